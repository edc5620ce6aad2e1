### English: what dashboard and settings page say of the checklist. Read together with ../en.ftl.

key-role-securityAdministrator = Security Administrator
key-role-securityAnalyst = Security Operator or Analyst
