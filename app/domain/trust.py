"""Which answers are believed: people press one button, mail scanners press many at once."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.outcomes import OutcomeKind, Trust


@dataclass(frozen=True)
class Doubts:
    """Every threshold of the rules; an admin may set each, in seconds or hours."""

    #: Two different answers to one question within so many seconds.
    other_outcome_seconds: int = 10
    #: So many questions of one mail within so many seconds.
    many_prompts: int = 3
    many_seconds: int = 5
    #: Pressed so soon after the mail was sent.
    sending_seconds: int = 20
    #: A browser is known once it gave a good answer so many hours ago.
    known_hours: int = 12

    @classmethod
    def with_changes(cls, changes: Mapping[str, object]) -> "Doubts":
        """The thresholds with an admin's own numbers; other names are ignored."""
        return cls(
            **{
                name: value
                for name, value in changes.items()
                if name in cls.__dataclass_fields__ and isinstance(value, int)
            }
        )


class TapKind(StrEnum):
    """What a mailed button says that leaves no answer of its own behind."""

    MINE = "mine"
    NOT_MINE = "not_mine"
    IN_TWO_WEEKS = "in_two_weeks"
    SEEN = "seen"
    STILL_RIGHT = "still_right"
    NOTHING_NEW = "nothing_new"
    STOP_MAIL = "stop_mail"
    SEND_MAIL = "send_mail"
    TAKE_BACK = "take_back"


@dataclass(frozen=True)
class Press:
    """One answer that came by a mailed button: which, of which mail, from which browser."""

    #: What it answers: presses of one mail on many of them are no person's.
    about: Hashable
    #: Whatever the button says.
    kind: StrEnum
    at: datetime
    mail: int | None = None
    client: str = ""
    #: Tells the earlier ones apart; 0 for the one being judged.
    number: int = 0


@dataclass(frozen=True)
class Judgement:
    """Whether a press looks like a machine's, and which earlier ones it puts in doubt."""

    is_suspect: bool
    drawn_in: frozenset[int] = frozenset()


def judge(
    press: Press, earlier: Sequence[Press], sent_at: datetime | None, doubts: Doubts
) -> Judgement:
    """Judge a press by the earlier ones about the same and of its mail.

    Suspicion reaches back to the presses that make the pattern, and from them to all that
    came from the same browsers for the same mail.
    """
    pattern = [*_other_outcomes(press, earlier, doubts), *_many(press, earlier, doubts)]
    is_too_soon = sent_at is not None and press.at - sent_at < timedelta(
        seconds=doubts.sending_seconds
    )
    if not pattern and not is_too_soon:
        return Judgement(is_suspect=False)
    clients = {press.client, *(one.client for one in pattern)}
    drawn_in = {one.number for one in pattern} | {
        one.number
        for one in earlier
        if _of_same_mail(one, press) and one.client in clients
    }
    return Judgement(is_suspect=True, drawn_in=frozenset(drawn_in))


def _other_outcomes(
    press: Press, earlier: Sequence[Press], doubts: Doubts
) -> list[Press]:
    span = timedelta(seconds=doubts.other_outcome_seconds)
    return [
        one
        for one in earlier
        if one.about == press.about
        and one.kind is not press.kind
        and abs(press.at - one.at) <= span
    ]


def _many(press: Press, earlier: Sequence[Press], doubts: Doubts) -> list[Press]:
    span = timedelta(seconds=doubts.many_seconds)
    near = [
        one
        for one in earlier
        if _of_same_mail(one, press) and abs(press.at - one.at) <= span
    ]
    things = {press.about, *(one.about for one in near)}
    return near if len(things) >= doubts.many_prompts else []


def _of_same_mail(one: Press, press: Press) -> bool:
    return press.mail is not None and one.mail == press.mail


@dataclass(frozen=True)
class Given:
    """One outcome that was given for a lead, as far as counting goes."""

    outcome_id: int
    kind: OutcomeKind
    trust: Trust
    said_at: datetime
    #: When the question that it answers was opened.
    asked_at: datetime
    #: Whether the lead's owner said it, or whoever was asked in the owner's place.
    by_owner: bool
    next_step_on: date | None = None

    @property
    def rank(self) -> tuple[bool, bool]:
        return (self.trust is Trust.VERIFIED, self.by_owner)


def standing(given: Sequence[Given]) -> list[Given]:
    """The outcomes that count or counted once, oldest first; the last one counts now.

    Suspect ones never do. Within one question the surest answer stands: what is verified
    is replaced only by what is verified, and the owner's word only by the owner's.
    """
    believed = [one for one in given if one.trust is not Trust.SUSPECT]
    return [one for one in believed if not _is_outdone(one, believed)]


def _is_outdone(one: Given, believed: Sequence[Given]) -> bool:
    return any(
        other.rank > one.rank and other.said_at >= one.asked_at for other in believed
    )
