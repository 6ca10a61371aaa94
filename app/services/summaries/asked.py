"""What one weekly mail asks of its reader: leads, fits, steps to be seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.budget import WHOLE_WEEK, Ask, Budget
from app.domain.teams import Team
from app.models import Person, Prompt, StageChange
from app.services import budgets, fit, prompts, stages

#: Steps are news: a few of them are told, the rest stand on their page.
MOST_STEPS = 4


@dataclass(frozen=True)
class Asked:
    """The rows behind what is asked, and what the leads leave of the reader's week."""

    prompts: Sequence[Prompt] = ()
    fits: Sequence[fit.Question] = ()
    steps: Sequence[StageChange] = ()
    budget: Budget = WHOLE_WEEK


NOTHING = Asked()


def take_due(session: Session, person: Person, now: datetime) -> Asked:
    """What the person's mail asks now; its leads count as asked from here on."""
    is_sales = Team.SALES in person.teams
    due = prompts.take_due(session, person, now) if is_sales else []
    return _with_the_rest(session, person, due, now)


def as_now(session: Session, person: Person, now: datetime) -> Asked:
    """What the mail would ask of what is open already; nothing is written."""
    return _with_the_rest(session, person, prompts.owed(session, person), now)


def _with_the_rest(
    session: Session, person: Person, asked: Sequence[Prompt], now: datetime
) -> Asked:
    budget = budgets.left(session, person, now, asked)
    return Asked(
        prompts=asked,
        fits=fit.due(session, person, budget.room_for(Ask.FIT)),
        steps=stages.to_tell(session, person, now, MOST_STEPS),
        budget=budget,
    )
