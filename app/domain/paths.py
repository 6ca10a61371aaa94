"""Which addresses within our own pages may be gone to after signing in."""

import re

LONGEST = 500
# Neither backslash, nor control characters, nor anything else that a browser would mend
# into the start of another host; a second slash at the start would be one already.
_OURS = re.compile(r"/(?!/)[A-Za-z0-9/_\-.~%?=&+,:;!*'()]*", re.ASCII)


def safe_path(text: str | None) -> str | None:
    """The path if it surely stays with us, or None."""
    if not text or len(text) > LONGEST or not _OURS.fullmatch(text):
        return None
    return text
