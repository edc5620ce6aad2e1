## Die Liste

customers-filters = Nur anzeigen
customers-filter-without = Keine aktive Beziehung
customers-filter-soon = Endet in 90 Tagen
customers-filter-drift = Weicht vom Profil ab
customers-filter-dap = DAP an
customers-filter-no-mfa = Keine MFA
customers-filter-weak-mfa = MFA mit Lücken
customers-filter-mfa-unknown = MFA nicht bekannt
customers-filter-unclear = Nicht sicher
customers-ends-in = Rollen enden im { $month }
customers-ends-later = Rollen enden später
customers-ends-never = Automatische Verlängerung an
customers-none-found = Kein Kunde passt. Ändern Sie die Suche, oder nehmen Sie einen Filter weg.
customer-dap = DAP
customer-dap-on = An
customer-dap-off = Aus
customer-dap-unknown = Nicht bekannt
customer-mfa = MFA
customer-mfa-none = Keine MFA
customer-mfa-weakDemand = Nur MFA pro Benutzer
customer-mfa-weakCoverage = { $covered } von { $users } Benutzern
customer-mfa-strong = { $covered } von { $users } Benutzern
customer-mfa-noUsers = Keine Benutzer
customer-mfa-uncounted = Noch keine Zahlen
customer-mfa-unclear = Nicht bekannt

## Ein Kunde

customer-unknown = Kein Kunde hat die ID „{ $id }“
customer-unknown-text = Er wurde vielleicht inzwischen entfernt, oder die Adresse ist falsch geschrieben.
customer-facts = Auf einen Blick
customer-id = Mandanten-ID
customer-id-copy = ID kopieren
customer-id-copied = ID kopiert.
customer-open = In Partner Center öffnen
customer-lighthouse = Für MFA registriert
customer-lighthouse-share = { $covered } von { $users } Benutzern, laut Microsoft 365 Lighthouse
customer-dap-on-text = An, laut Partner Center. Die Angabe kann GDAP folgen: Prüfen Sie es dort.
customer-roles-heading = Rollen, und bis wann
customer-roles-none = Keine Rolle wird gewährt.
customer-differences = Abweichungen von Ihrem Profil
customer-differences-none = Keine.
customer-differences-no-profile = Ihre Einstellungen nennen kein Rollenprofil zum Vergleichen.
customer-relationships-heading = Aktive Beziehungen
customer-relationships-none = Keine.
customer-relationships-none-but-unclear = Keine wurde gesehen, aber nicht alles konnte gelesen werden.
customer-relationships-caption = Beziehungen, die jetzt Rollen gewähren, die zuerst endende zuerst
relationship-name = Beziehung
relationship-status = Status
relationship-status-active = Aktiv
relationship-status-expiring = Läuft ab
relationship-end = Ende
relationship-auto-extend = Automatische Verlängerung
relationship-auto-extend-on = An
relationship-auto-extend-off = Aus
relationship-roles = Rollen
customer-reach-heading = Wer hineinkommt
customer-reach-caption = Gruppen, die eine Beziehung hineinlässt, ihre Rollen hier, und wer darin ist
customer-reach-none = Keine Gruppe hat eine aktive Zuweisung.
customer-reach-unread = Nicht bekannt: Welche Gruppen zugewiesen sind, konnte nicht gelesen werden.
customer-reach-people-unread = Nicht bekannt: Keine Mitgliedschaft konnte gelesen werden.
customer-reach-dap = Delegierter Zugriff (DAP) ist auch an: Er lässt die Mitglieder von AdminAgents und HelpdeskAgents hinein.
reach-group = Gruppe
reach-roles = Rollen
reach-people = Personen
reach-nobody = Niemand
customer-findings-heading = Was Prüfungen hier gefunden haben
customer-findings-caption = Prüfungen, die für diesen Kunden nicht einfach erfüllt sind, die schlimmsten zuerst
customer-findings-none = Keine Prüfung nennt diesen Kunden.
finding-verdict = Ergebnis
finding-check = Prüfung
finding-detail = Was gefunden wurde

## Die kommenden Monate

months-chart = Kunden, die Rollen verlieren, nach Monat. Wählen Sie einen Monat, um zu sehen, wer.
months-bar = { $month }: { $customers ->
    [one] ein Kunde
   *[other] { $customers } Kunden
}
months-bar-none = { $month }: kein Kunde
months-as-table = Dasselbe als Tabelle
months-later = Später: { $count ->
    [0] kein Kunde
    [one] ein Kunde
   *[other] { $count } Kunden
}
months-endless = Automatische Verlängerung, kein Ende: { $count ->
    [0] kein Kunde
    [one] ein Kunde
   *[other] { $count } Kunden
}
