"""The first page."""

from sqlalchemy.orm import Session

from tests.builders import a_salesperson
from tests.web.conftest import SignedIn


def test_a_signed_in_person_sees_the_first_page(
    session: Session, signed_in: SignedIn
) -> None:
    page = signed_in(a_salesperson(session)).page("/")
    assert page.one("h1").text
