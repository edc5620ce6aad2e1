### English, the second choice of every language. The popup ships only this file.

-product = Posture Companion

## Verdicts, severities, causes

verdict-pass = Met
verdict-attested = Attested
verdict-accepted = Risk accepted
verdict-grace = In grace period
verdict-partial = Partly met
verdict-fail = Not met
verdict-unknown = Not known
verdict-notApplicable = Does not apply

severity-critical = Critical
severity-high = High
severity-medium = Medium
severity-low = Low
severity-advisory = Advisory

cause-consent = The permission to read this has not been granted.
cause-consent-next = Ask for consent below, or send the link to an administrator.
cause-role = Your role does not allow you to read this.
cause-role-next = Ask for a role that can read it, such as Global Reader, then check again.
cause-signIn = You are not signed in for this.
cause-signIn-next = Sign in again, then check again.
cause-mfa = Partner Center asks for a sign-in with multifactor authentication.
cause-mfa-next = Sign in again and complete multifactor authentication.
cause-licence = The tenant has no licence for this.
cause-licence-next = Check it by hand, or add the licence.
cause-partnerType = Microsoft does not offer this to your kind of partner.
cause-partnerType-next = If that is wrong, check your programme enrolment in Partner Center.
cause-attestation = Only a person can confirm this.
cause-attestation-next = Confirm it in the settings.
cause-throttled = Microsoft asked us to slow down, and the reading was not finished.
cause-throttled-next = Check again later.
cause-incomplete = Only a part of it could be read.
cause-incomplete-next = Check again.
cause-unsupportedCloud = Microsoft does not offer this in your cloud.
cause-unsupportedCloud-next = Check it by hand.
cause-network = Microsoft could not be reached.
cause-network-next = Check your connection, then check again.
cause-error = Microsoft's answer could not be understood.
cause-error-next = Check again. If it stays, report it as a fault of this extension.
cause-notYetRead = It has not been read yet, or the last reading is too old.
cause-notYetRead-next = Check now.
cause-notBuilt = This version does not check it.
cause-notBuilt-next = Check it by hand with Microsoft's partner security checklist.

## The checklist

group-learn = Learn and upskill
group-contact = Security contact
group-identities = Secure identities
group-endpoints = Secure endpoints
group-monitoring = Ongoing monitoring

action-webinar = Attend the webinar “Security through the lens of Zero Trust”
action-partner-blog = Read the blog post “Securing the channel”
action-security-workshops = Watch the on-demand security workshops
action-security-contact = Name a security contact
action-contact-currency = Keep the contact up to date in Partner Center
action-own-phishing-resistant-mfa = Phishing-resistant MFA for your tenant
action-customer-phishing-resistant-mfa = Phishing-resistant MFA for your customers
action-dap-removal = Remove DAP connections that you do not need
action-gdap-migration = Move the DAP connections that you need to GDAP
action-secured-devices = Use secured devices to reach your tenant
action-compliant-devices = Demand compliant devices with Microsoft Entra Conditional Access (was Azure AD)
action-endpoint-protection = Antivirus and endpoint detection, such as Microsoft Defender for Endpoint
action-fraud-notifications = Turn on fraud detection and notifications
action-cost-management = Budgets, cost alerts and limits for Azure subscriptions
action-identity-protection = Microsoft Entra ID Protection with reports and alerts (was Azure AD Identity Protection)

## Popup: header and sweep

product-name = { -product }
popup-checked = Checked { $age }
popup-checked-incomplete = Checked { $age }, not everything could be read
popup-check-now = Check now
popup-cancel = Cancel
popup-settings = Settings
popup-dashboard = Dashboard
popup-gdap = GDAP analysis
popup-signed-in-as = Signed in as { $name }
sweep-running = Checking your tenant
sweep-progress = { $done } of { $total } sources
sweep-requests = { $requests ->
    [one] one request so far
   *[other] { $requests } requests so far
}
sweep-waiting = waiting for Microsoft until { $time }

## Popup: score

score-heading = Score
score-value = { $value } of { $outOf }
score-unknown = { $count ->
    [0] everything could be checked
    [one] one could not be checked
   *[other] { $count } could not be checked
}
score-none = None of the actions applies to this tenant.
score-microsoft = Microsoft's score: { $current } of { $max }
score-microsoft-refreshed = Microsoft's score: { $current } of { $max }, refreshed { $age }

requirements-mandatory = Microsoft’s mandatory requirements: { $met } of { $total } met
requirements-recommended = recommended: { $met } of { $total }
requirements-preview = preview: { $met } of { $total }
requirements-incomplete = not all could be read

countdowns = Ending soon

## Popup: what to do next

next-heading = Next best actions
next-at-once = { $count ->
    [one] settles one finding
   *[other] settles { $count } findings at once
}
next-each = { $count ->
    [one] settles one finding
   *[other] { $count } findings, one after the other
}


## Popup: risks

risks-new = New risks
risks-open = Open risks
risks-accepted = Accepted by written exceptions, and not met: { $count }
risk-news-new = New
risk-news-returned = Back
risk-news-worse = Worse
risk-news-woken = Still there
risk-news-differently = We judge this differently now
risks-none = No open risks
risks-none-but-unknown = No open risk was seen, but not everything could be checked.
risks-none-clear = Every action that can be checked is met.
risk-since = Open since { $date }
risk-returned = First seen { $date }
risk-not-seen = Not seen since { $date }: could not be checked
risk-snoozed = Snoozed until { $date }
risk-snoozed-change = Snoozed until it changes
risk-snooze = Snooze
risk-snooze-tomorrow = Until tomorrow
risk-snooze-change = Until it changes
risk-unsnooze = End snooze
risk-subjects = { $count } affected{ $fresh ->
    [0] { "" }
   *[other] , { $fresh } new
}
risk-subjects-more = { $count ->
    [0] Open in the dashboard
   *[other] and { $count } more in the dashboard
}
risks-show-all = Show all { $count }
risks-show-fewer = Show fewer

## Popup: actions

actions-heading = { $count ->
    [15] The 15 actions
   *[other] { $count } of the 15 actions
}
role-filter = Show actions for
role-all = All roles
role-securityAdministrator = Security administrator
role-securityAnalyst = Security operator or analyst
group-met = { $met } of { $total } met
check-explain = Learn more
check-failing = { $total ->
    [one] { $failing } of one is not in order
   *[other] { $failing } of { $total } are not in order
}
check-mandatory = mandatory
action-no-checks = No check answers for this action yet.
action-read = Evidence read { $age }
opens-in-new-tab = (opens in a new tab)

## Popup: what could not be read

gaps-heading = What could not be read
gaps-waiting = { $count ->
    [0] No check waits for it.
    [one] One check waits for it:
   *[other] { $count } checks wait for it:
}
unlock-impersonation = Acts as you. This extension only reads.
unlock-unlocks = { $count ->
    [0] Unlocks no check of this version.
    [one] Unlocks one check:
   *[other] Unlocks { $count } checks:
}
unlock-ask = Ask for consent
unlock-copy = Copy link for an administrator
unlock-copied = Link copied. An administrator who opens it grants consent for the whole organisation.
copy-failed = Could not copy. Select the text and copy it yourself.
unlock-hint = Microsoft may refuse: most organisations let only an administrator consent.

## States of the popup

state-not-set-up = Not connected yet
state-not-set-up-text = Three steps lead to the first result. Nothing is read before that.
state-set-up = Set up
state-signed-out = Signed out
state-signed-out-text = Sign in with your work account. This extension reads your tenant's security settings and cannot change them.
state-sign-in = Sign in
state-signing-in = Signing in…
state-signing-in-text = Finish signing in in Microsoft's window.
state-sign-in-needed = Sign in again
state-sign-in-needed-text = Microsoft wants to see you before more can be read. The last result stays below.
state-sign-in-needed-first = Microsoft wants to see you before anything can be read.
state-first-sweep = First check is running
state-first-sweep-text = The result shows here as soon as it is ready. You may close this window.
state-no-summary = Not checked yet
state-no-summary-text = Check now to see where your tenant stands.
state-unreadable = The stored result cannot be read
state-unreadable-text = The browser did not open this extension's storage. Close other windows of this extension and try again; if it stays, restart the browser.
state-try-again = Try again
demo-banner = Demo: made-up tenant, nothing is read from Microsoft.
demo-leave = Leave demo

## Errors: what went wrong, and the next step

error-signIn = Microsoft did not sign you in.
error-signIn-next = Sign in again.
error-signInCancelled = The sign-in window was closed.
error-signInCancelled-next = Sign in when you are ready.
error-consent = Consent was not given.
error-consent-next = Ask again, or send the link to an administrator.
error-adminApproval = Only an administrator can consent to this.
error-adminApproval-next = Copy the link below and send it to an administrator.
error-mfa = Multifactor authentication was not completed.
error-mfa-next = Sign in again and complete it.
error-network = Microsoft could not be reached.
error-network-next = Check your connection, then check again.
error-clientId = Microsoft does not know this client ID.
error-clientId-next = Compare the client ID in the settings with your app registration.
error-redirectUri = The redirect URI is not registered.
error-redirectUri-next = Copy it from the settings to your app registration, as a single-page application.
error-tenant = This account does not belong to the tenant in the settings.
error-tenant-next = Sign in with an account of that tenant, or change the tenant ID.
error-storage = The result could not be stored.
error-storage-next = Free some disk space, then check again.
error-worker = The extension's background did not answer.
error-worker-next = Close this window and open it again. If it stays, restart the browser.
error-unknown = Something went wrong ({ $code }).
error-unknown-next = Try again. If it stays, report it with this code.
