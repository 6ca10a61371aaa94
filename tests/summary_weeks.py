"""Weeks for weekly mails to tell of: a first one, a full one, a quiet one, names of all kinds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Reason
from app.domain.question_kinds import AnswerValue
from app.domain.requests import RequestState
from app.domain.teams import Team
from app.models import Campaign, Edition, EditionState, Lead, Person
from app.services import requests
from app.services.prompts import Said
from app.services.summaries import Skipped
from tests.builders import (
    a_field_report,
    a_lead,
    a_marketer,
    a_person,
    a_salesperson,
    an_intent,
    an_outcome,
)

#: The Monday on which the mails of these weeks are due, at 9 in Berlin.
MONDAY = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
LAST_MONDAY = MONDAY - timedelta(weeks=1)
JOINED = MONDAY - timedelta(weeks=10)

COMPANIES = ["Nordwerft", "Baltic Cold Stores", "Kemi Pulp", "Hansa Grain", "Elbe Gear"]
PEOPLE = ["Jonas Petersen", "Amira Haddad", "Petra Lind", "Tomás Duarte", "Ines Roth"]
GOALS = [
    "Ship within two days without a second warehouse",
    "Know in the morning which tanks are free",
    "Stop paying demurrage for trucks that wait",
]
LANDED = ["The two-day story with the map", "The Kemi case, page 3", "The price sheet"]


@dataclass(frozen=True)
class Cast:
    """Who reads, and who speaks."""

    sales: Person
    marketing: Person
    both: Person
    campaign: Campaign


def a_team(session: Session, name: Callable[[str], str] = str) -> Cast:
    """One salesperson, one marketer, one of both, and the marketer's campaign."""
    at = {"created_at": JOINED}
    marketing = a_marketer(
        session, **at, name=name("Malik Brandt"), address="malik@nordwerft.example"
    )
    intent = an_intent(
        session, marketing, at=MONDAY - timedelta(weeks=8), name=name("Spring webinar")
    )
    return Cast(
        sales=a_salesperson(
            session, **at, name=name("Nadia Sommer"), address="nadia@nordwerft.example"
        ),
        marketing=marketing,
        both=a_person(
            session,
            Team.SALES,
            Team.MARKETING,
            **at,
            name=name("Bente Holm"),
            address="bente@nordwerft.example",
        ),
        campaign=intent.campaign,
    )


def an_edition(
    session: Session, person: Person, at: datetime, reason: str = ""
) -> Edition:
    """That the person had a mail, or a reason for none, at that moment."""
    edition = Edition(
        person=person,
        week=f"{at.isocalendar().year}-W{at.isocalendar().week:02}",
        state=EditionState.SKIPPED if reason else EditionState.PUBLISHED,
        reason=reason,
        covers_from=at - timedelta(weeks=1),
        covers_until=at,
        published_at=at,
    )
    session.add(edition)
    session.flush()
    return edition


def a_quiet_week(session: Session) -> Cast:
    """Three mails were skipped already, and still nobody has said anything."""
    team = a_team(session)
    for person in (team.sales, team.marketing, team.both):
        for week in (3, 2, 1):
            at = MONDAY - timedelta(weeks=week)
            an_edition(session, person, at, Skipped.NOTHING_NEW)
    return team


def a_first_week(session: Session) -> Cast:
    """A few things were said, and nobody has had a mail yet."""
    team = a_team(session)
    _leads(session, team, str, count=2)
    a_field_report(session, team.sales, MONDAY - timedelta(days=3), **_REPORT)
    an_intent(session, team.marketing, at=MONDAY - timedelta(days=2), name="Trade fair")
    return team


def a_full_week(session: Session, name: Callable[[str], str] = str) -> Cast:
    """60 field reports, 9 campaigns and 40 outcomes since last week; 7 leads owed to each."""
    cast = a_team(session, name)
    for person in (cast.sales, cast.marketing, cast.both):
        an_edition(session, person, LAST_MONDAY)
    fill(session, cast, 60, 9, 40, name)
    return cast


def a_week_after_absence(session: Session) -> Cast:
    """The readers were away for three weeks, in which much was said."""
    cast = a_team(session)
    last = MONDAY - timedelta(weeks=4)
    for person in (cast.sales, cast.marketing, cast.both):
        an_edition(session, person, last)
        for week in (3, 2, 1):
            at = MONDAY - timedelta(weeks=week)
            away = an_edition(session, person, at, Skipped.AWAY)
            away.covers_from = away.covers_until = last
    fill(session, cast, 20, 4, 18)
    return cast


def fill(
    session: Session,
    cast: Cast,
    reports: int,
    intents: int,
    outcomes: int,
    name: Callable[[str], str] = str,
) -> None:
    """Let so much be said since last week, and let 14 leads and 4 requests wait."""
    leads = _leads(session, cast, name, count=14)
    _reports(session, cast, leads, name, reports)
    _intents(session, cast, name, intents)
    _outcomes(session, cast, name, outcomes)
    _requests(session, cast, name)


def _leads(
    session: Session, team: Cast, name: Callable[[str], str], count: int
) -> list[Lead]:
    """Leads whose owners are to be asked on Monday, half of them each one's."""
    return [
        a_lead(
            session,
            team.sales if number % 2 else team.both,
            team.campaign,
            name=name(PEOPLE[number % 5]),
            company=name(COMPANIES[number % 5]),
            goal=name(GOALS[number % 3]),
            handed_over_at=MONDAY - timedelta(days=12, minutes=number),
        )
        for number in range(count)
    ]


_REPORT: Mapping[str, AnswerValue] = {
    "objection": ["price", "timing"],
    "objection_note": "Twice what we pay today, and the budget is gone until autumn",
    "landed": LANDED[0],
    "goal": GOALS[0],
    "request": "A one-page price sheet for yards with fewer than ten berths",
}


def _reports(
    session: Session,
    team: Cast,
    leads: list[Lead],
    name: Callable[[str], str],
    count: int,
) -> None:
    objections = ["price", "timing", "trust", "missing", "happy"]
    for number in range(count):
        answers: dict[str, AnswerValue] = {
            "about": f"lead:{leads[number % len(leads)].id}",
            "objection": [objections[number % 5]],
            "objection_note": name(f"They said it {number} times, and meant it too"),
            "landed": name(LANDED[number % 3]),
            "goal": name(GOALS[number % 3]),
        }
        if number % 2:
            answers["competitor"] = [name("Portia Systems"), "doing_nothing"]
            answers["competitor_note"] = name("Cheaper, and already in the house")
        author = team.sales if number % 3 else team.both
        at = MONDAY - timedelta(days=1, minutes=number)
        a_field_report(session, author, at, **answers)


def _intents(
    session: Session, team: Cast, name: Callable[[str], str], count: int
) -> None:
    an_intent(
        session,
        team.marketing,
        team.campaign,
        MONDAY - timedelta(days=2),
        name=name("Spring webinar"),
        message=name("Ship in two days, and know on day one"),
        opener=name("Which routes cost you most last winter?"),
    )
    for number in range(count - 1):
        an_intent(
            session,
            team.marketing,
            at=MONDAY - timedelta(days=3, minutes=number),
            name=name(f"Harbour days {number + 1}"),
        )


def _outcomes(
    session: Session, team: Cast, name: Callable[[str], str], count: int
) -> None:
    kinds = list(OutcomeKind)
    for number in range(count):
        lead = a_lead(
            session,
            team.sales,
            team.campaign,
            name=name(PEOPLE[number % 5]),
            handed_over_at=MONDAY - timedelta(days=30),
            ask_next_at=None,
        )
        kind = kinds[number % len(kinds)]
        said = Said(
            kind,
            reason=Reason.PRICE if kind is OutcomeKind.LOST else None,
            note=name("They want to see it with their own tanks first"),
            learning=name("A spreadsheet, for nine years") if number % 9 == 0 else "",
        )
        an_outcome(
            session,
            lead,
            said,
            MONDAY - timedelta(days=1, minutes=number),
            by=team.sales,
        )


def _requests(session: Session, team: Cast, name: Callable[[str], str]) -> None:
    """Four that wait for marketing, and of each reader's one answered and one declined."""
    for number in range(4):
        requests.raise_(
            session,
            team.sales,
            name(f"A price sheet for yards of kind {number + 1}, on one page"),
            MONDAY - timedelta(days=20 - number),
        )
    states = (RequestState.CHANGED, RequestState.DECLINED)
    for author in (team.sales, team.both):
        for state in states:
            request = requests.raise_(
                session,
                author,
                name("Stop sending the student newsletter list to us"),
                MONDAY - timedelta(days=9),
            )
            words = name("We left the list out from Wednesday on; 6 of 7 were students")
            requests.answer(
                session,
                request,
                team.marketing,
                state,
                words,
                MONDAY - timedelta(days=2),
            )


def long(text: str) -> str:
    """A very long name."""
    return (
        f"{text} of the United Association of Freight Forwarders and Warehouse Keepers"
    )


def right_to_left(text: str) -> str:
    """A name in Arabic letters that still tells one from another."""
    return f"شركة النور للنقل ({text})"


WEEKS: Mapping[str, Callable[[Session], Cast]] = {
    "first": a_first_week,
    "full": a_full_week,
    "quiet": a_quiet_week,
    "after_absence": a_week_after_absence,
    "long": lambda session: a_full_week(session, long),
    "right_to_left": lambda session: a_full_week(session, right_to_left),
}
