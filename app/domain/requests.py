"""What marketing can say to a request of the field, and what it then still owes."""

import re
import unicodedata
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.question_kinds import Problem, QuestionKind, check_answer

#: Left so long without news, a request is shown as owed to both sides.
OWED_AFTER = timedelta(days=14)


class RequestState(StrEnum):
    """What marketing said to a request."""

    OPEN = "open"
    SEEN = "seen"
    THINKING = "thinking"
    CHANGED = "changed"
    DECLINED = "declined"

    @property
    def is_final(self) -> bool:
        """Whether nothing is owed any more."""
        return self in (RequestState.CHANGED, RequestState.DECLINED)


class DeclinedNeedsWords(Exception):
    """Nobody is turned down without a reason."""


class AnswerStepsBack(Exception):
    """The request was answered further meanwhile than this answer goes."""


class WordsRefused(Exception):
    """The words of the answer cannot be taken; nothing was stored."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


_OPENINGS_OF = {
    RequestState.SEEN: ("seen", "gesehen", "vu", "visto"),
    RequestState.THINKING: (
        "thinking",
        "thinking about it",
        "wir überlegen",
        "in arbeit",
        "on y réfléchit",
        "lo pensamos",
    ),
    RequestState.CHANGED: (
        "changed",
        "we changed it",
        "geändert",
        "changé",
        "modifié",
        "cambiado",
    ),
    RequestState.DECLINED: (
        "won't because",
        "won’t because",
        "we won't, because",
        "we won’t, because",
        "declined",
        "declined because",
        "abgelehnt",
        "abgelehnt, weil",
        "machen wir nicht, weil",
        "non, parce que",
        "no, porque",
    ),
}
#: How a reply begins that says where a request stands; longer openings come first.
_OPENINGS = sorted(
    (
        (opening, state)
        for state, openings in _OPENINGS_OF.items()
        for opening in openings
    ),
    key=lambda pair: -len(pair[0]),
)
_SIGNS = " \t\r\n:;,.-–—…!"
_WORD = re.compile(r"[^\W_]+")

_STEPS = {
    RequestState.OPEN: 0,
    RequestState.SEEN: 1,
    RequestState.THINKING: 2,
    RequestState.CHANGED: 3,
    RequestState.DECLINED: 3,
}


def answers_after(before: RequestState) -> tuple[RequestState, ...]:
    """What may be said to a request that stands there, the smallest step first."""
    return tuple(
        state
        for state, step in _STEPS.items()
        if state is not RequestState.OPEN and step >= _STEPS[before]
    )


def check_request_answer(before: RequestState, after: RequestState, words: str) -> None:
    """Raise the sentence that says why this answer cannot follow, if it cannot.

    A final answer may be corrected by the other; nothing goes back to an earlier step.
    """
    if after not in answers_after(before):
        raise AnswerStepsBack
    if after is RequestState.DECLINED and not words.strip():
        raise DeclinedNeedsWords
    problem = check_answer(QuestionKind.LONG_TEXT, words)
    if problem is not None:
        raise WordsRefused(problem)


def text_key(text: str) -> str:
    """The words of a request alone: two that differ in case and signs only say the same."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def read_answer(text: str) -> tuple[RequestState | None, str]:
    """What a reply says to a request by its first words, and the rest; None if no state.

    "Changed: it is on page 3" is a state and its words; "We looked into it" is words alone.
    """
    whole = text.strip()
    lowered = whole.casefold()
    for opening, state in _OPENINGS:
        rest = whole[len(opening) :]
        # A longer word is another word, and what is turned down needs its reason.
        if not lowered.startswith(opening) or rest[:1].isalnum():
            continue
        if rest.strip(_SIGNS) or state is not RequestState.DECLINED:
            return state, rest.lstrip(_SIGNS)
    return None, whole


def is_left(state: RequestState, last_news_at: datetime, now: datetime) -> bool:
    """Whether a request has waited so long that both sides are told."""
    return not state.is_final and now - last_news_at >= OWED_AFTER
