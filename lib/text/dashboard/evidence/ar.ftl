### العربية: الإجراءات وفحوصاتها وكيفية نشوء التقييم.

trail = أنت هنا
record-missing = غير موجود بعد
record-missing-text = يحتفظ هذا الإصدار من كل فحص بأكثر مما احتفظ به السابق. افحص الآن ليظهر هنا.
not-there-go = الانتقال إلى { $view }
filter-all = الكل
filter-verdict = التقييم
filter-kind = النوع
filter-kind-mandatory = إلزامي للتخويل
filter-kind-recommended = موصى به
filter-kind-preview = متطلب قيد المعاينة
filter-role = الدور الرئيسي
filter-state = الحماية

view-actions = الإجراءات
actions-view-heading = الإجراءات الـ 15
actions-shown = الإجراءات المعروضة: { $shown } من { $total }
actions-none = لا إجراء يطابق اختيارك. اختر «الكل» لرؤية المزيد.
action-unknown = لا يوجد إجراء بالمعرّف «{ $id }»
action-unknown-text = قد يكون في العنوان خطأ كتابي.
check-since = منذ { $date }

view-check = الفحص
check-unknown = لا يوجد فحص بالمعرّف «{ $id }»
check-unknown-text = قد يكون في العنوان خطأ كتابي، أو أنه من إصدار آخر.
rule-heading = القاعدة
rule-sentence = مستوفى: { $rule }.
rule-else = غير مستوفى: { $failing }.
rule-severity = الخطورة: { $severity }
rule-mandatory = إلزامي لتخويل CSP
rule-fix = ما يجب فعله
rule-fix-open = فتح الصفحة التي يُنفَّذ فيها
told-confirm = التأكيد في الإعدادات
told-accept = قبول هذا الخطر…
subjects-heading = من وما جرى تقييمه
subjects-pass = { $count ->
    [0] لم يُقيَّم شيء.
   *[other] { $others ->
        [0] عدد ما جرى تقييمه، وكله سليم: { $count }.
       *[other] عدد آخر سليم: { $count }.
    }
}
subjects-none-pass = لم يُقيَّم شيء آخر.
subjects-unread = تعذّر تقييم أي شيء.
subjects-not-applicable = عدد ما لا تنطبق عليه القاعدة: { $count }.
subject-caption = ما ليس سليمًا تمامًا
subject-search = البحث بالاسم أو المعرّف أو السبب
subject-name = الاسم
subject-verdict = التقييم
subject-reason = السبب
subject-since = مفتوح منذ
subject-found = ما وُجد
subject-kind = النوع
subject-id = المعرّف
subject-title = { $name }: { $check }
subject-unlisted = ليس «{ $id }» ضمن ما يسرده هذا الفحص. قد يكون سليمًا، أو لم يعد موجودًا.
subject-open-since = مفتوح منذ { $date }
subject-accepted = قبِله { $owner }: { $reason }
subject-accepted-until = حتى { $date }.
subject-elsewhere = ما يُعرف عنه أيضًا
kind-user = شخص
kind-group = مجموعة
kind-policy = سياسة
kind-relationship = علاقة GDAP
kind-assignment = تعيين وصول
kind-customer = عميل
kind-subscription = اشتراك Azure
kind-alert = تنبيه
kind-role = دور
kind-app = تطبيق
kind-device = جهاز
kind-tenant = مستأجرك

trace-heading = كيف نشأ هذا
trace-no-inputs = لا يستند إلى شيء تمكن قراءته.
trace-inputs-whole = القراءات التي يستند إليها مكتملة كلها ({ $count }).
trace-inputs-torn = القراءات غير المكتملة مما يستند إليه: { $torn } من { $count }: { $names }.
trace-unread = دون { $names } لا يمكن تقييم شيء.
trace-error = صادفت القاعدة شيئًا لا يفهمه هذا الإصدار، فلم تُقيّم شيئًا.
trace-not-applicable = لا يوجد في مستأجرك ما تتعلق به القاعدة.
trace-judged = العناصر التي جرى تقييمها ({ $total }): { $counts }.
trace-count = { $count } × «{ $verdict }»
trace-attestation = أكّده { $by } في { $date }.
trace-attestation-none = لم يؤكده أحد.
trace-accepted = كان { $count } منها سيُقيَّم «غير مستوفى»، لكن شخصًا قبِل الخطر كتابةً. المقبول ليس أخضر أبدًا.
trace-grace = الأشخاص الذين أُنشئت حساباتهم في آخر { $days } من الأيام ضمن مهلتهم: { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}.
trace-setting-thresholds-memberMethodRatio = تعدّه إعداداتك مستوفى بدءًا من { $value }.
trace-setting-thresholds-maxExcludedUsers = تسمح إعداداتك بأن تستبعد السياسة { $value ->
    [zero] { $value } شخص
    [one] شخص واحد
    [two] شخصين
    [few] { $value } أشخاص
    [many] { $value } شخصًا
   *[other] { $value } شخص
}.
trace-setting-thresholds-maxExcludedShare = تسمح إعداداتك بأن تستبعد السياسة { $value } من كل الأشخاص.
trace-setting-thresholds-newHireGraceDays = مهلة الأشخاص الجدد: { $value ->
    [zero] { $value } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $value } أيام
    [many] { $value } يومًا
   *[other] { $value } يوم
}.
trace-setting-emergencyAccounts = حسابات الوصول في حالات الطوارئ المصرَّح بها يقيّمها فحص خاص بها: { $names }.
trace-setting-emergencyAccounts-none = تفيد إعداداتك بعدم وجود حسابات للوصول في حالات الطوارئ.
trace-setting-emergencyAccounts-null = لا توضح إعداداتك أي الحسابات مخصصة لحالات الطوارئ.
trace-setting-gdapRoleProfile-required = الأدوار التي يطلبها ملفك: { $names }.
trace-setting-gdapRoleProfile-required-none = لا يطلب ملفك أي دور.
trace-setting-gdapRoleProfile-allowed = الأدوار التي يسمح بها ملفك إضافةً إلى ذلك: { $names }.
trace-setting-gdapRoleProfile-allowed-none = لا يسمح ملفك بأي دور آخر.
trace-setting-autoExtendExpected-true = تتوقع إعداداتك أن تُمدَّد العلاقات تلقائيًا.
trace-setting-autoExtendExpected-false = لا تتوقع إعداداتك أن تُمدَّد العلاقات تلقائيًا.
trace-share = النسبة هي التي تقرر: { $good } من { $all } سليمة، أي { $share }.
trace-share-assumed = عدد ما لا يُعرف عنه شيء منها: { $count }؛ وافتُرض الأفضل.
trace-share-unseen = عدد ما لم يُرصد: { $count } على الأكثر. إذا كان كله سليمًا، فالنسبة { $share }.
trace-share-unbounded = هناك المزيد مما لم يُرصد، ولا يُعرف عدده: لا معنى للنسبة عندئذ.
trace-worst = العنصر الأسوأ هو الذي يقرر: { $name }، «{ $verdict }». { $why }
trace-all-pass = العنصر الأسوأ هو الذي يقرر، وكلها سليمة.
trace-nothing = لم يُعثر على شيء لتقييمه.
trace-blind = ما لم يُرصد قد لا يكون سليمًا، فلا يمكن أن يكون هذا «مستوفى». { $cause }
trace-blind-yet-bad = تعذّرت رؤية بعض الأمور، لكن ما رُصد يكفي لهذا التقييم: لا يمكن للباقي أن يحسّنه.
trace-blind-harmless = ما ينقص لا يمكن أن يغيّر هذا التقييم.
trace-so = إذن التقييم هو «{ $verdict }».
trace-action = يُحتسب لهذا الإجراء، الذي يساوي أسوأ فحوصاته: { $action }.
trace-advisory = هو إرشاد ولا يُحتسب لإجرائه: { $action }.

microsoft-heading = تقييم Microsoft إلى جانب تقييمنا
microsoft-ours = هذا الفحص
microsoft-theirs = Microsoft
microsoft-own = يكرر هذا الفحص ما تقوله Microsoft.
microsoft-same = يقول كلاهما الشيء نفسه.
microsoft-stricter = تعدّ Microsoft متطلبها مستوفى، ويطلب هذا الفحص أكثر أو رصد شيئًا أحدث. اعتمد على هذا الفحص: فهو يذكر من وماذا.
microsoft-milder = لم يجد هذا الفحص خللًا، ولا تعدّ Microsoft متطلبها مستوفى. قد يمضي على أرقام Microsoft بضعة أيام، وقد تحصي ما لا يحصيه هذا الفحص. راجع صفحة Microsoft قبل الاعتماد على أي منهما.
microsoft-oursUnknown = تعذّر على هذا الفحص التقييم، فيبقى قول Microsoft وحده.
microsoft-oursNotApplicable = وفق هذا الفحص لا شيء لتقييمه؛ ومع ذلك تحتسبه Microsoft.
microsoft-theirsUnknown = ما تقوله Microsoft غير معروف.
microsoft-requirement = المتطلب في مركز الشركاء: { $name }.
microsoft-preview = لا يزال قيد المعاينة.
microsoft-updated = أحصته Microsoft في { $date }.
microsoft-open = فتح صفحة Microsoft الخاصة به
microsoft-figures-admins = المسؤولون دون MFA وفق إحصاء Microsoft: { $count ->
    [zero] لا أحد
    [one] مسؤول واحد
    [two] مسؤولان
    [few] { $count } مسؤولين
    [many] { $count } مسؤولًا
   *[other] { $count } مسؤول
}.
microsoft-figures-customers = تحصي Microsoft { $good } من { $all } من العملاء.
microsoft-figures-hours = متوسط زمن الرد وفق إحصاء Microsoft: { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}.
microsoft-figures-budgets = تحصي Microsoft { $good } من { $all } من العملاء بموازنة.
requirement-mfaEnforcedForAdmins = MFA للمسؤولين
requirement-mfaEnforcedForAdminsOfCustomers = MFA لمسؤولي العملاء
requirement-securityContactProvided = جهة اتصال الأمان
requirement-securityAlertsPromptlyResolved = الرد على تنبيهات الأمان خلال 24 ساعة
requirement-spendingBudgetSetForCustomerAzureSubscriptions = موازنات إنفاق لاشتراكات Azure لدى العملاء
