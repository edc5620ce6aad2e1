key-role-securityAdministrator = Sicherheitsadministrator
key-role-securityAnalyst = Sicherheitsoperator oder -analyst
