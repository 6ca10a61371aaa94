"""What French replies say, as patterns."""

WORDS = """
= won3
gagne|gagnes|gagnee
c est gagne
affaire gagnee|conclue|bouclee|faite|remportee
on l a|avons? eu|gagne|remporte
closed won
vente conclue|faite|signee|gagnee
remporte|remportee|remportes
on|nous|ai|avons|a decroche
decroche le|l|la contrat|affaire|marche|commande
= won2
signe|signee|signes|signees
ont|a enfin? signe
c est signe
contrat|devis|bon|proposition|commande .. signe|signee
contrat|devis|bdc retourne|retournee|revenu|recu .. signe
conclu|conclue|conclus
boucle|bouclee
bon de commande recu|arrive|signe|est
bdc recu|signe|arrive
commande recue|passee|arrivee|signee|validee|confirmee
recu|recue|avons le|la|leur|un|une? commande|bdc|po
a|ont passe la|leur|une? commande
recu|avons le|leur|un? bon de commande
ont|a|vient|viennent de|passe|passer commande
passe commande
achete|achetee|ont achete
ont|a achete
paye|payee
facture payee|reglee
dans la poche
c est dans la poche
nous ont|a|avoir choisi|choisis|retenu|retenus|selectionne|selectionnes|pris
nous|on avons|sommes|a|est ete choisis|retenus|selectionnes|choisi|retenu
nous sommes retenus|choisis|selectionnes
choisis|choisi|retenus|retenu par eux
ont|a opte|choisi pour|de nous|notre|travailler
ont|a accepte notre|l|le|la|offre|devis|proposition
devis|offre|proposition accepte|acceptee|valide|validee|signe
ont|a pris l|la|notre|le|une .. offre|formule|licence|abonnement|pack|version
est|sont devenu|devenus|devenue client|clients|cliente
devenu|devenus|devenue client|clients|cliente
nouveau|nouvelle client|cliente
on les|l a|avons eus|eu|vendu
= promise / lost2
signent|signe demain|lundi|mardi|mercredi|jeudi|vendredi
signent|signer|signeront|signera
achetent|acheter|acheteront
commander|commandent|commanderont
signature prevue|vendredi|lundi|mardi|jeudi|mercredi|la
= opp3
vraie|reelle|belle|bonne|grosse opportunite
opportunite
oportunite
opportunite reelle|serieuse
= opp2 / skip
devis|proposition|offre|contrat|propale|propal est|a|ete|deja|bien? envoye|envoyee|parti|partie|transmis|transmise|remise|remis|emis|fait|faite|soumise|soumis
envoye|envoyee|transmis|remis|fait|adresse le|la|un|une|mon|notre|leur|lui? devis|proposition|offre|contrat|propale|propal
j ai|viens|avons|on|a .. envoye|transmis|remis .. devis|proposition|offre|contrat|propale
accord|ok|oui verbal|oral|principe|verbalement
accord de principe
m|ont|a|nous donne|dit leur|un|son oui|accord
dit oui
bon pour accord
contrat|devis|dossier est|chez|en|au|dans .. juristes|juridique|signature|achats|relecture|legal|avocats|validation
c|ca|il|elle est|part .. chez|au|aux .. juristes|juridique|achats|avocats
chez les|leurs|le juristes|avocats|achats|juridique
chez le juridique
au|service juridique
en attente|cours de|du|d .. signature|commande|bon|contrat|validation
attends|attend|attendons|attente la|le|leur|de|du|sa|son .. signature|bon|commande|contrat|retour|validation|accord
contrat|bon|commande a|va|doit|en|est .. suivre|arriver|venir|preparation|prepare
negocie|negocions|negocient
en negociation|nego|pourparlers
veulent|veut|va|vont|allaient|allait|souhaitent|souhaite|prets|pret|doivent|doit a? .. signer|acheter|commander|avancer|demarrer|commencer
va|vont|allaient|allait signer|acheter|commander
signeront|signera
essai|pilote|poc|test|periode .. lance|demarre|commence|cours|depuis|mis
en phase|periode|cours d|de? essai|test|pilote|evaluation
testent|teste notre|la|le|l|actuellement|depuis
en essai|pilote
pilote|poc
rdv|rendez|demo|reunion|visio|presentation|call|appel|visite|entretien .. fixe|fixee|pris|prise|prevu|prevue|planifie|planifiee|cale|calee|confirme|confirmee|programme|programmee|recale|recalee|booke|bookee|reporte
pris|fixe|cale|prevu|confirme|booke|obtenu|planifie un|une|le|la|notre|nouveau? rdv|rendez|demo|reunion|visio|call
recale|recalee|replanifie|reprogramme|reprogrammee|refixe|reprogrammes
nouveau|prochain|prochaine|nouvelle|deuxieme|second rdv|rendez|demo|reunion
demo|rdv|reunion|presentation|rendez .. faite|fait|passee|passe|effectue|effectuee|eu|ok|bien|realisee
bonne|bon|belle|super|excellente|excellent demo|rdv|reunion|presentation|rendez
demo|rdv|reunion hier|faite
on|avons|ai a? eu|fait|presente .. demo|rdv|reunion|presentation|rendez
presente
demandent|demande|veulent|veut|ont|a|souhaitent|souhaite demande|recevoir|avoir? un|une|le|notre devis|proposition|offre|propale|contrat
demande|demandent de devis|proposition
demande un|le devis
short list|shortlist
shortlistes
derniere ligne droite
finalistes
feu vert
= soft1 / lost2:no_need
interesse|interessee|interesses|interessees|interessant
= soft1
interet
prometteur|prometteuse
tres chaud
chaud|chaude
bon feeling|contact
= step1 / skip
demo
rdv
rendez vous
reunion
visio
presentation
appel avec|le|prevu|demain|lundi|mardi|mercredi|jeudi|vendredi
call
visite
entretien
dejeuner|cafe
on se|les voit|parle|rencontre
se voit|parle|rencontre|voient
rencontre
kick off
atelier
= work3
toujours|encore|actuellement|c|est|c? en cours
en cours
j y travaille
on y travaille
y travaille
je travaille dessus
travaille dessus
toujours dessus
je suis dessus
en cours de traitement
en traitement
= work2
discute|discutons|discutent|parle|parlons|echange|echangeons toujours|encore|actuellement
toujours|encore en|la contact|discussion|discussions|pourparlers|jeu
en contact|discussion|discussions
en discussions
rien de|encore|n concret|precis|formel|decide|ferme|fixe
rien de concret
pas|rien encore commence|demarre|appele|contacte|traite|eu|pu|fait|regarde
m en|y occupe|attaque|mets
je m en occupe
je|vais|dois appelle|l|la|le|les|relance|contacte|rappelle|reessaie|recontacte .. demain|lundi|mardi|mercredi|jeudi|vendredi|semaine
je|vais|dois l|la|le|les|encore|re? appeler|contacter|relancer|rappeler|reessayer|recontacter|essayer|continuer
reessaie|reessaye|reessayer|relance|retente
continue|continuons de|a|les? relancer|essayer|echanger|relances|suivre
relance en|prevue
relances en cours
suivi en cours
sur ma liste|todo
pas eu|trouve|encore le? temps
pas eu le temps
debut de discussion
premier|1er|premiers contact|appel|mail|echange|echanges
mail|infos|documentation|doc|plaquette envoye|envoyes|envoyee
je suis en train
bien avance
suis le dossier
a suivre
= skip / work2
appele|contacte|commence|demarre|traite|relance|regarde|appelee|contactee|ecrit
= work1 / work2
parle avec|a|au
discute avec
eu au|un|une telephone|echange|bon|premier
echange avec
= skip
decide|decision|tranche
= idk
dur|difficile a|de dire|savoir
aucune idee
pas d idee
je sais pas
sais pas
ne sais
pas sur|sure
on verra
a voir
incertain
= nc3
injoignable|injoignables
impossible|pas|jamais|incapable .. joindre|contacter|avoir
pas joignable
no show
noshow
pas de contact
aucun contact
= nc2
pas|aucune|aucun|sans|zero|jamais|toujours|encore de|eu|d|une|la|moindre|recu? reponse|nouvelle|nouvelles|retour|retours|reponses|rappel|feedback
pas|aucun|sans de? signe de vie
sans nouvelles|nouvelle|reponse|retour
silence radio
silence
plus de|aucune nouvelles|nouvelle|reponse|retour|son
plus de nouvelles
ne|n|pas|jamais|personne|aucun .. repond|repondu|repondent|rappelle|rappele|rappellent|decroche|decrochent|presente|presentee|presentes|venu|venue|venus|connecte|donne|reagi|reagit|vient
ne|n|pas|jamais .. donne .. suite|nouvelles|signe
repond|decroche|rappelle|repondent pas|jamais|plus
personne|jamais ne? repond|decroche|rappelle|rappele
messagerie|repondeur|boite vocale
tombe|toujours sur .. messagerie|repondeur|boite
laisse .. message|messages|vocal|vocaux
laisse message|messages
lapin
pose un lapin
pas|jamais venu|venue|venus|presente|presentee
absent a|au|de la|rdv|demo|rendez
fait le mort
font le mort
disparu|disparue|volatilise|evapore|envole
dans la nature
ghoste|ghostee|ghosting|ghoster
nous|m a|ont ghoste|plante|plantes
plante
raccroche au nez
appele .. fois .. rien|vain|sans|personne
en vain
sans succes|resultat
rien depuis|recu
relances|tentatives sans|restees|infructueuses .. reponse|suite
lettre morte
numero sonne|ne
ca sonne dans
sonne dans le vide
aux abonnes absents
abonnes absents
= work1 / nc2
repond|repondent|repondu|reponse
rappele|rappelle|rappellent
joindre
joint|jointe
reagi|reagit
= later3
pas maintenant
pas pour le moment|l|instant
pas pour l instant
^ plus tard
^ peut etre plus tard
pas tout de suite
pas encore maintenant
= later2
reporte|reportee|reportes|reporter|repousse|repoussee|decale|decalee|differe|ajourne|ajournee|repoussent|reportent|decalent
remis|remise a|au|plus .. tard|plus|an|annee|t|q|trimestre|rentree|printemps|automne|ete|septembre|janvier
en pause|stand
en stand by
standby
stand by
mis|mise|met en|au pause|frigo|attente|suspens
en suspens
gele|geles|gelee|suspendu|suspendue
budget|budgets|depenses|projet gele|geles|gelee|suspendu|bloque|reporte
au frigo|placard
pas le|du|un? tout? bon? moment|timing
mauvais|pas bon moment|timing
mauvais timing|moment
pas le moment
pas prioritaire
pas|plus cette annee
= later2:no_budget
pas|plus|aucun de? budget avant|jusqu .. annee|an|janvier|rentree|t|q
budget l|an|pas|seulement|reporte|annee .. prochain|prochaine|avant
= call1
a|de rappeler|relancer|recontacter|revoir
rappeler|relancer|recontacter|reprendre|reparler|reparle|recontacte
m|nous|me|demande|veut|veulent|souhaite|de .. rappeler|recontacter|revenir|relancer|rappelle
on se|en rappelle|reparle|recontacte|recause
revenir vers eux|elle|lui|nous
= lost3
perdu|perdue|perdus|perdues
c est mort
mort
affaire perdue
closed lost
c est perdu|fini
= lost3:price
perdu|perdue sur|pour|a|cause|au le|cause|du|de? prix
= lost3:competitor
perdu|perdue|perdus contre|face|au|a|par .. concurrent|concurrence|@cap
= lost2
refuse|refusee|refusent|refuses
ont|a refuse|decline|rejete
decline|declinee|rejete|rejetee|declinent
dit|disent|repondu non
disaient|dit|disent que? non
ont|a|m dit non
c est non
c est un non
ne|n|pas donne|donnent|donnera|donneront pas|plus? suite
pas donner|donne suite
ne donnent pas suite
abandonne|abandonnee|abandonnent
tombe a l eau
a l eau
pas retenu|retenus|retenue|choisi|choisis|selectionnes
nous|n|pas ont|a pas? pas retenus|retenu|choisis|choisi
retire|retires|se retirent
laisse tomber
laissent tomber
jette|jetent l eponge
ne|veulent|veut plus|pas en? vouloir|signer|acheter|continuer
ne veulent|veut|souhaitent|souhaite plus|pas
fin de non recevoir
sans suite
classe sans suite
= lost2:competitor
ont|a choisi|pris|retenu|prefere|signe|opte|achete|choisis .. concurrent|concurrents|concurrence|prestataire|fournisseur|ailleurs|editeur|concurrente
ont|a choisi|pris|retenu|prefere une autre solution|offre
ont|a choisi|retenu|prefere @cap
ont|a opte pour @cap
ont|a signe|pris chez|avec @cap
ont|a pris|achete @rival
choisi|retenu|prefere|opte|choisissent|pris|prend|prennent|signe pour|chez|avec? un|une|autre|le|la|l .. concurrent|concurrence|prestataire|fournisseur
choisissent|preferent|prennent|prend pour? @rival
opte|optent pour @cap
partis|parti|partent|partie|va|vont|passes|passe|alles|alle|allee chez|avec|a|sur|vers|au|pour un|la|l|le|une .. concurrent|concurrence|concurrents
partis|parti|partent|partie|vont|va|alles|alle|signe ailleurs
partis|parti|partent|partie|passes|alles|vont|va|signe|signes chez|avec @cap
partis|passes|passe sur|a @rival
partis|parti|partent a|chez la|un concurrence|concurrent
restent|reste|garde|gardent|conserve|conservent|rester|content|contents|satisfait|satisfaits|fidele|fideles chez|avec|sur|a|de|leur|son|chez|le .. prestataire|fournisseur|actuel|actuelle|solution|outil|systeme|existant|@cap|partenaire
concurrent|concurrence|@rival a|ont|est|etait .. gagne|remporte|signe|moins|pris|emporte
un autre prestataire|fournisseur|concurrent|editeur
pris un concurrent
= lost2:no_decision
projet|dossier|appel|initiative est|a|ete|d|offres? abandonne|annule|arrete|stoppe|enterre|mort|tombe|avorte
projet .. abandonne|annule|arrete|stoppe|enterre|mort|avorte
font|fait|developpent|developpe|feront|fera|vont|va|developper|faire|gerent|gere .. interne|memes
restent|reste|garde|gardent sur|avec|leur|leurs .. excel|papier|tableur|tableaux
ne font|fait rien
statu quo
= lost2:no_need
pas|plus|aucun|guere|n|sans d|de|vraiment|du|tout|tres? interesse|interesses|interessee|interet|interessees
pas interesse
aucun|pas de|d? besoin
pas besoin
n|ne ont|a|en pas|plus besoin
plus besoin
ca ne les|l interesse pas
interesse pas
= lost2:feature_gap
manque|manquait|manquent une|la|le|des|l|les|il .. fonction|fonctionnalite|fonctionnalites|sso|integration|module|connecteur
fonctionnalite|fonctionnalites manquante|manquantes|absente
pas|ne de|le|la? sso|connecteur|fonctionnalite
= reason1:feature_gap
fonctionnalite|fonctionnalites|integration|connecteur
= lost1:price
trop|plus cher|chers|chere|couteux
etions trop|plus chers
= reason1:price
prix|tarif|tarifs|cher|chers|moins
= lost1:no_budget
= reason1:no_budget
budget
= reason1:competitor
concurrent|concurrence|concurrents
= reason1:timing
timing
= bad2:authority
ne|n|plus travaille|est|bosse plus|pas dans|chez|la|en|l .. entreprise|boite|societe|poste
plus dans|chez .. entreprise|boite|societe|poste
a|est quitte|parti|partie l|la|de .. entreprise|boite|societe
a quitte l entreprise
mauvaise|mauvais personne|interlocuteur|contact|service
pas|aucun le|la|de|decideur? bon|bonne|decideur|decisionnaire|pouvoir interlocuteur|personne?
pas decideur|decisionnaire
= bad3
pas|aucun un|vraiment|du|tout|de|d? un|vrai|bon|veritable|tout? lead|prospect
n est pas un? lead|prospect
pas un lead
pas un vrai|bon lead|prospect
non qualifie
disqualifie|disqualifiee
hors cible|sujet|scope|perimetre
lead|pas pourri|bidon|qualifie
pourri|bidon|poubelle|spam
= bad2
touriste
perte de temps
simple|juste|seulement|que|par curiosite|curieux|renseigner
voulait|voulaient juste|seulement|que|simplement .. livre|blanc|doc|documentation|guide|info|infos|ebook|cadeau
jamais|n|rien rien? demande
pas de|aucun projet|potentiel
= bad2:not_icp
trop|beaucoup petit|petite|petits|gros|grosse|grand|petites
pas|hors|mauvais|mauvaise notre|la|le|de|dans|bon|bonne notre|la|le|bonne|bon? cible|secteur|zone|region|marche|territoire|icp|industrie|pays
hors cible|secteur|zone|marche|icp
mauvais|mauvaise cible|secteur|zone|region|pays
mauvais|mauvaise secteur|region|pays|cible|segment
ne correspond pas
correspond pas a|aux
= bad2:bad_data
mauvais|faux|mauvaise|fausse|errone|incorrect|fausses|mauvaises numero|adresse|mail|email|nom|coordonnees|tel|telephone|contact|e
numero|adresse|mail|email|coordonnees|tel|nom|telephone .. errone|erronee|faux|fausse|invalide|inexistant|inexistante|incorrect|incorrecte|bidon|invalides|fausses
numero|tel|telephone .. pas attribue
pas|plus|n attribue
n|ne|pas existe|existent pas|plus
mail|email|mails|adresse revient|bounce|reviennent|rejete|rebondit
bounce
mail revient
inconnu|inconnue a|au|chez|a l|de
invente|inventee|fictif
etudiant|etudiante|etudiants|stagiaire|stagiaires
memoire d etudes|etude
memoire de fin|master|recherche|licence
these
cherche|recherche|cherchait|candidat|candidate .. emploi|stage|job|travail|alternance|poste
candidat|candidate|candidature
veut|voulait|veulent|essaie|cherche|cherchait|nous .. vendre
prestataire qui|demarche
demarcheur|demarchage|commercial qui
est un|une|chez|pour concurrent|concurrente|un concurrent?
c est un|une concurrent|concurrente
un particulier
une particuliere
decede|decedee
faillite|liquidation
= bad2:duplicate
deja|ancien notre|un|une|chez|des|parmi|nos? client|cliente|clients
est deja client|cliente|clients
deja client|cliente|clients
client|cliente existant|existante|actuel|actuelle
doublon|doublons|duplicata
en double
deja dans|en|chez|suivi|traite|connu|par .. crm|pipe|pipeline|base|collegue|portefeuille|cours
= neg
ne|n|pas|jamais|aucun|aucune|rien|personne|sans|ni|guere|non
= yet
pas encore
encore pas
toujours pas
= hedge
peut etre
peut|peuvent|pourrait|pourraient|probablement|probable|espere|esperons|semble|semblent|devrait|devraient|pense|crois|croise|possible|apparemment|normalement|presque|quasiment|quasi|dirait|impression|parait|risque|eventuellement|bientot
a priori
sans doute
je pense|crois
on dirait
on croise
= thought
croyait|croyais|pensait|pensais|disaient|pensions
avait l air
= cond
si|quand|des que|lorsque|une fois|a condition
= future
va|vont|allaient|veut|veulent|devra|demain|sera|seront
= other
l annee|an derniere|dernier|passee|passe
annee|an derniere|dernier|passee|passe
il y a @num|deux|trois|un|une|quelques ans|an|annees
a l epoque
autre|autres affaire|deal|client|dossier|prospect|projet
comme pour|avec|chez
contrairement a
= reset
celui|celle|cette|ce ci|fois|lead|dossier|la
maintenant|aujourd|desormais|la
= but
mais
cependant|toutefois|neanmoins|pourtant|finalement|enfin
au final
en fin de compte
au bout du compte
puis|ensuite
= and
et
= sarcasm
ben voyons
mais bien sur
c est ca oui
dans mes reves
lol|mdr|ptdr|haha
la bonne blague
blague
tu parles
merci du cadeau
= ask
demande|demandez|vois|voyez|voir|voire|contacte|contactez|adressez vous? a|avec|aupres|plutot @cap|mon|ma|collegue
voir|voyez|vois avec
c est @cap qui
@cap s en occupe
@cap a repris
= notmine
pas a|mon|le|moi|ma moi|mien|lead|mienne|secteur|client|dossier|prospect
pas a moi
pas le mien
n est pas a moi
appartient a
= give
donne|donner|donnez|transmettre|transmets|transmettez|passe|passer|reassigner|reaffecter|refile|confier|transfere|transferer le|la|les|l|ca|ce|lead|dossier|leads? a @cap
a donner|transmettre a @cap
= auto
^ je? ne? suis pas la jusqu
^ je? suis pas la avant
^ je? suis|serai de retour le
absent du|de|jusqu|jusque|pour
absente du|de|jusqu
je suis absent|absente|en
absence
en conges|vacances|conge
message automatique
reponse automatique
hors du bureau
= stop
desabonner|desinscrire|desinscription|desabonnement|desabonnez|desinscrivez
plus de mails|mail
arretez
= thanks
merci|ok|okay|bonjour|bonsoir|salut|cordialement|bien|recu|note|entendu|parfait|super|bonne|journee|soiree|weekend|week|end|beaucoup|pour|le|rappel|info|l|la|a|toi|vous|d|accord|tres|cdt|bises|oki|ca|marche
= skip
pas mal|grave|souci|probleme
pas de souci|probleme|soucis
rien de grave|special
= bad1:not_icp
independant|autoentrepreneur|freelance
auto|micro entrepreneur
= later1
an|annee|trimestre|semestre|exercice prochain|prochaine
prochain trimestre|semestre|exercice
apres l|les|la? ete|vacances|rentree|noel
pas avant ..  ete|vacances|rentree|septembre|janvier|an|annee
a la rentree
jusqu a la rentree
dans @num|quelques|six|trois|plusieurs|deux mois
pas|plus une|la|leur? priorite
trop occupe|occupes
pas prets|pret|prete
= lost2:no_budget
pas|plus|aucun|sans|manque|faute de|d|leur? budget|moyens|argent
budget coupe|supprime|reduit|epuise
pas|plus de budget cette annee
= soft1
rdv|rendez|demo|reunion|visio|call .. annule|annulee|annules
annule|annulee|annulent le|la|notre|leur rdv|rendez|demo|reunion
pas de budget pour|en l|le|ce instant|moment
= call1
revenir|revient|reviendra|reviendront vers|en|dans|apres
= nc2
perdu le? contact|vue
perdu de vue
= skip
perdu du|de|mon temps
perdu d avance
= lost2
dit non
ont dit non
c est non
c est un non
= won2
eu|obtenu|recu|decroche la|le|une|l? commande|contrat|marche
ont|a enfin? commande|achete|valide|signe|accepte
c est bon signe
c est fait
c est dans la boite
dans la boite
contrat|devis|bon est? signe|revenu|retourne|contresigne|paraphe
devis|proposition signe|signee|accepte|acceptee|valide|validee
nous|on les? avons|a? gagnes|gagne|signes
client gagne|signe
ils|elle|il prennent|prend notre|la|l|le .. offre|licence|solution|pack|formule
ont|a paye|verse l|la|un|premiere .. acompte|facture
acompte recu|verse|paye
bon pour accord signe
marche remporte|gagne|attribue
nous avons|a remporte|ete .. marche|attribue|choisis|retenus
= opp2
devis|contrat|offre|proposition|dossier|propale chez|entre|sur|a|au|en|dans .. direction|dg|daf|patron|achats|juriste|juristes|bureau|mains|relecture|validation|signature|comite|etude
relit|relisent|etudie|etudient|examine|examinent le|la|notre|l .. contrat|devis|offre|proposition
reste|manque|plus|attend|attends|attendons juste|qu|plus|que|la|a|sa|leur .. signer|signature|validation|tampon|bon|commande|feu
reste a signer
en cours de signature|validation|negociation
juriste|juristes|service juridique
le patron|dg|directeur|chef|daf a dit oui
a|ont dit oui
accord verbal|oral|de principe
m|nous ont|a promis|assure|garanti .. commande|signature|contrat|signer
promis de signer|commander
veulent|veut|voudrait|voudraient|demandent|demande|attendent|attend .. proposition|devis|offre|contrat|chiffrage
demande|demandent une|un|de|notre|l .. proposition|devis|offre|chiffrage|contrat
on discute|negocie|parle|finalise|peaufine les|le|du|des|de .. prix|conditions|contrat|tarifs|termes|details
finalise|finalisons|finalisent le|les|la|ce|on .. contrat|details|conditions
soutenance
dernier|derniere|deuxieme|second tour|round|phase
en finale
finale
testent|teste|essaient|essaie|pilote|poc
version d essai
phase de test
atelier prevu|fixe|cale|planifie
rendez vous pris|fixe|confirme|prevu|cale|obtenu
rdv pris|fixe|confirme|prevu|cale|obtenu|ok
on se voit|revoit|rencontre|retrouve
= work2
rien de decide|signe|prevu|fixe|arrete|planifie
pas encore contacte|contactee|appele|appelee|commence|eu|traite|joint|relance|vu|regarde|ouvert
encore rien|pas fait|commence|demarre
je suis|reste dessus|le dossier
je le|la|les relance|rappelle|contacte|appelle
premier|1er echange|contact|appel|rdv
toujours en|en discussion|discussions|contact|cours|echange
on echange|discute|se parle
a relancer|rappeler|contacter cette|demain|lundi|mardi|mercredi|jeudi|vendredi
je vais l|la|le|les? .. appeler|rappeler|relancer|contacter|essayer
dans ma liste|todo|pile
ca avance|suit
suit son cours
je creuse
= soft1
@num|deux|trois|quatre|cinq|plusieurs|nombreuses appels|mails|relances|messages|tentatives|emails
= nc1
^ rien $
= nc2
ne repond|decroche|rappelle|donne|reagit plus|pas|jamais
ne repond pas|plus|jamais|a
repond|decroche|rappelle pas|plus|jamais
plus|pas|aucune|sans de? nouvelles|reponse|retour|signe
silence total|complet|radio
nous|m a|ont fait faux|pose bond|un
faux bond
ne s est pas connecte|connectee|presente|presentee|presentes
ne vient|venu|venue pas
pas au rdv|rendez
absent|absente|absents au|a .. rdv|rendez|demo|reunion
toujours|directement|que sur? messagerie|repondeur
numero sonne occupe
occupe
barrage|standard
barre par
bloque au standard
personne ne|au .. repond|decroche|bout|telephone
reste|restes sans reponse
sans suite a mes
m evite
evite mes
= later2
l an prochain|qui
l annee prochaine
plus tard dans
budget|projet|decision repousse|reporte|decale|gele|differe
pas|rien avant|d|ici .. an|annee|septembre|rentree|ete|janvier|t|q|trimestre|2027|printemps|automne
veulent|veut|preferent|prefere attendre
attendre|attend|attendent .. annee|rentree|septembre|budget|ete|janvier|fusion|automne|printemps
gel des|du|de
en stand|stand by
mauvais moment|timing|periode
pas le bon moment
ce n est pas le moment
sous contrat jusqu|encore
engages|engage jusqu
nous|on|les|m recontacter|rappeler|revenir|relancer|recontacte .. plus tard
= lost2
part|partis|partie|parti a la concurrence
c est rape|cuit|plie|fichu|foutu|tombe
tombe|tombee a l eau
pas|ne suite|suivi|retenu|retenue
ne donnent|donne|donnera|donneront|ont|a|souhaitent|veulent .. suite
ne vont|va|iront|ira pas plus loin
pas plus loin
ne va pas se faire
ne se fera pas
ca ne se fait|fera pas
nous|m ont|a ecarte|ecartes|elimines|elimine|rejete|rejetes|recale|recales
elimines|elimine
ecartes|ecarte
refus
refus poli|net|categorique
fini
on a perdu
decide|decident de ne pas
ne veulent pas|plus
ne veut pas|plus
se sont retires
s est retire
se retirent
= lost2:competitor
chez|a le|un|la concurrent|concurrence
concurrent|concurrente moins cher
moins cher ailleurs|chez
trouve|trouves|ont|a moins cher ailleurs
vu|alles|partis|signe|acheter|achete ailleurs
= lost2:no_decision
projet arrete|stoppe|enterre|annule|abandonne|avorte|mort
statu quo
gardent|garde leur|l|la|le .. excel|systeme|existant|fonctionnement
vont le|la|se developper|faire|debrouiller
developpent|font eux|en|leur
= bad2:bad_data
numero n est|existe pas|plus|attribue
n est pas attribue
adresse|mail|email|numero n existe pas|plus
adresse|mail|email|numero qui revient|bounce
mail|adresse|numero inexistant|inexistante
faux nom|numero|contact|lead|mail|profil
bidon
ne nous connait pas
jamais entendu parler|nous
n a jamais rempli|demande
n a rien demande
est|c|un|une .. etudiant|etudiante|stagiaire|retraite|chomeur|candidat|journaliste
pizzeria
retraite
son memoire
pour un|son memoire
= bad2:duplicate
deja|est client|cliente|clients chez|de|depuis
deja client|cliente|clients
deja en contact avec|chez un|notre|mon
deja suivi|gere|traite par
= bad2:not_icp
trop petit|petite|petits|petites pour|boite|structure|entreprise|societe
trop petit
pas notre|dans|la notre? cible|secteur|zone|marche|coeur|profil|clientele
hors de? notre|la? cible|zone|secteur|perimetre|marche
@num|deux|trois|un|une salarie|salaries|employes|personnes seulement|boite|structure|entreprise
= soft1
decision|decident|reponse|verdict attendue|prevue|la|en|lundi|vendredi|jeudi|fin|semaine
discutent|discute|parlent|reflechissent|reflechit en|y|encore .. interne
reflechissent|reflechit|hesitent|hesite
en reflexion
= cond
s ils|il|elle|elles
= other
affaire @cap
= lost2
pas marche|abouti|fonctionne|pris|concretise
= call1
pas avant|d
= soft1
negociation|negociations|nego
rien de neuf|nouveau
du nouveau
= work2
echange .. mails|messages|emails|quelques
= opp2
essai|test|pilote|poc commence|demarre|lance|debute|prevu
= skip
perdu son|sa|le|la|ses|leur|mon|l|mes numero|carte|contact|coordonnees|notes|fil|mail|adresse|temps
= cancel
annule|annulee|annules|annulees|annulent
= opp2
signe par nous|nos
signe de notre cote
= opp2
prix|tarif|conditions valide|valides|accepte|acceptes|ok|cale|accord
contrat part|parti|envoye|arrive|suit
= lost2:competitor
quelqu un d autre
ont|a pris|choisi|retenu quelqu un d autre
= bad2:bad_data
concurrent .. peche|infos|espion|curieux|espionner
peche aux infos
adresse|mail|email|numero mail? invalide|erronee|errone|inconnue
= won2
contrat|affaire|dossier est? passe|passee
= lost2:competitor
renouvele|renouvelle|reconduit avec|leur .. fournisseur|prestataire|actuel|contrat|@cap
= work2
viens|vient juste|tout|a|d|de .. commencer|recevoir|demarrer
= bad2
cherchait|cherche|voulait .. gratuit|gratuits|gratuite|gratuites
= step1
veut|veulent|souhaite|souhaitent .. demo|rdv|rendez
= work1
pas de|d prochaine|nouvelle? etape|prochaine
= opp2 / lost2
veulent|veut .. acheter|commander
= cond
^ si
mais|et|donc|que si
si|s tout|le|la|les|leur|leurs|on|il|ils|elle|elles|son|sa|notre|jamais
= defer
te|vous|t|je dis|dirai|redis|redirai|raconte|ecris|ecrirai|tiens|reviens|informe .. demain|plus|tard|bientot|lundi|mardi|mercredi|jeudi|vendredi|prochaine|courant
te|vous dis demain
je reviens vers toi|vous
= other
dossier|affaire|contrat|marche|deal|projet|compte|appel|offres avec|chez|de|du|d|la? @cap
affaire|dossier|contrat|marche @cap
= opp2 / skip
en cours de nego|negociation|discussion|signature|validation contractuelle?
= work2
pas encore eu le? temps|occasion|l
pas encore appele|contacte|pris|traite|regarde
= later2
a|doit|faut|dois rappeler|recontacter|relancer en|fin|debut|apres|l|dans|courant
rappeler|recontacter|relancer en|fin|debut d? annee|trimestre|semestre
a rappeler en|fin|debut|apres|dans
= won2
bdc|bc|commande|po|contrat recu|recue|rentre|rentree|tombe|tombee
= idk
ni oui ni non
entre nous et
indecis|indecise
= auto
je suis|serai en|en conges|vacances|arret|deplacement
= later2:timing
pas avant janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|@num
ils|elle|il demenagent|demenage|fusionnent
= won2
signe|signee en ligne|electroniquement|docusign
elle|il|ils a|ont craque
= skip
tout a l heure
en ligne
a l instant
= opp2 / skip
passe|passons|presente|presentons|presentation devant|au|a .. comite|direction|conseil|codir|board
juriste|juristes|avocat|avocats|juridique .. contrat|commentaires|points|remarques|relecture
contrat .. commentaires|remarques|annotations|corrections|annote|relu|juriste
demos .. calees|prevues|planifiees|fixees
attendent|attend|veut|veulent|souhaite|demande .. devis|offre|contrat|proposition|references
= lost2:competitor
partent|part|partis|parti|vont|va|passent|passe|restent|reste sur|chez|avec @rival
= lost2
envoye|envoyee|m a balader|bouler|paitre|promener|chier
decline|declinee|declinent
ne donne|donnent|donnera|donneront|donneraient pas suite
sans suite
pas interesses|interesse|interessee|interessees
= lost2:no_decision
restent|reste|continuent|continue|gardent sur|avec|leurs|leur|a .. excel|tableaux|tableurs|papier
= later2
font|fait|sont|se racheter|rachetes|rachat|fusion|fusionnent|restructurent
tout est? gele|suspendu|bloque
relancer|rappeler|recontacter dans @num|six|trois|quelques|deux|quatre mois|semaines
a relancer dans
= bad2:not_icp
auto entrepreneur
micro entrepreneur|entreprise
sans|aucun chiffre d affaires
independant|freelance
= bad2
c est|est un|une|notre fournisseur|prestataire
= nc2
standard|secretaire|assistante|accueil .. bloque|barrage|filtre|passe|refuse
impossible de|d lui|leur|la|le parler|avoir|joindre
ni .. decroche|decrochent|repond|repondent
= work2
prendre un cafe un de
rien de fixe|cale|planifie
ajoute|ajoutee|ajoutes sur linkedin
= ask
transfere|transmets|passe|donne|confie a @cap
@cap|qui a repris mon|ma|mes secteur|zone|region|clients|portefeuille
= cond
faut|faudrait que
reste a
= idk
c est plie
= lost2
contents|content|contente|satisfaits|satisfait|satisfaite de|du|avec|d .. actuel|actuelle|ont|existant
ont|a tous|toutes? dit non
= opp2 / skip
a|ont|elle|il|recu notre|l|le|mon offre|devis|proposition|contrat
retour|reponse|decision promis|promise|attendu|attendue|prevu|prevue|annonce|annoncee pour|le|d|avant|fin
relit|relisent|etudie|etudient|regarde|regardent|examine|examinent le|la|notre|l contrat|devis|proposition|offre
veut|veulent|demande|demandent un|une|des devis|tarifs|prix|offre
= work2
redirige|redirigee|renvoye|renvoyee|oriente|orientee|aiguille vers|sur .. autre|collegue|interlocuteur|quelqu
je l|la|le|les? appelle|contacte|vois la|lundi|mardi|mercredi|jeudi|vendredi|demain
= bad2
chasseur|chasseuse de tetes
recruteur|recruteuse
cabinet de recrutement
debaucher
= nc2
silence radio|total|complet|absolu
malgre .. appels|coups|relances|messages|mails
neant
= later2
conge|conges mat|maternite|parental|paternite
ce sera|sur le|sur budget|exercice 2026|2027|2028
= call1
je|on rappelle|recontacte|relance en
= lost2:no_budget
pas|plus|aucun de|d sous|argent|moyens|fric|thune|tresorerie|finances
= bad2:bad_data
adresse|mail|numero|nom|contact bidon|faux|fausse|invente
faux|fausse mail|adresse|numero|nom|contact
= work2
echange|parle vite|rapidement|brievement fait?
rien pour l instant
= hedge
a|selon mon|moi avis
selon|d apres moi
je dirais|parierais|suppose|imagine|crains
= check
je|vais|faut verifie|verifier|confirme|confirmer|recheck
= other
concurrent|concurrents .. chez|avec nous
= opp2 / skip
presente|presentent|presenter|emmene|soumet|porte|defend notre|l|la|le|mon offre|proposition|devis|dossier .. a|au|devant
vient|viennent|passe|passent chez|a|dans nous|nos|bureaux|locaux .. le|avec|lundi|mardi|mercredi|jeudi|vendredi
veut|veulent|souhaite|aimerait faire|tester|essayer|un .. essai|test|essayer|tester|pilote
veut|veulent|souhaite tester|essayer
ouvert|cree|donne|active un|l|son|leur acces|compte|essai
= bad2:not_icp
on|nous ne? peut|peuvent|pouvons|livre|couvre pas .. servir|livrer|couvrir|accompagner
hors|pas dans|de notre|nos zone|secteur|perimetre|cible
= bad2
stagiaire|alternant|alternante|apprenti
= later2
rien ne|n .. decide|fait|bougera|decideront|sera avant
avant ca|cela|mai|juin|septembre|janvier|ete .. rien
= nc2
ne|n revient|reviennent|donne|donnent pas vers|de moi|nous|nouvelles
= lost2
non definitivement|definitif|ferme|categorique
definitivement non|refuse|decline
= won2
bon de commande|bdc|commande .. tombe|tombee|rentre|rentree
= lost2:price
nous|me trouve|trouvent trop? chers|cher
trouve|trouvent nous? trop|tres cher|chers
= lost2
non merci
merci mais non
elimines|elimine|ecartes|ecarte|recales|recale
a|ont refuse|decline
= work2
envoye|envoyer|ecrit un|une|lui|leur .. whatsapp|sms|message|texto|mail
viens de lui|leur envoyer|ecrire
sonder|demander|voir en interne
= opp2 / skip
budget est|a? ete? valide|validee|approuve|accepte|debloque|accorde
bdc|commande|po .. cette|semaine|lundi|vendredi|prochaine|arrive|bientot
discute|discutons|negocie|negocions des|les|sur conditions|modalites|paiement
= won2
commande saisie|enregistree|passee|rentree
commande|bdc .. saisie|saisi|enregistree|enregistre
c est un? oui .. signe|contrat
ils|elle y vont|va .. signe
contrat signe il y a
= bad2
agence|cabinet partenaire
un|une de nos fournisseurs|prestataires|partenaires
= nc2
semaines|jours|mois de silence
repondeur
personne ne|n repond|decroche
ne|n repond|decroche personne
= later2
gel des|de embauches|recrutements|budgets|depenses
revenir apres|en
= work2
passe|transfere leur|son|au|un dsi|responsable|collegue|directeur|acheteur
je lui|leur parle|reparle
y|va|veut reflechit|reflechir
= bad2
collegue de|a|chez chez|nous
testait|teste|tester le|notre formulaire|site
= nc1
laisse un|des message|messages
= auto
en deplacement
= lost2:competitor
a|ont pris|choisi|prefere un|une local|locale|autre|moins? prestataire|fournisseur|concurrent|cher|outil|solution|editeur
a|ont pris|choisi|prefere un local
achete|pris|choisi autre chose
regle|resolu le|l|leur|ca .. autrement|interne
= lost2
sont|est partis|parti|partie $
= nc2
sonne dans le vide
= soft1
en attente
= nc2
laisse tomber .. tentatives|essais|appels
= won2
est|sont officiellement|desormais|maintenant client|cliente|clients
souscrit|souscrite|souscrivent en|a|notre|l
= stop
retirer|retirez|enlever|enlevez|supprimer|supprimez .. liste
desabonner|desabonnez moi|me
= bad2
pas pour nous
rien a faire avec|chez nous
= work1
attends|attend|attendons .. rappel|retour|reponse|nouvelles
= opp2 / skip
proposition|devis|offre|contrat .. examen|etude|revue|main|mains
= step1
dejeune|dejeunons|dine|dinons
= bad2:bad_data
bosse|travaille|bossent|travaillent chez|pour un|le|la|notre concurrent|concurrence
mail|mails|adresse .. revenu|revient|revenus en erreur
lyceen|lyceenne|collegien
= idk
prefere rien|ne|pas dire
= later2
mauvaise|pas|bonne periode
= opp2 / skip
veut|veulent|demande|demandent les|nos|des tarifs|prix
= work2
appele|appelee|joint|contacte qu une fois
sans plus
= lost2:competitor
est|sont parti|partis chez|sur @cap|@rival
= won2
on a eu @lead
= won2
ont|a pris la|le|l formule|offre|pack|plan|licence de? base|starter|pro|standard
= lost2
clore|fermer le dossier
= lost2:competitor
quelqu un nous a devances|devance
signe|signes ailleurs
= bad2
croyait|pensait qu on recrutait|recrute|embauchait
= later2
apres paques|noel
pas ce trimestre|mois|semestre
ne decide|decident rien d|avant
= opp2 / skip
veut|veulent|souhaite|aimerait voir|recevoir|avoir une|la|un proposition|devis|offre|contrat
= nc2
fait|font le|les mort|morts
= work2
j appelle .. demain|lundi|mardi|mercredi|jeudi|vendredi
en parle a|avec ses collegues
= thanks
je regarde ca
= soft1
j ai du? decale|decaler|reporte|reporter|repousse|repousser
= bad2:bad_data
juste|seulement|simplement un concurrent
= work2
cherche|cherchons encore|toujours? le bon interlocuteur|contact
= idk
pas encore sur|sure
voir avec l equipe
= nc2
messages vocaux|vocal
aucune reaction
= bad2
pas un? client final
= won2
^ vendu $
= bad2:duplicate
on|nous a|avons deja ce|cette|le client|societe|contact
= thanks
note
= ask
tu peux le|la prendre
ta region|zone
= work2
mail|message .. envoye|envoyee ce|hier
= lost2
pas de deal|vente|contrat|accord
= defer
te|vous reponds|repondrai|recontacte
= work2
en train de qualifier
= nc2
rien de la part
rien de|d @lead
= opp2 / skip
demande|demandent d envoyer les|le|un documents|papiers|contrat
devis|offre|demo demande|demandee
= later2
debut|fin de l annee prochaine
= bad2
cherchait|cherche un emploi|job|boulot|travail
pas pertinent pour nous
= lost2
ne continuaient|continuent|continueront pas
= bad2:not_icp
ne vend|vendons pas a ces|eux|cette|ce
= skip
je reponds|repondrai
= bad2:bad_data
la|les meme|memes chose|choses que nous
personne de ce nom
= step1
montrer|presenter|montre|presente leur|lui|le|la|notre|nos? produit|solution|outil|logiciel|plateforme
= opp2 / skip
derniers|dernieres details|points|clauses|virgules
contrat|projet|devis|propal .. chez|a|aux|au .. avocat|avocats|juriste|juristes|juridique|achats|direction
= won2
bon|commande|bdc de? commande? arrive|arrivee|recu|recue|tombe|tombee
= lost2:no_need
decline|refuse|dit poliment|gentiment
poliment|gentiment decline|refuse|econduit|remercie
dit|repondu non merci
merci mais non
= lost2:price
prix|tarif a|les|qui .. tue|plombe|coince|bloque|refroidi
coince|bloque|capote sur|a cause le|du prix|tarif
= reason1:feature_gap
manque|manquait|il|leur|nous .. connecteur|fonction|fonctionnalite|integration|module|interface
= lost2
c est mort|rape|cuit|foutu
= lost2:competitor
restent|reste|garde|gardent chez|avec|leur|son|sa .. prestataire|fournisseur|editeur|solution|logiciel|outil actuel|actuelle|habituel|historique?
choisi|pris|prefere|retenu un|une autre|d'autre prestataire|fournisseur|solution|editeur?
= lost2:no_decision
restent|reste|gardent|garde|continuent sur|avec|leur|leurs|a .. excel|tableurs|tableur|papier
= bad2:bad_data
cherche|cherchait|voulait|veut un|du boulot|travail|emploi|stage|job|poste|alternance
= bad2:not_icp
trop petit|petite|petits|petites
= lost2:no_budget
plus|pas de|d|aucun sous|argent|budget|thune|tresorerie|credits
budget|enveloppe est? epuise|epuisee|consomme|consommee|depense|vide|cloture
= work2
attends|attend|attendons|attente|dans|en .. sa|son|leur|une|de|un? reponse|retour|nouvelles|rappel
= other
quand j|je etais|bossais|travaillais
il y a longtemps|des annees
a l epoque
mon ancien|ancienne boite|boulot|entreprise|employeur|job
= work2
trouve|recupere|j|ai le|un? bon|bonne|nouveau|nouvelle numero|adresse|contact|personne|mail?
je la|le|l|les appelle|rappelle|recontacte|relance cet|demain|tout|ce|lundi|mardi|mercredi|jeudi|vendredi
pas encore pu? qualifier|qualifiee|qualifie
= later2
pas|rien avant le|leur nouvel|prochain exercice|budget
= lost2
ca|n pas abouti|marche|donne|fait
tombe|tombee a l eau
ne se fera|fait pas
capote|foire|plante
= work2:flat
rien|pas de concret|precis|fixe|cale|prevu
= lost2
@none achete|signe|commande|interesse
lache|laisse l|tomber affaire?
= nc2
n? arrive|arrivons|reussis|parviens pas a l|le|la|les avoir|joindre|attraper|chopper
= opp2 / skip
presente|presentent|montre|soumet .. comite|direction|dg|patron|boss|equipe
part|parti|passe|envoye au|aux|chez juridique|achats|avocats
= later2
en pause|suspens|attente pour
mis|mise au frigo|de cote
= nc2
passe|passer|franchir|depasser .. assistante|secretaire|standard|barrage
barrage .. assistante|secretaire|standard
= lost2
c|est est? un? non $
= work2
viens|vient|venons de le|la|l? recevoir|recuperer
= nc2
0|zero reponse|reponses|retour|retours|rep|rappel
"""
