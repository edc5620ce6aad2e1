### Español: lo que dicen los informes.

## El informe

report-title = Posición de seguridad del partner
report-of = { $tenant }, { $date }
report-tenant = Inquilino
report-tenant-id = Identificador del inquilino
report-checked = Comprobado
report-time = { $time } UTC
report-account = Sesión iniciada como
report-cloud = Nube
cloud-global = Global
cloud-usgov = Administración Pública de EE. UU.
cloud-china = China (21Vianet)
report-version = Creado con
report-made-by = { -product } { $version }
report-requests = Solicitudes realizadas
report-fingerprint = Huella digital del informe (SHA-256)
report-incomplete = No se pudo leer todo. Lo que falta está en “Lo que no se pudo leer”; nada de lo que se desconoce cuenta como cumplido.
report-names = Este informe nombra a personas y clientes. Trátelo como confidencial.
report-contents = Contenido

report-score-heading = Puntuación
report-score = { $value } de { $outOf }
report-coverage = Se pudo comprobar el { $share }
report-score-text = Una acción que se cumple cuenta uno; una que se cumple en parte, medio; cualquier otra, nada. Las acciones que no son aplicables no se cuentan.

report-actions-heading = Las 15 acciones
report-actions-caption = Acciones de la lista de comprobación de seguridad para partners de Microsoft y su estado
report-action = Acción
report-verdict = Veredicto
report-why = Por qué
report-met = { $met } de { $total } cumplidas

## Comprobaciones

report-checks-heading = Comprobaciones
report-check-facts = Gravedad: { $severity }. Este veredicto se mantiene desde el { $since }.
report-check-facts-mandatory = Gravedad: { $severity }; obligatoria para los partners de CSP. Este veredicto se mantiene desde el { $since }.
report-check-unseen = Esta versión no conoce esta comprobación.
report-rule = Por qué es importante:
report-found = Qué se encontró:
report-fix = Qué hacer:
report-fix-where = Abrir la página
report-explain = La explicación de Microsoft
report-subjects = { $rest ->
    [0] { $total ->
        [one] El único elemento evaluado no está en orden:
       *[other] Los { $total } elementos evaluados no están en orden:
    }
   *[other] { $listed ->
        [one] { $listed } de { $total } elementos evaluados no está en orden:
       *[other] { $listed } de { $total } elementos evaluados no están en orden:
    }
}
report-subjects-good = { $total ->
    [0] No había nada que evaluar.
    [one] El único elemento evaluado está en orden.
   *[other] Los { $total } elementos evaluados están en orden.
}
report-subject = Nombre
report-reason = Motivo
report-rests-on = Se basa en:
report-rests-on-nothing = No se basa en ninguna lectura.

report-kind-user = Usuario
report-kind-group = Grupo
report-kind-policy = Directiva
report-kind-relationship = Relación GDAP
report-kind-assignment = Asignación de acceso
report-kind-customer = Cliente
report-kind-subscription = Suscripción
report-kind-alert = Alerta
report-kind-role = Rol
report-kind-app = Aplicación
report-kind-device = Dispositivo
report-kind-tenant = Inquilino

## Riesgos, lagunas, evidencias

report-risks-heading = Riesgos abiertos
report-risks-caption = Qué no está en orden y desde cuándo
report-risks-none = No se vio ningún riesgo abierto.
report-opened = Abierto desde
report-state = Estado
risk-state-opened = Nuevo
risk-state-standing = Abierto
risk-state-returned = Ha vuelto
risk-state-accepted = Riesgo aceptado
risk-state-resolved = Resuelto

report-gaps-heading = Lo que no se pudo leer
report-gaps-caption = Orígenes que no se pudieron leer, por qué y qué necesitan
report-gaps-none = Se pudo leer todo.
report-source = Origen
report-needs = Necesita
report-needs-scopes = Permiso: { $names }
report-needs-roles = Rol: { $names }
report-needs-licences = Licencia: { $names }

report-evidence-heading = Evidencias
report-evidence-caption = Qué se leyó, cuándo y con qué solicitudes
report-read = Leído
report-not-read = No leído
report-whole = hasta el final
report-partly = en parte
report-request = Solicitud (GET)
report-status = Respuesta
report-no-answer = ninguna
report-requests-more = { $count ->
    [one] Una solicitud más de este origen está en el informe JSON.
   *[other] { $count } solicitudes más de este origen están en el informe JSON.
}
report-requests-of = { $source }: { $count ->
    [0] ninguna solicitud
    [one] una solicitud
   *[other] { $count } solicitudes
}

report-sign-heading = Firmas
report-sign-prepared = Preparado por (nombre, fecha, firma)
report-sign-reviewed = Revisado por (nombre, fecha, firma)

## Tabla de elementos (CSV)

csv-action = Acción
csv-check = Comprobación
csv-check-id = Id. de comprobación
csv-severity = Gravedad
csv-mandatory = Obligatoria
csv-yes = sí
csv-no = no
csv-kind = Tipo
csv-name = Nombre
csv-id = Id.
csv-verdict = Veredicto
csv-reason = Motivo
csv-since = Veredicto de la comprobación desde
csv-fix = Qué hacer
csv-explain = La explicación de Microsoft

## Calendario

calendar-name = Seguridad de partners: { $tenant }
calendar-gdap = Termina GDAP: { $customer }
calendar-gdap-text = La relación “{ $relationship }” termina este día y no se extiende sola. Extiéndala antes, o pida al cliente que apruebe una nueva.
calendar-attestation = Confirmar de nuevo: { $title }
calendar-attestation-text = Lo que confirmó { $by } cuenta hasta este día.
calendar-exception = Termina la excepción: { $title }
calendar-exception-text = La excepción para { $subject } termina este día. Responsable: { $owner }. Motivo: { $reason }
calendar-alert = Responder a la alerta de seguridad: { $name }
calendar-alert-text = Microsoft espera una respuesta en menos de 24 horas. Responda en el Centro de partners antes de esta hora.
calendar-anniversary = Empieza la revisión anual de la autorización de CSP
calendar-anniversary-text = Microsoft revisa su autorización de CSP este mes. Deben cumplirse todos los requisitos de seguridad obligatorios.

## Paquete de evidencias

pack-readme = Estas son las evidencias de una comprobación de { $tenant } realizada con { -product }.
pack-readme-files = report.json es el informe; report.html dice lo mismo para las personas. evidence.json enumera aquello en lo que se basa el informe, y la carpeta “evidence” contiene las respuestas de los servicios de Microsoft, reducidas a lo que usan las comprobaciones. history.ndjson contiene el resultado de cada comprobación conservada, enlazada con la anterior mediante un hash. manifest.json enumera todos los archivos con su SHA-256.
pack-readme-check = Para verificarlo, abra el panel de { -product }, elija Informes y verifique este archivo sin abrirlo. O ejecute: npm run verify-pack <este archivo>
pack-readme-head = Hash del eslabón más reciente, para compararlo con uno anotado en otro lugar: { $head }
pack-readme-proof = La verificación muestra si se cambió algún byte después de crear el paquete. No puede demostrar que nadie haya creado otro paquete: compare el hash anterior, o el de un paquete previo, con una anotación de confianza. La cadena vincula report.json, las evidencias y el historial; report.html es una copia para leer.

pack-intact = Sin cambios
pack-intact-text = Todos los archivos están, byte por byte, como cuando se creó el paquete.
pack-repacked = Los archivos no han cambiado; el zip que los contiene, sí
pack-repacked-text = Todos los archivos que contiene están como cuando se creó el paquete. Pero el zip se creó de nuevo, o se cambió en él un byte que no pertenece a ningún archivo.
pack-changed = Modificado
pack-changed-text = Algo en este paquete no está como cuando se creó:
pack-unreadable = Este no es un paquete de evidencias que se pueda leer
pack-reason-notZip = El archivo no es un zip.
pack-reason-cutOff = El archivo está cortado: falta el final. Cópielo o descárguelo de nuevo.
pack-reason-damagedZip = El zip está dañado y no se puede saber qué contiene. Cópielo o descárguelo de nuevo.
pack-reason-tooLarge = El zip contiene más que cualquier paquete de evidencias, así que no se descomprimió.
pack-reason-noManifest = El zip no tiene manifest.json: o no es un paquete de evidencias, o se quitó ese archivo.
pack-finding-changed = { $file } se modificó.
pack-finding-missing = Falta { $file }.
pack-finding-added = { $file } se agregó.
pack-finding-twice = { $file } está dos veces.
pack-finding-unsafe = { $file } es un nombre que no tiene ningún paquete de evidencias. No lo descomprima.
pack-finding-notChained = { $file } no es el archivo que indica el eslabón más reciente de la cadena.
pack-finding-notListed = { $file } no es el archivo que indica evidence.json.
pack-finding-brokenLink = { $file }: se modificó el eslabón de la comprobación { $sweep }.
pack-finding-unlinked = { $file }: el eslabón de la comprobación { $sweep } no sigue al anterior.
pack-of = { $tenant }, comprobado el { $date }
pack-links = { $count ->
    [one] La cadena contiene una comprobación, del { $from }.
   *[other] La cadena contiene { $count } comprobaciones, del { $from } al { $to }.
}
pack-links-earlier = Antes hubo comprobaciones más antiguas, que ya no se conservan.
pack-head = Hash del eslabón más reciente: { $hash }
pack-limits = Esto muestra que no se cambió nada después de crear el paquete. No puede demostrar que nadie haya creado otro paquete: compare el hash del eslabón más reciente, o el de un paquete previo, con una anotación de confianza.
pack-noted-found = El hash anotado es el de la comprobación del { $date }: el paquete continúa desde ahí.
pack-noted-missing = El hash anotado no está en la cadena de este paquete. O es de una comprobación más antigua que ya no se conserva, o esta es otra cadena.
