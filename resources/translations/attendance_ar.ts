<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>About</source>
        <translation>المعنيّ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Search people…</source>
        <translation>البحث عن أشخاص…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Nothing was decided yet. Every punch, refusal and change is written down here, and cannot be changed without its showing.</source>
        <translation>لم يُقرَّر شيء بعد. يُدوَّن هنا كل تسجيل ورفض وتغيير، وأي تعديل لاحق لما دُوّن ينكشف.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>لا توجد قيود مطابقة.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>عرض كل القيود</translation>
    </message>
    <message>
        <source>Only about this &amp;person</source>
        <translation>عن هذا الشخص فقط</translation>
    </message>
    <message>
        <source>Only entries of this &amp;kind</source>
        <translation>قيود من هذا النوع فقط</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>أنواع القيود</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>القيد كاملًا</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>لم يُختر قيد</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it here.</source>
        <translation>اختر قيدًا لقراءته كاملًا هنا.</translation>
    </message>
    <message>
        <source>When, in UTC</source>
        <translation>الوقت بتوقيت UTC</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>قيمة التجزئة</translation>
    </message>
    <message>
        <source>Whole: all {count} entries follow from each other, and the trail still begins with the {known} entries it was compared with.</source>
        <translation>سليم: كل القيود (⁨{count}⁩) متتابعة، وما زال السجل يبدأ بالقيود (⁨{known}⁩) التي قورن بها.</translation>
    </message>
    <message>
        <source>Whole: all {count} entries follow from each other; none was changed, taken out or moved. To know that none was cut off at the end, compare with an export.</source>
        <translation>سليم: كل القيود (⁨{count}⁩) متتابعة؛ لم يُغيَّر أو يُزل أو يُنقل منها شيء. وللتأكد من أن شيئًا لم يُحذف من النهاية، قارن بنسخة مُصدَّرة.</translation>
    </message>
    <message>
        <source>Not whole: the trail ends before entry {number}, so its last entries were taken away. Compare the database with a backup copy.</source>
        <translation>غير سليم: ينتهي السجل قبل القيد ⁨{number}⁩، أي أن آخر قيوده أُزيلت. قارن قاعدة البيانات بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Not whole: entry {number} is not the one that was written, or does not follow the one before it. Somebody changed the database by hand; compare it with a backup copy.</source>
        <translation>غير سليم: القيد ⁨{number}⁩ ليس ما كُتب أو لا يتبع ما قبله. غيّر أحدهم قاعدة البيانات يدويًا؛ قارنها بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>End of the trail</source>
        <translation>نهاية السجل</translation>
    </message>
    <message>
        <source>Copy the &amp;end</source>
        <translation>نسخ النهاية</translation>
    </message>
    <message>
        <source>The count and the digest, to compare with later or by doctor --audit-head</source>
        <translation>عدد القيود وقيمة التجزئة، للمقارنة لاحقًا أو بالأمر ⁨doctor --audit-head⁩</translation>
    </message>
    <message>
        <source>Count and digest to compare with</source>
        <translation>عدد القيود وقيمة التجزئة للمقارنة</translation>
    </message>
    <message>
        <source>Count and digest of an export</source>
        <translation>عدد القيود وقيمة التجزئة في نسخة مُصدَّرة</translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>التحقق من السلسلة</translation>
    </message>
    <message>
        <source>Entries verified</source>
        <translation>قيود تم التحقق منها</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Show this entry</source>
        <translation>عرض هذا القيد</translation>
    </message>
    <message>
        <source>{count} entries, the last one {digest}…</source>
        <translation>عدد القيود ⁨{count}⁩، وآخرها ⁨{digest}⁩…</translation>
    </message>
    <message>
        <source>This is no end of a trail: it is a count and 64 hexadecimal digits, as an exported month&apos;s About sheet has them.</source>
        <translation>هذه ليست نهاية سجل تدقيق: فالنهاية عدد و64 خانة ست عشرية، كما في ورقة About لشهر مُصدَّر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled; nothing is known of it.</source>
        <translation>أُلغي التحقق، فلا نتيجة له.</translation>
    </message>
    <message>
        <source>Clocking in and out</source>
        <translation>الحضور والانصراف</translation>
    </message>
    <message>
        <source>People, PINs and badges</source>
        <translation>الأشخاص والأرقام السرية والبطاقات</translation>
    </message>
    <message>
        <source>Consent and faces</source>
        <translation>الموافقة والوجوه</translation>
    </message>
    <message>
        <source>Plans and rules</source>
        <translation>الخطط والقواعد</translation>
    </message>
    <message>
        <source>Corrections and months</source>
        <translation>التصحيحات والشهور</translation>
    </message>
    <message>
        <source>Site and imports</source>
        <translation>الموقع والاستيراد</translation>
    </message>
    <message>
        <source>Punch recorded</source>
        <translation>حُفظ تسجيل</translation>
    </message>
    <message>
        <source>Second punch too soon, not recorded</source>
        <translation>تسجيل ثانٍ قبل انقضاء المدة، لم يُحفظ</translation>
    </message>
    <message>
        <source>Punch refused</source>
        <translation>رُفض تسجيل</translation>
    </message>
    <message>
        <source>Punch taken back at the front desk</source>
        <translation>سُحب تسجيل عند الاستقبال</translation>
    </message>
    <message>
        <source>Face not recognised</source>
        <translation>لم يُتعرَّف على الوجه</translation>
    </message>
    <message>
        <source>Clock was set back</source>
        <translation>أُرجعت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>Clock was put forward</source>
        <translation>قُدّمت الساعة إلى الأمام</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>أُضيف شخص</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>غُيّرت البيانات</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>أُزيل شخص</translation>
    </message>
    <message>
        <source>Removed person came back</source>
        <translation>عاد شخص مُزال</translation>
    </message>
    <message>
        <source>Person archived</source>
        <translation>أُرشف شخص</translation>
    </message>
    <message>
        <source>Person taken out of the archive</source>
        <translation>أُخرج شخص من الأرشيف</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>عُيّن رقم سري</translation>
    </message>
    <message>
        <source>PIN deleted</source>
        <translation>حُذف رقم سري</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>رقم سري خاطئ</translation>
    </message>
    <message>
        <source>Asking for the PIN changed</source>
        <translation>غُيّر طلب الرقم السري</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>أُصدرت بطاقة</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>أُبطلت بطاقة</translation>
    </message>
    <message>
        <source>Revoked badge refused</source>
        <translation>رُفضت بطاقة مُبطلة</translation>
    </message>
    <message>
        <source>Leaver pack written</source>
        <translation>أُنشئت حزمة مغادرة</translation>
    </message>
    <message>
        <source>Face data, PIN and badge destroyed</source>
        <translation>أُتلفت بيانات الوجه والرقم السري والبطاقة</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>أُعطيت الموافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Consent text changed</source>
        <translation>غُيّر نص الموافقة</translation>
    </message>
    <message>
        <source>Faces stored</source>
        <translation>حُفظت الوجوه</translation>
    </message>
    <message>
        <source>Faces destroyed</source>
        <translation>أُتلفت الوجوه</translation>
    </message>
    <message>
        <source>Faces exported to a file</source>
        <translation>صُدِّرت الوجوه إلى ملف</translation>
    </message>
    <message>
        <source>Faces imported from a file</source>
        <translation>استُوردت الوجوه من ملف</translation>
    </message>
    <message>
        <source>Schedule changed</source>
        <translation>غُيّر جدول عمل</translation>
    </message>
    <message>
        <source>Schedule given or ended</source>
        <translation>أُسند جدول عمل أو أُنهي</translation>
    </message>
    <message>
        <source>Calendar changed</source>
        <translation>غُيّر التقويم</translation>
    </message>
    <message>
        <source>Leave changed</source>
        <translation>غُيّرت إجازة</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>غُيّرت القواعد</translation>
    </message>
    <message>
        <source>Punch corrected</source>
        <translation>صُحّح تسجيل</translation>
    </message>
    <message>
        <source>Exception accepted</source>
        <translation>قُبل استثناء</translation>
    </message>
    <message>
        <source>Acceptance taken back</source>
        <translation>أُلغي القبول</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>أُقفل شهر</translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation>أُعيد فتح شهر</translation>
    </message>
    <message>
        <source>Site settings changed</source>
        <translation>غُيّرت إعدادات الموقع</translation>
    </message>
    <message>
        <source>Admin password set</source>
        <translation>عُيّنت كلمة مرور الإدارة</translation>
    </message>
    <message>
        <source>Admin password removed</source>
        <translation>أُزيلت كلمة مرور الإدارة</translation>
    </message>
    <message>
        <source>Wrong admin password</source>
        <translation>كلمة مرور إدارة خاطئة</translation>
    </message>
    <message>
        <source>Front desk added</source>
        <translation>أُضيفت نقطة استقبال</translation>
    </message>
    <message>
        <source>Front desk forgotten</source>
        <translation>نُسيت نقطة استقبال</translation>
    </message>
    <message>
        <source>Table imported</source>
        <translation>استُورد جدول</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Might have been (keys of people)</source>
        <translation>قد يكون (مفاتيح أشخاص)</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>قيمة SHA-256 للشهادة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>The PIN is asked for</source>
        <translation>يُطلب الرقم السري</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Failures one after the other</source>
        <translation>محاولات فاشلة متتالية</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>حضور أو انصراف</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>نقطة الاستقبال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Seconds to wait</source>
        <translation>ثواني الانتظار</translation>
    </message>
    <message>
        <source>Margin to the next person</source>
        <translation>الفارق عن التالي</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>SHA-256 of the pack</source>
        <translation>قيمة SHA-256 للحزمة</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>جزء من اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A former badge was replaced</source>
        <translation>استُبدلت بطاقة سابقة</translation>
    </message>
    <message>
        <source>What counts instead</source>
        <translation>ما يُحسب بدلًا منه</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدول العمل</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>وقت الظهور</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>قيمة SHA-256 للملف</translation>
    </message>
    <message>
        <source>Punch that stands</source>
        <translation>التسجيل الساري</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>إصدار النص</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>Face vectors</source>
        <translation>متجهات الوجه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>two people too alike</source>
        <translation>شخصان متشابهان جدًا</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>given</source>
        <translation>مُسند</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>left to the law again</source>
        <translation>أُعيد إلى ما في القانون</translation>
    </message>
    <message>
        <source>consent text</source>
        <translation>نص الموافقة</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>time between two punches</source>
        <translation>المدة بين تسجيلين</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>employee ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>يوم كامل</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>نصف يوم</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>longest shift</source>
        <translation>أطول وردية</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>بلا موافقة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>يوم عمل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>has to enter the PIN</source>
        <translation>عليه إدخال الرقم السري</translation>
    </message>
    <message>
        <source>privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>set</source>
        <translation>مُعيَّن</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>unknown face</source>
        <translation>وجه غير معروف</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>1 person came, late.</source>
        <translation>حضر شخص واحد، متأخرًا.</translation>
    </message>
    <message>
        <source>1 person came.</source>
        <translation>حضر شخص واحد.</translation>
    </message>
    <message>
        <source>{n} people came, nobody late.</source>
        <translation>عدد من حضروا ⁨{n}⁩، ولم يتأخر أحد.</translation>
    </message>
    <message>
        <source>{n} people came, {late} of them late.</source>
        <translation>عدد من حضروا ⁨{n}⁩، والمتأخرون منهم ⁨{late}⁩.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>الحضور اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء لعرضه بعد</translation>
    </message>
    <message>
        <source>{title}: show the figures as a table</source>
        <translation>⁨{title}⁩: عرض الأرقام في جدول</translation>
    </message>
    <message>
        <source>{title}: copy the figures</source>
        <translation>⁨{title}⁩: نسخ الأرقام</translation>
    </message>
    <message>
        <source>The figures are in the clipboard.</source>
        <translation>الأرقام في الحافظة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>‏⁨{what}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Charts of the month</source>
        <translation>رسوم الشهر البيانية</translation>
    </message>
    <message>
        <source>Nobody was here yet in {month}.</source>
        <translation>لم يحضر أحد بعد في ⁨{month}⁩.</translation>
    </message>
    <message>
        <source>Most were here on {day}: {n}. Absences in the month: {absent}.</source>
        <translation>أعلى حضور في ⁨{day}⁩: ⁨{n}⁩. أيام الغياب في الشهر: ⁨{absent}⁩.</translation>
    </message>
    <message>
        <source>Presence by day</source>
        <translation>الحضور بحسب اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>حاضرون</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائبون</translation>
    </message>
    <message>
        <source>Nobody came late.</source>
        <translation>لم يتأخر أحد.</translation>
    </message>
    <message>
        <source>Late {times} times, {hours} hours in all; most on {weekday}.</source>
        <translation>مرات التأخير ⁨{times}⁩، ومجموع ساعاته ⁨{hours}⁩؛ وأكثره يوم ⁨{weekday}⁩.</translation>
    </message>
    <message>
        <source>Lateness by weekday</source>
        <translation>التأخير بحسب يوم الأسبوع</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>دقائق التأخير</translation>
    </message>
    <message>
        <source>Minutes late, all people together</source>
        <translation>دقائق التأخير، الجميع معًا</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>آخرون (⁨{n}⁩)</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>الوقت الإضافي</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام الراحة</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Hours by department</source>
        <translation>الساعات بحسب القسم</translation>
    </message>
    <message>
        <source>{hours} hours worked in all.</source>
        <translation>إجمالي ساعات العمل: ⁨{hours}⁩.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Nobody has overtime.</source>
        <translation>لا يوجد وقت إضافي لأحد.</translation>
    </message>
    <message>
        <source>1 person has {hours} hours.</source>
        <translation>لشخص واحد وقت إضافي، ساعاته ⁨{hours}⁩.</translation>
    </message>
    <message>
        <source>{n} people have {hours} hours in all.</source>
        <translation>من لهم وقت إضافي: ⁨{n}⁩، ومجموع ساعاته ⁨{hours}⁩.</translation>
    </message>
    <message>
        <source>{n} people have {hours} hours in all; those with most are shown.</source>
        <translation>من لهم وقت إضافي: ⁨{n}⁩، ومجموع ساعاته ⁨{hours}⁩؛ ويُعرض الأكثر منهم.</translation>
    </message>
    <message>
        <source>Overtime by person</source>
        <translation>الوقت الإضافي بحسب الشخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Hours of overtime</source>
        <translation>الساعات الإضافية</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>المرات: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>People who agreed</source>
        <translation>الموافقون</translation>
    </message>
    <message>
        <source>{version} – in force</source>
        <translation>⁨{version}⁩ – سارٍ</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>نص الموافقة</translation>
    </message>
    <message>
        <source>&amp;Make a new version</source>
        <translation>إنشاء إصدار جديد</translation>
    </message>
    <message>
        <source>People read this text before any picture of them is taken. What they agreed to is recorded with its version, the language they read it in, and the time. Have it checked by whoever answers for data protection at your site.</source>
        <translation>يقرأ الناس هذا النص قبل التقاط أي صورة لهم. ويُسجَّل ما وافقوا عليه بإصداره واللغة التي قرؤوه بها والوقت. اعرضه على المسؤول عن حماية البيانات في موقعك.</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>لغات النص</translation>
    </message>
    <message>
        <source>Write the text in one language at least.</source>
        <translation>اكتب النص بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Text in {language}</source>
        <translation>النص بلغة ⁨{language}⁩</translation>
    </message>
    <message>
        <source>Empty: people who read this language are shown another one.</source>
        <translation>فارغ: يُعرض على قارئ هذه اللغة نص لغة أخرى.</translation>
    </message>
    <message>
        <source>Everybody with face recognition agreed to the text in force.</source>
        <translation>كل من يستخدم التعرف على الوجه وافق على النص الساري.</translation>
    </message>
    <message>
        <source>1 person agreed to an older version. Take new pictures of them to ask again.</source>
        <translation>وافق شخص واحد على إصدار أقدم. التقط له صورًا جديدة لسؤاله من جديد.</translation>
    </message>
    <message>
        <source>{count} people agreed to an older version. Take new pictures of them to ask again.</source>
        <translation>عدد من وافقوا على إصدار أقدم: ⁨{count}⁩. التقط لهم صورًا جديدة لسؤالهم من جديد.</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>إصدارات النص</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Correct the punches of a day</source>
        <translation>تصحيح تسجيلات يوم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>‏⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>&amp;Change the chosen punch</source>
        <translation>تغيير التسجيل المحدد</translation>
    </message>
    <message>
        <source>&amp;Void it</source>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>&amp;Add a forgotten one</source>
        <translation>إضافة تسجيل منسي</translation>
    </message>
    <message>
        <source>IN, came</source>
        <translation>حضور، وصل</translation>
    </message>
    <message>
        <source>OUT, left</source>
        <translation>انصراف، غادر</translation>
    </message>
    <message>
        <source>What will be stored</source>
        <translation>ما سيُحفظ</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day.</source>
        <translation>لم يُسجَّل شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>&amp;In or out</source>
        <translation>حضور أو انصراف</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Choose the punch in the list.</source>
        <translation>اختر التسجيل من القائمة.</translation>
    </message>
    <message>
        <source>This one does not count any more; choose another.</source>
        <translation>هذا التسجيل لم يعد محسوبًا؛ اختر غيره.</translation>
    </message>
    <message>
        <source>Say what it should be: another time, or the other of in and out.</source>
        <translation>حدّد كيف ينبغي أن يكون: وقت آخر، أو انصراف بدل حضور أو العكس.</translation>
    </message>
    <message>
        <source>{punch} on {day}</source>
        <translation>⁨{punch}⁩ بتاريخ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{punch} will be added, marked as a correction.</source>
        <translation>سيُضاف ⁨{punch}⁩ مع وسمه بأنه تصحيح.</translation>
    </message>
    <message>
        <source>{punch} will no longer count. It stays in the record.</source>
        <translation>لن يُحسب ⁨{punch}⁩ بعد الآن، ويبقى محفوظًا في السجل.</translation>
    </message>
    <message>
        <source>{old} will count as {new}. The original stays in the record.</source>
        <translation>سيُحسب ⁨{old}⁩ على أنه ⁨{new}⁩. ويبقى الأصل محفوظًا في السجل.</translation>
    </message>
    <message>
        <source>Punches of the day</source>
        <translation>تسجيلات اليوم</translation>
    </message>
    <message>
        <source>Confirm the end</source>
        <translation>تأكيد وقت الانتهاء</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>&amp;Left at</source>
        <translation>وقت الانصراف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>حضور أو انصراف</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>In the timesheet</source>
        <translation>في كشف الدوام</translation>
    </message>
    <message>
        <source>{words}; entered by {name}: {reason}</source>
        <translation>⁨{words}⁩؛ أدخله ⁨{name}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>void, by {name}: {reason}</source>
        <translation>أُلغي بواسطة ⁨{name}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>changed to {punch} by {name}: {reason}</source>
        <translation>غُيّر إلى ⁨{punch}⁩ بواسطة ⁨{name}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Needed; it is kept with the decision</source>
        <translation>مطلوب، ويُحفظ مع القرار</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>أيّهما؟</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>أيّ الاثنين</translation>
    </message>
    <message>
        <source>in {zone}</source>
        <translation>بتوقيت ⁨{zone}⁩</translation>
    </message>
    <message>
        <source>The clocks were set forward over {time} on this day; choose a time before or after.</source>
        <translation>قُدِّمت الساعات إلى الأمام في هذا اليوم متجاوزةً ⁨{time}⁩؛ اختر وقتًا قبله أو بعده.</translation>
    </message>
    <message>
        <source>The clocks were set back, so {time} came twice; say which one.</source>
        <translation>أُرجعت الساعات إلى الوراء فتكرّر الوقت ⁨{time}⁩ مرتين؛ حدّد أيهما المقصود.</translation>
    </message>
    <message>
        <source>the first ({offset})</source>
        <translation>الأول (⁨{offset}⁩)</translation>
    </message>
    <message>
        <source>the second ({offset})</source>
        <translation>الثاني (⁨{offset}⁩)</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The clock-out is missing.</source>
        <translation>تسجيل الانصراف ناقص.</translation>
    </message>
    <message>
        <source>The clock-in is missing.</source>
        <translation>تسجيل الحضور ناقص.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock had been set back.</source>
        <translation>كانت ساعة نقطة الحضور قد أُرجعت إلى الوراء.</translation>
    </message>
    <message>
        <source>The day is outside the employment dates.</source>
        <translation>اليوم خارج مدة التوظيف.</translation>
    </message>
    <message>
        <source>The punch lies in the future.</source>
        <translation>التسجيل في المستقبل.</translation>
    </message>
    <message>
        <source>There are punches on a day of leave.</source>
        <translation>توجد تسجيلات في يوم إجازة.</translation>
    </message>
    <message>
        <source>The leave is not approved.</source>
        <translation>الإجازة غير معتمدة.</translation>
    </message>
    <message>
        <source>the clock-out is missing.</source>
        <translation>تسجيل الانصراف ناقص.</translation>
    </message>
    <message>
        <source>the clock-in is missing.</source>
        <translation>تسجيل الحضور ناقص.</translation>
    </message>
    <message>
        <source>the kiosk&apos;s clock had been set back.</source>
        <translation>كانت ساعة نقطة الحضور قد أُرجعت إلى الوراء.</translation>
    </message>
    <message>
        <source>the day is outside the employment dates.</source>
        <translation>اليوم خارج مدة التوظيف.</translation>
    </message>
    <message>
        <source>the punch lies in the future.</source>
        <translation>التسجيل في المستقبل.</translation>
    </message>
    <message>
        <source>there are punches on a day of leave.</source>
        <translation>توجد تسجيلات في يوم إجازة.</translation>
    </message>
    <message>
        <source>the leave is not approved.</source>
        <translation>الإجازة غير معتمدة.</translation>
    </message>
    <message>
        <source>Ask when they left, and add the clock-out; until then it is not paid.</source>
        <translation>اسأل متى غادر وأضف تسجيل الانصراف؛ وحتى ذلك الحين لا يُدفع عنه أجر.</translation>
    </message>
    <message>
        <source>Ask when they came, and add the clock-in; until then it is not paid.</source>
        <translation>اسأل متى حضر وأضف تسجيل الحضور؛ وحتى ذلك الحين لا يُدفع عنه أجر.</translation>
    </message>
    <message>
        <source>Ask when it really was and change the punches, or accept them.</source>
        <translation>اسأل متى كان ذلك فعلًا وغيّر التسجيلات، أو اقبلها.</translation>
    </message>
    <message>
        <source>Correct the first or last day of employment, or void the punches.</source>
        <translation>صحّح أول يوم أو آخر يوم للتوظيف، أو ألغِ التسجيلات.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s clock, then change the punch or void it.</source>
        <translation>افحص ساعة نقطة الحضور، ثم غيّر التسجيل أو ألغِه.</translation>
    </message>
    <message>
        <source>Shorten or remove the leave, void the punches, or accept both.</source>
        <translation>قصّر الإجازة أو أزلها، أو ألغِ التسجيلات، أو اقبل كليهما.</translation>
    </message>
    <message>
        <source>Approve the leave or remove it.</source>
        <translation>اعتمد الإجازة أو أزلها.</translation>
    </message>
    <message>
        <source>Confirm the time at which it was closed automatically, or give the real one.</source>
        <translation>أكّد الوقت الذي أُغلق عنده تلقائيًا، أو أدخل الوقت الفعلي.</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>سنوية</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>مرضية</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>بدون أجر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>⁨{value}⁩ د</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>⁨{value}⁩ س</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا تقريب</translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation>إلى الأقرب</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>للأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>للأسفل</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>حضور أو انصراف</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>As pressed at the kiosk</source>
        <translation>بحسب الزر المضغوط في نقطة الحضور</translation>
    </message>
    <message>
        <source>Hours are</source>
        <translation>تُحسب الساعات</translation>
    </message>
    <message>
        <source>Every pair of in and out</source>
        <translation>من كل حضور إلى انصرافه</translation>
    </message>
    <message>
        <source>From the first in to the last out</source>
        <translation>من أول حضور إلى آخر انصراف</translation>
    </message>
    <message>
        <source>Check-in window before a shift</source>
        <translation>مهلة تسجيل الحضور قبل الوردية</translation>
    </message>
    <message>
        <source>Check-out window after a shift</source>
        <translation>مهلة تسجيل الانصراف بعد الوردية</translation>
    </message>
    <message>
        <source>Late grace</source>
        <translation>سماح التأخير</translation>
    </message>
    <message>
        <source>Early-leave grace</source>
        <translation>سماح الانصراف المبكر</translation>
    </message>
    <message>
        <source>Lateness counts from</source>
        <translation>يُحسب التأخير من</translation>
    </message>
    <message>
        <source>The start of the shift</source>
        <translation>بداية الوردية</translation>
    </message>
    <message>
        <source>The end of the grace</source>
        <translation>نهاية فترة السماح</translation>
    </message>
    <message>
        <source>Half day below</source>
        <translation>نصف يوم إذا قلّ عن</translation>
    </message>
    <message>
        <source>Absent below</source>
        <translation>غائب إذا قلّ عن</translation>
    </message>
    <message>
        <source>Duplicate-punch interval</source>
        <translation>المدة الفاصلة للتسجيل المكرر</translation>
    </message>
    <message>
        <source>Maximum shift</source>
        <translation>أطول وردية</translation>
    </message>
    <message>
        <source>Round clock-ins</source>
        <translation>تقريب الحضور</translation>
    </message>
    <message>
        <source>Round clock-ins to</source>
        <translation>تقريب الحضور إلى</translation>
    </message>
    <message>
        <source>Round clock-outs</source>
        <translation>تقريب الانصراف</translation>
    </message>
    <message>
        <source>Round clock-outs to</source>
        <translation>تقريب الانصراف إلى</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>As punched</source>
        <translation>كما سُجّلت</translation>
    </message>
    <message>
        <source>Deducted automatically</source>
        <translation>تُخصم تلقائيًا</translation>
    </message>
    <message>
        <source>Deducted automatically, the punched break credited</source>
        <translation>تُخصم تلقائيًا مع احتساب الاستراحة المسجّلة</translation>
    </message>
    <message>
        <source>Break deducted</source>
        <translation>الاستراحة المخصومة</translation>
    </message>
    <message>
        <source>Break deducted after</source>
        <translation>تُخصم الاستراحة بعد</translation>
    </message>
    <message>
        <source>Daily overtime after</source>
        <translation>الوقت الإضافي اليومي بعد</translation>
    </message>
    <message>
        <source>Weekly overtime after</source>
        <translation>الوقت الإضافي الأسبوعي بعد</translation>
    </message>
    <message>
        <source>Overtime that is none, up to</source>
        <translation>وقت إضافي لا يُحتسب، حتى</translation>
    </message>
    <message>
        <source>Missing time that is none, up to</source>
        <translation>نقص لا يُحتسب، حتى</translation>
    </message>
    <message>
        <source>Overtime before a shift</source>
        <translation>الوقت الإضافي قبل الوردية</translation>
    </message>
    <message>
        <source>Overtime rate</source>
        <translation>معدل الوقت الإضافي</translation>
    </message>
    <message>
        <source>Holiday rate</source>
        <translation>معدل العطل</translation>
    </message>
    <message>
        <source>Weekly-off rate</source>
        <translation>معدل الراحة الأسبوعية</translation>
    </message>
    <message>
        <source>Weekly off without a schedule</source>
        <translation>الراحة الأسبوعية دون جدول عمل</translation>
    </message>
    <message>
        <source>Country of the public holidays</source>
        <translation>بلد العطل الرسمية</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>منطقة العطل الرسمية</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>اثنين</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>أربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>خميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>جمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>سبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>أحد</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>{first}-{last}</source>
        <comment>weekdays, such as Mon-Fri</comment>
        <translation>‏⁨{first}⁩ – ⁨{last}⁩</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between weekdays</comment>
        <translation>،</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>half the day</source>
        <translation>نصف اليوم</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>the afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>Holiday ({name}): all of it at {rate} times the rate.</source>
        <translation>عطلة (⁨{name}⁩): يُحسب كله بالأجر مضروبًا في ⁨{rate}⁩.</translation>
    </message>
    <message>
        <source>Weekly day off: all of it at {rate} times the rate.</source>
        <translation>راحة أسبوعية: يُحسب كله بالأجر مضروبًا في ⁨{rate}⁩.</translation>
    </message>
    <message>
        <source>{hours} h beyond {limit} h a day</source>
        <translation>⁨{hours}⁩ س فوق ⁨{limit}⁩ س في اليوم</translation>
    </message>
    <message>
        <source>{overtime} ({hours} h are within the tolerance)</source>
        <translation>⁨{overtime}⁩ (⁨{hours}⁩ س ضمن الحد المسموح)</translation>
    </message>
    <message>
        <source>{hours} h before the shift&apos;s start cannot be overtime; {overtime}</source>
        <translation>⁨{hours}⁩ س قبل بداية الوردية لا تُعدّ وقتًا إضافيًا؛ ⁨{overtime}⁩</translation>
    </message>
    <message>
        <source>Daily overtime: {overtime}.</source>
        <translation>الوقت الإضافي اليومي: ⁨{overtime}⁩.</translation>
    </message>
    <message>
        <source>Weekly overtime: {before} h in the week before this day, {left} h on it: {overtime} h beyond {limit} h.</source>
        <translation>الوقت الإضافي الأسبوعي: ⁨{before}⁩ س في الأسبوع قبل هذا اليوم، و⁨{left}⁩ س فيه: ⁨{overtime}⁩ س فوق ⁨{limit}⁩ س.</translation>
    </message>
    <message>
        <source>Regular: {worked} h - {overtime} h = {regular} h.</source>
        <translation>عادي: ⁨{worked}⁩ س - ⁨{overtime}⁩ س = ⁨{regular}⁩ س.</translation>
    </message>
    <message>
        <source>Came {time} for {due}, {grace} h of grace: not late.</source>
        <translation>حضر ⁨{time}⁩ وموعده ⁨{due}⁩، السماح ⁨{grace}⁩ س: غير متأخر.</translation>
    </message>
    <message>
        <source>Came {time} for {due}, {grace} h of grace: {hours} h late.</source>
        <translation>حضر ⁨{time}⁩ وموعده ⁨{due}⁩، السماح ⁨{grace}⁩ س: متأخر ⁨{hours}⁩ س.</translation>
    </message>
    <message>
        <source>Came {time} for {due}, {grace} h of grace: {hours} h late, all of the shift.</source>
        <translation>حضر ⁨{time}⁩ وموعده ⁨{due}⁩، السماح ⁨{grace}⁩ س: متأخر ⁨{hours}⁩ س، الوردية كلها.</translation>
    </message>
    <message>
        <source>Came {time} for {due}, {grace} h of grace: {hours} h late, counted from the end of grace.</source>
        <translation>حضر ⁨{time}⁩ وموعده ⁨{due}⁩، السماح ⁨{grace}⁩ س: متأخر ⁨{hours}⁩ س، محسوبة من نهاية فترة السماح.</translation>
    </message>
    <message>
        <source>Left {time} for {due}, {grace} h of grace: not early.</source>
        <translation>انصرف ⁨{time}⁩ وموعده ⁨{due}⁩، السماح ⁨{grace}⁩ س: غير مبكر.</translation>
    </message>
    <message>
        <source>Left {time} for {due}, {grace} h of grace: {hours} h early.</source>
        <translation>انصرف ⁨{time}⁩ وموعده ⁨{due}⁩، السماح ⁨{grace}⁩ س: مبكر ⁨{hours}⁩ س.</translation>
    </message>
    <message>
        <source>Left {time} for {due}, {grace} h of grace: {hours} h early, all of the shift.</source>
        <translation>انصرف ⁨{time}⁩ وموعده ⁨{due}⁩، السماح ⁨{grace}⁩ س: مبكر ⁨{hours}⁩ س، الوردية كلها.</translation>
    </message>
    <message>
        <source>Left {time} for {due}, {grace} h of grace: {hours} h early, counted from the end of grace.</source>
        <translation>انصرف ⁨{time}⁩ وموعده ⁨{due}⁩، السماح ⁨{grace}⁩ س: مبكر ⁨{hours}⁩ س، محسوبة من نهاية فترة السماح.</translation>
    </message>
    <message>
        <source>Leave: {type}, {part}, approved.</source>
        <translation>إجازة: ⁨{type}⁩، ⁨{part}⁩، معتمدة.</translation>
    </message>
    <message>
        <source>Leave: {type}, {part}, not approved, so it excuses nobody.</source>
        <translation>إجازة: ⁨{type}⁩، ⁨{part}⁩، غير معتمدة، فلا تُعدّ عذرًا.</translation>
    </message>
    <message>
        <source>Scheduled {hours} h</source>
        <translation>المخطط ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{hours} h of it on leave</source>
        <translation>منها ⁨{hours}⁩ س إجازة</translation>
    </message>
    <message>
        <source>worked {hours} h</source>
        <translation>العمل ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{hours} h in a stint booked to another day</source>
        <translation>⁨{hours}⁩ س في فترة عمل محسوبة على يوم آخر</translation>
    </message>
    <message>
        <source>{parts}: {hours} h missing.</source>
        <translation>⁨{parts}⁩: ينقص ⁨{hours}⁩ س.</translation>
    </message>
    <message>
        <source>To be looked at: {problem}</source>
        <translation>يحتاج إلى نظر: ⁨{problem}⁩</translation>
    </message>
    <message>
        <source>Accepted: {problem}</source>
        <translation>مقبول: ⁨{problem}⁩</translation>
    </message>
    <message>
        <source>Code {code}: {reasons}</source>
        <translation>الرمز ⁨{code}⁩: ⁨{reasons}⁩</translation>
    </message>
    <message>
        <source>No code: {reasons}</source>
        <translation>بلا رمز: ⁨{reasons}⁩</translation>
    </message>
    <message>
        <source>less than {hours} h worked.</source>
        <translation>عمل أقل من ⁨{hours}⁩ س.</translation>
    </message>
    <message>
        <source>the day is not over.</source>
        <translation>لم ينتهِ اليوم.</translation>
    </message>
    <message>
        <source>nothing was planned, and there is no punch.</source>
        <translation>لم يُخطَّط شيء ولا يوجد تسجيل.</translation>
    </message>
    <message>
        <source>present.</source>
        <translation>حاضر.</translation>
    </message>
    <message>
        <source>a shift is planned and there is no punch.</source>
        <translation>توجد وردية مخططة ولا يوجد تسجيل.</translation>
    </message>
    <message>
        <source>half a day of leave, half a day worked.</source>
        <translation>نصف يوم إجازة ونصف يوم عمل.</translation>
    </message>
    <message>
        <source>on approved leave.</source>
        <translation>في إجازة معتمدة.</translation>
    </message>
    <message>
        <source>a weekly day off.</source>
        <translation>يوم راحة أسبوعية.</translation>
    </message>
    <message>
        <source>not employed on this day.</source>
        <translation>غير موظف في هذا اليوم.</translation>
    </message>
    <message>
        <source>face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Punches: {punches}.</source>
        <translation>التسجيلات: ⁨{punches}⁩.</translation>
    </message>
    <message>
        <source>Punches: none.</source>
        <translation>التسجيلات: لا يوجد.</translation>
    </message>
    <message>
        <source>Outside every planned shift: booked to the date of the clock-in.</source>
        <translation>خارج كل وردية مخططة: يُحسب على تاريخ تسجيل الحضور.</translation>
    </message>
    <message>
        <source>{shift}: punches from {before} h before to {after} h after it belong to it.</source>
        <translation>⁨{shift}⁩: يتبعها ما سُجّل من ⁨{before}⁩ س قبلها إلى ⁨{after}⁩ س بعدها.</translation>
    </message>
    <message>
        <source>{hours} h of it lie in a stint booked to another day.</source>
        <translation>منها ⁨{hours}⁩ س في فترة عمل محسوبة على يوم آخر.</translation>
    </message>
    <message>
        <source>The stint before counts until {time}: this one counts from there, so that no minute counts twice.</source>
        <translation>تُحسب الفترة السابقة حتى ⁨{time}⁩: وتبدأ هذه من هناك كي لا تُحسب دقيقة مرتين.</translation>
    </message>
    <message>
        <source>{punch} rounded to the nearest {minutes} min: {time}.</source>
        <translation>⁨{punch}⁩ مقرَّب إلى أقرب ⁨{minutes}⁩ د: ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>{punch} rounded up to {minutes} min: {time}.</source>
        <translation>⁨{punch}⁩ مقرَّب للأعلى إلى ⁨{minutes}⁩ د: ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>{punch} rounded down to {minutes} min: {time}.</source>
        <translation>⁨{punch}⁩ مقرَّب للأسفل إلى ⁨{minutes}⁩ د: ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>{start} to {end}: {hours} h</source>
        <translation>من ⁨{start}⁩ إلى ⁨{end}⁩: ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{stint}, unplanned</source>
        <translation>⁨{stint}⁩، غير مخطط</translation>
    </message>
    <message>
        <source>{stint}; the clocks were set forward by {hours} h meanwhile</source>
        <translation>⁨{stint}⁩؛ وقُدّمت الساعات خلالها إلى الأمام ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{stint}; the clocks were set back by {hours} h meanwhile</source>
        <translation>⁨{stint}⁩؛ وأُرجعت الساعات خلالها إلى الوراء ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{punch} counts for nothing. {meaning}</source>
        <translation>⁨{punch}⁩ لا يُحتسب. ⁨{meaning}⁩</translation>
    </message>
    <message>
        <source>{punch} counts for nothing; it was closed automatically at {time}. {meaning}</source>
        <translation>⁨{punch}⁩ لا يُحتسب؛ أُغلق تلقائيًا عند ⁨{time}⁩. ⁨{meaning}⁩</translation>
    </message>
    <message>
        <source>{punch}, still running: counts when it has ended.</source>
        <translation>⁨{punch}⁩، ما زال مستمرًا: يُحتسب عند انتهائه.</translation>
    </message>
    <message>
        <source>From the first in to the last out: {hours} h.</source>
        <translation>من أول حضور إلى آخر انصراف: ⁨{hours}⁩ س.</translation>
    </message>
    <message>
        <source>{hours} h between the stints</source>
        <translation>⁨{hours}⁩ س بين فترات العمل</translation>
    </message>
    <message>
        <source>none is due up to {hours} h</source>
        <translation>لا تجب استراحة حتى ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>of the {due} h that are due {taken} h were taken</source>
        <translation>أُخذ ⁨{taken}⁩ س من ⁨{due}⁩ س الواجبة</translation>
    </message>
    <message>
        <source>{hours} h deducted</source>
        <translation>خُصم ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{due} h are due; {deducted} h deducted</source>
        <translation>الواجب ⁨{due}⁩ س؛ خُصم ⁨{deducted}⁩ س</translation>
    </message>
    <message>
        <source>Break: {parts}.</source>
        <translation>الاستراحة: ⁨{parts}⁩.</translation>
    </message>
    <message>
        <source>Worked: {span} h - {deducted} h = {worked} h.</source>
        <translation>العمل: ⁨{span}⁩ س - ⁨{deducted}⁩ س = ⁨{worked}⁩ س.</translation>
    </message>
    <message>
        <source>Worked: {worked} h.</source>
        <translation>العمل: ⁨{worked}⁩ س.</translation>
    </message>
    <message>
        <source>{schedule} {start}-{end}</source>
        <translation>‏⁨{schedule}⁩ ⁨{start}⁩ ← ⁨{end}⁩</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>حضور ⁨{time}⁩</translation>
    </message>
    <message>
        <source>out {time}</source>
        <translation>انصراف ⁨{time}⁩</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>حضور ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Out {time}</source>
        <translation>انصراف ⁨{time}⁩</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>enrollment</name>
    <message>
        <source>The text is too long: at most {most} million characters are read at once. Give the pictures in several parts.</source>
        <translation>النص طويل جدًا: يُقرأ ⁨{most}⁩ مليون حرف على الأكثر دفعة واحدة. أضف الصور على أجزاء.</translation>
    </message>
    <message>
        <source>There is no picture in this text. It needs base64, a data URL, or JSON with either.</source>
        <translation>لا توجد صورة في هذا النص. يلزم base64 أو رابط بيانات (data URL) أو JSON فيه أحدهما.</translation>
    </message>
    <message>
        <source>Only the first {most} pictures of a text are used; give the rest later.</source>
        <translation>لا يُستخدم من النص إلا أول ⁨{most}⁩ صورة؛ أضف الباقي لاحقًا.</translation>
    </message>
    <message>
        <source>{count} more pictures</source>
        <translation>صور أخرى: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>The text begins like JSON, but cannot be read as such. Copy all of it.</source>
        <translation>يبدأ النص كأنه JSON لكن تعذّرت قراءته. انسخه كله.</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>This data URL is not written in base64; ask for one.</source>
        <translation>رابط البيانات هذا ليس بترميز base64؛ اطلب رابطًا به.</translation>
    </message>
    <message>
        <source>It is no photo but “{kind}”. Only photos can be given as text.</source>
        <translation>هذه ليست صورة بل «⁨{kind}⁩». لا تُضاف كنص إلا الصور.</translation>
    </message>
    <message>
        <source>It is too large: at most {most} MB. Save it smaller.</source>
        <translation>الصورة كبيرة جدًا: ⁨{most}⁩ ميغابايت على الأكثر. احفظها بحجم أصغر.</translation>
    </message>
    <message>
        <source>It is not base64, or was cut short. Copy all of it.</source>
        <translation>هذا ليس base64 أو أنه مبتور. انسخه كله.</translation>
    </message>
    <message>
        <source>It is empty. Copy all of it.</source>
        <translation>النص فارغ. انسخه كله.</translation>
    </message>
    <message>
        <source>The employee ID {number} belongs to {name}, who is in the archive. Bring that person back on the People page, or correct the number.</source>
        <translation>الرقم الوظيفي ⁨{number}⁩ يخص ⁨{name}⁩ الموجود في الأرشيف. استعده من صفحة «الأشخاص»، أو صحّح الرقم.</translation>
    </message>
    <message>
        <source>The employee ID {number} belongs to {name} already. Correct it, or take new pictures of that person instead.</source>
        <translation>الرقم الوظيفي ⁨{number}⁩ يخص ⁨{name}⁩ بالفعل. صحّحه، أو التقط صورًا جديدة لذلك الشخص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>&amp;Add pictures</source>
        <translation>إضافة الصور</translation>
    </message>
    <message>
        <source>&amp;Photos or a video…</source>
        <translation>صور أو مقطع فيديو…</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>&amp;Text from another system…</source>
        <translation>نص من نظام آخر…</translation>
    </message>
    <message>
        <source>What was &amp;copied</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>{count} more photos and videos were left out; a few good ones are enough.</source>
        <translation>صور ومقاطع فيديو لم تُستخدم: ⁨{count}⁩؛ يكفي عدد قليل جيد منها.</translation>
    </message>
    <message>
        <source>There are no photos or videos in what was added.</source>
        <translation>لا توجد صور ولا مقاطع فيديو فيما أُضيف.</translation>
    </message>
    <message>
        <source>There is no picture in what was added.</source>
        <translation>لا توجد صورة فيما أُضيف.</translation>
    </message>
    <message>
        <source>Nothing that could be a picture was copied before.</source>
        <translation>ليس في الحافظة ما يمكن أن يكون صورة.</translation>
    </message>
    <message>
        <source>Add photos or a video</source>
        <translation>إضافة صور أو مقطع فيديو</translation>
    </message>
    <message>
        <source>Photos and videos ({patterns})</source>
        <translation>صور وفيديو ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>إضافة مجلد صور</translation>
    </message>
    <message>
        <source>Copied picture</source>
        <translation>صورة منسوخة</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>واحدة أخرى</translation>
    </message>
    <message>
        <source>Looking… {seconds} s of it so far.</source>
        <translation>جارٍ الفحص… ⁨{seconds}⁩ ث من الفيديو حتى الآن.</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>بانتظار الكاميرا…</translation>
    </message>
    <message>
        <source>Face recognition is starting…</source>
        <translation>جارٍ بدء التعرف على الوجه…</translation>
    </message>
    <message>
        <source>&amp;Take picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Files looked at</source>
        <translation>الملفات المفحوصة</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>جارٍ فحص الملفات…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>نص الموافقة</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>I have &amp;read this and agree to face recognition</source>
        <translation>قرأت هذا وأوافق على التعرف على الوجه</translation>
    </message>
    <message>
        <source>I do &amp;not agree: I clock in and out with a PIN</source>
        <translation>لا أوافق: أسجّل الحضور والانصراف بالرقم السري</translation>
    </message>
    <message>
        <source>Let the person read and answer. Without their consent no picture is taken, and what is stored of their face is destroyed with the last step.</source>
        <translation>دع الشخص يقرأ ويجب. بدون موافقته لا تُلتقط أي صورة، ويُتلف ما حُفظ من بيانات وجهه مع الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Let the person read and answer. Either way they can clock in and out; nothing is stored before the last step.</source>
        <translation>دع الشخص يقرأ ويجب. يمكنه تسجيل الحضور والانصراف في الحالتين؛ ولا يُحفظ شيء قبل الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>A PIN as a second way in</source>
        <translation>رقم سري كوسيلة ثانية</translation>
    </message>
    <message>
        <source>There is a PIN already. It stays as it is unless another one is typed.</source>
        <translation>يوجد رقم سري بالفعل. ويبقى كما هو ما لم يُكتب غيره.</translation>
    </message>
    <message>
        <source>For when the camera is out of order or asks twice, and for whoever does not want face recognition. It can be set later, too.</source>
        <translation>لحالة تعطل الكاميرا أو طلبها التأكيد، ولمن لا يريد التعرف على الوجه. ويمكن تعيينه لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>1 stored; the new ones replace it</source>
        <translation>صورة واحدة محفوظة؛ تحل الجديدة محلها</translation>
    </message>
    <message>
        <source>{count} stored; the new ones replace them</source>
        <translation>الصور المحفوظة ⁨{count}⁩؛ تحل الجديدة محلها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Taken.</source>
        <translation>تم الالتقاط.</translation>
    </message>
    <message>
        <source>Good. Hold still.</source>
        <translation>جيد. اثبت.</translation>
    </message>
    <message>
        <source>Turn back to the middle.</source>
        <translation>عد إلى الوسط.</translation>
    </message>
    <message>
        <source>Now to the other side.</source>
        <translation>الآن إلى الجهة الأخرى.</translation>
    </message>
    <message>
        <source>A little further.</source>
        <translation>أكثر قليلًا.</translation>
    </message>
    <message>
        <source>Keep the eyes on the camera and turn slowly.</source>
        <translation>أبقِ عينيك على الكاميرا وأدر رأسك ببطء.</translation>
    </message>
    <message>
        <source>Keep the eyes on the camera and raise the chin slowly.</source>
        <translation>أبقِ عينيك على الكاميرا وارفع ذقنك ببطء.</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>إعادة الالتقاط</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Pictures appear here.

Photos, folders of them or a short video can be dropped anywhere on this page.</source>
        <translation>تظهر الصور هنا.

يمكن إفلات صور أو مجلدات منها أو فيديو قصير في أي مكان من هذه الصفحة.</translation>
    </message>
    <message>
        <source>This does not look like the person in the other pictures.</source>
        <translation>هذا لا يشبه الشخص في الصور الأخرى.</translation>
    </message>
    <message>
        <source>This and the other pictures do not show the same person.</source>
        <translation>هذه الصورة والأخرى ليست للشخص نفسه.</translation>
    </message>
    <message>
        <source>All pictures must show one person. Remove those that do not.</source>
        <translation>يجب أن تُظهر كل الصور شخصًا واحدًا. أزل ما عداها.</translation>
    </message>
    <message>
        <source>At least one good picture is needed.</source>
        <translation>تلزم صورة جيدة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Recognition is surer with {enough} pictures or more.</source>
        <translation>يكون التعرف أدق مع ⁨{enough}⁩ صور أو أكثر.</translation>
    </message>
    <message>
        <source>That is enough. More from other sides make it surer.</source>
        <translation>هذا يكفي. والمزيد من زوايا أخرى يجعل التعرف أدق.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Usable. Closer, sharper or lighter is better.</source>
        <translation>مقبولة. من الأفضل أن تكون أقرب أو أوضح أو أكثر ضوءًا.</translation>
    </message>
    <message>
        <source>Good. {count} views were found in it.</source>
        <translation>جيد. عدد اللقطات الصالحة فيه: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيد.</translation>
    </message>
    <message>
        <source>Very good: several sides, sharp and well lit.</source>
        <translation>جيد جدًا: عدة زوايا وصور واضحة وحسنة الإضاءة.</translation>
    </message>
    <message>
        <source>Good: enough for every day.</source>
        <translation>جيد: يكفي للاستخدام اليومي.</translation>
    </message>
    <message>
        <source>Fair: two or three more good pictures make it much surer.</source>
        <translation>مقبول: صورتان أو ثلاث صور جيدة أخرى تجعل التعرف أدق كثيرًا.</translation>
    </message>
    <message>
        <source>Weak: take some in better light, closer to the camera.</source>
        <translation>ضعيف: التقط بعض الصور بضوء أفضل وأقرب إلى الكاميرا.</translation>
    </message>
    <message>
        <source>S&amp;how the digits</source>
        <translation>إظهار الأرقام</translation>
    </message>
    <message>
        <source>&amp;PIN (optional)</source>
        <translation>الرقم السري (اختياري)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>تأكيد الرقم السري</translation>
    </message>
    <message>
        <source>The PIN is missing.</source>
        <translation>الرقم السري مطلوب.</translation>
    </message>
    <message>
        <source>Type the same PIN in both fields.</source>
        <translation>اكتب الرقم السري نفسه في الحقلين.</translation>
    </message>
    <message>
        <source>This PIN can be used.</source>
        <translation>يمكن استخدام هذا الرقم السري.</translation>
    </message>
    <message>
        <source>{shortest} to {longest} digits that only the person knows; not all the same, not in a row.</source>
        <translation>من ⁨{shortest}⁩ إلى ⁨{longest}⁩ أرقام لا يعرفها غير صاحبها؛ ليست متماثلة كلها ولا متتالية.</translation>
    </message>
    <message>
        <source>Clocking in with a PIN</source>
        <translation>تسجيل الحضور والانصراف بالرقم السري</translation>
    </message>
    <message>
        <source>Set the PIN &amp;later</source>
        <translation>تعيين الرقم السري لاحقًا</translation>
    </message>
    <message>
        <source>At the front desk the person types their employee ID and this PIN. The hours count as everybody&apos;s do. Let the person choose and type it.</source>
        <translation>عند الاستقبال يكتب الشخص رقمه الوظيفي وهذا الرقم السري. وتُحسب ساعاته كساعات الجميع. دعه يختاره ويكتبه بنفسه.</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>الوضعيات</translation>
    </message>
    <message>
        <source>{pose}: taken</source>
        <translation>⁨{pose}⁩: التُقطت</translation>
    </message>
    <message>
        <source>{pose}: asked for now</source>
        <translation>⁨{pose}⁩: مطلوبة الآن</translation>
    </message>
    <message>
        <source>{pose}: skipped</source>
        <translation>⁨{pose}⁩: تم تخطيها</translation>
    </message>
    <message>
        <source>{pose}: to come</source>
        <translation>⁨{pose}⁩: لاحقًا</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>الخطوة ⁨{number}⁩ من ⁨{count}⁩: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Pictures as text</source>
        <translation>الصور كنص</translation>
    </message>
    <message>
        <source>Text with pictures</source>
        <translation>نص يحتوي على صور</translation>
    </message>
    <message>
        <source>&amp;Load a file…</source>
        <translation>تحميل ملف…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Paste photos that another system gives as text: a data URL, base64, several of them, or JSON with a list of them.</source>
        <translation>ألصق الصور التي يقدمها نظام آخر كنص: رابط بيانات (data URL) أو base64 أو عدة منها أو JSON فيه قائمة بها.</translation>
    </message>
    <message>
        <source>{count} characters, beginning with:</source>
        <translation>عدد الأحرف ⁨{count}⁩، وأولها:</translation>
    </message>
    <message>
        <source>A file with pictures as text</source>
        <translation>ملف يحتوي على صور كنص</translation>
    </message>
    <message>
        <source>Text (*.txt *.json *.b64 *.csv)</source>
        <translation>نص (*.txt *.json *.b64 *.csv)</translation>
    </message>
    <message>
        <source>1 picture was found.</source>
        <translation>عُثر على صورة واحدة.</translation>
    </message>
    <message>
        <source>{count} pictures were found.</source>
        <translation>عدد الصور التي عُثر عليها: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>{picture}: {reason}</source>
        <translation>‏⁨{picture}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{count} pictures in all cannot be used.</source>
        <translation>عدد الصور التي لا يمكن استخدامها: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>The file is too large: at most {most} MB are read at once. Give the pictures in several parts.</source>
        <translation>الملف كبير جدًا: يُقرأ ⁨{most}⁩ ميغابايت على الأكثر دفعة واحدة. أضف الصور على أجزاء.</translation>
    </message>
    <message>
        <source>The file is no text. Add photos as they are, without this dialog.</source>
        <translation>الملف ليس نصًا. أضف الصور كما هي دون مربع الحوار هذا.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة الملف: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Chin up</source>
        <translation>ارفع الذقن</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>النظارة</translation>
    </message>
    <message>
        <source>Look straight at the camera</source>
        <translation>انظر مباشرة إلى الكاميرا</translation>
    </message>
    <message>
        <source>Turn the head a little to the left</source>
        <translation>أدر رأسك قليلًا إلى اليسار</translation>
    </message>
    <message>
        <source>Now a little to the right</source>
        <translation>الآن قليلًا إلى اليمين</translation>
    </message>
    <message>
        <source>Raise the chin a little</source>
        <translation>ارفع ذقنك قليلًا</translation>
    </message>
    <message>
        <source>Glasses on, or off?</source>
        <translation>بالنظارة أم بدونها؟</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>Take more pictures, add photos, or continue.</source>
        <translation>التقط مزيدًا من الصور أو أضف صورًا أو تابع.</translation>
    </message>
    <message>
        <source>If you wear glasses at times, take one picture more with or without them. Otherwise skip. A mask needs no picture.</source>
        <translation>إن كنت تلبس نظارة أحيانًا فالتقط صورة أخرى بها أو بدونها. وإلا فتخطَّ هذه الخطوة. الكمامة لا تحتاج إلى صورة.</translation>
    </message>
    <message>
        <source>Test recognition</source>
        <translation>اختبار التعرف</translation>
    </message>
    <message>
        <source>Test a&amp;gain</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Let {name} look at the camera.</source>
        <translation>دع ⁨{name}⁩ ينظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>No face in view. Step in front of the camera.</source>
        <translation>لا يظهر أي وجه. قف أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Recognised as {name}, and as nobody else.</source>
        <translation>تم التعرف عليه على أنه ⁨{name}⁩ دون سواه.</translation>
    </message>
    <message>
        <source>The camera takes this face for {name}.</source>
        <translation>تظن الكاميرا أن هذا وجه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Too much like {name} to be told apart: a PIN will be asked for.</source>
        <translation>يشبه ⁨{name}⁩ كثيرًا فلا يمكن التمييز بينهما: سيُطلب رقم سري.</translation>
    </message>
    <message>
        <source>Too much like somebody else: a PIN will be asked for.</source>
        <translation>يشبه شخصًا آخر كثيرًا: سيُطلب رقم سري.</translation>
    </message>
    <message>
        <source>Not recognised. Go back and take more pictures.</source>
        <translation>لم يُتعرَّف عليه. ارجع والتقط مزيدًا من الصور.</translation>
    </message>
    <message>
        <source>Two faces. Only one person may be in the picture.</source>
        <translation>وجهان في الصورة. يجب أن يظهر شخص واحد فقط.</translation>
    </message>
    <message>
        <source>Too far away. Come closer.</source>
        <translation>بعيد جدًا. اقترب.</translation>
    </message>
    <message>
        <source>Blurred. Hold still.</source>
        <translation>الصورة ضبابية. اثبت.</translation>
    </message>
    <message>
        <source>Too dark. Turn towards the light.</source>
        <translation>الصورة معتمة جدًا. التفت نحو الضوء.</translation>
    </message>
    <message>
        <source>Too bright. Step out of the glare.</source>
        <translation>الصورة ساطعة جدًا. ابتعد عن الوهج.</translation>
    </message>
    <message>
        <source>Turned too far. Come back a little.</source>
        <translation>التفتَّ أكثر من اللازم. عد قليلًا.</translation>
    </message>
    <message>
        <source>Cut off at the edge. Move to the middle.</source>
        <translation>الوجه مقطوع عند الحافة. تحرّك إلى الوسط.</translation>
    </message>
    <message>
        <source>Covered. Take off the mask or scarf.</source>
        <translation>الوجه مغطى. انزع الكمامة أو الوشاح.</translation>
    </message>
    <message>
        <source>This face is enrolled already</source>
        <translation>هذا الوجه مضاف بالفعل</translation>
    </message>
    <message>
        <source>This face looks like somebody enrolled</source>
        <translation>هذا الوجه يشبه وجه شخص مضاف</translation>
    </message>
    <message>
        <source>It is {name} ({number}): give them these pictures</source>
        <translation>هو ⁨{name}⁩ (⁨{number}⁩): أضف هذه الصور إليه</translation>
    </message>
    <message>
        <source>It is {name} ({number}), now in the archive: bring them back with these pictures</source>
        <translation>هو ⁨{name}⁩ (⁨{number}⁩)، الآن في الأرشيف: استعده بهذه الصور</translation>
    </message>
    <message>
        <source>It is {name}: these are different people</source>
        <translation>هو ⁨{name}⁩: هذان شخصان مختلفان</translation>
    </message>
    <message>
        <source>Ask these people for a &amp;PIN when the camera sees them</source>
        <translation>طلب رقم سري من هؤلاء الأشخاص عندما تراهم الكاميرا</translation>
    </message>
    <message>
        <source>Without a PIN as yet: {names}. Give them one on the People page; who is asked for a PIN they do not have cannot clock in by face.</source>
        <translation>بلا رقم سري بعد: ⁨{names}⁩. عيّن لهم أرقامًا سرية من صفحة «الأشخاص»؛ فمن يُطلب منه رقم سري ليس لديه لا يمكنه التسجيل بالوجه.</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Take new pictures</source>
        <translation>التقاط صور جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing is stored before you save.</source>
        <translation>لا يُحفظ شيء قبل الضغط على «حفظ».</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>الإغلاق دون حفظ؟</translation>
    </message>
    <message>
        <source>The pictures taken so far are dropped and nothing is stored.</source>
        <translation>تُهمل الصور الملتقطة حتى الآن ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Drop the pictures</source>
        <translation>تجاهل الصور</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>من هو الشخص؟</translation>
    </message>
    <message>
        <source>New pictures of {name}</source>
        <translation>صور جديدة لـ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Does {name} agree?</source>
        <translation>هل يوافق ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>صور ⁨{name}⁩</translation>
    </message>
    <message>
        <source>A PIN for {name}</source>
        <translation>رقم سري لـ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>التحقق والحفظ</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>لم تُعطَ</translation>
    </message>
    <message>
        <source>agreed to version {version}, read in {language}</source>
        <translation>وافق على الإصدار ⁨{version}⁩، مقروءًا بلغة ⁨{language}⁩</translation>
    </message>
    <message>
        <source>They take the place of the {count} stored now.</source>
        <translation>تحل محل الصور المحفوظة الآن (⁨{count}⁩).</translation>
    </message>
    <message>
        <source>set when saved</source>
        <translation>يُعيَّن عند الحفظ</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>{name} clocks in with employee ID and PIN, without face recognition.</source>
        <translation>يسجّل ⁨{name}⁩ حضوره وانصرافه برقمه الوظيفي ورقمه السري دون التعرف على الوجه.</translation>
    </message>
    <message>
        <source>{name} is stored without face recognition and cannot clock in before there is a PIN or a badge. Both are given on the People page.</source>
        <translation>يُحفظ ⁨{name}⁩ دون التعرف على الوجه ولا يمكنه تسجيل حضوره قبل أن يكون له رقم سري أو بطاقة. ويُعطى كلاهما من صفحة «الأشخاص».</translation>
    </message>
    <message>
        <source>What is stored of this face is destroyed when you save.</source>
        <translation>عند الحفظ يُتلف ما حُفظ من بيانات هذا الوجه.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The consent text is empty. Write what people agree to.</source>
        <translation>نص الموافقة فارغ. اكتب ما يوافق عليه الناس.</translation>
    </message>
    <message>
        <source>The consent text is {count} characters long; at most {most} are possible.</source>
        <translation>عدد أحرف نص الموافقة ⁨{count}⁩؛ والحد الأقصى ⁨{most}⁩.</translation>
    </message>
    <message>
        <source>The consent text contains a character that cannot be shown; type it again without it.</source>
        <translation>في نص الموافقة رمز لا يمكن عرضه؛ اكتبه من جديد بدونه.</translation>
    </message>
    <message>
        <source>{schedule} {start}-{end} on {day}</source>
        <translation>⁨{schedule}⁩ ⁨{start}⁩ ← ⁨{end}⁩ يوم ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{one} and {other} overlap; nobody can work both. Change the times or the days of one of them.</source>
        <translation>⁨{one}⁩ و⁨{other}⁩ متداخلان؛ ولا يمكن لأحد العمل فيهما معًا. غيّر أوقات أحدهما أو أيامه.</translation>
    </message>
    <message>
        <source>A PIN has digits only.</source>
        <translation>يتكون الرقم السري من أرقام فقط.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>يتكون الرقم السري من ⁨{shortest}⁩ إلى ⁨{longest}⁩ أرقام.</translation>
    </message>
    <message>
        <source>All digits of this PIN are the same; choose one harder to guess.</source>
        <translation>كل أرقام هذا الرقم السري متماثلة؛ اختر رقمًا يصعب تخمينه.</translation>
    </message>
    <message>
        <source>The digits of this PIN are in a row; choose one harder to guess.</source>
        <translation>أرقام هذا الرقم السري متتالية؛ اختر رقمًا يصعب تخمينه.</translation>
    </message>
    <message>
        <source>must be weekdays such as [&quot;Sat&quot;, &quot;Sun&quot;] or &quot;Sat-Sun&quot;</source>
        <translation>يجب أن تكون أيام أسبوع، مثل ⁨[&quot;Sat&quot;, &quot;Sun&quot;]⁩ أو ⁨&quot;Sat-Sun&quot;⁩</translation>
    </message>
    <message>
        <source>“{key}” {problem}.</source>
        <translation>‏«⁨{key}⁩» ⁨{problem}⁩.</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>يجب أن يكون أحد هذه: ⁨{choices}⁩</translation>
    </message>
    <message>
        <source>must be the two letters of a country, such as DE</source>
        <translation>يجب أن يكون رمز بلد من حرفين، مثل DE</translation>
    </message>
    <message>
        <source>must be the code of a region, such as BY</source>
        <translation>يجب أن يكون رمز منطقة، مثل BY</translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}</source>
        <translation>يجب أن يكون عددًا صحيحًا من ⁨{least}⁩ إلى ⁨{most}⁩</translation>
    </message>
    <message>
        <source>must be a number from {least} to {most}</source>
        <translation>يجب أن يكون عددًا من ⁨{least}⁩ إلى ⁨{most}⁩</translation>
    </message>
    <message>
        <source>must be whole seconds</source>
        <translation>يجب أن يكون عددًا صحيحًا من الثواني</translation>
    </message>
    <message>
        <source>{problem} (it is {value})</source>
        <translation>⁨{problem}⁩ (القيمة ⁨{value}⁩)</translation>
    </message>
    <message>
        <source>is not a setting this program knows</source>
        <translation>ليس إعدادًا يعرفه هذا البرنامج</translation>
    </message>
    <message>
        <source>needs a holiday_country beside it</source>
        <translation>يحتاج إلى holiday_country بجانبه</translation>
    </message>
    <message>
        <source>must not be more than half_day_threshold_hours: nobody would have a half day</source>
        <translation>يجب ألا يزيد على half_day_threshold_hours: وإلا فلن يكون لأحد نصف يوم</translation>
    </message>
    <message>
        <source>“{zone}” is not a known time zone; use an IANA name such as Europe/Berlin.</source>
        <translation>‏«⁨{zone}⁩» ليست منطقة زمنية معروفة؛ استخدم اسم IANA مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>The time within which a second look is the same punch must be between 0 and {most} minutes.</source>
        <translation>المدة التي تُعدّ فيها النظرة الثانية التسجيل نفسه يجب أن تكون بين 0 و⁨{most}⁩ دقيقة.</translation>
    </message>
    <message>
        <source>The longest shift must be between {least} and {most} hours.</source>
        <translation>يجب أن تكون أطول وردية بين ⁨{least}⁩ و⁨{most}⁩ ساعة.</translation>
    </message>
    <message>
        <source>site&apos;s name</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>consent text&apos;s version</source>
        <translation>إصدار نص الموافقة</translation>
    </message>
    <message>
        <source>The privacy notice is {count} characters long; at most {most} are possible.</source>
        <translation>عدد أحرف إشعار الخصوصية ⁨{count}⁩؛ والحد الأقصى ⁨{most}⁩.</translation>
    </message>
    <message>
        <source>The privacy notice contains a character that cannot be shown; type it again without it.</source>
        <translation>في إشعار الخصوصية رمز لا يمكن عرضه؛ اكتبه من جديد بدونه.</translation>
    </message>
    <message>
        <source>“{text}” names no weekdays; write them as in Mon-Fri, Mon,Wed or daily.</source>
        <translation>‏«⁨{text}⁩» لا يحدد أيام أسبوع؛ اكتبها مثل ⁨Mon-Fri⁩ أو ⁨Mon,Wed⁩ أو daily.</translation>
    </message>
    <message>
        <source>No admin password was set yet; set one under Settings.</source>
        <translation>لم تُعيَّن كلمة مرور للإدارة بعد؛ عيّنها من «الإعدادات».</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what people punch is kept until then.</source>
        <translation>القرص ممتلئ. أفسح مكانًا؛ ويُحتفظ بما يُسجَّل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This is not the admin password. Try again.</source>
        <translation>هذه ليست كلمة مرور الإدارة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The password needs {shortest} to {longest} characters.</source>
        <translation>تتكون كلمة المرور من ⁨{shortest}⁩ إلى ⁨{longest}⁩ حرفًا.</translation>
    </message>
    <message>
        <source>This password is too easy to guess; choose another one.</source>
        <translation>كلمة المرور هذه سهلة التخمين؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>This person was removed, so they cannot have a badge.</source>
        <translation>أُزيل هذا الشخص، فلا يمكن أن تكون له بطاقة.</translation>
    </message>
    <message>
        <source>This code is no badge of this site.</source>
        <translation>هذا الرمز ليس بطاقة لهذا الموقع.</translation>
    </message>
    <message>
        <source>This badge is no longer valid. Ask at reception for a new one.</source>
        <translation>هذه البطاقة لم تعد صالحة. اطلب بطاقة جديدة من الاستقبال.</translation>
    </message>
    <message>
        <source>There is no text. Write the consent text in one language at least.</source>
        <translation>لا يوجد نص. اكتب نص الموافقة بلغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>This is the text in force already. Change it, or close.</source>
        <translation>هذا هو النص الساري بالفعل. غيّره أو أغلق.</translation>
    </message>
    <message>
        <source>Faces are stored only with the person&apos;s consent. Record the consent first, or enroll the person without a face.</source>
        <translation>لا تُحفظ الوجوه إلا بموافقة الشخص. سجّل الموافقة أولًا، أو أضف الشخص بلا وجه.</translation>
    </message>
    <message>
        <source>A face without a usable quality was refused; capture the face again.</source>
        <translation>رُفض وجه غير صالح الجودة؛ التقط الوجه من جديد.</translation>
    </message>
    <message>
        <source>This person was removed; enroll them again first.</source>
        <translation>أُزيل هذا الشخص؛ أضفه من جديد أولًا.</translation>
    </message>
    <message>
        <source>This front desk takes no PINs. Please ask at reception.</source>
        <translation>نقطة الاستقبال هذه لا تقبل الأرقام السرية. يُرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>This front desk takes no badges. Please ask at reception.</source>
        <translation>نقطة الاستقبال هذه لا تقبل البطاقات. يُرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>A stored PIN or password is damaged; set it anew.</source>
        <translation>أحد الأرقام السرية أو كلمات المرور المحفوظة تالف؛ عيّنه من جديد.</translation>
    </message>
    <message>
        <source>Too many wrong attempts: wait {seconds} seconds, then try again.</source>
        <translation>محاولات خاطئة كثيرة: انتظر ⁨{seconds}⁩ ث ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Too many wrong attempts: wait {minutes} minutes, then try again.</source>
        <translation>محاولات خاطئة كثيرة: انتظر ⁨{minutes}⁩ د ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Faces are stored only with the person&apos;s consent. Ask for it first.</source>
        <translation>لا تُحفظ الوجوه إلا بموافقة الشخص. اطلبها أولًا.</translation>
    </message>
    <message>
        <source>This person was removed, so they cannot have a PIN.</source>
        <translation>أُزيل هذا الشخص، فلا يمكن أن يكون له رقم سري.</translation>
    </message>
    <message>
        <source>This employee ID and this PIN do not belong together. Try again, or ask at reception.</source>
        <translation>الرقم الوظيفي والرقم السري غير متطابقين. حاول مجددًا، أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>This PIN is not the right one. Try again, or ask at reception.</source>
        <translation>هذا الرقم السري غير صحيح. حاول مجددًا، أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>This leave does not exist any more.</source>
        <translation>هذه الإجازة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>The database&apos;s address is not a valid URL.</source>
        <translation>عنوان قاعدة البيانات ليس رابطًا صالحًا.</translation>
    </message>
    <message>
        <source>The database needs a file; it cannot live in memory.</source>
        <translation>تحتاج قاعدة البيانات إلى ملف؛ ولا يمكن أن تكون في الذاكرة وحدها.</translation>
    </message>
    <message>
        <source>{path} is on a network share, where the database would not be safe; choose a folder on this computer&apos;s own disk.</source>
        <translation>⁨{path}⁩ موجود في مجلد مشترك على الشبكة لا تكون فيه قاعدة البيانات آمنة؛ اختر مجلدًا على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{path} is of an older version of this program and cannot be brought up to date, because it cannot be written. Copy its folder to a place where you may write and use the copy.</source>
        <translation>⁨{path}⁩ من إصدار أقدم لهذا البرنامج ولا يمكن تحديثه لتعذّر الكتابة فيه. انسخ مجلده إلى مكان يمكنك الكتابة فيه واستخدم النسخة.</translation>
    </message>
    <message>
        <source>{path} cannot be read: this user may not read it.</source>
        <translation>تعذّرت قراءة ⁨{path}⁩: لا يُسمح لهذا المستخدم بقراءته.</translation>
    </message>
    <message>
        <source>The database server cannot be used; check its address and that it is running.</source>
        <translation>تعذّر استخدام خادم قاعدة البيانات؛ تحقّق من عنوانه وأنه يعمل.</translation>
    </message>
    <message>
        <source>The database {path} was moved or replaced while this program had it open. Nothing is stored until it is back in its place or this program is started again.</source>
        <translation>نُقلت قاعدة البيانات ⁨{path}⁩ أو استُبدلت والبرنامج يستخدمها. لن يُحفظ شيء حتى تعود إلى مكانها أو يُعاد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The database server reported an error: nothing was stored. Check that it is running, then try again.</source>
        <translation>أبلغ خادم قاعدة البيانات عن خطأ: لم يُحفظ شيء. تحقّق من أنه يعمل ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no person with the key {person_id}.</source>
        <translation>لا يوجد شخص بالمفتاح ⁨{person_id}⁩.</translation>
    </message>
    <message>
        <source>The employee ID {employee_id} is already in use; everybody has their own.</source>
        <translation>الرقم الوظيفي ⁨{employee_id}⁩ مستخدم بالفعل؛ ولكل شخص رقمه.</translation>
    </message>
    <message>
        <source>The employee ID {employee_id} belonged to somebody removed on {date} whose punches are kept; give this person another one.</source>
        <translation>كان الرقم الوظيفي ⁨{employee_id}⁩ لشخص أُزيل بتاريخ ⁨{date}⁩ وتسجيلاته محفوظة؛ أعطِ هذا الشخص رقمًا آخر.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program (schema {revision}). Install the newest version; nothing was changed.</source>
        <translation>كتب قاعدة البيانات إصدار أحدث من هذا البرنامج (المخطط ⁨{revision}⁩). ثبّت أحدث إصدار؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This schedule does not exist any more.</source>
        <translation>جدول العمل هذا لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>There is already a schedule called “{name}”; choose another name.</source>
        <translation>يوجد جدول باسم «⁨{name}⁩» بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This assignment does not exist any more.</source>
        <translation>هذا الإسناد لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>{path} is being changed by another program all the time; try again in a moment.</source>
        <translation>يغيّر برنامج آخر ⁨{path}⁩ باستمرار؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The database is busy: nothing was stored. Try again in a moment.</source>
        <translation>قاعدة البيانات مشغولة: لم يُحفظ شيء. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>{path} is on a drive that cannot keep the database safe (a network share?); choose a folder on this computer&apos;s own disk.</source>
        <translation>⁨{path}⁩ موجود على محرك لا يحفظ قاعدة البيانات بأمان (مجلد مشترك على الشبكة؟)؛ اختر مجلدًا على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{path} is a database of another program; choose another file or folder.</source>
        <translation>⁨{path}⁩ قاعدة بيانات لبرنامج آخر؛ اختر ملفًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The backup copy {target} could not be made; nothing was changed.</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية ⁨{target}⁩؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date without losing rows; nothing was changed. Keep using the previous version and report this.</source>
        <translation>تعذّر تحديث قاعدة البيانات دون فقدان صفوف؛ ولم يتغيّر شيء. واصل استخدام الإصدار السابق وأبلغ عن ذلك.</translation>
    </message>
    <message>
        <source>The database is in use by another program: nothing was stored. Close that program or try again in a moment.</source>
        <translation>يستخدم برنامج آخر قاعدة البيانات: لم يُحفظ شيء. أغلق ذلك البرنامج أو حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The database {path} was made by another version of this program. Install that version, or start with another data folder.</source>
        <translation>قاعدة البيانات ⁨{path}⁩ من إصدار آخر لهذا البرنامج. ثبّت ذلك الإصدار، أو ابدأ بمجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The disk or the database reported an error ({name}): nothing was stored. Check the disk, then try again.</source>
        <translation>أبلغ القرص أو قاعدة البيانات عن خطأ (⁨{name}⁩): لم يُحفظ شيء. افحص القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Free some space, then try again.</source>
        <translation>القرص ممتلئ: لم يُحفظ شيء. أفسح مكانًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{path} cannot be written: nothing was stored. Check that the folder exists and that this user may write in it.</source>
        <translation>تعذّرت الكتابة في ⁨{path}⁩: لم يُحفظ شيء. تحقّق من وجود المجلد ومن السماح لهذا المستخدم بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The database {path} is damaged, so it is not used and was left as it is. Put a backup copy in its place, or move it away to begin with an empty one.</source>
        <translation>قاعدة البيانات ⁨{path}⁩ تالفة، فلم تُستخدم وتُركت كما هي. ضع نسخة احتياطية مكانها، أو انقلها لتبدأ بقاعدة فارغة.</translation>
    </message>
    <message>
        <source>There is {type} leave (full) on {day} already; a day has no more than two halves.</source>
        <translation>توجد إجازة ⁨{type}⁩ (يوم كامل) في ⁨{day}⁩ بالفعل؛ وليس لليوم أكثر من نصفين.</translation>
    </message>
    <message>
        <source>There is {type} leave (half) on {day} already; a day has no more than two halves.</source>
        <translation>توجد إجازة ⁨{type}⁩ (نصف يوم) في ⁨{day}⁩ بالفعل؛ وليس لليوم أكثر من نصفين.</translation>
    </message>
    <message>
        <source>There is {type} leave (morning) on {day} already; a day has no more than two halves.</source>
        <translation>توجد إجازة ⁨{type}⁩ (صباحًا) في ⁨{day}⁩ بالفعل؛ وليس لليوم أكثر من نصفين.</translation>
    </message>
    <message>
        <source>There is {type} leave (afternoon) on {day} already; a day has no more than two halves.</source>
        <translation>توجد إجازة ⁨{type}⁩ (بعد الظهر) في ⁨{day}⁩ بالفعل؛ وليس لليوم أكثر من نصفين.</translation>
    </message>
    <message>
        <source>type of leave</source>
        <translation>نوع الإجازة</translation>
    </message>
    <message>
        <source>The type of leave is missing, such as annual or sick.</source>
        <translation>نوع الإجازة مطلوب، مثل سنوية أو مرضية.</translation>
    </message>
    <message>
        <source>The last day of the leave ({last}) is before its first ({first}).</source>
        <translation>آخر يوم في الإجازة (⁨{last}⁩) يسبق أول يوم فيها (⁨{first}⁩).</translation>
    </message>
    <message>
        <source>The leave from {first} to {last} is longer than ten years.</source>
        <translation>الإجازة من ⁨{first}⁩ إلى ⁨{last}⁩ أطول من عشر سنوات.</translation>
    </message>
    <message>
        <source>There is leave on {day} already; a day has no more than two halves.</source>
        <translation>توجد إجازة في ⁨{day}⁩ بالفعل؛ وليس لليوم أكثر من نصفين.</translation>
    </message>
    <message>
        <source>“{text}” is not a month; write it as in 2026-03.</source>
        <translation>‏«⁨{text}⁩» ليس شهرًا؛ اكتبه مثل ⁦2026-03⁩.</translation>
    </message>
    <message>
        <source>employee ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>The employee ID is missing; every person needs one.</source>
        <translation>الرقم الوظيفي مطلوب؛ فلكل شخص رقم.</translation>
    </message>
    <message>
        <source>The employee ID contains a character that cannot be seen; type it again without it.</source>
        <translation>في الرقم الوظيفي رمز لا يُرى؛ اكتبه من جديد بدونه.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The name is missing; every person needs one.</source>
        <translation>الاسم مطلوب؛ فلكل شخص اسم.</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first day ({first}).</source>
        <translation>آخر يوم (⁨{last}⁩) يسبق أول يوم (⁨{first}⁩).</translation>
    </message>
    <message>
        <source>department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>The {what} contains a character that cannot be shown (U+{code}); type it again without it.</source>
        <translation>في خانة ⁨{what}⁩ رمز لا يمكن عرضه (⁨U+{code}⁩)؛ اكتبها من جديد بدونه.</translation>
    </message>
    <message>
        <source>The {what} is {count} characters long; at most {maximum} are possible.</source>
        <translation>عدد أحرف خانة ⁨{what}⁩ هو ⁨{count}⁩؛ والحد الأقصى ⁨{maximum}⁩.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The e-mail address does not look like one (name@example.org); correct it or leave it empty.</source>
        <translation>عنوان البريد الإلكتروني لا يبدو صحيحًا (⁨name@example.org⁩)؛ صحّحه أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>schedule&apos;s name</source>
        <translation>اسم جدول العمل</translation>
    </message>
    <message>
        <source>The schedule needs a name.</source>
        <translation>جدول العمل يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>A schedule has from 1 to {count} shifts.</source>
        <translation>لجدول العمل وردية واحدة على الأقل و⁨{count}⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>A shift starts and ends on whole minutes of the wall clock.</source>
        <translation>تبدأ الوردية وتنتهي عند دقائق كاملة.</translation>
    </message>
    <message>
        <source>the shift {start}-{end}</source>
        <translation>الوردية ⁨{start}⁩ ← ⁨{end}⁩</translation>
    </message>
    <message>
        <source>Choose at least one weekday for {which}.</source>
        <translation>اختر يومًا واحدًا على الأقل لـ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>The break of {which} must be shorter than the shift.</source>
        <translation>يجب أن تكون الاستراحة أقصر من الوردية (⁨{which}⁩).</translation>
    </message>
    <message>
        <source>break</source>
        <translation>الاستراحة</translation>
    </message>
    <message>
        <source>late grace</source>
        <translation>سماح التأخير</translation>
    </message>
    <message>
        <source>early-leave grace</source>
        <translation>سماح الانصراف المبكر</translation>
    </message>
    <message>
        <source>time before overtime</source>
        <translation>الوقت قبل الإضافي</translation>
    </message>
    <message>
        <source>The {name} of {which} must be between 0 and {most} hours.</source>
        <translation>⁨{name}⁩: يجب أن يكون بين 0 و⁨{most}⁩ ساعة (⁨{which}⁩).</translation>
    </message>
    <message>
        <source>The {name} of {which} must be whole seconds.</source>
        <translation>⁨{name}⁩: يجب أن يكون عددًا صحيحًا من الثواني (⁨{which}⁩).</translation>
    </message>
    <message>
        <source>name of who decides</source>
        <translation>اسم صاحب القرار</translation>
    </message>
    <message>
        <source>It must be known who decides: give your name.</source>
        <translation>يجب أن يُعرف من يقرر: اكتب اسمك.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the decision.</source>
        <translation>السبب مطلوب، ويُحفظ مع القرار.</translation>
    </message>
    <message>
        <source>The month is not closed.</source>
        <translation>الشهر غير مقفل.</translation>
    </message>
    <message>
        <source>The month was reopened on {day} by {name}.</source>
        <translation>أعاد ⁨{name}⁩ فتح الشهر بتاريخ ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>The month was closed on {day}, but something changed since, such as a punch that came late: reopen and close it again.</source>
        <translation>أُقفل الشهر بتاريخ ⁨{day}⁩ لكن شيئًا تغيّر بعد ذلك، مثل تسجيل وصل متأخرًا: أعد فتحه وأقفله من جديد.</translation>
    </message>
    <message>
        <source>{time} was shown twice by the clocks, which were set back that night; say which is meant: {earlier} (the first time) or {later} (the second).</source>
        <translation>أظهرت الساعات ⁨{time}⁩ مرتين لأنها أُرجعت إلى الوراء تلك الليلة؛ حدّد المقصود: ⁨{earlier}⁩ (المرة الأولى) أو ⁨{later}⁩ (الثانية).</translation>
    </message>
    <message>
        <source>{time} was never shown by the clocks, which were set forward past it; give the time they showed.</source>
        <translation>لم تُظهر الساعات ⁨{time}⁩ قط لأنها قُدّمت إلى الأمام متجاوزةً إياه؛ أدخل الوقت الذي أظهرته.</translation>
    </message>
    <message>
        <source>“{text}” is not a date with a time; write it as in 2026-03-02 17:00.</source>
        <translation>‏«⁨{text}⁩» ليس تاريخًا مع وقت؛ اكتبه مثل ⁦2026-03-02 17:00⁩.</translation>
    </message>
    <message>
        <source>The year {year} is not possible; it must be from {first} to {last}.</source>
        <translation>السنة ⁨{year}⁩ غير ممكنة؛ يجب أن تكون من ⁨{first}⁩ إلى ⁨{last}⁩.</translation>
    </message>
    <message>
        <source>holiday&apos;s name</source>
        <translation>اسم العطلة</translation>
    </message>
    <message>
        <source>The holiday needs a name.</source>
        <translation>العطلة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>The public holidays of “{region}” of {country} are not known; choose another one in the policy (holiday_country, holiday_region), or none and enter the site&apos;s holidays by hand.</source>
        <translation>العطل الرسمية للمنطقة «⁨{region}⁩» في ⁨{country}⁩ غير معروفة؛ اختر غيرها في القواعد (holiday_country, holiday_region)، أو لا شيء وأدخل عطل الموقع يدويًا.</translation>
    </message>
    <message>
        <source>The public holidays of the country “{country}” are not known; choose another one in the policy (holiday_country, holiday_region), or none and enter the site&apos;s holidays by hand.</source>
        <translation>العطل الرسمية للبلد «⁨{country}⁩» غير معروفة؛ اختر غيره في القواعد (holiday_country, holiday_region)، أو لا شيء وأدخل عطل الموقع يدويًا.</translation>
    </message>
    <message>
        <source>This punch is stored already, for somebody else.</source>
        <translation>هذا التسجيل محفوظ بالفعل لشخص آخر.</translation>
    </message>
    <message>
        <source>This person is no longer employed here, so nothing was recorded. If that is wrong, ask the office to correct the last day.</source>
        <translation>هذا الشخص لم يعد موظفًا هنا، فلم يُسجَّل شيء. إن كان ذلك خطأً فاطلب من المكتب تصحيح آخر يوم.</translation>
    </message>
    <message>
        <source>This person is archived, so nothing was recorded. If they are back, ask the office to restore them.</source>
        <translation>هذا الشخص مؤرشف فلم يُسجَّل شيء. إن عاد فاطلب من المكتب استعادته.</translation>
    </message>
    <message>
        <source>This person has not agreed to face recognition, so nothing was recorded. Please ask at reception.</source>
        <translation>لم يوافق هذا الشخص على التعرف على الوجه، فلم يُسجَّل شيء. يُرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>This person looks like somebody else, so nothing was recorded yet. Please enter your PIN.</source>
        <translation>هذا الشخص يشبه غيره، فلم يُسجَّل شيء بعد. يُرجى إدخال رقمك السري.</translation>
    </message>
    <message>
        <source>{month} cannot be closed: {reasons}</source>
        <translation>لا يمكن إقفال ⁨{month}⁩: ⁨{reasons}⁩</translation>
    </message>
    <message>
        <source>It is not over before {end}.</source>
        <translation>لا ينتهي قبل ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>1 stint is still running.</source>
        <translation>فترة عمل واحدة ما زالت مستمرة.</translation>
    </message>
    <message>
        <source>{count} stints are still running.</source>
        <translation>عدد فترات العمل التي ما زالت مستمرة: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>1 day is covered by leave that is not approved.</source>
        <translation>يوم واحد تغطيه إجازة غير معتمدة.</translation>
    </message>
    <message>
        <source>{count} days are covered by leave that is not approved.</source>
        <translation>عدد الأيام التي تغطيها إجازة غير معتمدة: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>{month} was closed meanwhile, by {name}.</source>
        <translation>أقفل ⁨{name}⁩ الشهر ⁨{month}⁩ في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Something was changed while {month} was being closed, so it was not closed; look at it, and close it again.</source>
        <translation>تغيّر شيء أثناء إقفال ⁨{month}⁩ فلم يُقفل؛ راجعه وأقفله من جديد.</translation>
    </message>
    <message>
        <source>{month} is not closed, so it need not be reopened.</source>
        <translation>⁨{month}⁩ غير مقفل، فلا حاجة إلى إعادة فتحه.</translation>
    </message>
    <message>
        <source>the end of {day}</source>
        <translation>نهاية ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{time}, when its last shift ends</source>
        <translation>⁨{time}⁩، عند انتهاء آخر وردية</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>هو مقفل بالفعل.</translation>
    </message>
    <message>
        <source>1 exception is open ({listed}).</source>
        <translation>استثناء واحد معلّق (⁨{listed}⁩).</translation>
    </message>
    <message>
        <source>{count} exceptions are open ({listed}).</source>
        <translation>عدد الاستثناءات المعلّقة: ⁨{count}⁩ (⁨{listed}⁩).</translation>
    </message>
    <message>
        <source>This punch was voided already; add one if it did happen.</source>
        <translation>أُلغي هذا التسجيل بالفعل؛ أضف تسجيلًا إن كان قد حدث.</translation>
    </message>
    <message>
        <source>This punch was changed already, to {value} at {time}; correct that one.</source>
        <translation>غُيّر هذا التسجيل بالفعل إلى ⁨{value}⁩ عند ⁨{time}⁩؛ صحّح ذاك.</translation>
    </message>
    <message>
        <source>That time is still to come; a correction says what has happened.</source>
        <translation>ذلك الوقت لم يأتِ بعد؛ والتصحيح يصف ما حدث.</translation>
    </message>
    <message>
        <source>{day} is before the first day of employment ({first}); correct that first, or the time.</source>
        <translation>⁨{day}⁩ قبل أول يوم للتوظيف (⁨{first}⁩)؛ صحّح ذلك أولًا، أو الوقت.</translation>
    </message>
    <message>
        <source>{day} is after the last day of employment ({last}); correct that first, or the time.</source>
        <translation>⁨{day}⁩ بعد آخر يوم للتوظيف (⁨{last}⁩)؛ صحّح ذلك أولًا، أو الوقت.</translation>
    </message>
    <message>
        <source>There is a punch already ({value} at {time}); two within {minutes} count as one: change that one instead.</source>
        <translation>يوجد تسجيل بالفعل (⁨{value}⁩ عند ⁨{time}⁩)؛ والتسجيلان خلال ⁨{minutes}⁩ يُعدّان واحدًا: غيّر ذاك بدلًا منه.</translation>
    </message>
    <message>
        <source>This punch is a clock-out; name the clock-in that lacks one.</source>
        <translation>هذا التسجيل انصراف؛ حدّد الحضور الذي ينقصه انصراف.</translation>
    </message>
    <message>
        <source>This clock-in has a clock-out, at {time}; change or void that one.</source>
        <translation>لهذا الحضور انصراف عند ⁨{time}⁩؛ غيّره أو ألغِه.</translation>
    </message>
    <message>
        <source>This clock-in is still running; give the time at which the person left.</source>
        <translation>هذا الحضور ما زال مستمرًا؛ حدّد وقت مغادرة الشخص.</translation>
    </message>
    <message>
        <source>This clock-in does not lack a clock-out.</source>
        <translation>لا ينقص هذا الحضور انصراف.</translation>
    </message>
    <message>
        <source>This clock-in was not closed automatically, as another one follows it; give the time at which the person left.</source>
        <translation>لم يُغلق هذا الحضور تلقائيًا لأن حضورًا آخر يليه؛ حدّد وقت مغادرة الشخص.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>A clock-out at that time would not end this clock-in: it must lie after it, within the longest shift, and before the next punch.</source>
        <translation>تسجيل انصراف في ذلك الوقت لا ينهي هذا الحضور: يجب أن يكون بعده، وضمن أطول وردية، وقبل التسجيل التالي.</translation>
    </message>
    <message>
        <source>There is no exception “{value}” of this person on {day}; it may have been resolved meanwhile.</source>
        <translation>لا يوجد استثناء «⁨{value}⁩» لهذا الشخص في ⁨{day}⁩؛ ربما عولج في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing would be changed: time and kind are as they were.</source>
        <translation>لن يتغيّر شيء: الوقت والنوع كما هما.</translation>
    </message>
    <message>
        <source>this correction would change it</source>
        <translation>وهذا التصحيح يغيّره</translation>
    </message>
    <message>
        <source>There is no punch {uuid}; the command punches lists them.</source>
        <translation>لا يوجد تسجيل ⁨{uuid}⁩؛ الأمر punches يسردها.</translation>
    </message>
    <message>
        <source>The year {year} is not possible; correct the date.</source>
        <translation>السنة ⁨{year}⁩ غير ممكنة؛ صحّح التاريخ.</translation>
    </message>
    <message>
        <source>This correction is stored already, and says something else.</source>
        <translation>هذا التصحيح محفوظ بالفعل وبمضمون آخر.</translation>
    </message>
    <message>
        <source>No usable face was found in the drawings of {name}.</source>
        <translation>لم يُعثر على وجه صالح في رسوم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>No face was found. Look straight at the camera, with light from the front.</source>
        <translation>لم يُعثر على وجه. انظر مباشرة إلى الكاميرا والضوء من الأمام.</translation>
    </message>
    <message>
        <source>There is more than one face. Only the person being enrolled may be in the picture.</source>
        <translation>يوجد أكثر من وجه. يجب ألا يظهر في الصورة إلا الشخص المراد إضافته.</translation>
    </message>
    <message>
        <source>The face is too small. Come closer to the camera, or use a larger photo.</source>
        <translation>الوجه صغير جدًا. اقترب من الكاميرا، أو استخدم صورة أكبر.</translation>
    </message>
    <message>
        <source>The picture is blurred. Hold still, or use a sharper photo.</source>
        <translation>الصورة ضبابية. اثبت، أو استخدم صورة أوضح.</translation>
    </message>
    <message>
        <source>The face is too dark. Turn towards the light, or use a brighter photo.</source>
        <translation>الوجه معتم جدًا. التفت نحو الضوء، أو استخدم صورة أكثر سطوعًا.</translation>
    </message>
    <message>
        <source>The face is too bright. Step out of the glare, or use a darker photo.</source>
        <translation>الوجه ساطع جدًا. ابتعد عن الوهج، أو استخدم صورة أقل سطوعًا.</translation>
    </message>
    <message>
        <source>The face is turned away too far. Turn a little towards the camera.</source>
        <translation>الوجه ملتفت كثيرًا. التفت قليلًا نحو الكاميرا.</translation>
    </message>
    <message>
        <source>The face is cut off at the edge. Move to the middle of the picture.</source>
        <translation>الوجه مقطوع عند الحافة. تحرّك إلى وسط الصورة.</translation>
    </message>
    <message>
        <source>The lower face is covered. Take off the mask or scarf for the picture.</source>
        <translation>الجزء السفلي من الوجه مغطى. انزع الكمامة أو الوشاح للصورة.</translation>
    </message>
    <message>
        <source>Only the largest face counts: somebody small is in the background.</source>
        <translation>لا يُحتسب إلا أكبر وجه: يظهر شخص صغير في الخلفية.</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>المصنف</translation>
    </message>
    <message>
        <source>payroll file</source>
        <translation>ملف الرواتب</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>أُلغي التصدير؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“{name}” is not a format; choose {formats}.</source>
        <translation>‏«⁨{name}⁩» ليس صيغة معروفة؛ اختر ⁨{formats}⁩.</translation>
    </message>
    <message>
        <source>{file} is open in a spreadsheet program. Close it there or choose another name; if nobody has it open, delete {lock} beside it.</source>
        <translation>⁨{file}⁩ مفتوح في برنامج جداول. أغلقه هناك أو اختر اسمًا آخر؛ وإن لم يكن أحد فاتحًا له فاحذف ⁨{lock}⁩ بجانبه.</translation>
    </message>
    <message>
        <source>The video shows more than one person. Record one person alone.</source>
        <translation>في الفيديو أكثر من شخص. صوّر شخصًا واحدًا وحده.</translation>
    </message>
    <message>
        <source>A face vector without usable numbers was refused; capture the face again.</source>
        <translation>رُفض متجه وجه لا يحتوي على أرقام صالحة؛ التقط الوجه من جديد.</translation>
    </message>
    <message>
        <source>A stored face of the person with the key {person_id} is damaged, so nobody is recognised. Remove that person&apos;s faces and enroll them again.</source>
        <translation>أحد الوجوه المحفوظة للشخص ذي المفتاح ⁨{person_id}⁩ تالف، فلا يُتعرَّف على أحد. أزل وجوه هذا الشخص وأضفها من جديد.</translation>
    </message>
    <message>
        <source>The pack was cancelled; nothing was written or destroyed.</source>
        <translation>أُلغيت الحزمة؛ ولم يُكتب أو يُتلف شيء.</translation>
    </message>
    <message>
        <source>This is not the pack with which the data of this person were destroyed. Choose that file.</source>
        <translation>ليست هذه الحزمة التي أُتلفت معها بيانات هذا الشخص. اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>Something was recorded about this person after the pack was written, so nothing was destroyed. Make the pack again.</source>
        <translation>سُجّل شيء عن هذا الشخص بعد كتابة الحزمة، فلم يُتلف شيء. أنشئ الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The last day is before the first one, {first}. Correct it.</source>
        <translation>آخر يوم يسبق أول يوم، ⁨{first}⁩. صحّحه.</translation>
    </message>
    <message>
        <source>The last day is still to come, and until then they need their way in. Make the pack on that day.</source>
        <translation>اليوم الأخير لم يأتِ بعد، وحتى ذلك الحين يحتاج الشخص إلى وسيلة تسجيله. أنشئ الحزمة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>{path} is not what was written to it, so nothing was destroyed. Check the disk and write the pack again.</source>
        <translation>محتوى ⁨{path}⁩ ليس ما كُتب فيه، فلم يُتلف شيء. افحص القرص واكتب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>{month} is closed, and {what}; {instead}, or reopen it first, with a reason.</source>
        <translation>⁨{month}⁩ مقفل، ⁨{what}⁩؛ ⁨{instead}⁩، أو أعد فتحه أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>{month} is closed, and {what}; reopen it first, with a reason.</source>
        <translation>⁨{month}⁩ مقفل، ⁨{what}⁩؛ أعد فتحه أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>{month} is closed; {instead}, or reopen it first, with a reason.</source>
        <translation>⁨{month}⁩ مقفل؛ ⁨{instead}⁩، أو أعد فتحه أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>{month} is closed; reopen it first, with a reason.</source>
        <translation>⁨{month}⁩ مقفل؛ أعد فتحه أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>There is no policy that begins on {valid_from}.</source>
        <translation>لا توجد قواعد تبدأ في ⁨{valid_from}⁩.</translation>
    </message>
    <message>
        <source>let the policy hold from a later day</source>
        <translation>اجعل القواعد تسري من يوم لاحق</translation>
    </message>
    <message>
        <source>The {called}&apos;s name must end in {suffix}; “{name}” does not.</source>
        <translation>يجب أن ينتهي الاسم بـ⁨{suffix}⁩ (⁨{called}⁩)؛ «⁨{name}⁩» لا ينتهي بها.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Add the name of the file.</source>
        <translation>‏«⁨{name}⁩» مجلد. أضف اسم الملف.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file. Choose another.</source>
        <translation>‏«⁨{name}⁩» لا يصلح اسمًا لملف. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Create it, or choose another place.</source>
        <translation>المجلد ⁨{folder}⁩ غير موجود. أنشئه أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{target} is a folder. Give the {called} another name.</source>
        <translation>⁨{target}⁩ مجلد. اختر اسمًا آخر (⁨{called}⁩).</translation>
    </message>
    <message>
        <source>{target} is no regular file but a device, a pipe or the like. Give the {called} another name.</source>
        <translation>⁨{target}⁩ ليس ملفًا عاديًا بل جهاز أو ما شابه. اختر اسمًا آخر (⁨{called}⁩).</translation>
    </message>
    <message>
        <source>{target} is read-only. Choose another name, or allow writing to it first.</source>
        <translation>⁨{target}⁩ للقراءة فقط. اختر اسمًا آخر، أو اسمح بالكتابة فيه أولًا.</translation>
    </message>
    <message>
        <source>{target} cannot be replaced: it is open in another program, or you may not change it. Close it there, or choose another name.</source>
        <translation>تعذّر استبدال ⁨{target}⁩: فهو مفتوح في برنامج آخر أو لا يُسمح لك بتغييره. أغلقه هناك أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be written. Choose another one, or ask whoever looks after this computer for permission.</source>
        <translation>تعذّرت الكتابة في المجلد ⁨{parent}⁩. اختر غيره أو اطلب الإذن من المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The disk is full, so {target} was not written. Make room and try again.</source>
        <translation>القرص ممتلئ فلم يُكتب ⁨{target}⁩. أفسح مكانًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk with {parent} is read-only. Choose another place.</source>
        <translation>القرص الذي فيه ⁨{parent}⁩ للقراءة فقط. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{target} could not be written ({reason}). Choose another name or place.</source>
        <translation>تعذّرت كتابة ⁨{target}⁩ (⁨{reason}⁩). اختر اسمًا أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>1 person has this schedule, or had it before; what they were to work is told by it. Take it from them first, or leave it.</source>
        <translation>لشخص واحد هذا الجدول أو كان له من قبل؛ ومنه يُعرف ما كان عليه أن يعمله. اسحبه منه أولًا أو اتركه.</translation>
    </message>
    <message>
        <source>{count} people have this schedule, or had it before; what they were to work is told by it. Take it from them first, or leave it.</source>
        <translation>عدد من لهم هذا الجدول أو كان لهم من قبل: ⁨{count}⁩؛ ومنه يُعرف ما كان عليهم أن يعملوه. اسحبه منهم أولًا أو اتركه.</translation>
    </message>
    <message>
        <source>this held then</source>
        <translation>وكان هذا ساريًا حينها</translation>
    </message>
    <message>
        <source>let it end on a later day</source>
        <translation>اجعله ينتهي في يوم لاحق</translation>
    </message>
    <message>
        <source>this schedule held then</source>
        <translation>وكان هذا الجدول ساريًا حينها</translation>
    </message>
    <message>
        <source>make another schedule and assign it from a later day</source>
        <translation>أنشئ جدولًا آخر وأسنده من يوم لاحق</translation>
    </message>
    <message>
        <source>assign from a later day</source>
        <translation>أسنده من يوم لاحق</translation>
    </message>
    <message>
        <source>These pictures do not look like {name}&apos;s stored faces. If they are right, delete the stored ones on the People page first.</source>
        <translation>هذه الصور لا تشبه الوجوه المحفوظة لـ⁨{name}⁩. إن كانت صحيحة فاحذف المحفوظة أولًا من صفحة «الأشخاص».</translation>
    </message>
    <message>
        <source>Looks like {name} ({employee_id}): check that this is not the same person enrolled twice.</source>
        <translation>يشبه ⁨{name}⁩ (⁨{employee_id}⁩): تحقّق من أنه ليس الشخص نفسه مضافًا مرتين.</translation>
    </message>
    <message>
        <source>This punch is not stored, so there is nothing to undo.</source>
        <translation>هذا التسجيل غير محفوظ، فلا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>The office has corrected this punch already; ask there.</source>
        <translation>صحّح المكتب هذا التسجيل بالفعل؛ اسأل هناك.</translation>
    </message>
    <message>
        <source>This punch was not made here; ask the office to correct it.</source>
        <translation>لم يُجرَ هذا التسجيل هنا؛ اطلب من المكتب تصحيحه.</translation>
    </message>
    <message>
        <source>This punch can no longer be undone here; ask the office to correct it.</source>
        <translation>لم يعد ممكنًا التراجع عن هذا التسجيل هنا؛ اطلب من المكتب تصحيحه.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Everything stored so far is safe. Restart the window; if it happens again, copy the report and send it to whoever looks after this program. It holds no names and no pictures.</source>
        <translation>حدث أمر غير متوقع. كل ما حُفظ حتى الآن سليم. أعد تشغيل النافذة؛ وإذا تكرر ذلك فانسخ التقرير وأرسله إلى المسؤول عن هذا البرنامج. لا يحوي أسماءً ولا صورًا.</translation>
    </message>
    <message>
        <source>Last time the program ended without being closed. Everything stored until then is safe. If it happens again, copy the report and send it to whoever looks after this program. It holds no names and no pictures.</source>
        <translation>انتهى البرنامج في المرة السابقة دون إغلاقه. كل ما حُفظ حتى ذلك الحين سليم. إذا تكرر ذلك فانسخ التقرير وأرسله إلى المسؤول عن هذا البرنامج. لا يحوي أسماءً ولا صورًا.</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>فتح مجلد سجل البرنامج</translation>
    </message>
    <message>
        <source>&amp;Restart the window</source>
        <translation>إعادة تشغيل النافذة</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Something unexpected happened. Try again; if it keeps happening, send the log (Help, Open log folder) to whoever looks after this program.</source>
        <translation>حدث أمر غير متوقع. حاول مجددًا؛ وإذا استمر فأرسل سجل البرنامج («مساعدة» ثم «فتح مجلد سجل البرنامج») إلى المسؤول عن هذا البرنامج.</translation>
    </message>
    <message>
        <source>Something went wrong. Go on clocking in and out; if it does not work, tell the reception.</source>
        <translation>حدث خطأ ما. واصل تسجيل الحضور والانصراف؛ وإن لم ينجح فأخبر الاستقبال.</translation>
    </message>
    <message>
        <source>Face recognition is not ready. Try again in a moment.</source>
        <translation>التعرف على الوجه غير جاهز. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>{problem} Recognition is starting again.</source>
        <translation>⁨{problem}⁩ يُعاد الآن تشغيل التعرف.</translation>
    </message>
    <message>
        <source>Face recognition had a problem ({kind}) and is starting again.</source>
        <translation>حدثت مشكلة في التعرف على الوجه (⁨{kind}⁩) ويُعاد الآن تشغيله.</translation>
    </message>
    <message>
        <source>front desk&apos;s name</source>
        <translation>اسم نقطة الاستقبال</translation>
    </message>
    <message>
        <source>The front desk needs a name.</source>
        <translation>نقطة الاستقبال تحتاج إلى اسم.</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>How your face is used here</source>
        <translation>كيف يُستخدم وجهك هنا</translation>
    </message>
    <message>
        <source>Faces are compared here. What is kept? Ask at reception.</source>
        <translation>تُقارن الوجوه هنا. ماذا يُحفظ؟ اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من نقطة الحضور</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation>استخدام رقمي السري</translation>
    </message>
    <message>
        <source>Turn sounds off</source>
        <translation>إيقاف الأصوات</translation>
    </message>
    <message>
        <source>Turn sounds on</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Everybody&apos;s records are behind this screen. Leaving it takes the admin password.</source>
        <translation>خلف هذه الشاشة سجلات الجميع. ولا تُغادَر إلا بكلمة مرور الإدارة.</translation>
    </message>
    <message>
        <source>Admin &amp;password</source>
        <translation>كلمة مرور الإدارة</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Kiosk mode</source>
        <translation>وضع نقطة الحضور</translation>
    </message>
    <message>
        <source>Anybody could leave this kiosk</source>
        <translation>يمكن لأي شخص الخروج من نقطة الحضور هذه</translation>
    </message>
    <message>
        <source>No admin password is set, so whoever stands at the front desk could get at everybody&apos;s records.</source>
        <translation>لم تُعيَّن كلمة مرور للإدارة، فيمكن لمن يقف عند الاستقبال الوصول إلى سجلات الجميع.</translation>
    </message>
    <message>
        <source>Open without one</source>
        <translation>المتابعة بدونها</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>The database does not answer. What you entered is kept and stored as soon as it does.</source>
        <translation>قاعدة البيانات لا تستجيب. ما أدخلته محفوظ مؤقتًا ويُخزَّن حالما تستجيب.</translation>
    </message>
    <message>
        <source>PIN pad</source>
        <translation>لوحة الرقم السري</translation>
    </message>
    <message>
        <source>Close the PIN pad</source>
        <translation>إغلاق لوحة الرقم السري</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Clock in or out by PIN</source>
        <translation>تسجيل الحضور أو الانصراف بالرقم السري</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Try again in {time}.</source>
        <translation>محاولات خاطئة كثيرة. حاول مجددًا بعد ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة مجددًا الآن.</translation>
    </message>
    <message>
        <source>This camera compares your face with the people who agreed to clock in and out by face. It runs on this computer alone; no picture leaves it.</source>
        <translation>تقارن هذه الكاميرا وجهك بمن وافقوا على تسجيل الحضور والانصراف بالوجه. وتعمل على هذا الحاسوب وحده؛ ولا تغادره أي صورة.</translation>
    </message>
    <message>
        <source>What is kept: of people who agreed, a list of numbers that describes their face, no picture of it; and of everybody who clocks in or out, the time, and whether it was by face, PIN or badge. Of people nobody knows, only that somebody was there, without a face.</source>
        <translation>ما يُحفظ: عن الموافقين قائمة أرقام تصف وجوههم دون صورة لها؛ وعن كل من يسجّل الحضور أو الانصراف الوقتُ وهل كان بالوجه أو الرقم السري أو البطاقة. وعن المجهولين أن أحدًا كان هنا فقط، دون وجه.</translation>
    </message>
    <message>
        <source>For how long: the numbers of your face until you withdraw your agreement or leave the company; then they are destroyed. Times of work as long as payroll and the law want them.</source>
        <translation>المدة: تُحفظ أرقام وجهك حتى تسحب موافقتك أو تغادر الشركة، ثم تُتلف. وتُحفظ أوقات العمل ما دامت الرواتب والقانون يتطلبانها.</translation>
    </message>
    <message>
        <source>You may refuse, or change your mind, at any time and without giving a reason. You then clock in and out by PIN or badge instead, with no disadvantage.</source>
        <translation>يحق لك الرفض أو تغيير رأيك في أي وقت دون إبداء سبب. وتسجّل حينها حضورك وانصرافك بالرقم السري أو البطاقة دون أي ضرر عليك.</translation>
    </message>
    <message>
        <source>Whom to ask: the reception or your human-resources office. They show you everything that is kept about you, correct it, and delete what may be deleted.</source>
        <translation>من تسأل: الاستقبال أو قسم الموارد البشرية. يعرضون عليك كل ما يُحفظ عنك ويصححونه ويحذفون ما يجوز حذفه.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Anybody could leave the kiosk: no admin password is set.</source>
        <translation>يمكن لأي شخص الخروج من نقطة الحضور: لم تُعيَّن كلمة مرور للإدارة.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>تعيين كلمة مرور…</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Come closer</source>
        <translation>اقترب</translation>
    </message>
    <message>
        <source>Move into the picture</source>
        <translation>تحرّك إلى داخل الصورة</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <translation>واجه الكاميرا</translation>
    </message>
    <message>
        <source>More light, please</source>
        <translation>مزيدًا من الضوء من فضلك</translation>
    </message>
    <message>
        <source>Too much light behind or on you</source>
        <translation>الضوء خلفك أو عليك أقوى من اللازم</translation>
    </message>
    <message>
        <source>Hold still for a moment</source>
        <translation>اثبت لحظة</translation>
    </message>
    <message>
        <source>Uncover your face, please</source>
        <translation>اكشف وجهك من فضلك</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>تم التعرف</translation>
    </message>
    <message>
        <source>{name}, wait, please</source>
        <translation>⁨{name}⁩، انتظر من فضلك</translation>
    </message>
    <message>
        <source>Wait, please</source>
        <translation>انتظر من فضلك</translation>
    </message>
    <message>
        <source>I don&apos;t know you yet</source>
        <translation>لا أعرفك بعد</translation>
    </message>
    <message>
        <source>I am not sure who you are</source>
        <translation>لست متأكدًا من هويتك</translation>
    </message>
    <message>
        <source>Already recorded, {name}</source>
        <translation>التسجيل محفوظ بالفعل، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>You clocked in a moment ago; nothing was changed.</source>
        <translation>سجّلت حضورك قبل لحظات؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>You clocked out a moment ago; nothing was changed.</source>
        <translation>سجّلت انصرافك قبل لحظات؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{hours} this week</source>
        <translation>⁨{hours}⁩ هذا الأسبوع</translation>
    </message>
    <message>
        <source>Not you, or a mistake? Tell the reception; they can undo it.</source>
        <translation>لست أنت، أو حدث خطأ؟ أخبر الاستقبال ليتراجع عنه.</translation>
    </message>
    <message>
        <source>Not me / undo</source>
        <translation>لست أنا / تراجع</translation>
    </message>
    <message>
        <source>Hold your badge before the camera, or ask at reception.</source>
        <translation>ضع بطاقتك أمام الكاميرا، أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Clock in or out by PIN, or ask at reception.</source>
        <translation>سجّل حضورك أو انصرافك بالرقم السري، أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Use my PIN</source>
        <translation>استخدام رقمي السري</translation>
    </message>
    <message>
        <source>{one} or {other}?</source>
        <translation>⁨{one}⁩ أم ⁨{other}⁩؟</translation>
    </message>
    <message>
        <source>Nothing was recorded. Hold your badge before the camera, or ask at reception.</source>
        <translation>لم يُسجَّل شيء. ضع بطاقتك أمام الكاميرا، أو اسأل في الاستقبال.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Clock in or out by PIN.</source>
        <translation>لم يُسجَّل شيء بعد. سجّل حضورك أو انصرافك بالرقم السري.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Touch your name and enter your PIN.</source>
        <translation>لم يُسجَّل شيء بعد. المس اسمك وأدخل رقمك السري.</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>مرحبًا، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Touch In, Out, Break or End break.</source>
        <translation>لم يُسجَّل شيء بعد. المس «حضور» أو «انصراف» أو «استراحة» أو «نهاية الاستراحة».</translation>
    </message>
    <message>
        <source>Nothing was recorded. Please ask at reception.</source>
        <translation>لم يُسجَّل شيء. يُرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>One more step, {name}</source>
        <translation>خطوة أخرى، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>لم يُسجَّل</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>لم يتم التراجع</translation>
    </message>
    <message>
        <source>Enjoy your break, {name}</source>
        <translation>استراحة طيبة، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Goodbye, {name}</source>
        <translation>مع السلامة، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>مرحبًا بعودتك، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب يومك، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>BREAK {time}</source>
        <translation>استراحة ⁨{time}⁩</translation>
    </message>
    <message>
        <source>BACK {time}</source>
        <translation>عودة ⁨{time}⁩</translation>
    </message>
    <message>
        <source>IN {time}</source>
        <translation>حضور ⁨{time}⁩</translation>
    </message>
    <message>
        <source>OUT {time}</source>
        <translation>انصراف ⁨{time}⁩</translation>
    </message>
    <message>
        <source>1 minute early</source>
        <translation>مبكر بدقيقة واحدة</translation>
    </message>
    <message>
        <source>{minutes} minutes early</source>
        <translation>مبكر ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{hours} h early</source>
        <translation>مبكر ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>1 minute late</source>
        <translation>متأخر دقيقة واحدة</translation>
    </message>
    <message>
        <source>{minutes} minutes late</source>
        <translation>متأخر ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{hours} h late</source>
        <translation>متأخر ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>1 minute before the end</source>
        <translation>قبل النهاية بدقيقة واحدة</translation>
    </message>
    <message>
        <source>{minutes} minutes before the end</source>
        <translation>قبل النهاية بـ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{hours} h before the end</source>
        <translation>قبل النهاية بـ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>1 minute past the end</source>
        <translation>بعد النهاية بدقيقة واحدة</translation>
    </message>
    <message>
        <source>{minutes} minutes past the end</source>
        <translation>بعد النهاية بـ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{hours} h past the end</source>
        <translation>بعد النهاية بـ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>In</source>
        <comment>the key that clocks in</comment>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>the key that clocks out</comment>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>the key that begins a break</comment>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>End break</source>
        <comment>the key that ends a break</comment>
        <translation>نهاية الاستراحة</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>الوقت صحيح</translation>
    </message>
    <message>
        <source>Recognition is starting again</source>
        <translation>يُعاد الآن تشغيل التعرف</translation>
    </message>
    <message>
        <source>Face recognition does not answer. If this stays, close the program and start it again; punches made so far are stored.</source>
        <translation>التعرف على الوجه لا يستجيب. إن استمر ذلك فأغلق البرنامج وشغّله من جديد؛ والتسجيلات السابقة محفوظة.</translation>
    </message>
    <message>
        <source>Recognition is starting</source>
        <translation>جارٍ بدء التعرف</translation>
    </message>
    <message>
        <source>Recognition is ready</source>
        <translation>التعرف جاهز</translation>
    </message>
    <message>
        <source>Recognition is not available</source>
        <translation>التعرف غير متاح</translation>
    </message>
    <message>
        <source>Recognition has stopped</source>
        <translation>توقف التعرف</translation>
    </message>
    <message>
        <source>Camera is opening</source>
        <translation>جارٍ فتح الكاميرا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Camera: {count} pictures a second</source>
        <translation>الكاميرا، صور في الثانية: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Recognition: {count} looks a second</source>
        <translation>التعرف، مرات الفحص في الثانية: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was put forward by {hours} h. Compare it with another clock: whoever punches now is recorded with the time it shows.</source>
        <translation>قُدّمت ساعة هذا الحاسوب إلى الأمام ⁨{hours}⁩ س. قارنها بساعة أخرى: من يسجّل الآن يُحفظ تسجيله بالوقت الذي تُظهره.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was put back by {hours} h. Compare it with another clock: whoever punches now is recorded with the time it shows.</source>
        <translation>أُرجعت ساعة هذا الحاسوب إلى الوراء ⁨{hours}⁩ س. قارنها بساعة أخرى: من يسجّل الآن يُحفظ تسجيله بالوقت الذي تُظهره.</translation>
    </message>
    <message>
        <source>{key}: enter your employee ID and PIN.</source>
        <translation>⁨{key}⁩: أدخل رقمك الوظيفي ورقمك السري.</translation>
    </message>
    <message>
        <source>That is undone. Clock in or out with your own employee ID and PIN.</source>
        <translation>تم التراجع. سجّل حضورك أو انصرافك برقمك الوظيفي ورقمك السري.</translation>
    </message>
    <message>
        <source>{name}, please enter your PIN</source>
        <translation>⁨{name}⁩، يُرجى إدخال رقمك السري</translation>
    </message>
    <message>
        <source>{key}: now look at the camera, or hold up your badge.</source>
        <translation>⁨{key}⁩: انظر الآن إلى الكاميرا أو ارفع بطاقتك.</translation>
    </message>
    <message>
        <source>{key}: now look at the camera, or use your PIN.</source>
        <translation>⁨{key}⁩: انظر الآن إلى الكاميرا أو استخدم رقمك السري.</translation>
    </message>
    <message>
        <source>Look at the camera to clock in or out</source>
        <translation>انظر إلى الكاميرا لتسجيل الحضور أو الانصراف</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Start with People, Enroll a person.</source>
        <translation>لم يُضف أحد بعد. ابدأ من «الأشخاص» ثم «إضافة شخص».</translation>
    </message>
    <message>
        <source>The camera does not work. Please ask at reception.</source>
        <translation>الكاميرا لا تعمل. يُرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>The camera does not work. Clock in or out by PIN.</source>
        <translation>الكاميرا لا تعمل. سجّل حضورك أو انصرافك بالرقم السري.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today&apos;s clock-ins and clock-outs, newest first</source>
        <translation>تسجيلات اليوم، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nobody has clocked in yet today. People appear here as soon as the camera recognises them.</source>
        <translation>لم يسجّل أحد حضوره اليوم بعد. يظهر الناس هنا حالما تتعرف عليهم الكاميرا.</translation>
    </message>
    <message>
        <source>{inside} in now, {seen} seen today</source>
        <translation>موجود الآن: ⁨{inside}⁩، حضر اليوم: ⁨{seen}⁩</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>&amp;Work through them</source>
        <translation>معالجتها</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>I have looked through these &amp;totals.</source>
        <translation>راجعتُ هذه المجاميع.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Closing {month} makes its figures final. Corrections, leave, schedules and rules that would change them are refused from then on, until somebody reopens the month with a reason.</source>
        <translation>إقفال ⁨{month}⁩ يجعل أرقامه نهائية. وتُرفض بعد ذلك التصحيحات والإجازات والجداول والقواعد التي تغيّرها، إلى أن يعيد أحد فتح الشهر مع ذكر السبب.</translation>
    </message>
    <message>
        <source>{month} is closed, by {by}. Its figures are final: the workbook says so, and what would change them is refused.

If something has to be changed after all, reopen it on the month page, with a reason.</source>
        <translation>أُقفل ⁨{month}⁩ بواسطة ⁨{by}⁩. أرقامه نهائية: يذكر المصنف ذلك، ويُرفض ما يغيّرها.

إذا لزم تغيير شيء رغم ذلك، فأعد فتح الشهر من صفحة الشهر مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Nothing is open. The month can be closed once its totals have been looked through.</source>
        <translation>لا شيء معلّق. يمكن إقفال الشهر بعد مراجعة مجاميعه.</translation>
    </message>
    <message>
        <source>It is not over before the end of {day}.</source>
        <translation>لا ينتهي الشهر قبل نهاية ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>{name} is still clocked in.</source>
        <translation>لم يسجّل ⁨{name}⁩ انصرافه بعد.</translation>
    </message>
    <message>
        <source>{count} more are still clocked in.</source>
        <translation>وآخرون لم يسجّلوا انصرافهم بعد: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>This month cannot be closed yet:

{listed}</source>
        <translation>لا يمكن إقفال هذا الشهر بعد:

⁨{listed}⁩</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>ما هو معلّق</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>تم الإقفال</translation>
    </message>
    <message>
        <source>{month}: what is open</source>
        <translation>⁨{month}⁩: ما هو معلّق</translation>
    </message>
    <message>
        <source>{month}: totals</source>
        <translation>⁨{month}⁩: المجاميع</translation>
    </message>
    <message>
        <source>{month}: confirm</source>
        <translation>⁨{month}⁩: تأكيد</translation>
    </message>
    <message>
        <source>{month}: closed</source>
        <translation>⁨{month}⁩: تم الإقفال</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>إقفال ⁨{month}⁩</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>E&amp;xport the month…</source>
        <translation>تصدير الشهر…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{month} is being closed…</source>
        <translation>جارٍ إقفال ⁨{month}⁩…</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}</source>
        <translation>الخطوة ⁨{number}⁩ من ⁨{count}⁩، ⁨{title}⁩</translation>
    </message>
    <message>
        <source>&amp;Close {month}</source>
        <translation>إقفال ⁨{month}⁩</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Worked {hours} h</source>
        <translation>وقت العمل ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Accepted by {by}: {reason}</source>
        <translation>قبِله ⁨{by}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Accepted &amp;too</source>
        <translation>المقبولة أيضًا</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Confirm the &amp;end…</source>
        <translation>تأكيد الانتهاء…</translation>
    </message>
    <message>
        <source>Accept &amp;as it is…</source>
        <translation>قبول كما هو…</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Close the month…</source>
        <translation>إقفال الشهر…</translation>
    </message>
    <message>
        <source>{month} is closed, and nothing is left to resolve.</source>
        <translation>⁨{month}⁩ مقفل، ولم يبقَ شيء للمعالجة.</translation>
    </message>
    <message>
        <source>Nothing is left to resolve in {month}. Look through its totals and close it.</source>
        <translation>لم يبقَ شيء للمعالجة في ⁨{month}⁩. راجع المجاميع ثم أقفل الشهر.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Choose a day or one of its figures; what it rests on is said here.</source>
        <translation>اختر يومًا أو أحد أرقامه؛ وسيظهر هنا ما يستند إليه.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Nothing was recorded or planned on this day.</source>
        <translation>لم يُسجَّل أو يُخطَّط شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Search name, employee ID, department…</source>
        <translation>ابحث بالاسم أو الرقم الوظيفي أو القسم…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>&amp;Only with exceptions</source>
        <translation>من لديهم استثناءات فقط</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>{shown} of {known} people</source>
        <translation>الأشخاص: ⁨{shown}⁩ من ⁨{known}⁩</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>{known} people</source>
        <translation>الأشخاص: ⁨{known}⁩</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>نصف يوم</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>weekly off</source>
        <translation>راحة أسبوعية</translation>
    </message>
    <message>
        <source>to resolve</source>
        <translation>للمعالجة</translation>
    </message>
    <message>
        <source>not employed</source>
        <translation>غير موظف</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Reopen the month…</source>
        <translation>إعادة فتح الشهر…</translation>
    </message>
    <message>
        <source>C&amp;lose the month…</source>
        <translation>إقفال الشهر…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>{name} clocked in on {day} at {time} and never out, so it was closed at the longest shift and is not paid. Say when they left, and it counts.</source>
        <translation>سجّل ⁨{name}⁩ الحضور بتاريخ ⁨{day}⁩ عند ⁨{time}⁩ ولم يسجّل الانصراف، فأُغلق عند أطول وردية ولا يُدفع عنه أجر. حدّد وقت المغادرة ليُحتسب.</translation>
    </message>
    <message>
        <source>Accept the day as it is</source>
        <translation>قبول اليوم كما هو</translation>
    </message>
    <message>
        <source>The day counts as it is then, with what could be paired.</source>
        <translation>يُحسب اليوم عندئذٍ كما هو، بما أمكن مطابقته.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>التراجع عن القبول</translation>
    </message>
    <message>
        <source>It is to be resolved again then.</source>
        <translation>سيحتاج بعدها إلى معالجة من جديد.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Reopen {month}</source>
        <translation>إعادة فتح ⁨{month}⁩</translation>
    </message>
    <message>
        <source>{month} becomes a draft again and can be changed. What was exported from it may no longer be right; close it again when you have finished.</source>
        <translation>يعود ⁨{month}⁩ مسودةً ويمكن تغييره. وقد لا يبقى ما صُدِّر منه صحيحًا؛ أقفله من جديد عند الانتهاء.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Of the chosen person, and of the month</source>
        <translation>عن الشخص المحدد وعن الشهر</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>كشف الدوام</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>للمعالجة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Nobody matches what is wanted.</source>
        <translation>لا أحد يطابق المطلوب.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>{month} was not computed.</source>
        <translation>لم يُحسب ⁨{month}⁩.</translation>
    </message>
    <message>
        <source>Compute the month</source>
        <translation>حساب الشهر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nobody worked here in {month}. Enroll people, and their days appear here.</source>
        <translation>لم يعمل أحد هنا في ⁨{month}⁩. أضف أشخاصًا فتظهر أيامهم هنا.</translation>
    </message>
    <message>
        <source>Enroll a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>To resolve ({count})</source>
        <translation>للمعالجة (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Reminders ({count})</source>
        <translation>التذكيرات (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Closed on {day} by {name}; its figures are final.</source>
        <translation>أُقفل بتاريخ ⁨{day}⁩ بواسطة ⁨{name}⁩؛ أرقامه نهائية.</translation>
    </message>
    <message>
        <source>Final: closed on {day}</source>
        <translation>نهائي: أُقفل بتاريخ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Draft: changed since closing</source>
        <translation>مسودة: تغيّر منذ الإقفال</translation>
    </message>
    <message>
        <source>Draft: {count} to resolve</source>
        <translation>مسودة: ⁨{count}⁩ للمعالجة</translation>
    </message>
    <message>
        <source>Draft: not over yet</source>
        <translation>مسودة: لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>Draft: nothing to resolve</source>
        <translation>مسودة: لا شيء للمعالجة</translation>
    </message>
    <message>
        <source>{day}, step by step</source>
        <translation>⁨{day}⁩، خطوة بخطوة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>{name}, worked {hours} hours, {count} to resolve</source>
        <translation>⁨{name}⁩، ساعات العمل ⁨{hours}⁩، للمعالجة ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{name}, worked {hours} hours</source>
        <translation>⁨{name}⁩، ساعات العمل ⁨{hours}⁩</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>الغياب</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجل الشهر</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Missing OUT</source>
        <translation>انصراف ناقص</translation>
    </message>
    <message>
        <source>in since {time}, no clock-out</source>
        <translation>حاضر منذ ⁨{time}⁩، بلا انصراف</translation>
    </message>
    <message>
        <source>Repeatedly late</source>
        <translation>تأخير متكرر</translation>
    </message>
    <message>
        <source>on {count} of the last days, {hours} h in all, last on {day}</source>
        <translation>في ⁨{count}⁩ من الأيام الأخيرة، ⁨{hours}⁩ س إجمالًا، آخرها ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Leave waiting for approval</source>
        <translation>إجازة بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>{type}, {first}</source>
        <translation>‏⁨{type}⁩، ⁨{first}⁩</translation>
    </message>
    <message>
        <source>{type}, {first} to {last}</source>
        <translation>⁨{type}⁩، من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>&amp;Show the day</source>
        <translation>عرض اليوم</translation>
    </message>
    <message>
        <source>Nobody to remind: no clock-out is missing, nobody is repeatedly late, and no leave is waiting for approval.</source>
        <translation>لا أحد يحتاج إلى تذكير: لا يوجد انصراف ناقص، ولا تأخير متكرر، ولا إجازة بانتظار الاعتماد.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>In – out</source>
        <translation>حضور – انصراف</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>الوقت الإضافي</translation>
    </message>
    <message>
        <source>H or WO</source>
        <translation>‏H أو WO</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>انصراف مبكر</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>الأسبوع ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>حضور ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation>غياب ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} {type} leave</source>
        <translation>إجازة ⁨{type}⁩: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>&amp;Correct the day…</source>
        <translation>تصحيح اليوم…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Choose a person in the register: their month is shown here.</source>
        <translation>اختر شخصًا من السجل: سيظهر شهره هنا.</translation>
    </message>
    <message>
        <source>The month is closed; reopen it first, with a reason.</source>
        <translation>الشهر مقفل؛ أعد فتحه أولًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Enter on a day</source>
        <translation>مفتاح Enter على أحد الأيام</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>{count} days, {hours} h</source>
        <translation>الأيام ⁨{count}⁩، ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>Half days</source>
        <translation>أنصاف الأيام</translation>
    </message>
    <message>
        <source>Leave, {type}</source>
        <translation>إجازة، ⁨{type}⁩</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Weekly days off</source>
        <translation>أيام الراحة الأسبوعية</translation>
    </message>
    <message>
        <source>  regular</source>
        <translation>  عادي</translation>
    </message>
    <message>
        <source>  overtime</source>
        <translation>  إضافي</translation>
    </message>
    <message>
        <source>  on weekly days off</source>
        <translation>  في أيام الراحة الأسبوعية</translation>
    </message>
    <message>
        <source>  on holidays</source>
        <translation>  في العطل</translation>
    </message>
    <message>
        <source>{count} times, {hours} h</source>
        <translation>المرات ⁨{count}⁩، ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>انصراف مبكر</translation>
    </message>
    <message>
        <source>Missing punches</source>
        <translation>تسجيلات ناقصة</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>الأيام ⁨{count}⁩</translation>
    </message>
    <message>
        <source>E&amp;xport a month…</source>
        <translation>تصدير شهر…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Reading the punches…</source>
        <translation>جارٍ قراءة التسجيلات…</translation>
    </message>
    <message>
        <source>{done} of {total} people</source>
        <translation>الأشخاص: ⁨{done}⁩ من ⁨{total}⁩</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>&amp;Enroll a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Employee ID {number}</source>
        <translation>الرقم الوظيفي ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>بطاقة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>The card with the QR code</source>
        <translation>البطاقة مع رمز QR</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as pi&amp;cture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>&amp;Issue a badge</source>
        <translation>إصدار بطاقة</translation>
    </message>
    <message>
        <source>Re&amp;voke the badge…</source>
        <translation>إبطال البطاقة…</translation>
    </message>
    <message>
        <source>{name} has a badge. A new one takes its place: the old code is refused from then on. The new code is shown once, here.</source>
        <translation>لدى ⁨{name}⁩ بطاقة. تحل الجديدة محلها: ويُرفض الرمز القديم من حينها. ويُعرض الرمز الجديد مرة واحدة هنا.</translation>
    </message>
    <message>
        <source>A badge is a QR code that is held before the camera: whoever carries it clocks in as {name}. The code is shown once, here; print it or save it.</source>
        <translation>البطاقة رمز QR يوضع أمام الكاميرا: ومن يحملها يسجّل باسم ⁨{name}⁩. يُعرض الرمز مرة واحدة هنا؛ اطبعه أو احفظه.</translation>
    </message>
    <message>
        <source>This is the only time the code is shown. Print it or save it before you close this; if it is lost, issue a new one.</source>
        <translation>يُعرض الرمز هذه المرة فقط. اطبعه أو احفظه قبل الإغلاق؛ وإن ضاع فأصدر غيره.</translation>
    </message>
    <message>
        <source>{name} has a new badge.</source>
        <translation>لدى ⁨{name}⁩ بطاقة جديدة.</translation>
    </message>
    <message>
        <source>The badge of {name} is no good any more.</source>
        <translation>بطاقة ⁨{name}⁩ لم تعد صالحة.</translation>
    </message>
    <message>
        <source>Revoke the badge of {name}?</source>
        <translation>إبطال بطاقة ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>The front desk refuses it from now on. It cannot be made good again.</source>
        <translation>سترفضها نقطة الاستقبال من الآن. ولا يمكن إعادة تفعيلها.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال البطاقة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF instead.</source>
        <translation>لا توجد طابعة معدّة في هذا الحاسوب. احفظ بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save as PDF.</source>
        <translation>الطابعة لا تستجيب. افحصها أو احفظ بصيغة PDF.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>مغادرة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Certificate of an &amp;earlier pack…</source>
        <translation>شهادة حزمة سابقة…</translation>
    </message>
    <message>
        <source>&amp;Make the pack…</source>
        <translation>إنشاء الحزمة…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Everything held about {name} is written to a zip file: details, consent, punches with corrections, timesheets, leave, audit trail. It is read back and checked. Then you are asked, and only then the face data, the PIN, the badge and the consent are destroyed, and a certificate is written beside the pack. Punches stay for the payroll.</source>
        <translation>يُكتب كل ما يُحفظ عن ⁨{name}⁩ في ملف zip: البيانات والموافقة والتسجيلات مع تصحيحاتها وكشوف الدوام والإجازات وسجل التدقيق. ثم يُقرأ الملف ويُفحص. وبعدها تُسأل، وعندها فقط تُتلف بيانات الوجه والرقم السري والبطاقة والموافقة، وتُكتب شهادة بجانب الحزمة. وتبقى التسجيلات لأجل الرواتب.</translation>
    </message>
    <message>
        <source>Writing the pack…</source>
        <translation>جارٍ كتابة الحزمة…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written, nothing was destroyed.</source>
        <translation>أُلغي: لم يُكتب شيء ولم يُتلف شيء.</translation>
    </message>
    <message>
        <source>&amp;Destroy the face data…</source>
        <translation>إتلاف بيانات الوجه…</translation>
    </message>
    <message>
        <source>The pack was written and read back whole: {files} files with {punches} punches. Nothing has been destroyed yet.</source>
        <translation>كُتبت الحزمة وقُرئت كاملة: عدد الملفات ⁨{files}⁩ وعدد التسجيلات ⁨{punches}⁩. ولم يُتلف شيء بعد.</translation>
    </message>
    <message>
        <source>{name} is in since {time} and could not clock out any more: let them clock out first.</source>
        <translation>⁨{name}⁩ حاضر منذ ⁨{time}⁩ ولن يمكنه تسجيل انصرافه بعد ذلك: دعه يسجّل انصرافه أولًا.</translation>
    </message>
    <message>
        <source>Destroy the face data, PIN and badge of {name} now?</source>
        <translation>إتلاف بيانات وجه ⁨{name}⁩ ورقمه السري وبطاقته الآن؟</translation>
    </message>
    <message>
        <source>The pack is complete. What is destroyed cannot be brought back, not even from the pack: it holds no face data. Their last day is stored as well.</source>
        <translation>الحزمة كاملة. ما يُتلف لا يمكن استرجاعه، ولا حتى من الحزمة: فليس فيها بيانات وجه. ويُحفظ أيضًا آخر يوم له.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Destroying…</source>
        <translation>جارٍ الإتلاف…</translation>
    </message>
    <message>
        <source>Done. The certificate is {file}, beside the pack.</source>
        <translation>تم. الشهادة هي ⁨{file}⁩ بجانب الحزمة.</translation>
    </message>
    <message>
        <source>Put the certificate elsewhere</source>
        <translation>وضع الشهادة في مكان آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose the pack</source>
        <translation>اختيار الحزمة</translation>
    </message>
    <message>
        <source>The certificate is {file}, beside the pack.</source>
        <translation>الشهادة هي ⁨{file}⁩ بجانب الحزمة.</translation>
    </message>
    <message>
        <source>Put the pack into</source>
        <translation>وضع الحزمة في</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>تحرير البيانات…</translation>
    </message>
    <message>
        <source>Take &amp;pictures…</source>
        <translation>التقاط صور…</translation>
    </message>
    <message>
        <source>P&amp;IN…</source>
        <translation>الرقم السري…</translation>
    </message>
    <message>
        <source>&amp;Badge…</source>
        <translation>البطاقة…</translation>
    </message>
    <message>
        <source>Show their p&amp;unches</source>
        <translation>عرض تسجيلاته</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Take out of the arc&amp;hive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>As&amp;k for the PIN after the face</source>
        <translation>طلب الرقم السري بعد الوجه</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>سحب الموافقة…</translation>
    </message>
    <message>
        <source>&amp;Leaver pack and certificate…</source>
        <translation>حزمة المغادرة والشهادة…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>{name} was archived.</source>
        <translation>أُرشف ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{count} people were archived.</source>
        <translation>عدد من أُرشفوا: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>{name} is out of the archive.</source>
        <translation>أُخرج ⁨{name}⁩ من الأرشيف.</translation>
    </message>
    <message>
        <source>{count} people are out of the archive.</source>
        <translation>عدد من أُخرجوا من الأرشيف: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>{name} has no PIN yet and cannot clock in by the face until there is one.</source>
        <translation>ليس لدى ⁨{name}⁩ رقم سري بعد ولا يمكنه التسجيل بالوجه حتى يكون له رقم.</translation>
    </message>
    <message>
        <source>The front desk asks for the PIN after the face now.</source>
        <translation>تطلب نقطة الاستقبال الآن الرقم السري بعد الوجه.</translation>
    </message>
    <message>
        <source>The front desk does not ask for the PIN any more.</source>
        <translation>لم تعد نقطة الاستقبال تطلب الرقم السري.</translation>
    </message>
    <message>
        <source>Withdraw the consent of {name}?</source>
        <translation>سحب موافقة ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Their face data are destroyed at once and cannot be brought back. The camera no longer recognises them; they, their PIN, their badge and their punches stay.</source>
        <translation>تُتلف بيانات وجهه فورًا ولا يمكن استرجاعها. ولن تتعرف عليه الكاميرا بعدها؛ ويبقى هو ورقمه السري وبطاقته وتسجيلاته.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>The face data of {name} are destroyed.</source>
        <translation>أُتلفت بيانات وجه ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>إزالة ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Face data, PIN and badge are destroyed at once and cannot be brought back. Name and punches stay, for the payroll. For somebody who leaves, make a leaver pack; to put somebody aside, archive them.</source>
        <translation>تُتلف بيانات الوجه والرقم السري والبطاقة فورًا ولا يمكن استرجاعها. ويبقى الاسم والتسجيلات لأجل الرواتب. لمن يغادر أنشئ حزمة مغادرة؛ ومن تريد تنحيته فقط فأرشفه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>أُزيل ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>من يُعرض</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>العاملون هنا</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفون</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرون</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>How they clock in</source>
        <translation>طريقة التسجيل</translation>
    </message>
    <message>
        <source>Clocking in any way</source>
        <translation>التسجيل بأي طريقة</translation>
    </message>
    <message>
        <source>Without faces</source>
        <translation>بلا وجوه</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>بلا موافقة</translation>
    </message>
    <message>
        <source>By PIN only</source>
        <translation>بالرقم السري فقط</translation>
    </message>
    <message>
        <source>Asked for the PIN after the face</source>
        <translation>يُطلب الرقم السري بعد الوجه</translation>
    </message>
    <message>
        <source>No way in yet</source>
        <translation>لا توجد وسيلة تسجيل بعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>التعرف على الوجه</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>PIN or badge</source>
        <translation>رقم سري أو بطاقة</translation>
    </message>
    <message>
        <source>{date} is known</source>
        <translation>⁨{date}⁩ معروف</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Employee &amp;ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>يعمل هنا</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>بلا صور</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>الصور: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>PIN after the face: none yet</source>
        <translation>الرقم السري بعد الوجه: لا يوجد بعد</translation>
    </message>
    <message>
        <source>PIN after the face, badge</source>
        <translation>الرقم السري بعد الوجه، البطاقة</translation>
    </message>
    <message>
        <source>PIN after the face</source>
        <translation>الرقم السري بعد الوجه</translation>
    </message>
    <message>
        <source>PIN, badge</source>
        <translation>الرقم السري، البطاقة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Search people…</source>
        <translation>البحث عن أشخاص…</translation>
    </message>
    <message>
        <source>{shown} of {known}</source>
        <translation>⁨{shown}⁩ من ⁨{known}⁩</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Enroll the first person, and they can clock in by looking at the camera.</source>
        <translation>لم يُضف أحد بعد. أضف أول شخص ليسجّل حضوره بالنظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>Enroll a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>لا يوجد شخص مطابق.</translation>
    </message>
    <message>
        <source>Show everybody who works here</source>
        <translation>عرض كل من يعمل هنا</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>لا أحد يطابق «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>Last punches</source>
        <translation>آخر التسجيلات</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>{count} people chosen</source>
        <translation>الأشخاص المحددون: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>What is offered below is done for all of them.</source>
        <translation>ما يُعرض أدناه يُطبَّق عليهم جميعًا.</translation>
    </message>
    <message>
        <source>Choose somebody to see how they are today.</source>
        <translation>اختر شخصًا لعرض حالته اليوم.</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>حاضر منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Out since {time}</source>
        <translation>منصرف منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Not here today</source>
        <translation>لم يحضر اليوم</translation>
    </message>
    <message>
        <source>This week {hours}</source>
        <translation>هذا الأسبوع ⁨{hours}⁩</translation>
    </message>
    <message>
        <source>None in the last four weeks.</source>
        <translation>لا توجد في الأسابيع الأربعة الأخيرة.</translation>
    </message>
    <message>
        <source>Archived since {day}</source>
        <translation>مؤرشف منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Left on {day}</source>
        <translation>غادر في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Here since {day}</source>
        <translation>يعمل هنا منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>No face is enrolled</source>
        <translation>لم يُضف وجه</translation>
    </message>
    <message>
        <source>1 picture of the face</source>
        <translation>صورة وجه واحدة</translation>
    </message>
    <message>
        <source>{count} pictures of the face</source>
        <translation>صور الوجه: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Consent of {day}, version {version}</source>
        <translation>موافقة بتاريخ ⁨{day}⁩، الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Neither PIN nor badge</source>
        <translation>لا يوجد رقم سري ولا بطاقة</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>الرقم السري لـ⁨{name}⁩</translation>
    </message>
    <message>
        <source>They have a PIN; a new one takes its place at once. Nobody can read the old one.</source>
        <translation>لديه رقم سري؛ ويحل الجديد محله فورًا. ولا يمكن لأحد قراءة القديم.</translation>
    </message>
    <message>
        <source>With a PIN they clock in at the front desk by employee ID {number} and PIN, with or without a face.</source>
        <translation>بالرقم السري يسجّل الشخص عند الاستقبال برقمه الوظيفي ⁨{number}⁩ ورقمه السري، بالوجه أو بدونه.</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Make one &amp;up</source>
        <translation>توليد رقم سري</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين الرقم السري</translation>
    </message>
    <message>
        <source>&amp;Delete the PIN…</source>
        <translation>حذف الرقم السري…</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>تأكيد الرقم السري</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>الرقمان غير متطابقين بعد.</translation>
    </message>
    <message>
        <source>{name} has a new PIN.</source>
        <translation>لدى ⁨{name}⁩ رقم سري جديد.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>لم يعد لدى ⁨{name}⁩ رقم سري.</translation>
    </message>
    <message>
        <source>Delete the PIN of {name}?</source>
        <translation>حذف الرقم السري لـ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>They cannot clock in by it any more, until you set a new one.</source>
        <translation>لا يمكنه التسجيل به حتى تعيّن رقمًا جديدًا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تحرير البيانات</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>No holidays in this year. Add a country&apos;s public holidays, or days of your own; without them everybody is expected on every working day.</source>
        <translation>لا توجد عطل في هذه السنة. أضف العطل الرسمية لبلد ما أو أيامًا خاصة بك؛ فبدونها يُنتظر حضور الجميع في كل يوم عمل.</translation>
    </message>
    <message>
        <source>Add &amp;public holidays…</source>
        <translation>إضافة العطل الرسمية…</translation>
    </message>
    <message>
        <source>&amp;Add a holiday…</source>
        <translation>إضافة عطلة…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>{name}, {day}, is not observed any more.</source>
        <translation>‏لم تعد ⁨{name}⁩، ⁨{day}⁩، عطلة هنا.</translation>
    </message>
    <message>
        <source>{name}, {day}, is a holiday again, as by law.</source>
        <translation>‏عادت ⁨{name}⁩، ⁨{day}⁩، عطلة كما في القانون.</translation>
    </message>
    <message>
        <source>{name}, {day}, was removed.</source>
        <translation>‏أُزيلت ⁨{name}⁩، ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>1 holiday in {year}</source>
        <translation>عطلة واحدة في ⁨{year}⁩</translation>
    </message>
    <message>
        <source>{count} holidays in {year}</source>
        <translation>عدد العطل في ⁨{year}⁩: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Shaded days are the weekly days off of people without a schedule; they are part of the policy.</source>
        <translation>الأيام المظللة هي أيام الراحة الأسبوعية لمن ليس لهم جدول عمل؛ وهي جزء من القواعد.</translation>
    </message>
    <message>
        <source>Rename the holiday</source>
        <translation>إعادة تسمية العطلة</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>إضافة عطلة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>for example Company day</source>
        <translation>مثلًا: يوم الشركة</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody is expected on it. Who works is paid at the holiday rate.</source>
        <translation>لا يُنتظر حضور أحد فيها. ومن يعمل يُدفع له أجر العطل.</translation>
    </message>
    <message>
        <source>The holiday needs a name.</source>
        <translation>العطلة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>يوم راحة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>{number}  today</source>
        <translation>⁨{number}⁩  اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>all of the country</source>
        <translation>البلد كله</translation>
    </message>
    <message>
        <source>Add public holidays</source>
        <translation>إضافة العطل الرسمية</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>العطل الرسمية</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>اختر بلدًا.</translation>
    </message>
    <message>
        <source>Tick the days that are to be added.</source>
        <translation>أشّر على الأيام المراد إضافتها.</translation>
    </message>
    <message>
        <source>{day}  (there already)</source>
        <translation>⁨{day}⁩  (موجودة بالفعل)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Yea&amp;r</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>They are added to the site&apos;s own days of this year. To follow a country&apos;s holidays every year by itself, name it in the policy.</source>
        <translation>تُضاف إلى أيام الموقع الخاصة لهذه السنة. لاتباع عطل بلد ما كل سنة تلقائيًا، حدّد البلد في القواعد.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>عطلة رسمية</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>خاصة بالموقع</translation>
    </message>
    <message>
        <source>public, changed here</source>
        <translation>رسمية، معدّلة هنا</translation>
    </message>
    <message>
        <source>not observed here</source>
        <translation>غير معمول بها هنا</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>عطل السنة</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Observe</source>
        <translation>اعتبارها عطلة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Add leave</source>
        <translation>إضافة إجازة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>A&amp;pproved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Choose whose leave it is.</source>
        <translation>اختر صاحب الإجازة.</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Of each day</source>
        <translation>من كل يوم</translation>
    </message>
    <message>
        <source>Days off and holidays among the days take no leave. Until it is approved it excuses nobody, and its days are listed as exceptions.</source>
        <translation>أيام الراحة الأسبوعية والعطل الواقعة بينها لا تُحسب من الإجازة. والإجازة غير المعتمدة لا تُعدّ عذرًا، وتُدرج أيامها ضمن الاستثناءات.</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>الأيام التقويمية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Search leave</source>
        <translation>البحث في الإجازات</translation>
    </message>
    <message>
        <source>Search name, employee ID, type…</source>
        <translation>ابحث بالاسم أو الرقم الوظيفي أو النوع…</translation>
    </message>
    <message>
        <source>&amp;Add leave…</source>
        <translation>إضافة إجازة…</translation>
    </message>
    <message>
        <source>{count} of {count2}</source>
        <translation>⁨{count}⁩ من ⁨{count2}⁩</translation>
    </message>
    <message>
        <source>No leave of this month is like that.</source>
        <translation>لا توجد إجازات مطابقة في هذا الشهر.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No leave in {month}. Add it here, or import a table of it (File menu).</source>
        <translation>لا توجد إجازات في ⁨{month}⁩. أضفها هنا أو استورد جدولًا بها (قائمة «ملف»).</translation>
    </message>
    <message>
        <source>Add leave…</source>
        <translation>إضافة إجازة…</translation>
    </message>
    <message>
        <source>The leave of {name}, {first}, was removed.</source>
        <translation>أُزيلت إجازة ⁨{name}⁩، ⁨{first}⁩.</translation>
    </message>
    <message>
        <source>The leave of {name}, {first} to {last}, was removed.</source>
        <translation>أُزيلت إجازة ⁨{name}⁩، من ⁨{first}⁩ إلى ⁨{last}⁩.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Approved or not</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not approved only</source>
        <translation>غير المعتمدة فقط</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>أيام كاملة</translation>
    </message>
    <message>
        <source>half days</source>
        <translation>أنصاف أيام</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>غير معتمدة</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>جداول العمل</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>التبويب التالي</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>التبويب السابق</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Drop the changes to the policy?</source>
        <translation>هل تريد تجاهل التغييرات في القواعد؟</translation>
    </message>
    <message>
        <source>{rule}: {before}, then {after}</source>
        <translation>⁨{rule}⁩: ⁨{before}⁩، ثم ⁨{after}⁩</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Known from {known_from}.</source>
        <translation>معروفة منذ ⁨{known_from}⁩.</translation>
    </message>
    <message>
        <source>These rules hold until the first version with a date. They come from the settings file; to change one, make a version that holds from a day on.</source>
        <translation>تسري هذه القواعد حتى أول إصدار مؤرخ. وهي من ملف الإعدادات؛ لتغيير قاعدة، أنشئ إصدارًا يسري من يوم معيّن.</translation>
    </message>
    <message>
        <source>Holds for work days from this day on, until the next version.</source>
        <translation>يسري على أيام العمل ابتداءً من هذا اليوم حتى الإصدار التالي.</translation>
    </message>
    <message>
        <source>&amp;Preview a month…</source>
        <translation>معاينة شهر…</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>There is a version from {day} already; change that one.</source>
        <translation>يوجد إصدار من ⁨{day}⁩ بالفعل؛ غيّر ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Save the policy from {day}</source>
        <translation>حفظ القواعد السارية من ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Remove the policy from {day}</source>
        <translation>إزالة القواعد السارية من ⁨{day}⁩</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>What this policy would change</source>
        <translation>ما الذي ستغيّره هذه القواعد</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>Computed from the punches as they are stored. Nothing is saved. What changes is bold, before → after; hold the pointer over the codes to see the days.</source>
        <translation>محسوب من التسجيلات المحفوظة. لا يُحفظ شيء. ما يتغيّر مكتوب بخط عريض، قبل ← بعد؛ مرّر المؤشر فوق الرموز لرؤية الأيام.</translation>
    </message>
    <message>
        <source>Computing {month}…</source>
        <translation>جارٍ حساب ⁨{month}⁩…</translation>
    </message>
    <message>
        <source>{month} is closed: it keeps its figures.</source>
        <translation>⁨{month}⁩ مقفل: تبقى أرقامه.</translation>
    </message>
    <message>
        <source>Nothing changes in {month}.</source>
        <translation>لا يتغيّر شيء في ⁨{month}⁩.</translation>
    </message>
    <message>
        <source>{people} people, {days} days change</source>
        <translation>ما يتغيّر: الأشخاص ⁨{people}⁩، الأيام ⁨{days}⁩</translation>
    </message>
    <message>
        <source>1 person, {days} days change</source>
        <translation>ما يتغيّر: شخص واحد، الأيام ⁨{days}⁩</translation>
    </message>
    <message>
        <source>1 person, 1 day change</source>
        <translation>ما يتغيّر: شخص واحد، يوم واحد</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>الوقت الإضافي</translation>
    </message>
    <message>
        <source>H or WO</source>
        <translation>‏H أو WO</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>انصراف مبكر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>النقص</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>{day}: {before}, then {after}</source>
        <translation>⁨{day}⁩: ⁨{before}⁩، ثم ⁨{after}⁩</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>‏⁨{before}⁩ ← ⁨{after}⁩</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و⁨{count}⁩ غيرها</translation>
    </message>
    <message>
        <source>for example Works agreement of March</source>
        <translation>مثلًا: اتفاقية العمل لشهر مارس</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>جديد، لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>إصدار جديد…</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>إصدارات القواعد</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>إزالة هذا الإصدار</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>من ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Punches and shifts</source>
        <translation>التسجيلات والورديات</translation>
    </message>
    <message>
        <source>Whether in and out alternate by themselves, or are what was pressed at the front desk or told by an imported table. Then everybody presses a key.</source>
        <translation>هل يتناوب الحضور والانصراف تلقائيًا، أم يُحدَّدان بحسب الزر المضغوط في نقطة الاستقبال أو بحسب الجدول المستورد. وفي هذه الحالة يضغط كل شخص زرًا.</translation>
    </message>
    <message>
        <source>Whether each clock-in counts to its clock-out, or everything from the first clock-in of a shift to its last clock-out.</source>
        <translation>هل يُحسب كل حضور حتى انصرافه، أم كل ما بين أول حضور في الوردية وآخر انصراف.</translation>
    </message>
    <message>
        <source>A punch up to this long before a shift&apos;s start belongs to the shift.</source>
        <translation>التسجيل حتى هذه المدة قبل بداية الوردية يتبع الوردية.</translation>
    </message>
    <message>
        <source>A punch up to this long after a shift&apos;s end belongs to the shift.</source>
        <translation>التسجيل حتى هذه المدة بعد نهاية الوردية يتبع الوردية.</translation>
    </message>
    <message>
        <source>Someone seen again sooner than this is not clocked twice.</source>
        <translation>من يُرى مجددًا قبل مضي هذه المدة لا يُسجَّل مرتين.</translation>
    </message>
    <message>
        <source>A clock-in older than this counts as forgotten.</source>
        <translation>تسجيل الحضور الأقدم من هذا يُعدّ منسيًا.</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Late is who comes later than the shift&apos;s start by more than this.</source>
        <translation>يُعدّ متأخرًا من يحضر بعد بداية الوردية بأكثر من هذا.</translation>
    </message>
    <message>
        <source>Early is who leaves before the shift&apos;s end by more than this.</source>
        <translation>يُعدّ منصرفًا مبكرًا من يغادر قبل نهاية الوردية بأكثر من هذا.</translation>
    </message>
    <message>
        <source>Where the minutes are counted from, once somebody is late; likewise for leaving early.</source>
        <translation>من أين تُعدّ الدقائق إذا تأخر أحد؛ وكذلك عند الانصراف المبكر.</translation>
    </message>
    <message>
        <source>Short days</source>
        <translation>الأيام القصيرة</translation>
    </message>
    <message>
        <source>Who works less than this on a day of their schedule has half a day.</source>
        <translation>من يعمل أقل من هذا في يوم من جدوله يُحسب له نصف يوم.</translation>
    </message>
    <message>
        <source>Who works less than this on a day of their schedule is absent.</source>
        <translation>من يعمل أقل من هذا في يوم من جدوله يُعدّ غائبًا.</translation>
    </message>
    <message>
        <source>Time missing from the planned hours up to this is not missing.</source>
        <translation>ما نقص عن الساعات المخططة حتى هذا الحد لا يُعدّ نقصًا.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Where a clock-in is moved to for the hours. Lateness goes by the time as it was.</source>
        <translation>إلى أين يُنقل وقت الحضور عند حساب الساعات. أما التأخير فبحسب الوقت الفعلي.</translation>
    </message>
    <message>
        <source>The step clock-ins are rounded to.</source>
        <translation>المقدار الذي يُقرَّب إليه الحضور.</translation>
    </message>
    <message>
        <source>Where a clock-out is moved to for the hours. The time as it was is kept beside.</source>
        <translation>إلى أين يُنقل وقت الانصراف عند حساب الساعات. ويُحفظ الوقت الفعلي إلى جانبه.</translation>
    </message>
    <message>
        <source>The step clock-outs are rounded to.</source>
        <translation>المقدار الذي يُقرَّب إليه الانصراف.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>Whether only the breaks people clock are unpaid, or a fixed one is deducted.</source>
        <translation>هل الاستراحات المسجّلة وحدها غير مدفوعة، أم تُخصم استراحة ثابتة.</translation>
    </message>
    <message>
        <source>How long the fixed break is.</source>
        <translation>مدة الاستراحة الثابتة.</translation>
    </message>
    <message>
        <source>It is deducted once more than this was worked.</source>
        <translation>تُخصم متى زاد العمل على هذا.</translation>
    </message>
    <message>
        <source>Overtime and rates</source>
        <translation>الوقت الإضافي ومعدلات الأجر</translation>
    </message>
    <message>
        <source>Time of a day beyond this is overtime; a shift may have its own limit.</source>
        <translation>ما زاد على هذا في اليوم وقت إضافي؛ وقد يكون للوردية حد خاص بها.</translation>
    </message>
    <message>
        <source>Time of a week, Monday to Sunday, beyond this is overtime, where it is not already overtime of its day.</source>
        <translation>ما زاد على هذا في الأسبوع، من الاثنين إلى الأحد، وقت إضافي، ما لم يكن إضافيًا في يومه أصلًا.</translation>
    </message>
    <message>
        <source>A day&apos;s overtime up to this is none; beyond it all of it counts.</source>
        <translation>الوقت الإضافي لليوم حتى هذا الحد لا يُحتسب؛ وما زاد عنه يُحتسب كله.</translation>
    </message>
    <message>
        <source>Whether time before a shift&apos;s start can be overtime; else it is regular time.</source>
        <translation>هل يمكن أن يكون الوقت قبل بداية الوردية إضافيًا؛ وإلا فهو عادي.</translation>
    </message>
    <message>
        <source>A multiple of the regular rate.</source>
        <translation>عدد يُضرب فيه الأجر العادي.</translation>
    </message>
    <message>
        <source>For all time worked on a holiday.</source>
        <translation>لكل وقت عمل في عطلة.</translation>
    </message>
    <message>
        <source>For all time worked on a weekly day off.</source>
        <translation>لكل وقت عمل في يوم راحة أسبوعية.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام الراحة</translation>
    </message>
    <message>
        <source>Of people without a schedule; with one, the days on which no shift starts.</source>
        <translation>لمن ليس له جدول عمل؛ ولمن له جدول: الأيام التي لا تبدأ فيها وردية.</translation>
    </message>
    <message>
        <source>Whose public holidays are in the calendar, every year. Two letters, or empty.</source>
        <translation>البلد الذي تظهر عطله الرسمية في التقويم كل سنة. حرفان أو فارغ.</translation>
    </message>
    <message>
        <source>Of that country, where its regions have holidays of their own.</source>
        <translation>منطقة من ذلك البلد، إن كان لمناطقه عطل خاصة.</translation>
    </message>
    <message>
        <source>The same for every date: changed in the site&apos;s settings (File menu).</source>
        <translation>هي نفسها لكل تاريخ: تُغيَّر من إعدادات الموقع (قائمة ملف).</translation>
    </message>
    <message>
        <source>Zero switches it off.</source>
        <translation>الصفر يوقفها.</translation>
    </message>
    <message>
        <source>Default: {shown}.</source>
        <translation>الافتراضي: ⁨{shown}⁩.</translation>
    </message>
    <message>
        <source>Assign a schedule</source>
        <translation>إسناد جدول عمل</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>&amp;Standing: until something else is assigned</source>
        <translation>دائم: إلى أن يُسند جدول غيره</translation>
    </message>
    <message>
        <source>&amp;Dated: on these days instead of the standing one</source>
        <translation>مؤقت: في هذه الأيام بدل الجدول الدائم</translation>
    </message>
    <message>
        <source>Tick the people who have this schedule.</source>
        <translation>أشّر على من يُسند إليهم هذا الجدول.</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first day ({first}).</source>
        <translation>آخر يوم (⁨{last}⁩) يسبق أول يوم (⁨{first}⁩).</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>جدول العمل</translation>
    </message>
    <message>
        <source>Not ticked means from the beginning, or without an end. The last day is included.</source>
        <translation>ما لم يُؤشَّر يعني من البداية أو بلا نهاية. واليوم الأخير محسوب.</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>بلا جدول</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدول العمل</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Who has which</source>
        <translation>جداول العمل المُسندة</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Who has which schedule</source>
        <translation>جداول العمل المُسندة</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>Let it &amp;end…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>{schedule} was taken away from {name}, as if it had never been. To change from one schedule to another, let it end instead.</source>
        <translation>‏سُحب ⁨{schedule}⁩ من ⁨{name}⁩ كأنه لم يكن. للانتقال من جدول عمل إلى آخر حدّد له نهاية بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{known} people</source>
        <translation>الأشخاص: ⁨{known}⁩</translation>
    </message>
    <message>
        <source>Search name, employee ID, schedule…</source>
        <translation>ابحث بالاسم أو الرقم الوظيفي أو الجدول…</translation>
    </message>
    <message>
        <source>{shown} of {known} people</source>
        <translation>الأشخاص: ⁨{shown}⁩ من ⁨{known}⁩</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>لا أحد يطابق «⁨{text}⁩».</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Enroll people on the People page, or import a table of them (File menu).</source>
        <translation>لم يُضف أحد بعد. أضف أشخاصًا من صفحة «الأشخاص» أو استورد جدولًا بهم (قائمة «ملف»).</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Let a schedule end</source>
        <translation>إنهاء جدول عمل</translation>
    </message>
    <message>
        <source>{name} has {schedule} up to this day.</source>
        <translation>لدى ⁨{name}⁩ الجدول ⁨{schedule}⁩ حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>Search name, employee ID, department…</source>
        <translation>ابحث بالاسم أو الرقم الوظيفي أو القسم…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>المحددون: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>جدول عمل جديد</translation>
    </message>
    <message>
        <source>for example Office, Early, Night</source>
        <translation>مثلًا: مكتب، صباحي، ليلي</translation>
    </message>
    <message>
        <source>&amp;Add a shift</source>
        <translation>إضافة وردية</translation>
    </message>
    <message>
        <source>A weekday on which no shift starts is a day off. What is not ticked is as the policy says. A shift that ends before it starts ends on the next day.</source>
        <translation>اليوم الذي لا تبدأ فيه وردية هو يوم راحة. وما لم يُؤشَّر يتبع القواعد. والوردية التي يسبق وقتُ نهايتها وقتَ بدايتها تنتهي في اليوم التالي.</translation>
    </message>
    <message>
        <source>No schedules yet. Hours are recorded without one, too; but only who has a schedule can be late or absent.</source>
        <translation>لا توجد جداول عمل بعد. تُسجَّل الساعات بدونها أيضًا؛ لكن التأخير والغياب لا يُعرفان إلا لمن له جدول.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>The schedule {name} was removed.</source>
        <translation>أُزيل جدول العمل ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Remove this shift</source>
        <translation>إزالة هذه الوردية</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Late grace</source>
        <translation>سماح التأخير</translation>
    </message>
    <message>
        <source>Overtime after</source>
        <translation>الوقت الإضافي بعد</translation>
    </message>
    <message>
        <source>Early-leave grace</source>
        <translation>سماح الانصراف المبكر</translation>
    </message>
    <message>
        <source>{hours}  +1 day</source>
        <translation>⁨{hours}⁩  ⁦+1⁩ يوم</translation>
    </message>
    <message>
        <source>{type} leave, full</source>
        <translation>إجازة ⁨{type}⁩، يوم كامل</translation>
    </message>
    <message>
        <source>{type} leave, half</source>
        <translation>إجازة ⁨{type}⁩، نصف يوم</translation>
    </message>
    <message>
        <source>{type} leave, morning</source>
        <translation>إجازة ⁨{type}⁩، صباحًا</translation>
    </message>
    <message>
        <source>{type} leave, afternoon</source>
        <translation>إجازة ⁨{type}⁩، بعد الظهر</translation>
    </message>
    <message>
        <source>not employed</source>
        <translation>غير موظف</translation>
    </message>
    <message>
        <source>holiday: {holiday}</source>
        <translation>عطلة: ⁨{holiday}⁩</translation>
    </message>
    <message>
        <source>Choose somebody above to see their week.</source>
        <translation>اختر شخصًا أعلاه لعرض أسبوعه.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>{name}, {first} to {last}</source>
        <translation>⁨{name}⁩، من ⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{start}-{end} (+1 day)</source>
        <translation>⁨{start}⁩ ← ⁨{end}⁩ (⁦+1⁩ يوم)</translation>
    </message>
    <message>
        <source>{start}-{end}</source>
        <translation>‏⁨{start}⁩ ← ⁨{end}⁩</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>دائم</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Who decides this</source>
        <translation>من يقرر هذا</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} ⁦{date}⁩</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Nobody worked in that month, so there is nothing to print.</source>
        <translation>لم يعمل أحد في ذلك الشهر، فلا شيء للطباعة.</translation>
    </message>
    <message>
        <source>The month is being worked out…</source>
        <translation>جارٍ حساب الشهر…</translation>
    </message>
    <message>
        <source>The printer takes nothing. Check that it is on and connected.</source>
        <translation>الطابعة لا تقبل شيئًا. تحقّق من تشغيلها وتوصيلها.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة ⁨{page}⁩ من ⁨{pages}⁩</translation>
    </message>
    <message>
        <source>Print timesheets, {month}</source>
        <translation>طباعة كشوف الدوام، ⁨{month}⁩</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{file} is written: {pages} pages.</source>
        <translation>كُتب ⁨{file}⁩: عدد الصفحات ⁨{pages}⁩.</translation>
    </message>
    <message>
        <source>Sent to {file}: {pages} pages.</source>
        <translation>أُرسل إلى ⁨{file}⁩: عدد الصفحات ⁨{pages}⁩.</translation>
    </message>
    <message>
        <source>&amp;Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Print &amp;whose</source>
        <translation>طباعة كشف دوام</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Each person begins on a page of their own, with lines for two signatures. The figures are those of the month page and the workbook.</source>
        <translation>يبدأ كل شخص في صفحة خاصة به مع سطرين لتوقيعين. والأرقام هي أرقام صفحة الشهر والمصنف.</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>⁨{name}⁩ فقط</translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <translation>الجميع (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>جارٍ التنسيق…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the timesheets as PDF, and print them where there is one.</source>
        <translation>لا توجد طابعة في هذا الحاسوب. احفظ كشوف الدوام بصيغة PDF واطبعها حيث توجد طابعة.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Approved by {name}: date, signature</source>
        <translation>اعتمده ⁨{name}⁩: التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Approved by: name, date, signature</source>
        <translation>اعتمده: الاسم والتاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Timesheet, {month}</source>
        <translation>كشف الدوام، ⁨{month}⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Work belongs to the date of its shift, or of its clock-in. In and out are as punched; times count to the second and are shown to the minute.</source>
        <translation>يتبع العمل تاريخ ورديته أو تاريخ تسجيل حضوره. الحضور والانصراف كما سُجّلا؛ وتُحسب الأوقات بالثانية وتُعرض بالدقيقة.</translation>
    </message>
    <message>
        <source>I certify that the times above are complete and correct.</source>
        <translation>أُقرّ بأن الأوقات أعلاه كاملة وصحيحة.</translation>
    </message>
    <message>
        <source>{name}: date, signature</source>
        <translation>⁨{name}⁩: التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>{name} ({number}), {month}, {status}</source>
        <translation>‏⁨{name}⁩ (⁨{number}⁩)، ⁨{month}⁩، ⁨{status}⁩</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Draft: {reason}</source>
        <translation>مسودة: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Print timesheets</source>
        <translation>طباعة كشوف الدوام</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>أيام محددة</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>حضور أو انصراف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>نقطة الاستقبال</translation>
    </message>
    <message>
        <source>{method}, does not count</source>
        <translation>⁨{method}⁩، غير محسوب</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>حضور وانصراف</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>الحضور فقط</translation>
    </message>
    <message>
        <source>Only out</source>
        <translation>الانصراف فقط</translation>
    </message>
    <message>
        <source>How they were recorded</source>
        <translation>طريقة تسجيلها</translation>
    </message>
    <message>
        <source>Recorded any way</source>
        <translation>مسجّلة بأي طريقة</translation>
    </message>
    <message>
        <source>Only by {method}</source>
        <translation>الطريقة: ⁨{method}⁩ فقط</translation>
    </message>
    <message>
        <source>At any front desk</source>
        <translation>في أي نقطة استقبال</translation>
    </message>
    <message>
        <source>Corrected &amp;only</source>
        <translation>المصححة فقط</translation>
    </message>
    <message>
        <source>Only at {kiosk}</source>
        <translation>في ⁨{kiosk}⁩ فقط</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>added by {by}: {reason}</source>
        <translation>أضافه ⁨{by}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>was {was}, corrected by {by}: {reason}</source>
        <translation>كان ⁨{was}⁩، صححه ⁨{by}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>does not count, voided by {by}: {reason}</source>
        <translation>غير محسوب، ألغاه ⁨{by}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>does not count, changed to {now} by {by}: {reason}</source>
        <translation>غير محسوب، غيّره ⁨{by}⁩ إلى ⁨{now}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Search people…</source>
        <translation>البحث عن أشخاص…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Correct this &amp;day…</source>
        <translation>تصحيح هذا اليوم…</translation>
    </message>
    <message>
        <source>Only this &amp;person</source>
        <translation>هذا الشخص فقط</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>No punch of these days is like that.</source>
        <translation>لا توجد تسجيلات مطابقة في هذه الأيام.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث وعوامل التصفية</translation>
    </message>
    <message>
        <source>No punches on these days. They appear here as people clock in and out on the Live page.</source>
        <translation>لا توجد تسجيلات في هذه الأيام. تظهر هنا عندما يسجّل الناس حضورهم وانصرافهم في صفحة «مباشر».</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>عرض كل الأيام</translation>
    </message>
    <message>
        <source>Only this da&amp;y</source>
        <translation>هذا اليوم فقط</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>نُسخ صف واحد</translation>
    </message>
    <message>
        <source>{count} rows copied</source>
        <translation>عدد الصفوف المنسوخة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>absent: a shift was planned, and nobody came or too little was worked</source>
        <translation>غائب: كانت هناك وردية مخططة ولم يحضر أحد أو كان العمل قليلًا جدًا</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>نصف يوم</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>public holiday, worked or not</source>
        <translation>عطلة، بعمل أو بدونه</translation>
    </message>
    <message>
        <source>day off, worked or not</source>
        <translation>يوم راحة أسبوعية، بعمل أو بدونه</translation>
    </message>
    <message>
        <source>somebody has to look at this day; see the note in the timesheet</source>
        <translation>يجب أن ينظر أحد في أمر هذا اليوم؛ انظر الملاحظة في كشف الدوام</translation>
    </message>
    <message>
        <source>not employed on this day</source>
        <translation>غير موظف في هذا اليوم</translation>
    </message>
    <message>
        <source>still running, still to come, or no shift planned and nothing recorded</source>
        <translation>ما زال مستمرًا، أو لم يأتِ بعد، أو لا توجد وردية مخططة ولا تسجيل</translation>
    </message>
    <message>
        <source>clock-out missing</source>
        <translation>انصراف ناقص</translation>
    </message>
    <message>
        <source>clock-in missing</source>
        <translation>حضور ناقص</translation>
    </message>
    <message>
        <source>kiosk&apos;s clock was set back</source>
        <translation>أُرجعت ساعة نقطة الحضور إلى الوراء</translation>
    </message>
    <message>
        <source>outside the employment dates</source>
        <translation>خارج مدة التوظيف</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>في المستقبل</translation>
    </message>
    <message>
        <source>punches on a day of leave</source>
        <translation>تسجيلات في يوم إجازة</translation>
    </message>
    <message>
        <source>leave not approved</source>
        <translation>إجازة غير معتمدة</translation>
    </message>
    <message>
        <source>face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>in</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>out</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>replaced by a correction</source>
        <translation>استُبدل بتصحيح</translation>
    </message>
    <message>
        <source>seen again, no effect</source>
        <translation>شوهد مجددًا، بلا أثر</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>ما زال مستمرًا</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>Scheduled 1 day, {hours} h</source>
        <translation>المخطط: يوم واحد، ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>Scheduled {days} days, {hours} h</source>
        <translation>المخطط: الأيام ⁨{days}⁩، ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>present {count}</source>
        <translation>حضور ⁨{count}⁩</translation>
    </message>
    <message>
        <source>absent {count}</source>
        <translation>غياب ⁨{count}⁩</translation>
    </message>
    <message>
        <source>half days {count}</source>
        <translation>أنصاف أيام ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{type} leave {count}</source>
        <translation>إجازة ⁨{type}⁩ ⁨{count}⁩</translation>
    </message>
    <message>
        <source>holidays {count}</source>
        <translation>عطل ⁨{count}⁩</translation>
    </message>
    <message>
        <source>days off {count}</source>
        <translation>أيام راحة ⁨{count}⁩</translation>
    </message>
    <message>
        <source>times late {count}</source>
        <translation>مرات التأخير ⁨{count}⁩</translation>
    </message>
    <message>
        <source>times early {count}</source>
        <translation>مرات الانصراف المبكر ⁨{count}⁩</translation>
    </message>
    <message>
        <source>missing punches {count}</source>
        <translation>تسجيلات ناقصة ⁨{count}⁩</translation>
    </message>
    <message>
        <source>corrections {count}</source>
        <translation>تصحيحات ⁨{count}⁩</translation>
    </message>
    <message>
        <source>in since {time}, still running</source>
        <translation>حاضر منذ ⁨{time}⁩، ما زال مستمرًا</translation>
    </message>
    <message>
        <source>{problem}: check</source>
        <translation>⁨{problem}⁩: يلزم التحقق</translation>
    </message>
    <message>
        <source>{problem}: accepted as it is</source>
        <translation>⁨{problem}⁩: مقبول كما هو</translation>
    </message>
    <message>
        <source>{type} leave</source>
        <translation>إجازة ⁨{type}⁩</translation>
    </message>
    <message>
        <source>{type} leave, half a day</source>
        <translation>إجازة ⁨{type}⁩، نصف يوم</translation>
    </message>
    <message>
        <source>{type} leave, morning</source>
        <translation>إجازة ⁨{type}⁩، صباحًا</translation>
    </message>
    <message>
        <source>{type} leave, afternoon</source>
        <translation>إجازة ⁨{type}⁩، بعد الظهر</translation>
    </message>
    <message>
        <source>{leave}, not approved</source>
        <translation>⁨{leave}⁩، غير معتمدة</translation>
    </message>
    <message>
        <source>no clock-in before {time}: not counted</source>
        <translation>لا حضور قبل ⁨{time}⁩: غير محسوب</translation>
    </message>
    <message>
        <source>{kind} at {time}, kiosk&apos;s clock was set back: not counted</source>
        <translation>⁨{kind}⁩ عند ⁨{time}⁩، أُرجعت ساعة نقطة الحضور إلى الوراء: غير محسوب</translation>
    </message>
    <message>
        <source>no clock-out after {time}: not counted</source>
        <translation>لا انصراف بعد ⁨{time}⁩: غير محسوب</translation>
    </message>
    <message>
        <source>no clock-out after {time}: closed after {after} h, not counted</source>
        <translation>لا انصراف بعد ⁨{time}⁩: أُغلق بعد ⁨{after}⁩ س، غير محسوب</translation>
    </message>
    <message>
        <source>clocks went forward {by} h: {worked} h passed</source>
        <translation>قُدّمت الساعات إلى الأمام ⁨{by}⁩ س: ومضى ⁨{worked}⁩ س</translation>
    </message>
    <message>
        <source>clocks went back {by} h: {worked} h passed</source>
        <translation>أُرجعت الساعات إلى الوراء ⁨{by}⁩ س: ومضى ⁨{worked}⁩ س</translation>
    </message>
    <message>
        <source>Export a month</source>
        <translation>تصدير شهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
    <message>
        <source>Say where the file is to be put.</source>
        <translation>حدّد مكان حفظ الملف.</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>استبدال ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>There is a file of this name already. What was written into it is lost.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل. وسيُفقد ما كُتب فيه.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>{sentence} Written to {path}.</source>
        <translation>⁨{sentence}⁩ كُتب في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Workbook (Excel, LibreOffice)</source>
        <translation>مصنف (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>Summary, register, one timesheet per person, the raw punches, corrections and the rules, for Excel or LibreOffice.</source>
        <translation>ملخص وسجل الشهر وكشف دوام لكل شخص والتسجيلات الأصلية والتصحيحات والقواعد، لبرنامج Excel أو LibreOffice.</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>مصنفات</translation>
    </message>
    <message>
        <source>Payroll: table (CSV)</source>
        <translation>الرواتب: جدول (CSV)</translation>
    </message>
    <message>
        <source>Hours by person and hours code, for any payroll program that reads a table.</source>
        <translation>الساعات بحسب الشخص ورمز الساعات، لأي برنامج رواتب يقرأ الجداول.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Payroll: ADP (CSV)</source>
        <translation>الرواتب: ADP (CSV)</translation>
    </message>
    <message>
        <source>Hours by file number, for ADP&apos;s paydata import. Employee IDs must have up to six digits and nothing else.</source>
        <translation>الساعات بحسب رقم الملف لاستيراد ADP. يجب أن تتكون الأرقام الوظيفية من أرقام فقط، ستة على الأكثر.</translation>
    </message>
    <message>
        <source>Payroll: QuickBooks (IIF)</source>
        <translation>الرواتب: QuickBooks (IIF)</translation>
    </message>
    <message>
        <source>Timer activities by person and day, for QuickBooks Desktop.</source>
        <translation>أنشطة الوقت بحسب الشخص واليوم، لبرنامج QuickBooks Desktop.</translation>
    </message>
    <message>
        <source>Timer activities</source>
        <translation>أنشطة الوقت</translation>
    </message>
    <message>
        <source>{month} (so far)</source>
        <translation>⁨{month}⁩ (حتى الآن)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>الورديات</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>employee_id, name; also email, department, start_date, end_date, shift</source>
        <translation>‏employee_id, name؛ وأيضًا email, department, start_date, end_date, shift</translation>
    </message>
    <message>
        <source>employee_id, timestamp; also kind, source. Or ZKTeco&apos;s attlog.dat</source>
        <translation>‏employee_id, timestamp؛ وأيضًا kind, source. أو attlog.dat من ZKTeco</translation>
    </message>
    <message>
        <source>name, start, end, days; also break_minutes, late_grace_minutes, early_grace_minutes, overtime_after_hours</source>
        <translation>‏name, start, end, days؛ وأيضًا break_minutes, late_grace_minutes, early_grace_minutes, overtime_after_hours</translation>
    </message>
    <message>
        <source>employee_id, from, to, type; also part, approved</source>
        <translation>‏employee_id, from, to, type؛ وأيضًا part, approved</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.dat *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.xlsx *.dat *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>a CSV or XLSX file</source>
        <translation>ملف CSV أو XLSX</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Columns: {columns}.</source>
        <translation>الأعمدة: ⁨{columns}⁩.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Choose a file; it is tried, and nothing is stored.</source>
        <translation>اختر ملفًا؛ سيُفحص دون حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Trying the file…</source>
        <translation>جارٍ فحص الملف…</translation>
    </message>
    <message>
        <source>Nothing can be imported until the refused lines are put right in the file.</source>
        <translation>لا يمكن استيراد شيء حتى تُصحَّح الأسطر المرفوضة في الملف.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Imported: {counts}.</source>
        <translation>تم الاستيراد: ⁨{counts}⁩.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>أُوقف؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Table of</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>مصير كل سطر</translation>
    </message>
    <message>
        <source>All {count} lines</source>
        <translation>كل الأسطر (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>المضافة ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>المحدَّثة ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>غير المتغيرة ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} suppressed</source>
        <translation>المتجاهلة ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>المرفوضة ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Only the {count} added</source>
        <translation>المضافة فقط (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Only the {count} updated</source>
        <translation>المحدَّثة فقط (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Only the {count} unchanged</source>
        <translation>غير المتغيرة فقط (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Only the {count} suppressed</source>
        <translation>المتجاهلة فقط (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Only the {count} refused</source>
        <translation>المرفوضة فقط (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>لا توجد أسطر</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>الأشخاص ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{hours} hours worked</source>
        <translation>ساعات العمل ⁨{hours}⁩</translation>
    </message>
    <message>
        <source>1 exception open</source>
        <translation>استثناء واحد معلّق</translation>
    </message>
    <message>
        <source>{count} exceptions open</source>
        <translation>الاستثناءات المعلّقة ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{month}, DRAFT: {parts}.</source>
        <translation>⁨{month}⁩، مسودة: ⁨{parts}⁩.</translation>
    </message>
    <message>
        <source>{month}, FINAL: {parts}.</source>
        <translation>⁨{month}⁩، نهائي: ⁨{parts}⁩.</translation>
    </message>
    <message>
        <source>Do not pay by this file yet.</source>
        <translation>لا تدفع الرواتب بحسب هذا الملف بعد.</translation>
    </message>
    <message>
        <source>Set {settings} under [payroll] in settings.toml: the payroll system needs it, and the file has nothing there.</source>
        <translation>عيّن ⁨{settings}⁩ تحت ⁨[payroll]⁩ في settings.toml: يحتاج إليها نظام الرواتب وهي ناقصة في الملف.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two settings</comment>
        <translation> و </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>And</source>
        <translation>والشخص الآخر</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Asked for a PIN</source>
        <translation>يُطلب منهم رقم سري</translation>
    </message>
    <message>
        <source>tells them apart</source>
        <translation>يميّز بينهما</translation>
    </message>
    <message>
        <source>does not tell them apart</source>
        <translation>لا يميّز بينهما</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>أحدهما</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>of two people</comment>
        <translation>لا أحد منهما</translation>
    </message>
    <message>
        <source>a database server</source>
        <translation>خادم قاعدة بيانات</translation>
    </message>
    <message>
        <source>The computers that clock people in at this site, and how they are.</source>
        <translation>الحواسيب التي يُسجَّل عليها الحضور والانصراف في هذا الموقع وحالتها.</translation>
    </message>
    <message>
        <source>Front desks</source>
        <translation>نقاط الاستقبال</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>نص الموافقة</translation>
    </message>
    <message>
        <source>Put it at the height of the eyes, with the light in front of people and no window behind them.</source>
        <translation>ضعها على ارتفاع العينين والضوء أمام الناس ولا نافذة خلفهم.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Look for cameras</source>
        <translation>البحث عن كاميرات</translation>
    </message>
    <message>
        <source>rtsp://… or the path of a video</source>
        <translation>‏⁨rtsp://…⁩ أو مسار مقطع فيديو</translation>
    </message>
    <message>
        <source>Address or file</source>
        <translation>عنوان أو ملف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Check light and distance…</source>
        <translation>فحص الضوء والمسافة…</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>أي كاميرا</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>More pixels find people farther away and take more of the computer. A camera that cannot do it gives the nearest it can.</source>
        <translation>كلما زادت البكسلات ظهر الأشخاص من مسافة أبعد وزاد العبء على الحاسوب. والكاميرا التي لا تدعم ذلك تعطي أقرب ما يمكنها.</translation>
    </message>
    <message>
        <source>Show people as in a &amp;mirror</source>
        <translation>عرض الناس كما في المرآة</translation>
    </message>
    <message>
        <source>Only what is shown; recognition sees the picture as it is.</source>
        <translation>يغيّر العرض فقط؛ أما التعرف فيستخدم الصورة كما هي.</translation>
    </message>
    <message>
        <source>{name} (camera {number})</source>
        <translation>⁨{name}⁩ (الكاميرا ⁨{number}⁩)</translation>
    </message>
    <message>
        <source>Camera {number} (not found now)</source>
        <translation>الكاميرا ⁨{number}⁩ (غير موجودة الآن)</translation>
    </message>
    <message>
        <source>A network camera or a file…</source>
        <translation>كاميرا شبكة أو ملف…</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>اختيار فيديو</translation>
    </message>
    <message>
        <source>Stored. It holds from now on.</source>
        <translation>حُفظ. ويسري من الآن.</translation>
    </message>
    <message>
        <source>Stored. It takes effect after a restart.</source>
        <translation>حُفظ. ويسري بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Everything stays on this computer, or in the database you chose.</source>
        <translation>يبقى كل شيء على هذا الحاسوب، أو في قاعدة البيانات التي اخترتها.</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>فتح مجلد سجل البرنامج</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>مكان البيانات</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>Converted models</source>
        <translation>النماذج المحوّلة</translation>
    </message>
    <message>
        <source>Keeping it safe</source>
        <translation>المحافظة عليها</translation>
    </message>
    <message>
        <source>Before a newer version changes the database, it is copied into the folder “backups” beside it. Besides that, copy the data folder to another disk regularly, while the application is closed: it holds people, punches and face data, so keep the copy as safe as the folder.</source>
        <translation>قبل أن يغيّر إصدار أحدث قاعدة البيانات تُنسخ إلى المجلد «backups» بجانبها. وإلى جانب ذلك انسخ مجلد البيانات بانتظام إلى قرص آخر والتطبيق مغلق: ففيه الأشخاص والتسجيلات وبيانات الوجوه، فاحفظ النسخة بأمان كما تحفظ المجلد.</translation>
    </message>
    <message>
        <source>The log holds no names, no PINs and no face data: it can be sent to whoever helps you.</source>
        <translation>لا يحتوي سجل البرنامج على أسماء ولا أرقام سرية ولا بيانات وجوه: ويمكن إرساله إلى من يساعدك.</translation>
    </message>
    <message>
        <source>not a file of this computer</source>
        <translation>ليس ملفًا في هذا الحاسوب</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {folder}.</source>
        <translation>تعذّر فتح المجلد، وهو ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>For this computer. What is changed here is stored at once.</source>
        <translation>لهذا الحاسوب. ما يُغيَّر هنا يُحفظ فورًا.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window is drawn anew when you change it.</source>
        <translation>يُعاد رسم النافذة عند تغييره.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>&amp;Greeting stays for</source>
        <translation>مدة بقاء التحية</translation>
    </message>
    <message>
        <source>So long somebody can read what was recorded, and undo it if it was not them.</source>
        <translation>خلال هذه المدة يمكن قراءة ما سُجّل، ويمكن التراجع عنه لمن لم يكن هو المقصود.</translation>
    </message>
    <message>
        <source>Play &amp;sounds</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>A different one for in, for out, and when something was refused.</source>
        <translation>صوت للحضور وآخر للانصراف وآخر عند رفض شيء.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>نقطة الحضور</translation>
    </message>
    <message>
        <source>What people meet at the front desk.</source>
        <translation>ما يراه الناس عند الاستقبال.</translation>
    </message>
    <message>
        <source>In and out &amp;alternate</source>
        <translation>يتناوب الحضور والانصراف</translation>
    </message>
    <message>
        <source>People &amp;press In, Out or Break</source>
        <translation>يضغط الناس «حضور» أو «انصراف» أو «استراحة»</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Store the notice</source>
        <translation>حفظ الإشعار</translation>
    </message>
    <message>
        <source>Use the built-in notice</source>
        <translation>استخدام الإشعار المدمج</translation>
    </message>
    <message>
        <source>How people clock in and out</source>
        <translation>كيفية تسجيل الحضور والانصراف</translation>
    </message>
    <message>
        <source>A look is enough: whoever is in is clocked out, whoever is out is clocked in.</source>
        <translation>تكفي نظرة: من كان حاضرًا يُسجَّل انصرافه، ومن كان منصرفًا يُسجَّل حضوره.</translation>
    </message>
    <message>
        <source>The kiosk shows buttons and waits for one. For sites that record breaks, or where people pass the camera without coming or going.</source>
        <translation>تعرض نقطة الحضور أزرارًا وتنتظر الضغط على أحدها. للمواقع التي تسجّل الاستراحات، أو التي يمر الناس فيها أمام الكاميرا دون حضور أو انصراف.</translation>
    </message>
    <message>
        <source>This is a rule of the whole site: it becomes a new version of the attendance policy from today on.</source>
        <translation>هذه قاعدة للموقع كله: وتصبح إصدارًا جديدًا من قواعد الحضور ابتداءً من اليوم.</translation>
    </message>
    <message>
        <source>This front desk</source>
        <translation>نقطة الاستقبال هذه</translation>
    </message>
    <message>
        <source>&amp;Touch-free</source>
        <translation>دون لمس</translation>
    </message>
    <message>
        <source>No buttons: faces and badges only. Who is not recognised goes to reception. Where people press In, Out or Break, those keys stay.</source>
        <translation>بلا أزرار: وجوه وبطاقات فقط. ومن لا يُتعرَّف عليه يذهب إلى الاستقبال. وحيث تُستخدم أزرار الحضور والانصراف والاستراحة تبقى هذه الأزرار.</translation>
    </message>
    <message>
        <source>Clock &amp;several people at once</source>
        <translation>تسجيل عدة أشخاص معًا</translation>
    </message>
    <message>
        <source>For a queue at the start of a shift. Otherwise only the largest face in the middle counts, and the others are asked to wait.</source>
        <translation>لطابور عند بداية الوردية. وإلا فلا يُحتسب إلا أكبر وجه في الوسط، ويُطلب من غيره الانتظار.</translation>
    </message>
    <message>
        <source>&amp;Name of this front desk</source>
        <translation>اسم نقطة الاستقبال هذه</translation>
    </message>
    <message>
        <source>Stored with every punch.</source>
        <translation>يُحفظ مع كل تسجيل.</translation>
    </message>
    <message>
        <source>Leaving the full screen</source>
        <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
        <source>Shown to whoever asks at the kiosk what is done with their face. Empty, the built-in notice is shown.</source>
        <translation>يُعرض لمن يسأل عند نقطة الحضور عمّا يُفعل بوجهه. وإن كان فارغًا عُرض الإشعار المدمج.</translation>
    </message>
    <message>
        <source>An admin password is asked for before the full screen is left.</source>
        <translation>تُطلب كلمة مرور الإدارة قبل الخروج من ملء الشاشة.</translation>
    </message>
    <message>
        <source>Change the admin &amp;password…</source>
        <translation>تغيير كلمة مرور الإدارة…</translation>
    </message>
    <message>
        <source>No admin password is set: anybody at the kiosk can leave the full screen and see everybody&apos;s hours.</source>
        <translation>لم تُعيَّن كلمة مرور للإدارة: يمكن لأي شخص الخروج من ملء الشاشة ورؤية ساعات الجميع.</translation>
    </message>
    <message>
        <source>Set an admin &amp;password…</source>
        <translation>تعيين كلمة مرور الإدارة…</translation>
    </message>
    <message>
        <source>People press In, Out or Break</source>
        <translation>يضغط الناس «حضور» أو «انصراف» أو «استراحة»</translation>
    </message>
    <message>
        <source>In and out alternate</source>
        <translation>يتناوب الحضور والانصراف</translation>
    </message>
    <message>
        <source>It holds at every front desk of the site, from today on. Days before today stay as they are.</source>
        <translation>يسري في كل نقاط الاستقبال في الموقع ابتداءً من اليوم. وتبقى الأيام السابقة كما هي.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Stored in the attendance policy, from today on.</source>
        <translation>حُفظ في قواعد الحضور ويسري ابتداءً من اليوم.</translation>
    </message>
    <message>
        <source>The privacy notice is stored.</source>
        <translation>حُفظ إشعار الخصوصية.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>متساهل</translation>
    </message>
    <message>
        <source>Where a wrong name would be costly.</source>
        <translation>حيث تكون تكلفة الاسم الخاطئ عالية.</translation>
    </message>
    <message>
        <source>Where few strangers come by, or the light is poor.</source>
        <translation>حيث يقل مرور الغرباء أو يكون الضوء ضعيفًا.</translation>
    </message>
    <message>
        <source>At most {count} of 1,000 strangers accepted.</source>
        <translation>يُقبل ⁨{count}⁩ على الأكثر من كل 1,000 غريب.</translation>
    </message>
    <message>
        <source>Too few faces to measure everything here: it takes 10 people with several faces each (now {people} people, {faces} faces).</source>
        <translation>الوجوه أقل من أن يُقاس بها كل شيء هنا: يلزم 10 أشخاص لكل منهم عدة وجوه (الآن: الأشخاص ⁨{people}⁩، الوجوه ⁨{faces}⁩).</translation>
    </message>
    <message>
        <source>Measured on the {people} people and {faces} faces enrolled here; at the camera the light differs. In brackets: the range, with 95 % certainty.</source>
        <translation>قيس على المضافين هنا (الأشخاص ⁨{people}⁩، الوجوه ⁨{faces}⁩)؛ والضوء أمام الكاميرا مختلف. بين القوسين: المجال بثقة ⁦95 %⁩.</translation>
    </message>
    <message>
        <source>Nobody looks too much like somebody else.</source>
        <translation>لا أحد يشبه غيره أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Measured here: {events} of {trials} strangers accepted ({range} of 1,000).</source>
        <translation>قيس هنا: قُبل ⁨{events}⁩ من ⁨{trials}⁩ كغرباء (⁨{range}⁩ من كل 1,000).</translation>
    </message>
    <message>
        <source>Asked for a PIN: {asked} of 100 looks ({asked_range}). Not recognised at once: {unknown} of 100 ({unknown_range}).</source>
        <translation>طلب الرقم السري: ⁨{asked}⁩ من كل 100 نظرة (⁨{asked_range}⁩). عدم التعرف فورًا: ⁨{unknown}⁩ من كل 100 (⁨{unknown_range}⁩).</translation>
    </message>
    <message>
        <source>For most sites.</source>
        <translation>لمعظم المواقع.</translation>
    </message>
    <message>
        <source>{count} of {tries} were named as somebody else: see below.</source>
        <translation>سُمّي ⁨{count}⁩ من ⁨{tries}⁩ بغير أسمائهم: انظر أدناه.</translation>
    </message>
    <message>
        <source>1 pair looks alike:</source>
        <translation>زوج واحد متشابه:</translation>
    </message>
    <message>
        <source>{count} pairs look alike:</source>
        <translation>الأزواج المتشابهة (⁨{count}⁩):</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من ⁨{low}⁩ إلى ⁨{high}⁩</translation>
    </message>
    <message>
        <source>Admin password</source>
        <translation>كلمة مرور الإدارة</translation>
    </message>
    <message>
        <source>Store the password</source>
        <translation>حفظ كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>تأكيد كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>It is asked for before the kiosk&apos;s full screen is left. Nobody can read it again, not even here: keep it where you keep the office&apos;s keys.</source>
        <translation>تُطلب قبل الخروج من ملء الشاشة في نقطة الحضور. ولا يمكن لأحد قراءتها ثانية، ولا حتى هنا: احفظها حيث تحفظ مفاتيح المكتب.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>كلمتا المرور الجديدتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>التعرف</translation>
    </message>
    <message>
        <source>How sure the camera must be of a name. In doubt it asks for a PIN and never guesses.</source>
        <translation>مدى اليقين المطلوب من الكاميرا في تحديد الاسم. وعند الشك تطلب رقمًا سريًا ولا تخمّن أبدًا.</translation>
    </message>
    <message>
        <source>Use a level instead</source>
        <translation>استخدام مستوى بدلًا منه</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>إعادة القياس</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation>أشخاص متشابهون</translation>
    </message>
    <message>
        <source>Ask &amp;both for a PIN</source>
        <translation>طلب رقم سري من كليهما</translation>
    </message>
    <message>
        <source>How sure it has to be</source>
        <translation>مدى اليقين المطلوب</translation>
    </message>
    <message>
        <source>“At most” was set on published photos of other people.</source>
        <translation>ضُبط حد «على الأكثر» على صور منشورة لأشخاص آخرين.</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>المتشابهون</translation>
    </message>
    <message>
        <source>They are still recognised first. Their PINs are set on the People page.</source>
        <translation>يُتعرَّف عليهم أولًا كذلك. وتُعيَّن أرقامهم السرية من صفحة «الأشخاص».</translation>
    </message>
    <message>
        <source>The settings file sets a rate of its own, {count} of 1,000 strangers, in place of a level.</source>
        <translation>يحدد ملف الإعدادات معدلًا خاصًا، ⁨{count}⁩ من كل 1,000 غريب، بدل المستوى.</translation>
    </message>
    <message>
        <source>Measuring on the people enrolled here…</source>
        <translation>جارٍ القياس على المضافين هنا…</translation>
    </message>
    <message>
        <source>{count} people have faces of an earlier version only and are not recognised: enroll them again.</source>
        <translation>لدى بعض الأشخاص (⁨{count}⁩) وجوه من إصدار سابق فقط ولا يُتعرَّف عليهم: أضفهم من جديد.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>أُوقف القياس.</translation>
    </message>
    <message>
        <source>{first} and {second} are asked for their PIN from now on.</source>
        <translation>يُطلب من ⁨{first}⁩ و⁨{second}⁩ رقمهما السري ابتداءً من الآن.</translation>
    </message>
    <message>
        <source>{name} has none yet: set one on the People page.</source>
        <translation>ليس لدى ⁨{name}⁩ رقم سري بعد: عيّنه من صفحة «الأشخاص».</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Some of what you changed takes effect after a restart. It takes seconds; nobody is clocked meanwhile.</source>
        <translation>بعض ما غيّرته يسري بعد إعادة التشغيل. يستغرق ذلك ثوانيَ؛ ولا يُسجَّل أحد خلالها.</translation>
    </message>
    <message>
        <source>Site and rules</source>
        <translation>الموقع والقواعد</translation>
    </message>
    <message>
        <source>These belong to the site, not to this computer: every front desk that uses this database follows them after a restart.</source>
        <translation>هذه الإعدادات للموقع لا لهذا الحاسوب: تتبعها كل نقطة استقبال تستخدم قاعدة البيانات هذه بعد إعادة تشغيلها.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <source>Attendance policy…</source>
        <translation>قواعد الحضور…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Printed on timesheets and in the workbook. May stay empty.</source>
        <translation>يُطبع على كشوف الدوام وفي المصنف. ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Whose wall clock and calendar days count. Punches already stored keep the time they were taken with.</source>
        <translation>المنطقة التي تُعتمد ساعتها وأيامها. والتسجيلات المحفوظة تحتفظ بوقتها.</translation>
    </message>
    <message>
        <source>Rules of punching</source>
        <translation>قواعد التسجيل</translation>
    </message>
    <message>
        <source>Same &amp;punch within</source>
        <translation>التسجيل نفسه خلال</translation>
    </message>
    <message>
        <source>Somebody seen again sooner than this after their last punch is told “already recorded”; nothing is stored.</source>
        <translation>من يُرى مجددًا قبل مضي هذه المدة على آخر تسجيل له يُقال له «التسجيل محفوظ بالفعل» ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>&amp;Longest shift</source>
        <translation>أطول وردية</translation>
    </message>
    <message>
        <source>A clock-in older than this counts as forgotten: the next punch is a clock-in again, and the timesheet marks the day.</source>
        <translation>تسجيل الحضور الأقدم من هذا يُعدّ منسيًا: ويكون التسجيل التالي حضورًا من جديد، ويُعلَّم اليوم في كشف الدوام.</translation>
    </message>
    <message>
        <source>Breaks, grace, rounding, overtime and holidays are the attendance policy&apos;s, on the Planning page.</source>
        <translation>الاستراحات والسماح والتقريب والوقت الإضافي والعطل ضمن قواعد الحضور في صفحة «التخطيط».</translation>
    </message>
    <message>
        <source>Stored for the site. It takes effect after a restart.</source>
        <translation>حُفظ للموقع. ويسري بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Everybody reads it and agrees before their face is enrolled. Its version is kept with each consent, so that a change never changes what somebody agreed to.</source>
        <translation>يقرؤه الجميع ويوافقون قبل إضافة وجوههم. ويُحفظ إصداره مع كل موافقة، فلا يغيّر تعديلُه ما وافق عليه أحد.</translation>
    </message>
    <message>
        <source>&amp;Change the text, or see its versions…</source>
        <translation>تغيير النص أو عرض إصداراته…</translation>
    </message>
    <message>
        <source>{language}, version {version}</source>
        <translation>⁨{language}⁩، الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>نقطة الاستقبال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Punches today</source>
        <translation>تسجيلات اليوم</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>not seen lately</source>
        <translation>لم يظهر مؤخرًا</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>لا كاميرا مفتوحة</translation>
    </message>
    <message>
        <source>&amp;Forget this front desk</source>
        <translation>نسيان نقطة الاستقبال هذه</translation>
    </message>
    <message>
        <source>No front desk has made itself known yet. Each does once a minute while its window is open.</source>
        <translation>لم تُعلن أي نقطة استقبال عن نفسها بعد. تفعل كل منها ذلك مرة كل دقيقة ونافذتها مفتوحة.</translation>
    </message>
    <message>
        <source>{names} has not been seen for some minutes: it is switched off, or cut off from the database.</source>
        <translation>لم تظهر ⁨{names}⁩ منذ دقائق: هي متوقفة أو مقطوعة عن قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Each front desk makes itself known once a minute.</source>
        <translation>تُعلن كل نقطة استقبال عن نفسها مرة كل دقيقة.</translation>
    </message>
    <message>
        <source>The front desk “{name}” was forgotten; its punches stay. If it is switched on again, it comes back by itself.</source>
        <translation>نُسيت نقطة الاستقبال «⁨{name}⁩» وتبقى تسجيلاتها. وإن شُغّلت من جديد عادت تلقائيًا.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>يسري بعد إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Can the camera see you well?</source>
        <translation>هل تراك الكاميرا جيدًا؟</translation>
    </message>
    <message>
        <source>Put it at the height of the eyes, with the light in front of people and no window behind them. Stand where people will stand, look at it, and check.</source>
        <translation>ضعها على ارتفاع العينين والضوء أمام الناس ولا نافذة خلفهم. قف حيث سيقف الناس وانظر إليها وافحص.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>&amp;Check light and distance</source>
        <translation>فحص الضوء والمسافة</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Look at the camera for some seconds…</source>
        <translation>انظر إلى الكاميرا بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Import people from a table…</source>
        <translation>استيراد أشخاص من جدول…</translation>
    </message>
    <message>
        <source>Everybody&apos;s names and employee IDs at once; their faces are enrolled after.</source>
        <translation>أسماء الجميع وأرقامهم الوظيفية دفعة واحدة؛ ثم تُضاف وجوههم.</translation>
    </message>
    <message>
        <source>Plan &amp;shifts and holidays</source>
        <translation>تخطيط الورديات والعطل</translation>
    </message>
    <message>
        <source>Then late, missing and overtime are worked out by themselves.</source>
        <translation>عندها يُحسب التأخير والغياب والوقت الإضافي تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Check this place…</source>
        <translation>فحص هذا المكان…</translation>
    </message>
    <message>
        <source>Light, distance and everybody&apos;s enrolment, before people use it.</source>
        <translation>الضوء والمسافة وصور الجميع، قبل استخدام الناس له.</translation>
    </message>
    <message>
        <source>Open the &amp;kiosk</source>
        <translation>فتح نقطة الحضور</translation>
    </message>
    <message>
        <source>Full screen, for the front desk.</source>
        <translation>ملء الشاشة، للاستقبال.</translation>
    </message>
    <message>
        <source>&amp;Look through the settings</source>
        <translation>تصفّح الإعدادات</translation>
    </message>
    <message>
        <source>How sure recognition has to be, sounds, buttons for breaks.</source>
        <translation>مدى يقين التعرف والأصوات وأزرار الاستراحات.</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>ماذا بعد</translation>
    </message>
    <message>
        <source>That is all it takes</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>What you skipped waits under Help, First steps. Mostly this comes next:</source>
        <translation>ما تخطيته تجده في «مساعدة» ثم «الخطوات الأولى». والخطوة التالية غالبًا:</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Close, and go on later</source>
        <translation>الإغلاق والمتابعة لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>‏⁨{step}⁩: ⁨{state}⁩</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة ⁨{number}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Who may leave the kiosk?</source>
        <translation>من يحق له الخروج من نقطة الحضور؟</translation>
    </message>
    <message>
        <source>At the front desk the kiosk fills the screen. Without a password anybody there can leave it and see everybody&apos;s hours; with one, only who knows it. It is optional, and can be set later in Settings, Kiosk.</source>
        <translation>عند الاستقبال تملأ نقطة الحضور الشاشة. بدون كلمة مرور يمكن لأي شخص الخروج منها ورؤية ساعات الجميع؛ ومعها لا يخرج إلا من يعرفها. وهي اختيارية ويمكن تعيينها لاحقًا من «الإعدادات» ثم «نقطة الحضور».</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>عُيّنت كلمة مرور.</translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation>لم تُعيَّن كلمة مرور.</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Set a &amp;password…</source>
        <translation>تعيين كلمة مرور…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>What do people agree to?</source>
        <translation>علامَ يوافق الناس؟</translation>
    </message>
    <message>
        <source>Before anybody&apos;s face is enrolled they read this and agree. Who does not, clocks in by PIN or badge and is treated no differently. Have it looked at by whoever answers for data protection.</source>
        <translation>قبل إضافة وجه أي شخص يقرأ هذا النص ويوافق عليه. ومن لا يوافق يسجّل بالرقم السري أو البطاقة ولا يُعامل معاملة مختلفة. اعرضه على المسؤول عن حماية البيانات.</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>نص الموافقة</translation>
    </message>
    <message>
        <source>&amp;Change the text…</source>
        <translation>تغيير النص…</translation>
    </message>
    <message>
        <source>{language}, version {version}</source>
        <translation>⁨{language}⁩، الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>أول شخص</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <translation>إضافة أول شخص</translation>
    </message>
    <message>
        <source>Begin with yourself: your name and employee ID, your consent, and a few looks at the camera. Everybody else follows later, one by one or from a table.</source>
        <translation>ابدأ بنفسك: اسمك ورقمك الوظيفي وموافقتك وبضع نظرات إلى الكاميرا. ويأتي الباقون لاحقًا واحدًا واحدًا أو من جدول.</translation>
    </message>
    <message>
        <source>1 person is enrolled.</source>
        <translation>أُضيف شخص واحد.</translation>
    </message>
    <message>
        <source>{count} people are enrolled.</source>
        <translation>عدد المضافين: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>Enroll &amp;another person…</source>
        <translation>إضافة شخص آخر…</translation>
    </message>
    <message>
        <source>&amp;Enroll the first person…</source>
        <translation>إضافة أول شخص…</translation>
    </message>
    <message>
        <source>First punch</source>
        <translation>أول تسجيل</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>انظر إلى الكاميرا</translation>
    </message>
    <message>
        <source>Step out of the picture for a moment, come back, and look at the camera. It takes about a second.</source>
        <translation>اخرج من الصورة لحظة ثم عد وانظر إلى الكاميرا. يستغرق ذلك نحو ثانية.</translation>
    </message>
    <message>
        <source>Clock in on the &amp;Live page</source>
        <translation>التسجيل في صفحة «مباشر»</translation>
    </message>
    <message>
        <source>There are punches already.</source>
        <translation>توجد تسجيلات بالفعل.</translation>
    </message>
    <message>
        <source>Waiting for you…</source>
        <translation>بانتظارك…</translation>
    </message>
    <message>
        <source>{name} was recorded a moment ago: that counts, and nothing is stored twice.</source>
        <translation>سُجّل ⁨{name}⁩ قبل لحظات: وهذا محسوب ولا يُحفظ شيء مرتين.</translation>
    </message>
    <message>
        <source>Welcome, {name}: clocked in at {time}.</source>
        <translation>مرحبًا ⁨{name}⁩: سُجّل حضورك عند ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Goodbye, {name}: clocked out at {time}.</source>
        <translation>مع السلامة ⁨{name}⁩: سُجّل انصرافك عند ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>It is stored, and stands on the Today and Records pages. That is all there is to it for everybody who comes and goes.</source>
        <translation>حُفظ التسجيل ويظهر في صفحتي «اليوم» و«السجلات». وهذا كل ما في الأمر لكل من يحضر وينصرف.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Welcome. Which language do you read?</source>
        <translation>مرحبًا. أي لغة تقرأ؟</translation>
    </message>
    <message>
        <source>It takes about five minutes from here to the first clock-in. Every step can be skipped, and comes back under Help, First steps.</source>
        <translation>يستغرق الأمر نحو خمس دقائق من هنا إلى أول تسجيل حضور. ويمكن تخطي أي خطوة والعودة إليها من «مساعدة» ثم «الخطوات الأولى».</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Where do people clock in?</source>
        <translation>أين يسجّل الناس حضورهم؟</translation>
    </message>
    <message>
        <source>The name is printed on timesheets. The time zone decides which day a punch belongs to. Public holidays are marked in the calendar by themselves.</source>
        <translation>يُطبع الاسم على كشوف الدوام. وتحدد المنطقة الزمنية اليوم الذي يتبعه التسجيل. وتظهر العطل الرسمية في التقويم تلقائيًا.</translation>
    </message>
    <message>
        <source>for example Demo Bakery, Main Street</source>
        <translation>مثلًا: مخبز تجريبي، الشارع الرئيسي</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Public &amp;holidays of</source>
        <translation>العطل الرسمية في</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>All of it can be changed later, in Settings and Planning.</source>
        <translation>يمكن تغيير كل ذلك لاحقًا من «الإعدادات» و«التخطيط».</translation>
    </message>
    <message>
        <source>Choose a country from the list, or “none”.</source>
        <translation>اختر بلدًا من القائمة، أو «لا شيء».</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>all of the country</source>
        <translation>البلد كله</translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>Nobody was in view long enough to measure it.</source>
        <translation>لم يظهر أحد مدة كافية للقياس.</translation>
    </message>
    <message>
        <source>No picture came from the camera.</source>
        <translation>لم تصل صورة من الكاميرا.</translation>
    </message>
    <message>
        <source>Check its cable and its place in Settings, Camera.</source>
        <translation>افحص كابلها وتحديدها في «الإعدادات» ثم «الكاميرا».</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {rate} pictures a second.</source>
        <translation>‏⁦{width} × {height}⁩ بكسل، الصور في الثانية: ⁨{rate}⁩.</translation>
    </message>
    <message>
        <source>Few pictures a second mostly mean too little light, or a camera on a slow connection: give it more light, plug it in directly, or choose a smaller picture.</source>
        <translation>قلة الصور في الثانية تعني غالبًا ضوءًا قليلًا أو كاميرا على اتصال بطيء: زد الضوء أو وصّلها مباشرة أو اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>A face was found in {seen} of {total} pictures.</source>
        <translation>عدد الصور التي ظهر فيها وجه: ⁨{seen}⁩ من ⁨{total}⁩.</translation>
    </message>
    <message>
        <source>Let somebody stand where people will stand, look at the camera, and check again.</source>
        <translation>دع أحدًا يقف حيث سيقف الناس وينظر إلى الكاميرا، وافحص من جديد.</translation>
    </message>
    <message>
        <source>Hang the camera at the height of the eyes, so that people look into it, and let nothing hide the face.</source>
        <translation>علّق الكاميرا على ارتفاع العينين لينظر الناس إليها ولا تدع شيئًا يخفي الوجه.</translation>
    </message>
    <message>
        <source>Several faces were in view most of the time.</source>
        <translation>ظهرت عدة وجوه معظم الوقت.</translation>
    </message>
    <message>
        <source>Turn the camera away from where others pass or sit, or from pictures of people.</source>
        <translation>أدر الكاميرا بعيدًا عن مكان مرور الآخرين أو جلوسهم، وعن صور الناس.</translation>
    </message>
    <message>
        <source>The face&apos;s brightness is {brightness} of 255, its contrast {contrast}.</source>
        <translation>سطوع الوجه ⁨{brightness}⁩ من 255 وتباينه ⁨{contrast}⁩.</translation>
    </message>
    <message>
        <source>A lamp or the sun is too strong: turn it aside, or let a blind down.</source>
        <translation>مصباح أو شمس بضوء أقوى من اللازم: أدر المصباح جانبًا أو أنزل ستارة.</translation>
    </message>
    <message>
        <source>Put a lamp before the people, beside or above the camera.</source>
        <translation>ضع مصباحًا أمام الناس بجانب الكاميرا أو فوقها.</translation>
    </message>
    <message>
        <source>What is around the face is {times} times as bright as the face.</source>
        <translation>سطوع ما حول الوجه يساوي سطوع الوجه مضروبًا في ⁨{times}⁩.</translation>
    </message>
    <message>
        <source>A window or lamp behind people darkens their faces: turn the camera away from it, let a blind down, or light the faces from the front.</source>
        <translation>نافذة أو مصباح خلف الناس يجعل وجوههم معتمة: أدر الكاميرا بعيدًا عنه أو أنزل ستارة أو أضئ الوجوه من الأمام.</translation>
    </message>
    <message>
        <source>The face is {size} pixels large.</source>
        <translation>حجم الوجه ⁨{size}⁩ بكسل.</translation>
    </message>
    <message>
        <source>Bring the camera closer to where people stand, mark the place on the floor, or choose a larger picture in Settings, Camera.</source>
        <translation>قرّب الكاميرا إلى حيث يقف الناس، أو ضع علامة لمكان الوقوف على الأرض، أو اختر صورة أكبر من «الإعدادات» ثم «الكاميرا».</translation>
    </message>
    <message>
        <source>The face&apos;s sharpness is {sharpness}; from {good} on it is good.</source>
        <translation>وضوح الوجه ⁨{sharpness}⁩؛ ويكون جيدًا من ⁨{good}⁩.</translation>
    </message>
    <message>
        <source>Clean the lens, take off its foil, turn its ring until the face is sharp, and give more light: a camera blurs whoever moves in the dark.</source>
        <translation>نظّف العدسة وانزع غلافها الواقي وأدر حلقتها حتى يتضح الوجه وزد الضوء: فالكاميرا تشوّش صورة من يتحرك في الظلام.</translation>
    </message>
    <message>
        <source>Too few pictures came to measure the speed.</source>
        <translation>عدد الصور الواصلة أقل من أن تُقاس به السرعة.</translation>
    </message>
    <message>
        <source>This computer looks at {looks} pictures a second.</source>
        <translation>عدد الصور التي يفحصها هذا الحاسوب في الثانية: ⁨{looks}⁩.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller picture in Settings, Camera, or use a faster computer.</source>
        <translation>أغلق البرامج الأخرى، أو اختر صورة أصغر من «الإعدادات» ثم «الكاميرا»، أو استخدم حاسوبًا أسرع.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>فحص المكان</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>&amp;Check this place</source>
        <translation>فحص هذا المكان</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>People who need another look</source>
        <translation>أشخاص يلزم النظر في أمرهم</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Let somebody stand where people will stand and look at the camera, in the light of an ordinary day. It takes some seconds; nobody is clocked and nothing is stored meanwhile.</source>
        <translation>دع أحدًا يقف حيث سيقف الناس وينظر إلى الكاميرا في ضوء يوم عادي. يستغرق ذلك ثوانيَ؛ ولا يُسجَّل أحد ولا يُحفظ شيء خلالها.</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>الأشخاص المضافون</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Looking at everybody&apos;s enrolment…</source>
        <translation>جارٍ فحص بيانات الأشخاص المضافين…</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>التقرير في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose another place.</source>
        <translation>تعذّرت كتابة ⁨{file}⁩: ⁨{reason}⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Face in view</source>
        <translation>الوجه في الصورة</translation>
    </message>
    <message>
        <source>Light on the face</source>
        <translation>الضوء على الوجه</translation>
    </message>
    <message>
        <source>Light from behind</source>
        <translation>الضوء من الخلف</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>يلزم إصلاح هذا</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>no face, no PIN, no badge</source>
        <translation>لا وجه ولا رقم سري ولا بطاقة</translation>
    </message>
    <message>
        <source>looks like somebody else</source>
        <translation>يشبه غيره</translation>
    </message>
    <message>
        <source>few pictures</source>
        <translation>صور قليلة</translation>
    </message>
    <message>
        <source>poor pictures</source>
        <translation>صور ضعيفة</translation>
    </message>
    <message>
        <source>Enroll their face, or give them a PIN or a badge.</source>
        <translation>أضف وجهه أو عيّن له رقمًا سريًا أو أصدر له بطاقة.</translation>
    </message>
    <message>
        <source>Give both a PIN; the camera asks for it.</source>
        <translation>عيّن لكليهما رقمًا سريًا؛ وستطلبه الكاميرا.</translation>
    </message>
    <message>
        <source>Take more pictures: straight, left, right and up.</source>
        <translation>التقط مزيدًا من الصور: إلى الأمام واليسار واليمين والأعلى.</translation>
    </message>
    <message>
        <source>Take new pictures in better light, nearer to the camera.</source>
        <translation>التقط صورًا جديدة بضوء أفضل وأقرب إلى الكاميرا.</translation>
    </message>
    <message>
        <source>This place is ready.</source>
        <translation>هذا المكان جاهز.</translation>
    </message>
    <message>
        <source>This place works; some things could be better.</source>
        <translation>هذا المكان صالح؛ ويمكن تحسين بعض الأشياء.</translation>
    </message>
    <message>
        <source>Mend what is named before people use this place.</source>
        <translation>أصلح ما ذُكر قبل استخدام الناس لهذا المكان.</translation>
    </message>
    <message>
        <source>Not everything could be measured. Check again.</source>
        <translation>تعذّر قياس بعض الأشياء. أعد الفحص.</translation>
    </message>
    <message>
        <source>looks like {name}</source>
        <translation>يشبه ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>لم يُضف أحد بعد.</translation>
    </message>
    <message>
        <source>All {people} people are enrolled well.</source>
        <translation>بيانات كل الأشخاص المضافين (⁨{people}⁩) جيدة.</translation>
    </message>
    <message>
        <source>{count} of {people} people need another look:</source>
        <translation>يلزم النظر في أمر ⁨{count}⁩ من ⁨{people}⁩:</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Line {number} is the device&apos;s own and is left out.</source>
        <translation>السطر ⁨{number}⁩ خاص بالجهاز نفسه ولن يُستورد.</translation>
    </message>
    <message>
        <source>The line is not one of an attendance log: PIN, date and time, numbers.</source>
        <translation>ليس هذا سطرًا من سجل حضور: رقم وتاريخ ووقت وأرقام.</translation>
    </message>
    <message>
        <source>It is not an attendance log (attlog.dat) as devices write it to a USB stick: lines of PIN, date and time, numbers.</source>
        <translation>ليس سجل حضور (attlog.dat) كما تكتبه الأجهزة على ذاكرة USB: أسطر من رقم وتاريخ ووقت وأرقام.</translation>
    </message>
    <message>
        <source>It has more than {most} lines; divide it into several files.</source>
        <translation>عدد أسطره أكثر من ⁨{most}⁩؛ قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Read as an attendance log of {columns}.</source>
        <translation>قُرئ على أنه سجل حضور فيه: ⁨{columns}⁩.</translation>
    </message>
    <message>
        <source>A status is 0 to 5, or 255 for none.</source>
        <translation>الحالة من 0 إلى 5، أو 255 لعدمها.</translation>
    </message>
    <message>
        <source>Read as an attendance log of {columns}; the status is the same on every line, so it says nothing: in and out alternate.</source>
        <translation>قُرئ على أنه سجل حضور فيه: ⁨{columns}⁩؛ والحالة واحدة في كل الأسطر فلا تفيد شيئًا: يتناوب الحضور والانصراف.</translation>
    </message>
    <message>
        <source>PIN, time, device, status, verify, work code</source>
        <translation>الرقم والوقت والجهاز والحالة والتحقق ورمز العمل</translation>
    </message>
    <message>
        <source>PIN, time, status, verify and more</source>
        <translation>الرقم والوقت والحالة والتحقق وغيرها</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>It has more than {most} rows; divide it into several files.</source>
        <translation>عدد صفوفه أكثر من ⁨{most}⁩؛ قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The line has {count} fields where the header has {width}; complete it, and put text with {separators} in it between quotes.</source>
        <translation>عدد الحقول في هذا السطر ⁨{count}⁩ وفي سطر العناوين ⁨{width}⁩؛ أكمله وضع النص الذي فيه ⁨{separators}⁩ بين علامات اقتباس.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Read as {encoding}, separated by {separators}.</source>
        <translation>قُرئ بترميز ⁨{encoding}⁩، وبين الأعمدة ⁨{separators}⁩.</translation>
    </message>
    <message>
        <source>There is a NUL character, so this is no text file; save the table as “CSV UTF-8”.</source>
        <translation>يوجد رمز NUL، فهذا ليس ملف نص؛ احفظ الجدول بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The line is not UTF-8, as line {number} is: two encodings are mixed. Save the whole table as “CSV UTF-8”, and check the names in it.</source>
        <translation>السطر ليس بترميز UTF-8 خلافًا للسطر ⁨{number}⁩: ترميزان مختلطان. احفظ الجدول كله بصيغة «CSV UTF-8» وتحقّق من الأسماء فيه.</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European; check the accents)</source>
        <translation>‏Windows-1252 (أوروبا الغربية؛ تحقّق من الحروف ذات العلامات)</translation>
    </message>
    <message>
        <source>The line is neither UTF-8 nor Windows-1252. Save the table as “CSV UTF-8” and check the names in it.</source>
        <translation>السطر ليس بترميز UTF-8 ولا Windows-1252. احفظ الجدول بصيغة «CSV UTF-8» وتحقّق من الأسماء فيه.</translation>
    </message>
    <message>
        <source>The line is not {encoding}. Save the table as “CSV UTF-8” and check the names in it.</source>
        <translation>السطر ليس بترميز ⁨{encoding}⁩. احفظ الجدول بصيغة «CSV UTF-8» وتحقّق من الأسماء فيه.</translation>
    </message>
    <message>
        <source>A field has more than {most} characters: either a quote is not closed, or this is no table.</source>
        <translation>حقل عدد أحرفه أكثر من ⁨{most}⁩: إما أن علامة اقتباس لم تُغلق، أو أن هذا ليس جدولًا.</translation>
    </message>
    <message>
        <source>From here on the quotes do not match ({error}); text with quotes in it is written as &quot;so &quot;&quot;called&quot;&quot; Anna&quot;.</source>
        <translation>من هنا لا تتطابق علامات الاقتباس (⁨{error}⁩)؛ يُكتب النص الذي فيه علامات اقتباس هكذا: ⁨&quot;so &quot;&quot;called&quot;&quot; Anna&quot;⁩.</translation>
    </message>
    <message>
        <source>A spreadsheet program would calculate the employee ID of {who}, and another one would not be theirs. Change it, or use the workbook.</source>
        <translation>سيعدّ برنامج الجداول الرقم الوظيفي لـ⁨{who}⁩ معادلة ويحسبها فيصبح رقمًا آخر. غيّره أو استخدم المصنف.</translation>
    </message>
    <message>
        <source>ADP&apos;s file numbers have up to six digits and nothing else; the employee ID of {who} has not. Change it, or use another format.</source>
        <translation>أرقام ملفات ADP تتكون من أرقام فقط، ستة على الأكثر؛ والرقم الوظيفي لـ⁨{who}⁩ ليس كذلك. غيّره أو استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>Padded to six digits, the employee IDs of {who} are the same file number of ADP. Change one, or use another format.</source>
        <translation>بعد إكمالها إلى ستة أرقام تصبح الأرقام الوظيفية لـ⁨{who}⁩ رقم ملف واحدًا في ADP. غيّر أحدها أو استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>A spreadsheet program would calculate the name of {who}, and another one would not be theirs. Change it, or use another format.</source>
        <translation>سيعدّ برنامج الجداول اسم ⁨{who}⁩ معادلة ويحسبها فيصبح اسمًا آخر. غيّره أو استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>QuickBooks&apos; files have no letters for the name of {who}. Use another format.</source>
        <translation>لا تتوفر في ملفات QuickBooks حروف لاسم ⁨{who}⁩. استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source>QuickBooks tells people apart by their names only, and {who} have the same. Use another format.</source>
        <translation>يميّز QuickBooks الناس بأسمائهم فقط، ولهؤلاء الاسم نفسه: ⁨{who}⁩. استخدم صيغة أخرى.</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> و⁨{value}⁩ غيرها</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر ⁨{line}⁩</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>العمود ⁨{column}⁩</translation>
    </message>
    <message>
        <source>It is a folder; name the file in it.</source>
        <translation>هذا مجلد؛ حدّد الملف الذي فيه.</translation>
    </message>
    <message>
        <source>There is no such file; check its name and folder.</source>
        <translation>لا يوجد هذا الملف؛ تحقّق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>It has {size} MB; at most {most} MB are read. Divide it into several.</source>
        <translation>حجمه ⁨{size}⁩ ميغابايت؛ ويُقرأ ⁨{most}⁩ ميغابايت على الأكثر. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>تعذّرت قراءته: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>It is a workbook of the old kind (.xls) or one with a password. Open it in Excel or LibreOffice and save it as .xlsx, without a password, or as CSV.</source>
        <translation>هذا مصنف من النوع القديم (⁨.xls⁩) أو محمي بكلمة مرور. افتحه في Excel أو LibreOffice واحفظه بصيغة ⁨.xlsx⁩ بلا كلمة مرور، أو CSV.</translation>
    </message>
    <message>
        <source>It is a PDF; save the table as .xlsx or CSV.</source>
        <translation>هذا ملف PDF؛ احفظ الجدول بصيغة ⁨.xlsx⁩ أو CSV.</translation>
    </message>
    <message>
        <source>The column {column} stands there twice; take one of them away.</source>
        <translation>العمود ⁨{column}⁩ مكرر؛ احذف أحدهما.</translation>
    </message>
    <message>
        <source>The column “{text}” is not known; if it is {meant}, call it so, otherwise give it a name that is less alike.</source>
        <translation>العمود «⁨{text}⁩» غير معروف؛ إن كان المقصود ⁨{meant}⁩ فسمِّه كذلك، وإلا فأعطه اسمًا أقل شبهًا.</translation>
    </message>
    <message>
        <source>Columns that are not read: {listed}{more}.</source>
        <translation>أعمدة لا تُقرأ: ⁨{listed}⁩{more}.</translation>
    </message>
    <message>
        <source>The header lacks {lacking}. A table of {name} has the columns {columns} (needed: {join}); found: {there}.</source>
        <translation>ينقص سطر العناوين: ⁨{lacking}⁩. أعمدة جدول ⁨{name}⁩ هي ⁨{columns}⁩ (المطلوب: ⁨{join}⁩)؛ الموجود: ⁨{there}⁩.</translation>
    </message>
    <message>
        <source>is a formula; copy the column and insert it again as values (“paste special”).</source>
        <translation>فيها معادلة؛ انسخ العمود وألصقه من جديد كقيم («لصق خاص»).</translation>
    </message>
    <message>
        <source>is an error of the spreadsheet; correct it there.</source>
        <translation>فيها خطأ من برنامج الجداول؛ صحّحه هناك.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not one ({kind}). Open it in Excel or LibreOffice and save it again as .xlsx.</source>
        <translation>المصنف تالف أو ليس مصنفًا (⁨{kind}⁩). افتحه في Excel أو LibreOffice واحفظه من جديد بصيغة ⁨.xlsx⁩.</translation>
    </message>
    <message>
        <source>It unpacks to {value} MB in {count} parts; at most {value2} MB in {_MOST_PARTS} are read. Save only the sheet with the table, or as CSV.</source>
        <translation>حجمه بعد فك الضغط ⁨{value}⁩ ميغابايت وعدد أجزائه ⁨{count}⁩؛ والحد الأقصى ⁨{value2}⁩ ميغابايت وعدد أجزاء ⁨{_MOST_PARTS}⁩. احفظ ورقة الجدول وحدها، أو بصيغة CSV.</translation>
    </message>
    <message>
        <source>The archive is damaged ({kind}); save the workbook again.</source>
        <translation>الأرشيف تالف (⁨{kind}⁩)؛ احفظ المصنف من جديد.</translation>
    </message>
    <message>
        <source>Open it and save it as .xlsx or CSV.</source>
        <translation>افتحه واحفظه بصيغة ⁨.xlsx⁩ أو CSV.</translation>
    </message>
    <message>
        <source>It is an OpenDocument file (.ods). {advice}</source>
        <translation>هذا ملف OpenDocument (⁨.ods⁩). ⁨{advice}⁩</translation>
    </message>
    <message>
        <source>It is a binary workbook (.xlsb). {advice}</source>
        <translation>هذا مصنف ثنائي (⁨.xlsb⁩). ⁨{advice}⁩</translation>
    </message>
    <message>
        <source>It is an archive but not a workbook (.xlsx).</source>
        <translation>هذا أرشيف وليس مصنفًا (⁨.xlsx⁩).</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which no spreadsheet program writes; save it again with Excel or LibreOffice.</source>
        <translation>يعلن المصنف نوع مستند لا يكتبه أي برنامج جداول؛ احفظه من جديد في Excel أو LibreOffice.</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be seen.</source>
        <translation>لا توجد في المصنف ورقة ظاهرة.</translation>
    </message>
    <message>
        <source>The cell {flaw}</source>
        <translation>الخلية ⁨{flaw}⁩</translation>
    </message>
    <message>
        <source>; its other {value} are not read</source>
        <translation>؛ ولا تُقرأ أوراقه الأخرى (⁨{value}⁩)</translation>
    </message>
    <message>
        <source>Read from the sheet “{shortened}” of the workbook{others}.</source>
        <translation>قُرئ من ورقة «⁨{shortened}⁩» في المصنف{others}.</translation>
    </message>
    <message>
        <source>A row&apos;s number is larger than a sheet&apos;s can be.</source>
        <translation>رقم صف أكبر مما يمكن في الورقة.</translation>
    </message>
    <message>
        <source>has no time of day; write it as 2026-03-31 17:05.</source>
        <translation>بلا وقت؛ اكتبه مثل ⁦2026-03-31 17:05⁩.</translation>
    </message>
    <message>
        <source>is no date with a time; write it as 2026-03-31 17:05.</source>
        <translation>ليس تاريخًا مع وقت؛ اكتبه مثل ⁦2026-03-31 17:05⁩.</translation>
    </message>
    <message>
        <source>is no time of day; write it as 09:00.</source>
        <translation>ليس وقتًا من اليوم؛ اكتبه مثل 09:00.</translation>
    </message>
    <message>
        <source>is not in whole minutes; write it as 09:00.</source>
        <translation>ليس بدقائق كاملة؛ اكتبه مثل 09:00.</translation>
    </message>
    <message>
        <source>is no number of minutes from 0 to 1440; write it as 30.</source>
        <translation>ليس عدد دقائق من 0 إلى 1440؛ اكتبه مثل 30.</translation>
    </message>
    <message>
        <source>is no number of hours up to 24; write it as 8 or 7.5.</source>
        <translation>ليس عدد ساعات حتى 24؛ اكتبه مثل 8 أو 7.5.</translation>
    </message>
    <message>
        <source>is neither yes nor no; write one of the two.</source>
        <translation>ليس نعم ولا لا؛ اكتب أحدهما.</translation>
    </message>
    <message>
        <source>is not known; write {called}.</source>
        <translation>غير معروف؛ اكتب ⁨{called}⁩.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>ناقص.</translation>
    </message>
    <message>
        <source>{shown} and {value} more</source>
        <translation>⁨{shown}⁩ و⁨{value}⁩ غيرها</translation>
    </message>
    <message>
        <source>may be either of two days: day or month may come first, and the file does not say which; write it as 2026-03-31.</source>
        <translation>قد يكون أحد يومين: فقد يأتي اليوم أو الشهر أولًا والملف لا يبيّن ذلك؛ اكتبه مثل ⁦2026-03-31⁩.</translation>
    </message>
    <message>
        <source>is no day of the calendar; correct it.</source>
        <translation>ليس يومًا في التقويم؛ صحّحه.</translation>
    </message>
    <message>
        <source>is in a year that is not possible; correct it.</source>
        <translation>في سنة غير ممكنة؛ صحّحه.</translation>
    </message>
    <message>
        <source>is no date; write it as 2026-03-31.</source>
        <translation>ليس تاريخًا؛ اكتبه مثل ⁦2026-03-31⁩.</translation>
    </message>
    <message>
        <source>is no time of day; write it as 17:05.</source>
        <translation>ليس وقتًا من اليوم؛ اكتبه مثل 17:05.</translation>
    </message>
    <message>
        <source>has an offset from UTC that is not possible; correct it.</source>
        <translation>فارق التوقيت فيه عن UTC غير ممكن؛ صحّحه.</translation>
    </message>
    <message>
        <source>{type} leave</source>
        <translation>إجازة ⁨{type}⁩</translation>
    </message>
    <message>
        <source>{type} leave (half)</source>
        <translation>إجازة ⁨{type}⁩ (نصف يوم)</translation>
    </message>
    <message>
        <source>{type} leave (morning)</source>
        <translation>إجازة ⁨{type}⁩ (صباحًا)</translation>
    </message>
    <message>
        <source>{type} leave (afternoon)</source>
        <translation>إجازة ⁨{type}⁩ (بعد الظهر)</translation>
    </message>
    <message>
        <source>There is no column approved: all of this leave is taken as approved.</source>
        <translation>لا يوجد عمود approved: تُعدّ كل هذه الإجازات معتمدة.</translation>
    </message>
    <message>
        <source>full, half, morning or afternoon</source>
        <translation>‏full أو half أو morning أو afternoon</translation>
    </message>
    <message>
        <source>The same leave is on line {twin}; take one away.</source>
        <translation>الإجازة نفسها في السطر ⁨{twin}⁩؛ احذف إحداهما.</translation>
    </message>
    <message>
        <source>is here just so.</source>
        <translation>دون تغيير.</translation>
    </message>
    <message>
        <source>this leave would change it</source>
        <translation>وهذه الإجازة تغيّره</translation>
    </message>
    <message>
        <source>is approved now.</source>
        <translation>اعتُمدت الآن.</translation>
    </message>
    <message>
        <source>is not approved any more.</source>
        <translation>لم تعد معتمدة.</translation>
    </message>
    <message>
        <source>is new.</source>
        <translation>إدخال جديد.</translation>
    </message>
    <message>
        <source>is new, and not approved yet.</source>
        <translation>إدخال جديد لم يُعتمد بعد.</translation>
    </message>
    <message>
        <source>{leave} of {first} {what}</source>
        <translation>⁨{leave}⁩ في ⁨{first}⁩ ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{leave} of {first} to {last} {what}</source>
        <translation>⁨{leave}⁩ من ⁨{first}⁩ إلى ⁨{last}⁩ ⁨{what}⁩</translation>
    </message>
    <message>
        <source>is on line {seen} already; everybody has one line and an ID of their own.</source>
        <translation>موجود في السطر ⁨{seen}⁩ بالفعل؛ ولكل شخص سطر واحد ورقم وظيفي خاص به.</translation>
    </message>
    <message>
        <source>is nobody&apos;s employee ID here. If {meant} is meant, write it so. Import the people first, or leave the line out.</source>
        <translation>ليس رقمًا وظيفيًا لأحد هنا. إن كان المقصود ⁨{meant}⁩ فاكتبه كذلك. استورد الأشخاص أولًا أو احذف السطر.</translation>
    </message>
    <message>
        <source>is nobody&apos;s employee ID here. Import the people first, or leave the line out.</source>
        <translation>ليس رقمًا وظيفيًا لأحد هنا. استورد الأشخاص أولًا أو احذف السطر.</translation>
    </message>
    <message>
        <source>{name}, {shift} from {day}.</source>
        <translation>‏⁨{name}⁩، ⁨{shift}⁩ من ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>{name}, {shift}.</source>
        <translation>‏⁨{name}⁩، ⁨{shift}⁩.</translation>
    </message>
    <message>
        <source>belonged to {name}, removed on {day}, whose punches are kept; give this person another one.</source>
        <translation>كان لـ⁨{name}⁩ الذي أُزيل بتاريخ ⁨{day}⁩ وتسجيلاته محفوظة؛ أعطِ هذا الشخص رقمًا آخر.</translation>
    </message>
    <message>
        <source>removed here on {day}, and stays so.</source>
        <translation>أُزيل هنا بتاريخ ⁨{day}⁩ ويبقى كذلك.</translation>
    </message>
    <message>
        <source>{column} {before} is now {after}</source>
        <translation>تغيّر ⁨{column}⁩ من ⁨{before}⁩ إلى ⁨{after}⁩</translation>
    </message>
    <message>
        <source>shift {before} is now {after} from {day}</source>
        <translation>تغيّر جدول العمل من ⁨{before}⁩ إلى ⁨{after}⁩ ابتداءً من ⁨{day}⁩</translation>
    </message>
    <message>
        <source>shift {before} is now {after}</source>
        <translation>تغيّر جدول العمل من ⁨{before}⁩ إلى ⁨{after}⁩</translation>
    </message>
    <message>
        <source>{name} is here just so.</source>
        <translation>‏⁨{name}⁩ محفوظ هنا كما هو.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>is no schedule; the known ones are {names}. Import the shifts first, or make it; several are separated by semicolons.</source>
        <translation>ليس جدول عمل؛ المعروف منها ⁨{names}⁩. استورد الورديات أولًا أو أنشئه؛ وتُفصل الجداول المتعددة بفواصل منقوطة.</translation>
    </message>
    <message>
        <source>is no schedule; there is none yet. Import the shifts first, or make it; several are separated by semicolons.</source>
        <translation>ليس جدول عمل؛ ولا يوجد أي جدول بعد. استورد الورديات أولًا أو أنشئه؛ وتُفصل الجداول المتعددة بفواصل منقوطة.</translation>
    </message>
    <message>
        <source>file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>in, out or nothing</source>
        <translation>‏in أو out أو لا شيء</translation>
    </message>
    <message>
        <source>is before the year {year}: the device&apos;s clock was wrong. Correct the time or leave the line out.</source>
        <translation>قبل السنة ⁨{year}⁩: كانت ساعة الجهاز خاطئة. صحّح الوقت أو احذف السطر.</translation>
    </message>
    <message>
        <source>was never shown by the clocks of {zone}, which were set forward past it; correct it.</source>
        <translation>لم تُظهره ساعات ⁨{zone}⁩ قط لأنها قُدّمت إلى الأمام متجاوزةً إياه؛ صحّحه.</translation>
    </message>
    <message>
        <source>is yet to come; correct it, or the clock of this computer.</source>
        <translation>لم يأتِ بعد؛ صحّحه أو صحّح ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The clocks of {zone} showed {time} twice that night; taken as the first time ({earlier}), as nothing tells: write {second} for the second.</source>
        <translation>أظهرت ساعات ⁨{zone}⁩ الوقت ⁨{time}⁩ مرتين تلك الليلة؛ واعتُمدت المرة الأولى (⁨{earlier}⁩) لعدم وجود ما يحدد ذلك: اكتب ⁨{second}⁩ للثانية.</translation>
    </message>
    <message>
        <source>The clocks of {zone} showed {time} twice that night; taken as the second time ({later}), by the order of the lines.</source>
        <translation>أظهرت ساعات ⁨{zone}⁩ الوقت ⁨{time}⁩ مرتين تلك الليلة؛ واعتُمدت المرة الثانية (⁨{later}⁩) بحسب ترتيب الأسطر.</translation>
    </message>
    <message>
        <source>The clocks of {zone} showed {time} twice that night; taken as the first time ({earlier}), by the order of the lines.</source>
        <translation>أظهرت ساعات ⁨{zone}⁩ الوقت ⁨{time}⁩ مرتين تلك الليلة؛ واعتُمدت المرة الأولى (⁨{earlier}⁩) بحسب ترتيب الأسطر.</translation>
    </message>
    <message>
        <source>this punch would change it</source>
        <translation>وهذا التسجيل يغيّره</translation>
    </message>
    <message>
        <source>clock-in</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>clock-out</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>clock-in of {time}.</source>
        <translation>حضور في ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>clock-out of {time}.</source>
        <translation>انصراف في ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>within the duplicate interval of the clock-in of {time}, which stands.</source>
        <translation>يقع ضمن المدة الفاصلة للتكرار بعد حضور ⁨{time}⁩ الذي يبقى ساريًا.</translation>
    </message>
    <message>
        <source>within the duplicate interval of the clock-out of {time}, which stands.</source>
        <translation>يقع ضمن المدة الفاصلة للتكرار بعد انصراف ⁨{time}⁩ الذي يبقى ساريًا.</translation>
    </message>
    <message>
        <source>is missing: the policy wants every punch to say in or out. Write it, or set in_out_determination to alternating.</source>
        <translation>ناقص: تتطلب القواعد أن يذكر كل تسجيل حضورًا أو انصرافًا. اكتبه، أو اجعل قيمة in_out_determination هي alternating.</translation>
    </message>
    <message>
        <source>the same as line {line}.</source>
        <translation>مثل السطر ⁨{line}⁩.</translation>
    </message>
    <message>
        <source>contradicts line {line} of the same moment; take one of them away.</source>
        <translation>يناقض السطر ⁨{line}⁩ في اللحظة نفسها؛ احذف أحدهما.</translation>
    </message>
    <message>
        <source>The table says {kind}: if that is right, change the punch by a correction, with a reason.</source>
        <translation>في الجدول: ⁨{kind}⁩. إن كان ذلك صحيحًا فغيّر التسجيل بتصحيح مع ذكر السبب.</translation>
    </message>
    <message>
        <source>{kind}, stored already.</source>
        <translation>⁨{kind}⁩، محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>is after this person was removed, on {day}; leave it out.</source>
        <translation>بعد إزالة هذا الشخص بتاريخ ⁨{day}⁩؛ احذف السطر.</translation>
    </message>
    <message>
        <source>is after this person&apos;s last day, {day}; leave it out, or correct the last day.</source>
        <translation>بعد آخر يوم لهذا الشخص، ⁨{day}⁩؛ احذف السطر أو صحّح آخر يوم.</translation>
    </message>
    <message>
        <source>line {line}: {said}</source>
        <translation>السطر ⁨{line}⁩: ⁨{said}⁩</translation>
    </message>
    <message>
        <source>was {shifts}.</source>
        <translation>كان ⁨{shifts}⁩.</translation>
    </message>
    <message>
        <source>this schedule held then</source>
        <translation>وكان هذا الجدول ساريًا حينها</translation>
    </message>
    <message>
        <source>give the changed one another name and assign it from a later day</source>
        <translation>أعطِ المعدَّل اسمًا آخر وأسنده من يوم لاحق</translation>
    </message>
    <message>
        <source>{who} has it too: {error}</source>
        <translation>لدى ⁨{who}⁩ الجدول نفسه: ⁨{error}⁩</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Early or late</source>
        <translation>مبكر أو متأخر</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>غير مخطط</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>الحضور اليوم</translation>
    </message>
    <message>
        <source>Arrivals today, newest first</source>
        <translation>الحضور اليوم، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nobody came yet today. Whoever clocks in appears here at once.</source>
        <translation>لم يحضر أحد اليوم بعد. من يسجّل حضوره يظهر هنا فورًا.</translation>
    </message>
    <message>
        <source>Print the evacuation list</source>
        <translation>طباعة قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Evacuation list of {site}, {day}, {time}</source>
        <translation>قائمة إخلاء ⁨{site}⁩، ⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Nobody is clocked in.</source>
        <translation>لا أحد مسجَّل حضورًا الآن.</translation>
    </message>
    <message>
        <source>1 person may be in the building.</source>
        <translation>قد يكون في المبنى شخص واحد.</translation>
    </message>
    <message>
        <source>{n} people may be in the building; whoever is on a break is among them.</source>
        <translation>عدد من قد يكونون في المبنى: ⁨{n}⁩؛ ومن في استراحة محسوب منهم.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>‏⁨{name}⁩: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Show only these people; press again to show everybody.</source>
        <translation>عرض هؤلاء فقط؛ اضغط مجددًا لعرض الجميع.</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>الموجودون الآن</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>حضروا متأخرين</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غائبون</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>Nobody is in now.</source>
        <translation>لا أحد موجود الآن.</translation>
    </message>
    <message>
        <source>Nobody came late today.</source>
        <translation>لم يتأخر أحد اليوم.</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>لا أحد غائب.</translation>
    </message>
    <message>
        <source>Nobody is on a break.</source>
        <translation>لا أحد في استراحة.</translation>
    </message>
    <message>
        <source>Nobody is on leave today.</source>
        <translation>لا أحد في إجازة اليوم.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>People and where they are</source>
        <translation>الأشخاص وأين هم</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>By name, employee ID or department</source>
        <translation>بالاسم أو الرقم الوظيفي أو القسم</translation>
    </message>
    <message>
        <source>Nobody matches what is wanted.</source>
        <translation>لا أحد يطابق المطلوب.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>{n} of {all} people</source>
        <translation>الأشخاص: ⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>الأشخاص: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>الرقم الوظيفي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Copy the evacuation list</source>
        <translation>نسخ قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Print &amp;evacuation list</source>
        <translation>طباعة قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Plan who works when</source>
        <translation>تخطيط من يعمل ومتى</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Enroll people, and this page says who is in, who came late and who is missing.</source>
        <translation>لم يُضف أحد بعد. أضف أشخاصًا لتبيّن هذه الصفحة من موجود ومن تأخر ومن غاب.</translation>
    </message>
    <message>
        <source>Enroll a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{moment}. Holiday: {name}</source>
        <translation>⁨{moment}⁩. عطلة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nobody has a schedule, so nobody can be late or missing here. Say who works when, and this page tells.</source>
        <translation>لا يوجد جدول عمل لأحد، فلا يُعرف هنا متأخر ولا غائب. حدّد من يعمل ومتى لتبيّنه هذه الصفحة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The evacuation list is in the clipboard.</source>
        <translation>قائمة الإخلاء في الحافظة.</translation>
    </message>
    <message>
        <source>The evacuation list is sent to print.</source>
        <translation>أُرسلت قائمة الإخلاء إلى الطباعة.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Print evacuation list</source>
        <translation>طباعة قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>فتح هذا اليوم</translation>
    </message>
    <message>
        <source>In</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>منتظَر</translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation>انصرف</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>غير مخطط</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>حاضر منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>On break since {time}</source>
        <translation>في استراحة منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Gone home at {time}</source>
        <translation>انصرف عند ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Missing since {time}</source>
        <translation>غائب منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>منتظَر عند ⁨{time}⁩</translation>
    </message>
    <message>
        <source>On leave for half the day</source>
        <translation>في إجازة نصف يوم</translation>
    </message>
    <message>
        <source>{time}, {how}</source>
        <comment>clock time, then: on time, 12 minutes late</comment>
        <translation>‏⁨{time}⁩، ⁨{how}⁩</translation>
    </message>
    <message>
        <source>{hours} h late</source>
        <translation>متأخر ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>1 minute late</source>
        <translation>متأخر دقيقة واحدة</translation>
    </message>
    <message>
        <source>{n} minutes late</source>
        <translation>متأخر ⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>{hours} h early</source>
        <translation>مبكر ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>1 minute early</source>
        <translation>مبكر دقيقة واحدة</translation>
    </message>
    <message>
        <source>{n} minutes early</source>
        <translation>مبكر ⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في الموعد</translation>
    </message>
</context>
<context>
    <name>vision</name>
    <message>
        <source>The camera was unplugged. Plug it in again.</source>
        <translation>فُصلت الكاميرا. أعد توصيلها.</translation>
    </message>
    <message>
        <source>No camera is named. Give its number (0), an address, a file or &quot;demo&quot;.</source>
        <translation>لم تُحدَّد كاميرا. اذكر رقمها (0) أو عنوانًا أو ملفًا أو ⁨&quot;demo&quot;⁩.</translation>
    </message>
    <message>
        <source>“{spec}” cannot be opened: {error}.</source>
        <translation>تعذّر فتح «⁨{spec}⁩»: ⁨{error}⁩.</translation>
    </message>
    <message>
        <source>There is no file or folder “{spec}”. A camera is named by its number (0, 1, ...) or its address (rtsp://...).</source>
        <translation>لا يوجد ملف أو مجلد «⁨{spec}⁩». تُحدَّد الكاميرا برقمها (0 أو 1 أو ...) أو عنوانها (⁨rtsp://...⁩).</translation>
    </message>
    <message>
        <source>Camera {index}</source>
        <translation>الكاميرا ⁨{index}⁩</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>الكاميرا ⁨{number}⁩</translation>
    </message>
    <message>
        <source>The camera at {camera} does not answer. Check its address, its power and the network.</source>
        <translation>الكاميرا ذات العنوان ⁨{camera}⁩ لا تستجيب. تحقّق من عنوانها وتغذيتها الكهربائية والشبكة.</translation>
    </message>
    <message>
        <source>{camera} is there but cannot be opened: another program is using it, or this program is not allowed to use the camera. Close the other program, or allow it in the privacy settings.</source>
        <translation>⁨{camera}⁩ موجودة لكن تعذّر فتحها: يستخدمها برنامج آخر، أو لا يُسمح لهذا البرنامج باستخدام الكاميرا. أغلق البرنامج الآخر، أو اسمح بذلك في إعدادات الخصوصية.</translation>
    </message>
    <message>
        <source>There is no camera {index}. Check that it is plugged in. {found}</source>
        <translation>لا توجد كاميرا ⁨{index}⁩. تحقّق من توصيلها. ⁨{found}⁩</translation>
    </message>
    <message>
        <source>No picture comes from {camera}. Check its address, its power and the network.</source>
        <translation>لا تصل صورة من ⁨{camera}⁩. تحقّق من عنوانها وتغذيتها الكهربائية والشبكة.</translation>
    </message>
    <message>
        <source>No picture comes from camera {number} ({camera}): another program is using it, or this program is not allowed to use the camera. Close the other program, allow it in the privacy settings, or plug the camera in again. {found}</source>
        <translation>لا تصل صورة من الكاميرا ⁨{number}⁩ (⁨{camera}⁩): يستخدمها برنامج آخر، أو لا يُسمح لهذا البرنامج باستخدامها. أغلق البرنامج الآخر، أو اسمح بذلك في إعدادات الخصوصية، أو أعد توصيل الكاميرا. ⁨{found}⁩</translation>
    </message>
    <message>
        <source>Found: {known}.</source>
        <translation>وُجدت: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>No camera was found on this computer.</source>
        <translation>لم يُعثر على كاميرا في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The {title} cannot be started ({error}). {remedy}</source>
        <translation>تعذّر تشغيل ⁨{title}⁩ (⁨{error}⁩). ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>A picture to be searched for faces is empty or has no three colours.</source>
        <translation>إحدى الصور المطلوب البحث فيها عن وجوه فارغة أو ليست بثلاثة ألوان.</translation>
    </message>
    <message>
        <source>The face engine failed while {doing}: {reason}</source>
        <translation>تعطل محرك التعرف على الوجه (⁨{doing}⁩): ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{size} people were given for {count} face vectors; nobody is recognised until each vector has its person.</source>
        <translation>عدد الأشخاص ⁨{size}⁩ وعدد متجهات الوجوه ⁨{count}⁩؛ ولا يُتعرَّف على أحد حتى يكون لكل متجه شخصه.</translation>
    </message>
    <message>
        <source>The enrolled faces were made by {theirs}, this program uses {ours}: they cannot be compared. Enroll these people again.</source>
        <translation>أُنشئت الوجوه المحفوظة بالمحرك ⁨{theirs}⁩ وهذا البرنامج يستخدم ⁨{ours}⁩: فلا يمكن مقارنتها. أضف هؤلاء الأشخاص من جديد.</translation>
    </message>
    <message>
        <source>Face vectors of shape {shape} were refused: each needs {count} numbers. They come from another engine or are damaged.</source>
        <translation>رُفضت متجهات وجه بالشكل ⁨{shape}⁩: يلزم لكل منها أرقام عددها ⁨{count}⁩. مصدرها محرك آخر أو هي تالفة.</translation>
    </message>
    <message>
        <source>A face vector that is not made of numbers was refused; it is damaged.</source>
        <translation>رُفض متجه وجه لا يتكون من أرقام؛ فهو تالف.</translation>
    </message>
    <message>
        <source>A face vector of zeros was refused; it is damaged.</source>
        <translation>رُفض متجه وجه كله أصفار؛ فهو تالف.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be opened.</source>
        <translation>تعذّر فتح المجلد «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no photos (JPEG, PNG, ...).</source>
        <translation>لا توجد في المجلد «⁨{name}⁩» صور (⁨JPEG, PNG, ...⁩).</translation>
    </message>
    <message>
        <source>There is no file or folder “{name}” at that place.</source>
        <translation>لا يوجد ملف أو مجلد «⁨{name}⁩» في ذلك المكان.</translation>
    </message>
    <message>
        <source>The {title} {path} cannot be opened. {remedy}</source>
        <translation>تعذّر فتح ⁨{title}⁩ ⁨{path}⁩. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>{path} cannot be read. {remedy}</source>
        <translation>تعذّرت قراءة ⁨{path}⁩. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>{path} is not the one this program was made with. {remedy}</source>
        <translation>⁨{path}⁩ ليس الملف الذي صُنع به هذا البرنامج. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>Install it afresh: delete the folder .venv of the application and start run.py again, or reinstall the Python package face_recognition_models.</source>
        <translation>ثبّته من جديد: احذف المجلد ⁨.venv⁩ للتطبيق وشغّل ⁨run.py⁩ مجددًا، أو أعد تثبيت حزمة بايثون ⁨face_recognition_models⁩.</translation>
    </message>
    <message>
        <source>Get the program&apos;s folder resources afresh.</source>
        <translation>احصل من جديد على المجلد resources للبرنامج.</translation>
    </message>
    <message>
        <source>face encoder</source>
        <translation>مرمّز الوجوه</translation>
    </message>
    <message>
        <source>thorough face detector</source>
        <translation>كاشف الوجوه الدقيق</translation>
    </message>
    <message>
        <source>face landmark predictor</source>
        <translation>محدّد معالم الوجه</translation>
    </message>
    <message>
        <source>The {title} {file} is missing: the package {package} is not installed. {remedy}</source>
        <translation>⁨{title}⁩ ⁨{file}⁩ ناقص: الحزمة ⁨{package}⁩ غير مثبتة. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The {title} {path} is missing. {remedy}</source>
        <translation>⁨{title}⁩ ⁨{path}⁩ ناقص. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The {title} {path} cannot be read ({reason}). {remedy}</source>
        <translation>تعذّرت قراءة ⁨{title}⁩ ⁨{path}⁩ (⁨{reason}⁩). ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The {title} is in order.</source>
        <translation>⁨{title}⁩ سليم.</translation>
    </message>
    <message>
        <source>The {title} {path} is damaged. {remedy}</source>
        <translation>⁨{title}⁩ ⁨{path}⁩ تالف. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The file {path} is not the {title} this application was made for. {remedy}</source>
        <translation>الملف ⁨{path}⁩ ليس ما صُنع له هذا التطبيق (⁨{title}⁩). ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The {title} {file} could not be converted ({error}). {remedy}</source>
        <translation>تعذّر تحويل ⁨{title}⁩ ⁨{file}⁩ (⁨{error}⁩). ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>There is no photo “{name}” at that place.</source>
        <translation>لا توجد صورة «⁨{name}⁩» في ذلك المكان.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}.</source>
        <translation>تعذّر فتح «⁨{name}⁩»: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>رفض النظام</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). Copy the photo again.</source>
        <translation>‏«⁨{name}⁩» فارغة (0 بايت). انسخ الصورة من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut short. Copy or take the photo again.</source>
        <translation>‏«⁨{name}⁩» تالفة أو مبتورة. انسخ الصورة أو التقطها من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC photo, which cannot be read here. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible) and choose that.</source>
        <translation>‏«⁨{name}⁩» صورة HEIC لا يمكن قراءتها هنا. احفظها بصيغة JPEG (في iPhone: الإعدادات، الكاميرا، التنسيقات، الأكثر توافقًا) واختر تلك.</translation>
    </message>
    <message>
        <source>“{name}” is not a photo that can be read: damaged, or another kind of file. Choose a JPEG or PNG.</source>
        <translation>‏«⁨{name}⁩» ليست صورة يمكن قراءتها: تالفة أو ملف من نوع آخر. اختر صورة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Copy or take the photo again.</source>
        <translation>‏«⁨{name}⁩» تالفة. انسخ الصورة أو التقطها من جديد.</translation>
    </message>
    <message>
        <source>“{name}” holds several pictures (an animation or a scan of pages), so it is not clear which is meant. Choose a single photo.</source>
        <translation>في «⁨{name}⁩» عدة صور (متحركة أو صفحات ممسوحة)، فلا يُعرف المقصود منها. اختر صورة واحدة.</translation>
    </message>
    <message>
        <source>“{name}” is too large ({size} pixels): at most {most} million pixels can be used. Save it smaller.</source>
        <translation>‏«⁨{name}⁩» كبيرة جدًا (⁨{size}⁩ بكسل): الحد الأقصى ⁨{most}⁩ مليون بكسل. احفظها بحجم أصغر.</translation>
    </message>
    <message>
        <source>“{name}” is too large: at most {most} million pixels can be used. Save it smaller.</source>
        <translation>‏«⁨{name}⁩» كبيرة جدًا: الحد الأقصى ⁨{most}⁩ مليون بكسل. احفظها بحجم أصغر.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>‏«⁨{name}⁩» مغلق.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a video. It may be damaged or of another kind; play it to check, or convert it to MP4.</source>
        <translation>تعذّرت قراءة «⁨{name}⁩» كفيديو. قد يكون تالفًا أو من نوع آخر؛ شغّله للتحقق أو حوّله إلى MP4.</translation>
    </message>
    <message>
        <source>The pictures of “{name}” are too large ({width} x {height}). Make the video smaller, for example 1280 x 720.</source>
        <translation>صور «⁨{name}⁩» كبيرة جدًا (⁦{width} x {height}⁩). صغّر الفيديو، مثلًا إلى ⁦1280 x 720⁩.</translation>
    </message>
    <message>
        <source>“{name}” holds no picture that can be read: the file is damaged. Copy or record it again.</source>
        <translation>لا توجد في «⁨{name}⁩» صورة يمكن قراءتها: الملف تالف. انسخه أو سجّله من جديد.</translation>
    </message>
    <message>
        <source>There is no video file “{name}” at that place.</source>
        <translation>لا يوجد ملف فيديو «⁨{name}⁩» في ذلك المكان.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). Copy or record it again.</source>
        <translation>‏«⁨{name}⁩» فارغ (0 بايت). انسخه أو سجّله من جديد.</translation>
    </message>
    <message>
        <source>“{name}” stopped at {read} of {whole}: it seems to be damaged or cut short. What was read counts; copy or record it again for the rest.</source>
        <translation>توقف «⁨{name}⁩» عند ⁨{read}⁩ من ⁨{whole}⁩: يبدو تالفًا أو مبتورًا. ما قُرئ محسوب؛ انسخه أو سجّله من جديد للباقي.</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min</source>
        <translation>⁦{minutes}:{seconds}⁩ د</translation>
    </message>
    <message>
        <source>There is no score model for vectors of {name} {version}. {remedy}</source>
        <translation>لا يوجد نموذج درجات لمتجهات ⁨{name}⁩ ⁨{version}⁩. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The score model {described} cannot be read. {remedy}</source>
        <translation>تعذّرت قراءة نموذج الدرجات ⁨{described}⁩. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The score model {described} is of another version of this program. {remedy}</source>
        <translation>نموذج الدرجات ⁨{described}⁩ من إصدار آخر لهذا البرنامج. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The score model {stored} is damaged or not the right one. {remedy}</source>
        <translation>نموذج الدرجات ⁨{stored}⁩ تالف أو ليس النموذج الصحيح. ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>The score model {stored} is damaged ({error}). {remedy}</source>
        <translation>نموذج الدرجات ⁨{stored}⁩ تالف (⁨{error}⁩). ⁨{remedy}⁩</translation>
    </message>
    <message>
        <source>{camera} is closed.</source>
        <translation>⁨{camera}⁩ مغلقة.</translation>
    </message>
    <message>
        <source>{camera} shows the same picture again and again. It is started again by itself; if that does not help, unplug it and plug it in.</source>
        <translation>⁨{camera}⁩ تُظهر الصورة نفسها مرارًا. سيُعاد تشغيلها تلقائيًا؛ وإن لم يُجدِ فافصلها وأعد توصيلها.</translation>
    </message>
    <message>
        <source>{camera} shows only black. Open its cover, switch on the light, and close other programs that use it.</source>
        <translation>⁨{camera}⁩ لا تُظهر إلا السواد. افتح غطاءها وأشعل الضوء وأغلق البرامج الأخرى التي تستخدمها.</translation>
    </message>
    <message>
        <source>{camera} has stopped sending pictures. Check its cable; it is opened again by itself.</source>
        <translation>توقفت ⁨{camera}⁩ عن إرسال الصور. افحص كابلها؛ وستُفتح من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>{camera} does not answer. Check its cable, or unplug it and plug it in; it is opened again by itself.</source>
        <translation>⁨{camera}⁩ لا تستجيب. افحص كابلها أو افصلها وأعد توصيلها؛ وستُفتح من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>{camera} has ended.</source>
        <translation>انتهى البث من ⁨{camera}⁩.</translation>
    </message>
    <message>
        <source>Reading the camera failed; it is opened again. If this stays, restart the program.</source>
        <translation>تعذّرت القراءة من الكاميرا؛ يُعاد فتحها الآن. إذا استمر ذلك فأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Opening {camera}.</source>
        <translation>جارٍ فتح ⁨{camera}⁩.</translation>
    </message>
    <message>
        <source>{camera} is running.</source>
        <translation>‏⁨{camera}⁩ قيد التشغيل.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Attendance was open already; this is its window.</source>
        <translation>كان Attendance مفتوحًا بالفعل؛ وهذه نافذته.</translation>
    </message>
    <message>
        <source>Demonstration with drawn people</source>
        <translation>عرض تجريبي بأشخاص مرسومين</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>فتح مجلد سجل البرنامج</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Mirror the camera</source>
        <translation>عكس صورة الكاميرا</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>سجل البرنامج في ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>نافذة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;About Attendance</source>
        <translation>حول Attendance</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the &amp;computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>&amp;Kiosk mode</source>
        <translation>وضع نقطة الحضور</translation>
    </message>
    <message>
        <source>&amp;Print timesheets…</source>
        <translation>طباعة كشوف الدوام…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>الخطوات الأولى…</translation>
    </message>
    <message>
        <source>&amp;Check this place…</source>
        <translation>فحص هذا المكان…</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0), unmodified and as libraries of their own: you may replace them with your own versions. Their source is at https://code.qt.io and the licence at https://www.gnu.org/licenses/lgpl-3.0.html.</source>
        <translation>تُستخدم Qt وPySide6 بموجب ترخيص GNU Lesser General Public License الإصدار 3 (LGPL-3.0) دون تعديل وكمكتبات مستقلة: يحق لك استبدالها بنسخك. المصدر في ⁨https://code.qt.io⁩ والترخيص في ⁨https://www.gnu.org/licenses/lgpl-3.0.html⁩.</translation>
    </message>
    <message>
        <source>The networks that find and compare faces are dlib&apos;s, by Davis King, who placed them in the public domain. The 68-point model that comes in the same package may not be used commercially, and is not used here.</source>
        <translation>الشبكات التي تجد الوجوه وتقارنها هي شبكات dlib من Davis King الذي جعلها ملكًا عامًا. أما نموذج النقاط الثماني والستين في الحزمة نفسها فلا يجوز استخدامه تجاريًا، ولا يُستخدم هنا.</translation>
    </message>
    <message>
        <source>This program is under the MIT licence. What it is made of keeps its own:</source>
        <translation>هذا البرنامج بترخيص MIT. وتحتفظ مكوّناته بتراخيصها:</translation>
    </message>
    <message>
        <source>About Attendance</source>
        <translation>حول Attendance</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>نسخ لأجل تقرير</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Clock in and out by looking at a camera. Faces are compared on this computer only; no picture leaves it.</source>
        <translation>تسجيل الحضور والانصراف بالنظر إلى الكاميرا. تُقارن الوجوه على هذا الحاسوب فقط؛ ولا تغادره أي صورة.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>الحزم وتراخيصها</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <comment>two clock times</comment>
        <translation>‏⁨{start}⁩ ← ⁨{end}⁩</translation>
    </message>
    <message>
        <source>They are not saved. Once the window closes they are lost.</source>
        <translation>لم تُحفظ بعد، وتضيع عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ بها</translation>
    </message>
</context>
</TS>
