"""Words that point at leads: numbers, ordinals, both, none, the others."""

from app.domain.replies.words.sets import wordset

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "1st": 1, "2nd": 2, "3rd": 3,
    "erste": 1, "ersten": 1, "erster": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweiter": 2,
    "dritte": 3, "dritten": 3, "dritter": 3, "vierte": 4, "vierten": 4, "funfte": 5, "funften": 5,
    "premier": 1, "premiere": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5,
    "primero": 1, "primera": 1, "primer": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3,
    "tercer": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5,
    "primeiro": 1, "primeira": 1, "terceiro": 3, "terceira": 3, "quarto": 4, "quarta": 4,
    "primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3,
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5,
}  # fmt: skip
LAST = wordset("last letzte letzten letzter dernier derniere ultimo ultima laatste")
ARTICLES = wordset(
    "the der die das den dem beim zum vom im le la l les el los o a os as ao com "
    "il lo i gli de het con avec mit bei with for da do"
)
LEAD_WORDS = wordset(
    "lead leads one ones contact prospect company kontakt firma kunde interessent "
    "contacto empresa contato azienda contatto bedrijf prospekt"
)
NUMBER_MARKS = wordset(
    "# no nr number num lead leads nummer numero n numero item punkt punto ponto "
    "num nº prospect"
)
# What may come before a bare number that means a lead in the middle of a sentence.
BEFORE_NUMBER = wordset(
    "for on from with about to lost won of bei fur von mit zu und and et y e en pour de "
    "avec para con per voor van met com do da except but sauf excepto menos salvo exceto "
    "tranne behalve ausser auf the both les le el o il"
)
JOINS = wordset("and und et y e en or oder ou o plus")
AFTER_NUMBER = wordset(
    "is are was were has have had did didnt never went wont wants said signed and und et "
    "y e en ist sind war hat haben est sont a ont es son ha han esta estan foi sao tem "
    "sono hanno heeft zijn hebben or oder"
)
NOT_A_LEAD_AFTER = wordset(
    "x times time calls call mails mail emails email messages voicemails attempts "
    "weeks week days day months month years year hours hour minutes min pm am uhr h "
    "people persons seats users licences licenses meetings demos mal anrufe wochen "
    "woche tage tag monate monat jahre jahr leute nutzer lizenzen stunden versuche fois "
    "semaines semaine jours jour mois ans heures appels relances personnes veces "
    "semanas semana dias dia meses mes anos ano llamadas personas correos vezes chamadas "
    "pessoas volte settimane settimana giorni giorno mesi mese anni chiamate persone "
    "keer weken dagen maanden jaar uur mensen of the percent k mio mil euro euros eur "
    "usd chf gbp dollars more st nd rd th eme left unanswered open voicemail "
    "man person mensch reminders "
    "follow followups messages mensajes messaggi tentativi relance"
)
ALL = wordset(
    "all everyone everybody alle alles allen allesamt samtliche tous toutes todos todas "
    "tutti tutte allemaal"
)
ANY = wordset("any either irgendeinem n importe alguno algum qualcuno")
NOBODY = wordset(
    "none neither keiner keine keinen beide aucun aucune ninguno ninguna nenhum nenhuma "
    "nessuno nessuna geen"
) - {"beide"}
# They mean none of the leads where a reply names nobody at all.
NO_PERSON = wordset(
    "nobody noone niemand keiner keine personne aucun nadie ninguno ninguem nenhum nessuno"
)
BOTH = wordset("both beide beiden beides ambos ambas entrambi entrambe allebei beiden")
BOTH_PAIRS = frozenset(
    {("les", "deux"), ("los", "dos"), ("las", "dos"), ("os", "dois"), ("as", "duas")}
    | {
        ("tous", "deux"),
        ("tutti", "due"),
        ("i", "due"),
        ("alle", "zwei"),
        ("the", "two"),
    }
    | {("all", "two"), ("alle", "twee")}
)
REST_PAIRS = frozenset(
    {
        ("the", "rest"),
        ("the", "others"),
        ("the", "other"),
        ("der", "rest"),
        ("den", "rest"),
    }
    | {
        ("nobody", "else"),
        ("noone", "else"),
        ("niemand", "sonst"),
        ("sonst", "niemand"),
    }
    | {
        ("nadie", "mas"),
        ("ninguem", "mais"),
        ("nessun", "altro"),
        ("niemand", "anders"),
    }
    | {("die", "anderen"), ("alle", "anderen"), ("le", "reste"), ("les", "autres")}
    | {("el", "resto"), ("los", "demas"), ("las", "demas"), ("los", "otros")}
    | {("o", "resto"), ("os", "outros"), ("os", "restantes"), ("il", "resto")}
    | {("gli", "altri"), ("le", "altre"), ("de", "rest"), ("de", "anderen")}
    | {
        ("everyone", "else"),
        ("everything", "else"),
        ("all", "others"),
        ("all", "other"),
    }
    | {
        ("de", "overige"),
        ("die", "ubrigen"),
        ("die", "restlichen"),
        ("everybody", "else"),
    }
)
OF_THEM = wordset(
    "der des deux beide of them those these the von denen ihnen den beiden d entre eux de ellos ellas los "
    "dos deles dos dois di loro dei due van hen beiden die deze drie vier three four "
    "five six seven alle of leads trois quatre cinq tres cuatro cinco quatro tre quattro cinque vijf funf"
)
ORDINAL_ENDINGS = wordset("st nd rd th er ere re e eme ste de o a")
MONEY_SIGNS = frozenset("€$£%")
EXCEPT = wordset(
    "except excluding bar ausser sauf hormis excepto salvo menos exceto tranne eccetto "
    "behalve"
)
EXCEPT_PAIRS = frozenset(
    {("apart", "from"), ("other", "than"), ("but", "not"), ("aside", "from")}
    | {("bis", "auf"), ("a", "part"), ("mis", "a"), ("a", "parte"), ("except", "for")}
    | {("a", "excepcion"), ("ad", "eccezione"), ("met", "uitzondering"), ("op", "na")}
)
GREETINGS = wordset(
    "hi hello hey dear hallo liebe lieber moin servus bonjour bonsoir salut cher chere "
    "hola buenos ola oi caro cara ciao salve buongiorno hoi beste dag thanks thank danke "
    "merci gracias obrigado obrigada grazie bedankt morning cheers"
)
COUNTS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "zwei": 2, "beiden": 2, "drei": 3, "vier": 4,
    "deux": 2, "trois": 3, "quatre": 4, "dos": 2, "tres": 3, "cuatro": 4, "dois": 2, "duas": 2,
    "quatro": 4, "due": 2, "tre": 3, "quattro": 4, "twee": 2, "drie": 3,
}  # fmt: skip
FIRSTS = wordset(
    "first ersten premiers premieres primeros primeras primeiros primeiras primi prime eerste"
)
LASTS = wordset("last letzten derniers dernieres ultimos ultimas ultimi ultime laatste")
REST_ALONE = wordset(
    "rest others reste resto andere anderen autres otros outros altri overige"
)
TITLES = wordset(
    "m mr mrs ms miss dr herr herrn frau monsieur madame mme sr sra senor senora senhor "
    "senhora dona don signor signora sig dott meneer mevrouw dhr mevr"
)
LEGAL_FORMS = wordset(
    "gmbh ag kg ug se inc ltd llc llp plc corp co company limited sarl sas sa sl slu srl "
    "spa lda bv nv vof oy ab as aps group gruppe holding mbh ohg ev gbr eurl snc sas the "
    "cie"
)
# What a company's name may begin with that tells it from no other.
KINDS_OF_COMPANY = wordset(
    "grupo gruppo groupe groep hotel hoteles restaurant restaurante ristorante bank banco "
    "banca banque autohaus stadtwerke klinik klinikum praxis kanzlei spedition backerei "
    "brauerei druckerei studio studios atelier garage maison casa clinica clinique centro "
    "centre zentrum cabinet comercial transportes transports trasporti bodegas talleres "
    "construcciones editorial farmacia pharmacie laboratorios laboratoires industrias "
    "industrie industries ets etablissements societe sociedad societa empresa impresa "
    "azienda firma bedrijf bureau buro agencia agence agenzia agentur agency cafe new"
)
REST_WORDS = REST_ALONE | wordset(
    "other andern ubrigen restlichen demas altre autre outras otras"
)
