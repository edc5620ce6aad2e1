### العربية: التشخيص في لوحة المعلومات.

view-diagnostics = التشخيص
diagnostics-heading = التشخيص
diagnostics-copy-heading = طلب المساعدة
diagnostics-copy-text = يتضمن النص ما يرد أدناه دون أسماء ومعرّفات ومجالات. اقرأه قبل إرساله.
diagnostics-copy = نسخ التشخيص
diagnostics-copied = تم نسخ التشخيص.
diagnostics-copy-show = إظهار النص

diagnostics-gaps = ما تعذّرت قراءته
diagnostics-gaps-none = أمكنت قراءة كل شيء.
diagnostics-gaps-caption = ما ينقص، ولماذا، وما يتيحه
diagnostics-source = القراءة
diagnostics-cause = السبب
diagnostics-unlock = ما يتيحها
diagnostics-waiting = الفحوصات المنتظرة

diagnostics-sweeps = آخر الفحوصات
diagnostics-sweeps-caption = آخر عشرة فحوصات للمستأجر، الأحدث أولًا
diagnostics-started = البدء
diagnostics-took = المدة
diagnostics-state = النتيجة
diagnostics-state-running = قيد التشغيل
diagnostics-state-finished = مكتمل
diagnostics-state-cancelled = ملغى
diagnostics-state-failed = فشل

diagnostics-installation = هذا التثبيت
diagnostics-version = { $version } في { $browser }
diagnostics-cloud = السحابة
diagnostics-clock = ساعة هذا الكمبيوتر
diagnostics-clock-unknown = غير معروفة قبل الفحص الأول.
diagnostics-clock-right = صحيحة وفق ساعة Microsoft.
diagnostics-clock-slow = متأخرة بمقدار { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}. تُحسب المدد بساعة Microsoft.
diagnostics-clock-fast = متقدمة بمقدار { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}. تُحسب المدد بساعة Microsoft.
diagnostics-alarms = الفحص التالي
diagnostics-alarms-none = لا فحص مخطط له. سجّل الدخول لتخطيط الفحص التالي.
diagnostics-alarm-sweep = الفحص التالي:
diagnostics-alarm-sweep-continue = يستمر الفحص الجاري:
diagnostics-every = كل { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
diagnostics-granted = الأذونات المستخدمة
diagnostics-missing = الأذونات الناقصة
diagnostics-scopes-none = لا شيء.

diagnostics-requests = الطلبات إلى Microsoft
diagnostics-requests-none = لا طلبات مسجّلة.
diagnostics-requests-caption = طلبات آخر الفحوصات ({ $count })، حسب المسار
diagnostics-request = المسار
diagnostics-count = الطلبات
diagnostics-statuses = الإجابات
diagnostics-status = { $status } ({ $count } ×)
diagnostics-no-answer = لا إجابة
diagnostics-throttled = مقيّدة
diagnostics-slowest = الأبطأ

diagnostics-storage = التخزين
diagnostics-storage-used = المستخدَم { $used }؛ ويسمح المستعرض بـ { $quota }.
diagnostics-storage-unknown = لا يوضح المستعرض مقدار المستخدَم.
diagnostics-stores-caption = سجلات هذا المستأجر، حسب النوع
diagnostics-store = النوع
diagnostics-records = السجلات

diagnostics-hints = ما صادفته التلميحات
diagnostics-hints-text = الصفحات التي وجدت فيها التلميحات مكانها، والصفحات التي لا تعرفها، مذكورة في الإعدادات ضمن التلميحات.
diagnostics-open-settings = فتح الإعدادات
