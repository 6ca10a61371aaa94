"""Everything variable, in one frozen place, built once by each process."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event

from sqlalchemy.orm import Session, sessionmaker

from app.clock import utc_now
from app.db import Database, open_engine
from app.domain.links import Links
from app.mail.render import EmailRenderer
from app.mail.transport import MailboxTransport, Transport
from app.services.outbox import Letterhead
from app.settings import Settings


@dataclass(frozen=True)
class Runtime:
    """Settings, clock, database, renderer and the way mail goes out."""

    settings: Settings
    clock: Callable[[], datetime]
    database: Database
    renderer: EmailRenderer
    #: Makes a transport; each sending thread has its own.
    open_transport: Callable[[], Transport]
    #: Set when the process is asked to end: long jobs then stop at the next item.
    stopping: Event = field(default_factory=Event)

    @property
    def sessions(self) -> sessionmaker[Session]:
        return self.database.sessions

    @property
    def readings(self) -> sessionmaker[Session]:
        return self.database.readings

    @property
    def letterhead(self) -> Letterhead:
        settings = self.settings
        return Letterhead(
            renderer=self.renderer,
            links=Links(settings.base_url, settings.signing_keys),
            mail_from=settings.mail_from,
            reply_domain=settings.reply_domain,
            postal_address=settings.postal_address,
            key=settings.keys[0],
        )


def build(settings: Settings) -> Runtime:
    """The runtime of a real process."""
    return Runtime(
        settings=settings,
        clock=utc_now,
        database=Database.on(open_engine(settings.database_url)),
        renderer=EmailRenderer(),
        open_transport=MailboxTransport,
    )
