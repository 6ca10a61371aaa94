"""Words about connections with other programs; marked here, translated where shown."""

from app.domain.hooks import BodyState, EventState, HookKind
from app.domain.listeners import CallState, Told
from app.domain.scopes import Scope
from app.translations import N_

SCOPES: dict[Scope, str] = {
    Scope.READ_LEADS: N_("Read leads and campaigns"),
    Scope.WRITE_LEADS: N_("Add leads and fill in what is missing"),
    Scope.READ_OUTCOMES: N_("Read outcomes"),
}

HOOK_KINDS: dict[HookKind, str] = {
    HookKind.HUBSPOT_WORKFLOW: N_("HubSpot: a workflow that sends a webhook"),
    HookKind.HUBSPOT_APP: N_("HubSpot: the webhooks of an app, signed"),
    HookKind.SALESFORCE: N_("Salesforce: an outbound message"),
    HookKind.PIPEDRIVE: N_("Pipedrive: webhooks of version 2"),
    HookKind.SIGNED: N_("Any program that signs with Standard Webhooks"),
    HookKind.OPEN: N_("Zapier, Make, n8n or a form of yours: JSON or form fields"),
}

BODY_STATES: dict[BodyState, str] = {
    BodyState.NEW: N_("Waits"),
    BodyState.DONE: N_("Accepted"),
    BodyState.FAILED: N_("Cannot be read"),
}

EVENT_STATES: dict[EventState, str] = {
    EventState.CREATED: N_("New lead"),
    EventState.FILLED: N_("Filled in"),
    EventState.UNCHANGED: N_("Nothing new"),
    EventState.PARKED: N_("Waiting: we do not know yet whom it is about"),
    EventState.IGNORED: N_("Left out"),
}

TOLD: dict[Told, str] = {
    Told.OUTCOME_RECORDED: N_("An outcome was recorded"),
    Told.OUTCOME_UNDONE: N_("An outcome was taken back"),
    Told.TEST: N_("A test"),
}

CALL_STATES: dict[CallState, str] = {
    CallState.WAITING: N_("Waits"),
    CallState.DONE: N_("Delivered"),
    CallState.FAILED: N_("Given up"),
}

#: Why an address cannot be called.
URL_PROBLEMS: dict[str, str] = {
    "shape": N_(
        "This is not a web address. One looks like https://name.example.com/path"
    ),
    "scheme": N_("The address must begin with https://"),
    "port": N_("Only ports 443 and 8443 can be called."),
}
