"""The marks that mail programs leave in HTML around quotes, signatures and old mail."""

from enum import StrEnum

from app.mail.reading.html_tags import Token, attributes


class Region(StrEnum):
    """What an element says about the text inside it, or after it."""

    HIDDEN = "hidden"
    QUOTE = "quote"
    CONTAINER = "container"
    ATTRIBUTION = "attribution"
    SIGNATURE = "signature"
    TAIL = "tail"
    PERHAPS_TAIL = "perhaps_tail"
    TIGHT = "tight"
    LINES = "lines"


# By class, id or data attribute; Outlook puts "x_" before the names of others.
_NAMES: dict[str, Region] = {
    "moz-cite-prefix": Region.ATTRIBUTION,
    "gmail_attr": Region.ATTRIBUTION,
    "moz-email-headers-table": Region.TAIL,
    "moz-forward-container": Region.TAIL,
    "yahoo_quoted": Region.CONTAINER,
    "zmail_extra": Region.CONTAINER,
    "zmail_extra_hr": Region.CONTAINER,
    "mail-quote-collapse": Region.CONTAINER,
    "history_container": Region.CONTAINER,
    "sh-quoted-content": Region.CONTAINER,
    "edo-quote": Region.CONTAINER,
    "quotedtext": Region.CONTAINER,
    "fairemail_quote": Region.CONTAINER,
    "bloop_original_html": Region.CONTAINER,
    "spark_quote": Region.CONTAINER,
    "__quoted_text__": Region.CONTAINER,
    "messagereplysection": Region.CONTAINER,
    "mailcontainer": Region.CONTAINER,
    "x-apple-quoted": Region.CONTAINER,
    "divrplyfwdmsg": Region.TAIL,
    "mail-editor-reference-message-container": Region.TAIL,
    "olk_src_body_section": Region.TAIL,
    "zwchr": Region.TAIL,
    "__divider__": Region.TAIL,
    "stopspelling": Region.PERHAPS_TAIL,
    "replyintro": Region.TAIL,
    "_origcontent": Region.TAIL,
    "origbody": Region.TAIL,
    "isreplycontent": Region.TAIL,
    "gmail_signature": Region.SIGNATURE,
    "gmail_signature_prefix": Region.SIGNATURE,
    "moz-signature": Region.SIGNATURE,
    "signature": Region.SIGNATURE,
    "applemailsignature": Region.SIGNATURE,
    "linebreakatbeginningofsignature": Region.SIGNATURE,
    "ms-outlook-mobile-signature": Region.SIGNATURE,
    "protonmail_signature_block": Region.SIGNATURE,
    "protonmail_signature_block-user": Region.SIGNATURE,
    "bloop_sign": Region.SIGNATURE,
    "composer_signature": Region.SIGNATURE,
    "zmail_signature": Region.SIGNATURE,
    "sh-signature": Region.SIGNATURE,
    "mailspring-signature": Region.SIGNATURE,
    "tutanota_signature": Region.SIGNATURE,
    "edo-signature": Region.SIGNATURE,
    "messagesignaturesection": Region.SIGNATURE,
    "fairemail_signature": Region.SIGNATURE,
    "data-signature-widget": Region.SIGNATURE,
    "msonormal": Region.TIGHT,
    "msoplaintext": Region.TIGHT,
    "msolistparagraph": Region.TIGHT,
}
_PREFIXES = {
    "yahoo_quoted": Region.CONTAINER,
    "bloop_sign": Region.SIGNATURE,
    "zmail_signature": Region.SIGNATURE,
    "ydpyahoo_quoted": Region.CONTAINER,
}
_HIDING = ("display:none", "visibility:hidden", "mso-hide:all", "font-size:0px;max-h")
_TELLING = ("class", "id=", "style", "data-", "name", "hidden")
_NAMING = ("class", "id", "data-marker", "data-type", "data-signature-widget", "name")


def region_of(token: Token) -> Region | None:
    """What an opening tag begins."""
    tag = token.source[:4096].lower()
    if token.name == "blockquote":
        return _blockquote(tag)
    if not any(word in tag for word in _TELLING):
        return None
    found = attributes(token.source)
    style = found.get("style", "").replace(" ", "")
    if "hidden" in found or any(hiding in style for hiding in _HIDING):
        return Region.HIDDEN
    return _named(found) or _styled(token.name, found, style)


def _blockquote(tag: str) -> Region | None:
    # Programs indent with a blockquote without a border: that is no quotation.
    style = attributes(tag).get("style", "").replace(" ", "")
    indented = "border:none" in style or "border:0" in style
    cited = "cite" in tag or "quote" in tag.removeprefix("<blockquote")
    return None if indented and not cited else Region.QUOTE


def _named(found: dict[str, str]) -> Region | None:
    for attribute in _NAMING:
        if attribute not in found:
            continue
        if attribute == "data-signature-widget":
            return Region.SIGNATURE
        names = [name.removeprefix("x_") for name in found[attribute].split()[:20]]
        regions = (_NAMES.get(name) or _by_prefix(name) for name in names)
        region = next((region for region in regions if region is not None), None)
        if region is not None:
            return region
    return None


def _by_prefix(name: str) -> Region | None:
    return next(
        (_PREFIXES[start] for start in _PREFIXES if name.startswith(start)), None
    )


def _styled(name: str, found: dict[str, str], style: str) -> Region | None:
    if found.get("name") == "quote":
        return Region.QUOTE
    if name in ("div", "p", "table") and "border:none" in style:
        if "border-top:solid" in style:
            return Region.PERHAPS_TAIL
        if "border-left:solid" in style and "padding:0" in style:
            # Outlook's "prefix each line": a quotation, as far as the element reaches.
            return Region.QUOTE
    if "white-space:pre" in style or "white-space:break-spaces" in style:
        return Region.LINES
    if name == "p" and ("margin:0" in style or "margin-bottom:0" in style):
        return Region.TIGHT
    return None
