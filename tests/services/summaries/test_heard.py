"""What the field said: by theme, with its strength and one quote."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.question_kinds import AnswerValue
from app.domain.strands import Strand
from app.models import Person
from app.services import competitors, nothing_new, themes
from app.services.summaries.content import Heard, Period
from app.services.summaries.heard import faded, heard
from app.services.summaries.reader import reader_of
from tests.builders import (
    a_campaign,
    a_field_report,
    a_lead,
    a_marketer,
    a_salesperson,
    a_version,
)
from tests.conftest import NOW

SINCE = NOW - timedelta(weeks=1)


@pytest.fixture
def malik(session: Session) -> Person:
    return a_marketer(session)


def told(
    session: Session, person: Person, until: datetime = NOW, since: datetime = SINCE
) -> list[Heard]:
    return heard(session, reader_of(session, person, Period(since, until)))[0]


def at(**ago: float) -> datetime:
    return NOW - timedelta(**ago)


def test_an_objection_has_its_label_a_quote_and_its_strength(
    session: Session, malik: Person
) -> None:
    nadia, bo = a_salesperson(session), a_salesperson(session, name="Bo Dahl")
    answers: dict[str, AnswerValue] = {
        "objection": ["price"],
        "objection_note": "Twice what we pay",
    }
    a_field_report(session, nadia, at(days=20), about="Kemi", **answers)
    a_field_report(session, nadia, at(days=2), about="KEMI", **answers)
    a_field_report(session, bo, at(days=1), objection=["price"], about="Elbe")
    (thing,) = told(session, malik)
    assert (thing.strand, thing.label) == (Strand.OBJECTION, "Price")
    assert (thing.people, thing.prospects) == (2, 2)
    assert thing.last_heard_at == at(days=1)
    assert (thing.quote, thing.by) == ("Twice what we pay", nadia.name)


def test_what_was_only_said_before_is_not_told_again(
    session: Session, malik: Person
) -> None:
    a_field_report(session, at=at(days=8))
    assert told(session, malik) == []


def test_what_was_said_at_the_last_moment_is_told_next_time(
    session: Session, malik: Person
) -> None:
    a_field_report(session, at=NOW)
    assert told(session, malik) == []
    next_week = NOW + timedelta(weeks=1)
    assert len(told(session, malik, next_week, NOW)) == 1


def test_strength_forgets_what_is_older_than_60_days(
    session: Session, malik: Person
) -> None:
    a_field_report(session, at=at(days=61))
    a_field_report(session, at=at(days=1))
    (thing,) = told(session, malik)
    assert thing.people == 1


def test_nothing_and_nobody_are_no_things(session: Session, malik: Person) -> None:
    a_field_report(session, at=at(days=1), objection=["nothing"], competitor=["nobody"])
    assert told(session, malik) == []


def test_what_was_said_of_a_rival_is_not_said_of_doing_nothing(
    session: Session, malik: Person
) -> None:
    a_field_report(
        session,
        at=at(days=1),
        competitor=["doing_nothing", "Portia"],
        competitor_note="Cheaper",
    )
    quotes = {thing.label: thing.quote for thing in told(session, malik)}
    assert quotes == {"Portia": "Cheaper", "Doing nothing": ""}


def test_the_same_words_under_two_choices_are_shown_once(
    session: Session, malik: Person
) -> None:
    a_field_report(
        session,
        at=at(days=1),
        objection=["price", "timing"],
        objection_note="Not this year",
    )
    quotes = [thing.quote for thing in told(session, malik)]
    assert sorted(quotes) == ["", "Not this year"]


def test_the_readers_campaigns_come_first_then_most_people(
    session: Session, malik: Person
) -> None:
    mine = a_lead(session, campaign=a_campaign(session, malik))
    a_field_report(session, at=at(days=1), objection=["trust"])
    for _ in range(2):
        a_field_report(session, at=at(days=3), objection=["timing"])
    a_field_report(
        session, at=at(days=5), objection=["missing"], about=f"lead:{mine.id}"
    )
    labels = [thing.label for thing in told(session, malik)]
    assert labels == ["Something missing", "Timing", "Trust or risk"]


def test_themes_take_turns(session: Session, malik: Person) -> None:
    for number in range(3):
        a_field_report(
            session, at=at(days=1), landed=f"Story {number}", goal=f"Goal {number}"
        )
    themes = [thing.strand for thing in told(session, malik)]
    assert themes == [Strand.LANDED, Strand.GOAL] * 3


def test_one_does_not_hear_oneself(session: Session) -> None:
    bente = a_marketer(session)
    a_field_report(session, bente, at(days=1))
    assert told(session, bente) == []


def test_nothing_new_is_an_answer_and_no_report(
    session: Session, malik: Person
) -> None:
    a_version(session)
    nothing_new.say(session, a_salesperson(session), "2026-W10", at(days=1))
    reader = reader_of(session, malik, Period(SINCE, NOW))
    assert heard(session, reader) == ([], 0)


def test_words_are_told_under_their_theme(session: Session, malik: Person) -> None:
    themes.save(session, None, "Speed", ["fast", "days"], malik, NOW)
    a_field_report(session, landed="How fast it is", at=at(days=2))
    a_field_report(session, landed="Two days, no more", at=at(days=1))
    a_field_report(session, landed="The map", at=at(days=1))
    by_label = {thing.label: thing for thing in told(session, malik)}
    assert by_label.keys() == {"Speed", ""}
    assert (by_label["Speed"].people, by_label["Speed"].quote) == (
        2,
        "Two days, no more",
    )


def test_a_rival_of_two_names_is_one(session: Session, malik: Person) -> None:
    a_field_report(session, competitor=["Portia"], at=at(days=2))
    a_field_report(session, competitor=["Portia Systems"], at=at(days=1))
    one, other = competitors.every(session)
    competitors.put_together(session, one, other, malik, NOW)
    (thing,) = told(session, malik)
    assert (thing.label, thing.people) == ("Portia Systems", 2)


def asked_again(session: Session, person: Person, until: datetime) -> list[str]:
    period = Period(until - timedelta(weeks=1), until)
    return [one.quote for one in faded(session, reader_of(session, person, period))]


def test_what_nobody_says_for_60_days_is_asked_again_once(session: Session) -> None:
    nadia = a_salesperson(session)
    a_field_report(session, nadia, at(days=58), landed="The map")
    weeks = [NOW + timedelta(weeks=number) for number in range(4)]
    assert [asked_again(session, nadia, week) for week in weeks] == [
        [],
        ["The map"],
        [],
        [],
    ]
    assert asked_again(session, a_salesperson(session), weeks[1]) == []


def test_what_was_said_again_by_anybody_is_not_asked_again(session: Session) -> None:
    nadia = a_salesperson(session)
    a_field_report(session, nadia, at(days=58), landed="The map")
    a_field_report(session, at=at(days=3), landed="the MAP")
    assert asked_again(session, nadia, NOW + timedelta(weeks=1)) == []
