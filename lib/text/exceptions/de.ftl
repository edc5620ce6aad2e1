settings-exceptions = Ausnahmen
settings-exceptions-text = Etwas, das durchfällt und das jemand schriftlich akzeptiert, für höchstens 180 Tage. Es wird nie grün: Es gilt als akzeptiert, zählt getrennt von dem, was offen ist, und kommt von selbst zurück, wenn die Ausnahme endet.
settings-except-none = Es gibt keine Ausnahme.
settings-except-count = { $shown } von { $all } gezeigt
settings-except-tenant = Der ganze Mandant
settings-except-add = Ausnahmen hinzufügen…
settings-except-search = Ausnahmen suchen
settings-except-show = Anzeigen
settings-except-show-all = Alle
settings-except-show-inForce = In Kraft
settings-except-show-due = Endet in 14 Tagen
settings-except-show-notBegun = Nicht begonnen
settings-except-show-ended = Beendet
settings-except-more = { $count ->
    [one] Eine weitere anzeigen
   *[other] { $count } weitere anzeigen
}
settings-except-in-force = Akzeptiert, getrennt gezählt bis { $date }
settings-except-due = { $days ->
    [0] Endet heute.
    [one] Endet morgen.
   *[other] Endet in { $days } Tagen.
}
settings-except-not-begun = Beginnt am { $date }
settings-except-ended = Endete am { $date }
settings-except-owned = Verantwortlich: { $owner }.
settings-except-others = { $count ->
    [one] Eine weitere gleiche
   *[other] { $count } weitere gleiche
}
settings-except-long-running = Sie läuft länger als 180 Tage. Verlängern Sie sie mit einem früheren Ende.
settings-except-renew = Verlängern…
settings-except-removed = Entfernt: { $title }. Es zählt wieder als nicht erfüllt.
settings-except-undone = Rückgängig gemacht.
settings-except-saved = { $count ->
    [one] Eine Ausnahme wurde gespeichert. Das Risiko zählt nach der Prüfung, die jetzt beginnt, getrennt.
   *[other] { $count } Ausnahmen wurden gespeichert. Die Risiken zählen nach der Prüfung, die jetzt beginnt, getrennt.
}
settings-except-heading = Ausnahmen hinzufügen
settings-except-heading-renew = Ausnahme verlängern
settings-except-counted-apart = Was Sie akzeptieren, ist weiterhin nicht erfüllt: Es wird als akzeptiert gezeigt und getrennt gezählt.
settings-except-reading = Das letzte Ergebnis wird gelesen…
settings-except-nothing-fails = Nichts zu akzeptieren: Die letzte Prüfung hat nichts gefunden, das durchfällt, oder es gab noch keine. Melden Sie sich an, und prüfen Sie zuerst.
settings-except-check = Prüfung
settings-except-check-choose = Prüfung wählen
settings-except-check-option = { $title } ({ $count })
settings-except-subjects = Wer oder was akzeptiert wird
settings-except-subjects-search = Nach Name oder ID suchen
settings-except-all = { $count ->
    [one] Den gezeigten Eintrag
   *[other] Alle { $count } gefundenen
}
settings-except-chosen = { $count } gewählt.
settings-except-search-more = { $count ->
    [one] Ein weiterer Eintrag wurde gefunden; suchen Sie, um ihn zu sehen.
   *[other] { $count } weitere Einträge wurden gefunden; suchen Sie, um sie zu sehen.
}
settings-except-accepted = schon akzeptiert
settings-except-owner = Verantwortlich
settings-except-owner-hint = Wer dafür einsteht, mit Name oder Konto.
settings-except-reason = Grund
settings-except-reason-hint = Warum es akzeptiert wird, und was es bis dahin vertretbar macht.
settings-except-from = Ab
settings-except-until = Letzter Tag
settings-except-until-hint = Höchstens 180 Tage: spätestens { $date }.
settings-except-save = { $count ->
    [0] Speichern
    [one] Speichern
   *[other] { $count } Ausnahmen speichern
}
settings-except-no-check = Wählen Sie eine Prüfung.
settings-except-no-subject = Wählen Sie mindestens einen Eintrag.
settings-except-no-owner = Geben Sie ein, wer dafür einsteht.
settings-except-no-reason = Geben Sie ein, warum es akzeptiert wird.
settings-except-no-start = Wählen Sie einen Tag.
settings-except-no-end = Wählen Sie den letzten Tag. Ohne Ende gibt es keine Ausnahme.
settings-except-end-first = Wählen Sie den ersten Tag oder einen späteren.
settings-except-end-late = Wählen Sie { $date } oder einen früheren Tag: Eine Ausnahme gilt höchstens 180 Tage.
settings-except-long = Geben Sie höchstens 2.000 Zeichen ein.
