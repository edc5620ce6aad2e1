### English: the dashboard's words of customers and of the months to come.

## The list

customers-filters = Show only
customers-filter-without = No live relationship
customers-filter-soon = Ends within 90 days
customers-filter-drift = Differs from profile
customers-filter-dap = DAP on
customers-filter-no-mfa = No MFA
customers-filter-weak-mfa = MFA leaves people out
customers-filter-mfa-unknown = MFA not known
customers-filter-unclear = Not certain
customers-ends-in = Roles end in { $month }
customers-ends-later = Roles end later
customers-ends-never = Auto-extend is on
customers-none-found = No customer matches. Change the search or take a filter away.
customer-dap = DAP
customer-dap-on = On
customer-dap-off = Off
customer-dap-unknown = Not known
customer-mfa = MFA
customer-mfa-none = No MFA
customer-mfa-weakDemand = Per-user MFA only
customer-mfa-weakCoverage = { $covered } of { $users } users
customer-mfa-strong = { $covered } of { $users } users
customer-mfa-noUsers = No users
customer-mfa-uncounted = No figures yet
customer-mfa-unclear = Not known

## One customer

customer-unknown = No customer has the ID “{ $id }”
customer-unknown-text = It may have been removed since, or the address may be mistyped.
customer-facts = At a glance
customer-id = Tenant ID
customer-id-copy = Copy ID
customer-id-copied = ID copied.
customer-open = Open in Partner Center
customer-lighthouse = Registered for MFA
customer-lighthouse-share = { $covered } of { $users } users, by Microsoft 365 Lighthouse
customer-dap-on-text = On, by Partner Center. The flag may follow GDAP: confirm it there.
customer-roles-heading = Roles, and until when
customer-roles-none = No role is granted.
customer-differences = Differences from your profile
customer-differences-none = None.
customer-differences-no-profile = Your settings name no role profile to compare with.
customer-relationships-heading = Live relationships
customer-relationships-none = None.
customer-relationships-none-but-unclear = None was seen, but not everything could be read.
customer-relationships-caption = Relationships that grant roles now, the first to end first
relationship-name = Relationship
relationship-status = Status
relationship-status-active = Active
relationship-status-expiring = Expiring
relationship-end = End
relationship-auto-extend = Auto-extend
relationship-auto-extend-on = On
relationship-auto-extend-off = Off
relationship-roles = Roles
customer-reach-heading = Who can get in
customer-reach-caption = Groups that a relationship lets in, their roles here, and who is in them
customer-reach-none = No group has an active assignment.
customer-reach-unread = Not known: which groups are assigned could not be read.
customer-reach-people-unread = Not known: nobody’s membership could be read.
customer-reach-dap = Delegated access (DAP) is on, too: it lets in the members of AdminAgents and HelpdeskAgents.
reach-group = Group
reach-roles = Roles
reach-people = People
reach-nobody = Nobody
customer-findings-heading = What checks found here
customer-findings-caption = Checks that are not simply met for this customer, the worst first
customer-findings-none = No check lists this customer.
finding-verdict = Verdict
finding-check = Check
finding-detail = What was found

## The months to come

months-chart = Customers that lose roles, by month. Choose a month to see who.
months-bar = { $month }: { $customers ->
    [one] one customer
   *[other] { $customers } customers
}
months-bar-none = { $month }: no customer
months-as-table = The same as a table
months-later = Later: { $count ->
    [0] no customer
    [one] one customer
   *[other] { $count } customers
}
months-endless = Auto-extend, no end: { $count ->
    [0] no customer
    [one] one customer
   *[other] { $count } customers
}
