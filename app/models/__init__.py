"""Tables, one module per noun."""

from app.models.api_clients import ApiAnswer, ApiClient
from app.models.audit import AuditEntry
from app.models.base import Base
from app.models.campaigns import Campaign, CampaignIntent
from app.models.deliveries import (
    AttemptPhase,
    Delivery,
    DeliveryAttempt,
    DeliveryBody,
    DeliveryItem,
    DeliveryState,
    MailKind,
    OutboxPause,
    Suppression,
)
from app.models.editions import Edition, EditionState
from app.models.fits import Fit, FitAsk
from app.models.hooks import HookBody, HookEvent, HookSource
from app.models.imports import ColumnMemory, ImportPart, ImportRow, LeadImport
from app.models.inbound import (
    BlockedSender,
    Door,
    InboundMessage,
    InboundState,
    Verdict,
)
from app.models.jobs import JobRun
from app.models.lead_merges import LeadMerge
from app.models.leads import Lead, LeadChange, LeadChangeKind
from app.models.limits import RateCount
from app.models.listeners import Call, Listener
from app.models.notes import Note
from app.models.people import Alias, Membership, Person
from app.models.prompts import Outcome, Prompt, PromptState
from app.models.requests import Request, RequestAnswer, RequestState
from app.models.sign_ins import BrowserSession, SignIn
from app.models.stage_changes import StageChange
from app.models.submissions import Answer, Draft, Submission
from app.models.surveys import (
    Participation,
    Question,
    Survey,
    SurveyDraft,
    SurveyVersion,
)
from app.models.taps import Tap
from app.models.themes import Competitor, Theme, ThemeTag
from app.models.workspaces import Workspace

__all__ = [
    "Alias",
    "Answer",
    "ApiAnswer",
    "ApiClient",
    "AttemptPhase",
    "AuditEntry",
    "Base",
    "BlockedSender",
    "BrowserSession",
    "Call",
    "Campaign",
    "CampaignIntent",
    "ColumnMemory",
    "Competitor",
    "Delivery",
    "DeliveryAttempt",
    "DeliveryBody",
    "DeliveryItem",
    "DeliveryState",
    "Door",
    "Draft",
    "Edition",
    "EditionState",
    "Fit",
    "FitAsk",
    "HookBody",
    "HookEvent",
    "HookSource",
    "ImportPart",
    "ImportRow",
    "InboundMessage",
    "InboundState",
    "JobRun",
    "Lead",
    "LeadChange",
    "LeadChangeKind",
    "LeadImport",
    "LeadMerge",
    "Listener",
    "MailKind",
    "Membership",
    "Note",
    "OutboxPause",
    "Outcome",
    "Participation",
    "Person",
    "Prompt",
    "PromptState",
    "Question",
    "RateCount",
    "Request",
    "RequestAnswer",
    "RequestState",
    "SignIn",
    "StageChange",
    "Submission",
    "Suppression",
    "Survey",
    "SurveyDraft",
    "SurveyVersion",
    "Tap",
    "Theme",
    "ThemeTag",
    "Verdict",
    "Workspace",
]
