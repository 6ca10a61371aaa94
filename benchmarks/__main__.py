"""Prints every comparison as a table: microseconds for each piece of work, and ratios."""

import os

from benchmarks import outgoing
from benchmarks.measuring import Row, table


def main() -> None:
    """Measure everything, and say how busy the machine was meanwhile."""
    rows: list[Row] = []
    for row in outgoing.rows():
        rows.append(row)
        print(table([row]).splitlines()[-1], flush=True)
    print("\nOutgoing mail, µs a mail; ratios are theirs : ours")
    print(table(rows))
    print(f"\nLoad of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
