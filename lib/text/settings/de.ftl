## Seite „Einstellungen“

settings-title = Einstellungen
settings-intro = Alles, was Sie eingeben, bleibt in diesem Browser.
settings-sections = Abschnitte dieser Seite
settings-welcome = Einrichtung, Schritt für Schritt
settings-unreadable = Die gespeicherten Einstellungen sind nicht lesbar
settings-unreadable-text = Der Browser hat den Speicher dieser Erweiterung nicht geöffnet. Laden Sie diese Seite neu; wenn es so bleibt, starten Sie den Browser neu.
settings-managed = Von Ihrer Organisation festgelegt. Sie können es hier nicht ändern.
settings-use-default = Standard verwenden: { $value }
settings-not-told = Nicht angegeben
settings-remove = Entfernen
settings-add = Hinzufügen
settings-problem-stored = Ein gespeicherter Wert war nicht gültig und wird nicht verwendet: { $message }
settings-connect = Verbindung
settings-client-id = Client-ID
settings-client-id-hint = Anwendungs-ID (Client) Ihrer eigenen App-Registrierung.
settings-redirect = Zu registrierender Umleitungs-URI
settings-redirect-copy = Umleitungs-URI kopieren
settings-redirect-copied = Umleitungs-URI kopiert.
settings-how = So registrieren Sie die App
settings-how-text = Öffnen Sie im Microsoft Entra Admin Center „App-Registrierungen“, und wählen Sie „Neue Registrierung“. Lassen Sie nur Konten Ihrer Organisation zu. Wählen Sie unter „Umleitungs-URI“ die „Single-Page-Webanwendung (SPA)“, und fügen Sie den URI von oben ein. Kopieren Sie dann die Anwendungs-ID (Client) in das Feld auf dieser Seite. Die App braucht weder Geheimnis noch Zertifikat; um Berechtigungen wird Schritt für Schritt gebeten.
settings-how-link = Öffnen Sie „App-Registrierungen“
settings-tenant-id = Mandanten-ID
settings-tenant-id-hint = Die Verzeichnis-ID (Mandant) Ihrer Organisation. Eine App-Registrierung für eine Organisation braucht sie.
settings-cloud = Cloud
settings-cloud-global = Weltweit
settings-cloud-usgov = US-Regierung
settings-cloud-china = China (betrieben von 21Vianet)
settings-cloud-hint = Bei anderen Clouds als der weltweiten bittet der Browser Sie, den Zugriff auf deren Hosts zu erlauben.
settings-cloud-refused = Der Browser hat den Zugriff auf die Hosts dieser Cloud nicht erlaubt. Nichts wurde gespeichert.
settings-checking = Prüfen
settings-interval = Minuten zwischen Prüfungen
settings-interval-hint = Von 30 bis 1440. Der Standard, 240, prüft sechsmal am Tag.
settings-notifications = Benachrichtigungen
settings-notifications-all = Bei jedem neuen Risiko
settings-notifications-high = Bei neuen kritischen und hohen Risiken
settings-notifications-none = Nie
settings-role = Zuerst gezeigte Aktionen
settings-role-hint = Die Hauptrolle der Checkliste, für die sich die Scorecard öffnet. Aus der Bewertung wird nichts weggelassen.
settings-role-all = Alle Rollen
settings-locale = Sprache
settings-locale-hint = Dieser Erweiterung, gleich welche Sprache der Browser hat.
settings-organisation = Ihre Organisation
settings-emergency = Konten für den Notfallzugriff
settings-emergency-hint = Konten, mit denen Sie hineinkommen, wenn nichts anderes mehr geht. Richtlinien dürfen sie ausschließen; Prüfungen beurteilen dann stattdessen, ob sie bereit sind. Solange nichts angegeben ist, wird keines angenommen.
settings-emergency-none = Wir haben keine
settings-emergency-add = Konto hinzufügen
settings-emergency-add-hint = Suchen Sie nach dem Namen, oder geben Sie eine Objekt-ID ein. Namen sind nach der ersten Prüfung bekannt.
settings-found = { $count ->
    [0] Niemand gefunden. Eine Objekt-ID kann so eingegeben werden, wie sie ist.
    [one] Ein Treffer. Die Eingabetaste fügt ihn hinzu.
   *[other] { $count } Treffer.
}
settings-added = { $name } wurde hinzugefügt. Speichern Sie, um es zu behalten.
settings-anniversary = Monat der CSP-Autorisierungsprüfung
settings-anniversary-hint = Microsoft überprüft Ihre Autorisierung jedes Jahr. Die Scorecard zählt bis dahin herunter.
settings-auto-extend = Automatische Verlängerung von GDAP-Beziehungen
settings-auto-extend-hint = Wo sie erwartet wird, werden Beziehungen ohne sie genannt, bevor sie enden.
settings-auto-extend-false = Nicht erwartet
settings-auto-extend-true = Erwartet
settings-roles = GDAP-Rollenprofil
settings-roles-text = Welche Rollen Ihre Beziehungen zu Kunden gewähren sollen. Eine fehlende erforderliche Rolle wird gemeldet, ebenso eine privilegierte Rolle außerhalb des Profils. Ohne Profil ist keine Rolle erforderlich.
settings-roles-search = Rolle suchen
settings-roles-search-hint = Nach Name, oder nach Vorlagen-ID bei einer Rolle, die nicht in der Liste steht.
settings-roles-privileged = privilegiert
settings-roles-no = Nicht im Profil
settings-roles-allowed = Erlaubt
settings-roles-required = Erforderlich
settings-roles-count = { $required } erforderlich, { $allowed } erlaubt
settings-roles-not-found = Keine Rolle dieses Namens. Geben Sie ihre Vorlagen-ID ein, um sie hinzuzufügen.
settings-roles-clear = Standard verwenden: kein Profil
settings-thresholds = Schwellenwerte
settings-thresholds-text = Grenzen, an denen Prüfungen ihr Ergebnis ändern. Ändern Sie sie nur, wo Ihre eigenen Regeln strenger sind oder aus einem Grund abweichen, den Sie nennen können.
settings-threshold-newHireGraceDays = Schonfrist für neue Mitarbeitende, in Tagen
settings-threshold-newHireGraceDays-hint = Wie lange ein neuer Benutzer ohne starke Methoden sein darf.
settings-threshold-memberMethodRatio = Mitglieder mit phishingresistenten Methoden, in Prozent
settings-threshold-memberMethodRatio-hint = Ab diesem Anteil bestehen die Mitglieder insgesamt.
settings-threshold-maxExcludedUsers = Höchstens von MFA ausgenommene Mitglieder
settings-threshold-maxExcludedUsers-hint = Gemeldet wird, wenn Richtlinien mehr Mitglieder ausschließen. Administratoren werden in jedem Fall gemeldet.
settings-threshold-maxExcludedShare = Höchstens von MFA ausgenommene Mitglieder, in Prozent
settings-threshold-maxExcludedShare-hint = Dasselbe als Anteil aller Mitglieder; es gilt, was zuerst überschritten wird.
settings-sources = Optionale Quellen
settings-sources-text = Werden nur gelesen, wenn Sie sie einschalten: Microsoft kann sie ohne Ankündigung ändern, oder sie brauchen mehr Berechtigungen.
settings-source-risk-notifications = Wer Warnungen über Risikobenutzer erhält
settings-source-risk-notifications-hint = Ermöglicht: den Beleg, dass die Warnungen jemanden erreichen, statt Ihres Wortes. Kostet: je Prüfung eine Anforderung an eine Adresse, die Microsoft nicht dokumentiert; braucht IdentityRiskEvent.Read.All und Microsoft Entra ID P2.
settings-source-lighthouse-mfa = MFA-Registrierung in Microsoft 365 Lighthouse
settings-source-lighthouse-mfa-hint = Ermöglicht: die Zahl der für MFA registrierten Benutzer bei jedem Kunden, den Lighthouse verwaltet. Kostet: je Prüfung einige Anforderungen an eine Vorschau der API von Microsoft; braucht Reports.Read.All.
settings-source-strangers = Keine Quelle, die diese Version kennt: { $ids }
settings-keeping = Aufbewahrte Daten
settings-retention = Tage des Verlaufs
settings-retention-hint = Von 1 bis 3650; der Standard ist 400. Was älter ist, verschwindet mit der nächsten Prüfung: Verlauf, behobene Risiken, Meldungen, Zählungen von Hinweisen, nicht mehr genannte Namen und Mandanten, die seitdem nicht geprüft wurden.
settings-discard = Verwerfen
settings-discarded = Ihre Änderungen wurden verworfen.
settings-unsaved = { $count ->
    [one] Eine Änderung ist noch nicht gespeichert.
   *[other] { $count } Änderungen sind noch nicht gespeichert.
}
settings-save = Speichern
settings-saved = Gespeichert.
settings-nothing-to-save = Nichts wurde geändert.
settings-not-saved = Nicht gespeichert. { $count ->
    [one] Ein Feld braucht Ihre Aufmerksamkeit.
   *[other] { $count } Felder brauchen Ihre Aufmerksamkeit.
}
settings-save-failed = Der Browser hat die Einstellungen nicht gespeichert. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.
settings-invalid-guid = Geben Sie eine GUID ein, etwa 11111111-2222-3333-4444-555555555555.
settings-invalid-minutes = Geben Sie eine ganze Zahl von 30 bis 1440 ein.
settings-invalid-choice = Wählen Sie einen Eintrag der Liste.
settings-invalid-list = Geben Sie Objekt-IDs ein, etwa 11111111-2222-3333-4444-555555555555.
settings-invalid-count = Geben Sie eine ganze Zahl ein, 0 oder mehr.
settings-invalid-share = Geben Sie eine Zahl von 0 bis 100 ein.
settings-invalid-retention = Geben Sie eine ganze Zahl von 1 bis 3650 ein.
settings-account = Konto
settings-signed-in = Angemeldet als { $name }.
settings-signed-out = Niemand ist angemeldet.
settings-client-id-first = Speichern Sie zuerst eine Client-ID, und melden Sie sich dann an.
settings-signing-in = Schließen Sie die Anmeldung im Fenster von Microsoft ab.
settings-sign-in = Anmelden
settings-sign-out = Abmelden
settings-sign-out-hint = Beim Abmelden werden das Konto und seine Token vergessen. Gespeicherte Ergebnisse bleiben.
settings-files = Import und Export
settings-files-text = Eine Datei enthält Ihre Einstellungen, Bestätigungen und Ausnahmen. Sie enthält kein Ergebnis einer Prüfung und kein Token.
settings-contents = { $attestations ->
    [0] Keine Bestätigung
    [one] Eine Bestätigung
   *[other] { $attestations } Bestätigungen
}, { $exceptions ->
    [0] keine Ausnahme
    [one] eine Ausnahme
   *[other] { $exceptions } Ausnahmen
}
settings-export = Exportieren
settings-import = Importieren…
settings-import-question = Alles ersetzen, was Sie eingegeben haben?
settings-import-question-text = Die Datei { $file } enthält { $settings ->
    [0] keine Einstellung
    [one] eine Einstellung
   *[other] { $settings } Einstellungen
}, { $attestations ->
    [0] keine Bestätigung
    [one] eine Bestätigung
   *[other] { $attestations } Bestätigungen
} und { $exceptions ->
    [0] keine Ausnahme
    [one] eine Ausnahme
   *[other] { $exceptions } Ausnahmen
}. Was Sie vorher eingegeben haben, wird ersetzt. Sie können das rückgängig machen, bis Sie diese Seite verlassen.
settings-import-replace = Ersetzen
settings-import-cancel = Abbrechen
settings-import-same = Sie enthält, was hier schon steht: Nichts würde sich ändern.
settings-import-default = Standard
settings-import-change = { $name }: { $before } wird zu { $after }
settings-import-attestations = Bestätigungen: { $added } hinzugefügt, { $removed } entfernt
settings-import-exceptions = Ausnahmen: { $added } hinzugefügt, { $removed } entfernt
settings-imported = { $file } wurde importiert.
settings-import-refused = { $file } wurde nicht importiert, nichts wurde geändert. { $count ->
    [one] Ein Problem wurde gefunden:
   *[other] { $count } Probleme wurden gefunden:
}
settings-undo = Rückgängig
settings-undone = Der Import wurde rückgängig gemacht.

## Bestätigungen

settings-attestations = Bestätigungen
settings-attestations-text = Was die APIs von Microsoft nicht zeigen, bestätigt ein Mensch, und wieder, wenn es fällig ist. Wo eine API das Gegenteil zeigt, gilt diese.
settings-attest-never = Noch nicht bestätigt
settings-attest-holds = Gilt bis { $date }
settings-attest-due = { $days ->
    [0] Heute zu erneuern
    [one] In einem Tag zu erneuern
   *[other] In { $days } Tagen zu erneuern
}
settings-attest-ended = Endete am { $date }
settings-attest-empty-mailbox = Zählt nicht: Die E-Mail-Adresse fehlt
settings-attest-empty-product = Zählt nicht: Das Produkt fehlt
settings-attest-said = Bestätigt von { $by } am { $date }
settings-attest-said-in-role = Bestätigt von { $by }, { $role }, am { $date }
settings-attest-earlier = Früher: { $count }
settings-attest-customer = Ein Kunde: { $id }
settings-attest-all-customers = Alle Kunden
settings-attest-confirm = Bestätigen…
settings-attest-renew = Erneuern…
settings-attest-remove = Entfernen
settings-attest-heading = Bestätigen: { $title }
settings-attest-by = Person
settings-attest-by-hint = Wer es bestätigt, mit Name oder Konto.
settings-attest-role = Hauptrolle (optional)
settings-attest-role-hint = Die Checkliste nennt: { $roles }.
settings-attest-at = Bestätigt am
settings-attest-at-hint = { $days ->
    [one] Sie gilt von da an einen Tag.
   *[other] Sie gilt von da an { $days } Tage.
}
settings-attest-until = Ende (optional)
settings-attest-until-hint = Der letzte Tag, an dem sie gilt, wenn er früher ist.
settings-attest-value = { $what }: { $value }
settings-attest-value-mailbox = E-Mail-Adresse des Sicherheitskontakts
settings-attest-value-mailbox-hint = Sie bestätigen, dass mindestens zwei Personen dieses Postfach lesen.
settings-attest-value-product = Produkt
settings-attest-value-product-hint = Das Produkt, das Ihre Endpunkte schützt.
settings-attest-value-customer = Mandanten-ID des Kunden (optional)
settings-attest-value-customer-hint = Lassen Sie das Feld leer, um es für alle Kunden zu bestätigen.
settings-attest-link = Link zum Nachweis (optional)
settings-attest-link-hint = Beginnt mit https://
settings-attest-note = Anmerkung (optional)
settings-attest-save = Speichern
settings-attest-cancel = Abbrechen
settings-attest-saved = Gespeichert: { $title }.
settings-attest-removed = Entfernt: { $title }.
settings-attest-removed-earlier = Entfernt: { $title }. Die Bestätigung davor zählt wieder.
settings-attest-undone = Wieder da: { $title }.
settings-attest-strangers = { $count ->
    [one] Eine gespeicherte Bestätigung nennt eine Prüfung, die diese Version nicht hat:
   *[other] { $count } gespeicherte Bestätigungen nennen Prüfungen, die diese Version nicht hat:
} { $ids }
settings-attest-no-person = Geben Sie ein, wer es bestätigt.
settings-attest-no-day = Wählen Sie einen Tag.
settings-attest-future = Wählen Sie heute oder einen Tag davor.
settings-attest-older = Ein späterer Tag ist schon bestätigt. Wählen Sie diesen oder einen späteren, oder entfernen Sie zuerst jene Bestätigung.
settings-attest-no-end = Wählen Sie einen Tag, oder lassen Sie das Feld leer.
settings-attest-end-first = Wählen Sie den Tag der Bestätigung oder einen späteren.
settings-attest-no-mailbox = Geben Sie eine E-Mail-Adresse ein, etwa security@contoso.com.
settings-attest-no-product = Geben Sie den Namen des Produkts ein.
settings-attest-no-customer = Geben Sie eine Mandanten-ID ein, etwa 11111111-2222-3333-4444-555555555555, oder lassen Sie das Feld leer.
settings-attest-no-link = Geben Sie eine Adresse ein, die mit https:// beginnt
settings-attest-long = Geben Sie höchstens 2.000 Zeichen ein.

## Hinweise

settings-hints = Hinweise in Portalen
settings-hints-text = Ein Hinweis auf einer Seite dieser Portale sagt, was die letzte Prüfung über den Kunden, die Richtlinie oder die Einstellung dieser Seite gefunden hat. Er liest von der Seite nichts als ihre Adresse, ihre Überschrift und den Mandanten im Kontomenü.
settings-portal-partnerCenter = Partner Center
settings-portal-azure = Azure-Portal
settings-portal-entra = Microsoft Entra Admin Center
settings-portal-intune = Microsoft Intune Admin Center
settings-portal-defender = Microsoft Defender-Portal
settings-portal-microsoft365 = Microsoft 365 Admin Center
settings-portal-lighthouse = Microsoft 365 Lighthouse
settings-portal-missing = Der Browser erlaubt es nicht, deshalb erscheint dort kein Hinweis.
settings-portal-allow = { $host } erlauben
settings-portal-refused = Der Browser hat den Zugriff auf { $host } nicht erlaubt. Nichts wurde geändert.
settings-portal-strangers = Kein Portal, das diese Version kennt: { $hosts }
settings-hints-keys = { $keys } führt zum Hinweis auf einer Seite oder öffnet die Scorecard, wo es keinen gibt. Die Tasten ändern Sie auf der Seite Ihres Browsers für Tastenkürzel von Erweiterungen.
settings-hints-no-keys = Keine Tasten führen zu einem Hinweis. Sie legen sie auf der Seite Ihres Browsers für Tastenkürzel von Erweiterungen fest.
settings-hints-hidden = Ausgeblendete Hinweise
settings-hints-nothing-hidden = Keine. „Nicht jetzt“ an einem Hinweis blendet ihn für eine Weile oder für immer aus.
settings-hints-hidden-site = Überall auf { $site }
settings-hints-hidden-pages = { $count ->
    [one] Eine Seite
   *[other] { $count } Seiten
}
settings-hints-show-again = Wieder anzeigen
settings-hints-show-again-what = Wieder anzeigen: { $what }
settings-hints-counts = Was Hinweisen begegnet ist
settings-hints-counts-text = Nur in diesem Browser gezählt, damit Sie uns sagen können, wenn ein Portal umgebaut wurde und ein Hinweis seinen Platz nicht mehr findet. IDs, Zahlen, Domänen und E-Mail-Adressen sind weggelassen; einfache Wörter einer Adresse bleiben stehen. Lesen Sie den Bericht also, bevor Sie ihn senden.
settings-hints-no-counts = Noch wurde nichts gezählt.
settings-hints-copy = Bericht kopieren
settings-hints-copied = Bericht kopiert.
settings-hints-forget = Neu zählen

## Benachrichtigungen: wann, und wie viel sie sagen

settings-notifying = Benachrichtigungen auf diesem Gerät
settings-notifying-text = Neue Risiken werden höchstens einmal je Prüfung gemeldet. Diese Angaben bleiben auf diesem Gerät und werden nicht exportiert.
settings-quiet = Ruhezeit: Meldungen erst an ihrem Ende
settings-quiet-from = Von
settings-quiet-until = bis
settings-notifying-detail = Risiken, Personen und Kunden nennen
settings-notifying-detail-hint = Benachrichtigungen können auf einem gesperrten Bildschirm erscheinen. Ohne dies nennen sie nur Ihren Mandanten und eine Zahl.
