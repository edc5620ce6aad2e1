### English: what only the dashboard says. Read together with ../en.ftl.

## The page

dashboard-title = Dashboard
dashboard-page-title = { $view } – Dashboard
dashboard-views = Views
view-expiry = Expiry
view-customers = Customers
view-technicians = Technicians
view-checklist = Checklist
basis-read = Read { $age }
basis-missing = Not everything could be read
basis-missing-text = What you see here may be a part of what there is.
basis-nothing = Not known
basis-nothing-text = Nothing that this view rests on could be read.
basis-source = Missing:
basis-consent = Consent for these would show it:
table-show-more = Show { $count } more
table-shown = { $shown } of { $total } shown
table-sort = Sort by { $column }
table-none-found = Nothing matches your search.
unclear = Not certain
unclear-because = Not certain: { $cause }
role-count = { $count ->
    [0] No role
    [one] One role
   *[other] { $count } roles
}

## Expiry

expiry-heading = When access ends
lost-heading = Access lost since the last check
lost-first = This was the first check, so there is nothing to compare with.
lost-none = Nothing was lost since the check on { $date }.
lost-none-but-unclear = No loss was seen since the check on { $date }, but not everything could be read.
lost-caption = Relationships that ended since the check before
lost-customer = Customer
lost-relationship = Relationship
lost-ended = Ended
lost-roles = Roles lost
windows-heading = Soon
windows-caption = Customers that lose roles soon. A customer that loses roles at two times counts twice.
windows-when = When
windows-customers = Customers
windows-roles = Roles
windows-unclear = Not certain
window-0 = Lost already
window-30 = Within 30 days
window-60 = In 31 to 60 days
window-90 = In 61 to 90 days
ending-heading = Who loses what within 90 days
ending-caption = Customers that lose roles within 90 days, the first to lose them first
ending-customer = Customer
ending-last = Last day
ending-days = Days left
ending-roles = Roles
ending-none = No customer loses a role within 90 days.
ending-none-but-unclear = No loss within 90 days was seen, but not everything could be read.
months-heading = The next 24 months
months-caption = Customers that lose roles, by month (UTC)
months-month = Month
months-customers = Customers
months-roles = Roles
months-rest = Ending later: { $later ->
    [0] no customer
    [one] one customer
   *[other] { $later } customers
}. With auto-extend and so without an end: { $endless ->
    [0] no customer
    [one] one customer
   *[other] { $endless } customers
}.

## Customers

customers-heading = Customers and their roles
customers-caption = Customers, the roles that they grant, and how these differ from your profile
customers-search = Search customers
customers-without = { $count ->
    [0] All of { $total } customers have a live relationship.
    [one] One of { $total } customers has no live relationship.
   *[other] { $count } of { $total } customers have no live relationship.
}
customers-unlisted = The list of customers is not whole; customers without any relationship may be missing.
customers-no-profile = Your settings name no role profile, so roles are compared with nothing, and every privileged role in a relationship of more than a year counts as too long. Import a profile (gdapRoleProfile) with your settings.
customers-none = No customer was found.
customers-none-but-unclear = No customer was seen, but not everything could be read.
customer-name = Customer
customer-roles = Roles
customer-relationships = Relationships
customer-first-end = First end
customer-drift = Role profile
customer-no-end = No end
customer-none = None
drift-missing = { $count ->
    [one] One role missing
   *[other] { $count } roles missing
}
drift-missing-unclear = Missing roles not known
drift-beyond = { $count ->
    [one] One role beyond the profile
   *[other] { $count } roles beyond the profile
}
drift-excess = { $count ->
    [one] One privileged role for over a year
   *[other] { $count } privileged roles for over a year
}
drift-excess-unclear = Privileged roles not known
drift-none = None
span-until = Until { $date }
span-ended = Lost on { $date }
span-endless = No end, because auto-extend is on
span-since = since { $date }
list-missing = Required and not granted
list-beyond = Granted beyond the profile
list-excess = Privileged, beyond the profile, for over a year
list-relationships = Live relationships
relationship-ends = { $name }: ends on { $date }
relationship-extends = { $name }: extends itself on { $date }

## Technicians

technicians-heading = Who can act for customers
technicians-caption = People who can act for customers, and what their sign-in demands
technicians-search = Search technicians
technicians-count = { $count ->
    [0] Nobody can act for a customer.
    [one] One person can act for customers.
   *[other] { $count } people can act for customers.
}
technicians-none-but-unclear = Nobody was seen who can act for a customer, but not everything could be read.
technicians-weak = { $count ->
    [0] Everyone of them must use phishing-resistant MFA.
    [one] One of them need not use phishing-resistant MFA.
   *[other] { $count } of them need not use phishing-resistant MFA.
}
technicians-weak-unclear = { $count ->
    [one] Of one more it is not known.
   *[other] Of { $count } more it is not known.
}
technician-name = Person
technician-customers = Customers
technician-top-role = Most powerful role
technician-protection = Sign-in demands
technician-decided = Decided by
technician-no-privileged = No privileged role
protection-phishingResistant = Phishing-resistant MFA
protection-mfa = MFA that can be phished
protection-mfa-at-least = MFA at least
protection-mfaInPart = MFA in part
protection-none = No MFA
protection-unknown = Not known
protection-by-defaults = Security defaults
protection-by-nothing = No policy
protection-policy = { $policy } ({ $clauses })
unproven-heading = Groups whose people are not known
unproven-text = Nobody was seen in these groups, but somebody may be eligible for them.

clause-reportOnly = report-only
clause-alternative = something weaker will do as well
clause-resources = some resources only
clause-location = by location
clause-platforms = some platforms only
clause-device = by device
clause-clientApps = some client apps only
clause-userRisk = by user risk
clause-signInRisk = by sign-in risk
clause-insiderRisk = by insider risk
clause-authenticationFlow = by authentication flow
clause-control = a control that is not clear
clause-state = a state that this version does not know
clause-other = a condition that this version does not know

## Places: what several views say

trail = You are here
record-missing = Not there yet
record-missing-text = This version keeps more of each check than the last one did. Check now, and it shows here.
not-there-go = Go to { $view }
filter-all = All
filter-verdict = Verdict
filter-kind = Kind
filter-kind-mandatory = Mandatory for authorisation
filter-kind-recommended = Recommended
filter-role = Key role
filter-state = Protection

## Actions

view-actions = Actions
actions-view-heading = The 15 actions
actions-shown = { $shown } of { $total } actions shown
actions-none = No action matches what you chose. Choose “All” to see more.
action-unknown = No action has the id “{ $id }”
action-unknown-text = The address may be mistyped.
check-since = since { $date }

## One check

view-check = Check
check-unknown = No check has the id “{ $id }”
check-unknown-text = The address may be mistyped, or come from another version.
rule-heading = The rule
rule-sentence = Met means: { $rule }.
rule-else = Else it says: { $failing }.
rule-severity = Severity: { $severity }
rule-mandatory = Mandatory for CSP authorisation
rule-fix = What to do
rule-fix-open = Open the page where it is done
told-confirm = Confirm it in the settings
told-accept = Accept this risk…
subjects-heading = Who and what was judged
subjects-pass = { $count ->
    [0] Nothing was judged.
    [one] One { $others ->
        [0] was judged, and it is
       *[other] more is
    } in order.
   *[other] { $count } { $others ->
        [0] were judged, and all are
       *[other] more are
    } in order.
}
subjects-none-pass = Nothing else was judged.
subjects-not-applicable = { $count ->
    [one] To one the rule does not apply.
   *[other] To { $count } the rule does not apply.
}
subject-caption = What is not simply in order
subject-search = Search by name, id or reason
subject-name = Name
subject-verdict = Verdict
subject-reason = Reason
subject-since = Open since
subject-found = What was found
subject-kind = Kind
subject-id = Id
subject-title = { $name }: { $check }
subject-unlisted = “{ $id }” is not among what this check lists. It may pass, or it is not there any more.
subject-open-since = Open since { $date }
subject-accepted = Accepted by { $owner }: { $reason }
subject-accepted-until = Until { $date }.
subject-elsewhere = What else is known of it
kind-user = Person
kind-group = Group
kind-policy = Policy
kind-relationship = GDAP relationship
kind-assignment = Access assignment
kind-customer = Customer
kind-subscription = Azure subscription
kind-alert = Alert
kind-role = Role
kind-app = App
kind-device = Device
kind-tenant = Your tenant

## How a verdict came about

trace-heading = How this came about
trace-no-inputs = It rests on nothing that can be read.
trace-inputs-whole = { $count ->
    [one] The one reading that it rests on is complete.
   *[other] All { $count } readings that it rests on are complete.
}
trace-inputs-torn = { $torn } of the { $count } readings that it rests on { $torn ->
    [one] is
   *[other] are
} not complete: { $names }.
trace-unread = Without { $names } nothing can be judged.
trace-error = The rule met something that this version does not understand, so it judges nothing.
trace-not-applicable = There is nothing in your tenant that the rule is about.
trace-judged = { $total ->
    [one] One subject was judged: { $counts }.
   *[other] { $total } subjects were judged: { $counts }.
}
trace-count = { $count } × “{ $verdict }”
trace-attestation = { $by } confirmed it on { $date }.
trace-attestation-none = Nobody confirmed it.
trace-accepted = { $count ->
    [one] One of them would be “Not met”, but somebody accepted the risk in writing.
   *[other] { $count } of them would be “Not met”, but somebody accepted the risk in writing.
} Accepted is never green.
trace-grace = People created less than { $days } days ago are in their grace period: { $count ->
    [0] nobody
    [one] one person
   *[other] { $count } people
}.
trace-setting-thresholds-memberMethodRatio = Your settings call it met from { NUMBER($value, style: "percent") } on.
trace-setting-thresholds-maxExcludedUsers = Your settings allow a policy to leave out { $value ->
    [one] one person
   *[other] { $value } people
}.
trace-setting-thresholds-maxExcludedShare = Your settings allow a policy to leave out { NUMBER($value, style: "percent", maximumFractionDigits: 2) } of all people.
trace-setting-thresholds-newHireGraceDays = New people have { $value ->
    [one] one day
   *[other] { $value } days
} of grace.
trace-setting-emergencyAccounts = Declared emergency access accounts are judged by a check of their own: { $names }.
trace-setting-emergencyAccounts-none = Your settings say that there are no emergency access accounts.
trace-setting-emergencyAccounts-null = Your settings do not say which accounts are for emergencies.
trace-setting-gdapRoleProfile-required = Roles that your profile requires: { $names }.
trace-setting-gdapRoleProfile-required-none = Your profile requires no role.
trace-setting-gdapRoleProfile-allowed = Roles that your profile allows beside: { $names }.
trace-setting-gdapRoleProfile-allowed-none = Your profile allows no other role.
trace-setting-autoExtendExpected-true = Your settings expect relationships to extend themselves.
trace-setting-autoExtendExpected-false = Your settings do not expect relationships to extend themselves.
trace-share = The share decides: { $good } of { $all } count as good, { NUMBER($share, style: "percent", maximumFractionDigits: 1) }.
trace-share-assumed = { $count ->
    [one] Of one of these nothing is known; the best was assumed.
   *[other] Of { $count } of these nothing is known; the best was assumed.
}
trace-share-unseen = { $count ->
    [one] One more was not seen. If it is good, the share is
   *[other] Up to { $count } more were not seen. If all of them are good, the share is
} { NUMBER($share, style: "percent", maximumFractionDigits: 1) }.
trace-share-unbounded = More were not seen, and nobody knows how many: a share says nothing then.
trace-worst = The worst subject decides: { $name }, “{ $verdict }”. { $why }
trace-all-pass = The worst subject decides, and all are in order.
trace-nothing = Nothing was found to judge.
trace-blind = What was not seen may not be in order, so this cannot be “Met”. { $cause }
trace-blind-yet-bad = Not everything could be seen, but what was seen is enough for this verdict: the rest could not make it better.
trace-blind-harmless = What is missing could not have changed this verdict.
trace-so = So the verdict is “{ $verdict }”.
trace-action = It counts for the action “{ $action }”, which is as good as the worst of its checks.
trace-advisory = It is advice: it does not count for the action “{ $action }”.

## Microsoft's verdict

microsoft-heading = Microsoft’s verdict beside ours
microsoft-ours = This check
microsoft-theirs = Microsoft
microsoft-own = This check repeats what Microsoft says.
microsoft-same = Both say the same.
microsoft-stricter = Microsoft counts its requirement as met, and this check asks for more or saw something newer. Go by this check: it names who and what.
microsoft-milder = This check found nothing wrong, and Microsoft does not count its requirement as met. Microsoft’s figures can be some days old, and may count what this check does not. Look at Microsoft’s page before you rely on either.
microsoft-oursUnknown = This check could not judge, so Microsoft’s word stands alone.
microsoft-oursNotApplicable = By this check there is nothing to judge; Microsoft counts it all the same.
microsoft-theirsUnknown = What Microsoft says is not known.
microsoft-requirement = Requirement in Partner Center: { $name }.
microsoft-preview = It is still in preview.
microsoft-updated = Counted by Microsoft on { $date }.
microsoft-open = Open Microsoft’s page for it
microsoft-figures-admins = { $count ->
    [0] Microsoft counts no administrator without MFA.
    [one] Microsoft counts one administrator without MFA.
   *[other] Microsoft counts { $count } administrators without MFA.
}
microsoft-figures-customers = Microsoft counts { $good } of { $all } customers.
microsoft-figures-hours = Microsoft counts { $hours ->
    [one] one hour
   *[other] { $hours } hours
} to an answer on average.
microsoft-figures-budgets = Microsoft counts { $good } of { $all } customers with a budget.
requirement-mfaEnforcedForAdmins = MFA for administrators
requirement-mfaEnforcedForAdminsOfCustomers = MFA for administrators of customers
requirement-securityContactProvided = Security contact
requirement-securityAlertsPromptlyResolved = Security alerts answered within 24 hours
requirement-spendingBudgetSetForCustomerAzureSubscriptions = Spending budgets for customers’ Azure subscriptions

## What was read

view-source = What was read
source-unknown = Nothing is read under the id “{ $id }”
source-unknown-text = The address may be mistyped, or this reading is turned off in the settings.
source-checks = Checks that rest on it
source-no-checks = No check of this version rests on it.
proof-heading = What was read, and when
proof-none = Nothing is read for it: only a person can say.
proof-complete = Complete
proof-incomplete = Not complete
proof-unread = Not read
proof-needs = It needs the permission { $scope } and a role such as { $roles }.
proof-licence = And the licence { $licence }.
proof-requests = { $count ->
    [one] The request that proves it
   *[other] The { $count } requests that prove it
}
proof-no-requests = No request was made.
request-caption = Requests to Microsoft, with the status of the answer. All of them only read.
request-request = Request
request-status = Status
request-no-answer = No answer
request-copy-heading = Copy
request-copy = Copy
request-copied = Copied.
request-search = Search requests

source-name-admin-devices = Devices of administrators
source-name-admin-methods = Sign-in methods of each administrator
source-name-admin-sign-ins = Sign-ins of administrators
source-name-anomaly-alerts = Cost anomaly alerts
source-name-applications = App registrations
source-name-auth-methods-policy = Authentication methods policy
source-name-auth-strengths = Authentication strengths
source-name-budgets = Azure budgets
source-name-ca-policies = Conditional Access policies
source-name-contracts = Customers by contract
source-name-customer-insights = Microsoft’s MFA figures for customers
source-name-device-compliance = Device compliance
source-name-device-protection = Device protection
source-name-gdap-assignments = GDAP access assignments
source-name-gdap-relationships = GDAP relationships
source-name-group-eligibilities = Eligible members of groups
source-name-group-members = Members of groups
source-name-lighthouse-mfa = MFA registration in Microsoft 365 Lighthouse
source-name-me = The signed-in account
source-name-organization = Your organisation
source-name-partner-groups = Partner groups (AdminAgents and others)
source-name-partner-requirements = Security requirements in Partner Center
source-name-partner-score = Partner security score
source-name-partner-score-history = History of the partner security score
source-name-pc-app-mfa = Calls to Partner Center by app, with and without MFA
source-name-pc-audit-records = Activity log of Partner Center
source-name-pc-customer = Delegated access of each customer (DAP)
source-name-pc-customers = Customers in Partner Center
source-name-pc-non-mfa-principals = Who calls Partner Center without MFA
source-name-pc-usage-records = Azure usage of customers
source-name-pc-usage-summary = Azure usage and budget
source-name-registration = Registered sign-in methods of everybody
source-name-risk-notifications = Who is told of users at risk
source-name-risky-users = Users at risk
source-name-role-assignment-instances = Active role assignments (PIM)
source-name-role-assignments = Role assignments
source-name-role-definitions = Roles
source-name-role-eligibilities = Eligible role assignments (PIM)
source-name-secure-score = Microsoft Secure Score
source-name-secure-score-controls = Controls of Microsoft Secure Score
source-name-security-alerts = Security alerts in Partner Center
source-name-security-defaults = Security defaults
source-name-subscribed-skus = Licences of your tenant
source-name-subscriptions = Azure subscriptions
source-name-threat-connectors = Microsoft Defender for Endpoint connector
source-name-users = People in your directory

fact-name-admins = Administrators
fact-name-ca-coverage = What Conditional Access demands of each person
fact-name-customers = Customers
fact-name-group-people = People of groups
fact-name-licences = Licences
fact-name-live-relationships = Live GDAP relationships
fact-name-members = People of your tenant
fact-name-partner = Kind of partner
fact-name-role-groups = Groups that hold roles
fact-name-technician-groups = Groups of technicians
fact-name-technicians = Technicians

## Sign-in protection

view-protection = Sign-in protection
protection-heading = Who is protected by what
protection-text = What a sign-in demands of each kind of people, and what they have registered. Whoever is in two classes is counted in both; open a number to see the people and the policy that decides.
matrix-caption = People by class, and how many of them are protected in full at every sign-in
matrix-people = People
matrix-count = { $count ->
    [one] one person
   *[other] { $count } people
}
matrix-count-at-least = { $count ->
    [one] one person at least
   *[other] { $count } people at least
}
matrix-cell = { $yes } of { $total }
matrix-in-part = { $count } in part
matrix-unknown = { $count } not known
matrix-nobody = There is nobody of this kind.
matrix-nobody-seen = Nobody of this kind was seen, but not everything could be read.
matrix-unread = Not known.
people-undeclared = none declared in the settings
people-emergencyAccounts = Emergency access accounts
people-globalAdministrators = Global Administrators
people-administrators = All administrators
people-technicians = Technicians
people-members = All members
people-internalGuest = Internal guests
people-b2bCollaborationGuest = B2B collaboration guests
people-b2bCollaborationMember = B2B collaboration members
people-unknown = No class of people has the id “{ $id }”
people-unknown-text = The address may be mistyped.
people-heading = { $people }: { $protection }
people-name = Person
people-caption = People, and how their sign-in is protected
people-search = Search people
people-count = { $count ->
    [one] One person.
   *[other] { $count } people.
}
people-count-torn = { $count ->
    [one] One person was seen.
   *[other] { $count } people were seen.
} There may be more: { $cause }
state-yes = Yes
state-inPart = In part
state-no = No
state-unknown = Not known
protects-mfa = MFA
protects-mfa-text = MFA is demanded at every sign-in.
protects-phishingResistant = Phishing-resistant MFA
protects-phishingResistant-text = A method that no phishing site can relay is demanded at every sign-in.
protects-compliantDevice = Compliant device
protects-compliantDevice-text = A device that is looked after is demanded at every sign-in.
protects-legacyBlock = Legacy authentication blocked
protects-legacyBlock-text = Clients that know only a password are kept out.
protects-userRisk = User risk answered
protects-userRisk-text = Whoever Microsoft takes for compromised is stopped, or must change the password.
protects-signInRisk = Sign-in risk answered
protects-signInRisk-text = A sign-in that looks like somebody else’s is stopped, or must pass MFA.
protects-method = MFA method registered
protects-method-text = They have registered a method that does for MFA.
protects-resistantMethod = Phishing-resistant method registered
protects-resistantMethod-text = They have registered a method that no phishing site can relay.
protects-by-registration = What is registered
protects-certificates = Certificates are allowed, and nobody registers those.
protects-gap = { $source }: { $cause }

## Search

view-search = Search
search-label = Search the dashboard
search-placeholder = Search (press /)
search-heading = Search results
search-title = Search: { $query }
search-hint = Type a name, an id or a word: actions, checks, people, customers, policies, relationships, settings and gaps are searched.
search-none = Nothing matches “{ $query }”.
search-found = { $count ->
    [one] One result for “{ $query }”
   *[other] { $count } results for “{ $query }”
}
search-kind = { $kind } ({ $count })
search-kind-actions = Actions
search-kind-checks = Checks
search-kind-people = People
search-kind-customers = Customers
search-kind-policies = Policies
search-kind-relationships = GDAP relationships
search-kind-others = Other things
search-kind-settings = Settings
search-kind-gaps = What could not be read
search-show-all = Show all { $count }: { $kind }
search-all-kinds = Show every kind
search-all-pass = { $kind }. Every check that looked at it passes it.
search-listed = { $kind }. { $title }{ $more ->
    [0] {""}
    [one] , and one more check
   *[other] , and { $more } more checks
}
setting-clientId = Client ID
setting-tenantId = Tenant ID
setting-cloud = Cloud
setting-sweepEveryMinutes = Minutes between checks
setting-portals = Portals where hints show
setting-notifications = Notifications
setting-emergencyAccounts = Emergency access accounts
setting-gdapRoleProfile = GDAP role profile
setting-autoExtendExpected = Auto-extend of relationships
setting-anniversaryMonth = Month of the authorisation review
setting-role = Your key role
setting-retentionDays = Days for which results are kept
setting-locale = Language
setting-optionalSources = Readings that are off by default
setting-thresholds = Thresholds

## Microsoft's checklist

checklist-heading = Security best practices for Microsoft partners
checklist-note = The actions in the words of Microsoft's document, and everything that it links, at today's addresses (November 2026).
checklist-roles = Key roles: { $roles }.
checklist-principles = Zero Trust: { $principles }.
checklist-further = For all of it
principle-verifyExplicitly = verify explicitly
principle-leastPrivilege = use least privileged access
principle-assumeBreach = assume breach
resource-training = Training
resource-article = Article
resource-tool = Tool
resource-questions = Questions and answers
resource-support = Support
resource-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
resource-retired = retired; this takes its place
