"""Prints every comparison as a table: microseconds for each piece of work, and ratios.

`python -m benchmarks leads 1000000` prints what the list of leads takes in a company of that
size beside one with a thousand leads.
"""

import os
import sys

from benchmarks import inbound, lead_list, outgoing
from benchmarks.measuring import Row, table


def main() -> None:
    """Measure what is asked for."""
    if sys.argv[1:2] == ["leads"]:
        for line in lead_list.report(int(sys.argv[2])):
            print(line, flush=True)
        return
    _mails()


def _mails() -> None:
    """Measure everything, and say how busy the machine was meanwhile."""
    tables: dict[str, list[Row]] = {"Outgoing mail": [], "Received mail": []}
    for name, rows in zip(tables, (outgoing.rows(), inbound.rows()), strict=True):
        for row in rows:
            tables[name].append(row)
            print(table([row]).splitlines()[-1], flush=True)
    for name, measured in tables.items():
        print(f"\n{name}, µs a mail; ratios are theirs : ours")
        print(table(measured))
    print(f"\nParse and read: {inbound.per_second(tables['Received mail'][-1])}")
    print(f"\nLoad of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
