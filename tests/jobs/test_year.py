"""Some months of a small company, day by day: no cap is broken, every lead ends."""

from pathlib import Path

import pytest

from benchmarks.company import Size, a_service
from benchmarks.year import Year

#: Leads end sooner here, so that months are enough.
SOON = {"stale_after": 28, "later": 14, "opportunity": 7, "opportunity_again": 7}


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_caps_hold_every_lead_ends_and_every_number_adds_up(
    tmp_path: Path, seed: int
) -> None:
    size = Size(people=6, leads=60, weeks=14, cadence=SOON)
    with a_service(tmp_path) as runtime:
        year = Year(runtime, size, seed)
        assert len(list(year.live())) == 14
    assert year.counts["leads"] == 60
    assert year.counts["questions"] > 60
    assert year.counts["answers"] > 30
