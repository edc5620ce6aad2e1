## Anmeldeschutz

view-protection = Anmeldeschutz
protection-heading = Wer wodurch geschützt ist
protection-text = Was eine Anmeldung von jeder Art von Personen verlangt, und was sie registriert haben. Wer zu zwei Arten gehört, zählt in beiden; öffnen Sie eine Zahl, um die Personen und die entscheidende Richtlinie zu sehen.
matrix-caption = Personen nach Art, und wie viele davon bei jeder Anmeldung vollständig geschützt sind
matrix-people = Personen
matrix-count = { $count ->
    [one] eine Person
   *[other] { $count } Personen
}
matrix-count-at-least = { $count ->
    [one] mindestens eine Person
   *[other] mindestens { $count } Personen
}
matrix-cell = { $yes } von { $total }
matrix-in-part = { $count } teilweise
matrix-unknown = { $count } nicht bekannt
matrix-nobody = Niemand gehört zu dieser Art.
matrix-nobody-seen = Niemand dieser Art wurde gesehen, aber nicht alles konnte gelesen werden.
matrix-unread = Nicht bekannt.
people-undeclared = in den Einstellungen keine angegeben
people-emergencyAccounts = Konten für den Notfallzugriff
people-globalAdministrators = Globale Administratoren
people-administrators = Alle Administratoren
people-technicians = Techniker
people-members = Alle Mitglieder
people-internalGuest = Interne Gäste
people-b2bCollaborationGuest = Gäste der B2B-Zusammenarbeit
people-b2bCollaborationMember = Mitglieder der B2B-Zusammenarbeit
people-unknown = Keine Art von Personen hat die ID „{ $id }“
people-unknown-text = Die Adresse ist vielleicht falsch geschrieben.
people-heading = { $people }: { $protection }
people-name = Person
people-caption = Personen, und wie ihre Anmeldung geschützt ist
people-search = Personen suchen
people-count = { $count ->
    [one] Eine Person.
   *[other] { $count } Personen.
}
people-count-torn = { $count ->
    [one] Eine Person wurde gesehen.
   *[other] { $count } Personen wurden gesehen.
} Es kann mehr geben: { $cause }
state-yes = Ja
state-inPart = Teilweise
state-no = Nein
state-unknown = Nicht bekannt
protects-mfa = MFA
protects-mfa-text = „Ja“ heißt: MFA wird bei jeder Anmeldung verlangt.
protects-phishingResistant = Phishing-resistente MFA
protects-phishingResistant-text = „Ja“ heißt: Bei jeder Anmeldung wird eine Methode verlangt, die keine Phishing-Website weiterreichen kann.
protects-compliantDevice = Konformes Gerät
protects-compliantDevice-text = „Ja“ heißt: Bei jeder Anmeldung wird ein verwaltetes, konformes Gerät verlangt.
protects-legacyBlock = Legacy-Authentifizierung blockiert
protects-legacyBlock-text = „Ja“ heißt: Clients, die nur ein Kennwort kennen, bleiben draußen.
protects-userRisk = Auf Benutzerrisiko reagiert
protects-userRisk-text = „Ja“ heißt: Wer nach Ansicht von Microsoft kompromittiert ist, wird aufgehalten oder muss das Kennwort ändern.
protects-signInRisk = Auf Anmelderisiko reagiert
protects-signInRisk-text = „Ja“ heißt: Eine Anmeldung, die nach jemand anderem aussieht, wird aufgehalten oder muss MFA bestehen.
protects-method = MFA-Methode registriert
protects-method-text = „Ja“ heißt: Sie haben eine Methode registriert, die für MFA genügt.
protects-resistantMethod = Phishing-resistente Methode registriert
protects-resistantMethod-text = „Ja“ heißt: Sie haben eine Methode registriert, die keine Phishing-Website weiterreichen kann.
protects-by-registration = Was registriert ist
protects-certificates = Zertifikate sind erlaubt, und die registriert niemand.
protects-gap = { $source }: { $cause }
