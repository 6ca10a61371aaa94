"""Everything variable, in one frozen place, built once by each process."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parseaddr
from functools import partial
from threading import Event

from sqlalchemy.orm import Session, sessionmaker

from app.clock import utc_now
from app.db import Database, open_engine
from app.domain.links import Links
from app.mail.render import EmailRenderer
from app.mail.smtp import SmtpTransport
from app.mail.smtp_line import server_at
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


def _way_out(settings: Settings) -> Callable[[], Transport]:
    """How mail leaves: not at all where the local mailbox shows it."""
    if settings.has_mailbox:
        return MailboxTransport
    server = server_at(settings.smtp_url.get_secret_value())
    own_name = parseaddr(settings.mail_from)[1].rpartition("@")[2]
    return partial(SmtpTransport, server, own_name)


def build(settings: Settings) -> Runtime:
    """The runtime of a real process."""
    return Runtime(
        settings=settings,
        clock=utc_now,
        database=Database.on(open_engine(settings.database_url)),
        renderer=EmailRenderer(),
        open_transport=_way_out(settings),
    )
