"""Which mails a machine wrote, and what they report or announce."""

import json

import pytest

from app.mail.parse import parse
from app.mail.received import Automatic, Report
from tests.mail.mails import a_mail, raw

ANSWER = "We won it, 50k."
AWAY = "I am out of the office until 14 May with limited access to email."

BY_HEADER = [
    ({"Auto-Submitted": "auto-replied"}, "auto_reply"),
    ({"Auto-Submitted": "auto-replied (vacation)"}, "auto_reply"),
    ({"Auto-Submitted": "Auto-Replied; owner-email=bob@corp.test"}, "auto_reply"),
    ({"Auto-Submitted": "auto-generated"}, "auto_generated"),
    ({"Auto-Submitted": "auto-notified"}, "auto_generated"),
    ({"Auto-Submitted": "no"}, None),
    ({"Auto-Submitted": "no (really)"}, None),
    ({"X-Autoreply": "yes"}, "auto_reply"),
    ({"X-Autorespond": "bob@corp.test"}, "auto_reply"),
    ({"X-Autoreply": "no"}, None),
    ({"Precedence": "bulk"}, "auto_generated"),
    ({"Precedence": "junk"}, "auto_generated"),
    ({"Precedence": "list"}, "list"),
    ({"Precedence": "auto_reply"}, "auto_reply"),
    ({"Precedence": "first-class"}, None),
    ({"List-Id": "Sales <sales.corp.test>"}, "list"),
    ({"List-Post": "<mailto:sales@corp.test>"}, "list"),
    ({"List-Unsubscribe": "<https://news.test/u/1>"}, "list"),
    (
        {"List-Unsubscribe": "<https://crm.test/u>", "In-Reply-To": "<1@loop.test>"},
        None,
    ),
    ({"X-Auto-Response-Suppress": "All"}, None),
    ({"X-Auto-Response-Suppress": "DR, RN, NRN, AutoReply"}, None),
    ({"Return-Path": "<>"}, "auto_generated"),
    ({"Return-Path": "<>", "In-Reply-To": "<prompt-1@loop.test>"}, "auto_reply"),
    ({"Return-Path": "<bob@corp.test>"}, None),
    ({"From": "MAILER-DAEMON@corp.test"}, "auto_generated"),
    ({"From": "no-reply@corp.test"}, "auto_generated"),
    ({"From": "noreply+17@corp.test"}, "auto_generated"),
    ({"From": "Noreen Reply <noreen@corp.test>"}, None),
]


@pytest.mark.parametrize(("headers", "kind"), BY_HEADER)
def test_headers_tell_what_a_machine_wrote(headers, kind):
    assert parse(a_mail(ANSWER, headers=headers)).automatic == kind


def test_an_absence_note_of_exchange_is_a_reply_though_it_calls_itself_generated():
    mail = a_mail(
        AWAY,
        subject="Automatic reply: How did it go with Acme?",
        headers={"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"},
    )
    assert parse(mail).automatic is Automatic.AUTO_REPLY


ABSENCE_SUBJECTS = [
    "Automatic reply: Two leads",
    "Out of Office: Two leads",
    "Auto: away",
    "[Auto-Reply] Two leads",
    "Automatische Antwort: Zwei Leads",
    "Abwesenheitsnotiz: Zwei Leads",
    "Réponse automatique : Deux pistes",
    "Réponse automatique: Deux pistes",
    "Respuesta automática: Dos contactos",
    "Resposta automática: Dois contactos",
    "Ausência temporária: Dois contactos",
    "Risposta automatica: Due contatti",
    "Automatisch antwoord: Twee leads",
    "Autosvar: Två leads",
    "Automatisk svar: To leads",
    "Automaattinen vastaus: Kaksi liidiä",
    "Automatyczna odpowiedź: Dwa leady",
    "Automatická odpověď: Dva leady",
    "Răspuns automat: Două lead-uri",
    "Automatikus válasz: Két lead",
    "Αυτόματη απάντηση: Δύο επαφές",
    "Otomatik yanıt: İki müşteri",
    "Автоматический ответ: Два лида",
    "Автоматична відповідь: Два ліди",
    "رد تلقائي: عميلان",
    "תשובה אוטומטית: שני לידים",
    "自動応答: 2件のリード",
    "自动回复: 两个线索",
    "자동 회신: 리드 두 건",
]


@pytest.mark.parametrize("subject", ABSENCE_SUBJECTS)
def test_an_absence_note_without_headers_is_known_by_its_subject(subject):
    assert parse(a_mail("...", subject=subject)).automatic is Automatic.AUTO_REPLY


MACHINES = [
    ("auto_reply", {"Subject": "Out of office Re: Two leads"}, AWAY),
    ("auto_reply", {"Subject": "Bob Smith is out of the office."}, AWAY),
    (
        "auto_reply",
        {"Subject": "Bob Smith ist außer Haus (Rückkehr am 17.05.2027)"},
        "Ich bin bis zum 17.05. nicht im Büro.",
    ),
    ("auto_reply", {"Subject": "AUTO: Bob Smith is out (returning 05/17/2027)"}, AWAY),
    ("auto_reply", {"Precedence": "bulk", "X-Autoreply": "yes"}, AWAY),
    ("auto_reply", {"Precedence": "junk", "Subject": "away from my mail"}, AWAY),
    ("auto_reply", {"Return-Path": "<>", "Subject": "Re: Two leads"}, AWAY),
    ("auto_reply", {"Auto-Submitted": "auto-generated", "Subject": "Re: x"}, AWAY),
    ("auto_reply", {"From": "noreply@corp.test", "Subject": "Abwesend"}, "Abwesend"),
    (
        "auto_generated",
        {"Auto-Submitted": "auto-generated", "Subject": "[Ticket 17] Received"},
        "We have received your request.",
    ),
    (
        "auto_generated",
        {"From": "noreply-dmarc-support@google.test", "Subject": "Report domain: x"},
        "",
    ),
    (
        "list",
        {"List-ID": "<repo.github.test>", "Precedence": "list", "Subject": "[repo] PR"},
        "Please review.",
    ),
    (
        "list",
        {"List-Unsubscribe": "<mailto:u@news.test>", "Precedence": "bulk"},
        "News",
    ),
]


@pytest.mark.parametrize(("kind", "headers", "text"), MACHINES)
def test_what_machines_send_is_told_by_kind(kind, headers, text):
    assert parse(a_mail(text, headers=headers)).automatic == kind


WRITTEN_BY_PEOPLE = [
    ("Re: Jane is out of the office", "She is on vacation until May. Still working."),
    ("AW: Bob ist im Urlaub", "Acme gewonnen."),
    ("Re: Acme is out of office until May", "They asked to talk in June."),
    ("Re: Automatic reply: Two leads", "Acme won, Beta lost."),
    ("AW: Abwesenheitsnotiz", "Acme gewonnen."),
    ("Re: How did it go with Acme?", "Their buyer is out of office until 14 May."),
    ("Vacation rentals lead", "Lost to a competitor."),
    ("Absence management deal", "We won it."),
    ("Fwd: Undelivered Mail Returned to Sender", "Bad address, not a lead."),
    ("Re: Two leads", "My mail to them bounced: user unknown. Bad data."),
    ("Away until 14 May", "See you then. Acme is won."),
    ("Re: Please confirm your message", "Won."),
]


@pytest.mark.parametrize(("subject", "text"), WRITTEN_BY_PEOPLE)
def test_a_weak_word_makes_no_machine_of_a_person(subject, text):
    assert parse(a_mail(text, subject=subject)).automatic is None


def a_report(kind: str, part: str, fields: str, returned: str = "") -> bytes:
    return raw(
        "From: MAILER-DAEMON@mx.corp.test\nTo: bounce+17@in.loop.test\n"
        "Subject: Undelivered Mail Returned to Sender\nReturn-Path: <>\n"
        f'Content-Type: multipart/report; report-type={kind}; boundary="b"',
        f"--b\nContent-Type: text/plain\n\nThis is the mail system at host mx.\n"
        f"--b\nContent-Type: {part}\n\n{fields}\n"
        f"--b\nContent-Type: message/rfc822\n\n{returned}\n--b--\n",
    )


RETURNED = "Message-ID: <prompt-7@loop.test>\nTo: Bob <bob@corp.test>\nSubject: x\n\nHi"


def test_a_bounce_names_recipient_status_action_and_the_mail_it_is_about():
    mail = parse(
        a_report(
            "delivery-status",
            "message/delivery-status",
            "Reporting-MTA: dns; mx.corp.test\n\n"
            "Original-Recipient: rfc822;bob@corp.test\n"
            "Final-Recipient: rfc822; robert@corp.test\nAction: failed\n"
            "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n",
            RETURNED,
        )
    )
    assert mail.automatic is Automatic.BOUNCE
    assert mail.report == Report(
        recipient="robert@corp.test",
        status="5.1.1",
        action="failed",
        diagnostic="smtp; 550 5.1.1 User unknown",
        original_message_id="<prompt-7@loop.test>",
        original_recipient="bob@corp.test",
    )


def test_a_delay_is_a_bounce_whose_action_is_delayed():
    fields = (
        "Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822;bob@corp.test\n"
        "Action: delayed\nStatus: 4.4.1\n"
    )
    mail = parse(a_report("delivery-status", "message/delivery-status", fields))
    assert (mail.automatic, mail.report.action) == (Automatic.BOUNCE, "delayed")


def test_a_complaint_is_a_feedback_report():
    fields = "Feedback-Type: abuse\nVersion: 1\nOriginal-Rcpt-To: <bob@corp.test>\n"
    mail = parse(
        a_report("feedback-report", "message/feedback-report", fields, RETURNED)
    )
    assert mail.automatic is Automatic.FEEDBACK_REPORT
    assert mail.report.feedback_type == "abuse"
    assert mail.report.recipient == "bob@corp.test"
    assert mail.report.original_message_id == "<prompt-7@loop.test>"


def test_a_read_receipt_is_an_automatic_reply():
    fields = "Disposition: manual-action/MDN-sent-manually; displayed\n"
    part = "message/disposition-notification"
    mail = parse(a_report("disposition-notification", part, fields))
    assert mail.automatic is Automatic.AUTO_REPLY


HEADERLESS_BOUNCES = [
    (
        "MAILER-DAEMON@mx.test",
        "failure notice",
        (
            "Hi. This is the qmail-send program at mx.test.\nI'm afraid I wasn't able to "
            "deliver your message to the following addresses.\n\n<bob@corp.test>:\n"
            "Sorry, no mailbox here by that name. (#5.1.1)\n"
        ),
        "5.1.1",
    ),
    (
        "Mail Delivery System <Mailer-Daemon@mx.test>",
        "Mail delivery failed: returning message to sender",
        (
            "This message was created automatically by mail delivery software.\n\nA message "
            "that you sent could not be delivered to one or more of its\nrecipients.\n\n"
            "  bob@corp.test\n    550 5.7.1 rejected\n"
        ),
        "5.7.1",
    ),
    (
        "System Administrator <postmaster@corp.test>",
        "Undeliverable: How did it go with Acme?",
        (
            "Your message did not reach some or all of the intended recipients.\n\n"
            "The following recipient(s) could not be reached:\n\n  bob@corp.test\n"
            "    The e-mail account does not exist. <mx.test #5.1.1>\n"
        ),
        "5.1.1",
    ),
    (
        "Microsoft Outlook <postmaster@corp.test>",
        "Unzustellbar: Wie lief es mit Acme?",
        (
            "Fehler bei der Nachrichtenzustellung an folgende Empfänger:\n\n"
            "bob@corp.test\n\n550 5.1.10 RESOLVER.ADR.RecipientNotFound\n"
        ),
        "5.1.10",
    ),
    (
        "Mail Delivery Subsystem <mailer-daemon@googlemail.test>",
        "Delivery Status Notification (Failure)",
        (
            "Delivery to the following recipient failed permanently:\n\n     bob@corp.test\n"
            "\nThe error that the other server returned was: 550 no such user\n"
        ),
        "5.0.0",
    ),
]


@pytest.mark.parametrize(("sender", "subject", "text", "status"), HEADERLESS_BOUNCES)
def test_a_bounce_in_words_only_is_read_too(sender, subject, text, status):
    mail = parse(a_mail(text, sender=sender, subject=subject))
    assert mail.automatic is Automatic.BOUNCE
    assert (mail.report.recipient, mail.report.status) == ("bob@corp.test", status)


AMAZON_BOUNCE = {
    "notificationType": "Bounce",
    "bounce": {
        "bounceType": "Permanent",
        "bouncedRecipients": [
            {"emailAddress": "bob@corp.test", "action": "failed", "status": "5.1.1"}
        ],
    },
    "mail": {"commonHeaders": {"messageId": "<prompt-7@loop.test>"}},
}
AMAZON_COMPLAINT = {
    "notificationType": "Complaint",
    "complaint": {"complainedRecipients": [{"emailAddress": "bob@corp.test"}]},
}
MAILGUN = {
    "event-data": {
        "event": "failed",
        "severity": "permanent",
        "recipient": "bob@corp.test",
        "message": {"headers": {"message-id": "prompt-7@loop.test"}},
    }
}
NOTICES = [
    (json.dumps(AMAZON_BOUNCE), "bounce"),
    (
        json.dumps({"Type": "Notification", "Message": json.dumps(AMAZON_BOUNCE)}),
        "bounce",
    ),
    (json.dumps(AMAZON_COMPLAINT), "feedback_report"),
    (json.dumps(MAILGUN, indent=2), "bounce"),
    (json.dumps({"event-data": {"event": "complained"}}), "feedback_report"),
    (json.dumps({"RecordType": "Bounce", "Email": "bob@corp.test"}), "bounce"),
]


@pytest.mark.parametrize(("text", "kind"), NOTICES)
def test_a_providers_notice_in_json_is_read(text, kind):
    mail = parse(
        a_mail(f"{text}\n\n--\nTo stop these notices, click.", sender="aws@sns.test")
    )
    assert mail.automatic == kind


CHALLENGES = [
    (
        "Please confirm your message",
        "Please click the link below to verify your email.",
    ),
    (
        "Your email to bob@corp.test",
        "Bob uses a sender verification. To verify your identity as a sender, click here.",
    ),
    (
        "[boxbe] Two leads (Action Required)",
        "Please click the link to be added to my Guest List. boxbe.com",
    ),
    (
        "Bestätigung erforderlich",
        "Damit Ihre Nachricht zugestellt wird, bestätigen Sie, dass Sie ein Mensch sind.",
    ),
]


@pytest.mark.parametrize(("subject", "text"), CHALLENGES)
def test_a_gatekeepers_question_is_a_challenge(subject, text):
    assert parse(a_mail(text, subject=subject)).automatic is Automatic.CHALLENGE


def test_an_answer_to_an_invitation_is_automatic():
    mail = raw(
        "From: Bob <bob@corp.test>\nSubject: Accepted: Demo\n"
        'Content-Type: multipart/mixed; boundary="b"',
        "--b\nContent-Type: text/plain\n\nBob has accepted.\n"
        '--b\nContent-Type: text/calendar; method=REPLY; charset="utf-8"\n\n'
        "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n--b--\n",
    )
    assert parse(mail).automatic is Automatic.AUTO_REPLY


def test_a_mail_that_went_round_in_circles_is_automatic():
    hops = "\n".join(f"Received: from a by b; id {n}" for n in range(31))
    assert parse(raw(f"{hops}\nFrom: bob@corp.test", "Won.")).automatic is not None
