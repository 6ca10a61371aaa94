"""Who said something, for whoever may learn it."""

from app.domain.questions import Naming
from app.models import Person, Request, Submission


def shown_author(submission: Submission, reader: Person | None) -> str | None:
    """Who said it, for this reader; None where the survey promised not to tell.

    Every page, mail and export that shows a submission asks here, and then shows no lead,
    company or campaign of it either: its owner would be known by that.
    """
    return submission.author.name if knows_author(submission, reader) else None


def shown_asker(request: Request, reader: Person | None) -> str | None:
    """Who asked for it: by a report of an unnamed survey it is as little told as the report."""
    if request.submission is None:
        return request.author.name
    return shown_author(request.submission, reader)


def knows_author(submission: Submission, reader: Person | None) -> bool:
    """Whether the reader may learn who said it: of an unnamed survey only the own team."""
    version = submission.version
    if version.naming is Naming.NAMED:
        return True
    if reader is None:
        return False
    is_own = submission.author_id == reader.id
    return is_own or version.survey.team in reader.teams
