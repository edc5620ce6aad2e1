### Español.

-product = Posture Companion

## Veredictos, gravedades, causas

verdict-pass = Cumple
verdict-attested = Confirmado
verdict-accepted = Riesgo aceptado
verdict-grace = En período de gracia
verdict-partial = Cumple en parte
verdict-fail = No cumple
verdict-unknown = Desconocido
verdict-notApplicable = No aplicable

severity-critical = Crítica
severity-high = Alta
severity-medium = Media
severity-low = Baja
severity-advisory = Orientativa

cause-consent = No se ha concedido el permiso para leer esto.
cause-consent-next = Solicite el consentimiento más abajo o envíe el vínculo a un administrador.
cause-role = Su rol no le permite leer esto.
cause-role-next = Solicite un rol que pueda leerlo, como Lector global, y vuelva a comprobar.
cause-signIn = No ha iniciado sesión para esto.
cause-signIn-next = Inicie sesión de nuevo y vuelva a comprobar.
cause-mfa = El Centro de partners exige iniciar sesión con autenticación multifactor.
cause-mfa-next = Inicie sesión de nuevo y complete la autenticación multifactor.
cause-licence = El inquilino no tiene licencia para esto.
cause-licence-next = Compruébelo a mano o agregue la licencia.
cause-partnerType = Microsoft no ofrece esto a su tipo de partner.
cause-partnerType-next = Si no es correcto, revise su inscripción en los programas del Centro de partners.
cause-attestation = Solo una persona puede confirmarlo.
cause-attestation-next = Confírmelo en la configuración.
cause-throttled = Microsoft pidió reducir el ritmo y la lectura no se terminó.
cause-throttled-next = Vuelva a comprobar más tarde.
cause-incomplete = Solo se pudo leer una parte.
cause-incomplete-next = Vuelva a comprobar.
cause-unsupportedCloud = Microsoft no ofrece esto en su nube.
cause-unsupportedCloud-next = Compruébelo a mano.
cause-network = No se pudo conectar con Microsoft.
cause-network-next = Revise su conexión y vuelva a comprobar.
cause-error = No se pudo interpretar la respuesta de Microsoft.
cause-error-next = Vuelva a comprobar. Si persiste, notifíquelo como un error de esta extensión.
cause-notYetRead = Todavía no se ha leído, o la última lectura es demasiado antigua.
cause-notYetRead-next = Compruebe ahora.
cause-notBuilt = Esta versión no lo comprueba.
cause-notBuilt-next = Compruébelo a mano con la lista de comprobación de seguridad para partners de Microsoft.

## La lista de comprobación

group-learn = Formación y aprendizaje
group-contact = Contacto de seguridad
group-identities = Proteger las identidades
group-endpoints = Proteger los puntos de conexión
group-monitoring = Supervisión continua

action-webinar = Asistir al seminario web “Security through the lens of Zero Trust”
action-partner-blog = Leer la entrada de blog “Securing the channel”
action-security-workshops = Ver los talleres de seguridad a petición
action-security-contact = Designar un contacto de seguridad
action-contact-currency = Mantener al día el contacto en el Centro de partners
action-own-phishing-resistant-mfa = MFA resistente al phishing en su inquilino
action-customer-phishing-resistant-mfa = MFA resistente al phishing en sus clientes
action-dap-removal = Quitar las conexiones DAP que no necesite
action-gdap-migration = Pasar a GDAP las conexiones DAP que necesite
action-secured-devices = Usar dispositivos protegidos para acceder a su inquilino
action-compliant-devices = Exigir dispositivos conformes con el acceso condicional de Microsoft Entra (antes Azure AD)
action-endpoint-protection = Antivirus y detección en puntos de conexión, como Microsoft Defender para punto de conexión
action-fraud-notifications = Activar la detección y las notificaciones de fraude
action-cost-management = Presupuestos, alertas de costos y límites para las suscripciones de Azure
action-identity-protection = Microsoft Entra ID Protection con informes y alertas (antes Azure AD Identity Protection)

## Ventana emergente: encabezado y comprobación

product-name = { -product }
popup-checked = Comprobado { $age }
popup-checked-incomplete = Comprobado { $age }; no se pudo leer todo
popup-check-now = Comprobar ahora
popup-cancel = Cancelar
popup-settings = Configuración
popup-dashboard = Panel
popup-gdap = Análisis de GDAP
popup-signed-in-as = Sesión iniciada como { $name }
sweep-running = Comprobando su inquilino
sweep-progress = { $done } de { $total } orígenes
sweep-requests = { $requests ->
    [one] una solicitud hasta ahora
   *[other] { $requests } solicitudes hasta ahora
}
sweep-waiting = esperando a Microsoft hasta las { $time }

## Ventana emergente: puntuación

score-heading = Puntuación
score-value = { $value } de { $outOf }
score-unknown = { $count ->
    [0] todo se pudo comprobar
    [one] una no se pudo comprobar
   *[other] { $count } no se pudieron comprobar
}
score-none = Ninguna de las acciones se aplica a este inquilino.
score-microsoft = Puntuación de Microsoft: { $current } de { $max }
score-microsoft-refreshed = Puntuación de Microsoft: { $current } de { $max }, actualizada { $age }

requirements-mandatory = Requisitos obligatorios de Microsoft: { $met } de { $total } cumplidos
requirements-recommended = recomendados: { $met } de { $total }
requirements-preview = versión preliminar: { $met } de { $total }
requirements-incomplete = no se pudieron leer todos

countdowns = Termina pronto

next-heading = Mejores acciones siguientes
next-at-once = { $count ->
    [one] resuelve un problema
   *[other] resuelve { $count } problemas a la vez
}
next-each = { $count ->
    [one] resuelve un problema
   *[other] { $count } problemas, uno tras otro
}

## Ventana emergente: riesgos

risks-new = Riesgos nuevos
risks-open = Riesgos abiertos
risks-accepted = Aceptados mediante excepciones por escrito y sin cumplir: { $count }
risk-news-new = Nuevo
risk-news-returned = De vuelta
risk-news-worse = Peor
risk-news-woken = Sigue ahí
risk-news-differently = Ahora lo evaluamos de otra forma
risks-none = Ningún riesgo abierto
risks-none-but-unknown = No se vio ningún riesgo abierto, pero no se pudo comprobar todo.
risks-none-clear = Se cumplen todas las acciones que se pueden comprobar.
risk-since = Abierto desde el { $date }
risk-returned = Visto por primera vez el { $date }
risk-not-seen = No se ha visto desde el { $date }: no se pudo comprobar
risk-snoozed = Pospuesto hasta el { $date }
risk-snoozed-change = Pospuesto hasta que cambie
risk-snooze = Posponer
risk-snooze-tomorrow = Hasta mañana
risk-snooze-change = Hasta que cambie
risk-unsnooze = Dejar de posponer
risk-subjects = { $count ->
    [one] { $count } afectado
   *[other] { $count } afectados
}{ $fresh ->
    [0] { "" }
    [one] , { $fresh } nuevo
   *[other] , { $fresh } nuevos
}
risk-subjects-more = { $count ->
    [0] Abrir en el panel
   *[other] y { $count } más en el panel
}
risks-show-all = Mostrar los { $count }
risks-show-fewer = Mostrar menos

## Ventana emergente: acciones

actions-heading = { $count ->
    [15] Las 15 acciones
   *[other] { $count } de las 15 acciones
}
role-filter = Mostrar acciones para
role-all = Todos los roles
role-securityAdministrator = Administrador de seguridad
role-securityAnalyst = Operador o analista de seguridad
group-met = { $met } de { $total } cumplidas
check-explain = Más información
check-failing = { $total ->
    [one] { $failing } de uno no está en orden
   *[other] { $failing ->
        [one] { $failing } de { $total } no está en orden
       *[other] { $failing } de { $total } no están en orden
    }
}
check-mandatory = obligatoria
action-no-checks = Todavía no hay ninguna comprobación para esta acción.
action-read = Evidencias leídas { $age }
opens-in-new-tab = (se abre en una pestaña nueva)

## Ventana emergente: lo que no se pudo leer

gaps-heading = Lo que no se pudo leer
gaps-waiting = { $count ->
    [0] Ninguna comprobación depende de esto.
    [one] Una comprobación depende de esto:
   *[other] { $count } comprobaciones dependen de esto:
}
unlock-impersonation = Actúa en su nombre. Esta extensión solo lee.
unlock-unlocks = { $count ->
    [0] No desbloquea ninguna comprobación de esta versión.
    [one] Desbloquea una comprobación:
   *[other] Desbloquea { $count } comprobaciones:
}
unlock-ask = Solicitar consentimiento
unlock-copy = Copiar vínculo para un administrador
unlock-copied = Vínculo copiado. El administrador que lo abra da el consentimiento para toda la organización.
copy-failed = No se pudo copiar. Seleccione el texto y cópielo usted.
unlock-hint = Microsoft puede denegarlo: en la mayoría de las organizaciones solo un administrador puede dar el consentimiento.

## Estados de la ventana emergente

state-not-set-up = Sin conectar todavía
state-not-set-up-text = Tres pasos llevan al primer resultado. Antes no se lee nada.
state-set-up = Configurar
state-signed-out = Sesión cerrada
state-signed-out-text = Inicie sesión con su cuenta profesional. Esta extensión lee la configuración de seguridad de su inquilino y no puede cambiarla.
state-sign-in = Iniciar sesión
state-signing-in = Iniciando sesión…
state-signing-in-text = Termine de iniciar sesión en la ventana de Microsoft.
state-sign-in-needed = Inicie sesión de nuevo
state-sign-in-needed-text = Microsoft le pide que se identifique antes de seguir leyendo. El último resultado se mantiene más abajo.
state-sign-in-needed-first = Microsoft le pide que se identifique antes de poder leer nada.
state-first-sweep = Primera comprobación en curso
state-first-sweep-text = El resultado aparecerá aquí en cuanto esté listo. Puede cerrar esta ventana.
state-no-summary = Sin comprobar todavía
state-no-summary-text = Compruebe ahora para ver cómo está su inquilino.
state-unreadable = No se puede leer el resultado guardado
state-unreadable-text = El explorador no abrió el almacenamiento de esta extensión. Cierre las demás ventanas de la extensión e inténtelo de nuevo; si persiste, reinicie el explorador.
state-try-again = Reintentar
demo-banner = Demostración: inquilino ficticio, no se lee nada de Microsoft.
demo-leave = Salir de la demostración

## Errores: qué pasó y el paso siguiente

error-signIn = Microsoft no inició su sesión.
error-signIn-next = Inicie sesión de nuevo.
error-signInCancelled = Se cerró la ventana de inicio de sesión.
error-signInCancelled-next = Inicie sesión cuando quiera.
error-consent = No se dio el consentimiento.
error-consent-next = Solicítelo de nuevo o envíe el vínculo a un administrador.
error-adminApproval = Solo un administrador puede dar el consentimiento para esto.
error-adminApproval-next = Copie el vínculo de abajo y envíelo a un administrador.
error-mfa = No se completó la autenticación multifactor.
error-mfa-next = Inicie sesión de nuevo y complétela.
error-network = No se pudo conectar con Microsoft.
error-network-next = Revise su conexión y vuelva a comprobar.
error-clientId = Microsoft no reconoce este identificador de cliente.
error-clientId-next = Compare el identificador de cliente de la configuración con su registro de aplicación.
error-redirectUri = El URI de redirección no está registrado.
error-redirectUri-next = Cópielo de la configuración a su registro de aplicación, como aplicación de página única.
error-tenant = Esta cuenta no pertenece al inquilino de la configuración.
error-tenant-next = Inicie sesión con una cuenta de ese inquilino o cambie el identificador del inquilino.
error-storage = No se pudo guardar el resultado.
error-storage-next = Libere espacio en disco y vuelva a comprobar.
error-worker = El proceso en segundo plano de la extensión no respondió.
error-worker-next = Cierre esta ventana y ábrala de nuevo. Si persiste, reinicie el explorador.
error-unknown = Algo salió mal ({ $code }).
error-unknown-next = Inténtelo de nuevo. Si persiste, notifíquelo con este código.
