## Protection de la connexion

view-protection = Protection de la connexion
protection-heading = Qui est protégé par quoi
protection-text = Ce qu’une connexion exige de chaque sorte de personnes, et ce qu’elles ont inscrit. Qui est dans deux sortes compte dans les deux ; ouvrez un nombre pour voir les personnes et la stratégie qui décide.
matrix-caption = Personnes par sorte, et combien d’entre elles sont entièrement protégées à chaque connexion
matrix-people = Personnes
matrix-count = { $count ->
    [one] une personne
   *[other] { $count } personnes
}
matrix-count-at-least = { $count ->
    [one] au moins une personne
   *[other] au moins { $count } personnes
}
matrix-cell = { $yes } sur { $total }
matrix-in-part = { $count } en partie
matrix-unknown = { $count } inconnus
matrix-nobody = Il n’y a personne de cette sorte.
matrix-nobody-seen = Personne de cette sorte n’a été vu, mais tout n’a pas pu être lu.
matrix-unread = Inconnu.
people-undeclared = aucun indiqué dans les paramètres
people-emergencyAccounts = Comptes d’accès d’urgence
people-globalAdministrators = Administrateurs généraux
people-administrators = Tous les administrateurs
people-technicians = Techniciens
people-members = Tous les membres
people-internalGuest = Invités internes
people-b2bCollaborationGuest = Invités de la collaboration B2B
people-b2bCollaborationMember = Membres de la collaboration B2B
people-unknown = Aucune sorte de personnes n’a l’ID « { $id } »
people-unknown-text = L’adresse est peut-être mal saisie.
people-heading = { $people } : { $protection }
people-name = Personne
people-caption = Les personnes, et comment leur connexion est protégée
people-search = Rechercher des personnes
people-count = { $count ->
    [one] Une personne.
   *[other] { $count } personnes.
}
people-count-torn = { $count ->
    [one] Une personne a été vue.
   *[other] { $count } personnes ont été vues.
} Il peut y en avoir plus : { $cause }
state-yes = Oui
state-inPart = En partie
state-no = Non
state-unknown = Inconnu
protects-mfa = MFA
protects-mfa-text = « Oui » signifie : la MFA est exigée à chaque connexion.
protects-phishingResistant = MFA résistante au hameçonnage
protects-phishingResistant-text = « Oui » signifie : une méthode qu’aucun site de hameçonnage ne peut relayer est exigée à chaque connexion.
protects-compliantDevice = Appareil conforme
protects-compliantDevice-text = « Oui » signifie : un appareil suivi par l’organisation est exigé à chaque connexion.
protects-legacyBlock = Authentification héritée bloquée
protects-legacyBlock-text = « Oui » signifie : les clients qui ne connaissent qu’un mot de passe restent dehors.
protects-userRisk = Réponse au risque utilisateur
protects-userRisk-text = « Oui » signifie : qui Microsoft tient pour compromis est arrêté, ou doit changer de mot de passe.
protects-signInRisk = Réponse au risque de connexion
protects-signInRisk-text = « Oui » signifie : une connexion qui semble être celle d’un autre est arrêtée, ou doit passer la MFA.
protects-method = Méthode MFA inscrite
protects-method-text = « Oui » signifie : ces personnes ont inscrit une méthode qui convient pour la MFA.
protects-resistantMethod = Méthode résistante au hameçonnage inscrite
protects-resistantMethod-text = « Oui » signifie : ces personnes ont inscrit une méthode qu’aucun site de hameçonnage ne peut relayer.
protects-by-registration = Ce qui est inscrit
protects-certificates = Les certificats sont autorisés, et personne ne les inscrit.
protects-gap = { $source } : { $cause }
