"""Bytes of a CSV to leads: columns, rows accepted, rejected or duplicate, and why."""

from app.domain.lead_file.encodings import ENCODINGS as ENCODINGS
from app.domain.lead_file.layout import DELIMITERS as DELIMITERS
from app.domain.lead_file.reader import OpenLeadFile as OpenLeadFile
from app.domain.lead_file.reader import open_lead_file as open_lead_file
from app.domain.lead_file.reader import read_lead_file as read_lead_file
from app.domain.lead_file.rows import DO_NOT_MAIL as DO_NOT_MAIL
from app.domain.lead_file.rows import AcceptedRow as AcceptedRow
from app.domain.lead_file.rows import Choices as Choices
from app.domain.lead_file.rows import DuplicateRow as DuplicateRow
from app.domain.lead_file.rows import Fields as Fields
from app.domain.lead_file.rows import Guess as Guess
from app.domain.lead_file.rows import LeadFile as LeadFile
from app.domain.lead_file.rows import Problem as Problem
from app.domain.lead_file.rows import Question as Question
from app.domain.lead_file.rows import QuestionKind as QuestionKind
from app.domain.lead_file.rows import RejectedRow as RejectedRow
from app.domain.lead_file.rows import RejectReason as RejectReason
from app.domain.lead_file.rows import Row as Row
from app.domain.lead_file.rows import RowWarning as RowWarning
from app.domain.lead_file.rows import WarningCode as WarningCode
from app.domain.lead_file.rows import as_texts as as_texts
from app.domain.lead_file.rows import tells_who as tells_who
