### العربية: المحفوظات في لوحة المعلومات.

view-history = المحفوظات
history-heading = المحفوظات
history-score = الدرجة والتغطية عبر الوقت
history-none = لم يكتمل أي فحص بعد.
history-one = لا يوجد إلا فحص واحد حتى الآن، فلا شيء للمقارنة به.
history-unknown = يشير العنوان إلى فحص لم يعد مخزّنًا. يُقارَن آخر فحصين بدلًا منه.
history-line-score = الدرجة
history-line-coverage = أمكن فحصه
history-line-microsoft = درجة Microsoft
history-chart = مخطط خطي لـ { $count ->
    [zero] { $count } فحص
    [one] فحص واحد
    [two] فحصين
    [few] { $count } فحوصات
    [many] { $count } فحصًا
   *[other] { $count } فحص
} من { $from } حتى { $until }: انتقلت الدرجة من { $first } إلى { $last }. كل القيم في الجدول أدناه.
history-step = التنقل بين الفحوصات
history-point = { $time }: الدرجة { $score }، وأمكن فحص { $coverage } من الإجراءات.
history-by = أجرى الفحص { $name }
history-incomplete = تعذّرت قراءة بعض البيانات.
history-gaps = كل الخطوط نسب مما يمكن بلوغه. ينقطع الخط حيث لم يُقرأ شيء لأكثر من يوم ونصف.
history-as-table = المحتوى نفسه في جدول
history-caption = { $count ->
    [zero] { $count } فحص
    [one] فحص واحد
    [two] فحصان
    [few] { $count } فحوصات
    [many] { $count } فحصًا
   *[other] { $count } فحص
}، الأحدث أولًا
history-time = وقت الفحص
history-not-met = إجراءات غير مستوفاة
history-account = الحساب
history-version = الإصدار
history-changes = مع السابق
history-compare = مقارنة
history-compare-before = مقارنة بالسابق
history-compare-last = مقارنة بالأخير
history-option = { $time } ({ $score })

compare-heading = ما تغيّر بين فحصين
compare-from = من
compare-to = إلى
compare-values = { $from } ← { $to }
compare-same = (لا فرق)
compare-more = (زيادة { $by })
compare-less = (نقص { $by })
compare-other-account = أجرى الفحص حساب آخر: قد يُسمح له برؤية المزيد أو الأقل.
compare-other-version = جرى التقييم بإصدار آخر: قد يأتي التغيير من قواعده لا من مستأجرك.
compare-incomplete = { $time }: تعذّرت قراءة بعض البيانات.
compare-nothing = لم يتغير أي تقييم.
compare-actions = الإجراءات
compare-actions-caption = الإجراءات التي تغيّر تقييمها
compare-checks = الفحوصات
compare-checks-caption = الفحوصات التي تغيّر تقييمها أو أرقامها
change-action = الإجراء
change-check = الفحص
change-from = كان
change-to = ثم
change-kind = ما يعنيه ذلك
change-worse = أسوأ
change-better = أفضل
change-unseen = لم تعد رؤيته ممكنة: لا أفضل ولا أسوأ
change-seen = أصبحت رؤيته ممكنة مجددًا: لا أفضل ولا أسوأ
change-changed = تغيّر، لا أفضل ولا أسوأ
risk-changes = أخطار ظهرت وزالت
risk-changes-none = لم يظهر أي خطر ولم يَزُل.
risk-changes-caption = الأخطار حسب الفحص، بالأعداد
risk-changes-opened = جديد، أو رُصد أول مرة
risk-changes-returned = عاد
risk-changes-accepted = مقبول
risk-changes-resolved = تم حله
