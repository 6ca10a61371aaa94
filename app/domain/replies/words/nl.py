"""What Dutch replies say, as patterns."""

WORDS = """
= won3
gewonnen
gewonen
binnengehaald
is|deal|opdracht|order|hij|die|we|klant|al? binnen
binnen
deal gewonnen
closed won
won
gescoord
= won2
getekend|ondertekend
contract|offerte|overeenkomst|voorstel .. getekend|ondertekend
handtekening binnen|gezet|ontvangen|eronder
handtekening is|staat binnen|gezet|eronder|er
handtekening binnen|gezet|ontvangen
deal is|rond|gesloten|beklonken rond|gesloten|beklonken|binnen
deal rond|gesloten|beklonken
is|alles|helemaal rond|beklonken
beklonken
in kannen en kruiken
kannen en kruiken
in de pocket
opdracht|order|bestelling|po|contract is|al|vandaag|gisteren|net|hebben|gekregen? binnen|ontvangen|gekregen|geplaatst|binnengekomen|bevestigd|geboekt|gegund|gegeven
opdracht|order|bestelling|po .. ontvangen|gekregen|geplaatst|binnengekomen|bevestigd|gegeven
besteld
gekocht|aangeschaft|afgenomen
betaald
factuur is? betaald
aanbetaling ontvangen|gedaan
voor ons gekozen
hebben|heeft|kozen|kiezen|kiest|koos .. voor ons gekozen?
gaan|gaat met ons in? zee
met ons in zee
is|zijn|nu|nieuwe .. klant|klanten geworden
klant|klanten geworden
nieuwe klant
geaccepteerd|geaccordeerd
offerte|voorstel .. geaccepteerd|akkoord|goedgekeurd|geaccordeerd
akkoord op|met|gegaan de? offerte|voorstel
verkocht
gegund
ons gegund
over de streep
= promise / lost2
teken|tekenen|tekent
kopen|koopt
bestellen|bestelt
= opp3
echte|reele|goede|mooie|serieuze|grote kans
opportunity
opp
= opp2 / skip
offerte|voorstel|contract|prijsopgave|aanbieding is|al|ligt|gisteren|vandaag|net|de? verstuurd|gestuurd|verzonden|uit|uitgebracht|gemaild|opgestuurd|ingediend|eruit|gedaan|gemaakt|toegestuurd|weg
offerte|voorstel|contract|aanbieding .. verstuurd|gestuurd|verzonden|uitgebracht|gemaild|ingediend|opgestuurd|toegestuurd
stuur|sturen|maak|verstuur .. offerte|voorstel|contract
offerte|voorstel staat|loopt|ligt uit|er|bij|daar
mondeling|mondelinge akkoord|toezegging|toegezegd|ja|rond|ok|overeenstemming|afgesproken
mondeling|mondelinge
toezegging|toegezegd
contract volgt|komt|onderweg
contract .. volgt|onderweg
principe akkoord
handjeklap
hand geschud
ja gezegd
akkoord
zei|zeiden|zegt|zeggen ja
wacht|wachten|wachtend|afwachten op|de|het|alleen|nog .. handtekening|order|opdracht|contract|po|akkoord|reactie|getekende
contract|offerte|voorstel ligt|is|zit|nu|ter|bij .. juridisch|jurist|juristen|inkoop|advocaten|legal|juridische|directie|ondertekening|beoordeling
ligt|zit bij|ter .. juridisch|juristen|inkoop|legal|directie|ondertekening|advocaten|jurist|tekening
bij juridisch|juridische|legal|inkoop
aan het onderhandelen
onderhandelen over|nog|nu|met
in onderhandeling
aan het onderhandelen
gaan|gaat|willen|wil|zullen|zal|van plan|klaar .. tekenen|kopen|bestellen|starten|beginnen|aanschaffen|doorgaan
gaan tekenen|kopen|bestellen
tekenen|tekent .. maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|week|volgende
groen licht
test|testfase|pilot|proef|proefperiode|trial|poc|testperiode loopt|draait|gestart|begonnen|actief|start|sinds
in|op de? testfase|proefperiode|evaluatie|shortlist|pilot|proef
aan het testen|proefdraaien|evalueren
testen nu|het|ons|onze|sinds|momenteel
pilot
proefperiode
shortlist
afspraak|demo|meeting|overleg|call|gesprek|bezoek|presentatie|belafspraak|kennismaking .. gepland|ingepland|gemaakt|geboekt|bevestigd|staat|vastgelegd|verzet|verplaatst|geregeld
nieuwe|volgende|tweede|andere afspraak|demo|meeting|gesprek|datum|call
afspraak|demo|meeting staat|gemaakt
demo|afspraak|meeting|presentatie|gesprek gehad|gedaan|gegeven|geweest|ging|was|verliep
demo|afspraak|meeting|presentatie .. gehad|gedaan|gegeven|geweest|verlopen|goed
goede|goed|mooie|leuke|prima|prettige afspraak|demo|meeting|presentatie
verzet naar
afspraak|meeting|demo verzet|verplaatst
hadden|had|hebben .. demo|afspraak|meeting|presentatie
gepresenteerd
vragen|vraagt|willen|wil|vroeg|vroegen|hebben|gevraagd om|een|naar|graag|de|wel .. offerte|voorstel|contract|prijsopgave
offerte aangevraagd|gevraagd
in|op mijn|de pijplijn|pipeline
laatste ronde
eindfase
= soft1 / lost2:no_need
geinteresseerd
interesse
= soft1
veelbelovend
ziet|zag er goed|veelbelovend uit
klinkt goed
warm|warme|hete
gekwalificeerd
= step1 / skip
afspraak
demo
meeting
overleg
presentatie
bezoek
bezoeken|langs
gesprek op|met|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen
call op|met|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag
belafspraak
spreken|zien elkaar|we|hem|haar|ze
lunch|koffie
kick off
kennismaking
= work3
nog|ben|zijn|er|druk|er mee|mee|ermee bezig
mee|ermee bezig
nog bezig
bezig
in behandeling
wordt aan gewerkt
aan het werk
= work2
loopt nog
loopt
lopende
nog lopende
nog open|gaande
zijn|nog|steeds|we in gesprek|contact|overleg
in gesprek|contact|overleg
nog|steeds in .. gesprek|contact|overleg
niks|niets|nog concreets|concreet|vast
niets|niks concreets|vasts
nog|niet|geen|niks niet|aan .. begonnen|gestart|gebeld|toegekomen|opgepakt|gekomen|gelukt
nog niet aan toegekomen
niet aan toegekomen
toegekomen
doe|pak|bel|ga|probeer|mail|benader ik|het|haar|hem|ze|ik|morgen|opnieuw|deze|nog .. week|morgen|vandaag|op|maandag|dinsdag|woensdag|donderdag|vrijdag|bellen|benaderen|opnieuw|proberen
moet|ga|zal nog|haar|hem|ze|ik|opnieuw .. bellen|mailen|contacten|benaderen|proberen|opvolgen
blijf|blijven proberen|bellen|opvolgen
opvolgen|najagen|nabellen
zit er bovenop|achteraan
er bovenop
zit|zitten .. achteraan
op mijn|de lijstje|lijst|todo
geen|nog tijd gehad|voor|nog
nog geen tijd
eerste contact|gesprek|belletje|mail
mails|wat|info|informatie uitgewisseld|gestuurd|gemaild|verstuurd
op zoek naar .. persoon|contactpersoon
net begonnen|binnengekregen|gekregen|ontvangen|gestart
= skip / work2
gebeld|gecontacteerd|begonnen|gestart|benaderd|gemaild|gesproken|opgepakt|bekeken
= work1 / work2
gesproken
gebeld met
praten|spreken|overleggen nog
kort|even|goed|leuk|prettig gesprek|gesproken
= skip
besloten|beslissing
= idk
moeilijk|lastig te zeggen
geen idee
weet niet|ik|het niet
niet zeker
geen beslissing
wie weet
afwachten
even afwachten
nog onduidelijk
kan|alle kanten op
= nc3
niet|nooit|niemand|onbereikbaar|slecht|moeilijk bereikbaar|bereikt|bereiken
onbereikbaar
geen contact
no show
noshow
niet te bereiken
= nc2
geen|zonder|nul|nooit|niets|niks antwoord|reactie|gehoor|respons|terugkoppeling|bericht|teken|succes
neemt|nemen niet|niemand|nooit|nergens .. op
neemt|nemen|pakt niet|niemand|nooit op
niemand|nooit neemt|reageert|antwoordt .. op?
reageert|reageren|antwoordt|antwoorden|belt|bellen niet|nergens|nooit|niemand .. op|terug|meer?
kwam|kwamen|komt|is|zijn|was niet|nooit .. opdagen|dagen|verschenen|komen|gekomen
niet|nooit .. opgedaagd|verschenen|komen|opdagen|gekomen|geweest|teruggebeld|gereageerd|geantwoord
niet komen opdagen
niet opdagen|verschenen
nooit|niet meer? teruggebeld|gereageerd|geantwoord
krijg|krijgen|kreeg .. niet|nooit|niemand .. pakken|lijn|lijn
te pakken
niet te pakken
niets|niks|nooit meer|van? .. gehoord|vernomen
hoor|horen .. niets|niks
voicemail|antwoordapparaat
alleen|steeds|altijd|telkens .. voicemail
voicemail ingesproken|achtergelaten
ingesproken
radiostilte
stilte
stil|doodstil
het|is|nu|heel stil
van de radar
verdwenen|ondergedoken|spoorloos
geghost|geghosted|ghosted|ghost|ghosten
laat|laten niets|niks .. horen
zonder|geen succes|resultaat
tevergeefs
keer|x|maal|vaak|meermaals gebeld|geprobeerd|gemaild .. niets|niks|gehoor|succes|antwoord
krijg|krijgen .. geen .. gehoor|contact|reactie
afgewimpeld|genegeerd|negeert|negeren
laat|laten me|ons|mij zitten|wachten
liet ons|me|mij zitten|barsten
telefoon staat|uit
= work1 / nc2
reageert|reageren|gereageerd
antwoordt|antwoorden|geantwoord
teruggebeld
bereikt|bereiken
neemt|nemen .. op
opgedaagd|opdagen
verschenen
= later3
niet nu
nu niet
nu nog niet
nog niet nu
voorlopig niet
even niet
^ later
^ misschien|liever|pas later
op dit moment niet
momenteel niet
= later2
uitgesteld|uitstel|uitstellen|verschoven|doorgeschoven|opgeschoven|opgeschort|vooruitgeschoven
stellen|stelt .. uit
on hold
in de ijskast|koelkast|wacht
in de ijskast
ijskast
ligt|liggen|staat stil|even|tijdelijk|op .. stil|pauze|hold
op pauze
gepauzeerd|bevroren|stilgelegd
pas|niet voor|in|na|volgend .. q|jaar|kwartaal|januari|februari|april|mei|juni|juli|augustus|september|oktober|november|december|najaar|zomer|voorjaar
geen|niet|verkeerde|slechte|juiste het|goede? moment|timing|tijdstip
verkeerd|slecht|ongunstig moment|tijdstip
dit|jaar|kwartaal jaar|kwartaal niet|niets|geen
geen|niet interesse|behoefte|budget|nu|geinteresseerd op|nu|momenteel|voor|dit
= later2:no_budget
geen budget|geld tot
budget pas|volgend|in .. jaar|januari|kwartaal|q
= call1
weer|opnieuw|terug|nog bellen|contact|terugbellen|benaderen|proberen|contacten|mailen|opnemen
terugbellen|nabellen
moet|moeten|mag|vroeg|vraagt|wil|willen|vragen .. terugbellen|bellen|contact|terugkomen|terug
terug te? bellen|komen
bel|bellen .. terug
= lost3
verloren
kwijt|kwijtgeraakt
lost
dood|doodgelopen
= lost3:price
verloren op|om|vanwege|door de? prijs
op|om|vanwege prijs|de prijs? verloren
= lost3:competitor
verloren aan|van|tegen|door de|een|onze? concurrent|concurrentie|@cap
aan|van|tegen de|een? concurrent|concurrentie|@cap verloren
= lost2
nee|neen gezegd|verkocht
nee gezegd
zei|zeiden|zegt|zeggen nee|neen
is|het|wordt een? nee
afgewezen|afgekeurd|afwijzing
wijzen|wees|wezen .. af
afgezegd
geweigerd
bedankt voor de eer
haken|haakt|haakte|haakten|trekken|trekt|trok .. af|terug
afgehaakt|teruggetrokken|afgeketst|afgeblazen|gesneuveld|geklapt|klapte
ketst|ketste|gaat|ging|gaan niet|af .. door
gaat|ging|gaan niet door
zien|ziet|zagen er|ervan .. af
ziet|zien er vanaf
willen|wil niet|niks verder|meer|kopen|doorgaan
geen deal
niet gelukt
niks|niets geworden
is|wordt|werd niks|niets geworden|meer?
van de baan
deal|plan van de baan
liggen eruit
we liggen eruit
tegen ons|niet|gekozen voor ons besloten|gekozen?
niet voor ons gekozen
opgezegd
= lost2:competitor
voor|naar|met @cap gekozen|gegaan|overgestapt
voor|naar|met|bij @cap gekozen|gegaan|overgestapt|getekend
voor|naar|bij|met de|een|andere|onze .. concurrent|concurrentie|leverancier|partij|aanbieder|oplossing .. gekozen|gegaan|overgestapt|getekend|in
kozen|kiezen|kiest|koos|gekozen voor @cap
in zee met @cap
gaan|gaat|ging|gingen|overgestapt voor|naar|met @rival
overstappen|overgestapt naar @cap
kozen|kiezen|kiest|koos|gaan|gaat|ging|gingen|gegaan|gekozen|overgestapt|stappen .. voor|naar|met|bij een|de|andere|het? .. concurrent|concurrentie|leverancier|aanbieder
kozen|kiezen|kiest|koos|gekozen voor een|iemand? ander|anders
ergens anders|naar gekocht|getekend|heen
met iemand|een ander anders|in
naar de? concurrent|concurrentie
concurrent|concurrentie|@rival wint|pakt|won
concurrent|concurrentie|@rival heeft|is|was gewonnen|goedkoper|sneller
concurrent|concurrentie|@rival heeft het
blijven|blijft|bleven|tevreden|houden|blijf bij|met|over|vast .. leverancier|huidige|bestaande|oude|@cap|systeem|oplossing|partner
andere leverancier|partij|aanbieder
= lost2:no_decision
doen|bouwen|ontwikkelen|maken|bouwt|ontwikkelt|doet .. zelf|intern|eigen
zelf|intern doen|bouwen|ontwikkelen|maken|gebouwd|gemaakt
project|traject|plan|aanbesteding is|gaat|wordt|nu|helemaal .. geannuleerd|gestopt|stopgezet|afgeblazen|gecanceld|niet|geschrapt|dood
stopgezet|geschrapt
blijven|blijft bij|met|in|op .. excel|papier|spreadsheets
doen|doet niks|niets
laten|laat alles|het zoals
= lost2:no_need
geen|niet|zonder|nul enkele|meer|echt|echte? interesse|behoefte|geinteresseerd
niet|niet|helemaal meer|echt|zo|langer geinteresseerd
hebben|heeft|zien|ziet .. niet|geen|niks|niets nodig|interesse|behoefte
niet|niks|niets|geen .. nodig
= lost2:feature_gap
mist|missen|miste|misten|ontbreekt|ontbrak|ontbreken .. functie|functionaliteit|sso|integratie|koppeling|module|feature
functie|functionaliteit|koppeling|integratie|feature ontbreekt|ontbrak|mist|ontbreken
geen koppeling|sso|integratie
= reason1:feature_gap
functionaliteit|koppeling|integratie|functie
= lost1:price
te duur
veel? te duur
waren duurder
= reason1:price
prijs|duur|duurder|goedkoper|goedkoopst|kosten
= lost1:no_budget
= reason1:no_budget
budget
= reason1:competitor
concurrent|concurrentie
= bad2:authority
werkt|werken niet|daar|er niet? meer
werkt daar|er niet meer
niet meer? werkzaam|actief
niet meer? in dienst
heeft|is|bedrijf het|bedrijf|weg .. verlaten|weg|vertrokken
verkeerde|foute contactpersoon|persoon|contact|afdeling
geen|niet beslisser|de|beslissingsbevoegd|bevoegd beslisser?
= bad3
geen|niet een? echte|goede|bruikbare|serieuze? lead|leads
geen lead
past|passen niet
niet passend|geschikt|gekwalificeerd|relevant
gediskwalificeerd
rommel|spam|troep|onzin
slechte lead
= bad2
tijdverspilling
kijkers|nieuwsgierig
alleen|enkel|slechts|gewoon maar|nieuwsgierig|orienteren|kijken|rondkijken|interesse
wilde|wilden|wil alleen|enkel|maar|slechts .. ebook|whitepaper|brochure|info|informatie|pdf|gadget|gratis
nooit|niets aangevraagd|gevraagd
geen|zonder potentieel|potentie|project
= bad2:not_icp
te|veel klein|groot
te klein|groot voor
niet|buiten|verkeerde|geen in|onze|ons|de|het? onze|ons|de|het? doelgroep|gebied|regio|markt|icp|branche|sector|segment
niet onze|ons doelgroep|markt|gebied
buiten doelgroep|onze
verkeerde|foute branche|regio|land|sector
= bad2:bad_data
verkeerd|fout|foutief|onjuist|verkeerde|foutieve|onjuiste|ongeldig|vals|nep|ongeldige|valse nummer|telefoonnummer|mailadres|adres|email|naam|gegevens|contactgegevens|mail
nummer|adres|mail|email|mailadres|telefoonnummer|naam .. verkeerd|fout|onjuist|ongeldig|nep|verzonnen|afgesloten
nummer|adres|mail|email|mailadres|telefoonnummer|naam|persoon|bedrijf bestaat|klopt niet
bestaat|bestaan niet
klopt niet
mail|email|mails|mailtje komt|kwam|gaat|komen|bounced|bouncet|stuitert .. terug|retour
mail bounced|bouncet|gebounced
bounced|bouncet|gebounced|bounce
onbestelbaar
verzonnen|nepnaam|nep|fictief
student|studente|studenten|scholier|scriptie|stagiair|stagiaire
afstudeeropdracht|studieproject
sollicitant|sollicitatie
zoekt|zocht|zoek|wil .. baan|werk|stage|stageplek|job
wil|wilde|willen|wilden|probeert|probeerde ons|iets|mij|zelf .. verkopen
ons .. verkopen
leverancier die|recruiter
recruiter|headhunter
is|zijn een|de|onze? concurrent
werkt bij|voor een|de|onze? concurrent|concurrentie
particulier
overleden|failliet|faillissement
= bad2:duplicate
al|reeds .. klant|klanten
bestaande|huidige klant|klanten
al|reeds klant|klanten
bestaande klant
dubbel|dubbele|duplicaat
dubbel ingevoerd|aangemaakt
staat|zit al .. crm|systeem|collega|pijplijn
al in|bij .. crm|collega|pijplijn
wordt|is al .. collega
= neg
niet|geen|nooit|niemand|niets|niks|zonder|nergens|noch|nauwelijks|geeneen
= yet
nog niet|geen|niets|niks
nog steeds niet|geen
= hedge
misschien|wellicht|mogelijk|waarschijnlijk|vermoedelijk|hopelijk|hoop|kan|kunnen|zou|zouden|lijkt|lijken|denk|vermoed|schijnbaar|blijkbaar|bijna|vrijwel
zal wel
lijkt erop
ziet ernaar uit
ik denk|vermoed|hoop
zou kunnen
vrees|bang
= thought
dacht|dachten|leek|leken
= cond
als|zodra|indien|mits|tenzij|wanneer
= future
gaat|gaan|wil|willen|zal|zullen|morgen|straks|binnenkort
= other
vorig|afgelopen jaar
jaar|jaren geleden
@num|twee|drie|een|paar jaar geleden
andere|ander deal|klant|opdracht|lead|project
net als|zoals bij|toen
in tegenstelling tot
destijds
= reset
deze|dit keer|lead|klant|is|hier|loopt|gaat
nu|vandaag|momenteel
= but
maar
echter|toch|hoewel|uiteindelijk|niettemin
daarna|toen|vervolgens
eindelijk
inmiddels
sindsdien
= and
en
= sarcasm
ja hoor
in mijn dromen
tuurlijk joh
lol|haha|hahaha
mooie lead
grapje
was het maar
= ask
vraag|vragen|vraagt het|dit|maar|even? aan? @cap|mijn
vraag het aan
bij @cap|mijn navragen|collega
@cap weet|doet|heeft|behandelt .. dit|het|overgenomen
= notmine
niet van mij
niet mijn|de lead|klant|regio|mijne
niet de mijne
is niet mijn
= give
geef|geven|geeft|draag|zet|stuur|wijs|toewijzen|overdragen|doorgeven|doorzetten deze|dit|hem|haar|lead|het|door? aan|naar|over @cap|aan @cap?
= auto
^ ik? ben? weg|vrij tot|t
^ ik? ben? tot .. weg|vrij|afwezig $
^ ik? ben? terug op @num
niet op|aanwezig kantoor
afwezig|afwezigheid
op|met vakantie|verlof
automatisch antwoord
out of office
= stop
afmelden|uitschrijven|opzeggen
geen mails|mail|emails|berichten meer
stop met mailen
= thanks
bedankt|dank|dankjewel|dankje|je|wel|ok|oke|hoi|hallo|goedemorgen|beste|groet|groeten|groetjes|mvg|ontvangen|prima|top|fijn|weekend|dag|goed|duidelijk|begrepen|u|voor|de|herinnering|fijne|avond|super|vriendelijke|met
= skip
niet slecht|verloren
niets anders
geen probleem|punt|haast|zorgen
niet alleen
= lost2
geen kans
kansloos
= skip
binnen @num|een|twee|drie|vier|enkele|de|deze|nu|het|hun|ons|kort|no|afzienbare|paar|onze
lost .. probleem|op
lost dat|het|dit
binnen ons|hun|het
later vandaag|deze|op
op de hoogte
het stuk
op tijd
= later1
volgend|komend|volgende jaar|kwartaal|najaar|voorjaar|zomer|boekjaar|seizoen|halfjaar
na|pas|tot de|na|in|het? de|het? zomer|vakantie|zomervakantie|bouwvak|najaar|kerst
over @num|zes|drie|een|paar|enkele|twee paar? maanden
nog niet klaar
niet klaar|rijp
te druk
geen|niet een? prioriteit
= later2
op pauze|hold
nu|momenteel|voorlopig|moment .. geen|niet behoefte|interesse|geinteresseerd
= call1
kom|komen|terugkomen .. terug|op
= lost2:no_budget
geen|zonder budget|geld
geen budget|geld meer
dit jaar geen|niet .. budget|geld
geen budget|geld dit jaar
budget is? geschrapt|weg|op
= soft1
nu|momenteel|nog geen budget|geld
geen budget|geld nu|momenteel|op
afspraak|demo|meeting|gesprek .. geannuleerd|gecanceld|afgezegd|afgelast
geannuleerd|afgezegd .. afspraak|demo|meeting
zegde|zegt .. afspraak|demo af
afspraak|demo|meeting .. uitgesteld|doorgeschoven|verschoven
= bad1:not_icp
zzp|zzper|eenmanszaak|eenpitter
= nc2
contact verloren|kwijt
uit het oog verloren
= lost2:no_decision
project|traject .. geannuleerd|gecanceld
= won2
hebben|heeft|vandaag|gisteren|vanochtend|contract|net getekend|ondertekend|besteld|gekocht|betaald
deal gesloten|rond|binnen|gemaakt|beklonken
de deal gesloten
hebben de deal gesloten|binnen|gewonnen
opdracht|order|contract|bestelling binnen|gekregen|ontvangen|gewonnen|gegund|getekend|geplaatst|definitief
binnengehaald|binnengesleept
binnengesleept
voor ons gegaan|gekozen
kiezen|kozen|koos voor ons
klant geworden|binnen
nieuwe klant
aanbetaling|factuur betaald|ontvangen|binnen|voldaan
handtekening|krabbel staat|binnen|gezet|ontvangen
offerte|contract getekend|ondertekend|geaccordeerd|retour|terug
getekend retour|terug
tenderwinst
aanbesteding gewonnen
in de zak|tas|pocket|pijp
gaat door|is door en getekend
= opp2
wil|willen|vraagt|vragen|wilde|wilden|verwacht|verwachten|vroeg|vroegen .. offerte|voorstel|contract|prijsopgave
zien|spreken|ontmoeten|treffen elkaar|we|hem|haar|ze
we zien|spreken|ontmoeten elkaar
heeft|hebben|baas|directeur ja gezegd
ja gezegd
gaf|geeft|gaven|kregen|hebben akkoord|groen|toestemming|licht
alleen|enkel|moet|moeten nog|alleen tekenen|getekend|handtekening|krabbel|de
nog tekenen
wacht|wachten|wachtend|afwachten nog? op|alleen .. handtekening|akkoord|goedkeuring|getekende|order|po|opdracht|contract
offerte|contract|voorstel bij|op|in|ter|ligt .. directie|baas|inkoop|juridisch|bureau|tafel|beoordeling|review|ondertekening|goedkeuring|cfo|ceo
bijna|zo|goed als? rond|getekend
onderhandelen|praten|overleggen over|nog .. prijs|contract|voorwaarden|details
laatste details|punten|puntjes|fase|ronde
puntjes op de i
afspraak|demo|meeting|gesprek|bezoek staat|gepland|ingepland|geboekt|bevestigd|gemaakt|gehad|op
hebben|heb|staat|maken|gemaakt een|de|nieuwe|nog? afspraak|demo|meeting|gesprek|vervolgafspraak|bezoek|kennismaking
vervolgafspraak|vervolggesprek
testen|proberen|gebruiken ons|de|het|onze .. uit|nu|systeem|software|proefversie?
proef|pilot|test loopt|gestart|gaat|begint|verlengd|lopend|akkoord|draait
in de race
laatste twee|drie
beloofd .. order|tekenen|opdracht|bestelling|contract
heeft|hebben|had beloofd|toegezegd
= work2
heb|hebben|ben haar|hem|ze|nog|niet .. gebeld|gesproken|benaderd|begonnen|gecontacteerd|gemaild
nog niet gebeld|gesproken|benaderd|begonnen|gecontacteerd|aan|toegekomen|opgepakt|gehad
nog niks|niets gedaan|afgesproken|concreets|gepland|vast
niks|niets concreets|afgesproken|gepland|vast|vasts
er mee|nog|druk bezig
mee bezig
zijn|ben|blijf|blijven in|nog|aan .. gesprek|contact|overleg
zit er|bovenop|achteraan
bel|mail|benader|probeer haar|hem|ze|het|ik .. week|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|vandaag
eerste gesprek|contact|kennismaking|telefoontje|belletje
op mijn lijst|lijstje|todo|planning
heen en weer
ik ga .. bellen|mailen|benaderen|proberen|contacten
blijf|blijven proberen|bellen|volgen|trekken
= soft1
@num|twee|drie|vier|vijf|meerdere|diverse keer? gebeld|telefoontjes|mails|mailtjes|berichten|pogingen|belpogingen
= nc1
^ niks|niets $
= nc2
neemt|nemen|pakt nooit|niet|nergens|ook .. op
laat|laten niks|niets|nooit .. horen|weten
niks|niets van|meer .. horen|gehoord|vernomen
hoor|horen|hoorde niks|niets
hoor|horen|hoorde er .. niks|niets
reageert|antwoordt|reageren nergens|niet|nooit
kwam|kwamen|komt niet|nooit|ook .. opdagen
niet komen opdagen
niet op de? afspraak|demo verschenen?
liet|lieten|laat|heeft me|ons|mij .. zitten|barsten|staan
krijg|kreeg|krijgen haar|hem|ze|niemand|geen|er .. pakken|lijn|gehoor|contact|niemand
niet te pakken|bereiken|spreken krijgen?
steeds|altijd|alleen|weer|telkens voicemail|bezet
voicemail
geen enkele|sjoege|gehoor|respons|reactie
sjoege
radiostilte|stilte|stil
verdwenen|spoorloos
kom|komen niet|er voorbij|langs|door
kom niet|er langs|voorbij|door
genegeerd|negeert
belt|bellen niet|nooit terug
niemand neemt|reageert|belt|bereikbaar|aanwezig
= later2
schuiven|schuift|schoven|doorgeschoven|verschoven het|dit|project|naar .. jaar|kwartaal|najaar|voorjaar|q
schuiven|schuift het|dit|alles? door|op|voor
na de zomer|vakantie|bouwvak .. bellen|terug|contact|opnieuw
pas in|na|volgend|over|vanaf .. jaar|kwartaal|najaar|voorjaar|maanden|zomer|q|januari|september|oktober
willen|wil|wachten liever|nog|even? wachten|afwachten .. jaar|budget|zomer|najaar|kwartaal?
nog even? wachten
wachten|wacht tot|met .. jaar|budget|zomer|najaar|kwartaal
in de wacht|ijskast|koelkast|la
zitten|vast nog? vast|contract tot
contract loopt .. tot|af
geen goed|juist|handig moment
niet het|de juiste|goede moment|tijd
= lost2
gaan|gaat er|ermee? niet mee|ermee? verder|door
gaan er niet mee verder
zien er|ervan vanaf|af|van
hebben|heeft|zeiden|zei|kregen nee|afgewezen|afgehaakt
kregen een? nee|afwijzing
nee gezegd
vallen|valt|viel|vielen af|buiten
afgevallen|afgehaakt|weggevallen
buiten de boot
tweede geworden|plaats
op de|tweede plaats
niet gekozen
niet geworden
het is|wordt|werd hem|het niet .. geworden?
hebben|heeft ervan|er afgezien|vanaf
afgezien van
niks geworden
niet gegund
= lost2:competitor
bij|met|naar|voor een|de|onze concurrent|concurrentie .. aanbieder|gegaan|gekozen|getekend|leverancier|partij?
bij|met|naar|voor een|de andere .. aanbieder|leverancier|partij|gegaan|gekozen|getekend
andere|ander leverancier|partij|aanbieder|systeem|oplossing .. gekozen|genomen|gegaan
goedkopere|goedkoper aanbieder|leverancier|partij|concurrent|elders
elders gekocht|getekend|gekozen|terecht
blijven|blijft bij|met hun|de huidige|bestaande|oude|vaste
= bad2:bad_data
nummer|telefoon|mail|email|adres|bedrijf|domein .. bestaat|klopt|werkt niet
nummer hoort bij
bestaat niet
is|een|gewoon .. student|studente|scholier|stagiair|sollicitant|gepensioneerde|journalist
schrijft|voor|doet een|haar|zijn .. scriptie|werkstuk
pizzeria
kent|kennen ons niet
weet|wist|weten van|nergens niks|niets|van
gepensioneerd|gepensioneerde
valse|foute|verzonnen|nep gegevens|naam|nummer|data|lead
= bad2:duplicate
al|is|zijn|reeds al|reeds|jaren|lang|een|onze? klant|klanten bij|van|al|sinds
al jaren? klant|klanten
werken|doen al met|zaken ze|hen|ons|met
= bad2:not_icp
veel|te te|klein|kleine klein|voor|bedrijf|ons
te klein
niet onze|in|ons|de .. doelgroep|markt|regio|branche|gebied|sector
buiten onze|ons|de doelgroep|markt|regio|gebied
maar|slechts|alleen @num|twee|drie|vier werknemers|medewerkers|man|mensen
= soft1
bespreken|besproken|overleggen|overlegd het|dit|nog|intern .. intern|onderling?
wordt intern|nog .. besproken|overlegd|bekeken
beslissen|beslist|beslissing|besluit .. week|maand|maandag|vrijdag|volgende|binnen|deze
denken|denkt erover|er|na .. na|over?
= other
deal|opdracht|contract|klant met|van|bij @cap
= call1
niet voor
= lost2:competitor
concurrent|concurrentie heeft|kreeg|krijgt|pakt|pakte|wint|won .. gekregen|gewonnen|binnen|gepakt|opdracht|order
= lost2:competitor
concurrent|concurrentie .. opdracht|order|contract|deal gekregen|gewonnen|binnen
= soft1
onderhandelen|onderhandeling|onderhandelingen|onderhandelt
geen nieuws
= work2
mailtjes|mails|berichten uitgewisseld|gewisseld|gestuurd
uitgewisseld
mailen nog|heen
= opp2
test|proef|pilot|trial begint|start|gestart|loopt
= lost2:competitor
concurrent|concurrentie heeft de opdracht gekregen|gewonnen|binnen
= skip
nummer|kaartje|visitekaartje|mail|notities|adres|telefoonnummer|draad .. kwijt|verloren
kwijt .. nummer
= cancel
geannuleerd|afgezegd|gecanceld|afgelast
= opp2
door ons getekend|ondertekend
= opp2
bekijkt|bekijken|bestudeert|bespreekt|beoordeelt .. offerte|voorstel|contract
prijs|voorwaarden afgesproken|akkoord|rond|overeengekomen
contract gaat|komt|ligt|onderweg|volgt .. uit|deur|morgen|klaar?
= ask
praat|spreek|overleg met @cap
= bad2:bad_data
mailadres|adres|email|mail|nummer|telefoonnummer ongeldig|fout|onjuist|onbekend|verkeerd
= nc2
mails|mailtjes|telefoontjes|berichten onbeantwoord|genegeerd
mails? onbeantwoord
= lost2:competitor
verlengd|verlengen bij|met .. leverancier|huidige|partij|@cap
= lost2
besloten|beslist om? niet
= bad2
zocht|zoekt|wilde .. gratis
= step1
wil|willen .. demo|afspraak
= nc2
mails|mailtjes|telefoontjes|berichten|keer en niks|niets
= cond
als|indien|mits|zodra|tenzij
= defer
laat|schrijf|meld|stuur|vertel|zeg|app|mail ik je|jou|jullie|morgen|nog|iets
kom ik|er op terug
= other
deal|opdracht|contract|klant|project|tender|aanbesteding met|van|bij|voor @cap
@cap deal|opdracht
= opp2 / skip
zitten|zijn in de? contractonderhandeling|contractonderhandelingen|onderhandeling|onderhandelingen
contractonderhandeling|contractonderhandelingen
= lost2
blijven|blijft .. bij|met .. huidige|oude|eigen|bestaande leverancier|systeem|partner|pakket
blijven|blijft toch? bij hun|de|haar|zijn
= idk
geen ja en? geen nee
tussen ons en
kijken of
twijfelen|twijfelt
= auto
ben|ik .. met|op vakantie|verlof
ben|ik ziek
= lost2:competitor
ergens|elders anders gekocht|getekend
elders|anders gekocht|getekend|besteld
= won2
online|digitaal getekend
= opp2 / skip
mogen|gaan|kunnen .. presenteren|pitchen
presenteren bij|aan|voor .. stuurgroep|directie|mt|bestuur|team
advocaat|jurist|juristen|juridische|legal .. contract|opmerkingen|punten|puntjes|afdeling
contract .. opmerkingen|aanpassingen|terug|jurist|advocaat|juristen
demos|demo met
vragen|vroeg|wil|willen|vraagt .. offerte|voorstel|contract|referenties
= lost2:competitor
gaan|gaat|stappen|stapt|gegaan|gestapt over? naar|met|voor|over @rival
= lost2
afgepoeierd|afgewimpeld
heeft|hebben afgewezen|geweigerd|nee
gaat niet door|verder
geen deal
= lost2:no_decision
blijven|blijft|gaan|werken met|in|bij .. excel|papier|spreadsheets
= later2
worden|wordt overgenomen|gefuseerd|verkocht
ligt|liggen|ligt alles|nu .. stil
over een half jaar
half jaar .. bellen|contact|weer|opnieuw
= bad2:not_icp
zzp er
zzper|eenmanszaak|freelancer
zonder omzet
kan|kunnen ons nooit|niet betalen
= bad2
is een|onze leverancier
wil|wilde ons|mij|zelf iets|wat verkopen
= nc2
kom|kwam .. niet langs|door|voorbij
receptioniste|secretaresse|assistente|receptie .. niet|blokkeert|wimpelt
noch .. neemt|nemen|reageert|reageren
= work2
niks|niets afgesproken
gelinkt op linkedin
= ask
stuur|geef|zet .. door naar|aan @cap
door naar|aan @cap
heeft mijn regio|gebied|klanten overgenomen
= cond
moet|moeten nog ja|akkoord|tekenen|goedkeuren|instemmen
= later2
ligt|liggen .. stil
= lost2
tevreden met|over|zoals .. hebben|huidige|eigen
alle|allemaal .. nee gezegd
nee gezegd
= opp2 / skip
heeft|hebben|kreeg onze|de|mijn|het offerte|voorstel|contract
antwoord|besluit|reactie beloofd|toegezegd|voor|uiterlijk
bekijkt|leest|bekijken|lezen|bestudeert|checkt het|de|ons|onze contract|offerte|voorstel
wil|willen|vraagt|vragen een|om|prijzen offerte|prijzen|voorstel
= work2
doorverwezen naar|doorgestuurd
bel|mail|spreek|benader ik|hem|haar volgende|morgen|deze|maandag|dinsdag|woensdag|donderdag|vrijdag
= bad2
recruiter|headhunter
mensen van ons wegkapen|werven|wilde
= nc2
radiostilte
ingesproken
= later2
met|in|op zwangerschapsverlof|ouderschapsverlof
zwangerschapsverlof|ouderschapsverlof
begroting 2026|2027|2028|volgend
= call1
bel|mail .. in|na|over .. weer|terug|opnieuw
= lost2:no_budget
geen geld|middelen voor|beschikbaar|over
= bad2:bad_data
nep|vals|valse|fake mail|mailadres|nummer|naam|adres|email
= hedge
ik gok|vermoed|schat|vrees
volgens mij
mijn gevoel|inschatting
= check
ik|maar|ga|zal|het check|checken|controleer|verifieer|navragen|nog|vraag
= opp2 / skip
neemt|nemen onze|de|het|ons|mijn offerte|voorstel|contract mee
neemt|nemen .. mee naar|in
komt|komen .. bij|naar ons|kantoor
langs op kantoor
wil|willen testen|uitproberen|proberen
account|toegang|testaccount .. gegeven|aangemaakt|geopend
directievergadering|directieoverleg
= bad2:not_icp
kunnen|kan we|wij .. niet bedienen|leveren|helpen
buiten onze|ons regio|gebied|markt
= bad2
stagiair|stagiaire
= later2
daarvoor|eerder|tot dan|die .. niks|niets|niet
beslissen|beslist|besluiten ze? niks|niets .. voor|eerder|tot
= nc2
komt|komen er|ze? niet|nooit op terug|terug
komt er niet op terug
niet op terug
= lost2
definitief|resoluut nee|afgezegd|afgewezen
afgevallen
= lost2:price
vindt|vinden|vonden ons|het|hem te|erg duur
= lost2:competitor
de|voor goedkoopste|goedkopere genomen|gekozen|gegaan
= won2
bestelling|opdracht|order kwam|is|kwam|nu? binnen|gekomen|binnengekomen
kwam|is de|een|hun bestelling|opdracht|order .. binnen
= lost2
bedankt maar nee
nee dank je|u
afgezegd ze|helemaal
= work2
appje|app|whatsapp|mailtje|berichtje|bericht|mail net? gestuurd|verstuurd
afwachten
intern rondvragen|navragen|overleggen|bespreken
= opp2 / skip
budget is? akkoord|goedgekeurd|vrijgegeven|rond
bestelling|order|opdracht komt|volgt deze|volgende|morgen|nog
steggelen|onderhandelen nog|over
= won2
order|bestelling|opdracht .. in|het systeem|ingevoerd|geboekt|verwerkt
het|is is een ja .. getekend|contract
contract .. geleden getekend
ze gaan ervoor .. getekend
= bad2
partnerbureau|partneragentschap
leverancier van ons
onze eigen? leverancier|partner|bureau
= nc2
geen teken|levensteken van|leven
neemt|reageert|belt .. niemand op|terug
niemand neemt|reageert
= later2
vacaturestop|investeringsstop|budgetstop
moet|mag ik? na q1|q2|q3|q4|zomer .. bellen
na q1|q2|q3|q4
= bad2
is een? collega van ons
formulier|website testte|getest|uitprobeerde
= nc1
bericht|voicemail|boodschap achtergelaten|ingesproken
= opp2 / skip
eindonderhandeling|eindonderhandelingen|prijsonderhandeling|prijsonderhandelingen
= later2:timing
^ niet|niks voor januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
= soft1
denkt|denken erover|er na|over
= auto
ben|ik .. onderweg|op reis
tot .. onderweg
= skip
binnen @num|een|twee|drie|vier|vijf|enkele|nu|de|het|hun|onze|afzienbare|korte
= lost2:competitor
koos|kozen|kiest|nam|namen|nemen een|iemand|de lokale|andere|goedkopere|anders .. partij|leverancier|bureau
iets anders gekocht|gekozen|genomen
anders|elders|zelf opgelost
= lost2:no_need
hebben|heeft|niks|niets niks|niets|niet meer nodig
= lost2
waren|zijn ze? weg
= nc2
opgegeven
gaat alleen|maar|steeds maar? over
niks|niets terug van
= opp2 / skip
wil|willen dat we|wij .. presenteren
staat in de agenda
= won2
is|zijn nu|sinds|vanaf|officieel officieel|vandaag|gisteren? klant
is nu officieel? klant
online afgesloten|besteld
= stop
haal|verwijder|schrijf me|mij .. lijst|uit
= bad2
niks|niets|niet voor ons
= work1
wacht|wachten .. op .. belletje|telefoontje|antwoord|reactie|bericht
= step1
lunchen|dineren
= lost2:competitor
blijven|blijft .. bij|met .. hun|de|haar? oude|huidige|vaste leverancier|partij
= won2
is|zijn nu officieel klant
= bad2:bad_data
werkt|werken bij|voor een|de|onze concurrent|concurrentie
mail|mails|email .. kwam|komt|kwamen terug
scholier|leerling
= idk
zeg|zeggen .. liever nog? niks|niets
= lost2
gaan niet|niks .. kopen|bestellen|afnemen
nee bedankt
= later2
verkeerde|slechte periode|tijd
= opp2 / skip
vraagt|vragen|wil|willen .. prijzen|prijslijst|conceptcontract|concept
= work2
pas|nog|maar een keer gebeld
meer niet
= lost2:competitor
ging|gaat|gingen naar @rival|@cap
= won2
@lead is van ons
= won2
hebben|heeft het|de .. pakket|plan|licentie|starterspakket genomen|gekozen
getekende|ondertekende contract|opdracht|order|offerte
= lost2
dossier|zaak sluiten|gesloten
andere prioriteiten
= lost2:competitor
iemand anders was ons voor|eerder
= bad2
dacht dat we|wij mensen|personeel zochten|zoeken
= later2
na pasen|pinksteren
dit kwartaal|maand|semester niet
= opp2 / skip
wil|willen .. voorstel|offerte|contract zien|hebben|ontvangen
= nc2
laat|laten .. niks|niets horen
= work2
bel .. morgen|morgenochtend|vanmiddag|maandag
hebben|heb contact
bespreekt het met
= thanks
ik kijk ernaar
= soft1
moest|heb .. schuiven|verzetten|uitstellen
= bad2:bad_data
gewoon|alleen|slechts een concurrent
= idk
met het team overleggen|bespreken
= bad2
geen eindklant
= bad2:duplicate
klant .. hebben we al
hebben we al in
= work2
volg .. op
= thanks
genoteerd
= ask
kun jij deze|hem|die oppakken|overnemen
jouw regio|gebied
= won2
gisteren|vandaag|net gesloten
^ gesloten
= work2
intromail|introductiemail|kennismakingsmail gestuurd|verstuurd
= opp2 / skip
afspraak|meeting|demo .. bevestigd
= bad2:authority
beslist niet
verkeerde contactpersoon
= defer
ik kom .. op terug
= won2
hebben de deal .. gesloten
= work2
kwalificeren
= nc3
steeds|altijd|telkens in gesprek
= opp2 / skip
vraagt|vragen of we .. sturen
= later2
later dit jaar
= lost2:competitor
bij een ander getekend|gekocht|besteld
= bad2
zocht een baan
niet relevant voor ons
= lost2
ze niet verder gaan
niet verder gaan
= bad2:not_icp
daar verkopen we niet
= bad2:authority
is weg bij het|de bedrijf|firma
= lost3:price
waren de duurste
= later2
gebeurt er|daar niks|niets
= bad2:bad_data
hetzelfde als wij
niemand met die naam
= opp2 / skip
test|testen de|onze proefversie
= work2
belt|bellen terug als
= step1
product|oplossing|platform|software|tool|systeem laten|demonstreren|presenteren|tonen zien?
laat|laten|toon .. product|oplossing|platform|software|tool|systeem zien?
= opp2 / skip
laatste details|puntjes|dingetjes|clausules
contract|concept|offerte|voorstel .. bij|naar .. advocaat|advocaten|jurist|juristen|juridische|inkoop|directie
= won2
order|bestelling|opdracht|po kwam|is|kregen .. binnen|ontvangen|gekomen|binnengekomen|geplaatst
kwam|kregen de? bestelling|order|opdracht|po binnen?
= lost2:no_need
vriendelijk|netjes|beleefd bedankt|afgewezen|afgeslagen|afgehaakt
zei|zegt|zeiden nee bedankt|dank
= lost2:price
prijs .. nekte|genekt|struikelblok|doorslag
op|over de? prijs afgeketst|stukgelopen|gestrand|misgegaan
= reason1:feature_gap
missen|mist|misten|ontbreekt|ontbrak .. koppeling|functie|functionaliteit|module|integratie|connector
= lost2
gaat|ging|dus dus? niet door $
= lost2:competitor
blijft|blijven bij|met hun|haar|zijn|de huidige|oude|bestaande|vaste? leverancier|aanbieder|systeem|software|partner|pakket
voor een|iemand|de|andere|ander|anders .. gekozen|gegaan
gekozen|gaan|kiezen voor een|iemand|de ander|andere|anders|concurrent|concurrentie
= lost2:no_decision
blijft|blijven bij|met hun|de? excel|excels|papier|spreadsheets
= bad2:bad_data
zoekt|zocht|wil|wilde een|bij? baan|werk|stage|stageplek|vacature
= bad2:not_icp
te klein
veel te klein
= lost2:no_budget
geld|budget|potje|budgetten is|zijn .. op|besteed|uitgegeven|weg|uitgeput
geen geld|centen|budget meer
= work2
wacht|wachten|wachtend op .. antwoord|reactie|terugkoppeling|feedback|bericht
= skip
deze|de|goede|s|gistere morgen
= other
toen ik nog
jaren|tijd geleden
ooit eens?
in|bij mijn vorige|oude baan|bedrijf|werkgever
destijds
= won2
ze|zij|hij|klant tekenden|tekende
= work2
goede|juiste|nieuwe|andere nummer|adres|contact|persoon|mail? gevonden|gekregen
bel|mail|app vandaag|morgen|straks|zo|later|maandag|dinsdag|donderdag|vrijdag
nog niet .. kwalificeren|gekwalificeerd
= later2
pas|niet in|voor het nieuwe|volgende boekjaar|budgetjaar|begrotingsjaar
= lost2
niks|niets geworden|uitgekomen|mee
gaat|ging|is niet door|doorgegaan|gelukt
ketste|afgeketst af?
= work2:flat
niets|niks concreets|vast|vastgelegd|definitiefs
= lost2
@none gekocht|besteld|getekend|interesse
= opp2 / skip
presenteert|presenteren|legt|bespreekt .. directie|bestuur|mt|baas|team|board
gaat|is|naar|ligt naar|bij juridische|juristen|inkoop
loopt|lopen|start .. test|pilot|proef|testfase
= later2
geparkeerd|gepauzeerd|in de ijskast
= nc2
kom|komen|kan niet langs|voorbij|door .. secretaresse|receptie|assistente|receptioniste
= lost2
^ het? is een nee $
= work2
net|pas|zojuist binnen|gekregen|ontvangen|binnengekregen|doorgekregen
= nc2
0|nul reacties|reactie|antwoord|respons
"""
