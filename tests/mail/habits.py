"""What mail programs write around an answer, by language, copied from real mails."""

from typing import NamedTuple


class Habits(NamedTuple):
    """One language: an answer, attribution lines, header block, device line, closing."""

    answer: str
    attributions: tuple[str, ...]
    block: tuple[str, str, str, str]
    original: str
    device: str
    closing: str


HABITS = {
    "en": Habits(
        "We won Acme, 50k.",
        (
            "On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:",
            "On May 5, 2027, at 9:00 AM, Loop <reply+k3@in.loop.test> wrote:",
            "On 05/05/2027 09:00, Loop wrote:",
            "On 5 May 2027 at 09:00 +0200, Loop <reply+k3@in.loop.test>, wrote:",
            "On Wednesday, May 5th, 2027 at 9:00 AM, Loop <reply+k3@in.loop.test> wrote:",
            "On Wednesday, 5 May 2027, 09:00:00 CEST, Loop <reply+k3@in.loop.test> wrote:",
            "On Wed, 2027-05-05 at 09:00 +0200, Loop wrote:",
            "---- On Wed, 05 May 2027 09:00:00 +0200 Loop <reply+k3@in.loop.test> wrote ----",
        ),
        ("From", "Sent", "To", "Subject"),
        "-----Original Message-----",
        "Sent from my iPhone",
        "Best regards,",
    ),
    "de": Habits(
        "Acme haben wir gewonnen, 50k.",
        (
            "Am Mi., 5. Mai 2027 um 09:00 Uhr schrieb Loop <reply+k3@in.loop.test>:",
            "Am 05.05.2027 um 09:00 schrieb Loop <reply+k3@in.loop.test>:",
            "Am 05.05.27 um 09:00 schrieb Loop:",
            "Loop <reply+k3@in.loop.test> schrieb am Mi., 5. Mai 2027, 09:00:",
            (
                "Am Mittwoch, 5. Mai 2027 um 09:00:00 MESZ hat Loop "
                "<reply+k3@in.loop.test> Folgendes geschrieben:"
            ),
        ),
        ("Von", "Gesendet", "An", "Betreff"),
        "-----Ursprüngliche Nachricht-----",
        "Von meinem iPhone gesendet",
        "Mit freundlichen Grüßen",
    ),
    "fr": Habits(
        "Nous avons gagné Acme, 50k.",
        (
            "Le mer. 5 mai 2027 à 09:00, Loop <reply+k3@in.loop.test> a écrit :",
            "Le 5 mai 2027 à 09:00, Loop <reply+k3@in.loop.test> a écrit :",
            "Le 05/05/2027 à 09:00, Loop a écrit :",
            (
                "Le mercredi 5 mai 2027 à 09:00:00 UTC+2, Loop <reply+k3@in.loop.test> a "
                "écrit :"
            ),
        ),
        ("De", "Envoyé", "À", "Objet"),
        "-----Message d'origine-----",
        "Envoyé de mon iPhone",
        "Cordialement,",
    ),
    "es": Habits(
        "Hemos ganado Acme, 50k.",
        (
            "El mié, 5 may 2027 a las 9:00, Loop (<reply+k3@in.loop.test>) escribió:",
            "El 5 may 2027, a las 9:00, Loop <reply+k3@in.loop.test> escribió:",
            "El 5/5/27 a las 9:00, Loop escribió:",
            (
                "El miércoles, 5 de mayo de 2027, 09:00:00 CEST, Loop "
                "<reply+k3@in.loop.test> escribió:"
            ),
        ),
        ("De", "Enviado el", "Para", "Asunto"),
        "-----Mensaje original-----",
        "Enviado desde mi iPhone",
        "Un saludo,",
    ),
    "pt": Habits(
        "Ganhámos a Acme, 50k.",
        (
            "Em qua., 5 de mai. de 2027 às 09:00, Loop <reply+k3@in.loop.test> escreveu:",
            "Loop <reply+k3@in.loop.test> escreveu no dia quarta, 5/05/2027 à(s) 09:00:",
            "No dia 5 de maio de 2027, às 09:00, Loop <reply+k3@in.loop.test> escreveu:",
            "Em 05/05/2027 09:00, Loop escreveu:",
        ),
        ("De", "Enviada em", "Para", "Assunto"),
        "-----Mensagem original-----",
        "Enviado do meu iPhone",
        "Atenciosamente,",
    ),
    "it": Habits(
        "Abbiamo vinto Acme, 50k.",
        (
            (
                "Il giorno mer 5 mag 2027 alle ore 09:00 Loop <reply+k3@in.loop.test> ha "
                "scritto:"
            ),
            "Il giorno 5 mag 2027, alle ore 09:00, Loop <reply+k3@in.loop.test> ha scritto:",
            "Il 05/05/2027 09:00, Loop ha scritto:",
            (
                "Il mercoledì 5 maggio 2027 alle ore 09:00:00 CEST, Loop "
                "<reply+k3@in.loop.test> ha scritto:"
            ),
        ),
        ("Da", "Inviato", "A", "Oggetto"),
        "-----Messaggio originale-----",
        "Inviato da iPhone",
        "Cordiali saluti,",
    ),
    "nl": Habits(
        "Acme hebben we gewonnen, 50k.",
        (
            "Op wo 5 mei 2027 om 09:00 schreef Loop <reply+k3@in.loop.test>:",
            (
                "Op 5 mei 2027 om 09:00 heeft Loop <reply+k3@in.loop.test> het volgende "
                "geschreven:"
            ),
            "Op 05-05-2027 om 09:00 schreef Loop:",
        ),
        ("Van", "Verzonden", "Aan", "Onderwerp"),
        "-----Oorspronkelijk bericht-----",
        "Verstuurd vanaf mijn iPhone",
        "Met vriendelijke groet,",
    ),
    "pl": Habits(
        "Wygraliśmy Acme, 50k.",
        (
            "śr., 5 maj 2027 o 09:00 Loop <reply+k3@in.loop.test> napisał(a):",
            (
                "Wiadomość napisana przez Loop <reply+k3@in.loop.test> w dniu 05.05.2027, o "
                "godz. 09:00:"
            ),
            "W dniu 05.05.2027 o 09:00, Loop pisze:",
            "Dnia 5 maja 2027 09:00 Loop <reply+k3@in.loop.test> napisał(a):",
        ),
        ("Od", "Wysłano", "Do", "Temat"),
        "-----Oryginalna wiadomość-----",
        "Wysłane z iPhone'a",
        "Pozdrawiam,",
    ),
    "sv": Habits(
        "Vi vann Acme, 50k.",
        (
            "Den ons 5 maj 2027 kl 09:00 skrev Loop <reply+k3@in.loop.test>:",
            "5 maj 2027 kl. 09:00 skrev Loop <reply+k3@in.loop.test>:",
            "Den 2027-05-05 kl. 09:00, skrev Loop:",
        ),
        ("Från", "Skickat", "Till", "Ämne"),
        "-----Ursprungligt meddelande-----",
        "Skickat från min iPhone",
        "Med vänliga hälsningar",
    ),
    "da": Habits(
        "Vi vandt Acme, 50k.",
        (
            "Den ons. 5. maj 2027 kl. 09.00 skrev Loop <reply+k3@in.loop.test>:",
            "Den 5. maj 2027 kl. 09.00 skrev Loop <reply+k3@in.loop.test>:",
            "Den 05.05.2027 kl. 09.00 skrev Loop:",
        ),
        ("Fra", "Sendt", "Til", "Emne"),
        "-----Oprindelig meddelelse-----",
        "Sendt fra min iPhone",
        "Med venlig hilsen",
    ),
    "no": Habits(
        "Vi vant Acme, 50k.",
        (
            "ons. 5. mai 2027 kl. 09:00 skrev Loop <reply+k3@in.loop.test>:",
            "5. mai 2027 kl. 09:00 skrev Loop <reply+k3@in.loop.test>:",
            "Den 05.05.2027 09:00, skrev Loop:",
        ),
        ("Fra", "Sendt", "Til", "Emne"),
        "-----Opprinnelig melding-----",
        "Sendt fra min iPhone",
        "Med vennlig hilsen",
    ),
    "fi": Habits(
        "Voitimme Acmen, 50k.",
        (
            "ke 5. toukok. 2027 klo 9.00 Loop (reply+k3@in.loop.test) kirjoitti:",
            "Loop <reply+k3@in.loop.test> kirjoitti 5.5.2027 kello 9.00:",
            "Loop kirjoitti 5.5.2027 klo 9.00:",
        ),
        ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
        "-----Alkuperäinen viesti-----",
        "Lähetetty iPhonesta",
        "Ystävällisin terveisin",
    ),
    "cs": Habits(
        "Acme jsme vyhráli, 50k.",
        (
            "st 5. 5. 2027 v 9:00 odesílatel Loop <reply+k3@in.loop.test> napsal:",
            "5. 5. 2027 v 9:00, Loop <reply+k3@in.loop.test>:",
            "Dne 05. 05. 27 v 9:00 Loop napsal(a):",
        ),
        ("Od", "Odesláno", "Komu", "Předmět"),
        "-----Původní zpráva-----",
        "Odesláno z iPhonu",
        "S pozdravem",
    ),
    "ro": Habits(
        "Am câștigat Acme, 50k.",
        (
            "În mie., 5 mai 2027 la 09:00, Loop <reply+k3@in.loop.test> a scris:",
            "Pe 5 mai 2027, la 09:00, Loop <reply+k3@in.loop.test> a scris:",
            "La 05.05.2027 09:00, Loop a scris:",
        ),
        ("De la", "Trimis", "Către", "Subiect"),
        "-----Mesaj original-----",
        "Trimis de pe iPhone",
        "Cu stimă,",
    ),
    "hu": Habits(
        "Az Acme-t megnyertük, 50k.",
        (
            "Loop <reply+k3@in.loop.test> ezt írta (időpont: 2027. máj. 5., Sze, 9:00):",
            "2027. május 5. dátummal, 9:00 időpontban Loop <reply+k3@in.loop.test> írta:",
            "2027. 05. 05. 9:00 keltezéssel, Loop írta:",
        ),
        ("Feladó", "Elküldve", "Címzett", "Tárgy"),
        "-----Eredeti üzenet-----",
        "Az iPhone-omról küldve",
        "Üdvözlettel,",
    ),
    "el": Habits(
        "Κερδίσαμε την Acme, 50k.",
        (
            (
                "Στις Τετ, 5 Μαΐ 2027 στις 9:00 π.μ., ο χρήστης Loop "
                "<reply+k3@in.loop.test> έγραψε:"
            ),
            "Στις 5 Μαΐ 2027, στις 09:00, ο/η Loop <reply+k3@in.loop.test> έγραψε:",
        ),
        ("Από", "Στάλθηκε", "Προς", "Θέμα"),
        "-----Αρχικό μήνυμα-----",
        "Στάλθηκε από το iPhone μου",
        "Με εκτίμηση,",
    ),
    "tr": Habits(
        "Acme işini aldık, 50k.",
        (
            "Loop <reply+k3@in.loop.test>, 5 May 2027 Çar, 09:00 tarihinde şunu yazdı:",
            "Loop <reply+k3@in.loop.test> şunları yazdı (5 May 2027 09:00):",
            "5.05.2027 09:00 tarihinde Loop yazdı:",
        ),
        ("Kimden", "Gönderildi", "Kime", "Konu"),
        "-----Özgün İleti-----",
        "iPhone'umdan gönderildi",
        "Saygılarımla,",
    ),
    "ru": Habits(
        "Мы выиграли Acme, 50k.",
        (
            "ср, 5 мая 2027 г. в 09:00, Loop <reply+k3@in.loop.test>:",
            "5 мая 2027 г., в 09:00, Loop <reply+k3@in.loop.test> написал(а):",
            "05.05.2027 09:00, Loop пишет:",
            "Среда, 5 мая 2027, 9:00 +03:00 от Loop <reply+k3@in.loop.test>:",
        ),
        ("От", "Отправлено", "Кому", "Тема"),
        "-----Исходное сообщение-----",
        "Отправлено с iPhone",
        "С уважением,",
    ),
    "uk": Habits(
        "Ми виграли Acme, 50k.",
        (
            "ср, 5 трав. 2027 р. о 09:00 Loop <reply+k3@in.loop.test> пише:",
            "5 трав. 2027 р. о 09:00 Loop <reply+k3@in.loop.test> написав(-ла):",
        ),
        ("Від", "Надіслано", "Кому", "Тема"),
        "-----Вихідне повідомлення-----",
        "Надіслано з iPhone",
        "З повагою,",
    ),
    "ar": Habits(
        "لقد فزنا بصفقة Acme، 50k.",
        (
            (
                "في الأربعاء، 5 مايو 2027 في 9:00 ص تمت كتابة ما يلي بواسطة Loop "
                "<reply+k3@in.loop.test>:"
            ),
            "في 5 مايو 2027، الساعة 9:00 ص، كتب Loop <reply+k3@in.loop.test>:",
        ),
        ("من", "تاريخ الإرسال", "إلى", "الموضوع"),
        "-----الرسالة الأصلية-----",
        "أُرسلت من الـ iPhone",
        "مع أطيب التحيات،",
    ),
    "he": Habits(
        "זכינו בעסקה עם Acme, 50k.",
        (
            (
                "\u202bבתאריך יום ד׳, 5 במאי 2027 ב-9:00 מאת \u202aLoop\u202c\u200f "
                "<\u202areply+k3@in.loop.test\u202c\u200f>:\u202c"
            ),
            "ב-5 במאי 2027, בשעה 9:00, \u200fLoop <reply+k3@in.loop.test> כתב/ה:",
        ),
        ("מאת", "נשלח", "אל", "נושא"),
        "-----הודעה מקורית-----",
        "נשלח מה-iPhone שלי",
        "בברכה,",
    ),
    "ca": Habits(
        "Hem guanyat Acme, 50k.",
        (
            (
                "Missatge de Loop <reply+k3@in.loop.test> del dia dc., 5 de maig 2027 a les "
                "9:00:"
            ),
            "El 5 de maig 2027, a les 9:00, Loop <reply+k3@in.loop.test> va escriure:",
        ),
        ("De", "Enviat", "Per a", "Assumpte"),
        "-----Missatge original-----",
        "Enviat des del meu iPhone",
        "Salutacions cordials,",
    ),
    "ja": Habits(
        "Acmeは受注しました。50kです。",
        (
            "2027年5月5日(水) 9:00 Loop <reply+k3@in.loop.test>:",
            "2027/05/05 9:00、Loop <reply+k3@in.loop.test>のメール:",
            "On 2027/05/05 9:00, Loop wrote:",
        ),
        ("差出人", "送信日時", "宛先", "件名"),
        "-----元のメッセージ-----",
        "iPhoneから送信",
        "よろしくお願いいたします。",
    ),
    "zh": Habits(
        "Acme 我们赢了，50k。",
        (
            "Loop <reply+k3@in.loop.test> 于2027年5月5日周三 09:00写道：",
            "在 2027年5月5日，09:00，Loop <reply+k3@in.loop.test> 写道：",
            "Loop <reply+k3@in.loop.test> 於 2027年5月5日 週三 上午9:00寫道：",
        ),
        ("发件人", "发送时间", "收件人", "主题"),
        "------------------ 原始邮件 ------------------",
        "发自我的 iPhone",
        "此致敬礼",
    ),
    "ko": Habits(
        "Acme 계약을 따냈습니다, 50k.",
        (
            "2027년 5월 5일 (수) 오전 9:00, Loop <reply+k3@in.loop.test>님이 작성:",
            "2027. 5. 5. 오전 9:00, Loop <reply+k3@in.loop.test> 작성:",
        ),
        ("보낸 사람", "보낸 날짜", "받는 사람", "제목"),
        "-----원본 메시지-----",
        "나의 iPhone에서 보냄",
        "감사합니다.",
    ),
}

PROMPT = """Hi Bob,

How did it go with these leads?

1. Acme Ltd: Jane Miller
2. Beta GmbH: Karl Vogel

Won, lost, or still working on it? Just answer this mail in your own words.

Thanks from the marketing team"""

QUOTED = "\n".join(f"> {line}".rstrip() for line in PROMPT.split("\n"))
