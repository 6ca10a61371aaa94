"""Makes what a test is about: one typed function a noun, every field by keyword."""

import itertools
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Stage, Trust, Way
from app.domain.question_kinds import AnswerValue
from app.domain.questions import SurveyKind
from app.domain.teams import Role, Team
from app.models import (
    Campaign,
    CampaignIntent,
    Delivery,
    DeliveryBody,
    Lead,
    MailKind,
    Membership,
    Outcome,
    Person,
    Prompt,
    Submission,
    SurveyVersion,
    Workspace,
)
from app.services import campaigns, outcomes, submissions, surveys
from app.services.outcomes import Said
from tests.conftest import NOW

_numbers = itertools.count(1)


def a_workspace(session: Session, **fields: Any) -> Workspace:
    """The workspace; made once."""
    workspace = session.get(Workspace, 1)
    if workspace is None:
        values = {"name": "Nordwerft", "zone": "Europe/Berlin", "created_at": NOW}
        workspace = Workspace(**values | fields)
        session.add(workspace)
        session.flush()
    return workspace


def a_person(
    session: Session, *teams: Team, name: str = "Nadia Sommer", **fields: Any
) -> Person:
    """A person of the teams; of sales if none is named."""
    a_workspace(session)
    values = {
        "name": name,
        "address": f"{name.split(maxsplit=1)[0].lower()}{next(_numbers)}@nordwerft.example",
        "created_at": NOW,
        "memberships": [Membership(team=team) for team in teams or (Team.SALES,)],
    }
    person = Person(**values | fields)
    session.add(person)
    session.flush()
    return person


def a_salesperson(session: Session, **fields: Any) -> Person:
    return a_person(session, Team.SALES, **fields)


def a_marketer(session: Session, **fields: Any) -> Person:
    return a_person(session, Team.MARKETING, **{"name": "Malik Brandt"} | fields)


def an_admin(session: Session, **fields: Any) -> Person:
    values = {"name": "Ada Lind", "role": Role.ADMIN} | fields
    return a_person(session, Team.MARKETING, **values)


def a_campaign(
    session: Session, owner: Person | None = None, **fields: Any
) -> Campaign:
    values = {"name": "Spring webinar", "created_at": NOW}
    campaign = Campaign(owner=owner or a_marketer(session), **values | fields)
    session.add(campaign)
    session.flush()
    return campaign


def a_lead(
    session: Session,
    owner: Person | None = None,
    campaign: Campaign | None = None,
    **fields: Any,
) -> Lead:
    """A lead that was handed over to its owner."""
    number = next(_numbers)
    handed_over_at = fields.get("handed_over_at", NOW)
    values = {
        "name": f"Jane Doe {number}",
        "company": f"Acme {number}",
        "goal": "Cut the time from order to delivery",
        "handed_over_at": handed_over_at,
        "assigned_at": handed_over_at,
        # Too early is as good as right: who asks looks at the whole history.
        "ask_next_at": handed_over_at,
        "created_at": NOW,
        "stage": Stage.HANDED_OVER,
    }
    lead = Lead(
        owner=owner or a_salesperson(session),
        campaign=campaign or a_campaign(session),
        **values | fields,
    )
    session.add(lead)
    session.flush()
    return lead


def a_prompt(
    session: Session, lead: Lead | None = None, at: datetime = NOW, **fields: Any
) -> Prompt:
    """An open prompt to the lead's owner."""
    lead = lead or a_lead(session)
    prompt = Prompt(lead=lead, person=lead.owner, opened_at=at, **fields)
    session.add(prompt)
    session.flush()
    return prompt


def a_version(
    session: Session, kind: SurveyKind = SurveyKind.FIELD_REPORT
) -> SurveyVersion:
    """The survey's current version, with the questions that ship."""
    surveys.publish_defaults(session, NOW)
    return surveys.current_version(session, kind)


def a_field_report(
    session: Session,
    author: Person | None = None,
    at: datetime = NOW,
    **answers: AnswerValue,
) -> Submission:
    """A field report with the answers by question key."""
    return submissions.submit(
        session,
        author or a_salesperson(session),
        a_version(session),
        answers or {"objection": ["price"], "objection_note": "Twice what we pay"},
        f"form-{next(_numbers)}",
        at,
    )


INTENT: dict[str, AnswerValue] = {
    "name": "Spring webinar",
    "audience": "Heads of logistics in northern Europe",
    "goal": "Ship within two days",
    "message": "Ship in two days without a second warehouse",
    "offer": "A 20-minute webinar",
    "clauses": "Runs its own fleet\nShips abroad",
    "warmth": "asked",
    "opener": "Which routes cost you most?",
    "success": "40 leads",
    "learning": "What did they try before?",
}


def an_intent(
    session: Session,
    author: Person | None = None,
    campaign: Campaign | None = None,
    at: datetime = NOW,
    **answers: AnswerValue,
) -> CampaignIntent:
    """An intent with every required answer; of a new campaign if none is named."""
    return campaigns.declare_intent(
        session,
        author or a_marketer(session),
        a_version(session, SurveyKind.CAMPAIGN_INTENT),
        INTENT | answers,
        f"form-{next(_numbers)}",
        at,
        campaign=campaign,
    )


def an_outcome(
    session: Session,
    lead: Lead,
    said: Said | OutcomeKind,
    at: datetime = NOW,
    by: Person | None = None,
    **fields: Any,
) -> Outcome:
    """What became of the lead, as its owner or somebody else says on a page."""
    person = by or lead.owner
    assert person is not None
    values = {"way": Way.PAGE, "trust": Trust.VERIFIED, "now": at}
    said = said if isinstance(said, Said) else Said(said)
    return outcomes.record_outcome(session, lead, person, said, **values | fields)


def a_delivery(
    session: Session, person: Person | None = None, at: datetime = NOW, **fields: Any
) -> Delivery:
    """A mail in the outbox, due at once; its bytes are short and say its key."""
    number = next(_numbers)
    person = person or a_salesperson(session)
    key = fields.pop("key", f"edition-{number}")
    message_id = f"<weekly.{number}@mail.throughline.test>"
    raw = (
        f"From: throughline@mail.throughline.test\r\nTo: {person.address}\r\n"
        f"Message-ID: {message_id}\r\nX-Throughline-Key: {key}\r\n\r\nHello.\r\n"
    )
    values: dict[str, Any] = {
        "kind": MailKind.WEEKLY,
        "message_id": message_id,
        "person_id": person.id,
        "recipient": person.address,
        "envelope_from": f"bounce+{number}@mail.throughline.test",
        "subject": "This week",
        "raw": raw.encode(),
        "created_at": at,
        "next_at": at,
        "not_after": at + timedelta(days=3),
    }
    delivery = Delivery(key=key, **values | fields)
    session.add(delivery)
    session.flush()
    return delivery


def many_deliveries(session: Session, count: int, at: datetime = NOW) -> None:
    """So many mails in the outbox, to one person at as many addresses."""
    first = a_delivery(session, at=at)
    columns = Delivery.__table__.columns
    row = {column.name: getattr(first, column.name) for column in columns}
    numbers = [next(_numbers) for _ in range(1, count)]
    if not numbers:
        return
    session.execute(
        insert(Delivery),
        [
            row
            | {
                "id": first.id + place,
                "key": f"edition-{number}",
                "message_id": f"<weekly.{number}@mail.throughline.test>",
                "recipient": f"p{number}@nordwerft.example",
            }
            for place, number in enumerate(numbers, start=1)
        ],
    )
    session.execute(
        insert(DeliveryBody),
        [
            {
                "delivery_id": first.id + place,
                "raw": first.raw.replace(
                    first.key.encode(), f"edition-{number}".encode()
                ),
            }
            for place, number in enumerate(numbers, start=1)
        ],
    )
    if session.get_bind().dialect.name == "postgresql":
        # It does not count ids that were given.
        session.execute(
            text("SELECT setval('deliveries_id_seq', max(id)) FROM deliveries")
        )
