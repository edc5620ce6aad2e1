### Español: lo que el panel dice de lo que se leyó.

## Lo que se leyó

view-source = Lo que se leyó
source-unknown = No se lee nada con el identificador “{ $id }”
source-unknown-text = Puede que la dirección esté mal escrita, o que esta lectura esté desactivada en la configuración.
source-checks = Comprobaciones que se basan en ello
source-no-checks = Ninguna comprobación de esta versión se basa en ello.
proof-heading = Qué se leyó y cuándo
proof-none = No se lee nada para esto: solo puede decirlo una persona.
proof-complete = Completa
proof-incomplete = Incompleta
proof-unread = No leída
proof-needs = Necesita el permiso { $scope } y un rol como { $roles }.
proof-needs-scope = Necesita el permiso { $scope }.
proof-licence = Y la licencia { $licence }.
proof-requests = { $count ->
    [one] La solicitud que lo demuestra
   *[other] Las { $count } solicitudes que lo demuestran
}
proof-no-requests = No se hizo ninguna solicitud.
request-caption = Solicitudes a Microsoft, con el estado de la respuesta. Todas son solo de lectura.
request-request = Solicitud
request-status = Estado
request-no-answer = Sin respuesta
request-copy-heading = Copiar
request-copy = Copiar
request-copied = Copiado.
request-search = Buscar solicitudes

source-name-admin-devices = Dispositivos de los administradores
source-name-admin-methods = Métodos de inicio de sesión de cada administrador
source-name-admin-sign-ins = Inicios de sesión de los administradores
source-name-anomaly-alerts = Alertas de anomalías de costos
source-name-applications = Registros de aplicaciones
source-name-auth-methods-policy = Directiva de métodos de autenticación
source-name-auth-strengths = Intensidades de autenticación
source-name-budgets = Presupuestos de Azure
source-name-ca-policies = Directivas de acceso condicional
source-name-contracts = Clientes por contrato
source-name-customer-insights = Cifras de MFA de Microsoft sobre los clientes
source-name-device-compliance = Cumplimiento de dispositivos
source-name-device-protection = Protección de dispositivos
source-name-gdap-assignments = Asignaciones de acceso de GDAP
source-name-gdap-relationships = Relaciones GDAP
source-name-group-eligibilities = Miembros aptos de grupos
source-name-group-members = Miembros de grupos
source-name-lighthouse-mfa = Registro de MFA en Microsoft 365 Lighthouse
source-name-me = La cuenta con la que se inició sesión
source-name-organization = Su organización
source-name-partner-groups = Grupos de partner (AdminAgents y otros)
source-name-partner-requirements = Requisitos de seguridad en el Centro de partners
source-name-partner-score = Puntuación de seguridad de partners
source-name-partner-score-history = Historial de la puntuación de seguridad de partners
source-name-pc-app-mfa = Llamadas al Centro de partners por aplicación, con y sin MFA
source-name-pc-audit-records = Registro de actividad del Centro de partners
source-name-pc-customer = Acceso delegado de cada cliente (DAP)
source-name-pc-customers = Clientes en el Centro de partners
source-name-pc-non-mfa-principals = Quién llama al Centro de partners sin MFA
source-name-pc-usage-records = Uso de Azure de los clientes
source-name-pc-usage-summary = Uso y presupuesto de Azure
source-name-registration = Métodos de inicio de sesión registrados de todas las personas
source-name-risk-notifications = Quién recibe avisos sobre usuarios en riesgo
source-name-risky-users = Usuarios en riesgo
source-name-role-assignment-instances = Asignaciones de roles activas (PIM)
source-name-role-assignments = Asignaciones de roles
source-name-role-definitions = Roles
source-name-role-eligibilities = Asignaciones de roles aptas (PIM)
source-name-secure-score = Puntuación de seguridad de Microsoft
source-name-secure-score-controls = Controles de la Puntuación de seguridad de Microsoft
source-name-security-alerts = Alertas de seguridad en el Centro de partners
source-name-security-defaults = Valores predeterminados de seguridad
source-name-subscribed-skus = Licencias de su inquilino
source-name-subscriptions = Suscripciones de Azure
source-name-threat-connectors = Conector de Microsoft Defender para punto de conexión
source-name-users = Personas de su directorio

fact-name-admins = Administradores
fact-name-ca-coverage = Qué exige el acceso condicional a cada persona
fact-name-customers = Clientes
fact-name-gdap-grants = Grupos a los que GDAP da acceso a los clientes
fact-name-group-people = Personas de los grupos
fact-name-licences = Licencias
fact-name-live-relationships = Relaciones GDAP activas
fact-name-members = Personas de su inquilino
fact-name-partner = Tipo de partner
fact-name-role-groups = Grupos que tienen roles
fact-name-technician-groups = Grupos de técnicos
fact-name-technicians = Técnicos
source-name-directory-audits = Registro de auditoría de Microsoft Entra
