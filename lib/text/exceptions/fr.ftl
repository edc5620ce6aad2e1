settings-exceptions = Exceptions écrites
settings-exceptions-text = Un élément en échec que quelqu’un accepte par écrit, pour 180 jours au plus. Il n’est jamais vert : il est accepté, compté à part de ce qui est ouvert, et revient de lui-même quand l’exception se termine.
settings-except-none = Aucune exception n’a été créée.
settings-except-count = { $shown } sur { $all } affichées
settings-except-tenant = Tout le locataire
settings-except-add = Ajouter des exceptions…
settings-except-search = Rechercher des exceptions
settings-except-show = Afficher
settings-except-show-all = Toutes
settings-except-show-inForce = En vigueur
settings-except-show-due = Fin dans les 14 jours
settings-except-show-notBegun = Pas commencées
settings-except-show-ended = Terminées
settings-except-more = { $count ->
    [one] En afficher une de plus
   *[other] En afficher { $count } de plus
}
settings-except-in-force = Accepté, compté à part jusqu’au { $date }
settings-except-due = { $days ->
    [0] Se termine aujourd’hui.
    [one] Se termine dans un jour.
   *[other] Se termine dans { $days } jours.
}
settings-except-not-begun = Commence le { $date }
settings-except-ended = Terminée le { $date }
settings-except-owned = Responsable : { $owner }.
settings-except-others = { $count ->
    [one] Une autre identique
   *[other] { $count } autres identiques
}
settings-except-long-running = Elle dure plus de 180 jours. Renouvelez-la avec une fin plus proche.
settings-except-renew = Renouveler…
settings-except-removed = Supprimée : { $title }. L’élément compte de nouveau comme en échec.
settings-except-undone = Annulé.
settings-except-saved = { $count ->
    [one] Une exception a été enregistrée. Le risque sera compté à part après la vérification qui commence maintenant.
   *[other] { $count } exceptions ont été enregistrées. Les risques seront comptés à part après la vérification qui commence maintenant.
}
settings-except-heading = Ajouter des exceptions
settings-except-heading-renew = Renouveler une exception
settings-except-counted-apart = Ce que vous acceptez reste en échec : c’est affiché comme accepté, et compté à part.
settings-except-reading = Lecture du dernier résultat…
settings-except-nothing-fails = Rien à accepter : la dernière vérification n’a rien trouvé en échec, ou il n’y en a pas encore eu. Connectez-vous et vérifiez d’abord.
settings-except-check = Vérification
settings-except-check-choose = Choisir une vérification
settings-except-check-option = { $title } ({ $count })
settings-except-subjects = Qui ou quoi est accepté
settings-except-subjects-search = Rechercher par nom ou ID
settings-except-all = { $count ->
    [one] Celui qui est affiché
   *[other] Les { $count } trouvés
}
settings-except-chosen = { $count } choisis.
settings-except-search-more = { $count ->
    [one] Un de plus est trouvé ; recherchez pour le voir.
   *[other] { $count } de plus sont trouvés ; recherchez pour les voir.
}
settings-except-accepted = déjà accepté
settings-except-owner = Responsable
settings-except-owner-hint = Qui en répond, par nom ou compte.
settings-except-reason = Motif
settings-except-reason-hint = Pourquoi c’est accepté, et ce qui le rend supportable d’ici là.
settings-except-from = À partir du
settings-except-until = Dernier jour
settings-except-until-hint = 180 jours au plus : le { $date } au plus tard.
settings-except-save = { $count ->
    [0] Enregistrer
    [one] Enregistrer
   *[other] Enregistrer { $count } exceptions
}
settings-except-no-check = Choisissez une vérification.
settings-except-no-subject = Choisissez au moins un élément.
settings-except-no-owner = Indiquez qui en répond.
settings-except-no-reason = Indiquez pourquoi c’est accepté.
settings-except-no-start = Choisissez un jour.
settings-except-no-end = Choisissez le dernier jour. Sans fin, il n’y a pas d’exception.
settings-except-end-first = Choisissez le premier jour ou un jour ultérieur.
settings-except-end-late = Choisissez le { $date } ou un jour antérieur : une exception dure 180 jours au plus.
settings-except-long = Saisissez 2 000 caractères au plus.
