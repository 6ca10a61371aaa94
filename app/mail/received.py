"""A mail as it was received: the values that reading its bytes gives."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Automatic(StrEnum):
    """What kind of machine wrote a mail that no person wrote."""

    AUTO_REPLY = "auto_reply"
    AUTO_GENERATED = "auto_generated"
    BOUNCE = "bounce"
    FEEDBACK_REPORT = "feedback_report"
    LIST = "list"
    CHALLENGE = "challenge"


class FromProblem(StrEnum):
    """Why the From of a mail does not name exactly one address cleanly."""

    MISSING = "missing"
    SEVERAL_HEADERS = "several_headers"
    SEVERAL_ADDRESSES = "several_addresses"
    GROUP = "group"
    MALFORMED = "malformed"
    ADDRESS_IN_NAME = "address_in_name"
    READERS_DISAGREE = "readers_disagree"


class Problem(StrEnum):
    """What was odd about a mail; none of them keeps it from being read."""

    HEADERS_TOO_LONG = "headers_too_long"
    HEADER_MALFORMED = "header_malformed"
    DATE_UNREADABLE = "date_unreadable"
    SEVERAL_MESSAGE_IDS = "several_message_ids"
    TOO_DEEP = "too_deep"
    TOO_MANY_PARTS = "too_many_parts"
    BOUNDARY_MISSING = "boundary_missing"
    BOUNDARY_UNCLOSED = "boundary_unclosed"
    CHARSET_UNKNOWN = "charset_unknown"
    CHARSET_WRONG = "charset_wrong"
    ENCODING_BROKEN = "encoding_broken"
    ENCODED_WORDS_LEFT = "encoded_words_left"
    NUL_BYTES = "nul_bytes"
    TEXT_CUT = "text_cut"
    TEXT_HTML_DIFFER = "text_html_differ"
    NO_TEXT = "no_text"
    WINMAIL = "winmail"
    ENCRYPTED = "encrypted"
    MANY_HOPS = "many_hops"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Attachment:
    """Name, type and size in bytes of a part that is listed but never opened."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True)
class Passage:
    """One stretch of new text, with the quoted words that stand right above it."""

    above: str
    text: str


@dataclass(frozen=True)
class Report:
    """What a bounce (RFC 3464) or a complaint (RFC 5965) says of the mail it is about."""

    recipient: str | None = None
    status: str | None = None
    action: str | None = None
    diagnostic: str | None = None
    original_message_id: str | None = None
    original_recipient: str | None = None
    #: One of `abuse`, `fraud`, `virus`, `other`, `not-spam`, or a service's own.
    feedback_type: str | None = None

    @property
    def is_complaint(self) -> bool:
        """Whether it says that the mail was unwanted; `not-spam` says the contrary."""
        return self.action == "complaint" and self.feedback_type != "not-spam"


@dataclass(frozen=True)
class ReceivedMail:
    """What one mail says; `reply` is the new text only, without quotes and signature.

    `message_id`, `in_reply_to` and `references` keep their angle brackets; addresses are
    in lower case. `until` is the latest date after the mail's own that an absence note
    names, whether as the last day away or the first day back.
    """

    message_id: str | None = None
    sender: str | None = None
    sender_name: str = ""
    from_problem: FromProblem | None = None
    recipients: tuple[str, ...] = ()
    delivered_to: tuple[str, ...] = ()
    return_path: str | None = None
    subject: str = ""
    date: dt.datetime | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    reply: str = ""
    quoted: str = ""
    signature: str = ""
    passages: tuple[Passage, ...] = ()
    language: str | None = None
    automatic: Automatic | None = None
    until: dt.date | None = None
    report: Report | None = None
    attachments: tuple[Attachment, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    problems: tuple[Problem, ...] = ()

    def header(self, name: str) -> Sequence[str]:
        """Every value of a header, topmost first, as received (RFC 2047 words undecoded)."""
        wanted = name.lower()
        return [value for key, value in self.headers if key == wanted]
