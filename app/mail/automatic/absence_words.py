"""What absence notes say, by language: subjects, texts, months, weekdays, cues."""

# Subjects that only a program writes, at the very beginning.
SURE_SUBJECTS = (
    "automatic reply|auto reply|yahoo! auto response|auto response from|auto-reply|autoreply|automated reply|automatic response"
    "|auto response|auto-response|autoresponse|automated response|autoresponder|auto:"
    "|out of office autoreply|out of office reply|out-of-office reply|vacation reply"
    "|vacation responder|automatic out of office|ooo auto-reply|away auto-reply|i am out of the office re:"
    "|out of office auto reply|out of office auto-reply|out of office: |out of the office: |out-of-office:|ooo: |ooo re:"
    "|automatische antwort|automatische rückantwort|abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsbenachrichtigung|abwesenheitsnachricht|abwesenheitsinfo|automatische abwesenheit|automatische nachricht:|autoantwort|auto-antwort|abwesenheitsassistent|abwesenheitshinweis|automatische e-mail-antwort|automatische empfangsbestätigung"
    "|réponse automatique|reponse automatique|réponse d'absence|message d'absence|notification d'absence|avis d'absence|message automatique|accusé de réception automatique|absence du bureau|réponse auto|absent du bureau:|absence:|réponse automatisée"
    "|respuesta automática|respuesta automatica|respuesta de ausencia|autorespuesta|aviso de ausencia|mensaje de ausencia|contestación automática|ausencia de la oficina|respuesta automatizada|fuera de la oficina:|fuera de oficina:|auto respuesta|auto-respuesta|mensaje automático"
    "|resposta automática|resposta automatica|resposta de ausência|mensagem de ausência|ausência temporária|aviso de ausência|ausência do escritório|mensagem automática|auto-resposta|auto resposta|fora do escritório:|resposta automatizada|notificação de ausência"
    "|risposta automatica|messaggio automatico|risposta di assenza|avviso di assenza|fuori sede:|fuori ufficio:|assenza dall'ufficio|notifica di assenza|autorisposta|risposta automatizzata|autorisponditore|messaggio di assenza"
    "|automatisch antwoord|automatische reactie|automatische beantwoording|afwezigheidsbericht|afwezigheidsmelding|afwezigheidsassistent|automatisch bericht|niet aanwezig:|afwezig:|automatisch antwoordbericht|automatische reply|afwezigheidsnotificatie|afwezigheid:"
    "|automatyczna odpowiedź|odpowiedź automatyczna|autoodpowiedź|auto odpowiedź|informacja o nieobecności|powiadomienie o nieobecności|poza biurem:|nieobecność:|odpowiedz automatyczna|autoresponder:"
    "|automatiskt svar|autosvar|automatsvar|frånvaromeddelande|frånvaro:|automatiskt frånvaromeddelande|frånvarobesked|frånvarande:"
    "|automatisk svar|automatisk besvarelse|fraværsmeddelelse|fraværsmelding|fraværsbesked|fravær:|ikke til stede:|fraværsbeskjed|automatisk beskjed|automatisk besked|autoreply:"
    "|automaattinen vastaus|poissaoloilmoitus|poissaoloviesti|poissa:|automaattivastaus|lomavastaus|poissaolo:"
    "|automatická odpověď|automaticka odpoved|automatická odpoveď|mimo kancelář:|oznámení o nepřítomnosti|nepřítomnost:|upozornění na nepřítomnost|automatická zpráva"
    "|răspuns automat|raspuns automat|mesaj automat|absență de la birou|în afara biroului:|notificare de absență|absenta:|mesaj de absență"
    "|automatikus válasz|automatikus üzenet|automata válasz|házon kívül|irodán kívül:|távolléti értesítés|távolléti üzenet|szabadság:"
    "|αυτόματη απάντηση|αυτοματη απαντηση|απουσία από το γραφείο|εκτός γραφείου:|ειδοποίηση απουσίας|μήνυμα απουσίας|αυτόματο μήνυμα"
    "|otomatik yanıt|otomatik cevap|otomatik mesaj|ofis dışında:|ofis dışı|i̇şyeri dışında|işyeri dışında|ofis dışındayım:"
    "|автоматический ответ|автоответ|автоматическое сообщение|автоматическое уведомление|нет на месте:|вне офиса:|уведомление об отсутствии|сообщение об отсутствии|автоответчик"
    "|автоматична відповідь|автовідповідь|автоматичне повідомлення|поза офісом:|повідомлення про відсутність"
    "|رد تلقائي|رد آلي|الرد التلقائي|رد اوتوماتيكي|خارج المكتب:|إجابة تلقائية|الرد الآلي"
    "|תשובה אוטומטית|מענה אוטומטי|הודעה אוטומטית|הודעת היעדרות|מחוץ למשרד:"
    "|resposta automàtica|fora de l'oficina:|missatge automàtic|avís d'absència"
    "|自動応答|自動返信|不在通知|自動応答メッセージ|【自動返信】|【自動応答】|不在のお知らせ|自動送信|【不在"
    "|自动回复|自動回覆|自动答复|自動答覆|自動回復|外出自动回复|休假自动回复|不在办公室:|不在辦公室:|自动应答|自動回信"
    "|자동 회신|자동 응답|자동회신|자동응답|부재중 자동|부재 중 자동|부재중 알림|부재중 메시지|부재 알림|[자동응답]|[자동회신]"
)

# Subjects that a person might begin a mail with too.
LIKELY_SUBJECTS = (
    "out of office|out of the office|out-of-office|ooo|on vacation|on holiday|on leave|on annual leave|on maternity leave|on parental leave|on sick leave|away from the office|away from my desk|away from office|i am away|i'm away|i am currently out|i am out of|i'm out of|currently away|currently out|away|vacation|holiday|annual leave|no longer with|maternity leave|parental leave|away:|not in the office|out until|out till|pto|sick|sick today|sick leave|off sick|back on|gone until"
    "|abwesend|abwesenheit|ich bin abwesend|nicht im büro|außer haus|ausser haus|im urlaub|urlaub|urlaubsvertretung|elternzeit|ich bin im urlaub|ich bin derzeit|ich bin nicht im büro|bin im urlaub|nicht im haus|krankheitsbedingt|krank|krankgeschrieben|ferien|bin weg|weg bis|bin bis|bis"
    "|absence|absent|absente|en congés|en congé|congés|congé|en vacances|je suis absent|je suis absente|hors du bureau|absent du bureau|absente du bureau|vacances|indisponible|congé maternité|congé maladie|arrêt maladie|je suis en congés|je suis en congé|fermeture annuelle"
    "|ausente|ausencia|fuera de la oficina|fuera de oficina|de vacaciones|vacaciones|estoy fuera|estoy de vacaciones|no estoy en la oficina|estaré fuera|en periodo de vacaciones|baja médica|de baja|baja maternal"
    "|ausência|fora do escritório|fora do escritorio|de férias|férias|em férias|estou de férias|estou ausente|ausente do escritório|fora da empresa|licença|de baixa|baixa médica|doente"
    "|assente|assenza|fuori sede|fuori ufficio|in ferie|ferie|sono in ferie|sono fuori|in vacanza|fuori dall'ufficio|chiusura estiva|sono assente|malattia|in malattia|in maternità"
    "|afwezig|afwezigheid|niet aanwezig|niet op kantoor|met vakantie|op vakantie|vakantie|ik ben afwezig|ik ben niet aanwezig|buiten kantoor|uit kantoor|met verlof|verlof|met zwangerschapsverlof|ziek|vrij|weg tot"
    "|poza biurem|nieobecność|nieobecny|nieobecna|urlop|na urlopie|jestem na urlopie|przebywam na urlopie|jestem poza biurem"
    "|frånvarande|frånvaro|semester|på semester|ej på kontoret|inte på kontoret|utanför kontoret|föräldraledig|ledig"
    "|fraværende|fravær|ferie|på ferie|ikke på kontoret|ikke til stede|ude af kontoret|holder ferie|ute av kontoret|borte fra kontoret|permisjon"
    "|poissa|poissaolo|lomalla|loma|en ole paikalla|en ole toimistolla|vuosiloma"
    "|mimo kancelář|nepřítomnost|dovolená|na dovolené|nepřítomen|nepřítomna|mimo kanceláriu|dovolenka"
    "|în concediu|concediu|în afara biroului|absent din birou|nu sunt la birou|absență"
    "|szabadság|szabadságon|irodán kívül|távollét|nem vagyok az irodában"
    "|εκτός γραφείου|απουσία|σε άδεια|άδεια|εκτος γραφειου|απουσιάζω"
    "|ofis dışında|yıllık izin|izinde|izindeyim|ofis dışındayım|tatilde|tatildeyim|i̇zindeyim|senelik izin"
    "|вне офиса|нет на месте|в отпуске|отпуск|отсутствие|я в отпуске|нахожусь в отпуске|отсутствую|нет в офисе"
    "|поза офісом|у відпустці|відпустка|відсутність|я у відпустці|немає в офісі"
    "|خارج المكتب|في إجازة|إجازة|انا في اجازة|غير متواجد|خارج مكتبي"
    "|מחוץ למשרד|בחופשה|חופשה|היעדרות|אני בחופשה|לא במשרד"
    "|fora de l'oficina|de vacances|absència|estic de vacances"
    "|不在|休暇|外出中|休暇中|お休み|夏季休業|年末年始休業|休業のお知らせ"
    "|不在办公室|不在辦公室|休假|外出|出差|度假|请假|請假|休假中|年假"
    "|부재중|부재 중|휴가|휴가중|출장중|외출|휴가 중|출장 중"
)

# Subjects that name who is away, in the third person.
NAMED_SUBJECTS = (
    "is out of the office|is out of office|is on vacation|is on leave|is on annual leave|is away from the office|is currently out|is away until"
    "|ist außer haus|ist nicht im büro|ist nicht im haus|ist abwesend|ist im urlaub|est absent|est absente|est en congé|est en congés|está ausente|está fuera de la oficina|está de vacaciones|está fora do escritório|está de férias|è fuori ufficio|è fuori sede|è assente|è in ferie|is afwezig|is niet aanwezig|is niet op kantoor|is met vakantie"
)

# What the text of an absence note says; used only beside another sign.
TEXTS = (
    "out of office|out of the office|out-of-office|away from the office|away from my desk|on annual leave|on vacation|on holiday|on leave|maternity leave|parental leave|paternity leave|limited access to email|limited access to my email|limited access to e-mail|limited email access|no access to email|currently away|currently out|i am away|i'm away|i will be away|i'll be away|i will be out|i'll be out|i am out until|i'm out until|will return|i return|when i return|upon my return|on my return|will be back|i'll be back|be back in the office|back in the office|will respond when|will reply when|respond to your email when|no longer with the company|no longer works|no longer work|sick leave|travelling|traveling|returning on|back on|out of reach"
    "|nicht im büro|nicht im hause|außer haus|ausser haus|im urlaub|abwesend|nicht erreichbar|nicht am arbeitsplatz|elternzeit|mutterschutz|nicht anwesend|wieder im büro|wieder erreichbar|wieder für sie da|wird nicht weitergeleitet|nicht weitergeleitet|dienstreise|abwesenheit|bin ich wieder|zurück im büro|wieder da|krankheitsbedingt|in meiner abwesenheit|nicht im dienst"
    "|absent|absente|en congé|en congés|en vacances|de retour|mon retour|hors du bureau|actuellement absent|en déplacement|congé maternité|pendant mon absence|pas disponible|indisponible|au bureau le"
    "|fuera de la oficina|fuera de oficina|de vacaciones|estoy ausente|estaré ausente|me encuentro ausente|no estaré disponible|a mi regreso|a mi vuelta|de baja|volveré|vuelvo|regreso|de viaje|durante mi ausencia|no estoy en la oficina|estaré fuera|permiso"
    "|fora do escritório|de férias|em férias|estou ausente|estarei ausente|ausente|ao meu regresso|no meu regresso|meu retorno|quando regressar|quando retornar|estarei de volta|volto|regresso|retorno|durante a minha ausência|licença|em viagem|ausência"
    "|fuori sede|fuori ufficio|in ferie|sarò assente|sono assente|assente|al mio rientro|rientro|rientrerò|in vacanza|fuori dall'ufficio|chiuso per ferie|chiusi per ferie|in trasferta|in viaggio|maternità|in mia assenza|di ritorno|tornerò"
    "|afwezig|niet aanwezig|niet op kantoor|met vakantie|op vakantie|met verlof|weer aanwezig|weer bereikbaar|terug op|weer terug|bij mijn terugkomst|na mijn vakantie|tijdens mijn afwezigheid|niet bereikbaar|zwangerschapsverlof|terug van|ben ik terug|weer op kantoor|ben ik weer|terug vanaf|terug ben"
    "|poza biurem|na urlopie|nieobecn|urlop|frånvarande|på semester|semester|åter|tillbaka|på ferie|fraværende|tilbage|tilbake|ikke på kontoret|lomalla|poissa|palaan|dovolen|nepřítom|în concediu|concediu|szabadság|távollét|απουσιάζω|εκτός γραφείου|άδεια|επιστρέφω|izinde|tatilde|ofis dışında|в отпуске|вне офиса|отсутству|вернусь|у відпустці|відсутн|повернусь|في إجازة|خارج المكتب|בחופשה|מחוץ למשרד|אחזור|de vacances|fora de l'oficina|不在|休暇|出張|休みを|休业|休假|不在办公室|不在辦公室|出差|度假|휴가|부재중|부재 중|출장"
)

MONTHS = {
    1: "january|jan|januar|jänner|jän|janvier|janv|enero|ene|janeiro|gennaio|gen|januari",
    2: "february|feb|februar|feber|février|fevrier|févr|fév|febrero|fevereiro|fev|febbraio|febr|februari",
    3: "march|mar|märz|maerz|mrz|mär|mars|marzo|março|marco|maart|mrt",
    4: "april|apr|avril|avr|abril|abr|aprile",
    5: "may|mai|mayo|maio|maggio|mag|mei",
    6: "june|jun|juni|juin|junio|junho|giugno|giu",
    7: "july|jul|juli|juillet|juil|julio|julho|luglio|lug",
    8: "august|aug|août|aout|agosto|ago|augustus",
    9: "september|sept|sep|septembre|septiembre|setiembre|setembro|set|settembre|sett",
    10: "october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott",
    11: "november|nov|novembre|noviembre|novembro",
    12: "december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic|dezembro|dicembre",
}

WEEKDAYS = {
    0: "monday|montag|lundi|lunes|segunda-feira|segunda|lunedì|lunedi|maandag",
    1: "tuesday|dienstag|mardi|martes|terça-feira|terça|martedì|martedi|dinsdag",
    2: "wednesday|mittwoch|mercredi|miércoles|miercoles|quarta-feira|quarta|mercoledì|mercoledi|woensdag",
    3: "thursday|donnerstag|jeudi|jueves|quinta-feira|quinta|giovedì|giovedi|donderdag",
    4: "friday|freitag|vendredi|viernes|sexta-feira|sexta|venerdì|venerdi|vrijdag",
    5: "saturday|samstag|sonnabend|samedi|sábado|sabado|sabato|zaterdag",
    6: "sunday|sonntag|dimanche|domingo|domenica|zondag",
}

# Words anywhere before a date, in its sentence, that make it the end of an absence.
UNTIL = (
    "until|till|til|through|thru|up to|ending|ends on|ends|returning|return|returns|back|available again|available from|available as of|resuming|resume|reachable again"
    "|bis|zurück|wieder|erst|erreichbar"
    "|jusqu'au|jusqu'à|jusque|jusqu'en|jusqu'a|jusqu'|retour|rentre|rentrerai|reviens|reviendrai|reprise|reprendrai|de nouveau"
    "|hasta|regreso|regresaré|vuelvo|volveré|vuelta|incorporo|incorporaré|reincorporo|reincorporaré|reincorporación|retorno|retomaré"
    "|até|regresso|regressarei|volto|voltarei|retorno|retornarei|de volta|regressar|voltar|retornar"
    "|fino al|fino a|fino all'|sino al|sino a|rientro|rientrerò|torno|tornerò|ritorno|ritornerò|di nuovo|rientrare"
    "|tot|t/m|t.e.m.|terug|weer|pas weer|terugkeer|terugkom|terugkomst"
)

# Prepositions that do so only right before a date.
UP_TO = "to|by|through|thru|and|including|incl|from|as of|bis|bis zum|bis einschließlich|ab|ab dem|ab den|au|à partir du|a partir du|dès le|dès|au|al|a partir del|desde el|ao|a partir de|a partir do|a partir do dia|al|all'|dal|a partire dal|a partire da|entro|vanaf|tot en met|tot|t/m|até ao|und|et|y|e|en|a|à"

# Words after a date that do so: "am Montag wieder im Büro", "op 17 mei weer terug".
AFTERWARDS = (
    "back|i return|i'll return|i will return|i will be back|i'm back|i am back|available again|included|inclusive|incl|when i return|return"
    "|zurück|wieder|inklusive|einschließlich|einschliesslich|inkl|einschl|abwesend|nicht im|nicht erreichbar|außer haus|im urlaub|erreichbar"
    "|inclus|de retour|je serai de retour|je reviens|au bureau|compris|je reprendrai|absent|en congé|en vacances"
    "|inclusive|incluido|inclusive|estaré de vuelta|volveré|de vuelta|ambos inclusive|ambos incluidos|estaré de regreso|ausente|de vacaciones"
    "|inclusive|de volta|estarei de volta|regresso|volto|ausente|de férias"
    "|compreso|incluso|inclusi|compresi|rientrerò|di ritorno|sarò di nuovo|tornerò|assente|in ferie"
    "|terug|weer|inbegrepen|aanwezig|inclusief|afwezig|bereikbaar|met vakantie|op vakantie"
)

TOMORROW = "tomorrow|morgen|demain|mañana|amanhã|domani"
TODAY = "today|heute|aujourd'hui|hoy|hoje|oggi|vandaag"
NEXT_WEEK = "next week|nächste woche|nächster woche|kommende woche|la semaine prochaine|semaine prochaine|la próxima semana|próxima semana|la semana que viene|semana que vem|na próxima semana|para a semana|la prossima settimana|prossima settimana|settimana prossima|volgende week|komende week"
END_OF = "end of|the end of|ende|fin|fin de|la fin de|finales de|final de|fim de|fine|la fine di|eind|einde|eind van|late|fin du|fines de|finais de|fine di"
MIDDLE_OF = "mid|mid-|middle of|the middle of|mitte|mi|mi-|mediados de|meados de|metà|metà di|half|medio|a metà|la mi"
BEGINNING_OF = "beginning of|the beginning of|start of|early|anfang|beginn|début|debut|principios de|comienzos de|início de|inicio de|inizio|inizio di|begin|start"
WEEK = "week|the week|this week|der woche|diese woche|dieser woche|la semaine|de la semaine|cette semaine|la semana|de semana|esta semana|da semana|desta semana|la settimana|settimana|della settimana|questa settimana|deze week|van de week|de week|woche"
MONTH = "month|the month|this month|des monats|monats|monat|diesen monats|le mois|du mois|mois|ce mois|el mes|de mes|mes|este mes|do mês|mês|deste mês|il mese|mese|del mese|questo mese|de maand|maand|van de maand|deze maand"
