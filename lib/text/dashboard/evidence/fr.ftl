## Lieux : ce que disent plusieurs vues

trail = Vous êtes ici
record-missing = Pas encore là
record-missing-text = Cette version conserve plus de chaque vérification que la précédente. Vérifiez maintenant, et cela s’affichera ici.
not-there-go = Aller à « { $view } »
filter-all = Tous
filter-verdict = Résultat
filter-kind = Sorte
filter-kind-mandatory = Obligatoire pour l’autorisation
filter-kind-recommended = Recommandé
filter-kind-preview = Exigence en préversion
filter-role = Rôle clé
filter-state = Protection

## Actions

view-actions = Actions
actions-view-heading = Les 15 actions
actions-shown = { $shown } actions affichées sur { $total }
actions-none = Aucune action ne correspond à votre choix. Choisissez « Tous » pour en voir plus.
action-unknown = Aucune action n’a l’ID « { $id } »
action-unknown-text = L’adresse est peut-être mal saisie.
check-since = depuis le { $date }

## Une vérification

view-check = Vérification
check-unknown = Aucune vérification n’a l’ID « { $id } »
check-unknown-text = L’adresse est peut-être mal saisie, ou vient d’une autre version.
rule-heading = La règle
rule-sentence = Satisfait : { $rule }.
rule-else = Non satisfait : { $failing }.
rule-severity = Gravité : { $severity }
rule-mandatory = Obligatoire pour l’autorisation CSP
rule-fix = Que faire
rule-fix-open = Ouvrir la page où cela se fait
told-confirm = Le confirmer dans les paramètres
told-accept = Accepter ce risque…
subjects-heading = Qui et quoi a été jugé
subjects-pass = { $count ->
    [0] Rien n’a été jugé.
    [one] Un élément { $others ->
        [0] a été jugé, et il est
       *[other] de plus est
    } en ordre.
   *[other] { $count } éléments { $others ->
        [0] ont été jugés, et tous sont
       *[other] de plus sont
    } en ordre.
}
subjects-none-pass = Rien d’autre n’a été jugé.
subjects-unread = Rien n’a pu être jugé.
subjects-not-applicable = { $count ->
    [one] La règle ne concerne pas un élément.
   *[other] La règle ne concerne pas { $count } éléments.
}
subject-caption = Ce qui n’est pas simplement en ordre
subject-search = Rechercher par nom, ID ou motif
subject-name = Nom
subject-verdict = Résultat
subject-reason = Motif
subject-since = Ouvert depuis
subject-found = Ce qui a été trouvé
subject-kind = Sorte
subject-id = ID
subject-title = { $name } : { $check }
subject-unlisted = « { $id } » n’est pas parmi ce que cette vérification énumère. L’élément peut être satisfait, ou ne plus exister.
subject-open-since = Ouvert depuis le { $date }
subject-accepted = Accepté par { $owner } : { $reason }
subject-accepted-until = Jusqu’au { $date }.
subject-elsewhere = Ce qu’on en sait par ailleurs
kind-user = Personne
kind-group = Groupe
kind-policy = Stratégie
kind-relationship = Relation GDAP
kind-assignment = Affectation d’accès
kind-customer = Client
kind-subscription = Abonnement Azure
kind-alert = Alerte
kind-role = Rôle
kind-app = Application
kind-device = Appareil
kind-tenant = Votre locataire

## Comment un résultat s’est formé

trace-heading = Comment on y est arrivé
trace-no-inputs = Cela ne repose sur rien qui puisse être lu.
trace-inputs-whole = { $count ->
    [one] La seule lecture sur laquelle cela repose est complète.
   *[other] Les { $count } lectures sur lesquelles cela repose sont toutes complètes.
}
trace-inputs-torn = { $torn } des { $count } lectures sur lesquelles cela repose { $torn ->
    [one] n’est pas complète
   *[other] ne sont pas complètes
} : { $names }.
trace-unread = Sans { $names }, rien ne peut être jugé.
trace-error = La règle a rencontré quelque chose que cette version ne comprend pas ; elle ne juge donc rien.
trace-not-applicable = Il n’y a rien dans votre locataire que la règle concerne.
trace-judged = { $total ->
    [one] Un élément a été jugé : { $counts }.
   *[other] { $total } éléments ont été jugés : { $counts }.
}
trace-count = { $count } × « { $verdict } »
trace-attestation = { $by } l’a confirmé le { $date }.
trace-attestation-none = Personne ne l’a confirmé.
trace-accepted = { $count ->
    [one] Un élément serait « Non satisfait », mais quelqu’un a accepté le risque par écrit.
   *[other] { $count } éléments seraient « Non satisfait », mais quelqu’un a accepté le risque par écrit.
} Accepté n’est jamais vert.
trace-grace = Les personnes créées il y a moins de { $days } jours sont en période de grâce : { $count ->
    [0] personne
    [one] une personne
   *[other] { $count } personnes
}.
trace-setting-thresholds-memberMethodRatio = Vos paramètres le tiennent pour satisfait à partir de { $value }.
trace-setting-thresholds-maxExcludedUsers = Vos paramètres permettent à une stratégie d’exclure { $value ->
    [one] une personne
   *[other] { $value } personnes
}.
trace-setting-thresholds-maxExcludedShare = Vos paramètres permettent à une stratégie d’exclure { $value } de toutes les personnes.
trace-setting-thresholds-newHireGraceDays = Les nouvelles personnes ont { $value ->
    [one] un jour
   *[other] { $value } jours
} de grâce.
trace-setting-emergencyAccounts = Les comptes d’accès d’urgence déclarés sont jugés par une vérification à part : { $names }.
trace-setting-emergencyAccounts-none = Vos paramètres disent qu’il n’y a pas de comptes d’accès d’urgence.
trace-setting-emergencyAccounts-null = Vos paramètres ne disent pas quels comptes sont pour les urgences.
trace-setting-gdapRoleProfile-required = Rôles que votre profil requiert : { $names }.
trace-setting-gdapRoleProfile-required-none = Votre profil ne requiert aucun rôle.
trace-setting-gdapRoleProfile-allowed = Rôles que votre profil autorise en plus : { $names }.
trace-setting-gdapRoleProfile-allowed-none = Votre profil n’autorise aucun autre rôle.
trace-setting-autoExtendExpected-true = Vos paramètres attendent que les relations se prolongent d’elles-mêmes.
trace-setting-autoExtendExpected-false = Vos paramètres n’attendent pas que les relations se prolongent d’elles-mêmes.
trace-share = La part décide : { $good } sur { $all } comptent comme bons, { $share }.
trace-share-assumed = { $count ->
    [one] De l’un d’eux, rien n’est connu ; le meilleur a été supposé.
   *[other] De { $count } d’entre eux, rien n’est connu ; le meilleur a été supposé.
}
trace-share-unseen = { $count ->
    [one] Un de plus n’a pas été vu. S’il est bon, la part est de
   *[other] Jusqu’à { $count } de plus n’ont pas été vus. S’ils sont tous bons, la part est de
} { $share }.
trace-share-unbounded = D’autres n’ont pas été vus, et nul ne sait combien : une part ne dit alors rien.
trace-worst = Le pire élément décide : { $name }, « { $verdict } ». { $why }
trace-all-pass = Le pire élément décide, et tous sont en ordre.
trace-nothing = Rien n’a été trouvé à juger.
trace-blind = Ce qui n’a pas été vu peut ne pas être en ordre ; ce ne peut donc pas être « Satisfait ». { $cause }
trace-blind-yet-bad = Tout n’a pas pu être vu, mais ce qui l’a été suffit à ce résultat : le reste ne pourrait pas l’améliorer.
trace-blind-harmless = Ce qui manque n’aurait pas pu changer ce résultat.
trace-so = Le résultat est donc « { $verdict } ».
trace-action = Il compte pour cette action, qui vaut ce que vaut la pire de ses vérifications : { $action }.
trace-advisory = C’est un conseil, qui ne compte pas pour son action : { $action }.

## Le verdict de Microsoft

microsoft-heading = Le résultat de Microsoft à côté du nôtre
microsoft-ours = Cette vérification
microsoft-theirs = Microsoft
microsoft-own = Cette vérification répète ce que dit Microsoft.
microsoft-same = Les deux disent la même chose.
microsoft-stricter = Microsoft compte son exigence comme satisfaite, et cette vérification demande davantage ou a vu plus récent. Fiez-vous à cette vérification : elle nomme qui et quoi.
microsoft-milder = Cette vérification n’a rien trouvé d’anormal, et Microsoft ne compte pas son exigence comme satisfaite. Les chiffres de Microsoft peuvent dater de quelques jours, et compter ce que cette vérification ne compte pas. Consultez la page de Microsoft avant de vous fier à l’un ou à l’autre.
microsoft-oursUnknown = Cette vérification n’a pas pu juger ; la parole de Microsoft est donc seule.
microsoft-oursNotApplicable = Selon cette vérification, il n’y a rien à juger ; Microsoft le compte tout de même.
microsoft-theirsUnknown = Ce que dit Microsoft n’est pas connu.
microsoft-requirement = Exigence dans l’Espace partenaires : { $name }.
microsoft-preview = Elle est encore en préversion.
microsoft-updated = Compté par Microsoft le { $date }.
microsoft-open = Ouvrir la page de Microsoft correspondante
microsoft-figures-admins = { $count ->
    [0] Microsoft ne compte aucun administrateur sans MFA.
    [one] Microsoft compte un administrateur sans MFA.
   *[other] Microsoft compte { $count } administrateurs sans MFA.
}
microsoft-figures-customers = Microsoft compte { $good } clients sur { $all }.
microsoft-figures-hours = Microsoft compte en moyenne { $hours ->
    [one] une heure
   *[other] { $hours } heures
} jusqu’à la réponse.
microsoft-figures-budgets = Microsoft compte { $good } clients sur { $all } ayant un budget.
requirement-mfaEnforcedForAdmins = MFA pour les administrateurs
requirement-mfaEnforcedForAdminsOfCustomers = MFA pour les administrateurs des clients
requirement-securityContactProvided = Contact de sécurité
requirement-securityAlertsPromptlyResolved = Réponse aux alertes de sécurité en moins de 24 heures
requirement-spendingBudgetSetForCustomerAzureSubscriptions = Budgets de dépenses pour les abonnements Azure des clients
