### English: what only the worker says: badge, notifications, checks, hints. Read together with ../en.ftl.

## Badge and notifications

badge-title = { $count ->
    [0] { -product }: nothing new
    [one] { -product }: one new risk
   *[other] { -product }: { $count } new risks
}
badge-title-sign-in = { -product }: sign in again
notification-title = { $count ->
    [one] One new risk in { $tenant }
   *[other] { $count } new risks in { $tenant }
}
notification-message = Open the scorecard to see what to do.

## Checks: what each is about, while this version does not make it

check-webinar-not-taken = The webinar was taken within a year
check-partner-blog-not-read = The blog post was read within a year
check-workshops-not-watched = The workshops were watched within a year
check-security-contact-missing = Partner Center has a security contact
check-security-contact-individual = The security contact is a distribution list, not one person
check-security-contact-review-overdue = The security contact was reviewed within 90 days
check-stale-notification-addresses = Notifications go to people who still work here
check-mfa-baseline-missing = MFA is demanded of administrators
check-admins-without-phishing-resistant-demand = Administrators must use phishing-resistant MFA
check-technicians-without-phishing-resistant-demand = People who reach customers must use phishing-resistant MFA
check-members-without-phishing-resistant-demand = Everyone must use phishing-resistant MFA
check-admins-without-mfa-method = Administrators have registered an MFA method
check-admins-without-phishing-resistant-method = Administrators have a phishing-resistant method
check-members-without-phishing-resistant-method = Nearly everyone has a phishing-resistant method
check-legacy-authentication-open = Legacy authentication is blocked
check-undeclared-mfa-exclusions = Nobody is left out of MFA without being declared
check-exclusion-gaps = Who is excluded from one policy is covered by another
check-dangling-policy-references = Policies name only people, groups and roles that exist
check-emergency-access-unready = Emergency access accounts are ready
check-standing-global-administrators = Few people are Global Administrator all the time
check-weak-methods-allowed = Weak sign-in methods are off
check-identity-score-open-actions = No open action in Microsoft's identity score
check-microsoft-says-admin-mfa-missing = Microsoft sees MFA for administrators
check-partner-calls-without-mfa = Calls to Partner Center are made with MFA
check-partner-app-secrets = Apps for Partner Center use certificates, not secrets
check-customers-without-mfa = Customers use MFA
check-customers-with-weak-mfa = Customers' MFA is strong and covers nearly everyone
check-customer-phishing-resistance-unproven = Customers' phishing-resistant MFA is confirmed
check-microsoft-says-customer-mfa-missing = Microsoft sees MFA for customers' administrators
check-dap-without-gdap = No DAP connection stands alone
check-dap-beside-gdap = No DAP connection stands beside GDAP
check-dap-review-overdue = The DAP report was reviewed within 90 days
check-customers-without-gdap = Every customer has a GDAP relationship
check-gdap-expiring = No customer's GDAP roles end soon
check-gdap-global-administrator = No GDAP relationship grants Global Administrator
check-gdap-unassigned = GDAP relationships are assigned to groups
check-gdap-assignment-stuck = GDAP assignments do not hang
check-gdap-group-empty = GDAP groups have members
check-gdap-transition-leftover = No relationship is left over from the DAP transition
check-gdap-approval-lapsing = GDAP requests are approved in time
check-gdap-excess-roles = GDAP roles are no wider than your profile
check-gdap-missing-roles = GDAP relationships grant the roles of your profile
check-gdap-unused-roles = GDAP roles are in use
check-gdap-access-lost = No GDAP access was lost since the last check
check-admin-sign-ins-from-unmanaged-devices = Administrators sign in from compliant devices
check-admins-without-managed-device = Administrators have a managed, encrypted device
check-separate-workstations-unattested = Customer access is done from separate workstations
check-compliant-device-not-demanded = Compliant devices are demanded
check-noncompliant-devices = Devices are compliant
check-endpoint-protection-unproven = Endpoint protection runs on devices
check-defender-connector-silent = The Microsoft Defender connector reports to Intune
check-endpoint-protection-failures = Endpoint protection is healthy
check-security-alerts-unanswered = Security alerts are answered within 24 hours
check-alert-response-slow = Microsoft sees prompt answers to alerts
check-fraud-notifications-unattested = Fraud notifications are set up
check-activity-log-review-overdue = The activity log was reviewed within 30 days
check-customers-without-spending-budget = Customers have an Azure spending budget
check-spending-budget-exceeded = Customers stay within their spending budget
check-subscriptions-without-budget = Azure subscriptions have a budget
check-budget-alerts-unsent = Budget alerts reach someone
check-anomaly-alert-missing = Azure subscriptions have a cost anomaly alert
check-user-risk-policy-missing = A policy answers risky users
check-sign-in-risk-policy-missing = A policy answers risky sign-ins
check-risk-policies-merged = User risk and sign-in risk have policies of their own
check-high-risk-users-open = No user at high risk is open
check-risk-notifications-unproven = Risk notifications reach someone

## Hints

hint-label = Posture Companion: hint for this page
hint-open = Show details
hint-close = Close
hint-copy = Copy details
hint-copied = Copied
hint-not-copied = The browser did not allow copying
hint-later = Not now
hint-later-week = Hide here for a week
hint-later-change = Hide here until it changes
hint-later-page = Always hide here
hint-later-site = Hide on all of { $site }
hint-scorecard = Open scorecard
hint-tenant = Checked tenant: { $tenant }
hint-wrong-tenant = Not the tenant that was checked
hint-wrong-tenant-heading = This page shows another tenant than the one that was checked.
hint-count = { $what }: { $count }
hint-line = { $what }: { $why }
hint-others = { $count ->
    [one] one other
   *[other] { $count } others
}
hint-more = { $count ->
    [one] One more point is in the scorecard.
   *[other] { $count } more points are in the scorecard.
}
hint-link = Open Microsoft’s page for this
hint-accepted = Risk accepted: { $finding }
hint-accepted-line = A written exception in your settings accepts this.
hint-grace = New people still have time
hint-not-applicable = Does not apply to your tenant
hint-unseen = Nothing is known of this
hint-unseen-line = Everything was read, and nothing names it.
hint-unknown = Could not be checked
hint-some-unknown = { $count } of { $all } could not be checked
hint-unconfirmed = Not confirmed yet
hint-not-checked = Not checked: “{ $what }”. { $why }
hint-not-confirmed = Not confirmed: “{ $what }”. { $why }
hint-unknown-next = Open the scorecard: it shows what is missing and what to do.
hint-incomplete = Not everything could be read; there may be more.
hint-age = Evidence read { $age }
hint-age-never = Evidence never read
