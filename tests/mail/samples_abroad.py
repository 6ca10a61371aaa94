"""Whole answers in the languages of Europe and Asia, as people and telephones write them."""

ABROAD: list[tuple[str, str]] = [
    (
        "Cześć,\n\nAcme podpisali wczoraj, Beta odpada.\n\nZ poważaniem,\nAnna Berg\ntel. 600 123 456\n\nśr., 5 maj 2027 o 09:00 Loop <r@in.loop.test> napisał(a):\n> x",
        "Cześć, Acme podpisali wczoraj, Beta odpada.",
    ),
    (
        "Hej!\n\nAcme är klart, Beta tackade nej.\n\nVänliga hälsningar,\nAnna Berg\nSäljare\n070-123 45 67\n\nDen ons 5 maj 2027 kl 09:00 skrev Loop <r@in.loop.test>:\n\n> x",
        "Hej! Acme är klart, Beta tackade nej.",
    ),
    (
        "Hej Loop\n\nAcme er i hus, Beta sagde nej tak.\n\nDe bedste hilsner\nAnna\n\nDen ons. 5. maj 2027 kl. 09.00 skrev Loop <\nr@in.loop.test>:\n\n> x",
        "Hej Loop Acme er i hus, Beta sagde nej tak.",
    ),
    (
        "Hei,\n\nAcme er vunnet.\n\nMvh\nAnna\n\nons. 5. mai 2027 kl. 09:00 skrev Loop <r@in.loop.test>:\n\n> x",
        "Hei, Acme er vunnet.",
    ),
    (
        "Moi,\n\nAcme voitettu, Beta hävitty.\n\nTerveisin\nAnna\n\nke 5. toukok. 2027 klo 9.00 Loop (r@in.loop.test) kirjoitti:\n\n> x",
        "Moi, Acme voitettu, Beta hävitty.",
    ),
    (
        "Dobrý den,\n\nAcme jsme vyhráli, Beta ne.\n\nS pozdravem\n\nAnna Berg\nobchodní zástupce\nmobil: +420 600 123 456\n\nst 5. 5. 2027 v 9:00 odesílatel Loop <r@in.loop.test> napsal:\n\n> x",
        "Dobrý den, Acme jsme vyhráli, Beta ne.",
    ),
    (
        "Dobrý deň,\n\nAcme sme vyhrali.\n\nS pozdravom,\nAnna\n\nst 5. 5. 2027 o 9:00 Loop <r@in.loop.test> napísal(a):\n\n> x",
        "Dobrý deň, Acme sme vyhrali.",
    ),
    (
        "Bună,\n\nAcme a semnat, Beta nu.\n\nCu respect,\nAnna\n\nÎn mie., 5 mai 2027 la 09:00, Loop <r@in.loop.test> a scris:\n\n> x",
        "Bună, Acme a semnat, Beta nu.",
    ),
    (
        "Szia!\n\nAz Acme megvan, a Beta nem.\n\nÜdv,\nAnna\n\nLoop <r@in.loop.test> ezt írta (időpont: 2027. máj. 5., Sze, 9:00):\n\n> x",
        "Szia! Az Acme megvan, a Beta nem.",
    ),
    (
        "Καλημέρα,\n\nΗ Acme υπέγραψε, η Beta όχι.\n\nΦιλικά,\nΆννα\n\nΣτις Τετ, 5 Μαΐ 2027 στις 9:00 π.μ., ο χρήστης Loop <r@in.loop.test> έγραψε:\n\n> x",
        "Καλημέρα, Η Acme υπέγραψε, η Beta όχι.",
    ),
    (
        "Merhaba,\n\nAcme imzaladı, Beta olmadı.\n\nİyi çalışmalar,\nAnna\n\nLoop <r@in.loop.test>, 5 May 2027 Çar, 09:00 tarihinde şunu yazdı:\n\n> x",
        "Merhaba, Acme imzaladı, Beta olmadı.",
    ),
    (
        "Здравствуйте!\n\nAcme подписали, Beta отказались.\n\n-- \nС уважением,\nАнна Берг\n+7 900 123-45-67\n\nср, 5 мая 2027 г. в 09:00, Loop <r@in.loop.test>:\n\n> x",
        "Здравствуйте! Acme подписали, Beta отказались.",
    ),
    (
        "Привет!\n\nAcme наша.\n\nС уважением, Анна Берг\n\n05.05.2027 9:00, Loop пишет:\n> x",
        "Привет! Acme наша.",
    ),
    (
        "Добрий день!\n\nAcme підписали.\n\nЗ повагою,\nАнна\n\nср, 5 трав. 2027 р. о 09:00 Loop <r@in.loop.test> пише:\n\n> x",
        "Добрий день! Acme підписали.",
    ),
    (
        "مرحبا،\n\nتم توقيع العقد مع Acme.\n\nمع تحياتي،\nآنا\n\nفي الأربعاء، 5 مايو 2027 في 9:00 ص تمت كتابة ما يلي بواسطة Loop <r@in.loop.test>:\n\n> x",
        "مرحبا، تم توقيع العقد مع Acme.",
    ),
    (
        "שלום,\n\nAcme חתמו, Beta לא.\n\nבברכה,\nאנה\n\nבתאריך יום ד׳, 5 במאי 2027 ב-9:00 מאת \u202aLoop\u202c\u200f <\u202ar@in.loop.test\u202c\u200f>:\u202c\n\n> x",
        "שלום, Acme חתמו, Beta לא.",
    ),
    (
        "Bon dia,\n\nAcme ha signat, Beta no.\n\nSalutacions,\nAnna\n\nMissatge de Loop <r@in.loop.test> del dia dc., 5 de maig 2027 a les 9:00:\n\n> x",
        "Bon dia, Acme ha signat, Beta no.",
    ),
    (
        "お疲れ様です。\n\nAcmeは受注、Betaは失注です。\n\n以上、よろしくお願いいたします。\n\n--\n田中\n\n2027年5月5日(水) 9:00 Loop <r@in.loop.test>:\n\n> x",
        "お疲れ様です。 Acmeは受注、Betaは失注です。",
    ),
    (
        "您好，\n\nAcme 已签约，Beta 没戏了。\n\n祝好\n安娜\n\nLoop <r@in.loop.test> 于2027年5月5日周三 09:00写道：\n\n> x",
        "您好， Acme 已签约，Beta 没戏了。",
    ),
    (
        "你好，\n\nAcme 已簽約。\n\n謝謝\n安娜\n\nLoop <r@in.loop.test> 於 2027年5月5日 週三 上午9:00寫道：\n\n> x",
        "你好， Acme 已簽約。",
    ),
    (
        "안녕하세요,\n\nAcme 계약했습니다. Beta는 실패했습니다.\n\n감사합니다.\n안나 드림\n\n2027년 5월 5일 (수) 오전 9:00, Loop <r@in.loop.test>님이 작성:\n\n> x",
        "안녕하세요, Acme 계약했습니다. Beta는 실패했습니다.",
    ),
    (
        "Won\n\nWysłane z mojego telefonu Samsung\n\n-------- Oryginalna wiadomość --------\nOd: Loop <r@in.loop.test>\nData: 05.05.2027 09:00 (GMT+01:00)\nDo: anna@corp.test\nTemat: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nSkickat från min Samsung Galaxy-smartphone.\n\n-------- Originalmeddelande --------\nFrån: Loop <r@in.loop.test>\nDatum: 2027-05-05 09:00 (GMT+01:00)\nTill: anna@corp.test\nÄmne: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nHämta Outlook för iOS<https://aka.ms/o0ukef>\n________________________________\nFrån: Loop\nSkickat: onsdag, maj 5, 2027 9:00\nTill: Anna\nÄmne: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nHent Outlook til iOS<https://aka.ms/o0ukef>\n________________________________\nFra: Loop\nSendt: onsdag den 5. maj 2027 09.00\nTil: Anna\nEmne: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nOdesláno z Outlooku pro iOS<https://aka.ms/o0ukef>\n________________________________\nOd: Loop\nOdesláno: středa, května 5, 2027 9:00\nKomu: Anna\nPředmět: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nPobierz program Outlook dla systemu iOS<https://aka.ms/o0ukef>\n________________________________\nOd: Loop\nWysłane: środa, maja 5, 2027 9:00\nDo: Anna\nTemat: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nПолучить Outlook для iOS<https://aka.ms/o0ukef>\n________________________________\nОт: Loop\nОтправлено: среда, мая 5, 2027 9:00\nКому: Anna\nТема: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nObtenir Outlook pour iOS<https://aka.ms/o0ukef>\n________________________________\nDe : Loop\nEnvoyé : mercredi, mai 5, 2027 9:00\nÀ : Anna\nObjet : x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nObtener Outlook para iOS<https://aka.ms/o0ukef>\n________________________________\nDe: Loop\nEnviado: miércoles, mayo 5, 2027 9:00\nPara: Anna\nAsunto: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nObtenha o Outlook para iOS<https://aka.ms/o0ukef>\n________________________________\nDe: Loop\nEnviado: quarta-feira, maio 5, 2027 9:00\nPara: Anna\nAssunto: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nScarica Outlook per iOS<https://aka.ms/o0ukef>\n________________________________\nDa: Loop\nInviato: mercoledì, maggio 5, 2027 9:00\nA: Anna\nOggetto: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nOutlook voor iOS downloaden<https://aka.ms/o0ukef>\n________________________________\nVan: Loop\nVerzonden: woensdag, mei 5, 2027 9:00\nAan: Anna\nOnderwerp: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\n获取 Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n发件人: Loop\n发送时间: 星期三, 五月 5, 2027 9:00\n收件人: Anna\n主题: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\niOS 版 Outlook を入手<https://aka.ms/o0ukef>\n________________________________\n差出人: Loop\n送信日時: 水曜日, 5月 5, 2027 9:00\n宛先: Anna\n件名: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\niOS용 Outlook 다운로드<https://aka.ms/o0ukef>\n________________________________\n보낸 사람: Loop\n보낸 날짜: 수요일, 5월 5, 2027 9:00\n받는 사람: Anna\n제목: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\niOS için Outlook'u edinin<https://aka.ms/o0ukef>\n________________________________\nGönderen: Loop\nGönderildi: Çarşamba, Mayıs 5, 2027 9:00\nKime: Anna\nKonu: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nΑποκτήστε το Outlook για iOS<https://aka.ms/o0ukef>\n________________________________\nΑπό: Loop\nΣτάλθηκε: Τετάρτη, Μαΐου 5, 2027 9:00\nΠρος: Anna\nΘέμα: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nHanki Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nLähettäjä: Loop\nLähetetty: keskiviikkona, toukokuuta 5, 2027 9:00\nVastaanottaja: Anna\nAihe: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nObțineți Outlook pentru iOS<https://aka.ms/o0ukef>\n________________________________\nDe la: Loop\nTrimis: miercuri, mai 5, 2027 9:00\nCătre: Anna\nSubiect: x\n\nHi",
        "Won",
    ),
    (
        "Won\n\nAz iOS Outlook letöltése<https://aka.ms/o0ukef>\n________________________________\nFeladó: Loop\nElküldve: szerda, május 5, 2027 9:00\nCímzett: Anna\nTárgy: x\n\nHi",
        "Won",
    ),
]
