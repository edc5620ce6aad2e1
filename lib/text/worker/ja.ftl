### Japanese: what only the worker says: badge, notifications, checks, hints. Read together with ../ja.ftl.

## Badge and notifications

badge-title = { -product }: { $count ->
    [0] 新しいリスクはありません
   *[other] 新しいリスク { $count } 件
}{ $worst ->
   *[none] { "" }
    [critical] 、最高の重要度: 重大
    [high] 、最高の重要度: 高
    [medium] 、最高の重要度: 中
    [low] 、最高の重要度: 低
}
badge-title-sign-in = { -product }: もう一度サインインしてください
# Stands in the badge: four characters at most.
badge-alert-hours = { $hours ->
    [0] <1h
   *[other] { $hours }h
}
badge-title-alert = { -product }: { $hours ->
    [0] セキュリティ アラートへの対応期限まで 1 時間を切りました
   *[other] { $hours } 時間以内にセキュリティ アラートへの対応が必要です
}{ $count ->
    [0] { "" }
   *[other] 、新しいリスク { $count } 件
}
notification-new = { $tenant } に新しいリスクが { $count } 件あります
notification-differently = { $tenant } のリスク { $count } 件の判定方法が変わりました
notification-first = { $tenant } の最初のチェックが完了しました: { $count ->
    [0] 未解決のリスクは見つかりませんでした
   *[other] 未解決のリスク { $count } 件
}
notification-next = スコアカードを開いて対処方法を確認してください。
notification-open = 開く
notification-snooze = 明日までスヌーズ

## Hints

hint-label = Posture Companion: このページのヒント
hint-open = 詳細を表示
hint-close = 閉じる
hint-copy = 詳細をコピー
hint-copied = コピーしました
hint-not-copied = ブラウザーによりコピーが許可されませんでした
hint-later = 後で
hint-later-week = ここでは 1 週間非表示
hint-later-change = ここでは変化があるまで非表示
hint-later-page = ここでは常に非表示
hint-later-site = { $site } 全体で非表示
hint-scorecard = スコアカードを開く
hint-tenant = チェックしたテナント: { $tenant }
hint-wrong-tenant = チェックしたテナントと異なります
hint-wrong-tenant-heading = このページに表示されているのは、チェックしたテナントとは別のテナントです。
hint-count = { $what }: { $count }
hint-line = { $what }: { $why }
hint-others = ほか { $count } 件
hint-more = スコアカードにはあと { $count } 件の指摘があります。
hint-link = この項目に関する Microsoft のページを開く
hint-accepted = リスク受容: { $finding }
hint-accepted-line = 設定に記録された書面の例外により受容されています。
hint-grace = 新しいユーザーは猶予期間中です
hint-not-applicable = このテナントは対象外です
hint-unseen = 情報がありません
hint-unseen-line = すべて読み取りましたが、該当するものはありませんでした。
hint-unknown = チェックできませんでした
hint-some-unknown = { $all } 件中 { $count } 件はチェックできませんでした
hint-unconfirmed = 未申告
hint-not-checked = チェックできませんでした:「{ $what }」。{ $why }
hint-not-confirmed = 未申告:「{ $what }」。{ $why }
hint-unknown-next = スコアカードを開いて、足りないものと対処方法を確認してください。
hint-incomplete = 読み取れなかったデータがあるため、ほかにもある可能性があります。
hint-age = エビデンスの読み取り: { $age }
hint-age-never = エビデンスはまだ読み取っていません

notification-clock = { $several ->
    [yes] { $tenant }: { $what }、最初は{ $when }
   *[no] { $tenant }: { $what }、{ $when }
}
notification-clock-late = { $several ->
    [yes] この通知は遅れています。最初の予定は{ $age }でした。
   *[no] この通知は遅れています。予定は{ $age }でした。
}

clock-alert = { $count } 件のセキュリティ アラートへの 24 時間の対応期限
clock-gdap = { $count } 件の顧客で GDAP ロールが終了
clock-review = { $count } 件のレビュー期限
clock-exception = { $count } 件の書面による例外の終了
clock-anniversary = 年次の認定レビューの開始

explained = 実行者: { $by }、{ $date }: { $activity }
