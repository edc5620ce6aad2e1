## La liste

customers-filters = Afficher seulement
customers-filter-without = Aucune relation active
customers-filter-soon = Fin dans les 90 jours
customers-filter-drift = Écart avec le profil
customers-filter-dap = DAP activé
customers-filter-no-mfa = Aucune MFA
customers-filter-weak-mfa = MFA incomplète
customers-filter-mfa-unknown = MFA inconnue
customers-filter-unclear = Incertain
customers-ends-in = Fin de rôles en { $month }
customers-ends-later = Fin de rôles plus tard
customers-ends-never = Extension automatique
customers-none-found = Aucun client ne correspond. Modifiez la recherche ou retirez un filtre.
customer-dap = DAP
customer-dap-on = Activé
customer-dap-off = Inactif
customer-dap-unknown = Inconnu
customer-mfa = MFA
customer-mfa-none = Aucune MFA
customer-mfa-weakDemand = MFA par utilisateur seulement
customer-mfa-weakCoverage = { $covered } utilisateurs sur { $users }
customer-mfa-strong = { $covered } utilisateurs sur { $users }
customer-mfa-noUsers = Aucun utilisateur
customer-mfa-uncounted = Pas encore de chiffres
customer-mfa-unclear = Inconnu

## Un client

customer-unknown = Aucun client n’a l’ID « { $id } »
customer-unknown-text = Il a peut-être été supprimé depuis, ou l’adresse est mal saisie.
customer-facts = En un coup d’œil
customer-id = ID de locataire
customer-id-copy = Copier l’ID
customer-id-copied = ID copié.
customer-open = Ouvrir dans l’Espace partenaires
customer-lighthouse = Inscrits à la MFA
customer-lighthouse-share = { $covered } utilisateurs sur { $users }, selon Microsoft 365 Lighthouse
customer-dap-on-text = Activé, selon l’Espace partenaires. L’indicateur peut suivre GDAP : confirmez-le là-bas.
customer-roles-heading = Rôles, et jusqu’à quand
customer-roles-none = Aucun rôle n’est accordé.
customer-differences = Écarts avec votre profil
customer-differences-none = Aucun.
customer-differences-no-profile = Vos paramètres n’indiquent aucun profil de rôles à comparer.
customer-relationships-heading = Relations actives
customer-relationships-none = Aucune.
customer-relationships-none-but-unclear = Aucune n’a été vue, mais tout n’a pas pu être lu.
customer-relationships-caption = Relations qui accordent des rôles maintenant, la première à se terminer d’abord
relationship-name = Relation
relationship-status = État
relationship-status-active = Active
relationship-status-expiring = Expire
relationship-end = Fin
relationship-auto-extend = Extension automatique
relationship-auto-extend-on = Activée
relationship-auto-extend-off = Désactivée
relationship-roles = Rôles
customer-reach-heading = Qui peut entrer
customer-reach-caption = Groupes qu’une relation laisse entrer, leurs rôles ici, et qui s’y trouve
customer-reach-none = Aucun groupe n’a d’affectation active.
customer-reach-unread = Inconnu : les groupes affectés n’ont pas pu être lus.
customer-reach-people-unread = Inconnu : aucune appartenance n’a pu être lue.
customer-reach-dap = L’accès délégué (DAP) est activé lui aussi : il laisse entrer les membres d’AdminAgents et de HelpdeskAgents.
reach-group = Groupe
reach-roles = Rôles
reach-people = Personnes
reach-nobody = Personne
customer-findings-heading = Ce que les vérifications ont trouvé ici
customer-findings-caption = Vérifications qui ne sont pas simplement satisfaites pour ce client, les pires d’abord
customer-findings-none = Aucune vérification ne cite ce client.
finding-verdict = Résultat
finding-check = Vérification
finding-detail = Ce qui a été trouvé

## Les mois à venir

months-chart = Clients qui perdent des rôles, par mois. Choisissez un mois pour voir lesquels.
months-bar = { $month } : { $customers ->
    [one] un client
   *[other] { $customers } clients
}
months-bar-none = { $month } : aucun client
months-as-table = La même chose en tableau
months-later = Plus tard : { $count ->
    [0] aucun client
    [one] un client
   *[other] { $count } clients
}
months-endless = Extension automatique, sans fin : { $count ->
    [0] aucun client
    [one] un client
   *[other] { $count } clients
}
