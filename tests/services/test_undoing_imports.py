"""Undoing an import: all that still stands of it goes, and nothing that came later."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import UniqueConstraint, select
from sqlalchemy.orm import Session

from app.domain.imports import ImportState, UndoResult
from app.domain.outcomes import OutcomeKind, Stage
from app.models import ImportRow, Lead, LeadImport, StageChange
from app.runtime import Runtime
from app.services import imports
from app.services import leads as lead_service
from app.services.imports import undoing
from app.translations import words_for
from tests.builders import a_campaign, a_lead, a_prompt, a_salesperson, an_outcome
from tests.conftest import NOW, Clock
from tests.services.imports_world import (
    applied,
    leads,
    row_at,
    rows,
    undone,
    uploaded,
)

U = UndoResult
ENGLISH = words_for("en", "UTC")


def undo_results(session: Session, import_: LeadImport) -> list[UndoResult | None]:
    return list(
        session.scalars(
            select(ImportRow.undone)
            .where(ImportRow.import_id == import_.id)
            .order_by(ImportRow.line)
        )
    )


def state_of(session: Session) -> list[dict[str, Any]]:
    return [
        {name: value for name, value in vars(lead).items() if name[0] != "_"}
        for lead in leads(session)
        if lead.name
    ]


def test_everything_is_as_it_was_before(session: Session, runtime: Runtime) -> None:
    a_salesperson(session, name="Omar Said")
    campaign = a_campaign(session)
    known = a_lead(
        session, campaign=campaign, address="known@x.example", crm_status="Won"
    )
    known.owner_id = None
    session.commit()
    before = state_of(session)
    content = rows(
        "new@x.example,New,Acme,,Omar Said,,Open,",
        "known@x.example,,,7,Omar Said,,Lost,1",
        "new@x.example,,,,,,,5",
        "known@x.example,,,,,Elsewhere,,",
        "broken,,,,,,,",
    )
    import_ = applied(runtime, session, uploaded(session, content, campaign))
    assert state_of(session) != before
    undone(runtime, session, import_)
    assert state_of(session) == before
    assert import_.state is ImportState.UNDONE
    assert undo_results(session, import_) == [
        U.REMOVED,
        U.RESTORED,
        U.RESTORED,
        U.RESTORED,
        None,
    ]
    assert import_.undo_counts == {"removed": 1, "restored": 3}


def answered(session: Session, lead: Lead) -> None:
    owner = a_salesperson(session)
    an_outcome(session, lead, OutcomeKind.WON, by=owner)


def asked(session: Session, lead: Lead) -> None:
    lead.owner = a_salesperson(session)
    a_prompt(session, lead)


def accepted(session: Session, lead: Lead) -> None:
    lead_service.accept(lead, NOW)


def edited(session: Session, lead: Lead) -> None:
    lead.phone = "+49 30 99"


def moved(session: Session, lead: Lead) -> None:
    by = a_salesperson(session)
    lead_service.reassign(session, lead, a_salesperson(session), by, NOW)


@pytest.mark.parametrize(
    ("since", "result"),
    [
        (answered, U.KEPT_HISTORY),
        (asked, U.KEPT_HISTORY),
        (accepted, U.KEPT_HISTORY),
        (moved, U.KEPT_HISTORY),
        (edited, U.KEPT_CHANGED),
    ],
)
def test_a_lead_that_somebody_has_worked_with_since_stays(
    session: Session, runtime: Runtime, since: Any, result: UndoResult
) -> None:
    content = rows("a@x.example,A,,,,,,", "b@x.example,B,,,,,,")
    import_ = applied(runtime, session, uploaded(session, content))
    since(session, leads(session)[0])
    undone(runtime, session, import_)
    assert [lead.name for lead in leads(session)] == ["A"]
    assert undo_results(session, import_) == [result, U.REMOVED]
    (kept,) = imports.kept_rows(session, import_, ENGLISH).rows
    assert kept.line == 2


def test_what_repeats_filled_in_stays_with_a_lead_that_stays(
    session: Session, runtime: Runtime
) -> None:
    content = rows("a@x.example,A,,,,,,", "a@x.example,,,,,,,5")
    import_ = applied(runtime, session, uploaded(session, content))
    answered(session, leads(session)[0])
    undone(runtime, session, import_)
    assert leads(session)[0].phone == "5"
    assert undo_results(session, import_) == [U.KEPT_HISTORY] * 2


def test_a_field_that_somebody_changed_since_keeps_their_word(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    a_lead(session, campaign=campaign, address="a@x.example")
    content = rows("a@x.example,,,7,,,,5")
    import_ = applied(runtime, session, uploaded(session, content, campaign))
    leads(session)[0].phone = "6"
    undone(runtime, session, import_)
    (lead,) = leads(session)
    assert (lead.phone, lead.external_id) == ("6", "")
    assert undo_results(session, import_) == [U.KEPT_CHANGED]


def test_an_owner_who_has_been_asked_keeps_the_lead(
    session: Session, runtime: Runtime
) -> None:
    omar = a_salesperson(session, name="Omar Said")
    campaign = a_campaign(session)
    known = a_lead(session, campaign=campaign, address="a@x.example")
    known.owner_id = None
    content = rows("a@x.example,,,7,Omar Said,,,")
    import_ = applied(runtime, session, uploaded(session, content, campaign))
    a_prompt(session, leads(session)[0])
    undone(runtime, session, import_)
    (lead,) = leads(session)
    assert (lead.owner_id, lead.external_id) == (omar.id, "")
    assert undo_results(session, import_) == [U.KEPT_CHANGED]


def test_a_lead_that_is_gone_already_is_no_trouble(
    session: Session, runtime: Runtime
) -> None:
    import_ = applied(runtime, session, uploaded(session, rows("a@x.example,,,,,,,")))
    session.delete(leads(session)[0])
    undone(runtime, session, import_)
    assert undo_results(session, import_) == [U.GONE]


def test_of_two_imports_either_can_be_undone_first(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    campaign = a_campaign(session)
    first = applied(
        runtime, session, uploaded(session, rows("a@x.example,A,,,,,,"), campaign)
    )
    clock.advance(timedelta(hours=1))
    content = rows("a@x.example,,,,,,,5", "b@x.example,B,,,,,,")
    second = applied(runtime, session, uploaded(session, content, campaign))
    undone(runtime, session, first)
    assert undo_results(session, first) == [U.KEPT_CHANGED]
    undone(runtime, session, second)
    (lead,) = leads(session)
    assert (lead.name, lead.phone) == ("A", "")


def test_after_an_undo_the_file_can_be_imported_anew(
    session: Session, runtime: Runtime
) -> None:
    content = rows("a@x.example,A,,,,,,")
    campaign = a_campaign(session)
    undone(
        runtime,
        session,
        applied(runtime, session, uploaded(session, content, campaign)),
    )
    again = applied(runtime, session, uploaded(session, content, campaign))
    assert imports.same_file(session, again) is None
    assert row_at(session, again, 2).lead_id == leads(session)[0].id


def test_whatever_refers_to_leads_is_found_by_an_index() -> None:
    """Removing a lead looks at each of these; without an index it would read them all."""
    for column in undoing.referring_to_leads():
        table = column.table
        unique = [one for one in table.constraints if isinstance(one, UniqueConstraint)]
        ways = [table.primary_key, *unique, *table.indexes]
        leading = {next(iter(way.columns)).name for way in ways}
        assert column.name in leading, f"{column} needs an index"


def test_a_nursed_lead_that_a_file_hands_over_comes_to_a_new_stage_until_undone(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    omar = a_salesperson(session, name="Omar Said")
    campaign = a_campaign(session)
    nursed = rows("a@x.example,Jo,Acme,,,,,", "b@x.example,Li,Acme,,,,,")
    first = applied(runtime, session, uploaded(session, nursed, campaign))
    clock.advance(timedelta(days=1))
    of_omar = ",,,,Omar Said,,,"
    # A later row for the same lead may be the one that names its owner.
    owned = rows(
        f"a@x.example{of_omar}",
        "b@x.example,,,,,,,",
        f"b@x.example{of_omar}",
        "new@x.example,,,,,,,",
        f"new@x.example{of_omar}",
    )
    second = applied(runtime, session, uploaded(session, owned, campaign))
    steps = session.scalars(select(StageChange)).all()
    assert sorted(step.lead.address for step in steps) == ["a@x.example", "b@x.example"]
    for step in steps:
        assert (step.before, step.after) == (Stage.NURTURE, Stage.HANDED_OVER)
        assert (step.lead.owner_id, step.aware_id) == (omar.id, campaign.owner_id)
    undone(runtime, session, second)
    assert session.scalars(select(StageChange)).all() == []
    assert {lead.stage for lead in leads(session)} == {Stage.NURTURE}
    undone(runtime, session, first)
    assert leads(session) == []
