"""Bytes to text, whatever the charset label says."""

from app.mail.received import Problem

# Labels seen in mail, and the Python codec that reads what their writers mean by them
# (after the WHATWG encoding standard: Latin-1 is read as Windows-1252, and so on).
_CODECS = {
    "ascii": "utf-8",
    "us-ascii": "utf-8",
    "ansi_x3.4-1968": "utf-8",
    "7bit": "utf-8",
    "8bit": "utf-8",
    "default": "utf-8",
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "utf-8-sig": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "cp65001": "utf-8",
    "utf-16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "windows-1252": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "windows-874": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "x-gbk": "gb18030",
    "hz-gb-2312": "hz",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "x-big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-2022-jp-ms": "iso2022_jp_ext",
    "cp50220": "iso2022_jp_ext",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "x-windows-949": "cp949",
    "iso-2022-kr": "iso2022_kr",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "utf-7": "utf-7",
    "unicode-1-1-utf-7": "utf-7",
} | {
    f"{prefix}{number}": f"cp{number}"
    for prefix in ("windows-", "cp", "cp-", "x-cp", "ibm")
    for number in (437, 850, 852, 858, 866, 1250, 1251, 1253, 1254, 1255, 1256, 1257)
}
_CODECS |= {
    f"{prefix}{number}": f"iso-8859-{number}"
    for prefix in ("iso-8859-", "iso8859-", "iso_8859-")
    for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)
}
_EIGHT_BIT = frozenset({"cp1252", "cp1250", "cp1254", "iso-8859-15", "mac_roman"})


def decode(data: bytes, label: str | None) -> tuple[str, Problem | None]:
    """Text of the bytes; never fails, at worst with replacement characters."""
    codec = _CODECS.get((label or "ascii").strip("\"' ").lower())
    if codec is None:
        return _guess(data), Problem.CHARSET_UNKNOWN
    if codec == "utf-8":
        return _as_utf8(data)
    if codec in _EIGHT_BIT and not data.isascii():
        # UTF-8 under an eight-bit label is common, and other text hardly ever is valid
        # UTF-8 by accident.
        try:
            return data.decode("utf-8"), Problem.CHARSET_WRONG
        except UnicodeDecodeError:
            return data.decode(codec, "replace"), None
    text = data.decode(codec, "replace")
    return text, Problem.CHARSET_WRONG if "\ufffd" in text else None


def _as_utf8(data: bytes) -> tuple[str, Problem | None]:
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8-sig", "replace")
    # A few bad bytes among good sequences are damage; only bad bytes are Windows-1252.
    good = sum(1 for character in text if "\x7f" < character != "\ufffd")
    if good:
        return text, Problem.CHARSET_WRONG
    return data.decode("cp1252", "replace"), Problem.CHARSET_WRONG


def _guess(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")
