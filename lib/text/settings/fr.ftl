## Page des paramètres

settings-title = Paramètres
settings-intro = Tout ce que vous saisissez reste dans ce navigateur.
settings-sections = Sections de cette page
settings-welcome = Configuration, étape par étape
settings-unreadable = Les paramètres enregistrés sont illisibles
settings-unreadable-text = Le navigateur n’a pas ouvert le stockage de cette extension. Rechargez cette page ; si cela persiste, redémarrez le navigateur.
settings-managed = Fixé par votre organisation. Vous ne pouvez pas le modifier ici.
settings-use-default = Utiliser la valeur par défaut : { $value }
settings-not-told = Non indiqué
settings-remove = Supprimer
settings-add = Ajouter
settings-problem-stored = Une valeur enregistrée n’était pas valide et n’est pas utilisée : { $message }
settings-connect = Connexion
settings-client-id = ID client
settings-client-id-hint = ID d’application (client) de votre propre inscription d’application.
settings-redirect = URI de redirection à inscrire
settings-redirect-copy = Copier l’URI de redirection
settings-redirect-copied = URI de redirection copié.
settings-how = Comment inscrire l’application
settings-how-text = Dans le centre d’administration Microsoft Entra, ouvrez Inscriptions d’applications et choisissez Nouvelle inscription. N’acceptez que les comptes de votre organisation. Sous URI de redirection, choisissez Application monopage (SPA) et collez l’URI ci-dessus. Copiez ensuite l’ID d’application (client) dans le champ de cette page. L’application n’a besoin d’aucun secret ni certificat ; les autorisations sont demandées étape par étape.
settings-how-link = Ouvrez Inscriptions d’applications
settings-tenant-id = ID de locataire
settings-tenant-id-hint = L’ID d’annuaire (locataire) de votre organisation. Une inscription d’application pour une seule organisation en a besoin.
settings-cloud = Cloud
settings-cloud-global = Mondial
settings-cloud-usgov = Gouvernement des États-Unis
settings-cloud-china = Chine (géré par 21Vianet)
settings-cloud-hint = Pour un autre cloud que Mondial, le navigateur vous demande d’autoriser l’accès aux hôtes de ce cloud.
settings-cloud-refused = Le navigateur n’a pas autorisé l’accès aux hôtes de ce cloud. Rien n’a été enregistré.
settings-checking = Vérification
settings-interval = Minutes entre les vérifications
settings-interval-hint = De 30 à 1440. La valeur par défaut, 240, vérifie six fois par jour.
settings-notifications = Notifications
settings-notifications-all = Pour chaque nouveau risque
settings-notifications-high = Pour les nouveaux risques critiques et élevés
settings-notifications-none = Jamais
settings-role = Actions affichées en premier
settings-role-hint = Le rôle clé de la liste de contrôle pour lequel s’ouvre le tableau de score. Rien n’est exclu du score.
settings-role-all = Tous les rôles
settings-locale = Langue
settings-locale-hint = De cette extension, quelle que soit la langue du navigateur.
settings-organisation = Votre organisation
settings-emergency = Comptes d’accès d’urgence
settings-emergency-hint = Des comptes pour entrer quand plus rien d’autre ne marche. Les stratégies peuvent les exclure ; les vérifications jugent alors s’ils sont prêts. Tant que rien n’est indiqué, aucun n’est supposé.
settings-emergency-none = Nous n’en avons pas
settings-emergency-add = Ajouter un compte
settings-emergency-add-hint = Recherchez par nom, ou saisissez un ID d’objet. Les noms sont connus après la première vérification.
settings-found = { $count ->
    [0] Personne n’a été trouvé. Un ID d’objet peut être saisi tel quel.
    [one] Un résultat. Entrée l’ajoute.
   *[other] { $count } résultats.
}
settings-added = { $name } a été ajouté. Enregistrez pour le conserver.
settings-anniversary = Mois de la révision de l’autorisation CSP
settings-anniversary-hint = Microsoft révise votre autorisation chaque année. Le tableau de score compte les jours jusque-là.
settings-auto-extend = Extension automatique des relations GDAP
settings-auto-extend-hint = Là où elle est attendue, les relations qui ne l’ont pas sont signalées avant leur fin.
settings-auto-extend-false = Non attendue
settings-auto-extend-true = Attendue
settings-roles = Profil de rôles GDAP
settings-roles-text = Quels rôles vos relations avec les clients doivent accorder. Un rôle requis qui manque est signalé, de même qu’un rôle privilégié hors du profil. Sans profil, aucun rôle n’est requis.
settings-roles-search = Rechercher un rôle
settings-roles-search-hint = Par nom, ou par ID de modèle pour un rôle absent de la liste.
settings-roles-privileged = privilégié
settings-roles-no = Hors du profil
settings-roles-allowed = Autorisé
settings-roles-required = Requis
settings-roles-count = { $required } requis, { $allowed } autorisés
settings-roles-not-found = Aucun rôle de ce nom. Saisissez son ID de modèle pour l’ajouter.
settings-roles-clear = Utiliser la valeur par défaut : aucun profil
settings-thresholds = Seuils
settings-thresholds-text = Limites auxquelles les vérifications changent de résultat. Ne les modifiez que si vos propres règles sont plus strictes, ou diffèrent pour une raison que vous pouvez donner.
settings-threshold-newHireGraceDays = Jours de grâce pour les nouveaux arrivants
settings-threshold-newHireGraceDays-hint = Combien de temps un nouvel utilisateur peut rester sans méthode forte.
settings-threshold-memberMethodRatio = Membres ayant une méthode résistante au hameçonnage, en pour cent
settings-threshold-memberMethodRatio-hint = À partir de cette part, l’ensemble des membres est satisfait.
settings-threshold-maxExcludedUsers = Nombre maximal de membres exclus de la MFA
settings-threshold-maxExcludedUsers-hint = Au-delà, les membres que des stratégies excluent sont signalés. Les administrateurs le sont dans tous les cas.
settings-threshold-maxExcludedShare = Part maximale de membres exclus de la MFA, en pour cent
settings-threshold-maxExcludedShare-hint = La même chose en part de tous les membres ; compte ce qui est dépassé en premier.
settings-sources = Lectures facultatives
settings-sources-text = Lues seulement si vous les activez : Microsoft peut les changer sans préavis, ou elles demandent plus d’autorisations.
settings-source-risk-notifications = Qui reçoit les alertes sur les utilisateurs à risque
settings-source-risk-notifications-hint = Débloque : la preuve que les alertes arrivent à quelqu’un, au lieu de votre parole. Coûte : une requête par vérification à une adresse que Microsoft ne documente pas ; demande IdentityRiskEvent.Read.All et Microsoft Entra ID P2.
settings-source-lighthouse-mfa = Inscription à la MFA dans Microsoft 365 Lighthouse
settings-source-lighthouse-mfa-hint = Débloque : le nombre d’utilisateurs inscrits à la MFA, pour chaque client que Lighthouse gère. Coûte : quelques requêtes par vérification à une préversion de l’API de Microsoft ; demande Reports.Read.All.
settings-source-strangers = Aucune lecture que cette version connaisse : { $ids }
settings-keeping = Données conservées
settings-retention = Jours d’historique
settings-retention-hint = De 1 à 3650 ; la valeur par défaut est 400. Ce qui est plus ancien disparaît à la vérification suivante : historique, risques résolus, annonces, comptages des indications, noms que plus rien ne cite, et locataires non vérifiés depuis.
settings-discard = Abandonner
settings-discarded = Vos modifications ont été abandonnées.
settings-unsaved = { $count ->
    [one] Une modification n’est pas encore enregistrée.
   *[other] { $count } modifications ne sont pas encore enregistrées.
}
settings-save = Enregistrer
settings-saved = Enregistré.
settings-nothing-to-save = Rien n’a été modifié.
settings-not-saved = Non enregistré. { $count ->
    [one] Un champ demande votre attention.
   *[other] { $count } champs demandent votre attention.
}
settings-save-failed = Le navigateur n’a pas enregistré les paramètres. Libérez de l’espace disque et réessayez.
settings-invalid-guid = Saisissez un GUID, comme 11111111-2222-3333-4444-555555555555.
settings-invalid-minutes = Saisissez un nombre entier de 30 à 1440.
settings-invalid-choice = Choisissez un élément de la liste.
settings-invalid-list = Saisissez des ID d’objet, comme 11111111-2222-3333-4444-555555555555.
settings-invalid-count = Saisissez un nombre entier, 0 ou plus.
settings-invalid-share = Saisissez un nombre de 0 à 100.
settings-invalid-retention = Saisissez un nombre entier de 1 à 3650.
settings-account = Compte
settings-signed-in = Connecté en tant que { $name }.
settings-signed-out = Personne n’est connecté.
settings-client-id-first = Enregistrez d’abord un ID client, puis connectez-vous.
settings-signing-in = Terminez la connexion dans la fenêtre de Microsoft.
settings-sign-in = Se connecter
settings-sign-out = Se déconnecter
settings-sign-out-hint = La déconnexion oublie le compte et ses jetons. Les résultats enregistrés restent.
settings-files = Importation et exportation
settings-files-text = Un fichier contient vos paramètres, attestations et exceptions. Il ne contient ni résultat de vérification ni jeton.
settings-contents = { $attestations ->
    [0] Aucune attestation
    [one] Une attestation
   *[other] { $attestations } attestations
}, { $exceptions ->
    [0] aucune exception
    [one] une exception
   *[other] { $exceptions } exceptions
}
settings-export = Exporter
settings-import = Importer…
settings-import-question = Remplacer tout ce que vous avez saisi ?
settings-import-question-text = Le fichier { $file } contient { $settings ->
    [0] aucun paramètre
    [one] un paramètre
   *[other] { $settings } paramètres
}, { $attestations ->
    [0] aucune attestation
    [one] une attestation
   *[other] { $attestations } attestations
} et { $exceptions ->
    [0] aucune exception
    [one] une exception
   *[other] { $exceptions } exceptions
}. Ce que vous aviez saisi est remplacé. Vous pouvez annuler tant que vous ne quittez pas cette page.
settings-import-replace = Remplacer
settings-import-cancel = Annuler
settings-import-same = Il contient ce qui figure déjà ici : rien ne changerait.
settings-import-default = valeur par défaut
settings-import-change = { $name } : { $before } devient { $after }
settings-import-attestations = Attestations : { $added } ajoutées, { $removed } supprimées
settings-import-exceptions = Exceptions : { $added } ajoutées, { $removed } supprimées
settings-imported = { $file } a été importé.
settings-import-refused = { $file } n’a pas été importé, rien n’a été modifié. { $count ->
    [one] Un problème a été trouvé :
   *[other] { $count } problèmes ont été trouvés :
}
settings-undo = Annuler
settings-undone = L’importation a été annulée.

## Attestations

settings-attestations = Attestations
settings-attestations-text = Ce que les API de Microsoft ne montrent pas, une personne le confirme, et le redit à l’échéance. Si une API montre le contraire, c’est elle qui l’emporte.
settings-attest-never = Pas encore confirmé
settings-attest-holds = Valable jusqu’au { $date }
settings-attest-due = { $days ->
    [0] À renouveler aujourd’hui
    [one] À renouveler dans un jour
   *[other] À renouveler dans { $days } jours
}
settings-attest-ended = Terminée le { $date }
settings-attest-empty-mailbox = Ne compte pas : l’adresse e-mail manque
settings-attest-empty-product = Ne compte pas : le produit manque
settings-attest-said = Confirmé par { $by } le { $date }
settings-attest-said-in-role = Confirmé par { $by }, { $role }, le { $date }
settings-attest-earlier = Auparavant : { $count }
settings-attest-customer = Un client : { $id }
settings-attest-all-customers = Tous les clients
settings-attest-confirm = Confirmer…
settings-attest-renew = Renouveler…
settings-attest-remove = Supprimer
settings-attest-heading = Confirmer : { $title }
settings-attest-by = Personne
settings-attest-by-hint = Qui le confirme, par nom ou compte.
settings-attest-role = Rôle clé (facultatif)
settings-attest-role-hint = La liste de contrôle indique : { $roles }.
settings-attest-at = Confirmé le
settings-attest-at-hint = { $days ->
    [one] Valable un jour à partir de là.
   *[other] Valable { $days } jours à partir de là.
}
settings-attest-until = Fin (facultatif)
settings-attest-until-hint = Le dernier jour de validité, s’il est plus proche.
settings-attest-value = { $what } : { $value }
settings-attest-value-mailbox = Adresse e-mail du contact de sécurité
settings-attest-value-mailbox-hint = Vous confirmez qu’au moins deux personnes lisent cette boîte aux lettres.
settings-attest-value-product = Produit
settings-attest-value-product-hint = Le produit qui protège vos points de terminaison.
settings-attest-value-customer = ID de locataire du client (facultatif)
settings-attest-value-customer-hint = Laissez vide pour le confirmer pour tous les clients.
settings-attest-link = Lien vers la preuve (facultatif)
settings-attest-link-hint = Commence par https://
settings-attest-note = Remarque (facultatif)
settings-attest-save = Enregistrer
settings-attest-cancel = Annuler
settings-attest-saved = Enregistré : { $title }.
settings-attest-removed = Supprimé : { $title }.
settings-attest-removed-earlier = Supprimé : { $title }. La confirmation précédente compte de nouveau.
settings-attest-undone = Rétabli : { $title }.
settings-attest-strangers = { $count ->
    [one] Une attestation enregistrée cite une vérification que cette version n’a pas :
   *[other] { $count } attestations enregistrées citent des vérifications que cette version n’a pas :
} { $ids }
settings-attest-no-person = Indiquez qui le confirme.
settings-attest-no-day = Choisissez un jour.
settings-attest-future = Choisissez aujourd’hui ou un jour antérieur.
settings-attest-older = Un jour ultérieur est déjà confirmé. Choisissez ce jour ou un jour ultérieur, ou supprimez d’abord cette confirmation.
settings-attest-no-end = Choisissez un jour, ou laissez vide.
settings-attest-end-first = Choisissez le jour de la confirmation ou un jour ultérieur.
settings-attest-no-mailbox = Saisissez une adresse e-mail, comme security@contoso.com.
settings-attest-no-product = Saisissez le nom du produit.
settings-attest-no-customer = Saisissez un ID de locataire, comme 11111111-2222-3333-4444-555555555555, ou laissez vide.
settings-attest-no-link = Saisissez une adresse qui commence par https://
settings-attest-long = Saisissez 2 000 caractères au plus.

## Indications

settings-hints = Indications dans les portails
settings-hints-text = Une indication sur une page de ces portails dit ce que la dernière vérification a trouvé sur le client, la stratégie ou le paramètre de cette page. Elle ne lit de la page que son adresse, son titre et le locataire du menu du compte.
settings-portal-partnerCenter = Espace partenaires
settings-portal-azure = Portail Azure
settings-portal-entra = Centre d’administration Microsoft Entra
settings-portal-intune = Centre d’administration Microsoft Intune
settings-portal-defender = Portail Microsoft Defender
settings-portal-microsoft365 = Centre d’administration Microsoft 365
settings-portal-lighthouse = Microsoft 365 Lighthouse
settings-portal-missing = Le navigateur ne l’autorise pas, donc aucune indication ne s’y affiche.
settings-portal-allow = Autoriser { $host }
settings-portal-refused = Le navigateur n’a pas autorisé l’accès à { $host }. Rien n’a été modifié.
settings-portal-strangers = Aucun portail que cette version connaisse : { $hosts }
settings-hints-keys = { $keys } mène à l’indication d’une page, ou ouvre le tableau de score s’il n’y en a pas. La page des raccourcis d’extensions de votre navigateur change les touches.
settings-hints-no-keys = Aucune touche ne mène à une indication. La page des raccourcis d’extensions de votre navigateur les définit.
settings-hints-hidden = Indications masquées
settings-hints-nothing-hidden = Aucune. « Pas maintenant » sur une indication la masque pour un temps ou pour toujours.
settings-hints-hidden-site = Tout { $site }
settings-hints-hidden-pages = { $count ->
    [one] Une page
   *[other] { $count } pages
}
settings-hints-show-again = Réafficher
settings-hints-show-again-what = Réafficher : { $what }
settings-hints-counts = Ce que les indications ont rencontré
settings-hints-counts-text = Compté dans ce navigateur seulement, afin que vous puissiez nous dire quand un portail a été refait et qu’une indication ne trouve plus sa place. ID, nombres, domaines et adresses e-mail sont omis ; les mots simples d’une adresse restent, donc lisez le rapport avant de l’envoyer.
settings-hints-no-counts = Rien n’a encore été compté.
settings-hints-copy = Copier le rapport
settings-hints-copied = Rapport copié.
settings-hints-forget = Recommencer le comptage

## Notifications : quand, et ce qu’elles disent

settings-notifying = Notifications sur cet appareil
settings-notifying-text = Les nouveaux risques sont annoncés une fois par vérification au plus. Ces choix restent sur cet appareil et ne sont pas exportés.
settings-quiet = Heures calmes : annoncer à leur fin
settings-quiet-from = De
settings-quiet-until = à
settings-notifying-detail = Nommer risques, personnes et clients
settings-notifying-detail-hint = Les notifications peuvent s’afficher sur un écran verrouillé. Sans ceci, elles ne donnent que votre locataire et un nombre.
