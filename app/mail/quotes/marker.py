"""The line in our own mails above which people answer."""

from app.mail.phrases.lookup import plain

REPLY_MARKER = "-- please answer above this line --"

# The same in the other languages that our mails are written in.
REPLY_MARKERS = {
    "en": REPLY_MARKER,
    "de": "-- bitte über dieser Zeile antworten --",
    "fr": "-- merci de répondre au-dessus de cette ligne --",
    "es": "-- responda por encima de esta línea --",
    "pt": "-- responda acima desta linha --",
    "it": "-- rispondere sopra questa riga --",
    "nl": "-- antwoord boven deze regel --",
}

# Mail programs change dashes, bold and case; the words between the dashes stay. The
# last ones are what other services write.
_WORDS = (
    *(plain(marker).strip("- ") for marker in REPLY_MARKERS.values()),
    "please type your reply above this line",
    "type your reply above this line",
    "reply above this line",
    "please reply above this line",
    "write above this line",
    "respond above this line",
)


def is_marker(line: str) -> bool:
    """Whether a line, already made plain, is our marker or one like it."""
    return 10 < len(line) < 200 and any(words in line for words in _WORDS)
