"""The kinds of phrases that a language has around the text of a mail."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrases:
    """Alternatives are separated by "|"; a "*" stands for any words; all in lower case.

    `leads` begin an attribution ("on ... wrote:"), `wrote` is its verb. `sender`, `sent`,
    `to`, `cc` and `subject` name the lines of a quoted header block. `original` stands
    between dashes or alone above the old mail. `closings` end a mail; `thanks` do so only
    when a name follows. `devices` are lines added by a program, `footers` begin paragraphs
    added by a company, `banners` begin warnings that a mail server puts on top.
    """

    code: str
    leads: str = ""
    wrote: str = ""
    sender: str = ""
    sent: str = ""
    to: str = ""
    cc: str = ""
    subject: str = ""
    original: str = ""
    closings: str = ""
    thanks: str = ""
    devices: str = ""
    footers: str = ""
    banners: str = ""
