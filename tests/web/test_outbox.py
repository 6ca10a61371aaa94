"""Admins see which mail did not get through, and send it again."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import AuditEntry, DeliveryState, MailKind
from tests.builders import a_delivery, an_admin
from tests.conftest import NOW
from tests.web.conftest import SignedIn

REFUSED = "550 5.1.1 No such user here"


def test_what_failed_stands_there_with_its_reason_and_goes_out_again(
    session: Session, signed_in: SignedIn
) -> None:
    browser = signed_in(an_admin(session))
    failed = a_delivery(
        session, state=DeliveryState.FAILED, last_error=REFUSED, not_after=NOW
    )
    session.commit()
    before = failed.raw, failed.message_id
    assert REFUSED in browser.page("/outbox").text
    answer = browser.send(f"/outbox/{failed.id}/again", {}, at="/outbox")
    assert answer.status_code == 303
    session.refresh(failed)
    assert failed.state is DeliveryState.QUEUED
    assert failed.not_after > NOW
    assert (failed.raw, failed.message_id) == before
    assert REFUSED not in browser.page("/outbox").text
    noted = select(AuditEntry).where(AuditEntry.action == "sent again")
    (entry,) = session.scalars(noted)
    assert entry.subject == f"delivery-{failed.id}"


@pytest.mark.parametrize(
    "fields",
    [
        {"state": DeliveryState.SENT},
        {"state": DeliveryState.QUEUED},
        {"state": DeliveryState.CANCELLED},
        # Whoever still wants to sign in asks for a new one.
        {"state": DeliveryState.EXPIRED, "kind": MailKind.SIGN_IN},
    ],
)
def test_what_went_out_or_waits_is_not_there(
    session: Session, signed_in: SignedIn, fields: dict[str, object]
) -> None:
    browser = signed_in(an_admin(session))
    a_delivery(session, **fields)
    session.commit()
    assert "all mail of the last weeks went out" in browser.page("/outbox").text


def test_what_is_no_longer_stuck_is_not_sent_twice(
    session: Session, signed_in: SignedIn
) -> None:
    browser = signed_in(an_admin(session))
    sent = a_delivery(session, state=DeliveryState.SENT)
    session.commit()
    browser.send(f"/outbox/{sent.id}/again", {}, at="/me")
    session.refresh(sent)
    assert sent.state is DeliveryState.SENT
    assert "cannot be sent again" in browser.page("/outbox").text
