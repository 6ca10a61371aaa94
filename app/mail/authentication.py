"""Whether our own mail server found that a mail comes from whom it says (RFC 8601)."""

from collections.abc import Iterable, Sequence
from enum import StrEnum


class Authentication(StrEnum):
    """What the receiving server says of the sender; `none`: nothing that we may believe."""

    PASS = "pass"  # noqa: S105 - a verdict, no password.
    FAIL = "fail"
    NONE = "none"


def verdict(
    results: Sequence[str], trusted_servers: Iterable[str], sender: str
) -> Authentication:
    """The verdict of the topmost Authentication-Results header of a server we trust.

    Headers below it, and those of other servers, may have come with the mail itself
    (RFC 8601 section 5). `results` are the header's values, topmost first.
    """
    trusted = {name.lower() for name in trusted_servers}
    for value in results:
        server, _, methods = _without_comments(value).partition(";")
        if server.split()[:1] and server.split()[0].lower() in trusted:
            return _judge(methods.lower().split(";"), sender.rpartition("@")[2].lower())
    return Authentication.NONE


def _judge(methods: Sequence[str], domain: str) -> Authentication:
    found = [_Method.read(text) for text in methods if text.strip()]
    dmarc = [method.result for method in found if method.name == "dmarc"]
    if "pass" in dmarc:
        return Authentication.PASS
    if "fail" in dmarc:
        return Authentication.FAIL
    if any(method.passes_for(domain) for method in found):
        return Authentication.PASS
    failed = {method.name for method in found if method.result == "fail"}
    return Authentication.FAIL if failed & {"dkim", "spf"} else Authentication.NONE


#: Which properties name the domain that a method vouches for.
_DOMAINS = {"dkim": ("header.d", "header.i"), "spf": ("smtp.mailfrom",)}


class _Method:
    """One `method=result` with its properties, such as `header.d=example.com`."""

    def __init__(self, name: str, result: str, properties: dict[str, str]) -> None:
        self.name = name
        self.result = result
        self.properties = properties

    @classmethod
    def read(cls, text: str) -> "_Method":
        pairs = [part.partition("=") for part in text.split()]
        name, _, result = pairs[0]
        properties = {key: value.strip('"') for key, _, value in pairs[1:]}
        return cls(name.partition("/")[0], result, properties)

    def passes_for(self, domain: str) -> bool:
        """Whether it passed, for the sender's own domain or one above or below it."""
        if self.result != "pass":
            return False
        for key in _DOMAINS.get(self.name, ()):
            vouched = self.properties.get(key, "").rpartition("@")[2]
            if vouched and _are_aligned(vouched, domain):
                return True
        return False


def _are_aligned(one: str, other: str) -> bool:
    return one == other or one.endswith("." + other) or other.endswith("." + one)


def _without_comments(text: str) -> str:
    kept: list[str] = []
    depth = 0
    for character in text:
        if character == "(":
            depth += 1
        elif character == ")":
            depth = max(0, depth - 1)
        elif depth == 0:
            kept.append(character)
    return "".join(kept)
