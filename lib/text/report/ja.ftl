### Japanese: what reports say. Read together with ../ja.ftl.

## The report

report-title = パートナー セキュリティの状況
report-of = { $tenant }、{ $date }
report-tenant = テナント
report-tenant-id = テナント ID
report-checked = チェック日時
report-time = { $time } UTC
report-account = サインイン アカウント
report-cloud = クラウド
cloud-global = グローバル
cloud-usgov = 米国政府
cloud-china = 中国 (21Vianet)
report-version = 作成元
report-made-by = { -product } { $version }
report-requests = 実行した要求
report-fingerprint = レポートのフィンガープリント (SHA-256)
report-incomplete = 読み取れなかったデータがあります。詳しくは「読み取れなかったデータ」を参照してください。不明な項目を達成として数えることはありません。
report-names = このレポートにはユーザー名と顧客名が含まれています。機密情報として取り扱ってください。
report-contents = 目次

report-score-heading = スコア
report-score = { $value } / { $outOf }
report-coverage = { $share } をチェックできました
report-score-text = 達成したアクションは 1 点、一部達成は 0.5 点、それ以外は 0 点です。対象外のアクションは含みません。

report-actions-heading = 15 のアクション
report-actions-caption = Microsoft のパートナー セキュリティ チェックリストのアクションと、その状況
report-action = アクション
report-verdict = 判定
report-why = 理由
report-met = { $total } 件中 { $met } 件達成

## Checks

report-checks-heading = チェック項目
report-check-facts = 重要度: { $severity }。この判定は { $since } から続いています。
report-check-facts-mandatory = 重要度: { $severity }、CSP パートナーには必須。この判定は { $since } から続いています。
report-check-unseen = このバージョンにはこのチェック項目がありません。
report-rule = 重要である理由:
report-found = 検出内容:
report-fix = 対処方法:
report-fix-where = ページを開く
report-explain = Microsoft による説明
report-subjects = { $rest ->
    [0] 判定した { $total } 件に問題があります:
   *[other] 判定した { $total } 件中 { $listed } 件に問題があります:
}
report-subjects-good = { $total ->
    [0] 判定する対象はありませんでした。
   *[other] 判定した { $total } 件に問題はありません。
}
report-subject = 名前
report-reason = 理由
report-rests-on = 根拠となるデータ:
report-rests-on-nothing = 根拠となる読み取りデータはありません。

report-kind-user = ユーザー
report-kind-group = グループ
report-kind-policy = ポリシー
report-kind-relationship = GDAP リレーションシップ
report-kind-assignment = アクセスの割り当て
report-kind-customer = 顧客
report-kind-subscription = サブスクリプション
report-kind-alert = アラート
report-kind-role = ロール
report-kind-app = アプリ
report-kind-device = デバイス
report-kind-tenant = テナント

## Risks, gaps, evidence

report-risks-heading = 未解決のリスク
report-risks-caption = 問題のある項目と、その発生時期
report-risks-none = 未解決のリスクは見つかりませんでした。
report-opened = 未解決になった日
report-state = 状態
risk-state-opened = 新規
risk-state-standing = 未解決
risk-state-returned = 再発
risk-state-accepted = リスク受容
risk-state-resolved = 解決済み

report-gaps-heading = 読み取れなかったデータ
report-gaps-caption = 読み取れなかったデータ ソースと、その理由、必要なもの
report-gaps-none = すべて読み取れました。
report-source = データ ソース
report-needs = 必要なもの
report-needs-scopes = アクセス許可: { $names }
report-needs-roles = ロール: { $names }
report-needs-licences = ライセンス: { $names }

report-evidence-heading = エビデンス
report-evidence-caption = 読み取ったデータ、その日時、使用した要求
report-read = 読み取り
report-not-read = 読み取りなし
report-whole = 最後まで
report-partly = 一部のみ
report-request = 要求 (GET)
report-status = 応答
report-no-answer = なし
report-requests-more = このデータ ソースの要求は、JSON レポートにあと { $count } 件あります。
report-requests-of = { $source }: { $count ->
    [0] 要求なし
   *[other] 要求 { $count } 件
}

report-sign-heading = 署名
report-sign-prepared = 作成者 (氏名、日付、署名)
report-sign-reviewed = 確認者 (氏名、日付、署名)

## Table of subjects (CSV)

csv-action = アクション
csv-check = チェック項目
csv-check-id = チェック項目 ID
csv-severity = 重要度
csv-mandatory = 必須
csv-yes = はい
csv-no = いいえ
csv-kind = 種類
csv-name = 名前
csv-id = ID
csv-verdict = 判定
csv-reason = 理由
csv-since = チェック項目の判定の開始日
csv-fix = 対処方法
csv-explain = Microsoft による説明

## Calendar

calendar-name = パートナー セキュリティ: { $tenant }
calendar-gdap = GDAP の終了: { $customer }
calendar-gdap-text = リレーションシップ「{ $relationship }」はこの日に終了し、自動では延長されません。それまでに延長するか、新しいリレーションシップの承認を顧客に依頼してください。
calendar-attestation = 再申告: { $title }
calendar-attestation-text = { $by } による申告はこの日まで有効です。
calendar-exception = 例外の終了: { $title }
calendar-exception-text = { $subject } の例外はこの日に終了します。責任者: { $owner }。理由: { $reason }
calendar-alert = セキュリティ アラートへの対応: { $name }
calendar-alert-text = Microsoft は 24 時間以内の対応を求めています。この時刻までにパートナー センターで対応してください。
calendar-anniversary = CSP 承認の年次レビューの開始
calendar-anniversary-text = Microsoft は今月、貴社の CSP 承認をレビューします。必須のセキュリティ要件をすべて満たしている必要があります。

## Evidence pack

pack-readme = { -product } による { $tenant } の 1 回のチェックのエビデンスです。
pack-readme-files = report.json がレポート本体で、report.html は同じ内容を人が読みやすい形にしたものです。evidence.json にはレポートの根拠の一覧があり、「evidence」フォルダーには Microsoft のサービスの応答が、チェック項目で使う部分だけに絞って入っています。history.ndjson には、保持されているすべてのチェックの結果が、ハッシュで直前のチェックとつないで記録されています。manifest.json は、すべてのファイルとその SHA-256 の一覧です。
pack-readme-check = 検証するには、{ -product } のダッシュボードで [レポート] を選び、このファイルを展開せずに検証してください。または次を実行します: npm run verify-pack <このファイル>
pack-readme-head = チェーンの最新ハッシュ (別の場所に控えた値と照合してください): { $head }
pack-readme-proof = 検証で分かるのは、パックの作成後に 1 バイトでも変更されたかどうかです。誰かが別のパックを作成していないことまでは証明できません。上のハッシュ、または以前のパックのハッシュを、信頼できる控えと照合してください。チェーンが保証するのは report.json、エビデンス、履歴です。report.html は閲覧用の写しです。

pack-intact = 変更なし
pack-intact-text = すべてのファイルは、パックの作成時と 1 バイトも違いません。
pack-repacked = ファイルは変更されていませんが、外側の zip は変更されています
pack-repacked-text = 中のファイルはすべてパックの作成時のままです。ただし、zip が作り直されたか、どのファイルにも属さないバイトが変更されています。
pack-changed = 変更あり
pack-changed-text = このパックには、作成時と異なる点があります:
pack-unreadable = エビデンス パックとして読み取れません
pack-reason-notZip = ファイルが zip ではありません。
pack-reason-cutOff = ファイルが途中で切れています。もう一度コピーまたはダウンロードしてください。
pack-reason-damagedZip = zip が破損しているため、内容を確認できません。もう一度コピーまたはダウンロードしてください。
pack-reason-tooLarge = zip の内容がエビデンス パックとしては大きすぎるため、展開しませんでした。
pack-reason-noManifest = zip に manifest.json がありません。エビデンス パックではないか、このファイルが削除されています。
pack-finding-changed = { $file } が変更されています。
pack-finding-missing = { $file } がありません。
pack-finding-added = { $file } が追加されています。
pack-finding-twice = { $file } が重複しています。
pack-finding-unsafe = { $file } はエビデンス パックにはないファイル名です。展開しないでください。
pack-finding-notChained = { $file } は、チェーンの最新の記録が指すファイルと異なります。
pack-finding-notListed = { $file } は、evidence.json に記載されたファイルと異なります。
pack-finding-brokenLink = { $file }: チェック { $sweep } のチェーンの記録が変更されています。
pack-finding-unlinked = { $file }: チェック { $sweep } のチェーンの記録が、直前の記録につながっていません。
pack-of = { $tenant }、{ $date } のチェック
pack-links = チェーンには { $count } 回分のチェック ({ $from } ～ { $to }) が含まれています。
pack-links-earlier = それより古いチェックもありましたが、すでに保持期間を過ぎています。
pack-head = チェーンの最新ハッシュ: { $hash }
pack-limits = パックの作成後に何も変更されていないことを示します。誰かが別のパックを作成していないことまでは証明できません。チェーンの最新ハッシュ、または以前のパックのハッシュを、信頼できる控えと照合してください。
pack-noted-found = 控えのハッシュは { $date } のチェックのものです。このパックはその続きです。
pack-noted-missing = 控えのハッシュは、このパックのチェーンにありません。すでに保持されていない古いチェックのものか、このチェーンが別のものです。
