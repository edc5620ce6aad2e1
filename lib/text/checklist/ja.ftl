### Japanese. Read together with ../ja.ftl.

key-role-securityAdministrator = セキュリティ管理者
key-role-securityAnalyst = セキュリティ オペレーターまたはアナリスト
