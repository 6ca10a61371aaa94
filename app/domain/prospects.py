"""How a prospect is named in mail, as the company has chosen."""

from hashlib import blake2b

from app.domain.lead_file.cells import same_words
from app.domain.teams import ProspectNaming


def prospect_name(name: str, company: str, naming: ProspectNaming) -> str:
    """Name and company, initials and company, or the company alone where there is one."""
    if naming is ProspectNaming.COMPANY and company:
        return company
    shown = name if naming is ProspectNaming.FULL else initials(name)
    return f"{shown}, {company}" if company else shown


def initials(name: str) -> str:
    """The first letter of each part of a name, such as `J. P.`."""
    return " ".join(f"{part[0].upper()}." for part in name.split())


def name_key(name: str, company: str) -> str:
    """One key for all writings of one person at one company, "" unless both are known.

    Composed letters, no case, single spaces; twelve bytes, since a hundred thousand of
    them are compared at once.
    """
    parts = same_words(name), same_words(company)
    if not all(parts):
        return ""
    return blake2b("\0".join(parts).encode(), digest_size=12).hexdigest()
