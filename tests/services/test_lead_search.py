"""Leads are found by the beginnings of words, whoever wrote them, and however many there are."""

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.orm import Session

from app.models import Lead
from app.services import leads
from app.services.leads import Narrowing
from tests.builders import a_campaign, a_lead
from tests.conftest import NOW


@pytest.fixture
def jane(session: Session) -> Lead:
    return a_lead(
        session,
        name="Jane O'Neil-Müller",
        company="Acme & Söhne",
        address="jane.doe+spring@acme-group.example",
    )


def found(session: Session, words: str) -> list[int]:
    return [lead.id for lead in leads.listed(session, Narrowing(words=words)).leads]


@pytest.mark.parametrize(
    "words",
    [
        "jane",
        "JAN",
        "neil",
        "o'neil",
        "müll",
        "MÜLLER",
        "acme",
        "acme jane",
        "söhne & acme",
        "jane.doe",
        "spring",
        "jane.doe+spring@acme-group.example",
        "group",
    ],
)
def test_a_lead_is_found_by_how_its_words_begin(
    session: Session, jane: Lead, words: str
) -> None:
    a_lead(session, name="Pierre Curie", company="Radium")
    assert found(session, words) == [jane.id]


@pytest.mark.parametrize(
    "words", ["ane", "jane nobody", "'", '"', "*", "%", "& |", "\\"]
)
def test_what_begins_otherwise_is_not_found(
    session: Session, jane: Lead, words: str
) -> None:
    assert found(session, words) == []


@pytest.mark.parametrize(
    "words",
    [
        'jane" OR "x',
        "jane*",
        "jane:*",
        "jane NEAR x",
        "name:jane",
        "!jane",
        "ja & ",
        "\x00",
    ],
)
def test_signs_of_search_languages_mean_nothing(
    session: Session, jane: Lead, words: str
) -> None:
    assert found(session, words) in ([], [jane.id])


def test_nothing_typed_finds_everything(session: Session, jane: Lead) -> None:
    assert found(session, "  ") == [jane.id]


def test_what_bulk_statements_write_is_found_as_well(session: Session) -> None:
    campaign = a_campaign(session)
    rows = [
        {
            "name": f"Prospect {number}",
            "company": "Kielfracht",
            "campaign_id": campaign.id,
            "created_at": NOW,
        }
        for number in range(3)
    ]
    session.execute(insert(Lead), rows)
    assert len(found(session, "kielf")) == 3
    session.execute(
        update(Lead)
        .where(Lead.name == "Prospect 1")
        .values(name="Renamed", company="X")
    )
    assert len(found(session, "kielf")) == 2
    assert len(found(session, "renam")) == 1
    session.execute(delete(Lead).where(Lead.name == "Prospect 2"))
    assert len(found(session, "kielf")) == 1


def test_a_rare_word_is_found_among_many_leads_that_have_the_common_one(
    session: Session, jane: Lead
) -> None:
    campaign = a_campaign(session)
    for number in range(40):
        a_lead(session, campaign=campaign, name=f"Prospect {number}", company="Acmetal")
    rare = a_lead(session, campaign=campaign, name="Prospect Sól", company="Unacme")
    assert found(session, "prospect sól") == [rare.id]
    assert found(session, "PROSPECT rare") == []
    assert len(found(session, "prospect")) == 41
    # Inside of other words it does not count, be it ever so common.
    assert rare.id not in found(session, "acme")


def test_pages_follow_one_another(session: Session) -> None:
    campaign = a_campaign(session)
    ids = [
        a_lead(session, campaign=campaign, company="Acme").id
        for _ in range(leads.PAGE_SIZE + 2)
    ]
    narrowing = Narrowing(words="acme", campaign_id=campaign.id)
    first = leads.listed(session, narrowing)
    second = leads.listed(session, narrowing, first.before_id)
    shown = [lead.id for page in (first, second) for lead in page.leads]
    assert shown == sorted(ids, reverse=True)
