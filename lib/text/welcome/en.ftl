### English: what only the welcome page says. Read together with ../en.ftl and ../settings/en.ftl.

welcome-page-title = Welcome – { product-name }
welcome-title = Welcome to { product-name }
welcome-intro = Three steps to your first result. It reads your partner tenant and cannot change it. Everything stays in this browser.
welcome-step-done = Step { $number }, done:
welcome-step-current = Step { $number }, now:
welcome-step-later = Step { $number }, later:

## Step 1: connect

welcome-connect = Connect your organisation
welcome-connect-text = This extension has no server. It signs in through an app registration of your own in Microsoft Entra, which you can remove at any time. It takes a few minutes; a registration without consent gives access to nothing.
welcome-connect-change = Change the connection
welcome-register = Register the app
welcome-by-hand = In the portal
welcome-by-hand-new = and choose New registration. Accept accounts in this organizational directory only.
welcome-by-hand-redirect = Under Redirect URI choose Single-page application (SPA), paste this address, and register. No secret and no certificate is needed.
welcome-by-hand-ids = From the Overview page copy the Application (client) ID and the Directory (tenant) ID to the fields below.
welcome-by-script = With Microsoft Graph PowerShell
welcome-by-script-text = Makes the same registration and prints both IDs. It lists the permissions that may be asked for later, and grants none. Read it before you run it.
welcome-script = Script
welcome-script-copy = Copy script
welcome-script-copied = Script copied.
welcome-client-id-hint = Application (client) ID of the registration.
welcome-tenant-id-hint = Directory (tenant) ID. Needed where the registration accepts accounts of one organisation.
welcome-save = Save and continue

## Step 2: sign in

welcome-sign-in = Sign in
welcome-sign-in-text = Sign in with your work account. Microsoft asks for one permission, User.Read: your name and organisation. Security Reader is enough for most checks.
welcome-permissions-all = What more it may ask for, and what each permission unlocks
welcome-permissions-first = To begin
welcome-permissions-first-why = Signs you in.
welcome-whom = Most organisations let only an administrator consent: a Cloud Application Administrator, an Application Administrator or a Privileged Role Administrator. Send that person the link of the permission that you need.

## Step 3: the first check

welcome-check = First check
welcome-check-later = It begins by itself once you are signed in, and shows here how far it is.
welcome-result = Your first result
welcome-worst = Begin with these
welcome-dashboard = Open the dashboard
welcome-scorecard = Open the scorecard
welcome-popup = From now on the result stands behind the button of this extension in the toolbar, and is renewed by itself.

## What comes next

welcome-permissions = Further permissions
welcome-permissions-text = Everything works without these; what a permission would show counts as "could not be checked" until it is granted.
welcome-permissions-none = Every permission that a check needs is granted.

## Demo

welcome-demo = Look around first
welcome-demo-text = Shows scorecard and dashboard with a made-up tenant that comes with the extension. Nothing is read from Microsoft, and one click removes it.
welcome-demo-show = Show the demo
welcome-demo-failed = The browser did not store the demo. Free some disk space and try again.
welcome-demo-on = The demo shows
welcome-demo-on-text = Scorecard and dashboard show a made-up tenant until you leave the demo or sign in.
