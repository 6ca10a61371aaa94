"""The workspace that this service is for."""

from sqlalchemy.orm import Session

from app.models import Workspace


class NotSetUp(RuntimeError):
    """Nobody has set the service up yet."""


def is_set_up(session: Session) -> bool:
    """Whether the set-up page has been sent in, once and for ever."""
    return session.get(Workspace, 1) is not None


def current(session: Session) -> Workspace:
    """The one workspace; NotSetUp before there is one."""
    workspace = session.get(Workspace, 1)
    if workspace is None:
        raise NotSetUp
    return workspace
