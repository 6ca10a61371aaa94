"""Rivals: one spelling each, those named last first."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.services import competitors
from tests.builders import an_admin
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


def test_another_name_is_told_under_the_one_that_counts(session: Session) -> None:
    ada = an_admin(session)
    competitors.recognise(session, ["Acme", "Acme Corp", "Bolt"], NOW)
    acme, corp, bolt = sorted(competitors.every(session), key=lambda one: one.name)
    competitors.put_together(session, acme, corp, ada, NOW)
    assert competitors.spellings(session) == {"Acme": "Acme Corp"}
    assert competitors.recognise(session, ["ACME", "Bolt"], NOW) == [
        "Acme Corp",
        "Bolt",
    ]
    competitors.put_together(session, corp, bolt, ada, NOW)
    assert competitors.spellings(session) == {"Acme": "Bolt", "Acme Corp": "Bolt"}
    with pytest.raises(competitors.NotAName):
        competitors.put_together(session, bolt, acme, ada, NOW)


def test_a_new_name_takes_over_what_was_said_under_the_old(session: Session) -> None:
    ada = an_admin(session)
    competitors.recognise(session, ["Acme"], NOW)
    (acme,) = competitors.every(session)
    competitors.rename(session, acme, "Apex  Ltd", ada, NOW)
    assert competitors.spellings(session) == {"Acme": "Apex Ltd"}
    with pytest.raises(competitors.NotAName):
        competitors.rename(session, acme, " ", ada, NOW)


def test_who_is_retired_is_offered_no_more(session: Session) -> None:
    competitors.recognise(session, ["Acme"], NOW)
    (acme,) = competitors.every(session)
    competitors.retire(session, acme, an_admin(session), NOW)
    session.flush()
    assert competitors.known(session, 10) == []
