"""Currencies, sizes and number words, and the words beside a figure that is not the deal."""

from app.domain.replies.words.sets import wordset

SIGNS = {
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₺": "TRY",
    "zł": "PLN",
}
CURRENCY_WORDS = {
    "eur": "EUR", "euro": "EUR", "euros": "EUR", "usd": "USD", "dollar": "USD",
    "dollars": "USD", "dolares": "USD", "dollari": "USD", "bucks": "USD", "gbp": "GBP",
    "pound": "GBP", "pounds": "GBP", "quid": "GBP", "sterling": "GBP", "libras": "GBP",
    "chf": "CHF", "franken": "CHF", "fr": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK",
    "pln": "PLN", "czk": "CZK", "brl": "BRL", "reais": "BRL", "mxn": "MXN", "cad": "CAD",
    "aud": "AUD", "nzd": "NZD", "jpy": "JPY", "inr": "INR", "try": "TRY", "huf": "HUF",
    "ron": "RON", "zar": "ZAR", "sgd": "SGD", "hkd": "HKD", "cny": "CNY", "ars": "ARS",
    "clp": "CLP", "cop": "COP", "aed": "AED", "ils": "ILS",
}  # fmt: skip
DOUBTFUL_CURRENCIES = frozenset({"fr", "try", "ron", "cop"})
SIZES = {
    "k": 1_000, "tsd": 1_000, "tausend": 1_000, "thousand": 1_000, "grand": 1_000,
    "mil": 1_000, "mila": 1_000, "mille": 1_000, "duizend": 1_000, "ke": 1_000, "ks": 1_000,
    "t": 1_000, "m": 1_000_000, "mio": 1_000_000, "mln": 1_000_000, "mn": 1_000_000,
    "million": 1_000_000, "millions": 1_000_000, "millionen": 1_000_000,
    "millones": 1_000_000, "millon": 1_000_000, "milhoes": 1_000_000, "milhao": 1_000_000,
    "milioni": 1_000_000, "milione": 1_000_000, "miljoen": 1_000_000, "mill": 1_000_000,
}  # fmt: skip
SIZED_CURRENCIES = {"teur": (1_000, "EUR"), "tchf": (1_000, "CHF"), "tusd": (1_000, "USD"),
                    "keur": (1_000, "EUR"), "kusd": (1_000, "USD"), "kchf": (1_000, "CHF"),
                    "kgbp": (1_000, "GBP"), "meur": (1_000_000, "EUR"),
                    "mioeur": (1_000_000, "EUR")}  # fmt: skip
NUMBER_WORDS = {
    "en": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
           "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
           "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
           "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
           "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100},
    "de": {"zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8,
           "neun": 9, "zehn": 10, "elf": 11, "zwolf": 12, "funfzehn": 15, "zwanzig": 20,
           "funfundzwanzig": 25, "dreissig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60,
           "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100},
    "fr": {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
           "neuf": 9, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30,
           "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100},
    "es": {"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
           "nueve": 9, "diez": 10, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30,
           "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "cien": 100},
    "pt": {"dois": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
           "nove": 9, "dez": 10, "doze": 12, "quinze": 15, "vinte": 20, "trinta": 30,
           "quarenta": 40, "cinquenta": 50, "sessenta": 60, "cem": 100},
    "it": {"due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
           "nove": 9, "dieci": 10, "dodici": 12, "quindici": 15, "venti": 20, "trenta": 30,
           "quaranta": 40, "cinquanta": 50, "sessanta": 60, "cento": 100},
    "nl": {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
           "negen": 9, "tien": 10, "twaalf": 12, "vijftien": 15, "twintig": 20, "dertig": 30,
           "veertig": 40, "vijftig": 50, "zestig": 60, "honderd": 100},
}  # fmt: skip
COMPOUND_ENDINGS = {"tausend": 1_000, "mila": 1_000, "duizend": 1_000}
# Words before a figure that make it something else than the size of the deal.
# Up to four words before: a limit, a discount, somebody else's figure.
OTHER_FIGURE = wordset(
    "budget budgets discount rabatt nachlass remise reduction descuento desconto sconto "
    "korting competitor competition rival rivals wettbewerb wettbewerber konkurrenz "
    "mitbewerber concurrent concurrence competencia competidor concorrencia concorrente "
    "concorrenza concurrentie undercut umsatz turnover revenue chiffre facturacion fatturato "
    "omzet orcamento verba quota target goal employees mitarbeiter funding raised save saves "
    "spare cheaper"
)
# Just before: not this figure but another.
RATHER = wordset(
    "instead statt anstatt lieu vez invece plaats not nicht pas no non niet than als under "
    "unter off originally ursprunglich asked wanted charged charges kostet costs"
)
FROM = wordset("from von de desde da dal van")
TO = wordset("to auf a zu naar para")
# Just before a bare figure: it is a number of something, not money.
NUMBER_OF = wordset(
    "phone tel telefon mobile mobil cell nummer number numero nr no n order ticket invoice po "
    "rechnung auftragsnummer bestellnummer facture commande pedido factura fatura encomenda "
    "ordine fattura bestelling factuur ref reference id case extension ext zip plz room crm "
    "at uhr um"
)
COUNTED = wordset(
    "budget budgets presupuesto orcamento verba discount rabatt nachlass remise descuento "
    "desconto sconto korting cheaper gunstiger billiger moins barato economico goedkoper "
    "off less more weniger mehr turnover umsatz revenue omzet fatturato employees "
    "mitarbeiter seats seat users user licences licenses licence license nutzer lizenzen "
    "lizenz postes utilisateurs licences usuarios licencias puestos utilizadores licencas "
    "utenti licenze postazioni gebruikers licenties seats people persons leute personen "
    "personnes personas pessoas persone mensen times mal fois veces vezes volte keer x % "
    "percent prozent pourcent weeks days months years wochen tage monate jahre semaines "
    "jours mois ans semanas dias meses anos settimane giorni mesi anni weken dagen maanden "
    "jaar calls mails emails hours stunden heures horas ore uur uhr h min minutes am pm "
    "points punkte devices gerate locations standorte sites branches st nd rd th"
)
# In a quote or offer of ours the word before is fine; in a rival's clause nothing counts.
RIVAL_CLAUSE = wordset(
    "competitor competition rival rivals wettbewerb wettbewerber konkurrenz mitbewerber "
    "konkurrent concurrent concurrents concurrence competencia competidor concorrencia "
    "concorrente concorrenza cheaper gunstiger billiger cher barato economico goedkoper "
    "concurrentie undercut"
)
WORTH = wordset(
    "for at worth value won signed closed lost deal contract order quote offer proposal "
    "about around approx circa ca uber fur wert gewonnen auftrag angebot volumen rund etwa "
    "pour valeur montant gagne signe environ devis por valor ganado cerrado unos cerca "
    "per vinto chiuso offerta valore voor waarde gewonnen ongeveer ter van of over opp "
    "opportunity chance amount betrag total price preis fechado perdido verloren perdu "
    "perso bestellung commande pedido ordine opdracht verkauft sold uns nous them"
)
