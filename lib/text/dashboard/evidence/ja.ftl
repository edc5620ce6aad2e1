### Japanese: the dashboard's words of the actions, their checks and how verdicts came about.

## Places: what several views say

trail = 現在の場所
record-missing = まだありません
record-missing-text = このバージョンは、以前のバージョンより詳しくチェックの結果を保存します。今すぐチェックすると、ここに表示されます。
not-there-go = { $view } に移動
filter-all = すべて
filter-verdict = 判定
filter-kind = 種類
filter-kind-mandatory = 承認に必須
filter-kind-recommended = 推奨
filter-kind-preview = プレビュー中の要件
filter-role = 主要な役割
filter-state = 保護

## Actions

view-actions = アクション
actions-view-heading = 15 のアクション
actions-shown = { $total } 件中 { $shown } 件のアクションを表示
actions-none = 条件に一致するアクションはありません。[すべて] を選ぶと、ほかのアクションも表示されます。
action-unknown = ID「{ $id }」のアクションはありません
action-unknown-text = アドレスが間違っている可能性があります。
check-since = { $date } から

## One check

view-check = チェック項目
check-unknown = ID「{ $id }」のチェック項目はありません
check-unknown-text = アドレスが間違っているか、別のバージョンのものである可能性があります。
rule-heading = 判定ルール
rule-sentence = 達成: { $rule }。
rule-else = 未達成: { $failing }。
rule-severity = 重要度: { $severity }
rule-mandatory = CSP 承認に必須
rule-fix = 対処方法
rule-fix-open = 対処するページを開く
told-confirm = 設定で申告
told-accept = このリスクを受容…
subjects-heading = 判定した対象
subjects-pass = { $count ->
    [0] 判定した対象はありません。
   *[other] { $others ->
        [0] 判定した { $count } 件に問題はありません。
       *[other] ほかの { $count } 件に問題はありません。
    }
}
subjects-none-pass = ほかに判定した対象はありません。
subjects-unread = 判定できたものはありません。
subjects-not-applicable = { $count } 件はルールの対象外です。
subject-caption = 「達成」以外の対象
subject-search = 名前、ID、理由で検索
subject-name = 名前
subject-verdict = 判定
subject-reason = 理由
subject-since = 未解決になった日
subject-found = 検出内容
subject-kind = 種類
subject-id = ID
subject-title = { $name }: { $check }
subject-unlisted = 「{ $id }」は、このチェック項目が挙げている対象の中にありません。達成しているか、すでに存在しない可能性があります。
subject-open-since = { $date } から未解決
subject-accepted = { $owner } が受容: { $reason }
subject-accepted-until = { $date } まで。
subject-elsewhere = この対象に関するその他の情報
kind-user = ユーザー
kind-group = グループ
kind-policy = ポリシー
kind-relationship = GDAP リレーションシップ
kind-assignment = アクセスの割り当て
kind-customer = 顧客
kind-subscription = Azure サブスクリプション
kind-alert = アラート
kind-role = ロール
kind-app = アプリ
kind-device = デバイス
kind-tenant = 自社テナント

## How a verdict came about

trace-heading = 判定の経緯
trace-no-inputs = 読み取れるデータを根拠としていません。
trace-inputs-whole = 根拠となる { $count } 件の読み取りデータは完全です。
trace-inputs-torn = 根拠となる { $count } 件の読み取りデータのうち、{ $torn } 件が不完全です: { $names }。
trace-unread = 次のデータがないため、何も判定できません: { $names }。
trace-error = このバージョンが認識できないデータがあったため、何も判定していません。
trace-not-applicable = このルールの対象となるものがテナントにありません。
trace-judged = { $total } 件の対象を判定しました: { $counts }。
trace-count = 「{ $verdict }」{ $count } 件
trace-attestation = { $by } が { $date } に申告しました。
trace-attestation-none = まだ誰も申告していません。
trace-accepted = そのうち { $count } 件は本来「未達成」ですが、リスクが書面で受容されています。受容は達成とはみなしません。
trace-grace = 作成から { $days } 日未満のユーザーは猶予期間中です: { $count ->
    [0] 該当者なし
   *[other] { $count } 人
}。
trace-setting-thresholds-memberMethodRatio = 設定では { $value } 以上を達成とします。
trace-setting-thresholds-maxExcludedUsers = 設定では、ポリシーから { $value } 人まで除外できます。
trace-setting-thresholds-maxExcludedShare = 設定では、ポリシーから全ユーザーの { $value } まで除外できます。
trace-setting-thresholds-newHireGraceDays = 新しいユーザーには { $value } 日間の猶予があります。
trace-setting-emergencyAccounts = 指定された緊急アクセス アカウントは、専用のチェック項目で判定します: { $names }。
trace-setting-emergencyAccounts-none = 設定では、緊急アクセス アカウントはないことになっています。
trace-setting-emergencyAccounts-null = 設定で、どのアカウントが緊急アクセス用か指定されていません。
trace-setting-gdapRoleProfile-required = プロファイルの必須ロール: { $names }。
trace-setting-gdapRoleProfile-required-none = プロファイルに必須ロールはありません。
trace-setting-gdapRoleProfile-allowed = プロファイルで追加で許可されているロール: { $names }。
trace-setting-gdapRoleProfile-allowed-none = プロファイルで許可されているほかのロールはありません。
trace-setting-autoExtendExpected-true = 設定では、リレーションシップの自動延長を想定しています。
trace-setting-autoExtendExpected-false = 設定では、リレーションシップの自動延長を想定していません。
trace-share = 割合で判定します: { $all } 件中 { $good } 件が良好で、{ $share } です。
trace-share-assumed = そのうち { $count } 件は状態が不明なため、最も良い場合を仮定しました。
trace-share-unseen = ほかに最大 { $count } 件を確認できていません。そのすべてが良好な場合、割合は { $share } です。
trace-share-unbounded = ほかにも確認できていない対象があり、その数も不明なため、割合からは何も判断できません。
trace-worst = 最も悪い対象で判定します: { $name }「{ $verdict }」。{ $why }
trace-all-pass = 最も悪い対象で判定します。すべての対象に問題はありません。
trace-nothing = 判定する対象は見つかりませんでした。
trace-blind = 確認できなかった対象に問題がある可能性があるため、「達成」とは判定できません。{ $cause }
trace-blind-yet-bad = すべてを確認できたわけではありませんが、確認できた範囲だけでこの判定になります。残りによって良くなることはありません。
trace-blind-harmless = 不足しているデータがあっても、この判定は変わりません。
trace-so = したがって、判定は「{ $verdict }」です。
trace-action = この判定は次のアクションに反映されます: { $action }。アクションの判定は、そのチェック項目の中で最も悪いものになります。
trace-advisory = 参考情報のため、次のアクションの判定には反映されません: { $action }。

## Microsoft's verdict

microsoft-heading = Microsoft の判定との比較
microsoft-ours = このチェック項目
microsoft-theirs = Microsoft
microsoft-own = このチェック項目は、Microsoft の判定をそのまま示しています。
microsoft-same = 両者の判定は一致しています。
microsoft-stricter = Microsoft は要件を満たしているとみなしていますが、このチェック項目のほうが厳しいか、より新しい状態を確認しています。該当するユーザーや対象が分かる、このチェック項目に従ってください。
microsoft-milder = このチェック項目では問題が見つかりませんでしたが、Microsoft は要件を満たしているとみなしていません。Microsoft の数値は数日前のものである可能性があり、このチェック項目が数えないものを数えていることもあります。どちらかを信頼する前に、Microsoft のページを確認してください。
microsoft-oursUnknown = このチェック項目では判定できなかったため、Microsoft の判定だけが手がかりです。
microsoft-oursNotApplicable = このチェック項目には判定する対象がありませんが、Microsoft は集計の対象としています。
microsoft-theirsUnknown = Microsoft の判定は不明です。
microsoft-requirement = パートナー センターの要件: { $name }。
microsoft-preview = まだプレビュー段階です。
microsoft-updated = Microsoft による集計日: { $date }。
microsoft-open = 該当する Microsoft のページを開く
microsoft-figures-admins = { $count ->
    [0] Microsoft の集計では、MFA のない管理者はいません。
   *[other] Microsoft の集計では、MFA のない管理者が { $count } 人います。
}
microsoft-figures-customers = Microsoft の集計では、顧客 { $all } 社中 { $good } 社が要件を満たしています。
microsoft-figures-hours = Microsoft の集計では、対応までの平均時間は { $hours } 時間です。
microsoft-figures-budgets = Microsoft の集計では、顧客 { $all } 社中 { $good } 社に予算があります。
requirement-mfaEnforcedForAdmins = 管理者の MFA
requirement-mfaEnforcedForAdminsOfCustomers = 顧客の管理者の MFA
requirement-securityContactProvided = セキュリティ連絡先
requirement-securityAlertsPromptlyResolved = 24 時間以内のセキュリティ アラートへの対応
requirement-spendingBudgetSetForCustomerAzureSubscriptions = 顧客の Azure サブスクリプションの支出予算
