"""Understands what a salesperson wrote back: outcomes by lead, and commands."""

from app.domain.replies.commands import Command, CommandKind, read_commands
from app.domain.replies.read import read_reply
from app.domain.replies.reading import NONE, UNCLEAR, PromptedLead, Reading

__all__ = [
    "NONE",
    "UNCLEAR",
    "Command",
    "CommandKind",
    "PromptedLead",
    "Reading",
    "read_commands",
    "read_reply",
]
