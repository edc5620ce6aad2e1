## Le rapport

report-title = Posture de sécurité du partenaire
report-of = { $tenant }, { $date }
report-tenant = Locataire
report-tenant-id = ID de locataire
report-checked = Vérifié
report-time = { $time } UTC
report-account = Connecté en tant que
report-cloud = Cloud
cloud-global = Mondial
cloud-usgov = Gouvernement des États-Unis
cloud-china = Chine (21Vianet)
report-version = Produit par
report-made-by = { -product } { $version }
report-requests = Requêtes faites
report-fingerprint = Empreinte du rapport (SHA-256)
report-incomplete = Tout n’a pas pu être lu. Ce qui manque figure sous « Ce qui n’a pas pu être lu » ; rien d’inconnu ne compte comme satisfait.
report-names = Ce rapport nomme des personnes et des clients. Traitez-le comme confidentiel.
report-contents = Sommaire

report-score-heading = Score
report-score = { $value } sur { $outOf }
report-coverage = { $share } ont pu être vérifiés
report-score-text = Une action satisfaite compte un, une action satisfaite en partie un demi, toute autre rien. Les actions sans objet sont laissées de côté.

report-actions-heading = Les 15 actions
report-actions-caption = Actions de la liste de contrôle de sécurité des partenaires de Microsoft, et où elles en sont
report-action = Action
report-verdict = Résultat
report-why = Pourquoi
report-met = { $met } sur { $total } satisfaites

## Vérifications

report-checks-heading = Vérifications
report-check-facts = { $severity }. Ce résultat vaut depuis le { $since }.
report-check-facts-mandatory = { $severity }, obligatoire pour les partenaires CSP. Ce résultat vaut depuis le { $since }.
report-check-unseen = Cette version ne connaît pas cette vérification.
report-rule = Pourquoi c’est important :
report-found = Ce qui a été trouvé :
report-fix = Que faire :
report-fix-where = Ouvrir la page
report-explain = L’explication de Microsoft
report-subjects = { $rest ->
    [0] { $total ->
        [one] Le seul élément jugé n’est pas en ordre :
       *[other] Les { $total } éléments jugés ne sont pas en ordre :
    }
   *[other] { $listed } éléments jugés sur { $total } ne sont pas en ordre :
}
report-subjects-good = { $total ->
    [0] Rien n’était à juger.
    [one] Le seul élément jugé est en ordre.
   *[other] Les { $total } éléments jugés sont en ordre.
}
report-subject = Nom
report-reason = Motif
report-rests-on = Repose sur :
report-rests-on-nothing = Ne repose sur aucune lecture.

report-kind-user = Utilisateur
report-kind-group = Groupe
report-kind-policy = Stratégie
report-kind-relationship = Relation GDAP
report-kind-assignment = Affectation d’accès
report-kind-customer = Client
report-kind-subscription = Abonnement
report-kind-alert = Alerte
report-kind-role = Rôle
report-kind-app = Application
report-kind-device = Appareil
report-kind-tenant = Locataire

## Risques, lacunes, preuves

report-risks-heading = Risques ouverts
report-risks-caption = Ce qui n’est pas en ordre, et depuis quand
report-risks-none = Aucun risque ouvert n’a été vu.
report-opened = Ouvert depuis
report-state = État
risk-state-opened = Nouveau
risk-state-standing = Ouvert
risk-state-returned = De retour
risk-state-accepted = Risque accepté
risk-state-resolved = Résolu

report-gaps-heading = Ce qui n’a pas pu être lu
report-gaps-caption = Sources qui n’ont pas pu être lues, pourquoi, et ce qu’il leur faut
report-gaps-none = Tout a pu être lu.
report-source = Source
report-needs = Il faut
report-needs-scopes = Autorisation : { $names }
report-needs-roles = Rôle : { $names }
report-needs-licences = Licence : { $names }

report-evidence-heading = Preuves
report-evidence-caption = Ce qui a été lu, quand, et par quelles requêtes
report-read = Lu
report-not-read = Non lu
report-whole = jusqu’au bout
report-partly = en partie
report-request = Requête (GET)
report-status = Réponse
report-no-answer = aucune
report-requests-more = { $count ->
    [one] Une autre requête de cette source figure dans le rapport JSON.
   *[other] { $count } autres requêtes de cette source figurent dans le rapport JSON.
}
report-requests-of = { $source } : { $count ->
    [0] aucune requête
    [one] une requête
   *[other] { $count } requêtes
}

report-sign-heading = Signatures
report-sign-prepared = Établi par (nom, date, signature)
report-sign-reviewed = Relu par (nom, date, signature)

## Tableau (CSV)

csv-action = Action
csv-check = Vérification
csv-check-id = ID de vérification
csv-severity = Gravité
csv-mandatory = Obligatoire
csv-yes = oui
csv-no = non
csv-kind = Sorte
csv-name = Nom
csv-id = ID
csv-verdict = Résultat
csv-reason = Motif
csv-since = Résultat de la vérification depuis
csv-fix = Que faire
csv-explain = L’explication de Microsoft

## Calendrier

calendar-name = Sécurité du partenaire : { $tenant }
calendar-gdap = Fin de GDAP : { $customer }
calendar-gdap-text = La relation « { $relationship } » se termine ce jour-là et ne se prolonge pas d’elle-même. Prolongez-la, ou demandez au client d’en approuver une nouvelle avant.
calendar-attestation = À reconfirmer : { $title }
calendar-attestation-text = Ce que { $by } a confirmé compte jusqu’à ce jour.
calendar-exception = Fin d’exception : { $title }
calendar-exception-text = L’exception pour { $subject } se termine ce jour-là. Responsable : { $owner }. Motif : { $reason }
calendar-alert = Répondre à l’alerte de sécurité : { $name }
calendar-alert-text = Microsoft attend une réponse dans les 24 heures. Répondez dans l’Espace partenaires avant cette heure.
calendar-anniversary = Début de la révision annuelle de l’autorisation CSP
calendar-anniversary-text = Microsoft révise votre autorisation CSP ce mois-ci. Toutes les exigences de sécurité obligatoires doivent être satisfaites.

## Dossier de preuves

pack-readme = Voici les preuves d’une vérification de { $tenant } par { -product }.
pack-readme-files = report.json est le rapport ; report.html dit la même chose pour les personnes. evidence.json énumère ce sur quoi repose le rapport, et le dossier « evidence » contient les réponses des services de Microsoft, réduites à ce que les vérifications utilisent. history.ndjson contient ce qu’a donné chaque vérification conservée, chacune liée à la précédente par un hachage. manifest.json énumère chaque fichier avec son SHA-256.
pack-readme-check = Pour le contrôler, ouvrez le tableau de bord de { -product }, choisissez Rapports, et vérifiez ce fichier sans l’ouvrir. Ou exécutez : npm run verify-pack <ce fichier>
pack-readme-head = Hachage du dernier maillon, à comparer avec celui noté ailleurs : { $head }
pack-readme-proof = La vérification montre si un octet a été modifié après la création du dossier. Elle ne peut pas montrer que personne n’a créé un autre dossier : comparez le hachage ci-dessus, ou celui d’un dossier antérieur, avec une note digne de confiance. La chaîne lie report.json, les preuves et l’historique ; report.html est une copie à lire.

pack-intact = Inchangé
pack-intact-text = Chaque fichier est, octet pour octet, tel qu’à la création du dossier.
pack-repacked = Les fichiers sont inchangés, le zip qui les entoure ne l’est pas
pack-repacked-text = Chaque fichier y est tel qu’à la création du dossier. Mais le zip a été refait, ou un octet qui n’appartient à aucun fichier a été modifié.
pack-changed = Modifié
pack-changed-text = Quelque chose dans ce dossier n’est pas tel qu’à sa création :
pack-unreadable = Ce n’est pas un dossier de preuves lisible
pack-reason-notZip = Le fichier n’est pas un zip.
pack-reason-cutOff = Le fichier est tronqué : sa fin manque. Copiez-le ou téléchargez-le de nouveau.
pack-reason-damagedZip = Le zip est endommagé, son contenu ne peut pas être établi. Copiez-le ou téléchargez-le de nouveau.
pack-reason-tooLarge = Le zip contient plus que tout dossier de preuves, il n’a donc pas été décompressé.
pack-reason-noManifest = Le zip n’a pas de manifest.json : ce n’est pas un dossier de preuves, ou ce fichier a été enlevé.
pack-finding-changed = { $file } a été modifié.
pack-finding-missing = { $file } manque.
pack-finding-added = { $file } a été ajouté.
pack-finding-twice = { $file } s’y trouve deux fois.
pack-finding-unsafe = { $file } est un nom qu’aucun dossier de preuves ne porte. Ne le décompressez pas.
pack-finding-notChained = { $file } n’est pas celui que nomme le dernier maillon de la chaîne.
pack-finding-notListed = { $file } n’est pas celui que nomme evidence.json.
pack-finding-brokenLink = { $file } : le maillon de la vérification { $sweep } a été modifié.
pack-finding-unlinked = { $file } : le maillon de la vérification { $sweep } ne suit pas le précédent.
pack-of = { $tenant }, vérifié { $date }
pack-links = { $count ->
    [one] La chaîne contient une vérification, du { $from }.
   *[other] La chaîne contient { $count } vérifications, du { $from } au { $to }.
}
pack-links-earlier = Des vérifications plus anciennes les précédaient et ne sont plus conservées.
pack-head = Hachage du dernier maillon : { $hash }
pack-limits = Ceci montre que rien n’a été modifié après la création du dossier. Cela ne peut pas montrer que personne n’a créé un autre dossier : comparez le hachage du dernier maillon, ou d’un dossier antérieur, avec une note digne de confiance.
pack-noted-found = Le hachage noté est celui de la vérification du { $date } : le dossier en est la suite.
pack-noted-missing = Le hachage noté n’est pas dans la chaîne de ce dossier. Soit il vient d’une vérification plus ancienne qui n’est plus conservée, soit c’est une autre chaîne.
