"""What becomes of a pressed answer to a request: believed, kept, or doubted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.outcomes import Trust
from app.domain.requests import RequestState
from app.models import Delivery, Person, Request, RequestAnswer
from app.services import judgements, presses, requests
from app.services.judgements import Button
from app.services.presses import NoLongerAvailable, Visitor
from app.services.requests import Saying


@dataclass(frozen=True)
class RequestClick:
    """One request's buttons in one mail: whose they are and what they are about."""

    request: Request
    person: Person
    delivery_key: str
    delivery: Delivery | None


def find(session: Session, values: Sequence[int | str]) -> RequestClick:
    """What a token's values stand for: request, person, mail; else NoLongerAvailable."""
    request = requests.get(session, int(values[0]))
    person = session.get(Person, int(values[1]))
    if request is None or person is None or person.left_on is not None:
        raise NoLongerAvailable
    key = str(values[2])
    delivery = presses.mail_of(session, key)
    return RequestClick(request.same_as or request, person, key, delivery)


def record(
    session: Session,
    click: RequestClick,
    state: RequestState,
    words: str,
    visitor: Visitor,
    now: datetime,
) -> RequestAnswer:
    """Keep what was pressed, as sure as it is; raises what `requests.answer` raises."""
    about = judgements.of_request(click.request.id)
    button = Button(click.person, about, state, click.delivery)
    judged = judgements.of(session, button, visitor, now)
    saying = Saying(
        click.person,
        state,
        words.strip(),
        now,
        judged.trust,
        click.delivery.id if click.delivery is not None else None,
        visitor.client_hash,
    )
    said = requests.say(session, click.request, saying)
    if said.trust is Trust.SUSPECT:
        judgements.spread(session, judged, now)
    return said


def owed_next(
    session: Session, click: RequestClick, visitor: Visitor, now: datetime
) -> list[Request]:
    """What else waits for marketing; to an unknown browser only what its mail names."""
    owed = [one for one in requests.owed(session, now) if one.id != click.request.id]
    if visitor.is_verified:
        return owed
    items = click.delivery.items if click.delivery is not None else []
    named = {item.request_id for item in items}
    return [one for one in owed if one.id in named]
