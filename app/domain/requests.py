"""What marketing can say to a request of the field, and what it then still owes."""

from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.questions import Problem, QuestionKind, check_answer

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


def is_left(state: RequestState, last_news_at: datetime, now: datetime) -> bool:
    """Whether a request has waited so long that both sides are told."""
    return not state.is_final and now - last_news_at >= OWED_AFTER
