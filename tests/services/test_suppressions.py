"""Addresses that get no more mail, and what a bounce can and cannot do."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.tokens import derived_bounce_token, derived_reply_token, hashed
from app.mail.received import Automatic, ReceivedMail, Report
from app.models import Delivery, Suppression
from app.services import suppressions
from tests.builders import a_delivery, a_salesperson
from tests.conftest import NOW

KEYS = ("an-older-signing-key", "the-newest-signing-key")
TOKEN = derived_bounce_token(KEYS[-1], "edition-1")


def a_bounced(session: Session, **fields: object) -> Delivery:
    reply_token = derived_reply_token(KEYS[-1], "edition-1")
    fields = {"reply_token_hash": hashed(reply_token), **fields}
    return a_delivery(session, bounce_token_hash=hashed(TOKEN), **fields)


def a_bounce(
    status: str | None = "5.1.1",
    token: str = TOKEN,
    action: str = "failed",
) -> ReceivedMail:
    return ReceivedMail(
        delivered_to=(f"bounce+{token}@mail.throughline.test",),
        automatic=Automatic.BOUNCE,
        report=Report(status=status, action=action, diagnostic="smtp; no"),
    )


def test_an_address_is_kept_as_a_keyed_hash_alone(session: Session) -> None:
    suppressions.suppress(session, "Nadia@nordwerft.example", "Bounced", NOW, KEYS)
    suppressions.suppress(session, "nadia@nordwerft.example", "Again", NOW, KEYS)
    row = session.scalars(select(Suppression)).one()
    assert "nadia" not in row.address_hash
    assert row.reason == "Bounced"


def test_a_change_of_keys_lets_nobody_back_in(session: Session) -> None:
    suppressions.suppress(session, "nadia@nordwerft.example", "Bounced", NOW, KEYS[:1])
    session.flush()
    for address, keys, expected in (
        ("nadia@nordwerft.example", KEYS, True),
        ("nadia@nordwerft.example", KEYS[1:], False),
        ("malik@nordwerft.example", KEYS, False),
    ):
        found = suppressions.standing(session, address, NOW, keys)
        assert (found is not None) is expected
    suppressions.lift(session, "nadia@nordwerft.example", KEYS)
    assert not suppressions.standing(session, "nadia@nordwerft.example", NOW, KEYS)


def test_a_suppression_with_an_end_ends(session: Session) -> None:
    suppressions.suppress(session, "nadia@nordwerft.example", "Bounced", NOW, KEYS)
    row = session.scalars(select(Suppression)).one()
    row.until_at = NOW + timedelta(days=1)
    session.flush()
    for at, expected in ((NOW, True), (NOW + timedelta(days=1), False)):
        found = suppressions.standing(session, "nadia@nordwerft.example", at, KEYS)
        assert (found is not None) is expected


def test_a_hard_bounce_to_our_return_path_suppresses(session: Session) -> None:
    delivery = a_bounced(session)
    assert suppressions.note_bounce(session, a_bounce(), NOW, KEYS) is delivery
    assert suppressions.standing(session, delivery.recipient, NOW, KEYS)


@pytest.mark.parametrize(
    "bounce",
    [
        a_bounce(token="a" * 26),
        a_bounce(token="short"),
        a_bounce(status="5.7.1"),
        a_bounce(status="5.1.1", action="delayed"),
        a_bounce(status="4.2.2"),
        a_bounce(status="5.2.2"),
        a_bounce(status=None),
        ReceivedMail(delivered_to=(f"bounce+{TOKEN}@mail.throughline.test",)),
        a_bounce(token=derived_reply_token(KEYS[-1], "edition-1")),
        ReceivedMail(
            delivered_to=(f"reply+{TOKEN}@mail.throughline.test",),
            report=Report(status="5.1.1", action="failed"),
        ),
    ],
)
def test_a_forged_soft_or_doubtful_bounce_suppresses_nobody(
    session: Session, bounce: ReceivedMail
) -> None:
    delivery = a_bounced(session)
    suppressions.note_bounce(session, bounce, NOW, KEYS)
    assert not suppressions.standing(session, delivery.recipient, NOW, KEYS)


def test_three_soft_bounces_within_two_weeks_are_enough(session: Session) -> None:
    person = a_salesperson(session)
    for week in range(3):
        assert not suppressions.standing(session, person.address, NOW, KEYS)
        token = derived_bounce_token(KEYS[-1], f"edition-{week}")
        a_delivery(session, person, bounce_token_hash=hashed(token))
        bounce = a_bounce("4.2.2", token)
        at = NOW + timedelta(days=6 * week)
        suppressions.note_bounce(session, bounce, at, KEYS)
    assert suppressions.standing(session, person.address, NOW, KEYS)


def test_many_bounces_of_one_mail_count_once(session: Session) -> None:
    delivery = a_bounced(session)
    for _ in range(5):
        suppressions.note_bounce(session, a_bounce("4.2.2"), NOW, KEYS)
    assert not suppressions.standing(session, delivery.recipient, NOW, KEYS)


def test_a_bounce_of_another_mailbox_is_no_business_of_ours(session: Session) -> None:
    bounced = a_bounced(session)
    bounce = ReceivedMail(
        delivered_to=(f"bounce+{TOKEN}@mail.throughline.test",),
        automatic=Automatic.BOUNCE,
        report=Report(status="5.1.1", action="failed", recipient="else@home.example"),
    )
    assert suppressions.note_bounce(session, bounce, NOW, KEYS) is bounced
    assert not suppressions.standing(session, bounced.recipient, NOW, KEYS)


def test_a_bounce_is_believed_for_two_weeks(session: Session) -> None:
    bounced = a_bounced(session)
    late = bounced.created_at + suppressions.BELIEVED_FOR + timedelta(minutes=1)
    suppressions.note_bounce(session, a_bounce(), late, KEYS)
    assert not suppressions.standing(session, bounced.recipient, late, KEYS)


def test_the_envelope_alone_can_name_the_mail_that_came_back(session: Session) -> None:
    bounced = a_bounced(session)
    bounce = ReceivedMail(
        automatic=Automatic.BOUNCE,
        report=Report(status="5.1.1", action="failed"),
    )
    to = f"bounce+{TOKEN}@mail.throughline.test"
    assert suppressions.note_bounce(session, bounce, NOW, KEYS, to) is bounced
    assert suppressions.standing(session, bounced.recipient, NOW, KEYS)
