"""What a week may cost a person: ninety seconds or ten taps, whatever there is to ask.

Leads that are due are asked about by the cadence, which has caps of its own (`cadence`). Everything
else that a mail asks shares what they leave: it waits its turn, the oldest and dearest first.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

SECONDS_A_WEEK = 90
TAPS_A_WEEK = 10


class Ask(StrEnum):
    """What one tap in a mail can be about."""

    OUTCOME = "outcome"
    FIT = "fit"
    REQUEST = "request"
    CARD = "card"


#: What reading and answering one takes, in seconds.
SECONDS: Mapping[Ask, int] = {
    Ask.OUTCOME: 8,
    Ask.FIT: 6,
    Ask.REQUEST: 8,
    Ask.CARD: 8,
}


@dataclass(frozen=True)
class Budget:
    """What is left of a person's week."""

    seconds: int = SECONDS_A_WEEK
    taps: int = TAPS_A_WEEK

    def after(self, ask: Ask, count: int = 1) -> "Budget":
        """What is left once so many things of a kind have been asked."""
        return Budget(
            max(self.seconds - count * SECONDS[ask], 0), max(self.taps - count, 0)
        )

    def room_for(self, ask: Ask) -> int:
        """How many things of a kind can be asked, were they all that is asked."""
        return min(self.seconds // SECONDS[ask], self.taps)

    def shared(self, waiting: Mapping[Ask, int]) -> dict[Ask, int]:
        """How many of each kind are asked: one of each in turn, while there is room."""
        left, shares = self, dict.fromkeys(waiting, 0)
        open_kinds = [ask for ask, count in waiting.items() if count]
        while open_kinds:
            for ask in list(open_kinds):
                if left.room_for(ask):
                    left, shares[ask] = left.after(ask), shares[ask] + 1
                if shares[ask] == waiting[ask] or not left.room_for(ask):
                    open_kinds.remove(ask)
        return shares


WHOLE_WEEK = Budget()
