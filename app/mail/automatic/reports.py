"""Bounces and complaints: what they say of the mail that they are about."""

import re
from email.utils import parseaddr

from app.mail.automatic import report_words as words
from app.mail.phrases.lookup import plain, split
from app.mail.reading import headers as header_blocks
from app.mail.reading.bodies import text_of
from app.mail.reading.headers import Headers
from app.mail.reading.structure import Part
from app.mail.received import Report

_MAX_REPORT = 64 * 1024
_MAX_TEXT = 8000
_RETURNED = frozenset(
    {
        "message/rfc822",
        "text/rfc822-headers",
        "message/rfc822-headers",
        "message/global",
    }
)
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_SMTP_CODE = re.compile(r"(?<!\d)([45]\d\d)[ -](?=\S)")
_ADDRESS = re.compile(
    r"<?([\w.+=!#$%&'*/?^{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})>?"
)
_MESSAGE_ID = re.compile(
    r"^[>\s]{0,8}message-id:\s{0,8}(<[^<>\s]{1,500}>)", re.IGNORECASE | re.MULTILINE
)
_ORIGINAL_TO = re.compile(
    r"^[>\s]{0,8}to:\s{0,8}([^\n]{1,300})", re.IGNORECASE | re.MULTILINE
)
_DELAYED = tuple(
    split(
        [
            "warning: could not send|delayed|will be retried|will retry|will continue to try|still trying|delay|no action is required on your part|temporary failure|this is a warning message only|verzögert|retardé|retrasado|atrasad|ritardat|vertraagd"
        ]
    )
)
_TEXTS = tuple(split([words.BOUNCE_TEXTS]))


def kind_of(top: Part) -> str:
    """The report-type of a multipart/report, told from its parts where unnamed."""
    kinds = {part.content_type for part in top.walk()}
    for kind, report in (
        ("message/feedback-report", "feedback-report"),
        ("message/delivery-status", "delivery-status"),
        ("message/global-delivery-status", "delivery-status"),
        ("message/disposition-notification", "disposition-notification"),
    ):
        if kind in kinds:
            return report
    if top.content_type == "multipart/report":
        return top.parameters.get("report-type", "").lower() or "unknown"
    return ""


def read_delivery_status(top: Part, text: str) -> Report:
    """A bounce in the form of RFC 3464, completed from its text."""
    groups = _groups(top, ("message/delivery-status", "message/global-delivery-status"))
    failed = [group for group in groups if group.first("action").lower() == "failed"]
    told = [
        group for group in groups if group.has("final-recipient", "original-recipient")
    ]
    group = (failed or told or [Headers()])[0]
    rest = read_text(text, top)
    return Report(
        recipient=_typed_address(group.first("final-recipient"))
        or _typed_address(group.first("original-recipient"))
        or rest.recipient,
        status=_status(group.first("status")) or rest.status,
        action=group.first("action").lower().split(" ")[0] or rest.action,
        diagnostic=group.first("diagnostic-code")[:500] or None,
        original_message_id=rest.original_message_id,
        original_recipient=_typed_address(group.first("original-recipient"))
        or rest.original_recipient,
    )


def read_feedback(top: Part) -> Report:
    """A complaint in the form of RFC 5965."""
    groups = _groups(top, ("message/feedback-report",))
    group = groups[0] if groups else Headers()
    returned = _returned(top)
    recipient = group.first("original-rcpt-to") or group.first("removal-recipient")
    return Report(
        recipient=_typed_address(recipient) or _address(returned.first("to")),
        action="complaint",
        original_message_id=returned.first("message-id") or None,
        original_recipient=_address(returned.first("to")),
        feedback_type=group.first("feedback-type").lower() or None,
    )


def read_text(text: str, top: Part) -> Report:
    """What a bounce without a machine-readable part says in words."""
    head = text[:_MAX_TEXT]
    returned = _returned(top)
    named = top.headers.first("x-failed-recipients").partition(",")[0]
    status = _STATUS.search(head)
    code = _SMTP_CODE.search(head)
    identity = _MESSAGE_ID.search(text)
    original_to = _ORIGINAL_TO.search(text)
    beginning = plain(f"{top.headers.first('subject')} {head[:1500]}")
    return Report(
        recipient=_address(named) or _address(_after_opening(head)),
        status=status[1] if status else f"{code[1][0]}.0.0" if code else None,
        action="delayed" if any(word in beginning for word in _DELAYED) else "failed",
        original_message_id=returned.first("message-id")
        or (identity[1] if identity else None),
        original_recipient=_address(returned.first("to"))
        or _address(original_to[1] if original_to else ""),
    )


def _after_opening(text: str) -> str:
    """The text from where it begins to speak of a failure."""
    lower = text.lower()
    places = [at for at in (lower.find(phrase) for phrase in _TEXTS) if at >= 0]
    return text[min(places) :] if places else text


def _groups(top: Part, kinds: tuple[str, ...]) -> list[Headers]:
    part = next((part for part in top.walk() if part.content_type in kinds), None)
    if part is None:
        return []
    text = text_of(part, _MAX_REPORT, [])
    blocks = text.encode("utf-8", "replace").split(b"\n\n")[:200]
    return [header_blocks.read_block(block) for block in blocks if block.strip()]


def _returned(top: Part) -> Headers:
    """The headers of the mail that came back."""
    part = next((part for part in top.walk() if part.content_type in _RETURNED), None)
    if part is None:
        return Headers()
    text = text_of(part, _MAX_REPORT, []).lstrip("\n")
    return header_blocks.split(text.encode("utf-8", "replace"))[0]


def _typed_address(value: str) -> str | None:
    return _address(value.rpartition(";")[2])


def _address(value: str) -> str | None:
    found = _ADDRESS.search(value[:_MAX_TEXT])
    return found[1].lower() if found else parseaddr(value[:200])[1].lower() or None


def _status(value: str) -> str | None:
    found = _STATUS.search(value[:200])
    return found[1] if found else None
