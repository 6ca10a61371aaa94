"""Fills an empty database with a workspace to look around in."""

from datetime import datetime

from app.domain.teams import Role, Team
from app.models import Membership, Person, Workspace
from app.runtime import Runtime
from app.services import surveys


def fill(runtime: Runtime, now: datetime) -> None:
    """Make a workspace with a salesperson, a marketer and an admin."""
    people = (
        ("Nadia Sommer", Role.MEMBER, Team.SALES),
        ("Malik Brandt", Role.MEMBER, Team.MARKETING),
        ("Ada Lind", Role.ADMIN, Team.MARKETING),
    )
    with runtime.sessions.begin() as session:
        session.add(Workspace(name="Nordwerft", zone="Europe/Berlin", created_at=now))
        for name, role, team in people:
            session.add(
                Person(
                    name=name,
                    address=f"{name.split(maxsplit=1)[0].lower()}@nordwerft.example",
                    role=role,
                    created_at=now,
                    memberships=[Membership(team=team)],
                )
            )
        session.flush()  # Published versions name who made them.
        surveys.publish_defaults(session, now)
