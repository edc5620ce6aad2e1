### العربية: صفحة الإعدادات.

settings-title = الإعدادات
settings-intro = كل ما تُدخله يبقى في هذا المستعرض.
settings-sections = أقسام هذه الصفحة
settings-welcome = الإعداد خطوة بخطوة
settings-unreadable = تتعذّر قراءة الإعدادات المخزّنة
settings-unreadable-text = لم يفتح المستعرض مساحة تخزين هذه الإضافة. أعد تحميل هذه الصفحة؛ وإذا استمر الأمر، فأعد تشغيل المستعرض.
settings-managed = عيّنته مؤسستك. لا يمكنك تغييره هنا.
settings-use-default = استخدام الافتراضي: { $value }
settings-not-told = غير مذكور
settings-remove = إزالة
settings-add = إضافة
settings-problem-stored = قيمة مخزّنة غير صالحة ولا تُستخدم: { $message }
settings-connect = الاتصال
settings-client-id = معرّف العميل
settings-client-id-hint = معرّف التطبيق (العميل) الخاص بتسجيل التطبيق لديك.
settings-redirect = عنوان URI لإعادة التوجيه المطلوب تسجيله
settings-redirect-copy = نسخ عنوان URI
settings-redirect-copied = تم نسخ عنوان URI لإعادة التوجيه.
settings-how = كيفية تسجيل التطبيق
settings-how-text = في مركز إدارة Microsoft Entra، افتح تسجيلات التطبيق واختر تسجيل جديد. اقبل الحسابات في مؤسستك فقط. ضمن عنوان URI لإعادة التوجيه، اختر تطبيق من صفحة واحدة (SPA) والصق عنوان URI أعلاه. ثم انسخ معرّف التطبيق (العميل) إلى الحقل في هذه الصفحة. لا يحتاج التطبيق إلى سر ولا شهادة؛ وتُطلب الأذونات خطوة بخطوة.
settings-how-link = فتح تسجيلات التطبيق
settings-tenant-id = معرّف المستأجر
settings-tenant-id-hint = معرّف الدليل (المستأجر) لمؤسستك. يحتاج إليه تسجيل التطبيق المخصص لمؤسسة واحدة.
settings-cloud = السحابة
settings-cloud-global = العالمية
settings-cloud-usgov = حكومة الولايات المتحدة
settings-cloud-china = الصين (تشغّلها 21Vianet)
settings-cloud-hint = للسحب غير العالمية، يطلب منك المستعرض السماح بالوصول إلى مضيفي تلك السحابة.
settings-cloud-refused = لم يسمح المستعرض بالوصول إلى مضيفي هذه السحابة. لم يُحفظ شيء.
settings-checking = الفحص
settings-interval = الدقائق بين الفحوصات
settings-interval-hint = من 30 إلى 1440. القيمة الافتراضية 240 تفحص ست مرات يوميًا.
settings-notifications = الإعلامات
settings-notifications-all = لكل خطر جديد
settings-notifications-high = للأخطار الجديدة الحرجة والعالية
settings-notifications-none = أبدًا
settings-role = الإجراءات المعروضة أولًا
settings-role-hint = الدور الرئيسي في قائمة التحقق الذي تُفتح عليه بطاقة النتائج. لا يُستثنى شيء من الدرجة.
settings-role-all = كل الأدوار
settings-locale = اللغة
settings-locale-hint = لغة هذه الإضافة، أيًا كانت لغة المستعرض.
settings-organisation = مؤسستك
settings-emergency = حسابات الوصول في حالات الطوارئ
settings-emergency-hint = حسابات للدخول عندما يتعطل كل ما سواها. يمكن للسياسات استبعادها؛ وعندها تقيّم الفحوصات جاهزيتها بدلًا من ذلك. وما لم يُذكر شيء، لا يُفترض وجود أي منها.
settings-emergency-none = ليس لدينا أي منها
settings-emergency-add = إضافة حساب
settings-emergency-add-hint = ابحث بالاسم، أو أدخل معرّف عنصر. تُعرف الأسماء بعد الفحص الأول.
settings-found = { $count ->
    [zero] لم يُعثر على أحد. يمكن إدخال معرّف عنصر كما هو.
    [one] عُثر على واحد. يضيفه Enter.
    [two] عُثر على اثنين.
    [few] عُثر على { $count }.
    [many] عُثر على { $count }.
   *[other] عُثر على { $count }.
}
settings-added = تمت إضافة { $name }. احفظ للإبقاء عليه.
settings-anniversary = شهر مراجعة تخويل CSP
settings-anniversary-hint = تراجع Microsoft تخويلك كل سنة. وتعدّ بطاقة النتائج تنازليًا إليها.
settings-auto-extend = التمديد التلقائي لعلاقات GDAP
settings-auto-extend-hint = حيث يكون متوقعًا، تُذكر العلاقات التي تفتقر إليه قبل انتهائها.
settings-auto-extend-false = غير متوقع
settings-auto-extend-true = متوقع
settings-roles = ملف أدوار GDAP
settings-roles-text = الأدوار التي ينبغي أن تمنحها علاقاتك مع العملاء. يُبلَّغ عن كل دور مطلوب ناقص، وعن كل دور ذي امتيازات خارج الملف. ودون ملف لا يكون أي دور مطلوبًا.
settings-roles-search = البحث عن دور
settings-roles-search-hint = بالاسم، أو بمعرّف القالب لدور غير موجود في القائمة.
settings-roles-privileged = ذو امتيازات
settings-roles-no = ليس في الملف
settings-roles-allowed = مسموح به
settings-roles-required = مطلوب
settings-roles-count = المطلوب: { $required }، المسموح به: { $allowed }
settings-roles-not-found = لا يوجد دور بهذا الاسم. أدخل معرّف القالب لإضافته.
settings-roles-clear = استخدام الافتراضي: بلا ملف
settings-thresholds = الحدود
settings-thresholds-text = الحدود التي تغيّر عندها الفحوصات تقييمها. لا تغيّرها إلا إذا كانت قواعدك أشد، أو مختلفة لسبب يمكنك ذكره.
settings-threshold-newHireGraceDays = أيام المهلة للموظفين الجدد
settings-threshold-newHireGraceDays-hint = المدة التي يجوز أن يبقى فيها المستخدم الجديد دون أساليب قوية.
settings-threshold-memberMethodRatio = نسبة الأعضاء ذوي الأساليب المقاومة للتصيد الاحتيالي بالمئة
settings-threshold-memberMethodRatio-hint = بدءًا من هذه النسبة يُعد الأعضاء مجتمعين مستوفين.
settings-threshold-maxExcludedUsers = الحد الأقصى للأعضاء المستبعَدين من MFA
settings-threshold-maxExcludedUsers-hint = يُبلَّغ إذا استبعدت السياسات أعضاء أكثر من ذلك. أما المسؤولون فيُبلَّغ عنهم في كل الأحوال.
settings-threshold-maxExcludedShare = الحد الأقصى للأعضاء المستبعَدين من MFA بالمئة
settings-threshold-maxExcludedShare-hint = الأمر نفسه بوصفه نسبة من كل الأعضاء؛ ويُحتسب ما يُتجاوز أولًا.
settings-sources = قراءات اختيارية
settings-sources-text = لا تُقرأ إلا إذا شغّلتها: قد تغيّرها Microsoft دون إشعار، أو تحتاج إلى أذونات أكثر.
settings-source-risk-notifications = من يتلقى تنبيهات المستخدمين المعرضين للخطر
settings-source-risk-notifications-hint = تتيح: إثباتًا بأن التنبيهات تصل إلى شخص، بدلًا من تأكيدك. التكلفة: طلب واحد لكل فحص إلى عنوان لا توثّقه Microsoft؛ وتتطلب IdentityRiskEvent.Read.All وMicrosoft Entra ID P2.
settings-source-lighthouse-mfa = تسجيل MFA في Microsoft 365 Lighthouse
settings-source-lighthouse-mfa-hint = تتيح: أعداد المستخدمين المسجّلين في MFA لكل عميل يديره Lighthouse. التكلفة: بضعة طلبات لكل فحص إلى إصدار معاينة من واجهة API لدى Microsoft؛ وتتطلب Reports.Read.All.
settings-source-strangers = ليست قراءة يعرفها هذا الإصدار: { $ids }
settings-keeping = البيانات المحتفظ بها
settings-retention = أيام المحفوظات
settings-retention-hint = من 1 إلى 3650؛ والافتراضي 400. ما هو أقدم يُحذف مع الفحص التالي: المحفوظات والأخطار المحلولة والإعلانات وأعداد التلميحات والأسماء التي لا يرد ذكرها والمستأجرون الذين لم يُفحصوا منذ ذلك الحين.
settings-discard = تجاهل
settings-discarded = تم تجاهل تغييراتك.
settings-unsaved = تغييرات لم تُحفظ بعد: { $count }.
settings-save = حفظ
settings-saved = تم الحفظ.
settings-nothing-to-save = لم يتغير شيء.
settings-not-saved = لم يُحفظ. حقول تتطلب انتباهك: { $count }.
settings-save-failed = لم يخزّن المستعرض الإعدادات. حرّر بعض مساحة القرص وحاول مرة أخرى.
settings-invalid-guid = أدخل معرّف GUID، مثل 11111111-2222-3333-4444-555555555555.
settings-invalid-minutes = أدخل عددًا صحيحًا من 30 إلى 1440.
settings-invalid-choice = اختر من القائمة.
settings-invalid-list = أدخل معرّفات عناصر، مثل 11111111-2222-3333-4444-555555555555.
settings-invalid-count = أدخل عددًا صحيحًا، 0 أو أكثر.
settings-invalid-share = أدخل رقمًا من 0 إلى 100.
settings-invalid-retention = أدخل عددًا صحيحًا من 1 إلى 3650.
settings-account = الحساب
settings-signed-in = تم تسجيل الدخول باسم { $name }.
settings-signed-out = لم يسجّل أحد الدخول.
settings-client-id-first = احفظ معرّف العميل أولًا، ثم سجّل الدخول.
settings-signing-in = أكمل تسجيل الدخول في نافذة Microsoft.
settings-sign-in = تسجيل الدخول
settings-sign-out = تسجيل الخروج
settings-sign-out-hint = يؤدي تسجيل الخروج إلى نسيان الحساب ورموزه المميزة. وتبقى النتائج المخزّنة.
settings-files = الاستيراد والتصدير
settings-files-text = يحتوي ملف واحد على إعداداتك وتأكيداتك واستثناءاتك. ولا يحتوي على نتيجة أي فحص ولا على رمز مميز.
settings-contents = { $attestations ->
    [zero] لا تأكيدات
    [one] تأكيد واحد
    [two] تأكيدان
    [few] { $attestations } تأكيدات
    [many] { $attestations } تأكيدًا
   *[other] { $attestations } تأكيد
}، { $exceptions ->
    [zero] لا استثناءات
    [one] استثناء واحد
    [two] استثناءان
    [few] { $exceptions } استثناءات
    [many] { $exceptions } استثناءً
   *[other] { $exceptions } استثناء
}
settings-export = تصدير
settings-import = استيراد…
settings-import-question = هل تريد استبدال كل ما أدخلته؟
settings-import-question-text = محتوى الملف { $file }: { $settings ->
    [zero] لا إعدادات
    [one] إعداد واحد
    [two] إعدادان
    [few] { $settings } إعدادات
    [many] { $settings } إعدادًا
   *[other] { $settings } إعداد
}، { $attestations ->
    [zero] لا تأكيدات
    [one] تأكيد واحد
    [two] تأكيدان
    [few] { $attestations } تأكيدات
    [many] { $attestations } تأكيدًا
   *[other] { $attestations } تأكيد
}، { $exceptions ->
    [zero] لا استثناءات
    [one] استثناء واحد
    [two] استثناءان
    [few] { $exceptions } استثناءات
    [many] { $exceptions } استثناءً
   *[other] { $exceptions } استثناء
}. يُستبدل ما أدخلته سابقًا. يمكنك التراجع إلى أن تغادر هذه الصفحة.
settings-import-replace = استبدال
settings-import-cancel = إلغاء الأمر
settings-import-same = يحتوي على الموجود هنا نفسه: لن يتغير شيء.
settings-import-default = الافتراضي
settings-import-change = { $name }: من { $before } إلى { $after }
settings-import-attestations = التأكيدات: المضاف { $added }، المُزال { $removed }
settings-import-exceptions = الاستثناءات: المضاف { $added }، المُزال { $removed }
settings-imported = تم استيراد { $file }.
settings-import-refused = لم يُستورد { $file }، ولم يتغير شيء. المشكلات التي عُثر عليها ({ $count }):
settings-undo = تراجع
settings-undone = تم التراجع عن الاستيراد.

settings-attestations = التأكيدات
settings-attestations-text = ما لا تُظهره واجهات API لدى Microsoft يؤكده شخص، ويعيد تأكيده عند حلول موعده. وإذا أظهرت واجهة API العكس، فالغلبة لها.
settings-attest-never = لم يؤكَّد بعد
settings-attest-holds = صالح حتى { $date }
settings-attest-due = { $days ->
    [zero] يحين تجديده اليوم
    [one] يحين تجديده خلال يوم واحد
    [two] يحين تجديده خلال يومين
    [few] يحين تجديده خلال { $days } أيام
    [many] يحين تجديده خلال { $days } يومًا
   *[other] يحين تجديده خلال { $days } يوم
}
settings-attest-ended = انتهى في { $date }
settings-attest-empty-mailbox = لا يُحتسب: عنوان البريد الإلكتروني ناقص
settings-attest-empty-product = لا يُحتسب: المنتج ناقص
settings-attest-said = أكّده { $by } في { $date }
settings-attest-said-in-role = أكّده { $by }، { $role }، في { $date }
settings-attest-earlier = سابقًا: { $count }
settings-attest-customer = عميل واحد: { $id }
settings-attest-all-customers = كل العملاء
settings-attest-confirm = تأكيد…
settings-attest-renew = تجديد…
settings-attest-remove = إزالة
settings-attest-heading = تأكيد: { $title }
settings-attest-by = الشخص
settings-attest-by-hint = من يؤكده، بالاسم أو الحساب.
settings-attest-role = الدور الرئيسي (اختياري)
settings-attest-role-hint = تذكر قائمة التحقق: { $roles }.
settings-attest-at = تاريخ التأكيد
settings-attest-at-hint = مدة الصلاحية من ذلك التاريخ: { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
settings-attest-until = النهاية (اختياري)
settings-attest-until-hint = آخر يوم يكون فيه صالحًا، إن كان أقرب.
settings-attest-value = { $what }: { $value }
settings-attest-value-mailbox = عنوان البريد الإلكتروني لجهة اتصال الأمان
settings-attest-value-mailbox-hint = تؤكد أن شخصين على الأقل يقرآن علبة البريد هذه.
settings-attest-value-product = المنتج
settings-attest-value-product-hint = المنتج الذي يحمي نقاط النهاية لديك.
settings-attest-value-customer = معرّف مستأجر العميل (اختياري)
settings-attest-value-customer-hint = اتركه فارغًا لتأكيده لكل العملاء.
settings-attest-link = ارتباط بالدليل (اختياري)
settings-attest-link-hint = يبدأ بـ https://
settings-attest-note = ملاحظة (اختياري)
settings-attest-save = حفظ
settings-attest-cancel = إلغاء الأمر
settings-attest-saved = تم الحفظ: { $title }.
settings-attest-removed = تمت الإزالة: { $title }.
settings-attest-removed-earlier = تمت الإزالة: { $title }. ويُحتسب السابق مجددًا.
settings-attest-undone = تمت الاستعادة: { $title }.
settings-attest-strangers = تأكيدات مخزّنة تذكر فحوصات ليست في هذا الإصدار ({ $count }): { $ids }
settings-attest-no-person = أدخل من يؤكده.
settings-attest-no-day = اختر يومًا.
settings-attest-future = اختر اليوم أو يومًا سابقًا.
settings-attest-older = يوم لاحق مؤكَّد بالفعل. اختر ذلك اليوم أو يومًا بعده، أو أزل ذلك التأكيد أولًا.
settings-attest-no-end = اختر يومًا، أو اتركه فارغًا.
settings-attest-end-first = اختر يوم التأكيد أو يومًا بعده.
settings-attest-no-mailbox = أدخل عنوان بريد إلكتروني، مثل security@contoso.com.
settings-attest-no-product = أدخل اسم المنتج.
settings-attest-no-customer = أدخل معرّف مستأجر، مثل 11111111-2222-3333-4444-555555555555، أو اتركه فارغًا.
settings-attest-no-link = أدخل عنوانًا يبدأ بـ https://
settings-attest-long = أدخل 2,000 حرف على الأكثر.

settings-hints = التلميحات في المداخل
settings-hints-text = يوضح التلميح في إحدى صفحات هذه المداخل ما وجده آخر فحص عن العميل أو السياسة أو الإعداد في تلك الصفحة. ولا يقرأ من الصفحة إلا عنوانها وترويستها والمستأجر في قائمة الحساب.
settings-portal-partnerCenter = مركز الشركاء
settings-portal-azure = مدخل Azure
settings-portal-entra = مركز إدارة Microsoft Entra
settings-portal-intune = مركز إدارة Microsoft Intune
settings-portal-defender = مدخل Microsoft Defender
settings-portal-microsoft365 = مركز إدارة Microsoft 365
settings-portal-lighthouse = Microsoft 365 Lighthouse
settings-portal-missing = لا يسمح المستعرض بذلك، فلا يظهر أي تلميح هناك.
settings-portal-allow = السماح بـ { $host }
settings-portal-refused = لم يسمح المستعرض بالوصول إلى { $host }. لم يتغير شيء.
settings-portal-strangers = ليس مدخلًا يعرفه هذا الإصدار: { $hosts }
settings-hints-keys = ينقلك { $keys } إلى التلميح في الصفحة، أو يفتح بطاقة النتائج حيث لا تلميح. يمكن تغيير المفاتيح من صفحة اختصارات الإضافات في المستعرض.
settings-hints-no-keys = لم تُعيَّن مفاتيح للانتقال إلى التلميح. يمكن تعيينها من صفحة اختصارات الإضافات في المستعرض.
settings-hints-hidden = التلميحات المخفية
settings-hints-nothing-hidden = لا شيء. يخفي «ليس الآن» التلميح لفترة أو نهائيًا.
settings-hints-hidden-site = { $site } بالكامل
settings-hints-hidden-pages = { $count ->
    [zero] { $count } صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
settings-hints-show-again = إظهار مجددًا
settings-hints-show-again-what = إظهار مجددًا: { $what }
settings-hints-counts = ما صادفته التلميحات
settings-hints-counts-text = يُحصى في هذا المستعرض فقط، لتتمكن من إخبارنا حين يُعاد بناء مدخل ولا يعود التلميح يجد مكانه. تُحذف المعرّفات والأرقام والمجالات وعناوين البريد؛ وتبقى الكلمات العادية في العنوان، فاقرأه قبل إرساله.
settings-hints-no-counts = لم يُحصَ شيء بعد.
settings-hints-copy = نسخ التقرير
settings-hints-copied = تم نسخ التقرير.
settings-hints-forget = بدء العد من جديد

settings-notifying = الإعلامات على هذا الجهاز
settings-notifying-text = يُعلن عن الأخطار الجديدة مرة واحدة على الأكثر لكل فحص. تبقى هذه الخيارات على هذا الجهاز ولا تُصدَّر.
settings-quiet = ساعات الهدوء: الإعلان عند انتهائها
settings-quiet-from = من
settings-quiet-until = حتى
settings-notifying-detail = ذكر الأخطار والأشخاص والعملاء
settings-notifying-detail-hint = قد تظهر الإعلامات على شاشة مقفلة. ودون هذا لا تذكر إلا مستأجرك والعدد.
