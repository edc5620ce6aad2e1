### Español: lo que solo dice la página de configuración.

## Página de configuración

settings-title = Configuración
settings-intro = Todo lo que escriba se queda en este explorador.
settings-sections = Secciones de esta página
settings-welcome = Configuración inicial, paso a paso
settings-unreadable = No se puede leer la configuración guardada
settings-unreadable-text = El explorador no abrió el almacenamiento de esta extensión. Vuelva a cargar esta página; si persiste, reinicie el explorador.
settings-managed = Establecido por su organización. No puede cambiarlo aquí.
settings-use-default = Usar el valor predeterminado: { $value }
settings-not-told = Sin indicar
settings-remove = Quitar
settings-add = Agregar
settings-problem-stored = Un valor guardado no era válido y no se usa: { $message }
settings-connect = Conexión
settings-client-id = Identificador de cliente
settings-client-id-hint = Id. de aplicación (cliente) de su propio registro de aplicación.
settings-redirect = URI de redirección que hay que registrar
settings-redirect-copy = Copiar URI de redirección
settings-redirect-copied = URI de redirección copiado.
settings-how = Cómo registrar la aplicación
settings-how-text = En el Centro de administración de Microsoft Entra, abra Registros de aplicaciones y elija Nuevo registro. Acepte solo las cuentas de su organización. En URI de redirección, elija Aplicación de página única (SPA) y pegue el URI de arriba. Después, copie el Id. de aplicación (cliente) en el campo de esta página. La aplicación no necesita ningún secreto ni certificado; los permisos se solicitan paso a paso.
settings-how-link = Abra Registros de aplicaciones
settings-tenant-id = Identificador del inquilino
settings-tenant-id-hint = El Id. de directorio (inquilino) de su organización. Lo necesita un registro de aplicación para una sola organización.
settings-cloud = Nube
settings-cloud-global = Global
settings-cloud-usgov = Administración Pública de EE. UU.
settings-cloud-china = China (operada por 21Vianet)
settings-cloud-hint = Para nubes distintas de Global, el explorador le pide que permita el acceso a los hosts de esa nube.
settings-cloud-refused = El explorador no permitió el acceso a los hosts de esta nube. No se guardó nada.
settings-checking = Comprobación
settings-interval = Minutos entre comprobaciones
settings-interval-hint = De 30 a 1440. El valor predeterminado, 240, comprueba seis veces al día.
settings-notifications = Notificaciones
settings-notifications-all = Para cada riesgo nuevo
settings-notifications-high = Para riesgos nuevos de gravedad crítica y alta
settings-notifications-none = Nunca
settings-role = Acciones que se muestran primero
settings-role-hint = El rol clave de la lista de comprobación con el que se abre el cuadro de puntuación. Nada queda fuera de la puntuación.
settings-role-all = Todos los roles
settings-locale = Idioma
settings-locale-hint = El de esta extensión, sea cual sea el idioma del explorador.
settings-organisation = Su organización
settings-emergency = Cuentas de acceso de emergencia
settings-emergency-hint = Cuentas para entrar cuando todo lo demás falla. Las directivas pueden excluirlas; en ese caso las comprobaciones evalúan que estén preparadas. Mientras no se indique nada, no se presupone ninguna.
settings-emergency-none = No tenemos ninguna
settings-emergency-add = Agregar una cuenta
settings-emergency-add-hint = Busque por nombre o escriba un identificador de objeto. Los nombres se conocen después de la primera comprobación.
settings-found = { $count ->
    [0] No se encontró a nadie. Se puede escribir directamente un identificador de objeto.
    [one] Se encontró una cuenta. Pulse Entrar para agregarla.
   *[other] Se encontraron { $count }.
}
settings-added = Se agregó { $name }. Guarde para conservar el cambio.
settings-anniversary = Mes de la revisión de la autorización de CSP
settings-anniversary-hint = Microsoft revisa su autorización cada año. El cuadro de puntuación muestra la cuenta atrás.
settings-auto-extend = Extensión automática de las relaciones GDAP
settings-auto-extend-hint = Si se espera, las relaciones que no la tengan se señalan antes de que terminen.
settings-auto-extend-false = No se espera
settings-auto-extend-true = Se espera
settings-roles = Perfil de roles de GDAP
settings-roles-text = Qué roles deben conceder sus relaciones con los clientes. Se avisa si falta un rol requerido y si hay un rol con privilegios fuera del perfil. Sin perfil no se requiere ningún rol.
settings-roles-search = Buscar un rol
settings-roles-search-hint = Por nombre, o por identificador de plantilla si el rol no está en la lista.
settings-roles-privileged = con privilegios
settings-roles-no = Fuera del perfil
settings-roles-allowed = Permitido
settings-roles-required = Requerido
settings-roles-count = Requeridos: { $required }. Permitidos: { $allowed }
settings-roles-not-found = No hay ningún rol con este nombre. Escriba su identificador de plantilla para agregarlo.
settings-roles-clear = Usar el valor predeterminado: sin perfil
settings-thresholds = Umbrales
settings-thresholds-text = Límites a partir de los cuales las comprobaciones cambian de veredicto. Cámbielos solo si sus propias reglas son más estrictas, o distintas por un motivo que pueda justificar.
settings-threshold-newHireGraceDays = Días de gracia para las nuevas incorporaciones
settings-threshold-newHireGraceDays-hint = Cuánto tiempo puede estar un usuario nuevo sin métodos seguros.
settings-threshold-memberMethodRatio = Miembros con métodos resistentes al phishing, en porcentaje
settings-threshold-memberMethodRatio-hint = A partir de esta proporción, el conjunto de los miembros cumple.
settings-threshold-maxExcludedUsers = Máximo de miembros fuera de MFA
settings-threshold-maxExcludedUsers-hint = Se avisa si las directivas excluyen a más miembros. De los administradores se avisa siempre.
settings-threshold-maxExcludedShare = Máximo de miembros fuera de MFA, en porcentaje
settings-threshold-maxExcludedShare-hint = Lo mismo como proporción de todos los miembros; cuenta el límite que se supere primero.
settings-sources = Lecturas opcionales
settings-sources-text = Solo se leen si las activa: Microsoft puede cambiarlas sin previo aviso o necesitan más permisos.
settings-source-risk-notifications = Quién recibe las alertas sobre usuarios en riesgo
settings-source-risk-notifications-hint = Desbloquea: la prueba de que las alertas llegan a alguien, en lugar de su palabra. Cuesta: una solicitud por comprobación a una dirección que Microsoft no documenta; necesita IdentityRiskEvent.Read.All y Microsoft Entra ID P2.
settings-source-lighthouse-mfa = Registro de MFA en Microsoft 365 Lighthouse
settings-source-lighthouse-mfa-hint = Desbloquea: el número de usuarios registrados para MFA, por cada cliente que administra Lighthouse. Cuesta: algunas solicitudes por comprobación a una versión preliminar de la API de Microsoft; necesita Reports.Read.All.
settings-source-strangers = No es una lectura que esta versión conozca: { $ids }
settings-keeping = Datos que se conservan
settings-retention = Días de historial
settings-retention-hint = De 1 a 3650; el valor predeterminado es 400. Lo más antiguo se elimina en la siguiente comprobación: historial, riesgos resueltos, avisos, recuentos de indicaciones, nombres que ya nadie menciona e inquilinos sin comprobar desde entonces.
settings-discard = Descartar
settings-discarded = Se descartaron sus cambios.
settings-unsaved = { $count ->
    [one] Un cambio sin guardar.
   *[other] { $count } cambios sin guardar.
}
settings-save = Guardar
settings-saved = Guardado.
settings-nothing-to-save = No se cambió nada.
settings-not-saved = No se guardó. { $count ->
    [one] Un campo requiere su atención.
   *[other] { $count } campos requieren su atención.
}
settings-save-failed = El explorador no guardó la configuración. Libere espacio en disco e inténtelo de nuevo.
settings-invalid-guid = Escriba un GUID, como 11111111-2222-3333-4444-555555555555.
settings-invalid-minutes = Escriba un número entero de 30 a 1440.
settings-invalid-choice = Elija una opción de la lista.
settings-invalid-list = Escriba identificadores de objeto, como 11111111-2222-3333-4444-555555555555.
settings-invalid-count = Escriba un número entero, 0 o mayor.
settings-invalid-share = Escriba un número de 0 a 100.
settings-invalid-retention = Escriba un número entero de 1 a 3650.
settings-account = Cuenta
settings-signed-in = Sesión iniciada como { $name }.
settings-signed-out = Nadie ha iniciado sesión.
settings-client-id-first = Primero guarde un identificador de cliente y después inicie sesión.
settings-signing-in = Termine de iniciar sesión en la ventana de Microsoft.
settings-sign-in = Iniciar sesión
settings-sign-out = Cerrar sesión
settings-sign-out-hint = Al cerrar sesión se olvidan la cuenta y sus tokens. Los resultados guardados se mantienen.
settings-files = Importar y exportar
settings-files-text = Un archivo contiene su configuración, sus confirmaciones y sus excepciones. No contiene ningún resultado de las comprobaciones ni ningún token.
settings-contents = { $attestations ->
    [0] Ninguna confirmación
    [one] Una confirmación
   *[other] { $attestations } confirmaciones
}, { $exceptions ->
    [0] ninguna excepción
    [one] una excepción
   *[other] { $exceptions } excepciones
}
settings-export = Exportar
settings-import = Importar…
settings-import-question = ¿Reemplazar todo lo que escribió?
settings-import-question-text = El archivo { $file } contiene lo siguiente: { $settings ->
    [0] ninguna opción
    [one] una opción
   *[other] { $settings } opciones
}, { $attestations ->
    [0] ninguna confirmación
    [one] una confirmación
   *[other] { $attestations } confirmaciones
} y { $exceptions ->
    [0] ninguna excepción
    [one] una excepción
   *[other] { $exceptions } excepciones
}. Se reemplaza lo que escribió antes. Puede deshacerlo hasta que salga de esta página.
settings-import-replace = Reemplazar
settings-import-cancel = Cancelar
settings-import-same = Contiene lo que ya hay aquí: no cambiaría nada.
settings-import-default = predeterminado
settings-import-change = { $name }: de { $before } a { $after }
settings-import-attestations = Confirmaciones agregadas: { $added }; quitadas: { $removed }
settings-import-exceptions = Excepciones agregadas: { $added }; quitadas: { $removed }
settings-imported = Se importó { $file }.
settings-import-refused = No se importó { $file } y no se cambió nada. { $count ->
    [one] Se encontró un problema:
   *[other] Se encontraron { $count } problemas:
}
settings-undo = Deshacer
settings-undone = Se deshizo la importación.

## Confirmaciones

settings-attestations = Confirmaciones
settings-attestations-text = Lo que las API de Microsoft no muestran lo confirma una persona, y lo vuelve a hacer cuando corresponde. Si una API muestra lo contrario, prevalece la API.
settings-attest-never = Sin confirmar todavía
settings-attest-holds = Válida hasta el { $date }
settings-attest-due = { $days ->
    [0] Se debe renovar hoy
    [one] Se debe renovar en un día
   *[other] Se debe renovar en { $days } días
}
settings-attest-ended = Terminó el { $date }
settings-attest-empty-mailbox = No cuenta: falta la dirección de correo electrónico
settings-attest-empty-product = No cuenta: falta el producto
settings-attest-said = Confirmado por { $by } el { $date }
settings-attest-said-in-role = Confirmado por { $by }, { $role }, el { $date }
settings-attest-earlier = Anteriores: { $count }
settings-attest-customer = Un cliente: { $id }
settings-attest-all-customers = Todos los clientes
settings-attest-confirm = Confirmar…
settings-attest-renew = Renovar…
settings-attest-remove = Quitar
settings-attest-heading = Confirmar: { $title }
settings-attest-by = Persona
settings-attest-by-hint = Quién lo confirma, por nombre o cuenta.
settings-attest-role = Rol clave (opcional)
settings-attest-role-hint = La lista de comprobación menciona: { $roles }.
settings-attest-at = Confirmado el
settings-attest-at-hint = { $days ->
    [one] Es válida durante un día desde entonces.
   *[other] Es válida durante { $days } días desde entonces.
}
settings-attest-until = Fin (opcional)
settings-attest-until-hint = El último día en que es válida, si es antes.
settings-attest-value = { $what }: { $value }
settings-attest-value-mailbox = Dirección de correo electrónico del contacto de seguridad
settings-attest-value-mailbox-hint = Usted confirma que al menos dos personas leen este buzón.
settings-attest-value-product = Producto
settings-attest-value-product-hint = El producto que protege sus puntos de conexión.
settings-attest-value-customer = Identificador del inquilino del cliente (opcional)
settings-attest-value-customer-hint = Déjelo vacío para confirmarlo para todos los clientes.
settings-attest-link = Vínculo a las evidencias (opcional)
settings-attest-link-hint = Empieza por https://
settings-attest-note = Nota (opcional)
settings-attest-save = Guardar
settings-attest-cancel = Cancelar
settings-attest-saved = Guardada: { $title }.
settings-attest-removed = Quitada: { $title }.
settings-attest-removed-earlier = Quitada: { $title }. Vuelve a contar la anterior.
settings-attest-undone = Recuperada: { $title }.
settings-attest-strangers = { $count ->
    [one] Una confirmación guardada nombra una comprobación que esta versión no tiene:
   *[other] { $count } confirmaciones guardadas nombran comprobaciones que esta versión no tiene:
} { $ids }
settings-attest-no-person = Escriba quién lo confirma.
settings-attest-no-day = Elija un día.
settings-attest-future = Elija hoy o un día anterior.
settings-attest-older = Ya está confirmado en un día posterior. Elija ese día o uno posterior, o quite antes esa confirmación.
settings-attest-no-end = Elija un día o déjelo vacío.
settings-attest-end-first = Elija el día de la confirmación o uno posterior.
settings-attest-no-mailbox = Escriba una dirección de correo electrónico, como seguridad@contoso.com.
settings-attest-no-product = Escriba el nombre del producto.
settings-attest-no-customer = Escriba un identificador de inquilino, como 11111111-2222-3333-4444-555555555555, o déjelo vacío.
settings-attest-no-link = Escriba una dirección que empiece por https://
settings-attest-long = Escriba 2000 caracteres como máximo.

## Indicaciones

settings-hints = Indicaciones en los portales
settings-hints-text = En las páginas de estos portales, una indicación dice qué encontró la última comprobación sobre el cliente, la directiva o la opción de esa página. De la página solo lee la dirección, el encabezado y el inquilino del menú de la cuenta.
settings-portal-partnerCenter = Centro de partners
settings-portal-azure = Azure Portal
settings-portal-entra = Centro de administración de Microsoft Entra
settings-portal-intune = Centro de administración de Microsoft Intune
settings-portal-defender = Portal de Microsoft Defender
settings-portal-microsoft365 = Centro de administración de Microsoft 365
settings-portal-lighthouse = Microsoft 365 Lighthouse
settings-portal-missing = El explorador no lo permite, así que allí no se muestra ninguna indicación.
settings-portal-allow = Permitir { $host }
settings-portal-refused = El explorador no permitió el acceso a { $host }. No se cambió nada.
settings-portal-strangers = No es un portal que esta versión conozca: { $hosts }
settings-hints-keys = { $keys } lleva a la indicación de una página o, si no hay ninguna, abre el cuadro de puntuación. Las teclas se cambian en la página de métodos abreviados de teclado de las extensiones del explorador.
settings-hints-no-keys = No hay teclas asignadas para ir a una indicación. Se asignan en la página de métodos abreviados de teclado de las extensiones del explorador.
settings-hints-hidden = Indicaciones ocultas
settings-hints-nothing-hidden = Ninguna. “Ahora no” en una indicación la oculta durante un tiempo o para siempre.
settings-hints-hidden-site = Todo { $site }
settings-hints-hidden-pages = { $count ->
    [one] Una página
   *[other] { $count } páginas
}
settings-hints-show-again = Volver a mostrar
settings-hints-show-again-what = Volver a mostrar: { $what }
settings-hints-counts = Qué encontraron las indicaciones
settings-hints-counts-text = Se cuenta solo en este explorador, para que pueda decirnos si un portal se ha rehecho y una indicación ya no encuentra su sitio. Se omiten los identificadores, los números, los dominios y las direcciones de correo; las palabras corrientes de una dirección se mantienen, así que léalo antes de enviarlo.
settings-hints-no-counts = Todavía no se ha contado nada.
settings-hints-copy = Copiar informe
settings-hints-copied = Informe copiado.
settings-hints-forget = Contar de nuevo

## Notificaciones: cuándo y cuánto dicen

settings-notifying = Notificaciones en este dispositivo
settings-notifying-text = Los riesgos nuevos se anuncian como máximo una vez por comprobación. Estas opciones se quedan en este dispositivo y no se exportan.
settings-quiet = Horas de silencio: avisar cuando terminen
settings-quiet-from = Desde
settings-quiet-until = hasta
settings-notifying-detail = Nombrar riesgos, personas y clientes
settings-notifying-detail-hint = Las notificaciones pueden verse en una pantalla bloqueada. Sin esta opción solo dan el nombre de su inquilino y un recuento.
