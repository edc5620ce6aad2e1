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
customers-no-profile = Your settings name no role profile, so roles are compared with nothing, and every privileged role in a relationship of more than a year counts as too long. Choose the roles of your profile in the settings.
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
