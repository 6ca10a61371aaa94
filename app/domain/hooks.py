"""Webhooks that bring leads: who sends them, and what became of each body and event."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from app.domain.crm_status import Crm
from app.domain.lead_payloads import (
    LeadEvent,
    read_generic,
    read_hubspot,
    read_pipedrive,
    read_salesforce,
)


class HookKind(StrEnum):
    """Who sends, and thereby how it is signed and read."""

    HUBSPOT_APP = "hubspot_app"
    HUBSPOT_WORKFLOW = "hubspot_workflow"
    SALESFORCE = "salesforce"
    PIPEDRIVE = "pipedrive"
    #: Anybody's JSON, signed by Standard Webhooks.
    SIGNED = "signed"
    #: Anybody's JSON or form, known by the secret address alone.
    OPEN = "open"

    @property
    def is_signed(self) -> bool:
        return self in (HookKind.HUBSPOT_APP, HookKind.SIGNED)

    @property
    def crm(self) -> Crm | None:
        """Whose words the status is in."""
        return _CRMS.get(self)


class BodyState(StrEnum):
    """Where a received body stands."""

    NEW = "new"
    DONE = "done"
    #: It cannot be read, or reading it failed again and again.
    FAILED = "failed"


class EventState(StrEnum):
    """What became of one event."""

    CREATED = "created"
    FILLED = "filled"
    UNCHANGED = "unchanged"
    #: It does not say whom it is about, or not yet: kept until somebody can tell.
    PARKED = "parked"
    #: Nothing that we take up, such as that a record was deleted over there.
    IGNORED = "ignored"


_CRMS = {
    HookKind.HUBSPOT_APP: Crm.HUBSPOT,
    HookKind.HUBSPOT_WORKFLOW: Crm.HUBSPOT,
    HookKind.SALESFORCE: Crm.SALESFORCE,
    HookKind.PIPEDRIVE: Crm.PIPEDRIVE,
}

_Reader = Callable[[bytes, Mapping[str, str]], list[LeadEvent]]
_READERS: dict[HookKind, _Reader] = {
    HookKind.HUBSPOT_APP: read_hubspot,
    HookKind.HUBSPOT_WORKFLOW: read_hubspot,
    HookKind.SALESFORCE: read_salesforce,
    HookKind.PIPEDRIVE: read_pipedrive,
}


def read_body(
    kind: HookKind, body: bytes, content_type: str, chosen: Mapping[str, str]
) -> list[LeadEvent]:
    """The events in a body; UnreadablePayload if it is not what that sender sends.

    `chosen` (their key -> our field, "" = none) goes before what is guessed.
    """
    read = _READERS.get(kind)
    if read is not None:
        return read(body, chosen)
    return read_generic(body, content_type, chosen)
