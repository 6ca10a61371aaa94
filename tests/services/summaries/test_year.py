"""A year of weekly mails: once a week, at the right minute, nothing left out, nothing twice."""

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.teams import Team
from app.models import CampaignIntent, Delivery, MailKind, Membership
from app.runtime import Runtime
from tests.builders import a_marketer, a_salesperson, an_intent
from tests.mail_parts import text_of
from tests.simulated_years import START, YEAR, ZONES, by_person, check, live_through


# What is due does not depend on where it is kept, and a year is long.
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_year_with_clock_changes_and_downtime(
    session: Session, runtime: Runtime
) -> None:
    people = [
        a_salesperson(
            session,
            created_at=START,
            zone=zone,
            weekly_day=number % 7,
            weekly_hour=(number * 5 + 2) % 24,
            memberships=[Membership(team=Team.SALES)],
        )
        for number, zone in enumerate(ZONES[::2])
    ]
    speaker = a_marketer(session, created_at=START + 2 * YEAR)
    for month in range(12):
        at = START + timedelta(days=30 * month + 3, hours=7)
        an_intent(session, speaker, at=at, name=f"Campaign of month {month}.")
    session.commit()
    until = START + YEAR
    live_through(runtime, people, until)
    editions = by_person(session)
    for person in people:
        check(person, editions[person.id], until)
    told: Counter[tuple[int | None, str]] = Counter()
    mails = session.scalars(select(Delivery).where(Delivery.kind == MailKind.WEEKLY))
    for mail in mails:
        assert mail.last_error == ""
        text = text_of(mail)
        for month in range(12):
            name = f"New: Campaign of month {month}."
            told[mail.person_id, name] += name in text
    intents = session.scalars(select(CampaignIntent)).all()
    for person in people:
        last = editions[person.id][-1]
        for intent in intents:
            is_told = intent.declared_at < last.covers_until
            count = told[person.id, f"New: {intent.campaign.name}"]
            assert count == is_told, (person.zone, intent.campaign.name, count)
