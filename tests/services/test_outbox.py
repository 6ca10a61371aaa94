"""The outbox: written once for each key, and taken back."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.domain.links import Links
from app.domain.tokens import hashed
from app.mail.render import EmailRenderer
from app.models import (
    Delivery,
    DeliveryState,
    MailKind,
)
from app.services import outbox
from app.services.outbox import Item, Letterhead, Mail
from tests.builders import a_delivery, a_salesperson
from tests.conftest import NOW
from tests.services.outbox_mails import KEYS, take


@pytest.fixture
def letterhead(tmp_path: Path) -> Letterhead:
    folder = tmp_path / "emails"
    for name, html in (("news", "<p>{{ fact }}</p>"), ("broken", "{{ missing }}")):
        (folder / name).mkdir(parents=True)
        (folder / name / "subject.txt").write_text("{{ fact }}\n")
        (folder / name / "body.txt").write_text("{{ fact }}\n")
        (folder / name / "body.html").write_text(html)
    return Letterhead(
        renderer=EmailRenderer(folder),
        links=Links("https://throughline.example", KEYS),
        mail_from="Throughline <throughline@mail.throughline.test>",
        reply_domain="mail.throughline.test",
        postal_address="",
        key=KEYS[0],
    )


def a_mail(key: str = "edition-1", template: str = "news", **fields: object) -> Mail:
    values: dict[str, object] = {
        "kind": MailKind.WEEKLY,
        "context": {"fact": "Four won"},
    }
    return Mail(key=key, template=template, **values | fields)  # type: ignore[arg-type]


def test_queueing_twice_for_one_key_makes_one_mail(
    session: Session, letterhead: Letterhead
) -> None:
    person = a_salesperson(session)
    first = outbox.queue(session, letterhead, person, a_mail(), NOW)
    later = NOW + timedelta(hours=1)
    assert outbox.queue(session, letterhead, person, a_mail(), later) is first
    assert session.query(Delivery).count() == 1


def test_a_mail_says_what_every_mail_of_ours_says(
    session: Session, letterhead: Letterhead
) -> None:
    person = a_salesperson(session, name="Nadia Sömmer")
    mail = a_mail(thread="lead-7", items=[Item(1)])
    delivery = outbox.queue(session, letterhead, person, mail, NOW)
    text = delivery.raw.decode("ascii")
    for name in (
        "From: Throughline <throughline@mail.throughline.test>",
        "Message-ID: <weekly.",
        "X-Throughline-Key: edition-1",
        "Reply-To: reply+",
        "Auto-Submitted: auto-generated",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "References: <thread.",
        "Date: Wed, 04 Mar 2026 10:00:00 +0000",
    ):
        assert name in text
    token = delivery.envelope_from.removeprefix("bounce+").partition("@")[0]
    assert delivery.bounce_token_hash == hashed(token)
    assert token not in text


def test_a_mail_that_cannot_be_rendered_fails_alone(
    session: Session, letterhead: Letterhead
) -> None:
    person = a_salesperson(session)
    failed = outbox.queue(
        session, letterhead, person, a_mail("edition-1", "broken"), NOW
    )
    good = outbox.queue(session, letterhead, person, a_mail("edition-2"), NOW)
    session.commit()
    assert failed.state is DeliveryState.FAILED
    assert "missing" in failed.last_error
    assert [claim.key for claim in take(session)] == [good.key]
    assert not outbox.send_again(failed, NOW)


def test_an_address_that_no_mail_can_go_to_fails_alone(
    session: Session, letterhead: Letterhead
) -> None:
    person = a_salesperson(session, address="no address")
    delivery = outbox.queue(session, letterhead, person, a_mail(), NOW)
    assert delivery.state is DeliveryState.FAILED


def test_a_long_subject_is_cut_and_stays_on_one_line(
    session: Session, letterhead: Letterhead
) -> None:
    mail = a_mail(context={"fact": "Jane\u2028Bcc: x@y.example " * 40})
    delivery = outbox.queue(session, letterhead, a_salesperson(session), mail, NOW)
    assert len(delivery.subject) <= 150
    assert delivery.subject.isprintable()


def test_a_mail_can_be_taken_back_until_it_goes(session: Session) -> None:
    waiting, gone = a_delivery(session), a_delivery(session, state=DeliveryState.SENT)
    assert outbox.cancel(session, waiting.key, NOW)
    assert not outbox.cancel(session, waiting.key, NOW)
    assert not outbox.cancel(session, gone.key, NOW)
    assert take(session) == []


def test_sending_again_keeps_the_bytes(session: Session) -> None:
    failed = a_delivery(session, state=DeliveryState.FAILED, not_after=NOW)
    before = failed.raw, failed.message_id
    assert outbox.send_again(failed, NOW + timedelta(days=9))
    session.flush()
    (claim,) = take(session, NOW + timedelta(days=9))
    assert (claim.envelope.raw, failed.message_id) == before
