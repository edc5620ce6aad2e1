### Español: lo que el panel dice de los clientes y de los próximos meses.

## La lista

customers-filters = Mostrar solo
customers-filter-without = Sin relación activa
customers-filter-soon = Termina antes de 90 días
customers-filter-drift = Difiere del perfil
customers-filter-dap = DAP activo
customers-filter-no-mfa = Sin MFA
customers-filter-weak-mfa = MFA incompleta
customers-filter-mfa-unknown = MFA desconocida
customers-filter-unclear = Sin certeza
customers-ends-in = Roles que terminan en { $month }
customers-ends-later = Roles que terminan después
customers-ends-never = Extensión automática activada
customers-none-found = Ningún cliente coincide. Cambie la búsqueda o quite un filtro.
customer-dap = DAP
customer-dap-on = Activo
customer-dap-off = Inactivo
customer-dap-unknown = Se desconoce
customer-mfa = MFA
customer-mfa-none = Sin MFA
customer-mfa-weakDemand = Solo MFA por usuario
customer-mfa-weakCoverage = { $covered } de { $users } usuarios
customer-mfa-strong = { $covered } de { $users } usuarios
customer-mfa-noUsers = Sin usuarios
customer-mfa-uncounted = Aún sin datos
customer-mfa-unclear = Se desconoce

## Un cliente

customer-unknown = Ningún cliente tiene el identificador “{ $id }”
customer-unknown-text = Puede que se haya quitado desde entonces, o que la dirección esté mal escrita.
customer-facts = De un vistazo
customer-id = Identificador del inquilino
customer-id-copy = Copiar identificador
customer-id-copied = Identificador copiado.
customer-open = Abrir en el Centro de partners
customer-lighthouse = Registrados para MFA
customer-lighthouse-share = { $covered } de { $users } usuarios, según Microsoft 365 Lighthouse
customer-dap-on-text = Activo, según el Centro de partners. Este indicador puede deberse a GDAP: confírmelo allí.
customer-roles-heading = Roles, y hasta cuándo
customer-roles-none = No se concede ningún rol.
customer-differences = Diferencias con su perfil
customer-differences-none = Ninguna.
customer-differences-no-profile = Su configuración no indica ningún perfil de roles con el que comparar.
customer-relationships-heading = Relaciones activas
customer-relationships-none = Ninguna.
customer-relationships-none-but-unclear = No se vio ninguna, pero no se pudo leer todo.
customer-relationships-caption = Relaciones que conceden roles ahora; primero, las que antes terminan
relationship-name = Relación
relationship-status = Estado
relationship-status-active = Activa
relationship-status-expiring = A punto de expirar
relationship-end = Fin
relationship-auto-extend = Extensión automática
relationship-auto-extend-on = Activa
relationship-auto-extend-off = Inactiva
relationship-roles = Roles
customer-reach-heading = Quién puede entrar
customer-reach-caption = Grupos a los que una relación da acceso, sus roles aquí y quién está en ellos
customer-reach-none = Ningún grupo tiene una asignación activa.
customer-reach-unread = Desconocido: no se pudo leer qué grupos están asignados.
customer-reach-people-unread = Desconocido: no se pudo leer quién pertenece a los grupos.
customer-reach-dap = El acceso delegado (DAP) también está activado: da acceso a los miembros de AdminAgents y HelpdeskAgents.
reach-group = Grupo
reach-roles = Roles
reach-people = Personas
reach-nobody = Nadie
customer-findings-heading = Qué encontraron aquí las comprobaciones
customer-findings-caption = Comprobaciones que este cliente no cumple plenamente; primero, las peores
customer-findings-none = Ninguna comprobación menciona a este cliente.
finding-verdict = Veredicto
finding-check = Comprobación
finding-detail = Qué se encontró

## Los próximos meses

months-chart = Clientes que pierden roles, por mes. Elija un mes para ver quiénes.
months-bar = { $month }: { $customers ->
    [one] un cliente
   *[other] { $customers } clientes
}
months-bar-none = { $month }: ningún cliente
months-as-table = Lo mismo en una tabla
months-later = Después: { $count ->
    [0] ningún cliente
    [one] un cliente
   *[other] { $count } clientes
}
months-endless = Extensión automática, sin fin: { $count ->
    [0] ningún cliente
    [one] un cliente
   *[other] { $count } clientes
}
