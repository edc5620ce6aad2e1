view-diagnostics = Diagnostic
diagnostics-heading = Diagnostic
diagnostics-copy-heading = Demander de l’aide
diagnostics-copy-text = Le texte contient ce qui figure ci-dessous, sans noms, ID ni domaines. Lisez-le avant de l’envoyer.
diagnostics-copy = Copier le diagnostic
diagnostics-copied = Diagnostic copié.
diagnostics-copy-show = Afficher le texte

diagnostics-gaps = Ce qui n’a pas pu être lu
diagnostics-gaps-none = Tout a pu être lu.
diagnostics-gaps-caption = Ce qui manque, pourquoi, et ce qui le débloquerait
diagnostics-source = Lecture
diagnostics-cause = Pourquoi
diagnostics-unlock = Ce qui le débloquerait
diagnostics-waiting = Vérifications qui en dépendent

diagnostics-sweeps = Les dernières vérifications
diagnostics-sweeps-caption = Les dix dernières vérifications du locataire, la plus récente d’abord
diagnostics-started = Début
diagnostics-took = Durée
diagnostics-state = Résultat
diagnostics-state-running = En cours
diagnostics-state-finished = Terminée
diagnostics-state-cancelled = Annulée
diagnostics-state-failed = Échouée

diagnostics-installation = Cette installation
diagnostics-version = { $version } dans { $browser }
diagnostics-cloud = Cloud
diagnostics-clock = L’horloge de cet ordinateur
diagnostics-clock-unknown = Inconnue avant la première vérification.
diagnostics-clock-right = Juste, selon celle de Microsoft.
diagnostics-clock-slow = { $minutes ->
    [one] Retarde d’une minute. Les âges suivent l’horloge de Microsoft.
   *[other] Retarde de { $minutes } minutes. Les âges suivent l’horloge de Microsoft.
}
diagnostics-clock-fast = { $minutes ->
    [one] Avance d’une minute. Les âges suivent l’horloge de Microsoft.
   *[other] Avance de { $minutes } minutes. Les âges suivent l’horloge de Microsoft.
}
diagnostics-alarms = Prochaine vérification
diagnostics-alarms-none = Aucune n’est prévue. Connectez-vous pour prévoir la suivante.
diagnostics-alarm-sweep = Prochaine vérification :
diagnostics-alarm-sweep-continue = La vérification en cours reprend :
diagnostics-every = { $minutes ->
    [one] chaque minute
   *[other] toutes les { $minutes } minutes
}
diagnostics-granted = Autorisations utilisées
diagnostics-missing = Autorisations manquantes
diagnostics-scopes-none = Aucune.

diagnostics-requests = Requêtes à Microsoft
diagnostics-requests-none = Aucune requête n’est consignée.
diagnostics-requests-caption = { $count ->
    [one] Requêtes de la dernière vérification, par chemin
   *[other] Requêtes des { $count } dernières vérifications, par chemin
}
diagnostics-request = Chemin
diagnostics-count = Requêtes
diagnostics-statuses = Réponses
diagnostics-status = { $status } ({ $count } ×)
diagnostics-no-answer = aucune réponse
diagnostics-throttled = Limitées
diagnostics-slowest = La plus lente

diagnostics-storage = Stockage
diagnostics-storage-used = { $used } utilisés ; le navigateur permet { $quota }.
diagnostics-storage-unknown = Le navigateur ne dit pas combien est utilisé.
diagnostics-stores-caption = Enregistrements de ce locataire, par type
diagnostics-store = Type
diagnostics-records = Enregistrements

diagnostics-hints = Ce que les indications ont rencontré
diagnostics-hints-text = Sur quelles pages les indications ont trouvé leur place, et quelles pages elles ne connaissent pas, figure dans les paramètres sous Indications.
diagnostics-open-settings = Ouvrir les paramètres
