"""Kinds of values in the API, each with the schema that says the same.

The patterns keep to what JSON Schema and Python read alike, and are linear.
"""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

LARGEST_ID = 2**31 - 1

# Letters and digits of any script, without what is not printable among them.
_LETTER = "0-9A-Za-z\u00c0-\u024f\u0391-\u03a1\u03a3-\u03ff\u0400-\u052f\u0561-\u0587"
_LETTER += "\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u0904-\u0939\u0e01-\u0e30"
_LETTER += "\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fef\uac00-\ud7a3"
_LINE = "[^\x00-\x1f\x7f-\x9f]*"
_LOCAL = f"[{_LETTER}!#$%&'*+/=?^_`{{|}}~\\-]+"
_LABEL = f"[{_LETTER}]+(-+[{_LETTER}]+)*"
_LAST_LABEL = "[A-Za-z\u00c0-\u024f]{2,20}"

#: One line of text with something in it.
Name = Annotated[str, Field(max_length=255, pattern=f"^{_LINE}[{_LETTER}]{_LINE}$")]
Line = Annotated[str, Field(max_length=255, pattern=f"^{_LINE}$")]
Prose = Annotated[
    str,
    Field(max_length=2000, pattern="^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*$"),
]
Email = Annotated[
    str,
    Field(
        max_length=254,
        pattern=rf"^{_LOCAL}(\.{_LOCAL})*@({_LABEL}\.)+{_LAST_LABEL}$",
        examples=["jane.doe@example.com"],
    ),
]
ExternalId = Annotated[
    str,
    Field(max_length=120, pattern="^[0-9A-Za-z][0-9A-Za-z_.:/{}-]*$"),
]
Currency = Annotated[str, Field(pattern="^[A-Z]{3}$", examples=["EUR"])]


def _whole(value: object) -> object:
    """To JSON, 119.0 and 119 are one number."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


Id = Annotated[int, Field(ge=1, le=LARGEST_ID), BeforeValidator(_whole)]


def _as_number(text: object) -> object:
    """A query has only texts; plain digits alone are a number."""
    is_number = isinstance(text, str) and text.isascii() and text.isdigit()
    if not is_number or len(str(text)) > 10:
        raise ValueError("must be a whole number in plain digits")
    return int(str(text))


QueryId = Annotated[int, Field(ge=1, le=LARGEST_ID), BeforeValidator(_as_number)]
Limit = Annotated[int, Field(ge=1, le=200), BeforeValidator(_as_number)]
Cursor = Annotated[str, Field(pattern="^[1-9][0-9]{0,8}$")]


class Model(BaseModel):
    """Explicit fields: whatever else is sent is refused."""

    # Python's patterns: `$` then means the same here as for those who read the schema.
    model_config = ConfigDict(extra="forbid", frozen=True, regex_engine="python-re")


def tidy(schema: dict[str, Any]) -> None:
    """Leave out titles that repeat the names, and empty texts as defaults."""
    schema.pop("title", None)
    for field in schema.get("properties", {}).values():
        field.pop("title", None)
        if field.get("default") == "":
            del field["default"]
