"""Made-up rows: as many as asked for, the same for the same seed, and usable."""

import random
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.cli.seed import Size, plant
from app.models import Lead, Outcome, Person, Submission
from app.services import leads
from app.services.leads import NewLead
from tests.builders import a_campaign, a_salesperson
from tests.conftest import NOW

SIZE = Size(people=40, leads=120, weeks=3)


def planted(session: Session, seed: int) -> list[Any]:
    plant(session, SIZE, random.Random(seed), NOW, lambda _: None)
    return list(
        session.execute(
            select(Lead.name, Lead.stage, Lead.handed_over_at).order_by(Lead.id)
        )
    )


def test_as_many_rows_are_made_as_were_asked_for(session: Session) -> None:
    planted(session, 1)
    counts = [
        session.scalar(select(func.count()).select_from(model))
        for model in (Person, Lead, Submission)
    ]
    # 20 salespeople report in each of 3 weeks, and 2 campaigns are declared.
    assert counts == [40, 120, 62]
    assert session.scalar(select(func.count()).select_from(Outcome)) in range(60, 121)


def test_the_same_seed_makes_the_same_rows(session: Session) -> None:
    first = planted(session, 7)
    session.rollback()
    assert planted(session, 7) == first
    session.rollback()
    assert planted(session, 8) != first


def test_what_comes_afterwards_gets_ids_of_its_own(session: Session) -> None:
    planted(session, 1)
    owner, campaign = a_salesperson(session), a_campaign(session)
    new = NewLead("Jane Doe", campaign.id, owner.id)
    assert leads.hand_over(session, campaign.owner, new, NOW).id == 121
