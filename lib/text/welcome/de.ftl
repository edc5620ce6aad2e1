welcome-page-title = Willkommen – { product-name }
welcome-title = Willkommen bei { product-name }
welcome-intro = Drei Schritte bis zu Ihrem ersten Ergebnis. Die Erweiterung liest Ihren Partnermandanten und kann ihn nicht ändern. Alles bleibt in diesem Browser.
welcome-step-done = Schritt { $number }, erledigt:
welcome-step-current = Schritt { $number }, jetzt:
welcome-step-later = Schritt { $number }, später:

## Schritt 1: verbinden

welcome-connect = Ihre Organisation verbinden
welcome-connect-text = Diese Erweiterung hat keinen Server. Sie meldet sich über Ihre eigene App-Registrierung in Microsoft Entra an, die Sie jederzeit entfernen können. Das dauert einige Minuten; eine Registrierung ohne Zustimmung gibt Zugriff auf nichts.
welcome-connect-change = Verbindung ändern
welcome-register = App registrieren
welcome-by-hand = Im Portal
welcome-by-hand-new = und wählen Sie „Neue Registrierung“. Lassen Sie nur Konten in diesem Organisationsverzeichnis zu.
welcome-by-hand-redirect = Wählen Sie unter „Umleitungs-URI“ die „Single-Page-Webanwendung (SPA)“, fügen Sie diese Adresse ein, und registrieren Sie. Weder Geheimnis noch Zertifikat ist nötig.
welcome-by-hand-ids = Kopieren Sie von der Übersichtsseite die Anwendungs-ID (Client) und die Verzeichnis-ID (Mandant) in die Felder unten.
welcome-by-script = Mit Microsoft Graph PowerShell
welcome-by-script-text = Legt dieselbe Registrierung an und gibt beide IDs aus. Das Skript führt die Berechtigungen auf, um die später gebeten werden kann, und erteilt keine. Lesen Sie es, bevor Sie es ausführen.
welcome-script = Skript
welcome-script-copy = Skript kopieren
welcome-script-copied = Skript kopiert.
welcome-client-id-hint = Anwendungs-ID (Client) der Registrierung.
welcome-tenant-id-hint = Verzeichnis-ID (Mandant). Nötig, wenn die Registrierung Konten nur einer Organisation zulässt.
welcome-save = Speichern und weiter

## Schritt 2: anmelden

welcome-sign-in = Anmelden
welcome-sign-in-text = Melden Sie sich mit Ihrem Geschäftskonto an. Microsoft fragt nach einer Berechtigung, User.Read: Ihr Name und Ihre Organisation. „Sicherheitsleseberechtigter“ genügt für die meisten Prüfungen.
welcome-permissions-all = Worum später noch gebeten wird, und was jede Berechtigung ermöglicht
welcome-permissions-first = Für den Anfang
welcome-permissions-first-why = Meldet Sie an.
welcome-whom = In den meisten Organisationen darf nur ein Administrator zustimmen: ein Cloudanwendungsadministrator, ein Anwendungsadministrator oder ein Administrator für privilegierte Rollen. Senden Sie dieser Person den Link der Berechtigung, die Sie brauchen.

## Schritt 3: die erste Prüfung

welcome-check = Erste Prüfung
welcome-check-later = Sie beginnt von selbst, sobald Sie angemeldet sind, und zeigt hier, wie weit sie ist.
welcome-result = Ihr erstes Ergebnis
welcome-worst = Beginnen Sie damit
welcome-dashboard = Dashboard öffnen
welcome-scorecard = Scorecard öffnen
welcome-popup = Von jetzt an steht das Ergebnis hinter der Schaltfläche dieser Erweiterung in der Symbolleiste und erneuert sich von selbst.

## Wie es weitergeht

welcome-permissions = Weitere Berechtigungen
welcome-permissions-text = Alles funktioniert auch ohne sie; was eine Berechtigung zeigen würde, zählt als „nicht prüfbar“, bis sie erteilt ist.
welcome-permissions-none = Jede Berechtigung, die eine Prüfung braucht, ist erteilt.

## Demo

welcome-demo = Erst einmal umsehen
welcome-demo-text = Zeigt Scorecard und Dashboard mit einem erfundenen Mandanten, der zur Erweiterung gehört. Von Microsoft wird nichts gelesen, und ein Klick entfernt alles wieder.
welcome-demo-show = Demo anzeigen
welcome-demo-failed = Der Browser hat die Demo nicht gespeichert. Geben Sie Speicherplatz frei, und versuchen Sie es erneut.
welcome-demo-on = Die Demo ist an
welcome-demo-on-text = Scorecard und Dashboard zeigen einen erfundenen Mandanten, bis Sie die Demo verlassen oder sich anmelden.
