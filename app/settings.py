"""The only reader of the environment: every setting typed, odd values refused by name."""

import os
from collections.abc import Mapping
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "THROUGHLINE_"
SMTP_SCHEMES = ("smtp", "smtp+starttls", "smtps")
DEVELOPMENT_KEY = "not-secret-development-key-not-for-production"


class UnknownSetting(ValueError):
    """An environment variable with our prefix that no setting has."""


class Settings(BaseSettings):
    """What the operator sets; what admins may change is in the database."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        extra="forbid",
        frozen=True,
        # A web server logs what keeps it from starting: no password belongs there.
        hide_input_in_errors=True,
    )

    environment: str = Field(
        "development",
        pattern="^(development|production|test)$",
        description="`production` refuses unsafe settings; `development` has the local mailbox.",
    )
    database_url: str = Field(
        "sqlite:///var/throughline.db",
        description="SQLite file, or `postgresql://…` for more than one machine.",
    )
    base_url: str = Field(
        "http://127.0.0.1:8000",
        description="Where people reach the service; mailed links are built from it alone.",
    )
    secret_key: Annotated[tuple[SecretStr, ...], NoDecode] = Field(
        (SecretStr(DEVELOPMENT_KEY),),
        description="Signs links and cookies; several, separated by commas, newest first.",
    )
    smtp_url: SecretStr = Field(
        SecretStr("mailbox:"),
        description="`smtp://`, `smtp+starttls://` or `smtps://user:password@host:port`; "
        "`mailbox:` keeps mail in the local mailbox (not in production).",
    )
    imap_url: SecretStr | None = Field(
        None,
        description="`imap://` or `imaps://user:password@host:port/FOLDER` to read replies from.",
    )
    listen_lmtp: str = Field(
        "",
        description="`HOST:PORT` on which `throughline inbound listen` takes mail by LMTP; "
        "on this machine or network alone.",
    )
    listen_smtp: str = Field(
        "", description="The same by SMTP, for a mail server that speaks no LMTP."
    )
    postmark_login: SecretStr | None = Field(
        None,
        description="`user:password` in the address of Postmark's inbound webhook "
        "(`/inbound/postmark`).",
    )
    mailgun_key: SecretStr | None = Field(
        None,
        description="Mailgun's webhook signing key, for routes that forward to "
        "`/inbound/mailgun/mime`.",
    )
    sendgrid_login: SecretStr | None = Field(
        None,
        description="`user:password` in the address of SendGrid's Inbound Parse "
        "(`/inbound/sendgrid`, with the raw message).",
    )
    sendgrid_key: SecretStr | None = Field(
        None,
        description="SendGrid's public key, if its webhook is signed; then no login is asked.",
    )
    ses_topic: str = Field(
        "",
        description="ARN of the SNS topic that Amazon SES publishes whole mails to "
        "(`/inbound/ses`).",
    )
    ses_certificate: Path | None = Field(
        None,
        description="File with the certificate of SNS, where it cannot be fetched from Amazon.",
    )
    mail_from: str = Field(
        "Throughline <throughline@mail.throughline.test>",
        description="Name and address that our mail comes from.",
    )
    reply_domain: str = Field(
        "mail.throughline.test",
        description="Domain of the addresses that replies go to.",
    )
    postal_address: str = Field(
        "",
        description="One line for the foot of every mail, where the law asks for it.",
    )
    trusted_mail_servers: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="Names (authserv-id) whose Authentication-Results we believe, by commas.",
    )
    mail_allowlist: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="If set, mail goes to these addresses and domains alone, by commas.",
    )
    host: str = Field(
        "127.0.0.1", description="Address that `throughline web` listens on."
    )
    port: int = Field(8000, ge=0, le=65535, description="Port of `throughline web`.")
    web_workers: int = Field(2, ge=1, le=64, description="Web processes.")
    web_threads: int = Field(4, ge=1, le=64, description="Threads in each web process.")
    trusted_proxies: int = Field(
        0, ge=0, le=5, description="Proxies in front whose X-Forwarded-For is true."
    )
    metrics_token: SecretStr | None = Field(
        None,
        description="Bearer token for `/metrics`; without one it is off in production.",
    )
    smtp_connections: int = Field(
        4, ge=1, le=32, description="Connections a job process sends mail over."
    )
    api_calls_per_minute: int = Field(
        600,
        ge=1,
        description="Calls of the JSON API that one client may make a minute.",
    )
    webhooks_to_private_networks: bool = Field(
        default=False,
        description="Let outgoing webhooks go to private addresses, any port, and plain http.",
    )
    log_format: str = Field(
        "json", pattern="^(json|text)$", description="`json`, or `text` for people."
    )
    log_level: str = Field(
        "INFO",
        pattern="^(DEBUG|INFO|WARNING|ERROR)$",
        description="Least level logged.",
    )
    data_dir: Path = Field(Path("var"), description="Folder for local files.")

    @field_validator(
        "secret_key", "trusted_mail_servers", "mail_allowlist", mode="before"
    )
    @classmethod
    def _split_commas(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("base_url")
    @classmethod
    def _is_an_origin(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query:
            raise ValueError("must be an address like https://throughline.example.com")
        return value.rstrip("/")

    @field_validator("listen_lmtp", "listen_smtp")
    @classmethod
    def _is_nearby(cls, value: str) -> str:
        if value:
            host, port = place_of(value)
            if not (host.is_loopback or host.is_private) or not 0 < port < 65536:
                raise ValueError("must be HOST:PORT, an IP address of this network")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _names_a_server(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() == "mailbox:":
            return value
        parts = urlsplit(value.get_secret_value())
        if parts.scheme not in SMTP_SCHEMES or not parts.hostname:
            schemes = ", ".join(f"{scheme}://host" for scheme in SMTP_SCHEMES)
            raise ValueError(f"must be mailbox: or one of {schemes}")
        return value

    @model_validator(mode="after")
    def _is_safe_in_production(self) -> Self:
        if self.environment == "production":
            problems = self.production_problems()
            if problems:
                raise ValueError("; ".join(problems))
        return self

    def production_problems(self) -> list[str]:
        """What keeps these settings from being safe for real people's mail."""
        checks = {
            "THROUGHLINE_SECRET_KEY is not set (32 random characters or more)": any(
                key == DEVELOPMENT_KEY or len(key) < 32 for key in self.keys
            )
            or not self.keys,
            "THROUGHLINE_BASE_URL must begin with https://": not self.base_url.startswith(
                "https://"
            ),
            "THROUGHLINE_SMTP_URL must name a mail server": self.has_mailbox,
            "THROUGHLINE_REPLY_DOMAIN is still the example": self.reply_domain.endswith(
                ".test"
            ),
            "THROUGHLINE_MAIL_FROM is still the example": ".test>" in self.mail_from,
        }
        return [problem for problem, is_wrong in checks.items() if is_wrong]

    @property
    def is_production(self) -> bool:
        return self.environment == "production"

    @property
    def has_mailbox(self) -> bool:
        """Whether sent mail stays in the local mailbox."""
        return self.smtp_url.get_secret_value().startswith("mailbox:")

    @property
    def keys(self) -> tuple[str, ...]:
        """The signing keys, newest first, as the operator writes them."""
        return tuple(key.get_secret_value() for key in self.secret_key)

    @property
    def signing_keys(self) -> list[str]:
        """The keys oldest first, as `domain.tokens` takes them: the last one signs."""
        return list(reversed(self.keys))


def place_of(value: str) -> tuple[IPv4Address | IPv6Address, int]:
    """Host and port of `127.0.0.1:8024` or `[::1]:8024`; ValueError if it is neither."""
    host, _, port = value.rpartition(":")
    return ip_address(host.strip("[]")), int(port)


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """Settings from the environment, secrets also from files named by `…_FILE`.

    Raises pydantic's ValidationError for odd values, UnknownSetting for unknown names.
    """
    values = dict(os.environ if environ is None else environ)
    ours = {name: text for name, text in values.items() if name.startswith(PREFIX)}
    known = {PREFIX + field.upper() for field in Settings.model_fields}
    given: dict[str, str] = {}
    for name, text in ours.items():
        plain = name.removesuffix("_FILE")
        if plain not in known:
            raise UnknownSetting(f"{name} is not a setting of Throughline.")
        key = plain.removeprefix(PREFIX).lower()
        given[key] = Path(text).read_text().strip() if name != plain else text
    return Settings(**given)  # type: ignore[arg-type]
