### English: the dashboard's words of the history.

## Over time

view-history = History
history-heading = History
history-score = Score and coverage over time
history-none = No check has finished yet.
history-one = There is only one check so far, so there is nothing to compare it with.
history-unknown = The address names a check that is not stored any more. The last ones are compared instead.
history-line-score = Score
history-line-coverage = Could be checked
history-line-microsoft = Microsoft’s score
history-chart = Line chart of { $count ->
    [one] one check
   *[other] { $count } checks
} from { $from } until { $until }: the score went from { $first } to { $last }. All values are in the table below.
history-step = Step through the checks
history-point = { $time }: score { $score }, { $coverage } of the actions could be checked.
history-by = Checked by { $name }
history-incomplete = Not everything could be read.
history-gaps = All lines are shares of what can be reached. A line breaks where nothing was read for more than a day and a half.
history-as-table = The same as a table
history-caption = { $count ->
    [one] One check
   *[other] { $count } checks
}, the newest first
history-time = Checked
history-not-met = Actions not met
history-account = Account
history-version = Version
history-changes = With the one before
history-compare = Compare
history-compare-before = Compare with the one before
history-compare-last = Compare with the last one
history-option = { $time } ({ $score })

## Between two checks

compare-heading = What changed between two checks
compare-from = From
compare-to = To
compare-values = { $from } → { $to }
compare-same = (no difference)
compare-more = ({ $by } more)
compare-less = ({ $by } less)
compare-other-account = Another account looked: it may be allowed to see more, or less.
compare-other-version = Judged by another version: a change may come from its rules and not from your tenant.
compare-incomplete = { $time }: not everything could be read.
compare-nothing = No verdict changed.
compare-actions = Actions
compare-actions-caption = Actions whose verdict changed
compare-checks = Checks
compare-checks-caption = Checks whose verdict or numbers changed
change-action = Action
change-check = Check
change-from = Was
change-to = Then
change-kind = What that means
change-worse = Worse
change-better = Better
change-unseen = Could not be seen any more: neither better nor worse
change-seen = Could be seen again: neither better nor worse
change-changed = Changed, neither better nor worse
risk-changes = Risks that came and went
risk-changes-none = None came or went.
risk-changes-caption = Risks by check, in numbers
risk-changes-opened = New, or first seen
risk-changes-returned = Came back
risk-changes-accepted = Accepted
risk-changes-resolved = Resolved
