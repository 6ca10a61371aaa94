"""Where plan and field differ, told to both sides as it comes up."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from app.services import contradictions
from app.services.contradictions import Found
from app.services.summaries.content import Differing
from app.services.summaries.reader import Reader


def differing(session: Session, reader: Reader) -> list[Differing]:
    """What came up since last time, the reader's own campaigns first."""
    period = reader.period
    found = [
        one
        for one in contradictions.every(session, period.since, period.until)
        if one.is_new
    ]
    ours = reader.owned | reader.worked
    found.sort(key=lambda one: one.campaign.id not in ours)
    return list(_told(found))


def _told(found: list[Found]) -> Iterator[Differing]:
    for one in found:
        evidence = one.contradiction.evidence
        spoken = next((said for said in evidence if said.words), evidence[0])
        yield Differing(
            campaign_id=one.campaign.id,
            campaign=one.campaign.name,
            clash=one.contradiction.clash,
            meant=one.meant,
            quote=spoken.words,
            by=spoken.by,
            what=tuple(dict.fromkeys(said.what for said in evidence)),
            leads=one.contradiction.leads,
            people=one.contradiction.people,
        )
