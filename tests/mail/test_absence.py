"""The date that an absence note names, in seven languages and any form."""

import datetime as dt

import pytest

from app.mail.automatic import absence
from app.mail.parse import parse
from app.mail.received import Automatic
from tests.mail.mails import a_mail

# All notes were sent on Wednesday, 5 May 2027.
SENT = dt.datetime(2027, 5, 5, 9, 0, tzinfo=dt.UTC)
IN_CALIFORNIA = SENT.replace(tzinfo=dt.timezone(dt.timedelta(hours=-7)))

NOTES = [
    ("I am out of the office until 14 May.", "2027-05-14"),
    ("I'll be back on Monday.", "2027-05-10"),
    ("I am away until May 14th, 2027 with limited access.", "2027-05-14"),
    ("Returning 3/6/2027", "2027-06-03"),
    ("ich bin bis zum 14.05. nicht im Büro", "2027-05-14"),
    ("Ich bin vom 3. bis 17. August im Urlaub.", "2027-08-17"),
    ("je suis absent jusqu'au 14 mai inclus", "2027-05-14"),
    ("Estaré fuera hasta el 14 de mayo.", "2027-05-14"),
    ("Estou de férias até dia 14 de maio.", "2027-05-14"),
    ("Sono in ferie fino al 14 maggio", "2027-05-14"),
    ("Ik ben afwezig tot en met 14 mei.", "2027-05-14"),
    ("Ik ben op maandag 17 mei weer terug.", "2027-05-17"),
    ("Ab dem 17.05.2027 bin ich wieder erreichbar", "2027-05-17"),
    ("out from May 3 to May 17", "2027-05-17"),
    ("out of office May 3-17", "2027-05-17"),
    ("I am on leave from 3rd of May through the 14th.", "2027-05-14"),
    ("Ich bin am Montag, den 17. Mai 2027 wieder im Büro.", "2027-05-17"),
    ("du 3 au 17 août", "2027-08-17"),
    ("de retour le lundi 10 mai", "2027-05-10"),
    ("Vuelvo el lunes 17.", "2027-05-17"),
    ("I'm on parental leave until September.", "2027-09-01"),
    ("abwesend bis Ende Mai", "2027-05-31"),
    ("back next week", "2027-05-10"),
    ("back tomorrow", "2027-05-06"),
    ("Out today, back tomorrow.", "2027-05-06"),
    ("I will be out of the office for two weeks.", "2027-05-19"),
    ("I'm out of office until further notice.", None),
    ("Thank you for your mail. Our hours are Monday to Friday.", None),
    ("I am out until 2027-05-20.", "2027-05-20"),
    ("Estarei de volta a 17/05.", "2027-05-17"),
    ("dal 3 al 14 maggio compreso", "2027-05-14"),
    ("Rientro lunedì 10 maggio.", "2027-05-10"),
    ("Ich bin bis einschließlich Freitag, 14. Mai abwesend.", "2027-05-14"),
    (
        "I am out of the office until Friday, 14 May. Join us at SaaStr on 8 September 2027!",
        "2027-05-14",
    ),
    ("I'm on annual leave returning Thursday 13th May", "2027-05-13"),
    ("Till 5/14/27", "2027-05-14"),
    ("I'm away on vacation and will return on 1st June", "2027-06-01"),
    ("Von 03.05.-14.05. bin ich nicht im Haus", "2027-05-14"),
    ("op vakantie van 3 t/m 14 mei", "2027-05-14"),
    ("Je serai absente du 3/05 au 14/05 inclus.", "2027-05-14"),
    ("En vacances jusqu'à fin mai", "2027-05-31"),
    ("I will have limited access to email until the end of the week", "2027-05-07"),
    ("back in office 17th", "2027-05-17"),
    ("Ich bin ab 3. Januar wieder da", "2028-01-03"),
    ("I'm out until Monday, May 10th at 9:00 AM", "2027-05-10"),
    ("Bin im Urlaub bis 14.5.", "2027-05-14"),
    ("von Montag 3.5. bis Freitag 14.5.2027", "2027-05-14"),
    ("Estoy de vacaciones del 3 al 14 de mayo, ambos inclusive.", "2027-05-14"),
    ("Não estou no escritório. Regresso a 17 de Maio de 2027.", "2027-05-17"),
    ("Tornerò operativo lunedì 17 maggio.", "2027-05-17"),
    ("Zurück am 17.05.2027", "2027-05-17"),
    ("Ik ben vanaf 17 mei weer bereikbaar", "2027-05-17"),
    ("Out of the office: Wed 5 May - Fri 14 May", "2027-05-14"),
    (
        "Please call +49 30 12345678 or write to Jane until my return on the 12th of May.",
        "2027-05-12",
    ),
    ("Vacances du 3 mai au 14 mai. Pour toute urgence: 01.02.03.04.05", "2027-05-14"),
    ("I was out until 2 May", None),
    ("bis 14. Mai einschließlich", "2027-05-14"),
    ("Je reviens demain", "2027-05-06"),
    ("no estaré en la oficina hoy", "2027-05-05"),
    (
        "from Monday 3 May to Friday 14 May inclusive (returning Monday 17 May)",
        "2027-05-17",
    ),
    ("I'm at a conference through Friday", "2027-05-07"),
    ("Volto na segunda-feira", "2027-05-10"),
    ("Sono fuori ufficio oggi", "2027-05-05"),
    ("Urlaub bis Dienstag nächster Woche", "2027-05-11"),
    (
        "Hello,\n\nThank you for your email. I am currently out of the office with no access to email and will be returning on Tuesday, May 18. If you need immediate assistance, contact Jane (jane@corp.test, +1 415 555 0199).\n\nBest,\nBob",
        "2027-05-18",
    ),
    (
        "Hi, I'm on PTO through Friday 5/14. For urgent matters text me at 415-555-0199.",
        "2027-05-14",
    ),
    ("I am on maternity leave until the end of August 2027.", "2027-08-31"),
    ("I'm OOO 5/3 - 5/14 and will reply when I get back.", "2027-05-14"),
    (
        "I'll be out of the office starting 05/03/2027 and will not return until 05/17/2027.",
        "2027-05-17",
    ),
    ("I am travelling this week and will be slow to reply. Back Monday.", "2027-05-10"),
    ("I'm away from my desk until Thursday afternoon.", "2027-05-06"),
    ("I no longer work at Corp. Please contact Jane.", None),
    (
        "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis einschließlich 21.05.2027 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen: info@corp.test.\n\nMit freundlichen Grüßen",
        "2027-05-21",
    ),
    ("Ich bin ab dem 25. Mai wieder für Sie da.", "2027-05-25"),
    ("Ich befinde mich vom 03.05. bis zum 21.05.27 im Urlaub.", "2027-05-21"),
    ("Urlaub 3.-21. Mai", "2027-05-21"),
    (
        "Vielen Dank für Ihre E-Mail. Ich bin am Montag, 10.05., wieder erreichbar.",
        "2027-05-10",
    ),
    ("Ich bin bis Pfingsten in Elternzeit.", None),
    ("Bis 1.6. bin ich im Sabbatical", "2027-06-01"),
    (
        "Bonjour,\nJe suis en congés du lundi 3 mai au vendredi 21 mai 2027 inclus.\nJe vous répondrai à mon retour le 24 mai.",
        "2027-05-24",
    ),
    ("Absente du bureau, je serai de retour le 17/05/2027.", "2027-05-17"),
    ("Je suis en déplacement jusqu'à vendredi.", "2027-05-07"),
    ("En congé maternité jusqu'en septembre", "2027-09-01"),
    ("Actuellement en vacances, je reviens lundi prochain.", "2027-05-10"),
    ("Hola, estoy de vacaciones hasta el próximo lunes 17 de mayo.", "2027-05-17"),
    (
        "Me encuentro fuera de la oficina desde el 3 hasta el 14 de mayo de 2027.",
        "2027-05-14",
    ),
    ("Regreso el 17/5.", "2027-05-17"),
    ("Estaré de vuelta el martes.", "2027-05-11"),
    (
        "Estou de férias de 3 a 21 de maio. Em caso de urgência contacte a Ana.",
        "2027-05-21",
    ),
    ("Encontro-me ausente até ao próximo dia 17 de maio.", "2027-05-17"),
    ("Estarei fora do escritório até sexta-feira.", "2027-05-07"),
    ("Retorno às atividades em 17/05/2027.", "2027-05-17"),
    (
        "Buongiorno, sono assente dall'ufficio fino a venerdì 14 maggio incluso.",
        "2027-05-14",
    ),
    ("Sarò fuori ufficio dal 3/5 al 14/5.", "2027-05-14"),
    ("Rientrerò in ufficio il 17 p.v.", "2027-05-17"),
    ("Sono in maternità fino a settembre 2027", "2027-09-01"),
    ("Bedankt voor uw bericht. Ik ben met vakantie t/m vrijdag 21 mei.", "2027-05-21"),
    ("Ik ben afwezig van 3 mei tot 17 mei.", "2027-05-17"),
    ("Maandag 10 mei ben ik weer op kantoor.", "2027-05-10"),
    ("Tot eind mei ben ik met zwangerschapsverlof.", "2027-05-31"),
    (
        "Op dit moment ben ik niet aanwezig. Vanaf 18-05-2027 lees ik mijn e-mail weer.",
        "2027-05-18",
    ),
    ("I am out of office from 28 April to 12 May.", "2027-05-12"),
    ("I'm out of office Dec 24 - Jan 3", "2028-01-03"),
    (
        "I will return to the office on Wednesday, May 12, 2027 at 9 AM EST.",
        "2027-05-12",
    ),
    ("On leave till 12th May 2027", "2027-05-12"),
    ("Back in the office on 17.05.", "2027-05-17"),
    ("Out of office: 2027-05-03 to 2027-05-14", "2027-05-14"),
    ("I'm out sick today and tomorrow.", "2027-05-06"),
    ("Currently on annual leave, back w/c 17 May", "2027-05-17"),
    ("I'm away the week of May 10 and return May 17.", "2027-05-17"),
    (
        "Our office is closed for the bank holiday and reopens on Tuesday 11 May.",
        "2027-05-11",
    ),
    ("Unser Büro ist bis zum 9. Mai geschlossen.", "2027-05-09"),
    ("Nos bureaux sont fermés jusqu'au 9 mai.", "2027-05-09"),
    ("I'm out for the next two weeks.", "2027-05-19"),
    ("Ich bin in zwei Wochen wieder da.", "2027-05-19"),
    ("Volveré dentro de dos semanas.", "2027-05-19"),
    ("Ik ben over een week terug.", "2027-05-12"),
    ("Thank you for contacting support. Ticket #12345 created on 5 May 2027.", None),
    ("Réponse automatique. Absent jusqu'au 1er juin.", "2027-06-01"),
]


@pytest.mark.parametrize(("text", "named"), NOTES)
def test_the_date_named_in_a_note_is_found(text, named):
    found = absence.until("Automatic reply: Two leads", text, SENT)
    assert (found.isoformat() if found else None) == named


def test_a_date_in_the_subject_counts_too():
    found = absence.until("Out of office until 14 May", "Thank you.", SENT)
    assert found == dt.date(2027, 5, 14)


def test_an_american_writes_the_month_first():
    assert absence.until("", "Back on 7/6/2027.", IN_CALIFORNIA) == dt.date(2027, 7, 6)
    assert absence.until("", "Back on 7/6/2027.", SENT) == dt.date(2027, 6, 7)


def test_an_order_that_gives_a_past_date_is_not_meant():
    assert absence.until("", "Back on 5/14/2027.", SENT) == dt.date(2027, 5, 14)
    assert absence.until("", "Back on 3/6/2027.", IN_CALIFORNIA) == dt.date(2027, 6, 3)


def test_a_date_broken_over_two_lines_is_found():
    found = absence.until("", "I am away and back in the office on 14\nMay 2027.", SENT)
    assert found == dt.date(2027, 5, 14)


def test_without_a_date_of_its_own_a_mail_names_none():
    assert absence.until("", "Back on 14 May.", None) is None


def test_only_an_absence_note_announces_an_absence():
    away = "I am out of the office until 14 May."
    assert parse(a_mail(away)).until is None
    note = parse(a_mail(away, headers={"Auto-Submitted": "auto-replied"}))
    assert note.until == dt.date(2027, 5, 14)


def test_the_dates_of_a_signature_do_not_hide_the_note():
    text = "Thank you.\n\nI am away until 14 May.\n\n--\nBob\nFair: 8-10 September 2027"
    note = parse(a_mail(text, subject="Automatic reply: Two leads"))
    assert note.until == dt.date(2027, 5, 14)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Out of office", "I'm out until 14 May."),
        ("PTO", "Back Monday."),
        ("Out until Monday", "Please call the office."),
        ("Abwesend", "Bin bis 14. Mai weg."),
        ("Krank", "Liege flach."),
        ("Weg bis Montag", "Bob hilft gern."),
        ("Je suis en congés", "Bob prend le relais."),
        ("De vacaciones hasta el 14", "Bob me cubre."),
        ("Férias", "Até 14 de maio."),
        ("In ferie fino al 14 maggio", "C'è Bob."),
        ("Niet op kantoor", "Bel Bob."),
        ("Urlaub", "Dies ist eine automatische Antwort, ich bin im Urlaub."),
    ],
)
def test_a_bare_subject_alone_tells_an_absence(subject, text):
    assert parse(a_mail(text, subject=subject)).automatic is Automatic.AUTO_REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: Urlaub", "Bin bis 14. Mai weg."),
        ("Urlaubsreisen GmbH", "Auftrag erteilt, 5000 Euro"),
        ("Out of office hours call", "Spoke to her at 7pm, demo on Friday"),
        ("out of office", "acme: won 12k. I'm out till Monday"),
        ("Urlaub", "1 gewonnen, 2 verloren. Bin bis 14. Mai weg."),
        ("On leave", "Anna is on leave until May, will call then"),
        ("Urlaub", "Frau Schmidt ist im Urlaub bis 14. Mai, danach Termin"),
        ("Absence", "Anna est absente jusqu'au 14 mai, je la rappelle"),
        ("Vacaciones", "Anna está de vacaciones hasta mayo, la llamo después"),
        ("Away", "The buyer is away until Monday, demo on Tuesday"),
    ],
)
def test_an_answer_is_no_absence_note_whatever_its_subject(subject, text):
    assert parse(a_mail(text, subject=subject)).automatic is None
