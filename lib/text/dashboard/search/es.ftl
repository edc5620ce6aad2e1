### English: the dashboard's words of the search.

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
search-all-pass = { $kind }. No check lists it as a problem.
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
