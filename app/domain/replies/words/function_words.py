"""Small words by which the seven languages are told apart, and never a name."""

from app.domain.replies.words.sets import wordset

FUNCTION_WORDS = {
    "en": "the a an is are was were has have had they she he we i it this that with "
    "for from to of on in at by not no yes and but or so my our their her his them "
    "him us me you your be been will would did do does just still now then there "
    "here who what when where how if as after before about into out up down over "
    "again today tomorrow yesterday all both none one two three any some very too",
    "de": "der die das den dem des ein eine einen einem einer ist sind war waren hat "
    "haben hatte wir ich er sie es mich mir uns ihn ihm ihr ihnen sich mit fur von zu "
    "zum zur bei beim auf an am im in aus nach und oder aber nicht kein keine noch "
    "schon jetzt dann da hier wer was wann wo wie wenn als auch nur sehr zu heute "
    "morgen gestern alle beide keiner bis wird werden wurde kann soll mein unser habe "
    "hab bin ab um seit ans doch mal nochmal leider letzte bisher dort wieder dir dich euch ihm mir etwas mehr diese dieser dieses",
    "fr": "le la les l un une des du de d est sont etait ete a ont avait nous je j il "
    "elle ils elles on me m moi lui leur eux se s avec pour par chez sur dans en au "
    "aux et ou mais ne n pas plus jamais non oui qui que quoi quand comment si comme "
    "aussi tres trop aujourd hui demain hier tous toutes deux aucun sera va vont ce "
    "cet cette ca c mon ma mes notre nos son sa ses encore toujours apres avant jusqu",
    "es": "el la los las un una unos de del al es son fue era ha han he hemos nosotros "
    "yo ella ellos me mi nos le les lo se con para por en y o pero no si ya muy que "
    "quien cuando donde como hoy manana ayer todos ambos ninguno esta estan este esto "
    "su sus nuestro aun todavia hasta desde sin tambien vez dos mas lo",
    "pt": "o a os as um uma de do da dos das no na nos nas ao aos e sao foi era tem "
    "ha eu ela ele eles elas nos me lhe se com para por pelo pela em ou mas nao sim ja "
    "muito que quem quando onde como hoje amanha ontem todos ambos nenhum esta estao "
    "este isso seu sua nosso ainda ate desde sem tambem vez dois mais estou vou",
    "it": "il lo la i gli le l un una uno di del della dei delle al alla ai dal dalla "
    "nel nella e sono era stato ha hanno ho abbiamo noi io lei lui loro mi me ci vi si "
    "se con per da in su o ma non no gia molto che chi quando dove come oggi domani "
    "ieri tutti entrambi nessuno questo questa suo nostro ancora fino senza anche due "
    "piu sto sta stanno stiamo",
    "nl": "de het een is zijn was waren heeft hebben had we wij ik hij zij ze haar hem "
    "hun ons mij me jij je u met voor van naar bij op aan in uit na en of maar niet "
    "geen nog al nu dan daar hier wie wat wanneer waar hoe als ook maar heel te "
    "vandaag morgen gisteren alle allemaal beide wordt worden kan moet mijn onze dit "
    "dat deze heb ben om sinds er toch weer tot",
}
SMALL_WORDS = frozenset(
    word for text in FUNCTION_WORDS.values() for word in text.split()
)
# Words of their own, one slip away from a cue.
NO_TYPOS = wordset(
    "desisti pedida pedido pedidas brought stated taking playing reused relies assigned designed resigned singled signal "
    "though through thorough quoting noting poster posted packed closes closet closer "
    "angesagt angelehnt gemeldet bestellte begonnen formato formaron formado pedidos perdon "
    "commence comment rapporte importe gemeld verlorene gewohnen bought thought"
)
# A cue that contains one of these says the negation itself.
NEGATIVE_WORDS = wordset(
    "not no never none neither nobody noone nothing isnt wasnt arent werent aint hasnt "
    "havent hadnt didnt dont doesnt wont wouldnt couldnt cant cannot shouldnt without "
    "unable impossible nor nicht nich kein keine keinen keiner keinem nie niemals niemand "
    "niemanden nichts nix ohne ne pas jamais aucun aucune rien personne sans nunca jamas "
    "nadie ningun ninguno ninguna nada sin tampoco nao ninguem nenhum nenhuma sem nem non "
    "mai nessuno nessun nessuna niente nulla senza niet geen nooit niets niks zonder "
    "nergens plus"
)
TELLING_LETTERS = {
    "de": "äöüß",
    "fr": "çèêàùœîâ",
    "es": "ñ¿¡",
    "pt": "ãõçê",
    "it": "èòùì",
}
