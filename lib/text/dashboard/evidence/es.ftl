### English: the dashboard's words of the actions, their checks and how verdicts came about.

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
filter-kind-preview = Requirement in preview
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
rule-sentence = Met: { $rule }.
rule-else = Not met: { $failing }.
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
subjects-unread = Nothing could be judged.
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
trace-setting-thresholds-memberMethodRatio = Your settings call it met from { $value } on.
trace-setting-thresholds-maxExcludedUsers = Your settings allow a policy to leave out { $value ->
    [one] one person
   *[other] { $value } people
}.
trace-setting-thresholds-maxExcludedShare = Your settings allow a policy to leave out { $value } of all people.
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
trace-share = The share decides: { $good } of { $all } count as good, { $share }.
trace-share-assumed = { $count ->
    [one] Of one of these nothing is known; the best was assumed.
   *[other] Of { $count } of these nothing is known; the best was assumed.
}
trace-share-unseen = { $count ->
    [one] One more was not seen. If it is good, the share is
   *[other] Up to { $count } more were not seen. If all of them are good, the share is
} { $share }.
trace-share-unbounded = More were not seen, and nobody knows how many: a share says nothing then.
trace-worst = The worst subject decides: { $name }, “{ $verdict }”. { $why }
trace-all-pass = The worst subject decides, and all are in order.
trace-nothing = Nothing was found to judge.
trace-blind = What was not seen may not be in order, so this cannot be “Met”. { $cause }
trace-blind-yet-bad = Not everything could be seen, but what was seen is enough for this verdict: the rest could not make it better.
trace-blind-harmless = What is missing could not have changed this verdict.
trace-so = So the verdict is “{ $verdict }”.
trace-action = It counts for this action, which is as good as the worst of its checks: { $action }.
trace-advisory = It is advice and does not count for its action: { $action }.

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
