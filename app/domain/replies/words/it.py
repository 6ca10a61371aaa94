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
ordine ricevuto|arrivato|confermato|in|fatto|firmato|e|entrato
ricevuto|ricevuta|arrivato|abbiamo|hanno|ha|preso|mandato|fatto|inviato|e l|il|un|ordine|fatto|arrivato|ricevuto|mandato|inviato|preso .. ordine|po
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
e|sono|diventato|diventati|diventata|ora|adesso|nuovo .. cliente|clienti .. firmato
diventato|diventata|diventati|diventa nostro|un|nuovo? cliente|clienti
nuovo cliente
hanno|ha accettato
accettato|accettata
offerta|preventivo|proposta .. accettata|accettato|approvata|approvato
venduto|venduta
aggiudicato|aggiudicata
portato|portata a casa
rinnovato
andata in porto
e fatta
= promise / open
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
manca|aspetto|aspettiamo|attesa|attendo|attendiamo|in|mancano solo|la|di|l|il|della|dell|che? firma|firme|ordine|contratto|firmino|conferma|risposta
manca solo? la firma
contratto|offerta|proposta .. dai|dal|al|ai|in legali|legale|acquisti|avvocati|revisione|firma|visione
dai|ai|con|al i|ufficio|loro? legali|legale|avvocati|acquisti
negoziando|negoziazione|negoziato|trattativa|trattative|trattando|contrattando|negoziamo
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
vuole|vogliono .. demo|incontro
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
parlato|sentito|sentita con?
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
non|mai|impossibile|irraggiungibile|riesco|riusciamo|riuscito .. contattare|contattarla|contattarlo|raggiungere|raggiungerla|raggiungerlo|raggiungibile|contattabile|contattarli|raggiungerli|trovarla|trovarlo|sentirla|sentirlo|prenderlo|prenderla|parlarci
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
ora|adesso|per no|non|ora|adesso .. no?
per ora no
per il momento no
non per ora|adesso|il
piu avanti|tardi|in
piu avanti
al momento no
= later2
rimandato|rimandata|rimandano|rimandare|rinviato|rinviata|rinviano|rinviare|posticipato|posticipata|posticipano|slittato|slittata|slitta|spostato|spostata|procrastinato
in pausa|stand|standby|sospeso|attesa
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
concorrenza|concorrente ha|vince .. vinto|spuntata|preso|battuti?
un altro fornitore
altro fornitore
= lost2:no_decision
progetto|iniziativa|gara|bando .. annullato|annullata|cancellato|cancellata|abbandonato|morto|accantonato|saltato|fermato
annullato|annullata|cancellato|cancellata|hanno il|la|annullato|cancellato? progetto|iniziativa|gara
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
non decide
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
solo|soltanto curiosita|curioso|curiosava|voleva|volevano|per .. guida|ebook|pdf|materiale|informazioni|curiosita|gadget|scaricare?
voleva|volevano solo .. guida|ebook|pdf|materiale|informazioni|gadget|info
mai|non richiesto|chiesto .. nulla|informazioni|niente?
nessun|non potenziale|progetto
= bad2:not_icp
troppo|molto piccolo|piccola|piccoli|grande
piccolo|piccola per noi
non e|sono|rientra in|il|nel|del|nostro|nostra? nostro|nostra? target|icp|settore|zona|regione|mercato|profilo|area|territorio
fuori dal|dalla|dai? nostro|nostra? target|icp|settore|zona|regione|mercato|profilo|area|territorio
settore|paese|regione|zona sbagliato|sbagliata
= bad2:bad_data
numero|telefono|mail|email|dati|indirizzo|nome|contatto|recapito sbagliato|sbagliata|sbagliati|errato|errata|falso|falsa|inesistente|inventato|errati|falsi|finto|invalido|non
numero|mail|email|indirizzo|azienda|persona|telefono .. inesistente|esiste|errato|sbagliato|falso|errata
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
gia|e|sono|attuale cliente|clienti
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
"""
