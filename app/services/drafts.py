"""Drafts: what a person has typed so far, kept until it is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, exists, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.questions import SurveyKind
from app.models import Draft, Person, Submission, SurveyVersion

#: What stood in the form's fields before anything was typed; it is kept with the draft.
OPENED = "opened"


@dataclass(frozen=True)
class Typed:
    """A form as it stands: the values of each field, the form's key, and what it is about."""

    form_key: str
    values: Mapping[str, Sequence[str]]
    subject: str = ""

    @property
    def is_blank(self) -> bool:
        typed = [texts for name, texts in self.values.items() if name != OPENED]
        return not any(text.strip() for texts in typed for text in texts)


def save(
    session: Session,
    person: Person,
    version: SurveyVersion,
    typed: Typed,
    now: datetime,
) -> bool:
    """Keep what was typed in place of what was kept before; nothing typed is no draft.

    False, and nothing kept, if the form was sent already: a copy that was under way
    meanwhile would bring the draft back.
    """
    if _was_sent(session, person, typed.form_key):
        return False
    if typed.is_blank:
        discard(session, person, version.survey.kind, typed.subject)
        return True
    draft = of(session, person, version.survey.kind, typed.subject)
    if draft is None:
        draft = _begin(session, person, version, typed.subject, now)
    draft.version_id = version.id
    draft.form_key = typed.form_key
    draft.values = {name: list(texts) for name, texts in typed.values.items()}
    draft.saved_at = now
    return True


def of(
    session: Session, person: Person, kind: SurveyKind, subject: str = ""
) -> Draft | None:
    """The draft that the person left, if any."""
    return session.scalar(
        select(Draft).where(
            Draft.person_id == person.id, Draft.kind == kind, Draft.subject == subject
        )
    )


def every(session: Session, person: Person, kind: SurveyKind) -> list[Draft]:
    """All that the person has begun, what was typed last first."""
    return list(
        session.scalars(
            select(Draft)
            .where(Draft.person_id == person.id, Draft.kind == kind)
            .order_by(Draft.saved_at.desc())
        )
    )


def discard(
    session: Session, person: Person, kind: SurveyKind, subject: str = ""
) -> None:
    """Forget the draft: it was sent, or is not wanted."""
    session.execute(
        delete(Draft).where(
            Draft.person_id == person.id, Draft.kind == kind, Draft.subject == subject
        )
    )


def _was_sent(session: Session, person: Person, form_key: str) -> bool:
    return bool(
        session.scalar(
            select(
                exists().where(
                    Submission.author_id == person.id, Submission.form_key == form_key
                )
            )
        )
    )


def _begin(
    session: Session,
    person: Person,
    version: SurveyVersion,
    subject: str,
    now: datetime,
) -> Draft:
    kind = version.survey.kind
    draft = Draft(
        person_id=person.id,
        kind=kind,
        subject=subject,
        version_id=version.id,
        form_key="",
        values={},
        saved_at=now,
    )
    try:
        with session.begin_nested():
            session.add(draft)
    except IntegrityError:
        # Two windows of the same form began in the same moment.
        return session.scalars(
            select(Draft).where(
                Draft.person_id == person.id,
                Draft.kind == kind,
                Draft.subject == subject,
            )
        ).one()
    return draft
