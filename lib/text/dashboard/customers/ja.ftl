### Japanese: the dashboard's words of customers and of the months to come.

## The list

customers-filters = 絞り込み
customers-filter-without = 有効なリレーションシップなし
customers-filter-soon = 90 日以内に終了
customers-filter-drift = プロファイルと差異あり
customers-filter-dap = DAP 有効
customers-filter-no-mfa = MFA なし
customers-filter-weak-mfa = MFA の対象漏れあり
customers-filter-mfa-unknown = MFA 不明
customers-filter-unclear = 不確実
customers-ends-in = { $month } にロールが終了
customers-ends-later = それ以降にロールが終了
customers-ends-never = 自動延長が有効
customers-none-found = 一致する顧客はありません。検索条件を変えるか、絞り込みを解除してください。
customer-dap = DAP
customer-dap-on = 有効
customer-dap-off = 無効
customer-dap-unknown = 不明
customer-mfa = MFA
customer-mfa-none = MFA なし
customer-mfa-weakDemand = ユーザーごとの MFA のみ
customer-mfa-weakCoverage = { $covered } / { $users } ユーザー
customer-mfa-strong = { $covered } / { $users } ユーザー
customer-mfa-noUsers = ユーザーなし
customer-mfa-uncounted = 数値なし
customer-mfa-unclear = 不明

## One customer

customer-unknown = ID「{ $id }」の顧客はありません
customer-unknown-text = その後に削除されたか、アドレスが間違っている可能性があります。
customer-facts = 概要
customer-id = テナント ID
customer-id-copy = ID をコピー
customer-id-copied = ID をコピーしました。
customer-open = パートナー センターで開く
customer-lighthouse = MFA 登録済み
customer-lighthouse-share = { $covered } / { $users } ユーザー (Microsoft 365 Lighthouse による)
customer-dap-on-text = パートナー センターによると有効です。このフラグは GDAP に連動している可能性があるため、パートナー センターで確認してください。
customer-roles-heading = ロールと有効期限
customer-roles-none = 付与されているロールはありません。
customer-differences = プロファイルとの差異
customer-differences-none = ありません。
customer-differences-no-profile = 設定に比較対象のロール プロファイルがありません。
customer-relationships-heading = 有効なリレーションシップ
customer-relationships-none = ありません。
customer-relationships-none-but-unclear = 見つかりませんでしたが、読み取れなかったデータがあります。
customer-relationships-caption = 現在ロールを付与しているリレーションシップ (終了の早い順)
relationship-name = リレーションシップ
relationship-status = 状態
relationship-status-active = アクティブ
relationship-status-expiring = 期限切れ間近
relationship-end = 終了日
relationship-auto-extend = 自動延長
relationship-auto-extend-on = 有効
relationship-auto-extend-off = 無効
relationship-roles = ロール
customer-reach-heading = アクセスできるユーザー
customer-reach-caption = リレーションシップによりアクセスできるグループと、ここでのロール、そのメンバー
customer-reach-none = アクティブな割り当てのあるグループはありません。
customer-reach-unread = 不明: 割り当てられているグループを読み取れませんでした。
customer-reach-people-unread = 不明: グループのメンバーを読み取れませんでした。
customer-reach-dap = 委任されたアクセス (DAP) も有効です。AdminAgents と HelpdeskAgents のメンバーがアクセスできます。
reach-group = グループ
reach-roles = ロール
reach-people = ユーザー
reach-nobody = なし
customer-findings-heading = この顧客のチェック結果
customer-findings-caption = この顧客について「達成」以外のチェック項目 (悪い順)
customer-findings-none = この顧客を挙げているチェック項目はありません。
finding-verdict = 判定
finding-check = チェック項目
finding-detail = 検出内容

## The months to come

months-chart = ロールを失う顧客 (月別)。月を選ぶと顧客が表示されます。
months-bar = { $month }: 顧客 { $customers } 社
months-bar-none = { $month }: 顧客なし
months-as-table = 同じ内容を表で表示
months-later = それ以降: { $count ->
    [0] 顧客なし
   *[other] 顧客 { $count } 社
}
months-endless = 自動延長 (終了なし): { $count ->
    [0] 顧客なし
   *[other] 顧客 { $count } 社
}
