"""What Spanish replies say, as patterns."""

WORDS = """
= won3
ganado|ganada|ganados|ganadas|ganamos|ganao
hemos|lo|la ganado|ganamos
venta cerrada|hecha|ganada|conseguida
closed won
= won2
cerrado|cerrada|cerramos
cerramos|cerrado|cerrada la|el|un|hemos? venta|trato|contrato|negocio|acuerdo|operacion
trato|negocio|acuerdo|venta|operacion|contrato|pedido esta|ya? hecho|cerrado|cerrada|firmado|hecha
firmado|firmada|firmados|firmaron|firmo
han|ha ya? firmado
contrato|oferta|propuesta|presupuesto .. firmado|firmada
pedido recibido|confirmado|hecho|entro|llego|cursado|realizado
orden de compra recibida|llego|en|firmada
recibida|recibido|recibimos|llego|tenemos|entro la|el|un|su|una? pedido|orden|po
han|nos hecho|mandado|enviado|pasado el|un|su|la? pedido|orden|po
hicieron|hizo .. pedido
ha|han hecho|pasado|mandado .. pedido
hecho el pedido
ya|hicieron|hizo pedido
compraron|compro|comprado|han comprado|compradas
contratado|contrataron|contrato con|nos
nos han|ha contratado
nos contrataron|contrato
factura pagada
quedan|quedaron|quedado con nosotros
quedaron con nosotros
nos eligieron|escogieron|eligio
nos han|ha elegido|escogido
eligieron|elegido|escogido|escogieron .. nuestra|nosotros|nuestro
nos han elegido|escogido
en el bote|bolsillo
en el bote
ahora es|son nuestro|un? cliente|clientes
nuevo cliente
se|ha|han convertido|hecho|convirtio|convirtieron en|cliente .. cliente
aceptaron|acepto|aceptado|aceptada la|el|nuestra|han? oferta|propuesta|presupuesto
oferta|propuesta aceptado|aceptada|aprobada|firmada
presupuesto aceptado|firmado
nuestro|nuestra presupuesto|oferta aprobado|aprobada
vendido|vendida
adjudicado|adjudicada|adjudicaron
se llevaron|quedaron
= promise / lost2
firman|firmar|firmaran|firmara|firma
compran|comprar|compraran|comprara
pedir|contratar|contrataran
= opp3
oportunidad real|clara|buena
buena|gran|clara|verdadera oportunidad
oportunidad
= opp2 / skip
propuesta|presupuesto|oferta|contrato|cotizacion esta|ya|ha|sido|fue? enviado|enviada|mandado|mandada|presentado|presentada|entregado|entregada|pasada|pasado|salio
enviado|enviada|envie|enviamos|mande|mandado|mandada|mandamos|presentado|presentada|pasado|pase|hecho|le la|el|un|una|nuestra|ayer|hoy|les? propuesta|presupuesto|oferta|contrato|cotizacion
he|hemos|le|les .. enviado|mandado|pasado|mande|envie|pase .. propuesta|presupuesto|oferta|contrato|cotizacion
acuerdo|ok|si|compromiso verbal|palabra
de palabra
verbalmente
apreton de manos
dijo|dijeron|dicho que si
falta|falta|faltando|pendiente|pendientes|esperando|a|queda|espera de|solo|la|el|firmar|que? firma|contrato|firmar|pedido|firmen
a falta de firma
en legal|juridico|compras|negociacion|negociaciones
contrato|propuesta|oferta|presupuesto esta|lo|la|en .. legal|juridico|compras|abogados|revision
con|en los|sus|el departamento? abogados|legal|juridico
negociando|negociamos
van|va|quieren|quiere|iban|iba|dispuestos|listos|piensan .. firmar|comprar|contratar|avanzar
van|va|quieren|quiere .. seguir adelante
firmaran|firmara
firman|firma el|la|manana|esta|este lunes|martes|miercoles|jueves|viernes|semana|proxima
luz verde
prueba|piloto|poc|demo en|periodo|esta|de|ha .. marcha|curso|empezado|activa
en|periodo|fase de|periodo? prueba|pruebas|evaluacion|piloto
estan|esta probando|evaluando
probando
piloto
demo|reunion|llamada|cita|visita|videollamada|presentacion|call .. agendada|agendado|fijada|fijado|programada|programado|concertada|concertado|confirmada|confirmado|reservada|cerrada|acordada|reprogramada|reagendada|apuntada
agendada|fijada|programada|concertada|confirmada|agendamos|fijamos|concertamos|agendado|concertado|fijado|quedado|acordado una|la|nuestra|otra|con|nueva|un? demo|reunion|llamada|cita|visita|presentacion
reprogramado|reprogramada|reprogramamos|reagendado|reagendada|reagendamos|reprogramo
nueva|proxima|segunda|otra demo|reunion|cita|llamada|visita|fecha
demo|reunion|presentacion|visita .. hecha|hecho|fue|bien|genial|realizada|estupenda
hicimos|tuvimos|hice|tuve|hecho|hemos|tenido una|la|tenido|buena|hecho? .. demo|reunion|presentacion|visita
buena|gran|excelente|muy demo|reunion|presentacion
presentado
pidio|pidieron|piden|pide|pedido|quieren|quiere|solicitan|solicito|solicitaron un|una|la|el|nos|les|recibir? .. presupuesto|propuesta|oferta|cotizacion|contrato
finalistas|finalista
recta final
= soft1 / lost2:no_need
interesado|interesada|interesados|interesa|interesan|interesadas
= soft1
interes
prometedor|prometedora
pinta|tiene bien|buena|muy .. pinta?
pinta bien
caliente
= step1 / skip
demo
reunion
cita
visita
videollamada
presentacion
llamada con|el|manana|agendada
quedado|quedamos|reunimos|vemos|nos con|el|para|vemos|reunimos
nos vemos
hablamos el|manana|la
almuerzo|comida|cafe
kick off
= work3
seguimos|sigo|estamos|estoy|continuamos en ello|ello
en ello
en curso|proceso|marcha
trabajando en|ello
trabajando
seguimos|sigo trabajando|trabajandolo|trabajandola
= work2
seguimos|sigo|continuamos|aun|todavia|estamos hablando|conversando|insistiendo|intentando|intentandolo|detras|contacto
seguimos|sigo|estamos en contacto|conversaciones|conversacion
en contacto|conversaciones|conversacion
hablando
nada concreto|cerrado|definido|aun|todavia|claro|firme
nada concreto
no|aun|todavia .. empezado|empece|comenzado|puesto|podido
sin empezar
me|lo pongo|hago|encargo .. semana|manana|hoy|ello
lo hago esta|manana
la|le|lo|les|voy llamo|llamare|escribo|escribire|contacto|contactare|llamar|volvere|a .. manana|lunes|martes|miercoles|jueves|viernes|semana|hoy|luego
voy a llamar|contactar|escribir|intentar|seguir|insistir|intentarlo|llamarla|llamarlo|llamarle
tengo que llamar|contactar|llamarla|llamarle|escribir|llamarlo
volvere|vuelvo|seguire|seguimos|sigo a|intentando|insistiendo .. intentar|intentarlo|llamar|insistir
insistiendo
en mi lista
no he|tuve|tenido .. tiempo
sin tiempo
primer|primeros|primera contacto|contactos|llamada|correo|mail
intercambiado|intercambiando correos|mails
buscando .. persona|contacto|responsable
acabo de recibir|recibirlo|empezar
= skip / work2
llamado|llame|contactado|contacte|empezado|empece|escrito|comenzado|hablado|mirado
= work1 / work2
hable|hablamos|hablado|hablo con
hablado
= skip
decidido|decision
= idk
dificil de? decir|saber
no se|sabria
ni idea
no estoy seguro|segura
quien sabe
ya veremos
a ver
por ver
= nc3
imposible|no|nunca consigo|logro|puedo|pude|hay|he|logrado|conseguido|podido|hemos .. localizar|contactar|localizarla|localizarlo|contactarla|contactarlo|dar|hablar|encontrar|encontrarla|localizarles
imposible localizar|contactar|hablar|dar|localizarla|localizarlo|contactarla|contactarlo
no localizable|localizado|localizada
ilocalizable|inlocalizable
sin contacto
imposible contactar|localizar
no show
= nc2
no|nunca|nadie|tampoco|ni|ninguno|ninguna .. contesta|contesto|contestan|responde|respondio|responden|respondido|contestado|devuelve|devolvio|aparecio|aparece|presento|presentaron|presentado|coge|cogen|cogio|atiende|atienden|atendio|apareció|vino|vinieron|conecto|asistio|reacciona|contestaron|respondieron
no .. da|dio|dan|dado senales|senal|vida
no coge|atiende|contesta|responde el|al|a|los|mis|la telefono|llamadas|correos|mails
sin|ninguna|cero respuesta|noticias|contestacion|senales
sin respuesta a|de|por|desde
no hay|tengo|hubo|he respuesta|noticias|recibido|manera|forma
buzon de? voz
buzon|contestador
salta|siempre el|al? buzon|contestador
dejado|deje .. mensajes|mensaje
deje mensaje|mensajes
me|nos|nos|ha|han dejo|dejaron|dejado|ha|han en visto|plantado|plantados|tirado|dejado
en visto
plantado|planton
silencio|silencio radio|total|absoluto
silencio
desaparecido|desaparecio|desaparecieron|esfumado|esfumo
ghosting|ghosteado|ghosteo
me ha|hizo|hace ghosting|ghosteado
llame|llamado|llamamos|intente|intentado|escrito|escribi .. veces .. nada|contesta|exito|respuesta
llame|llamado|intente|intentado|escribi .. y nada
y nada
veces y nada
nada de nada
sin exito|suerte
se|ha fue|ha hecho? humo
no se presento|presentaron|conecto
no|nada hemos|he|sabemos sabido|sabemos? .. de? ella|ellos|desde
no sabemos nada
= work1 / nc2
contesta|contesto|contestan|responde|respondio|responden
contactar|localizar|localizado
devolvio|devuelve|devuelto la|las|mi|el llamada|llamadas
= later3
ahora no
por ahora no
de momento no
no por ahora|el
no ahora
^ mas tarde
mas adelante
todavia no es el momento
= later2
aplazado|aplazada|aplazan|aplazaron|aplazar|aplazo|pospuesto|pospuesta|posponen|posponer|pospusieron|postergado|postergada|retrasado|retrasada|retrasan|atrasado|diferido
en pausa|espera|standby|stand
parado|congelado|congelada|congelaron|pausado|paralizado|parada|paralizada hasta|de|el|por|ahora
proyecto|presupuesto|compra|todo|decision .. parado|congelado|pausado|paralizado|pausa|congelada|aplazado|pospuesto
en el|la congelador|nevera
stand by
dejan|deja|dejaron|dejado|dejamos|pasa|pasan|pasado|queda|quedado|mueven|movido lo|la|para|a|al|hasta .. ano|q|trimestre|verano|septiembre|enero|otono|primavera|semestre
no es|era el|un|buen? momento
mal|mala momento|epoca
ahora mismo no
de momento no les|le|tienen interesa|presupuesto|necesidad|tiempo
= later2:no_budget
sin|no presupuesto|dinero hasta .. ano|enero|q|trimestre|septiembre
no hay|tienen presupuesto hasta
presupuesto .. ano|enero|proximo .. viene|ano|trimestre
= call1
que|volver|volvamos|volvere|llamar|llamarla|llamarle|contactar|pidio|pide|piden|pidieron|quiere|quieren|me|nos .. llame|llamar|llamarla|llamarle|llamemos|contactar|contactemos|contacte|escriba|llamarles|hablar
que la|lo|le|les llame|contacte|escriba
llamar|volver|contactar|rellamar|insistir en|a|de
retomar|retomamos|retomarlo
hablamos en|de
= lost3
perdido|perdida|perdidos|perdidas|perdimos
hemos|lo|la perdido|perdimos
muerto|muerta
closed lost
= lost3:price
perdido|perdida|perdimos|perdidos por|el|culpa|del|de precio
= lost3:competitor
perdido|perdida|perdimos contra|ante|con|frente|a la|el|un? competencia|competidor|@cap
= lost2
dijo|dijeron|dicho|dice|dicen no
un no rotundo|claro
rotundo no
dijeron|dijo|dicho|dice|dicen que no
nos|me|han dijeron|dijo|dicho que no
rechazado|rechazada|rechazaron|rechazo|rechazan
declinaron|declino|declinado
descartado|descartada|descartaron|descarto|descartan|descartados
no quieren|quiere|quisieron|van|va|desean seguir|continuar|comprar|nada|a|avanzar|saber .. adelante|comprar|firmar|seguir?
no van|va a comprar|firmar|seguir|contratar
no siguen|sigue adelante
se echaron|han|echado|retiraron|retiro|bajaron|echo atras|echado|para|de|del
se retiraron
echaron|echado|echo para? atras
caido|cayo|se cayo|cayeron|ha|caido
se cayo
se fue al traste|garete
no salio|sale|salio adelante
no prospero
= lost2:competitor
fueron|fue|ido|van|va con|a|por|para la|el|un|otro|otra .. competencia|competidor|proveedor
fueron|fue|ido|van con|por otro|otra
se? fueron|fue|ido|van|decantaron|decantan con|por @cap
se? quedan|quedaron con @rival
se? pasaron|pasan|fueron|van a @rival
eligieron|eligio|elegido|escogieron|escogido|escogio|prefirieron|prefirio|preferido a? @cap
optaron|opto|optado|decidieron|decantaron|decantado por @cap
contrataron|contratado|compraron|comprado a? @rival
firmaron|firmo|firmado|contratado|contrataron con @cap
eligieron|eligio|elegido|escogieron|escogido|escogio|prefirieron|prefirio|preferido|optaron|opto|optado|contrataron|contratado|compraron|comprado|firmaron|firmado|decidieron|decantaron con|a|por|un|una|la|el|al|otro|otra .. competencia|competidor|proveedor
eligieron|eligio|elegido|escogieron|optaron|prefirieron a|por? otra|otro solucion|empresa|opcion
eligieron|escogieron|contrataron|compraron|elegido a|con|por? otro|otra
siguen|sigue|seguiran|quedan|quedaron|contentos|satisfechos|continuan|mantienen con|su|a|el .. proveedor|actual|sistema|solucion|@cap|herramienta
competencia|competidor|@rival gano|gana
competencia|competidor|@rival se|ha .. llevo|ganado|llevado
otro proveedor
competencia gano|llevo|barata
= lost2:no_decision
proyecto|iniciativa|licitacion|todo .. cancelado|cancelada|cancelaron|anulado|anulada|muerto|descartado|abandonado|suspendido
cancelaron|cancelado|anularon|anulado|cancelo|abandonaron el|la|todo? proyecto|iniciativa|licitacion|compra
hacen|haran|hara|desarrollan|desarrollar|hacerlo|desarrollaran .. internamente|interno|mismos|interna|casa
siguen|sigue|quedan|seguiran con|en .. excel|papel|hojas
no haran|hacen|van|hace nada
= lost2:no_need
no|sin|ningun|ninguna|nulo|cero|nada|poco les|le|tienen|tiene|hay|de|muestran|estan|esta? interesa|interes|interesado|interesados|interesada|necesidad
no lo|la|nos|les|le|los? necesita|necesitan|interesa
ya no lo|la|les|le|los? necesita|necesitan|interesa
no|ya no? les|le hace .. falta
no .. necesitan|necesita
no|ya estan|esta|les|le|no interesados|interesado|interesa|interesada
= lost2:feature_gap
falta|faltaba|faltan|faltaban una|la|el|les|le? .. funcion|funcionalidad|sso|integracion|modulo|funcionalidades|conector
no tenemos .. funcion|funcionalidad|sso|integracion|modulo|conector
= reason1:feature_gap
funcionalidad|integracion|funcionalidades|funcion
= lost1:price
demasiado|muy|mas caro|cara|caros|caras|costoso
eramos caros|mas
= reason1:price
precio|precios|caro|cara|caros|barato|barata|coste|costo
= lost1:no_budget
= reason1:no_budget
presupuesto
= reason1:competitor
competencia|competidor
= bad2:authority
ya no trabaja|esta|sigue
no trabaja|esta ya|alli|ahi|mas
ya no trabaja|esta
no trabaja en .. empresa
dejo|dejado la|su .. empresa|compania
ido|fue|marcho de la .. empresa|compania
persona|contacto|interlocutor equivocada|equivocado|erroneo
no es la|el? decisor|decisora|persona|quien
no decide $
= bad3
ningun|no buen|un? lead|prospecto
no es|era|son un|buen|ningun|verdadero|una? lead|leads|prospecto
no encaja|encajan|cualifica|califica|cualifica
no cualificado|calificado|apto
descalificado|descalificada
basura|spam
lead malo|basura|falso
= bad2
perdida|perdiendo de|el tiempo
perdida de tiempo
solo|solamente|unicamente|nomas curioseaba|mirando|curiosidad|mirar
solo|solamente|unicamente|nomas queria|curiosidad|quiere|por|informacion|mirar|estaba .. guia|ebook|informacion|info|curiosidad|descargar|mirando|pdf|regalo|gratis
nunca|no|jamas solicito|pidio|pidieron|ha .. informacion|nada|info
no hay|tienen proyecto|potencial
= bad2:not_icp
demasiado|muy pequeno|pequena|pequenos|grande|chico
pequeno|pequena para nosotros
no es|son|esta|encaja|estan en|de|del? nuestro|nuestra|el perfil|target|icp|sector|zona|region|mercado|territorio|publico
fuera de|del nuestro|nuestra? perfil|target|icp|sector|zona|region|mercado|territorio
sector|pais|region|industria|zona equivocado|equivocada|incorrecto
= bad2:bad_data
numero|telefono|correo|email|mail|datos|direccion|nombre|contacto es|esta|son? equivocado|equivocada|erroneo|erronea|falso|falsa|incorrecto|incorrecta|mal|inexistente|inventado|invalido|falsos|erroneos|incorrectos
numero|telefono|correo|email|direccion|empresa|persona|mail no existe|funciona|valido
numero|telefono|correo|email|direccion .. equivocado|falso|erroneo
no existe|existen
correo|email|mail|mails|correos rebota|rebotado|rebotan|reboto|devuelto|rebotaron
correo|email|mail|mails|correos me|ha|han .. rebotado|devuelto
rebota|reboto|rebotado|rebotan
inventado|inventada|ficticio|falso
estudiante|estudiantes|becario|becaria|tesis|tfm|tfg
trabajo de fin
busca|buscaba|buscando|quiere|candidato|candidata .. trabajo|empleo|practicas|curro
candidato|candidata
quiere|querian|queria|intenta|intentaban|nos|quieren .. vender|vendernos
vendernos
vendedor|comercial que|de
es|son|era un|una|de|la? la? competidor|competencia|competidores
fallecido|fallecio|quiebra|concurso|cerro la empresa
= bad2:duplicate
ya|actual|era|eran cliente|clientes
es|son cliente|clientes nuestro|nuestra|nuestros|desde|de|$
ya es|son|era|es|un|eran|tenemos .. cliente|clientes
cliente actual|existente|nuestro|antiguo
duplicado|duplicada|duplicados|repetido|repetida
ya esta|lo|en|la en|tiene|lleva|tenemos|el|crm .. crm|companero|colega|sistema|otro|base
= neg
no|nunca|jamas|nadie|ningun|ninguno|ninguna|nada|sin|ni|tampoco|imposible
= yet
aun no|sin
todavia no|sin
no .. todavia|aun
= hedge
quizas|quiza|talvez|tal|posiblemente|probablemente|probable|puede|podria|podrian|ojala|espero|esperemos|parece|creo|supongo|deberia|deberian|casi|igual|seguramente|posible|aparentemente|esperamos|temo|diria
tal vez
a lo mejor
puede que
parece que
creo que
= thought
pensaba|pensabamos|crei|creiamos|parecia
= cond
si firman|firma|todo|va|no|compran|les|aceptan
cuando firmen|firme|decidan|vuelva
en cuanto
siempre que
hasta que
= future
va|van|iban|quiere|quieren|quieran|manana|sera|seran|iba
= other
ano pasado
hace @num|dos|tres|un|unos|varios|anos anos|ano
otro|otra|otros|otras negocio|cliente|trato|proyecto|caso|oportunidad|lead
como con|el|en
a diferencia de
en su dia
= reset
este|esta|esto otro|lead|vez|caso|cliente|es|sigue
ahora|hoy|actualmente
= but
pero
sin embargo
aunque
finalmente
al final
luego|despues
por fin
sino
= and
y
e
= sarcasm
si claro
si hombre
en mis suenos
jaja|jajaja|jajajaja|lol
ni de coña
vaya lead
ya claro
que chiste
mas quisiera|quisieramos
= ask
preguntale|pregunta|preguntad|preguntale|pregunte|consulta|habla|hablad a|con @cap|mi|el
preguntale a
lo lleva|tiene|gestiona ahora? @cap
= notmine
no es mio|mia|mi
no es mi lead|cliente|zona|contacto
no me corresponde
no son mios
= give
dale|daselo|dadselo|pasalo|pasaselo|pasa|pasale|dar|pasar|asignar|asignalo|asignaselo|reasignar|reasigna|dalo este|esto|lo|el|lead? a @cap
dar|pasar|asignar a @cap
= auto
^ estoy|estare fuera hasta
^ vuelvo el @num
fuera de la? oficina
estare|estoy fuera|de|ausente vacaciones|hasta?
ausente|ausencia
de vacaciones hasta
respuesta automatica
= stop
darme de baja
baja
dejen|dejad|no de|me enviar|enviarme|mandar|envien|manden|escribir
cancelar suscripcion
= thanks
gracias|ok|vale|hola|buenos|buenas|dias|tardes|saludos|un|saludo|recibido|perfecto|entendido|muchas|por|el|recordatorio|genial|de|acuerdo|listo|buen|fin|semana|mil|okey|abrazo
= skip
nada mas
no pasa nada
no hay problema|problemas
no te preocupes
= won2
han|ha pagado
ya pagaron
= bad1:not_icp
autonomo|freelance
= bad2
solo curioso|curiosa
= bad2:bad_data
un particular
= lost2:no_budget
sin|no|falta|ni|recortado|recortaron hay|tienen|tiene|de|el|les|mas? presupuesto|dinero|fondos
este ano sin|no .. presupuesto|dinero
presupuesto recortado|cancelado|agotado|gastado
= soft1
reunion|demo|cita|llamada|visita .. cancelada|cancelado|anulada
cancelaron|cancelo|anularon|anulo|cancelado la|el|nuestra? reunion|demo|cita|llamada
de momento|ahora no|sin hay|tienen? presupuesto
evaluando
= later1
proximo|siguiente|proxima ano|trimestre|semestre|ejercicio|primavera
ano que viene
despues|hasta|tras|pasado de|del|despues|el|las|la? verano|vacaciones|navidad|navidades
dentro de @num|unos|seis|tres|dos meses
en @num|unos|seis|tres meses
no es|una|su una|su? prioridad
sin prioridad
no estan listos|preparados
= later2
ahora|momento no necesitan|les|le|tienen interesa|necesidad|tiempo?
de momento no les|le interesa
volver a llamar|contactar el|despues|tras .. ano|verano
= nc2
perdido|perdimos|perdi el|la? contacto
llamada|llamadas perdida|perdidas
movil|telefono apagado
= won2
ya|han|ha|esta|contrato firmado|firmada
han hecho el? pedido
pedido|orden|oc|po recibido|recibida|confirmado|confirmada|firmado|llego
hemos|se ha? cerrado|cerramos|conseguido|ganado
trato|negocio|acuerdo|contrato|venta cerrado|cerrada|hecho|hecha|conseguida|conseguido
nos han|ha|dieron dado|hecho|pasado|mandado|firmado .. pedido|orden|contrato|oferta|presupuesto
nos compraron|compran|han comprado?
nos quedamos|hemos con|llevado .. cliente|contrato|trato
nos llevamos|lo el|la contrato|trato|venta|negocio|pedido|adjudicacion
adjudicado a? nosotros?
en el saco|bolsillo|bote
han|ha pagado|abonado la|el .. factura|anticipo|senal
anticipo recibido|pagado
se convirtio|convirtieron|hizo|hicieron en? cliente|clientes
fichado|fichada
han|ha|se decidido|decidieron por nosotros
nos han|ha elegido|escogido|seleccionado|contratado|adjudicado
contrato|oferta devuelto|de firmado|vuelta firmada?
= opp2
pidio|pidieron|piden|pide|pedido|quiere|quieren|esperan|espera|solicita|solicitan .. oferta|propuesta|presupuesto|cotizacion|contrato
me|nos han|ha pedido una|un|la|el .. oferta|propuesta|presupuesto|cotizacion|contrato
oferta|propuesta|presupuesto|contrato en|sobre|a|la|encima .. direccion|director|jefe|gerencia|compras|mesa|juridico|revision|estudio|valoracion|firma
ha|han dicho que? si $
dijo|dijeron que? si $
dado el si|ok|visto
ha dicho que si
dijo|dijeron que si
visto bueno
el|su jefe|director|gerente .. aprobado|acuerdo
falta|faltan|solo|queda|pendiente solo|que|la|por|de|el .. firmar|firma|firme|firmen
falta|queda firmar
solo falta
a punto de firmar|cerrar
pendiente|pendientes de? firma|firmar|aprobacion|contrato|po
en|fase de? negociacion|negociaciones|prueba|pruebas|firma
cerrando|ultimando|negociando|discutiendo los|el|la|las|precios .. detalles|contrato|condiciones|precio|terminos|flecos
ultimando
me|nos han|ha|prometio|prometieron prometido|asegurado? .. pedido|firma|contrato|firmar
prometio|prometieron|prometido .. pedido|firmar|firma|contrato
nos vemos|reunimos|juntamos
tenemos|hemos|he|tengo|queda|quedado|quedamos|concertada|agendada una|otra|la|nueva? reunion|demo|cita|llamada|visita|presentacion
reunion|demo|cita|visita|llamada agendada|confirmada|fijada|cerrada|concertada|programada|hecha|acordada|prevista
quedado|quedamos para|el|en
probando|prueban|testeando la|el|nuestra|lo|un
en la|fase recta|final
finalista|finalistas
= work2
no|todavia|aun .. contactado|llamado|empezado|hablado|escrito|podido
todavia|aun no|sin nada|la|le|lo|he|empezar|contactar|llamar|hablar
a ver si
sigo|seguimos detras|encima|insistiendo|intentandolo|en|con|tras
estoy en|con ello|eso
estamos|estoy hablando|viendolo|mirandolo
en ello|marcha|proceso
primer|primera|primeros contacto|llamada|conversacion|contactos
nada cerrado|concreto|firme|decidido|acordado|en
sin nada concreto|cerrado|novedades|avances
sin|no hay novedades|avances
la|lo|le llamo|llamare|contacto|contactare|escribo
pendiente de llamar|llamarle|llamarla|contactar
en mi lista|agenda
esta semana la|lo|le? llamo|contacto
intercambio de correos
= soft1
@num|dos|tres|cuatro|cinco|varias|varios|muchas llamadas|correos|mensajes|emails|intentos|mails|veces
= nc1
^ nada $
= nc2
no coge|contesta|atiende|responde|devuelve el|al|a|las|mis|ni? .. telefono|llamadas|correos|mensajes|mails
no coge|contesta|atiende|responde
no da|dio|dan senales|noticias
senales de vida
no aparecio|aparece|aparecieron|asistio|vino|vinieron
no|ni se presento|conecto|presentaron
me|nos dejo|dejaron|ha|han dejado? plantado|plantados|colgado|tirado
silencio administrativo|total|absoluto
buzon
siempre salta|comunica|esta .. buzon|contestador|ocupado
desaparecido|desaparecio|desaparecida
ni rastro
ni|sin rastro|respuesta|noticias|contestar
no hay manera|forma|quien
nadie contesta|responde|coge|atiende
dejo de responder|contestar
ha dejado de responder|contestar
se ha|han esfumado|desaparecido|evaporado
me ignora|evita
ignora mis
= later2
que le|la|les|lo llame|contacte|escriba|llamemos .. verano|ano|septiembre|octubre|enero|tarde
lo|la|los dejan|dejamos|deja|aplazan|posponen|mueven|pasan|retrasan
dejan|dejamos|deja para|hasta mas|el|despues|otro
para mas adelante|tarde
de momento|ahora|hoy no pueden|quieren
ahora mismo|no no pueden|es
no es buen|el|un momento
prefieren|quieren|prefiere|quiere esperar
esperar|esperan|esperamos .. ano|verano|septiembre|presupuesto|enero
hasta el|la|despues|que .. ano|trimestre|verano|septiembre|enero|otono no?
congelado|congelados|congelada
contrato|acuerdo vigente|hasta
tienen contrato hasta
atados hasta
= lost2
al final no
no siguen|sigue|van|va|seguiran|avanzan|continuan .. adelante
no siguen|continuan|avanzan
no salio|sale|saldra|va|ira|cuajo|prospero
se ha caido|cayo
se nos ha|fue|han escapado|caido
se echaron atras
nos han|ha|dijeron|dijo|rechazado|descartado dicho? que no
dicho que no
dijeron|dijo que no
nos han rechazado|descartado
descartados
no interesados|gracias
quedamos segundos|segundo|fuera
nos quedamos fuera
fuera de juego
no les convence|convencio|encaja|cuadra
= lost2:competitor
decantado|decantaron|decidido|optado por otro|otra|la|el|un .. proveedor|competencia|competidor|opcion|empresa|solucion
otro|otra proveedor|competidor
a la competencia
con|por|a otro proveedor
siguen|sigue|continuan|quedan con su|el proveedor|sistema|actual
contrataron|contratado|elegido|comprado|firmado|cogido .. otro|otra
= bad2:bad_data
telefono|numero|correo|email|mail|direccion|empresa|dominio .. inexistente|invalido
telefono|numero|correo|email|mail|direccion|empresa|dominio no es? existe|valido|funciona
no existe|funciona el|la telefono|numero|correo|email|empresa
es|una|un .. estudiante|becario|jubilado|candidato|periodista
haciendo el|la|su|un tfg|tfm|tesis|trabajo|master
pizzeria
no nos conoce|conocen
no sabe|saben|pidio|pidieron nada|de quien
jubilado|jubilada
datos falsos|erroneos|incorrectos|inventados
= bad2:duplicate
ya|es|son|era|cliente es|cliente|son|clientes|nuestro|de cliente|clientes|nuestro|la
ya trabajamos|trabajan con ellos|nosotros
ya lo|la lleva|tiene|gestiona|trabaja
= bad2:not_icp
muy|demasiado pequeno|pequena|pequenos|pequenas para|empresa|nosotros
demasiado|muy pequeno|pequena|pequenos
no es|son|encaja|entra .. perfil|target|cliente|mercado|zona|sector
fuera de .. zona|target|perfil|mercado|sector|territorio
solo|tienen @num|dos|tres|cuatro empleados|personas|trabajadores
= soft1
lo|estan|siguen estan|comentando|hablando|valorando|pensando|estudiando .. internamente|ello
pensando|pensandolo|pensandoselo|estudiando|estudiandolo|valorando|valorandolo
decision|deciden|decide .. semana|lunes|viernes|mes
= other
lo de @cap
contrato|negocio|proyecto|trato|oportunidad de|con @cap
= call1
no antes|hasta
volvamos|volver|vuelva|vuelvan en|a|despues|tras
= opp2
a punto de firmar|firmarse|cerrar|cerrarse
para firmar
= soft1
negociacion|negociaciones
sin|hay novedades
= opp2
prueba|piloto|poc|test empieza|comienza|arranca|iniciada|empezo
lo ha prometido
= work2
cruzado|intercambiado|intercambiamos unos|varios|algunos? correos|mails|mensajes|emails
= nc2
sigue|siguen|continua sin contestar|responder|dar|aparecer
sigue|siguen sin .. contestar|responder
= skip
perdido|perdi|perdimos su|el|la|mi|mis|sus numero|tarjeta|telefono|notas|hilo|correo|tiempo|datos
= cancel
cancelado|cancelada|cancelaron|cancelo|anulado|anulada|anularon|cancelan
= opp2
firmado por nosotros
por nuestra parte firmado
= opp2
revisando|revisan|revisa|estudiando|estudia|estudian|valorando|mirando .. oferta|propuesta|presupuesto|contrato
precio|condiciones acordado|acordada|acordadas|cerrado|aceptado|pactado
sale|enviamos|mando|envio el? contrato
contrato sale|listo|preparado|enviado
= lost2:competitor
han|ha cogido|elegido|escogido|contratado|preferido a? otro|otra|otros
= ask
habla con @cap
= bad2:bad_data
correo|email|mail|numero|telefono invalido|invalida|erroneo
= opp2
pedido|firma|contrato llega|llegara|prometido|previsto .. semana|lunes|viernes|mes|manana
= won2
renovado con nosotros
= lost2:competitor
renovado|renovaron|renuevan con .. proveedor|actual|@cap
= lost2
decidido|decidieron|optado|han decidido no|por no? .. seguir|comprar|avanzar|continuar|adelante
= bad2
buscaba|busca|queria|quiere .. gratis|gratuito|gratuitas|gratuita|gratuitos
= step1
quiere|quieren .. demo|reunion
= cond
^ si
pero|y|que|solo si
si el|la|los|las|todo|no|se|me|lo|nos|su|sus|al|ella|ellos
= defer
te|os|le|ya cuento|digo|dire|contare|escribo|informo|confirmo .. luego|manana|despues|lunes|martes|miercoles|jueves|viernes|pronto|algo
ya te|os cuento|contare|dire|digo
te cuento|digo
= other
contrato|negocio|proyecto|trato|cuenta|concurso|licitacion|venta|pedido con|de|del|a|en @cap
= lost2:no_decision
se quedan como estan|estaban
se quedan|siguen|seguiran|continuan con .. excel|actual|mismo|sistema|proveedor
= idk
ni si ni no
entre nosotros y
indecisos|indeciso|indecisa
a ver si
= auto
estoy|estare de|en|fuera vacaciones|baja|viaje
= lost2:no_budget
no aprobo|aprobaron|aprueban|autorizo|autorizaron la|el|los? partida|presupuesto|gasto|inversion|compra
= lost2
se acabo
= lost2:competitor
compro|compraron|comprado|fue|fueron|firmo|firmaron a|con|en otro|otra|otros
= skip
hace un rato|momento
online
en linea
= opp2 / skip
presentamos|presentar|presento|presentacion ante|al|a|en .. comite|direccion|consejo|junta
abogado|abogados|juridico|legal .. contrato|comentarios|cambios|puntos|revisando
contrato .. comentarios|cambios|revision|abogado|abogados|legal|juridico
quedan dos|tres|un|unos|pocos punto|puntos|flecos
demos con
piden|pide|quiere|quieren|pidio|pidieron .. propuesta|presupuesto|oferta|contrato|referencias
= lost2:competitor
se van|va|fueron|fue|quedan|han|ido a|con|por @rival
= lost2
mando|mandaron|han|ha mandado? a paseo|freir
no quiere|quieren .. nada|seguir|avanzar|continuar|comprar
descartado|descartada|descartados
rechazo|rechazaron|rechazado|declino|declinaron|declinado
= lost2:no_decision
siguen|sigue|continuan|se quedan con su|sus .. excel|hojas|papel
= later2
los|les|estan .. comprando|absorbiendo|fusionando|adquiriendo
todo congelado|parado|paralizado|en pausa
lo|la|le|a llamo|llamar|llamare|contacto .. en|dentro de .. meses|ano
dentro de @num|seis|tres|dos|unos|cuatro meses
= bad2:not_icp
autonomo|autonoma|freelance
sin facturacion
no nos puede|pueden pagar
= bad2
es un|una proveedor|proveedora
queria|quiere|quieren vendernos|venderme
= nc2
secretaria|recepcion|centralita|asistente .. no|nunca pasa|pasan|deja|filtra
no me la|lo|le pasa|pasan
= work2
nada fijado|concretado|agendado
agregue|agregado en linkedin
quedamos en .. algun dia
= ask
se lo|la paso|pasare|paso a @cap
@cap|que lleva .. mi zona|cartera|region
= cond
falta que
= lost2
contentos|contento|contenta|satisfechos|satisfecho|satisfecha|encantados con lo|su|sus .. tienen|tiene|actual
han|dijeron dicho? todos|todas que? no
han dicho que no
= opp2 / skip
tiene|tienen nuestra|la|el|mi oferta|propuesta|presupuesto|contrato
respuesta|decision prometida|prevista|para|antes
prometio|prometieron|promete respuesta|contestar|decidir|responder|una
esta|estan revisando|leyendo|mirando|estudiando|analizando el|la|nuestra|nuestro contrato|oferta|propuesta|presupuesto
quiere|quieren|pide|piden presupuesto|precios|oferta
= work2
derivaron|derivado|pasaron|remitieron|mandaron .. otra persona|otro|departamento|companero
hablamos|charlamos un poco|rato
= bad2
cazatalentos|reclutadora|reclutador|headhunter
fichar gente
= nc2
silencio absoluto|total|completo
contestador
= later2
de baja|permiso maternal|paternal|maternidad|medica
baja maternal|maternidad
presupuesto|presupuestos de|del? 2026|2027|2028
= call1
vuelvo|volvere|volver a llamar|contactar|intentarlo en
= lost2:no_budget
no hay|tienen|queda|ni dinero|pasta|fondos|un
no hay dinero
= bad2:bad_data
correo|email|mail|telefono|nombre|direccion falso|falsa|inventado
= hedge
yo|a|en mi|diria parecer|juicio|que
yo diria
supongo|imagino|diria|sospecho|temo que?
= check
dejame|voy|lo|tengo a|que|verifico|confirmo|compruebo? confirmar|confirmarlo|comprobar|comprobarlo|verificar|verificarlo
lo confirmo|compruebo|verifico
= opp2 / skip
lleva|llevan|presenta|presentan|llevara nuestra|la|el|mi oferta|propuesta|presupuesto .. a|al|ante
viene|vienen|vendra a|aqui nuestra|nuestras|la? oficina|oficinas|vernos|sede
quiere|quieren hacer|probar|una|probarlo? una? prueba|piloto|probar|test
quiere|quieren probar|probarlo
di|dado|abierto|cree|creado|le|les acceso|cuenta
= bad2:not_icp
no les|le|los|podemos podemos|dar|damos? servicio|atender|dar|servir|cubrir
fuera de nuestra|nuestro zona|region|mercado
= bad2
becario|becaria|practicas
= later2
antes no .. deciden|decide|decidiran|decidira|hacen|nada
no .. deciden|decidiran|haran nada antes|hasta
= nc2
no me|nos devuelve|devuelven|contesta|dice|coge nada|llamada|llamadas
= lost2
definitivamente|rotundamente|claramente que? no
dicho|dijo|dice|dijeron .. que no $
= lost2:price
somos|eramos|es|sale muy|demasiado|carisimos? caros|caro|carisimo
dice|dicen|ve|ven que? .. caros|caro
= lost2:competitor
se quedaron|quedo|quedan|quedado con el|la|los .. barato|barata|otro|otra|economico|economica
= won2
entro|llego|cayo|entrado|llegado el|un|su pedido|contrato|orden
primera|la factura sale|enviada|emitida|pagada
= lost2
gracias pero no
no gracias
descartado|eliminado|descartados|eliminados nos|han
nos han|hemos descartado|eliminado|quedado
= work2
mandar|mandado|enviado|enviar|escrito|mande|envie un|le .. whatsapp|mensaje|sms|correo|mail
acabo de mandar|mandarle|escribir|escribirle|enviar|enviarle|llamar
preguntar|consultar|hablarlo|consultarlo|verlo dentro|internamente
= opp2 / skip
presupuesto|budget|dinero esta? aprobado|liberado|concedido
sale|llega|viene|mandan|envian el|su|un? pedido|contrato|orden
esta semana|lunes|viernes .. pedido
regateando|negociando|ajustando|discutiendo|cerrando las|los|el|condiciones|precio|flecos|detalles
= won2
pedido .. metido|grabado|registrado|cargado|introducido|sistema
es un si .. firmado|contrato
contrato firmado hace
adelante .. firmado
= bad2
agencia|empresa colaboradora
es nuestro|un? proveedor
es proveedor nuestro
= nc2
sin dar? senales|senal de vida
senales de vida
no contesta|responde|coge nadie
nadie contesta|responde|coge|atiende
= later2
contrataciones|inversiones|gastos|presupuestos congeladas|congelados|paradas|parados
que|me vuelva|vuelvas|volver a llamar despues|en|tras
= work2
pasaron|pasado con|a su|el jefe|responsable|director|departamento
= bad2
es un? companero|colega nuestro
probando|probo|testeando el|nuestro formulario|web
= later2
antes de enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre nada|no
= nc1
deje|dejado recado|mensaje|aviso
= soft1
pensando|pensandolo|pensandoselo
= won2
compraron
compro|compraron @num|el|la|un|una|nuestro|nuestra|dos|tres
= auto
de viaje hasta
estoy de viaje
= lost2:competitor
eligio|eligieron|escogio|escogieron|cogio|cogieron uno|una|otro|otra|a local|mas|otro|alguien
comprado|compraron otra cosa
= lost2:no_need
resolvieron|resolvio|solucionaron|solucionado|resuelto por|de .. lado|forma|manera|cuenta
ya no necesitan|necesita|quieren nada
= lost2
y|ya se fueron|fue $
= nc2
no me? coge|cogen
me he rendido
= opp2 / skip
quiere|quieren que|ver presentemos|presentar|presentaramos
agendado|agendada|cerrado el|para el? @num
= won2
si firmaron|firmo
= won2
ha|han|hemos comprado
= won2
es|son|ya ya|oficialmente|ahora? oficialmente cliente|clientes
oficialmente|ahora es? cliente|clientes
contratado|contrataron|suscrito|suscribio|suscribieron online|hoy|ayer|el
= stop
sacadme|sacame|saquenme|quitadme|quitame|borradme|eliminadme de|la
= bad2
no es|son para nosotros
= work1
espero|esperamos|esperando|pendiente .. llamada|respuesta|noticias|contestacion
= step1
comemos|almorzamos|cenamos|desayunamos
= work2
hago|hare seguimiento
= won2
ya|ahora es|son oficialmente cliente|clientes
= bad2
no es para nosotros
no son para nosotros
= bad2:bad_data
trabaja|trabajan para|en|con un|una|la|el competidor|competencia
correo|mail|email .. rebota|rebotado|devuelto
chaval|chavala|alumno|alumna|instituto
= idk
prefiero no decir
= lost2:feature_gap
no va porque
= later2
mala|otra epoca|fecha
= opp2 / skip
pide|piden|pidio|quiere|quieren .. precios|tarifas|borrador
= work2
solo lo|la|le? .. llamado una vez
sin mas
= lost2
no nos|lo|la? van|va a comprar
= lost2:competitor
se fue|fueron|ido a|con @cap|@rival
= won2
@lead es nuestro|nuestra $
= won2
se quedaron|quedo con el|la .. plan|paquete|version|licencia
cogieron|eligieron el plan|paquete
= lost2
cierre|cerrar|cerremos el expediente|caso|tema
= lost2:competitor
se nos adelanto|adelantaron
= bad2
creia|pensaba que estabamos|estamos contratando
= later2
despues de|tras pascua|pascuas|semana santa
este trimestre|mes|semestre no
= opp2 / skip
quiere|quieren ver|recibir|tener una|la|un propuesta|oferta|presupuesto|contrato
= thanks
lo miro|mirare
= soft1
tuve|he tenido? que aplazar|mover|posponer
= bad2:bad_data
solo|solamente un competidor
= later2
no hasta el|la|despues|que .. ano|trimestre|verano|septiembre|enero
= won2
trato hecho
pagaron|pagado la? primera factura
= nc2
sin reaccion
mensajes de voz
= bad2
no un? cliente final
= bad2:duplicate
ya lo|la tenemos en .. sistema|crm
cliente .. ya .. tenemos
= thanks
anotado
= ask
puedes coger|llevar|tomar este|esta|lo
tu zona|region
= opp2 / skip
confirmo|confirmado|confirmaron la|el|una? reunion|cita|demo
= work2
mande un correo|mail
= lost2
sin acuerdo|trato|venta
= defer
te|os contesto|contestare|respondo|respondere|digo
= lost2
es un no por|de
= work2
cualificando|calificando
= nc2
nada de @lead
= step1
llamada este|el|con
= nc2
siempre comunica
= opp2 / skip
presupuesto|oferta|demo solicitado|solicitada|pedido|pedida
pide|piden que mandemos|enviemos
estudiando nuestra|la oferta
= won2
nos llevamos @lead
= bad2:bad_data
empresa quebro|cerro
= bad2
buscaba trabajo|empleo
no es relevante para nosotros
= lost2:competitor
firmado|firmaron con otro|otra
= opp2 / skip
taller acordado|acordada|confirmado
= lost2
no siguen|sigue|seguiran adelante
= bad2:not_icp
no les vendemos
= later2
este ano no
= skip
contesto desde|luego|manana|despues
= later2
antes del|de .. no pasara|pasa nada
= bad2:bad_data
lo mismo que nosotros
nadie con ese nombre
= step1
ensenar|ensenarles|ensenarle|mostrar|mostrarle|mostrarles|presentar|presentarles|presentarle el|la|nuestro|nuestra? producto|solucion|plataforma|herramienta|software|sistema
= opp2 / skip
ultimos|ultimando detalles|flecos|clausulas
contrato|borrador|propuesta|oferta .. abogado|abogados|legal|juridico|compras|direccion
= won2
llego|entro|tenemos|recibimos|recibido el|la|un? pedido|orden|compra firmado|firmada?
= lost2:no_need
dijo|dice|dicen|dijeron que? no gracias
declino|declinaron|rechazo|rechazaron amablemente|educadamente
= lost2:price
precio .. mato|tumbo|freno|echo
por el? tema? del? precio|precios $
les|le parecio|parece|parecia|parecio .. caro|cara|carisimo|carisima|caros
= reason1:feature_gap
nos|les|le falta|faltaba|faltan .. conector|funcion|funcionalidad|integracion|modulo
= lost2
asi|por|total que? nada $
= lost2:competitor
se|que queda|quedan|quedo|quedaron con su|sus|el .. proveedor|sistema|software|herramienta actual|siempre|habitual|anterior?
siguen|sigue|seguiran|continuan con su|el proveedor|sistema|software|herramienta
eligieron|escogieron|prefirieron|optaron a|por|otro|otra|el|la proveedor|opcion|empresa|competencia?
= lost2:no_decision
quedan|queda|siguen|sigue con .. excel|papel|hojas
= bad2:bad_data
busca|buscaba|buscando trabajo|empleo|practicas|curro
= bad2:not_icp
muy|demasiado|son pequeno|pequena|pequenos|pequenas
= lost2:no_budget
no|sin ya? hay|queda|tienen|tiene|mas dinero|presupuesto|pasta|fondos
presupuesto|dinero agotado|gastado|acabo|termino|consumido
= work2
a|la|en|esperando|espero|quedo|pendiente espera|su|una|de|la? de|su|una? respuesta|noticias|contestacion|feedback
= skip
esta|la|de|ayer por? la? manana
= other
cuando trabajaba|estaba|estuve|trabaje
hace anos|tiempo
en mi anterior|antiguo|antigua empresa|trabajo
en su dia|momento
= work2
encontre|tengo|consegui|conseguido|encontrado .. bueno|correcto|nuevo|buena|correcta numero|telefono|correo|contacto?
la|le|lo llamo|llamare|contacto hoy|manana|luego|esta|el|despues
aun|todavia no .. cualificar|calificar|cualificado
= later2
no|hasta .. nuevo|proximo ejercicio|presupuesto fiscal?
= lost2
no ha|han? salido|salio|cuajo|cuajado|prospero|prosperado|fructifico
quedo|quedado en nada
al traste|garete
se cayo|cae
= work2:flat
nada|aun|todavia concreto|cerrado|fijado|firme
= lost2
@none compro|compraron|comprado|firmo|interesado
= nc2
no logro|consigo|puedo|hay dar|localizar|pillarla|pillarlo|contactar con?
= opp2 / skip
presenta|presentan|lleva|ensena .. comite|direccion|jefe|gerencia|consejo|equipo
ofertado|ofertada|ofertamos por|de|en? @num
pasa|paso|pasado a legal|juridico|compras
= later2
aparcado|aparcada|pausado|pausada|en pausa
= nc2
no paso|pasar|paso|pasamos de|la|a? .. secretaria|recepcion|asistente|centralita
= lost2
^ es|fue un no $
= work2
acaba|acabo|acaban de llegar|recibir|recibirlo|recibirla|entrar|pasar
= nc2
0|cero respuestas|respuesta|resp|contestacion
"""
