key-role-securityAdministrator = Administrateur de la sécurité
key-role-securityAnalyst = Opérateur ou analyste de sécurité
