### English: the dashboard's words of what was read.

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
proof-needs-scope = It needs the permission { $scope }.
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
fact-name-gdap-grants = Groups that GDAP lets into customers
fact-name-group-people = People of groups
fact-name-licences = Licences
fact-name-live-relationships = Live GDAP relationships
fact-name-members = People of your tenant
fact-name-partner = Kind of partner
fact-name-role-groups = Groups that hold roles
fact-name-technician-groups = Groups of technicians
fact-name-technicians = Technicians
