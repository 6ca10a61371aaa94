"""Webhook bodies to lead events: HubSpot, Salesforce, Pipedrive, and anybody's JSON."""

from app.domain.lead_payloads.events import Action as Action
from app.domain.lead_payloads.events import LeadEvent as LeadEvent
from app.domain.lead_payloads.events import UnreadablePayload as UnreadablePayload
from app.domain.lead_payloads.events import fallback_event_id as fallback_event_id
from app.domain.lead_payloads.generic import read_generic as read_generic
from app.domain.lead_payloads.hubspot import read_hubspot as read_hubspot
from app.domain.lead_payloads.pipedrive import read_pipedrive as read_pipedrive
from app.domain.lead_payloads.salesforce import ACKNOWLEDGEMENT as ACKNOWLEDGEMENT
from app.domain.lead_payloads.salesforce import read_salesforce as read_salesforce
from app.domain.lead_payloads.salesforce import without_session_id as without_session_id
from app.domain.lead_payloads.signatures import SignedRequest as SignedRequest
from app.domain.lead_payloads.signatures import is_from_hubspot as is_from_hubspot
from app.domain.lead_payloads.signatures import is_standard_signed as is_standard_signed
from app.domain.lead_payloads.signatures import standard_headers as standard_headers
