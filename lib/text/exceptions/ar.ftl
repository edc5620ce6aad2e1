### العربية: الاستثناءات في صفحة الإعدادات.

settings-exceptions = الاستثناءات
settings-exceptions-text = عنصر غير مستوفٍ يقبله شخص كتابةً لمدة 180 يومًا على الأكثر. لا يكون أخضر أبدًا: فهو مقبول، ويُحسب منفصلًا عن المفتوح، ويعود تلقائيًا عند انتهاء الاستثناء.
settings-except-none = لم يُنشأ أي استثناء.
settings-except-count = المعروض: { $shown } من { $all }
settings-except-tenant = المستأجر كله
settings-except-add = إضافة استثناءات…
settings-except-search = البحث في الاستثناءات
settings-except-show = إظهار
settings-except-show-all = الكل
settings-except-show-inForce = السارية
settings-except-show-due = تنتهي خلال 14 يومًا
settings-except-show-notBegun = لم تبدأ
settings-except-show-ended = المنتهية
settings-except-more = إظهار { $count } إضافية
settings-except-in-force = مقبول، ويُحسب منفصلًا حتى { $date }
settings-except-due = { $days ->
    [zero] ينتهي اليوم.
    [one] ينتهي غدًا.
    [two] ينتهي خلال يومين.
    [few] ينتهي خلال { $days } أيام.
    [many] ينتهي خلال { $days } يومًا.
   *[other] ينتهي خلال { $days } يوم.
}
settings-except-not-begun = يبدأ في { $date }
settings-except-ended = انتهى في { $date }
settings-except-owned = المالك: { $owner }.
settings-except-others = غيرها من النوع نفسه: { $count }
settings-except-long-running = مدته أطول من 180 يومًا. جدّده بنهاية أقرب.
settings-except-renew = تجديد…
settings-except-removed = تمت الإزالة: { $title }. يُحسب غير مستوفى مجددًا.
settings-except-undone = تم التراجع.
settings-except-saved = الاستثناءات المحفوظة: { $count }. تُحسب الأخطار منفصلة بعد الفحص الذي يبدأ الآن.
settings-except-heading = إضافة استثناءات
settings-except-heading-renew = تجديد استثناء
settings-except-counted-apart = ما تقبله يظل غير مستوفى: يُعرض مقبولًا، ويُحسب منفصلًا.
settings-except-reading = جارٍ قراءة النتيجة الأخيرة…
settings-except-nothing-fails = لا شيء لقبوله: لم يجد آخر فحص شيئًا غير مستوفى، أو لم يُجرَ فحص بعد. سجّل الدخول وافحص أولًا.
settings-except-check = الفحص
settings-except-check-choose = اختر فحصًا
settings-except-check-option = { $title } ({ $count })
settings-except-subjects = من أو ما يُقبل
settings-except-subjects-search = البحث بالاسم أو المعرّف
settings-except-all = كل ما عُثر عليه ({ $count })
settings-except-chosen = المختار: { $count }.
settings-except-search-more = عُثر على { $count } أخرى؛ ابحث لرؤيتها.
settings-except-accepted = مقبول بالفعل
settings-except-owner = المالك
settings-except-owner-hint = من يتحمل مسؤوليته، بالاسم أو الحساب.
settings-except-reason = السبب
settings-except-reason-hint = لماذا يُقبل، وما يجعله محتملًا حتى ذلك الحين.
settings-except-from = من
settings-except-until = اليوم الأخير
settings-except-until-hint = 180 يومًا على الأكثر: في موعد أقصاه { $date }.
settings-except-save = { $count ->
    [0] حفظ
   *[other] حفظ الاستثناءات ({ $count })
}
settings-except-no-check = اختر فحصًا.
settings-except-no-subject = اختر عنصرًا واحدًا على الأقل.
settings-except-no-owner = أدخل من يتحمل مسؤوليته.
settings-except-no-reason = أدخل سبب قبوله.
settings-except-no-start = اختر يومًا.
settings-except-no-end = اختر اليوم الأخير. لا استثناء دون نهاية.
settings-except-end-first = اختر اليوم الأول أو يومًا بعده.
settings-except-end-late = اختر { $date } أو يومًا قبله: لا يستمر الاستثناء أكثر من 180 يومًا.
settings-except-long = أدخل 2,000 حرف على الأكثر.
