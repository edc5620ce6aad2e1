### Español: lo que el panel dice de las acciones, sus comprobaciones y cómo se llegó a los veredictos.

## Lugares: lo que dicen varias vistas

trail = Está aquí
record-missing = Aún no disponible
record-missing-text = Esta versión conserva más datos de cada comprobación que la anterior. Compruebe ahora y aparecerá aquí.
not-there-go = Ir a { $view }
filter-all = Todos
filter-verdict = Veredicto
filter-kind = Tipo
filter-kind-mandatory = Obligatoria para la autorización
filter-kind-recommended = Recomendada
filter-kind-preview = Requisito en versión preliminar
filter-role = Rol clave
filter-state = Protección

## Acciones

view-actions = Acciones
actions-view-heading = Las 15 acciones
actions-shown = Mostrando { $shown } de { $total } acciones
actions-none = Ninguna acción coincide con lo que eligió. Elija “Todos” para ver más.
action-unknown = Ninguna acción tiene el identificador “{ $id }”
action-unknown-text = Puede que la dirección esté mal escrita.
check-since = desde el { $date }

## Una comprobación

view-check = Comprobación
check-unknown = Ninguna comprobación tiene el identificador “{ $id }”
check-unknown-text = Puede que la dirección esté mal escrita o proceda de otra versión.
rule-heading = La regla
rule-sentence = Cumple: { $rule }.
rule-else = No cumple: { $failing }.
rule-severity = Gravedad: { $severity }
rule-mandatory = Obligatoria para la autorización de CSP
rule-fix = Qué hacer
rule-fix-open = Abrir la página donde se hace
told-confirm = Confirmarlo en la configuración
told-accept = Aceptar este riesgo…
subjects-heading = Quién y qué se evaluó
subjects-pass = { $count ->
    [0] No se evaluó nada.
    [one] { $others ->
        [0] Se evaluó uno y está
       *[other] Uno más está
    } en orden.
   *[other] { $others ->
        [0] Se evaluaron { $count } y todos están
       *[other] { $count } más están
    } en orden.
}
subjects-none-pass = No se evaluó nada más.
subjects-unread = No se pudo evaluar nada.
subjects-not-applicable = { $count ->
    [one] A uno no se le aplica la regla.
   *[other] A { $count } no se les aplica la regla.
}
subject-caption = Lo que no está plenamente en orden
subject-search = Buscar por nombre, identificador o motivo
subject-name = Nombre
subject-verdict = Veredicto
subject-reason = Motivo
subject-since = Abierto desde
subject-found = Qué se encontró
subject-kind = Tipo
subject-id = Id.
subject-title = { $name }: { $check }
subject-unlisted = “{ $id }” no está entre lo que enumera esta comprobación. Puede que cumpla, o que ya no exista.
subject-open-since = Abierto desde el { $date }
subject-accepted = Aceptado por { $owner }: { $reason }
subject-accepted-until = Hasta el { $date }.
subject-elsewhere = Qué más se sabe
kind-user = Persona
kind-group = Grupo
kind-policy = Directiva
kind-relationship = Relación GDAP
kind-assignment = Asignación de acceso
kind-customer = Cliente
kind-subscription = Suscripción de Azure
kind-alert = Alerta
kind-role = Rol
kind-app = Aplicación
kind-device = Dispositivo
kind-tenant = Su inquilino

## Cómo se llegó a un veredicto

trace-heading = Cómo se llegó a esto
trace-no-inputs = No se basa en nada que se pueda leer.
trace-inputs-whole = { $count ->
    [one] La única lectura en la que se basa está completa.
   *[other] Las { $count } lecturas en las que se basa están completas.
}
trace-inputs-torn = { $torn ->
    [one] { $torn } de las { $count } lecturas en las que se basa no está completa
   *[other] { $torn } de las { $count } lecturas en las que se basa no están completas
}: { $names }.
trace-unread = Sin esto no se puede evaluar nada: { $names }.
trace-error = La regla encontró algo que esta versión no entiende, así que no evalúa nada.
trace-not-applicable = En su inquilino no hay nada de lo que trata la regla.
trace-judged = { $total ->
    [one] Se evaluó un elemento: { $counts }.
   *[other] Se evaluaron { $total } elementos: { $counts }.
}
trace-count = { $count } × “{ $verdict }”
trace-attestation = { $by } lo confirmó el { $date }.
trace-attestation-none = Nadie lo confirmó.
trace-accepted = { $count ->
    [one] Uno de ellos sería “No cumple”, pero alguien aceptó el riesgo por escrito.
   *[other] { $count } de ellos serían “No cumple”, pero alguien aceptó el riesgo por escrito.
} Lo aceptado nunca aparece en verde.
trace-grace = { $days ->
    [one] Las personas creadas hace menos de { $days } día
   *[other] Las personas creadas hace menos de { $days } días
} están en su período de gracia: { $count ->
    [0] nadie
    [one] una persona
   *[other] { $count } personas
}.
trace-setting-thresholds-memberMethodRatio = Su configuración lo da por cumplido a partir del { $value }.
trace-setting-thresholds-maxExcludedUsers = Su configuración permite que una directiva excluya a { $value ->
    [one] una persona
   *[other] { $value } personas
}.
trace-setting-thresholds-maxExcludedShare = Su configuración permite que una directiva excluya al { $value } de las personas.
trace-setting-thresholds-newHireGraceDays = Las personas nuevas tienen { $value ->
    [one] un día
   *[other] { $value } días
} de gracia.
trace-setting-emergencyAccounts = Las cuentas de acceso de emergencia declaradas se evalúan en su propia comprobación: { $names }.
trace-setting-emergencyAccounts-none = Su configuración dice que no hay cuentas de acceso de emergencia.
trace-setting-emergencyAccounts-null = Su configuración no dice qué cuentas son de acceso de emergencia.
trace-setting-gdapRoleProfile-required = Roles que su perfil requiere: { $names }.
trace-setting-gdapRoleProfile-required-none = Su perfil no requiere ningún rol.
trace-setting-gdapRoleProfile-allowed = Roles que su perfil permite además: { $names }.
trace-setting-gdapRoleProfile-allowed-none = Su perfil no permite ningún otro rol.
trace-setting-autoExtendExpected-true = Su configuración espera que las relaciones se extiendan solas.
trace-setting-autoExtendExpected-false = Su configuración no espera que las relaciones se extiendan solas.
trace-share = Decide la proporción: { $good } de { $all } cuentan como correctos, { $share }.
trace-share-assumed = { $count ->
    [one] De uno de ellos no se sabe nada; se supuso lo mejor.
   *[other] De { $count } de ellos no se sabe nada; se supuso lo mejor.
}
trace-share-unseen = { $count ->
    [one] Hay uno más que no se vio. Si es correcto, la proporción es
   *[other] Hay hasta { $count } más que no se vieron. Si todos son correctos, la proporción es
} { $share }.
trace-share-unbounded = Hay más que no se vieron, y nadie sabe cuántos: en ese caso una proporción no dice nada.
trace-worst = Decide el peor elemento: { $name }, “{ $verdict }”. { $why }
trace-all-pass = Decide el peor elemento, y todos están en orden.
trace-nothing = No se encontró nada que evaluar.
trace-blind = Lo que no se vio podría no estar en orden, así que esto no puede ser “Cumple”. { $cause }
trace-blind-yet-bad = No se pudo ver todo, pero lo visto basta para este veredicto: el resto no podría mejorarlo.
trace-blind-harmless = Lo que falta no podría haber cambiado este veredicto.
trace-so = Por tanto, el veredicto es “{ $verdict }”.
trace-action = Cuenta para esta acción, que vale tanto como la peor de sus comprobaciones: { $action }.
trace-advisory = Es una recomendación y no cuenta para su acción: { $action }.

## El veredicto de Microsoft

microsoft-heading = El veredicto de Microsoft junto al nuestro
microsoft-ours = Esta comprobación
microsoft-theirs = Microsoft
microsoft-own = Esta comprobación repite lo que dice Microsoft.
microsoft-same = Ambos dicen lo mismo.
microsoft-stricter = Microsoft da por cumplido su requisito, y esta comprobación exige más o vio algo más reciente. Guíese por esta comprobación: indica quién y qué.
microsoft-milder = Esta comprobación no encontró nada incorrecto, y Microsoft no da por cumplido su requisito. Las cifras de Microsoft pueden tener algunos días y contar lo que esta comprobación no cuenta. Consulte la página de Microsoft antes de fiarse de una u otra.
microsoft-oursUnknown = Esta comprobación no pudo evaluarlo, así que solo queda lo que dice Microsoft.
microsoft-oursNotApplicable = Según esta comprobación no hay nada que evaluar; aun así, Microsoft lo cuenta.
microsoft-theirsUnknown = Se desconoce lo que dice Microsoft.
microsoft-requirement = Requisito en el Centro de partners: { $name }.
microsoft-preview = Todavía está en versión preliminar.
microsoft-updated = Contado por Microsoft el { $date }.
microsoft-open = Abrir la página de Microsoft para esto
microsoft-figures-admins = { $count ->
    [0] Microsoft no cuenta ningún administrador sin MFA.
    [one] Microsoft cuenta un administrador sin MFA.
   *[other] Microsoft cuenta { $count } administradores sin MFA.
}
microsoft-figures-customers = Microsoft cuenta { $good } de { $all } clientes.
microsoft-figures-hours = Microsoft cuenta { $hours ->
    [one] una hora
   *[other] { $hours } horas
} de media hasta la respuesta.
microsoft-figures-budgets = Microsoft cuenta { $good } de { $all } clientes con presupuesto.
requirement-mfaEnforcedForAdmins = MFA para los administradores
requirement-mfaEnforcedForAdminsOfCustomers = MFA para los administradores de los clientes
requirement-securityContactProvided = Contacto de seguridad
requirement-securityAlertsPromptlyResolved = Respuesta a las alertas de seguridad en menos de 24 horas
requirement-spendingBudgetSetForCustomerAzureSubscriptions = Presupuestos de gasto para las suscripciones de Azure de los clientes
