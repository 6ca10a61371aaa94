"""Absence notes: whether a subject or text is one, and the date that it names."""

import datetime as dt
import re

from app.mail.automatic import absence_words as words
from app.mail.automatic.date_words import Mention, alternatives, mentions
from app.mail.phrases.lookup import plain, split

_MAX_TEXT = 6000
_HORIZON = dt.timedelta(days=400)

_SURE = tuple(split([words.SURE_SUBJECTS]))
_LIKELY = tuple(split([words.LIKELY_SUBJECTS]))
_NAMED = tuple(split([words.NAMED_SUBJECTS]))
_ANSWERING = re.compile(
    r"(?:re|aw|antw|sv|vs|rv|res|rif|r|fwd?|wg|tr|i|enc|doorst|odp|ynt)\s?(?:\[\d{1,3}\])?:"
)
_TEXTS = tuple(split([words.TEXTS]))
_BRACKETS = "[(【<*# "
_AFTER_LIKELY = re.compile(
    r"\s*(?:$|[:|\]】)(,;.!–-]|re:|aw:|until|till|bis|jusqu|hasta|até|fino|tot|from|\d)"
)
_UNTIL_BEFORE = re.compile(rf"(?:^|[^\w'])(?:{alternatives(words.UNTIL)})(?!\w)")
_AFTER = re.compile(rf"(?:^|\W)(?:{alternatives(words.AFTERWARDS)})(?!\w)")
_UP_TO = re.compile(
    rf"(?:^|[^\w'])(?:{alternatives(words.UP_TO)}),? "
    rf"(?:the |dem |den |le |il |el |dia |o dia |zum )?(?:(?:{alternatives(*words.WEEKDAYS.values())}),? )?$"
)
_DAY_TO_DAY = re.compile(
    rf"(?:{alternatives(*words.WEEKDAYS.values())})s? (?:to|through|thru|-|–|bis|au|a|al|tot|t/m) $"
)
_RANGE = re.compile(r"[-–/]\s?$")
_SENTENCE = re.compile(r"[!?;]|\.(?=\s+\D)|\n")
_US_ZONES = range(-10, -3)
_OF_A_DATE = re.compile(
    rf"(?<!\w)(?:{alternatives(words.UNTIL, words.UP_TO, words.TODAY, words.TOMORROW, *words.MONTHS.values(), *words.WEEKDAYS.values())})(?!\w)"
    r"|(?<!\w)(?:the|le|el|il|de|den|dem|dia|o|do|weg|off|on|and|until)(?!\w)|\d{1,4}(?:st|nd|rd|th|er|º)?"
)
_NOT_A_DATE = re.compile(r"\w")
_OF_ANOTHER = re.compile(
    r"(?<!\w)(?:she|he|her|his|sie ist|er ist|herr|frau|ist|is|elle|il est|est|está|esta|ella|ela|è|lei è|heeft|hij|zij|ze)(?!\w)"
)
_OF_ONESELF = re.compile(
    r"(?<!\w)(?:i|i'm|my|ich|bin|mein|meine|je|j'ai|mon|suis|estoy|estaré|mi|estou|estarei|sono|sarò|mio|ik|ben|mijn)(?!\w)"
)
_SHORT_TEXT = 200
_SPANS = re.compile(
    r"(?:for|in|during|für|in|pendant|dans|durante|en|dentro de|por|per|tra|fra|voor|over)"
    r" (?:the |the next |die nächsten |les |las |las próximas |os próximos |as próximas |i |le |de komende )?(?:next |coming )?"
    r"(\d{1,2}|one|two|three|four|a|ein|eine|einer|einem|zwei|drei|vier|un|une|deux|trois|quatre|una|dos|tres|cuatro|um|uma|duas|dois|três|quatro|uno|due|tre|quattro|een|twee|drie|vier)"
    r" (days?|weeks?|tagen?|wochen?|jours?|semaines?|días?|semanas?|dias?|giorn[oi]|settiman[ae]|dagen|dag|weken)(?!\w)"
)
_COUNTS = {
    **dict.fromkeys(
        [
            "one",
            "a",
            "ein",
            "eine",
            "einer",
            "einem",
            "un",
            "une",
            "una",
            "um",
            "uma",
            "uno",
            "een",
        ],
        1,
    ),
    **dict.fromkeys(["two", "zwei", "deux", "dos", "duas", "dois", "due", "twee"], 2),
    **dict.fromkeys(["three", "drei", "trois", "tres", "três", "tre", "drie"], 3),
    **dict.fromkeys(["four", "vier", "quatre", "cuatro", "quatro", "quattro"], 4),
}


def is_sure_subject(subject: str) -> bool:
    """Whether only a program writes such a subject."""
    return plain(subject).lstrip(_BRACKETS).startswith(_SURE)


def is_likely_subject(subject: str) -> bool:
    """Whether a subject begins like an absence note, though a person may write it."""
    text = plain(subject).lstrip(_BRACKETS)
    if is_sure_subject(subject):
        return True
    if _ANSWERING.match(text):
        return False
    if any(phrase in text for phrase in _NAMED):
        return True
    found = _likely(text)
    if not found:
        return False
    return not found[-1].isascii() or _AFTER_LIKELY.match(text, len(found)) is not None


def _likely(text: str) -> str:
    """The longest phrase of an absence note that a subject begins with."""
    return max(
        (phrase for phrase in _LIKELY if text.startswith(phrase)), key=len, default=""
    )


def is_bare_subject(subject: str) -> bool:
    """Whether a subject tells of an absence, perhaps of its end, and of nothing else."""
    text = plain(subject).strip(_BRACKETS + ")】].!")
    found = _likely(text)
    return bool(found) and not _NOT_A_DATE.search(
        _OF_A_DATE.sub(" ", text[len(found) :])
    )


def tells_of_another(text: str) -> bool:
    """Whether a sentence says of somebody else that he or she is away."""
    return any(
        _OF_ANOTHER.search(sentence)
        and not _OF_ONESELF.search(sentence)
        and any(phrase in sentence for phrase in _TEXTS)
        for sentence in _SENTENCE.split(plain(text[:_SHORT_TEXT]))
    )


def is_short(text: str) -> bool:
    """Whether a text is no longer than notes are that only name a deputy."""
    return len(text) <= _SHORT_TEXT


def speaks_of_absence(text: str) -> bool:
    """Whether a text, near its beginning, says that its writer is away."""
    beginning = plain(text[:1500])
    return any(phrase in beginning for phrase in _TEXTS)


def until(subject: str, text: str, sent: dt.datetime | None) -> dt.date | None:
    """The latest date after the mail's own that the note gives as the end of absence.

    A date counts first if it stands in a sentence with "until", "back" or the like, then
    if it stands anywhere with its month. It is taken as named: the last day away or the
    first day back, whichever the writer chose.
    """
    if sent is None:
        return None
    today = sent.date()
    body = "\n".join(plain(line) for line in text[:_MAX_TEXT].split("\n"))
    note = f"{plain(subject)}\n{_unwrapped(body)}"
    found = mentions(note, today, month_first=_is_american(sent))
    found = [each for each in found if today <= each.on <= today + _HORIZON]
    cued = [each for each in found if _is_end(note, each)]
    chosen = _of_absence(note, cued) or _firm(note, cued)
    chosen = chosen or [
        each for each in found if each.explicit is not (each.on == today)
    ]
    if chosen:
        return max(each.on for each in chosen)
    return _after_span(note, today)


def _unwrapped(text: str) -> str:
    """Paragraphs on one line each: dates are broken over lines in plain mails."""
    return "\n".join(" ".join(each.split("\n")) for each in text.split("\n\n"))


def _is_american(sent: dt.datetime) -> bool:
    offset = sent.utcoffset() or dt.timedelta()
    return offset.total_seconds() // 3600 in _US_ZONES


def _is_end(note: str, mention: Mention) -> bool:
    before = _SENTENCE.split(note[max(0, mention.start - 70) : mention.start])[-1]
    after = _SENTENCE.split(note[mention.end : mention.end + 60])[0]
    ranged = _RANGE.search(before) or _UP_TO.search(before)
    return bool(ranged or _UNTIL_BEFORE.search(before) or _AFTER.search(after))


def _of_absence(note: str, found: list[Mention]) -> list[Mention]:
    """Of several dates those in a sentence that speaks of being away or back."""
    return [
        each
        for each in found
        if any(phrase in _sentence(note, each) for phrase in _TEXTS)
    ]


def _firm(note: str, cued: list[Mention]) -> list[Mention]:
    """Without weekdays that end a span: "Monday to Friday" are office hours."""
    return [
        each
        for each in cued
        if each.explicit
        or not _DAY_TO_DAY.search(note[max(0, each.start - 30) : each.start])
    ]


def _sentence(note: str, mention: Mention) -> str:
    before = _SENTENCE.split(note[max(0, mention.start - 160) : mention.start])[-1]
    after = _SENTENCE.split(note[mention.end : mention.end + 100])[0]
    return before + note[mention.start : mention.end] + after


def _after_span(note: str, today: dt.date) -> dt.date | None:
    """ "For two weeks" counted from the day of the mail."""
    span = _SPANS.search(note)
    if span is None:
        return None
    count = int(span[1]) if span[1].isdigit() else _COUNTS[span[1]]
    weeks = span[2].startswith(("we", "wo", "se"))
    return today + dt.timedelta(days=count * (7 if weeks else 1))
