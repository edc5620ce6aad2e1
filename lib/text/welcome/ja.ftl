### Japanese: what only the welcome page says. Read together with ../ja.ftl and ../settings/ja.ftl.

welcome-page-title = ようこそ – { product-name }
welcome-title = { product-name } へようこそ
welcome-intro = 3 つの手順で最初の結果が得られます。パートナー テナントを読み取るだけで、変更することはできません。データはすべてこのブラウザーに残ります。
welcome-step-done = 手順 { $number }、完了:
welcome-step-current = 手順 { $number }、現在:
welcome-step-later = 手順 { $number }、この後:

## Step 1: connect

welcome-connect = 組織に接続する
welcome-connect-text = この拡張機能にサーバーはありません。サインインには、Microsoft Entra に作成する自社専用のアプリの登録を使用します。登録はいつでも削除できます。所要時間は数分です。同意を与えないかぎり、登録だけでは何にもアクセスできません。
welcome-connect-change = 接続を変更
welcome-register = アプリを登録する
welcome-by-hand = ポータルを使用
welcome-by-hand-new = 次に [新規登録] を選びます。サポートされているアカウントの種類は [この組織ディレクトリのみに含まれるアカウント] にします。
welcome-by-hand-redirect = [リダイレクト URI] で [シングルページ アプリケーション (SPA)] を選び、このアドレスを貼り付けて登録します。シークレットも証明書も不要です。
welcome-by-hand-ids = [概要] ページの [アプリケーション (クライアント) ID] と [ディレクトリ (テナント) ID] を、下のフィールドにコピーします。
welcome-by-script = Microsoft Graph PowerShell を使用
welcome-by-script-text = 同じ登録を作成し、両方の ID を表示します。後で求める可能性のあるアクセス許可を登録に記載しますが、付与はしません。実行する前に内容を確認してください。
welcome-script = スクリプト
welcome-script-copy = スクリプトをコピー
welcome-script-copied = スクリプトをコピーしました。
welcome-client-id-hint = 登録の [アプリケーション (クライアント) ID]。
welcome-tenant-id-hint = [ディレクトリ (テナント) ID]。1 つの組織のアカウントのみを受け入れる登録では必須です。
welcome-save = 保存して続行

## Step 2: sign in

welcome-sign-in = サインイン
welcome-sign-in-text = 職場アカウントでサインインしてください。Microsoft が求めるアクセス許可は、名前と組織を読み取る User.Read だけです。ほとんどのチェック項目はセキュリティ閲覧者ロールで足ります。
welcome-permissions-all = 後で求める可能性のあるアクセス許可と、それぞれで利用できるようになるもの
welcome-permissions-first = 最初に必要
welcome-permissions-first-why = サインインに使用します。
welcome-whom = ほとんどの組織では、同意できるのは管理者 (クラウド アプリケーション管理者、アプリケーション管理者、特権ロール管理者) だけです。必要なアクセス許可のリンクを管理者に送ってください。

## Step 3: the first check

welcome-check = 最初のチェック
welcome-check-later = サインインすると自動的に始まり、進行状況がここに表示されます。
welcome-result = 最初の結果
welcome-worst = まず対処する項目
welcome-dashboard = ダッシュボードを開く
welcome-scorecard = スコアカードを開く
welcome-popup = 今後、結果はツール バーのこの拡張機能のボタンから確認できます。結果は自動的に更新されます。

## What comes next

welcome-permissions = 追加のアクセス許可
welcome-permissions-text = これらがなくても動作します。アクセス許可が付与されるまで、それで分かるはずの項目は「チェックできませんでした」として数えます。
welcome-permissions-none = チェック項目に必要なアクセス許可はすべて付与されています。

## Demo

welcome-demo = まずは試してみる
welcome-demo-text = 拡張機能に付属する架空のテナントで、スコアカードとダッシュボードを表示します。Microsoft からは何も読み取りません。ワンクリックで削除できます。
welcome-demo-show = デモを表示
welcome-demo-failed = ブラウザーがデモを保存できませんでした。ディスクの空き領域を増やして、もう一度お試しください。
welcome-demo-on = デモを表示中です
welcome-demo-on-text = デモを終了するかサインインするまで、スコアカードとダッシュボードには架空のテナントが表示されます。
