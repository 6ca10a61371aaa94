"""Whatever a mail's button does besides answering: a machine's press does nothing, a person's does."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.outcomes import Aside, OutcomeKind, Stage, Trust, Way
from app.domain.teams import Team
from app.domain.tokens import Purpose
from app.models import (
    Campaign,
    Delivery,
    DeliveryState,
    Lead,
    Note,
    Outcome,
    Participation,
    Person,
    Prompt,
    StageChange,
    Submission,
    Tap,
)
from app.runtime import Runtime
from app.services import retention
from tests.builders import (
    a_delivery,
    a_lead,
    a_person,
    a_prompt,
    a_version,
    an_intent,
    an_outcome,
)
from tests.conftest import NOW, Clock
from tests.web.conftest import SignedIn

SECOND = timedelta(seconds=1)
WEEK = "2026-W10"
#: What the mail offers; each stands for one button.
BUTTONS = (
    "mine",
    "not mine by hand-over",
    "not mine",
    "in two weeks",
    "seen",
    "card",
    "nothing new",
    "stop",
    "take back",
)
State = Callable[[], list[object]]


@pytest.fixture
def ann(session: Session) -> Person:
    """Somebody of both teams, who gets every kind of button."""
    return a_person(session, Team.SALES, Team.MARKETING)


@pytest.fixture
def mail(session: Session, ann: Person) -> Delivery:
    return a_delivery(session, ann, state=DeliveryState.SENT, sent_at=NOW)


@pytest.fixture
def paths(
    session: Session, runtime: Runtime, ann: Person, mail: Delivery
) -> dict[str, str]:
    """Where each button leads."""
    a_version(session)
    campaign = an_intent(session, ann, at=NOW - timedelta(days=40)).campaign
    told, refused, unasked, waiting, said = (
        a_lead(session, ann, campaign) for _ in range(5)
    )
    prompts = [a_prompt(session, one, times_asked=1) for one in (unasked, waiting)]
    change = StageChange(
        lead=said,
        before=Stage.HANDED_OVER,
        after=Stage.WORKING,
        changed_at=NOW,
        leading=Team.SALES,
        aware_id=ann.id,
    )
    session.add(change)
    outcome = say(session, said, ann, Trust.UNVERIFIED)
    session.flush()
    links = runtime.letterhead.links

    def link(path: str, purpose: Purpose, *values: int | str) -> str:
        return links.with_purpose(path, purpose, values, NOW)

    urls = (
        link("/h", Purpose.HAND_OVER, told.id, ann.id, mail.key) + "/mine",
        link("/h", Purpose.HAND_OVER, refused.id, ann.id, mail.key) + "/not_mine",
        links.click(prompts[0].id, mail.key, Aside.NOT_MINE, NOW),
        links.click(prompts[1].id, mail.key, Aside.IN_TWO_WEEKS, NOW),
        link("/step", Purpose.STAGE, change.id),
        link("/k", Purpose.CARD, campaign.id, ann.id),
        link("/n", Purpose.NOTHING_NEW, ann.id, WEEK),
        links.unsubscribe(ann.id, NOW),
        link("/undo", Purpose.UNDO, outcome.id),
    )
    session.commit()
    return dict(zip(BUTTONS, (urlsplit(url).path for url in urls), strict=True))


def say(session: Session, lead: Lead, person: Person, trust: Trust) -> Outcome:
    return an_outcome(
        session, lead, OutcomeKind.WORKING, by=person, way=Way.REPLY, trust=trust
    )


@pytest.fixture
def state(session: Session) -> State:
    """All that the buttons could change, as it is now."""

    def look() -> list[object]:
        session.rollback()
        found: list[object] = [
            session.scalar(select(func.count()).select_from(table))
            for table in (Note, Submission, Participation)
        ]
        for column in (
            Lead.accepted_at,
            Lead.owner_id,
            Prompt.ask_again_on,
            Campaign.confirmed_at,
            Person.mail_off_at,
            Outcome.undone_at,
        ):
            key = column.class_.id
            found.append(session.execute(select(key, column).order_by(key)).all())
        seen = select(StageChange.id).where(StageChange.seen_at.is_not(None))
        found.append(session.scalars(seen).all())
        session.rollback()
        return found

    return look


@pytest.fixture
def robot(app: Flask) -> FlaskClient:
    return FlaskClient(app, app.response_class)


@pytest.mark.parametrize("button", BUTTONS)
def test_a_press_right_after_sending_does_nothing_and_a_later_one_does(
    robot: FlaskClient, clock: Clock, paths: dict[str, str], state: State, button: str
) -> None:
    before = state()
    clock.advance(10 * SECOND)
    answer = robot.post(paths[button], follow_redirects=True)
    assert "looks like a mail scanner" in answer.text
    assert state() == before
    clock.advance(30 * SECOND)
    answer = robot.post(paths[button], follow_redirects=True)
    assert "looks like a mail scanner" not in answer.text
    assert state() != before


@pytest.mark.parametrize("seconds", [0, 2])
@pytest.mark.parametrize("turn", [1, -1])
def test_a_robot_that_presses_everything_has_done_nothing_at_the_end(
    robot: FlaskClient,
    clock: Clock,
    paths: dict[str, str],
    state: State,
    seconds: int,
    turn: int,
) -> None:
    before = state()
    clock.advance(60 * SECOND)
    for path in list(paths.values())[::turn]:
        robot.get(path)
        assert robot.post(path).status_code == 303
        clock.advance(seconds * SECOND)
    assert state() == before


def test_doubt_about_an_answer_reaches_back_to_what_the_same_browser_pressed(
    session: Session,
    robot: FlaskClient,
    clock: Clock,
    paths: dict[str, str],
    state: State,
) -> None:
    before = state()
    clock.advance(60 * SECOND)
    robot.post(paths["seen"])
    assert state()[-1] != before[-1]
    clock.advance(60 * SECOND)
    lead = paths["not mine"].removesuffix("/not_mine")
    for answer in ("won", "lost"):
        robot.post(f"{lead}/{answer}")
        clock.advance(SECOND)
    assert state()[-1] == before[-1]
    assert session.scalars(select(Tap.trust)).all() == [Trust.SUSPECT]


def test_who_is_signed_in_is_believed_at_once(
    signed_in: SignedIn, ann: Person, paths: dict[str, str], state: State
) -> None:
    client = signed_in(ann)
    before = state()
    assert "Seen, " in client.page(client.post(paths["seen"]).location).text
    assert state() != before


def test_only_who_is_known_takes_back_what_is_sure(
    session: Session,
    runtime: Runtime,
    robot: FlaskClient,
    signed_in: SignedIn,
    ann: Person,
    clock: Clock,
) -> None:
    outcome = say(session, a_lead(session, ann), ann, Trust.VERIFIED)
    links = runtime.letterhead.links
    url = links.with_purpose("/undo", Purpose.UNDO, [outcome.id], NOW)
    path = urlsplit(url).path
    session.commit()
    clock.advance(60 * SECOND)
    assert "We do not know this browser" in robot.post(path).text
    client = signed_in(ann)
    assert "Taken back" in client.page(client.post(path).location).text


def test_presses_are_forgotten_after_some_weeks(
    session: Session, robot: FlaskClient, paths: dict[str, str]
) -> None:
    robot.post(paths["seen"])
    retention.purge_taps(session, NOW + timedelta(days=61))
    assert session.scalars(select(Tap)).all() == []
