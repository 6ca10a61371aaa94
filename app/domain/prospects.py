"""How a prospect is named in mail, as the company has chosen."""

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
