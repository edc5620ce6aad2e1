### Español: lo que el panel y la configuración dicen de la lista de comprobación.

key-role-securityAdministrator = Administrador de seguridad
key-role-securityAnalyst = Operador o analista de seguridad
