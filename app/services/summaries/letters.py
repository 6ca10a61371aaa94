"""The weekly mail itself: what its templates get, and what its numbers are about."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from babel.dates import format_time
from sqlalchemy.orm import Session

from app import labels
from app.domain.outcomes import OutcomeKind
from app.domain.requests import answers_after
from app.domain.tokens import Purpose
from app.domain.weeks import LATEST, Occurrence, Timeliness, timeliness
from app.models import MailKind, Person, Prompt
from app.services import choices, outbox, people, workspaces
from app.services.choices import Choice, Question
from app.services.outbox import Item, Letterhead, Mail
from app.services.summaries.content import SECTIONS, OwedRequest, Summary
from app.services.summaries.subjects import subject
from app.translations import Words

#: So many leads have all their buttons; the others have one that opens them.
MOST_IN_FULL = 3
MOST_WITH_MAILTO = 2
#: Each text gets that part of its length, the first with which the mail is short enough.
ROOMS = (1.0, 0.7, 0.5, 0.4, 0.32, 0.24)
#: Ninety seconds of reading, and a margin to the limit of 450.
MOST_WORDS = 446
_ADDRESS = re.compile(r"https?://\S+|mailto:\S+")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Letter:
    """A summary on its way into a mail."""

    summary: Summary
    prompts: Sequence[Prompt]
    occurrence: Occurrence
    #: None for a preview.
    edition_id: int | None = None
    #: How many weeks in a row, this one included, had nothing to say.
    quiet_weeks: int = 0

    @property
    def key(self) -> str:
        return f"edition-{self.edition_id or 'preview'}"


def mail(
    session: Session,
    letter: Letter,
    person: Person,
    letterhead: Letterhead,
    now: datetime,
) -> Mail:
    """What the outbox queues for the letter."""
    workspace = workspaces.current(session)
    words = people.words_of(person, workspace)
    context = dict(
        _context(letter, person, letterhead, words, now),
        questions=_questions(session, letter, letterhead, words, now),
    )
    whole = Mail(
        kind=MailKind.WEEKLY,
        key=letter.key,
        template="weekly_summary",
        context=context,
        lasts=LATEST,
        items=list(_items(letter.summary)),
    )
    for room in ROOMS[:-1]:
        fitted = replace(whole, context=context | {"room": room})
        message = outbox.rendered(letterhead, person, workspace, fitted, now)
        if _count(message.text) <= MOST_WORDS:
            return fitted
    return replace(whole, context=context | {"room": ROOMS[-1]})


def _count(text: str) -> int:
    """How many words there are to read."""
    return len(_WORD.findall(_ADDRESS.sub(" ", text)))


def _context(
    letter: Letter, person: Person, letterhead: Letterhead, words: Words, now: datetime
) -> Mapping[str, object]:
    due, zone = letter.occurrence.due_at, letter.occurrence.week.zone
    nothing_new: list[int | str] = [person.id, letter.occurrence.week.key]
    return {
        "summary": letter.summary,
        "subject_line": subject(letter.summary, words, letter.quiet_weeks),
        "quiet_weeks": letter.quiet_weeks,
        "due_at": due,
        "is_late": timeliness(due, now) is Timeliness.LATE,
        "weekday": words.locale.days["format"]["wide"][due.astimezone(zone).weekday()],
        "hour": format_time(due, "short", tzinfo=zone, locale=words.locale),
        "links": letterhead.links,
        "nothing_new_url": letterhead.links.with_purpose(
            "/n", Purpose.NOTHING_NEW, nothing_new, now
        ),
        "labels": labels,
        "request_answers": {
            request.number: request_answers(request, letterhead, words)
            for request in letter.summary.owed_requests
        },
    }


def request_answers(
    request: OwedRequest, letterhead: Letterhead, words: Words
) -> list[Choice]:
    """What marketing can say to a request; each opens its page with that answer chosen."""
    page = letterhead.links.page(f"/requests/{request.request_id}")
    return [
        Choice(
            words.gettext(labels.REQUEST_ANSWERS[state]),
            f"{page}?state={state}",
            "",
            main=False,
        )
        for state in answers_after(request.state)
        if state is not request.state
    ]


def _questions(
    session: Session,
    letter: Letter,
    letterhead: Letterhead,
    words: Words,
    now: datetime,
) -> dict[int, Question]:
    """What there is to press for each lead owed, by the number of its item."""
    owed = letter.summary.owed_leads
    first = owed[0].number if owed else 1
    found = choices.questions(
        session, letterhead, letter.prompts, letter.key, now, first
    )
    label = words.gettext("Say what happened")
    return {
        question.number: _whole(question, len(found))
        if place < MOST_IN_FULL
        else _short(question, label)
        for place, question in enumerate(found)
    }


def _whole(question: Question, leads: int) -> Question:
    """All answers; the written mails only where leads are few, they would double the weight."""
    if leads <= MOST_WITH_MAILTO:
        return question
    plain = [replace(choice, mailto="") for choice in question.choices]
    return replace(question, choices=plain)


def _short(question: Question, label: str) -> Question:
    """One button to the lead's page, where all answers are."""
    page = question.choices[list(OutcomeKind).index(OutcomeKind.WORKING)]
    return replace(question, choices=[Choice(label, page.url, "", main=False)])


def _items(summary: Summary) -> Iterator[Item]:
    """What each number in the mail is about, where it is about a row of ours."""
    for section in SECTIONS:
        for item in getattr(summary, section):
            yield Item(
                item.number,
                prompt_id=getattr(item, "prompt_id", None),
                submission_id=getattr(item, "submission_id", None),
                request_id=getattr(item, "request_id", None),
            )
