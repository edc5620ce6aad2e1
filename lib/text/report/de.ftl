## Der Bericht

report-title = Sicherheitslage des Partners
report-of = { $tenant }, { $date }
report-tenant = Mandant
report-tenant-id = Mandanten-ID
report-checked = Geprüft
report-time = { $time } UTC
report-account = Angemeldet als
report-cloud = Cloud
cloud-global = Weltweit
cloud-usgov = US-Regierung
cloud-china = China (21Vianet)
report-version = Erstellt von
report-made-by = { -product } { $version }
report-requests = Gestellte Anforderungen
report-fingerprint = Fingerabdruck des Berichts (SHA-256)
report-incomplete = Nicht alles konnte gelesen werden. Was fehlt, steht unter „Was nicht gelesen werden konnte“; nichts, was nicht bekannt ist, zählt als erfüllt.
report-names = Dieser Bericht nennt Personen und Kunden. Behandeln Sie ihn vertraulich.
report-contents = Inhalt

report-score-heading = Bewertung
report-score = { $value } von { $outOf }
report-coverage = { $share } waren prüfbar
report-score-text = Eine erfüllte Aktion zählt eins, eine teils erfüllte einhalb, jede andere nichts. Aktionen, die nicht zutreffen, bleiben außer Betracht.

report-actions-heading = Die 15 Aktionen
report-actions-caption = Aktionen der Sicherheitscheckliste für Partner von Microsoft, und wie sie stehen
report-action = Aktion
report-verdict = Ergebnis
report-why = Warum
report-met = { $met } von { $total } erfüllt

## Prüfungen

report-checks-heading = Prüfungen
report-check-facts = { $severity }. Dieses Ergebnis gilt seit { $since }.
report-check-facts-mandatory = { $severity }, verbindlich für CSP-Partner. Dieses Ergebnis gilt seit { $since }.
report-check-unseen = Diese Version kennt diese Prüfung nicht.
report-rule = Warum es zählt:
report-found = Was gefunden wurde:
report-fix = Was zu tun ist:
report-fix-where = Seite öffnen
report-explain = Microsoft erklärt es
report-subjects = { $rest ->
    [0] { $total ->
        [one] Der eine beurteilte Eintrag ist nicht in Ordnung:
       *[other] Alle { $total } beurteilten Einträge sind nicht in Ordnung:
    }
   *[other] { $listed } von { $total } beurteilten Einträgen sind nicht in Ordnung:
}
report-subjects-good = { $total ->
    [0] Nichts war zu beurteilen.
    [one] Der eine beurteilte Eintrag ist in Ordnung.
   *[other] Alle { $total } beurteilten Einträge sind in Ordnung.
}
report-subject = Name
report-reason = Grund
report-rests-on = Beruht auf:
report-rests-on-nothing = Beruht auf keiner Quelle.

report-kind-user = Benutzer
report-kind-group = Gruppe
report-kind-policy = Richtlinie
report-kind-relationship = GDAP-Beziehung
report-kind-assignment = Zugriffszuweisung
report-kind-customer = Kunde
report-kind-subscription = Abonnement
report-kind-alert = Warnung
report-kind-role = Rolle
report-kind-app = App
report-kind-device = Gerät
report-kind-tenant = Mandant

## Risiken, Lücken, Nachweise

report-risks-heading = Offene Risiken
report-risks-caption = Was nicht in Ordnung ist, und seit wann
report-risks-none = Es wurde kein offenes Risiko gesehen.
report-opened = Offen seit
report-state = Zustand
risk-state-opened = Neu
risk-state-standing = Offen
risk-state-returned = Zurückgekehrt
risk-state-accepted = Risiko akzeptiert
risk-state-resolved = Behoben

report-gaps-heading = Was nicht gelesen werden konnte
report-gaps-caption = Quellen, die nicht gelesen werden konnten, warum, und was sie brauchen
report-gaps-none = Alles konnte gelesen werden.
report-source = Quelle
report-needs = Braucht
report-needs-scopes = Berechtigung: { $names }
report-needs-roles = Rolle: { $names }
report-needs-licences = Lizenz: { $names }

report-evidence-heading = Nachweise
report-evidence-caption = Was gelesen wurde, wann, und durch welche Anforderungen
report-read = Gelesen
report-not-read = Nicht gelesen
report-whole = bis zum Ende
report-partly = teilweise
report-request = Anforderung (GET)
report-status = Antwort
report-no-answer = keine
report-requests-more = { $count ->
    [one] Eine weitere Anforderung dieser Quelle steht im JSON-Bericht.
   *[other] { $count } weitere Anforderungen dieser Quelle stehen im JSON-Bericht.
}
report-requests-of = { $source }: { $count ->
    [0] keine Anforderung
    [one] eine Anforderung
   *[other] { $count } Anforderungen
}

report-sign-heading = Unterschriften
report-sign-prepared = Erstellt von (Name, Datum, Unterschrift)
report-sign-reviewed = Geprüft von (Name, Datum, Unterschrift)

## Tabelle (CSV)

csv-action = Aktion
csv-check = Prüfung
csv-check-id = ID der Prüfung
csv-severity = Schweregrad
csv-mandatory = Verbindlich
csv-yes = ja
csv-no = nein
csv-kind = Art
csv-name = Name
csv-id = ID
csv-verdict = Ergebnis
csv-reason = Grund
csv-since = Ergebnis der Prüfung seit
csv-fix = Was zu tun ist
csv-explain = Microsoft erklärt es

## Kalender

calendar-name = Partnersicherheit: { $tenant }
calendar-gdap = GDAP endet: { $customer }
calendar-gdap-text = Die Beziehung „{ $relationship }“ endet an diesem Tag und verlängert sich nicht selbst. Verlängern Sie sie, oder bitten Sie den Kunden vorher, eine neue zu genehmigen.
calendar-attestation = Erneut bestätigen: { $title }
calendar-attestation-text = Was { $by } bestätigt hat, zählt bis zu diesem Tag.
calendar-exception = Ausnahme endet: { $title }
calendar-exception-text = Die Ausnahme für { $subject } endet an diesem Tag. Verantwortlich: { $owner }. Grund: { $reason }
calendar-alert = Sicherheitswarnung beantworten: { $name }
calendar-alert-text = Microsoft erwartet eine Antwort innerhalb von 24 Stunden. Beantworten Sie sie vor diesem Zeitpunkt in Partner Center.
calendar-anniversary = Jährliche CSP-Autorisierungsprüfung beginnt
calendar-anniversary-text = Microsoft überprüft Ihre CSP-Autorisierung in diesem Monat. Alle verbindlichen Sicherheitsanforderungen müssen erfüllt sein.

## Nachweispaket

pack-readme = Dies sind die Nachweise einer Prüfung von { $tenant } durch { -product }.
pack-readme-files = report.json ist der Bericht; report.html sagt dasselbe für Menschen. evidence.json führt auf, worauf der Bericht beruht, und der Ordner „evidence“ enthält die Antworten der Dienste von Microsoft, auf das gekürzt, was die Prüfungen verwenden. history.ndjson enthält, was jede aufbewahrte Prüfung ergab, jede durch einen Hash mit der davor verbunden. manifest.json führt jede Datei mit ihrem SHA-256 auf.
pack-readme-check = Zum Prüfen öffnen Sie das Dashboard von { -product }, wählen Sie „Berichte“, und prüfen Sie diese Datei ungeöffnet. Oder führen Sie aus: npm run verify-pack <diese Datei>
pack-readme-head = Hash des neuesten Glieds, zum Vergleich mit einem anderswo notierten: { $head }
pack-readme-proof = Die Prüfung zeigt, ob nach der Erstellung des Pakets ein Byte geändert wurde. Sie kann nicht zeigen, dass niemand ein anderes Paket erstellt hat: Vergleichen Sie den Hash oben oder den eines früheren Pakets mit einer Notiz, der Sie vertrauen. Die Kette bindet report.json, die Nachweise und den Verlauf; report.html ist eine Kopie zum Lesen.

pack-intact = Unverändert
pack-intact-text = Jede Datei ist Byte für Byte so wie bei der Erstellung des Pakets.
pack-repacked = Die Dateien sind unverändert, das ZIP darum nicht
pack-repacked-text = Jede Datei darin ist so wie bei der Erstellung des Pakets. Aber das ZIP wurde neu erstellt, oder ein Byte darin, das zu keiner Datei gehört, wurde geändert.
pack-changed = Geändert
pack-changed-text = Etwas in diesem Paket ist nicht so wie bei seiner Erstellung:
pack-unreadable = Dies ist kein lesbares Nachweispaket
pack-reason-notZip = Die Datei ist kein ZIP.
pack-reason-cutOff = Die Datei ist abgeschnitten: Ihr Ende fehlt. Kopieren oder laden Sie sie noch einmal.
pack-reason-damagedZip = Das ZIP ist beschädigt, sein Inhalt lässt sich nicht feststellen. Kopieren oder laden Sie es noch einmal.
pack-reason-tooLarge = Das ZIP enthält mehr als jedes Nachweispaket, deshalb wurde es nicht entpackt.
pack-reason-noManifest = Das ZIP hat kein manifest.json. Es ist also kein Nachweispaket, oder diese Datei wurde entfernt.
pack-finding-changed = { $file } wurde geändert.
pack-finding-missing = { $file } fehlt.
pack-finding-added = { $file } wurde hinzugefügt.
pack-finding-twice = { $file } ist zweimal vorhanden.
pack-finding-unsafe = { $file } ist ein Name, den kein Nachweispaket hat. Entpacken Sie es nicht.
pack-finding-notChained = { $file } ist nicht die Datei, die das neueste Glied der Kette nennt.
pack-finding-notListed = { $file } ist nicht die Datei, die evidence.json nennt.
pack-finding-brokenLink = { $file }: Das Glied der Prüfung { $sweep } wurde geändert.
pack-finding-unlinked = { $file }: Das Glied der Prüfung { $sweep } schließt nicht an das davor an.
pack-of = { $tenant }, geprüft { $date }
pack-links = { $count ->
    [one] Die Kette enthält eine Prüfung, vom { $from }.
   *[other] Die Kette enthält { $count } Prüfungen, vom { $from } bis zum { $to }.
}
pack-links-earlier = Ältere Prüfungen gingen ihnen voraus und werden nicht mehr aufbewahrt.
pack-head = Hash des neuesten Glieds: { $hash }
pack-limits = Dies zeigt, dass nach der Erstellung des Pakets nichts geändert wurde. Es kann nicht zeigen, dass niemand ein anderes Paket erstellt hat: Vergleichen Sie den Hash des neuesten Glieds oder den eines früheren Pakets mit einer Notiz, der Sie vertrauen.
pack-noted-found = Der notierte Hash ist der der Prüfung vom { $date }: Das Paket schließt daran an.
pack-noted-missing = Der notierte Hash kommt in der Kette dieses Pakets nicht vor. Entweder gehört er zu einer älteren, nicht mehr aufbewahrten Prüfung, oder dies ist eine andere Kette.
