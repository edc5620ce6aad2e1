## Suche

view-search = Suche
search-label = Dashboard durchsuchen
search-placeholder = Suchen (Taste /)
search-heading = Suchergebnisse
search-title = Suche: { $query }
search-hint = Geben Sie einen Namen, eine ID oder ein Wort ein: Durchsucht werden Aktionen, Prüfungen, Personen, Kunden, Richtlinien, Beziehungen, Einstellungen und Lücken.
search-none = Nichts entspricht „{ $query }“.
search-found = { $count ->
    [one] Ein Ergebnis für „{ $query }“
   *[other] { $count } Ergebnisse für „{ $query }“
}
search-kind = { $kind } ({ $count })
search-kind-actions = Aktionen
search-kind-checks = Prüfungen
search-kind-people = Personen
search-kind-customers = Kunden
search-kind-policies = Richtlinien
search-kind-relationships = GDAP-Beziehungen
search-kind-others = Anderes
search-kind-settings = Einstellungen
search-kind-gaps = Was nicht gelesen werden konnte
search-show-all = Alle { $count } anzeigen: { $kind }
search-all-kinds = Alle Arten anzeigen
search-all-pass = { $kind }. Keine Prüfung nennt es als Problem.
search-listed = { $kind }. { $title }{ $more ->
    [0] {""}
    [one] , und eine weitere Prüfung
   *[other] , und { $more } weitere Prüfungen
}
setting-clientId = Client-ID
setting-tenantId = Mandanten-ID
setting-cloud = Cloud
setting-sweepEveryMinutes = Minuten zwischen Prüfungen
setting-portals = Portale, in denen Hinweise erscheinen
setting-notifications = Benachrichtigungen
setting-emergencyAccounts = Konten für den Notfallzugriff
setting-gdapRoleProfile = GDAP-Rollenprofil
setting-autoExtendExpected = Automatische Verlängerung von Beziehungen
setting-anniversaryMonth = Monat der Autorisierungsprüfung
setting-role = Ihre Hauptrolle
setting-retentionDays = Tage, die Ergebnisse aufbewahrt werden
setting-locale = Sprache
setting-optionalSources = Quellen, die zunächst aus sind
setting-thresholds = Schwellenwerte
