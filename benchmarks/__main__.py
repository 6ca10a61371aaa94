"""Prints every comparison as a table: microseconds for each piece of work, and ratios.

`python -m benchmarks leads 1000000` prints what the list of leads takes in a company of that
size beside one with a thousand leads, `python -m benchmarks imports 10000 100000` what each
step of an import of so many rows takes. `--server postgresql://…/postgres` makes their
databases there.

`python -m benchmarks.year` lives a company's year day by day: 200 people, 20,000 leads.
"""

import argparse
import os
from collections.abc import Iterable

from benchmarks import imports, inbound, lead_list, outgoing
from benchmarks.measuring import Row, table


def main() -> None:
    """Measure what is asked for."""
    reader = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    reader.add_argument("what", nargs="?", choices=("mails", "leads", "imports"))
    reader.add_argument("sizes", nargs="*", type=int)
    reader.add_argument("--server", help="a PostgreSQL server; without it, SQLite")
    asked = reader.parse_args()
    if asked.what == "leads":
        _print(lead_list.report(asked.sizes[0], asked.server))
    elif asked.what == "imports":
        _print(imports.report(asked.sizes, asked.server))
    else:
        _mails()


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


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
