badge-title = { -product } : { $count ->
    [0] rien de nouveau
    [one] un nouveau risque
   *[other] { $count } nouveaux risques
}{ $worst ->
   *[none] { "" }
    [critical] , gravité maximale : critique
    [high] , gravité maximale : élevée
    [medium] , gravité maximale : moyenne
    [low] , gravité maximale : faible
}
badge-title-sign-in = { -product } : reconnectez-vous
# Sur l’icône : quatre caractères au plus.
badge-alert-hours = { $hours ->
    [0] <1h
   *[other] { $hours }h
}
badge-title-alert = { -product } : { $hours ->
    [0] une alerte de sécurité attend une réponse dans moins d’une heure
    [one] une alerte de sécurité attend une réponse dans l’heure
   *[other] une alerte de sécurité attend une réponse dans les { $hours } heures
}{ $count ->
    [0] { "" }
    [one] , et un risque est nouveau
   *[other] , et { $count } risques sont nouveaux
}
notification-new = { $count ->
    [one] Un nouveau risque dans { $tenant }
   *[other] { $count } nouveaux risques dans { $tenant }
}
notification-differently = { $count ->
    [one] Nous jugeons désormais autrement un risque dans { $tenant }
   *[other] Nous jugeons désormais autrement { $count } risques dans { $tenant }
}
notification-first = { $count ->
    [0] Première vérification de { $tenant } terminée : aucun risque ouvert n’a été vu
    [one] Première vérification de { $tenant } terminée : un risque ouvert
   *[other] Première vérification de { $tenant } terminée : { $count } risques ouverts
}
notification-clock = { $several ->
    [yes] { $tenant } : { $what }, le premier { $when }
   *[no] { $tenant } : { $what }, { $when }
}
notification-clock-late = { $several ->
    [yes] Cet avis arrive en retard : le premier était prévu { $age }.
   *[no] Cet avis arrive en retard : il était prévu { $age }.
}
notification-next = Ouvrez le tableau de score pour voir que faire.
notification-open = Ouvrir
notification-snooze = Reporter à demain

## Ce qui se termine, suivi de « dans 7 jours », « il y a 2 heures »

clock-alert = { $count ->
    [one] Fin des 24 heures pour répondre à une alerte de sécurité
   *[other] Fin des 24 heures pour répondre à { $count } alertes de sécurité
}
clock-gdap = { $count ->
    [one] Fin de rôles GDAP chez un client
   *[other] Fin de rôles GDAP chez { $count } clients
}
clock-review = { $count ->
    [one] Révision à faire
   *[other] { $count } révisions à faire
}
clock-exception = { $count ->
    [one] Fin d’une exception écrite
   *[other] Fin de { $count } exceptions écrites
}
clock-anniversary = Début de la révision annuelle de l’autorisation

explained = Fait par { $by }, { $date } : { $activity }

## Indications

hint-label = Posture Companion : indication pour cette page
hint-open = Afficher les détails
hint-close = Fermer
hint-copy = Copier les détails
hint-copied = Copié
hint-not-copied = Le navigateur n’a pas autorisé la copie
hint-later = Pas maintenant
hint-later-week = Masquer ici pendant une semaine
hint-later-change = Masquer ici jusqu’à un changement
hint-later-page = Toujours masquer ici
hint-later-site = Masquer sur tout { $site }
hint-scorecard = Ouvrir le tableau de score
hint-tenant = Locataire vérifié : { $tenant }
hint-wrong-tenant = Ce n’est pas le locataire vérifié
hint-wrong-tenant-heading = Cette page montre un autre locataire que celui qui a été vérifié.
hint-count = { $what } : { $count }
hint-line = { $what } : { $why }
hint-others = { $count ->
    [one] un autre
   *[other] { $count } autres
}
hint-more = { $count ->
    [one] Un autre point figure dans le tableau de score.
   *[other] { $count } autres points figurent dans le tableau de score.
}
hint-link = Ouvrir la page de Microsoft pour ceci
hint-accepted = Risque accepté : { $finding }
hint-accepted-line = Une exception écrite dans vos paramètres l’accepte.
hint-grace = Les nouvelles personnes ont encore du temps
hint-not-applicable = Ne concerne pas votre locataire
hint-unseen = Rien n’est connu à ce sujet
hint-unseen-line = Tout a été lu, et rien ne le mentionne.
hint-unknown = N’a pas pu être vérifié
hint-some-unknown = { $count } sur { $all } n’ont pas pu être vérifiés
hint-unconfirmed = Pas encore confirmé
hint-not-checked = Non vérifié : « { $what } ». { $why }
hint-not-confirmed = Non confirmé : « { $what } ». { $why }
hint-unknown-next = Ouvrez le tableau de score : il montre ce qui manque et que faire.
hint-incomplete = Tout n’a pas pu être lu ; il peut y en avoir plus.
hint-age = Preuves lues { $age }
hint-age-never = Preuves jamais lues
