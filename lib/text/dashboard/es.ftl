### Español: lo que solo dice el panel.

## La página

dashboard-title = Panel
dashboard-page-title = { $view } – Panel
dashboard-views = Vistas
view-expiry = Expiración
view-customers = Clientes
view-technicians = Técnicos
view-checklist = Lista de comprobación
basis-read = Leído { $age }
basis-missing = No se pudo leer todo
basis-missing-text = Lo que ve aquí puede ser solo una parte de lo que hay.
basis-nothing = Desconocido
basis-nothing-text = No se pudo leer nada de aquello en lo que se basa esta vista.
basis-source = Falta:
basis-consent = Se mostraría con el consentimiento para lo siguiente:
table-show-more = Mostrar { $count } más
table-shown = Mostrando { $shown } de { $total }
table-sort = Ordenar por { $column }
table-none-found = Nada coincide con su búsqueda.
unclear = Sin certeza
unclear-because = Sin certeza: { $cause }
role-count = { $count ->
    [0] Ningún rol
    [one] Un rol
   *[other] { $count } roles
}

## Expiración

expiry-heading = Cuándo termina el acceso
lost-heading = Acceso perdido desde la última comprobación
lost-first = Esta fue la primera comprobación, así que no hay nada con que compararla.
lost-none = No se perdió nada desde la comprobación del { $date }.
lost-none-but-unclear = No se vio ninguna pérdida desde la comprobación del { $date }, pero no se pudo leer todo.
lost-caption = Relaciones que terminaron desde la comprobación anterior
lost-customer = Cliente
lost-relationship = Relación
lost-ended = Terminó
lost-roles = Roles perdidos
windows-heading = Próximamente
windows-caption = Clientes que pierden roles pronto. Un cliente que pierde roles en dos momentos se cuenta dos veces.
windows-when = Cuándo
windows-customers = Clientes
windows-roles = Roles
windows-unclear = Sin certeza
window-0 = Ya perdidos
window-30 = Hasta 30 días
window-60 = De 31 a 60 días
window-90 = De 61 a 90 días
ending-heading = Quién pierde qué en los próximos 90 días
ending-caption = Clientes que pierden roles en los próximos 90 días; primero, los que antes los pierden
ending-customer = Cliente
ending-last = Último día
ending-days = Días restantes
ending-roles = Roles
ending-none = Ningún cliente pierde roles en los próximos 90 días.
ending-none-but-unclear = No se vio ninguna pérdida en los próximos 90 días, pero no se pudo leer todo.
months-heading = Los próximos 24 meses
months-caption = Clientes que pierden roles, por mes (UTC)
months-month = Mes
months-customers = Clientes
months-roles = Roles

## Clientes

customers-heading = Los clientes y sus roles
customers-caption = Clientes, los roles que conceden y en qué se diferencian de su perfil
customers-search = Buscar clientes
customers-without = { $count ->
    [0] Clientes en total: { $total }. Todos tienen una relación activa.
    [one] Uno de { $total } clientes no tiene ninguna relación activa.
   *[other] { $count } de { $total } clientes no tienen ninguna relación activa.
}
customers-unlisted = La lista de clientes no está completa; pueden faltar clientes sin ninguna relación.
customers-no-profile = Su configuración no indica ningún perfil de roles, así que los roles no se comparan con nada, y todo rol con privilegios en una relación de más de un año se considera concedido durante demasiado tiempo. Elija los roles de su perfil en la configuración.
customers-none = No se encontró ningún cliente.
customers-none-but-unclear = No se vio ningún cliente, pero no se pudo leer todo.
customer-name = Cliente
customer-roles = Roles
customer-relationships = Relaciones
customer-first-end = Primer fin
customer-drift = Perfil de roles
customer-no-end = Sin fin
customer-none = Ninguno
drift-missing = { $count ->
    [one] Falta un rol
   *[other] Faltan { $count } roles
}
drift-missing-unclear = Roles que faltan: desconocido
drift-beyond = { $count ->
    [one] Un rol fuera del perfil
   *[other] { $count } roles fuera del perfil
}
drift-excess = { $count ->
    [one] Un rol con privilegios por más de un año
   *[other] { $count } roles con privilegios por más de un año
}
drift-excess-unclear = Roles con privilegios: desconocido
drift-none = Sin diferencias
span-until = Hasta el { $date }
span-ended = Perdido el { $date }
span-endless = Sin fin, porque la extensión automática está activada
span-since = desde el { $date }
list-missing = Requeridos y no concedidos
list-beyond = Concedidos fuera del perfil
list-excess = Con privilegios, fuera del perfil, por más de un año
list-relationships = Relaciones activas
relationship-ends = { $name }: termina el { $date }
relationship-extends = { $name }: se extiende sola el { $date }

## Técnicos

technicians-heading = Quién puede actuar en nombre de los clientes
technicians-caption = Personas que pueden actuar en nombre de los clientes y qué exige su inicio de sesión
technicians-search = Buscar técnicos
technicians-count = { $count ->
    [0] Nadie puede actuar en nombre de un cliente.
    [one] Una persona puede actuar en nombre de los clientes.
   *[other] { $count } personas pueden actuar en nombre de los clientes.
}
technicians-none-but-unclear = No se vio a nadie que pueda actuar en nombre de un cliente, pero no se pudo leer todo.
technicians-weak = { $count ->
    [0] Todas deben usar MFA resistente al phishing.
    [one] Una de ellas no tiene que usar MFA resistente al phishing.
   *[other] { $count } de ellas no tienen que usar MFA resistente al phishing.
}
technicians-weak-unclear = { $count ->
    [one] De una más se desconoce.
   *[other] De { $count } más se desconoce.
}
technician-name = Persona
technician-customers = Clientes
technician-top-role = Rol de mayor alcance
technician-protection = El inicio de sesión exige
technician-decided = Lo decide
technician-no-privileged = Ningún rol con privilegios
protection-phishingResistant = MFA resistente al phishing
protection-mfa = MFA vulnerable al phishing
protection-mfa-at-least = Al menos MFA
protection-mfaInPart = MFA en parte
protection-none = Sin MFA
protection-unknown = Desconocido
protection-by-defaults = Valores predeterminados de seguridad
protection-by-nothing = Ninguna directiva
protection-policy = { $policy } ({ $clauses })
unproven-heading = Grupos cuyos integrantes se desconocen
unproven-text = No se vio a nadie en estos grupos, pero alguien podría ser apto para ellos.

clause-reportOnly = solo informe
clause-alternative = también vale algo menos seguro
clause-resources = solo algunos recursos
clause-location = según la ubicación
clause-platforms = solo algunas plataformas
clause-device = según el dispositivo
clause-clientApps = solo algunas aplicaciones cliente
clause-userRisk = según el riesgo de usuario
clause-signInRisk = según el riesgo de inicio de sesión
clause-insiderRisk = según el riesgo interno
clause-authenticationFlow = según el flujo de autenticación
clause-control = un control que no está claro
clause-state = un estado que esta versión no conoce
clause-other = una condición que esta versión no conoce

## La lista de comprobación de Microsoft

checklist-heading = Procedimientos recomendados de seguridad para partners de Microsoft
checklist-note = Las acciones, con las palabras del documento de Microsoft (en inglés), y todo lo que enlaza, en sus direcciones actuales (noviembre de 2026).
checklist-roles = Roles clave: { $roles }.
checklist-principles = Confianza cero: { $principles }.
checklist-further = Para toda la lista
principle-verifyExplicitly = comprobar explícitamente
principle-leastPrivilege = usar el acceso con privilegios mínimos
principle-assumeBreach = asumir que hay brechas
resource-training = Formación
resource-article = Artículo
resource-tool = Herramienta
resource-questions = Preguntas y respuestas
resource-support = Soporte técnico
resource-minutes = { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}
resource-retired = sustituye a un recurso retirado
