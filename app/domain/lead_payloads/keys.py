"""The keys of a payload to our fields, by the same names as the headers of a file."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.lead_file import Choices, Fields, RowWarning
from app.domain.lead_file.cells import meaning
from app.domain.lead_file.columns import match_header, normal_header, plan_columns
from app.domain.lead_file.evidence import Evidence
from app.domain.lead_file.fields import FieldReader
from app.domain.lead_payloads.documents import Json, flat
from app.domain.lead_payloads.events import moment

# The inner names of CRMs, where they differ from the labels that people see.
_API_NAMES = {
    "vid": "record id",
    "objectid": "record id",
    "hs_object_id": "record id",
    "mobilephone": "mobile phone",
    "jobtitle": "job title",
    "hs_lead_status": "lead status",
    "lifecyclestage": "lifecycle stage",
    "createdate": "create date",
    "hs_email_optout": "email opt out",
    "hasoptedoutofemail": "email opt out",
    "hs_marketable_status": "marketing status",
    "hs_analytics_source": "original source",
    "dealname": "deal name",
    "dealstage": "deal - stage",
    "deal_currency_code": "currency",
    "hs_next_step": "next step",
    "stagename": "stage",
    "person_name": "person - name",
    "org_name": "organization",
    "add_time": "created",
    "source_name": "lead - source",
    "associated company name": "associated company",
    "owner name": "owner",
    "value amount": "amount",
    "value currency": "currency",
    "emails": "email",
    "phones": "phone",
}
# Levels of nesting that say nothing about what lies within.
_WRAPPERS = frozenset(
    {"data", "properties", "fields", "attributes", "payload", "body", "record", "form"}
    | {"lead", "contact", "person", "prospect", "customer", "submission", "answers"}
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_MILLISECONDS = re.compile(r"[0-9]{12,14}")


@dataclass(frozen=True, slots=True)
class RecordRead:
    """The fields of one record, and the texts that no field took."""

    fields: Fields
    taken: dict[str, str]
    unread: dict[str, str]
    warnings: tuple[RowWarning, ...]


def read_record(record: Mapping[str, Json], chosen: Mapping[str, str]) -> RecordRead:
    """The record by our fields; `chosen` (their key -> our field, "" = none) goes first."""
    found = flat(record)
    texts = {".".join(path): text for path, text in found.items()}
    headers = {".".join(path): _header(path, chosen) for path in found}
    header = list(headers.values())
    plan = plan_columns(header, chosen)
    values = [
        meaning(_as_date(text) if _is_created(headers[key]) else text)
        for key, text in texts.items()
    ]
    draft = FieldReader(plan, Evidence(), Choices()).read(values)
    keys = list(texts)
    taken = {
        keys[index]: name for name, places in plan.indexes.items() for index in places
    }
    unread = {key: text for key, text in texts.items() if key not in taken}
    return RecordRead(draft.fields, taken, unread, tuple(draft.warnings))


def _header(path: tuple[str, ...], chosen: Mapping[str, str]) -> str:
    """The header that a path stands for: the first of its spellings that is known."""
    whole = ".".join(path)
    if whole in chosen:
        return whole
    parts = [part for part in _split(path) if part]
    bare = [part for part in parts if part.lower() not in _WRAPPERS] or parts[-1:]
    for words in (parts, bare):
        for spelling in _spellings(words):
            if match_header(spelling):
                return spelling
    return whole


def _split(path: tuple[str, ...]) -> Iterator[str]:
    """The levels of a path, also of `a__b` and `a[b]`, which mean the same."""
    for part in path:
        opened = _BRACKETS.sub(r"__\1", part)
        yield from (opened,) if opened.endswith("__c") else opened.split("__")


def _spellings(parts: list[str]) -> Iterator[str]:
    yield " - ".join(parts)
    words = [_CAMEL.sub(" ", part).replace("_", " ") for part in parts]
    for spelling in (
        " ".join(parts),
        " ".join(words),
        " ".join(words).replace("-", " "),
    ):
        name = normal_header(spelling)
        yield _API_NAMES.get(name, name)
    yield " - ".join(words)


def _is_created(header: str) -> bool:
    match = match_header(header)
    return match is not None and match.field == "created"


def _as_date(text: str) -> str:
    """Milliseconds since 1970, as HubSpot sends dates, as a date."""
    found = moment(text) if _MILLISECONDS.fullmatch(text) else None
    return found.date().isoformat() if found else text
