"""The bytes of a mail read into what they say; whatever they are, a mail comes out."""

import datetime as dt
import logging
import re
from dataclasses import replace

from app.mail.automatic import absence, verdict
from app.mail.reading import addresses, bodies, content, language, structure, times
from app.mail.reading.addresses import Mailbox
from app.mail.reading.headers import MAX_BLOCK, Headers, decode_words
from app.mail.reading.structure import Part
from app.mail.received import Automatic, Problem, ReceivedMail

_log = logging.getLogger(__name__)

_MESSAGE_ID = re.compile(r"<[^<>\s]{1,500}>")
_MAX_IDS = 100
_DELIVERED = (
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
    "x-delivered-to",
    "x-rcpt-to",
    "apparently-to",
)


def parse(raw: bytes) -> ReceivedMail:
    """What a mail says. Never raises: what cannot be read is among the `problems`."""
    for read in (_read, _without_body):
        try:
            return read(raw)
        except Exception:
            # A fault of ours must not lose the mail: the raw bytes are kept, and an
            # administrator sees why they were not read.
            _log.exception("A mail could not be read")
    return ReceivedMail(problems=(Problem.UNREADABLE,))


def _without_body(raw: bytes) -> ReceivedMail:
    end = raw.replace(b"\r\n", b"\n").find(b"\n\n")
    read = _read(raw[: end if end >= 0 else MAX_BLOCK] + b"\n\n")
    return replace(read, problems=(*read.problems, Problem.UNREADABLE))


def _read(raw: bytes) -> ReceivedMail:
    top, problems = structure.read(raw)
    found = bodies.collect(top)
    headers = top.headers
    sender, from_problem = addresses.read_sender(headers.all("from"))
    read = content.choose(found, _signed_as(sender), problems)
    problems.extend(found.problems)
    date = _date(headers, problems)
    subject = decode_words(headers.first("subject"), problems)
    evidence = verdict.Evidence(
        top, sender.address or sender.name, subject, read.trimmed.reply, read.whole
    )
    judged = verdict.judge(evidence)
    return ReceivedMail(
        message_id=_message_id(headers, problems),
        sender=sender.address or None,
        sender_name=sender.name,
        from_problem=from_problem,
        recipients=addresses.addresses([*headers.all("to"), *headers.all("cc")]),
        delivered_to=addresses.addresses(_delivered(headers)),
        return_path=_return_path(headers),
        subject=subject,
        date=date.astimezone(dt.UTC) if date else None,
        in_reply_to=_ids(headers.all("in-reply-to")),
        references=_ids(headers.all("references")),
        reply=read.trimmed.reply,
        quoted=read.trimmed.quoted,
        signature=read.trimmed.signature,
        passages=read.trimmed.passages,
        language=language.guess(read.trimmed.reply),
        automatic=judged.automatic,
        until=_until(evidence, judged.automatic, date),
        report=judged.report,
        attachments=tuple(found.attachments),
        headers=tuple(headers.fields),
        problems=tuple(dict.fromkeys([*problems, *_oddities(top)])),
    )


def _signed_as(sender: Mailbox) -> str:
    """The name that a person is likely to sign with."""
    return sender.name or re.sub(r"[._-]", " ", sender.address.partition("@")[0])


def _until(
    evidence: verdict.Evidence, automatic: Automatic | None, date: dt.datetime | None
) -> dt.date | None:
    if automatic is not Automatic.AUTO_REPLY:
        return None
    # An absence note is often signed at its top, or nothing but a footer to the cutter.
    text = evidence.text if len(evidence.text) > 20 else evidence.whole
    return absence.until(evidence.subject, text, date)


def _ids(values: list[str]) -> tuple[str, ...]:
    found = [each for value in values for each in _MESSAGE_ID.findall(value)]
    if not found:
        bare = (value.split(None, 1)[0] for value in values if value.strip())
        found = [each[:500] for each in bare]
    return tuple(dict.fromkeys(found[:_MAX_IDS]))


def _message_id(headers: Headers, problems: list[Problem]) -> str | None:
    found = _ids(headers.all("message-id"))
    if len(found) > 1:
        problems.append(Problem.SEVERAL_MESSAGE_IDS)
    return found[0] if found else None


def _delivered(headers: Headers) -> list[str]:
    return [value for name in _DELIVERED for value in headers.all(name)]


def _date(headers: Headers, problems: list[Problem]) -> dt.datetime | None:
    """The Date, or the moment that the last server to receive the mail noted."""
    named = times.read(headers.first("date")) if headers.has("date") else None
    if named is None:
        problems.append(Problem.DATE_UNREADABLE)
        noted = headers.first("received").rpartition(";")[2]
        named = times.read(noted) if noted else None
    return named


def _return_path(headers: Headers) -> str | None:
    """The envelope sender; empty for the null sender of bounces and absence notes."""
    if not headers.has("return-path"):
        return None
    return headers.first("return-path").partition("<")[2].partition(">")[0].lower()


def _oddities(top: Part) -> list[Problem]:
    kinds = {part.content_type for part in top.walk()}
    odd = []
    if "application/ms-tnef" in kinds:
        odd.append(Problem.WINMAIL)
    if kinds & {"multipart/encrypted", "application/pkcs7-mime"}:
        odd.append(Problem.ENCRYPTED)
    if len(top.headers.all("received")) > 30:
        odd.append(Problem.MANY_HOPS)
    return odd
