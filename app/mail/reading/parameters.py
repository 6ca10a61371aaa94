"""Header values with parameters, such as Content-Type (RFC 2045, RFC 2231)."""

from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from app.mail.reading.charsets import decode
from app.mail.reading.headers import decode_words

_MAX_LENGTH = 8 * 1024
_MAX_PARAMETERS = 60


def read(value: str) -> tuple[str, dict[str, str]]:
    """The value itself in lower case, and its parameters by lower-case name."""
    pieces = _pieces(value[:_MAX_LENGTH])
    main = next(pieces, "").strip().lower()
    plain: dict[str, str] = {}
    extended: dict[str, dict[int, tuple[str, bool]]] = {}
    for _, piece in zip(range(_MAX_PARAMETERS), pieces, strict=False):
        key, equals, text = piece.partition("=")
        key = key.strip().lower()
        if not equals or not key:
            continue
        name, star, number = key.partition("*")
        if star:
            index = number.rstrip("*")
            encoded = number.endswith("*") or not number
            place = int(index) if index.isascii() and index.isdigit() else 0
            extended.setdefault(name, {})[place] = (_unquoted(text), encoded)
        else:
            plain.setdefault(name, _unquoted(text))
    for name, parts in extended.items():
        plain[name] = _joined(parts)
    return main, plain


def _pieces(value: str) -> Iterator[str]:
    start, quoted, escaped = 0, False, False
    for at, character in enumerate(value):
        if escaped:
            escaped = False
        elif character == "\\" and quoted:
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character == ";" and not quoted:
            yield value[start:at]
            start = at + 1
    yield value[start:]


def _unquoted(text: str) -> str:
    text = text.strip()
    if not text.startswith('"'):
        return text.partition("(")[0].strip() if " (" in text else text
    out, escaped = [], False
    for character in text[1:]:
        if escaped or character not in '\\"':
            out.append(character)
            escaped = False
        elif character == '"':
            break
        else:
            escaped = True
    return "".join(out)


def _joined(parts: dict[int, tuple[str, bool]]) -> str:
    charset, data = None, b""
    for position, place in enumerate(sorted(parts)):
        text, encoded = parts[place]
        if encoded and position == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        data += unquote_to_bytes(text) if encoded else text.encode()
    return decode(data, charset or "utf-8")[0]


def file_name(disposition: dict[str, str], content_type: dict[str, str]) -> str:
    """The name of an attachment, without any folder, for showing only."""
    name = disposition.get("filename") or content_type.get("name") or ""
    name = decode_words(name).replace("\\", "/")
    return name.rpartition("/")[2][:255]
