## Orte: was mehrere Ansichten sagen

trail = Sie sind hier
record-missing = Noch nicht da
record-missing-text = Diese Version behält von jeder Prüfung mehr als die vorige. Prüfen Sie jetzt, dann erscheint es hier.
not-there-go = Zu „{ $view }“
filter-all = Alle
filter-verdict = Ergebnis
filter-kind = Art
filter-kind-mandatory = Verbindlich für die Autorisierung
filter-kind-recommended = Empfohlen
filter-kind-preview = Anforderung in der Vorschau
filter-role = Hauptrolle
filter-state = Schutz

## Aktionen

view-actions = Aktionen
actions-view-heading = Die 15 Aktionen
actions-shown = { $shown } von { $total } Aktionen angezeigt
actions-none = Keine Aktion entspricht Ihrer Auswahl. Wählen Sie „Alle“, um mehr zu sehen.
action-unknown = Keine Aktion hat die ID „{ $id }“
action-unknown-text = Die Adresse ist vielleicht falsch geschrieben.
check-since = seit { $date }

## Eine Prüfung

view-check = Prüfung
check-unknown = Keine Prüfung hat die ID „{ $id }“
check-unknown-text = Die Adresse ist vielleicht falsch geschrieben oder stammt von einer anderen Version.
rule-heading = Die Regel
rule-sentence = Erfüllt: { $rule }.
rule-else = Nicht erfüllt: { $failing }.
rule-severity = Schweregrad: { $severity }
rule-mandatory = Verbindlich für die CSP-Autorisierung
rule-fix = Was zu tun ist
rule-fix-open = Die Seite öffnen, auf der es getan wird
told-confirm = In den Einstellungen bestätigen
told-accept = Dieses Risiko akzeptieren…
subjects-heading = Wer und was beurteilt wurde
subjects-pass = { $count ->
    [0] Nichts wurde beurteilt.
    [one] { $others ->
        [0] Ein Eintrag wurde beurteilt, und er ist
       *[other] Ein weiterer Eintrag ist
    } in Ordnung.
   *[other] { $others ->
        [0] { $count } Einträge wurden beurteilt, und alle sind
       *[other] { $count } weitere Einträge sind
    } in Ordnung.
}
subjects-none-pass = Sonst wurde nichts beurteilt.
subjects-unread = Nichts konnte beurteilt werden.
subjects-not-applicable = { $count ->
    [one] Auf einen Eintrag trifft die Regel nicht zu.
   *[other] Auf { $count } Einträge trifft die Regel nicht zu.
}
subject-caption = Was nicht einfach in Ordnung ist
subject-search = Nach Name, ID oder Grund suchen
subject-name = Name
subject-verdict = Ergebnis
subject-reason = Grund
subject-since = Offen seit
subject-found = Was gefunden wurde
subject-kind = Art
subject-id = ID
subject-title = { $name }: { $check }
subject-unlisted = „{ $id }“ gehört nicht zu dem, was diese Prüfung nennt. Es kann bestanden haben, oder es ist nicht mehr da.
subject-open-since = Offen seit { $date }
subject-accepted = Akzeptiert von { $owner }: { $reason }
subject-accepted-until = Bis { $date }.
subject-elsewhere = Was sonst darüber bekannt ist
kind-user = Person
kind-group = Gruppe
kind-policy = Richtlinie
kind-relationship = GDAP-Beziehung
kind-assignment = Zugriffszuweisung
kind-customer = Kunde
kind-subscription = Azure-Abonnement
kind-alert = Warnung
kind-role = Rolle
kind-app = App
kind-device = Gerät
kind-tenant = Ihr Mandant

## Wie ein Ergebnis zustande kam

trace-heading = Wie es dazu kam
trace-no-inputs = Es beruht auf nichts, was gelesen werden kann.
trace-inputs-whole = { $count ->
    [one] Die eine Quelle, auf der es beruht, ist vollständig.
   *[other] Alle { $count } Quellen, auf denen es beruht, sind vollständig.
}
trace-inputs-torn = { $torn } der { $count } Quellen, auf denen es beruht, { $torn ->
    [one] ist
   *[other] sind
} nicht vollständig: { $names }.
trace-unread = Ohne { $names } kann nichts beurteilt werden.
trace-error = Die Regel traf auf etwas, das diese Version nicht versteht, und beurteilt deshalb nichts.
trace-not-applicable = In Ihrem Mandanten gibt es nichts, wovon die Regel handelt.
trace-judged = { $total ->
    [one] Ein Eintrag wurde beurteilt: { $counts }.
   *[other] { $total } Einträge wurden beurteilt: { $counts }.
}
trace-count = { $count } × „{ $verdict }“
trace-attestation = { $by } hat es am { $date } bestätigt.
trace-attestation-none = Niemand hat es bestätigt.
trace-accepted = { $count ->
    [one] Ein Eintrag wäre „Nicht erfüllt“, aber jemand hat das Risiko schriftlich akzeptiert.
   *[other] { $count } Einträge wären „Nicht erfüllt“, aber jemand hat das Risiko schriftlich akzeptiert.
} Akzeptiert ist nie grün.
trace-grace = Vor weniger als { $days } Tagen angelegte Personen sind in der Schonfrist: { $count ->
    [0] niemand
    [one] eine Person
   *[other] { $count } Personen
}.
trace-setting-thresholds-memberMethodRatio = Ihre Einstellungen nennen es ab { $value } erfüllt.
trace-setting-thresholds-maxExcludedUsers = Ihre Einstellungen erlauben einer Richtlinie, { $value ->
    [one] eine Person
   *[other] { $value } Personen
} auszunehmen.
trace-setting-thresholds-maxExcludedShare = Ihre Einstellungen erlauben einer Richtlinie, { $value } aller Personen auszunehmen.
trace-setting-thresholds-newHireGraceDays = Neue Personen haben { $value ->
    [one] einen Tag
   *[other] { $value } Tage
} Schonfrist.
trace-setting-emergencyAccounts = Angegebene Konten für den Notfallzugriff beurteilt eine eigene Prüfung: { $names }.
trace-setting-emergencyAccounts-none = Ihre Einstellungen sagen, dass es keine Konten für den Notfallzugriff gibt.
trace-setting-emergencyAccounts-null = Ihre Einstellungen sagen nicht, welche Konten für Notfälle sind.
trace-setting-gdapRoleProfile-required = Rollen, die Ihr Profil erfordert: { $names }.
trace-setting-gdapRoleProfile-required-none = Ihr Profil erfordert keine Rolle.
trace-setting-gdapRoleProfile-allowed = Rollen, die Ihr Profil daneben erlaubt: { $names }.
trace-setting-gdapRoleProfile-allowed-none = Ihr Profil erlaubt keine andere Rolle.
trace-setting-autoExtendExpected-true = Ihre Einstellungen erwarten, dass Beziehungen sich selbst verlängern.
trace-setting-autoExtendExpected-false = Ihre Einstellungen erwarten nicht, dass Beziehungen sich selbst verlängern.
trace-share = Der Anteil entscheidet: { $good } von { $all } gelten als gut, { $share }.
trace-share-assumed = { $count ->
    [one] Von einem davon ist nichts bekannt; das Beste wurde angenommen.
   *[other] Von { $count } davon ist nichts bekannt; das Beste wurde angenommen.
}
trace-share-unseen = { $count ->
    [one] Ein weiterer Eintrag wurde nicht gesehen. Ist er gut, beträgt der Anteil
   *[other] Bis zu { $count } weitere Einträge wurden nicht gesehen. Sind alle gut, beträgt der Anteil
} { $share }.
trace-share-unbounded = Weitere wurden nicht gesehen, und niemand weiß, wie viele: Ein Anteil sagt dann nichts.
trace-worst = Der schlechteste Eintrag entscheidet: { $name }, „{ $verdict }“. { $why }
trace-all-pass = Der schlechteste Eintrag entscheidet, und alle sind in Ordnung.
trace-nothing = Es wurde nichts gefunden, das zu beurteilen wäre.
trace-blind = Was nicht gesehen wurde, ist vielleicht nicht in Ordnung, deshalb kann dies nicht „Erfüllt“ sein. { $cause }
trace-blind-yet-bad = Nicht alles war zu sehen, aber das Gesehene genügt für dieses Ergebnis: Der Rest könnte es nicht besser machen.
trace-blind-harmless = Was fehlt, hätte dieses Ergebnis nicht ändern können.
trace-so = Das Ergebnis ist also „{ $verdict }“.
trace-action = Es zählt für diese Aktion, die so gut ist wie die schlechteste ihrer Prüfungen: { $action }.
trace-advisory = Es ist ein Hinweis und zählt nicht für seine Aktion: { $action }.

## Das Urteil von Microsoft

microsoft-heading = Das Ergebnis von Microsoft neben unserem
microsoft-ours = Diese Prüfung
microsoft-theirs = Microsoft
microsoft-own = Diese Prüfung wiederholt, was Microsoft sagt.
microsoft-same = Beide sagen dasselbe.
microsoft-stricter = Microsoft zählt seine Anforderung als erfüllt, und diese Prüfung verlangt mehr oder hat Neueres gesehen. Richten Sie sich nach dieser Prüfung: Sie nennt, wen und was.
microsoft-milder = Diese Prüfung hat nichts Falsches gefunden, und Microsoft zählt seine Anforderung nicht als erfüllt. Die Zahlen von Microsoft können einige Tage alt sein und zählen vielleicht, was diese Prüfung nicht zählt. Sehen Sie auf der Seite von Microsoft nach, bevor Sie sich auf eines von beiden verlassen.
microsoft-oursUnknown = Diese Prüfung konnte nicht urteilen, deshalb steht das Wort von Microsoft allein.
microsoft-oursNotApplicable = Nach dieser Prüfung gibt es nichts zu beurteilen; Microsoft zählt es trotzdem.
microsoft-theirsUnknown = Was Microsoft sagt, ist nicht bekannt.
microsoft-requirement = Anforderung in Partner Center: { $name }.
microsoft-preview = Sie ist noch in der Vorschau.
microsoft-updated = Von Microsoft gezählt am { $date }.
microsoft-open = Die Seite von Microsoft dafür öffnen
microsoft-figures-admins = { $count ->
    [0] Microsoft zählt keinen Administrator ohne MFA.
    [one] Microsoft zählt einen Administrator ohne MFA.
   *[other] Microsoft zählt { $count } Administratoren ohne MFA.
}
microsoft-figures-customers = Microsoft zählt { $good } von { $all } Kunden.
microsoft-figures-hours = Microsoft zählt im Durchschnitt { $hours ->
    [one] eine Stunde
   *[other] { $hours } Stunden
} bis zur Antwort.
microsoft-figures-budgets = Microsoft zählt { $good } von { $all } Kunden mit einem Budget.
requirement-mfaEnforcedForAdmins = MFA für Administratoren
requirement-mfaEnforcedForAdminsOfCustomers = MFA für Administratoren von Kunden
requirement-securityContactProvided = Sicherheitskontakt
requirement-securityAlertsPromptlyResolved = Sicherheitswarnungen innerhalb von 24 Stunden beantwortet
requirement-spendingBudgetSetForCustomerAzureSubscriptions = Ausgabenbudgets für Azure-Abonnements von Kunden
