"""Marks the texts that are written in one place and shown, translated, in another."""


def N_(text: str) -> str:  # noqa: N802 - the name that gettext's tools look for.
    """Mark a text for translation where it is written, not where it is shown."""
    return text
