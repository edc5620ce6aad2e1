### English: what only the settings page says. Read together with ../en.ftl.

## Settings page

settings-title = Settings
settings-intro = Everything you enter stays in this browser.
settings-unreadable = The stored settings cannot be read
settings-unreadable-text = The browser did not open this extension's storage. Reload this page; if it stays, restart the browser.
settings-managed = Set by your organisation. You cannot change it here.
settings-problem-stored = A stored value was not valid and is not used: { $message }
settings-connect = Connection
settings-client-id = Client ID
settings-client-id-hint = Application (client) ID of your own app registration.
settings-redirect = Redirect URI to register
settings-redirect-copy = Copy redirect URI
settings-redirect-copied = Redirect URI copied.
settings-how = How to register the app
settings-how-text = In the Microsoft Entra admin center open App registrations and choose New registration. Accept accounts in your organisation only. Under Redirect URI choose Single-page application (SPA) and paste the URI above. Then copy the Application (client) ID to the field on this page. The app needs no secret and no certificate; permissions are asked for step by step.
settings-how-link = Open App registrations
settings-tenant-id = Tenant ID
settings-tenant-id-hint = The Directory (tenant) ID of your organisation. An app registration for one organisation needs it.
settings-cloud = Cloud
settings-cloud-global = Global
settings-cloud-usgov = US Government
settings-cloud-china = China (operated by 21Vianet)
settings-cloud-hint = For other clouds than Global, the browser asks you to allow access to that cloud's hosts.
settings-cloud-refused = The browser did not allow access to this cloud's hosts. Nothing was saved.
settings-checking = Checking
settings-interval = Minutes between checks
settings-interval-hint = From 30 to 1440. The default, 240, checks six times a day.
settings-notifications = Notifications
settings-notifications-all = For every new risk
settings-notifications-high = For new critical and high risks
settings-notifications-none = Never
settings-save = Save
settings-saved = Saved.
settings-nothing-to-save = Nothing was changed.
settings-not-saved = Not saved. { $count ->
    [one] One field needs your attention.
   *[other] { $count } fields need your attention.
}
settings-save-failed = The browser did not store the settings. Free some disk space and try again.
settings-invalid-guid = Enter a GUID, such as 11111111-2222-3333-4444-555555555555.
settings-invalid-minutes = Enter a whole number from 30 to 1440.
settings-invalid-choice = Choose one of the list.
settings-account = Account
settings-signed-in = Signed in as { $name }.
settings-signed-out = Nobody is signed in.
settings-client-id-first = Save a client ID first, then sign in.
settings-signing-in = Finish signing in in Microsoft's window.
settings-sign-in = Sign in
settings-sign-out = Sign out
settings-sign-out-hint = Signing out forgets the account and its tokens. Stored results stay.
settings-files = Import and export
settings-files-text = One file holds your settings, attestations and exceptions. It holds no result of a check and no token.
settings-contents = { $attestations ->
    [0] No attestation
    [one] One attestation
   *[other] { $attestations } attestations
}, { $exceptions ->
    [0] no exception
    [one] one exception
   *[other] { $exceptions } exceptions
}
settings-export = Export
settings-import = Import…
settings-import-question = Replace everything you entered?
settings-import-question-text = The file { $file } holds { $settings ->
    [0] no setting
    [one] one setting
   *[other] { $settings } settings
}, { $attestations ->
    [0] no attestation
    [one] one attestation
   *[other] { $attestations } attestations
} and { $exceptions ->
    [0] no exception
    [one] one exception
   *[other] { $exceptions } exceptions
}. What you entered before is replaced. You can undo it until you leave this page.
settings-import-replace = Replace
settings-import-cancel = Cancel
settings-imported = { $file } was imported.
settings-import-refused = { $file } was not imported, nothing was changed. { $count ->
    [one] One problem was found:
   *[other] { $count } problems were found:
}
settings-undo = Undo
settings-undone = The import was undone.
