### العربية: حماية تسجيل الدخول في لوحة المعلومات.

view-protection = حماية تسجيل الدخول
protection-heading = من يحميه ماذا
protection-text = ما يشترطه تسجيل الدخول على كل فئة من الأشخاص، وما سجّلوه. من ينتمي إلى فئتين يُحسب في كلتيهما؛ افتح رقمًا لرؤية الأشخاص والسياسة التي تقرر.
matrix-caption = الأشخاص حسب الفئة، وعدد المحميين منهم بالكامل عند كل تسجيل دخول
matrix-people = الأشخاص
matrix-count = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
matrix-count-at-least = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
} على الأقل
matrix-cell = { $yes } من { $total }
matrix-in-part = جزئيًا: { $count }
matrix-unknown = غير معروف: { $count }
matrix-nobody = لا يوجد أحد من هذه الفئة.
matrix-nobody-seen = لم يُرصد أحد من هذه الفئة، لكن تعذّرت قراءة بعض البيانات.
matrix-unread = غير معروف.
people-undeclared = لم يُصرَّح بأي منها في الإعدادات
people-emergencyAccounts = حسابات الوصول في حالات الطوارئ
people-globalAdministrators = المسؤولون العامون
people-administrators = كل المسؤولين
people-technicians = الفنيون
people-members = كل الأعضاء
people-internalGuest = الضيوف الداخليون
people-b2bCollaborationGuest = ضيوف تعاون B2B
people-b2bCollaborationMember = أعضاء تعاون B2B
people-unknown = لا توجد فئة أشخاص بالمعرّف «{ $id }»
people-unknown-text = قد يكون في العنوان خطأ كتابي.
people-heading = { $people }: { $protection }
people-name = الشخص
people-caption = الأشخاص وكيفية حماية تسجيل دخولهم
people-search = البحث عن أشخاص
people-count = { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}.
people-count-torn = المرصودون: { $count ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}. وقد يكون هناك المزيد: { $cause }
state-yes = نعم
state-inPart = جزئيًا
state-no = لا
state-unknown = غير معروف
protects-mfa = MFA
protects-mfa-text = «نعم» تعني: MFA مشترطة عند كل تسجيل دخول.
protects-phishingResistant = MFA مقاومة للتصيد
protects-phishingResistant-text = «نعم» تعني: يُشترط عند كل تسجيل دخول أسلوب لا يمكن لأي موقع تصيد تمريره.
protects-compliantDevice = جهاز متوافق
protects-compliantDevice-text = «نعم» تعني: يُشترط عند كل تسجيل دخول جهاز يُعتنى به.
protects-legacyBlock = المصادقة القديمة محظورة
protects-legacyBlock-text = «نعم» تعني: تُمنع التطبيقات العميلة التي لا تعرف إلا كلمة المرور.
protects-userRisk = التصدي لمخاطر المستخدم
protects-userRisk-text = «نعم» تعني: من تعدّه Microsoft مخترَقًا يُوقَف، أو عليه تغيير كلمة المرور.
protects-signInRisk = التصدي لمخاطر تسجيل الدخول
protects-signInRisk-text = «نعم» تعني: تسجيل الدخول الذي يبدو من شخص آخر يُوقَف، أو عليه اجتياز MFA.
protects-method = أسلوب MFA مسجّل
protects-method-text = «نعم» تعني: سجّلوا أسلوبًا يصلح لـ MFA.
protects-resistantMethod = أسلوب مقاوم للتصيد مسجّل
protects-resistantMethod-text = «نعم» تعني: سجّلوا أسلوبًا لا يمكن لأي موقع تصيد تمريره.
protects-by-registration = ما هو مسجّل
protects-certificates = الشهادات مسموح بها، ولا أحد يسجّلها.
protects-gap = { $source }: { $cause }
