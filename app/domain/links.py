"""Addresses of our pages, as mails carry them: built from BASE_URL alone, never from a request."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote, urlsplit

from app.domain.outcomes import Aside, OutcomeKind
from app.domain.tokens import Purpose, sign

CLICK_LASTS = timedelta(days=60)
UNSUBSCRIBE_LASTS = timedelta(days=730)


@dataclass(frozen=True)
class Links:
    """Links that need no signing in carry a token for one purpose; pages carry none."""

    base_url: str
    keys: Sequence[str]

    def page(self, path: str) -> str:
        """A page that asks to sign in, such as `/leads/7`."""
        return self.base_url + path

    def click(
        self,
        prompt_id: int,
        delivery_key: str,
        kind: OutcomeKind | Aside,
        now: datetime,
    ) -> str:
        """The button of one prompt and one answer in one mail."""
        return f"{self.question(prompt_id, delivery_key, now)}/{kind}"

    def question(self, prompt_id: int, delivery_key: str, now: datetime) -> str:
        """All answers of one prompt in one mail, where seven buttons are too many."""
        values: list[int | str] = [prompt_id, delivery_key]
        return self.with_purpose("/a", Purpose.CLICK, values, now)

    def with_purpose(
        self, path: str, purpose: Purpose, values: Sequence[int | str], now: datetime
    ) -> str:
        """A link to `path/<token>` for any other one purpose, valid as long as a click."""
        token = sign(self.keys, purpose, values, now + CLICK_LASTS)
        return f"{self.base_url}{path}/{token}"

    def for_trial(self) -> "Links":
        """The same for a mail that is only looked at."""
        return TrialLinks(self.base_url, self.keys)

    def unsubscribe(self, person_id: int, now: datetime) -> str:
        """Where one POST stops the person's mail (RFC 8058)."""
        token = sign(
            self.keys, Purpose.UNSUBSCRIBE, [person_id], now + UNSUBSCRIBE_LASTS
        )
        return f"{self.base_url}/u/{token}"


class TrialLinks(Links):
    """Links of a mail that is only looked at: what would answer opens a page that says so."""

    def with_purpose(
        self, path: str, purpose: Purpose, values: Sequence[int | str], now: datetime
    ) -> str:
        """A link of the same length that allows nothing."""
        return super().with_purpose("/trial", Purpose.TRIAL, [path, *values], now)


def mailto(address: str, subject: str, body: str) -> str:
    """A link that opens a written mail, which no scanner sends (RFC 6068)."""
    return f"mailto:{quote(address, safe='@+')}?subject={quote(subject)}&body={quote(body)}"


def is_web_address(text: str) -> bool:
    """Whether a browser opens it as a page; anything that runs script is none."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    is_whole = bool(parts.netloc) and not any(character.isspace() for character in text)
    return parts.scheme in ("http", "https") and is_whole
