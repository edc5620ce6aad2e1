### English: what only the worker says: badge, notifications, checks, hints. Read together with ../en.ftl.

## Badge and notifications

badge-title = { -product }: { $count ->
    [0] nothing new
    [one] one new risk
   *[other] { $count } new risks
}{ $worst ->
   *[none] { "" }
    [critical] , worst: critical
    [high] , worst: high
    [medium] , worst: medium
    [low] , worst: low
}
badge-title-sign-in = { -product }: sign in again
# Stands in the badge: four characters at most.
badge-alert-hours = { $hours ->
    [0] <1h
   *[other] { $hours }h
}
badge-title-alert = { -product }: { $hours ->
    [0] a security alert must be answered in less than an hour
    [one] a security alert must be answered within one hour
   *[other] a security alert must be answered within { $hours } hours
}{ $count ->
    [0] { "" }
    [one] , and one risk is new
   *[other] , and { $count } risks are new
}
notification-new = { $count ->
    [one] One new risk in { $tenant }
   *[other] { $count } new risks in { $tenant }
}
notification-differently = { $count ->
    [one] We judge one risk in { $tenant } differently now
   *[other] We judge { $count } risks in { $tenant } differently now
}
notification-first = { $count ->
    [0] First check of { $tenant } done: no open risk was seen
    [one] First check of { $tenant } done: one open risk
   *[other] First check of { $tenant } done: { $count } open risks
}
notification-clock = { $several ->
    [yes] { $tenant }: { $what }, the first { $when }
   *[no] { $tenant }: { $what }, { $when }
}
notification-clock-late = { $several ->
    [yes] This comes late: the first was due { $age }.
   *[no] This comes late: it was due { $age }.
}
notification-next = Open the scorecard to see what to do.
notification-open = Open
notification-snooze = Snooze until tomorrow

## What ends, in the popup and in notifications: followed by "in 7 days", "2 hours ago"

clock-alert = { $count ->
    [one] End of the 24 hours to answer a security alert
   *[other] End of the 24 hours to answer { $count } security alerts
}
clock-gdap = { $count ->
    [one] End of GDAP roles at one customer
   *[other] End of GDAP roles at { $count } customers
}
clock-review = { $count ->
    [one] Review due
   *[other] { $count } reviews due
}
clock-exception = { $count ->
    [one] End of a written exception
   *[other] End of { $count } written exceptions
}
clock-anniversary = Yearly authorisation review begins

## Who brought a risk about: a name, a date with its time, and what was done in Microsoft's own English words

explained = Done by { $by }, { $date }: { $activity }

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
