### English: the dashboard's words of the diagnostics.

view-diagnostics = Diagnostics
diagnostics-heading = Diagnostics
diagnostics-copy-heading = Ask for help
diagnostics-copy-text = The text has what stands below, without names, IDs and domains. Read it before you send it.
diagnostics-copy = Copy diagnostics
diagnostics-copied = Diagnostics copied.
diagnostics-copy-show = Show the text

diagnostics-gaps = What could not be read
diagnostics-gaps-none = Everything could be read.
diagnostics-gaps-caption = What is missing, why, and what would unlock it
diagnostics-source = Reading
diagnostics-cause = Why
diagnostics-unlock = What would unlock it
diagnostics-waiting = Checks that wait for it

diagnostics-sweeps = The last checks
diagnostics-sweeps-caption = The last ten checks of the tenant, the newest first
diagnostics-started = Started
diagnostics-took = Took
diagnostics-state = Result
diagnostics-state-running = Running
diagnostics-state-finished = Finished
diagnostics-state-cancelled = Cancelled
diagnostics-state-failed = Failed

diagnostics-installation = This installation
diagnostics-version = { $version } in { $browser }
diagnostics-cloud = Cloud
diagnostics-clock = This computer’s clock
diagnostics-clock-unknown = Not known before the first check.
diagnostics-clock-right = Right, by Microsoft’s.
diagnostics-clock-slow = { $minutes ->
    [one] One minute slow. Ages are told by Microsoft’s clock.
   *[other] { $minutes } minutes slow. Ages are told by Microsoft’s clock.
}
diagnostics-clock-fast = { $minutes ->
    [one] One minute fast. Ages are told by Microsoft’s clock.
   *[other] { $minutes } minutes fast. Ages are told by Microsoft’s clock.
}
diagnostics-alarms = Next check
diagnostics-alarms-none = None is planned. Sign in to plan the next one.
diagnostics-alarm-sweep = Next check:
diagnostics-alarm-sweep-continue = The running check goes on:
diagnostics-every = { $minutes ->
    [one] every minute
   *[other] every { $minutes } minutes
}
diagnostics-granted = Permissions in use
diagnostics-missing = Permissions missing
diagnostics-scopes-none = None.

diagnostics-requests = Requests to Microsoft
diagnostics-requests-none = No request is on record.
diagnostics-requests-caption = { $count ->
    [one] Requests of the last check, by their path
   *[other] Requests of the last { $count } checks, by their path
}
diagnostics-request = Path
diagnostics-count = Requests
diagnostics-statuses = Answers
diagnostics-status = { $status } ({ $count } ×)
diagnostics-no-answer = no answer
diagnostics-throttled = Throttled
diagnostics-slowest = Slowest

diagnostics-storage = Storage
diagnostics-storage-used = { $used } in use; the browser allows { $quota }.
diagnostics-storage-unknown = The browser does not say how much is in use.
diagnostics-stores-caption = Records of this tenant, by kind
diagnostics-store = Kind
diagnostics-records = Records

diagnostics-hints = What hints met
diagnostics-hints-text = On which pages hints found their place, and which pages they do not know, stands in the settings under Hints.
diagnostics-open-settings = Open settings
