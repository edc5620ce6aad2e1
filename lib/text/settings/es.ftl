### English: what only the settings page says. Read together with ../en.ftl.

## Settings page

settings-title = Settings
settings-intro = Everything you enter stays in this browser.
settings-sections = Sections of this page
settings-welcome = Set-up, step by step
settings-unreadable = The stored settings cannot be read
settings-unreadable-text = The browser did not open this extension's storage. Reload this page; if it stays, restart the browser.
settings-managed = Set by your organisation. You cannot change it here.
settings-use-default = Use the default: { $value }
settings-not-told = Not told
settings-remove = Remove
settings-add = Add
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
settings-role = Actions shown first
settings-role-hint = The key role of the checklist for which the scorecard opens. Nothing is left out of the score.
settings-role-all = All roles
settings-locale = Language
settings-locale-hint = Of this extension, whatever the language of the browser.
settings-organisation = Your organisation
settings-emergency = Emergency access accounts
settings-emergency-hint = Accounts to get in with when all else fails. Policies may leave them out; checks then judge that they are ready instead. As long as nothing is told, none is assumed.
settings-emergency-none = We have none
settings-emergency-add = Add an account
settings-emergency-add-hint = Search by name, or enter an object ID. Names are known after the first check.
settings-found = { $count ->
    [0] Nobody found. An object ID can be entered as it is.
    [one] One found. Enter adds it.
   *[other] { $count } found.
}
settings-added = { $name } was added. Save to keep it.
settings-anniversary = Month of the CSP authorisation review
settings-anniversary-hint = Microsoft reviews your authorisation each year. The scorecard counts down to it.
settings-auto-extend = Auto extend of GDAP relationships
settings-auto-extend-hint = Where it is expected, relationships without it are named before they end.
settings-auto-extend-false = Not expected
settings-auto-extend-true = Expected
settings-roles = GDAP role profile
settings-roles-text = Which roles your relationships with customers should grant. A required role that is missing is reported, and so is a privileged role beyond the profile. Without a profile no role is required.
settings-roles-search = Find a role
settings-roles-search-hint = By name, or by template ID for a role that is not in the list.
settings-roles-privileged = privileged
settings-roles-no = Not in the profile
settings-roles-allowed = Allowed
settings-roles-required = Required
settings-roles-count = { $required } required, { $allowed } allowed
settings-roles-not-found = No role of this name. Enter its template ID to add it.
settings-roles-clear = Use the default: no profile
settings-thresholds = Thresholds
settings-thresholds-text = Limits at which checks change their verdict. Change them only where your own rules are stricter, or differ for a reason you can give.
settings-threshold-newHireGraceDays = Days of grace for new hires
settings-threshold-newHireGraceDays-hint = How long a new user may be without strong methods.
settings-threshold-memberMethodRatio = Members with phishing-resistant methods, in per cent
settings-threshold-memberMethodRatio-hint = From this share on, members as a whole pass.
settings-threshold-maxExcludedUsers = Most members left out of MFA
settings-threshold-maxExcludedUsers-hint = More members than this whom policies exclude are reported. Administrators are reported in any case.
settings-threshold-maxExcludedShare = Most members left out of MFA, in per cent
settings-threshold-maxExcludedShare-hint = The same as a share of all members; whichever is exceeded first counts.
settings-sources = Optional readings
settings-sources-text = Read only if you switch them on: Microsoft may change them without notice, or they need more permissions.
settings-source-risk-notifications = Who gets alerts about users at risk
settings-source-risk-notifications-hint = Unlocks: proof that the alerts reach somebody, in place of your word. Costs: one request a check to an address that Microsoft does not document; needs IdentityRiskEvent.Read.All and Microsoft Entra ID P2.
settings-source-lighthouse-mfa = MFA registration in Microsoft 365 Lighthouse
settings-source-lighthouse-mfa-hint = Unlocks: counts of users registered for MFA, for each customer that Lighthouse manages. Costs: some requests a check to a preview of Microsoft's API; needs Reports.Read.All.
settings-source-strangers = No reading that this version knows: { $ids }
settings-keeping = Data kept
settings-retention = Days of history
settings-retention-hint = From 1 to 3650; the default is 400. What is older goes with the next check: history, resolved risks, announcements, counts of hints, names nobody speaks of, and tenants not checked since.
settings-discard = Discard
settings-discarded = Your changes were discarded.
settings-unsaved = { $count ->
    [one] One change is not saved yet.
   *[other] { $count } changes are not saved yet.
}
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
settings-invalid-list = Enter object IDs, such as 11111111-2222-3333-4444-555555555555.
settings-invalid-count = Enter a whole number, 0 or more.
settings-invalid-share = Enter a number from 0 to 100.
settings-invalid-retention = Enter a whole number from 1 to 3650.
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
settings-import-same = It holds what stands here already: nothing would change.
settings-import-default = default
settings-import-change = { $name }: { $before } becomes { $after }
settings-import-attestations = Attestations: { $added } added, { $removed } removed
settings-import-exceptions = Exceptions: { $added } added, { $removed } removed
settings-imported = { $file } was imported.
settings-import-refused = { $file } was not imported, nothing was changed. { $count ->
    [one] One problem was found:
   *[other] { $count } problems were found:
}
settings-undo = Undo
settings-undone = The import was undone.

## Attestations

settings-attestations = Attestations
settings-attestations-text = What Microsoft's APIs do not show, a person confirms, and says again when it is due. Where an API shows the contrary, that wins.
settings-attest-never = Not confirmed yet
settings-attest-holds = Holds until { $date }
settings-attest-due = { $days ->
    [0] Due for renewal today
    [one] Due for renewal in one day
   *[other] Due for renewal in { $days } days
}
settings-attest-ended = Ended on { $date }
settings-attest-empty-mailbox = Does not count: the e-mail address is missing
settings-attest-empty-product = Does not count: the product is missing
settings-attest-said = Confirmed by { $by } on { $date }
settings-attest-said-in-role = Confirmed by { $by }, { $role }, on { $date }
settings-attest-earlier = Earlier: { $count }
settings-attest-customer = One customer: { $id }
settings-attest-all-customers = All customers
settings-attest-confirm = Confirm…
settings-attest-renew = Renew…
settings-attest-remove = Remove
settings-attest-heading = Confirm: { $title }
settings-attest-by = Person
settings-attest-by-hint = Who confirms it, by name or account.
settings-attest-role = Key role (optional)
settings-attest-role-hint = The checklist names: { $roles }.
settings-attest-at = Confirmed on
settings-attest-at-hint = { $days ->
    [one] It holds for one day from then.
   *[other] It holds for { $days } days from then.
}
settings-attest-until = End (optional)
settings-attest-until-hint = The last day on which it holds, if that is sooner.
settings-attest-value = { $what }: { $value }
settings-attest-value-mailbox = E-mail address of the security contact
settings-attest-value-mailbox-hint = You confirm that at least two people read this mailbox.
settings-attest-value-product = Product
settings-attest-value-product-hint = The product that protects your endpoints.
settings-attest-value-customer = Customer's tenant ID (optional)
settings-attest-value-customer-hint = Leave it empty to confirm it for all customers.
settings-attest-link = Link to the evidence (optional)
settings-attest-link-hint = Begins with https://
settings-attest-note = Note (optional)
settings-attest-save = Save
settings-attest-cancel = Cancel
settings-attest-saved = Saved: { $title }.
settings-attest-removed = Removed: { $title }.
settings-attest-removed-earlier = Removed: { $title }. The one before it counts again.
settings-attest-undone = Back again: { $title }.
settings-attest-strangers = { $count ->
    [one] One stored attestation names a check that this version does not have:
   *[other] { $count } stored attestations name checks that this version does not have:
} { $ids }
settings-attest-no-person = Enter who confirms it.
settings-attest-no-day = Choose a day.
settings-attest-future = Choose today or a day before.
settings-attest-older = A later day is confirmed already. Choose that day or a later one, or remove that confirmation first.
settings-attest-no-end = Choose a day, or leave it empty.
settings-attest-end-first = Choose the day of the confirmation or a later one.
settings-attest-no-mailbox = Enter an e-mail address, such as security@contoso.com.
settings-attest-no-product = Enter the name of the product.
settings-attest-no-customer = Enter a tenant ID, such as 11111111-2222-3333-4444-555555555555, or leave it empty.
settings-attest-no-link = Enter an address that begins with https://
settings-attest-long = Enter at most 2,000 characters.

## Hints

settings-hints = Hints in portals
settings-hints-text = A hint on a page of these portals says what the last check found of that page's customer, policy or setting. It reads nothing of the page but its address, its heading and the tenant in the account menu.
settings-portal-partnerCenter = Partner Center
settings-portal-azure = Azure portal
settings-portal-entra = Microsoft Entra admin center
settings-portal-intune = Microsoft Intune admin center
settings-portal-defender = Microsoft Defender portal
settings-portal-microsoft365 = Microsoft 365 admin center
settings-portal-lighthouse = Microsoft 365 Lighthouse
settings-portal-missing = The browser does not allow it, so no hint shows there.
settings-portal-allow = Allow { $host }
settings-portal-refused = The browser did not allow access to { $host }. Nothing was changed.
settings-portal-strangers = No portal that this version knows: { $hosts }
settings-hints-keys = { $keys } goes to the hint on a page, or opens the scorecard where there is none. Your browser's page of extension shortcuts changes the keys.
settings-hints-no-keys = No keys are set to go to a hint. Your browser's page of extension shortcuts sets them.
settings-hints-hidden = Hidden hints
settings-hints-nothing-hidden = None. "Not now" on a hint hides it for a while or for good.
settings-hints-hidden-site = All of { $site }
settings-hints-hidden-pages = { $count ->
    [one] One page
   *[other] { $count } pages
}
settings-hints-show-again = Show again
settings-hints-show-again-what = Show again: { $what }
settings-hints-counts = What hints met
settings-hints-counts-text = Counted in this browser only, so that you can tell us when a portal was rebuilt and a hint no longer finds its place. Ids, numbers, domains and mail addresses are left out; plain words of an address stay, so read it before you send it.
settings-hints-no-counts = Nothing was counted yet.
settings-hints-copy = Copy report
settings-hints-copied = Report copied.
settings-hints-forget = Count anew

## Notifications: when, and how much they say

settings-notifying = Notifications on this device
settings-notifying-text = New risks are announced at most once per check. These choices stay on this device and are not exported.
settings-quiet = Quiet hours: announce at their end
settings-quiet-from = From
settings-quiet-until = until
settings-notifying-detail = Name risks, people and customers
settings-notifying-detail-hint = Notifications may show on a locked screen. Without this they only name your tenant and count.
