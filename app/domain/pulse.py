"""Buyer pulse: one question, and which one depends on where the lead stands."""

from collections.abc import Sequence

from app.domain.outcomes import Stage
from app.domain.questions import Asked, Topic

_ASKED_AT: dict[Stage, Topic] = {
    Stage.WON: Topic.ALMOST_STOPPED,
    Stage.LOST: Topic.TO_CHOOSE_US,
    Stage.LATER: Topic.BECOMES_URGENT,
}
#: Stages that differ in what a buyer is asked.
STAGES = (Stage.HANDED_OVER, *_ASKED_AT)
#: Of these a buyer is asked one.
ONE_OF = (Topic.GOAL, *_ASKED_AT.values())


def own_topic(stage: Stage) -> Topic:
    """What is asked of a buyer whose lead stands there."""
    return _ASKED_AT.get(stage, Topic.GOAL)


def asked_at(questions: Sequence[Asked], stage: Stage) -> list[Asked]:
    """The questions to a buyer whose lead stands there: the stage's own, and those of none.

    A stage whose question was retired is asked what everybody is asked at first.
    """
    topics = {question.topic for question in questions}
    own = own_topic(stage)
    wanted = own if own in topics else Topic.GOAL
    others = [topic for topic in ONE_OF if topic is not wanted]
    return [question for question in questions if question.topic not in others]
