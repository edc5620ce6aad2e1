### العربية: لوحة المعلومات.

dashboard-title = لوحة المعلومات
dashboard-page-title = { $view } – لوحة المعلومات
dashboard-views = طرق العرض
view-expiry = الانتهاء
view-customers = العملاء
view-technicians = الفنيون
view-checklist = قائمة التحقق
basis-read = القراءة: { $age }
basis-missing = تعذّرت قراءة بعض البيانات
basis-missing-text = قد يكون ما تراه هنا جزءًا من الموجود فقط.
basis-nothing = غير معروف
basis-nothing-text = تعذّرت قراءة كل ما يستند إليه هذا العرض.
basis-source = الناقص:
basis-consent = الموافقة على هذه تُظهره:
table-show-more = إظهار { $count } إضافية
table-shown = المعروض: { $shown } من { $total }
table-sort = فرز حسب { $column }
table-none-found = لا شيء يطابق بحثك.
unclear = غير مؤكد
unclear-because = غير مؤكد: { $cause }
role-count = { $count ->
    [zero] لا أدوار
    [one] دور واحد
    [two] دوران
    [few] { $count } أدوار
    [many] { $count } دورًا
   *[other] { $count } دور
}

expiry-heading = متى ينتهي الوصول
lost-heading = الوصول المفقود منذ آخر فحص
lost-first = كان هذا الفحص الأول، فلا شيء للمقارنة به.
lost-none = لم يُفقد شيء منذ الفحص في { $date }.
lost-none-but-unclear = لم يُرصد أي فقدان منذ الفحص في { $date }، لكن تعذّرت قراءة بعض البيانات.
lost-caption = العلاقات التي انتهت منذ الفحص السابق
lost-customer = العميل
lost-relationship = العلاقة
lost-ended = انتهت في
lost-roles = الأدوار المفقودة
windows-heading = قريبًا
windows-caption = العملاء الذين يفقدون أدوارًا قريبًا. العميل الذي يفقد أدوارًا في وقتين يُحسب مرتين.
windows-when = متى
windows-customers = العملاء
windows-roles = الأدوار
windows-unclear = غير مؤكد
window-0 = مفقود بالفعل
window-30 = خلال 30 يومًا
window-60 = خلال 31 إلى 60 يومًا
window-90 = خلال 61 إلى 90 يومًا
ending-heading = من يفقد ماذا خلال 90 يومًا
ending-caption = العملاء الذين يفقدون أدوارًا خلال 90 يومًا، الأقرب أولًا
ending-customer = العميل
ending-last = اليوم الأخير
ending-days = الأيام المتبقية
ending-roles = الأدوار
ending-none = لا يفقد أي عميل دورًا خلال 90 يومًا.
ending-none-but-unclear = لم يُرصد أي فقدان خلال 90 يومًا، لكن تعذّرت قراءة بعض البيانات.
months-heading = الأشهر الـ 24 القادمة
months-caption = العملاء الذين يفقدون أدوارًا، حسب الشهر (UTC)
months-month = الشهر
months-customers = العملاء
months-roles = الأدوار

customers-heading = العملاء وأدوارهم
customers-caption = العملاء والأدوار التي يمنحونها ومدى اختلافها عن ملفك
customers-search = البحث عن عملاء
customers-without = { $count ->
    [0] لكل العملاء علاقة سارية ({ $total }).
   *[other] عملاء بلا علاقة سارية: { $count } من { $total }.
}
customers-unlisted = قائمة العملاء غير كاملة؛ فقد ينقصها عملاء ليست لهم أي علاقة.
customers-no-profile = لا تحدد إعداداتك ملف أدوار، فلا تُقارن الأدوار بشيء، ويُعد كل دور ذي امتيازات في علاقة تتجاوز سنة طويلًا جدًا. اختر أدوار ملفك في الإعدادات.
customers-none = لم يُعثر على أي عميل.
customers-none-but-unclear = لم يُرصد أي عميل، لكن تعذّرت قراءة بعض البيانات.
customer-name = العميل
customer-roles = الأدوار
customer-relationships = العلاقات
customer-first-end = أقرب انتهاء
customer-drift = ملف الأدوار
customer-no-end = بلا نهاية
customer-none = لا شيء
drift-missing = ناقص: { $count ->
    [zero] { $count } دور
    [one] دور واحد
    [two] دوران
    [few] { $count } أدوار
    [many] { $count } دورًا
   *[other] { $count } دور
}
drift-missing-unclear = الأدوار الناقصة غير معروفة
drift-beyond = خارج الملف: { $count ->
    [zero] { $count } دور
    [one] دور واحد
    [two] دوران
    [few] { $count } أدوار
    [many] { $count } دورًا
   *[other] { $count } دور
}
drift-excess = ذو امتيازات لأكثر من سنة: { $count ->
    [zero] { $count } دور
    [one] دور واحد
    [two] دوران
    [few] { $count } أدوار
    [many] { $count } دورًا
   *[other] { $count } دور
}
drift-excess-unclear = الأدوار ذات الامتيازات غير معروفة
drift-none = لا شيء
span-until = حتى { $date }
span-ended = فُقد في { $date }
span-endless = بلا نهاية، لأن التمديد التلقائي مفعّل
span-since = منذ { $date }
list-missing = مطلوبة وغير ممنوحة
list-beyond = ممنوحة خارج الملف
list-excess = ذات امتيازات، خارج الملف، لأكثر من سنة
list-relationships = العلاقات السارية
relationship-ends = { $name }: تنتهي في { $date }
relationship-extends = { $name }: تُمدَّد تلقائيًا في { $date }

technicians-heading = من يمكنه العمل نيابةً عن العملاء
technicians-caption = الأشخاص الذين يمكنهم العمل نيابةً عن العملاء، وما يشترطه تسجيل دخولهم
technicians-search = البحث عن فنيين
technicians-count = { $count ->
    [0] لا أحد يمكنه العمل نيابةً عن عميل.
   *[other] عدد من يمكنهم العمل نيابةً عن العملاء: { $count }.
}
technicians-none-but-unclear = لم يُرصد أحد يمكنه العمل نيابةً عن عميل، لكن تعذّرت قراءة بعض البيانات.
technicians-weak = { $count ->
    [0] على كل منهم استخدام MFA مقاومة للتصيد الاحتيالي.
   *[other] عدد من لا يُلزَمون منهم باستخدام MFA مقاومة للتصيد الاحتيالي: { $count }.
}
technicians-weak-unclear = عدد آخر لا يُعرف حاله: { $count }.
technician-name = الشخص
technician-customers = العملاء
technician-top-role = أقوى دور
technician-protection = ما يشترطه الدخول
technician-decided = تقرره
technician-no-privileged = لا دور ذا امتيازات
protection-phishingResistant = MFA مقاومة للتصيد
protection-mfa = MFA عرضة للتصيد
protection-mfa-at-least = MFA على الأقل
protection-mfaInPart = MFA جزئيًا
protection-none = لا MFA
protection-unknown = غير معروف
protection-by-defaults = إعدادات الأمان الافتراضية
protection-by-nothing = لا سياسة
protection-policy = { $policy } ({ $clauses })
unproven-heading = مجموعات لا يُعرف أشخاصها
unproven-text = لم يُرصد أحد في هذه المجموعات، لكن قد يكون شخص مؤهلًا لها.

clause-reportOnly = التقرير فقط
clause-alternative = يكفي أيضًا ما هو أضعف
clause-resources = بعض الموارد فقط
clause-location = حسب الموقع
clause-platforms = بعض الأنظمة الأساسية فقط
clause-device = حسب الجهاز
clause-clientApps = بعض التطبيقات العميلة فقط
clause-userRisk = حسب مخاطر المستخدم
clause-signInRisk = حسب مخاطر تسجيل الدخول
clause-insiderRisk = حسب المخاطر الداخلية
clause-authenticationFlow = حسب تدفق المصادقة
clause-control = عنصر تحكم غير واضح
clause-state = حالة لا يعرفها هذا الإصدار
clause-other = شرط لا يعرفه هذا الإصدار

checklist-heading = أفضل ممارسات الأمان لشركاء Microsoft
checklist-note = الإجراءات بنص مستند Microsoft، وكل ما يرتبط به، بعناوينه الحالية (نوفمبر 2026).
checklist-roles = الأدوار الرئيسية: { $roles }.
checklist-principles = الثقة المعدومة: { $principles }.
checklist-further = لكل ما سبق
principle-verifyExplicitly = التحقق الصريح
principle-leastPrivilege = استخدام أقل الامتيازات
principle-assumeBreach = افتراض الاختراق
resource-training = تدريب
resource-article = مقالة
resource-tool = أداة
resource-questions = أسئلة وأجوبة
resource-support = دعم
resource-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
resource-retired = أُوقف؛ وهذا يحل محله
