### Japanese: what only the settings page says. Read together with ../ja.ftl.

## Settings page

settings-title = 設定
settings-intro = 入力した内容はすべてこのブラウザーに残ります。
settings-sections = このページのセクション
settings-welcome = 手順に沿ってセットアップ
settings-unreadable = 保存された設定を読み取れません
settings-unreadable-text = ブラウザーがこの拡張機能のストレージを開けませんでした。このページを再読み込みしてください。解決しない場合は、ブラウザーを再起動してください。
settings-managed = 組織によって設定されています。ここでは変更できません。
settings-use-default = 既定値を使用: { $value }
settings-not-told = 未指定
settings-remove = 削除
settings-add = 追加
settings-problem-stored = 保存された値が無効なため、使用していません: { $message }
settings-connect = 接続
settings-client-id = クライアント ID
settings-client-id-hint = 自社のアプリの登録の [アプリケーション (クライアント) ID]。
settings-redirect = 登録するリダイレクト URI
settings-redirect-copy = リダイレクト URI をコピー
settings-redirect-copied = リダイレクト URI をコピーしました。
settings-how = アプリの登録方法
settings-how-text = Microsoft Entra 管理センターで [アプリの登録] を開き、[新規登録] を選びます。自分の組織のアカウントのみを受け入れる設定にします。[リダイレクト URI] で [シングルページ アプリケーション (SPA)] を選び、上の URI を貼り付けます。次に、[アプリケーション (クライアント) ID] をこのページのフィールドにコピーします。アプリにシークレットや証明書は不要です。アクセス許可は段階的に求められます。
settings-how-link = [アプリの登録] を開く
settings-tenant-id = テナント ID
settings-tenant-id-hint = 自分の組織の [ディレクトリ (テナント) ID]。1 つの組織専用のアプリの登録では必須です。
settings-cloud = クラウド
settings-cloud-global = グローバル
settings-cloud-usgov = 米国政府
settings-cloud-china = 中国 (21Vianet が運営)
settings-cloud-hint = グローバル以外のクラウドでは、そのクラウドのホストへのアクセスを許可するよう、ブラウザーから求められます。
settings-cloud-refused = このクラウドのホストへのアクセスがブラウザーで許可されませんでした。何も保存していません。
settings-checking = チェック
settings-interval = チェックの間隔 (分)
settings-interval-hint = 30 から 1440 まで。既定値の 240 では、1 日に 6 回チェックします。
settings-notifications = 通知
settings-notifications-all = 新しいリスクすべて
settings-notifications-high = 重要度が「重大」と「高」の新しいリスク
settings-notifications-none = 通知しない
settings-role = 最初に表示するアクション
settings-role-hint = スコアカードで最初に表示する、チェックリストの主要な役割。スコアから除外されるものはありません。
settings-role-all = すべての役割
settings-locale = 言語
settings-locale-hint = この拡張機能の表示言語。ブラウザーの言語には左右されません。
settings-organisation = 組織
settings-emergency = 緊急アクセス アカウント
settings-emergency-hint = ほかの手段がすべて使えないときにサインインするためのアカウント。ポリシーの対象から除外でき、チェックでは代わりに使用できる状態かどうかを判定します。指定がない場合、該当するアカウントはないものとして扱います。
settings-emergency-none = 緊急アクセス アカウントはない
settings-emergency-add = アカウントを追加
settings-emergency-add-hint = 名前で検索するか、オブジェクト ID を入力してください。名前は最初のチェック後に検索できます。
settings-found = { $count ->
    [0] 見つかりませんでした。オブジェクト ID はそのまま入力できます。
   *[other] { $count } 件見つかりました。1 件だけの場合は Enter キーで追加できます。
}
settings-added = { $name } を追加しました。保存すると確定します。
settings-anniversary = CSP 承認のレビュー月
settings-anniversary-hint = Microsoft は毎年 CSP 承認をレビューします。スコアカードにはレビューまでの残り期間が表示されます。
settings-auto-extend = GDAP リレーションシップの自動延長
settings-auto-extend-hint = 「想定する」を選ぶと、自動延長が無効のリレーションシップを終了前に指摘します。
settings-auto-extend-false = 想定しない
settings-auto-extend-true = 想定する
settings-roles = GDAP ロール プロファイル
settings-roles-text = 顧客とのリレーションシップで付与されるべきロールです。必須のロールがない場合と、プロファイルにない特権ロールがある場合に報告します。プロファイルがなければ、必須のロールはありません。
settings-roles-search = ロールを検索
settings-roles-search-hint = 名前で検索します。一覧にないロールはテンプレート ID で検索します。
settings-roles-privileged = 特権
settings-roles-no = プロファイル外
settings-roles-allowed = 許可
settings-roles-required = 必須
settings-roles-count = 必須 { $required } 件、許可 { $allowed } 件
settings-roles-not-found = この名前のロールはありません。追加するにはテンプレート ID を入力してください。
settings-roles-clear = 既定値を使用: プロファイルなし
settings-thresholds = しきい値
settings-thresholds-text = チェック項目の判定が変わる境界値です。自社の規定のほうが厳しい場合や、異なる理由を説明できる場合にのみ変更してください。
settings-threshold-newHireGraceDays = 新しいユーザーの猶予日数
settings-threshold-newHireGraceDays-hint = 作成されたばかりのユーザーに強力な認証方法がなくてもよい期間。
settings-threshold-memberMethodRatio = フィッシングに強い方法を持つメンバーの割合 (%)
settings-threshold-memberMethodRatio-hint = この割合以上であれば、メンバー全体を達成とします。
settings-threshold-maxExcludedUsers = MFA から除外できるメンバーの上限 (人)
settings-threshold-maxExcludedUsers-hint = ポリシーで除外されたメンバーがこの数を超えると報告します。管理者の除外は、数に関係なく報告します。
settings-threshold-maxExcludedShare = MFA から除外できるメンバーの上限 (%)
settings-threshold-maxExcludedShare-hint = 同じ上限を全メンバーに対する割合で指定します。先に超えたほうを適用します。
settings-sources = 任意の読み取り
settings-sources-text = 有効にした場合にのみ読み取ります。Microsoft が予告なく変更する可能性があるか、追加のアクセス許可が必要なものです。
settings-source-risk-notifications = 危険なユーザーに関するアラートの受信者
settings-source-risk-notifications-hint = 利点: 自己申告の代わりに、アラートが誰かに届いていることを実証できます。条件: チェックごとに、Microsoft が文書化していないアドレスへの要求が 1 件発生します。IdentityRiskEvent.Read.All と Microsoft Entra ID P2 が必要です。
settings-source-lighthouse-mfa = Microsoft 365 Lighthouse の MFA 登録状況
settings-source-lighthouse-mfa-hint = 利点: Lighthouse で管理している顧客ごとに、MFA に登録しているユーザーの数が分かります。条件: チェックごとに、Microsoft のプレビュー版 API への要求が数件発生します。Reports.Read.All が必要です。
settings-source-strangers = このバージョンにはない読み取りです: { $ids }
settings-keeping = データの保持
settings-retention = 履歴の保持日数
settings-retention-hint = 1 から 3650 まで。既定値は 400 です。期間を過ぎた履歴、解決済みのリスク、通知の記録、ヒントの集計、どこからも参照されない名前、その間チェックしていないテナントは、次のチェックで消去されます。
settings-discard = 破棄
settings-discarded = 変更を破棄しました。
settings-unsaved = 保存していない変更が { $count } 件あります。
settings-save = 保存
settings-saved = 保存しました。
settings-nothing-to-save = 変更はありません。
settings-not-saved = 保存できませんでした。{ $count } 個のフィールドを確認してください。
settings-save-failed = ブラウザーが設定を保存できませんでした。ディスクの空き領域を増やして、もう一度お試しください。
settings-invalid-guid = GUID を入力してください (例: 11111111-2222-3333-4444-555555555555)。
settings-invalid-minutes = 30 から 1440 までの整数を入力してください。
settings-invalid-choice = 一覧から選択してください。
settings-invalid-list = オブジェクト ID を入力してください (例: 11111111-2222-3333-4444-555555555555)。
settings-invalid-count = 0 以上の整数を入力してください。
settings-invalid-share = 0 から 100 までの数値を入力してください。
settings-invalid-retention = 1 から 3650 までの整数を入力してください。
settings-account = アカウント
settings-signed-in = { $name } としてサインインしています。
settings-signed-out = サインインしていません。
settings-client-id-first = 先にクライアント ID を保存してから、サインインしてください。
settings-signing-in = Microsoft のウィンドウでサインインを完了してください。
settings-sign-in = サインイン
settings-sign-out = サインアウト
settings-sign-out-hint = サインアウトすると、アカウントとそのトークンが消去されます。保存された結果は残ります。
settings-files = インポートとエクスポート
settings-files-text = 設定、自己申告、例外を 1 つのファイルにまとめます。チェックの結果やトークンは含みません。
settings-contents = { $attestations ->
    [0] 自己申告なし
   *[other] 自己申告 { $attestations } 件
}、{ $exceptions ->
    [0] 例外なし
   *[other] 例外 { $exceptions } 件
}
settings-export = エクスポート
settings-import = インポート…
settings-import-question = 入力した内容をすべて置き換えますか?
settings-import-question-text = ファイル { $file } の内容: { $settings ->
    [0] 設定なし
   *[other] 設定 { $settings } 件
}、{ $attestations ->
    [0] 自己申告なし
   *[other] 自己申告 { $attestations } 件
}、{ $exceptions ->
    [0] 例外なし
   *[other] 例外 { $exceptions } 件
}。これまでに入力した内容は置き換えられます。このページを離れるまでは元に戻せます。
settings-import-replace = 置き換える
settings-import-cancel = キャンセル
settings-import-same = 現在の内容と同じです。変更される項目はありません。
settings-import-default = 既定値
settings-import-change = { $name }: { $before } → { $after }
settings-import-attestations = 自己申告: 追加 { $added } 件、削除 { $removed } 件
settings-import-exceptions = 例外: 追加 { $added } 件、削除 { $removed } 件
settings-imported = { $file } をインポートしました。
settings-import-refused = { $file } はインポートされませんでした。何も変更していません。問題が { $count } 件見つかりました:
settings-undo = 元に戻す
settings-undone = インポートを元に戻しました。

## Attestations

settings-attestations = 自己申告
settings-attestations-text = Microsoft の API では分からないことを担当者が申告し、期限ごとに更新します。API が反対の事実を示している場合は、API を優先します。
settings-attest-never = 未申告
settings-attest-holds = { $date } まで有効
settings-attest-due = { $days ->
    [0] 更新期限は今日です
   *[other] 更新期限まで { $days } 日
}
settings-attest-ended = { $date } に終了
settings-attest-empty-mailbox = 無効: メール アドレスがありません
settings-attest-empty-product = 無効: 製品名がありません
settings-attest-said = { $date } に { $by } が申告
settings-attest-said-in-role = { $date } に { $by } ({ $role }) が申告
settings-attest-earlier = 以前の申告: { $count }
settings-attest-customer = 1 社の顧客: { $id }
settings-attest-all-customers = すべての顧客
settings-attest-confirm = 申告…
settings-attest-renew = 更新…
settings-attest-remove = 削除
settings-attest-heading = 申告: { $title }
settings-attest-by = 申告者
settings-attest-by-hint = 申告する人の名前またはアカウント。
settings-attest-role = 主要な役割 (省略可能)
settings-attest-role-hint = チェックリストで指定されている役割: { $roles }。
settings-attest-at = 申告日
settings-attest-at-hint = この日から { $days } 日間有効です。
settings-attest-until = 終了日 (省略可能)
settings-attest-until-hint = 有効期間より早く終了する場合の最終日。
settings-attest-value = { $what }: { $value }
settings-attest-value-mailbox = セキュリティ連絡先のメール アドレス
settings-attest-value-mailbox-hint = このメールボックスを 2 人以上が読んでいることを申告します。
settings-attest-value-product = 製品
settings-attest-value-product-hint = エンドポイントを保護している製品。
settings-attest-value-customer = 顧客のテナント ID (省略可能)
settings-attest-value-customer-hint = すべての顧客について申告する場合は、空のままにします。
settings-attest-link = エビデンスへのリンク (省略可能)
settings-attest-link-hint = https:// で始まるアドレス
settings-attest-note = メモ (省略可能)
settings-attest-save = 保存
settings-attest-cancel = キャンセル
settings-attest-saved = 保存しました: { $title }。
settings-attest-removed = 削除しました: { $title }。
settings-attest-removed-earlier = 削除しました: { $title }。1 つ前の申告が再び有効になります。
settings-attest-undone = 元に戻しました: { $title }。
settings-attest-strangers = このバージョンにはないチェック項目の自己申告が { $count } 件保存されています: { $ids }
settings-attest-no-person = 申告する人を入力してください。
settings-attest-no-day = 日付を選択してください。
settings-attest-future = 今日以前の日付を選択してください。
settings-attest-older = これより後の日付の申告がすでにあります。その日以降の日付を選択するか、先にその申告を削除してください。
settings-attest-no-end = 日付を選択するか、空のままにしてください。
settings-attest-end-first = 申告日以降の日付を選択してください。
settings-attest-no-mailbox = メール アドレスを入力してください (例: security@contoso.com)。
settings-attest-no-product = 製品名を入力してください。
settings-attest-no-customer = テナント ID を入力するか (例: 11111111-2222-3333-4444-555555555555)、空のままにしてください。
settings-attest-no-link = https:// で始まるアドレスを入力してください
settings-attest-long = 2,000 文字以内で入力してください。

## Hints

settings-hints = ポータルのヒント
settings-hints-text = 以下のポータルのページに、そのページの顧客、ポリシー、設定について最後のチェックで分かったことをヒントとして表示します。ページから読み取るのは、アドレス、見出し、アカウント メニューのテナントだけです。
settings-portal-partnerCenter = パートナー センター
settings-portal-azure = Azure portal
settings-portal-entra = Microsoft Entra 管理センター
settings-portal-intune = Microsoft Intune 管理センター
settings-portal-defender = Microsoft Defender ポータル
settings-portal-microsoft365 = Microsoft 365 管理センター
settings-portal-lighthouse = Microsoft 365 Lighthouse
settings-portal-missing = ブラウザーで許可されていないため、ヒントは表示されません。
settings-portal-allow = { $host } を許可
settings-portal-refused = { $host } へのアクセスがブラウザーで許可されませんでした。何も変更していません。
settings-portal-strangers = このバージョンにはないポータルです: { $hosts }
settings-hints-keys = { $keys } を押すと、ページのヒントに移動します。ヒントがなければスコアカードを開きます。キーは、ブラウザーの拡張機能のショートカット ページで変更できます。
settings-hints-no-keys = ヒントに移動するキーが設定されていません。ブラウザーの拡張機能のショートカット ページで設定できます。
settings-hints-hidden = 非表示のヒント
settings-hints-nothing-hidden = ありません。ヒントの [後で] を選ぶと、一定期間または常に非表示にできます。
settings-hints-hidden-site = { $site } 全体
settings-hints-hidden-pages = { $count } ページ
settings-hints-show-again = 再表示
settings-hints-show-again-what = 再表示: { $what }
settings-hints-counts = ヒントの動作状況
settings-hints-counts-text = 集計はこのブラウザー内だけで行います。ポータルが改修されてヒントの表示場所が見つからなくなったときに、お知らせいただくためのものです。ID、数値、ドメイン、メール アドレスは含みませんが、アドレスに含まれる通常の単語は残ります。送信する前に内容を確認してください。
settings-hints-no-counts = まだ集計がありません。
settings-hints-copy = レポートをコピー
settings-hints-copied = レポートをコピーしました。
settings-hints-forget = 集計をリセット

## Notifications: when, and how much they say

settings-notifying = このデバイスの通知
settings-notifying-text = 新しいリスクの通知は、1 回のチェックにつき最大 1 回です。以下の設定はこのデバイスにのみ保存され、エクスポートされません。
settings-quiet = 通知しない時間帯: 終了後にまとめて通知
settings-quiet-from = 開始
settings-quiet-until = 終了
settings-notifying-detail = リスク、ユーザー、顧客の名前を表示
settings-notifying-detail-hint = 通知はロック画面に表示されることがあります。無効にすると、テナントと件数だけを表示します。
