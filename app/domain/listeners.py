"""Who may be told of outcomes over the net: which addresses, and how often it is tried."""

from collections.abc import Iterable
from datetime import timedelta
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

#: Standard Webhooks, section "delivery": from seconds to a day, four days in all.
DELAYS = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
#: A listener that has taken nothing for so long is not called any more.
GIVE_UP_AFTER = timedelta(days=5)
LONGEST_WAIT = timedelta(hours=1)
PORTS = (443, 8443)
LONGEST_URL = 500

#: Public by the registries, but the machine that runs us, or a way into its network.
_NEVER = tuple(
    map(
        ip_network,
        (
            "168.63.129.16/32",  # Azure's own services.
            "192.0.0.0/24",  # Protocols, and the metadata of Oracle's cloud.
            "192.88.99.0/24",  # The relay of 6to4.
            # IPv4 within IPv6: the inner address is where it would end.
            "::/96",
            "::ffff:0:0/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "2001::/32",
            "2002::/16",
        ),
    )
)


class Told(StrEnum):
    """What a listener is told of, as the type of the message."""

    OUTCOME_RECORDED = "lead.outcome_recorded"
    OUTCOME_UNDONE = "lead.outcome_undone"
    TEST = "throughline.test"


class CallState(StrEnum):
    """Where one message to one listener stands."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


class WrongUrl(ValueError):
    """Nobody can be called at such a URL; the text is a code: shape, scheme or port."""


class RefusedAddress(ValueError):
    """The name leads to an address inside some network, where we do not call."""


def check_url(url: str, *, allow_private: bool) -> str:
    """The URL as it may be called; WrongUrl otherwise."""
    text = url.strip()
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise WrongUrl("shape") from error
    is_whole = parts.hostname and "@" not in parts.netloc and not parts.fragment
    if not is_whole or not text.isascii() or not text.isprintable() or " " in text:
        raise WrongUrl("shape")
    if parts.scheme != "https" and not (allow_private and parts.scheme == "http"):
        raise WrongUrl("scheme")
    if port is not None and port not in PORTS and not allow_private:
        raise WrongUrl("port")
    return text


def check_addresses(addresses: Iterable[str]) -> None:
    """RefusedAddress if any of these lies in no public network."""
    for text in addresses:
        if not is_public(ip_address(text)):
            raise RefusedAddress(text)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether it is an address of the open internet, and of one machine."""
    if isinstance(address, IPv6Address) and address.scope_id:
        return False
    is_never = any(
        address.version == network.version and address in network for network in _NEVER
    )
    return address.is_global and not address.is_multicast and not is_never


def delay_after(attempts: int) -> timedelta | None:
    """How long to wait after so many tries; None: that was the last."""
    return DELAYS[attempts - 1] if attempts <= len(DELAYS) else None


def wait_of_listener(failures: int) -> timedelta:
    """How long a listener is left alone after so many failures in a row."""
    seconds = 5.0 * 2 ** min(failures, 20)
    return min(timedelta(seconds=seconds), LONGEST_WAIT)
