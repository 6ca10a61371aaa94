"""What a person wrote, without quoted lines, attributions, signatures and closings."""

from app.domain.replies.tokens import fold

LIMIT = 8_000
_CLOSINGS = (
    "best", "best regards", "kind regards", "regards", "warm regards", "many thanks",
    "thanks", "thanks and regards", "cheers", "best wishes", "yours", "sincerely", "br", "kr", "rgds",
    "viele grusse", "viele gruesse", "beste grusse", "beste gruesse", "liebe grusse",
    "liebe gruesse", "schone grusse", "mit freundlichen grussen", "mit freundlichen gruessen",
    "freundliche grusse", "grusse", "gruss", "lg", "vg", "mfg", "bg",
    "cordialement", "bien cordialement", "bien a vous", "a bientot", "bonne journee", "cdt",
    "saludos", "un saludo", "saludos cordiales", "un abrazo", "atentamente",
    "cumprimentos", "melhores cumprimentos", "abraco", "abracos", "atenciosamente", "att",
    "saluti", "cordiali saluti", "un saluto", "distinti saluti", "a presto",
    "groet", "groeten", "groetjes", "met vriendelijke groet", "vriendelijke groet", "mvg",
)  # fmt: skip
_DEVICES = (
    "sent from my", "sent from outlook", "get outlook for", "von meinem iphone gesendet",
    "gesendet von", "envoye de mon", "envoye depuis", "enviado desde mi", "enviado do meu",
    "enviado a partir do", "inviato da", "inviato dal mio", "verzonden vanaf", "verstuurd vanaf",
)  # fmt: skip
_ATTRIBUTIONS = (
    ("on ", "wrote:"), ("am ", "schrieb"), ("le ", "a ecrit"), ("el ", "escribio"),
    ("em ", "escreveu"), ("il ", "ha scritto"), ("op ", "schreef"), ("from:", ""),
    ("von:", ""), ("de :", ""), ("-----original", ""), ("________________", ""),
)  # fmt: skip
_LONGEST_SIGNATURE = 12


def spoken(text: str) -> str:
    """The lines that are the writer's own words, at most the first 8,000 characters."""
    kept: list[str] = []
    lines = text[:LIMIT].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines):
        bare = line.strip()
        if bare.startswith((">", "|")):
            continue
        if bare in {"--", "-- ", "—", "__"} or _starts_a_quote(bare):
            break
        if kept and _closes(bare) and len(lines) - number <= _LONGEST_SIGNATURE:
            break
        kept.append(line)
    return "\n".join(kept).strip()


def _starts_a_quote(line: str) -> bool:
    folded = fold(line[:300]).strip()
    if folded.startswith(_DEVICES):
        return True
    return any(
        folded.startswith(head) and tail in folded and (tail or len(folded) < 200)
        for head, tail in _ATTRIBUTIONS
        if tail or folded.startswith(head)
    )


def _closes(line: str) -> bool:
    """A closing alone on its line, perhaps with the writer's name after a comma."""
    folded = fold(line[:80]).strip()
    head = folded.split(",")[0].strip(" .!")
    return head in _CLOSINGS and len(folded) < 60
