"""Acts on what a person wrote back: outcomes and notes recorded, a receipt sent."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.domain.local_time import local_day
from app.domain.outcomes import OutcomeKind, Trust, Way
from app.domain.replies import PromptedLead, Reading
from app.models import DeliveryItem, Outcome, Prompt, Verdict
from app.services import commands, notes, people, prompts, receipts, workspaces
from app.services.outbox import Letterhead
from app.services.reading import Reader, Written
from app.services.receipts import Recorded, Reply, Result

ASK_BACK_AGAIN_AFTER = timedelta(days=7)


def act_on(
    session: Session,
    reply: Reply,
    letterhead: Letterhead,
    now: datetime,
    reader: Reader,
) -> Verdict:
    """Record what the reply says and queue its receipt; the verdict says what it was."""
    if reply.writer is not reply.owner:
        notes.write(session, reply.writer, reply.text, now, inbound=reply.message)
        return Verdict.NOTED
    result = Result()
    if reply.text:
        _understand(session, reply, reader, result, now)
    receipts.queue(session, reply, result, letterhead, now)
    return _verdict(reply, result)


def _verdict(reply: Reply, result: Result) -> Verdict:
    if not reply.text:
        return Verdict.EMPTY
    if result.recorded:
        return Verdict.RECORDED
    return Verdict.UNCLEAR if result.unclear else Verdict.NOTED


def _understand(
    session: Session, reply: Reply, reader: Reader, result: Result, now: datetime
) -> None:
    """Record each reading; whatever is no outcome is kept as a note, word for word."""
    asked = {item.number: prompt for item, prompt in _asked(session, reply)}
    workspace = workspaces.current(session)
    understood = reader.understand(
        Written(
            text=reply.text,
            passages=reply.mail.passages,
            quoted=reply.mail.quoted,
            leads=[_prompted(number, prompt) for number, prompt in asked.items()],
            on=local_day(
                reply.mail.date or now, people.zone_of(reply.owner, workspace)
            ),
            language=reply.mail.language,
            currency=workspace.currency,
        )
    )
    commands.carry_out(session, reply, understood.commands, asked, result, now)
    readings = understood.readings
    for reading in readings:
        prompt = asked[reading.lead]
        if prompt.id not in result.moved:
            _act_on_reading(session, reply, prompt, reading, result, now)
    if not readings and not understood.commands:
        result.notes.append(
            notes.write(session, reply.owner, reply.text, now, inbound=reply.message)
        )


def _act_on_reading(
    session: Session,
    reply: Reply,
    prompt: Prompt,
    reading: Reading,
    result: Result,
    now: datetime,
) -> None:
    if reading.outcome in set(OutcomeKind):
        outcome = _record(session, reply, prompt, reading, now)
        if outcome is not None:
            result.recorded.append(Recorded(prompt, outcome, reading.why))
            return
    _keep(session, reply, reading.note or reply.text, prompt, result, now)
    if reading.outcome == "unclear" and _may_ask_back(prompt, now):
        prompt.asked_back_at = now
        result.unclear.append(prompt)


def _keep(
    session: Session,
    reply: Reply,
    text: str,
    prompt: Prompt,
    result: Result,
    now: datetime,
) -> None:
    """Keep words as a note on the lead; the same ones on two leads are about neither."""
    for note in result.notes:
        if note.text == text:
            note.lead_id = None
            return
    about = prompt.lead
    note = notes.write(
        session, reply.owner, text, now, inbound=reply.message, about=about
    )
    result.notes.append(note)


def _record(
    session: Session, reply: Reply, prompt: Prompt, reading: Reading, now: datetime
) -> Outcome | None:
    """The outcome as read; None where the lead is somebody else's now."""
    try:
        return prompts.record_outcome(
            session,
            prompt.lead,
            reply.owner,
            _said(reading, reply),
            way=Way.REPLY,
            trust=Trust.VERIFIED if reply.is_proven else Trust.UNVERIFIED,
            now=now,
            prompt=prompt,
            inbound=reply.message,
        )
    except prompts.LeadMoved:
        return None


def _said(reading: Reading, reply: Reply) -> prompts.Said:
    return prompts.Said(
        kind=OutcomeKind(reading.outcome),
        reason=reading.reason,
        amount=reading.amount,
        currency=reading.currency,
        next_step_on=reading.next_step_on,
        competitor=reading.competitor or "",
        note=reading.note or reply.text,
    )


def _may_ask_back(prompt: Prompt, now: datetime) -> bool:
    """A question back is a nuisance: at most one about a lead in a week."""
    last = prompt.asked_back_at
    return last is None or now - last >= ASK_BACK_AGAIN_AFTER


def _asked(session: Session, reply: Reply) -> Iterator[tuple[DeliveryItem, Prompt]]:
    """The numbered prompts of the mail that is answered."""
    delivery = reply.message.delivery
    items: Sequence[DeliveryItem] = delivery.items if delivery is not None else ()
    found = prompts.by_ids(session, [i.prompt_id for i in items if i.prompt_id])
    for item in items:
        if item.prompt_id in found:
            yield item, found[item.prompt_id]


def _prompted(number: int, prompt: Prompt) -> PromptedLead:
    lead = prompt.lead
    return PromptedLead(number, lead.name, lead.company, lead.campaign.name)
