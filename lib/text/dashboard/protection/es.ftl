### Español: lo que el panel dice de la protección del inicio de sesión.

## Protección del inicio de sesión

view-protection = Protección del inicio de sesión
protection-heading = Quién está protegido y con qué
protection-text = Qué exige el inicio de sesión a cada tipo de personas y qué han registrado. Quien pertenece a dos clases se cuenta en ambas; abra una cifra para ver las personas y la directiva que decide.
matrix-caption = Personas por clase y cuántas de ellas están plenamente protegidas en cada inicio de sesión
matrix-people = Personas
matrix-count = { $count ->
    [one] una persona
   *[other] { $count } personas
}
matrix-count-at-least = { $count ->
    [one] al menos una persona
   *[other] al menos { $count } personas
}
matrix-cell = { $yes } de { $total }
matrix-in-part = { $count } en parte
matrix-unknown = { $count ->
    [one] { $count } desconocido
   *[other] { $count } desconocidos
}
matrix-nobody = No hay nadie de este tipo.
matrix-nobody-seen = No se vio a nadie de este tipo, pero no se pudo leer todo.
matrix-unread = Desconocido.
people-undeclared = ninguna declarada en la configuración
people-emergencyAccounts = Cuentas de acceso de emergencia
people-globalAdministrators = Administradores globales
people-administrators = Todos los administradores
people-technicians = Técnicos
people-members = Todos los miembros
people-internalGuest = Invitados internos
people-b2bCollaborationGuest = Invitados de colaboración B2B
people-b2bCollaborationMember = Miembros de colaboración B2B
people-unknown = Ninguna clase de personas tiene el identificador “{ $id }”
people-unknown-text = Puede que la dirección esté mal escrita.
people-heading = { $people }: { $protection }
people-name = Persona
people-caption = Personas y cómo está protegido su inicio de sesión
people-search = Buscar personas
people-count = { $count ->
    [one] Una persona.
   *[other] { $count } personas.
}
people-count-torn = { $count ->
    [one] Se vio a una persona.
   *[other] Se vio a { $count } personas.
} Puede haber más: { $cause }
state-yes = Sí
state-inPart = En parte
state-no = No
state-unknown = Desconocido
protects-mfa = MFA
protects-mfa-text = “Sí” significa: se exige MFA en cada inicio de sesión.
protects-phishingResistant = MFA resistente al phishing
protects-phishingResistant-text = “Sí” significa: en cada inicio de sesión se exige un método que ningún sitio de phishing puede retransmitir.
protects-compliantDevice = Dispositivo conforme
protects-compliantDevice-text = “Sí” significa: en cada inicio de sesión se exige un dispositivo bajo el control de la organización.
protects-legacyBlock = Autenticación heredada bloqueada
protects-legacyBlock-text = “Sí” significa: se impide el acceso a los clientes que solo conocen una contraseña.
protects-userRisk = Respuesta al riesgo de usuario
protects-userRisk-text = “Sí” significa: las cuentas que Microsoft considera en peligro se bloquean o deben cambiar la contraseña.
protects-signInRisk = Respuesta al riesgo de inicio de sesión
protects-signInRisk-text = “Sí” significa: un inicio de sesión que parece de otra persona se bloquea o debe superar MFA.
protects-method = Método de MFA registrado
protects-method-text = “Sí” significa: han registrado un método que sirve para MFA.
protects-resistantMethod = Método resistente al phishing registrado
protects-resistantMethod-text = “Sí” significa: han registrado un método que ningún sitio de phishing puede retransmitir.
protects-by-registration = Lo registrado
protects-certificates = Los certificados están permitidos, y nadie los registra.
protects-gap = { $source }: { $cause }
