"""The weekly mail: what the other team said, what became of it, what the reader owes."""

from app.services.summaries.content import Period, Summary
from app.services.summaries.editions import Skipped, due, rhythm_of
from app.services.summaries.missed import tell_admins
from app.services.summaries.past import edition_of, editions_of, html_of, whole_of
from app.services.summaries.publish import preview, publish, send_test, whole_next
from app.services.summaries.summarise import summarise

__all__ = [
    "Period",
    "Skipped",
    "Summary",
    "due",
    "edition_of",
    "editions_of",
    "html_of",
    "preview",
    "publish",
    "rhythm_of",
    "send_test",
    "summarise",
    "tell_admins",
    "whole_next",
    "whole_of",
]
