### العربية: ما تقوله لوحة المعلومات والإعدادات عن قائمة التحقق.

key-role-securityAdministrator = مسؤول الأمان
key-role-securityAnalyst = مشغل الأمان أو محلل الأمان
