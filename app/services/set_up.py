"""The first start: an empty service becomes somebody's workspace, once."""

import hashlib
import hmac
from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.teams import Role, Team
from app.models import Membership, Person, Workspace
from app.services import audit, limits, surveys, workspaces

_TRIES_AN_HOUR = 20


class AlreadySetUp(Exception):
    """Somebody else was first."""


class WrongCode(Exception):
    """That is not the set-up code in the log."""


class TriedTooOften(Exception):
    """More codes were tried than anybody mistypes."""


@dataclass(frozen=True)
class Beginning:
    """What the set-up page asks."""

    workspace_name: str
    zone: str
    name: str
    address: str
    teams: frozenset[Team]


def code(key: str) -> str:
    """The set-up code of this service: the log shows it, so only its operator knows it.

    Derived from the secret key, so that every web process and every restart says the same.
    """
    digest = hmac.digest(key.encode(), b"throughline set-up", hashlib.sha256)
    letters = b32encode(digest)[:12].decode().lower()
    return "-".join(letters[start : start + 4] for start in (0, 4, 8))


def check_code(session: Session, key: str, typed: str, now: datetime) -> None:
    """Raise WrongCode or TriedTooOften unless the code is right."""
    if not limits.allow(session, "set-up", _TRIES_AN_HOUR, timedelta(hours=1), now):
        raise TriedTooOften
    plain = "".join(letter for letter in typed.lower() if letter.isalnum())
    if not hmac.compare_digest(plain.encode(), code(key).replace("-", "").encode()):
        raise WrongCode


def begin(session: Session, beginning: Beginning, now: datetime) -> Person:
    """Make the workspace and its first admin; AlreadySetUp for whoever comes second."""
    if workspaces.is_set_up(session):
        raise AlreadySetUp
    try:
        with session.begin_nested():
            session.add(
                Workspace(
                    id=1,
                    name=beginning.workspace_name,
                    zone=beginning.zone,
                    created_at=now,
                )
            )
    except IntegrityError as error:
        raise AlreadySetUp from error
    person = Person(
        name=beginning.name,
        address=beginning.address,
        role=Role.ADMIN,
        created_at=now,
        memberships=[Membership(team=team) for team in sorted(beginning.teams)],
    )
    session.add(person)
    session.flush()  # The audit entry and the session in the browser refer to its id.
    surveys.publish_defaults(session, now)
    audit.note(session, person, "set up", "workspace-1", {}, now)
    return person
