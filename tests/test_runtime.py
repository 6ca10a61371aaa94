"""What a process is built with, by its settings."""

import pytest
from pydantic import SecretStr, ValidationError

from app.mail.smtp import SmtpTransport
from app.mail.transport import MailboxTransport, Transport
from app.runtime import build
from app.settings import Settings, load


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("mailbox:", MailboxTransport),
        ("smtp://127.0.0.1:2525", SmtpTransport),
        ("smtps://user:pass@relay.example", SmtpTransport),
    ],
)
def test_mail_leaves_as_the_settings_say(url: str, kind: type[Transport]) -> None:
    settings = Settings(database_url="sqlite://", smtp_url=SecretStr(url))
    assert isinstance(build(settings).open_transport(), kind)


@pytest.mark.parametrize("url", ["relay", "http://relay", "smtp://", "smtps://:465"])
def test_a_server_that_is_none_is_refused_at_the_start(url: str) -> None:
    with pytest.raises(ValidationError, match=r"smtp_url\n.*must be mailbox: or one"):
        Settings(smtp_url=SecretStr(url))


def test_what_refuses_a_setting_does_not_show_its_secret() -> None:
    with pytest.raises(ValidationError) as refused:
        load({"THROUGHLINE_SMTP_URL": "http://us:hunter2@relay"})
    assert "hunter2" not in str(refused.value)
