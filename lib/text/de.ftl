### Deutsch: Popup, und was alle Seiten gemeinsam haben.

-product = Posture Companion

## Ergebnisse, Schweregrade, Ursachen

verdict-pass = Erfüllt
verdict-attested = Bestätigt
verdict-accepted = Risiko akzeptiert
verdict-grace = In der Schonfrist
verdict-partial = Teils erfüllt
verdict-fail = Nicht erfüllt
verdict-unknown = Nicht bekannt
verdict-notApplicable = Trifft nicht zu

severity-critical = Kritisch
severity-high = Hoch
severity-medium = Mittel
severity-low = Niedrig
severity-advisory = Hinweis

cause-consent = Die Berechtigung, dies zu lesen, wurde nicht erteilt.
cause-consent-next = Bitten Sie unten um Zustimmung, oder senden Sie den Link an einen Administrator.
cause-role = Ihre Rolle erlaubt Ihnen nicht, dies zu lesen.
cause-role-next = Bitten Sie um eine Rolle, die es lesen kann, etwa „Globaler Leser“, und prüfen Sie dann erneut.
cause-signIn = Sie sind dafür nicht angemeldet.
cause-signIn-next = Melden Sie sich erneut an, und prüfen Sie dann erneut.
cause-mfa = Partner Center verlangt eine Anmeldung mit mehrstufiger Authentifizierung.
cause-mfa-next = Melden Sie sich erneut an, und schließen Sie die mehrstufige Authentifizierung ab.
cause-licence = Der Mandant hat dafür keine Lizenz.
cause-licence-next = Prüfen Sie es von Hand, oder fügen Sie die Lizenz hinzu.
cause-partnerType = Microsoft bietet dies Partnern Ihrer Art nicht an.
cause-partnerType-next = Wenn das nicht stimmt, prüfen Sie Ihre Programmregistrierung in Partner Center.
cause-attestation = Nur ein Mensch kann dies bestätigen.
cause-attestation-next = Bestätigen Sie es in den Einstellungen.
cause-throttled = Microsoft hat uns gebeten, langsamer zu lesen, und das Lesen wurde nicht fertig.
cause-throttled-next = Prüfen Sie später erneut.
cause-incomplete = Nur ein Teil davon konnte gelesen werden.
cause-incomplete-next = Prüfen Sie erneut.
cause-unsupportedCloud = Microsoft bietet dies in Ihrer Cloud nicht an.
cause-unsupportedCloud-next = Prüfen Sie es von Hand.
cause-network = Microsoft war nicht zu erreichen.
cause-network-next = Prüfen Sie Ihre Verbindung, und prüfen Sie dann erneut.
cause-error = Die Antwort von Microsoft war nicht zu verstehen.
cause-error-next = Prüfen Sie erneut. Wenn es so bleibt, melden Sie es als Fehler dieser Erweiterung.
cause-notYetRead = Es wurde noch nicht gelesen, oder es ist zu lange her.
cause-notYetRead-next = Prüfen Sie jetzt.
cause-notBuilt = Diese Version prüft es nicht.
cause-notBuilt-next = Prüfen Sie es von Hand mit der Sicherheitscheckliste für Partner von Microsoft.

## Die Checkliste

group-learn = Lernen und weiterbilden
group-contact = Sicherheitskontakt
group-identities = Identitäten schützen
group-endpoints = Endpunkte schützen
group-monitoring = Laufend überwachen

action-webinar = Am Webinar „Security through the lens of Zero Trust“ teilnehmen
action-partner-blog = Den Blogbeitrag „Securing the channel“ lesen
action-security-workshops = Die aufgezeichneten Sicherheitsworkshops ansehen
action-security-contact = Einen Sicherheitskontakt benennen
action-contact-currency = Den Kontakt in Partner Center aktuell halten
action-own-phishing-resistant-mfa = Phishingresistente MFA für Ihren Mandanten
action-customer-phishing-resistant-mfa = Phishingresistente MFA für Ihre Kunden
action-dap-removal = Nicht benötigte DAP-Verbindungen entfernen
action-gdap-migration = Benötigte DAP-Verbindungen auf GDAP umstellen
action-secured-devices = Mit gesicherten Geräten auf Ihren Mandanten zugreifen
action-compliant-devices = Konforme Geräte verlangen, mit bedingtem Zugriff in Microsoft Entra (früher Azure AD)
action-endpoint-protection = Virenschutz und Endpunkterkennung, etwa Microsoft Defender for Endpoint
action-fraud-notifications = Betrugserkennung und Benachrichtigungen einschalten
action-cost-management = Budgets, Kostenwarnungen und Limits für Azure-Abonnements
action-identity-protection = Microsoft Entra ID Protection mit Berichten und Warnungen (früher Azure AD Identity Protection)

## Popup: Kopf und Prüflauf

product-name = { -product }
popup-checked = Geprüft { $age }
popup-checked-incomplete = Geprüft { $age }, nicht alles war lesbar
popup-check-now = Jetzt prüfen
popup-cancel = Abbrechen
popup-settings = Einstellungen
popup-dashboard = Dashboard
popup-gdap = GDAP-Analyse
popup-signed-in-as = Angemeldet als { $name }
sweep-running = Ihr Mandant wird geprüft
sweep-progress = { $done } von { $total } Quellen
sweep-requests = { $requests ->
    [one] bisher eine Anforderung
   *[other] bisher { $requests } Anforderungen
}
sweep-waiting = wartet auf Microsoft bis { $time }

## Popup: Bewertung

score-heading = Bewertung
score-value = { $value } von { $outOf }
score-unknown = { $count ->
    [0] alles konnte geprüft werden
    [one] eine war nicht prüfbar
   *[other] { $count } waren nicht prüfbar
}
score-none = Keine der Aktionen trifft auf diesen Mandanten zu.
score-microsoft = Bewertung von Microsoft: { $current } von { $max }
score-microsoft-refreshed = Bewertung von Microsoft: { $current } von { $max }, Stand { $age }

requirements-mandatory = Verbindliche Anforderungen von Microsoft: { $met } von { $total } erfüllt
requirements-recommended = empfohlene: { $met } von { $total }
requirements-preview = Vorschau: { $met } von { $total }
requirements-incomplete = nicht alle waren lesbar

countdowns = Endet bald

## Popup: Was als Nächstes zu tun ist

next-heading = Beste nächste Schritte
next-at-once = { $count ->
    [one] erledigt einen Befund
   *[other] erledigt { $count } Befunde auf einmal
}
next-each = { $count ->
    [one] erledigt einen Befund
   *[other] { $count } Befunde, einer nach dem anderen
}

## Popup: Risiken

risks-new = Neue Risiken
risks-open = Offene Risiken
risks-accepted = Durch schriftliche Ausnahmen akzeptiert und nicht erfüllt: { $count }
risk-news-new = Neu
risk-news-returned = Zurück
risk-news-worse = Schlimmer
risk-news-woken = Noch da
risk-news-differently = Wir beurteilen dies jetzt anders
risks-none = Keine offenen Risiken
risks-none-but-unknown = Es wurde kein offenes Risiko gefunden, aber nicht alles konnte geprüft werden.
risks-none-clear = Jede Aktion, die geprüft werden kann, ist erfüllt.
risk-since = Offen seit { $date }
risk-returned = Zuerst gesehen am { $date }
risk-not-seen = Seit { $date } nicht gesehen: war nicht prüfbar
risk-snoozed = Zurückgestellt bis { $date }
risk-snoozed-change = Zurückgestellt bis zu einer Änderung
risk-snooze = Zurückstellen
risk-snooze-tomorrow = Bis morgen
risk-snooze-change = Bis zu einer Änderung
risk-unsnooze = Wieder zeigen
risk-subjects = { $count } betroffen{ $fresh ->
    [0] { "" }
   *[other] , { $fresh } neu
}
risk-subjects-more = { $count ->
    [0] Im Dashboard öffnen
   *[other] und { $count } weitere im Dashboard
}
risks-show-all = Alle { $count } anzeigen
risks-show-fewer = Weniger anzeigen

## Popup: Aktionen

actions-heading = { $count ->
    [15] Die 15 Aktionen
   *[other] { $count } der 15 Aktionen
}
role-filter = Aktionen anzeigen für
role-all = Alle Rollen
role-securityAdministrator = Sicherheitsadministrator
role-securityAnalyst = Sicherheitsoperator oder -analyst
group-met = { $met } von { $total } erfüllt
check-explain = Weitere Informationen
check-failing = { $total ->
    [one] { $failing } von einem ist nicht in Ordnung
   *[other] { $failing } von { $total } sind nicht in Ordnung
}
check-mandatory = verbindlich
action-no-checks = Noch beantwortet keine Prüfung diese Aktion.
action-read = Nachweis gelesen { $age }
opens-in-new-tab = (öffnet in neuem Tab)

## Popup: Was nicht gelesen werden konnte

gaps-heading = Was nicht gelesen werden konnte
gaps-waiting = { $count ->
    [0] Keine Prüfung wartet darauf.
    [one] Eine Prüfung wartet darauf:
   *[other] { $count } Prüfungen warten darauf:
}
unlock-impersonation = Handelt in Ihrem Namen. Diese Erweiterung liest nur.
unlock-unlocks = { $count ->
    [0] Ermöglicht keine Prüfung dieser Version.
    [one] Ermöglicht eine Prüfung:
   *[other] Ermöglicht { $count } Prüfungen:
}
unlock-ask = Um Zustimmung bitten
unlock-copy = Link für einen Administrator kopieren
unlock-copied = Link kopiert. Ein Administrator, der ihn öffnet, stimmt für die ganze Organisation zu.
copy-failed = Kopieren war nicht möglich. Markieren Sie den Text, und kopieren Sie ihn selbst.
unlock-hint = Microsoft kann ablehnen: In den meisten Organisationen darf nur ein Administrator zustimmen.

## Zustände des Popups

state-not-set-up = Noch nicht verbunden
state-not-set-up-text = Drei Schritte führen zum ersten Ergebnis. Vorher wird nichts gelesen.
state-set-up = Einrichten
state-signed-out = Abgemeldet
state-signed-out-text = Melden Sie sich mit Ihrem Geschäftskonto an. Diese Erweiterung liest die Sicherheitseinstellungen Ihres Mandanten und kann sie nicht ändern.
state-sign-in = Anmelden
state-signing-in = Anmeldung läuft…
state-signing-in-text = Schließen Sie die Anmeldung im Fenster von Microsoft ab.
state-sign-in-needed = Erneut anmelden
state-sign-in-needed-text = Microsoft verlangt Ihre Anmeldung, bevor mehr gelesen werden kann. Das letzte Ergebnis bleibt unten stehen.
state-sign-in-needed-first = Microsoft verlangt Ihre Anmeldung, bevor etwas gelesen werden kann.
state-first-sweep = Die erste Prüfung läuft
state-first-sweep-text = Das Ergebnis erscheint hier, sobald es fertig ist. Sie können dieses Fenster schließen.
state-no-summary = Noch nicht geprüft
state-no-summary-text = Prüfen Sie jetzt, um zu sehen, wo Ihr Mandant steht.
state-unreadable = Das gespeicherte Ergebnis ist nicht lesbar
state-unreadable-text = Der Browser hat den Speicher dieser Erweiterung nicht geöffnet. Schließen Sie andere Fenster dieser Erweiterung, und versuchen Sie es erneut; wenn es so bleibt, starten Sie den Browser neu.
state-try-again = Erneut versuchen
demo-banner = Demo: erfundener Mandant, von Microsoft wird nichts gelesen.
demo-leave = Demo verlassen

## Fehler: was schiefging, und der nächste Schritt

error-signIn = Microsoft hat Sie nicht angemeldet.
error-signIn-next = Melden Sie sich erneut an.
error-signInCancelled = Das Anmeldefenster wurde geschlossen.
error-signInCancelled-next = Melden Sie sich an, wenn Sie so weit sind.
error-consent = Die Zustimmung wurde nicht erteilt.
error-consent-next = Bitten Sie erneut, oder senden Sie den Link an einen Administrator.
error-adminApproval = Nur ein Administrator kann dem zustimmen.
error-adminApproval-next = Kopieren Sie den Link unten, und senden Sie ihn an einen Administrator.
error-mfa = Die mehrstufige Authentifizierung wurde nicht abgeschlossen.
error-mfa-next = Melden Sie sich erneut an, und schließen Sie sie ab.
error-network = Microsoft war nicht zu erreichen.
error-network-next = Prüfen Sie Ihre Verbindung, und prüfen Sie dann erneut.
error-clientId = Microsoft kennt diese Client-ID nicht.
error-clientId-next = Vergleichen Sie die Client-ID in den Einstellungen mit Ihrer App-Registrierung.
error-redirectUri = Der Umleitungs-URI ist nicht registriert.
error-redirectUri-next = Kopieren Sie ihn aus den Einstellungen in Ihre App-Registrierung, als Single-Page-Webanwendung.
error-tenant = Dieses Konto gehört nicht zum Mandanten in den Einstellungen.
error-tenant-next = Melden Sie sich mit einem Konto dieses Mandanten an, oder ändern Sie die Mandanten-ID.
error-storage = Das Ergebnis konnte nicht gespeichert werden.
error-storage-next = Geben Sie Speicherplatz frei, und prüfen Sie dann erneut.
error-worker = Der Hintergrunddienst der Erweiterung hat nicht geantwortet.
error-worker-next = Schließen Sie dieses Fenster, und öffnen Sie es wieder. Wenn es so bleibt, starten Sie den Browser neu.
error-unknown = Etwas ist schiefgegangen ({ $code }).
error-unknown-next = Versuchen Sie es erneut. Wenn es so bleibt, melden Sie es mit diesem Code.
