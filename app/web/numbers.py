"""Numbers in addresses of pages."""

#: The largest id that a database column holds; anything above is nobody's.
ID_MAX = 2**31 - 1


def as_id(text: str) -> int:
    """The id that a query names; ValueError for anything else."""
    number = int(text)
    if not 0 < number <= ID_MAX:
        raise ValueError(text)
    return number
