"""The line above which services ask people to answer, in several languages.

Our own mails have none: they are told from an answer without asking anybody to mind where
they write.
"""

import re

# Mail programs change dashes, bold and case; the words between the dashes stay.
_PLACE = re.compile(
    r"above this line|(?:über|oberhalb) dieser zeile|au-dessus de cette ligne"
    r"|encima de esta línea|acima desta linha|sopra questa riga|boven deze regel"
)
_ANSWER = re.compile(
    r"answer|reply|write|respon|antwort|schreib|répon|écri|escri|rispo|scriv|schrijf"
)


def is_marker(line: str) -> bool:
    """Whether a line, already made plain, is such a line."""
    if not 10 < len(line) < 200:
        return False
    return _PLACE.search(line) is not None and _ANSWER.search(line) is not None
