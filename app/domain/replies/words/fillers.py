"""Words that may stand inside any phrase without changing it."""

from app.domain.replies.words.sets import wordset

FILLERS = wordset(
    "now already just also really actually finally officially sadly unfortunately luckily "
    "today yesterday jetzt schon auch leider heute gestern endlich bereits nun gerade sogar "
    "gleich wirklich tatsachlich zum bien enfin deja aussi malheureusement hier maintenant "
    "vraiment ya tambien hoy ayer finalmente realmente lamentablemente ja tambem hoje ontem "
    "infelizmente felizmente gia anche oggi ieri purtroppo davvero al ook nu net eindelijk "
    "helaas gisteren vandaag gewoon echt then so there again"
)
AMOUNT_WORDS = wordset(
    "k m mio tsd teur keur eur euro euros usd dollar dollars gbp pounds chf franken mil mila "
    "mille tausend thousand grand million brl reais duizend"
)
BEFORE_AMOUNTS = wordset(
    "of for over worth at about de d a pour uber von zu por per da di van voor ca circa"
)
