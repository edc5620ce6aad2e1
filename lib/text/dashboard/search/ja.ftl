### Japanese: the dashboard's words of the search.

## Search

view-search = 検索
search-label = ダッシュボードを検索
search-placeholder = 検索 (/ キー)
search-heading = 検索結果
search-title = 検索: { $query }
search-hint = 名前、ID、または単語を入力してください。アクション、チェック項目、ユーザー、顧客、ポリシー、リレーションシップ、設定、読み取れなかったデータを検索します。
search-none = 「{ $query }」に一致するものはありません。
search-found = 「{ $query }」の検索結果: { $count } 件
search-kind = { $kind } ({ $count })
search-kind-actions = アクション
search-kind-checks = チェック項目
search-kind-people = ユーザー
search-kind-customers = 顧客
search-kind-policies = ポリシー
search-kind-relationships = GDAP リレーションシップ
search-kind-others = その他
search-kind-settings = 設定
search-kind-gaps = 読み取れなかったデータ
search-show-all = { $count } 件すべて表示: { $kind }
search-all-kinds = すべての種類を表示
search-all-pass = { $kind }。問題として挙げているチェック項目はありません。
search-listed = { $kind }。{ $title }{ $more ->
    [0] {""}
   *[other] 、ほか { $more } 件のチェック項目
}
setting-clientId = クライアント ID
setting-tenantId = テナント ID
setting-cloud = クラウド
setting-sweepEveryMinutes = チェックの間隔 (分)
setting-portals = ヒントを表示するポータル
setting-notifications = 通知
setting-emergencyAccounts = 緊急アクセス アカウント
setting-gdapRoleProfile = GDAP ロール プロファイル
setting-autoExtendExpected = リレーションシップの自動延長
setting-anniversaryMonth = CSP 承認のレビュー月
setting-role = 自分の主要な役割
setting-retentionDays = 結果の保持日数
setting-locale = 言語
setting-optionalSources = 既定で無効な読み取り
setting-thresholds = しきい値
