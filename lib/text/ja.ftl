### Japanese.

-product = Posture Companion

## Verdicts, severities, causes

verdict-pass = 達成
verdict-attested = 申告済み
verdict-accepted = リスク受容
verdict-grace = 猶予期間中
verdict-partial = 一部達成
verdict-fail = 未達成
verdict-unknown = 不明
verdict-notApplicable = 対象外

severity-critical = 重大
severity-high = 高
severity-medium = 中
severity-low = 低
severity-advisory = 参考

cause-consent = 読み取りに必要なアクセス許可が付与されていません。
cause-consent-next = 下のボタンで同意を求めるか、管理者にリンクを送ってください。
cause-role = 現在のロールでは読み取れません。
cause-role-next = グローバル閲覧者など、読み取りできるロールの割り当てを依頼してから、もう一度チェックしてください。
cause-signIn = この読み取りに必要なサインインが済んでいません。
cause-signIn-next = もう一度サインインしてから、チェックしてください。
cause-mfa = パートナー センターが多要素認証によるサインインを求めています。
cause-mfa-next = もう一度サインインし、多要素認証を完了してください。
cause-licence = テナントに必要なライセンスがありません。
cause-licence-next = 手動で確認するか、ライセンスを追加してください。
cause-partnerType = Microsoft は、この種類のパートナーにはこの機能を提供していません。
cause-partnerType-next = 種類が誤っている場合は、パートナー センターでプログラムの登録を確認してください。
cause-attestation = 担当者の申告でのみ確認できます。
cause-attestation-next = 設定で申告してください。
cause-throttled = Microsoft から要求を減らすよう求められたため、読み取りが完了していません。
cause-throttled-next = しばらくしてから、もう一度チェックしてください。
cause-incomplete = 一部しか読み取れませんでした。
cause-incomplete-next = もう一度チェックしてください。
cause-unsupportedCloud = Microsoft は、このクラウドではこの機能を提供していません。
cause-unsupportedCloud-next = 手動で確認してください。
cause-network = Microsoft に接続できませんでした。
cause-network-next = ネットワーク接続を確認してから、もう一度チェックしてください。
cause-error = Microsoft の応答を解釈できませんでした。
cause-error-next = もう一度チェックしてください。解決しない場合は、この拡張機能の不具合として報告してください。
cause-notYetRead = まだ読み取っていないか、最後の読み取りが古くなっています。
cause-notYetRead-next = 今すぐチェックしてください。
cause-notBuilt = このバージョンではチェックしません。
cause-notBuilt-next = Microsoft のパートナー セキュリティ チェックリストを使って手動で確認してください。

## The checklist

group-learn = 学習とスキルアップ
group-contact = セキュリティ連絡先
group-identities = ID のセキュリティ保護
group-endpoints = エンドポイントのセキュリティ保護
group-monitoring = 継続的な監視

action-webinar = ウェビナー「Security through the lens of Zero Trust」に参加する
action-partner-blog = ブログ記事「Securing the channel」を読む
action-security-workshops = オンデマンドのセキュリティ ワークショップを視聴する
action-security-contact = セキュリティ連絡先を登録する
action-contact-currency = パートナー センターの連絡先を最新に保つ
action-own-phishing-resistant-mfa = 自社テナントでフィッシングに強い MFA を使用する
action-customer-phishing-resistant-mfa = 顧客のテナントでフィッシングに強い MFA を使用する
action-dap-removal = 不要な DAP 接続を削除する
action-gdap-migration = 必要な DAP 接続を GDAP に移行する
action-secured-devices = 保護されたデバイスからテナントにアクセスする
action-compliant-devices = Microsoft Entra 条件付きアクセス (旧 Azure AD) で準拠デバイスを必須にする
action-endpoint-protection = Microsoft Defender for Endpoint などのウイルス対策とエンドポイント検出を導入する
action-fraud-notifications = 不正行為の検出と通知を有効にする
action-cost-management = Azure サブスクリプションの予算、コスト アラート、上限を設定する
action-identity-protection = Microsoft Entra ID Protection (旧 Azure AD Identity Protection) をレポートとアラート付きで使用する

## Popup: header and sweep

product-name = { -product }
popup-checked = 最終チェック: { $age }
popup-checked-incomplete = 最終チェック: { $age } (一部読み取り不可)
popup-check-now = 今すぐチェック
popup-cancel = キャンセル
popup-settings = 設定
popup-dashboard = ダッシュボード
popup-gdap = GDAP 分析
popup-signed-in-as = サインイン中: { $name }
sweep-running = テナントをチェックしています
sweep-progress = データ ソース { $done } / { $total }
sweep-requests = これまでの要求: { $requests } 件
sweep-waiting = { $time } まで Microsoft を待機

## Popup: score

score-heading = スコア
score-value = { $value } / { $outOf }
score-unknown = { $count ->
    [0] すべてチェックできました
   *[other] { $count } 件はチェックできませんでした
}
score-none = このテナントに該当するアクションはありません。
score-microsoft = Microsoft のスコア: { $current } / { $max }
score-microsoft-refreshed = Microsoft のスコア: { $current } / { $max } (更新: { $age })

requirements-mandatory = Microsoft の必須要件: { $total } 件中 { $met } 件を達成
requirements-recommended = 推奨: { $total } 件中 { $met } 件
requirements-preview = プレビュー: { $total } 件中 { $met } 件
requirements-incomplete = 一部を読み取れませんでした

countdowns = まもなく終了

next-heading = 次に行うべき操作
next-at-once = { $count } 件の問題を一度に解決
next-each = { $count } 件の問題を 1 件ずつ解決

## Popup: risks

risks-new = 新しいリスク
risks-open = 未解決のリスク
risks-accepted = 書面の例外により受容されている未達成の項目: { $count }
risk-news-new = 新規
risk-news-returned = 再発
risk-news-worse = 悪化
risk-news-woken = 継続中
risk-news-differently = 判定方法が変わりました
risks-none = 未解決のリスクはありません
risks-none-but-unknown = 未解決のリスクは見つかりませんでしたが、チェックできなかった項目があります。
risks-none-clear = チェックできるアクションはすべて達成されています。
risk-since = { $date } から未解決
risk-returned = 初回検出: { $date }
risk-not-seen = { $date } 以降は確認できていません (チェックできませんでした)
risk-snoozed = { $date } までスヌーズ
risk-snoozed-change = 変化があるまでスヌーズ
risk-snooze = スヌーズ
risk-snooze-tomorrow = 明日まで
risk-snooze-change = 変化があるまで
risk-unsnooze = スヌーズを解除
risk-subjects = 該当 { $count } 件{ $fresh ->
    [0] { "" }
   *[other] 、うち新規 { $fresh } 件
}
risk-subjects-more = { $count ->
    [0] ダッシュボードで開く
   *[other] 残り { $count } 件をダッシュボードで表示
}
risks-show-all = すべて表示 ({ $count })
risks-show-fewer = 表示を減らす

## Popup: actions

actions-heading = { $count ->
    [15] 15 のアクション
   *[other] 15 のアクションのうち { $count } 件
}
role-filter = 表示するアクション
role-all = すべてのロール
role-securityAdministrator = セキュリティ管理者
role-securityAnalyst = セキュリティ オペレーターまたはアナリスト
group-met = { $total } 件中 { $met } 件達成
check-explain = 詳細情報
check-failing = { $total } 件中 { $failing } 件に問題あり
check-mandatory = 必須
action-no-checks = このアクションのチェック項目はまだありません。
action-read = エビデンスの読み取り: { $age }
opens-in-new-tab = (新しいタブで開きます)

## Popup: what could not be read

gaps-heading = 読み取れなかったデータ
gaps-waiting = { $count ->
    [0] これを待っているチェック項目はありません。
   *[other] { $count } 件のチェック項目がこれを待っています:
}
unlock-impersonation = サインインしたユーザーとして動作するアクセス許可です。この拡張機能は読み取りしか行いません。
unlock-unlocks = { $count ->
    [0] このバージョンには、これで利用できるようになるチェック項目はありません。
   *[other] { $count } 件のチェック項目が利用できるようになります:
}
unlock-ask = 同意を求める
unlock-copy = 管理者用のリンクをコピー
unlock-copied = リンクをコピーしました。管理者がこのリンクを開くと、組織全体に対する同意を付与できます。
copy-failed = コピーできませんでした。テキストを選択してコピーしてください。
unlock-hint = Microsoft に拒否されることがあります。多くの組織では、同意できるのは管理者だけです。

## States of the popup

state-not-set-up = まだ接続していません
state-not-set-up-text = 3 つの手順で最初の結果が得られます。それまでは何も読み取りません。
state-set-up = セットアップ
state-signed-out = サインアウト済み
state-signed-out-text = 職場アカウントでサインインしてください。この拡張機能はテナントのセキュリティ設定を読み取るだけで、変更することはできません。
state-sign-in = サインイン
state-signing-in = サインインしています…
state-signing-in-text = Microsoft のウィンドウでサインインを完了してください。
state-sign-in-needed = もう一度サインインしてください
state-sign-in-needed-text = 読み取りを続けるには、Microsoft による本人確認が必要です。最後の結果は下に残ります。
state-sign-in-needed-first = 読み取りを始めるには、Microsoft による本人確認が必要です。
state-first-sweep = 最初のチェックを実行しています
state-first-sweep-text = 完了すると、ここに結果が表示されます。このウィンドウは閉じてもかまいません。
state-no-summary = まだチェックしていません
state-no-summary-text = 今すぐチェックして、テナントの状態を確認してください。
state-unreadable = 保存された結果を読み取れません
state-unreadable-text = ブラウザーがこの拡張機能のストレージを開けませんでした。この拡張機能のほかのウィンドウを閉じて、もう一度お試しください。解決しない場合は、ブラウザーを再起動してください。
state-try-again = 再試行
demo-banner = デモ: 架空のテナントです。Microsoft からは何も読み取りません。
demo-leave = デモを終了

## Errors: what went wrong, and the next step

error-signIn = Microsoft にサインインできませんでした。
error-signIn-next = もう一度サインインしてください。
error-signInCancelled = サインインのウィンドウが閉じられました。
error-signInCancelled-next = 準備ができたらサインインしてください。
error-consent = 同意が得られませんでした。
error-consent-next = もう一度同意を求めるか、管理者にリンクを送ってください。
error-adminApproval = これに同意できるのは管理者だけです。
error-adminApproval-next = 下のリンクをコピーして、管理者に送ってください。
error-mfa = 多要素認証が完了していません。
error-mfa-next = もう一度サインインして、多要素認証を完了してください。
error-network = Microsoft に接続できませんでした。
error-network-next = ネットワーク接続を確認してから、もう一度チェックしてください。
error-clientId = このクライアント ID は Microsoft に登録されていません。
error-clientId-next = 設定のクライアント ID とアプリの登録を照合してください。
error-redirectUri = リダイレクト URI が登録されていません。
error-redirectUri-next = 設定からコピーして、アプリの登録にシングルページ アプリケーションとして追加してください。
error-tenant = このアカウントは、設定で指定したテナントに属していません。
error-tenant-next = そのテナントのアカウントでサインインするか、テナント ID を変更してください。
error-storage = 結果を保存できませんでした。
error-storage-next = ディスクの空き領域を増やしてから、もう一度チェックしてください。
error-worker = 拡張機能のバックグラウンド処理が応答しませんでした。
error-worker-next = このウィンドウを閉じて、もう一度開いてください。解決しない場合は、ブラウザーを再起動してください。
error-unknown = 問題が発生しました ({ $code })。
error-unknown-next = もう一度お試しください。解決しない場合は、このコードを添えて報告してください。
