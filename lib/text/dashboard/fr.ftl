## La page

dashboard-title = Tableau de bord
dashboard-page-title = { $view } – Tableau de bord
dashboard-views = Vues
view-expiry = Échéances
view-customers = Clients
view-technicians = Techniciens
view-checklist = Liste de contrôle
basis-read = Lu { $age }
basis-missing = Tout n’a pas pu être lu
basis-missing-text = Ce que vous voyez ici n’est peut-être qu’une partie de ce qui existe.
basis-nothing = Inconnu
basis-nothing-text = Rien de ce sur quoi repose cette vue n’a pu être lu.
basis-source = Il manque :
basis-consent = Un consentement pour ceci le montrerait :
table-show-more = Afficher { $count } de plus
table-shown = { $shown } sur { $total } affichés
table-sort = Trier par { $column }
table-none-found = Rien ne correspond à votre recherche.
unclear = Incertain
unclear-because = Incertain : { $cause }
role-count = { $count ->
    [0] Aucun rôle
    [one] Un rôle
   *[other] { $count } rôles
}

## Échéances

expiry-heading = Quand l’accès se termine
lost-heading = Accès perdus depuis la dernière vérification
lost-first = C’était la première vérification, il n’y a donc rien à comparer.
lost-none = Rien n’a été perdu depuis la vérification du { $date }.
lost-none-but-unclear = Aucune perte n’a été vue depuis la vérification du { $date }, mais tout n’a pas pu être lu.
lost-caption = Relations terminées depuis la vérification précédente
lost-customer = Client
lost-relationship = Relation
lost-ended = Terminée
lost-roles = Rôles perdus
windows-heading = Bientôt
windows-caption = Clients qui perdent bientôt des rôles. Un client qui en perd à deux dates compte deux fois.
windows-when = Quand
windows-customers = Clients
windows-roles = Rôles
windows-unclear = Incertain
window-0 = Déjà perdus
window-30 = Dans les 30 jours
window-60 = Dans 31 à 60 jours
window-90 = Dans 61 à 90 jours
ending-heading = Qui perd quoi dans les 90 jours
ending-caption = Clients qui perdent des rôles dans les 90 jours, les premiers d’abord
ending-customer = Client
ending-last = Dernier jour
ending-days = Jours restants
ending-roles = Rôles
ending-none = Aucun client ne perd de rôle dans les 90 jours.
ending-none-but-unclear = Aucune perte dans les 90 jours n’a été vue, mais tout n’a pas pu être lu.
months-heading = Les 24 prochains mois
months-caption = Clients qui perdent des rôles, par mois (UTC)
months-month = Mois
months-customers = Clients
months-roles = Rôles

## Clients

customers-heading = Les clients et leurs rôles
customers-caption = Les clients, les rôles qu’ils accordent, et leurs écarts avec votre profil
customers-search = Rechercher des clients
customers-without = { $count ->
    [0] Les { $total } clients ont tous une relation active.
    [one] Un client sur { $total } n’a pas de relation active.
   *[other] { $count } clients sur { $total } n’ont pas de relation active.
}
customers-unlisted = La liste des clients n’est pas complète ; des clients sans aucune relation peuvent manquer.
customers-no-profile = Vos paramètres n’indiquent aucun profil de rôles : les rôles ne sont donc comparés à rien, et tout rôle privilégié dans une relation de plus d’un an compte comme trop long. Choisissez les rôles de votre profil dans les paramètres.
customers-none = Aucun client n’a été trouvé.
customers-none-but-unclear = Aucun client n’a été vu, mais tout n’a pas pu être lu.
customer-name = Client
customer-roles = Rôles
customer-relationships = Relations
customer-first-end = Première fin
customer-drift = Profil de rôles
customer-no-end = Sans fin
customer-none = Aucun
drift-missing = { $count ->
    [one] Un rôle manque
   *[other] { $count } rôles manquent
}
drift-missing-unclear = Rôles manquants inconnus
drift-beyond = { $count ->
    [one] Un rôle hors du profil
   *[other] { $count } rôles hors du profil
}
drift-excess = { $count ->
    [one] Un rôle privilégié depuis plus d’un an
   *[other] { $count } rôles privilégiés depuis plus d’un an
}
drift-excess-unclear = Rôles privilégiés inconnus
drift-none = Aucun écart
span-until = Jusqu’au { $date }
span-ended = Perdu le { $date }
span-endless = Sans fin, car l’extension automatique est activée
span-since = depuis le { $date }
list-missing = Requis et non accordés
list-beyond = Accordés hors du profil
list-excess = Privilégiés, hors du profil, depuis plus d’un an
list-relationships = Relations actives
relationship-ends = { $name } : se termine le { $date }
relationship-extends = { $name } : se prolonge le { $date }

## Techniciens

technicians-heading = Qui peut agir pour les clients
technicians-caption = Personnes qui peuvent agir pour des clients, et ce que leur connexion exige
technicians-search = Rechercher des techniciens
technicians-count = { $count ->
    [0] Personne ne peut agir pour un client.
    [one] Une personne peut agir pour des clients.
   *[other] { $count } personnes peuvent agir pour des clients.
}
technicians-none-but-unclear = Personne n’a été vu qui puisse agir pour un client, mais tout n’a pas pu être lu.
technicians-weak = { $count ->
    [0] Toutes doivent utiliser une MFA résistante au hameçonnage.
    [one] L’une d’elles n’est pas tenue d’utiliser une MFA résistante au hameçonnage.
   *[other] { $count } d’entre elles ne sont pas tenues d’utiliser une MFA résistante au hameçonnage.
}
technicians-weak-unclear = { $count ->
    [one] Pour une de plus, ce n’est pas connu.
   *[other] Pour { $count } de plus, ce n’est pas connu.
}
technician-name = Personne
technician-customers = Clients
technician-top-role = Rôle le plus puissant
technician-protection = La connexion exige
technician-decided = Décidé par
technician-no-privileged = Aucun rôle privilégié
protection-phishingResistant = MFA résistante au hameçonnage
protection-mfa = MFA exposée au hameçonnage
protection-mfa-at-least = Au moins la MFA
protection-mfaInPart = MFA en partie
protection-none = Aucune MFA
protection-unknown = Inconnu
protection-by-defaults = Paramètres de sécurité par défaut
protection-by-nothing = Aucune stratégie
protection-policy = { $policy } ({ $clauses })
unproven-heading = Groupes dont les personnes ne sont pas connues
unproven-text = Personne n’a été vu dans ces groupes, mais quelqu’un peut y être éligible.

clause-reportOnly = rapport uniquement
clause-alternative = quelque chose de plus faible suffit aussi
clause-resources = certaines ressources seulement
clause-location = selon l’emplacement
clause-platforms = certaines plateformes seulement
clause-device = selon l’appareil
clause-clientApps = certaines applications clientes seulement
clause-userRisk = selon le risque utilisateur
clause-signInRisk = selon le risque de connexion
clause-insiderRisk = selon le risque interne
clause-authenticationFlow = selon le flux d’authentification
clause-control = un contrôle qui n’est pas clair
clause-state = un état que cette version ne connaît pas
clause-other = une condition que cette version ne connaît pas

## La liste de contrôle de Microsoft

checklist-heading = Bonnes pratiques de sécurité pour les partenaires Microsoft
checklist-note = Les actions dans les termes du document de Microsoft (en anglais), et tout ce vers quoi il renvoie, aux adresses actuelles (novembre 2026).
checklist-roles = Rôles clés : { $roles }.
checklist-principles = Confiance Zéro : { $principles }.
checklist-further = Pour l’ensemble
principle-verifyExplicitly = vérifier explicitement
principle-leastPrivilege = utiliser l’accès du moindre privilège
principle-assumeBreach = supposer une violation
resource-training = Formation
resource-article = Article à lire
resource-tool = Outil
resource-questions = Questions et réponses
resource-support = Assistance
resource-minutes = { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
}
resource-retired = remplace une ressource retirée
