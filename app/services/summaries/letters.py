"""The weekly mail itself: what its templates get, and what its numbers are about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo

from babel.dates import format_time
from sqlalchemy.orm import Session

from app import labels
from app.domain.tokens import Purpose
from app.domain.weeks import LATEST, Occurrence, Timeliness, timeliness
from app.mail import mime
from app.mail.render import Message
from app.models import MailKind, Person
from app.services import (
    choices,
    fit,
    outbox,
    people,
    request_choices,
    stages,
    workspaces,
)
from app.services.choices import Choice, Question
from app.services.outbox import Item, Letterhead, Mail
from app.services.summaries.asked import Asked
from app.services.summaries.content import Summary
from app.services.summaries.ranking import MOST_ITEMS, fitted
from app.services.summaries.subjects import subject
from app.translations import Words

#: With more leads than this, written mails beside the links would make it too heavy.
MOST_WITH_MAILTO = 2
#: Ninety seconds of reading, and a margin to the limit of 450.
MOST_WORDS = 446
#: What the HTML may weigh on its way, where a letter beyond ASCII takes six characters.
MOST_BYTES = 40_000
#: What an item of a mail can be about: a column of its row, and its own field.
ABOUT = (
    "prompt_id",
    "submission_id",
    "request_id",
    "lead_id",
    "campaign_id",
    "note_id",
    "fit_team",
)
_ADDRESS = re.compile(r"https?://\S+|mailto:\S+")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Letter:
    """A summary on its way into a mail."""

    summary: Summary
    asked: Asked
    occurrence: Occurrence
    #: None for a preview.
    edition_id: int | None = None
    #: How many weeks in a row, this one included, had nothing to say.
    quiet_weeks: int = 0
    #: Whether the reader, who has been silent, hears every second week from now on.
    is_slow: bool = False
    #: Whether it is sent to be looked at, and says so.
    is_test: bool = False

    @property
    def key(self) -> str:
        return f"edition-{self.edition_id or 'preview'}"


@dataclass(frozen=True)
class Written:
    """The mail as it goes out, and the questions about fit that found room in it."""

    mail: Mail
    fits: Sequence[fit.Question]


def write(
    session: Session,
    letter: Letter,
    person: Person,
    letterhead: Letterhead,
    now: datetime,
) -> Written:
    """What the outbox queues for the letter: as many items as one reads in 90 seconds.

    What people said stays whole; where it is too much, items wait behind a link.
    """
    workspace = workspaces.current(session)
    words = people.words_of(person, workspace)
    desk = _Desk(session, letter, letterhead, words, now)
    versions = _from_much_to_little(desk, person)
    fitting = next(versions)
    while _is_too_much(
        outbox.rendered(letterhead, person, workspace, fitting.mail, now)
    ):
        shorter = next(versions, None)
        if shorter is None:
            # Leads owed are never left out, however much they take.
            break
        fitting = shorter
    return fitting


def _from_much_to_little(desk: "_Desk", person: Person) -> Iterator[Written]:
    """The letter with ever fewer items; less important lines go before any item does."""
    whole = desk.letter.summary
    yield _mail(desk, fitted(whole), person, is_tight=False)
    shown = None
    for most in range(MOST_ITEMS, -1, -1):
        summary = fitted(whole, most)
        if len(summary.items) != shown:
            shown = len(summary.items)
            yield _mail(desk, summary, person, is_tight=True)


@dataclass(frozen=True)
class _Desk:
    """What every version of one letter is written with."""

    session: Session
    letter: Letter
    letterhead: Letterhead
    words: Words
    now: datetime
    #: By the number of the first.
    questions: dict[int, Sequence[Question]] = field(default_factory=dict)


def _mail(desk: _Desk, summary: Summary, person: Person, *, is_tight: bool) -> Written:
    context = _context(desk, summary, person)
    mail = Mail(
        kind=MailKind.WEEKLY,
        key=desk.letter.key,
        template="weekly_summary",
        context=dict(context, is_tight=is_tight),
        lasts=LATEST,
        items=list(_items(summary)),
    )
    return Written(mail, _fits(desk, summary))


def _fits(desk: _Desk, summary: Summary) -> list[fit.Question]:
    """The questions behind the items: the first ones, for items are cut from the end."""
    return list(desk.letter.asked.fits[: len(summary.fits)])


def _is_too_much(message: Message) -> bool:
    """Whether it takes more than 90 seconds to read, or more than a phone should fetch."""
    words = len(_WORD.findall(_ADDRESS.sub(" ", message.text)))
    return words > MOST_WORDS or mime.weight(message.html) >= MOST_BYTES


def _context(desk: _Desk, summary: Summary, person: Person) -> dict[str, object]:
    letter, letterhead, words = desk.letter, desk.letterhead, desk.words
    due, zone = letter.occurrence.due_at, letter.occurrence.week.zone
    nothing_new: list[int | str] = [person.id, letter.occurrence.week.key]
    edition = letter.edition_id or "next"
    return {
        "summary": summary,
        "subject_line": subject(summary, words, letter.quiet_weeks),
        "quiet_weeks": letter.quiet_weeks,
        "is_slow": letter.is_slow,
        "is_test": letter.is_test,
        "due_at": due,
        "is_late": timeliness(due, desk.now) is Timeliness.LATE,
        **told_time(due, zone, words),
        "links": letterhead.links,
        "whole_url": letterhead.links.page(f"/summaries/{edition}/whole"),
        "nothing_new_url": letterhead.links.with_purpose(
            "/n", Purpose.NOTHING_NEW, nothing_new, desk.now
        ),
        "labels": labels,
        **_buttons(desk, summary, person),
        "questions": _numbered(desk, summary),
    }


def _buttons(desk: _Desk, summary: Summary, person: Person) -> dict[str, object]:
    """What there is to press besides the leads, by the number of its item."""
    letter, letterhead, words = desk.letter, desk.letterhead, desk.words
    return {
        "request_answers": {
            request.number: request_choices.choices(
                request.request_id,
                request.state,
                person.id,
                letter.key,
                letterhead,
                words,
                desk.now,
            )
            for request in summary.owed_requests
        },
        "card_urls": {
            check.number: letterhead.links.with_purpose(
                "/k", Purpose.CARD, [check.campaign_id, person.id], desk.now
            )
            for check in summary.card_checks
        },
        "fit_answers": {
            item.number: _fit_answers(desk, question, person)
            for item, question in zip(summary.fits, _fits(desk, summary), strict=True)
        },
        "seen_url": stages.seen_url(
            letterhead,
            [step.change_id for step in summary.moved if step.is_mine],
            desk.now,
        ),
    }


def _fit_answers(desk: _Desk, question: fit.Question, person: Person) -> list[Choice]:
    urls = fit.urls(desk.letterhead, question, person, desk.letter.key, desk.now)
    return [
        Choice(desk.words.gettext(labels.FIT_VERDICTS[verdict]), url, "", main=False)
        for verdict, url in urls.items()
    ]


def told_time(due: datetime, zone: tzinfo, words: Words) -> dict[str, str]:
    """The weekday and hour at which the mail comes, in the reader's language."""
    days = words.locale.days["format"]["wide"]
    return {
        "weekday": days[due.astimezone(zone).weekday()],
        "hour": format_time(due, "short", tzinfo=zone, locale=words.locale),
    }


def _numbered(desk: _Desk, summary: Summary) -> dict[int, Question]:
    """What there is to press for each lead owed, by the number of its item."""
    owed = summary.owed_leads
    if not owed:
        return {}
    first = owed[0].number
    prompts = desk.letter.asked.prompts
    if first not in desk.questions:
        desk.questions[first] = choices.questions(
            desk.session, desk.letterhead, prompts, desk.letter.key, desk.now, first
        )
    return {
        question.number: _light(question, len(prompts))
        for question in desk.questions[first]
    }


def _light(question: Question, leads: int) -> Question:
    """All answers; the written mails only where leads are few, they would double the weight."""
    if leads <= MOST_WITH_MAILTO:
        return question
    plain = [replace(choice, mailto="") for choice in question.choices]
    return replace(question, choices=plain)


def _items(summary: Summary) -> Iterator[Item]:
    """What each number in the mail is about, where it is about a row of ours."""
    for item in summary.items:
        yield Item(
            item.number, **{about: getattr(item, about, None) for about in ABOUT}
        )
