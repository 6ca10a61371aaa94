"""Mail addresses as people type them: cleaned, checked, and folded for counting."""

import re

LONGEST = 254
_LOCAL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~.\-\u0080-\uffff]{1,64}")
_LABEL = re.compile(
    r"[a-z0-9\u0080-\uffff]([a-z0-9\-\u0080-\uffff]{0,61}[a-z0-9\u0080-\uffff])?"
)


class NotAnAddress(ValueError):
    """What was typed cannot be a mail address."""


def clean(text: str) -> str:
    """The address in lower case, without spaces around it; NotAnAddress otherwise.

    Quoted local parts and addresses at bare IP numbers (RFC 5321) are refused: nobody's
    colleague has one, and forgers do.
    """
    address = text.strip().lower()
    local, at, domain = address.rpartition("@")
    labels = domain.split(".")
    is_address = (
        at
        and len(address) <= LONGEST
        and _LOCAL.fullmatch(local)
        and not local.startswith(".")
        and not local.endswith(".")
        and ".." not in local
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) for label in labels)
        and not labels[-1].isdigit()
    )
    if not is_address:
        raise NotAnAddress(text)
    return address


def folded(address: str) -> str:
    """One name for all spellings of one mailbox: without dots and what follows a plus.

    Only for counting; two people's addresses may fold alike.
    """
    local, _, domain = address.lower().rpartition("@")
    return f"{local.partition('+')[0].replace('.', '')}@{domain}"
