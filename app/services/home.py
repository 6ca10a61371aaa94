"""What one person finds on coming in: what is owed, what was said, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.teams import speaks_for_marketing
from app.models import (
    Draft,
    Lead,
    Outcome,
    Person,
    Prompt,
    Request,
    StageChange,
    Submission,
)
from app.services import conflicts, fit, prompts, requests, stages
from app.services.conflicts import Conflict
from app.services.fit import Question

#: How many of each kind of thing one said lately are shown.
LATELY = 3


@dataclass(frozen=True)
class Desk:
    """One person's work and words, oldest debts and newest words first."""

    prompts: Sequence[Prompt]
    drafts: Sequence[Draft]
    #: Answers that contradict one another, steps to be seen, and fits to be told.
    conflicts: Sequence[Conflict]
    steps: Sequence[StageChange]
    fits: Sequence[Question]
    #: What the field waits for; empty for those who do not speak for marketing.
    owed_requests: Sequence[Request]
    own_requests: Sequence[Request]
    outcomes: Sequence[Outcome]
    submissions: Sequence[Submission]

    @property
    def waiting(self) -> int:
        """How many things wait for the person; steps to be seen are news, no debt."""
        return sum(
            map(
                len,
                (
                    self.prompts,
                    self.drafts,
                    self.owed_requests,
                    self.conflicts,
                    self.fits,
                ),
            )
        )

    @property
    def owes_nothing(self) -> bool:
        return self.waiting == 0

    @property
    def has_said_nothing(self) -> bool:
        return not (self.own_requests or self.outcomes or self.submissions)


def of_person(session: Session, person: Person, now: datetime) -> Desk:
    """Everything about the person, in as many queries as there are kinds of things."""
    answers_the_field = speaks_for_marketing(person.teams, person.role)
    return Desk(
        prompts=prompts.owed(session, person),
        drafts=_drafts(session, person),
        conflicts=conflicts.of_person(session, person, now),
        steps=stages.unseen(session, person),
        fits=fit.questions(session, person, now),
        owed_requests=requests.owed(session, now) if answers_the_field else (),
        own_requests=_requests(session, person),
        outcomes=_outcomes(session, person),
        submissions=_submissions(session, person),
    )


def _drafts(session: Session, person: Person) -> Sequence[Draft]:
    return session.scalars(
        select(Draft).where(Draft.person_id == person.id).order_by(Draft.saved_at)
    ).all()


def _requests(session: Session, person: Person) -> Sequence[Request]:
    """Those with news first: an answer is why one says the next thing."""
    return session.scalars(
        select(Request)
        .where(Request.author_id == person.id)
        .options(joinedload(Request.answered_by))
        .order_by(Request.answered_at.desc().nulls_last(), Request.raised_at.desc())
        .limit(LATELY)
    ).all()


def _outcomes(session: Session, person: Person) -> Sequence[Outcome]:
    return session.scalars(
        select(Outcome)
        .where(Outcome.person_id == person.id, Outcome.undone_at.is_(None))
        .options(joinedload(Outcome.lead).joinedload(Lead.campaign))
        .order_by(Outcome.said_at.desc(), Outcome.id.desc())
        .limit(LATELY)
    ).all()


def _submissions(session: Session, person: Person) -> Sequence[Submission]:
    return session.scalars(
        select(Submission)
        .where(Submission.author_id == person.id)
        .options(joinedload(Submission.lead), joinedload(Submission.campaign))
        .order_by(Submission.submitted_at.desc(), Submission.id.desc())
        .limit(LATELY)
    ).all()
