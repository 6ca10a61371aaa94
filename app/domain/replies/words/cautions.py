"""Words that make a claim doubtful: other people, other things, and what contradicts it."""

from app.domain.replies.words.sets import wordset

THEIRS = wordset(
    "their her his deren ihre ihr sein leur leurs son sa su sus seu sua loro suo hun haar zijn"
)
THEY = wordset(
    "she he they shes hes theyre sie er elle il ils elles ella el ellos ellas ela ele elas eles lei "
    "lui loro ze zij hij her him"
)
MINE = wordset("my mein meine meinen mon ma mes mi mis meu minha mio mia mijn")
MY_WORK = (
    "contact", "kontakt", "ansprech", "interlocut", "referent", "prospec", "interess", "champion",
    "angebot", "calls", "call", "mail", "email", "anruf", "nachricht", "appel", "message", "llamad",
    "mensaj", "chamad", "mensag", "chiamat", "messagg", "bericht", "telefoontj", "gespr", "sponsor",
    "buyer", "kund", "klant", "cliente", "meeting", "termin",
)  # fmt: skip
APOLOGIES = wordset(
    "sorry pardon perdon perdona perdone desculpa desculpe scusa scusate entschuldigung excuse "
    "excusez oops ups hoppla"
)
RIVAL_WORDS = wordset(
    "competitor competitors rival rivals competition wettbewerber wettbewerb mitbewerber "
    "mitbewerb konkurrent konkurrenz konkurrenten "
    "concurrent concurrents concurrence competidor competencia concorrente concorrencia "
    "concorrenza concurrentie"
)
# A sentence that opens with one of these and a lead turns to that lead.
TOPICS = wordset(
    "about regarding concerning re anyway as on zu zum zur bei wegen bezuglich pour "
    "concernant quant sobre en cuanto respecto de quanto relativamente su per riguardo "
    "over wat betreft voor"
)
DETERMINERS = wordset(
    "a an the my your his her its our their this that another some every un une le la les l mon "
    "ma mes son sa ses notre nos leur leurs ce cette el los las una unos unas mi mis tu su sus "
    "nuestro nuestra o os as um uma meu minha meus minhas seu sua nosso nossa il lo gli i uno "
    "mio mia miei mie suo sua nostro nostra"
)
# What can be won, lost, signed, bought or paid and be the deal itself.
DEAL_WORDS = wordset(
    "bdc bid big bon bulk case deal docu form full gara job larg lead lot msa offr one pack "
    "plan po prim quot race rfp seat soft solu sow tool top two vote year bons orders deals "
    "leads bids lots jobs"
)
DEAL_THINGS = (
    "abonn", "account", "acompt", "acont", "affair", "affar", "agree", "annual", "annuel",
    "assin", "basic", "battle", "business", "cheap", "clien", "client", "command",
    "commess", "compt", "concurs", "conta", "contract", "contrat", "cuenta", "customer",
    "deposit", "devis", "dossier", "dotted", "encomend", "factur", "fattur", "fatur",
    "fight", "first", "formul", "invoic", "licen", "licit", "marche", "modul", "module",
    "month", "negoc", "oferta", "offer", "offert", "oportun", "opportun", "option",
    "orcam", "order", "ordin", "other", "pacchett", "pacot", "paper", "papier", "paquet",
    "pedid", "piece", "pilot", "pitch", "premi", "premium", "presup", "prevent", "produ",
    "proget", "proje", "project", "propos", "prospec", "proyec", "renewal", "servi",
    "servic", "sistem", "small", "solut", "starter", "subscr", "suscri", "system",
    "tender", "thing", "trato", "trattat", "trial", "venda", "venta", "vente", "version",
    "whole",
)  # fmt: skip
# After a verb without an article: a part of something, not a deal.
PARTS = wordset(
    "half most some all lots track sight touch contact count patience weight money time sleep "
    "hope hours days weeks months"
)
# What is won that is no deal, and whom one congratulates on it.
AWARDS = wordset(
    "award awards prize prizes medal lottery raffle match game premio premios premi premie prix "
    "preis preise preises prijs prijzen trophy cup quiz congrats congratulations bravo felicitations "
    "gluckwunsch gratuliere gratulation enhorabuena felicidades parabens complimenti "
    "congratulazioni gefeliciteerd proficiat"
)
AFTER_A_NOUN = wordset("verloren gewonnen")
# Games, in compounds too.
GAMES = (
    "lotter", "loterij", "lotto", "loto", "tombola", "tippspiel", "bingo", "sweepstake", "raffle",
    "porra", "turnier", "tournoi", "torneo", "tournament", "toernooi", "football", "fussball",
    "futbol", "calcio", "voetbal", "tennis", "golf",
)  # fmt: skip
# What may follow a bare `lost` that speaks of the deal.
AFTER_LOST = wordset(
    "due because since against unfortunately sadly mainly purely simply despite without however "
    "sorry cheers thanks thx anyway lol price pricing budget deal though although competitor wasnt didnt werent case closed"
)
# Where somebody bought who did not buy from us.
ELSEWHERE = wordset(
    "else ander sonst elsewhere others another anders woanders anderswo anderen anderem andere anderer ailleurs "
    "autre autres otro otra otros altri altro altra altrove outro outra outros competitor "
    "competitors rival competition wettbewerber konkurrent konkurrenz concurrent concurrence "
    "competidor competencia concorrente concorrencia concorrenza"
)
LOSING = wordset(
    "lost lose losing loses verloren verliert perdu perdus perd perdido perdio perdieron perderam "
    "perdeu perso persa perdono verloor verliest"
)
SOMETHING_ELSE = frozenset(
    {
        ("something", "else"),
        ("someone", "else"),
        ("somebody", "else"),
        ("was", "anderes"),
    }
    | {("etwas", "anderes"), ("autre", "chose"), ("otra", "cosa"), ("outra", "coisa")}
    | {
        ("iets", "anders"),
        ("ergens", "anders"),
        ("da", "altri"),
        ("a", "otro"),
        ("a", "outro"),
    }
    | {
        ("con", "ellos"),
        ("com", "eles"),
        ("con", "loro"),
        ("mit", "denen"),
        ("bei", "denen"),
    }
    | {("avec", "eux"), ("chez", "eux"), ("met", "hen"), ("bij", "hen")}
    | {("comprato", "altro"), ("preso", "altro"), ("somewhere", "else")}
)
# Messages and papers that get lost or come back without any deal doing so.
MESSAGES = wordset(
    "mail mails email emails letter brief briefe courriel courriels correo correos lettre carta "
    "message messages nachricht nachrichten mensaje mensagem messaggio bericht invite einladung"
)
NO_WORDS = wordset("no nao non nee nein nicht")
# Papers that come before an order.
EARLY_PAPERS = wordset(
    "pilot pilots pilote piloto pilota poc trial teststellung testphase probe essai prueba proef "
    "loi nda mou absichtserklarung geheimhaltung geheimhaltungsvereinbarung avv dpa petition "
    "vorvertrag termsheet intent teststellung testvertrag"
)
# Words that close many things besides deals.
VAGUE = wordset(
    "geschafft klappt geklappt erledigt durch morts mortes muertos tote tot gestorben raus closed done dead cerrado cerrada "
    "fechado fechada chiuso chiusa mort muerto muerta morto morta dood boucle bouclee rond binnen "
    "saltato saltata salta caido caiu fatto hecho feito fini finito concluso conclusa conclu conclue "
    "refused refuse refusee rejected passed scrapped kwijt weg afgezegd abgesagt"
)
# Beginnings of words for trying, calling and talking once more.
RETRIES = (
    "try", "retry", "again", "revisit", "follow", "nochmal", "nochmals", "wieder", "erneut", "nachhak",
    "nachfass", "probier", "versuch", "anruf", "reessay", "rappel", "relanc", "recontact",
    "repar", "intent", "reintent", "llam", "seguimiento", "contact", "retom", "tentar", "tento",
    "ligar", "ligo", "voltar", "volto", "falar", "riprov", "risent", "richiam", "ricontatt",
    "chiam", "prober", "bellen", "terugbel", "opvolg", "weer", "opnieuw", "opvolgen",
)  # fmt: skip
SOMEBODY = (
    wordset(
        "else someone somebody jemand quelqu alguien alguem qualcuno iemand dort daar alli"
    )
    | RIVAL_WORDS
)
# How many words that no pattern explains an open outcome may stand among.
UNKNOWN_ALLOWED = {"opp": 3, "work": 2, "nc": 3}
STRETCHES = wordset(
    "hour hours day days week weeks month months stunde stunden tag tage woche wochen monat monate "
    "heure heures jour jours semaine semaines mois hora horas dia dias semana semanas mes meses ora "
    "ore giorno giorni settimana settimane mese mesi uur uren dag dagen weken maand maanden minutes"
)
TIMES = wordset(
    "hour hours minute minutes day days moment heure heures instant jour jours hora horas momento "
    "dia dias minuto minutos ora ore giorno giorni attimo poco "
    "morning afternoon evening week month year night matin semaine mois soir annee manana tarde "
    "semana mes ano noche manha noite mattina mattinata settimana mese sera anno pomeriggio"
)
PERIODS = wordset(
    "pro per par por al l annum year yearly annual annually jahr jahrlich an annuel ano anual anno "
    "annuo jaar jaarlijks month monthly monat monatlich mois mes mensual mensal mese maand net netto"
)
# People who are neither the writer nor the lead.
FAMILY = wordset(
    "wife husband kid kids son daughter mother father mum dad dog cat frau mann kinder sohn "
    "tochter mutter vater hund femme mari fils fille esposa marido hijo hija mujer mulher "
    "filho filha moglie marito figlio figlia figli vrouw zoon dochter"
)
COLLEAGUES = wordset(
    "company employer arbeitgeber firma boite entreprise empresa azienda werkgever bedrijf boss chef chefin patron jefe jefa chefe capo baas manager colleague colleagues teammate kollege kollegen kollegin collegue collegues companero "
    "companera colega colegas collega colleghi"
)
TEAMMATES = wordset(
    "colleague teammate kollege kollegin collegue companero companera colega collega"
)
SOME = wordset("a ein eine einem einer un une una um uma uno een")
OURS = wordset(
    "former previous old ex alter ehemaliger fruherer ancien ancienne antigua antiguo antiga antigo "
    "vecchia vecchio vorige oude my our mein meine meinem unser unsere mon ma notre mi nuestro nuestra meu minha nosso nossa "
    "mio mia nostro nostra mijn onze"
)
WITH_US = frozenset(
    {("with", "us"), ("from", "us"), ("bei", "uns"), ("mit", "uns"), ("chez", "nous")}
    | {
        ("avec", "nous"),
        ("con", "nosotros"),
        ("con", "noi"),
        ("da", "noi"),
        ("bij", "ons"),
    }
    | {("met", "ons"), ("connosco", ""), ("conosco", ""), ("com", "a"), ("a", "gente")}
    | {("our", "customer"), ("our", "client"), ("unser", "kunde")}
)
# Beginnings of words that speak for one outcome; heard beside another, they raise doubt.
SCENTS = {
    "won": ("signed", "unterschrieb", "unterzeichn"),
    "opp": (
        "demo", "test", "quote", "quotation", "proposal", "contract", "negotiat", "pilot", "trial",
        "workshop", "poc", "lawyer", "procurement", "verbal", "angebot", "vertrag", "termin",
        "verhandl", "testzugang", "testphase", "mundlich", "devis", "propos", "contrat",
        "nego", "essai", "rdv", "propuesta", "presupuest", "contrato", "reunion", "prueba",
        "negoci", "proposta", "reuniao", "teste", "assinatura", "offerta", "preventivo",
        "contratt", "trattativ", "appuntament", "riunion", "offerte", "afspraak", "onderhandel",
        "proef", "mondeling", "handtekening", "unterschrift", "signature", "firma",
    ),
    "spoil": (
        "cancel", "storn", "annul", "withdr", "widerruf", "zuruckgezog", "ruckzieh", "retract",
        "renounc", "pending", "conditional", "unless", "draft", "verbal", "mundlich", "oral",
        "mondeling", "trial", "almost", "nearly", "presque", "quasi", "quase", "casi", "bijna",
        "hopefully", "fingers", "hoffentlich", "kundig",
    ),
    "later": (
        "postpon", "verschob", "verschoben", "vertagt", "aplaz", "pospu", "adiad", "adiar",
        "rimand", "rinvi", "uitgesteld", "doorgeschoven", "repouss", "report",
    ),
    "lost": (
        "declin", "refus", "reject", "abgelehnt", "abgesagt", "rechaz", "recus", "rifiut",
        "afgewezen", "unfortunately", "sadly", "leider", "malheureusement", "lamentablemente",
        "desgraciad", "infelizmente", "purtroppo", "helaas",
    ),
    "far": (
        "month", "monat", "mois", "meses", "mesi", "maand", "year", "jahr", "anno", "jaar",
        "quarter", "quartal", "trimest", "kwart", "summer", "sommer", "verano", "verao", "estate",
        "zomer", "herbst", "autumn", "otono", "outono", "autunno", "najaar", "rentree",
    ),
    "nc": (
        "quiet", "silent", "vanish", "disappear", "abgetaucht", "verstumm", "disparu", "muett",
        "desaparec", "calad", "sparit", "verdwenen", "ghost", "silence", "unreach", "funkstille",
        "injoign", "sumiu",
    ),
}  # fmt: skip
# Which of them speak against an outcome.
AGAINST = {
    "won": ("spoil", "later", "lost"),
    "opp": ("lost", "nc"),
    "work": ("opp", "later", "lost", "won", "far", "nc"),
    "nc": ("won",),
    "later": ("won",),
    "lost": ("won",),
    "bad": ("won",),
}
