"""Paragraphs of format=flowed text put together again (RFC 3676)."""


def unflow(text: str, *, delete_spaces: bool) -> str:
    """The text with its soft line breaks taken out."""
    out: list[str] = []
    pending, depth = "", 0
    for line in text.split("\n"):
        level = len(line) - len(line.lstrip(">"))
        content = line[level:].removeprefix(" ")
        if pending and level != depth:
            out.append(_quoted(pending, depth))
            pending = ""
        depth = level
        if content == "-- " or not content.endswith(" "):
            if content == "-- " and pending:
                out.append(_quoted(pending, depth))
                pending = ""
            out.append(_quoted(pending + content, depth))
            pending = ""
        else:
            pending += content[:-1] if delete_spaces else content
    if pending:
        out.append(_quoted(pending, depth))
    return "\n".join(out)


def _quoted(content: str, depth: int) -> str:
    return f"{'>' * depth} {content}" if depth else content
