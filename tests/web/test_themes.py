"""Themes and rivals on their pages."""

from sqlalchemy.orm import Session

from app.services import competitors, themes
from tests.builders import a_field_report, a_marketer, a_salesperson, an_admin
from tests.conftest import NOW
from tests.web.conftest import SignedIn


def test_an_admin_begins_with_ours_and_edits_them(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(an_admin(session))
    client.send("/themes/ours", {}, at="/themes")
    assert "Price and budget" in client.page("/themes").text
    sent = client.send("/themes/new", {"name": "Routes", "words": "route\r\nkiel"})
    assert sent.status_code == 303
    theme = next(one for one in themes.active(session) if one.name == "Routes")
    session.commit()
    assert theme.words == ["route", "kiel"]
    session.rollback()
    address = f"/themes/{theme.id}"
    session.rollback()
    again = client.send(address, {"name": "Speed", "words": ""})
    assert again.status_code == 422
    assert "already" in again.text
    client.send(f"{address}/retire", {}, at=address)
    assert "Routes" not in client.page("/themes").text


def test_marketing_sorts_by_hand_what_no_theme_fits(
    session: Session, signed_in: SignedIn
) -> None:
    ada = an_admin(session)
    theme = themes.save(session, None, "Speed", ["fast"], ada, NOW)
    report = a_field_report(session, landed="The map")
    (answer,) = report.answers
    client = signed_in(a_marketer(session))
    assert "The map" in client.page("/themes").text
    address = f"/themes/tag/{report.id}/{answer.question_id}"
    client.send(address, {"theme": str(theme.id)}, at="/themes")
    assert "The map" not in client.page("/themes").text


def test_sales_sorts_nothing(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(a_salesperson(session))
    assert client.get("/themes").status_code == 403


def test_rivals_are_renamed_put_together_and_retired(
    session: Session, signed_in: SignedIn
) -> None:
    competitors.recognise(session, ["Portia", "Portia Systems"], NOW)
    one, other = (rival.id for rival in competitors.every(session))
    client = signed_in(an_admin(session))
    client.send(f"/competitors/{one}/same", {"into": str(other)}, at="/competitors")
    assert "also: Portia" in client.page("/competitors").text
    client.send(f"/competitors/{other}/retire", {}, at="/competitors")
    assert "Retired" in client.page("/competitors").text
    wrong = client.send(f"/competitors/{other}/name", {"name": " "}, at="/competitors")
    assert wrong.status_code == 422
    client.send(f"/competitors/{other}/name", {"name": "Portia SE"}, at="/competitors")
    assert "Portia SE" in client.page("/competitors").text
