"""Which of our fields a header names."""

from collections.abc import Sequence

import pytest

from app.domain.lead_file.aliases import ALIASES
from app.domain.lead_file.columns import match_header, plan_columns

# These two words count only beside a column for the other half of the name.
_CONDITIONAL = {"nome", "nom"}


def columns(*header: str) -> dict[str, str]:
    return plan_columns(header, {}).columns


@pytest.mark.parametrize(
    ("field", "alias"),
    [
        (field, alias)
        for field, aliases in ALIASES.items()
        for alias in aliases
        if alias not in _CONDITIONAL
    ],
)
def test_every_alias_names_its_field(field: str, alias: str) -> None:
    assert columns(alias) == {alias: field}
    assert columns(alias.upper()) == {alias.upper(): field}


def test_no_alias_names_two_fields() -> None:
    names = [alias for aliases in ALIASES.values() for alias in aliases]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("  Email  ", "email"),
        ("EMAIL", "email"),
        ("Email*", "email"),
        ("* Email", "email"),
        ("E-Mail *:", "email"),
        ("E-Mail:", "email"),
        ("First\nName", "first_name"),
        ("First\u00a0 Name", "first_name"),
        ("\ufeffEmail", "email"),
        ("Pre\u0301nom", "first_name"),
        ("Contact Email", "email"),
        ("Contact First Name", "first_name"),
        ("Contact Name", "name"),
        ("Lead - Email", "email"),
        ("Lead - Created", "created"),
        ("Person - ID", "external_id"),
        ("Person - Phone", "phone"),
        ("Deal - Contact person", "name"),
        ("Deal - Organization", "company"),
        ("Deal - Title", "title"),
        ("Person - Title", "job_title"),
        ("Title", "job_title"),
        ("(Do Not Modify) Lead", "external_id"),
        ("What happened?", "status"),
        ("Tel.", "phone"),
        ("Apellido(s)", "last_name"),
        ("Apellidos", "last_name"),
        ("Amount (EUR)", "amount"),
        ("Betrag in €", "amount"),
        ("Value USD", "amount"),
        ("Deal - Value [GBP]", "amount"),
        ("Est. Value ($)", "amount"),
    ],
)
def test_a_header_is_known_however_it_is_written(header: str, field: str) -> None:
    match = match_header(header)
    assert match is not None
    assert match.field == field


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Email domain",
        "Email 2",
        "My email",
        "Annual revenue",
        "Company size",
        "Company ID",
        "Owner ID",
        "Lead - Lead - Email",
        "(Do Not Modify) Row Checksum",
        "(Do Not Modify) Modified On",
        "Organization - ID",
        "Lead source detail",
        "Last modified date",
        "Notes (EUR)",
        "Prenom",
        "Unnamed: 3",
        "Person - Marketing status 2",
    ],
)
def test_a_header_that_only_contains_a_known_word_is_not_known(header: str) -> None:
    assert match_header(header) is None


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (["Status", "Lead Status", "Status Reason"], {"Status Reason": "status"}),
        (["Status", "Lead Status"], {"Lead Status": "status"}),
        (["Lifecycle Stage", "Lead Status"], {"Lead Status": "status"}),
        (["Lifecycle Stage", "Status"], {"Lifecycle Stage": "status"}),
        (["Company Name", "Company"], {"Company": "company"}),
        (["Owner", "Contact owner"], {"Contact owner": "owner"}),
        (["Person - Owner", "Lead - Owner"], {"Lead - Owner": "owner"}),
        (
            ["Organization - Name", "Person - Organization"],
            {"Organization - Name": "company"},
        ),
        (["Deal - ID", "Lead ID"], {"Lead ID": "external_id"}),
        (["Contact ID", "Record ID"], {"Record ID": "external_id"}),
        (["Date", "Create Date"], {"Create Date": "created"}),
        (["Value", "Amount"], {"Amount": "amount"}),
        (["Event", "Campaign"], {"Campaign": "campaign"}),
        (["Title", "Job Title"], {"Job Title": "job_title"}),
        (["Title", "Topic"], {"Title": "job_title", "Topic": "title"}),
    ],
)
def test_the_better_name_wins_wherever_it_stands(
    header: Sequence[str], expected: dict[str, str]
) -> None:
    assert columns(*header) == expected
    assert columns(*reversed(header)) == expected


def test_a_work_address_goes_before_another_and_a_home_address_last() -> None:
    header = [
        "Person - Email - Home",
        "Person - Email - Other",
        "Person - Email - Work",
    ]
    plan = plan_columns(header, {})
    assert plan.columns == {"Person - Email - Work": "email"}
    assert plan.indexes["email"] == (2, 1, 0)
    assert set(plan.also_read) == set(header[:2])


def test_equal_names_are_taken_in_the_order_of_the_file() -> None:
    assert plan_columns(["Notes", "Notes"], {}).indexes == {"notes": (0,)}
    assert plan_columns(["Email", "Email"], {}).indexes == {"email": (0, 1)}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (["Nome", "Cognome"], {"Nome": "first_name", "Cognome": "last_name"}),
        (["Nome", "Sobrenome"], {"Nome": "first_name", "Sobrenome": "last_name"}),
        (["Nom", "Prénom"], {"Nom": "last_name", "Prénom": "first_name"}),
        (["Nome", "Azienda"], {"Azienda": "company"}),
        (["Nom", "Société"], {"Société": "company"}),
        (["Nome", "Nom"], {}),
    ],
)
def test_a_word_for_half_a_name_needs_the_other_half(
    header: list[str], expected: dict[str, str]
) -> None:
    assert columns(*header) == expected


def test_a_person_s_choice_goes_first_and_can_leave_a_column_out() -> None:
    header = ["Email", "Partner", "Status", "Other mail"]
    chosen = {"partner": "company", "Status": "", "Other mail": "email"}
    plan = plan_columns(header, chosen)
    assert plan.columns == {"Partner": "company", "Other mail": "email"}


def test_the_currency_is_taken_from_the_header_of_the_amount() -> None:
    assert plan_columns(["Amount (EUR)"], {}).amount_currency == "EUR"
    assert plan_columns(["Value $"], {}).amount_currency == "USD"
    assert (
        plan_columns(["Deal size (CHF)"], {"Deal size (CHF)": "amount"}).amount_currency
        == "CHF"
    )
    assert plan_columns(["Amount"], {}).amount_currency is None
