"""How people write currencies: codes, signs and a few names."""

_CODES = """
    AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL GHS HKD HRK HUF
    IDR ILS INR ISK JOD JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR
    PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR
"""
CODES = frozenset(_CODES.split())

# A bare "kr" or "¥" of several countries is left out where it would be a guess.
_SIGNS = {
    "€": "EUR",
    "$": "USD",
    "us$": "USD",
    "$us": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "mx$": "MXN",
    "r$": "BRL",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₴": "UAH",
    "₪": "ILS",
    "₫": "VND",
    "₱": "PHP",
    "₦": "NGN",
    "zł": "PLN",
    "kč": "CZK",
    "ft": "HUF",
    "lei": "RON",
    "fr.": "CHF",
    "sfr.": "CHF",
    "sfr": "CHF",
}

_NAMES = {
    "euro": "EUR",
    "euros": "EUR",
    "us dollar": "USD",
    "us dollars": "USD",
    "u.s. dollar": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "british pound": "GBP",
    "pound sterling": "GBP",
    "pound": "GBP",
    "pounds": "GBP",
    "swiss franc": "CHF",
    "schweizer franken": "CHF",
    "franken": "CHF",
    "yen": "JPY",
    "japanese yen": "JPY",
    "polish zloty": "PLN",
    "swedish krona": "SEK",
    "danish krone": "DKK",
    "norwegian krone": "NOK",
    "australian dollar": "AUD",
    "canadian dollar": "CAD",
    "brazilian real": "BRL",
    "indian rupee": "INR",
}


def currency_code(text: str) -> str | None:
    """The ISO 4217 code that a code, sign or name means, if we know it."""
    word = " ".join(text.split())
    if word.upper() in CODES:
        return word.upper()
    return _SIGNS.get(word.lower()) or _NAMES.get(word.lower())
