"""Swedish, Danish, Norwegian and Finnish phrases around the text of a mail."""

from app.mail.phrases.model import Phrases

SWEDISH = Phrases(
    code="sv",
    leads="den|på|citerar|från",
    wrote="skrev|skrev följande|följande|har skrivit|skriver",
    sender="från|avsändare",
    sent="skickat|datum|skickades|skickad|sänt",
    to="till|mottagare",
    cc="kopia|kopia till|svar till|svara till|bilagor|bilaga|prioritet|vikt|hemlig kopia",
    subject="ämne|rubrik",
    original="ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande"
    "|vidarebefordrat mejl|vidarebefordrat brev|vidarebefordrad e-post|ursprungligt mejl"
    "|originalmejl|börja vidarebefordrat meddelande|ursprunglig avtalad tid|vidarebefordrat av *"
    "|vidarebefordrat mail|ursprungsmeddelande",
    closings="med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning"
    "|vänligen|bästa hälsningar|med bästa hälsningar|hälsningar|hälsning|många hälsningar|mvh|vh"
    "|m.v.h.|bästa hälsning|med varma hälsningar|varma hälsningar|soliga hälsningar|hälsar"
    "|hej då|hejdå|vi hörs|vi ses|ha en bra dag|ha en fin dag|trevlig helg|ha det bra|ha det gott"
    "|ha det så bra|kram|kramar|hälsn|högaktningsfullt|tack och hej|med hälsning|/mvh",
    thanks="tack|tack så mycket|tack på förhand|tackar|stort tack|tack för hjälpen|tusen tack"
    "|många tack|tack igen",
    devices="skickat från min *|skickat från mitt *|skickat från *|skickat med *|skickat via *"
    "|från min iphone|från min ipad|från min mobil|från min *|hämta outlook för *|ladda ned outlook *|skaffa outlook för *"
    "|sänt från min *|sänt från *|mobilt skickat|skickat mobilt|virusfri. *|virusfritt.*",
    footers="detta e-postmeddelande *|detta mejl *konfidentiell*"
    "|detta meddelande *konfidentiell*|detta meddelande kan *"
    "|detta meddelande är *|detta meddelande innehåller *"
    "|informationen i detta *|innehållet i detta *|när du kommunicerar med *"
    "|tänk på miljön*|den här e-posten *|den här e-postadressen *"
    "|om du inte är *|om du har fått detta *|konfidentiellt:*"
    "|ansvarsfriskrivning*|vi behandlar *personuppgifter*|så behandlar vi *"
    "|så här hanterar vi *|tänk på miljön *|avregistrera *|detta mail *",
    banners="varning:*|obs:*extern*|obs! *extern*|externt meddelande*|extern avsändare*|extern e-post*"
    "|[extern]*|[externt]*|detta meddelande kommer från *extern*|detta mejl kommer från *extern*"
    "|du får inte ofta *|detta mail kommer från *extern*|e-post från extern*|var försiktig*extern*"
    "|detta e-postmeddelande kommer från *|detta e-postmeddelande har skickats från *",
)

DANISH = Phrases(
    code="da",
    leads="den|på|d.|fra|kl.",
    wrote="skrev|skrev følgende|følgende|har skrevet|skriver",
    sender="fra|afsender",
    sent="sendt|dato|sendt den|afsendt",
    to="til|modtager",
    cc="cc|kopi|svar til|vedhæftede filer|vedhæftet|vedhæftede|prioritet|vigtighed|bcc|kopi til",
    subject="emne|vedr",
    original="oprindelig meddelelse|original meddelelse|oprindelig besked|videresendt meddelelse"
    "|videresendt besked|videresendt mail|oprindelig mail|start på videresendt besked"
    "|begyndelsen på videresendt besked|original besked|slut på videresendt besked"
    "|oprindelig aftale|videresendt af *|originalmeddelelse",
    closings="med venlig hilsen|med venlige hilsner|venlig hilsen|venlige hilsner|venligst"
    "|bedste hilsner|de bedste hilsner|de bedste hilsener|bedste hilsener|bedste hilsen|mange hilsner"
    "|mange hilsener|med de bedste hilsner|hilsen|hilsner|kærlig hilsen|kh|vh|mvh|m.v.h.|dbh|bh"
    "|med kærlig hilsen|varme hilsner|god dag|ha' en god dag|hav en god dag|fortsat god dag"
    "|god weekend|rigtig god weekend|rigtig god dag|vi ses|vi snakkes|på gensyn|knus|med hilsen"
    "|ærbødigst|farvel|hav det godt|ha' det godt|hilsen fra *",
    thanks="tak|mange tak|på forhånd tak|tak for hjælpen|tusind tak|tak på forhånd|tak skal du have"
    "|tak igen|forhånd tak",
    devices="sendt fra min *|sendt fra mit *|sendt fra *|sendt med *|sendt via *|hent outlook til *"
    "|hent outlook *|få outlook til *|fra min iphone|fra min mobil|fra min ipad|sendt mobilt"
    "|virusfri. *|virusfri.*",
    footers="denne e-mail *|denne email *fortrolig*|denne mail *fortrolig*"
    "|denne meddelelse *|denne besked *fortrolig*|oplysningerne i denne *"
    "|indholdet af denne *|indholdet i denne *|tænk på miljøet*"
    "|hvis du ikke er *modtager*|hvis du har modtaget denne *|fortrolighed*"
    "|fortroligt:*|ansvarsfraskrivelse*|vi behandler *personoplysninger*|cvr-nr*"
    "|afmeld *|læs om hvordan vi behandler *|sådan behandler vi *"
    "|dette er en fortrolig*|cvr:*|cvr *",
    banners="advarsel:*|advarsel *ekstern*|obs:*ekstern*|ekstern mail*|ekstern e-mail*|ekstern afsender*|[ekstern]*"
    "|denne mail kommer fra *|denne e-mail kommer fra *|denne e-mail er sendt fra *|du får ikke ofte *|du modtager ikke ofte *"
    "|pas på:*|bemærk:*ekstern*|ekstern:*|vær opmærksom*ekstern*",
)

NORWEGIAN = Phrases(
    code="no",
    leads="den|på|fra|siterer|kl.",
    wrote="skrev|skrev følgende|følgende|har skrevet|skriver|skrev følgende den",
    sender="fra|avsender|frå",
    sent="sendt|dato|sendt den",
    to="til|mottaker",
    cc="kopi|kopi til|svar til|vedlegg|prioritet|viktighet|cc|bcc",
    subject="emne",
    original="opprinnelig melding|opprinnelig e-post|original melding|videresendt melding"
    "|videresendt e-post|begynnelse på videresendt melding|start på videresendt melding"
    "|opprinnelig avtale|videresendt av *|originalmelding|opprinneleg melding",
    closings="med vennlig hilsen|med vennlige hilsener|vennlig hilsen|vennlige hilsener|beste hilsen|beste hilsener"
    "|med beste hilsen|hilsen|hilsener|mange hilsener|mvh|m.v.h.|vh|hilsen fra *|med hilsen|med hilsing"
    "|med venleg helsing|venleg helsing|helsing|varme hilsener|ha en fin dag|ha en god dag|ha en flott dag"
    "|god helg|fortsatt god dag|snakkes|vi snakkes|vi sees|klem|ha det|ha det bra|hils|mvh.",
    thanks="takk|tusen takk|mange takk|på forhånd takk|takk for hjelpen|takk på forhånd|hjertelig takk|takker"
    "|takk igjen",
    devices="sendt fra min *|sendt fra mitt *|sendt fra *|sendt med *|sendt via *|skaffe outlook for *"
    "|skaff deg outlook *|skaff outlook for *|hent outlook for *|last ned outlook *|få outlook for *|fra min iphone|fra min mobil"
    "|virusfri. *",
    footers="denne e-posten *|denne eposten *|denne meldingen *|innholdet i denne *|informasjonen i denne *"
    "|tenk på miljøet*|tenk miljø*|hvis du ikke er *mottaker*|dersom du har mottatt *|dersom du ikke er *"
    "|hvis du har mottatt denne *|konfidensielt:*|konfidensialitet*|ansvarsfraskrivelse*|org. nr*|org.nr*|avmeld *",
    banners="advarsel:*|obs:*ekstern*|obs! *ekstern*|ekstern e-post*|ekstern avsender*|ekstern epost*|[ekstern]*"
    "|denne e-posten kommer fra *|denne e-posten er sendt fra *|denne meldingen kommer fra *|du får ikke ofte *"
    "|du mottar ikke ofte *|forsiktig:*",
)

FINNISH = Phrases(
    code="fi",
    leads="lainaus|päiväyksessä|viestissä|lainaan",
    wrote="kirjoitti|kirjoitti seuraavasti|on kirjoittanut|kirjoittaa|kirjoitti seuraavaa",
    sender="lähettäjä|mistä",
    sent="lähetetty|päivämäärä|päiväys|pvm|lähetysaika|aika",
    to="vastaanottaja|kenelle|vast.ottaja",
    cc="kopio|vastaus|vastausosoite|liitteet|liite|tärkeys|piilokopio|cc",
    subject="aihe|otsikko",
    original="alkuperäinen viesti|välitetty viesti|edelleenlähetetty viesti|välitetty viesti alkaa"
    "|välitetty viesti / fwd.msg|alkuperäinen sähköposti|lähetetty edelleen *|alkuperäinen tapaaminen"
    "|edelleen välitetty viesti|välitetty sähköposti|alkup. viesti",
    closings="ystävällisin terveisin|parhain terveisin|terveisin|terveiset|terv|terv.|t|t.|t:|yst.terv.|yst. terv.|yt"
    "|ystävällisesti|kunnioittavasti|parhaat terveiset|hyvää päivänjatkoa|hyvää viikonloppua|mukavaa päivää"
    "|mukavaa viikonloppua|hyvää päivää|hyvää päivän jatkoa|nähdään|kiittäen|kiitos ja terveisin|lämpimin terveisin|yt.|br.|hei hei"
    "|t. *|aurinkoisin terveisin",
    thanks="kiitos|kiitokset|kiitti|paljon kiitoksia|kiitos etukäteen|suurkiitos|kiitos paljon|kiitos avusta|kiitoksia",
    devices="lähetetty *stani|lähetetty *ltani|lähetetty *sta|lähetetty *stä|lähetetty *lta|lähetetty *ltä|lähetetty iphonesta*"
    "|lähetetty mobiililaitteesta*|lähetetty outlookista*|lähetetty outlook *|hanki outlook *|lataa outlook *|lähetin tämän *|lähetetty samsung*|lähetetty iphone*"
    "|lähetetty yahoo *|virukseton*",
    footers="tämä sähköposti *|tämä viesti *luottamuksel*|tämä viesti ja *|tämä viesti saattaa *|tämä viesti on tarkoitettu *"
    "|tässä sähköpostissa *|tässä viestissä *|viestin sisältö *|jos et ole *|mikäli et ole *|mikäli olet saanut *|luottamuksellinen*"
    "|ajattele ympäristöä*|harkitse ennen *tulost*|y-tunnus*|vastuuvapaus*",
    banners="varoitus:*|huomio:*|ulkoinen sähköposti*|ulkoinen lähettäjä*|ulkoinen viesti*|[ulkoinen]*|tämä viesti tulee *ulkopuol*"
    "|tämä viesti on peräisin *|tämä sähköposti on peräisin *|et saa usein *|et usein saa *|tämä sähköposti tulee *|tämä viesti on lähetetty organisaation *",
)
