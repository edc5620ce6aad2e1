### العربية: البحث في لوحة المعلومات.

view-search = البحث
search-label = البحث في لوحة المعلومات
search-placeholder = بحث (اضغط /)
search-heading = نتائج البحث
search-title = بحث: { $query }
search-hint = اكتب اسمًا أو معرّفًا أو كلمة: يشمل البحث الإجراءات والفحوصات والأشخاص والعملاء والسياسات والعلاقات والإعدادات والثغرات.
search-none = لا شيء يطابق «{ $query }».
search-found = { $count ->
    [zero] { $count } نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
} لـ «{ $query }»
search-kind = { $kind } ({ $count })
search-kind-actions = الإجراءات
search-kind-checks = الفحوصات
search-kind-people = الأشخاص
search-kind-customers = العملاء
search-kind-policies = السياسات
search-kind-relationships = علاقات GDAP
search-kind-others = أشياء أخرى
search-kind-settings = الإعدادات
search-kind-gaps = ما تعذّرت قراءته
search-show-all = إظهار الكل ({ $count }): { $kind }
search-all-kinds = إظهار كل الأنواع
search-all-pass = { $kind }. لا يسرده أي فحص بوصفه مشكلة.
search-listed = { $kind }. { $title }{ $more ->
    [0] { "" }
   *[other] ، وفحوصات أخرى: { $more }
}
setting-clientId = معرّف العميل
setting-tenantId = معرّف المستأجر
setting-cloud = السحابة
setting-sweepEveryMinutes = الدقائق بين الفحوصات
setting-portals = المداخل التي تظهر فيها التلميحات
setting-notifications = الإعلامات
setting-emergencyAccounts = حسابات الوصول في حالات الطوارئ
setting-gdapRoleProfile = ملف أدوار GDAP
setting-autoExtendExpected = التمديد التلقائي للعلاقات
setting-anniversaryMonth = شهر مراجعة التخويل
setting-role = دورك الرئيسي
setting-retentionDays = عدد أيام الاحتفاظ بالنتائج
setting-locale = اللغة
setting-optionalSources = قراءات متوقفة افتراضيًا
setting-thresholds = الحدود
