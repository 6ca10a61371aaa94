"""What German replies say, as patterns."""

WORDS = """
= won3
gewonnen
gewonen
geschafft
deal gewonnen
ist|wurde ein? abschluss
erfolgreich abgeschlossen
won
= won2
unterschrieben|unterzeichnet|signiert
unterschriben
unterschrift ist|liegt|da|erhalten da|vor
unterschrift da|erhalten|bekommen
auftrag|bestellung|vertrag|po ist|kam|kommt|liegt|wurde|gestern|heute|endlich|jetzt|schon? da|erhalten|bekommen|eingegangen|rein|reingekommen|erteilt|unterschrieben|gekommen|durch|zuruck|fix|unter|vor
auftrag|bestellung|zuschlag|po .. bekommen|erhalten|gekriegt|erteilt|reingekommen|eingegangen|rein|da
auftrag|bestellung ist? im haus
bestellung .. kam|kamen .. rein
bestellt
bestellen heute|sofort
beauftragt
gekauft
haben|hat|ist gekauft
kauft bei uns
gezahlt|bezahlt|angezahlt
rechnung ist? bezahlt|beglichen
geld ist|da da
deal ist|steht|im|in|ist|fix|durch steht|fix|durch|sack|tuten|tute|eingetutet|perfekt
im sack
in trockenen tuchern
unter dach und fach
unter dach
eingetutet
zugesagt und unterschrieben
fur uns entschieden|unterschrieben
sich|haben|hat|endlich fur uns entschieden
entschieden sich? fur uns
nehmen uns
haben uns genommen|gewahlt|ausgewahlt|beauftragt
zuschlag bekommen|erhalten|erteilt
zuschlag
ist|sind|wurde jetzt|seit|nun|endlich|neuer|unser|als .. kunde|kundin geworden|gewonnen
kunde|kundin geworden
ist|sind jetzt|nun|seit kunde|kundin|kunden
neukunde
neuer kunde
angebot angenommen|akzeptiert|unterschrieben|bestatigt
haben|hat das|unser angebot angenommen|akzeptiert
eingefahren
an land gezogen
konnten ihn|sie|den|@lead gewinnen|uberzeugen
freigegeben und bestellt
= promise / lost2
unterschreibt|unterschreiben|unterzeichnen|unterzeichnet morgen
unterschreibt|unterschreiben|unterzeichnen
kauft|kaufen
bestellt|bestellen morgen|nachste|diese|bald
bestellen
beauftragen
= opp3
echte chance
echte opportunity
opportunity
opp
verkaufschance
heisse|grosse chance
gute chance
= opp2 / skip
angebot|vertrag|kostenvoranschlag|offerte|av ist|wurde|schon|bereits|heute|gestern|habe|hab|geht|ging? raus|draussen|verschickt|gesendet|geschickt|abgegeben|versendet|unterwegs|gemacht|geschrieben|rausgeschickt|zugeschickt|vor|abgeschickt
angebot .. verschickt|gesendet|geschickt|abgegeben|rausgeschickt|zugeschickt|unterbreitet|versendet
angebot|vertrag|es|das ist|liegt|jetzt|gerade beim|bei|zur|in .. einkauf|rechtsabteilung|unterschrift|juristen|kunden|chef|geschaftsfuhrung|prufung|vorstand|legal|anwalt|anwalten|entscheidung|gf
liegt|ist|sind zur|beim|bei|in .. unterschrift|einkauf|rechtsabteilung|juristen|prufung|legal|anwalten|freigabe|geschaftsfuhrung|entscheidung
rechtsabteilung
warte|warten|wartet auf die|den|das|ihre|seine|deren|noch? unterschrift|auftrag|bestellung|freigabe|vertrag|po|zusage|ruckmeldung
mundliche|mundlich zusage|zugesagt|zugestimmt|ok|einig|geeinigt|ja|schon
mundliche|munliche|mundlich
zugesagt
zusage
handschlag
per handschlag
vertrag folgt|kommt|unterwegs|wird|geht|soll|ist .. unterwegs|raus|aufgesetzt|vorbereitet|noch|nachste|diese|bald
vertrag folgt|kommt
verhandeln|verhandle|vertragsverhandlung|vertragsverhandlungen
sind|stecken|stehen in|mitten verhandlung|verhandlungen|preisverhandlung|preisverhandlungen
in verhandlung|verhandlungen
wollen|will|mochten|mochte|werden|wird|wurden .. unterschreiben|kaufen|bestellen|unterzeichnen|starten|beauftragen|loslegen|abschliessen
unterschreibt|unterschreiben|kauft|bestellt .. morgen|nachste|diese|bald|freitag|montag|dienstag|mittwoch|donnerstag
test|testphase|pilot|pilotprojekt|pilotphase|poc|testzugang|testversion|teststellung|probephase ist|hat|lauft|gestartet|begonnen|startet|aktiv|seit|vereinbart|verlangert|aufgesetzt|eingerichtet|bis
testen gerade|unser|die|das|es|noch|seit|aktuell|derzeit
testet gerade|unser|die|das|es|noch|seit|aktuell|derzeit
in|im der? testphase|pilot|evaluierung|auswahl|shortlist|engeren
pilot|pilotprojekt
shortlist
engere auswahl
engeren auswahl
termin|meeting|demo|call|prasentation|vororttermin|besuch|gesprach|telefonat|workshop|videocall .. vereinbart|fix|fest|gebucht|ausgemacht|angesetzt|geplant|bestatigt|abgemacht|terminiert|steht|eingestellt
termin|meeting|demo|call|prasentation|besuch|gesprach|telefonat|workshop .. vereinbart|ausgemacht|gebucht|bestatigt|terminiert|abgemacht
termin|demo steht
neuer|neuen|nachster|nachsten|weiterer|weiteren termin|demo|call
termin|meeting|demo|prasentation war|lief|gehabt|gelaufen|gehalten|durchgefuhrt|gemacht|gezeigt|stattgefunden
demo|termin|prasentation .. lief|gelaufen|gut|super|gehabt|gehalten|durchgefuhrt|gemacht|stattgefunden
hatten|hatte .. demo|termin|meeting|prasentation|workshop
guter|gutes|super|toller|tolles termin|meeting
prasentiert|vorgefuhrt
getroffen
treffen uns
treffen wir uns
umgebucht|umgeplant
nachgeholt
wollen|will|wunschen|wunscht|mochten|mochte|bittet|bitten|haben|hat|fragt|fragen ein|um|nach|das|unser|angefordert|noch .. angebot|vertragsentwurf
angebot angefordert|angefragt|gewunscht|gewollt
um|nach ein? angebot gebeten|gefragt
im|in|meiner der? pipeline
grunes licht
= soft1 / lost2:no_need
interessiert
hat|haben|zeigt|zeigen|grosses|starkes|viel interesse
interesse ist|vorhanden|da|geweckt|bestatigt
sehr|grosses interesse
= soft1
vielversprechend
sieht|schaut gut|super|sehr|vielversprechend aus|gut?
heiss
qualifiziert
= step1 / skip
termin
meeting
demo
prasentation
besuch
treffen|trifft
treffe
workshop
vor ort
mittagessen|kaffee
call mit|am|um
call
gesprach am|mit|um|nachste
telefonat am|mit|um
telefontermin
telefonieren|sprechen morgen|ubermorgen|am|nachste|montag|dienstag|mittwoch|donnerstag|freitag|wieder
kickoff
= work3
in arbeit
noch in? arbeit
bin|sind|noch|weiter|weiterhin|immer|bleibe|bleiben|mich dran
noch dran
in bearbeitung
wird|werde|noch bearbeitet
arbeite daran
arbeiten daran
= work2
lauft noch|weiter
lauft
laufend
noch offen
offen
noch|immer|weiterhin|weiter|wir|sind im|in gesprach|gesprache|kontakt|austausch|diskussion
im gesprach|austausch
in kontakt
stehen in kontakt
in gesprachen
nichts konkretes|festes|fixes|konkret
noch nix|nichts konkretes|festes|passiert
noch nicht|keine|nix|nichts|kein|garnicht|gar dazu|zeit|gestartet|gekommen|geschafft|angefangen|begonnen|zeit
nicht|noch dazu gekommen
nicht geschafft
mach|mache|erledige|erledig ich|das|es .. diese|morgen|heute|nachste
rufe|ruf|ruf|melde|schreibe|versuche|versuch|probiere|probier|kontaktiere|kummere|hake|hak|telefoniere ich|mich|es|sie|ihn|nochmal|morgen|heute|diese|nachste|am|weiter|noch
werde .. anrufen|kontaktieren|versuchen|melden|schreiben|kummern|nachfassen|probieren
muss noch|ich|erst .. anrufen|kontaktieren|melden|schreiben|kummern|nachfassen
nachfassen
fasse nach
steht auf meiner|der liste|agenda|todo
auf meiner liste|agenda|todo
bleibe|bleib|bleiben am ball
am ball
mitten drin|im
ganz am anfang
erstkontakt
erster|ersten kontakt|anruf|mail
mails|infos|info|unterlagen|material|broschure|mail ausgetauscht|geschickt|verschickt|gesendet|geschrieben
suche|suchen .. ansprechpartner|richtigen
kummere mich
gib|gebt mir
= skip / work2
angerufen|kontaktiert|angeschrieben|angefangen|begonnen|gestartet|angegangen|angeschaut|angesehen|angefasst|geschafft|gemeldet|bearbeitet
telefoniert|gesprochen
= work1 / work2
gesprochen
telefoniert
habe|hab|haben .. gesprochen|telefoniert
gutes|erstes|nettes|kurzes|gute gesprach|telefonat|gesprache
reden|sprechen|diskutieren noch|weiter|gerade|immer
= skip
entschieden
entscheidung
= idk
schwer|schwierig zu sagen
keine ahnung
weiss nicht|ich|noch
weiss es? nicht
unsicher
nicht sicher
mal sehen|schauen
abwarten
kann ich nicht sagen
unentschieden
noch unklar
unklar
entscheidung steht|noch
= nc3
nicht|nie|niemand|schlecht|unerreichbar|kaum erreichbar
unerreichbar
no show
noshow
niemanden|niemand|keinen|keiner|nie|nicht erreicht|erreichbar
kein kontakt
kein kontakt moglich|bisher
= nc2
keine|kein|null|ohne|bisher|noch|nie|leider antwort|reaktion|ruckmeldung|ruckruf|feedback|ruckantwort|rueckruf|lebenszeichen|gehor
geht|ging|gehen nicht|niemand|keiner|nie|nur|immer|da|auch|dort .. ran|telefon|dran|mailbox|handy|hin
geht|ging|nimmt|hebt niemand|keiner .. ran|dran|ab|telefon
niemand|keiner|nie geht|nimmt|hebt|meldet|antwortet|erreichbar|da .. ran|dran|ab|sich|telefon|zuruck
niemand|keiner|nie antwortet|reagiert|da
nimmt|hebt nicht|nie|keiner|niemand .. ab
meldet|melden|meldete|gemeldet sich? .. nicht|nie|keiner|niemand
meldet|melden sich nicht|nie|keiner|niemand
nicht|nie gemeldet|zuruckgerufen|geantwortet|reagiert|gehort
hore|hoere|gehort|hor .. nichts|nix
nichts|nix|kein|keinen|seitdem|nie .. gehort|hore|hoere|zuruckgekommen
nichts|nix mehr? gehort|zuruck|zuruckgekommen|hore
funkstille
stille
schweigen
tot gestellt
stellt|stellen sich tot
abgetaucht
untergetaucht
verschwunden
von der bildflache
wie vom erdboden
nur|immer|wieder|auf|zur die? mailbox|anrufbeantworter|ab|voicemail
mailbox|anrufbeantworter|voicemail
nicht|nie .. erschienen|aufgetaucht|gekommen|teilgenommen|zuruckgerufen
nicht zum|zur .. erschienen|gekommen
nicht aufgetaucht
kam|kommt|kamen nicht|nie|keiner|niemand
nicht gekommen zum
versetzt
hat|haben|wurde|bin mich|uns? versetzt
geghostet|ghostet|ghosted|ghosten
hangt|hangen nur|immer warteschleife
erreiche|erreichen|erwische|erwischen|erreicht .. nicht|niemanden|keinen|nie
erreiche|erreichen|erwische|erwischen niemanden|keinen
niemanden|keinen|nie ans telefon|erreicht
niemanden erreicht
nicht|nie zu erreichen
nicht zu fassen|kriegen|packen
kriege|krieg|bekomme|bekomm .. nicht|niemanden|keinen|nie .. ran|ans|telefon|zu|hand|fassen
mehrfach|mehrmals|x|mal|zigmal|dreimal|zweimal|funfmal versucht|probiert|angerufen .. nichts|erfolglos|vergeblich|ohne|nix
vergeblich|erfolglos
ohne erfolg
leider ohne erfolg
lasst|lassen nichts von sich
weggedruckt|druckt weg
ignoriert mich|uns|meine|alle|alles
ignoriert
blockt ab|mich
= work1 / nc2
erreicht
erreiche|erreichen
erwischt
antwortet|antworten|geantwortet
reagiert|reagieren
zuruckgerufen
gemeldet
ruft|rufen .. zuruck
erschienen
rangegangen
= later3
^ spater $
^ vielleicht|eher|erst|lieber spater
nicht jetzt
jetzt nicht
jetzt noch nicht
noch nicht jetzt
momentan nicht
derzeit nicht
aktuell nicht
im moment nicht
= later2
verschoben|vertagt|aufgeschoben|zuruckgestellt|vertagen|verschieben|geschoben|verschobn|ausgesetzt
verschiebt|verschieben sich? auf|in|bis
schiebt|schieben .. auf|in|bis|hinaus|raus
auf eis|halde
auf eis gelegt|legen
liegt|liegen|gelegt|legen auf eis
auf die? lange bank
projekt|thema|entscheidung|budget pausiert|ruht|eingefroren|gestoppt|verschoben
pausiert
eingefroren
on hold
zuruckgestellt
erst|fruhestens|wieder im|in|ab|nach .. q|jahr|quartal|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhjahr|sommer|herbst|winter|monaten|sommerpause|ferien
frühestens
keine kapazitat|kapazitaten|ressourcen
keine|nicht prioritat|prio
kein thema aktuell|momentan|gerade|derzeit|dieses
falscher|schlechter|ungunstiger|nicht|kein der|guter|richtige? zeitpunkt|moment
zeitpunkt passt|ungunstig|schlecht .. nicht
noch nicht|nicht soweit|reif|bereit
dieses|heuer|das jahr|quartal nicht|nichts|nix|kein|keine
nicht|nichts|nix mehr|in? dieses|diesem jahr|quartal
aktuell|momentan|derzeit|zurzeit|gerade|im|jetzt moment? kein|keinen|keine|nicht bedarf|interesse|thema|budget|geld|prio|prioritat|interessiert|relevant
kein|keinen|keine|nicht aktuell|momentan|derzeit|gerade|akuter|akuten bedarf|interesse|interessiert
kein|keine bedarf|interesse aktuell|momentan|derzeit|zurzeit|gerade|im
= later2
vorerst|erstmal nicht|nein|verschoben
= later2:no_budget
kein|keine budget|geld|mittel bis .. jahr|quartal|nachstes|q|januar
budget erst|wieder .. jahr|quartal|q|januar|fruhjahr|herbst
= call1
soll|sollen|sollten|bittet|mochte|bat .. melden|anrufen|nachfragen|kommen|nachfassen|zuruckrufen|anklopfen|zukommen
wieder|nochmal|erneut|dann|noch melden|anrufen|nachfragen|nachfassen|ansprechen|probieren|versuchen|kontaktieren
wiedervorlage
ruckruf
melde|rufe|ruf|melden|rufen ich|mich|wir|sie .. wieder|nochmal|erneut|an|zuruck
anrufen|zuruckrufen
= lost3
verloren
verlohren
deal|auftrag verloren|geplatzt|tot|gestorben
tot
ist|sind gestorben|durch mit dem thema
gestorben
lost
= lost3:price
wegen|am|am dem? preis|preises|kosten verloren|gescheitert
am preis gescheitert
= lost3:competitor
an|gegen den|die|einen|einem|unseren? wettbewerb|wettbewerber|konkurrenz|mitbewerber|mitbewerb|konkurrenten|@cap verloren
verloren an|gegen den|die|einen|unseren? wettbewerb|wettbewerber|konkurrenz|mitbewerber|mitbewerb|konkurrenten|@cap
= lost2
absage
abgesagt
absage bekommen|erhalten|kassiert|erteilt
haben|hat|heute|leider|uns|mir? abgesagt
abgelehnt
lehnen|lehnt .. ab
haben|hat|sagt|sagen|klares|ein|leider|war nein? nein gesagt
nein gesagt
klares|ein|definitives|leider nein
abgesprungen|ausgestiegen|zuruckgezogen
springen|springt|steigen|ziehen|zieht .. ab|aus|zuruck
zerschlagen
geplatzt
raus aus dem rennen
wir sind raus
sind raus
aus dem rennen
nichts geworden
wird|wurde|ist nichts|nix mehr|draus|daraus? geworden|draus|daraus
wird nichts|nix $
wird das? nix|nichts
kein deal|auftrag|abschluss
nicht zustande gekommen
gegen uns entschieden
dagegen entschieden
entschieden sich? dagegen|gegen
wollen|will|mochten|mochte nicht mehr|weitermachen|kaufen|weiter
haben|hat kein|keine lust
vertrag gekundigt
storniert
gescheitert
hat nicht geklappt
nicht geklappt
aus und vorbei
ausschreibung verloren
= lost2:competitor
fur @cap entschieden
fur|zu|zur|zum|mit|bei|an den|die|das|einen|ein|eine|einem|einer|anderen|andere|anderes|anderem|die? wettbewerb|wettbewerber|konkurrenz|konkurrenten|mitbewerber|mitbewerb|anbieter|konkurrenzprodukt|losung|system|alternative .. entschieden|gegangen|gewechselt|unterschrieben|gekauft|genommen|abgeschlossen
entschieden|gehen|geht|gegangen|wechseln|wechselt .. fur|zu|zur|zum|mit .. wettbewerb|wettbewerber|konkurrenz|mitbewerber|anbieter|konkurrenten|@rival
entscheiden|entschied|entschieden sich fur @cap
fur .. anderen|andere|anderes .. entschieden
anderen|andere|anderer|anderes anbieter|lieferanten
haben|hat @cap genommen|gekauft|gewahlt|unterschrieben
nehmen|nimmt|nahmen|wahlen|kaufen|genommen|gewahlt jetzt|doch|lieber|nun? @rival
nehmen|nimmt|nahmen|genommen .. konkurrenz|wettbewerb|wettbewerber|mitbewerber|konkurrenten
gehen|geht|gegangen|machen|macht|arbeiten|setzen|setzt jetzt|doch|lieber|nun|weiter? zu|mit|auf|bei @rival
zu|bei @cap gegangen|gewechselt|gelandet|unterschrieben
bleiben|bleibt|geblieben|zufrieden bei|beim|mit .. anbieter|lieferanten|losung|system|dienstleister|bisherigen|bestehenden|alten|aktuellen|jetzigen|partner|@cap
bleiben|bleibt beim? alten|bisherigen|bestehenden
zufrieden mit .. anbieter|losung|system|bisherigen|bestehenden|@cap
wettbewerb|wettbewerber|konkurrenz|mitbewerber|konkurrent|@rival hat|haben|bekommt|bekam|gewinnt|war .. gewonnen|zuschlag|auftrag|gunstiger|billiger|schneller|gemacht
konkurrenz|wettbewerb hat|war gewonnen|gunstiger|billiger|schneller
= lost2:no_decision
machen|macht|bauen|baut|entwickeln|entwickelt|losen|programmieren|machens|bauens .. selbst|selber|intern|inhouse|eigene|eigenes
selbst|selber|intern gebaut|gemacht|bauen|machen|entwickelt|entwickeln
eigenentwicklung
projekt|vorhaben|ausschreibung|thema|initiative ist|wurde|wird|hat|jetzt|haben|komplett? gestoppt|abgeblasen|eingestellt|gestrichen|abgesagt|gecancelt|begraben|beendet|gestorben|tot|erledigt
projekt|vorhaben .. gestoppt|abgeblasen|eingestellt|gestrichen|abgesagt|gecancelt|begraben|beendet|gestorben|tot
bleiben|bleibt|arbeiten bei|mit|weiter .. excel|papier|tabellen
machen|macht|tun gar? nichts|nix
alles bleibt|so beim alten|wie
lassen alles|es wie|so
= lost2:no_need
kein|keinerlei|null|ohne|keine|keinen mehr|weiteres|echtes|wirkliches? interesse|bedarf
nicht|gar|uberhaupt mehr|gar|wirklich|weiter? interessiert
interessiert sie|ihn|die .. nicht
brauchen|braucht|benotigen|benotigt|brauchts .. nicht|nichts|nix|keine|keinen|kein|niemand
desinteresse
= lost2:feature_gap
funktion|funktionen|feature|features|schnittstelle|schnittstellen|sso|modul fehlt|fehlen|fehlte|fehlten
fehlt|fehlen|fehlende|fehlender|fehlte ihnen|die|eine|das|der|ihm? funktion|funktionen|feature|features|schnittstelle|sso|modul|integration
= reason1:feature_gap
funktion|schnittstelle|feature|integration
= lost1:price
zu teuer
waren zu teuer
teurer
preislich zu
= reason1:price
preis|preises|preislich|teuer|gunstiger|billiger|kosten
= lost1:no_budget
= reason1:no_budget
budget
= reason1:timing
zeitpunkt|timing
= reason1:competitor
wettbewerb|wettbewerber|konkurrenz|mitbewerber|konkurrent
= bad2:authority
nicht mehr|langer im|in|bei|dort|da|beim .. unternehmen|firma|company|beschaftigt|tatig
arbeitet|arbeiten .. nicht mehr|dort
hat|haben .. firma|unternehmen verlassen|gewechselt
falscher|falsche ansprechpartner|person|ansprechpartnerin|abteilung
nicht|kein der|ein? entscheider|ansprechpartner|zustandig
hat nichts zu sagen
= bad3
kein|kein|keine|nicht|niemals echter|richtiger|wirklicher|ein|brauchbarer|guter|passender? lead|leads
nicht passend|relevant|qualifiziert
unqualifiziert
disqualifiziert
mull|schrott|quatsch|murks|spam|unsinn
schrott lead
unbrauchbar
= bad2
zeitverschwendung
zeitdieb
nur|bloss neugierig|geschaut|gucken|gestobert|umgesehen|informieren|schauen
wollte|wollten|will nur|bloss .. whitepaper|ebook|broschure|download|info|infos|gutschein|pdf|studie|gewinnspiel
nie|niemals .. angefragt|angemeldet|gewollt
nicht|kein|keine|keinen .. potenzial|potential
hatte|hatten nie|nicht .. ubergeben|weitergegeben|werden
= bad2:not_icp
zu|viel|deutlich klein|gross|winzig
zu klein|gross fur
nicht|ausserhalb|falsche|kein|passt|gehort|nicht in|im|zur|unser|unsere|unserer|der|die|zu? zielgruppe|zielkunde|gebiet|zielmarkt|region|branche|land|segment
nicht unsere|unser|in zielgruppe|zielkunde|branche|gebiet|markt
falsche|falsches|andere branche|region|land|zielgruppe|gebiet|segment
ein|zwei|1|2|3|drei mann betrieb|firma|bude|buro
bedienen|beliefern wir? kein|keine|nicht
= bad2:bad_data
falsche|falscher|falsches|ungultige|tote|falschen nummer|telefonnummer|adresse|mailadresse|email|mail|kontaktdaten|daten|name|kontakt|person|rufnummer|handynummer|e
nummer|adresse|mail|telefonnummer|email|mailadresse|name ist .. falsch|ungultig|tot|erfunden|fake|unbekannt
nummer|adresse|mail|telefonnummer|email|mailadresse|person|firma existiert|gibt|stimmt|funktioniert es? nicht
kein anschluss unter
kein anschluss
nicht vergeben
adresse gibt es|s nicht
gibt|gibts|existiert|existieren es|sie|ihn|die|den|gar|uberhaupt? nicht
mail|email|mails kommt|kam|kommen|geht|ging .. zuruck|bounced
mail bounced|unzustellbar
unzustellbar
bounced|bounce|gebounced
erfunden|fake|fakename|ausgedacht
erfundener name
student|studentin|studenten|schuler|schulerin
masterarbeit|bachelorarbeit|diplomarbeit|doktorarbeit|abschlussarbeit|hausarbeit
praktikant|praktikantin|werkstudent|azubi
bewerber|bewerberin|bewerbung|jobsuche
sucht|suchte|will|wollte .. job|stelle|praktikum|arbeit
will|wollte|wollen|wollten|versucht uns|mir .. verkaufen|andrehen
verkaufen selbst|selber
headhunter|personalvermittler
ist|sind|war ein|eine|unser? wettbewerber|konkurrent|mitbewerber|konkurrenz|mitbewerb
arbeitet|arbeiten bei|fur|beim .. wettbewerber|konkurrent|mitbewerber|konkurrenz|mitbewerb
privatperson|privatmann|privatkunde
testeintrag|testkontakt|testdatensatz
test eintrag
verstorben
insolvent|pleite|insolvenz
kennt|kennen .. niemand|keiner
= bad2:duplicate
bestandskunde|bestandskundin|bestandskunden|bestandskundschaft
ist|sind|war schon|bereits|langst lange|langer|ewig|unser? kunde|kunden|kundin
seit jahren kunde|kunden|kundin
schon|bereits|langst|unser kunde|kundin|kunden
doppelt|dublette|duplikat|doppler|dubletten
doppelt|schon angelegt|vorhanden|erfasst|im
schon|bereits im|in crm|system|pipeline
schon|bereits|wird .. von|bei|beim .. kollege|kollegen|kollegin
= neg
nicht|nich|kein|keine|keinen|keinem|keiner|nie|niemals|niemand|niemanden|nichts|nix|ohne|weder|kaum|nirgends
= yet
noch nicht|kein|keine|nichts|nix|keinen
bisher nicht|kein|keine|nichts|nix
= skip
noch
nicht nur|schlecht|wahr|vergessen
= hedge
vielleicht|eventuell|evtl|womoglich|moglicherweise|vermutlich|wahrscheinlich|hoffentlich|hoffe|hoffen|konnte|konnten|durfte|scheint|scheinbar|anscheinend|wohl|glaube|denke|schatze|vermute|gefuhl|fast|beinahe|ziemlich
sieht .. aus
ich glaube|denke
so gut wie
kann sein
nicht sicher
sollte|sollten
befurchte|furchte
daumen drucken
= thought
dachte|dachten|gedacht
sah .. aus
hiess es
= cond
wenn|falls|sobald|sofern|ob|solange
= future
wird|werden|will|wollen|mochte|mochten|soll|sollen|morgen|demnachst|bald
= other
letztes|vorletztes|voriges|letzten|vergangenes jahr|jahres
vor @num|zwei|drei|vier|ein|einem|paar jahren|jahr
damals|seinerzeit|fruher
anderer|anderen|anderes|andere deal|auftrag|kunde|kunden|lead|projekt
wie bei|beim|damals
im gegensatz zu
= reset
dieser|dieses|diesmal|jetzt aber? hier|lead|deal|fall|mal|kunde
jetzt|nun|aktuell|hier
= but
aber
jedoch|allerdings|doch|trotzdem|dennoch|sondern
am ende
letztlich|schliesslich|letztendlich
dann
inzwischen|mittlerweile
= and
und
sowie
= sarcasm
schon wars|war
schon war s
ja klar
ja genau
na klar
von wegen
traum weiter
haha|lol
super lead|leads
toller lead
witz|scherz
wers glaubt
= ask
frag|frage|fragt|fragen bitte|mal|doch? @cap|den|die|meinen|meine|bei|kollege|kollegen|kollegin
bitte @cap fragen
@cap fragen
macht|betreut|ubernimmt jetzt @cap
weiss|kennt|ubernimmt @cap
@cap hat ubernommen
= notmine
nicht meiner|mein|meins|meine
nicht mein lead|kunde|gebiet|kontakt
ist|gehort nicht mir|mein
nicht zustandig
gehort|ist @cap
bin nicht|ich zustandig
bin ich nicht zustandig
falscher vertriebler|verkaufer
= give
gib|gebt|gebe|geben|weiter .. an @cap
bitte an @cap
an @cap weiter|weitergeben|ubergeben|geben|abgeben
ubergib an|das
= auto
^ ich? bin? weg|raus|offline|fort bis|vom
^ ich? bin? bis .. weg|raus|offline|fort|abwesend|unterwegs $
^ ich? bin? nicht da|erreichbar|verfugbar bis|vom
^ ich? bin? bis .. nicht da|erreichbar|verfugbar $
nicht im|in buro|haus|office
abwesend|abwesenheit|abwesenheitsnotiz
im urlaub
bin in|im urlaub|elternzeit
automatische antwort
out of office
bis .. nicht erreichbar bin
ich bin .. nicht erreichbar
ich bin .. wieder
= stop
abmelden|abbestellen|austragen
keine mails|weiteren|emails
bitte keine mails|weiteren
stopp
= thanks
danke|dank|vielen|besten|herzlichen|ok|okay|alles|klar|super|gut|prima|hallo|hi|moin|servus|liebe|lieber|gruss|grusse|schone|schones|schonen|wochenende|tag|abend|feierabend|erhalten|info|infos|fur|die|erinnerung|verstanden|passt|lg|vg|mfg|bg|beste|viele|gruesse|guten|morgen|gerne|bis|dann|sehr
fur die info|erinnerung|mail
= skip
nicht verloren
kein problem
keine ursache|eile|sorge
passt schon|alles
= won2
abgeschlossen
abschluss gemacht|geschafft|erzielt|erreicht
zum abschluss gebracht
angebot|vertrag verlangert
= opp2
kurz|knapp vor|vorm dem? abschluss|unterschrift|vertragsabschluss
vor dem abschluss
= bad2:bad_data
ist|sind|ein|war selbst|selber? ein|eine? dienstleister|lieferant|agentur|berater
eine agentur
ein dienstleister|lieferant
= bad1:not_icp
einzelkampfer|einzelunternehmer|freiberufler|freelancer|selbststandiger
= soft1
keine zeit
termin|meeting|demo|call|treffen|gesprach .. abgesagt|gecancelt|ausgefallen|storniert
abgesagt .. termin|demo
sagt|sagte|sagen|sagten .. termin|demo ab
aktuell|derzeit|momentan|zurzeit|gerade|noch kein|keine budget|geld
= later1
nachstes|kommendes|nachsten|kommenden|naechstes|naechsten|neues|neuen jahr|quartal|fruhjahr|sommer|herbst|winter|halbjahr|jahres|geschaftsjahr
nach dem|der|den? sommer|urlaub|sommerferien|ferien|sommerpause|jahreswechsel|weihnachten
bis nachstes|herbst|fruhjahr
in ein? paar|sechs|drei|zwei|vier|einigen|@num monaten
momentan|derzeit zu viel
= later2
erst nachstes|kommendes|naechstes|neues jahr|quartal|halbjahr
= lost2:no_budget
kein|keine|ohne|fehlendes|fehlt|keinerlei das? budget|geld|mittel
dieses|heuer|fur jahr|dieses? jahr? kein|keine budget|geld|mittel
kein|keine budget|geld|mittel mehr|fur|dieses dieses? jahr|dafur?
budget ist|wurde|schon|bereits? gekurzt|gestrichen|weg|aufgebraucht|verplant|ausgegeben
= lost2
keine chance
zuschlag ging|geht|hat an|ein|ein
zuschlag .. anderer|anderen|wettbewerber|konkurrenz|wettbewerb
= nc2
kontakt verloren|abgerissen|abgebrochen
aus den augen verloren
= nc2
keiner|niemand meldet|antwortet|reagiert|geantwortet
= won2
unterschrift kam|gekommen
unterschrift ist|liegt da|vor|drauf
ist|alles|vertrag|deal|auftrag|jetzt durch
auftrag|bestellung da|drin|gesichert|gewonnen|fix|kam
auftrag|deal gemacht|eingetutet|gelandet|an land
haben|hat jetzt|gestern|heute|endlich|doch? unterschrieben|bestellt|gekauft|beauftragt
zugeschlagen
nehmen|nimmt das|unser|den|die .. paket|angebot|lizenz|lizenzen
rechnung bezahlt
anzahlung da|eingegangen|erhalten|bezahlt
anzahlung ist da|drauf|eingegangen
durchgesetzt
setzen|entscheiden|entschieden auf|fur uns
neuer kunde
kunde gewonnen|geworden
jetzt kunde
klappt|geklappt
hat geklappt
vertrag ist? da|zuruck|unterschrieben|unterzeichnet|gezeichnet|fix
deal|sache ist|gelaufen eingetutet|gelaufen|geritzt
geritzt
= opp2
entscheidung|unterschrift|freigabe|bestellung nachste|diese|kommende|bis|am|im|noch|steht .. woche|freitag|montag|dienstag|mittwoch|donnerstag|monat|an
final|finale|finalen|letzte|letzten|zweite|zweiten preisrunde|runde|verhandlung|verhandlungen|gesprache
preisrunde|endrunde|endauswahl
haben|hat um .. angebot gebeten
angebot liegt|ist|wird .. vor|gepruft|geprueft|diskutiert|besprochen|chef|geschaftsfuhrer|vorstand|einkauf|tisch|kunden|kunde
vertrag liegt|ist|wird|geht .. vor|gepruft|geprueft|verhandelt|rechtsabteilung|chef|geschaftsfuhrer|vorstand|einkauf|unterschrift
vertragsentwurf
vertragsprufung
bestellung|auftrag|unterschrift kommt|folgt|erwartet|zugesagt|versprochen|angekundigt|soll|fehlt
auftrag|bestellung .. zugesagt|versprochen|angekundigt
fehlt nur noch
nur noch die|formsache|unterschrift
kaufen|bestellen|unterschreiben wollen|werden
so gut wie sicher|fix|durch
haben|hat ja|grundsatzlich|prinzipiell? zugestimmt|zugesagt
im prinzip|grunde ja|einig
sind uns einig
handelseinig
pitch
zum pitch eingeladen
eingeladen
zweiter|zweiten|nachster|nachsten termin|workshop|gesprach
folgetermin|kennenlerntermin|vororttermin|demotermin|ersttermin|telefontermin
teststellung|testinstallation|probebetrieb|testlauf
testet|testen
= work2
bleib|bleibe|bleiben dran
nichts|nix gemacht|passiert|unternommen
noch nicht|nichts|nix angerufen|kontaktiert|gemacht|angefangen|gestartet|erreicht
noch nicht dazu gekommen
noch nicht durchgekommen
steht auf .. plan|liste|zettel|agenda
auf dem schirm|zettel|radar
noch nichts vereinbart|fix|konkretes|festes
nichts vereinbart|konkretes|spruchreif|greifbares
erstes|erster|erste telefonat|gesprach|kontakt|anruf
im austausch
in klarung
bin am ball
sammle|sammeln noch informationen|infos
muss mich noch
komme|kam nicht|noch dazu
= soft1
@num|zwei|drei|vier|funf|sechs|mehrere|diverse|einige|x mal? anrufe|mails|emails|nachrichten|versuche|anrufversuche
= nc1
^ nichts|nix $
= nc2
komme|kommen|komm .. nicht durch
nicht durchgekommen|durchzukommen
besetzt
immer besetzt|mailbox
sitzen lassen|gelassen
hat|haben mich|uns sitzen|hangen lassen
nicht aufgetaucht|gekommen|erschienen|eingewahlt|da
lasst sich verleugnen
verleugnen
wimmelt|abgewimmelt
am empfang|sekretariat hangen
komme|kommen nicht an .. vorbei|ran
kein durchkommen
durchkommen
keinerlei|ohne|null|keine reaktion|ruckmeldung|antwort|resonanz
reagiert|antwortet|meldet .. nicht|nie|keiner|niemand|mehr
nicht mehr? gemeldet|geantwortet|reagiert|zuruckgemeldet
lauft|laufe ins leere
ins leere
wie vom erdboden verschluckt
niemand|keiner da|zu|erreichbar sprechen|erreichen?
= later2
investitionsstopp|budgetstopp|einstellungsstopp|haushaltssperre|budgetsperre|ausgabenstopp
auf nachstes|kommendes|naechstes jahr|quartal
erst im|in|ab|nach|mit .. jahr|geschaftsjahr|herbst|fruhjahr|sommer|quartal|q|januar|februar|april|mai|juni|juli|august|september|oktober|november|dezember|halbjahr|jahreswechsel
fruhestens im|in|ab|nach
wollen|will|mochten noch? warten|abwarten
warten ab|bis|auf .. jahr|herbst|budget|quartal|abwarten
zuruckgestellt|zuruckgestellt
ruht|ruhen
aufs|auf nachste|kommende jahr|quartal
in die schublade
schlechter|falscher|ungunstiger zeitpunkt|moment|timing
zeitpunkt .. nicht
vertrag lauft|lauft noch bis
gebunden bis
noch vertraglich gebunden
jetzt|gerade|aktuell|momentan nicht $
spater|irgendwann|nachstes .. nochmal|wieder
= call1
im|in|ab|nach .. nochmal|wieder|erneut melden|anrufen|anklopfen|nachfragen|kommen|zukommen?
dann nochmal|wieder|erneut
wieder|nochmal|erneut auf|an .. zukommen|zugehen|melden
uns|mich|mir .. wieder|nochmal|erneut melden
= lost2
dagegen|anders|fur einen anderen entschieden
anderweitig|anders entschieden|vergeben
anderweitig vergeben
eingestampft
hat|haben sich erledigt
erledigt
verfolgen .. nicht weiter
kein zuschlag
nicht den zuschlag
zweiter|zweite geworden|platz
rausgeflogen
^ raus $
^ leider|wir|sind raus $
wir|sind|leider raus
vom tisch
aus dem|vom rennen|tisch
doch nicht
machen es doch? nicht
wird nicht kommen|gemacht|umgesetzt
nicht gewollt|gewunscht
ruckzieher
ruckzieher gemacht
uns|mir einen korb gegeben
korb gegeben|bekommen
abgelehnt|abgeschmettert
= lost2:no_decision
eingestampft|begraben
projekt|vorhaben|thema .. eingestampft|beerdigt|gekippt|verworfen|fallen|tot|gestorben|gestrichen|eingestellt
bleibt alles beim alten
intern gelost
interne losung
machen|losen das? intern|selbst|selber
= bad2:bad_data
nummer|telefonnummer gehort|fuhrt|geht|landet
nummer .. pizzeria|privat|jemand|falsch|vergeben
nicht vergeben
kennt uns gar? nicht
wusste von nichts
weiss von nichts
existiert nicht
gibt es nicht
nie von uns gehort
keine firma
rentner|rentnerin
hobby
= bad2:not_icp
nicht|kein unsere|unser|in|die|unserer|passende zielgruppe|kundschaft|klientel|kragenweite|baustelle
nicht unsere kragenweite|baustelle|zielgruppe|liga
zu klein|winzig
ein|zwei|drei|vier|@num mann|personen|mitarbeiter betrieb|firma|bude|unternehmen
nur|gerade|bloss @num|zwei|drei|vier|funf mitarbeiter|leute|mann
= soft1
entscheidung
wird|wurde|intern|noch .. besprochen|diskutiert|gepruft
entscheiden|entscheidet nachste|diese|am|bis|in
= other
@cap|@first haben|hat|hatten wir|man
@cap|@first auftrag|deal|projekt|ausschreibung
auftrag|deal|projekt|ausschreibung von|bei|mit @cap
= nc2
nie|niemand|keiner jemand? da|dran|rangegangen|erreichbar
auf den|die|dem|band ab|anrufbeantworter|mailbox|band? gesprochen
auf band gesprochen
auf den ab
= call1
nicht vor|bis
quartal|jahr|herbst|fruhjahr wieder|nochmal melden|anrufen
= won2
den? deal|auftrag gemacht
= work2
gesprach|telefonat|erstgesprach war nett|gut|ok|positiv|angenehm|interessant
= opp2
angebot .. liegt|ist beim|vor|bei|dem|im
= hedge
noch nicht in trockenen tuchern
bald
= soft1
verhandlung|verhandlungen|preisverhandlung|preisverhandlungen|verhandlungsrunde|verhandlungsrunden
was|etwas|nichts|nix neues
= call1
^ im|ab|nach|in|anfang|ende|mitte .. wieder|nochmal|erneut $
^ im|ab|nach januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|fruhjahr|sommer wieder|nochmal|erneut
= work2
mails|nachrichten|emails ausgetauscht|geschrieben|gewechselt
= skip
nummer|telefonnummer|karte|kontakt|notizen|unterlagen|faden|uberblick|geduld|zeit|visitenkarte|mail .. verloren
verloren .. nummer
= cancel
abgesagt|gecancelt|storniert|ausgefallen|abgeblasen
fallt|fiel aus
= opp2
von uns|mir unterschrieben|unterzeichnet
unsererseits unterschrieben
= won2
tinte .. trocken
= opp2
pruft|prufen|prueft|pruefen|studiert|studieren|schaut|vergleicht .. angebot|vertrag|offerte
angebot|vertrag .. pruft|pruefung|prufung|gepruft
preis|konditionen|preise ist|sind|steht? abgestimmt|vereinbart|verhandelt|fix|akzeptiert
vertrag wird .. aufgesetzt|geschrieben|erstellt|vorbereitet
geeinigt
= work2
nichts handfestes|greifbares|spruchreifes
kontakt ist da|hergestellt
= lost2:competitor
haben|hat|nehmen|nimmt jemand|jemanden|wen anderen|anderes|anders .. genommen|beauftragt?
jemand|jemanden|wen anderen|anderes
= bad2:bad_data
adresse|mailadresse|email|mail|nummer|rufnummer ungultig|falsch|tot|unbekannt|unzustellbar|erfunden
wettbewerber|konkurrent|mitbewerber .. spionieren|aushorchen|neugierig|schauen|informieren
= ask
sprich|rede|sprecht|sprechen|reden bitte? mit @cap
sprich bitte mit
= bad2
passt|passen uberhaupt|gar|so|leider? nicht
passt .. nicht zu uns|unserem|in
= soft1
wir passen nicht
nicht weiter
= lost2
nicht weiterverfolgt|weiterverfolgen
nichts mehr zu machen|holen|wollen
intern gekippt|gestoppt|abgelehnt|verworfen
gekippt
entschieden|beschlossen .. nicht zu
= lost2:competitor
beim|mit|bei bisherigen|alten|aktuellen|bestehenden|jetzigen .. verlangert|geblieben|bleiben
= won2
im kasten|sack
= work2
gerade|eben erst? angefangen|begonnen|gestartet|bekommen
= opp2
fahre|fahren|besuche|besuchen|treffe .. am|um|nachste|morgen
= bad2:duplicate
in @cap pipeline
schon in .. pipeline|liste
= step1
will|wollen|mochte|mochten|wunscht .. demo|termin|treffen
= work1
kein|noch nachster|konkreter|weiterer|nachsten schritt
= opp2 / lost2
wollen|will|mochten .. kaufen|bestellen
= cond
sofern|wofern|sobald|vorausgesetzt
= defer
schreib|schreibe|sag|sage|erzahl|erzahle|berichte|melde|melden|geb|gebe|schick|schicke ich|mich|dir|euch|ich
kommt|folgt|gibts|gibt morgen|spater|noch|bald|nach|nachher
reiche ich nach
= other
@cap deal|auftrag|ausschreibung|pitch gewonnen|verloren|geholt
deal|auftrag|ausschreibung|pitch|kunde|kunden|projekt @cap gewonnen|verloren|geholt
= lost2:no_decision
machen|macht|entwickeln|bauen|losen .. intern|selbst|selber|inhouse|eigenen
bleiben|bleibt .. bei|beim .. excel|bisherigen|alten|jetzigen|aktuellen|bestehenden|derzeitigen
= later2
soll|sollen|sollte|darf ich|mich|uns? .. wieder|nochmal|nochmals|erneut melden|anrufen|nachfragen|anklopfen
soll|sollen mich|uns .. melden
= skip
gibts|gibt es? nichts|nix neues
= notmine
nicht mehr? zustandig
= ask
an meine|meinen|den|die kollegin|kollegen|@cap weiterleiten|weitergeben|geben
= idk
weder ja noch nein
zwischen uns und
unentschlossen
= auto
bin|ich|binn .. im|in urlaub|ferien|elternzeit
bin|ich .. krank|krankgeschrieben
= opp2 / skip
loi|absichtserklarung ist? unterschrieben|unterzeichnet|da
vertrag folgt
will|mochte|stellt|wird es|ihn|das .. vorstellen|prasentieren
= soft1
wollte|wollten nur|bloss
= won2
hat|haben zugeschlagen|eingeschlagen|zugesagt .. unterschrift|unterschrieben
zugeschlagen
unterschrift .. gekommen|da|erhalten|eingegangen|vorliegend
hat|haben .. unterschrieben|bestellt|gekauft|beauftragt
= opp2 / skip
durfen|konnen|sollen|werden .. prasentieren|vorstellen|pitchen
anwalt|anwalte|jurist|juristen|rechtsabteilung .. vertrag|anmerkungen|kommentare|prufen|pruft|punkte
vertrag .. anmerkungen|kommentaren|anderungen|prufung|anwalt|rechtsabteilung|juristen
demos mit
im einkauf
beim einkauf
pilot|pilotprojekt|test|testphase .. startet|gestartet|lauft|starten|beginnt
fordert|will|mochte|braucht|wollen|mochten .. angebot|vertrag|referenzen|vertragsentwurf
= lost2:competitor
gehen|geht|sind|wechseln|wechselt|gegangen zu|mit @rival
= lost2
hat|haben mich|uns abblitzen|abgewimmelt|abgewiesen
abblitzen lassen
kein interesse mehr?
wird nichs|nix|nichts draus|mehr
thema ist durch|erledigt|gestorben
hat|haben sich erledigt
gestorben
= lost2:no_decision
bleiben|bleibt|arbeiten weiter? bei|mit .. excel|listen|tabellen|papier
= later2
werden|wird gerade|derzeit|aktuell? ubernommen|aufgekauft|fusioniert|umstrukturiert
auf eis
in einem halben jahr
halben|halbes jahr .. nachhaken|nochmal|wieder|melden|anrufen|nachfassen
zuruckgestellt
= bad2:not_icp
einzelunternehmer|einzelkampfer|kleinunternehmer|freiberufler|solo
ohne umsatz
= bad2
will|wollte selbst|selber|uns was|etwas|nur? verkaufen
= nc2
komme|kam|kommt .. nicht|kaum vorbei|durch
assistentin|sekretarin|vorzimmer|zentrale|empfang .. nicht|blockt|vorbei|wimmelt|abgewimmelt
nicht ans telefon bekommen|gekriegt|gegangen
nicht|nie .. bekommen|gekriegt trotz .. versuche
= work2
vernetzt
noch nichts ausgemacht|verabredet|vereinbart
= ask
leite|leiten|gebe|geb ich|es|das|den|die? an @cap weiter
an @cap weiter|weitergeleitet|weitergegeben|abgegeben|ubergeben
@cap hat .. gebiet|region ubernommen
hat mein|meine gebiet|region ubernommen
= cond
muss|mussen noch|erst ja|zustimmen|absegnen|freigeben|nicken|abnicken|unterschreiben
= skip
vorhin
= skip
nur noch
noch ein|eine|zwei|drei|@num
= lost2
zufrieden mit|wie .. haben|ist|jetzigen|aktuellen|bestehenden|bisherigen
wird nichts|nix $
alle|haben .. abgesagt
= opp2 / skip
hat|haben|liegt|lieg unser|unsere|das|mein angebot|unterlagen|entwurf
angebot liegt
ruckmeldung|antwort|entscheidung bis .. versprochen|zugesagt|angekundigt
versprochen bis
pruft|prufen|liest|lesen gerade|noch|derzeit|aktuell? .. vertrag|angebot|konditionen|entwurf
will|wollen|mochte|mochten ein|eine angebot|preise
= work2
red|rede|sprech|spreche|telefonier|telefoniere ich|nachste|morgen
verwiesen an|worden|auf
an .. kollegen|kollegin|anderen verwiesen|weitergeleitet
= bad2
headhunter|headhunterin|recruiter|recruiterin|personalvermittler|personalvermittlerin
= later2
in|ist .. elternzeit|mutterschutz|sabbatical
elternzeit|mutterschutz bis
erst im neuen|nachsten geschaftsjahr|jahr|quartal
= lost2:no_budget
kein|gar|leider gar|kein? geld|budget da|vorhanden|dafur|fur
gar kein geld|budget
= bad2:bad_data
adresse|mailadresse|name|nummer|mail ist|sind? fake|erfunden|ausgedacht|falsch
= hedge
ich tippe|schatze|vermute|furchte|befurchte
tippe|schatze|vermute|wurde|wurd auf|mal|ich|sagen
meiner meinung|ansicht nach
wenn ich raten
= check
pruf|prufe|check|checke|klare|klar|frag|frage|hake|verifiziere ich|es|das|nochmal|noch .. nach|ab|nochmal|noch
frag|frage aber|nochmal|noch nochmal|nach|noch
= opp2 / skip
nimmt|nehmen das|unser|unsere|die|den|es angebot|unterlagen|vertrag|entwurf? mit
nimmt|nehmen .. mit in|ins|zum|zur|vor
kommt|kommen am|nachste|zu|mit .. zu|bei uns|besuch|haus
mochte|will|wollen|mochten testen|ausprobieren
zugang|testzugang|account .. eingerichtet|freigeschaltet|gegeben|angelegt
vorstandssitzung|vorstand|gf runde|geschaftsfuhrersitzung
= bad2:not_icp
konnen|kann|durfen wir .. nicht bedienen|beliefern|betreuen|abdecken
sitzen|sitzt|ist|sind in|ausserhalb .. nicht bedienen|beliefern
ausserhalb unseres|vom|unserer gebiets|gebiet|region
= bad2
praktikant|praktikantin|schulerpraktikant|azubi|werkstudent|werkstudentin
= later2
nichts|nix|nicht|keine entschieden|entscheidung|passieren|passiert|entscheiden .. vorher
vorher|davor wird|passiert|entscheiden|geht .. nichts|nix|nicht
bis dahin .. nichts|nix
= lost2
hat|haben .. endgultig|definitiv abgesagt|nein|abgelehnt
= lost2:price
finden|findet|sind|waren uns|wir|denen|ihm|ihr zu teuer
= lost2
nein danke
danke aber nein
rausgeflogen|ausgeschieden
= work2
whatsapp|nachricht|mail|sms|linkedin geschickt|geschrieben|gesendet
mal gucken|sehen|schauen
intern|erst|kollegen rumfragen|nachfragen|abstimmen|klaren|abklaren
erst intern
= opp2 / skip
budget|geld ist? freigegeben|genehmigt|bewilligt|da
bestellung|auftrag|bestellschein kommt|folgt diese|nachste|noch|am
feilschen|verhandeln noch|uber|um
= won2
hat|haben ja gesagt|sagt .. unterschrieben|unterschriebener|vertrag
unterschriebener|unterschriebene|unterzeichneter vertrag|auftrag|bestellung|auftragsbestatigung|version
auftrag|bestellung ist? im system|erfasst|angelegt|eingebucht
sie|die machens|machen es
= bad2
unserer|unsere|von|der partneragentur|partnerfirma
partneragentur
= nc2
tote hose
geht|gehen|nimmt .. keiner|niemand ran|ab|dran|hin
keiner|niemand .. ran|ab|erreichbar|da
= later2
einstellungsstopp|ausgabenstopp|investitionsstopp
= lost2:competitor
haben|hat .. @rival genommen|gewahlt|gekauft|genommen
= lost2:competitor
haben|hat|wird|werden .. beim|bei|mit wettbewerber|mitbewerber|konkurrenten|konkurrenz|wettbewerb|anderen .. unterschrieben|gekauft|bestellt|abgeschlossen
beim|zum wettbewerber|mitbewerber|konkurrenten|wettbewerb unterschrieben|gekauft|bestellt|abgeschlossen|gegangen
= bad2
ist|war|das einer|eine|jemand|kollege|kollegin von uns
formular|landingpage|seite getestet|ausprobiert|testen
= lost2
gegen eine|die|ein|uns|unser|unsere? zusammenarbeit|angebot|losung|kauf entschieden|ausgesprochen
= nc1
ruckrufbitte|nachricht|rufbitte hinterlassen
= opp2 / skip
endverhandlung|endverhandlungen|vertragsverhandlung|vertragsverhandlungen|schlussverhandlung
= later2:timing
^ nicht|nix|nichts vor|bis januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|sommer
= auto
bin|ich|leider? .. unterwegs
bin|ich .. auf reisen
unterwegs bis
= lost2:competitor
nimmt|nehmen|nahm|nahmen|hat|haben einen|eine|ein lokalen|anderen|gunstigeren|anderes|andere? anbieter|dienstleister|agentur
haben|hat was|etwas anderes gekauft|genommen|gefunden
= lost2:no_need
brauchen|braucht nix|nichts|das|es|uns? nicht? mehr
anderweitig|anders|selbst gelost
= lost2
sind|ist sie|er|jetzt|nun weg
= nc2
aufgegeben
klingelt nur? durch
= later2
bekommt ein kind|baby
meldet|melden sich .. im herbst|sommer|fruhjahr|winter|januar|september
= work2
ist .. dran versprochen
= opp2 / skip
zweite|zweiter|nachste|weitere|weiterer demo|termin|gesprach|prasentation am|nachste
= work2
freitag|montag|dienstag|mittwoch|donnerstag|morgen ist der|die|das dran
= won2
jetzt|nun|offiziell offiziell|unser|unsere? kunde|kundin
ist jetzt|nun offiziell? unser|unsere? kunde|kundin
online abgeschlossen|gebucht|bestellt
vertrag kam|kommt|ist .. unterschrieben|unterzeichnet .. zuruck
= stop
nehmt|nimm|nehmen mich|mir .. aus|raus|von .. verteiler|liste
= bad2
nix|nichts fur uns
= work1
warte|warten .. auf ruckruf|ruckmeldung|antwort|feedback
= idk
hin und her
= work2
noch|viel|immer hin und her
= bad2:bad_data
arbeitet|arbeiten bei|fur|beim einem|einer|den|der|unserem? wettbewerber|konkurrenten|mitbewerber
mail|mails|email|emails .. kam|kommt|kamen|kommen zuruck
= idk
noch? nix|nichts zu sagen
= lost2:feature_gap
scheitert|gescheitert .. dran|daran|an
= lost2:competitor
ging|geht|gingen an|zu @rival|@cap
= work2
erst einmal|zweimal angerufen|probiert|versucht|gemailt
mehr nicht
= opp2 / skip
will|wollen|mochte|mochten .. preise|preisliste|konditionen
= won2
@lead haben wir $
= won2
haben|hat das|ein|den .. paket|plan|lizenz|version genommen|gebucht|gewahlt
haben das starterpaket|basispaket|paket genommen
= lost2
akte|fall|vorgang schliessen|zumachen
andere prioritaten
= lost2:competitor
jemand anders|anderes war|ist schneller
= bad2
dachte wir stellen ein
jobsuche|bewerben
= work2
ruf|rufe .. morgen|heute|fruh an
= later2
nach ostern|pfingsten wieder|nochmal|erst
vorher entscheidet|entscheiden sie? nix|nichts
= opp2 / skip
mochte|will|wollen|mochten .. angebot sehen|haben|bekommen
= thanks
schau ich mir an
= soft1
musste|muss|hab|habe .. verschieben|umplanen|umlegen
= bad2:bad_data
nur|bloss ein|eine konkurrent|wettbewerber|mitbewerber
= lost2
nicht weiterzuverfolgen|weiterzumachen|fortzufuhren
projekt nicht weiter
= opp2 / skip
entscheidung nachsten|kommenden|diesen|nachste|diese monat|woche
angebot .. verschickt|versendet|gesendet
= work2
melden|meldet sich nach .. abstimmung|rucksprache|besprechung
fasse|hake .. nach
= won2
^ verkauft $
= bad2
kein endkunde
= thanks
notiert
= ask
kannst|konntest du den|das|die|ihn|sie ubernehmen
deine|dein region|gebiet
= opp2 / skip
wollen|will|mochten .. pilot|piloten|test|testlauf machen|starten|fahren
= defer
melde|meld mich .. dazu|dir|euch|damit
= work2
qualifizieren|qualifiziere
= step1
call mit|am
= nc2
von .. nichts|nix gehort
= won2
sie|er ist dabei $
= opp2 / skip
sollen .. unterlagen|vertrag .. schicken|senden
= later2
spater|ende im|des|dieses jahr|jahres
= lost2:competitor
bei jemand anderem|anders unterschrieben|gekauft|bestellt
= bad2
suchte|sucht einen? job
= won2
auftrag bestatigt
= lost2
sie nicht weitermachen|weitermachten
= bad2:not_icp
verkaufen wir nicht
= won2
bestellformular|bestellschein kam|da|zuruck|ist
= lost3:price
waren am teuersten
= bad2:bad_data
dasselbe|gleiche wie wir
= step1
zeig|zeige|zeigen|vorfuhren|vorstellen|vorzeigen denen|ihnen|ihr|ihm|dort|@lead? das|die|unser|unsere|unseren produkt|losung|software|plattform|tool|system
produkt|losung|software|plattform|tool|system zeigen|vorfuhren|vorstellen
= opp2 / skip
feinschliff .. vertrag|vertrags|angebot
letzten|letzte details|klauseln|punkte|feinheiten
vertrag|vertragsentwurf|entwurf|angebot .. bei|beim .. anwalt|anwalten|juristen|rechtsabteilung|einkauf|legal
= won2
bestellung|auftrag|bestellschein|po ist|kam|sind? .. eingetrudelt|reingeflattert|eingegangen|eingetroffen|reingekommen|reingeschneit|angekommen|gelandet
= lost2:no_need
dankend abgelehnt|abgewunken|abgesagt
hoflich|freundlich abgelehnt|abgesagt|abgewunken
hat|haben kein|keinen interesse|bedarf mehr
= lost2:price
preis hat|war .. gekillt|ausschlag|ko|knackpunkt
am|an preis gescheitert|geplatzt|gehangen
waren|sind|lagen .. prozent|% teurer|druber|uber
= reason1:feature_gap
uns|denen|ihnen|ihr fehlt|fehlte|fehlen .. schnittstelle|funktion|anbindung|modul|konnektor|feature|integration
= lost2
daher|damit|deshalb|somit|sind|wir|also wir? raus|drausen
= lost2:competitor
fur einen|nen|den|anderen|die|das .. mitbewerber|wettbewerber|konkurrenz|konkurrenten|andere|anderen|anbieter entschieden
fur jemand anderen|anders|anderes entschieden
bleibt|bleiben bei|beim ihrem|seinem|dem|den jetzigen|aktuellen|bisherigen|alten|bestehenden? anbieter|lieferanten|dienstleister|system|software|partner|tool
= lost2:no_decision
bleibt|bleiben bei|beim ihrem|ihren|dem|den? excel|tabellen|papier|excellisten
= bad2:bad_data
will|mochte|wollte sich? bei uns? bewerben|arbeiten
bewerberin|bewerber|bewerbung|jobsuchende|jobsuchender
= bad2:not_icp
nur|sind zu? zweit|dritt|viert|zwei|drei mann|leute|personen|hanseln?
lohnt sich das? nicht
= lost2:no_budget
kohle|geld|budget|mittel|topf|etat .. weg|alle|aufgebraucht|verplant|ausgegeben|leer|futsch|ausgeschopft
= work2
warte|warten|wartet auf .. antwort|ruckmeldung|ruckruf|feedback|reaktion
= skip
heute|gestern|am morgen
= other
als|wo ich noch? bei|damals|in
damals
vor jahren|ewigkeiten|zeiten
meiner|meinem alten|letzten|fruheren firma|job|arbeitgeber
= won2
kam|kamen|flatterte|trudelte .. auftrag|bestellung|unterschrift|po|bestellschein
= lost2:competitor
bei|mit|an|zur .. konkurrenz|wettbewerber|mitbewerber|konkurrenten|anderen|wettbewerb unterschrieben|gekauft|bestellt|abgeschlossen|gegangen|unterzeichnet
weg|verloren|gegangen an|zur|zum die|den|der|einen|nen? konkurrenz|wettbewerber|mitbewerber|konkurrenten|wettbewerb
= work2
richtige|richtigen|neue|aktuelle|korrekte nummer|adresse|kontakt|person|mail? gefunden|bekommen|ermittelt|rausgefunden
ruf|rufe|melde|mail|maile|schreib|schreibe heute|morgen|gleich|nachher|spater an?
noch nicht qualifizieren|qualifiziert konnen|gekonnt?
= later2
erst|nicht vor|nach|im|mit|zum dem|der|im? neuen|nachsten geschaftsjahr|haushaltsjahr|wirtschaftsjahr|budgetjahr
= lost2
nichts|nix geworden|draus
wird|ist|wurde|gibt leider? nichts|nix mit|draus|mehr|geworden?
hat|ist sich|leider|nicht? zerschlagen|geplatzt|geklappt
nicht zustande|geklappt gekommen?
= work2:flat
nichts|noch konkretes|festes|fixes
noch nichts konkretes|festes|fixes
= lost2
@none gekauft|bestellt|unterschrieben|interessiert
= opp2 / skip
lauft|laufen|startet|starten .. test|pilot|testphase|pilotphase|poc|probe
geht|gehen|liegt|ist zum|beim|an|zur|bei .. einkauf|rechtsabteilung|legal|juristen
stellt|prasentiert|zeigt es|das|unser|unsere .. vorstand|gf|geschaftsfuhrung|chef|gremium|team
haben|habe @num .. angeboten
= later2
geparkt|pausiert|vertagt|zuruckgestellt
= nc2
komme|komm|kommen nicht an|vorbei|zu|durch .. sekretarin|sekretariat|assistentin|assistenz|zentrale|vorzimmer
nicht an|am|vorbei .. sekretarin|sekretariat|assistentin|assistenz|zentrale|vorzimmer
= lost2
^ ist|ists|es|war ist|war? ein nein
^ @lead? sind? raus $
= bad2:bad_data
so jemanden|niemanden|keiner|keinen|niemand|jemand|gibt .. gibt|diesem|dem|es|da namen|nicht|dort
= nc2
0|null antworten|antwort|reaktion|reaktionen|ruckmeldung|ruckmeldungen|ruckruf
"""
