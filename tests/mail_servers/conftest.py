"""Both mail servers, once for each test process."""

from collections.abc import Iterator

import pytest

from tests.mail_servers import install, servers
from tests.mail_servers.servers import MailServers


@pytest.fixture(scope="session")
def mail_servers() -> Iterator[MailServers]:
    """A Postfix and a Dovecot; where they are missing, the story is skipped."""
    lost = install.missing()
    if lost:
        pytest.skip(f"Real mail was not tested. Missing: {', '.join(lost)}.")
    with servers.running() as running:
        yield running
