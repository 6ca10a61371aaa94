"""Lines of a mail's text, with what its markup says of them."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What the HTML around a line makes of it."""

    ATTRIBUTION = "attribution"
    # Inside a container that a mail program puts around the old mail.
    CONTAINED = "contained"
    # The old mail begins here and goes on to the end.
    TAIL = "tail"
    # The same, if the line also looks like a header of the old mail.
    PERHAPS_TAIL = "perhaps_tail"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """One line; quoted lines begin with one ">" for each level."""

    text: str
    mark: Mark | None = None
