settings-managed-heading = Von Ihrer Organisation verwaltet
settings-managed-nothing = Ihre Organisation legt hier nichts fest: Es wurde keine Richtlinie für diese Erweiterung gefunden.
settings-managed-count = { $count ->
    [one] Ein Wert ist durch eine Richtlinie Ihrer Organisation festgelegt.
   *[other] { $count } Werte sind durch Richtlinien Ihrer Organisation festgelegt.
}
settings-managed-strangers = { $count ->
    [one] Die Richtlinie setzt einen Namen, der keine Einstellung ist:
   *[other] Die Richtlinie setzt Namen, die keine Einstellungen sind:
} { $names }
settings-managed-all = Jede Einstellung und woher sie kommt
settings-managed-name = Einstellung
settings-managed-value = In Kraft
settings-managed-source = Kommt von
settings-managed-copy = Als Text kopieren
settings-managed-copied = Kopiert.
settings-from-policy = Richtlinie
settings-from-own = Ihnen
settings-from-default = Standard
settings-refused-policy = Die Richtlinie sagt { $value }, was nicht verwendet wird: { $message }
settings-refused-own = Sie haben { $value } gespeichert, was nicht verwendet wird: { $message }
settings-name-clientId = Client-ID
settings-name-tenantId = Mandanten-ID
settings-name-cloud = Cloud
settings-name-sweepEveryMinutes = Minuten zwischen Prüfungen
settings-name-portals = Portale mit Hinweisen
settings-name-notifications = Benachrichtigungen
settings-name-emergencyAccounts = Konten für den Notfallzugriff
settings-name-gdapRoleProfile = GDAP-Rollenprofil
settings-name-autoExtendExpected = Automatische Verlängerung erwartet
settings-name-anniversaryMonth = Monat der CSP-Autorisierungsprüfung
settings-name-role = Zuerst gezeigte Aktionen
settings-name-retentionDays = Tage des Verlaufs
settings-name-locale = Sprache
settings-name-optionalSources = Optionale Quellen
settings-name-thresholds = Schwellenwerte
settings-forget = Alles vergessen
settings-forget-text = Setzt diese Erweiterung auf den Tag ihrer Installation zurück. Was Ihre Organisation durch Richtlinien festlegt, bleibt.
settings-forget-ask = Alles vergessen…
settings-forget-question = Alles vergessen?
settings-forget-goes = Das lässt sich nicht rückgängig machen. Eine laufende Prüfung wird beendet, und dies verschwindet:
settings-forget-goes-account = wer sich angemeldet hat, und die Token dazu
settings-forget-goes-found = alles, was gefunden wurde: Ergebnisse, Nachweise, Verlauf, Risiken, Berichte, Namen
settings-forget-goes-told = alles, was Sie eingegeben haben: Einstellungen, Bestätigungen, Ausnahmen. Exportieren Sie es zuerst, wenn Sie es wieder brauchen.
settings-forget-goes-hints = Hinweise, die jetzt zu sehen sind, wo Sie sie ausgeblendet haben und was gezählt wurde; Benachrichtigungen, die Zahl am Symbol und Wecker
settings-forget-goes-access = Zugriff auf Portale und Clouds, den Sie über die der Installation hinaus erlaubt haben
settings-forget-stays = Was anderswo bleibt: von Ihnen exportierte Dateien, die App-Registrierung mit ihrer Zustimmung in Microsoft Entra und eine Zeit lang Teile alter Daten in den eigenen Dateien des Browsers.
settings-forget-now = Alles vergessen
settings-forgetting = Wird vergessen…
settings-forget-failed = Etwas konnte nicht entfernt werden. Schließen Sie andere Seiten dieser Erweiterung, und versuchen Sie es erneut; wenn es so bleibt, entfernen Sie die Erweiterung.
settings-forgotten = Alles ist vergessen
settings-forgotten-text = Nichts, was diese Erweiterung gefunden hat oder was Sie eingegeben haben, ist noch gespeichert.
