### العربية: ما تقوله التقارير.

report-title = الوضع الأمني للشريك
report-of = { $tenant }، { $date }
report-tenant = المستأجر
report-tenant-id = معرّف المستأجر
report-checked = وقت الفحص
report-time = { $time } UTC
report-account = الحساب المستخدَم
report-cloud = السحابة
cloud-global = العالمية
cloud-usgov = حكومة الولايات المتحدة
cloud-china = الصين (21Vianet)
report-version = أُنشئ بواسطة
report-made-by = { -product } { $version }
report-requests = الطلبات المرسلة
report-fingerprint = بصمة التقرير (SHA-256)
report-incomplete = تعذّرت قراءة بعض البيانات. يرد الناقص ضمن «ما تعذّرت قراءته»؛ ولا يُعد أي شيء غير معروف مستوفى.
report-names = يذكر هذا التقرير أشخاصًا وعملاء. تعامل معه بسرية.
report-contents = المحتويات

report-score-heading = الدرجة
report-score = { $value } من { $outOf }
report-coverage = أمكن فحص { $share }
report-score-text = الإجراء المستوفى يُحسب واحدًا، والمستوفى جزئيًا نصفًا، وما سواهما لا شيء. وتُستثنى الإجراءات التي لا تنطبق.

report-actions-heading = الإجراءات الـ 15
report-actions-caption = إجراءات قائمة Microsoft الأمنية للشركاء ووضعها
report-action = الإجراء
report-verdict = التقييم
report-why = السبب
report-met = المستوفى: { $met } من { $total }

report-checks-heading = الفحوصات
report-check-facts = { $severity }. هذا التقييم قائم منذ { $since }.
report-check-facts-mandatory = { $severity }، إلزامي لشركاء CSP. هذا التقييم قائم منذ { $since }.
report-check-unseen = لا يعرف هذا الإصدار هذا الفحص.
report-rule = سبب أهميته:
report-found = ما وُجد:
report-fix = ما يجب فعله:
report-fix-where = فتح الصفحة
report-explain = شرح Microsoft
report-subjects = { $rest ->
    [0] كل ما جرى تقييمه ({ $total }) غير سليم:
   *[other] غير السليم: { $listed } من { $total } مما جرى تقييمه:
}
report-subjects-good = { $total ->
    [0] لم يلزم تقييم شيء.
   *[other] كل ما جرى تقييمه ({ $total }) سليم.
}
report-subject = الاسم
report-reason = السبب
report-rests-on = يستند إلى:
report-rests-on-nothing = لا يستند إلى أي قراءة.

report-kind-user = مستخدم
report-kind-group = مجموعة
report-kind-policy = سياسة
report-kind-relationship = علاقة GDAP
report-kind-assignment = تعيين وصول
report-kind-customer = عميل
report-kind-subscription = اشتراك
report-kind-alert = تنبيه
report-kind-role = دور
report-kind-app = تطبيق
report-kind-device = جهاز
report-kind-tenant = مستأجر

report-risks-heading = الأخطار المفتوحة
report-risks-caption = ما هو غير سليم، ومنذ متى
report-risks-none = لم يُرصد أي خطر مفتوح.
report-opened = مفتوح منذ
report-state = الحالة
risk-state-opened = جديد
risk-state-standing = مفتوح
risk-state-returned = عاد
risk-state-accepted = خطر مقبول
risk-state-resolved = تم حله

report-gaps-heading = ما تعذّرت قراءته
report-gaps-caption = المصادر التي تعذّرت قراءتها، ولماذا، وما تحتاج إليه
report-gaps-none = أمكنت قراءة كل شيء.
report-source = المصدر
report-needs = يحتاج إلى
report-needs-scopes = الإذن: { $names }
report-needs-roles = الدور: { $names }
report-needs-licences = الترخيص: { $names }

report-evidence-heading = الأدلة
report-evidence-caption = ما جرت قراءته، ومتى، وبأي طلبات
report-read = القراءة
report-not-read = لم يُقرأ
report-whole = حتى النهاية
report-partly = جزئيًا
report-request = الطلب (GET)
report-status = الإجابة
report-no-answer = لا شيء
report-requests-more = طلبات أخرى من هذا المصدر في تقرير JSON: { $count }.
report-requests-of = { $source }: { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
}

report-sign-heading = التوقيعات
report-sign-prepared = أعدّه (الاسم، التاريخ، التوقيع)
report-sign-reviewed = راجعه (الاسم، التاريخ، التوقيع)

csv-action = الإجراء
csv-check = الفحص
csv-check-id = معرّف الفحص
csv-severity = الخطورة
csv-mandatory = إلزامي
csv-yes = نعم
csv-no = لا
csv-kind = النوع
csv-name = الاسم
csv-id = المعرّف
csv-verdict = التقييم
csv-reason = السبب
csv-since = تقييم الفحص منذ
csv-fix = ما يجب فعله
csv-explain = شرح Microsoft

calendar-name = أمان الشريك: { $tenant }
calendar-gdap = انتهاء GDAP: { $customer }
calendar-gdap-text = تنتهي العلاقة «{ $relationship }» في هذا اليوم ولا تُمدَّد تلقائيًا. مدّدها، أو اطلب من العميل الموافقة على علاقة جديدة، قبل ذلك.
calendar-attestation = تأكيد مجددًا: { $title }
calendar-attestation-text = ما أكّده { $by } صالح حتى هذا اليوم.
calendar-exception = انتهاء الاستثناء: { $title }
calendar-exception-text = ينتهي الاستثناء الخاص بـ { $subject } في هذا اليوم. المالك: { $owner }. السبب: { $reason }
calendar-alert = الرد على تنبيه الأمان: { $name }
calendar-alert-text = تتوقع Microsoft ردًا خلال 24 ساعة. رُدّ عليه في مركز الشركاء قبل هذا الوقت.
calendar-anniversary = بدء مراجعة تخويل CSP السنوية
calendar-anniversary-text = تراجع Microsoft تخويل CSP لديك في هذا الشهر. يجب استيفاء كل متطلبات الأمان الإلزامية.

pack-readme = هذه أدلة فحص واحد لـ { $tenant } بواسطة { -product }.
pack-readme-files = report.json هو التقرير؛ ويقول report.html الشيء نفسه للأشخاص. يسرد evidence.json ما يستند إليه التقرير، ويحتوي المجلد evidence على إجابات خدمات Microsoft مختصرةً إلى ما تستخدمه الفحوصات. يحتوي history.ndjson على نتيجة كل فحص محتفظ به، وكل منها مرتبط بما قبله بتجزئة. ويسرد manifest.json كل ملف مع قيمة SHA-256 الخاصة به.
pack-readme-check = للتحقق منها، افتح لوحة معلومات { -product }، واختر التقارير، وتحقق من هذا الملف دون فتحه. أو شغّل: npm run verify-pack <this file>
pack-readme-head = تجزئة أحدث حلقة، للمقارنة بتجزئة مدوّنة في مكان آخر: { $head }
pack-readme-proof = يُظهر التحقق هل تغيّر بايت بعد إنشاء الحزمة. ولا يمكنه إثبات أن أحدًا لم ينشئ حزمة أخرى: قارن التجزئة أعلاه، أو تجزئة حزمة سابقة، بملاحظة تثق بها. تربط السلسلة report.json والأدلة والمحفوظات؛ أما report.html فنسخة للقراءة.

pack-intact = لم تتغير
pack-intact-text = كل ملف، بايتًا ببايت، كما كان عند إنشاء الحزمة.
pack-repacked = لم تتغير الملفات، لكن تغيّر ملف zip الذي يضمها
pack-repacked-text = كل ملف فيها كما كان عند إنشاء الحزمة. لكن ملف zip أُنشئ من جديد، أو تغيّر فيه بايت لا ينتمي إلى أي ملف.
pack-changed = تغيّرت
pack-changed-text = شيء في هذه الحزمة ليس كما كان عند إنشائها:
pack-unreadable = ليست هذه حزمة أدلة تمكن قراءتها
pack-reason-notZip = الملف ليس zip.
pack-reason-cutOff = الملف مبتور: نهايته ناقصة. انسخه أو نزّله مرة أخرى.
pack-reason-damagedZip = ملف zip تالف، فلا يمكن معرفة ما فيه. انسخه أو نزّله مرة أخرى.
pack-reason-tooLarge = يحتوي ملف zip على أكثر مما تحتويه أي حزمة أدلة، فلم يُفك ضغطه.
pack-reason-noManifest = لا يحتوي ملف zip على manifest.json، فإما أنه ليس حزمة أدلة، أو أن ذلك الملف أُزيل.
pack-finding-changed = تغيّر { $file }.
pack-finding-missing = { $file } ناقص.
pack-finding-added = أُضيف { $file }.
pack-finding-twice = { $file } موجود مرتين.
pack-finding-unsafe = { $file } اسم لا يرد في أي حزمة أدلة. لا تفك ضغطه.
pack-finding-notChained = ليس { $file } الملف الذي تذكره أحدث حلقة في السلسلة.
pack-finding-notListed = ليس { $file } الملف الذي يذكره evidence.json.
pack-finding-brokenLink = { $file }: تغيّرت حلقة الفحص { $sweep }.
pack-finding-unlinked = { $file }: لا تتبع حلقة الفحص { $sweep } الحلقة السابقة.
pack-of = { $tenant }، وقت الفحص: { $date }
pack-links = { $count ->
    [zero] عدد الفحوصات في السلسلة: { $count }، من { $from } إلى { $to }.
    [one] تحتوي السلسلة على فحص واحد، بتاريخ { $from }.
    [two] تحتوي السلسلة على فحصين، من { $from } إلى { $to }.
    [few] تحتوي السلسلة على { $count } فحوصات، من { $from } إلى { $to }.
    [many] تحتوي السلسلة على { $count } فحصًا، من { $from } إلى { $to }.
   *[other] تحتوي السلسلة على { $count } فحص، من { $from } إلى { $to }.
}
pack-links-earlier = سبقتها فحوصات أقدم لم تعد محتفظًا بها.
pack-head = تجزئة أحدث حلقة: { $hash }
pack-limits = يُظهر هذا أن شيئًا لم يتغير بعد إنشاء الحزمة. ولا يمكنه إثبات أن أحدًا لم ينشئ حزمة أخرى: قارن تجزئة أحدث حلقة، أو تجزئة حزمة سابقة، بملاحظة تثق بها.
pack-noted-found = التجزئة المدوّنة هي تجزئة الفحص بتاريخ { $date }: تكمل الحزمة من هناك.
pack-noted-missing = التجزئة المدوّنة ليست في سلسلة هذه الحزمة. إما أنها لفحص أقدم لم يعد محتفظًا به، أو أن هذه سلسلة أخرى.
