### العربية: صفحة الترحيب.

welcome-page-title = مرحبًا – { product-name }
welcome-title = مرحبًا بك في { product-name }
welcome-intro = ثلاث خطوات إلى نتيجتك الأولى. تقرأ الإضافة مستأجر الشريك لديك ولا يمكنها تغييره. ويبقى كل شيء في هذا المستعرض.
welcome-step-done = الخطوة { $number }، تمت:
welcome-step-current = الخطوة { $number }، الآن:
welcome-step-later = الخطوة { $number }، لاحقًا:

welcome-connect = توصيل مؤسستك
welcome-connect-text = ليس لهذه الإضافة خادم. فهي تسجّل الدخول من خلال تسجيل تطبيق خاص بك في Microsoft Entra يمكنك إزالته في أي وقت. يستغرق ذلك بضع دقائق؛ والتسجيل دون موافقة لا يتيح الوصول إلى شيء.
welcome-connect-change = تغيير الاتصال
welcome-register = تسجيل التطبيق
welcome-by-hand = في المدخل
welcome-by-hand-new = واختر تسجيل جديد. اقبل الحسابات في هذا الدليل التنظيمي فقط.
welcome-by-hand-redirect = ضمن عنوان URI لإعادة التوجيه، اختر تطبيق من صفحة واحدة (SPA)، والصق هذا العنوان، ثم سجّل. لا يلزم سر ولا شهادة.
welcome-by-hand-ids = من صفحة نظرة عامة، انسخ معرّف التطبيق (العميل) ومعرّف الدليل (المستأجر) إلى الحقلين أدناه.
welcome-by-script = باستخدام Microsoft Graph PowerShell
welcome-by-script-text = ينشئ التسجيل نفسه ويطبع المعرّفين. يسرد الأذونات التي قد تُطلب لاحقًا، ولا يمنح أيًا منها. اقرأه قبل تشغيله.
welcome-script = البرنامج النصي
welcome-script-copy = نسخ البرنامج النصي
welcome-script-copied = تم نسخ البرنامج النصي.
welcome-client-id-hint = معرّف التطبيق (العميل) الخاص بالتسجيل.
welcome-tenant-id-hint = معرّف الدليل (المستأجر). يلزم حيث يقبل التسجيل حسابات مؤسسة واحدة.
welcome-save = حفظ ومتابعة

welcome-sign-in = تسجيل الدخول
welcome-sign-in-text = سجّل الدخول بحساب العمل. تطلب Microsoft إذنًا واحدًا، User.Read: اسمك ومؤسستك. يكفي دور قارئ الأمان لمعظم الفحوصات.
welcome-permissions-all = ما قد تطلبه أيضًا، وما يتيحه كل إذن
welcome-permissions-first = للبدء
welcome-permissions-first-why = يسجّل دخولك.
welcome-whom = لا تسمح معظم المؤسسات بالموافقة إلا لمسؤول: مسؤول تطبيق السحابة أو مسؤول التطبيق أو مسؤول الأدوار المميزة. أرسل إلى ذلك الشخص ارتباط الإذن الذي تحتاج إليه.

welcome-check = الفحص الأول
welcome-check-later = يبدأ تلقائيًا بعد تسجيل دخولك، ويعرض هنا مدى تقدمه.
welcome-result = نتيجتك الأولى
welcome-worst = ابدأ بهذه
welcome-dashboard = فتح لوحة المعلومات
welcome-scorecard = فتح بطاقة النتائج
welcome-popup = من الآن تجد النتيجة خلف زر هذه الإضافة في شريط الأدوات، وتُحدَّث تلقائيًا.

welcome-permissions = أذونات إضافية
welcome-permissions-text = يعمل كل شيء دونها؛ وما كان إذن سيُظهره يُعد «تعذّر فحصه» إلى أن يُمنح.
welcome-permissions-none = كل إذن يحتاج إليه أي فحص ممنوح.

welcome-demo = استكشف أولًا
welcome-demo-text = يعرض بطاقة النتائج ولوحة المعلومات بمستأجر وهمي يأتي مع الإضافة. لا يُقرأ شيء من Microsoft، ويُزال بنقرة واحدة.
welcome-demo-show = إظهار العرض التوضيحي
welcome-demo-failed = لم يخزّن المستعرض العرض التوضيحي. حرّر بعض مساحة القرص وحاول مرة أخرى.
welcome-demo-on = العرض التوضيحي ظاهر
welcome-demo-on-text = تعرض بطاقة النتائج ولوحة المعلومات مستأجرًا وهميًا إلى أن تُنهي العرض أو تسجّل الدخول.
