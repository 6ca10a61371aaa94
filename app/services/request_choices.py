"""What a mail offers to press for a request."""

from collections.abc import Sequence
from datetime import datetime

from app import labels
from app.domain.requests import RequestState, answers_after
from app.domain.tokens import Purpose
from app.services.choices import Choice as Choice
from app.services.outbox import Letterhead
from app.translations import Words


def choices(  # noqa: PLR0913, PLR0917 - a request, and the mail and reader it is put to.
    request_id: int,
    state: RequestState,
    person_id: int,
    delivery_key: str,
    letterhead: Letterhead,
    words: Words,
    now: datetime,
) -> Sequence[Choice]:
    """What marketing can say to it; each opens a page with one button."""
    values: list[int | str] = [request_id, person_id, delivery_key]
    url = letterhead.links.with_purpose("/r", Purpose.REQUEST, values, now)
    return [
        Choice(
            words.gettext(labels.REQUEST_ANSWERS[answer]),
            f"{url}/{answer}",
            "",
            main=False,
        )
        for answer in answers_after(state)
        if answer is not state
    ]
