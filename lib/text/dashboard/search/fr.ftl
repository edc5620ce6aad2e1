## Recherche

view-search = Recherche
search-label = Rechercher dans le tableau de bord
search-placeholder = Rechercher (touche /)
search-heading = Résultats de la recherche
search-title = Recherche : { $query }
search-hint = Saisissez un nom, un ID ou un mot : la recherche porte sur les actions, vérifications, personnes, clients, stratégies, relations, paramètres et lacunes.
search-none = Rien ne correspond à « { $query } ».
search-found = { $count ->
    [one] Un résultat pour « { $query } »
   *[other] { $count } résultats pour « { $query } »
}
search-kind = { $kind } ({ $count })
search-kind-actions = Actions
search-kind-checks = Vérifications
search-kind-people = Personnes
search-kind-customers = Clients
search-kind-policies = Stratégies
search-kind-relationships = Relations GDAP
search-kind-others = Autres éléments
search-kind-settings = Paramètres
search-kind-gaps = Ce qui n’a pas pu être lu
search-show-all = Afficher les { $count } : { $kind }
search-all-kinds = Afficher toutes les sortes
search-all-pass = { $kind }. Aucune vérification ne le signale comme un problème.
search-listed = { $kind }. { $title }{ $more ->
    [0] {""}
    [one] , et une autre vérification
   *[other] , et { $more } autres vérifications
}
setting-clientId = ID client
setting-tenantId = ID de locataire
setting-cloud = Cloud
setting-sweepEveryMinutes = Minutes entre les vérifications
setting-portals = Portails où des indications s’affichent
setting-notifications = Notifications
setting-emergencyAccounts = Comptes d’accès d’urgence
setting-gdapRoleProfile = Profil de rôles GDAP
setting-autoExtendExpected = Extension automatique des relations
setting-anniversaryMonth = Mois de la révision de l’autorisation
setting-role = Votre rôle clé
setting-retentionDays = Jours de conservation des résultats
setting-locale = Langue
setting-optionalSources = Lectures désactivées par défaut
setting-thresholds = Seuils
