"""Months, weekdays and the small words of dates, by language."""

from app.domain.replies.words.sets import wordset

MONTHS = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar marz april mai juni juli august september oktober november dezember",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
SHORT_MONTHS = {
    "en": {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
           "sept": 9, "oct": 10, "nov": 11, "dec": 12},
    "de": {"janner": 1, "feber": 2, "maerz": 3, "mrz": 3, "okt": 10, "dez": 12, "mai": 5},
    "fr": {"janv": 1, "fevr": 2, "juil": 7},
    "es": {"ene": 1, "abr": 4, "ago": 8, "dic": 12, "setiembre": 9},
    "pt": {"fev": 2, "abr": 4, "ago": 8, "out": 10, "dez": 12},
    "it": {"gen": 1, "mag": 5, "giu": 6, "lug": 7, "ott": 10, "dic": 12},
    "nl": {"mrt": 3, "okt": 10},
}  # fmt: skip
WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miercoles jueves viernes sabado domingo",
    "pt": "segunda terca quarta quinta sexta sabado domingo",
    "it": "lunedi martedi mercoledi giovedi venerdi sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}
SHORT_WEEKDAYS = {
    "en": {
        "mon": 0,
        "tue": 1,
        "tues": 1,
        "wed": 2,
        "thu": 3,
        "thur": 3,
        "thurs": 3,
        "fri": 4,
    },
    "de": {"mo": 0, "mi": 2, "fr": 4},
}
WEEK_SIGNS = wordset("kw cw")
# Portuguese weekdays are also ordinals: these tell the day.
WEEKDAY_MARKS = wordset("na para proxima ate nesta esta desta feira a de")
NUMBERS = {
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "de": "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "un dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "pt": "um dois tres quatro cinco seis sete oito nove dez onze doze",
    "it": "un due tre quattro cinque sei sette otto nove dieci undici dodici",
    "nl": "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
}
MORE_NUMBERS = {
    "a": 1, "an": 1, "couple": 2, "few": 3, "einer": 1, "einem": 1, "einen": 1, "eine": 1,
    "une": 1, "una": 1, "uma": 1, "duas": 2, "quinze": 15, "quince": 15, "quindici": 15,
    "fifteen": 15, "twenty": 20, "thirty": 30, "vierzehn": 14, "trente": 30, "zwo": 2,
    "veertien": 14, "treinta": 30, "trinta": 30, "trenta": 30, "dertig": 30, "paar": 3,
}  # fmt: skip
UNITS = {
    "day": "days day tag tage tagen jour jours dia dias giorno giorni dag dagen",
    "week": "week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken",
    "month": "month months monat monate monaten mois mes meses mese mesi maand maanden",
    "quarter": "quarter quarters quartal quartale quartals trimestre trimestres trimestri kwartaal kwartalen",
    "half": "halbjahr semestre semester halfjaar",
    "year": "year years jahr jahre jahren jahres an ans annee annees ano anos anno anni jaar jaren",
}
DAYS_AWAY = {
    "today": 0, "tonight": 0, "heute": 0, "hoy": 0, "hoje": 0, "oggi": 0, "vandaag": 0,
    "vanmiddag": 0,
    "tomorrow": 1, "tmrw": 1, "tomorow": 1, "tmr": 1, "demain": 1, "domani": 1, "amanha": 1,
    "ubermorgen": 2, "uebermorgen": 2, "overmorgen": 2, "dopodomani": 2,
}  # fmt: skip
TOMORROW_BY_LANGUAGE = {
    "de": {"morgen": 1},
    "nl": {"morgen": 1},
    "es": {"manana": 1},
    "fr": {"hier": -1},
}
PHRASES_AWAY = {
    ("day", "after", "tomorrow"): 2, ("apres", "demain"): 2, ("pasado", "manana"): 2,
    ("depois", "de", "amanha"): 2, ("dopo", "domani"): 2, ("aujourd", "hui"): 0,
    ("in", "a", "fortnight"): 14, ("a", "fortnight"): 14, ("fortnight",): 14,
}  # fmt: skip
YESTERDAYS = wordset("yesterday gestern ayer ontem ieri gisteren vorgestern")
IN = wordset("in dans dentro en em daqui tra fra over nach within apres entro")
NEXT = wordset(
    "next nachste nachsten nachster nachstes nachstem naechste naechsten naechstes naechster "
    "kommende kommenden kommender kommendes prochain prochaine prochains proximo proxima "
    "siguiente entrante prossimo prossima volgend volgende komende komend nieuwe following "
    "coming neuen new neues"
)
NEXT_PAIRS = frozenset(
    {("que", "viene"), ("que", "vem"), ("qui", "vient"), ("que", "entra")}
)
LAST = wordset(
    "last letzte letzten letzter letztes vorige vorigen vergangenen dernier derniere passe "
    "pasado pasada passado passada scorso scorsa vorig vorige afgelopen ultimo ultima"
)
EDGES = {
    "start": "early beginning start anfang anfangs debut principios inicios inicio comeco inizio "
    "begin primi",
    "middle": "mid middle mitte mi mediados meados meta half midden",
    "end": "end late ende fin fine finales final fim eind einde eindje spat spates",
}
SEASONS = {
    "spring": (
        3,
        "spring fruhjahr fruhling fruehjahr printemps primavera voorjaar lente",
    ),
    "summer": (6, "summer sommer ete verano verao estate zomer sommerpause"),
    "autumn": (
        9,
        "autumn fall herbst automne otono outono autunno najaar herfst rentree",
    ),
    "winter": (12, "winter hiver invierno inverno"),
}
AFTER = wordset("after nach apres despues depois dopo na tras apos")
QUARTER_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "erstes": 1, "ersten": 1, "zweites": 2, "zweiten": 2, "drittes": 3, "dritten": 3,
    "viertes": 4, "vierten": 4, "premier": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4,
    "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "primeiro": 1, "terceiro": 3,
    "quarto": 4, "primo": 1, "secondo": 2, "terzo": 3, "eerste": 1, "tweede": 2, "derde": 3,
    "vierde": 4,
}  # fmt: skip
# Month names that are also plain words need a sign that a date is meant.
DOUBTFUL_MONTHS = frozenset(
    {"may", "march", "mar", "mai", "mag", "out", "set", "dec", "marco"}
)
MONTH_SIGNS = wordset(
    "in until till by of early mid late next since this before after from im bis ab anfang mitte "
    "ende en fin debut mi de em ate a fino per in tot eind begin jusqu about around seit voor"
)

CALENDAR_WORDS = frozenset(
    word
    for table in (MONTHS, WEEKDAYS)
    for text in table.values()
    for word in text.split()
) | frozenset(
    word
    for table in (SHORT_MONTHS, SHORT_WEEKDAYS)
    for names in table.values()
    for word in names
)
