### Japanese: what only the dashboard says. Read together with ../ja.ftl.

## The page

dashboard-title = ダッシュボード
dashboard-page-title = { $view } – ダッシュボード
dashboard-views = ビュー
view-expiry = 期限
view-customers = 顧客
view-technicians = 技術担当者
view-checklist = チェックリスト
basis-read = 読み取り: { $age }
basis-missing = 読み取れなかったデータがあります
basis-missing-text = ここに表示されているのは、全体の一部である可能性があります。
basis-nothing = 不明
basis-nothing-text = このビューの根拠となるデータを何も読み取れませんでした。
basis-source = 不足:
basis-consent = 次のアクセス許可に同意すると表示できます:
table-show-more = あと { $count } 件を表示
table-shown = { $total } 件中 { $shown } 件を表示
table-sort = { $column } で並べ替え
table-none-found = 検索に一致するものはありません。
unclear = 不確実
unclear-because = 不確実: { $cause }
role-count = { $count ->
    [0] ロールなし
   *[other] ロール { $count } 件
}

## Expiry

expiry-heading = アクセスの終了時期
lost-heading = 前回のチェック以降に失われたアクセス
lost-first = 今回が最初のチェックのため、比較対象がありません。
lost-none = { $date } のチェック以降、失われたアクセスはありません。
lost-none-but-unclear = { $date } のチェック以降、失われたアクセスは見つかりませんでしたが、読み取れなかったデータがあります。
lost-caption = 前回のチェック以降に終了したリレーションシップ
lost-customer = 顧客
lost-relationship = リレーションシップ
lost-ended = 終了日
lost-roles = 失われたロール
windows-heading = 期限の近いもの
windows-caption = 近いうちにロールを失う顧客。2 つの時期にロールを失う顧客は 2 回数えます。
windows-when = 時期
windows-customers = 顧客
windows-roles = ロール
windows-unclear = 不確実
window-0 = すでに喪失
window-30 = 30 日以内
window-60 = 31 ～ 60 日後
window-90 = 61 ～ 90 日後
ending-heading = 90 日以内にロールを失う顧客
ending-caption = 90 日以内にロールを失う顧客 (早い順)
ending-customer = 顧客
ending-last = 最終日
ending-days = 残り日数
ending-roles = ロール
ending-none = 90 日以内にロールを失う顧客はありません。
ending-none-but-unclear = 90 日以内に失われるロールは見つかりませんでしたが、読み取れなかったデータがあります。
months-heading = 今後 24 か月
months-caption = ロールを失う顧客 (月別、UTC)
months-month = 月
months-customers = 顧客
months-roles = ロール

## Customers

customers-heading = 顧客とそのロール
customers-caption = 顧客、顧客が付与しているロール、プロファイルとの差異
customers-search = 顧客を検索
customers-without = { $count ->
    [0] すべての顧客 ({ $total } 社) に有効なリレーションシップがあります。
   *[other] { $total } 社の顧客のうち { $count } 社には有効なリレーションシップがありません。
}
customers-unlisted = 顧客の一覧は完全ではありません。リレーションシップのない顧客が含まれていない可能性があります。
customers-no-profile = 設定にロール プロファイルがないため、ロールの比較は行わず、1 年を超えるリレーションシップの特権ロールをすべて「長すぎる」と数えます。設定でプロファイルのロールを選択してください。
customers-none = 顧客は見つかりませんでした。
customers-none-but-unclear = 顧客は見つかりませんでしたが、読み取れなかったデータがあります。
customer-name = 顧客
customer-roles = ロール
customer-relationships = リレーションシップ
customer-first-end = 最初の終了日
customer-drift = ロール プロファイル
customer-no-end = 終了なし
customer-none = なし
drift-missing = 不足しているロール { $count } 件
drift-missing-unclear = 不足しているロールは不明
drift-beyond = プロファイル外のロール { $count } 件
drift-excess = 1 年を超える特権ロール { $count } 件
drift-excess-unclear = 特権ロールは不明
drift-none = なし
span-until = { $date } まで
span-ended = { $date } に喪失
span-endless = 自動延長が有効なため終了なし
span-since = { $date } から
list-missing = 必須だが付与されていないロール
list-beyond = 付与されているプロファイル外のロール
list-excess = 1 年を超えて付与されているプロファイル外の特権ロール
list-relationships = 有効なリレーションシップ
relationship-ends = { $name }: { $date } に終了
relationship-extends = { $name }: { $date } に自動延長

## Technicians

technicians-heading = 顧客を代理管理できるユーザー
technicians-caption = 顧客を代理管理できるユーザーと、そのサインインの要件
technicians-search = 技術担当者を検索
technicians-count = { $count ->
    [0] 顧客を代理管理できるユーザーはいません。
   *[other] { $count } 人が顧客を代理管理できます。
}
technicians-none-but-unclear = 顧客を代理管理できるユーザーは見つかりませんでしたが、読み取れなかったデータがあります。
technicians-weak = { $count ->
    [0] 全員がフィッシングに強い MFA を必須とされています。
   *[other] そのうち { $count } 人は、フィッシングに強い MFA を必須とされていません。
}
technicians-weak-unclear = ほかに { $count } 人については不明です。
technician-name = ユーザー
technician-customers = 顧客
technician-top-role = 最も強い権限のロール
technician-protection = サインインの要件
technician-decided = 決定要因
technician-no-privileged = 特権ロールなし
protection-phishingResistant = フィッシングに強い MFA
protection-mfa = フィッシング可能な MFA
protection-mfa-at-least = 少なくとも MFA
protection-mfaInPart = 一部で MFA
protection-none = MFA なし
protection-unknown = 不明
protection-by-defaults = セキュリティの既定値群
protection-by-nothing = ポリシーなし
protection-policy = { $policy } ({ $clauses })
unproven-heading = メンバーが不明なグループ
unproven-text = これらのグループにメンバーは見つかりませんでしたが、資格のあるユーザーがいる可能性があります。

clause-reportOnly = レポート専用
clause-alternative = より弱い手段でも可
clause-resources = 一部のリソースのみ
clause-location = 場所による
clause-platforms = 一部のプラットフォームのみ
clause-device = デバイスによる
clause-clientApps = 一部のクライアント アプリのみ
clause-userRisk = ユーザー リスクによる
clause-signInRisk = サインイン リスクによる
clause-insiderRisk = インサイダー リスクによる
clause-authenticationFlow = 認証フローによる
clause-control = 内容が不明な制御
clause-state = このバージョンが認識できない状態
clause-other = このバージョンが認識できない条件

## Microsoft's checklist

checklist-heading = Microsoft パートナー向けのセキュリティのベスト プラクティス
checklist-note = Microsoft の文書の原文によるアクションと、そこからリンクされているすべての資料 (アドレスは 2026 年 11 月現在)。
checklist-roles = 主要な役割: { $roles }。
checklist-principles = ゼロ トラスト: { $principles }。
checklist-further = 全体に関する資料
principle-verifyExplicitly = 明示的に検証する
principle-leastPrivilege = 最小特権アクセスを使用する
principle-assumeBreach = 侵害を想定する
resource-training = トレーニング
resource-article = 記事
resource-tool = ツール
resource-questions = よく寄せられる質問
resource-support = サポート
resource-minutes = { $minutes } 分
resource-retired = 提供終了 (このリンクは後継の資料)
