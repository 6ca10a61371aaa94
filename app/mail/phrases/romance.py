"""French, Spanish, Portuguese, Italian, Catalan and Romanian phrases around a text."""

from app.mail.phrases.model import Phrases

FRENCH = Phrases(
    code="fr",
    leads="le|du|de|en date du|message du|à|selon|citant|quoting",
    wrote="message de|selon|a écrit|a ecrit|à écrit|a écrit ce qui suit|écrivait|écrit|a écrit à|nous a dit"
    "|ont écrit|avez écrit|as écrit|a répondu",
    sender="de|expéditeur|expediteur|provenance|envoyé par",
    sent="message du|envoyé|envoye|date|le|envoyé le|date d'envoi|expédié|reçu",
    to="à|a|pour|destinataire|destinataires",
    cc="cc|copie|copie à|répondre à|réponse à|pièces jointes|pièce jointe|importance|priorité"
    "|cci|pj|pièce(s) jointe(s)|organisation",
    subject="objet|sujet",
    original="message d'origine|message original|message transféré|message transmis"
    "|message réexpédié|courrier original|courriel original|mail original|e-mail d'origine"
    "|début du message transféré|début du message réexpédié|début du message transmis"
    "|fin du message transféré|rendez-vous d'origine|transféré par *|message initial"
    "|e-mail original|message d’origine|message de départ|message précédent|message réacheminé",
    closings="cordialement|bien cordialement|très cordialement|cordialement vôtre|bien à vous|bien à toi"
    "|amicalement|sincèrement|bien sincèrement|respectueusement|salutations|meilleures salutations"
    "|salutations distinguées|sincères salutations|salutations cordiales|cordiales salutations"
    "|salutations sincères|mes salutations|avec mes salutations|avec mes meilleures salutations"
    "|avec nos meilleures salutations|veuillez agréer *|je vous prie d'agréer *|je vous prie de croire *"
    "|nous vous prions d'agréer *|veuillez recevoir *|recevez *salutations*|bonne journée|bonne soirée"
    "|bonne fin de journée|belle journée|belle fin de journée|bon week-end|bon weekend|bonne semaine"
    "|bonne réception|excellente journée|très bonne journée|je vous souhaite une bonne journée"
    "|je te souhaite une bonne journée|à bientôt|a bientôt|à très vite|à très bientôt|à plus|à plus tard"
    "|a+|à+|bises|bisous|biz|amitiés|cdt|cdlt|cdt.|cdlt.|crdlt|bav|bàv|bat|slts|merci et bonne journée|merci et à bientôt"
    "|merci et bonne soirée|merci cordialement|bien amicalement|à demain|au revoir|ciao|avec mes remerciements|mes amitiés"
    "|bonnes salutations|bien respectueusement|merci d'avance et bonne journée|bonne continuation|bon courage",
    thanks="merci|merci beaucoup|merci d'avance|merci par avance|merci bien|un grand merci|avec tous mes remerciements"
    "|mille mercis|mille merci|encore merci|merci encore|merci à vous|merci à toi|d'avance merci|en vous remerciant|grand merci",
    devices="envoyé de mon *|envoyé de ma *|envoyé depuis *|envoyé à partir de *|envoyé à partir d'*|envoyé avec *|envoyé par *mobile*"
    "|envoyé par *android*|envoyé via *|envoyé d'un *|envoyé d'*|envoyé de *outlook*|envoyé sur *|envoyé de samsung *|obtenir outlook pour *"
    "|obtenez outlook pour *|télécharger outlook pour *|téléchargez outlook pour *|depuis mon iphone|de mon iphone|de mon ipad|depuis mon mobile|de mon smartphone|message envoyé depuis *"
    "|provenance : courrier *|provenance : *|expédié de mon *|envoyé de mon|garanti sans virus*|sans virus*|envoyé du *|envoyé en mobilité|envoyé par bluemail*",
    footers="ce message et *|ce message peut *|ce message contient *|ce message, *"
    "|cet e-mail *|cet email *|ce mail *confidenti*|ce courriel *|ce courrier *"
    "|cette communication *|cette transmission *|les informations contenues *"
    "|les informations figurant *|l'information contenue *"
    "|avis de confidentialité*|mention légale*|mentions légales*"
    "|si vous recevez *par erreur*|pensez à l'environnement*"
    "|pensez environnement*|avant d'imprimer*|n'imprimez *|merci de n'imprimer*"
    "|afin de préserver *|adoptez l'éco*|l'absence de virus *"
    "|cet e-mail a été vérifié *|pour se désabonner*|pour vous désabonner*"
    "|vous recevez ce message *|rcs *|sas au capital*|sarl au capital*"
    "|s.a.s. au capital*|devez-vous vraiment *|conformément au rgpd*"
    "|confidentialité :*|confidentialité:*|avertissement :*|avertissement:*"
    "|si vous n'êtes pas *destinataire*|si vous avez reçu *erreur*"
    "|ce message est *confidenti*|ce message est *destin*"
    "|ce message est *adress*|le contenu de ce *|siret *|siret:*|siren *|siren:*"
    "|merci de penser *environnement*",
    banners="attention:*|attention :*|attention ! *extern*|attention *extern*|prudence:*|avertissement: *extern*|e-mail externe*|email externe*|message externe*|expéditeur externe*|[externe]*|[ext]*"
    "|ce message provient *|ce message vient de *|cet e-mail provient *|cet email provient *|ce courriel provient *|ce mail provient *|courriel externe*|vous n'obtenez pas souvent *|vous ne recevez pas souvent *"
    "|certaines personnes ayant reçu *|mise en garde*|mail externe*|courrier externe*",
)

SPANISH = Phrases(
    code="es",
    leads="el|en|a las|citando|de",
    wrote="citando a|mensaje de|escribió|escribio|ha escrito|escribe|escribió lo siguiente|escribieron|escribía|escribi",
    sender="de|remitente|desde",
    sent="enviado|fecha|enviado el|enviada el|fecha de envío|enviado a las|enviada|fecha de envio|el",
    to="para|a|destinatario|destinatarios",
    cc="cc|cco|copia|responder a|datos adjuntos|adjuntos|archivos adjuntos|importancia|prioridad|con copia|adjunto|organización",
    subject="asunto|tema",
    original="mensaje original|mensaje reenviado|mensaje transmitido|correo original|inicio del mensaje reenviado"
    "|comienzo del mensaje reenviado|fin del mensaje reenviado|cita original|reenviado por *|mensaje de origen|correo reenviado|e-mail original"
    "|mensaje anterior|empieza el mensaje reenviado|inicio de mensaje reenviado",
    closings="saludos|un saludo|saludos cordiales|cordiales saludos|un cordial saludo|cordial saludo|saludo cordial|muchos saludos|un afectuoso saludo|saluda atentamente"
    "|reciba un cordial saludo|recibe un cordial saludo|reciban un cordial saludo|recibid un cordial saludo|atentamente|muy atentamente|atte|atte.|le saluda atentamente|les saluda atentamente|cordialmente|muy cordialmente|afectuosamente|sinceramente"
    "|respetuosamente|quedo atento|quedo atenta|quedo a la espera|quedo a su disposición|quedamos atentos|un abrazo|abrazos|un fuerte abrazo|abrazo|besos|un beso|hasta pronto|hasta luego|hasta mañana"
    "|nos vemos|que tengas un buen día|que tenga un buen día|que tengas buen día|buen día|buen fin de semana|feliz día|feliz fin de semana|slds|slds.|sldos|salu2|gracias y saludos|muchas gracias y saludos|gracias y un saludo"
    "|muchas gracias y un saludo|saludos y gracias|mis mejores deseos|con mis mejores deseos|que pases un buen día|que tengas un excelente día|un saludo y gracias|adiós|chao|feliz tarde|pasa un buen día",
    thanks="gracias|muchas gracias|mil gracias|gracias de antemano|gracias por adelantado|muchísimas gracias|gracias por todo|gracias de nuevo|muy agradecido|muy agradecida|de antemano gracias|desde ya gracias|desde ya muchas gracias|agradecido|gracias por su ayuda",
    devices="enviado desde mi *|enviado desde *|enviado de mi *|enviado con *|enviado por *móvil*|enviado vía *|enviado via *|enviado mediante *|obtener outlook para *|obtén outlook para *|obtenga outlook para *|descargar outlook para *"
    "|consigue outlook para *|desde mi iphone|desde mi móvil|desde mi ipad|desde mi celular|mensaje enviado desde *|enviado a través de *|enviado desde|libre de virus*|enviado usando *|enviado del *",
    footers="este mensaje *confiden*|este mensaje y *|este mensaje va *"
    "|este mensaje se *|este mensaje contiene *|este mensaje, *"
    "|este mensaje está *|la información contenida *|la información incluida *"
    "|la información de *|el contenido de este *|aviso legal*"
    "|aviso de confidencialidad*|advertencia legal*|cláusula de *|clausula de *"
    "|si no es usted *|si recibe *por error*|antes de imprimir*"
    "|por favor, piense *|piense en el medio*|piensa en el medio*|no imprima *"
    "|de conformidad con *|de acuerdo con *protección*|en cumplimiento de *"
    "|les informamos que sus datos*|protección de datos*"
    "|responsable del tratamiento*|política de privacidad*|para darse de baja*"
    "|este documento *confiden*|el presente correo *|el presente mensaje *"
    "|la presente comunicación *|inscrita en el registro*"
    "|este mensaje es *confiden*|este correo *confiden*"
    "|este correo *destinatari*|este correo *dirigid*|este correo *exclusiv*"
    "|este e-mail *confiden*|este email *confiden*|este email *destinatari*"
    "|le informamos *datos*|confidencialidad:*|si ha recibido *error*"
    "|si usted no es *destinatario*",
    banners="precaución:*|precaución *extern*|atención:*extern*|atención: este *|advertencia:*|aviso:*extern*|cuidado:*|correo externo*|mensaje externo*|remitente externo*|email externo*|[externo]*|[external]*"
    "|este correo proviene *|este correo electrónico se originó *|este mensaje proviene *|este correo se ha originado *|este correo electrónico procede *|no suele recibir correo*|no suele recibir correos*|no recibe correos *frecuencia*|no suele recibir *|este correo viene de *|este mensaje procede *|algunas personas que recibieron este *|este correo se originó *",
)

PORTUGUESE = Phrases(
    code="pt",
    leads="em|no dia|a|às|na|no|citando|de|data",
    wrote="citando|escreveu|escreveu o seguinte|escreveram|escreve|escreveu no dia|escrevia",
    sender="de|remetente",
    sent="enviado|enviada|data|enviado em|enviada em|enviado a|enviada a|data de envio|data do envio|enviadas",
    to="para|destinatário|destinatários",
    cc="cc|cco|bcc|c/c|com cópia|responder a|responder para|anexos|anexo|importância|prioridade|cópia|organização",
    subject="assunto|tema",
    original="mensagem original|mensagem encaminhada|mensagem reencaminhada|e-mail original|email original|início da mensagem encaminhada|início da mensagem reencaminhada"
    "|fim da mensagem encaminhada|início de mensagem reenviada|mensagem reenviada|compromisso original|encaminhado por *|mensagem de origem|início da mensagem reenviada|mensagem anterior|messagem original",
    closings="atenciosamente|att|att.|atte|atte.|atentamente|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|os melhores cumprimentos|com melhores cumprimentos|com os meus melhores cumprimentos|os meus melhores cumprimentos|cordialmente|cordiais cumprimentos|cordiais saudações"
    "|saudações|saudações cordiais|abraço|abraços|um abraço|grande abraço|forte abraço|abs|abs.|abç|abçs|beijos|beijinhos|bjs|um beijo|com estima|respeitosamente|sinceramente|até breve|até logo|até já|até mais|até amanhã"
    "|bom dia|boa tarde|boa noite|bom fim de semana|tenha um bom dia|tenha um ótimo dia|uma boa tarde|uma boa semana|boa semana|bom trabalho|cpts|cmpts|cumps|obrigado e cumprimentos|obrigada e cumprimentos|obrigado e até breve|com a maior consideração|com consideração|fico à disposição|fico no aguardo|fico a aguardar|aguardo retorno|grato pela atenção|sds|tudo de bom|tchau|continuação de um bom dia|muito atenciosamente",
    thanks="obrigado|obrigada|muito obrigado|muito obrigada|obrigado desde já|desde já obrigado|desde já obrigada|grato|grata|agradecido|agradecida|obrigadão|desde já agradeço|valeu|obg|obrigado pela ajuda|obrigada pela ajuda|muito grato|muito grata|obrigado mais uma vez",
    devices="enviado do meu *|enviado da minha *|enviado a partir do *|enviado a partir de *|enviado de meu *|enviado do *|enviado pelo *|enviado por *android*|enviado de *|enviado através de *|enviado através do *|enviado via *|enviado com *|enviado desde *|enviada do meu *|obter o outlook para *|obtenha o outlook para *|obter outlook para *|obtenha outlook para *"
    "|baixe o outlook para *|baixar o outlook para *|baixar outlook para *|transferir o outlook para *|do meu iphone|do meu telemóvel|do meu celular|mensagem enviada do *|sem vírus*|livre de vírus*|descarregar o outlook para *|descarregue o outlook para *|enviado utilizando *",
    footers="esta mensagem *confiden*|esta mensagem e *|esta mensagem, *"
    "|esta mensagem pode *|esta mensagem contém *|esta comunicação *"
    "|este correio eletrónico *|as informações contidas *|a informação contida *"
    "|as informações existentes *|o conteúdo deste *|o conteúdo desta *"
    "|o emitente desta *|aviso legal*|aviso de confidencialidade*"
    "|termo de confidencialidade*|se não é o *|caso não seja *"
    "|caso tenha recebido *|antes de imprimir*|pense no ambiente*"
    "|pense no meio ambiente*|pense antes de imprimir*|por favor, pense *"
    "|política de privacidade*|para cancelar *|cancelar subscrição*"
    "|proteção de dados*|esta mensagem é *confiden*|esta mensagem é *destin*"
    "|este e-mail *confiden*|este e-mail *destin*|este email *confiden*"
    "|este email *destin*|se recebeu *erro*|se recebeu *engano*"
    "|se você não *destinatário*|se não for *destinatário*|confidencialidade:*",
    banners="atenção:*|atenção *extern*|cuidado:*|aviso:*extern*|e-mail externo*|email externo*|mensagem externa*|remetente externo*|[externo]*|[external]*|este email teve origem *|este e-mail teve origem *|este e-mail foi originado *|este email foi enviado de fora *|este e-mail foi enviado de fora *|esta mensagem veio de *|esta mensagem tem origem *|não costuma receber *|você não costuma receber *|você não recebe *frequência*|não recebe *frequência*|alerta:*",
)

ITALIAN = Phrases(
    code="it",
    leads="il|il giorno|in data|nel giorno|alle|da|citando|lo scorso",
    wrote="citando|ha scritto|ha scritto il giorno|scrisse|scrive|hanno scritto|hai scritto|scriveva|ha scritto quanto segue|ha scritto alle",
    sender="da|mittente|from",
    sent="inviato|data|inviata|inviato il|data invio|inviato in data|spedito|ora",
    to="a|destinatario|destinatari|per",
    cc="cc|ccn|copia|rispondi a|allegati|allegato|priorità|importanza|per conoscenza|pc|p.c.|organizzazione|risposta",
    subject="oggetto|ogg",
    original="messaggio originale|messaggio inoltrato|messaggio originario|inizio messaggio inoltrato|inizia messaggio inoltrato|fine messaggio inoltrato|e-mail originale|mail originale|appuntamento originale|inoltrato da *|messaggio precedente|inizio del messaggio inoltrato|mail inoltrata|email originale",
    closings="cordiali saluti|distinti saluti|cordialmente|saluti|saluti cordiali|un saluto|un cordiale saluto|tanti saluti|con i migliori saluti|i migliori saluti|migliori saluti|cari saluti|un caro saluto|molti saluti|i miei migliori saluti|porgo distinti saluti|porgo cordiali saluti|i più cordiali saluti|con cordialità|con stima|sinceramente|in fede"
    "|a presto|a dopo|a domani|alla prossima|ci sentiamo|ci sentiamo presto|ci vediamo|arrivederci|ciao|ciao ciao|buona giornata|buon lavoro|buona serata|buon weekend|buon week-end|buon fine settimana|buona settimana|buon pomeriggio|una buona giornata|ti auguro una buona giornata|le auguro una buona giornata|un abbraccio|abbracci|baci|cs|c.s.|cordialità|grazie e saluti|grazie e cordiali saluti|grazie e buona giornata|grazie e a presto|grazie e buon lavoro|grazie mille e buona giornata|ringraziando anticipatamente *|in attesa di un *riscontro*|resto in attesa *|rimango a disposizione*|resto a disposizione*|saluti da *|affettuosamente|con affetto|buon proseguimento",
    thanks="grazie|grazie mille|molte grazie|tante grazie|mille grazie|grazie in anticipo|grazie ancora|grazie di cuore|grazie infinite|ringrazio|ti ringrazio|la ringrazio|vi ringrazio|grazie per l'aiuto|ringraziando",
    devices="inviato da iphone|inviato da ipad|inviato da *|inviato dal mio *|inviato dal *|inviato tramite *|inviato con *|inviato dalla *|inviato via *|inviato mediante *|ottieni outlook per *|scarica outlook per *|scarica outlook *|dal mio iphone|da iphone|da mobile|da cellulare|messaggio inviato da *|messaggio inviato dal *|privo di virus*|virus-free*|esclusiva per *|inviato in mobilità",
    footers="questa mail *riservat*|questa comunicazione *|il presente messaggio *"
    "|la presente comunicazione *|la presente e-mail *"
    "|le informazioni contenute *|le informazioni trasmesse *"
    "|il contenuto di questo *|il contenuto di questa *"
    "|il contenuto della presente *|avviso di riservatezza*"
    "|nota di riservatezza*|ai sensi del *|ai sensi dell*|ai sensi e per *"
    "|se non siete *|se non sei il *|se avete ricevuto *|se ha ricevuto *"
    "|prima di stampare*|pensa all'ambiente*|rispetta l'ambiente*"
    "|rispettiamo l'ambiente*|stampa *solo se *|per favore, pensa *|p.iva*"
    "|p. iva*|per cancellarsi*|per annullare l'iscrizione*|clausola di *"
    "|riservatezza:*|informativa sulla *|informativa privacy*|avvertenza:*"
    "|avvertenze:*|avvertenze ai sensi*|privacy:*|qualora *destinatari*"
    "|qualora *errore*|questo messaggio *riservat*"
    "|questo messaggio *confidenzial*|questo messaggio *destinatar*"
    "|questo messaggio *destinat*|questa e-mail *riservat*"
    "|questa e-mail *confidenzial*|questa e-mail *destinat*"
    "|questa email *riservat*|questa email *confidenzial*"
    "|questa email *destinat*|questo documento *riservat*"
    "|questo messaggio di posta elettronica*",
    banners="attenzione:*|attenzione *estern*|attenzione! *estern*|avviso:*estern*|cautela:*|prudenza:*|e-mail esterna*|email esterna*|mail esterna*|messaggio esterno*|mittente esterno*|[esterno]*|[esterna]*|[external]*|questa e-mail proviene *|questa email proviene *|questo messaggio proviene *|questa mail proviene *|non si ricevono spesso *|non ricevi spesso *|non riceve spesso *|non si riceve spesso *|alcuni destinatari di questo *",
)

CATALAN = Phrases(
    code="ca",
    leads="el|el dia|missatge de|a les|del dia",
    wrote="missatge de|va escriure|ha escrit|escrigué|escriu|va escriure el següent|va escriure el dia",
    sender="de|remitent",
    sent="enviat|data|enviat el|enviada el",
    to="per a|a|per|destinatari|destinataris",
    cc="cc|c/c|còpia|respon a|fitxers adjunts|adjunts|importància|prioritat|a/c",
    subject="assumpte|tema",
    original="missatge original|missatge reenviat|inici del missatge reenviat|correu original|comença el missatge reenviat|reenviat per *",
    closings="salutacions|salutacions cordials|cordials salutacions|una salutació cordial|una salutació|cordialment|atentament|ben cordialment|una abraçada|abraçades|records|fins aviat|fins ara|fins demà|que vagi bé|que tinguis un bon dia|bon dia|bona tarda|bon cap de setmana|salut|salut!|gràcies i salutacions|moltes gràcies i salutacions|ben atentament|petons|una forta abraçada|adéu|molt cordialment",
    thanks="gràcies|moltes gràcies|mil gràcies|gràcies per endavant|gràcies per avançat|merci|moltes mercès|mercès|gràcies per tot|moltíssimes gràcies",
    devices="enviat des del meu *|enviat des de *|enviat des del *|enviat amb *|enviat del meu *|enviat via *|obtén outlook per *|obteniu outlook per *|baixa outlook per *|enviat mitjançant *",
    footers="aquest missatge *|aquest correu *|la informació continguda *|avís legal*|avís de confidencialitat*|confidencialitat*|si no sou *|si vostè no és *|si heu rebut *|abans d'imprimir*|penseu en el medi*|protecció de dades*",
    banners="atenció:*|precaució:*|alerta:*|correu extern*|missatge extern*|[extern]*|aquest correu prové *|aquest missatge prové *|no acostumeu a rebre *|no soleu rebre *",
)

ROMANIAN = Phrases(
    code="ro",
    leads="în|in|la|pe|pe data de|la data de|în data de|citat din",
    wrote="a scris|a scris următoarele|a scris|scria|scrie|au scris|a scris la",
    sender="de la|expeditor|expeditorul|din",
    sent="trimis|data|dată|trimis la|trimis la data|trimisă|trimis în",
    to="către|la|destinatar|destinatarul|catre|pentru",
    cc="cc|copie|răspuns către|atașări|ataşări|atașamente|importanță|prioritate|ccn",
    subject="subiect|subiectul",
    original="mesaj original|mesajul original|mesaj redirecționat|mesaj redirecţionat|mesaj inițial|începe mesajul redirecționat|începutul mesajului redirecționat|mesaj retransmis|mesaj transmis|e-mail original|redirecționat de *|mesaj forwardat|început mesaj redirecționat",
    closings="cu stimă|cu stima|cu respect|cu deosebit respect|cu deosebită stimă|cu considerație|toate cele bune|numai bine|o zi bună|o zi buna|o zi frumoasă|o zi frumoasa|o zi excelentă|o seară bună|un weekend plăcut|weekend plăcut|salutări|salutari|cele bune|cordial|cu prietenie|cu drag|pe curând|pe curand|pe mâine|la revedere|vă doresc o zi bună|va doresc o zi buna|îți doresc o zi bună|mulțumesc și o zi bună|multumesc si o zi buna|mulțumesc, o zi bună|al dumneavoastră|pupici|baftă|cu salutări|sănătate",
    thanks="mulțumesc|multumesc|mulţumesc|mulțumesc mult|mulțumesc anticipat|multumesc anticipat|mersi|mulțumim|multumim|vă mulțumesc|va multumesc|îți mulțumesc|merci|mulțumesc frumos|multumesc frumos|mersi mult",
    devices="trimis de pe *|trimis de la *|trimis din *|trimis cu *|trimis prin *|trimis folosind *|trimis via *|obțineți outlook pentru *|obțineți outlook *|descărcați outlook pentru *|descarcă outlook *|de pe iphone|de pe telefon|fără viruși*|trimis via|trimis de pe",
    footers="acest mesaj *|acest e-mail *|acest email *|această comunicare *|informațiile conținute *|informatiile continute *|informațiile din acest *|conținutul acestui *|confidențial*|notă de confidențialitate*|declinare *|dacă nu sunteți *|daca nu sunteti *|dacă ați primit *|vă rugăm să vă gândiți la mediu*|gândiți-vă la mediu*|prelucrarea datelor*",
    banners="atenție:*|atentie:*|avertisment:*|precauție:*|e-mail extern*|email extern*|mesaj extern*|expeditor extern*|[extern]*|acest e-mail provine *|acest mesaj provine *|acest email provine *|nu primiți des *|nu primiți frecvent *|nu primiți adesea *",
)
