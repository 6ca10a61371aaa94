"""Themes of what the field says: word lists, what was sorted by hand, what is left over."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, joinedload

from app.domain.question_kinds import can_be_kept
from app.domain.questions import Topic
from app.domain.themes import SHIPPED, WordList, like, theme_of
from app.models import Answer, Person, Question, Submission, Theme, ThemeTag
from app.services import audit

#: Answers in people's own words, which themes sort.
WRITTEN = (Topic.OBJECTION_NOTE, Topic.LANDED, Topic.GOAL)
NAME_MAX = 80
WORDS_MAX = 200
#: How far back a page of what no theme fits goes, and how long it is.
_LOOKED_AT = timedelta(days=60)
_PAGE = 15


class NameTaken(Exception):
    """Another theme has that name."""


class NotATheme(Exception):
    """A theme needs a name, and words that can be kept."""


@dataclass(frozen=True)
class Sorting:
    """What sorts words under themes: what people said by hand, else the word lists."""

    lists: Sequence[WordList]
    #: By submission and topic; None: none of the themes.
    by_hand: dict[tuple[int, Topic], str | None]

    def theme(self, submission_id: int, topic: Topic, text: str) -> str:
        """The theme's name, or "" for none."""
        key = (submission_id, topic)
        if key in self.by_hand:
            return self.by_hand[key] or ""
        return theme_of(text, self.lists) or ""


@dataclass(frozen=True)
class Unsorted:
    """Words that no theme fits, and the theme that they look like."""

    answer: Answer
    suggested: str


def active(session: Session) -> Sequence[Theme]:
    """The themes in use, by name."""
    return session.scalars(
        select(Theme).where(Theme.retired_at.is_(None)).order_by(Theme.name)
    ).all()


def get(session: Session, theme_id: int) -> Theme | None:
    return session.get(Theme, theme_id)


def sorting(session: Session, submissions: Collection[int]) -> Sorting:
    """What sorts the words of these submissions, in two questions to the database."""
    lists = [WordList(theme.name, theme.words) for theme in active(session)]
    rows = session.execute(
        select(ThemeTag.submission_id, Question.topic, Theme.name, Theme.retired_at)
        .join(Question, Question.id == ThemeTag.question_id)
        .outerjoin(Theme, Theme.id == ThemeTag.theme_id)
        .where(ThemeTag.submission_id.in_(submissions))
    )
    return Sorting(
        lists,
        {
            (submission_id, topic): name if retired_at is None else None
            for submission_id, topic, name, retired_at in rows
            if topic is not None
        },
    )


def start_with_ours(session: Session, person: Person, now: datetime) -> None:
    """Begin with the themes that ship, where there is none of that name."""
    known = set(session.scalars(select(Theme.name)))
    for name, words in SHIPPED.items():
        if name not in known:
            session.add(Theme(name=name, words=list(words), created_at=now))
    audit.note(session, person, "themes shipped", "themes", {}, now)


def save(
    session: Session,
    theme: Theme | None,
    name: str,
    words: Sequence[str],
    person: Person,
    now: datetime,
) -> Theme:
    """Add or change a theme. Raises NameTaken or NotATheme."""
    name = " ".join(name.split())
    tidied = list(dict.fromkeys(filter(None, (" ".join(one.split()) for one in words))))
    if not 0 < len(name) <= NAME_MAX or len(tidied) > WORDS_MAX:
        raise NotATheme
    if not all(can_be_kept(text) for text in (name, *tidied)):
        raise NotATheme
    theme = theme or Theme(created_at=now)
    try:
        with session.begin_nested():
            theme.name, theme.words, theme.retired_at = name, tidied, None
            session.add(theme)
    except IntegrityError:
        raise NameTaken from None
    audit.note(session, person, "theme saved", f"theme-{theme.id}", {}, now)
    return theme


def retire(session: Session, theme: Theme, person: Person, now: datetime) -> None:
    """Sort nothing under the theme any more; what was sorted by hand is kept."""
    theme.retired_at = theme.retired_at or now
    audit.note(session, person, "theme retired", f"theme-{theme.id}", {}, now)


def tag(
    session: Session, answer: Answer, theme: Theme | None, person: Person, now: datetime
) -> ThemeTag:
    """Put one answer under a theme by hand, or under none; the last word counts."""
    key = (
        ThemeTag.submission_id == answer.submission_id,
        ThemeTag.question_id == answer.question_id,
    )
    known = session.scalar(select(ThemeTag).where(*key).with_for_update())
    found = known or ThemeTag(
        submission_id=answer.submission_id, question_id=answer.question_id
    )
    found.theme, found.tagged_by_id, found.tagged_at = theme, person.id, now
    try:
        with session.begin_nested():
            session.add(found)
    except IntegrityError:
        # Somebody else sorted it in the same moment: theirs stands.
        return session.scalars(select(ThemeTag).where(*key)).one()
    return found


def answer_of(session: Session, submission_id: int, question_id: int) -> Answer | None:
    """An answer in somebody's own words, which can be sorted."""
    answer = session.get(Answer, (submission_id, question_id))
    is_written = answer is not None and answer.question.topic in WRITTEN
    return answer if is_written else None


def unsorted(session: Session, now: datetime) -> list[Unsorted]:
    """What of the last 60 days no theme fits, newest first, each with what it looks like."""
    answers = session.scalars(
        select(Answer)
        .join(Question, Question.id == Answer.question_id)
        .join(Submission, Submission.id == Answer.submission_id)
        .where(Question.topic.in_(WRITTEN), Submission.submitted_at > now - _LOOKED_AT)
        .options(
            joinedload(Answer.question),
            joinedload(Answer.submission).joinedload(Submission.author),
        )
        .order_by(Submission.submitted_at.desc(), Answer.question_id)
    ).all()
    sorts = sorting(session, {answer.submission_id for answer in answers})
    sorted_texts, left = [], []
    for answer in answers:
        topic, text = answer.question.topic, str(answer.value)
        name = sorts.theme(answer.submission_id, topic, text) if topic else ""
        if name:
            sorted_texts.append((name, text))
        elif (answer.submission_id, topic) not in sorts.by_hand:
            left.append(answer)
    return [
        Unsorted(answer, like(str(answer.value), sorted_texts) or "")
        for answer in left[:_PAGE]
    ]
