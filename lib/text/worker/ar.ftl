### العربية: الشارة والإعلامات والفحوصات والتلميحات.

badge-title = { -product }: { $count ->
    [zero] لا جديد
    [one] خطر جديد واحد
    [two] خطران جديدان
    [few] { $count } أخطار جديدة
    [many] { $count } خطرًا جديدًا
   *[other] { $count } خطر جديد
}{ $worst ->
   *[none] { "" }
    [critical] ، أشدها: حرج
    [high] ، أشدها: عالٍ
    [medium] ، أشدها: متوسط
    [low] ، أشدها: منخفض
}
badge-title-sign-in = { -product }: سجّل الدخول مرة أخرى
badge-alert-hours = { $hours ->
    [0] <1س
   *[other] { $hours }س
}
badge-title-alert = { -product }: { $hours ->
    [zero] يجب الرد على تنبيه أمان خلال أقل من ساعة
    [one] يجب الرد على تنبيه أمان خلال ساعة واحدة
    [two] يجب الرد على تنبيه أمان خلال ساعتين
    [few] يجب الرد على تنبيه أمان خلال { $hours } ساعات
    [many] يجب الرد على تنبيه أمان خلال { $hours } ساعة
   *[other] يجب الرد على تنبيه أمان خلال { $hours } ساعة
}{ $count ->
    [zero] { "" }
    [one] ، ويوجد خطر جديد واحد
    [two] ، ويوجد خطران جديدان
    [few] ، وتوجد { $count } أخطار جديدة
    [many] ، ويوجد { $count } خطرًا جديدًا
   *[other] ، ويوجد { $count } خطر جديد
}
notification-new = { $tenant }: { $count ->
    [zero] { $count } خطر جديد
    [one] خطر جديد واحد
    [two] خطران جديدان
    [few] { $count } أخطار جديدة
    [many] { $count } خطرًا جديدًا
   *[other] { $count } خطر جديد
}
notification-differently = { $tenant }: تغيّر تقييمنا لـ { $count ->
    [zero] { $count } خطر
    [one] خطر واحد
    [two] خطرين
    [few] { $count } أخطار
    [many] { $count } خطرًا
   *[other] { $count } خطر
}
notification-first = اكتمل الفحص الأول لـ { $tenant }: { $count ->
    [zero] لم يُرصد أي خطر مفتوح
    [one] خطر مفتوح واحد
    [two] خطران مفتوحان
    [few] { $count } أخطار مفتوحة
    [many] { $count } خطرًا مفتوحًا
   *[other] { $count } خطر مفتوح
}
notification-clock = { $several ->
    [yes] { $tenant }: { $what }، أولها { $when }
   *[no] { $tenant }: { $what }، { $when }
}
notification-clock-late = { $several ->
    [yes] وصل هذا متأخرًا: كان موعد أولها { $age }.
   *[no] وصل هذا متأخرًا: كان الموعد { $age }.
}
notification-next = افتح بطاقة النتائج لمعرفة ما يجب فعله.
notification-open = فتح
notification-snooze = تأجيل حتى الغد

clock-alert = { $count ->
    [zero] نهاية مهلة 24 ساعة للرد على تنبيهات الأمان ({ $count })
    [one] نهاية مهلة 24 ساعة للرد على تنبيه أمان
    [two] نهاية مهلة 24 ساعة للرد على تنبيهَي أمان
    [few] نهاية مهلة 24 ساعة للرد على { $count } تنبيهات أمان
    [many] نهاية مهلة 24 ساعة للرد على { $count } تنبيه أمان
   *[other] نهاية مهلة 24 ساعة للرد على { $count } تنبيه أمان
}
clock-gdap = انتهاء أدوار GDAP لدى { $count ->
    [zero] { $count } عميل
    [one] عميل واحد
    [two] عميلين
    [few] { $count } عملاء
    [many] { $count } عميلًا
   *[other] { $count } عميل
}
clock-review = { $count ->
    [zero] مراجعات مستحقة: { $count }
    [one] مراجعة مستحقة
    [two] مراجعتان مستحقتان
    [few] { $count } مراجعات مستحقة
    [many] { $count } مراجعة مستحقة
   *[other] { $count } مراجعة مستحقة
}
clock-exception = { $count ->
    [zero] انتهاء استثناءات مكتوبة ({ $count })
    [one] انتهاء استثناء مكتوب
    [two] انتهاء استثناءين مكتوبين
    [few] انتهاء { $count } استثناءات مكتوبة
    [many] انتهاء { $count } استثناءً مكتوبًا
   *[other] انتهاء { $count } استثناء مكتوب
}
clock-anniversary = بدء مراجعة التخويل السنوية

explained = نفّذه { $by }، { $date }: { $activity }

hint-label = Posture Companion: تلميح لهذه الصفحة
hint-open = إظهار التفاصيل
hint-close = إغلاق
hint-copy = نسخ التفاصيل
hint-copied = تم النسخ
hint-not-copied = لم يسمح المستعرض بالنسخ
hint-later = ليس الآن
hint-later-week = إخفاء هنا لمدة أسبوع
hint-later-change = إخفاء هنا حتى يتغير
hint-later-page = إخفاء هنا دائمًا
hint-later-site = إخفاء في { $site } بالكامل
hint-scorecard = فتح بطاقة النتائج
hint-tenant = المستأجر المفحوص: { $tenant }
hint-wrong-tenant = ليس المستأجر المفحوص
hint-wrong-tenant-heading = تعرض هذه الصفحة مستأجرًا غير الذي جرى فحصه.
hint-count = { $what }: { $count }
hint-line = { $what }: { $why }
hint-others = { $count ->
    [zero] غيرها: { $count }
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } غيرها
    [many] { $count } غيرها
   *[other] { $count } غيرها
}
hint-more = { $count ->
    [zero] نقاط أخرى في بطاقة النتائج: { $count }.
    [one] توجد نقطة أخرى في بطاقة النتائج.
    [two] توجد نقطتان أخريان في بطاقة النتائج.
    [few] توجد { $count } نقاط أخرى في بطاقة النتائج.
    [many] توجد { $count } نقطة أخرى في بطاقة النتائج.
   *[other] توجد { $count } نقطة أخرى في بطاقة النتائج.
}
hint-link = فتح صفحة Microsoft الخاصة بهذا
hint-accepted = خطر مقبول: { $finding }
hint-accepted-line = يقبل هذا استثناءٌ مكتوب في إعداداتك.
hint-grace = ما زال لدى الجدد وقت
hint-not-applicable = لا ينطبق على مستأجرك
hint-unseen = لا يُعرف شيء عن هذا
hint-unseen-line = قُرئ كل شيء، ولا يرد هذا في أي منه.
hint-unknown = تعذّر فحصه
hint-some-unknown = تعذّر فحص { $count } من { $all }
hint-unconfirmed = لم يؤكَّد بعد
hint-not-checked = لم يُفحص: «{ $what }». { $why }
hint-not-confirmed = لم يؤكَّد: «{ $what }». { $why }
hint-unknown-next = افتح بطاقة النتائج: تعرض ما ينقص وما يجب فعله.
hint-incomplete = تعذّرت قراءة بعض البيانات؛ فقد يكون هناك المزيد.
hint-age = قُرئت الأدلة { $age }
hint-age-never = لم تُقرأ الأدلة قط
