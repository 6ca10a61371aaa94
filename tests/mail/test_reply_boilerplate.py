"""Warnings on top and notices below an answer, in every language, are no text."""

import pytest

from app.mail.parse import parse
from tests.mail.mails import a_mail

BANNERS = [
    "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.",
    "[EXTERNAL EMAIL] Exercise caution with links and attachments.",
    "EXTERNAL SENDER - be careful with links",
    "This message was sent from outside of your organization.",
    "⚠ External email. Think before you click.",
    "WARNING: This email is from an external source. Do not open attachments from unknown senders.",
    "[External]",
    "ACHTUNG: Diese E-Mail stammt von einem externen Absender. Bitte seien Sie vorsichtig beim Öffnen von Anhängen.",
    "Diese E-Mail kommt von außerhalb unserer Organisation. Klicken Sie nicht auf Links.",
    "Sie erhalten nicht häufig E-Mails von bob@corp.test. Erfahren Sie, warum dies wichtig ist",
    "VORSICHT! Externe E-Mail: Öffnen Sie keine Anhänge unbekannter Absender.",
    "[EXTERN]",
    "ATTENTION : Ce message provient d'un expéditeur externe. N'ouvrez pas les pièces jointes.",
    "Cet e-mail provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens.",
    "Vous n'obtenez pas souvent d'e-mail à partir de bob@corp.test. Découvrez pourquoi cela est important",
    "PRECAUCIÓN: Este correo electrónico se originó fuera de la organización. No haga clic en enlaces.",
    "ATENCIÓN: Este mensaje procede de un remitente externo.",
    "No suele recibir correo electrónico de bob@corp.test. Descubra por qué esto es importante",
    "ATENÇÃO: Este e-mail foi enviado de fora da organização. Não clique em links nem abra anexos.",
    "CUIDADO: Mensagem de remetente externo. Não abra anexos.",
    "Não costuma receber e-mails de bob@corp.test. Saiba por que motivo isto é importante",
    "ATTENZIONE: Questa e-mail proviene dall'esterno dell'organizzazione. Non aprire allegati.",
    "Non si ricevono spesso messaggi di posta elettronica da bob@corp.test. Scopri perché è importante",
    "LET OP: Deze e-mail is afkomstig van buiten de organisatie. Klik niet op links.",
    "U ontvangt niet vaak e-mail van bob@corp.test. Meer informatie over waarom dit belangrijk is",
    "UWAGA: Ta wiadomość pochodzi spoza organizacji. Nie klikaj w linki.",
    "Nie otrzymujesz często wiadomości e-mail od bob@corp.test. Dowiedz się, dlaczego jest to ważne",
    "VARNING: Detta mejl kommer från en extern avsändare. Klicka inte på länkar.",
    "ADVARSEL: Denne e-mail kommer fra en ekstern afsender. Klik ikke på links.",
    "ADVARSEL: Denne e-posten kommer fra en ekstern avsender.",
    "VAROITUS: Tämä viesti tulee organisaation ulkopuolelta. Älä avaa liitteitä.",
    "POZOR: Tento e-mail pochází z externího zdroje. Neklikejte na odkazy.",
    "ATENȚIE: Acest e-mail provine din afara organizației. Nu faceți clic pe linkuri.",
    "FIGYELEM: Ez az e-mail külső feladótól érkezett. Ne kattintson a hivatkozásokra.",
    "ΠΡΟΣΟΧΗ: Αυτό το μήνυμα προέρχεται από εξωτερικό αποστολέα.",
    "DİKKAT: Bu e-posta kurum dışından gelmiştir. Bağlantılara tıklamayın.",
    "ВНИМАНИЕ: Это письмо получено от внешнего отправителя. Не открывайте вложения.",
    "УВАГА: Цей лист надійшов від зовнішнього відправника.",
    "تنبيه: هذه الرسالة من خارج المؤسسة. لا تنقر على الروابط.",
    "זהירות: הודעה זו הגיעה מחוץ לארגון.",
    "ATENCIÓ: Aquest correu prové de fora de l'organització.",
    "【注意】このメールは社外から送信されました。",
    "注意：此邮件来自外部，请勿点击链接。",
    "주의: 이 메일은 외부에서 발송되었습니다.",
]

NOTICES = [
    "This email and any files transmitted with it are confidential and intended solely for the use of the individual or entity to whom they are addressed.",
    "The information contained in this message may be privileged and confidential and protected from disclosure.",
    "IMPORTANT: The contents of this email and any attachments are confidential.",
    "CONFIDENTIALITY NOTICE: This e-mail is for the sole use of the intended recipient(s).",
    "Please consider the environment before printing this email.",
    "Corp Ltd. Registered in England and Wales No. 01234567. Registered office: 1 High Street, London",
    "Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender.",
    "Der Inhalt dieser E-Mail ist vertraulich und ausschließlich für den bezeichneten Adressaten bestimmt.",
    "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
    "Corp GmbH, Sitz der Gesellschaft: Berlin, Amtsgericht Charlottenburg, HRB 12345",
    "Ce message et ses pièces jointes peuvent contenir des informations confidentielles ou privilégiées.",
    "Ce courriel est confidentiel et destiné exclusivement à son destinataire.",
    "Pensez à l'environnement avant d'imprimer ce message.",
    "Este mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario, pudiendo contener información confidencial.",
    "AVISO LEGAL: Este mensaje es confidencial y está destinado únicamente a su destinatario.",
    "Antes de imprimir este mensaje, por favor compruebe que es necesario hacerlo.",
    "Esta mensagem e quaisquer ficheiros anexos são confidenciais e destinam-se apenas ao destinatário.",
    "AVISO DE CONFIDENCIALIDADE: Esta mensagem destina-se exclusivamente ao seu destinatário.",
    "Le informazioni contenute in questo messaggio di posta elettronica sono riservate e confidenziali.",
    "Questo messaggio è riservato e destinato esclusivamente al destinatario indicato.",
    "Prima di stampare questa mail pensa all'ambiente.",
    "De informatie verzonden met dit e-mailbericht is uitsluitend bestemd voor de geadresseerde.",
    "Dit bericht kan informatie bevatten die niet voor u is bestemd.",
    "Denk aan het milieu voordat u deze e-mail afdrukt.",
    "Treść tej wiadomości może zawierać informacje poufne i zastrzeżone.",
    "Detta e-postmeddelande kan innehålla konfidentiell information.",
    "Denne e-mail kan indeholde fortrolige oplysninger.",
    "Denne e-posten kan inneholde konfidensiell informasjon.",
    "Tämä sähköposti saattaa sisältää luottamuksellista tietoa.",
    "Tato zpráva a všechny její přílohy jsou důvěrné.",
    "Acest mesaj este confidențial și poate conține informații privilegiate.",
    "Ez az e-mail bizalmas információkat tartalmazhat.",
    "Αυτό το μήνυμα είναι εμπιστευτικό και προορίζεται μόνο για τον παραλήπτη.",
    "Bu e-posta ve ekleri gizli bilgiler içerebilir.",
    "Это сообщение и любые вложения к нему являются конфиденциальными.",
    "Це повідомлення та всі вкладення є конфіденційними.",
    "هذه الرسالة سرية ومخصصة فقط للمرسل إليه.",
    "הודעה זו מיועדת לנמען בלבד ועשויה לכלול מידע חסוי.",
    "Aquest missatge i els fitxers adjunts poden contenir informació confidencial.",
    "このメールには機密情報が含まれている場合があります。",
    "本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。",
    "이 메일은 지정된 수신인만을 위한 것으로 기밀 정보를 포함할 수 있습니다.",
]

QUOTE = "On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:\n> x\n"


@pytest.mark.parametrize("banner", BANNERS)
def test_a_mail_servers_warning_on_top_is_no_text(banner):
    assert parse(a_mail(f"{banner}\n\nAcme is won.\n")).reply == "Acme is won."
    ruled = parse(a_mail(f"{banner}\n{'_' * 32}\n\nAcme is won.\n"))
    assert ruled.reply == "Acme is won."


@pytest.mark.parametrize("notice", NOTICES)
def test_a_companys_notice_below_is_no_text(notice):
    mail = parse(a_mail(f"Acme is won.\n\n{notice}\n\n{QUOTE}"))
    assert mail.reply == "Acme is won."
    assert notice in mail.signature
