"""What both sides are asked and told about a lead: whether it fits, and where it moved."""

from collections.abc import Iterable, Iterator

from app.models import StageChange
from app.services import fit
from app.services.summaries.content import FitQuestion, Moved
from app.services.summaries.reader import Reader


def fits(reader: Reader, questions: Iterable[fit.Question]) -> Iterator[FitQuestion]:
    """The questions about fit, with what was promised and what the buyer wants."""
    for question in questions:
        ways = fit.of_lead(question.lead)
        yield FitQuestion(
            lead_id=question.lead.id,
            fit_team=question.team,
            title=reader.names(question.lead),
            promise=ways.promise,
            goal=ways.goal,
        )


def moved(reader: Reader, steps: Iterable[StageChange]) -> Iterator[Moved]:
    """The steps, each with whose eyes it waits for."""
    for step in steps:
        yield Moved(
            change_id=step.id,
            lead_id=step.lead_id,
            title=reader.names(step.lead),
            before=step.before,
            after=step.after,
            changed_at=step.changed_at,
            by=step.by.name if step.by is not None else "",
            is_mine=step.aware_id == reader.person.id,
            waits_for=step.aware.name if step.aware is not None else "",
        )
