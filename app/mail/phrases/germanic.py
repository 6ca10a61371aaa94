"""German and Dutch phrases around the text of a mail."""

from app.mail.phrases.model import Phrases

GERMAN = Phrases(
    code="de",
    leads="am|von|gesendet am|zitat von|nachricht vom|in der nachricht vom|um",
    wrote="zitat von|schrieb|schrieben sie|geschrieben|hat geschrieben|hat folgendes geschrieben"
    "|schreibt|folgendes geschrieben|schrieb folgendes|haben sie geschrieben",
    sender="von|absender|gesendet von",
    sent="gesendet|datum|gesendet am|verschickt|erhalten|gesendete|zeit|sendezeit",
    to="an|empfänger|an alle",
    cc="kopie|cc|kopie (cc)|antwort an|anlagen|anlage|anhang|anhänge|wichtigkeit|priorität"
    "|blindkopie|organisation|antworten an|signiert von",
    subject="betreff|betr|thema",
    original="ursprüngliche nachricht|antwort nachricht|originalnachricht|original-nachricht"
    "|weitergeleitete nachricht|weitergeleitete mail|weitergeleitete e-mail"
    "|ursprüngliche mail|ursprüngliche e-mail|originalmail|original e-mail"
    "|anfang der weitergeleiteten nachricht|ende der weitergeleiteten nachricht"
    "|ursprünglicher termin|weitergeleitet von *|original-mail|antwort auf"
    "|ende der weitergeleiteten e-mail|beginn der weitergeleiteten nachricht"
    "|nachricht weitergeleitet|original nachricht|urspruengliche nachricht",
    closings="mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichen gruessen"
    "|mit freundlichem gruß|mit freundlichem gruss|mit besten grüßen|mit besten grüssen"
    "|mit besten gruessen|mit herzlichen grüßen|mit herzlichen grüssen|mit lieben grüßen"
    "|mit vielen grüßen|mit sonnigen grüßen|mit kollegialen grüßen|freundliche grüße"
    "|freundliche grüsse|freundlicher gruß|freundlichen gruß|beste grüße|beste grüsse"
    "|besten gruß|bester gruß|beste gruesse|viele grüße|viele grüsse|viele gruesse"
    "|liebe grüße|liebe grüsse|liebe gruesse|lieben gruß|lieber gruß|herzliche grüße"
    "|herzliche grüsse|herzlichen gruß|herzlichst|schöne grüße|schöne grüsse|schönen gruß"
    "|grüße|grüsse|gruesse|gruß|gruss|grüßle|lg|vg|mfg|bg|hg|ghg|glg|sg|fg|lg aus *|gruß aus *"
    "|grüße aus *|viele grüße aus *|liebe grüße aus *|beste grüße aus *|mit gruß"
    "|hochachtungsvoll|mit vorzüglicher hochachtung|schönen tag noch|schönen tag"
    "|einen schönen tag|schönes wochenende|schönen abend|schönen feierabend|bis bald"
    "|bis dann|bis dahin|ciao|tschüss|tschüß|servus|danke und gruß|danke und grüße"
    "|danke und viele grüße|danke und beste grüße|danke und liebe grüße|danke & gruß"
    "|danke & viele grüße|danke & lg|danke lg|danke und lg|danke und vg|vielen dank und viele grüße"
    "|vielen dank und beste grüße|vielen dank und freundliche grüße|dein|deine|ihr|ihre"
    "|vielen dank und liebe grüße|es grüßt *|es grüßt|dank und gruß|bestens|mit bestem gruß"
    "|freundlich grüßt|i. a.|i.a.|i.v.|i. v.|ppa.",
    thanks="danke|vielen dank|danke schön|dankeschön|danke sehr|besten dank|herzlichen dank"
    "|danke vorab|danke im voraus|vielen dank im voraus|vielen dank vorab|tausend dank"
    "|danke dir|danke ihnen|merci|merci vielmals|schönen dank|danke euch",
    devices="von meinem * gesendet|von meinem * gesendet *|von meiner * gesendet"
    "|von mein * gesendet|gesendet von meinem *|gesendet von meiner *"
    "|gesendet von mein *|gesendet von * mobil*|gesendet von outlook *"
    "|gesendet von outlook|gesendet von yahoo *|gesendet von mail *"
    "|gesendet von windows *|gesendet von gmx *|gesendet von web.de *"
    "|gesendet mit *|gesendet aus *|gesendet über *|gesendet via *"
    "|gesendet vom *|gesendet von unterwegs|gesendet von iphone"
    "|gesendet von android *|gesendet per *|gesendet von der *|gesendet von der"
    "|holen sie sich outlook *|outlook für * herunterladen|hol dir outlook *"
    "|outlook für ios beziehen|outlook für android beziehen"
    "|diese nachricht wurde von * gesendet*"
    "|diese nachricht wurde mit * gesendet*|diese mail wurde von * gesendet*"
    "|diese e-mail wurde von * gesendet*|von unterwegs gesendet|von unterwegs"
    "|vom handy gesendet|vom smartphone gesendet|vom mobiltelefon gesendet"
    "|mobil gesendet|vom iphone gesendet|vom ipad gesendet|von iphone gesendet"
    "|von ipad gesendet|mit der * app gesendet|mit der * mail app gesendet"
    "|bitte entschuldigen sie * tippfehler*|entschuldigen sie * tippfehler*"
    "|über * gesendet|per * gesendet|mit * gesendet|von samsung * gesendet"
    "|aus der * app gesendet|virenfrei. *|virenfrei.*|kurz, da vom handy*"
    "|getippt auf *|outlook für android|outlook für ios|von outlook * gesendet",
    footers="*sitz der gesellschaft*|*amtsgericht *hrb*|*handelsregister*|diese e-mail enthält *|diese email enthält *|diese nachricht enthält *"
    "|diese mail enthält *|diese e-mail und *|diese e-mail kann *"
    "|diese nachricht kann *|diese nachricht und *|der inhalt dieser *"
    "|die in dieser *|die information in dieser *|die informationen in dieser *"
    "|dieses e-mail *|vertraulichkeitshinweis*|vertraulich:*"
    "|hinweis:*vertraulich*|wichtiger hinweis*|rechtlicher hinweis*"
    "|haftungsausschluss*|disclaimer:*|wenn sie nicht der *"
    "|falls sie nicht der *|sollten sie nicht der *"
    "|bitte denken sie an die umwelt*|denken sie an die umwelt*"
    "|bitte prüfen sie *ausdruck*|bitte prüfen sie *drucken*"
    "|bitte überlegen sie *drucken*|bitte beachten sie *umwelt*"
    "|bevor sie diese * ausdrucken*|diese e-mail wurde von avast *"
    "|diese e-mail wurde auf viren *|diese e-mail wurde gescannt*"
    "|geschäftsführer:*|geschäftsführung:*|amtsgericht *|registergericht*"
    "|handelsregister*|sitz der gesellschaft*|sitz:*|hrb *|ust-id*|ust.-id*"
    "|ust-idnr*|vorstand:*|informationen zum datenschutz*"
    "|hinweise zum datenschutz*|informationen zur verarbeitung *"
    "|informationen nach art*|um sich abzumelden*|abmelden:*"
    "|diese nachricht erhalten sie *|sie erhalten diese *|pflichtangaben*"
    "|aus rechts- und sicherheitsgründen *|ihre personenbezogenen *|iban*"
    "|datenschutz:*|datenschutzhinweis*|datenschutzerklärung*"
    "|datenschutzinformation*|geschäftsführerin:*|geschäftsführerinnen:*"
    "|aufsichtsrat:*|aufsichtsratsvorsitz*|vorsitzender des aufsichtsrat*"
    "|vorsitzende des aufsichtsrat*|dieses dokument *vertraulich*"
    "|sollten sie diese *irrtümlich*|sollten sie diese *empfänger*"
    "|sollten sie diese *versehentlich*|steuernummer:*|firmensitz:*"
    "|diese e-mail ist *vertraulich*|diese e-mail ist *bestimmt*"
    "|diese nachricht ist *vertraulich*|diese nachricht ist *bestimmt*",
    banners="achtung:*|achtung *extern*|vorsicht:*|vorsicht *extern*|externe e-mail*|externe mail*"
    "|externe nachricht*|externer absender*|[extern]*|extern:*|warnung:*"
    "|diese e-mail stammt von *|diese e-mail kommt von *|diese e-mail wurde von außerhalb *"
    "|diese nachricht stammt von außerhalb *|diese nachricht kommt von *|diese mail kommt von *extern*"
    "|diese mail stammt von *|sie erhalten nicht oft *|sie erhalten nicht häufig *"
    "|sie erhalten nur selten *|manche personen, die diese *|diese e-mail wurde von einem externen *"
    "|diese nachricht wurde von einem externen *|einige personen, die diese *|*** externe *|hinweis: externe*"
    "|sicherheitshinweis:*extern*",
)

DUTCH = Phrases(
    code="nl",
    leads="op|van|citeren|in bericht|verzonden op",
    wrote="schreef|het volgende geschreven|geschreven|schreef het volgende|schrijft"
    "|heeft geschreven|schreef je|schreef u",
    sender="van|afzender",
    sent="verzonden|datum|verzonden op|verstuurd|verzonden om",
    to="aan|ontvanger|geadresseerde",
    cc="cc|kopie|antwoord aan|beantwoorden - aan|antwoorden aan|beantwoorden aan|bijlagen|bijlage"
    "|urgentie|prioriteit|bcc",
    subject="onderwerp|betreft",
    original="oorspronkelijk bericht|origineel bericht|doorgestuurd bericht"
    "|oorspronkelijke e-mail|originele e-mail|begin doorgestuurd bericht"
    "|einde doorgestuurd bericht|begin van het doorgestuurde bericht"
    "|oorspronkelijke afspraak|doorgestuurd door *|doorgezonden bericht",
    closings="met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten"
    "|met hartelijke groet|met hartelijke groeten|hartelijke groet|hartelijke groeten"
    "|groet|groeten|groetjes|veel groeten|lieve groeten|vele groeten|met groet|met groeten"
    "|beste groet|beste groeten|met beste groet|mvg|m.v.g.|gr|gr.|grtz|grt|hgr|vr. gr.|vr gr"
    "|hoogachtend|met de meeste hoogachting|tot ziens|tot snel|tot dan|tot straks|tot gauw"
    "|fijne dag|fijne dag verder|nog een fijne dag|prettige dag|fijn weekend|prettig weekend"
    "|fijne avond|warme groet|zonnige groet|doei|dank en groet|bedankt en groeten|dank & groet"
    "|alvast bedankt en groeten|bedankt en groet|hartelijks|liefs|groeten uit *|groet uit *",
    thanks="bedankt|dank je|dank u|dank je wel|dankjewel|dank u wel|alvast bedankt|alvast dank"
    "|hartelijk dank|hartelijk bedankt|veel dank|bij voorbaat dank|dank|bvd|dank alvast|thx",
    devices="verzonden vanaf mijn *|verstuurd vanaf mijn *|verzonden vanaf *|verstuurd vanaf *"
    "|verzonden met *|verstuurd met *|verzonden via *|verstuurd via *|verzonden van mijn *"
    "|verstuurd van mijn *|verzonden van uit *|verzonden vanuit *|verstuurd vanuit *"
    "|download outlook voor *|outlook voor * downloaden|outlook voor ios downloaden"
    "|outlook downloaden voor *|haal outlook voor *|outlook ophalen voor *|verzonden per *|virusvrij. *"
    "|virusvrij.*|mobiel verzonden|mobiel verstuurd",
    footers="dit e-mailbericht *|deze e-mail *vertrouwelijk*|deze e-mail en *"
    "|dit bericht kan *|dit bericht en *|dit bericht bevat *"
    "|de informatie in dit *|de informatie in deze *|de informatie verzonden *"
    "|de inhoud van dit *|de inhoud van deze *|vertrouwelijkheid*"
    "|indien u niet de *|als u niet de *|denk aan het milieu*"
    "|denk om het milieu*|denk aan het milieu *|aan dit bericht kunnen *"
    "|aan de inhoud van *|kvk-nummer*|deze e-mail bevat *"
    "|deze e-mail werd gecontroleerd *|om je af te melden*"
    "|deze email *vertrouwelijk*|op al onze *|op deze e-mail is *|disclaimer:*"
    "|kvk:*|kvk nr*|kvk *|uitschrijven:*|dit bericht is *bestemd*"
    "|dit bericht is *vertrouwelijk*|dit bericht is *bedoeld*"
    "|deze e-mail is *bestemd*|deze e-mail is *vertrouwelijk*"
    "|deze mail is *bestemd*|deze mail is *vertrouwelijk*",
    banners="let op:*|let op *extern*|externe e-mail*|externe afzender*|extern bericht*|[extern]*"
    "|dit bericht komt van buiten *|deze e-mail komt van buiten *|deze e-mail is afkomstig *"
    "|dit bericht is afkomstig van buiten*|u ontvangt niet vaak *|je ontvangt niet vaak *"
    "|waarschuwing:*|opgelet:*|sommige mensen die dit *|u krijgt niet vaak *|je krijgt niet vaak *"
    "|opgepast:*",
)
