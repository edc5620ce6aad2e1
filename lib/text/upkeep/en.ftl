### English: the self-test of settings and "Forget everything", on the settings page.

settings-managed-heading = Managed by your organisation
settings-managed-nothing = Your organisation sets nothing here: no policy for this extension was found.
settings-managed-count = { $count ->
    [one] One value is set by a policy of your organisation.
   *[other] { $count } values are set by policies of your organisation.
}
settings-managed-strangers = { $count ->
    [one] The policy sets a name that is no setting:
   *[other] The policy sets names that are no settings:
} { $names }
settings-managed-all = Every setting and where it comes from
settings-managed-name = Setting
settings-managed-value = In force
settings-managed-source = Comes from
settings-managed-copy = Copy as text
settings-managed-copied = Copied.
settings-from-policy = Policy
settings-from-own = You
settings-from-default = Default
settings-refused-policy = The policy says { $value }, which is not used: { $message }
settings-refused-own = You stored { $value }, which is not used: { $message }
settings-name-clientId = Client ID
settings-name-tenantId = Tenant ID
settings-name-cloud = Cloud
settings-name-sweepEveryMinutes = Minutes between checks
settings-name-portals = Portals with hints
settings-name-notifications = Notifications
settings-name-emergencyAccounts = Emergency access accounts
settings-name-gdapRoleProfile = GDAP role profile
settings-name-autoExtendExpected = Auto extend expected
settings-name-anniversaryMonth = Month of the CSP authorisation review
settings-name-role = Actions shown first
settings-name-retentionDays = Days of history
settings-name-locale = Language
settings-name-optionalSources = Optional readings
settings-name-thresholds = Thresholds
settings-forget = Forget everything
settings-forget-text = Brings this extension back to the day it was installed. What your organisation sets by policy stays.
settings-forget-ask = Forget everything…
settings-forget-question = Forget everything?
settings-forget-goes = It cannot be undone. A check that runs is ended, and this goes:
settings-forget-goes-account = who signed in, and their tokens
settings-forget-goes-found = everything that was found: results, evidence, history, risks, reports, names
settings-forget-goes-told = everything you entered: settings, attestations, exceptions. Export them first if you want them again.
settings-forget-goes-hints = hints that show now, where you hid them, and what was counted; notifications, the badge and alarms
settings-forget-goes-access = access to the portals and clouds that you allowed beyond those of the installation
settings-forget-stays = What stays elsewhere: files that you exported, the app registration with its consent in Microsoft Entra, and for a while parts of old records inside the browser's own files.
settings-forget-now = Forget everything
settings-forgetting = Forgetting…
settings-forget-failed = Something could not be removed. Close other pages of this extension and try again; if it stays, remove the extension.
settings-forgotten = Everything was forgotten
settings-forgotten-text = Nothing that this extension found or that you entered is stored any more.
