"""Hands on the leads of people who have left."""

import logging
from datetime import datetime

from app.models import Person
from app.runtime import Runtime
from app.services import leaving

log = logging.getLogger(__name__)


def hand_on_due(runtime: Runtime, now: datetime) -> None:
    """Hand on each person's leads in a transaction of its own."""
    with runtime.readings() as session:
        people = leaving.due(session, now, runtime.settings.signing_keys)
    for person_id in people:
        if runtime.stopping.is_set():
            return
        try:
            with runtime.sessions.begin() as session:
                person = session.get_one(Person, person_id)
                leaving.hand_on(session, person, person, now)
        except Exception:
            log.exception("Could not hand on the leads of person %s", person_id)
