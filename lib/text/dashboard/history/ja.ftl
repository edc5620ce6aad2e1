### Japanese: the dashboard's words of the history.

## Over time

view-history = 履歴
history-heading = 履歴
history-score = スコアとチェックできた割合の推移
history-none = 完了したチェックはまだありません。
history-one = チェックはまだ 1 回だけのため、比較対象がありません。
history-unknown = アドレスで指定されたチェックは、もう保存されていません。代わりに最新のチェックを比較します。
history-line-score = スコア
history-line-coverage = チェックできた割合
history-line-microsoft = Microsoft のスコア
history-chart = { $from } から { $until } までのチェック { $count } 回分の折れ線グラフ: スコアは { $first } から { $last } に推移しました。すべての値は下の表にあります。
history-step = チェックを順に表示
history-point = { $time }: スコア { $score }、アクションの { $coverage } をチェックできました。
history-by = { $name } がチェックしました。
history-incomplete = 読み取れなかったデータがあります。
history-gaps = どの線も、到達可能な最大値に対する割合です。1 日半を超えて何も読み取っていない期間では、線が途切れます。
history-as-table = 同じ内容を表で表示
history-caption = チェック { $count } 回分 (新しい順)
history-time = チェック日時
history-not-met = 未達成のアクション
history-account = アカウント
history-version = バージョン
history-changes = 前回との比較
history-compare = 比較
history-compare-before = 前回と比較
history-compare-last = 最新と比較
history-option = { $time } ({ $score })

## Between two checks

compare-heading = 2 回のチェックの差分
compare-from = 比較元
compare-to = 比較先
compare-values = { $from } → { $to }
compare-same = (差なし)
compare-more = ({ $by } 増)
compare-less = ({ $by } 減)
compare-other-account = 別のアカウントによるチェックです。参照できる範囲が異なる可能性があります。
compare-other-version = 別のバージョンによる判定です。テナントではなく、判定ルールが変わった可能性があります。
compare-incomplete = { $time }: 読み取れなかったデータがあります。
compare-nothing = 判定に変化はありません。
compare-actions = アクション
compare-actions-caption = 判定が変わったアクション
compare-checks = チェック項目
compare-checks-caption = 判定または件数が変わったチェック項目
change-action = アクション
change-check = チェック項目
change-from = 変更前
change-to = 変更後
change-kind = 意味
change-worse = 悪化
change-better = 改善
change-unseen = 確認できなくなりました: 改善でも悪化でもありません
change-seen = 再び確認できるようになりました: 改善でも悪化でもありません
change-changed = 変化はありましたが、改善でも悪化でもありません
risk-changes = 発生または解消したリスク
risk-changes-none = 発生も解消もありません。
risk-changes-caption = チェック項目別のリスク (件数)
risk-changes-opened = 新規または初回検出
risk-changes-returned = 再発
risk-changes-accepted = 受容
risk-changes-resolved = 解決
