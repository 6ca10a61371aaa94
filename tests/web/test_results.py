"""Pages of results: charts, files, and who has answered."""

import csv
import io
import json

from sqlalchemy.orm import Session

from app.domain.questions import Naming, SurveyKind
from app.domain.survey_sheets import Sheet
from app.services import surveys
from tests.builders import (
    a_field_report,
    a_marketer,
    a_salesperson,
    a_version,
    an_admin,
)
from tests.conftest import NOW
from tests.web.conftest import SignedIn

RESULTS = "/surveys/field_report/results"
ANSWERED = "/surveys/field_report/answered"


def test_each_chart_has_its_table_behind_it(
    session: Session, signed_in: SignedIn
) -> None:
    a_field_report(session, objection=["price"], landed="The tracker")
    page = signed_in(a_marketer(session)).page(RESULTS)
    section = page.one("section", id="q-objection")
    assert len(section.all("svg")) == 1
    assert section.all("tr")[1].text.endswith(" 1 1 0 0 0 0 0 0")
    assert len(section.all("tr")) == 13
    assert "The tracker" in page.one("section", id="q-landed").text


def test_every_survey_has_its_results(session: Session, signed_in: SignedIn) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    for kind in SurveyKind:
        for weeks in ("52", "x", "-1"):
            assert (
                client.get(f"/surveys/{kind}/results?weeks={weeks}").status == "200 OK"
            )


def test_the_csv_holds_all_answers_and_no_formula(
    session: Session, signed_in: SignedIn
) -> None:
    a_field_report(session, objection=["price", "timing"], landed="=HYPERLINK(1)")
    answer = signed_in(a_marketer(session)).get(f"{RESULTS}.csv")
    assert answer.headers["Content-Disposition"].endswith('"field_report.csv"')
    rows = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    assert rows[0][:3] == ["Day", "Version", "By"]
    assert rows[1][:3] == ["2026-03-04", "1", "Nadia Sommer"]
    assert "Price\nTiming" in rows[1]
    assert "'=HYPERLINK(1)" in rows[1]


def test_the_json_holds_the_same(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(a_marketer(session))
    a_version(session)
    session.commit()
    assert json.loads(client.get(f"{RESULTS}.json").text) == []
    for text in ("Fährt \u200f 🚚", "The map"):
        a_field_report(session, landed=text)
    session.commit()
    first, second = json.loads(client.get(f"{RESULTS}.json").text)
    assert first["answers"] == {"landed": ["Fährt \u200f 🚚"]}
    assert second["by"] == "Nadia Sommer"


def test_who_has_answered_is_for_the_own_team_and_admins(
    session: Session, signed_in: SignedIn
) -> None:
    a_field_report(session)
    a_salesperson(session, name="Ben Okoro")
    for person in (a_salesperson(session, name="Lea Marin"), an_admin(session)):
        text = signed_in(person).page(ANSWERED).text
        assert "1 has answered Nadia Sommer" in text
        assert "2 have not Ben Okoro Lea Marin" in text
    marketer = signed_in(a_marketer(session))
    assert marketer.get(ANSWERED).status_code == 403
    assert "Who has answered" not in marketer.page(RESULTS).text


def test_one_can_look_at_other_weeks(session: Session, signed_in: SignedIn) -> None:
    a_field_report(session)
    client = signed_in(a_salesperson(session, name="Ben Okoro"))
    assert "0 have answered" in client.page(f"{ANSWERED}?week=2026-02-25").text
    for odd in ("9999-12-31", "0001-01-01", "soon"):
        assert client.get(f"{ANSWERED}?week={odd}").status_code in (200, 404)
    assert client.get("/surveys/buyer_pulse/answered").status_code == 404


def test_no_page_tells_the_other_team_who_said_what(
    session: Session, signed_in: SignedIn
) -> None:
    asked = surveys.asked(a_version(session))
    kind = SurveyKind.FIELD_REPORT
    surveys.publish_sheet(session, kind, Sheet(asked, Naming.UNNAMED), NOW)
    report = a_field_report(session, a_salesperson(session, name="Zora Quist"))
    session.commit()
    client = signed_in(an_admin(session))
    for path in (
        f"/field-reports/{report.id}",
        RESULTS,
        f"{RESULTS}.csv",
        f"{RESULTS}.json",
    ):
        answer = client.get(path)
        assert answer.status_code == 200
        assert "Zora" not in answer.text, path
    (card,) = client.page("/field-reports").all("a", **{"class": "card"})
    assert "Twice what we pay" in card.text
    assert "Zora" not in card.text
