"""What the demo's people say by the buttons of their weekly mails: does it fit, and seen."""

import random
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.fit import FitVerdict
from app.domain.outcomes import Trust
from app.models import Fit, FitAsk, Person, StageChange
from app.services import fit, stages

#: How likely each is on one day, once it was asked or told.
JUDGES = 0.4
SEES = 0.3
_VERDICTS = (FitVerdict.YES, FitVerdict.YES, FitVerdict.PARTLY, FitVerdict.NO)


def judge_fits(
    session: Session, chance: random.Random, visitor_id: int, now: datetime
) -> None:
    """Some say whether we have what a buyer needs; the visitor's questions wait."""
    answered = select(Fit.id).where(
        Fit.lead_id == FitAsk.lead_id, Fit.team == FitAsk.team
    )
    waiting = session.scalars(
        select(FitAsk)
        .where(FitAsk.person_id != visitor_id, ~answered.exists())
        .order_by(FitAsk.id)
    ).all()
    for ask in waiting:
        if chance.random() < JUDGES:
            fit.say(
                session,
                ask.lead,
                session.get_one(Person, ask.person_id),
                ask.team,
                chance.choice(_VERDICTS),
                trust=Trust.VERIFIED,
                now=now,
            )


def see_steps(
    session: Session, chance: random.Random, visitor_id: int, now: datetime
) -> None:
    """Some tap *seen*; what the visitor is to see waits."""
    unseen = session.scalars(
        select(StageChange)
        .where(
            StageChange.seen_at.is_(None),
            StageChange.aware_id.is_not(None),
            StageChange.aware_id != visitor_id,
        )
        .order_by(StageChange.id)
    ).all()
    for step in unseen:
        if chance.random() < SEES:
            stages.see(session, step, now)
