settings-managed-heading = Géré par votre organisation
settings-managed-nothing = Votre organisation ne fixe rien ici : aucune stratégie pour cette extension n’a été trouvée.
settings-managed-count = { $count ->
    [one] Une valeur est fixée par une stratégie de votre organisation.
   *[other] { $count } valeurs sont fixées par des stratégies de votre organisation.
}
settings-managed-strangers = { $count ->
    [one] La stratégie fixe un nom qui n’est pas un paramètre :
   *[other] La stratégie fixe des noms qui ne sont pas des paramètres :
} { $names }
settings-managed-all = Chaque paramètre et son origine
settings-managed-name = Paramètre
settings-managed-value = En vigueur
settings-managed-source = Origine
settings-managed-copy = Copier comme texte
settings-managed-copied = Copié.
settings-from-policy = Stratégie
settings-from-own = Vous
settings-from-default = Par défaut
settings-refused-policy = La stratégie indique { $value }, qui n’est pas utilisé : { $message }
settings-refused-own = Vous avez enregistré { $value }, qui n’est pas utilisé : { $message }
settings-name-clientId = ID client
settings-name-tenantId = ID de locataire
settings-name-cloud = Cloud
settings-name-sweepEveryMinutes = Minutes entre les vérifications
settings-name-portals = Portails avec indications
settings-name-notifications = Notifications
settings-name-emergencyAccounts = Comptes d’accès d’urgence
settings-name-gdapRoleProfile = Profil de rôles GDAP
settings-name-autoExtendExpected = Extension automatique attendue
settings-name-anniversaryMonth = Mois de la révision de l’autorisation CSP
settings-name-role = Actions affichées en premier
settings-name-retentionDays = Jours d’historique
settings-name-locale = Langue
settings-name-optionalSources = Lectures facultatives
settings-name-thresholds = Seuils
settings-forget = Tout oublier
settings-forget-text = Ramène cette extension au jour de son installation. Ce que votre organisation fixe par stratégie reste.
settings-forget-ask = Tout oublier…
settings-forget-question = Tout oublier ?
settings-forget-goes = C’est irréversible. Une vérification en cours est arrêtée, et ceci disparaît :
settings-forget-goes-account = qui s’est connecté, et les jetons correspondants
settings-forget-goes-found = tout ce qui a été trouvé : résultats, preuves, historique, risques, rapports, noms
settings-forget-goes-told = tout ce que vous avez saisi : paramètres, attestations, exceptions. Exportez-les d’abord si vous voulez les retrouver.
settings-forget-goes-hints = les indications affichées, où vous les avez masquées et ce qui a été compté ; notifications, badge et alarmes
settings-forget-goes-access = l’accès aux portails et clouds que vous avez autorisé au-delà de l’installation
settings-forget-stays = Ce qui reste ailleurs : les fichiers que vous avez exportés, l’inscription d’application avec son consentement dans Microsoft Entra, et pour un temps des parties d’anciens enregistrements dans les fichiers du navigateur.
settings-forget-now = Tout oublier
settings-forgetting = Oubli en cours…
settings-forget-failed = Quelque chose n’a pas pu être supprimé. Fermez les autres pages de cette extension et réessayez ; si cela persiste, supprimez l’extension.
settings-forgotten = Tout est oublié
settings-forgotten-text = Rien de ce que cette extension a trouvé ni de ce que vous avez saisi n’est plus enregistré.
