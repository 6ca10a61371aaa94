"""Two presses in the same moment: each thing is there once, and nothing is lost."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.db import Database, open_engine
from app.domain.questions import SurveyKind, Topic
from app.domain.requests import AnswerStepsBack, RequestState
from app.models import (
    Campaign,
    CampaignIntent,
    Competitor,
    Draft,
    Person,
    Request,
    Submission,
    SurveyVersion,
)
from app.services import campaigns, drafts, requests, submissions
from app.services.drafts import Typed
from tests.at_once import at_once
from tests.builders import INTENT, a_marketer, a_salesperson, a_version, an_intent
from tests.conftest import NOW


@pytest.fixture
def shared(shared_url: str) -> Iterator[Database]:
    engine = open_engine(shared_url)
    yield Database.on(engine)
    engine.dispose()


def in_sessions(database: Database, *acts: Callable[[Session], object]) -> list[object]:
    """What each act came to, all begun in the same moment in sessions of their own."""

    def begun(act: Callable[[Session], object]) -> object:
        with database.sessions.begin() as session:
            return act(session)

    return at_once(*[partial(begun, act) for act in acts])


def count(database: Database, table: type) -> int:
    with database.readings() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_a_double_press_in_one_moment_is_one_report(shared: Database) -> None:
    with shared.sessions.begin() as session:
        person_id, version_id = a_salesperson(session).id, a_version(session).id

    def press(session: Session) -> int:
        return submissions.submit(
            session,
            session.get_one(Person, person_id),
            session.get_one(SurveyVersion, version_id),
            {"goal": "Ship", "competitor": ["Kielfracht"], "request": "A list"},
            "key",
            NOW,
        ).id

    first, *others = in_sessions(shared, press, press, press)
    assert others == [first, first]
    assert count(shared, Submission) == 1
    assert count(shared, Request) == 1
    assert count(shared, Competitor) == 1


def test_reports_that_name_the_same_rivals_do_not_wait_for_each_other(
    shared: Database,
) -> None:
    with shared.sessions.begin() as session:
        person_id, version_id = a_salesperson(session).id, a_version(session).id
    rivals = ["Kielfracht", "Ostlog", "Sundlinie"]

    def name(key: str, rivals: list[str]) -> Callable[[Session], object]:
        return lambda session: submissions.answer_by_topic(
            submissions.submit(
                session,
                session.get_one(Person, person_id),
                session.get_one(SurveyVersion, version_id),
                {"competitor": rivals},
                key,
                NOW,
            )
        )[Topic.COMPETITOR]

    for turn in range(3):
        came_to = in_sessions(
            shared, name(f"a{turn}", rivals), name(f"b{turn}", rivals[::-1])
        )
        assert came_to == [rivals, rivals[::-1]]
    assert count(shared, Competitor) == 3


def test_a_double_press_in_one_moment_is_one_campaign(shared: Database) -> None:
    with shared.sessions.begin() as session:
        person_id = a_marketer(session).id
        version_id = a_version(session, SurveyKind.CAMPAIGN_INTENT).id

    def press(session: Session) -> int:
        return campaigns.declare_intent(
            session,
            session.get_one(Person, person_id),
            session.get_one(SurveyVersion, version_id),
            INTENT,
            "key",
            NOW,
        ).campaign_id

    first, second = in_sessions(shared, press, press)
    assert second == first
    assert count(shared, Campaign) == 1


def test_two_revisions_in_one_moment_are_both_kept(shared: Database) -> None:
    with shared.sessions.begin() as session:
        campaign_id = an_intent(session).campaign_id
        people = [a_marketer(session).id, a_marketer(session).id]
        version_id = a_version(session, SurveyKind.CAMPAIGN_INTENT).id

    def revise(person_id: int) -> Callable[[Session], int]:
        return lambda session: (
            campaigns.declare_intent(
                session,
                session.get_one(Person, person_id),
                session.get_one(SurveyVersion, version_id),
                INTENT | {"goal": f"Goal of {person_id}"},
                "key",
                NOW,
                campaign=session.get_one(Campaign, campaign_id),
            ).number
        )

    assert set(in_sessions(shared, *map(revise, people))) == {2, 3}
    assert count(shared, CampaignIntent) == 3


def test_two_windows_that_begin_a_draft_in_one_moment_share_it(
    shared: Database,
) -> None:
    with shared.sessions.begin() as session:
        person_id, version_id = a_salesperson(session).id, a_version(session).id

    def type_(text: str) -> Callable[[Session], bool]:
        return lambda session: drafts.save(
            session,
            session.get_one(Person, person_id),
            session.get_one(SurveyVersion, version_id),
            Typed(text, {"q_goal": [text]}),
            NOW,
        )

    assert in_sessions(shared, type_("Ship"), type_("Sail")) == [True, True]
    assert count(shared, Draft) == 1


def test_of_an_end_and_a_seen_in_one_moment_the_end_stays(shared: Database) -> None:
    with shared.sessions.begin() as session:
        request_id = requests.raise_(session, a_salesperson(session), "A list", NOW).id
        people = [a_marketer(session).id, a_marketer(session).id]

    def say(place: int, state: RequestState, words: str) -> Callable[[Session], None]:
        def act(session: Session) -> None:
            requests.answer(
                session,
                session.get_one(Request, request_id),
                session.get_one(Person, people[place]),
                state,
                words,
                NOW,
            )

        return act

    ended, seen = in_sessions(
        shared,
        say(0, RequestState.CHANGED, "Out"),
        say(1, RequestState.SEEN, ""),
    )
    assert ended is None
    assert seen is None or isinstance(seen, AnswerStepsBack)
    with shared.readings() as session:
        assert session.get_one(Request, request_id).state is RequestState.CHANGED
