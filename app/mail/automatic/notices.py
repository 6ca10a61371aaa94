"""Notices of mail providers that come as JSON in a mail: Amazon SES, Mailgun, Postmark."""

import json
from collections.abc import Mapping

from app.mail.received import Automatic, Report

_MAX_TEXT = 64 * 1024
_KEYS = ("notificationType", "eventType", "event-data", "RecordType", "Type")


def read(text: str) -> tuple[Automatic, Report] | None:
    """The verdict and report of a notice, or None if the text is none."""
    start = text.find("{", 0, 2000)
    if start < 0 or not any(f'"{key}"' in text for key in _KEYS):
        return None
    notice = _object(text[start : start + _MAX_TEXT])
    if "Message" in notice and str(notice.get("Type", "")).endswith("Notification"):
        notice = _object(str(notice["Message"]))
    for read_one in (_amazon, _mailgun, _postmark):
        found = read_one(notice)
        if found is not None:
            return found
    return None


def _object(text: str) -> Mapping[str, object]:
    # Long lines are broken with a newline and a space on their way.
    for attempt in (text, text.replace("\n ", "").replace("\n", "")):
        try:
            value, _ = json.JSONDecoder(strict=False).raw_decode(attempt)
        except (ValueError, RecursionError):
            continue
        return value if isinstance(value, dict) else {}
    return {}


def _within(value: object, *keys: str) -> Mapping[str, object]:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
        if isinstance(value, list):
            value = value[0] if value else None
    return value if isinstance(value, dict) else {}


def _text(value: Mapping[str, object], *names: str) -> str | None:
    found = next((value[name] for name in names if value.get(name)), None)
    return str(found)[:500] if found is not None else None


def _amazon(notice: Mapping[str, object]) -> tuple[Automatic, Report] | None:
    kind = str(notice.get("notificationType") or notice.get("eventType") or "")
    identity = _text(_within(notice, "mail", "commonHeaders"), "messageId")
    if kind == "Complaint":
        recipient = _within(notice, "complaint", "complainedRecipients")
        feedback = _text(_within(notice, "complaint"), "complaintFeedbackType")
        return Automatic.FEEDBACK_REPORT, Report(
            recipient=_text(recipient, "emailAddress"),
            action="complaint",
            original_message_id=identity,
            feedback_type=feedback,
        )
    if kind != "Bounce":
        return None
    bounced = _within(notice, "bounce", "bouncedRecipients")
    transient = _within(notice, "bounce").get("bounceType") == "Transient"
    return Automatic.BOUNCE, Report(
        recipient=_text(bounced, "emailAddress"),
        status=_text(bounced, "status"),
        action=_text(bounced, "action") or ("delayed" if transient else "failed"),
        diagnostic=_text(bounced, "diagnosticCode"),
        original_message_id=identity,
    )


def _mailgun(notice: Mapping[str, object]) -> tuple[Automatic, Report] | None:
    data = _within(notice, "event-data") or notice
    event = str(data.get("event", ""))
    identity = _text(_within(data, "message", "headers"), "message-id")
    identity = f"<{identity.strip('<>')}>" if identity else None
    recipient = _text(data, "recipient")
    if event == "complained":
        return Automatic.FEEDBACK_REPORT, Report(
            recipient, action="complaint", original_message_id=identity
        )
    if event not in ("failed", "bounced", "dropped", "rejected"):
        return None
    status = _within(data, "delivery-status")
    temporary = data.get("severity") == "temporary"
    return Automatic.BOUNCE, Report(
        recipient=recipient,
        status=_text(status, "enhanced-code"),
        action="delayed" if temporary else "failed",
        diagnostic=_text(status, "message", "description"),
        original_message_id=identity,
    )


def _postmark(notice: Mapping[str, object]) -> tuple[Automatic, Report] | None:
    kind = notice.get("RecordType")
    if kind not in ("Bounce", "SpamComplaint"):
        return None
    complaint = kind == "SpamComplaint"
    return (
        Automatic.FEEDBACK_REPORT if complaint else Automatic.BOUNCE,
        Report(
            recipient=_text(notice, "Email"),
            action="complaint" if complaint else "failed",
            diagnostic=_text(notice, "Details"),
            original_message_id=_text(notice, "MessageID"),
        ),
    )
