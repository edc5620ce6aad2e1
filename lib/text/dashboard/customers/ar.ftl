### العربية: العملاء والأشهر القادمة في لوحة المعلومات.

customers-filters = إظهار فقط
customers-filter-without = بلا علاقة سارية
customers-filter-soon = تنتهي خلال 90 يومًا
customers-filter-drift = يختلف عن الملف
customers-filter-dap = DAP مفعّل
customers-filter-no-mfa = بلا MFA
customers-filter-weak-mfa = MFA لا تشمل الجميع
customers-filter-mfa-unknown = MFA غير معروفة
customers-filter-unclear = غير مؤكد
customers-ends-in = الأدوار تنتهي في { $month }
customers-ends-later = الأدوار تنتهي لاحقًا
customers-ends-never = التمديد التلقائي مفعّل
customers-none-found = لا عميل مطابق. غيّر البحث أو أزل عامل تصفية.
customer-dap = DAP
customer-dap-on = مفعّل
customer-dap-off = متوقف
customer-dap-unknown = غير معروف
customer-mfa = MFA
customer-mfa-none = بلا MFA
customer-mfa-weakDemand = MFA لكل مستخدم فقط
customer-mfa-weakCoverage = { $covered } من { $users } من المستخدمين
customer-mfa-strong = { $covered } من { $users } من المستخدمين
customer-mfa-noUsers = لا مستخدمين
customer-mfa-uncounted = لا أرقام بعد
customer-mfa-unclear = غير معروف

customer-unknown = لا يوجد عميل بالمعرّف «{ $id }»
customer-unknown-text = ربما أُزيل منذ ذلك الحين، أو في العنوان خطأ كتابي.
customer-facts = لمحة سريعة
customer-id = معرّف المستأجر
customer-id-copy = نسخ المعرّف
customer-id-copied = تم نسخ المعرّف.
customer-open = فتح في مركز الشركاء
customer-lighthouse = المسجّلون في MFA
customer-lighthouse-share = { $covered } من { $users } من المستخدمين، وفق Microsoft 365 Lighthouse
customer-dap-on-text = مفعّل، وفق مركز الشركاء. قد تتبع العلامة GDAP: تأكد هناك.
customer-roles-heading = الأدوار وحتى متى
customer-roles-none = لا دور ممنوح.
customer-differences = الاختلافات عن ملفك
customer-differences-none = لا شيء.
customer-differences-no-profile = لا تحدد إعداداتك ملف أدوار للمقارنة به.
customer-relationships-heading = العلاقات السارية
customer-relationships-none = لا شيء.
customer-relationships-none-but-unclear = لم تُرصد أي علاقة، لكن تعذّرت قراءة بعض البيانات.
customer-relationships-caption = العلاقات التي تمنح أدوارًا الآن، الأقرب انتهاءً أولًا
relationship-name = العلاقة
relationship-status = الحالة
relationship-status-active = نشطة
relationship-status-expiring = توشك على الانتهاء
relationship-end = النهاية
relationship-auto-extend = التمديد التلقائي
relationship-auto-extend-on = مفعّل
relationship-auto-extend-off = متوقف
relationship-roles = الأدوار
customer-reach-heading = من يمكنه الدخول
customer-reach-caption = المجموعات التي تُدخلها علاقة، وأدوارها هنا، ومن فيها
customer-reach-none = ليس لأي مجموعة تعيين نشط.
customer-reach-unread = غير معروف: تعذّرت قراءة المجموعات المعيّنة.
customer-reach-people-unread = غير معروف: تعذّرت قراءة عضوية أي شخص.
customer-reach-dap = الوصول المفوَّض (DAP) مفعّل أيضًا: يُدخل أعضاء AdminAgents وHelpdeskAgents.
reach-group = المجموعة
reach-roles = الأدوار
reach-people = الأشخاص
reach-nobody = لا أحد
customer-findings-heading = ما وجدته الفحوصات هنا
customer-findings-caption = الفحوصات غير المستوفاة تمامًا لهذا العميل، الأسوأ أولًا
customer-findings-none = لا يسرد أي فحص هذا العميل.
finding-verdict = التقييم
finding-check = الفحص
finding-detail = ما وُجد

months-chart = العملاء الذين يفقدون أدوارًا، حسب الشهر. اختر شهرًا لمعرفة من هم.
months-bar = { $month }: { $customers ->
    [zero] { $customers } عميل
    [one] عميل واحد
    [two] عميلان
    [few] { $customers } عملاء
    [many] { $customers } عميلًا
   *[other] { $customers } عميل
}
months-bar-none = { $month }: لا عميل
months-as-table = المحتوى نفسه في جدول
months-later = لاحقًا: { $count ->
    [zero] لا عميل
    [one] عميل واحد
    [two] عميلان
    [few] { $count } عملاء
    [many] { $count } عميلًا
   *[other] { $count } عميل
}
months-endless = تمديد تلقائي بلا نهاية: { $count ->
    [zero] لا عميل
    [one] عميل واحد
    [two] عميلان
    [few] { $count } عملاء
    [many] { $count } عميلًا
   *[other] { $count } عميل
}
