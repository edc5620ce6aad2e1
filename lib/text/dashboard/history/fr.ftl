## Au fil du temps

view-history = Historique
history-heading = Historique
history-score = Score et couverture au fil du temps
history-none = Aucune vérification n’est encore terminée.
history-one = Il n’y a qu’une vérification pour l’instant, donc rien à comparer.
history-unknown = L’adresse cite une vérification qui n’est plus enregistrée. Les dernières sont comparées à la place.
history-line-score = Score
history-line-coverage = Vérifiable
history-line-microsoft = Score de Microsoft
history-chart = Graphique en courbes de { $count ->
    [one] une vérification
   *[other] { $count } vérifications
} du { $from } au { $until } : le score est passé de { $first } à { $last }. Toutes les valeurs figurent dans le tableau ci-dessous.
history-step = Parcourir les vérifications
history-point = { $time } : score { $score }, { $coverage } des actions étaient vérifiables.
history-by = Vérifié par { $name }
history-incomplete = Tout n’a pas pu être lu.
history-gaps = Toutes les courbes sont des parts de ce qui peut être atteint. Une courbe s’interrompt là où rien n’a été lu pendant plus d’un jour et demi.
history-as-table = La même chose en tableau
history-caption = { $count ->
    [one] Une vérification
   *[other] { $count } vérifications
}, la plus récente d’abord
history-time = Vérifié
history-not-met = Actions non satisfaites
history-account = Compte
history-version = Version
history-changes = Avec la précédente
history-compare = Comparer
history-compare-before = Comparer avec la précédente
history-compare-last = Comparer avec la dernière
history-option = { $time } ({ $score })

## Entre deux vérifications

compare-heading = Ce qui a changé entre deux vérifications
compare-from = De
compare-to = À
compare-values = { $from } → { $to }
compare-same = (aucune différence)
compare-more = ({ $by } de plus)
compare-less = ({ $by } de moins)
compare-other-account = Un autre compte a regardé : il peut être autorisé à voir plus, ou moins.
compare-other-version = Jugé par une autre version : un changement peut venir de ses règles et non de votre locataire.
compare-incomplete = { $time } : tout n’a pas pu être lu.
compare-nothing = Aucun résultat n’a changé.
compare-actions = Actions
compare-actions-caption = Actions dont le résultat a changé
compare-checks = Vérifications
compare-checks-caption = Vérifications dont le résultat ou les nombres ont changé
change-action = Action
change-check = Vérification
change-from = Avant
change-to = Après
change-kind = Ce que cela signifie
change-worse = Pire
change-better = Mieux
change-unseen = N’a plus pu être vu : ni mieux ni pire
change-seen = A pu être vu de nouveau : ni mieux ni pire
change-changed = Modifié, ni mieux ni pire
risk-changes = Risques apparus et disparus
risk-changes-none = Aucun n’est apparu ni n’a disparu.
risk-changes-caption = Risques par vérification, en nombres
risk-changes-opened = Nouveaux, ou vus pour la première fois
risk-changes-returned = De retour
risk-changes-accepted = Acceptés
risk-changes-resolved = Résolus
