"""Admins take leads and outcomes along as files; no cell of them is a formula."""

import csv
import io
import json

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind
from app.models import AuditEntry
from app.services import exports
from app.services.exports import Export
from app.services.outcomes import Said
from tests.builders import a_lead, a_marketer, an_admin, an_outcome
from tests.conftest import NOW
from tests.web.conftest import SignedIn

PATH = "/connections/files"
FORMULA = "=HYPERLINK(1)"


def fill(session: Session) -> None:
    lead = a_lead(session, name=FORMULA, phone="+49 170 1234567", source="@x")
    an_outcome(session, lead, Said(OutcomeKind.LOST, note="-1+cmd|' /C calc'!A0"))


def test_a_csv_has_every_lead_and_no_formula(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(an_admin(session))
    fill(session)
    a_lead(session)
    session.commit()
    answer = client.send(f"{PATH}/leads.csv", {}, at=PATH)
    assert "attachment" in answer.headers["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"))))
    assert len(rows) == 2
    assert list(rows[0]) == list(exports.columns(Export.LEADS))
    assert (rows[0]["name"], rows[0]["source"]) == (f"'{FORMULA}", "'@x")
    assert rows[0]["phone"] == "+49 170 1234567"
    assert rows[0]["outcome"] == "lost"


def test_outcomes_come_along_with_their_leads(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(an_admin(session))
    fill(session)
    session.commit()
    text = client.send(f"{PATH}/outcomes.csv", {}, at=PATH).data.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["note"].startswith("'-1+cmd")
    assert row["lead"] == f"'{FORMULA}"


@pytest.mark.parametrize("export", list(Export))
def test_json_is_one_array_of_the_same(
    session: Session, signed_in: SignedIn, export: Export
) -> None:
    client = signed_in(an_admin(session))
    empty = client.send(f"{PATH}/{export}.json", {}, at=PATH)
    assert json.loads(empty.data) == []
    fill(session)
    session.commit()
    answer = client.send(f"{PATH}/{export}.json", {}, at=PATH)
    (record,) = json.loads(answer.data)
    assert set(record) == set(exports.columns(export))
    assert FORMULA in record.values()


def test_more_than_a_batch_comes_whole_and_in_order(session: Session) -> None:
    lead = a_lead(session)
    more = [{"name": f"Jane {n}", "company": "Acme"} for n in range(exports.BATCH + 1)]
    for values in more:
        session.add(type(lead)(campaign=lead.campaign, created_at=NOW, **values))
    session.flush()
    ids = [record["id"] for record in exports.records(session, Export.LEADS)]
    assert len(ids) == exports.BATCH + 2
    assert ids == sorted(ids)


def test_who_took_what_along_is_noted(session: Session, signed_in: SignedIn) -> None:
    admin = an_admin(session)
    client = signed_in(admin)
    client.send(f"{PATH}/leads.json", {}, at=PATH)
    entry = session.scalars(select(AuditEntry)).one()
    assert (entry.person_id, entry.subject) == (admin.id, "leads")


def test_members_take_nothing_along(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(a_marketer(session))
    assert client.get(PATH).status_code == 403
