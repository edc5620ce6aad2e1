### العربية: موضوع كل مجموعة من الأذونات وما تتيح قراءته.

unlock-heading-start = ابدأ من هنا: السياسات وGDAP ودرجة الأمان
unlock-why-start = تقرأ الوصول المشروط وعلاقات GDAP ودرجة أمان الشريك من Microsoft وتراخيصك.
unlock-heading-directory = الأشخاص والمجموعات والأدوار
unlock-why-directory = تقرأ من هم المسؤولون والفنيون، لتقييم كل منهم بالاسم.
unlock-heading-privilegedGroups = الأعضاء المؤهلون في المجموعات
unlock-why-privilegedGroups = تقرأ من يمكنه تنشيط العضوية في مجموعة (Privileged Identity Management).
unlock-heading-methods = أساليب تسجيل الدخول وعملياته
unlock-why-methods = تقرأ أساليب تسجيل الدخول التي سجّلها الأشخاص، والأجهزة التي يسجّل المسؤولون الدخول منها.
unlock-heading-devices = الأجهزة (Microsoft Intune)
unlock-why-devices = تقرأ عدد الأجهزة المتوافقة والمحمية، والأجهزة التي يستخدمها المسؤولون.
unlock-heading-risk = المستخدمون المعرضون للخطر
unlock-why-risk = تقرأ من تعدّهم Microsoft مخترَقين، ومن يُبلَّغ بذلك (Microsoft Entra ID P2).
unlock-heading-apps = التطبيقات ودرجة الأمان
unlock-why-apps = تقرأ التطبيقات التي لها أسرار لمركز الشركاء، ودرجة الأمان من Microsoft.
unlock-heading-contracts = العملاء حسب العقد
unlock-why-contracts = تقرأ الدليل بأكمله؛ ولا تُستخدم إلا للحصول على قائمة عملائك. وهذه القائمة متوفرة في مركز الشركاء أيضًا.
unlock-heading-lighthouse = Microsoft 365 Lighthouse
unlock-why-lighthouse = تقرأ عدد المستخدمين المسجّلين في MFA لدى كل عميل.
unlock-heading-partnerCenter = مركز الشركاء
unlock-why-partnerCenter = تقرأ عملاءك ووصولهم المفوَّض (DAP) وتكاليف Azure وموازناته وسجل النشاط والاستدعاءات دون MFA.
unlock-heading-arm = Azure
unlock-why-arm = تقرأ اشتراكات Azure التي يمكنك رؤيتها وموازناتها وتنبيهات الحالات الشاذة فيها.
