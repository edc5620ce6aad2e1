badge-title = { -product }: { $count ->
    [0] nichts Neues
    [one] ein neues Risiko
   *[other] { $count } neue Risiken
}{ $worst ->
   *[none] { "" }
    [critical] , schlimmstes: kritisch
    [high] , schlimmstes: hoch
    [medium] , schlimmstes: mittel
    [low] , schlimmstes: niedrig
}
badge-title-sign-in = { -product }: erneut anmelden
# Steht auf dem Symbol: höchstens vier Zeichen.
badge-alert-hours = { $hours ->
    [0] <1h
   *[other] { $hours }h
}
badge-title-alert = { -product }: { $hours ->
    [0] eine Sicherheitswarnung ist in weniger als einer Stunde zu beantworten
    [one] eine Sicherheitswarnung ist innerhalb einer Stunde zu beantworten
   *[other] eine Sicherheitswarnung ist innerhalb von { $hours } Stunden zu beantworten
}{ $count ->
    [0] { "" }
    [one] , und ein Risiko ist neu
   *[other] , und { $count } Risiken sind neu
}
notification-new = { $count ->
    [one] Ein neues Risiko in { $tenant }
   *[other] { $count } neue Risiken in { $tenant }
}
notification-differently = { $count ->
    [one] Wir beurteilen ein Risiko in { $tenant } jetzt anders
   *[other] Wir beurteilen { $count } Risiken in { $tenant } jetzt anders
}
notification-first = { $count ->
    [0] Erste Prüfung von { $tenant } beendet: kein offenes Risiko gefunden
    [one] Erste Prüfung von { $tenant } beendet: ein offenes Risiko
   *[other] Erste Prüfung von { $tenant } beendet: { $count } offene Risiken
}
notification-clock = { $several ->
    [yes] { $tenant }: { $what }, zuerst { $when }
   *[no] { $tenant }: { $what }, { $when }
}
notification-clock-late = { $several ->
    [yes] Diese Meldung kommt spät: Die erste war { $age } fällig.
   *[no] Diese Meldung kommt spät: Sie war { $age } fällig.
}
notification-next = Öffnen Sie die Scorecard, um zu sehen, was zu tun ist.
notification-open = Öffnen
notification-snooze = Bis morgen zurückstellen

## Was endet, im Popup und in Meldungen: gefolgt von „in 7 Tagen“, „vor 2 Stunden“

clock-alert = { $count ->
    [one] Ende der 24 Stunden zum Beantworten einer Sicherheitswarnung
   *[other] Ende der 24 Stunden zum Beantworten von { $count } Sicherheitswarnungen
}
clock-gdap = { $count ->
    [one] Ende von GDAP-Rollen bei einem Kunden
   *[other] Ende von GDAP-Rollen bei { $count } Kunden
}
clock-review = { $count ->
    [one] Überprüfung fällig
   *[other] { $count } Überprüfungen fällig
}
clock-exception = { $count ->
    [one] Ende einer schriftlichen Ausnahme
   *[other] Ende von { $count } schriftlichen Ausnahmen
}
clock-anniversary = Beginn der jährlichen Überprüfung der Autorisierung

explained = Ausgeführt von { $by }, { $date }: { $activity }

## Hinweise

hint-label = Posture Companion: Hinweis zu dieser Seite
hint-open = Details anzeigen
hint-close = Schließen
hint-copy = Details kopieren
hint-copied = Kopiert
hint-not-copied = Der Browser hat das Kopieren nicht erlaubt
hint-later = Nicht jetzt
hint-later-week = Hier eine Woche lang ausblenden
hint-later-change = Hier bis zu einer Änderung ausblenden
hint-later-page = Hier immer ausblenden
hint-later-site = Überall auf { $site } ausblenden
hint-scorecard = Scorecard öffnen
hint-tenant = Geprüfter Mandant: { $tenant }
hint-wrong-tenant = Nicht der geprüfte Mandant
hint-wrong-tenant-heading = Diese Seite zeigt einen anderen Mandanten als den geprüften.
hint-count = { $what }: { $count }
hint-line = { $what }: { $why }
hint-others = { $count ->
    [one] ein weiterer
   *[other] { $count } weitere
}
hint-more = { $count ->
    [one] Ein weiterer Punkt steht in der Scorecard.
   *[other] { $count } weitere Punkte stehen in der Scorecard.
}
hint-link = Die Seite von Microsoft dafür öffnen
hint-accepted = Risiko akzeptiert: { $finding }
hint-accepted-line = Eine schriftliche Ausnahme in Ihren Einstellungen akzeptiert dies.
hint-grace = Neue Personen haben noch Zeit
hint-not-applicable = Trifft auf Ihren Mandanten nicht zu
hint-unseen = Hierzu ist nichts bekannt
hint-unseen-line = Alles wurde gelesen, und nichts nennt es.
hint-unknown = Konnte nicht geprüft werden
hint-some-unknown = { $count } von { $all } konnten nicht geprüft werden
hint-unconfirmed = Noch nicht bestätigt
hint-not-checked = Nicht geprüft: „{ $what }“. { $why }
hint-not-confirmed = Nicht bestätigt: „{ $what }“. { $why }
hint-unknown-next = Öffnen Sie die Scorecard: Sie zeigt, was fehlt und was zu tun ist.
hint-incomplete = Nicht alles konnte gelesen werden; es kann mehr geben.
hint-age = Nachweis gelesen { $age }
hint-age-never = Nachweis nie gelesen
