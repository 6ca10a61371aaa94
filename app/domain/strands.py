"""What the field speaks of."""

from enum import StrEnum


class Strand(StrEnum):
    """The kinds of things that field reports tell, in the order in which they are told."""

    OBJECTION = "objection"
    RIVAL = "rival"
    LANDED = "landed"
    GOAL = "goal"
