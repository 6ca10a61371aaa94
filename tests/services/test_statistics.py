"""Weekly statistics: each question counts once a week, and the parts add up to what was asked."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import Became, OutcomeKind, Trust, Way
from app.models import DeliveryItem, DeliveryState, MailKind, Person, Prompt
from app.services import leads, statistics
from app.services.outcomes import Said
from app.services.statistics import OfWeek
from tests.builders import a_delivery, a_lead, a_prompt, a_salesperson, an_outcome
from tests.conftest import NOW

#: Wednesday of the week before last.
ASKED = NOW - timedelta(days=14)
DAY = timedelta(days=1)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


def ask(
    session: Session, nadia: Person, at: datetime = ASKED, prompt: Prompt | None = None
) -> Prompt:
    prompt = prompt or a_prompt(session, a_lead(session, nadia), at)
    items = [DeliveryItem(number=1, prompt_id=prompt.id)]
    sent = {"kind": MailKind.PROMPT, "state": DeliveryState.SENT}
    a_delivery(session, nadia, at, items=items, **sent)
    return prompt


def say(
    session: Session,
    prompt: Prompt,
    at: datetime,
    way: Way = Way.CLICK,
    trust: Trust = Trust.VERIFIED,
) -> None:
    said = Said(OutcomeKind.WORKING)
    lead, person = prompt.lead, prompt.person
    an_outcome(session, lead, said, at, by=person, way=way, trust=trust, prompt=prompt)


def weeks(session: Session) -> list[OfWeek]:
    return statistics.weeks(session, NOW, 3)


def counts(session: Session, back: int = 2) -> dict[Became, int]:
    return dict(weeks(session)[back].tally.counts)


@pytest.mark.parametrize(
    ("way", "became"),
    [
        (Way.CLICK, Became.CLICK),
        (Way.REPLY, Became.REPLY),
        (Way.PAGE, Became.PAGE),
        (Way.API, Became.API),
    ],
)
def test_an_answer_counts_by_its_way(
    session: Session, nadia: Person, way: Way, became: Became
) -> None:
    say(session, ask(session, nadia), ASKED + DAY, way)
    assert counts(session) == {became: 1}


def test_an_answer_of_a_later_week_is_late_in_the_week_that_asked(
    session: Session, nadia: Person
) -> None:
    say(session, ask(session, nadia), ASKED + 7 * DAY)
    assert counts(session) == {Became.LATE: 1}
    assert counts(session, 1) == {}


def test_a_question_asked_in_two_weeks_counts_in_both(
    session: Session, nadia: Person
) -> None:
    prompt = ask(session, nadia)
    ask(session, nadia, ASKED + 7 * DAY, prompt)
    ask(session, nadia, ASKED + 8 * DAY, prompt)
    say(session, prompt, ASKED + 9 * DAY)
    assert counts(session) == {Became.LATE: 1}
    assert counts(session, 1) == {Became.CLICK: 1}


def test_silence_is_no_answer_and_no_fault(session: Session, nadia: Person) -> None:
    say(session, ask(session, nadia), ASKED + DAY, trust=Trust.SUSPECT)
    assert counts(session) == {Became.SILENT: 1}


def test_a_lead_that_went_on_is_nobodys_silence(
    session: Session, nadia: Person
) -> None:
    prompt = ask(session, nadia)
    leads.reassign(session, prompt.lead, None, nadia, ASKED + DAY)
    assert counts(session) == {Became.MOVED: 1}


def test_a_mail_that_never_left_has_asked_nothing(
    session: Session, nadia: Person
) -> None:
    prompt = a_prompt(session, a_lead(session, nadia), ASKED)
    items = [DeliveryItem(number=1, prompt_id=prompt.id)]
    a_delivery(session, nadia, ASKED, items=items, state=DeliveryState.FAILED)
    assert counts(session) == {}


def test_parts_add_up_over_people_and_kinds(session: Session, nadia: Person) -> None:
    ben = a_salesperson(session, name="Ben Okafor")
    for number in range(6):
        prompt = ask(session, (nadia, ben)[number % 2])
        if number < 4:
            say(session, prompt, ASKED + number * 3 * DAY, list(Way)[number])
    week = weeks(session)[2]
    assert week.tally.asked == 6
    assert sum(person.tally.asked for person in week.people) == 6
    assert [person.name for person in week.people] == ["Ben Okafor", "Nadia Sommer"]


def test_who_is_away_is_named_so(session: Session, nadia: Person) -> None:
    nadia.away_from, nadia.away_until = ASKED.date(), ASKED.date()
    session.flush()
    assert [week.away for week in weeks(session)] == [0, 0, 1]
