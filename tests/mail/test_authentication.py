"""Only our own server's newest verdict counts."""

import pytest

from app.mail.authentication import verdict

TRUSTED = ("mx.nordwerft.example",)


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ([], "none"),
        (["mx.nordwerft.example; dmarc=pass header.from=acme.example"], "pass"),
        (
            ["mx.nordwerft.example; dmarc=fail (p=reject) header.from=acme.example"],
            "fail",
        ),
        (["MX.Nordwerft.example 1; dkim=pass header.d=acme.example"], "pass"),
        (["mx.nordwerft.example; dkim=pass header.d=mail.acme.example"], "pass"),
        (["mx.nordwerft.example; dkim=pass header.i=@acme.example"], "pass"),
        (["mx.nordwerft.example; dkim=pass header.d=mallory.example"], "none"),
        (["mx.nordwerft.example; spf=pass smtp.mailfrom=bob@acme.example"], "pass"),
        (["mx.nordwerft.example; spf=pass smtp.mailfrom=mallory.example"], "none"),
        (["mx.nordwerft.example; spf=fail smtp.mailfrom=acme.example"], "fail"),
        (["mx.nordwerft.example; none"], "none"),
        # Anybody can write a header that names another server ...
        (["mx.mallory.example; dmarc=pass"], "none"),
        # ... or ours, below the one that our server put on top.
        (
            ["mx.nordwerft.example; dmarc=fail", "mx.nordwerft.example; dmarc=pass"],
            "fail",
        ),
        (["mx.nordwerft.example (dmarc=pass); dmarc=fail"], "fail"),
        (["mx.mallory.example; (mx.nordwerft.example;) dmarc=pass"], "none"),
    ],
)
def test_the_topmost_verdict_of_a_trusted_server_counts(
    results: list[str], expected: str
) -> None:
    assert verdict(results, TRUSTED, "bob@acme.example") == expected


def test_with_no_trusted_server_nothing_is_believed() -> None:
    assert (
        verdict(["mx.nordwerft.example; dmarc=pass"], (), "bob@acme.example") == "none"
    )
