## Die Seite

dashboard-title = Dashboard
dashboard-page-title = { $view } – Dashboard
dashboard-views = Ansichten
view-expiry = Ablauf
view-customers = Kunden
view-technicians = Techniker
view-checklist = Checkliste
basis-read = Gelesen { $age }
basis-missing = Nicht alles konnte gelesen werden
basis-missing-text = Was Sie hier sehen, ist vielleicht nur ein Teil.
basis-nothing = Nicht bekannt
basis-nothing-text = Nichts, worauf diese Ansicht beruht, konnte gelesen werden.
basis-source = Es fehlt:
basis-consent = Eine Zustimmung hierzu würde es zeigen:
table-show-more = { $count } weitere anzeigen
table-shown = { $shown } von { $total } angezeigt
table-sort = Nach { $column } sortieren
table-none-found = Nichts entspricht Ihrer Suche.
unclear = Nicht sicher
unclear-because = Nicht sicher: { $cause }
role-count = { $count ->
    [0] Keine Rolle
    [one] Eine Rolle
   *[other] { $count } Rollen
}

## Ablauf

expiry-heading = Wann Zugriff endet
lost-heading = Seit der letzten Prüfung verlorener Zugriff
lost-first = Dies war die erste Prüfung; es gibt noch nichts zum Vergleichen.
lost-none = Seit der Prüfung vom { $date } ging nichts verloren.
lost-none-but-unclear = Seit der Prüfung vom { $date } wurde kein Verlust gesehen, aber nicht alles konnte gelesen werden.
lost-caption = Beziehungen, die seit der Prüfung davor endeten
lost-customer = Kunde
lost-relationship = Beziehung
lost-ended = Beendet
lost-roles = Verlorene Rollen
windows-heading = Bald
windows-caption = Kunden, die bald Rollen verlieren. Ein Kunde, der zu zwei Zeitpunkten Rollen verliert, zählt doppelt.
windows-when = Wann
windows-customers = Kunden
windows-roles = Rollen
windows-unclear = Nicht sicher
window-0 = Schon verloren
window-30 = Innerhalb von 30 Tagen
window-60 = In 31 bis 60 Tagen
window-90 = In 61 bis 90 Tagen
ending-heading = Wer innerhalb von 90 Tagen was verliert
ending-caption = Kunden, die innerhalb von 90 Tagen Rollen verlieren, die nächsten zuerst
ending-customer = Kunde
ending-last = Letzter Tag
ending-days = Tage übrig
ending-roles = Rollen
ending-none = Kein Kunde verliert innerhalb von 90 Tagen eine Rolle.
ending-none-but-unclear = Innerhalb von 90 Tagen wurde kein Verlust gesehen, aber nicht alles konnte gelesen werden.
months-heading = Die nächsten 24 Monate
months-caption = Kunden, die Rollen verlieren, nach Monat (UTC)
months-month = Monat
months-customers = Kunden
months-roles = Rollen

## Kunden

customers-heading = Kunden und ihre Rollen
customers-caption = Kunden, die Rollen, die sie gewähren, und wie diese von Ihrem Profil abweichen
customers-search = Kunden suchen
customers-without = { $count ->
    [0] Alle { $total } Kunden haben eine aktive Beziehung.
    [one] Einer von { $total } Kunden hat keine aktive Beziehung.
   *[other] { $count } von { $total } Kunden haben keine aktive Beziehung.
}
customers-unlisted = Die Liste der Kunden ist nicht vollständig; Kunden ohne jede Beziehung können fehlen.
customers-no-profile = Ihre Einstellungen nennen kein Rollenprofil. Rollen werden deshalb mit nichts verglichen, und jede privilegierte Rolle in einer Beziehung von mehr als einem Jahr gilt als zu lang. Wählen Sie die Rollen Ihres Profils in den Einstellungen.
customers-none = Kein Kunde wurde gefunden.
customers-none-but-unclear = Kein Kunde wurde gesehen, aber nicht alles konnte gelesen werden.
customer-name = Kunde
customer-roles = Rollen
customer-relationships = Beziehungen
customer-first-end = Erstes Ende
customer-drift = Rollenprofil
customer-no-end = Kein Ende
customer-none = Keine
drift-missing = { $count ->
    [one] Eine Rolle fehlt
   *[other] { $count } Rollen fehlen
}
drift-missing-unclear = Fehlende Rollen nicht bekannt
drift-beyond = { $count ->
    [one] Eine Rolle außerhalb des Profils
   *[other] { $count } Rollen außerhalb des Profils
}
drift-excess = { $count ->
    [one] Eine privilegierte Rolle für mehr als ein Jahr
   *[other] { $count } privilegierte Rollen für mehr als ein Jahr
}
drift-excess-unclear = Privilegierte Rollen nicht bekannt
drift-none = Keine
span-until = Bis { $date }
span-ended = Verloren am { $date }
span-endless = Kein Ende, weil die automatische Verlängerung an ist
span-since = seit { $date }
list-missing = Erforderlich und nicht gewährt
list-beyond = Über das Profil hinaus gewährt
list-excess = Privilegiert, außerhalb des Profils, für mehr als ein Jahr
list-relationships = Aktive Beziehungen
relationship-ends = { $name }: endet am { $date }
relationship-extends = { $name }: verlängert sich am { $date }

## Techniker

technicians-heading = Wer für Kunden handeln kann
technicians-caption = Personen, die für Kunden handeln können, und was ihre Anmeldung verlangt
technicians-search = Techniker suchen
technicians-count = { $count ->
    [0] Niemand kann für einen Kunden handeln.
    [one] Eine Person kann für Kunden handeln.
   *[other] { $count } Personen können für Kunden handeln.
}
technicians-none-but-unclear = Niemand wurde gesehen, der für einen Kunden handeln kann, aber nicht alles konnte gelesen werden.
technicians-weak = { $count ->
    [0] Alle müssen phishingresistente MFA verwenden.
    [one] Eine davon muss keine phishingresistente MFA verwenden.
   *[other] { $count } davon müssen keine phishingresistente MFA verwenden.
}
technicians-weak-unclear = { $count ->
    [one] Bei einer weiteren ist es nicht bekannt.
   *[other] Bei { $count } weiteren ist es nicht bekannt.
}
technician-name = Person
technician-customers = Kunden
technician-top-role = Mächtigste Rolle
technician-protection = Anmeldung verlangt
technician-decided = Entschieden durch
technician-no-privileged = Keine privilegierte Rolle
protection-phishingResistant = Phishingresistente MFA
protection-mfa = MFA, die Phishing erlaubt
protection-mfa-at-least = Mindestens MFA
protection-mfaInPart = Teilweise MFA
protection-none = Keine MFA
protection-unknown = Nicht bekannt
protection-by-defaults = Sicherheitsstandards
protection-by-nothing = Keine Richtlinie
protection-policy = { $policy } ({ $clauses })
unproven-heading = Gruppen, deren Personen nicht bekannt sind
unproven-text = In diesen Gruppen wurde niemand gesehen, aber jemand kann dafür berechtigt sein.

clause-reportOnly = nur Bericht
clause-alternative = etwas Schwächeres genügt auch
clause-resources = nur einige Ressourcen
clause-location = nach Standort
clause-platforms = nur einige Plattformen
clause-device = nach Gerät
clause-clientApps = nur einige Client-Apps
clause-userRisk = nach Benutzerrisiko
clause-signInRisk = nach Anmelderisiko
clause-insiderRisk = nach Insider-Risiko
clause-authenticationFlow = nach Authentifizierungsflow
clause-control = ein Steuerelement, das nicht klar ist
clause-state = ein Zustand, den diese Version nicht kennt
clause-other = eine Bedingung, die diese Version nicht kennt

## Die Checkliste von Microsoft

checklist-heading = Bewährte Sicherheitsmethoden für Microsoft-Partner
checklist-note = Die Aktionen in den Worten des Dokuments von Microsoft (auf Englisch), und alles, worauf es verweist, unter den heutigen Adressen (November 2026).
checklist-roles = Hauptrollen: { $roles }.
checklist-principles = Zero Trust: { $principles }.
checklist-further = Für alles zusammen
principle-verifyExplicitly = explizit verifizieren
principle-leastPrivilege = Zugriff mit geringsten Rechten verwenden
principle-assumeBreach = von einer Sicherheitsverletzung ausgehen
resource-training = Schulung
resource-article = Artikel
resource-tool = Tool
resource-questions = Fragen und Antworten
resource-support = Support
resource-minutes = { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}
resource-retired = ersetzt eine eingestellte Ressource
