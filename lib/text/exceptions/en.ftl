### English: exceptions, on the settings page.

settings-exceptions = Exceptions
settings-exceptions-text = A failing subject that somebody accepts in writing, for at most 180 days. It is never green: it is accepted, counted apart from what is open, and comes back by itself when the exception ends.
settings-except-none = No exception was made.
settings-except-count = { $shown } of { $all } shown
settings-except-tenant = The whole tenant
settings-except-add = Add exceptions…
settings-except-search = Search exceptions
settings-except-show = Show
settings-except-show-all = All
settings-except-show-inForce = In force
settings-except-show-due = Ending within 14 days
settings-except-show-notBegun = Not begun
settings-except-show-ended = Ended
settings-except-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
settings-except-in-force = Accepted, counted apart until { $date }
settings-except-due = { $days ->
    [0] Ends today.
    [one] Ends tomorrow.
   *[other] Ends in { $days } days.
}
settings-except-not-begun = Begins on { $date }
settings-except-ended = Ended on { $date }
settings-except-owned = Owner: { $owner }.
settings-except-others = { $count ->
    [one] One more of the same
   *[other] { $count } more of the same
}
settings-except-long-running = It runs for longer than 180 days. Renew it with an earlier end.
settings-except-renew = Renew…
settings-except-removed = Removed: { $title }. It counts as failing again.
settings-except-undone = Undone.
settings-except-saved = { $count ->
    [one] One exception was saved. The risk is counted apart after the check that begins now.
   *[other] { $count } exceptions were saved. The risks are counted apart after the check that begins now.
}
settings-except-heading = Add exceptions
settings-except-heading-renew = Renew an exception
settings-except-counted-apart = What you accept still fails: it is shown as accepted, and counted apart.
settings-except-reading = Reading the last result…
settings-except-nothing-fails = Nothing to accept: the last check found nothing that fails, or there was none yet. Sign in and check first.
settings-except-check = Check
settings-except-check-choose = Choose a check
settings-except-check-option = { $title } ({ $count })
settings-except-subjects = Who or what is accepted
settings-except-subjects-search = Search by name or ID
settings-except-all = { $count ->
    [one] The one that is shown
   *[other] All { $count } that are found
}
settings-except-chosen = { $count } chosen.
settings-except-search-more = { $count ->
    [one] One more is found; search to see it.
   *[other] { $count } more are found; search to see them.
}
settings-except-accepted = accepted already
settings-except-owner = Owner
settings-except-owner-hint = Who answers for it, by name or account.
settings-except-reason = Reason
settings-except-reason-hint = Why it is accepted, and what makes it bearable until then.
settings-except-from = From
settings-except-until = Last day
settings-except-until-hint = At most 180 days: { $date } at the latest.
settings-except-save = { $count ->
    [0] Save
    [one] Save
   *[other] Save { $count } exceptions
}
settings-except-no-check = Choose a check.
settings-except-no-subject = Choose at least one.
settings-except-no-owner = Enter who answers for it.
settings-except-no-reason = Enter why it is accepted.
settings-except-no-start = Choose a day.
settings-except-no-end = Choose the last day. Without an end there is no exception.
settings-except-end-first = Choose the first day or a later one.
settings-except-end-late = Choose { $date } or an earlier day: an exception lasts at most 180 days.
settings-except-long = Enter at most 2,000 characters.
