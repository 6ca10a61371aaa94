"""Buyer pulse: one question to a buyer, by a link that a salesperson hands over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.domain.links import Links
from app.domain.outcomes import Stage
from app.domain.pulse import asked_at
from app.domain.questions import Asked, SurveyKind
from app.domain.tokens import Purpose
from app.models import Lead, Person, Submission, SurveyVersion
from app.services import limits, submissions, surveys
from app.services.submissions import Answers

KIND = SurveyKind.BUYER_PULSE
#: More from one link is no buyer.
MOST_A_DAY = 10


class TooManyAnswers(Exception):
    """One link brought more answers in a day than a buyer gives."""


@dataclass(frozen=True)
class Pulse:
    """What a link asks: about whom, handed over by whom, in which version."""

    lead: Lead
    person: Person
    version: SurveyVersion
    #: Where the lead stood when the link was copied: it decides what is asked.
    stage: Stage

    @property
    def questions(self) -> list[Asked]:
        return asked_at(surveys.asked(self.version), self.stage)


def of(session: Session, lead: Lead, person: Person) -> Pulse:
    """What the lead is asked as it stands now."""
    version = surveys.current_version(session, KIND)
    return Pulse(lead, person, version, lead.stage)


def link(links: Links, pulse: Pulse, now: datetime) -> str:
    """The address to copy; it asks what is asked now, also after the next edit or outcome."""
    values = [pulse.lead.id, pulse.person.id, pulse.version.id, pulse.stage.value]
    return links.with_purpose("/pulse", Purpose.PULSE, values, now)


def opened(session: Session, values: Sequence[int | str]) -> Pulse | None:
    """What the link names; None once the lead is gone."""
    lead_id, person_id, version_id, *stage = values
    lead, person = session.get(Lead, lead_id), session.get(Person, person_id)
    version = surveys.version_or_none(session, KIND, int(version_id))
    if lead is None or person is None or version is None:
        return None
    # Links that are out there already say no stage: they ask what everybody is asked.
    return Pulse(lead, person, version, Stage(str(*stage or [Stage.HANDED_OVER])))


def answer(
    session: Session, pulse: Pulse, answers: Answers, form_key: str, now: datetime
) -> Submission:
    """Keep the buyer's words on the lead's journey.

    The author is whoever handed the link over. Raises TooManyAnswers, AnswersRefused, and
    SentBefore.
    """
    key = f"pulse-{pulse.lead.id}"
    if not limits.allow(session, key, MOST_A_DAY, timedelta(days=1), now):
        raise TooManyAnswers
    submission = submissions.submit(
        session, pulse.person, pulse.version, answers, form_key, now
    )
    submission.lead = pulse.lead
    submission.campaign_id = pulse.lead.campaign_id
    return submission
