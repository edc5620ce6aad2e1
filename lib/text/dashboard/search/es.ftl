### Español: lo que el panel dice de la búsqueda.

## Búsqueda

view-search = Búsqueda
search-label = Buscar en el panel
search-placeholder = Buscar (pulse /)
search-heading = Resultados de la búsqueda
search-title = Búsqueda: { $query }
search-hint = Escriba un nombre, un identificador o una palabra: se buscan acciones, comprobaciones, personas, clientes, directivas, relaciones, opciones de configuración y lo que no se pudo leer.
search-none = Nada coincide con “{ $query }”.
search-found = { $count ->
    [one] Un resultado para “{ $query }”
   *[other] { $count } resultados para “{ $query }”
}
search-kind = { $kind } ({ $count })
search-kind-actions = Acciones
search-kind-checks = Comprobaciones
search-kind-people = Personas
search-kind-customers = Clientes
search-kind-policies = Directivas
search-kind-relationships = Relaciones GDAP
search-kind-others = Otros elementos
search-kind-settings = Configuración
search-kind-gaps = Lo que no se pudo leer
search-show-all = Mostrar los { $count } resultados: { $kind }
search-all-kinds = Mostrar todos los tipos
search-all-pass = { $kind }. Ninguna comprobación lo señala como problema.
search-listed = { $kind }. { $title }{ $more ->
    [0] {""}
    [one] , y una comprobación más
   *[other] , y { $more } comprobaciones más
}
setting-clientId = Identificador de cliente
setting-tenantId = Identificador del inquilino
setting-cloud = Nube
setting-sweepEveryMinutes = Minutos entre comprobaciones
setting-portals = Portales donde se muestran indicaciones
setting-notifications = Notificaciones
setting-emergencyAccounts = Cuentas de acceso de emergencia
setting-gdapRoleProfile = Perfil de roles de GDAP
setting-autoExtendExpected = Extensión automática de las relaciones
setting-anniversaryMonth = Mes de la revisión de la autorización
setting-role = Su rol clave
setting-retentionDays = Días que se conservan los resultados
setting-locale = Idioma
setting-optionalSources = Lecturas desactivadas de forma predeterminada
setting-thresholds = Umbrales
