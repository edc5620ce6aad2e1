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
