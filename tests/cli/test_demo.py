"""The demo company: alive on both sides, and made by the services alone."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.cli.demo import history
from app.models import (
    Delivery,
    DeliveryState,
    Edition,
    Lead,
    MailKind,
    Person,
    Submission,
)
from app.runtime import Runtime
from tests.conftest import NOW


def test_two_weeks_leave_something_true_to_show(
    runtime: Runtime, session: Session
) -> None:
    history.live(runtime, NOW, lambda days: days, weeks=2)
    kinds = set(session.scalars(select(Delivery.kind)))
    assert {MailKind.WEEKLY, MailKind.HAND_OVER} <= kinds
    assert set(session.scalars(select(Delivery.state))) == {DeliveryState.SENT}
    for model in (Lead, Submission):
        assert session.scalar(select(func.count()).select_from(model))
    editions = session.execute(select(Edition.person_id, Edition.week)).all()
    assert len(editions) == len(set(editions))
    people = session.scalar(select(func.count()).select_from(Person))
    assert len({person for person, _ in editions}) == people
