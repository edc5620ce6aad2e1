### English: what reports say. Read together with ../en.ftl.

## The report

report-title = Partner security posture
report-of = { $tenant }, { $date }
report-tenant = Tenant
report-tenant-id = Tenant ID
report-checked = Checked
report-time = { $time } UTC
report-account = Signed in as
report-cloud = Cloud
cloud-global = Global
cloud-usgov = US Government
cloud-china = China (21Vianet)
report-version = Made by
report-made-by = { -product } { $version }
report-requests = Requests made
report-fingerprint = Fingerprint of the report (SHA-256)
report-incomplete = Not everything could be read. What is missing stands under “What could not be read”; nothing that is not known counts as met.
report-names = This report names people and customers. Treat it as confidential.
report-contents = Contents

report-score-heading = Score
report-score = { $value } of { $outOf }
report-coverage = { $share } could be checked
report-score-text = An action that is met counts one, one that is partly met a half, every other one nothing. Actions that do not apply are left out.

report-actions-heading = The 15 actions
report-actions-caption = Actions of Microsoft’s partner security checklist, and how they stand
report-action = Action
report-verdict = Verdict
report-why = Why
report-met = { $met } of { $total } met

## Checks

report-checks-heading = Checks
report-check-facts = { $severity }. This verdict stands since { $since }.
report-check-facts-mandatory = { $severity }, mandatory for CSP partners. This verdict stands since { $since }.
report-check-unseen = This version does not know this check.
report-rule = Why it matters:
report-found = What was found:
report-fix = What to do:
report-fix-where = Open the page
report-explain = Microsoft explains it
report-subjects = { $rest ->
    [0] { $total ->
        [one] The one that was judged is not in order:
       *[other] All { $total } that were judged are not in order:
    }
   *[other] { $listed } of { $total } that were judged are not in order:
}
report-subjects-good = { $total ->
    [0] Nothing had to be judged.
    [one] The one that was judged is in order.
   *[other] All { $total } that were judged are in order.
}
report-subject = Name
report-reason = Reason
report-rests-on = Rests on:
report-rests-on-nothing = Rests on no reading.

report-kind-user = User
report-kind-group = Group
report-kind-policy = Policy
report-kind-relationship = GDAP relationship
report-kind-assignment = Access assignment
report-kind-customer = Customer
report-kind-subscription = Subscription
report-kind-alert = Alert
report-kind-role = Role
report-kind-app = App
report-kind-device = Device
report-kind-tenant = Tenant

## Risks, gaps, evidence

report-risks-heading = Open risks
report-risks-caption = What is not in order, and since when
report-risks-none = No open risk was seen.
report-opened = Open since
report-state = State
risk-state-opened = New
risk-state-standing = Open
risk-state-returned = Came back
risk-state-accepted = Risk accepted
risk-state-resolved = Resolved

report-gaps-heading = What could not be read
report-gaps-caption = Sources that could not be read, why, and what they need
report-gaps-none = Everything could be read.
report-source = Source
report-needs = Needs
report-needs-scopes = Permission: { $names }
report-needs-roles = Role: { $names }
report-needs-licences = Licence: { $names }

report-evidence-heading = Evidence
report-evidence-caption = What was read, when, and by which requests
report-read = Read
report-not-read = Not read
report-whole = to the end
report-partly = in part
report-request = Request (GET)
report-status = Answer
report-no-answer = none
report-requests-more = { $count ->
    [one] One more request of this source stands in the JSON report.
   *[other] { $count } more requests of this source stand in the JSON report.
}
report-requests-of = { $source }: { $count ->
    [0] no request
    [one] one request
   *[other] { $count } requests
}

report-sign-heading = Signatures
report-sign-prepared = Prepared by (name, date, signature)
report-sign-reviewed = Reviewed by (name, date, signature)

## Table of subjects (CSV)

csv-action = Action
csv-check = Check
csv-check-id = Check ID
csv-severity = Severity
csv-mandatory = Mandatory
csv-yes = yes
csv-no = no
csv-kind = Kind
csv-name = Name
csv-id = ID
csv-verdict = Verdict
csv-reason = Reason
csv-since = Verdict of the check since
csv-fix = What to do
csv-explain = Microsoft explains it

## Calendar

calendar-name = Partner security: { $tenant }
calendar-gdap = GDAP ends: { $customer }
calendar-gdap-text = The relationship “{ $relationship }” ends on this day and does not extend itself. Extend it, or ask the customer to approve a new one, before then.
calendar-attestation = Confirm again: { $title }
calendar-attestation-text = What { $by } confirmed counts until this day.
calendar-exception = Exception ends: { $title }
calendar-exception-text = The exception for { $subject } ends on this day. Owner: { $owner }. Reason: { $reason }
calendar-alert = Answer the security alert: { $name }
calendar-alert-text = Microsoft expects an answer within 24 hours. Answer it in Partner Center before this time.
calendar-anniversary = Yearly CSP authorisation review begins
calendar-anniversary-text = Microsoft reviews your CSP authorisation in this month. All mandatory security requirements must be met.

## Evidence pack

pack-readme = This is the evidence of one check of { $tenant } by { -product }.
pack-readme-files = report.json is the report; report.html says the same for people. evidence.json lists what the report rests on, and the folder “evidence” holds the answers of Microsoft’s services, reduced to what the checks use. history.ndjson holds what every kept check came to, each linked to the one before by a hash. manifest.json lists every file with its SHA-256.
pack-readme-check = To check it, open the dashboard of { -product }, choose Reports, and verify this file unopened. Or run: npm run verify-pack <this file>
pack-readme-head = Hash of the newest link, to be compared with one noted elsewhere: { $head }
pack-readme-proof = Verifying shows whether a byte was changed after the pack was made. It cannot show that nobody made another pack: compare the hash above, or one of an earlier pack, with a note that you trust. The chain binds report.json, the evidence and the history; report.html is a copy for reading.

pack-intact = Unchanged
pack-intact-text = Every file is, byte for byte, as it was when the pack was made.
pack-repacked = The files are unchanged, the zip around them is not
pack-repacked-text = Every file in it is as it was when the pack was made. But the zip was made anew, or a byte of it that belongs to no file was changed.
pack-changed = Changed
pack-changed-text = Something in this pack is not as it was when it was made:
pack-unreadable = This is no evidence pack that can be read
pack-reason-notZip = The file is not a zip.
pack-reason-cutOff = The file is cut off: its end is missing. Copy or download it again.
pack-reason-damagedZip = The zip is damaged, so what is in it cannot be told. Copy or download it again.
pack-reason-tooLarge = The zip holds more than any evidence pack does, so it was not unpacked.
pack-reason-noManifest = The zip has no manifest.json, so it is not an evidence pack, or that file was removed.
pack-finding-changed = { $file } was changed.
pack-finding-missing = { $file } is missing.
pack-finding-added = { $file } was added.
pack-finding-twice = { $file } is there twice.
pack-finding-unsafe = { $file } is a name that no evidence pack has. Do not unpack it.
pack-finding-notChained = { $file } is not the one that the newest link of the chain names.
pack-finding-notListed = { $file } is not the one that evidence.json names.
pack-finding-brokenLink = { $file }: the link of the check { $sweep } was changed.
pack-finding-unlinked = { $file }: the link of the check { $sweep } does not follow the one before.
pack-of = { $tenant }, checked { $date }
pack-links = { $count ->
    [one] The chain holds one check, of { $from }.
   *[other] The chain holds { $count } checks, from { $from } to { $to }.
}
pack-links-earlier = Older checks went before them and are not kept any more.
pack-head = Hash of the newest link: { $hash }
pack-limits = This shows that nothing was changed after the pack was made. It cannot show that nobody made another pack: compare the hash of the newest link, or of an earlier pack, with a note that you trust.
pack-noted-found = The noted hash is that of the check of { $date }: the pack goes on from there.
pack-noted-missing = The noted hash is not in the chain of this pack. Either it is of an older check that is not kept any more, or this is another chain.
