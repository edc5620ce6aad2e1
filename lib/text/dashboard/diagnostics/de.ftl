view-diagnostics = Diagnose
diagnostics-heading = Diagnose
diagnostics-copy-heading = Um Hilfe bitten
diagnostics-copy-text = Der Text enthält, was unten steht, ohne Namen, IDs und Domänen. Lesen Sie ihn, bevor Sie ihn senden.
diagnostics-copy = Diagnose kopieren
diagnostics-copied = Diagnose kopiert.
diagnostics-copy-show = Text anzeigen

diagnostics-gaps = Was nicht gelesen werden konnte
diagnostics-gaps-none = Alles konnte gelesen werden.
diagnostics-gaps-caption = Was fehlt, warum, und was es ermöglichen würde
diagnostics-source = Quelle
diagnostics-cause = Warum
diagnostics-unlock = Was es ermöglichen würde
diagnostics-waiting = Prüfungen, die darauf warten

diagnostics-sweeps = Die letzten Prüfungen
diagnostics-sweeps-caption = Die letzten zehn Prüfungen des Mandanten, die neueste zuerst
diagnostics-started = Begonnen
diagnostics-took = Dauer
diagnostics-state = Ergebnis
diagnostics-state-running = Läuft
diagnostics-state-finished = Beendet
diagnostics-state-cancelled = Abgebrochen
diagnostics-state-failed = Fehlgeschlagen

diagnostics-installation = Diese Installation
diagnostics-version = { $version } in { $browser }
diagnostics-cloud = Cloud
diagnostics-clock = Die Uhr dieses Computers
diagnostics-clock-unknown = Vor der ersten Prüfung nicht bekannt.
diagnostics-clock-right = Richtig, nach der von Microsoft.
diagnostics-clock-slow = { $minutes ->
    [one] Geht eine Minute nach. Zeitangaben folgen der Uhr von Microsoft.
   *[other] Geht { $minutes } Minuten nach. Zeitangaben folgen der Uhr von Microsoft.
}
diagnostics-clock-fast = { $minutes ->
    [one] Geht eine Minute vor. Zeitangaben folgen der Uhr von Microsoft.
   *[other] Geht { $minutes } Minuten vor. Zeitangaben folgen der Uhr von Microsoft.
}
diagnostics-alarms = Nächste Prüfung
diagnostics-alarms-none = Keine ist geplant. Melden Sie sich an, um die nächste zu planen.
diagnostics-alarm-sweep = Nächste Prüfung:
diagnostics-alarm-sweep-continue = Die laufende Prüfung geht weiter:
diagnostics-every = { $minutes ->
    [one] jede Minute
   *[other] alle { $minutes } Minuten
}
diagnostics-granted = Genutzte Berechtigungen
diagnostics-missing = Fehlende Berechtigungen
diagnostics-scopes-none = Keine.

diagnostics-requests = Anforderungen an Microsoft
diagnostics-requests-none = Keine Anforderung ist verzeichnet.
diagnostics-requests-caption = { $count ->
    [one] Anforderungen der letzten Prüfung, nach Pfad
   *[other] Anforderungen der letzten { $count } Prüfungen, nach Pfad
}
diagnostics-request = Pfad
diagnostics-count = Anforderungen
diagnostics-statuses = Antworten
diagnostics-status = { $status } ({ $count } ×)
diagnostics-no-answer = keine Antwort
diagnostics-throttled = Gedrosselt
diagnostics-slowest = Langsamste

diagnostics-storage = Speicher
diagnostics-storage-used = { $used } belegt; der Browser erlaubt { $quota }.
diagnostics-storage-unknown = Der Browser sagt nicht, wie viel belegt ist.
diagnostics-stores-caption = Datensätze dieses Mandanten, nach Art
diagnostics-store = Art
diagnostics-records = Datensätze

diagnostics-hints = Was Hinweisen begegnet ist
diagnostics-hints-text = Auf welchen Seiten Hinweise ihren Platz fanden und welche Seiten sie nicht kennen, steht in den Einstellungen unter „Hinweise“.
diagnostics-open-settings = Einstellungen öffnen
