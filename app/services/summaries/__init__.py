"""The weekly mail: what the other team said, what became of it, what the reader owes."""

from app.services.summaries.content import Period, Summary
from app.services.summaries.editions import Skipped, due, rhythm_of
from app.services.summaries.missed import tell_admins
from app.services.summaries.past import edition_of, editions_of, html_of, whole_of
from app.services.summaries.publish import preview, publish, send_test, whole_next
from app.services.summaries.summarise import summarise
from app.services.summaries.trials import Trial, is_mailed

__all__ = [
    "Period",
    "Skipped",
    "Summary",
    "Trial",
    "due",
    "edition_of",
    "editions_of",
    "html_of",
    "is_mailed",
    "preview",
    "publish",
    "rhythm_of",
    "send_test",
    "summarise",
    "tell_admins",
    "whole_next",
    "whole_of",
]
