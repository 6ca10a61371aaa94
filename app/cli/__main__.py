"""`python -m app.cli` is the same as `throughline`."""

from app.cli import main

main()
