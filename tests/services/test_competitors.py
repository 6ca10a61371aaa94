"""Rivals: one spelling each, those named last first."""

from datetime import timedelta

from sqlalchemy.orm import Session

from app.services import competitors
from tests.conftest import NOW


def test_a_new_name_is_learnt_and_known_again(session: Session) -> None:
    said = competitors.recognise(session, ["  Acme   Corp ", "Bolt"], NOW)
    assert said == ["Acme Corp", "Bolt"]
    assert competitors.recognise(session, ["ACME corp", "acme Corp"], NOW) == [
        "Acme Corp"
    ]
    assert [rival.name for rival in competitors.known(session, 10)] == [
        "Acme Corp",
        "Bolt",
    ]


def test_two_ways_to_write_an_accent_are_one_name(session: Session) -> None:
    assert competitors.recognise(session, ["Soci\u00e9t\u00e9"], NOW) == [
        "Soci\u00e9t\u00e9"
    ]
    assert competitors.recognise(session, ["Socie\u0301te\u0301"], NOW) == [
        "Soci\u00e9t\u00e9"
    ]


def test_blanks_name_nobody(session: Session) -> None:
    assert competitors.recognise(session, ["", " \t "], NOW) == []
    assert competitors.known(session, 10) == []


def test_the_rivals_named_last_are_offered_first(session: Session) -> None:
    competitors.recognise(session, ["Acme", "Bolt", "Cargo"], NOW)
    competitors.recognise(session, ["Cargo"], NOW + timedelta(hours=1))
    assert [rival.name for rival in competitors.known(session, 2)] == ["Cargo", "Acme"]


def test_a_retired_rival_is_not_offered(session: Session) -> None:
    competitors.recognise(session, ["Acme", "Bolt"], NOW)
    competitors.known(session, 10)[0].retired_at = NOW
    assert [rival.name for rival in competitors.known(session, 10)] == ["Bolt"]
