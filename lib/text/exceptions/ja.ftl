### Japanese: exceptions, on the settings page.

settings-exceptions = 例外
settings-exceptions-text = 未達成の対象を、最長 180 日間、書面で受容するものです。緑色 (達成) にはなりません。受容済みとして未解決のリスクとは別に数え、例外が終了すると自動的に元に戻ります。
settings-except-none = 例外はまだありません。
settings-except-count = { $all } 件中 { $shown } 件を表示
settings-except-tenant = テナント全体
settings-except-add = 例外を追加…
settings-except-search = 例外を検索
settings-except-show = 表示
settings-except-show-all = すべて
settings-except-show-inForce = 有効
settings-except-show-due = 14 日以内に終了
settings-except-show-notBegun = 開始前
settings-except-show-ended = 終了
settings-except-more = あと { $count } 件を表示
settings-except-in-force = 受容済み、{ $date } まで別に集計
settings-except-due = { $days ->
    [0] 今日終了します。
   *[other] { $days } 日後に終了します。
}
settings-except-not-begun = { $date } に開始
settings-except-ended = { $date } に終了
settings-except-owned = 責任者: { $owner }。
settings-except-others = 同じ内容がほかに { $count } 件
settings-except-long-running = 期間が 180 日を超えています。終了日を早めて更新してください。
settings-except-renew = 更新…
settings-except-removed = 削除しました: { $title }。再び未達成として数えます。
settings-except-undone = 元に戻しました。
settings-except-saved = { $count } 件の例外を保存しました。これから始まるチェックの後、該当するリスクを別に数えます。
settings-except-heading = 例外を追加
settings-except-heading-renew = 例外を更新
settings-except-counted-apart = 受容しても未達成であることは変わりません。受容済みとして表示し、別に数えます。
settings-except-reading = 最後の結果を読み込んでいます…
settings-except-nothing-fails = 受容できるものはありません。最後のチェックで未達成の対象が見つからなかったか、まだチェックしていません。まずサインインしてチェックしてください。
settings-except-check = チェック項目
settings-except-check-choose = チェック項目を選択
settings-except-check-option = { $title } ({ $count })
settings-except-subjects = 受容する対象
settings-except-subjects-search = 名前または ID で検索
settings-except-all = 見つかった { $count } 件すべて
settings-except-chosen = { $count } 件を選択しました。
settings-except-search-more = ほかに { $count } 件見つかっています。検索すると表示されます。
settings-except-accepted = 受容済み
settings-except-owner = 責任者
settings-except-owner-hint = 責任を負う人の名前またはアカウント。
settings-except-reason = 理由
settings-except-reason-hint = 受容する理由と、終了までの間にリスクを抑える手段。
settings-except-from = 開始日
settings-except-until = 最終日
settings-except-until-hint = 最長 180 日間です: 遅くとも { $date } まで。
settings-except-save = { $count ->
    [0] 保存
   *[other] { $count } 件の例外を保存
}
settings-except-no-check = チェック項目を選択してください。
settings-except-no-subject = 1 つ以上選択してください。
settings-except-no-owner = 責任者を入力してください。
settings-except-no-reason = 受容する理由を入力してください。
settings-except-no-start = 日付を選択してください。
settings-except-no-end = 最終日を選択してください。終了日のない例外は作成できません。
settings-except-end-first = 開始日以降の日付を選択してください。
settings-except-end-late = { $date } 以前の日付を選択してください。例外の期間は最長 180 日です。
settings-except-long = 2,000 文字以内で入力してください。
