"""What becomes of a pressed answer to a request: believed, kept, or doubted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload

from app.domain.outcomes import Trust
from app.domain.requests import RequestState
from app.domain.trust import Judgement, Press, judge
from app.models import Delivery, Person, Request, RequestAnswer
from app.services import presses, requests
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
    earlier = _presses_of(session, click)
    judgement = _judged(session, click, state, visitor, earlier, now)
    saying = Saying(
        click.person,
        state,
        words.strip(),
        now,
        presses.trust_of(visitor, judgement),
        click.delivery.id if click.delivery is not None else None,
        visitor.client_hash,
    )
    said = requests.say(session, click.request, saying)
    if said not in earlier and said.trust is Trust.SUSPECT:
        _distrust(session, earlier, judgement)
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


def _presses_of(session: Session, click: RequestClick) -> Sequence[RequestAnswer]:
    """Earlier answers to the request and by the mail; whoever presses next waits here."""
    presses.wait_for_turn(session, click.delivery)
    same = [RequestAnswer.request_id == click.request.id]
    if click.delivery is not None:
        same.append(RequestAnswer.delivery_id == click.delivery.id)
    return session.scalars(
        select(RequestAnswer)
        .where(or_(*same))
        .options(joinedload(RequestAnswer.request))
        .order_by(RequestAnswer.id)
    ).all()


def _judged(
    session: Session,
    click: RequestClick,
    state: RequestState,
    visitor: Visitor,
    earlier: Sequence[RequestAnswer],
    now: datetime,
) -> Judgement:
    mail = click.delivery.id if click.delivery is not None else None
    press = Press(click.request.id, state, now, mail, visitor.client_hash)
    earlier_presses = [
        Press(
            one.request_id,
            one.state,
            one.said_at,
            one.delivery_id,
            one.client_hash,
            one.id,
        )
        for one in earlier
        if one.client_hash
    ]
    sent_at = presses.sent_at(click.delivery, now)
    return judge(press, earlier_presses, sent_at, presses.doubts(session))


def _distrust(
    session: Session, earlier: Sequence[RequestAnswer], judgement: Judgement
) -> None:
    """Let the unconfirmed answers that the pattern draws in count no more."""
    drawn_in = [
        one
        for one in earlier
        if one.id in judgement.drawn_in and one.trust is Trust.UNVERIFIED
    ]
    for one in drawn_in:
        one.trust = Trust.SUSPECT
    session.flush()  # Settling reads the answers.
    for request in {one.request for one in drawn_in}:
        requests.settle(session, request)
