## Im Lauf der Zeit

view-history = Verlauf
history-heading = Verlauf
history-score = Bewertung und Abdeckung im Lauf der Zeit
history-none = Noch keine Prüfung ist beendet.
history-one = Bisher gibt es nur eine Prüfung und deshalb nichts zum Vergleichen.
history-unknown = Die Adresse nennt eine Prüfung, die nicht mehr gespeichert ist. Stattdessen werden die letzten verglichen.
history-line-score = Bewertung
history-line-coverage = Prüfbar
history-line-microsoft = Bewertung von Microsoft
history-chart = Liniendiagramm von { $count ->
    [one] einer Prüfung
   *[other] { $count } Prüfungen
} von { $from } bis { $until }: Die Bewertung ging von { $first } auf { $last }. Alle Werte stehen in der Tabelle unten.
history-step = Durch die Prüfungen gehen
history-point = { $time }: Bewertung { $score }, { $coverage } der Aktionen waren prüfbar.
history-by = Geprüft von { $name }
history-incomplete = Nicht alles konnte gelesen werden.
history-gaps = Alle Linien sind Anteile des Erreichbaren. Eine Linie bricht ab, wo mehr als anderthalb Tage nichts gelesen wurde.
history-as-table = Dasselbe als Tabelle
history-caption = { $count ->
    [one] Eine Prüfung
   *[other] { $count } Prüfungen
}, die neueste zuerst
history-time = Geprüft
history-not-met = Nicht erfüllte Aktionen
history-account = Konto
history-version = Version
history-changes = Mit der davor
history-compare = Vergleichen
history-compare-before = Mit der davor vergleichen
history-compare-last = Mit der letzten vergleichen
history-option = { $time } ({ $score })

## Zwischen zwei Prüfungen

compare-heading = Was sich zwischen zwei Prüfungen geändert hat
compare-from = Von
compare-to = Bis
compare-values = { $from } → { $to }
compare-same = (kein Unterschied)
compare-more = ({ $by } mehr)
compare-less = ({ $by } weniger)
compare-other-account = Ein anderes Konto hat geprüft: Es darf vielleicht mehr oder weniger sehen.
compare-other-version = Von einer anderen Version beurteilt: Eine Änderung kann von ihren Regeln kommen und nicht von Ihrem Mandanten.
compare-incomplete = { $time }: Nicht alles konnte gelesen werden.
compare-nothing = Kein Ergebnis hat sich geändert.
compare-actions = Aktionen
compare-actions-caption = Aktionen, deren Ergebnis sich geändert hat
compare-checks = Prüfungen
compare-checks-caption = Prüfungen, deren Ergebnis oder Zahlen sich geändert haben
change-action = Aktion
change-check = Prüfung
change-from = Vorher
change-to = Danach
change-kind = Was das heißt
change-worse = Schlimmer
change-better = Besser
change-unseen = War nicht mehr zu sehen: weder besser noch schlimmer
change-seen = War wieder zu sehen: weder besser noch schlimmer
change-changed = Geändert, weder besser noch schlimmer
risk-changes = Risiken, die kamen und gingen
risk-changes-none = Keines kam oder ging.
risk-changes-caption = Risiken nach Prüfung, in Zahlen
risk-changes-opened = Neu oder zuerst gesehen
risk-changes-returned = Zurückgekehrt
risk-changes-accepted = Akzeptiert
risk-changes-resolved = Behoben
