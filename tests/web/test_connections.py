"""Admins find everything that connects the service with others in one place."""

from sqlalchemy.orm import Session

from tests.builders import a_salesperson, an_admin
from tests.web.conftest import SignedIn


def test_every_connection_is_one_press_away(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(an_admin(session))
    page = client.page("/connections")
    links = [link.attributes["href"] for link in page.one("main").all("a")]
    assert len(links) == 7
    for link in links:
        client.page(link)


def test_only_admins_connect_others(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(a_salesperson(session))
    assert client.get("/connections").status_code == 403
    assert "Connections" not in client.page("/").text
