"""Hungarian, Greek, Turkish, Arabic and Hebrew phrases around the text of a mail."""

from app.mail.phrases.model import Phrases

HUNGARIAN = Phrases(
    code="hu",
    leads="dátum|időpont|ekkor|idézet",
    wrote="ezt írta|írta|a következőt írta|ezt írta (időpont|írta (időpont|a következőket írta|azt írta|írta ezt|időpontban ezt írta|a következő üzenetet küldte|időpontban írta",
    sender="feladó|küldő|kitől",
    sent="elküldve|dátum|küldve|küldés ideje|küldés dátuma|idő|küldés időpontja|elküldés dátuma",
    to="címzett|címzettek|kinek",
    cc="másolat|másolatot kap|válaszcím|mellékletek|melléklet|fontosság|titkos másolat",
    subject="tárgy|téma",
    original="eredeti üzenet|eredeti e-mail|eredeti levél|továbbított üzenet|továbbított levél|továbbított levél kezdete|továbbított üzenet kezdete|továbbított e-mail|továbbította *|eredeti találkozó|az eredeti üzenet",
    closings="üdvözlettel|üdv|üdv.|üdvözlet|tisztelettel|szívélyes üdvözlettel|baráti üdvözlettel|üdvözlöm|legjobbakat|minden jót|további szép napot|szép napot|szép napot kívánok|további szép napot kívánok|jó hétvégét|kellemes hétvégét|szép hétvégét|szia|sziasztok|viszlát|hamarosan|köszönettel|köszönöm és üdv|köszönettel és üdvözlettel|köszönöm, üdvözlettel|üdvözli|puszi|további jó munkát|jó munkát|tiszteletteljes üdvözlettel|üdvözöllek|szép estét",
    thanks="köszönöm|köszi|kösz|előre is köszönöm|nagyon köszönöm|köszönjük|ezer köszönet|köszönöm szépen|előre is köszi|köszönöm előre is|köszönöm a segítséget",
    devices="*outlook letöltése*|* küldve|elküldve az * készülékemről|elküldve * készülékről|* eszközömről küldve|iphone-omról küldve|ipademről küldve|androidos készülékemről küldve|* telefonomról küldve|elküldve innen: *|küldve innen: *|küldve *ról|küldve *ről|elküldve * segítségével|az outlook * letöltése|outlook for * letöltése|szerezd be az outlook *|az outlook beszerzése *|* mobilomról küldve|telefonról küldve|mobilról küldve|az én * készülékemről küldve|outlook beszerzése *|elküldve *",
    footers="ez az e-mail *|ez az üzenet *|jelen e-mail *|jelen üzenet *|jelen levél *|az e-mailben *|az üzenet tartalma *|a levél tartalma *|az ebben *|bizalmas*|titoktartás*|ha nem ön *|ha ön nem *|amennyiben nem ön *|amennyiben ön nem *|kérjük, gondoljon *|gondoljon a környezet*|mielőtt kinyomtat*|vírusmentes*|adatvédelmi *|felelősség kizárása*",
    banners="figyelem:*|figyelem! *|figyelmeztetés:*|vigyázat:*|külső e-mail*|külső feladó*|külső levél*|[külső]*|ez az e-mail külső *|ez az üzenet külső *|ez a levél külső *|ön nem gyakran kap *|nem gyakran kap *|ez az e-mail a szervezeten kívülről *",
)

GREEK = Phrases(
    code="el",
    leads="στις|την|τη|στην|στη|το|σε|ο|η|ο χρήστης",
    wrote="έγραψε|εγραψε|έγραψε τα εξής|γράφει|έγραψαν|έγραφε|έγραψε το εξής",
    sender="από|αποστολέας",
    sent="ημερομηνία|στάλθηκε|εστάλη|απεστάλη|ημ/νία|αποστολή|ημερομηνία αποστολής",
    to="προς|παραλήπτης|σε",
    cc="κοιν.|κοιν|κοινοποίηση|απάντηση σε|συνημμένα|συνημμένο|σπουδαιότητα|κρυφή κοινοποίηση|απάντηση προς|αντίγραφο",
    subject="θέμα",
    original="αρχικό μήνυμα|προωθημένο μήνυμα|πρωτότυπο μήνυμα|έναρξη προωθημένου μηνύματος|αρχή προωθημένου μηνύματος|αρχή του προωθημένου μηνύματος|προωθημένο email|προωθήθηκε από *|προωθούμενο μήνυμα|αρχική συνάντηση",
    closings="με εκτίμηση|με φιλικούς χαιρετισμούς|φιλικούς χαιρετισμούς|φιλικά|χαιρετισμούς|χαιρετίσματα|χαιρετισμοί|με χαιρετισμούς|με τους καλύτερους χαιρετισμούς|θερμούς χαιρετισμούς|με φιλικό χαιρετισμό|καλή συνέχεια|καλημέρα σας|καλή σας ημέρα|καλή ημέρα|καλό απόγευμα|καλό βράδυ|καλό σαββατοκύριακο|τα λέμε|με σεβασμό|μετά τιμής|ευχαριστώ και χαιρετισμούς|ειλικρινά|δικός σας|δική σας|φιλιά|γεια|με τιμή|τις καλύτερες ευχές",
    thanks="ευχαριστώ|ευχαριστώ πολύ|σας ευχαριστώ|σ' ευχαριστώ|ευχαριστώ εκ των προτέρων|ευχαριστούμε|σε ευχαριστώ|πολλά ευχαριστώ|ευχαριστώ θερμά",
    devices="στάλθηκε από *|εστάλη από *|απεστάλη από *|αποστολή από *|στάλθηκε με *|στάλθηκε μέσω *|λήψη του outlook για *|αποκτήστε το outlook για *|κατεβάστε το outlook για *|από το iphone μου|από το κινητό μου|αποκτήστε το outlook *|στάλθηκε απο *|λήψη outlook για *",
    footers="αυτό το μήνυμα *|αυτό το email *|αυτό το e-mail *|το παρόν μήνυμα *|το παρόν email *|το παρόν e-mail *|το μήνυμα αυτό *|οι πληροφορίες που *|το περιεχόμενο *|εμπιστευτικ*|αποποίηση *|εάν δεν είστε *|αν δεν είστε *|εάν λάβατε *|αν λάβατε *|σκεφτείτε το περιβάλλον*|πριν εκτυπώσετε*|παρακαλούμε σκεφτείτε *",
    banners="προσοχη:*|προσοχή:*|προσοχή! *|προειδοποίηση:*|εξωτερικό email*|εξωτερικό e-mail*|εξωτερικό μήνυμα*|εξωτερικός αποστολέας*|[εξωτερικό]*|αυτό το μήνυμα προέρχεται *|αυτό το email προέρχεται *|δεν λαμβάνετε συχνά *|δεν λαμβάνετε συχνά email *",
)

TURKISH = Phrases(
    code="tr",
    leads="tarih|tarihinde|alıntı",
    wrote="şunu yazdı|yazdı|tarihinde şunu yazdı|şunları yazdı|yazmış|tarihinde yazdı|şöyle yazdı|yazıyor|tarihinde şunları yazdı",
    sender="kimden|gönderen|from",
    sent="gönderildi|tarih|gönderilme tarihi|gönderim tarihi|gönderme tarihi|gönderilen|gönderim zamanı",
    to="kime|alıcı|alıcılar",
    cc="bilgi|yanıt adresi|yanıtla|ekler|ek|önem|öncelik|gizli|cc",
    subject="konu",
    original="orijinal mesaj|özgün ileti|iletilen mesaj|iletilmiş mesaj|iletilen ileti|yönlendirilen mesaj|yönlendirilmiş ileti|ileti başlangıcı|iletilen mesajın başlangıcı|özgün mesaj|orijinal ileti|asıl mesaj|iletilmiş ileti|orijinal e-posta|iletilen e-posta|i̇letilmiş mesaj|i̇letilen i̇leti|i̇leti başlangıcı|i̇letilen mesaj",
    closings="saygılarımla|saygılarımızla|saygılar|en iyi dileklerimle|iyi dileklerimle|iyi çalışmalar|iyi günler|iyi akşamlar|iyi haftalar|iyi hafta sonları|iyi çalışmalar dilerim|iyi günler dilerim|kolay gelsin|sevgiler|sevgilerimle|selamlar|selamlarımla|selam ve sevgilerle|görüşmek üzere|görüşürüz|hoşça kalın|hoşçakalın|sağlıcakla kalın|teşekkürler, iyi çalışmalar|teşekkürler, saygılar|saygı ve sevgilerimle|i̇yi çalışmalar|i̇yi günler|saygılarımla,|bilgilerinize|syg|slm|kendine iyi bak|içten sevgiler|selam ve saygılarımla|i̇yi haftalar|i̇yi akşamlar",
    thanks="teşekkürler|teşekkür ederim|teşekkür ederiz|çok teşekkürler|şimdiden teşekkürler|sağol|sağolun|sağ olun|çok teşekkür ederim|şimdiden teşekkür ederim|tşk|tesekkurler|yardımınız için teşekkürler",
    devices="* gönderildi|* adlı cihazımdan gönderildi|iphone'umdan gönderildi|iphone'dan gönderildi|ipad'imden gönderildi|android * gönderildi|samsung * gönderildi|outlook for * edinin|outlook'u * edinin|outlook * indirin|* için outlook'u edinin|* için outlook'u alın|* üzerinden gönderildi|cep telefonumdan gönderildi|mobil cihazımdan gönderildi|virüs bulunmuyor*|* için outlook'u indirin",
    footers="bu e-posta *|bu mesaj *|bu ileti *|bu elektronik *|bu mail *|bu e-mail *|bu e-postanın *|bu mesajda *|bu iletide *|gizlilik *|yasal uyarı*|sorumluluk reddi*|eğer bu mesaj*|eğer alıcı *|lütfen çevreyi *|lütfen bu *yazdır*|yazdırmadan önce*|çevreyi düşün*|kişisel verilerin *|kvkk*|bu elektronik posta *",
    banners="dikkat:*|dikkat! *|uyarı:*|harici e-posta*|dış e-posta*|harici gönderen*|harici mesaj*|[harici]*|[dış]*|bu e-posta kuruluş *|bu e-posta kurum dışı*|bu e-posta dışarıdan *|bu mesaj kurum dışı*|bu mesaj dışarıdan *|bu adresten sık *|sık sık e-posta almıyorsunuz*|* adresinden sık sık e-posta almıyorsunuz*",
)

ARABIC = Phrases(
    code="ar",
    leads="في|بتاريخ|يوم|على|قام|كتب",
    wrote="كتب|كتبت|كتب ما يلي|تمت كتابة ما يلي بواسطة|كتب/ت|يكتب|قام بكتابة|كتبَ|جاء من|كَتَب",
    sender="من|المرسل|من قبل|مرسل",
    sent="تاريخ الإرسال|التاريخ|تم الإرسال|أرسلت|تاريخ|أُرسلت|أرسل|تم إرسالها|تم الإرسال في|مرسلة",
    to="إلى|الى|المستلم|المرسل إليه",
    cc="نسخة|نسخة إلى|الرد على|الرد إلى|المرفقات|مرفقات|الأهمية|نسخة مخفية|رد إلى",
    subject="الموضوع|موضوع",
    original="الرسالة الأصلية|رسالة أصلية|رسالة معاد توجيهها|رسالة محولة|بدء الرسالة المعاد توجيهها|بداية الرسالة المعاد توجيهها|رسالة معاد إرسالها|الرسالة المحولة|رسالة معادة التوجيه|بدء رسالة محوّلة",
    closings="مع التحية|تحياتي|مع تحياتي|مع أطيب التحيات|أطيب التحيات|وتفضلوا بقبول فائق الاحترام|وتفضلوا بقبول فائق الاحترام والتقدير|تفضلوا بقبول فائق الاحترام|مع خالص التحية|مع خالص التقدير|مع الشكر والتقدير|مع فائق الاحترام|مع فائق الاحترام والتقدير|مع الاحترام|مع كل الاحترام|خالص تحياتي|أطيب تحياتي|تحياتي الحارة|مع تحيات|والسلام عليكم|السلام عليكم|والسلام|وشكرا|مع السلامة|إلى اللقاء|يوما سعيدا|طاب يومك|طاب يومكم|تحية طيبة|مع أطيب تحياتي|مع أطيب الأمنيات|شكرا وتحياتي|شكراً وتحياتي|دمتم بخير|احترامي|مع تقديري|مع خالص تحياتي",
    thanks="شكرا|شكراً|شكرًا|شكرا لك|شكرا لكم|شكراً لك|شكراً لكم|شكراً جزيلاً|شكرا جزيلا|شكرًا جزيلاً|مع الشكر|جزيل الشكر|مشكور|شاكرين|مع جزيل الشكر|شكرا مقدما|ولكم جزيل الشكر",
    devices="أرسلت من *|أُرسلت من *|تم الإرسال من *|مرسل من *|مرسلة من *|تم إرساله من *|أرسل من *|تم الإرسال عبر *|أرسلت عبر *|الحصول على outlook *|احصل على outlook *|تنزيل outlook *|تم الإرسال بواسطة *|أُرسل من *|تم إرسالها من *|من جهاز *|مُرسل من *",
    footers="هذه الرسالة *|هذا البريد *|هذا الايميل *|تحتوي هذه *|المعلومات الواردة *|محتويات هذه *|إخلاء مسؤولية*|إخلاء المسؤولية*|سرية*|سري *|إشعار السرية*|إذا لم تكن *|إذا كنت قد تلقيت *|يرجى مراعاة البيئة*|الرجاء مراعاة البيئة*|قبل طباعة *|فضلا *البيئة*|إن هذه الرسالة *|تنويه*",
    banners="تنبيه:*|تحذير:*|احذر:*|انتباه:*|بريد خارجي*|مرسل خارجي*|رسالة خارجية*|[خارجي]*|هذه الرسالة من خارج *|هذا البريد من خارج *|وردت هذه الرسالة من خارج *|لا تتلقى غالبا *|لا تتلقى رسائل *|ورد هذا البريد من خارج *|لا تحصل في كثير من الأحيان *",
)

HEBREW = Phrases(
    code="he",
    leads="בתאריך|ב|ביום|מאת|בתאריכים|בתאריך יום",
    wrote="כתב|כתבה|כתב/ה|כתבו|כתב/ה|כתב/ה את הדברים הבאים|כותב|כותבת|כתב (ה)|כתב(ה)|כתב/ה",
    sender="מאת|שולח|מ",
    sent="נשלח|תאריך|נשלח ב|תאריך שליחה|נשלח בתאריך",
    to="אל|ל|נמען|נמענים|לכבוד",
    cc="עותק|העתק|השב אל|קבצים מצורפים|חשיבות|עותק מוסתר|תשובה אל|להשיב אל|העתקים",
    subject="נושא|הנדון",
    original="הודעה מקורית|הודעה שהועברה|ההודעה המקורית|הודעה מועברת|התחלת הודעה שהועברה|תחילת ההודעה שהועברה|הודעה קודמת|הודעת מקור|מייל מקורי|פגישה מקורית",
    closings="בברכה|בברכה רבה|בכבוד רב|בברכת|בידידות|תודה ובברכה|כל טוב|כל הכבוד|להתראות|יום טוב|יום נעים|שבוע טוב|שבת שלום|סוף שבוע נעים|המשך יום נעים|המשך יום טוב|ערב טוב|בהצלחה|שלך|שלכם|בהוקרה|בתודה|בתודה ובברכה|בתודה מראש|תודה רבה ובברכה|נתראה|ביי|ב ברכה|בברכה חמה|בברכת חברים|שיהיה יום נעים",
    thanks="תודה|תודה רבה|תודה מראש|תודות|הרבה תודה|המון תודה|תודה לך|תודה לכם|תודה על העזרה|אלף תודות|תודה רבה מראש",
    devices="נשלח מה*|נשלח מ*|נשלח באמצעות *|נשלח דרך *|נשלח על ידי *|קבל את outlook *|הורד את outlook *|השג את outlook *|מהאייפון שלי|מהטלפון שלי|מהנייד שלי|שלח מה*|הורדת outlook *",
    footers="הודעה זו *|דואר אלקטרוני זה *|מייל זה *|המידע המצוי *|המידע הכלול *|המידע בהודעה *|תוכן הודעה *|כתב ויתור*|סודיות*|חסוי*|אם אינך *|אם קיבלת *|אנא חשוב *|חשבו על *|לפני ההדפסה*|לפני הדפסה*|שמרו על הסביבה*|אנא שקול *|הודעת דואר אלקטרוני זו *|מסר זה *|האמור בהודעה *",
    banners="זהירות:*|שים לב:*|שימו לב:*|אזהרה:*|דואר חיצוני*|מייל חיצוני*|שולח חיצוני*|הודעה חיצונית*|[חיצוני]*|הודעה זו נשלחה מחוץ *|הודעה זו הגיעה מ*|מייל זה נשלח מחוץ *|אינך מקבל לעתים קרובות *|אינך מקבל דואר אלקטרוני לעתים קרובות*|הודעה זו מקורה *",
)
