"""What Italian replies say, as patterns."""

WORDS = """
= won3
vinto|vinta|vinti|vinte|vinciamo
abbiamo|l vinto|vinta
closed won
vendita fatta|chiusa|conclusa|vinta
= won2
chiuso|chiusa|chiusi
affare|contratto|vendita|accordo|trattativa|deal e|stato|e? fatto|chiuso|chiusa|concluso|conclusa|firmato|andato
concluso|conclusa
firmato|firmata|firmati|firmarono
hanno|ha|e gia? firmato
contratto|offerta|preventivo|proposta .. firmato|firmata|controfirmato
controfirmato
ordine ricevuto|arrivato|confermato|fatto|firmato|entrato
ricevuto|ricevuta|arrivato|preso l|il|un ordine
abbiamo|hanno|ha|e ricevuto|arrivato|fatto|mandato|inviato|preso l|il|un? ordine
hanno|ha fatto|inviato|mandato|confermato .. ordine
ordinato|ordinata
hanno|ha ordinato|comprato|acquistato|pagato|sottoscritto
comprato|acquistato|acquistata|comprata
pagato|saldato
fattura pagata|saldata
scelto|scelta|scelti noi|nostra|nostro
hanno|ha scelto|preso|deciso .. noi
ci|hanno hanno|ha|scelto scelto|scelti
scelto .. nostra|nostro
nel sacco
diventato|diventata|diventati|diventa nostro|un|nuovo? cliente|clienti
nuovo cliente
hanno|ha accettato
accettato|accettata
offerta|preventivo|proposta .. accettata|accettato|approvata|approvato
venduto|venduta
aggiudicato|aggiudicata
portato|portata a casa
andata in porto
e fatta
= promise / lost2
firmano|firmare|firma|firmera|firmeranno
comprano|comprare|acquistare|compreranno
ordinare|ordinano
= opp3
opportunita reale|vera|concreta|buona
vera|reale|buona|bella|ottima opportunita
opportunita
= opp2 / skip
offerta|preventivo|proposta|contratto|quotazione e|stata|stato|gia? inviata|inviato|mandata|mandato|spedita|spedito|presentata|presentato|fatta|fatto|consegnata|partita
inviato|mandato|inviata|mandata|presentato|fatto|spedito|ho|abbiamo|gli|le la|il|un|l|una|una|gli|le|loro|inviato|mandato? .. offerta|preventivo|proposta|contratto|quotazione
accordo|ok|si|impegno verbale|parola|massima
a voce|parole
verbalmente
stretta di mano
detto|dice|dicono di|che si
manca|aspetto|aspettiamo|attesa|attendo|attendiamo|in|mancano solo|la|di|l|il|della|dell|che? firma|firme|ordine|contratto|firmino|conferma
manca solo? la firma
contratto|offerta|proposta .. dai|dal|al|ai|in legali|legale|acquisti|avvocati|revisione|firma|visione
dai|ai|con|al i|ufficio|loro? legali|legale|avvocati|acquisti
negoziando|trattando|contrattando|negoziamo
in trattativa|negoziazione
firmeranno|firmera|compreranno|comprera|ordineranno
vogliono|vuole|volevano|intendono|pronti|stanno|sta|vorrebbero|per .. firmare|comprare|procedere|acquistare|ordinare|partire
firmano|firma .. lunedi|martedi|mercoledi|giovedi|venerdi|domani|settimana
via libera
luce|semaforo verde
prova|pilota|poc|test|trial in|e|iniziata|partita|attiva|avviata|iniziato|partito|avviato corso?
in|periodo|fase di|periodo? prova|test|valutazione
stanno|sta provando|valutando|testando
provando|testando
pilota
demo|riunione|incontro|appuntamento|call|chiamata|visita|presentazione|meeting|videochiamata .. fissata|fissato|programmata|programmato|confermata|confermato|prenotata|pianificata|rifissata|rifissato|rimandata|spostata|spostato|concordata
fissato|fissata|programmato|confermato|concordato|prenotato|rifissato|fissiamo un|una|la|l|il|nuovo|nuova|altro|altra|secondo? demo|riunione|incontro|appuntamento|call|chiamata|visita|presentazione|meeting
rifissato|rifissata|riprogrammato|riprogrammata|ripianificato
nuovo|nuova|prossimo|prossima|secondo|seconda|altro|altra demo|riunione|incontro|appuntamento|call|meeting|data
demo|riunione|incontro|presentazione|appuntamento .. fatta|fatto|andata|andato|bene|ok
fatto|fatta|avuto|abbiamo|ho la|una|un|l|avuto|fatto|il .. demo|riunione|incontro|presentazione|appuntamento
buona|buon|ottima|ottimo|bell|bella demo|riunione|incontro|presentazione|appuntamento
incontrati|incontrato
presentato
chiesto|chiede|chiedono|vuole|vogliono|richiesto|richiesta|ha|hanno un|una|l|il|la|ricevere|di|richiesto|chiesto? .. preventivo|offerta|proposta|quotazione|contratto
finalisti|finalista
dirittura d arrivo
= soft1 / lost2:no_need
interessato|interessata|interessati|interessa
= soft1
interesse
promettente
caldo
= step1 / skip
demo
riunione
incontro
appuntamento
visita
presentazione
meeting
call
chiamata con|lunedi|martedi|mercoledi|giovedi|venerdi|domani
videochiamata
ci vediamo|sentiamo
vedo|vediamo|incontro|incontriamo
pranzo|caffe
kick off
= work3
ci|ancora? sto|stiamo|sto ancora? lavorando
ci sto lavorando
ci lavoro
lavorando|lavorandoci
in corso|lavorazione|progress
in lavorazione
= work2
ancora|stiamo|sto|ci|sempre ancora|sempre? parlando|discutendo
ci stiamo ancora? parlando
parlando
in contatto|contatti|discussione
siamo|ancora in contatto|contatti
niente|nulla di|ancora concreto|definito|deciso
niente di concreto
non|ancora|mai .. iniziato|cominciato|partito
da iniziare
lo|la|li|me faccio|chiamo|richiamo|sento|ricontatto|occupo|contatto .. settimana|domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi
me ne occupo
devo|provo|riprovo|provero|riprovero|continuo|sto a|ancora? .. chiamare|chiamarla|chiamarlo|contattare|contattarla|sentire|sentirla|riprovare|provare|provando|sentirli|contattarli|insistere
riprovo|riprovero|ritento
nella|sulla mia lista
non ho|avuto avuto|il|ancora .. tempo|modo
primo|primi contatto|contatti|approccio
scambiato|scambio qualche|alcune|di|un? mail|email
cerco|cercando|sto .. persona|referente
appena iniziato|ricevuto|partito
= skip / work2
chiamato|chiamata|contattato|contattata|iniziato|cominciato|sentito|sentita|scritto|guardato|cominciata
= work1 / work2
parlato|sentito|sentita con
l ho sentita|sentito
ho parlato
= skip
deciso|decisione
= idk
difficile da? dire
non so|saprei|lo|sono so|sicuro|sicura
nessuna idea
boh
chi lo sa
chissa
vediamo
si vedra
= nc3
non|mai|impossibile riesco|riusciamo|riuscito|riuscita|sono|e|si|si? .. contattare|contattarla|contattarlo|raggiungere|raggiungerla|raggiungerlo|raggiungibile|contattabile|contattarli|raggiungerli|trovarla|trovarlo|sentirla|sentirlo|prenderlo|prenderla|parlarci
impossibile contattare|contattarla|contattarlo|raggiungere|raggiungerla|raggiungerlo
irraggiungibile|irraggiungibili|irreperibile|irreperibili|introvabile
non raggiungibile
no show
nessun contatto
= nc2
non|mai|nessuno|ne|nemmeno .. risponde|rispondono|risposto|rispose|richiama|richiamato|richiamano|presentato|presentata|presentati|venuto|venuta|collegato|collegata|risposta|fatto vivo|viva|vivi?
non si e|sono|fa|fanno presentato|presentata|collegato|collegata|vivo|fatto|fatta|viva|sentire
non .. fatto|fatta|fanno|fa vivo|viva|sentire|sapere
nessuno|mai risponde|risposto|richiama
nessuna|nessun|senza|zero|mai risposta|riscontro|notizia|notizie|feedback|segnale|risposte
segreteria
segreteria telefonica
risponde|sempre la|solo segreteria
lasciato .. messaggi|messaggio|messaggi
sparito|sparita|spariti|scomparso|scomparsa|dileguato|volatilizzato
silenzio|silenzio radio|totale|assoluto
silenzio
ghostato|ghosting|ghosted
mi|ci ha|hanno ghostato|bidonato|bidonati|buca
bidone|buca|bidonato
dato buca
chiamato|chiamata|provato|scritto|tentato .. volte .. niente|nulla|vano|risposta|esito|vuoto
chiamato|provato .. niente|nulla
volte niente|nulla
a vuoto
invano
senza esito|successo
squilla a|ma vuoto|nessuno
telefono|cellulare spento|staccato
non|nessuna ho|abbiamo|sento|avuto .. notizie|sentito|sentiti|sapere
piu sentito|sentiti|sentita
= work1 / nc2
risponde|rispondono|risposto
richiamato|richiama|richiamano
contattare|raggiungere
= later3
non ora|adesso
ora|adesso no
per ora|adesso no
per ora no
per il momento no
non per ora|adesso|il
^ piu tardi
piu in la
piu avanti
al momento no
= later2
rimandato|rimandata|rimandano|rimandare|rinviato|rinviata|rinviano|rinviare|posticipato|posticipata|posticipano|slittato|slittata|slitta|spostato|spostata|procrastinato
in pausa|stand|standby
sospeso|sospesa|congelato|congelata|bloccato|bloccata
progetto|tutto fermo
stand by
nel congelatore|cassetto
se ne riparla|riparlera
riparla|riparliamo|riparlarne|riparleremo
non e|era il|un|buon? momento|momento|periodo
momento|periodo sbagliato|no|difficile
brutto|cattivo|pessimo momento|periodo
quest anno no|niente|non
al|per|in|questo momento|ora non|nessun .. interesse|interessati|budget|bisogno|serve|interessa
= later2:no_budget
niente|nessun|senza budget|soldi|fondi fino .. anno|gennaio|q|settembre
budget solo|arriva .. anno|gennaio
= call1
richiamare|ricontattare|risentire|risentirci|richiamo|risentiamo|richiamarla|richiamarlo|ricontattarli|ricontattarla
chiesto|chiede|vuole|vogliono|chiedono di|essere|che .. richiamare|ricontattare|risentirci|richiamato|ricontattato|sentirci|richiamarla|richiamarlo|chiamare
da richiamare|risentire|ricontattare
ci risentiamo|sentiamo
= lost3
perso|persa|persi|perse|perduto
abbiamo|l|ho perso|persa
morto|morta
closed lost
= lost3:price
perso|persa|persi per|sul|a|causa|il|del prezzo
perso|persa|persi .. prezzo
= lost3:competitor
perso|persa contro|a|con|favore .. concorrente|concorrenza|@cap
= lost2
detto|dice|dicono|risposto di|che? no
un no secco|secco
secco no
detto di no
hanno|ha detto di? no
rifiutato|rifiutata|rifiutano|rifiuta|rifiutati
respinto|respinta|bocciato|bocciata|declinato
scartato|scartata|scartati|scartano
non vogliono|vuole|intendono|andranno|vanno procedere|proseguire|andare|comprare|piu|continuare|avanti|firmare|acquistare
non procedono|proseguono|procede|acquistano|comprano
tirati|tirato|tirano indietro
ritirati|ritirato|ritirata
saltato|saltata|salta|fallito|fallita
e saltato|saltata
andato a monte
a monte
sfumato|sfumata
niente da fare
non se ne fa
non se ne fa nulla|niente|piu
non e andata|andato in porto|a|bene
= lost2:competitor
andati|andato|andata|passati|passato|vanno|va|andranno|rivolti da|con|a|alla|verso|al|su|dalla|dal .. concorrente|concorrenza|fornitore
andati|andato|vanno|andranno con|da @cap
andati|passati|passano|andato a|su @rival
scelto|scelgono|preferito|preferiscono di? usare? @cap
optato|deciso|puntato per|su @cap
firmato|chiuso con @cap
preso|comprato|acquistato|prendono|scelta @rival
scelto|scelgono|preso|preferito|preferiscono|optato|firmato|comprato|acquistato|deciso|prendono un|una|il|la|l|per|con|di|altro|altra .. concorrente|concorrenza|fornitore
scelto|scelgono|preso|preferito|optato un|per|una? altra|altro azienda|soluzione
rimangono|restano|resta|rimane|tengono|rimasti|contenti|soddisfatti|continuano|mantengono|tenersi|rimanere|restare con|il|la|del|dal|dell .. fornitore|attuale|sistema|soluzione|@cap|partner
@rival ha|l .. vinto|spuntata|preso|vinta
concorrenza|concorrente vince
concorrenza|concorrente ha .. vinto|spuntata|preso|battuti
un altro fornitore
altro fornitore
= lost2:no_decision
progetto|iniziativa|gara|bando .. annullato|annullata|cancellato|cancellata|abbandonato|morto|accantonato|saltato|fermato
annullato|annullata|cancellato|cancellata il|la? progetto|iniziativa|gara
fanno|faranno|sviluppano|svilupparlo|farselo|sviluppare|farlo|gestiscono .. interno|internamente|soli|casa
restano|rimangono|continuano|resta su|con|a .. excel|carta|fogli
non fanno|faranno nulla|niente
= lost2:no_need
non|nessun|senza|zero|poco|mai gli|le|hanno|ha|sono|e|c|piu|alcun|si|piu|molto|mostrano? interessa|interesse|interessati|interessato|interessata|bisogno|serve
non ne hanno|ha bisogno
non hanno|ha bisogno
non gli|le? serve
non .. bisogno
disinteresse
= lost2:feature_gap
manca|mancava|mancano|mancavano una|la|l|il|delle|loro|un .. funzione|funzionalita|sso|integrazione|modulo
= reason1:feature_gap
funzionalita|integrazione|funzione
= lost1:price
troppo|piu|molto caro|cara|cari|costoso|costosi|costosa
= reason1:price
prezzo|prezzi|caro|cara|cari|costo|costi|economico
= lost1:no_budget
= reason1:no_budget
budget
= reason1:competitor
concorrenza|concorrente
= bad2:authority
non lavora|sta piu
non lavora|e|sta piu|li in|la|li azienda?
ha|e|andato lasciato|via|cambiato l? azienda|via|lavoro
lasciato l azienda
persona|referente|contatto sbagliata|sbagliato
non e|decide il|la|lui|lei decisore|decide|persona
non decide $
= bad3
non e|sono|era un|buon|vero? lead|leads
nessun lead
non e un lead
non qualificato|qualificata|idoneo|adatto|adatti
non in target|linea
squalificato|squalificata
spazzatura|spam|monnezza
lead falso|pessimo|spazzatura|finto
fuori target|profilo
= bad2
perditempo
perdita di tempo
solo|soltanto curiosita|curioso|curiosava
solo|soltanto voleva|volevano|per .. guida|ebook|pdf|materiale|informazioni|curiosita|gadget|scaricare
voleva|volevano solo .. guida|ebook|pdf|materiale|informazioni|gadget|info
mai|non richiesto|chiesto .. nulla|informazioni|niente
nessun|non potenziale|progetto
= bad2:not_icp
troppo|molto piccolo|piccola|piccoli|grande
piccolo|piccola per noi
non e|sono|rientra in|il|nel|del|nostro|nostra? nostro|nostra? target|icp|settore|zona|regione|mercato|profilo|area|territorio
fuori dal|dalla|dai? nostro|nostra? target|icp|settore|zona|regione|mercato|profilo|area|territorio
settore|paese|regione|zona sbagliato|sbagliata
= bad2:bad_data
numero|telefono|mail|email|dati|indirizzo|nome|contatto|recapito e|sono|era? sbagliato|sbagliata|sbagliati|errato|errata|falso|falsa|inesistente|inventato|errati|falsi|finto|invalido
numero|mail|email|indirizzo|azienda|persona|telefono .. inesistente|errato|sbagliato|falso|errata
non esiste|esistono
mail|email torna|tornata|tornano|rimbalza|rimbalzata|respinta|bounce|rimbalzano .. indietro?
rimbalza|rimbalzata|bounce
inventato|inventata|fittizio|finto|falso
studente|studentessa|studenti|stagista|tesi|tirocinante
cerca|cercava|cercano|vuole|candidato|candidata .. lavoro|impiego|stage|posto
candidato|candidata
vuole|voleva|volevano|vogliono|ci|provano|cercano .. vendere|venderci|vendermi
venderci
e|sono|era un|una|dei|di? nostro? concorrente|concorrenti
deceduto|fallita|fallimento|bancarotta
= bad2:duplicate
gia|attuale cliente|clienti
e|sono cliente|clienti da|nostro|nostri|$
gia un|nostro|e|sono|nostri? cliente|clienti
cliente esistente|attuale|nostro|acquisito
duplicato|duplicata|doppione
gia nel|in|seguito|gestito|presente|assegnato .. crm|collega|sistema|database|carico
= neg
non|mai|nessuno|nessun|nessuna|niente|nulla|senza|ne|neanche|nemmeno|impossibile
= yet
non ancora
non .. ancora
ancora non|niente|nulla|nessun|nessuna
= hedge
forse|magari|probabilmente|probabile|possibile|potrebbe|potrebbero|spero|speriamo|sembra|sembrerebbe|pare|credo|penso|dovrebbe|dovrebbero|quasi|puo|temo|suppongo|direi|apparentemente|eventualmente
credo che
puo darsi|essere
= thought
pensavo|pensavamo|credevo|sembrava|pareva
= cond
se firmano|firma|va|tutto|non|accettano|comprano
quando firmano|decidono|firmeranno
appena firmano|decidono
a patto che
= future
vuole|vogliono|sara|saranno|domani|stanno per
= other
anno scorso|passato
l anno scorso
@num|due|tre|un|qualche anni|anno fa
altro|altra|altri|altre affare|cliente|trattativa|progetto|caso|opportunita|lead
come con|per|nel
a differenza di
all epoca
= reset
questo|questa|quest qui|lead|volta|caso|cliente|invece|e
ora|oggi|adesso|attualmente
= but
ma
pero|tuttavia|invece|comunque|finalmente
alla fine
in fondo
poi|dopodiche
all inizio
= and
e
ed
= sarcasm
si certo
come no
nei miei sogni
ahah|ahaha|ahahah|haha|lol
bel lead
magari fosse
seh
= ask
chiedi|chiedete|chieda|chiedere|senti|sentite|sentire|parla a|con|di? @cap|il|mio|mia|al
chiedi a
lo segue|gestisce ora? @cap
= notmine
non e mio|mia|il
non e il mio
non e un? mio lead|cliente
non e di mia competenza
non sono miei
= give
dai|dallo|passa|passalo|passare|dare|assegna|assegnalo|assegnare|girare|gira|giralo|daglielo questo|il|lo|lead? a @cap
= auto
^ sono|saro via|fuori fino
^ torno il @num
fuori ufficio|sede
sono|saro fuori|assente|in ufficio|ferie|fino?
assente|assenza
in ferie fino|dal|da
risposta automatica
= stop
cancellami|disiscrivimi|disiscrizione|cancellatemi
basta mail|email
non mandatemi|inviatemi
= thanks
grazie|ok|ciao|buongiorno|buonasera|saluti|cordiali|ricevuto|perfetto|capito|mille|per|il|promemoria|bene|ottimo|va|buon|buona|giornata|serata|weekend|fine|settimana|salve|d|accordo|tante
= skip
nient altro
niente di che|grave
nessun problema
non fa niente
non c e problema
= bad1:not_icp
freelance
libero professionista
= bad2:bad_data
un privato
= bad2
solo curioso|curiosa
= lost2:no_budget
senza|niente|nessun|manca|mancanza|tagliato|non hanno|ha|c|di|il|e|piu? e? budget|soldi|fondi
quest anno niente|nessun|senza|non .. budget|soldi|fondi
niente|nessun|senza budget|soldi quest anno
budget tagliato|azzerato|esaurito|finito
= soft1
riunione|demo|appuntamento|incontro|call|visita .. annullato|annullata|cancellato|cancellata|disdetto|disdetta|saltato|saltata
annullato|annullata|cancellato|disdetto il|la|l|un? riunione|demo|appuntamento|incontro|call|visita
al|per momento|ora niente|nessun|non .. budget
valutando
= later1
prossimo|prossima anno|trimestre|semestre|primavera|estate|autunno|esercizio
anno|trimestre|semestre prossimo
anno nuovo
dopo|fino l|le|a|la|il? estate|ferie|vacanze|natale
non e una|la|loro? priorita
nessuna priorita
non sono ancora? pronti|pronto
tra|fra @num|sei|tre|qualche|alcuni|due mesi
= call1
risentirci|risentirsi|riprendere|riprendiamo|riparlarne
= nc2
perso|persi i|il|ogni? contatti|contatto
chiamata|chiamate persa|perse
= skip
perso tempo
= won2
hanno|ha|contratto|gia firmato|ordinato|comprato|acquistato|pagato
ordine|contratto|commessa|bonifico ricevuto|arrivato|firmato|confermato|acquisito|preso|presa|vinta
abbiamo|ho chiuso|preso|vinto|acquisito|portato|ottenuto .. affare|contratto|ordine|cliente|commessa|casa|gara|trattativa
chiuso l|il|la|un affare|contratto|ordine|vendita|trattativa
affare|trattativa|vendita|contratto chiuso|chiusa|fatto|fatta|concluso|conclusa|andato
portato|portata a casa
hanno|ha scelto|optato .. noi|nostra|nostro
ci hanno|ha scelto|scelti
ci hanno|ha dato|fatto|mandato|affidato .. ordine|contratto|incarico|commessa
acconto versato|ricevuto|pagato
pagata|pagato la|l|prima|il .. fattura|acconto
diventato|diventata|diventati nostri|nostro|un|nuovo? cliente|clienti
ora|adesso e|sono? nostro|un? cliente|clienti
gara vinta
offerta|preventivo|contratto|proposta firmata|firmato|accettata|accettato|controfirmata|tornato
nel sacco
= opp2
chiesto|chiede|chiedono|vuole|vogliono|aspetta|aspettano|richiesto|attendono .. offerta|proposta|preventivo|quotazione|contratto
mi|ci hanno|ha chiesto|richiesto un|una|l|il|la .. offerta|proposta|preventivo|quotazione|contratto
ci|mi vediamo|incontriamo|troviamo
abbiamo|ho|fissato|fissata|concordato un|una|la|l|altro|altra? riunione|incontro|appuntamento|demo|call|visita|meeting
riunione|incontro|appuntamento|demo|call|visita|meeting fissato|fissata|confermato|confermata|fatto|fatta|programmata|programmato|il|rifissato|rifissata
offerta|proposta|contratto|preventivo in|sul|al|alla|sulla|dal|dai|dalla .. direzione|capo|direttore|tavolo|scrivania|acquisti|legale|legali|revisione|esame|visione|firma|approvazione|cfo|ceo
ha|hanno|capo|direttore|titolare detto di|che si
detto di si
dato il|l ok|via|benestare|si
manca|mancano|resta|aspetto|aspettiamo|attendiamo|in solo|la|di|l|il|da|attesa|della .. firma|firmare|firme|ordine|approvazione|conferma
manca|resta solo? la|da firma|firmare
solo da firmare
in attesa di|della|dell firma|ordine|approvazione|contratto|po
in|fase di? trattativa|negoziazione|prova|test|firma|valutazione
stiamo|limando|definendo|negoziando|discutendo|trattando negoziando|limando|definendo|discutendo|trattando? i|il|le|gli|sul|sui|la|prezzo .. dettagli|contratto|condizioni|prezzo|termini
ha|hanno promesso .. ordine|firma|firmare|contratto
promesso l|il|la|di ordine|contratto|firma|firmare
firma|ordine prevista|previsto|entro
stanno|sta|in testando|provando|prova|test
finalisti|finale
in finale
= work2
non l|la|lo|li|ho|ancora .. contattata|contattato|chiamata|chiamato|sentita|sentito|iniziato|cominciato|parlato|scritto
non ho|l ancora|ho .. contattata|contattato|chiamata|chiamato|sentita|sentito|iniziato
ancora da|niente|nulla chiamare|contattare|iniziare|sentire|di
sto|stiamo ancora|gia? cercando|provando|lavorando|parlando|trattando|aspettando
sto cercando di? .. persona|referente|contattare|contatto|appuntamento
ci sto lavorando|provando|dietro
primo|primi contatto|contatti|incontro|colloquio|telefonata
niente|nulla di|ancora concreto|definito|deciso|fissato|certo
nulla di fatto
lo|la|li chiamo|sento|contatto|richiamo|risento
siamo in contatto|contatti
sulla|nella mia lista|agenda
scambio di mail|email
da sentire|chiamare|contattare
= soft1
@num|due|tre|quattro|cinque|varie|diverse chiamate|mail|email|messaggi|tentativi|telefonate|volte
= nc1
^ niente|nulla $
= nc2
non risponde|rispondono|richiama|richiamano|risposto al|alle|a|mai|ne|piu? .. telefono|chiamate|mail|messaggi|email
non risponde|richiama|risposto
non si fa|fanno|e|sono viva|vivo|vivi|sentire|presentata|presentato|presentati|collegata|collegato|connesso|vista|visto
si fa viva|vivo|sentire
non da|danno|dato segni|segnali|notizie
segni|segnali di vita
nessuno risponde|richiama
mi|ci ha|hanno tirato|dato|bidonato|lasciato .. pacco|buca|bidone|bidonato
tirato|dato pacco|buca|bidone
silenzio
sparito|sparita|spariti|scomparso
segreteria
smesso di rispondere
ha smesso di rispondere
nessun segno|segnale|riscontro|feedback
mi evita|ignora
ignora le|i
non e|sono venuto|venuta|venuti|apparso|comparso
sempre|telefono|numero occupato|spento|staccato
= later2
rimandano|rimandato|rimandata|spostano|posticipano|rinviano|slittano|rinviato|lo|la .. anno|trimestre|settembre|autunno|gennaio|q|primavera|semestre
lo|la rimandano|rinviano|posticipano|spostano
se ne|ci riparla|risentiamo|riparliamo|sentiamo .. anno|estate|settembre|gennaio|autunno|avanti|dopo
preferiscono|vogliono|preferisce|vuole aspettare|attendere
aspettare|aspettano|attendono .. anno|estate|settembre|budget|gennaio
fino a|al|all|alla|dopo .. anno|trimestre|estate|settembre|gennaio
adesso|ora non possono|vogliono
non e|era il|un|buon|questo momento|momento|periodo
richiamare|risentire|ricontattare|richiamarla|richiamarlo dopo|a|in|tra .. estate|anno|settembre|ottobre|gennaio|tardi
congelato|congelata|congelati
contratto in|attuale corso|scade|fino
hanno un|gia contratto fino
vincolati fino
= lost2
alla fine no|niente
non vanno|va|andranno|andiamo|procedono|proseguono avanti|oltre
non procedono|proseguono|continuano|procede
detto no
hanno|ha detto no
ci hanno|ha scartati|scartato|rifiutati|bocciati|esclusi
ci hanno|ha detto .. no
esclusi|eliminati
non se ne fa|fara
non si fa|fara piu|niente|nulla
saltato|saltata tutto
e andata male
andata male
arrivati|arrivato|secondi|secondo secondi|secondo
fuori dai giochi
hanno|ha rinunciato|desistito|mollato|lasciato
rinunciato
tirati|tirato indietro
= lost2:competitor
preso|scelto|scelgono|comprato|firmato|optato|andati|passati .. altro|altra fornitore|azienda|soluzione|parte
altro|altra fornitore|concorrente
con|da|alla|dalla la|un|il concorrenza|concorrente
restano|rimangono|continuano con il|l|lo fornitore|sistema|attuale|stesso
andati|rivolti|comprato altrove
= bad2:bad_data
numero|telefono|mail|email|indirizzo|azienda|dominio non e? esiste|valido|valida|funziona|attivo
non esiste|funziona il|la|l telefono|numero|email|mail|azienda
e|un|una .. studente|studentessa|stagista|pensionato|candidato|giornalista
fa|per|facendo|scrivendo la|una|sua tesi
pizzeria
non ci conosce|conoscono
non sa|sapeva|ha nulla|niente|chi
pensionato|pensionata
dati falsi|errati|sbagliati|inventati|finti
= bad2:duplicate
gia|e|sono e|sono|un|nostro|nostri|cliente|clienti cliente|clienti|nostro|nostri|da
gia lavoriamo|lavorano con loro|noi
gia seguito|gestito|assegnato da
= bad2:not_icp
troppo|molto piccolo|piccola|piccoli|piccole per|azienda|noi
troppo piccolo|piccola|piccoli
non e|sono|rientra|in .. target|profilo|cliente|mercato|zona|settore
fuori target|zona|profilo|mercato|settore|area
solo|hanno @num|due|tre|quattro dipendenti|persone|impiegati
= soft1
ne|stanno stanno|parlando|discutendo|valutando|ragionando .. internamente
ci|stanno pensando|ragionando|valutando
decisione|decidono|decide .. settimana|lunedi|venerdi|mese
= soft1
ne? stanno parlando|discutendo|valutando internamente|interno
= other
trattativa|contratto|commessa|affare|progetto di|con|della|del @cap
commessa|affare @cap
= call1
non prima|fino
= lost2:competitor
concorrenza|concorrente .. presa|preso|vinto|vinta|spuntata|aggiudicata|aggiudicato
= soft1
trattativa|trattative|negoziazione|negoziato
niente|nulla di? nuovo
ci sono novita
= opp2
prova|test|pilota|poc inizia|parte|comincia|iniziata|partita
= work2
scambiati|scambiato|scambiate|scambiamo qualche|alcune|ancora|delle? mail|email|messaggi
= nc2
continua|continuano a non rispondere|richiamare|farsi
= skip
perso|persi il|la|i|le suo|sua|mio|mia|suoi? numero|biglietto|telefono|appunti|filo|mail|tempo|dati|recapito|recapiti
= cancel
annullato|annullata|cancellato|cancellata|disdetto|disdetta|annullano
= opp2
firmato da noi
= opp2
valutando|valuta|valutano|rivedendo|esaminando|guardando .. offerta|proposta|preventivo|contratto
prezzo|condizioni concordato|concordate|accettato|chiuso|ok
parte|mando|spedisco il? contratto
contratto parte|pronto|inviato|spedito
= ask
parla|parlane con @cap
= lost2:competitor
rinnovato|rinnovano con .. fornecitore|fornitore|attuale|@cap
= lost2
deciso|decidono di? non procedere|proseguire|comprare|andare|continuare
= bad2
cercava|cerca|voleva .. gratis|gratuito|gratuiti|gratuita
= step1
vuole|vogliono .. demo|incontro
= nc2
mail|chiamate|messaggi|telefonate|volte e niente|nulla
= thanks
grazie|un un? saluto
= cond
^ se
ma|e|che|solo se
se il|la|lo|l|gli|i|tutto|non|mi|ci|va|lui|lei|loro|accettano|approvano
= defer
ti|vi|le dico|diro|scrivo|scrivero|aggiorno|faccio|racconto .. domani|dopo|presto|lunedi|martedi|mercoledi|giovedi|venerdi|sapere
ti dico|aggiorno
= other
gara|commessa|contratto|affare|trattativa|progetto|deal|cliente|ordine con|di|della|del|dell|da|in|alla? @cap
gara @cap
= work2
non .. ancora messo|guardato|chiamato|iniziato|fatto
non ci|li|la|lo ho ancora messo mano
= bad2:duplicate
e|sono gia nostra|nostro|nostri|clienti|cliente
e gia nostra|nostro cliente
= lost2:no_decision
restano|rimangono|tengono|continuano|vanno .. con|il|avanti .. gestionale|sistema|fornitore|excel|attuale
= idk
ne si ne no
tra|fra noi e
indecisi|indeciso|indecisa
vediamo se|come|cosa|un
= auto
sono|saro in ferie|malattia|vacanza|trasferta
= nc2
sempre la? segreteria
non si trova|fa
= lost2:no_budget
bocciato|bocciata|non approvato|approvata il|la|lo|l spesa|budget|investimento|progetto|proposta
= lost2
finita li|qui
non ne vuole|vogliono sapere
= lost2:competitor
comprato|preso|andati|andata|firmato da|con|un altri|altro|concorrente
= opp2 / skip
prova|trial|pilota gratuita|gratis? partita|iniziata|avviata|attivata
prova gratuita
= skip
poco fa
on line
online
= won2
firmato|firmata online|digitalmente|elettronicamente
= opp2 / skip
presentiamo|presentare|presento|presentazione al|alla|davanti|in .. comitato|direzione|consiglio|cda
avvocato|avvocati|legale|legali .. contratto|commenti|modifiche|punti|bozza
contratto|bozza .. commenti|modifiche|revisione|avvocato|avvocati|legali
rimandato|rimandata|restituito il|la|indietro contratto|bozza|documento
mancano due|tre|pochi|alcuni punti
demo con
chiedono|chiede|vuole|vogliono|chiesto .. preventivo|offerta|contratto|referenze
= lost2:competitor
vanno|va|andati|passano|passati|restano su|con|a @rival
= lost2
mandato a quel paese|spendere|stendere
rifiutato|rifiutata|rifiutano|declinato
non vuole|vogliono .. andare|proseguire|continuare|comprare|procedere
non procedono|proseguono|comprano|interessa
= lost2:no_decision
vanno|continuano|restano avanti? con .. excel|fogli|carta
= later2
li|la stanno comprando|acquisendo|vendendo
tutto congelato|fermo|sospeso|bloccato
da risentire|richiamare|ricontattare tra|fra @num|sei|tre|due|quattro mesi
= bad2:not_icp
libero|professionista professionista
partita iva
senza fatturato
non puo permetterselo
= bad2
e un|una|nostro|nostra fornitore|fornitrice
vuole|voleva venderci|vendermi
= nc2
segretaria|centralino|reception|assistente .. non|mai passa|lascia
non me la|lo passa|passano
= work2
niente|nulla di fissato|concordato
ci sto dietro
= ask
lo|la|li passo|giro|inoltro a @cap
@cap|che ha preso la mia zona|area
= cond
manca il|la si|ok|firma|via
= lost2
contenti|contento|contenta|soddisfatti|soddisfatto|felici di|del|della|con .. hanno|attuale
hanno|ha detto tutti? di? no
tutti di no
= opp2 / skip
ha|hanno|ricevuto la|il|nostra|nostro|mia offerta|preventivo|proposta|contratto|nostra
risposta|decisione promessa|prevista|attesa|entro
promesso|promette risposta|una
sta|stanno rileggendo|leggendo|guardando|valutando|esaminando|controllando il|la|l|nostra|nostro contratto|offerta|proposta|preventivo
vuole|vogliono|chiede|chiedono un|il|i|dei? preventivo|prezzi|offerta
= work2
girato|dirottato|passato|mandato a|verso|ad .. altra|altro persona|ufficio|collega|referente
sentita|sentito|sentiti al volo
= bad2
cacciatrice|cacciatore di teste
recruiter|selezionatrice|headhunter
= nc2
silenzio totale|assoluto|radio
lasciati|lasciato @num|messaggi|messaggio|un
= later2
in maternita|congedo|aspettativa
se ne parla|riparla nel|col|a|con|dopo|dal
= call1
richiamo|risento|ricontatto a|in|dopo
= lost2:no_budget
non ci sono|hanno|ci|hanno soldi|fondi|risorse|budget
= bad2:bad_data
mail|email|numero|nome|contatto falsa|falso|inventato|finto
= hedge
secondo|per me
a|secondo mio|mia avviso|parere
direi|suppongo|immagino|sospetto|temo che?
= check
ma|devo|poi|lo? verifico|controllo|confermo|verificare|controllare|confermare
= opp2 / skip
porta|portano|presenta|presentano|portera la|il|nostra|nostro offerta|nostra|proposta|preventivo|contratto .. in|al|a
viene|vengono|verra da|in|a noi|ufficio|trovarci .. il|con|ufficio|lunedi|martedi|mercoledi|giovedi|venerdi
vuole|vogliono fare|provare|testare una|un? prova|test|pilota?
vuole|vogliono provare|provarlo|testare|testarlo
dato|creato|attivato|aperto l|un|gli? accesso|account
= bad2:not_icp
non possiamo|riusciamo|copriamo a? .. servirli|servire|seguirli|coprire|fornire
fuori dalla|dal nostra|nostro zona|area|mercato
= bad2
stagista|tirocinante
= later2
prima|fino a allora non|nulla|niente .. decidono|decide|fanno|muovono
prima non decidono|decide|fanno
non .. decidono|fanno nulla|niente prima|fino
= nc2
non si fa|fanno viva|vivo|vivi|sentire
= lost2
definitivamente|chiaramente di? no
detto|dice|dicono .. di no $
sono fuori $
= lost2:price
ci trova|trovano|siamo|eravamo|costiamo troppo? cari|caro|troppo
= lost2:competitor
scelto|preso|preferito il|la|quello piu|meno economico|economica|caro
= won2
entrato|arrivato|partito l|il|un ordine|contratto
= lost2
grazie ma no
no grazie
scartati|scartato|esclusi|escluso|fatti fuori
ha|hanno rifiutato|declinato
= work2
mandato|mandare|inviato|scritto|mando un|le|gli .. whatsapp|messaggio|sms|mail
appena mandato|scritto|inviato|chiamato
chiedere|sentire|parlarne|verificare|consultarsi internamente|dentro
= opp2 / skip
budget|spesa e|stato? approvato|approvata|sbloccato|concesso
arriva|parte|mandano|inviano l|il|un? ordine|contratto
in settimana .. ordine
limando|negoziando|trattando|discutendo|definendo le|i|il|sul|condizioni|prezzo|dettagli
= won2
ordine .. sistema|inserito|registrato|caricato
e un si .. firmato|contratto
contratto firmato
si fa .. firmato
= bad2
agenzia|azienda partner
e|sono un? nostro|nostra fornitore|partner
della|di nostra agenzia
= nc2
senza|un? segno|segni di vita
non risponde|rispondono nessuno
nessuno risponde
= later2
assunzioni|investimenti|spese bloccate|bloccati|congelate|congelati|ferme
risentirci|risentirsi|richiamare dopo
= bad2
e|sono un|una? nostro|nostra collega
provava|testava|provato|testato il|la form|modulo|sito|pagina
= later2
prima di gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre niente|nulla|non
= nc1
lasciato|lasciata un? messaggio|messaggi
= soft1
ci pensa|pensano
= auto
in viaggio fino
sono in viaggio
= lost2:competitor
scelto|preso|preferito uno|una|un|qualcuno locale|altro|altra|piu
comprato|preso|scelto altro
= lost2:no_need
hanno|ha risolto in|con|da .. modo|altro|soli|sola
non gli|le|ci serve piu
= lost2
ne sono|e andati|andato|andata
= nc2
squilla a vuoto
ho mollato
= opp2 / skip
vuole|vogliono che presentiamo
fissato|fissata|fissati per il|lunedi|martedi|mercoledi|giovedi|venerdi
= soft1
in attesa
= won2
e|sono ora|adesso|ufficialmente|finalmente cliente|clienti
sottoscritto|sottoscritta online|oggi|ieri|il|l
@lead e nostra|nostro $
= stop
toglietemi|togliermi|rimuovetemi|cancellatemi da|dalla
= bad2
non fa|fanno per noi
= work1
aspetto|attendo|aspettiamo|attendiamo .. chiamata|risposta|riscontro|notizie
= step1
pranziamo|ceniamo
= lost2:competitor
restano|rimangono|resta|rimane col|con .. fornitore|attuale|vecchio
= bad2:bad_data
lavora|lavorano per|da|con un|una|la|il concorrente|concorrenza
mail|email .. torna|tornata|rimbalza|rimbalzata indietro
ragazzino|ragazzina|alunno|liceale
= idk
preferisco non dire
= lost2
non compreranno|compra|compreranno da? noi?
= later2
periodo|momento sbagliato
= opp2 / skip
chiede|chiedono|vuole|vogliono .. prezzi|listino|bozza
= work2
chiamato|chiamata|sentito|sentita una|solo volta|una sola?
niente di piu
= lost2:competitor
e|sono andata|andato|andati con|su|da @cap|@rival
= won2
hanno|ha preso il|la .. pacchetto|piano|versione|licenza
preso il pacchetto|piano
= lost2
chiudere|chiudi la|il pratica|fascicolo|caso
= lost2:competitor
battuti|battuto|preceduti sul tempo
andati|andato .. alla concorrenza
= bad2
pensava|credeva che stessimo|stavamo assumendo|cercando
= later2
dopo pasqua
questo trimestre|mese|semestre no
= opp2 / skip
vuole|vogliono vedere|ricevere|avere una|la|un|il proposta|offerta|preventivo|contratto
= work2
chiamo .. domani|domattina|lunedi|martedi|mercoledi|giovedi|venerdi
parlando coi|con|ai colleghi
in sospeso
= thanks
guardo
= soft1
ho dovuto rimandare|spostare|rinviare
= bad2:bad_data
solo|soltanto un concorrente
= idk
parlarne|parlare col|con team|squadra
= nc2
nessuna reazione
= bad2
non un? cliente finale
= bad2:duplicate
abbiamo gia a|nel|in sistema|crm
lo|la abbiamo gia
= work2
fanno sapere dopo
= thanks
annotato
= ask
puoi prenderlo|prenderla|seguirlo|seguirla tu?
tua zona|regione
= lost2
niente accordo|vendita|contratto
= work2
mandato|scritto una mail di presentazione
= lost2:no_decision
rinnovato quello|il che|vecchio
= defer
ti|vi rispondo|rispondero|faccio
= lost2
e un no da|loro
= work2
qualificando
= nc2
niente da @lead
= step1
call questo|questa|con|venerdi
= opp2 / skip
preventivo|offerta|demo richiesto|richiesta
chiede|chiedono di mandare|inviare .. documenti|contratto
= won2
abbiamo preso @lead
= bad2:bad_data
azienda|societa e? fallita|chiusa
= bad2
cercava lavoro
non rilevante per noi
= lost2:competitor
firmato con qualcun|un altro
= bad2:not_icp
non vendiamo a loro|questi|queste
= skip
rispondo da|dal|dopo|domani
= later2
prima del|di .. non succede|succedera
= bad2:bad_data
stesse cose nostre
nessuno con quel nome
= opp2 / skip
siamo|stiamo|sono|ancora in trattativa|negoziazione
= step1
mostrare|mostrargli|mostrarle|mostrar|presentare|presentargli|presentarle loro|il|la|nostro|nostra? prodotto|soluzione|piattaforma|software|strumento|sistema
faccio|faremo|facciamo vedere il|la|nostro|nostra? prodotto|soluzione|piattaforma|software
= opp2 / skip
ultimi|limando dettagli|clausole
contratto|bozza|offerta|preventivo .. avvocato|avvocati|legale|legali|acquisti|direzione
= won2
arrivato|arrivata|ricevuto|entrato|abbiamo l|il|lo|un|ordine ordine|po? firmato?
= lost2:no_need
detto|dice|dicono|risposto di? no grazie
rifiutato|declinato|ha|hanno gentilmente|cortesemente|educatamente rifiutato|declinato?
= lost2:price
prezzo .. ucciso|fermato|bloccato|pesato|fatto
per|causa via|colpa|del|il prezzo
= reason1:feature_gap
manca|mancava|mancano|ci|gli .. connettore|funzione|funzionalita|integrazione|modulo
= lost2:competitor
resta|restano|rimane|rimangono|tengono|tiene con|col|il|da .. fornitore|sistema|software|gestionale|partner attuale|vecchio|storico|solito?
scelto|preferito|preso un|una|altro|altra .. fornitore|soluzione|concorrente|azienda
= lost2:no_decision
se|lo|la fanno|fa|costruiscono|sviluppano|faranno in casa|soli|interno|internamente
restano|resta|rimangono|rimane|continuano con|su|a .. excel|fogli|carta
= bad2:bad_data
cerca|cercava|cercano|voleva|vuole un? lavoro|impiego|stage|posto|tirocinio
= lost2:no_budget
niente|non hanno|c|ci|piu e|sono? piu? soldi|budget|fondi
soldi|budget|fondi .. finiti|finito|esaurito|esauriti|terminato|speso|spesi
= work2
aspetto|aspettiamo|attendo|attendiamo|in attesa? di|una|la|un|sua|loro|che? risposta|riscontro|feedback|notizie|risponda
= other
quando lavoravo|ero|stavo
anni|tempo fa
nella mia vecchia|precedente azienda
a suo tempo
= work2
trovato|ho|recuperato .. giusto|corretto|nuovo|quello|giusta|corretta numero|contatto|mail|giusto|giusta?
la|lo|li chiamo|richiamo|sento|contatto oggi|domani|dopo|stasera|piu
non ancora .. qualificare|qualificata|qualificato
= later2
non|prima|solo|fino|dopo .. nuovo|prossimo esercizio|budget|anno
= lost2
non se ne|n e? fatto|fa|fara niente|nulla|piu
non e|si andata|andato|va|fa in|a porto|buon? fine?
sfumata|sfumato|andata male
= work2:flat
niente|nulla di concreto|preciso|definito|fissato
= lost2
@none comprato|acquistato|firmato|interessato
= nc2
non riesco|riusciamo a beccarla|beccarlo|trovarla|trovarlo|sentirla|sentirlo|parlarci|prenderla
= opp2 / skip
presenta|presentano|porta|mostra .. comitato|direzione|capo|cda|consiglio|team
passato|passata|va al|ai|a legale|legali|acquisti
= later2
parcheggiato|parcheggiata|congelato|congelata
= nc2
non riesco|riusciamo|passo a|oltre|la|superare .. segretaria|centralino|assistente|filtro
= lost2
^ e un no $
= work2
appena ricevuto|ricevuta|arrivato|arrivata|presa|preso
= nc2
0|zero risposte|risposta|risp|riscontri
"""
