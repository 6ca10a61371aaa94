"""Prospects are named in mail as the company has chosen."""

import pytest

from app.domain.prospects import prospect_name
from app.domain.teams import ProspectNaming

FULL, INITIALS, COMPANY = ProspectNaming


@pytest.mark.parametrize(
    ("name", "company", "naming", "shown"),
    [
        ("Jonas Petersen", "Nordwerft", FULL, "Jonas Petersen, Nordwerft"),
        ("Jonas Petersen", "", FULL, "Jonas Petersen"),
        ("Jonas Petersen", "Nordwerft", INITIALS, "J. P., Nordwerft"),
        ("jane van der Doe", "", INITIALS, "J. V. D. D."),
        ("Jonas Petersen", "Nordwerft", COMPANY, "Nordwerft"),
        # Without a company the initials are the least that tells leads apart.
        ("Jonas Petersen", "", COMPANY, "J. P."),
        ("محمد علي", "النور", INITIALS, "م. ع., النور"),
    ],
)
def test_a_prospect_is_named_as_chosen(
    name: str, company: str, naming: ProspectNaming, shown: str
) -> None:
    assert prospect_name(name, company, naming) == shown
