"""Which addresses are called at all, and how often it is tried."""

from datetime import timedelta
from ipaddress import ip_address

import pytest

from app.domain.listeners import (
    DELAYS,
    RefusedAddress,
    WrongUrl,
    check_addresses,
    check_url,
    delay_after,
    is_public,
    wait_of_listener,
)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.9.10",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
        "192.88.99.1",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "0.0.0.0",  # noqa: S104 - looked at, not bound.
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b:1::a00:1",
        "2002:7f00:1::",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "2001:db8::1",
    ],
)
def test_what_lies_in_some_network_is_not_called(address: str) -> None:
    assert not is_public(ip_address(address))
    with pytest.raises(RefusedAddress):
        check_addresses(["93.184.216.34", address])


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946"]
)
def test_the_open_internet_is(address: str) -> None:
    check_addresses([address])


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("http://example.com/", "scheme"),
        ("ftp://example.com/", "scheme"),
        ("file:///etc/passwd", "shape"),
        ("https://", "shape"),
        ("https:example.com", "shape"),
        ("https://user:pass@example.com/", "shape"),
        ("https://example.com/#x", "shape"),
        ("https://example.com/a b", "shape"),
        ("https://example.com/\r\nHost: x", "shape"),
        ("https://exämple.com/", "shape"),
        ("https://example.com:99999/", "shape"),
        ("https://example.com:22/", "port"),
        ("https://example.com:0/", "port"),
    ],
)
def test_an_odd_address_is_refused(url: str, problem: str) -> None:
    with pytest.raises(WrongUrl, match=problem):
        check_url(url, allow_private=False)


@pytest.mark.parametrize(
    "url", ["https://example.com", "https://example.com:8443/a?b=c", "https://[::1]/"]
)
def test_a_whole_address_is_taken(url: str) -> None:
    assert check_url(f" {url} ", allow_private=False) == url


def test_a_setting_lets_plain_http_and_any_port_pass() -> None:
    url = "http://crm.local:3000/hook"
    assert check_url(url, allow_private=True) == url


def test_tries_are_spread_over_days_and_end() -> None:
    assert delay_after(1) == timedelta(seconds=5)
    assert delay_after(len(DELAYS)) == timedelta(hours=24)
    assert delay_after(len(DELAYS) + 1) is None
    assert sum(DELAYS, timedelta()) > timedelta(days=3)


def test_a_listener_that_fails_is_left_alone_for_an_hour_at_most() -> None:
    waits = [wait_of_listener(failures) for failures in (1, 2, 5, 1000)]
    assert waits[0] == timedelta(seconds=10)
    assert waits == sorted(waits)
    assert waits[-1] == timedelta(hours=1)
