### العربية: النافذة المنبثقة وما تشترك فيه كل الصفحات.

-product = Posture Companion

verdict-pass = مستوفى
verdict-attested = مؤكَّد
verdict-accepted = خطر مقبول
verdict-grace = ضمن المهلة
verdict-partial = مستوفى جزئيًا
verdict-fail = غير مستوفى
verdict-unknown = غير معروف
verdict-notApplicable = لا ينطبق

severity-critical = حرج
severity-high = عالٍ
severity-medium = متوسط
severity-low = منخفض
severity-advisory = إرشادي

cause-consent = لم يُمنح إذن قراءة هذه البيانات.
cause-consent-next = اطلب الموافقة أدناه، أو أرسل الارتباط إلى أحد المسؤولين.
cause-role = لا يسمح لك دورك بقراءة هذه البيانات.
cause-role-next = اطلب دورًا يمكنه قراءتها، مثل القارئ العام، ثم أعد الفحص.
cause-signIn = لم تسجّل الدخول لهذا الغرض.
cause-signIn-next = سجّل الدخول مرة أخرى، ثم أعد الفحص.
cause-mfa = يطلب مركز الشركاء تسجيل دخول بالمصادقة متعددة العوامل.
cause-mfa-next = سجّل الدخول مرة أخرى وأكمل المصادقة متعددة العوامل.
cause-licence = لا يملك المستأجر ترخيصًا لذلك.
cause-licence-next = تحقق منه يدويًا، أو أضف الترخيص.
cause-partnerType = لا تتيح Microsoft هذا لنوع الشريك الذي تنتمي إليه.
cause-partnerType-next = إذا كان ذلك خطأ، فتحقق من تسجيلك في البرنامج في مركز الشركاء.
cause-attestation = لا يمكن أن يؤكد هذا إلا شخص.
cause-attestation-next = أكّده في الإعدادات.
cause-throttled = طلبت Microsoft الإبطاء، ولم تكتمل القراءة.
cause-throttled-next = أعد الفحص لاحقًا.
cause-incomplete = لم يُقرأ إلا جزء منه.
cause-incomplete-next = أعد الفحص.
cause-unsupportedCloud = لا تتيح Microsoft هذا في السحابة التي تستخدمها.
cause-unsupportedCloud-next = تحقق منه يدويًا.
cause-network = تعذّر الوصول إلى Microsoft.
cause-network-next = تحقق من اتصالك، ثم أعد الفحص.
cause-error = تعذّر فهم إجابة Microsoft.
cause-error-next = أعد الفحص. إذا استمر الأمر، فأبلغ عنه باعتباره خللًا في هذه الإضافة.
cause-notYetRead = لم تُقرأ هذه البيانات بعد، أو أن آخر قراءة لها قديمة جدًا.
cause-notYetRead-next = افحص الآن.
cause-notBuilt = لا يفحص هذا الإصدار ذلك.
cause-notBuilt-next = تحقق منه يدويًا وفق قائمة Microsoft الأمنية للشركاء.

group-learn = التعلّم وتطوير المهارات
group-contact = جهة اتصال الأمان
group-identities = تأمين الهويات
group-endpoints = تأمين نقاط النهاية
group-monitoring = المراقبة المستمرة

action-webinar = حضور الندوة عبر الإنترنت «الأمان من منظور الثقة المعدومة»
action-partner-blog = قراءة منشور المدونة «تأمين القناة»
action-security-workshops = مشاهدة ورش عمل الأمان عند الطلب
action-security-contact = تعيين جهة اتصال الأمان
action-contact-currency = تحديث جهة الاتصال باستمرار في مركز الشركاء
action-own-phishing-resistant-mfa = MFA مقاومة للتصيد الاحتيالي لمستأجرك
action-customer-phishing-resistant-mfa = MFA مقاومة للتصيد الاحتيالي لعملائك
action-dap-removal = إزالة اتصالات DAP التي لا تحتاج إليها
action-gdap-migration = نقل اتصالات DAP التي تحتاج إليها إلى GDAP
action-secured-devices = استخدام أجهزة مؤمَّنة للوصول إلى مستأجرك
action-compliant-devices = اشتراط أجهزة متوافقة من خلال الوصول المشروط في Microsoft Entra (المعروف سابقًا باسم Azure AD)
action-endpoint-protection = الحماية من الفيروسات والكشف في نقاط النهاية، مثل Microsoft Defender لنقطة النهاية
action-fraud-notifications = تشغيل الكشف عن الاحتيال وإعلاماته
action-cost-management = الموازنات وتنبيهات التكلفة والحدود لاشتراكات Azure
action-identity-protection = Microsoft Entra ID Protection مع التقارير والتنبيهات (المعروفة سابقًا باسم Azure AD Identity Protection)

product-name = { -product }
popup-checked = آخر فحص: { $age }
popup-checked-incomplete = آخر فحص: { $age }، وتعذّرت قراءة بعض البيانات
popup-check-now = افحص الآن
popup-cancel = إلغاء الأمر
popup-settings = الإعدادات
popup-dashboard = لوحة المعلومات
popup-gdap = تحليل GDAP
popup-signed-in-as = تم تسجيل الدخول باسم { $name }
sweep-running = جارٍ فحص مستأجرك
sweep-progress = { $done } من { $total } من المصادر
sweep-requests = { $requests ->
    [zero] { $requests } طلب
    [one] طلب واحد
    [two] طلبان
    [few] { $requests } طلبات
    [many] { $requests } طلبًا
   *[other] { $requests } طلب
} حتى الآن
sweep-waiting = في انتظار Microsoft حتى { $time }

score-heading = الدرجة
score-value = { $value } من { $outOf }
score-unknown = { $count ->
    [zero] أمكن فحص كل شيء
    [one] تعذّر فحص إجراء واحد
    [two] تعذّر فحص إجراءين
    [few] تعذّر فحص { $count } إجراءات
    [many] تعذّر فحص { $count } إجراءً
   *[other] تعذّر فحص { $count } إجراء
}
score-none = لا ينطبق أي من الإجراءات على هذا المستأجر.
score-microsoft = درجة Microsoft: { $current } من { $max }
score-microsoft-refreshed = درجة Microsoft: { $current } من { $max }، تاريخ التحديث: { $age }

requirements-mandatory = متطلبات Microsoft الإلزامية المستوفاة: { $met } من { $total }
requirements-recommended = الموصى بها: { $met } من { $total }
requirements-preview = قيد المعاينة: { $met } من { $total }
requirements-incomplete = تعذّرت قراءة بعضها

countdowns = تنتهي قريبًا

next-heading = أفضل الإجراءات التالية
next-at-once = { $count ->
    [zero] لا يعالج أي نتيجة
    [one] يعالج نتيجة واحدة
    [two] يعالج نتيجتين معًا
    [few] يعالج { $count } نتائج معًا
    [many] يعالج { $count } نتيجة معًا
   *[other] يعالج { $count } نتيجة معًا
}
next-each = { $count ->
    [zero] لا يعالج أي نتيجة
    [one] يعالج نتيجة واحدة
    [two] نتيجتان، واحدة تلو الأخرى
    [few] { $count } نتائج، واحدة تلو الأخرى
    [many] { $count } نتيجة، واحدة تلو الأخرى
   *[other] { $count } نتيجة، واحدة تلو الأخرى
}

risks-new = أخطار جديدة
risks-open = الأخطار المفتوحة
risks-accepted = مقبولة باستثناءات مكتوبة وغير مستوفاة: { $count }
risk-news-new = جديد
risk-news-returned = عاد
risk-news-worse = أسوأ
risk-news-woken = ما زال قائمًا
risk-news-differently = تغيّر تقييمنا لهذا الآن
risks-none = لا توجد أخطار مفتوحة
risks-none-but-unknown = لم يُرصد أي خطر مفتوح، لكن تعذّر فحص بعض الأمور.
risks-none-clear = كل إجراء يمكن فحصه مستوفى.
risk-since = مفتوح منذ { $date }
risk-returned = رُصد أول مرة في { $date }
risk-not-seen = لم يُرصد منذ { $date }: تعذّر فحصه
risk-snoozed = مؤجَّل حتى { $date }
risk-snoozed-change = مؤجَّل حتى يتغير
risk-snooze = تأجيل
risk-snooze-tomorrow = حتى الغد
risk-snooze-change = حتى يتغير
risk-unsnooze = إنهاء التأجيل
risk-subjects = المتأثرون: { $count }{ $fresh ->
    [0] { "" }
   *[other] ، منهم جدد: { $fresh }
}
risk-subjects-more = { $count ->
    [0] فتح في لوحة المعلومات
   *[other] و{ $count } أخرى في لوحة المعلومات
}
risks-show-all = إظهار الكل ({ $count })
risks-show-fewer = إظهار أقل

actions-heading = { $count ->
    [15] الإجراءات الـ 15
   *[other] { $count } من الإجراءات الـ 15
}
role-filter = إظهار الإجراءات لـ
role-all = كل الأدوار
role-securityAdministrator = مسؤول الأمان
role-securityAnalyst = مشغل الأمان أو محلل الأمان
group-met = المستوفى: { $met } من { $total }
check-explain = معرفة المزيد
check-failing = غير السليم: { $failing } من { $total }
check-mandatory = إلزامي
action-no-checks = لا يجيب أي فحص عن هذا الإجراء بعد.
action-read = قُرئت الأدلة { $age }
opens-in-new-tab = (يُفتح في علامة تبويب جديدة)

gaps-heading = ما تعذّرت قراءته
gaps-waiting = { $count ->
    [zero] لا ينتظره أي فحص.
    [one] ينتظره فحص واحد:
    [two] ينتظره فحصان:
    [few] تنتظره { $count } فحوصات:
    [many] ينتظره { $count } فحصًا:
   *[other] ينتظره { $count } فحص:
}
unlock-impersonation = يعمل نيابةً عنك. هذه الإضافة تقرأ فقط.
unlock-unlocks = { $count ->
    [zero] لا يتيح أي فحص في هذا الإصدار.
    [one] يتيح فحصًا واحدًا:
    [two] يتيح فحصين:
    [few] يتيح { $count } فحوصات:
    [many] يتيح { $count } فحصًا:
   *[other] يتيح { $count } فحص:
}
unlock-ask = طلب الموافقة
unlock-copy = نسخ ارتباط للمسؤول
unlock-copied = تم نسخ الارتباط. المسؤول الذي يفتحه يمنح الموافقة عن المؤسسة كلها.
copy-failed = تعذّر النسخ. حدد النص وانسخه بنفسك.
unlock-hint = قد ترفض Microsoft الطلب: لا تسمح معظم المؤسسات بالموافقة إلا للمسؤولين.

state-not-set-up = غير متصل بعد
state-not-set-up-text = ثلاث خطوات تفصلك عن النتيجة الأولى. ولا يُقرأ شيء قبل ذلك.
state-set-up = إعداد
state-signed-out = تم تسجيل الخروج
state-signed-out-text = سجّل الدخول بحساب العمل. تقرأ هذه الإضافة إعدادات الأمان في مستأجرك ولا يمكنها تغييرها.
state-sign-in = تسجيل الدخول
state-signing-in = جارٍ تسجيل الدخول…
state-signing-in-text = أكمل تسجيل الدخول في نافذة Microsoft.
state-sign-in-needed = سجّل الدخول مرة أخرى
state-sign-in-needed-text = تطلب Microsoft التحقق منك قبل قراءة المزيد. تبقى النتيجة الأخيرة معروضة أدناه.
state-sign-in-needed-first = تطلب Microsoft التحقق منك قبل قراءة أي شيء.
state-first-sweep = الفحص الأول قيد التشغيل
state-first-sweep-text = تظهر النتيجة هنا فور جاهزيتها. يمكنك إغلاق هذه النافذة.
state-no-summary = لم يُجرَ أي فحص بعد
state-no-summary-text = افحص الآن لمعرفة وضع مستأجرك.
state-unreadable = تتعذّر قراءة النتيجة المخزّنة
state-unreadable-text = لم يفتح المستعرض مساحة تخزين هذه الإضافة. أغلق نوافذها الأخرى وحاول مرة أخرى؛ وإذا استمر الأمر، فأعد تشغيل المستعرض.
state-try-again = إعادة المحاولة
demo-banner = عرض توضيحي: مستأجر وهمي، ولا يُقرأ شيء من Microsoft.
demo-leave = إنهاء العرض

error-signIn = لم تسجّل Microsoft دخولك.
error-signIn-next = سجّل الدخول مرة أخرى.
error-signInCancelled = أُغلقت نافذة تسجيل الدخول.
error-signInCancelled-next = سجّل الدخول عندما تكون مستعدًا.
error-consent = لم تُمنح الموافقة.
error-consent-next = اطلبها مرة أخرى، أو أرسل الارتباط إلى أحد المسؤولين.
error-adminApproval = لا يمكن أن يوافق على هذا إلا مسؤول.
error-adminApproval-next = انسخ الارتباط أدناه وأرسله إلى أحد المسؤولين.
error-mfa = لم تكتمل المصادقة متعددة العوامل.
error-mfa-next = سجّل الدخول مرة أخرى وأكملها.
error-network = تعذّر الوصول إلى Microsoft.
error-network-next = تحقق من اتصالك، ثم أعد الفحص.
error-clientId = لا تعرف Microsoft معرّف العميل هذا.
error-clientId-next = قارن معرّف العميل في الإعدادات بتسجيل التطبيق لديك.
error-redirectUri = عنوان URI لإعادة التوجيه غير مسجّل.
error-redirectUri-next = انسخه من الإعدادات إلى تسجيل التطبيق لديك بنوع تطبيق من صفحة واحدة.
error-tenant = لا ينتمي هذا الحساب إلى المستأجر المحدد في الإعدادات.
error-tenant-next = سجّل الدخول بحساب من ذلك المستأجر، أو غيّر معرّف المستأجر.
error-storage = تعذّر تخزين النتيجة.
error-storage-next = حرّر بعض مساحة القرص، ثم أعد الفحص.
error-worker = لم تستجب العملية الخلفية للإضافة.
error-worker-next = أغلق هذه النافذة وافتحها مرة أخرى. إذا استمر الأمر، فأعد تشغيل المستعرض.
error-unknown = حدث خطأ ما ({ $code }).
error-unknown-next = حاول مرة أخرى. إذا استمر الأمر، فأبلغ عنه مع هذا الرمز.
