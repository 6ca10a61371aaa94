"""Answers that look like something else, and that something else beside answers."""

ON = "On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:\n> Hi Bob\n"

TRAPS: list[tuple[str, str, str]] = [
    (
        "privacy as a reason",
        f"Privacy concerns, lost.\n\n{ON}",
        "Privacy concerns, lost.",
    ),
    (
        "gdpr as a reason",
        f"GDPR was the blocker. Lost.\n\n{ON}",
        "GDPR was the blocker. Lost.",
    ),
    (
        "datenschutz as a reason",
        "Datenschutz war das Problem, verloren.\n",
        "Datenschutz war das Problem, verloren.",
    ),
    (
        "a managing director as a person",
        "Geschäftsführer ist im Urlaub, noch dran.\n",
        "Geschäftsführer ist im Urlaub, noch dran.",
    ),
    (
        "a meeting to book",
        f"Book a meeting with them in June please.\n\n{ON}",
        "Book a meeting with them in June please.",
    ),
    (
        "a mailing list as a wish",
        f"Not a lead, just put them on our mailing list\n\n{ON}",
        "Not a lead, just put them on our mailing list",
    ),
    (
        "classification as a field",
        f"Classification: bad fit\nAcme\n\n{ON}",
        "Classification: bad fit Acme",
    ),
    (
        "caution as advice",
        f"Caution with Acme, they never pay.\n\nBeta is won.\n\n{ON}",
        "Caution with Acme, they never pay. Beta is won.",
    ),
    (
        "achtung as advice",
        "Achtung: Acme zahlt nie.\n\nBeta gewonnen.\n",
        "Achtung: Acme zahlt nie. Beta gewonnen.",
    ),
    (
        "attention as advice",
        "Attention : Acme ne paie jamais.\n\nBeta gagné.\n",
        "Attention : Acme ne paie jamais. Beta gagné.",
    ),
    (
        "important as a word",
        f"Important:\nthey need SSO or it is lost.\n\n{ON}",
        "Important: they need SSO or it is lost.",
    ),
    ("a company called best buy", f"Best Buy\nwon\n\n{ON}", "Best Buy won"),
    ("a company at the end", f"Won:\n\nBest Buy\n\n{ON}", "Won: Best Buy"),
    (
        "thanks to somebody in a sentence",
        f"Won it.\n\nThanks, Tom helped a lot.\n\n{ON}",
        "Won it. Thanks, Tom helped a lot.",
    ),
    ("cheers as a start", f"Cheers, won it!\n\n{ON}", "Cheers, won it!"),
    (
        "all the best at the start",
        f"All the best leads are gone.\n\n{ON}",
        "All the best leads are gone.",
    ),
    ("yours as a word", f"Acme is yours\n\n{ON}", "Acme is yours"),
    ("regards as a word", f"Regards Acme: we won.\n\n{ON}", "Regards Acme: we won."),
    (
        "an email address alone",
        f"Right contact:\njane@acme.test\n\n{ON}",
        "Right contact: jane@acme.test",
    ),
    (
        "a telephone number alone",
        f"Call her:\n+49 30 1234567\n\n{ON}",
        "Call her: +49 30 1234567",
    ),
    (
        "a person and a number in two lines",
        (
            f"New contact, the old one left:\n\nJane Miller\nHead of IT, +49 30 1234567\n"
            f"She decides in June.\n\n{ON}"
        ),
        "New contact, the old one left: Jane Miller Head of IT, +49 30 1234567 She decides in June.",
    ),
    (
        "a quote of one's own words",
        f'I told them: "no discount"\nLost.\n\n{ON}',
        'I told them: "no discount" Lost.',
    ),
    ("an arrow", f"Acme -> won\nBeta => lost\n\n{ON}", "Acme -> won Beta => lost"),
    ("greater than", f"Deal size > 50k, won\n\n{ON}", "Deal size > 50k, won"),
    ("a plus and a minus", f"+ Acme\n- Beta\n\n{ON}", "+ Acme - Beta"),
    (
        "stars for emphasis",
        f"*Acme*: won\n_Beta_: lost\n\n{ON}",
        "*Acme*: won _Beta_: lost",
    ),
    (
        "a time with a colon at the end",
        f"Demo tomorrow at 10:00:\nthen we know.\n\n{ON}",
        "Demo tomorrow at 10:00: then we know.",
    ),
    (
        "who wrote what on which date",
        f"Jane wrote on 3 May 2027 that it is too expensive:\nlost then.\n\n{ON}",
        "Jane wrote on 3 May 2027 that it is too expensive: lost then.",
    ),
    (
        "on a date and a name with a colon",
        f"On 12 May with Jane:\ndemo for ten people.\n\n{ON}",
        "On 12 May with Jane: demo for ten people.",
    ),
    (
        "am 12.5.",
        "Am 12.5. um 10:00 Termin, dann wissen wir mehr:\nAngebot liegt vor.\n",
        "Am 12.5. um 10:00 Termin, dann wissen wir mehr: Angebot liegt vor.",
    ),
    (
        "le 12 mai",
        "Le 12 mai à 10:00 rendez-vous avec Jane :\non saura.\n",
        "Le 12 mai à 10:00 rendez-vous avec Jane : on saura.",
    ),
    (
        "from and to in a sentence",
        f"From: 20k\nTo: 50k\nthat is the upsell, won.\n\n{ON}",
        "From: 20k To: 50k that is the upsell, won.",
    ),
    ("von und an", "Von: 20k\nAn: Anna übergeben\n", "Von: 20k An: Anna übergeben"),
    ("da and a in italian", "Da: 20k\nA: 50k, vinto\n", "Da: 20k A: 50k, vinto"),
    (
        "data and time",
        f"Data: not good\nTime: never\n\n{ON}",
        "Data: not good Time: never",
    ),
    ("re with a number", f"re 3: won\nre 4: lost\n\n{ON}", "re 3: won re 4: lost"),
    ("re and a colon", f"Re: Acme: won\n\n{ON}", "Re: Acme: won"),
    (
        "sent from a place",
        f"Sent from the customer's parking lot: won!\n\n{ON}",
        "Sent from the customer's parking lot: won!",
    ),
    (
        "a sentence about outlook",
        f"Sent the offer with Outlook yesterday, working\n\n{ON}",
        "Sent the offer with Outlook yesterday, working",
    ),
    (
        "original message in a sentence",
        f"The original message was lost.\n\n{ON}",
        "The original message was lost.",
    ),
    (
        "original message alone",
        f"Original message\nwas sent to the wrong person\n\n{ON}",
        "Original message was sent to the wrong person",
    ),
    (
        "a wrote with quotes below that are an answer",
        f"They wrote:\n\nwe go with Contoso\n\nLost.\n\n{ON}",
        "They wrote: we go with Contoso Lost.",
    ),
    ("one word", "Won", "Won"),
    ("one word and a full stop", "lost.\n\n", "lost."),
    ("a smiley", f"🎉\n\n{ON}", "🎉"),
    ("a number", f"3\n\n{ON}", "3"),
    (
        "a greeting and the name of our service",
        f"Hi Loop,\n\nAcme won.\n\nBob\n\n{ON}",
        "Hi Loop, Acme won.",
    ),
    ("two closings", f"Won.\n\nThanks\n\nBest regards\nBob Smith\n\n{ON}", "Won."),
    ("closing with the wrong case", f"Won.\n\nBEST REGARDS,\nBOB\n\n{ON}", "Won."),
    ("closing without a name", f"Won.\n\nBest regards\n\n{ON}", "Won."),
    ("closing with a smiley", f"Won.\n\nCheers :-)\nBob\n\n{ON}", "Won."),
    ("closing between stars", f"Won.\n\n*Best regards,*\n*Bob Smith*\n\n{ON}", "Won."),
    (
        "closing in a language and its name in another",
        "Gewonnen.\n\nBest,\nBob\n\nAm 05.05.2027 um 09:00 schrieb Loop:\n> x\n",
        "Gewonnen.",
    ),
    (
        "closing and job on one line",
        f"Won.\n\nBest regards, Bob Smith, Sales\n\n{ON}",
        "Won.",
    ),
    (
        "a name with its job on one line",
        f"Won.\n\nBob Smith | Account Executive | Corp\n\n{ON}",
        "Won.",
    ),
    ("a name and a comma", f"Won.\n\nBob Smith, Corp Ltd\n\n{ON}", "Won."),
    (
        "a signature with a quote of a wise person",
        f'Won.\n\n-- \nBob Smith\n"Always be closing."\n\n{ON}',
        "Won.",
    ),
    (
        "a signature in a mobile app",
        f"Won.\n\nBob Smith\nSent from my iPhone\n\n{ON}",
        "Won.",
    ),
    (
        "device line and then the signature",
        f"Won.\n\nSent from my iPhone\nBob Smith\n+1 555 123 4567\n\n{ON}",
        "Won.",
    ),
    (
        "the marker in german",
        "Gewonnen\n\n-- bitte über dieser Zeile antworten --\n\nHallo Bob\n",
        "Gewonnen",
    ),
    (
        "the marker in french",
        "Gagné\n\n-- merci de répondre au-dessus de cette ligne --\n\nBonjour\n",
        "Gagné",
    ),
]
