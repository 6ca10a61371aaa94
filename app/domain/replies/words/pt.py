"""What Portuguese replies say, as patterns."""

WORDS = """
= won3
ganho|ganha|ganhos|ganhas|ganhamos|ganhámos|ganhei|ganhou
venda feita|fechada|ganha|concluida
closed won
conquistado|conquistada|conquistamos
= won2
fechado|fechada|fechamos|fechei
negocio|contrato|venda|acordo|deal fechado|fechada|feito|assinado|concluido|fechou|garantido
fecharam|fechou connosco|conosco|negocio|contrato
fecharam|fechou com nos
fecharam|fechou com a gente
fecharam|fechou o negocio|contrato
assinado|assinada|assinaram|assinou|assinados|assinamos
contrato|proposta|orcamento .. assinado|assinada|assinou|assinaram
encomenda|pedido|ordem|po|oc recebida|recebido|chegou|confirmada|confirmado|feita|entrou|colocada|fechado|veio
ja? recebemos|recebi|chegou|recebida|entrou|veio|saiu|fizeram|fez|mandaram|mandou|temos|temos|colocaram|enviaram a|o|um|uma? encomenda|pedido|ordem|po|oc .. compra?
fizeram|fez o|a? pedido|encomenda
encomendaram|encomendou
compraram|comprou|comprado|compramos
contrataram|contratou
pagaram|pagou|pago|paga
fatura paga
ficaram|ficou connosco|conosco
escolheram|escolheu|optaram|preferiram|decidiram .. nos|gente|nossa|nosso|nosotros|connosco
escolheram|escolheu a nos|gente
escolheram nos
esta no papo|saco
no papo
virou|viraram cliente|clientes
tornou|tornaram se cliente|clientes
tornou cliente
novo cliente
aceitaram|aceitou|aceite a|o|nossa? proposta|orcamento|oferta
proposta aceite|aceita|aprovada|adjudicada
orcamento aceite|aceito|adjudicado
nosso orcamento aprovado
adjudicado|adjudicada|adjudicaram
vendido|vendida
= promise / lost2
assinam|assinar|assinarao|assina
compram|comprar|comprarao
encomendar|contratar
= opp3
oportunidade real|boa|clara
boa|grande|otima|verdadeira oportunidade
oportunidade
= opp2 / skip
proposta|orcamento|contrato|cotacao foi|ja|esta? enviada|enviado|mandada|mandado|apresentada|apresentado|entregue
enviei|enviamos|mandei|mandamos|enviada|enviado|mandado|apresentei|apresentamos|passei|entreguei a|o|uma|um|ja|lhe|nossa? proposta|orcamento|contrato|cotacao
acordo|ok|sim|compromisso|aprovacao verbal|boca
de boca
verbalmente
aperto de mao
disse|disseram que sim
falta|faltando|so|a|aguardando|aguardar|espera|esperando|pendente|aguardo|falta so|a|o|da|de|pela|pelo|apenas? assinar|assinatura|contrato|pedido|assinarem|po
contrato|proposta|orcamento .. juridico|compras|advogados|legal|analise|revisao
esta no|com|na juridico|compras|analise
no juridico|legal
com o|os juridico|advogados|compras
negociando|negociamos|negociar
em negociacao|negociacoes
vao|vai|querem|quer|iam|ia|pretendem|prontos .. assinar|comprar|avancar|contratar|fechar|encomendar
querem|quer|vao|vai seguir|ir|andar .. frente|diante
assinam|assina .. segunda|terca|quarta|quinta|sexta|amanha|proxima|semana
luz verde
sinal verde
teste|piloto|poc|trial|experimentacao em|esta|comecou|iniciado|a|iniciada .. curso|andamento|decorrer|rodando?
em|periodo|fase de|periodo? teste|testes|piloto|avaliacao|experiencia
estao|esta a? testando|testar|avaliando|avaliar
testando
piloto
demo|reuniao|chamada|visita|apresentacao|call|videochamada .. agendada|agendado|marcada|marcado|confirmada|confirmado|combinada|remarcada|reagendada|marcamos
agendei|agendamos|marquei|marcamos|agendada|marcada|combinamos|agendado|marcado|confirmada uma|a|nova|outra|segunda|nossa|um? demo|reuniao|chamada|visita|apresentacao|call
remarcado|remarcada|remarcamos|reagendado|reagendada|reagendamos|remarcou|remarcaram
nova|proxima|segunda|outra demo|reuniao|chamada|visita|data|call
demo|reuniao|apresentacao|visita .. feita|correu|foi|realizada|bem|otima
fizemos|tivemos|fiz|tive|apresentei|apresentamos uma|a|boa|otima? .. demo|reuniao|apresentacao|visita
boa|otima|excelente demo|reuniao|apresentacao
pediu|pediram|pedem|querem|quer|solicitaram|solicitou|pede um|uma|o|a|receber|me|nos? .. orcamento|proposta|cotacao|contrato
finalistas|finalista
reta final
= soft1 / lost2:no_need
interessado|interessada|interessados|interessadas
= soft1
interesse
promissor|promissora
quente
= step1 / skip
demo
reuniao
visita
apresentacao
videochamada
chamada com|na|amanha
call com|na|amanha
encontro
almoco|cafe
kick off
= work3
em andamento|curso|progresso|processo
trabalhando nisso|nele|nela|no
trabalhar nisso|nele
estou|estamos|ainda|continuo a|em trabalhar|trabalhando|cima
trabalhando|trabalhar
em cima disso|dele
= work2
ainda|continuamos|continuo|seguimos|estamos a|em falar|conversar|contato|contacto|conversas|tentar|insistir|trabalhar|conversa
ainda|continuamos|continuo|seguimos|estamos falando|conversando|tentando|insistindo
continuamos a falar|conversar|tentar
conversando|falando|tentando|insistindo
em contato|contacto|conversas|conversa|tratativas
nada de|ainda concreto|definido|fechado
nada concreto|definido|fechado
sem comecar
trato|cuido|vou|faco disso|tratar|fazer|disto|isso|isto
vou|irei|tenho|preciso de|que|lhe|a|voltar? ligar|contactar|contatar|tentar|falar|escrever|insistir|contata|ligar
ligo|falo|contacto|tento|volto|escrevo .. amanha|segunda|terca|quarta|quinta|sexta|semana|hoje
na minha lista
nao tive|deu|houve|tempo .. tempo|ainda
sem tempo
primeiro|primeira contato|contacto|ligacao|email|conversa
troca|trocamos|trocando de|uns|alguns? emails|mails|mensagens
procurando|procurar .. pessoa|responsavel
acabei de receber|comecar
= skip / work2
liguei|contactei|contatei|comecei|iniciei|falei|escrevi|iniciado|ligado|comecamos|contactado|contatado|olhei
= work1 / work2
falei|falamos|conversei|conversamos com
= skip
decidiram|decisao|decidiu
= idk
dificil de? dizer|saber
nao sei|sabemos|tenho certeza
sei la
nao faco ideia
nem ideia
quem sabe
vamos ver
= nc3
nao|nunca|impossivel consigo|consegui|conseguimos|conseguir|foi|se? .. contactar|contatar|localizar|alcancar|falar|encontrar|contata-la
impossivel contactar|contatar|falar|localizar
inacessivel|incontactavel|incontatavel|inalcancavel
sem contato|contacto
no show
impossivel contactar|contatar|falar|localizar
= nc2
nao|nunca|ninguem|nem|tambem|nenhum|nenhuma .. atende|atendeu|atendem|responde|respondeu|respondem|responderam|retorna|retornou|retornam|apareceu|apareceram|compareceu|veio|vieram|ligou|ligaram|devolveu|reage|aparece|atenderam|da|deu|deram .. volta|retorno|noticias|sinal|telefone|sinais?
nao da|deu|deram|dao|tive|tenho|houve|ha|recebi retorno|noticias|sinal|sinais|resposta|feedback
sem|nenhuma|zero resposta|retorno|noticias|sucesso|feedback|sinal|respostas
caixa postal|correio
correio de? voz
cai|vai|direto na|no|para? caixa|correio|voicemail
deixei .. mensagem|mensagens|recado|recados
sumiu|sumiram|desapareceu|desapareceram|evaporou
silencio
silencio total|absoluto|radio
ghosting|ghostou|ghosted
deu|levei|deram|apanhei|me|bolo um|o|no|uma? ghosting|bolo|vacuo|seca|nega
no vacuo
me deixou no vacuo|visto
faltou|faltaram a|na|ao reuniao|demo|call|encontro|chamada
liguei|tentei|ligamos|tentamos|escrevi|mandei .. vezes .. nada|atende|sucesso|resposta
liguei|tentei .. e nada
e nada
vezes e nada
nada de resposta|retorno
so? chama|toca e|ate ninguem|nao|cair
telefone|celular|telemovel desligado
= work1 / nc2
atende|atendeu|atendem|responde|respondeu|respondem|responderam
contactar|contatar|localizar
retornou|retorna
= later3
agora nao
por enquanto nao
nao por enquanto|agora
de momento nao
no momento nao
nao agora
^ mais tarde
^ talvez mais tarde
mais para a|o? frente
= later2
adiado|adiada|adiaram|adiar|adiou|adiados|postergado|postergada|postergaram|protelado|empurrado|empurraram|empurrou
em pausa|espera|standby|stand|suspenso
pausado|pausada|congelado|congelada|congelaram|suspenso|suspensa|parado|parada|engavetado|engavetada|geladeira
ficou|fica|ficaram|passou|passaram|deixaram|jogaram|deixar|so para|pro|pra .. ano|trimestre|setembro|janeiro|verao|q|semestre
nao e|era o|um|bom|boa? momento|altura
mau|ma|mal momento|altura|timing
= later2:no_budget
sem|nao orcamento|verba ate .. ano|janeiro|q|setembro
nao ha|tem orcamento|verba ate
orcamento|verba so|apenas .. ano|janeiro|proximo
= call1
voltar|pediu|pediram|para|pedem|quer|querem|ligar|retomar a|para|que .. ligar|ligue|contactar|contatar|falar|contato|contacto|contacte|ligar|ligarmos
ligar|contactar|contatar|retomar|retornar em|de|novamente|depois|no
que ligue|contacte
falamos em|depois
= lost3
perdido|perdida|perdidos|perdemos|perdidas|perdeu|perdi
morto|morreu|morta
closed lost
ja era
= lost3:price
perdido|perdida|perdemos|perdi|perdidos por|pelo|no|causa|do|de preco
= lost3:competitor
perdido|perdida|perdemos|perdi para|pra|contra a|o|um|uma? concorrencia|concorrente|@cap
= lost2
disse|disseram|dito nao
levei|deram um nao
um nao redondo
disseram|disse que nao
recusaram|recusou|recusado|recusada|recusam
rejeitado|rejeitada|rejeitaram|rejeitou
declinaram|declinou
descartado|descartada|descartaram|descartou|descartados
nao querem|quer|vao|vai|quiseram|quis|pretendem avancar|seguir|continuar|comprar|fechar|mais|assinar|prosseguir|contratar
desistiram|desistiu|desistem
nao avancaram|avancou|avancam|avanca
nao foi|vai|deu adiante|frente|certo
nao deu em nada
caiu por terra
foi por agua abaixo
agua abaixo
= lost2:competitor
foram|vao|fecharam|fechou|ficaram com|pela|pelo a|o|os? @cap
foram|foi|fecharam|fechou|ficaram|vao com outro|outra
foram|mudaram|migraram|passaram para|pra|pro a|o? @rival
foram|foi|fecharam|fechou|ficaram|ficou|vao com|para|na|no|pela|pelo .. concorrente|concorrencia|fornecedor
escolheram|escolheu|escolher|escolhido|preferiram|preferiu a|o? @cap
optaram|optou|decidiram|optar por|pela|pelo a|o? @cap
assinaram|assinou com a|o? @cap
contrataram|contratou|compraram|comprou a|o? @rival
escolheram|escolheu|escolher|optaram|optou|preferiram|preferiu|contrataram|contratou|compraram|comprou|assinaram|assinou|decidiram|fecharam|fechou|optar com|um|uma|o|a|por|pela|pelo|outro|outra .. concorrente|concorrencia|fornecedor
escolheram|escolheu|escolher|optaram|preferiram por|a|o? outra|outro empresa|solucao|opcao
continuam|continua|ficam|ficaram|mantem|satisfeitos|contentes|permanecem|vao com|o|a|no|ficar .. fornecedor|atual|actual|sistema|solucao|@cap|parceiro
@rival ganhou|levou|venceu
concorrencia|concorrente ganhou|levou
outro fornecedor
= lost2:no_decision
projeto|projecto|iniciativa|concurso|licitacao .. cancelado|cancelada|cancelaram|anulado|abandonado|morreu|engavetado
cancelaram|cancelou|cancelado|cancelada|abandonaram|anularam o|a? projeto|projecto|iniciativa|compra
fazem|farao|desenvolvem|desenvolver|fazer .. internamente|interno|proprios|casa
continuam|ficam|vao no|com|em .. excel|papel|planilhas|folhas
nao fazer|vao nada
= lost2:no_need
nao|sem|nenhum|zero|falta|nem tem|ha|esta|estao|tem|de|mostraram|mais? interesse|interessado|interessados|interessada|necessidade|interessadas
nao precisam|precisa|necessitam
nao lhes|lhe|se interessa|interessam|interessou
nao querem|quer nada
desinteresse
= lost2:feature_gap
falta|faltava|faltou|faltam|nao uma|a|temos|o|funcionalidade|integracao .. funcionalidade|sso|integracao|modulo|recurso|funcionalidades
= reason1:feature_gap
funcionalidade|integracao|recurso|funcionalidades
= lost1:price
muito|demasiado|mais|caro caro|cara|caros|demais
caro demais
= reason1:price
preco|precos|caro|cara|caros|barato|barata|custo
= lost1:no_budget
= reason1:no_budget
orcamento|verba
= reason1:competitor
concorrencia|concorrente
= bad2:authority
ja? nao trabalha|esta la|na|mais|nesta empresa|la?
saiu|deixou da|a empresa
pessoa|contato|contacto errada|errado
nao e|decide o|a|quem decisor|decisora|decide
nao decide $
= bad3
nao|nenhum e|eh|era|sao um|bom? lead|leads
nenhum lead
nao e|eh um lead
nao qualificado|qualificada|qualifica|serve|encaixa
nao se encaixa|qualifica
desqualificado|desqualificada
lixo|spam
lead ruim|lixo|falso|mau
fora do? perfil|alvo|target
= bad2
perda de tempo
so|apenas curiosidade|curioso|olhando
so|apenas queria|queriam|estava|por .. ebook|guia|informacao|material|curiosidade|pdf|brinde|olhando|ver
nunca|nao pediu|solicitou|pediram .. informacao|nada|contato|contacto
nao ha|tem|tinham potencial
= bad2:not_icp
muito|demasiado|pequeno|pequena|demais pequeno|pequena|grande|demais
pequeno|pequena|pequenos demais para?
nao e|eh|esta|encaixa no|do|da|nosso|o|na? nosso|nossa? perfil|alvo|icp|setor|sector|regiao|zona|mercado|publico|target|territorio|segmento
fora do|da nosso|nossa? perfil|alvo|icp|setor|sector|regiao|zona|mercado|target|territorio|segmento
setor|pais|regiao|segmento errado|errada
= bad2:bad_data
numero|telefone|email|mail|dados|endereco|nome|contato|contacto|morada errado|errada|errados|falso|falsa|invalido|invalida|inexistente|incorreto|incorreta|inventado|falsos
numero|telefone|email|endereco|empresa|pessoa .. nao existe|atribuido
nao existe|existem
email|mail|emails voltou|volta|devolvido|retornou|voltam|bounced|rejeitado|bateu
bounce|bounced
inventado|inventada|ficticio|falso
estudante|estudantes|estagiario|estagiaria|tese|tcc|mestrado
procura|procurava|quer|queria|candidato|candidata|busca .. emprego|trabalho|estagio|vaga
candidato|candidata
quer|queria|queriam|tentou|tentam|querem|nos .. vender|vender-nos
e|eh|sao um|uma|da|nosso? concorrente|concorrentes|concorrencia
pessoa fisica
faleceu|faliu|falencia|insolvente
= bad2:duplicate
ja|atual|antigo cliente|clientes
ja e|eh|sao|um|nosso|era .. cliente|clientes
cliente atual|existente|nosso|antigo
duplicado|duplicada|duplicados|repetido|repetida
ja esta|existe|temos no|com|em .. crm|colega|sistema|base
= neg
nao|nunca|jamais|ninguem|nenhum|nenhuma|nada|sem|nem|impossivel
= yet
ainda nao|sem
= hedge
talvez|possivelmente|provavelmente|provavel|pode|podem|poderia|oxala|tomara|espero|esperamos|parece|acho|creio|deve|devem|deveria|quase|penso|suponho|aparentemente|possivel|temo|seria
acho que
se calhar
parece que
= thought
pensava|pensei|achava|achei|parecia
= cond
se assinarem|assinar|assinam|tudo|correr|comprarem|nao|eles|aceitarem|der
quando assinarem|assinar|decidirem
assim que
caso
= future
vai|vao|ia|iam|quer|querem|amanha|sera|serao|pretendem
= other
ano passado
ha @num|dois|tres|um|uns|anos anos|ano
@num anos atras
outro|outra|outros|outras negocio|cliente|projeto|caso|oportunidade|lead
como com|o|no
ao contrario do|da
na altura
= reset
este|esta|esse|essa|isto aqui|lead|vez|caso|cliente|continua|e|ainda
agora|hoje|atualmente
= but
mas
porem|contudo|todavia|entretanto|embora|finalmente
no entanto
no final|fim
acabaram por
afinal
depois
= and
e
= sarcasm
sim claro
ah sim claro
pois claro
nos meus sonhos
kkk|kkkk|kkkkk|rsrs|lol|haha
so que nao
belo lead
quem me dera
= ask
pergunta|pergunte|perguntem|fala|fale|falar|veja|ve ao|a|com|o @cap|meu|minha
pergunta ao|a
e @cap quem|que
= notmine
nao e|eh meu|minha
nao e o? meu lead|cliente
nao sou eu
nao sao meus
= give
da|de|dar|passa|passar|passe|atribuir|entregar|entrega|atribui|reatribuir este|isto|isso|o|lead? ao|a|para|pro @cap|o @cap?
passa|passe|passar|dar|entregar|atribuir ao|a|para o? @cap
= auto
^ estou|estarei fora ate
^ volto a|em @num
fora do escritorio
estou|estarei de|ausente|fora|em ferias|do|ate?
ausente|ausencia
de|em ferias ate
resposta automatica
= stop
cancelar inscricao|subscricao
descadastrar
parem|pare de enviar
remover me
= thanks
obrigado|obrigada|ok|ola|oi|bom|boa|dia|tarde|noite|cumprimentos|abraco|abracos|recebido|perfeito|entendido|muito|pelo|lembrete|otimo|certo|beleza|valeu|att|semana|fim|de|combinado|grato|bjs
= skip
nada mais
sem problema|problemas
nao ha problema
= bad1:not_icp
freelancer|autonomo
= bad2:bad_data
um particular
= bad2
so curioso|curiosa
= lost2:no_budget
sem|nao|falta|nem|cortaram|cortado|faltou tem|ha|de|o|tinham|mais? orcamento|verba|dinheiro|budget
sem|nao orcamento|verba este|neste|para ano
este ano nao|sem .. orcamento|verba
= soft1
reuniao|demo|visita|chamada|call .. cancelada|cancelado|desmarcada
cancelaram|cancelou|desmarcaram|desmarcou a|o|nossa? reuniao|demo|visita|chamada|call
sem orcamento|verba agora|neste|no|de|por momento|enquanto?
avaliando
= later1
proximo|proxima ano|trimestre|semestre
ano que vem
para o ano
depois|apos|ate do|de|das|o|as|depois? verao|ferias|natal|carnaval
nao e|eh prioridade
sem prioridade
nao estao prontos|preparados
daqui a @num|uns|seis|tres|alguns meses
em @num|seis|tres meses
= later2
agora|momento nao precisam|querem|tem interesse|necessidade|tempo?
ficou|fica|deixaram|deixar|jogaram para|pra|pro depois
= nc2
perdi|perdemos|perdeu o|a? contacto|contato
chamada|chamadas perdida|perdidas
nao compareceu
= won2
fechamos|fechou|fecharam|fechado o|a|um|com .. negocio|contrato|acordo|venda|nos|gente|connosco|conosco
contrato|pedido|encomenda|po|acordo assinado|assinada|fechado|fechada|recebido|recebida|confirmado|confirmada
pedido|encomenda recebido|recebida|entrou|chegou|confirmado|confirmada|feito|feita
ja|hoje assinaram|assinou|fecharam|compraram|encomendaram|pagaram
ganhamos o|a negocio|contrato|cliente|conta
temos|tenho negocio|contrato|pedido|cliente fechado|assinado|novo?
pagou|pagaram a|o|primeira .. fatura|sinal|entrada
sinal|entrada pago|paga|recebido
tornou|tornaram|virou|viraram|agora se? cliente|clientes
escolheram|escolheu|preferiram|optaram .. nos|gente|nossa|nosso
adjudicaram|adjudicou nos|a|o
esta|ja|contrato assinado|fechado
= opp2
pediu|pediram|pedem|pede|quer|querem|solicitou|solicitaram|esperam|aguardam .. proposta|orcamento|cotacao|contrato
temos|tenho|teremos|ha|marcada|marcamos|combinamos|agendamos uma|outra|nova? reuniao|demo|call|visita|chamada|apresentacao
reuniao|demo|call|visita|apresentacao marcada|agendada|confirmada|combinada|feita|dia|no|na|remarcada
proposta|orcamento|contrato na|no|com|em|nas|sobre .. direcao|diretor|chefe|compras|mesa|juridico|analise|revisao|maos|administracao|aprovacao
disse|disseram|deu|deram|ja que|o|a|disse .. sim|ok|aval
disse|disseram que sim
deu|deram o|a|luz ok|aval|verde
falta|faltam|so|apenas|resta so|apenas|a|o|falta|de .. assinar|assinatura|assinarem
so falta
quase a|para assinar|fechar
pendente|aguarda|aguardamos|aguardando|a espera da|de|a|pela .. assinatura|aprovacao|contrato|pedido|po
em|fase de? negociacao|negociacoes|teste|testes|assinatura|avaliacao
a|estamos|fechar|acertar negociar|fechar|acertar|discutir|afinar os|o|as|a|precos .. detalhes|contrato|condicoes|preco|termos
prometeu|prometeram .. pedido|assinar|assinatura|contrato|encomenda|fechar
combinamos|encontramos|reunimos|vemos nos|reunir|para|na|no|dia
encontramos nos
estao|esta a|em testar|teste|experimentar|testes|testando
finalista|finalistas
reta final
= work2
ainda nao|sem a|o|lhe|liguei|falei|consegui|comecei|contactei|contatei|tratei|tive|fiz
nao a|o|lhe|os? contactei|contatei|liguei|falei
ainda|continuo|continuamos|sigo|seguimos a|em|tentar|tentando|trabalhar|insistir|atras|falar|conversar
continuo|continuamos a tentar|insistir|trabalhar|falar|conversar
estou|estamos em|a|atras contacto|contato|conversas|tratar|falar|cima
primeiro|primeira|primeiros contacto|contato|conversa|chamada|contactos
nada combinado|marcado|fechado|decidido
nada de concreto|definido|marcado|fechado
sem novidades|avancos|nada
ligo|contacto|falo|escrevo lhe|com|para? .. semana|amanha|segunda|terca|quarta|quinta|sexta
na minha lista|agenda
troca de emails|mensagens
vou ligar|contactar|contatar|falar|tentar|insistir|mandar
= soft1
@num|dois|duas|tres|quatro|cinco|varias|varios chamadas|ligacoes|emails|mensagens|tentativas|mails|vezes
= nc1
^ nada $
= nc2
nao atende|atendeu|responde|respondeu|retorna|devolve o|a|aos|as|minhas|nem? .. telefone|chamadas|emails|mensagens|celular|telemovel
nao atende|responde|aparece|apareceu|retorna|compareceu|devolveu
nao da|deu|dao sinal|sinais|noticias|retorno
sinal|sinais de vida
caixa postal
deixou|deixaram me|nos pendurado|plantado|esperar|seca
me deixou no vacuo
silencio
sumiu|desapareceu|evaporou
nem sinal|resposta|retorno
ninguem atende|responde
deixou|deixaram|parou|pararam de responder|atender
ignora|ignorou me|os|as|meus|minhas
faltou a|na|ao
nao veio|vieram|entrou|apareceu|ligou
= later2
deixaram|deixou|deixamos|empurraram|adiaram|adiou para|pro|pra|ate
para mais tarde|frente|depois
agora|por nao $
por enquanto|agora nao
neste momento nao
nao e boa|o|a|bom altura|momento
preferem|querem|prefere|quer esperar
esperar|esperam .. ano|verao|orcamento|janeiro|setembro
ate ao|o|depois|que .. ano|trimestre|verao|setembro|janeiro
disse|pediu|pediram|disseram para|que ligar|voltar|contactar|contatar|falar .. depois|verao|ano|setembro|janeiro|tarde|ferias
congelado|congelaram|congelada
contrato vigente|ate
tem|presos contrato ate
= lost2
no fim|final nao
nao avancaram|avancam|avancou|avanca|seguem|continuam
disseram|disse|deram|deu|nos? que nao
disseram que nao
disse que nao
nos recusaram|rejeitaram|descartaram
nao deu|foi|vai certo|frente|avante|adiante
caiu|cairam o|a negocio|deal|por
negocio caiu
ficamos em segundo
ficamos de fora
fora do jogo
desistiram|desistiu
voltaram|voltou atras
deram|deu para tras
= lost2:competitor
acabaram|acabou|decidiram por|escolher|ficar .. outro|outra|concorrente|concorrencia
escolheram|escolheu|escolher|contrataram|compraram|fecharam|optaram|preferiram .. outro|outra fornecedor|empresa|solucao|opcao
outro|outra fornecedor|concorrente
pela a|o? concorrencia|concorrente
continuam|ficam|ficaram com o|a fornecedor|sistema|atual|actual
= bad2:bad_data
telefone|numero|email|mail|endereco|empresa|dominio .. inexistente|invalido
telefone|numero|email|mail|endereco|empresa|dominio nao e? existe|valido|funciona
nao existe|funciona o|a telefone|numero|email|empresa
e|eh|uma|um .. estudante|estagiario|reformado|aposentado|candidato|jornalista
a|fazer|fazendo fazer|o|a|sua .. tese|tcc|mestrado
pizzaria
nao nos conhece|conhecem
nao sabe|sabem|pediu|pediram nada|de|quem
reformado|aposentado
dados falsos|errados|incorretos|inventados
= bad2:duplicate
ja|e|sao e|eh|sao|cliente|clientes nosso|cliente|clientes|da
ja trabalhamos|trabalham com eles|connosco|conosco
ja tem dono
ja acompanhado|acompanhada por
= bad2:not_icp
muito|demasiado pequeno|pequena|pequenos para|empresa|nos
pequeno|pequena demais
nao e|eh|sao|encaixa|entra .. perfil|alvo|cliente|mercado|zona|setor|sector
fora da|do|de .. zona|alvo|perfil|mercado|setor|sector|territorio
so|apenas|tem @num|dois|tres|quatro funcionarios|empregados|pessoas|colaboradores
= soft1
estao|esta|vao a|discutir|discutindo|pensar|pensando|analisar|avaliar|ponderar .. internamente
discutir|discutindo|pensar|pensando|ponderar|ponderando .. internamente
pensando|ponderando|avaliando|analisando
decisao|decidem|decide .. semana|segunda|sexta|mes
= other
contrato|negocio|projeto|venda da|do|de|com @cap
= call1
nao antes|ate
= opp2
para assinar|assinarem|fechar
= soft1
negociacao|negociacoes
sem|ha novidades
= opp2
teste|piloto|poc|prova comeca|arranca|inicia|iniciado|comecou
= work2
trocamos|trocado|troca|trocando uns|alguns|de? emails|mails|mensagens
= nc2
continua|continuam|segue|seguem sem responder|atender|dar|aparecer|resposta
= skip
perdi|perdemos|perdido|perdeu o|a|os|as|meu|seu numero|cartao|telefone|notas|fio|email|tempo|dados|apontamentos
= cancel
cancelaram|cancelou|cancelado|cancelada|desmarcaram|desmarcou|cancelam|desmarcada
= opp2
assinado por nos
= opp2
rever|revendo|analisar|analisando|estudar|avaliar|avaliando .. proposta|orcamento|contrato
preco|condicoes acordado|acordadas|fechado|aceite|combinado
contrato segue|vai|sai|pronto|enviado
= nc2
nao .. devolve|devolveu|retorna|retornou|atende|responde as|os|a? chamadas|emails|ligacoes|mensagens
= ask
fala|fale com @cap|a|o @cap?
= bad2:bad_data
email|numero|telefone|mail invalido|invalida|errado
= lost2:competitor
renovaram|renovou|renovado com .. fornecedor|atual|actual|@cap
= lost2
decidiram|decidiu|resolveram|optaram por? nao avancar|seguir|comprar|continuar|prosseguir
= bad2
procurava|procura|queria|buscava .. gratis|gratuito|gratuitos
= step1
quer|querem .. demo|reuniao
= cond
^ se
mas|e|que|so se
se o|a|os|as|tudo|nao|eles|ele|ela|for|houver|der|correr|me|aprovarem|aprovar
= defer
te|lhe|vos|ja|depois digo|conto|aviso|informo|escrevo|falo .. amanha|depois|logo|segunda|terca|quarta|quinta|sexta|breve
digo|conto|aviso|escrevo|informo te|lhe|vos|depois|amanha
= other
contrato|negocio|projeto|venda|conta|concurso|licitacao|encomenda|cliente com|de|da|do|na|no @cap
= opp2 / skip
estamos|estao|esta em|na|a negociacao|negociacoes|negociar
em negociacao|negociacoes do? contrato?
= neg
nem
= lost2
disse|disseram que nao querem? .. avancar|continuar|comprar|interessados
nao querem|quer|vao|vai .. avancar|continuar|prosseguir
= lost2:no_decision
vao|vai|ficam|ficar|continuam|preferem continuar|ficar|com|manter .. sistema|atual|excel|mesmo|fornecedor
= nc2
nem .. atende|atendem|responde|respondem
= idk
nem sim nem nao
entre nos e
indecisos|indeciso|indecisa
a ver se
= auto
estou|estarei de ferias|baixa|licenca
estou doente
= nc2
vai|cai|da sempre|direto para? .. caixa|voicemail|correio
ninguem o|a|lhe apanha|pega
= lost2:competitor
comprou|compraram|foi|foram|assinou|assinaram a|com|para outro|outra|outros
= skip
ha bocado|pouco
online
= opp2 / skip
vamos|apresentar|apresentamos|apresento|apresentacao a|ao|na|perante apresentar? .. comissao|comite|direcao|diretoria|conselho|administracao
advogado|advogados|juridico .. contrato|comentarios|alteracoes|pontos|minuta
contrato|minuta .. comentarios|alteracoes|revisao|advogado|juridico
faltam dois|tres|uns|poucos pontos
demos com
pediram|pediu|querem|quer|pedem .. proposta|orcamento|contrato|referencias
= lost2:competitor
vao|foram|vai|foi|ficam|ficaram para|com|pela|pelo a|o? @rival
= lost2
mandou|mandaram me|nos passear|dar|pastar
recusou|recusaram|recusado|declinou|declinaram
nao quer|querem|vai|vao avancar|continuar|comprar|mais
= lost2:no_decision
continuam|continuar|ficam|ficar com .. excel|folhas|planilhas|papel
= later2
estao|esta a? ser|sendo comprados|comprado|comprada|adquiridos|vendidos
tudo congelado|parado|suspenso
ligo|ligar|contacto|falo .. daqui|dentro|em a|de @num|seis|tres|dois|quatro meses
daqui a @num|seis|tres|dois|quatro meses
= bad2:not_icp
trabalhador|profissional independente|liberal|autonomo
autonomo|freelancer
sem faturacao|faturamento
nao tem como pagar
= bad2
e|eh um|uma|nosso|nossa fornecedor|fornecedora
queria|quer vender|vendernos
= nc2
secretaria|rececao|recepcao|assistente .. nao|nunca passa|deixa
nunca me passa|passam
= work2
nada marcado|combinado|agendado
adicionei|adicionada a|no linkedin
= ask
passo|passei|encaminho|encaminhei ao|a|para @cap
que|@cap ficou|ficou com a minha|minha zona|carteira|regiao
= cond
falta o|a .. dizer|aprovar|assinar
= lost2
satisfeitos|satisfeito|satisfeita|contentes|felizes com .. tem|atual
disseram|disse todos|todas? que? nao
= opp2 / skip
tem|tiveram|ja|recebeu a? nossa|minha|o|nosso proposta|orcamento|contrato|oferta
prometeu|prometeram|promete resposta|responder|decidir|uma
resposta|decisao prometida|prevista|ate|para
esta|estao a rever|ler|analisar|estudar|ver o|a|nossa|nosso contrato|proposta|minuta|orcamento
revendo|analisando|lendo o|a contrato|proposta|minuta
quer|querem|pede|pedem proposta|orcamento|precos|cotacao
= work2
passaram|encaminharam|mandaram me .. outra pessoa|outro|colega
falamos|conversamos um pouco|bocado
= bad2
recrutadora|recrutador|headhunter
levar|roubar gente
= nc2
silencio total|absoluto|completo
deixei @num|varias|uma|duas? mensagens|mensagem|recado
= later2
licenca de? maternidade|parental|paternidade|medica
so no orcamento de 2026|2027|2028
orcamento de 2026|2027|2028
= call1
volto|voltarei a ligar|contactar|falar em|no
= lost2:no_budget
nao ha|tem|existe dinheiro|verba|grana|fundos
= bad2:bad_data
email|mail|numero|nome|contacto falso|falsa|inventado
= hedge
eu|na|a minha|diria|meu opiniao|ver|que
eu diria
suponho|imagino|diria|desconfio|temo que?
= check
deixa|vou|tenho|preciso me|de|que? confirmar|verificar|checar
= opp2 / skip
leva|levam|apresenta|apresentam a|o|nossa|nosso|minha nossa|nosso|minha|proposta|orcamento .. a|ao|administracao
vem|vem|veem|virao|vira ao|a|ca nosso|nossa|ca escritorio|escritorios|sede|instalacoes
quer|querem experimentar|testar
quer|querem fazer? um? teste|piloto
dei|demos|abri|criei lhe|lhes|o|um? acesso|conta
lhe|ja dei|demos acesso|conta
= bad2:not_icp
nao conseguimos|podemos|atendemos|temos .. servir|atender|fornecer|cobrir|la
fora da|do nossa|nosso zona|regiao|mercado
= bad2
estagiario|estagiaria
= later2
antes disso nao|nada .. decidem|decide|avancam|fazem|nada
nao .. decidem|decide|fazem nada antes|ate
= nc2
nao me|nos diz|respondem|responde|dizem|liga nada|volta|retorno
= lost2
definitivamente|claramente que? nao
disse|disseram .. que nao $
estao|sao fora $
= lost2:price
acham|acha|achou|acharam nos|muito|que? muito|demasiado|somos? caros|caro
= lost2:competitor
ficaram|ficou|foram|optaram com|pelo|pela|para o|a|mais? .. barato|barata|outro|outra
= won2
entrou|chegou|caiu a|o|uma|um encomenda|pedido|contrato
primeira|a fatura sai|enviada|emitida|paga
= lost2
obrigado|obrigada mas nao
nao obrigado|obrigada
ficamos de fora
recusou|recusaram|recusado
= work2
mandar|mandei|enviei|enviar|escrevi lhe|um .. whatsapp|mensagem|sms|email|mail
acabei de lhe|o|a|mandar|enviar|escrever|ligar
perguntar|consultar|falar|ver internamente|dentro
= opp2 / skip
orcamento|verba|budget foi|esta? aprovado|aprovada|libertado|liberado
sai|chega|vem|mandam|enviam a|o|uma|um? encomenda|pedido|contrato
acertar|negociar|afinar|discutir|fechar as|os|condicoes|preco|detalhes|termos
= won2
encomenda|pedido .. sistema|registada|registado|inserida|inserido|lancada|lancado
e um sim .. assinado|contrato
contrato assinado ha
vao avancar .. assinado
= bad2
agencia|empresa parceira
e um? nosso fornecedor|parceiro
e nosso fornecedor|parceiro
= nc2
sem sinal|sinais de? vida
ninguem atende|responde
= later2
contratacoes|investimentos|gastos|orcamentos congeladas|congelados|paradas|parados
pediu|pediram para? voltar a falar|ligar|contactar depois|em
= lost2:competitor
assinaram|assinou|compraram|comprou|fecharam|fechou|foram|foi com|na|para a|o|um? concorrencia|concorrente
= bad2
e|eh um|uma? colega nosso|nossa
testar|testou|testava o|nosso formulario|site
= later2
antes de janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro nada|nao
= nc1
deixei|deixado recado|mensagem|aviso
= soft1
vai|vao pensar
= auto
em viagem ate
estou em viagem
= lost2:competitor
escolheu|escolheram|preferiu|preferiram um|uma|outro|outra|alguem local|mais|outro
comprado|compraram|comprou outra coisa
= lost2:no_need
resolveram|resolveu|resolvido de|por .. forma|maneira|lado|conta
ja nao precisam|precisa|querem de? nada
= lost2
foram|foi embora
= nc2
deixou|deixaram de responder|atender
so toca
= opp2 / skip
quer|querem que apresentemos|apresentar
= won2
ja|agora|e e|ja|sao? oficialmente cliente|clientes
oficialmente cliente|clientes
contratado|contrataram|subscrito|subscreveu|subscreveram|aderiu online|hoje|ontem|o
= stop
tirem|tirar|tira|removam|remover|retirem me|desta|da|dessa
= bad2
nao e|sao para nos
= work1
espero|aguardo|esperamos|aguardamos|espera .. chamada|resposta|retorno|noticias
= step1
almocamos|jantamos
= won2
ja|agora e|sao oficialmente cliente|clientes
= bad2
nao e para nos
nao sao para nos
= bad2:bad_data
trabalha|trabalham para|em|na|num um|uma|a|o? concorrente|concorrencia
email|mail|emails .. voltou|volta|voltaram|devolvido para? tras
miudo|miuda|aluno|aluna|secundario
= idk
prefiro nao dizer
= lost2:feature_gap
nao da porque
= later2
ma altura|epoca
= opp2 / skip
pede|pedem|pediu|quer|querem .. precos|tarifas|minuta
= work2
so lhe|a|o? liguei uma vez
nada mais
ligou me de volta
= lost2
nao nos? vao|vai comprar
= won2
a? @lead e nossa|nosso $
= notmine
nao e a? minha conta
= won2
ficaram|ficou com o|a .. plano|pacote|versao|licenca
= lost2
fechar|encerrar o processo|dossier|caso
= lost2:competitor
chegou|chegaram antes
= bad2
pensava|achava que estavamos|estamos a? contratar|contratando|recrutar
= later2
depois da pascoa
este trimestre|mes|semestre nao
= opp2 / skip
quer|querem ver|receber|ter uma|a|um proposta|orcamento|contrato
= nc2
nao dizem|diz|disseram nada
= thanks
vou ver
= soft1
tive de|que adiar|mudar|mover
= bad2:bad_data
so|apenas um concorrente
= later2
so no|em|para proximo|proxima ano|trimestre|semestre
= work2
a procura da|de pessoa certa
procura da pessoa
= idk
nao tenho a? certeza
falar com a equipa|equipe
= nc2
sem reacao
mensagens de voz
= bad2
nao um? cliente final
= later2
passou|passaram|fica|ficou para o|a proximo|proxima exercicio|ano|trimestre
pediu|pediram me? para voltar em|no|depois
= bad2:duplicate
cliente .. ja .. temos
= thanks
anotado
= ask
podes ficar com
tua zona|regiao
= opp2 / skip
tem|tiveram|recebeu a|nossa? proposta
= lost2
sem negocio|acordo|venda
= work2
mandei um email|mail
= defer
respondo|respondemos te|lhe|vos
= lost2
e um nao da|deles
= work2
a qualificar|qualificando
= nc2
nada do|da @lead
= step1
chamada esta|na|com
= nc2
sempre ocupado|ocupada
= opp2 / skip
proposta|orcamento|demo pedida|pedido|solicitada
pediu|pediram para enviarmos|mandarmos
= won2
ficamos com a|o? @lead
= later2
mais para o fim|final
= bad2
procurava emprego|trabalho
nao e relevante para nos
= opp2 / skip
revisto|revista pelo|pela advogado|advogada|juridico
= bad2:not_icp
nao vendemos a essas|esses|eles
= later2
este ano nao
= skip
respondo do|da|desde|depois|amanha
= later2
antes do|de .. nao vai acontecer|avancar
= bad2:bad_data
o mesmo que nos
ninguem com esse nome
= step1
mostrar|apresentar|demonstrar|mostro lhes|lhe|o|a|nosso|nossa? produto|solucao|plataforma|ferramenta|software|sistema
= opp2 / skip
ultimos|afinar detalhes|clausulas|pormenores
contrato|minuta|proposta .. advogado|advogados|juridico|compras|direcao|diretoria
= won2
chegou|entrou|recebemos|recebi|caiu a|o|um|uma? encomenda|pedido|ordem|adjudicacao
= lost2:no_need
disse|disseram|diz que? nao obrigado|obrigada
recusou|recusaram|declinou|declinaram educadamente|gentilmente
= lost2:price
preco .. matou|travou|estragou|pesou
por causa do preco
achou|acharam|acha|acham muito|demasiado|bem|tudo? caro|cara|caros|salgado|carissimo
= reason1:feature_gap
falta|faltam|faltava nos|lhes|o|a|uma? .. conector|funcao|funcionalidade|integracao|modulo
= lost2
assim|por|entao isso? nao da $
^ nao da|deu $
= lost2:competitor
ficam|fica|ficaram|ficou|continuam|mantem|seguem com|o|seu .. fornecedor|sistema|software|ferramenta|parceiro atual|actual|antigo|habitual?
escolheu|escolheram|preferiu|preferiram|optou|optaram por|o|a|um|outro|outra .. fornecedor|empresa|opcao|concorrente|concorrencia
= lost2:no_decision
ficam|fica|continuam|continua com|no|a .. excel|papel|folhas|planilhas|planilha
= bad2:bad_data
procura|procurava|busca|quer|a de|um? emprego|trabalho|estagio|vaga
= bad2:not_icp
muito|demasiado pequeno|pequena|pequenos|pequenas
= lost2:no_budget
nao|sem ja? ha|tem|teem|existe|mais dinheiro|verba|orcamento|budget|grana
verba|orcamento|dinheiro acabou|esgotou|esgotada|esgotado|gasto|gasta
= work2
a|na|aguardo|aguardar|esperando|espero|espera espera|de|por|a? sua|uma|a? resposta|retorno|feedback|noticias
= other
quando trabalhava|estava|estive|trabalhei
ha anos|muito|tempos
no meu antigo|anterior trabalho|emprego
na altura|epoca
= work2
encontrei|tenho|consegui|arranjei .. certo|correto|novo|certa|correta|bom numero|telefone|email|contacto?
ligo|ligarei|contacto hoje|amanha|logo|mais|depois
ainda nao .. qualificar|qualificado|qualifiquei
= later2
so|nao|apenas|ate .. novo|proximo ano|exercicio fiscal|orcamental
= lost2
nao deu|foi|vai em|a? nada|avante|frente|lado|resultado
caiu|foi por|por agua terra|abaixo
nao avancou|avanca|avancaram|concretizou
= work2:flat
nada concreto|definido|marcado|firme
= lost2
@none comprou|compraram|assinou|interessado
= nc2
nao consigo|consegui apanhar|apanha|apanho la|lo|los?
nao consigo|consegui falar|contactar|contatar
= bad2:bad_data
quer|querer|queria|quis|tentou vender nos
vender nos
= opp2 / skip
apresenta|apresentam|leva|mostra .. comite|direcao|administracao|diretoria|chefe|equipa
passou|vai|foi para o|a? juridico|compras
= later2
parado|parada|pausado|estacionado|em pausa
= nc2
nao passo|passar|consigo da|pela|a|passar .. secretaria|recepcao|rececionista|assistente
= lost2
^ e|foi um nao $
= work2
acabei|acaba|acabou de receber|chegar|entrar
= nc2
0|zero respostas|resposta|resp|retorno
"""
