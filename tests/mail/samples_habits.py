"""Answers with the habits of people and gateways, with their new text."""

ON = "On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:\n> Hi Bob\n"

HABITS_OF_PEOPLE: list[tuple[str, str, str]] = [
    (
        "a greeting in italian that is also a farewell",
        "Ciao,\n\nabbiamo vinto.\n\nCiao\nBob\n\nIl 05/05/2027 09:00, Loop ha scritto:\n> x\n",
        "Ciao, abbiamo vinto.",
    ),
    (
        "a greeting in french that is also a farewell",
        "Salut\n\nC'est perdu.\n\nBob\n\nLe 05/05/2027 à 09:00, Loop a écrit :\n> x\n",
        "Salut C'est perdu.",
    ),
    (
        "a good day on top",
        "Bom dia\n\nGanhámos.\n\nCumprimentos,\nBob\n\nEm 05/05/2027, Loop escreveu:\n> x\n",
        "Bom dia Ganhámos.",
    ),
    (
        "a name in the answer above the closing",
        f"Talked to\nJane Miller\nShe signs on Friday.\n\nThanks,\nBob\n\n{ON}",
        "Talked to Jane Miller She signs on Friday.",
    ),
    (
        "thanks and more text after it",
        f"Thanks for asking.\n\nWe won.\n\nThanks again\n\n{ON}",
        "Thanks for asking. We won. Thanks again",
    ),
    (
        "thanks without a name",
        f"We won.\n\nThanks\n\n{ON}",
        "We won. Thanks",
    ),
    (
        "a long company signature after a short closing",
        "Not now, they want to talk in Q4.\n\nKind regards\n\nBob Smith\nRegional Sales "
        "Manager DACH\n\nCorp AG\nBahnhofstrasse 12\n8001 Zürich\nSwitzerland\n\nPhone +41 "
        "44 123 45 67\nMobile +41 79 123 45 67\nbob@corp.test\nwww.corp.test\n\nCorp is the "
        "leading provider of things that companies need when they need them most, since "
        "1987.\nVisit us at the fair in Hanover, hall 7, from 20 to 24 April!\n\n" + ON,
        "Not now, they want to talk in Q4.",
    ),
    (
        "a signature of pictures and links",
        "Won\n\nBob Smith\n[cid:image001.png@01D9]<https://corp.test/>\nAccount Executive\n"
        "T: 555 123 4567 | E: bob@corp.test<mailto:bob@corp.test>\n"
        "[LinkedIn]<https://linkedin.test/bob> [Twitter]<https://x.test/bob>\n\n" + ON,
        "Won",
    ),
    (
        "numbered answers are kept as they are",
        f"1. won\n2) lost - price\n3: later, october\n#4 not mine\n\n{ON}",
        "1. won 2) lost - price 3: later, october #4 not mine",
    ),
    (
        "a table of answers with bars",
        f"| Acme | won |\n| Beta | lost |\n\n{ON}",
        "| Acme | won | | Beta | lost |",
    ),
    (
        "an answer that names a date and somebody who wrote",
        f"On 3 May Jane wrote that they have no budget. On Monday she wrote again.\n\n{ON}",
        "On 3 May Jane wrote that they have no budget. On Monday she wrote again.",
    ),
    (
        "an answer that quotes the buyer with quotation marks",
        f'Jane wrote:\n"We decided for Contoso."\nSo it is lost.\n\n{ON}',
        'Jane wrote: "We decided for Contoso." So it is lost.',
    ),
    (
        "an answer with a field and a colon on each line",
        f"Status: won\nAmount: 50k\nDate: 14 May\nNext: kickoff\n\n{ON}",
        "Status: won Amount: 50k Date: 14 May Next: kickoff",
    ),
    (
        "two words that are header names",
        f"To: follow up in June\nSubject: pricing, again\n\n{ON}",
        "To: follow up in June Subject: pricing, again",
    ),
    (
        "a web address with a name and a colon",
        f"See https://corp.test/a?from=x&to=y: they won an award. Lost anyway.\n\n{ON}",
        "See https://corp.test/a?from=x&to=y: they won an award. Lost anyway.",
    ),
    (
        "stars around the header names",
        (
            "Lost.\n\n*From:* Loop <reply+k3@in.loop.test>\n*Sent:* Wednesday, May 5, 2027 9:00 "
            "AM\n*To:* Bob Smith <bob@corp.test>\n*Subject:* How did it go?\n\nHi Bob\n"
        ),
        "Lost.",
    ),
    (
        "a header block with long lists of people",
        (
            "Lost.\n\nFrom: Loop <reply+k3@in.loop.test>\nSent: Wednesday, May 5, 2027 9:00 AM\n"
            "To: Bob Smith <bob@corp.test>; Ann Miller <ann@corp.test>; Joe Doe\n"
            "<joe@corp.test>; Someone Else <someone@corp.test>\nCc: Boss <boss@corp.test>;\n"
            "Other Boss <boss2@corp.test>\nSubject: How did it go with the leads of the\n"
            "last week?\nImportance: High\n\nHi Bob\n"
        ),
        "Lost.",
    ),
    (
        "a header block whose values stand on the next lines",
        (
            "Lost.\n\nFrom:\nLoop <reply+k3@in.loop.test>\nSent:\nWednesday, May 5, 2027\nTo:\n"
            "Bob Smith\nSubject:\nHow did it go?\n\nHi Bob\n"
        ),
        "Lost.",
    ),
    (
        "a german header block with date first",
        (
            "Gewonnen.\n\nDatum: Mittwoch, 5. Mai 2027\nVon: Loop <r@in.loop.test>\nAn: Bob\n"
            "Betreff: Wie lief es?\n\nHallo Bob\n"
        ),
        "Gewonnen.",
    ),
    (
        "two languages in one thread",
        (
            "Perdu.\n\nDe : Loop <r@in.loop.test>\nEnvoyé : mercredi 5 mai 2027 09:00\nÀ : Bob "
            "<bob@corp.test>\nObjet : RE: How did it go?\n\nOn Tue, May 4, 2027 Bob wrote:\n> x\n"
        ),
        "Perdu.",
    ),
    (
        "an answer above and one below the quote",
        f"Acme first:\n\n{ON}> more\n\nBeta is lost by the way.\n",
        "Acme first: Beta is lost by the way.",
    ),
    (
        "the answer below with a greeting above",
        f"Hi team,\n\n{ON}> more\n\nAcme is won.\n\nBest\nBob\n",
        "Hi team, Acme is won.",
    ),
    (
        "quote signs without spaces and of several levels",
        ">>> How was it?\n>> fine\n>and now?\nWon.\n",
        "Won.",
    ),
    (
        "initials before the quote signs",
        "L> 1. Acme?\nWon.\nL> 2. Beta?\nLost.\n",
        "Won. Lost.",
    ),
    (
        "a long quoted line broken on its way",
        (
            "> This is a very long line of the prompt that some mail program broke into\npieces "
            "on its way.\n> 2. Beta?\n\nLost.\n"
        ),
        "Lost.",
    ),
    (
        "an answer in lower case right below a question",
        "> 1. Acme?\nyes we won\n> 2. Beta?\nno\n",
        "yes we won no",
    ),
    (
        "a banner in german on top of the answer",
        (
            "ACHTUNG: Diese E-Mail kommt von außerhalb der Organisation. Klicken Sie auf keine "
            "Links.\n\nGewonnen!\n\nAm 05.05.2027 um 09:00 schrieb Loop:\n> x\n"
        ),
        "Gewonnen!",
    ),
    (
        "a banner between stars",
        "*** EXTERNAL EMAIL *** Do not open attachments from unknown senders.\n\nLost.\n",
        "Lost.",
    ),
    (
        "an outlook tip on top",
        (
            "You don't often get email from bob@corp.test. Learn why this is important\n"
            "<https://aka.ms/LearnAboutSenderIdentification>\n\nWon.\n"
        ),
        "Won.",
    ),
    (
        "a person who writes about attention",
        f"Attention needed: Acme wants a call.\n\n{ON}",
        "Attention needed: Acme wants a call.",
    ),
    (
        "a person who writes about an important thing",
        f"Important: they need SSO.\n\n{ON}",
        "Important: they need SSO.",
    ),
    (
        "a footer in capital letters",
        (
            "Lost.\n\nBob\n\nCONFIDENTIALITY NOTICE: The contents of this email message and any "
            f"attachments are intended solely for the addressee.\n\n{ON}"
        ),
        "Lost.",
    ),
    (
        "a footer in french",
        (
            "Perdu.\n\nBob Smith\n\nCe message et toutes les pièces jointes sont "
            "confidentiels et établis à l'intention exclusive de ses destinataires.\n\nLe 5 mai "
            "2027 à 09:00, Loop <r@in.loop.test> a écrit :\n> x\n"
        ),
        "Perdu.",
    ),
    (
        "a footer in spanish with the tree",
        (
            "Perdido.\n\nSaludos,\n\nBob\n\nAntes de imprimir este correo piense en el medio "
            "ambiente.\n\nEl 5/5/27 a las 9:00, Loop escribió:\n> x\n"
        ),
        "Perdido.",
    ),
    (
        "a footer in dutch below the quote",
        (
            "Gewonnen.\n\nOp 05-05-2027 om 09:00 schreef Loop:\n> x\n\nDisclaimer: dit bericht is "
            "vertrouwelijk.\n"
        ),
        "Gewonnen.",
    ),
    (
        "an answer typed after the device line",
        "Sent from my iPhone\n\nWon it!\n",
        "Won it!",
    ),
    (
        "a device line of a proud owner",
        f"Won\n\nSent from my Samsung Galaxy S24 Ultra, please excuse typos\n\n{ON}",
        "Won",
    ),
    (
        "a sentence that begins like a device line",
        f"Sent from our side yesterday: the contract.\n\n{ON}",
        "Sent from our side yesterday: the contract.",
    ),
    (
        "a sentence about sending",
        f"Sent via DHL, they get it on Monday\n\n{ON}",
        "Sent via DHL, they get it on Monday",
    ),
    (
        "a device line in german with another brand",
        (
            "Gewonnen\n\nGesendet von meinem Huawei-Mobiltelefon\n\nAm 05.05.27 um 09:00 schrieb "
            "Loop:\n> x\n"
        ),
        "Gewonnen",
    ),
    (
        "an italian gmail device line",
        (
            "Vinto\n\nInviato dal mio telefono Huawei\n\nIl mer 5 mag 2027, 09:00 Loop "
            "<r@in.loop.test> ha scritto:\n\n> x\n"
        ),
        "Vinto",
    ),
    (
        "a polish answer with a closing and a brand",
        (
            "Wygrane.\n\nPozdrawiam\nBob\n\nWysłane z iPhone'a\n\nW dniu śr., 5 maj 2027 o 09:00 "
            "Loop <r@in.loop.test> napisał(a):\n\n> x\n"
        ),
        "Wygrane.",
    ),
    (
        "an answer with a code word only",
        f"stop\n\n{ON}",
        "stop",
    ),
    (
        "away until",
        f"away until 14 May\n\nBob\n\n{ON}",
        "away until 14 May",
    ),
    (
        "give to another",
        f"give to Ann\n\n{ON}",
        "give to Ann",
    ),
    (
        "a name alone is an answer if it is another's",
        f"Who should get it?\n\nAnn\n\n{ON}",
        "Who should get it? Ann",
    ),
    (
        "an amount below a dash",
        f"Acme won\n- 50k\n\n{ON}",
        "Acme won - 50k",
    ),
    (
        "a dash and two words as the last paragraph",
        f"What they bought:\n\n- Premium Plan\n\n{ON}",
        "What they bought: - Premium Plan",
    ),
    (
        "an empty line full of blanks between",
        f"Won\n   \n \t\n{ON}",
        "Won",
    ),
    (
        "no empty line above the attribution",
        f"Won\n{ON}",
        "Won",
    ),
    (
        "no empty line above a wrapped attribution",
        (
            "Acme is won, we sign in 2028.\nOn Wed, May 5, 2027 at 9:00 AM Loop and the Marketing\n"
            "Team <reply+k3@in.loop.test> wrote:\n\n> Hi\n"
        ),
        "Acme is won, we sign in 2028.",
    ),
    (
        "a signature rule with a blank before it",
        f"Won\n\n --\nBob Smith\n\n{ON}",
        "Won",
    ),
    (
        "a rule of three dashes above the name",
        f"Won\n\n---\nBob Smith\nCorp\n\n{ON}",
        "Won",
    ),
    (
        "a rule of underscores above contact data",
        f"Won\n\n____________________\nBob Smith | Corp | +1 555 123 4567\n\n{ON}",
        "Won",
    ),
    (
        "the closing of a team",
        f"Lost\n\nBest regards,\nYour Sales Team\n\n{ON}",
        "Lost",
    ),
    (
        "a japanese signature between lines",
        (
            "失注しました。\n\n-----------------------------\n株式会社コープ 営業部\n田中 太郎\n"
            "TEL: 03-1234-5678\n-----------------------------\n\n2027年5月5日(水) 9:00 Loop "
            "<r@in.loop.test>:\n\n> x\n"
        ),
        "失注しました。",
    ),
    (
        "a quote of a quote from outlook in a gmail answer",
        (
            "Won.\n\nOn Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:\n\n> From: "
            "Bob <bob@corp.test>\n> Sent: Tuesday\n>\n> x\n"
        ),
        "Won.",
    ),
    (
        "an attribution with the address in square brackets",
        (
            "Won.\n\nOn Wed, May 5, 2027 at 9:00 AM, Loop [mailto:reply+k3@in.loop.test] wrote:\n\n"
            "> x\n"
        ),
        "Won.",
    ),
    (
        "an attribution with a linked address",
        (
            "Won.\n\nOn May 5, 2027, at 9:00 AM, Loop <reply+k3@in.loop.test<mailto:reply+k3@in."
            "loop.test>> wrote:\n\nHi Bob\n"
        ),
        "Won.",
    ),
    (
        "an attribution that ends in three dots",
        "Won.\n\nLoop wrote on Wed, May 5, 2027 at 9:00 AM ...\n> x\n",
        "Won.",
    ),
    (
        "an attribution of the answer's own writer in a forwarded thread",
        (
            "see below, lost\n\nBob Smith <bob@corp.test> schrieb am Di. 4. Mai 2027 um 10:00:\n\n"
            "> x\n"
        ),
        "see below, lost",
    ),
    (
        "a system's line above which to answer",
        "Won\n\n##- Please type your reply above this line -##\n\nHi Bob\n",
        "Won",
    ),
    ("a horde quote", "Won.\n\nQuoting Loop <r@in.loop.test>:\n\n> Hi\n", "Won."),
    (
        "a horde quote in german",
        "Gewonnen.\n\nZitat von Loop <r@in.loop.test>:\n\n> Hi\n",
        "Gewonnen.",
    ),
    ("postbox", "Won.\n\nLoop <r@in.loop.test> May 5, 2027 at 9:00 AM\n> Hi\n", "Won."),
    (
        "groupwise",
        "Won.\n\n>>> Loop <r@in.loop.test> 05.05.2027 09:00 >>>\nHi Bob,\nhow?\n",
        "Won.",
    ),
    (
        "groupwise with a name in quotes",
        'Won.\n\n>>> "Loop" <r@in.loop.test> 5/5/2027 9:00 AM >>>\nHi Bob,\nhow?\n',
        "Won.",
    ),
    (
        "answers behind the own name in an old mail",
        "See my answers below.\n\nFrom: Loop <r@in.loop.test>\nSent: Wednesday, May 5, 2027 9:00 AM\nTo: Bob\nSubject: x\n\n1. Acme?\n[Bob] won\n2. Beta?\n[Bob Smith] lost\n",
        "See my answers below. won lost",
    ),
    ("an indented old mail", "Won.\n\nLoop wrote:\n    Hi Bob\n    how?\n", "Won."),
    (
        "seznam",
        "Won.\n\n---------- Původní e-mail ----------\nOd: Loop <r@in.loop.test>\nKomu: bob@corp.test\nDatum: 5. 5. 2027 9:00:00\nPředmět: x\n\nHi\n",
        "Won.",
    ),
    (
        "libero",
        "Vinto\n\n----Messaggio originale----\nDa: r@in.loop.test\nData: 05/05/2027 9.00\nA: <bob@corp.test>\nOgg: x\n\nHi",
        "Vinto",
    ),
    (
        "t-online",
        'Won\n\n-----Original-Nachricht-----\nBetreff: x\nDatum: 2027-05-05T09:00:00+0200\nVon: "Loop" <r@in.loop.test>\nAn: bob\n\nHi',
        "Won",
    ),
    (
        "interia",
        'Wygrana\n\nOd: "Loop" <r@in.loop.test>\nDo: bob@corp.test;\nWysłane: 9:00 Środa 2027-05-05\nTemat: x\n\n> \n> Hi\n',
        "Wygrana",
    ),
    (
        "salesforce",
        "Won\n\n---------------- Original Message ----------------\nFrom: Loop [r@in.loop.test]\nSent: 5/5/2027 9:00 AM\nTo: bob@corp.test\nSubject: x\n\nHi",
        "Won",
    ),
    (
        "freshdesk",
        "Won\n\nOn Wed, 5 May at 9:00 AM , Loop <r@in.loop.test> wrote:\nHi Bob",
        "Won",
    ),
    (
        "outlook for mac of old",
        'Won\n\nOn 5/5/27, 9:00 AM, "Loop" <r@in.loop.test> wrote:\n\n    Hi Bob\n    how\n',
        "Won",
    ),
    (
        "an attribution without at",
        "Won\n\nOn May 5, 2027 9:00 AM, Loop wrote:\n\nHi Bob",
        "Won",
    ),
    (
        "an attribution with a day only",
        "Won\n\nOn Wednesday, May 5, 2027, Loop <r@in.loop.test> wrote:\n\nHi Bob",
        "Won",
    ),
    (
        "spanish gmail on android",
        "Ganado\n\nEl mié., 5 may. 2027 9:00, Loop <r@in.loop.test>\nescribió:\n\n> Hi",
        "Ganado",
    ),
    (
        "german gmail via a group",
        "Gewonnen\n\nAm Mi., 5. Mai 2027 um 09:00 Uhr schrieb Loop via Corp <\nr@in.loop.test>:\n\n> Hi",
        "Gewonnen",
    ),
    (
        "french gmail via a group",
        "Gagné\n\nLe mer. 5 mai 2027 à 09:00, Loop via Corp <r@in.loop.test> a\nécrit :\n\n> Hi",
        "Gagné",
    ),
    (
        "french gmail broken before the address",
        "Gagné\n\nLe 5 mai 2027 à 09:00:00 +02:00, Loop\n<r@in.loop.test> a écrit :\n\nBonjour",
        "Gagné",
    ),
    (
        "italian gmail on android",
        "Vinto\n\nIl mer 5 mag 2027, 09:00 Loop <r@in.loop.test> ha\nscritto:\n\n> Hi",
        "Vinto",
    ),
    (
        "dutch gmail on android",
        "Gewonnen\n\nOp wo 5 mei 2027 09:00 schreef Loop <r@in.loop.test>:\n\n> Hi",
        "Gewonnen",
    ),
    (
        "portuguese gmail on android",
        "Ganhei\n\nEm qua, 5 de mai de 2027 09:00, Loop <r@in.loop.test>\nescreveu:\n\n> Hi",
        "Ganhei",
    ),
    (
        "outlook for mac",
        "Won\n\n\n\n\nFrom: Loop <r@in.loop.test>\nReply-To: Loop <r@in.loop.test>\nDate: Wednesday, 5 May 2027 at 09:00\nTo: Bob <bob@corp.test>\nSubject: x\n\nHi",
        "Won",
    ),
    (
        "a short header block",
        "Won\n\nFrom: Loop <r@in.loop.test>\nDate: Wednesday, 5 May 2027\nHi Bob",
        "Won",
    ),
    (
        "exchange web access",
        "Lost\n________________________________________\nFrom: Loop [r@in.loop.test]\nSent: Wednesday, May 05, 2027 9:00 AM\nTo: Bob\nSubject: x\n\nHi",
        "Lost",
    ),
    (
        "a signature with pictures",
        "Lost\n\n[cid:image001.png@01D9.ABC]\nBob Smith\nSales\n\n[https://corp.test/logo.png]\nFrom: Loop\nSent: 5 May 2027 09:00\nTo: Bob\nSubject: x\n\nHi",
        "Lost",
    ),
    (
        "samsung in german",
        "Verloren\n\nVon meinem Samsung Galaxy Smartphone gesendet.\n\n\n-------- Ursprüngliche Nachricht --------\nVon: Loop <r@in.loop.test>\nDatum: 05.05.27 09:00 (GMT+01:00)\nAn: bob@corp.test\nBetreff: x\n\nHallo",
        "Verloren",
    ),
    (
        "samsung in spanish",
        "Perdido\n\nEnviado desde mi smartphone Samsung Galaxy.\n\n\n-------- Mensaje original --------\nDe: Loop <r@in.loop.test>\nFecha: 5/5/27 9:00 (GMT+01:00)\nA: bob@corp.test\nAsunto: x\n\nHola",
        "Perdido",
    ),
    (
        "samsung in french",
        "Perdu\n\nEnvoyé depuis mon appareil Galaxy\n\n\n-------- Message d’origine --------\nDe : Loop <r@in.loop.test>\nDate : 05/05/2027 09:00 (GMT+01:00)\nÀ : bob@corp.test\nObjet : x\n\nBonjour",
        "Perdu",
    ),
    (
        "a picture in the text",
        "Won, details attached.\n\n<image001.png>\n\nOn 5 May 2027, at 09:00, Loop <r@in.loop.test> wrote:\n\n> Hi",
        "Won, details attached.",
    ),
    (
        "line ends of windows",
        "Acme won\r\n\r\n\r\nOn Wed, May 5, 2027 at 9:00 AM Loop <r@in.loop.test> wrote:\r\n\r\n>\r\n> Hi\r\n>\r\n",
        "Acme won",
    ),
    (
        "a mention of our name",
        "@Loop won, thanks for the lead!\n\nBob",
        "@Loop won, thanks for the lead!",
    ),
    (
        "an initial",
        "won\n\nB.\n\nOn Wed, May 5, 2027 at 9:00 AM Loop <r@in.loop.test> wrote:\n> x",
        "won",
    ),
    ("a name behind a slash", "won /Bob", "won"),
    ("a name behind a dash", "won - Bob", "won"),
    ("a closing in the last line", "won. Cheers, Bob", "won."),
    ("thanks and a name below", "won. Thanks!\nBob", "won. Thanks!"),
]

# Answers of Anna Berg in seven languages, above a quote.
ANNAS: list[tuple[str, str]] = [
    (
        "Hi,\n\nquick update:\n\n- Acme: signed, 45k ARR, kickoff 1 June\n- Beta: still talking, they need security review first\n- Gamma: dead. Went with Contoso because of the Salesforce integration.\n\nLet me know if you need more.\n\nThanks,\nAnna",
        "Hi, quick update: - Acme: signed, 45k ARR, kickoff 1 June - Beta: still talking, they need security review first - Gamma: dead. Went with Contoso because of the Salesforce integration. Let me know if you need more.",
    ),
    (
        "Acme is a no. Best of luck with the next one!",
        "Acme is a no. Best of luck with the next one!",
    ),
    (
        "Won! Details to follow.\n\nBest\n\nAnna Berg\nAccount Executive | Corp\n+49 170 1234567",
        "Won! Details to follow.",
    ),
    (
        "Moin,\n\nAcme hat gestern unterschrieben (45k), Beta ist raus, die haben kein Budget.\n\nSchöne Grüße aus Hamburg\nAnna",
        "Moin, Acme hat gestern unterschrieben (45k), Beta ist raus, die haben kein Budget.",
    ),
    (
        "Hallo zusammen,\n\n1: gewonnen\n2: noch dran\n\nDanke & Gruß\nAnna",
        "Hallo zusammen, 1: gewonnen 2: noch dran",
    ),
    ("Verloren. Zu teuer.\n\nMfG\nA. Berg", "Verloren. Zu teuer."),
    ("Servus, Acme is gwonnen!\nPfiat di\nAnna", "Servus, Acme is gwonnen! Pfiat di"),
    ("kein Interesse mehr\n\nVG Anna", "kein Interesse mehr"),
    (
        "Bonjour,\n\nLe dossier Acme est signé, 45 k€.\nPour Beta, ils reviennent vers nous en septembre.\n\nBonne journée,\n\nAnna Berg\nIngénieure commerciale\nTél. : 01 23 45 67 89",
        "Bonjour, Le dossier Acme est signé, 45 k€. Pour Beta, ils reviennent vers nous en septembre.",
    ),
    ("Perdu !\n\nBien à toi,\nAnna", "Perdu !"),
    (
        "Affaire gagnée, merci à toute l'équipe.\n\nCdlt",
        "Affaire gagnée, merci à toute l'équipe.",
    ),
    (
        "Hola equipo,\n\nAcme: ganado (45.000 €)\nBeta: perdido, se fueron con Contoso\n\n¡Gracias!\n\nUn abrazo,\nAnna",
        "Hola equipo, Acme: ganado (45.000 €) Beta: perdido, se fueron con Contoso ¡Gracias!",
    ),
    ("No es un lead, es un estudiante.\n\nSaludos", "No es un lead, es un estudiante."),
    (
        "Todavía en ello. Les llamo el lunes.\n\nQuedo atenta,\nAnna Berg",
        "Todavía en ello. Les llamo el lunes.",
    ),
    (
        "Olá,\n\nO negócio da Acme está fechado.\n\nCumprimentos,\nAnna",
        "Olá, O negócio da Acme está fechado.",
    ),
    (
        "Perdemos a Beta por causa do preço.\n\nAbs,\nAnna",
        "Perdemos a Beta por causa do preço.",
    ),
    ("Ainda sem resposta deles.\n\nObrigada,\nAnna Berg", "Ainda sem resposta deles."),
    (
        "Ciao ragazzi,\n\nAcme chiuso! 45k.\nBeta perso, troppo caro.\n\nA presto\nAnna",
        "Ciao ragazzi, Acme chiuso! 45k. Beta perso, troppo caro.",
    ),
    ("Non è un'opportunità.\n\nGrazie e saluti\nAnna", "Non è un'opportunità."),
    ("Ci sto lavorando.\nSaluti, Anna", "Ci sto lavorando."),
    (
        "Hoi,\n\nAcme is binnen, 45k!\nBeta gaat niet door.\n\nGroetjes,\nAnna",
        "Hoi, Acme is binnen, 45k! Beta gaat niet door.",
    ),
    (
        "Nog mee bezig, bel ze maandag.\n\nMvg,\nAnna Berg",
        "Nog mee bezig, bel ze maandag.",
    ),
    ("niet voor mij, graag naar Bob\n\ngr. Anna", "niet voor mij, graag naar Bob"),
    (
        'FYI Acme won.\n\n--\nAnna Berg\n"Persistence wins deals"\nBook time: https://cal.test/anna',
        "FYI Acme won.",
    ),
    (
        "Acme won.\n\nAnna Berg (she/her)\nSenior AE, Corp\nm. +1 555 123 4567",
        "Acme won.",
    ),
    (
        "Acme won.\n\nAnna Berg, Senior AE @ Corp\nBook a call: https://cal.test/anna",
        "Acme won.",
    ),
    ("Acme won.\n\n*Anna Berg*\n*Senior AE*\n*Corp*", "Acme won."),
    ("Acme won.\n\nAnna", "Acme won."),
    ("Acme won.\nAnna", "Acme won."),
    ("Acme won.\n\nKR Anna", "Acme won."),
    ("Acme won.\n\nRgds,\nAB", "Acme won."),
    ("Acme won.\n\nHave a great weekend!\nAnna", "Acme won."),
    ("Acme won.\n\nTalk soon,\nAnna", "Acme won."),
    (
        "Acme won.\n\nLet me know if you have any questions.\n\nSincerely,\n\nAnna Berg\n\nCorp Inc.\n1 Main Street, Springfield, IL 62701\nOffice: (555) 123-4567\nFax: (555) 123-4568",
        "Acme won. Let me know if you have any questions.",
    ),
    ("Acme won.\n\nAnna Berg\nSent from my mobile device", "Acme won."),
    ("Acme won.\n\nThanks, Anna", "Acme won."),
    ("Acme won.\n\nThanks!\n\nAnna Berg | Senior AE", "Acme won. Thanks!"),
    ("Acme won.\n\nMany thanks\nAnna Berg\nSenior AE\nCorp", "Acme won."),
]
