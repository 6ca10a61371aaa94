"""Two ways side by side, in turns within one run: only their ratio is worth quoting."""

import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

ROUNDS = 5


@dataclass(frozen=True)
class Row:
    """How ours compares: medians over the rounds, in microseconds for each piece of work."""

    name: str
    ours_wall: float
    theirs_wall: float
    ours_cpu: float
    theirs_cpu: float
    #: Median of the ratios taken round by round, theirs by ours: more is better.
    faster: float
    less_cpu: float
    goal: str = ""


def _timed(work: Callable[[], object], count: int) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), _cpu()
    work()
    return (time.perf_counter() - wall) / count * 1e6, (_cpu() - cpu) / count * 1e6


def _cpu() -> float:
    """Seconds of the processor that this process took, and programs that have ended."""
    ours, programs = (
        resource.getrusage(who)
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return sum(one.ru_utime + one.ru_stime for one in (ours, programs))


def compare(
    name: str,
    ours: Callable[[], object],
    theirs: Callable[[], object],
    count: int,
    goal: str = "",
) -> Row:
    """Measure both in turns; each call does so many pieces of work."""
    ours(), theirs()
    rounds = [(_timed(ours, count), _timed(theirs, count)) for _ in range(ROUNDS)]
    return Row(
        name=name,
        ours_wall=median(mine[0] for mine, _ in rounds),
        theirs_wall=median(other[0] for _, other in rounds),
        ours_cpu=median(mine[1] for mine, _ in rounds),
        theirs_cpu=median(other[1] for _, other in rounds),
        faster=median(other[0] / mine[0] for mine, other in rounds),
        less_cpu=median(other[1] / mine[1] for mine, other in rounds),
        goal=goal,
    )


def table(rows: list[Row]) -> str:
    """The rows for a terminal."""
    wall = f"{'ours':>8} {'theirs':>8} {'ratio':>7}"
    lines = [f"{'':<52} {wall}   {'CPU':<3}{wall[3:]}   goal"]
    lines += [
        f"{row.name:<52} {row.ours_wall:>8.0f} {row.theirs_wall:>8.0f} "
        f"{row.faster:>6.2f}x   {row.ours_cpu:>8.0f} {row.theirs_cpu:>8.0f} "
        f"{row.less_cpu:>6.2f}x   {row.goal}"
        for row in rows
    ]
    return "\n".join(lines)
