welcome-page-title = Bienvenue – { product-name }
welcome-title = Bienvenue dans { product-name }
welcome-intro = Trois étapes jusqu’à votre premier résultat. L’extension lit votre locataire partenaire et ne peut pas le modifier. Tout reste dans ce navigateur.
welcome-step-done = Étape { $number }, terminée :
welcome-step-current = Étape { $number }, en cours :
welcome-step-later = Étape { $number }, ensuite :

## Étape 1 : connecter

welcome-connect = Connecter votre organisation
welcome-connect-text = Cette extension n’a pas de serveur. Elle se connecte par une inscription d’application à vous dans Microsoft Entra, que vous pouvez supprimer à tout moment. Cela prend quelques minutes ; une inscription sans consentement ne donne accès à rien.
welcome-connect-change = Modifier la connexion
welcome-register = Inscrire l’application
welcome-by-hand = Dans le portail
welcome-by-hand-new = et choisissez Nouvelle inscription. N’acceptez que les comptes de cet annuaire d’organisation.
welcome-by-hand-redirect = Sous URI de redirection, choisissez Application monopage (SPA), collez cette adresse, et inscrivez. Aucun secret ni certificat n’est nécessaire.
welcome-by-hand-ids = De la page Vue d’ensemble, copiez l’ID d’application (client) et l’ID d’annuaire (locataire) dans les champs ci-dessous.
welcome-by-script = Avec Microsoft Graph PowerShell
welcome-by-script-text = Crée la même inscription et affiche les deux ID. Le script énumère les autorisations qui pourront être demandées plus tard, et n’en accorde aucune. Lisez-le avant de l’exécuter.
welcome-script = Le script
welcome-script-copy = Copier le script
welcome-script-copied = Script copié.
welcome-client-id-hint = ID d’application (client) de l’inscription.
welcome-tenant-id-hint = ID d’annuaire (locataire). Nécessaire si l’inscription accepte les comptes d’une seule organisation.
welcome-save = Enregistrer et continuer

## Étape 2 : se connecter

welcome-sign-in = Se connecter
welcome-sign-in-text = Connectez-vous avec votre compte professionnel. Microsoft demande une autorisation, User.Read : votre nom et votre organisation. Lecteur de sécurité suffit pour la plupart des vérifications.
welcome-permissions-all = Ce qui pourra encore être demandé, et ce que chaque autorisation débloque
welcome-permissions-first = Pour commencer
welcome-permissions-first-why = Vous connecte.
welcome-whom = Dans la plupart des organisations, seul un administrateur peut consentir : un administrateur d’application cloud, un administrateur d’application ou un administrateur de rôle privilégié. Envoyez à cette personne le lien de l’autorisation dont vous avez besoin.

## Étape 3 : la première vérification

welcome-check = Première vérification
welcome-check-later = Elle commence d’elle-même dès que vous êtes connecté, et montre ici son avancement.
welcome-result = Votre premier résultat
welcome-worst = Commencez par ceci
welcome-dashboard = Ouvrir le tableau de bord
welcome-scorecard = Ouvrir le tableau de score
welcome-popup = Désormais, le résultat se trouve derrière le bouton de cette extension dans la barre d’outils, et se renouvelle de lui-même.

## La suite

welcome-permissions = Autres autorisations
welcome-permissions-text = Tout fonctionne sans elles ; ce qu’une autorisation montrerait compte comme « non vérifiable » tant qu’elle n’est pas accordée.
welcome-permissions-none = Chaque autorisation dont une vérification a besoin est accordée.

## Démo

welcome-demo = Visiter d’abord
welcome-demo-text = Montre le tableau de score et le tableau de bord avec un locataire fictif livré avec l’extension. Rien n’est lu chez Microsoft, et un clic l’enlève.
welcome-demo-show = Afficher la démo
welcome-demo-failed = Le navigateur n’a pas enregistré la démo. Libérez de l’espace disque et réessayez.
welcome-demo-on = La démo est affichée
welcome-demo-on-text = Le tableau de score et le tableau de bord montrent un locataire fictif jusqu’à ce que vous quittiez la démo ou vous connectiez.
