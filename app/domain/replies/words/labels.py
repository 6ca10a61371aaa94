"""What stands on our own buttons, and says an outcome or a reason when it stands alone."""

LABELS = {
    "en": """
= lost2:competitor
^ @lead? another|other|different vendor|supplier|provider $
went with another|other|different vendor|supplier|provider
= lost2:no_decision
^ @lead? did|doing|do nothing $
^ @lead? no decision $
^ @lead? project cancelled|canceled|dropped $
^ @lead? built it themselves $
= lost2:feature_gap
^ @lead? something|feature|features|functionality is? missing $
^ @lead? missing feature|features|functionality $
= bad2:duplicate
^ @lead? already known|customer|client|duplicate $
= bad2:not_icp
^ @lead? not our kind|type|sort|target of? customer|customers|client|clients? $
= bad2:bad_data
^ @lead? wrong|bad|false|incorrect details|data|info|contact $
= later2:timing
^ @lead? wrong|bad time|timing $
= later3
^ @lead? later $
= lost2
^ @lead no|nope|out|dead $
= work2
^ @lead? nothing|nada new? yet $
^ @lead? nothing|nada new? so far $
= later2
^ @lead in|after? the? spring|summer|autumn|fall|winter $
^ @lead q @num $
""",
    "de": """
= lost2:competitor
^ @lead? anderer|anderen|andere anbieter|lieferant|lieferanten|hersteller $
= lost2:no_decision
^ @lead? keine entscheidung $
^ @lead? nichts gemacht|getan|passiert $
^ @lead? projekt gestoppt|gestorben|abgeblasen|eingestellt $
= lost2:feature_gap
^ @lead? etwas|was|funktion|funktionen|feature fehlt|fehlte|fehlen $
^ @lead? es fehlt|fehlte etwas|was $
= bad2:duplicate
^ @lead? schon|bereits bekannt|kunde|kundin|bestandskunde $
^ @lead? bestandskunde|dublette|duplikat|doppelt $
= bad2:not_icp
^ @lead? nicht unsere|unser kundschaft|kunde|kunden|zielgruppe|kundentyp $
passt nicht zu uns
= bad2:bad_data
^ @lead? falsche|fehlerhafte angaben|daten|kontaktdaten|nummer|adresse $
= later2:timing
^ @lead? falscher|schlechter|ungunstiger zeitpunkt|moment $
= later3
^ @lead? spater $
= lost2
^ @lead nein|ne|raus|tot $
= work2
^ @lead? noch nichts|nix neues? $
= later2
^ @lead erst|im fruhjahr|fruhling|sommer|herbst|winter $
^ @lead erst? im? fruhjahr|fruhling|sommer|herbst|winter $
^ @lead q @num $
""",
    "fr": """
= lost2:competitor
^ @lead? un? autre fournisseur|prestataire|solution|editeur $
= lost2:no_decision
^ @lead? aucune|pas|sans de? decision $
^ @lead? ils? n? ont rien fait $
^ @lead? projet abandonne|annule|enterre $
= lost2:feature_gap
^ @lead? il? manque|manquait quelque chose $
^ @lead? fonctionnalite|fonctionnalites|fonction manquante|manquantes $
= bad2:duplicate
^ @lead? deja connu|connue|client|cliente|connus $
^ @lead? doublon $
= bad2:not_icp
^ @lead? pas notre|le type|genre|cible de? clients|client|cliente? $
^ @lead? pas notre coeur? de? cible $
= bad2:bad_data
^ @lead? fausses|mauvaises donnees|coordonnees|infos|informations $
^ @lead? coordonnees|donnees fausses|erronees|incorrectes $
= later2:timing
^ @lead? mauvais moment|timing $
^ @lead? pas le bon? moment|timing $
= later3
^ @lead? plus tard $
= lost2
^ @lead non|mort $
= work2
^ @lead? rien de? neuf? encore|pour|pr l? instant? $
= later2
^ @lead au|en|a la? printemps|ete|automne|hiver|rentree $
^ @lead q|t @num $
""",
    "es": """
= lost2:competitor
^ @lead? otro proveedor|fabricante|vendedor $
= lost2:no_decision
^ @lead? no decidieron|decidio|hicieron|hizo nada $
^ @lead? sin decision|decidir $
^ @lead? ninguna decision $
^ @lead? proyecto cancelado|parado $
= lost2:feature_gap
^ @lead? le|les? falta|faltaba|faltaban algo|funciones|funcionalidad|funcionalidades $
= bad2:duplicate
^ @lead? ya conocido|conocida|cliente|conocidos $
^ @lead? duplicado|duplicada $
= bad2:not_icp
^ @lead? no es? nuestro tipo|perfil de? cliente? $
= bad2:bad_data
^ @lead? datos erroneos|falsos|incorrectos|equivocados|malos $
= later2:timing
^ @lead? mal momento $
^ @lead? no es? buen|el momento $
= later3
^ @lead? mas tarde|adelante $
= lost2
^ @lead no|fuera $
= work2
^ @lead? nada nuevo? aun|todavia $
= later2
^ @lead en primavera|verano|otono|invierno $
^ @lead q @num $
""",
    "pt": """
= lost2:competitor
^ @lead? outro fornecedor|fabricante $
= lost2:no_decision
^ @lead? nenhuma|sem decisao $
^ @lead? nao decidiram|fizeram|decidiu|fez nada $
^ @lead? projeto|projecto cancelado|parado $
= lost2:feature_gap
^ @lead? falta|faltava|faltou algo|alguma|funcionalidade|funcionalidades coisa? $
= bad2:duplicate
^ @lead? ja conhecido|conhecida|cliente $
^ @lead? duplicado|duplicada|repetido $
= bad2:not_icp
^ @lead? nao e? o? nosso tipo|perfil de? cliente? $
= bad2:bad_data
^ @lead? dados errados|incorretos|incorrectos|falsos $
= later2:timing
^ @lead? mau momento|timing $
^ @lead? momento errado $
= later3
^ @lead? mais tarde|adiante $
= lost2
^ @lead nao|fora $
= work2
^ @lead? nada novo? ainda|por agora? $
= later2
^ @lead na|no primavera|verao|outono|inverno $
^ @lead q @num $
""",
    "it": """
= lost2:competitor
^ @lead? un? altro fornitore|venditore $
= lost2:no_decision
^ @lead? nessuna decisione $
^ @lead? non hanno|ha fatto|deciso nulla|niente $
^ @lead? progetto annullato|cancellato|fermo $
= lost2:feature_gap
^ @lead? manca|mancava|mancavano qualcosa|funzioni|funzionalita $
= bad2:duplicate
^ @lead? gia conosciuto|noto|cliente|conosciuta|nota $
^ @lead? duplicato|doppione $
= bad2:not_icp
^ @lead? non e? il? nostro tipo|target|profilo di? cliente? $
= bad2:bad_data
^ @lead? dati|recapiti sbagliati|errati|falsi $
= later2:timing
^ @lead? momento sbagliato $
^ @lead? brutto|cattivo momento $
= later3
^ @lead? piu tardi|avanti $
= lost2
^ @lead no|fuori $
= work2
^ @lead? niente|nulla di? nuovo? ancora|per ora? $
= later2
^ @lead in|a|d primavera|estate|autunno|inverno $
^ @lead q @num $
""",
    "nl": """
= lost2:competitor
^ @lead? een? andere leverancier|aanbieder|partij $
= lost2:no_decision
^ @lead? geen beslissing|besluit $
^ @lead? niets|niks gedaan|besloten $
^ @lead? project geschrapt|stopgezet|geannuleerd $
= lost2:feature_gap
^ @lead? er? ontbreekt|ontbrak|mist|miste iets|functie|functionaliteit $
= bad2:duplicate
^ @lead? al bekend|klant $
^ @lead? dubbel|duplicaat $
= bad2:not_icp
^ @lead? niet ons|onze soort|type|doelgroep klant? $
= bad2:bad_data
^ @lead? verkeerde|foute|onjuiste gegevens|data|contactgegevens $
= later2:timing
^ @lead? verkeerd|slecht|verkeerde moment|timing $
= later3
^ @lead? later $
= lost2
^ @lead nee|dood $
= work2
^ @lead? nog niets|niks nieuws? $
= later2
^ @lead in? het? voorjaar|zomer|najaar|herfst|winter $
^ @lead q @num $
""",
}
