### Español: la autocomprobación de la configuración y “Olvidarlo todo”, en la página de configuración.

settings-managed-heading = Administrado por su organización
settings-managed-nothing = Su organización no establece nada aquí: no se encontró ninguna directiva para esta extensión.
settings-managed-count = { $count ->
    [one] Una directiva de su organización establece un valor.
   *[other] Las directivas de su organización establecen { $count } valores.
}
settings-managed-strangers = { $count ->
    [one] La directiva establece un nombre que no corresponde a ninguna opción:
   *[other] La directiva establece nombres que no corresponden a ninguna opción:
} { $names }
settings-managed-all = Todas las opciones y de dónde proceden
settings-managed-name = Opción
settings-managed-value = En vigor
settings-managed-source = Procede de
settings-managed-copy = Copiar como texto
settings-managed-copied = Copiado.
settings-from-policy = Directiva
settings-from-own = Usted
settings-from-default = Predeterminado
settings-refused-policy = La directiva indica { $value }, que no se usa: { $message }
settings-refused-own = Usted guardó { $value }, que no se usa: { $message }
settings-name-clientId = Identificador de cliente
settings-name-tenantId = Identificador del inquilino
settings-name-cloud = Nube
settings-name-sweepEveryMinutes = Minutos entre comprobaciones
settings-name-portals = Portales con indicaciones
settings-name-notifications = Notificaciones
settings-name-emergencyAccounts = Cuentas de acceso de emergencia
settings-name-gdapRoleProfile = Perfil de roles de GDAP
settings-name-autoExtendExpected = Extensión automática esperada
settings-name-anniversaryMonth = Mes de la revisión de la autorización de CSP
settings-name-role = Acciones que se muestran primero
settings-name-retentionDays = Días de historial
settings-name-locale = Idioma
settings-name-optionalSources = Lecturas opcionales
settings-name-thresholds = Umbrales
settings-forget = Olvidarlo todo
settings-forget-text = Devuelve esta extensión al día en que se instaló. Lo que su organización establece por directiva se mantiene.
settings-forget-ask = Olvidarlo todo…
settings-forget-question = ¿Olvidarlo todo?
settings-forget-goes = No se puede deshacer. Si hay una comprobación en curso, se detiene, y se elimina lo siguiente:
settings-forget-goes-account = quién inició sesión, y sus tokens
settings-forget-goes-found = todo lo que se encontró: resultados, evidencias, historial, riesgos, informes, nombres
settings-forget-goes-told = todo lo que usted escribió: configuración, confirmaciones, excepciones. Expórtelo antes si quiere recuperarlo.
settings-forget-goes-hints = las indicaciones que se muestran ahora, dónde las ocultó y lo que se contó; las notificaciones, el distintivo y las alarmas
settings-forget-goes-access = el acceso a los portales y nubes que permitió además de los de la instalación
settings-forget-stays = Lo que queda en otros lugares: los archivos que exportó, el registro de aplicación con su consentimiento en Microsoft Entra y, durante un tiempo, partes de registros antiguos dentro de los archivos del propio explorador.
settings-forget-now = Olvidarlo todo
settings-forgetting = Olvidando…
settings-forget-failed = No se pudo quitar algo. Cierre las demás páginas de esta extensión e inténtelo de nuevo; si persiste, quite la extensión.
settings-forgotten = Se olvidó todo
settings-forgotten-text = Ya no queda guardado nada de lo que esta extensión encontró ni de lo que usted escribió.
