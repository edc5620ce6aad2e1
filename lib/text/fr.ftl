### Français : la fenêtre contextuelle, et ce que toutes les pages ont en commun.

-product = Posture Companion

## Résultats, gravités, causes

verdict-pass = Satisfait
verdict-attested = Attesté
verdict-accepted = Risque accepté
verdict-grace = En période de grâce
verdict-partial = Satisfait en partie
verdict-fail = Non satisfait
verdict-unknown = Inconnu
verdict-notApplicable = Sans objet

severity-critical = Critique
severity-high = Élevée
severity-medium = Moyenne
severity-low = Faible
severity-advisory = Conseil

cause-consent = L’autorisation de lire ceci n’a pas été accordée.
cause-consent-next = Demandez le consentement ci-dessous, ou envoyez le lien à un administrateur.
cause-role = Votre rôle ne vous permet pas de lire ceci.
cause-role-next = Demandez un rôle qui peut le lire, comme Lecteur général, puis vérifiez à nouveau.
cause-signIn = Vous n’êtes pas connecté pour ceci.
cause-signIn-next = Reconnectez-vous, puis vérifiez à nouveau.
cause-mfa = L’Espace partenaires exige une connexion avec authentification multifacteur.
cause-mfa-next = Reconnectez-vous et effectuez l’authentification multifacteur.
cause-licence = Le locataire n’a pas de licence pour ceci.
cause-licence-next = Vérifiez-le à la main, ou ajoutez la licence.
cause-partnerType = Microsoft ne propose pas ceci à votre type de partenaire.
cause-partnerType-next = Si c’est inexact, vérifiez votre inscription au programme dans l’Espace partenaires.
cause-attestation = Seule une personne peut confirmer ceci.
cause-attestation-next = Confirmez-le dans les paramètres.
cause-throttled = Microsoft nous a demandé de ralentir, et la lecture n’a pas été terminée.
cause-throttled-next = Vérifiez à nouveau plus tard.
cause-incomplete = Seule une partie a pu être lue.
cause-incomplete-next = Vérifiez à nouveau.
cause-unsupportedCloud = Microsoft ne propose pas ceci dans votre cloud.
cause-unsupportedCloud-next = Vérifiez-le à la main.
cause-network = Microsoft n’a pas pu être joint.
cause-network-next = Contrôlez votre connexion, puis vérifiez à nouveau.
cause-error = La réponse de Microsoft n’a pas pu être comprise.
cause-error-next = Vérifiez à nouveau. Si cela persiste, signalez-le comme un défaut de cette extension.
cause-notYetRead = Ceci n’a pas encore été lu, ou la dernière lecture est trop ancienne.
cause-notYetRead-next = Vérifiez maintenant.
cause-notBuilt = Cette version ne le vérifie pas.
cause-notBuilt-next = Vérifiez-le à la main avec la liste de contrôle de sécurité des partenaires de Microsoft.

## La liste de contrôle

group-learn = Apprendre et se former
group-contact = Contact de sécurité
group-identities = Sécuriser les identités
group-endpoints = Sécuriser les points de terminaison
group-monitoring = Surveiller en continu

action-webinar = Suivre le webinaire « Security through the lens of Zero Trust »
action-partner-blog = Lire le billet de blog « Securing the channel »
action-security-workshops = Regarder les ateliers de sécurité à la demande
action-security-contact = Désigner un contact de sécurité
action-contact-currency = Tenir le contact à jour dans l’Espace partenaires
action-own-phishing-resistant-mfa = MFA résistante au hameçonnage pour votre locataire
action-customer-phishing-resistant-mfa = MFA résistante au hameçonnage pour vos clients
action-dap-removal = Supprimer les connexions DAP dont vous n’avez pas besoin
action-gdap-migration = Passer à GDAP les connexions DAP dont vous avez besoin
action-secured-devices = Utiliser des appareils sécurisés pour accéder à votre locataire
action-compliant-devices = Exiger des appareils conformes avec l’accès conditionnel Microsoft Entra (anciennement Azure AD)
action-endpoint-protection = Antivirus et détection sur les points de terminaison, comme Microsoft Defender for Endpoint
action-fraud-notifications = Activer la détection des fraudes et les notifications
action-cost-management = Budgets, alertes de coût et limites pour les abonnements Azure
action-identity-protection = Protection des ID Microsoft Entra avec rapports et alertes (anciennement Azure AD Identity Protection)

## Fenêtre contextuelle : en-tête et vérification

product-name = { -product }
popup-checked = Vérifié { $age }
popup-checked-incomplete = Vérifié { $age }, lecture incomplète
popup-check-now = Vérifier
popup-cancel = Annuler
popup-settings = Paramètres
popup-dashboard = Tableau de bord
popup-gdap = Analyse GDAP
popup-signed-in-as = Connecté en tant que { $name }
sweep-running = Vérification de votre locataire
sweep-progress = { $done } sources sur { $total }
sweep-requests = { $requests ->
    [one] une requête jusqu’ici
   *[other] { $requests } requêtes jusqu’ici
}
sweep-waiting = en attente de Microsoft jusqu’à { $time }

## Fenêtre contextuelle : score

score-heading = Score
score-value = { $value } sur { $outOf }
score-unknown = { $count ->
    [0] tout a pu être vérifié
    [one] une n’a pas pu être vérifiée
   *[other] { $count } n’ont pas pu être vérifiées
}
score-none = Aucune des actions ne concerne ce locataire.
score-microsoft = Score de Microsoft : { $current } sur { $max }
score-microsoft-refreshed = Score de Microsoft : { $current } sur { $max }, actualisé { $age }

requirements-mandatory = Exigences obligatoires de Microsoft : { $met } sur { $total } satisfaites
requirements-recommended = recommandées : { $met } sur { $total }
requirements-preview = préversion : { $met } sur { $total }
requirements-incomplete = toutes n’ont pas pu être lues

countdowns = Se termine bientôt

## Fenêtre contextuelle : que faire ensuite

next-heading = Prochaines actions les plus utiles
next-at-once = { $count ->
    [one] règle un problème
   *[other] règle { $count } problèmes à la fois
}
next-each = { $count ->
    [one] règle un problème
   *[other] { $count } problèmes, l’un après l’autre
}

## Fenêtre contextuelle : risques

risks-new = Nouveaux risques
risks-open = Risques ouverts
risks-accepted = Acceptés par des exceptions écrites, et non satisfaits : { $count }
risk-news-new = Nouveau
risk-news-returned = De retour
risk-news-worse = Aggravé
risk-news-woken = Toujours là
risk-news-differently = Nous jugeons ceci autrement désormais
risks-none = Aucun risque ouvert
risks-none-but-unknown = Aucun risque ouvert n’a été vu, mais tout n’a pas pu être vérifié.
risks-none-clear = Chaque action vérifiable est satisfaite.
risk-since = Ouvert depuis le { $date }
risk-returned = Vu pour la première fois le { $date }
risk-not-seen = Non vu depuis le { $date } : n’a pas pu être vérifié
risk-snoozed = Reporté jusqu’au { $date }
risk-snoozed-change = Reporté jusqu’à un changement
risk-snooze = Reporter
risk-snooze-tomorrow = Jusqu’à demain
risk-snooze-change = Jusqu’à un changement
risk-unsnooze = Ne plus reporter
risk-subjects = { $count } concernés{ $fresh ->
    [0] { "" }
   *[other] , dont { $fresh } nouveaux
}
risk-subjects-more = { $count ->
    [0] Ouvrir dans le tableau de bord
   *[other] et { $count } de plus dans le tableau de bord
}
risks-show-all = Afficher les { $count }
risks-show-fewer = Afficher moins

## Fenêtre contextuelle : actions

actions-heading = { $count ->
    [15] Les 15 actions
   *[other] { $count } des 15 actions
}
role-filter = Afficher les actions pour
role-all = Tous les rôles
role-securityAdministrator = Administrateur de la sécurité
role-securityAnalyst = Opérateur ou analyste de sécurité
group-met = { $met } sur { $total } satisfaites
check-explain = En savoir plus
check-failing = { $total ->
    [one] { $failing } sur un n’est pas en ordre
   *[other] { $failing } sur { $total } ne sont pas en ordre
}
check-mandatory = obligatoire
action-no-checks = Aucune vérification ne répond encore à cette action.
action-read = Preuves lues { $age }
opens-in-new-tab = (s’ouvre dans un nouvel onglet)

## Fenêtre contextuelle : ce qui n’a pas pu être lu

gaps-heading = Ce qui n’a pas pu être lu
gaps-waiting = { $count ->
    [0] Aucune vérification n’en dépend.
    [one] Une vérification en dépend :
   *[other] { $count } vérifications en dépendent :
}
unlock-impersonation = Agit en votre nom. Cette extension ne fait que lire.
unlock-unlocks = { $count ->
    [0] Ne débloque aucune vérification de cette version.
    [one] Débloque une vérification :
   *[other] Débloque { $count } vérifications :
}
unlock-ask = Demander le consentement
unlock-copy = Copier le lien pour un administrateur
unlock-copied = Lien copié. Un administrateur qui l’ouvre donne son consentement pour toute l’organisation.
copy-failed = Copie impossible. Sélectionnez le texte et copiez-le vous-même.
unlock-hint = Microsoft peut refuser : dans la plupart des organisations, seul un administrateur peut consentir.

## États de la fenêtre contextuelle

state-not-set-up = Pas encore connecté
state-not-set-up-text = Trois étapes mènent au premier résultat. Rien n’est lu avant.
state-set-up = Configurer
state-signed-out = Déconnecté
state-signed-out-text = Connectez-vous avec votre compte professionnel. Cette extension lit les paramètres de sécurité de votre locataire et ne peut pas les modifier.
state-sign-in = Se connecter
state-signing-in = Connexion…
state-signing-in-text = Terminez la connexion dans la fenêtre de Microsoft.
state-sign-in-needed = Reconnectez-vous
state-sign-in-needed-text = Microsoft demande votre connexion avant toute nouvelle lecture. Le dernier résultat reste ci-dessous.
state-sign-in-needed-first = Microsoft demande votre connexion avant toute lecture.
state-first-sweep = La première vérification est en cours
state-first-sweep-text = Le résultat s’affiche ici dès qu’il est prêt. Vous pouvez fermer cette fenêtre.
state-no-summary = Pas encore vérifié
state-no-summary-text = Vérifiez maintenant pour voir où en est votre locataire.
state-unreadable = Le résultat enregistré est illisible
state-unreadable-text = Le navigateur n’a pas ouvert le stockage de cette extension. Fermez les autres fenêtres de cette extension et réessayez ; si cela persiste, redémarrez le navigateur.
state-try-again = Réessayer
demo-banner = Démo : locataire fictif, rien n’est lu chez Microsoft.
demo-leave = Quitter la démo

## Erreurs : ce qui s’est passé, et l’étape suivante

error-signIn = Microsoft ne vous a pas connecté.
error-signIn-next = Reconnectez-vous.
error-signInCancelled = La fenêtre de connexion a été fermée.
error-signInCancelled-next = Connectez-vous quand vous serez prêt.
error-consent = Le consentement n’a pas été donné.
error-consent-next = Redemandez-le, ou envoyez le lien à un administrateur.
error-adminApproval = Seul un administrateur peut consentir à ceci.
error-adminApproval-next = Copiez le lien ci-dessous et envoyez-le à un administrateur.
error-mfa = L’authentification multifacteur n’a pas été terminée.
error-mfa-next = Reconnectez-vous et terminez-la.
error-network = Microsoft n’a pas pu être joint.
error-network-next = Contrôlez votre connexion, puis vérifiez à nouveau.
error-clientId = Microsoft ne connaît pas cet ID client.
error-clientId-next = Comparez l’ID client des paramètres avec votre inscription d’application.
error-redirectUri = L’URI de redirection n’est pas inscrit.
error-redirectUri-next = Copiez-le des paramètres dans votre inscription d’application, comme application monopage.
error-tenant = Ce compte n’appartient pas au locataire des paramètres.
error-tenant-next = Connectez-vous avec un compte de ce locataire, ou modifiez l’ID de locataire.
error-storage = Le résultat n’a pas pu être enregistré.
error-storage-next = Libérez de l’espace disque, puis vérifiez à nouveau.
error-worker = L’arrière-plan de l’extension n’a pas répondu.
error-worker-next = Fermez cette fenêtre et rouvrez-la. Si cela persiste, redémarrez le navigateur.
error-unknown = Un problème est survenu ({ $code }).
error-unknown-next = Réessayez. Si cela persiste, signalez-le avec ce code.
