"""Listeners are told of every outcome that counts, signed, and until they take it."""

import json
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.lead_payloads import is_standard_signed
from app.domain.listeners import CallState, Told, WrongUrl
from app.domain.outcomes import OutcomeKind, Trust
from app.models import Call, Lead, Listener, Outcome
from app.services import listeners, outcomes
from app.services.listeners import Claim, Ending
from tests.builders import a_lead, an_admin, an_outcome
from tests.conftest import NOW

TAKEN = Ending(204)
FAILED = Ending(500, "Internal Server Error")


def a_listener(session: Session) -> Listener:
    url = "https://crm.example/hook"
    return listeners.add(session, url, an_admin(session), NOW, allow_private=False)


def say(
    session: Session, lead: Lead | None = None, trust: Trust = Trust.VERIFIED
) -> Outcome:
    lead = lead or a_lead(session, external_id="HS-1")
    return an_outcome(session, lead, OutcomeKind.OPPORTUNITY, trust=trust)


def calls(session: Session) -> list[Call]:
    session.flush()
    return list(session.scalars(select(Call).order_by(Call.id)))


def claim(session: Session, at: datetime) -> Claim:
    found = listeners.claim(session, at, at)
    assert found is not None
    session.flush()
    return found


def test_an_outcome_is_written_for_each_listener_with_it(session: Session) -> None:
    for _ in range(2):
        a_listener(session)
    outcome = say(session)
    written = calls(session)
    assert [call.kind for call in written] == [Told.OUTCOME_RECORDED] * 2
    told = json.loads(written[0].body)
    assert told["type"] == "lead.outcome_recorded"
    assert told["data"]["outcome_id"] == outcome.id
    assert told["data"]["lead_external_id"] == "HS-1"
    assert told["data"]["lead_stage"] == "opportunity"


def test_the_same_said_twice_is_told_once(session: Session) -> None:
    a_listener(session)
    outcome = say(session)
    say(session, outcome.lead)
    assert len(calls(session)) == 1


def test_what_is_taken_back_is_told_too(session: Session) -> None:
    a_listener(session)
    outcome = say(session)
    for _ in range(2):
        outcomes.undo(session, outcome, outcome.person, NOW)
    assert [call.kind for call in calls(session)] == [
        Told.OUTCOME_RECORDED,
        Told.OUTCOME_UNDONE,
    ]


def test_what_turns_out_to_be_a_machines_counts_as_taken_back(
    session: Session,
) -> None:
    a_listener(session)
    outcome = say(session)
    outcomes.distrust(session, [outcome], NOW)
    assert calls(session)[-1].kind is Told.OUTCOME_UNDONE


def test_what_does_not_count_is_not_told(session: Session) -> None:
    a_listener(session)
    say(session, trust=Trust.SUSPECT)
    assert calls(session) == []


def test_nobody_is_told_who_is_switched_off(session: Session) -> None:
    listener = a_listener(session)
    say(session)
    listeners.switch_off(session, listener, listener.person, NOW)
    session.flush()
    say(session)
    assert len(calls(session)) == 1
    assert listeners.claim(session, NOW, NOW) is None
    listeners.switch_on(session, listener, listener.person, NOW)
    session.flush()
    assert claim(session, NOW).url == listener.url


def test_a_message_is_signed_and_keeps_its_id(session: Session) -> None:
    listener = a_listener(session)
    say(session)
    first = claim(session, NOW)
    listeners.end(session, first, FAILED, NOW)
    later = NOW + timedelta(hours=1)
    second = claim(session, later)
    for one, at in ((first, NOW), (second, later)):
        assert is_standard_signed(one.headers, one.body, [listener.secret], at)
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert first.body == second.body


def test_a_message_in_hand_is_nobody_elses_until_its_lease_ends(
    session: Session,
) -> None:
    a_listener(session)
    say(session)
    first = claim(session, NOW)
    assert listeners.claim(session, NOW, NOW) is None
    second = claim(session, NOW + listeners.LEASE)
    assert listeners.end(session, second, TAKEN, NOW)
    assert not listeners.end(session, first, FAILED, NOW)
    assert calls(session)[0].state is CallState.DONE


def test_who_fails_is_tried_again_later_and_later(session: Session) -> None:
    listener = a_listener(session)
    say(session)
    at, waits = NOW, []
    for _ in range(4):
        listeners.end(session, claim(session, at), FAILED, at)
        session.flush()
        (call,) = calls(session)
        assert listener.wait_until is not None
        due_at = max(call.next_at, listener.wait_until)
        waits.append(due_at - at)
        assert listeners.claim(session, due_at - timedelta(seconds=1), at) is None
        at = due_at
    assert waits == sorted(waits)
    listeners.end(session, claim(session, at), TAKEN, at)
    assert (listener.failures, listener.failing_since) == (0, None)


def test_who_fails_keeps_nobody_else_waiting(session: Session) -> None:
    bad, good = a_listener(session), a_listener(session)
    for _ in range(3):
        say(session)
    listeners.end(session, claim(session, NOW), FAILED, NOW)
    session.flush()
    while found := listeners.claim(session, NOW, NOW):
        listeners.end(session, found, TAKEN, NOW)
        session.flush()
    done = [call.listener_id for call in calls(session) if call.state is CallState.DONE]
    assert done == [good.id] * 3
    assert bad.failures == 1


def test_who_has_failed_for_days_is_given_up(session: Session) -> None:
    listener = a_listener(session)
    say(session)
    at = NOW
    while found := listeners.claim(session, at, at):
        listeners.end(session, found, FAILED, at)
        session.flush()
        if calls(session)[-1].state is CallState.FAILED:
            say(session)
        at += timedelta(hours=25)
    assert listener.disabled_at is not None
    assert listener.disabled_at - NOW >= timedelta(days=5)


def test_who_says_that_it_is_gone_is_not_called_again(session: Session) -> None:
    listener = a_listener(session)
    say(session)
    listeners.end(session, claim(session, NOW), Ending(410, "Gone"), NOW)
    assert listener.disabled_at == NOW


def test_a_trial_is_tried_once(session: Session) -> None:
    listener = a_listener(session)
    listeners.try_out(session, listener, NOW)
    session.flush()
    listeners.end(session, claim(session, NOW), FAILED, NOW)
    (call,) = calls(session)
    assert (call.kind, call.state) == (Told.TEST, CallState.FAILED)


def test_only_addresses_of_the_open_net_are_added(session: Session) -> None:
    admin = an_admin(session)
    with pytest.raises(WrongUrl):
        listeners.add(session, "http://crm.example", admin, NOW, allow_private=False)
