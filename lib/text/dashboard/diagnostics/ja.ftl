### Japanese: the dashboard's words of the diagnostics.

view-diagnostics = 診断
diagnostics-heading = 診断
diagnostics-copy-heading = 問い合わせる
diagnostics-copy-text = 以下の内容から、名前、ID、ドメインを除いたテキストです。送信する前に確認してください。
diagnostics-copy = 診断情報をコピー
diagnostics-copied = 診断情報をコピーしました。
diagnostics-copy-show = テキストを表示

diagnostics-gaps = 読み取れなかったデータ
diagnostics-gaps-none = すべて読み取れました。
diagnostics-gaps-caption = 不足しているデータ、その理由、読み取るために必要なもの
diagnostics-source = 読み取り
diagnostics-cause = 理由
diagnostics-unlock = 必要なもの
diagnostics-waiting = 待っているチェック項目

diagnostics-sweeps = 最近のチェック
diagnostics-sweeps-caption = このテナントの直近 10 回のチェック (新しい順)
diagnostics-started = 開始
diagnostics-took = 所要時間
diagnostics-state = 結果
diagnostics-state-running = 実行中
diagnostics-state-finished = 完了
diagnostics-state-cancelled = キャンセル
diagnostics-state-failed = 失敗

diagnostics-installation = このインストール
diagnostics-version = { $version } ({ $browser })
diagnostics-cloud = クラウド
diagnostics-clock = このコンピューターの時計
diagnostics-clock-unknown = 最初のチェックの前は不明です。
diagnostics-clock-right = Microsoft の時計と合っています。
diagnostics-clock-slow = { $minutes } 分遅れています。経過時間は Microsoft の時計で計算しています。
diagnostics-clock-fast = { $minutes } 分進んでいます。経過時間は Microsoft の時計で計算しています。
diagnostics-alarms = 次回のチェック
diagnostics-alarms-none = 予定はありません。サインインすると予定されます。
diagnostics-alarm-sweep = 次回のチェック:
diagnostics-alarm-sweep-continue = 実行中のチェックの再開:
diagnostics-every = { $minutes } 分ごと
diagnostics-granted = 使用中のアクセス許可
diagnostics-missing = 不足しているアクセス許可
diagnostics-scopes-none = なし。

diagnostics-requests = Microsoft への要求
diagnostics-requests-none = 要求の記録はありません。
diagnostics-requests-caption = 直近 { $count } 回のチェックの要求 (パス別)
diagnostics-request = パス
diagnostics-count = 要求
diagnostics-statuses = 応答
diagnostics-status = { $status } ({ $count } ×)
diagnostics-no-answer = 応答なし
diagnostics-throttled = 調整
diagnostics-slowest = 最長

diagnostics-storage = ストレージ
diagnostics-storage-used = { $used } を使用中。ブラウザーの上限は { $quota } です。
diagnostics-storage-unknown = ブラウザーから使用量の情報が得られません。
diagnostics-stores-caption = このテナントのレコード (種類別)
diagnostics-store = 種類
diagnostics-records = レコード

diagnostics-hints = ヒントの動作状況
diagnostics-hints-text = ヒントが表示場所を見つけられたページと、認識できないページは、設定の [ポータルのヒント] で確認できます。
diagnostics-open-settings = 設定を開く
