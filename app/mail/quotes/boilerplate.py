"""What companies, servers and programs add to a text: banners, footers, device lines."""

import re

from app.mail.phrases.every import LANGUAGES
from app.mail.phrases.lookup import PhraseTable, plain
from app.mail.quotes import separators
from app.mail.quotes.lines import Line

TRIMMED = " *_~.,!;:-)(<>[]|。、！，،؛🙂😊👍🙏☺️"
_PRODUCT = re.compile(
    r"iphon|ipad|ios|android|samsung|galaxy|blackberry|outlook|mail|phone|mobil|móvil"
    r"|handy|tablet|pixel|huawei|xiaomi|nokia|nexus|windows|yahoo|proton|tutanota|spark"
    r"|superhuman|app\b|verizon|t-mobile|at&t|zimbra|thunderbird|gmx|web\.de|celular"
    r"|telemóvel|telefon|puhelim|smartphone|device|apparaat|gerät|appareil|dispositivo"
    r"|телефон|устройств|смартфон|пристро|電話|手机|手機|핸드폰|휴대|기기|スマホ|携帯|hey|front|aol"
    r"|fairphone|oneplus|motorola|honor|oppo|watch|mac\b|macbook|icloud|desktop|boomerang"
    r"|mixmax|missive|hubspot|aqua|em client|k-9|bluemail|nine|touchdown|boxer|הנייד|טלפון|אייפון|هاتف|جوال|آيفون"
)
_OWN = re.compile(
    r"(?<!\w)(?:my|mein\w*|mon|ma|mi|meu|minha|mio|mia|mijn|min|mit|mitt|meinem|mojeho|mojego"
    r"|mého|meu|meva|моего|мого|μου|şahsi|שלי|بي)(?!\w)|自我的|从我的|從我的|私の|내 |나의"
)
_LINK = re.compile(r"[<(]?\s?(?:https?://|www\.)[^\s>)]{1,300}[>)]?")
# What is left in plain text of the link target in a virus scanner's footer.
_ANCHOR = re.compile(r"<#[0-9a-f-]{20,60}>$")
# What the warnings of mail servers speak of.
_SECURITY = re.compile(
    r"extern|outside|out of |link|cli[ckq]|klick|attach|anh[aä]ng|pièce|adjunt|allegat|anexo|bijlage"
    r"|bilag|załącz|přílo|bilaga|liite|sender|absender|expéditeur|remitente|remetente|mittente|afzender"
    r"|organi|unternehm|entreprise|empresa|aziend|außerhalb|fuori|buiten|zewn|spoza|utanför|udenfor"
    r"|utenfor|ulko|extérieur|mimo|külső|εξωτερ|dışı|внешн|зовніш|خارج|חיצונ|מחוץ|外部|社外|组织|組織|외부"
    r"|unknown|unbekannt|inconnu|trust|recogni|phish|safe|often|häufig|oft |souvent|spesso|vaak|suele"
    r"|costuma|sık|редко|рідко|нечасто|不常|通常不会|少ない|자주|impersonat|ofte|csęsto|często"
)
_LABELLED = re.compile(r"[\d:]|www\.")
_EXCUSE = re.compile(
    r"excuse|pardon|sorry|apolog|entschuldig|désolé|disculp|perdon|scus|typo|brevity|tippfehler"
)

# What lawyers say; three of it in one line are no salesperson's words.
_LEGAL = re.compile(
    r"confidential|vertraulich|confidenti|confidencia|riservat|vertrouwelijk|privileged|intended|bestimmt"
    r"|destina|bestemd|recipient|empfänger|geadresseerde|unauthori[sz]ed|unbefugt|unzulässig|non autoris"
    r"|no autoriza|não autoriza|non autorizzat|ongeoorloofd|prohibited|strictly|untersagt|interdit|prohibid"
    r"|proibid|vietat|verboden|in error|irrtümlich|par erreur|por error|por engano|per errore|abusievelijk"
    r"|notif|informieren sie|disclos|distribut|copying|virus|liabilit|haftung|responsab|aansprakelijk"
)
_LEGAL_WORDS = 3
_MIN_LEGAL = 80

_DEVICES = PhraseTable(language.devices for language in LANGUAGES)
_FOOTERS = PhraseTable(language.footers for language in LANGUAGES)
_BANNERS = PhraseTable(language.banners for language in LANGUAGES)


def without_banner(lines: list[Line], places: list[int]) -> list[int]:
    """The places without the warning that a mail server put on top."""
    first = next((at for at, p in enumerate(places) if not lines[p].empty), None)
    if first is None or not _is_banner(lines, places[first:]):
        return places
    end = first
    while end < len(places) and not lines[places[end]].empty:
        end += 1
    below = places[end:]
    if not any(not lines[place].empty for place in below):
        return places if end - first == 1 else places[first + 1 :]
    return without_banner(lines, below)


def _is_banner(lines: list[Line], places: list[int]) -> bool:
    """Whether a paragraph warns of mail from outside, or is a notice in a wrong place."""
    text = lines[places[0]].plain
    if _FOOTERS.matches(text):
        return _is_formal(text)
    warns = _BANNERS.matches(text)
    return warns and _SECURITY.search(_paragraph(lines, places)) is not None


def _paragraph(lines: list[Line], places: list[int]) -> str:
    said: list[str] = []
    for place in places[:12]:
        if lines[place].empty:
            break
        said.append(lines[place].plain)
    return " ".join(said)


def without_devices(lines: list[Line], places: list[int]) -> list[int]:
    return [place for place in places if not is_device(lines[place].plain)]


def is_device(line: str) -> bool:
    """Whether a mail program wrote the line: "Sent from my iPhone"."""
    if _ANCHOR.match(line):
        return True
    text = _LINK.sub("", line).replace("[", "").replace("]", "").strip(TRIMMED)
    if not text or len(text) > 120:
        return False
    if not (_DEVICES.matches(text) or _DEVICES.matches(text.partition(",")[0])):
        return False
    if text in _DEVICES.exact:
        return True
    text, comma, rest = text.partition(",")
    if comma and not (_EXCUSE.search(rest) or _names_product(rest)):
        return False
    words = len(text.split())
    return (words <= 14 and _PRODUCT.search(text) is not None) or (
        words <= 7 and _OWN.search(text) is not None
    )


def _names_product(text: str) -> bool:
    return len(text.split()) <= 4 and _PRODUCT.search(text) is not None


def footer_start(lines: list[Line], places: list[int], _: str) -> int | None:
    for at, place in enumerate(places):
        text = lines[place].plain or plain(lines[place].text[:300])
        if text.startswith("<http"):
            text = text.partition(">")[2]
        text = text.lstrip(" *_-|\"'•#([")
        footer = text and _FOOTERS.matches(text) and _is_formal(text)
        if footer or (at and _is_legal(lines[place].text)):
            return _with_rule_above(lines, places, at)
    return None


def _is_legal(text: str) -> bool:
    if len(text) < _MIN_LEGAL:
        return False
    return len(set(_LEGAL.findall(text[:1000].lower()))) >= _LEGAL_WORDS


def _is_formal(text: str) -> bool:
    """Whether a line is long like a notice, or labelled or numbered like an imprint."""
    if len(text) >= 40 or not text.isascii() or text in _FOOTERS.exact:
        return True
    return _LABELLED.search(text) is not None


def _with_rule_above(lines: list[Line], places: list[int], at: int) -> int:
    above = at - 1
    while above >= 0 and lines[places[above]].empty:
        above -= 1
    return above if above >= 0 and separators.is_rule(lines[places[above]]) else at
