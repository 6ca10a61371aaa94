"""What a row adds to a lead that is known already."""

from typing import Any

import pytest

from app.domain.crm_status import Crm
from app.domain.lead_filling import columns_of, fill, new_lead
from app.domain.outcomes import OutcomeKind
from app.domain.prospects import name_key


def lead(**fields: str) -> dict[str, Any]:
    return new_lead(columns_of(fields, None))


@pytest.mark.parametrize(
    ("before", "row", "after"),
    [
        ({"name": "Jo"}, {"company": "Acme"}, {"name": "Jo", "company": "Acme"}),
        ({"name": "Jo"}, {"name": "Joe"}, {"name": "Jo"}),
        ({"phone": "1"}, {}, {"phone": "1"}),
        # What only stood in for a name makes room for one.
        ({"email": "jo@acme.example"}, {"name": "Jo"}, {"name": "Jo"}),
        ({"title": "40 desks"}, {"name": "Jo"}, {"name": "Jo"}),
        ({"email": "jo@acme.example"}, {}, {"name": "jo@acme.example"}),
        # No mail is for ever; a file never says that mail is welcome.
        ({}, {"consent": "do not mail"}, {"do_not_mail": True}),
        ({"consent": "do not mail"}, {}, {"do_not_mail": True}),
        # The newest status of the CRM stands, and its suggestion with it.
        (
            {"status": "Won"},
            {"status": "Lost"},
            {"crm_status": "Lost", "crm_suggestion": OutcomeKind.LOST},
        ),
        ({"status": "Won"}, {"status": "Hot"}, {"crm_suggestion": None}),
        ({"status": "Won"}, {}, {"crm_status": "Won"}),
        # Further details are filled one by one.
        (
            {"notes": "Called"},
            {"notes": "Wrote", "amount": "5"},
            {"crm_details": {"notes": "Called", "amount": "5"}},
        ),
    ],
)
def test_a_row_fills_what_is_empty(
    before: dict[str, str], row: dict[str, str], after: dict[str, Any]
) -> None:
    known = lead(**before)
    fill(known, columns_of(row, None))
    assert {column: known[column] for column in after} == after


def test_the_same_row_again_changes_nothing() -> None:
    row = {
        "email": "jo@acme.example",
        "company": "Acme",
        "consent": "do not mail",
        "status": "Won",
        "notes": "Called",
    }
    assert fill(lead(**row), columns_of(row, None)) == {}


def test_every_change_says_what_stood_there_before() -> None:
    known = lead(name="Jo")
    changes = fill(known, columns_of({"company": "Acme"}, None))
    assert changes == {
        "company": ("", "Acme"),
        "name_key": ("", name_key("Jo", "Acme")),
    }


def test_what_a_status_means_depends_on_the_crm_it_comes_from() -> None:
    status = {"status": "Open"}
    assert columns_of(status, Crm.PIPEDRIVE)["crm_suggestion"] == "opportunity"
    assert columns_of(status, Crm.HUBSPOT)["crm_suggestion"] == "working"
    assert columns_of(status, None)["crm_suggestion"] is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Jo Doe", "Acme"), ("jo  DOE", "ACME "), True),
        (("Zoe\u0308", "Acme"), ("Zo\u00eb", "Acme"), True),
        (("Jo", "Acme"), ("Jo", "Acme Inc"), False),
        (("Jo Ac", "me"), ("Jo", "Acme"), False),
    ],
)
def test_names_that_mean_the_same_have_one_key(
    one: tuple[str, str], other: tuple[str, str], same: bool
) -> None:
    assert (name_key(*one) == name_key(*other)) is same


def test_without_name_or_company_there_is_no_key() -> None:
    assert name_key("", "Acme") == name_key("Jo", " ") == ""
