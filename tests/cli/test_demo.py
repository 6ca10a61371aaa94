"""The demo company: alive on both sides, and made by the services alone."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.cli import demo
from app.cli.demo import history
from app.db import Database, open_engine
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
from app.settings import Settings
from tests.builders import a_salesperson
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


def test_a_company_that_was_interrupted_in_the_making_is_made_anew(
    shared_url: str, settings: Settings
) -> None:
    here = settings.model_copy(update={"database_url": shared_url})
    with pytest.raises(KeyboardInterrupt):
        begin_and_stop(here)
    assert people_in(shared_url) == 1
    assert demo.clear_if_half_made(here)
    assert people_in(shared_url) == 0
    assert not demo.clear_if_half_made(here)


def test_a_company_that_is_whole_is_left_alone(
    shared_url: str, settings: Settings
) -> None:
    here = settings.model_copy(update={"database_url": shared_url})
    engine = open_engine(shared_url)
    with demo.in_the_making(here), Database.on(engine).sessions.begin() as session:
        a_salesperson(session)
    engine.dispose()
    assert not demo.clear_if_half_made(here)
    assert people_in(shared_url) == 1


def begin_and_stop(settings: Settings) -> None:
    """Begin to make a company up, and be stopped by whoever waits for it."""
    engine = open_engine(settings.database_url)
    try:
        with demo.in_the_making(settings):
            with Database.on(engine).sessions.begin() as session:
                a_salesperson(session)
            raise KeyboardInterrupt
    finally:
        engine.dispose()


def people_in(url: str) -> int:
    engine = open_engine(url)
    with Database.on(engine).readings() as session:
        found = session.scalar(select(func.count()).select_from(Person)) or 0
    engine.dispose()
    return found
