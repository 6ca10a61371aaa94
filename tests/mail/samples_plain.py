"""Answers in plain text as mail programs and people write them, with their new text."""
# Blanks at the ends of lines are part of these mails.
# ruff: noqa: W291, W293

# Name of the sample, the text of the mail, the words that are new in it.
PLAIN: list[tuple[str, str, str]] = [
    (
        "gmail wraps the attribution inside the angle brackets",
        """Yes, they signed yesterday. 24k a year.

On Wed, May 5, 2027 at 9:00 AM The Marketing Team at Corporation <
reply+k3v9m2xq7t@in.loop.test> wrote:

> Hi Bob,
>
> How did it go with Acme?
>
""",
        "Yes, they signed yesterday. 24k a year.",
    ),
    (
        "gmail answer with its signature between text and quote",
        """Acme is won.

--
Bob Smith
Account Executive
Corp Inc. | 12 Main St
m: +1 (415) 555-0199

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:

> How did it go?
""",
        "Acme is won.",
    ),
    (
        "outlook desktop in plain text",
        """Hi,

Lost this one to Contoso. Price.

Regards,
Bob

From: Loop <reply+k3@in.loop.test>
Sent: Wednesday, May 5, 2027 9:00 AM
To: Bob Smith <bob@corp.test>
Subject: How did it go with Acme?

Hi Bob,
How did it go with Acme?
Thanks
""",
        "Hi, Lost this one to Contoso. Price.",
    ),
    (
        "outlook for ios",
        """Still working on it, next call on Monday

Get Outlook for iOS<https://aka.ms/o0ukef>
________________________________
From: Loop <reply+k3@in.loop.test>
Sent: Wednesday, May 5, 2027 9:00:00 AM
To: Bob Smith <bob@corp.test>
Subject: How did it go with Acme?

Hi Bob,
""",
        "Still working on it, next call on Monday",
    ),
    (
        "outlook for android in german",
        """Leider verloren, zu teuer.

Outlook für Android<https://aka.ms/AAb9ysg> herunterladen
________________________________
Von: Loop <reply+k3@in.loop.test>
Gesendet: Mittwoch, 5. Mai 2027 09:00
An: Bob Smith <bob@corp.test>
Betreff: Wie lief es?

Hallo Bob,
""",
        "Leider verloren, zu teuer.",
    ),
    (
        "apple mail quotes its attribution",
        """Won!

> On 5 May 2027, at 09:00, Loop <reply+k3@in.loop.test> wrote:
>
> Hi Bob,
>
> How did it go?
""",
        "Won!",
    ),
    (
        "iphone with its line above the quote",
        """They ghosted me. Not a lead

Sent from my iPhone

> On May 5, 2027, at 9:00 AM, Loop <reply+k3@in.loop.test> wrote:
>
> \ufeffHi Bob,
""",
        "They ghosted me. Not a lead",
    ),
    (
        "thunderbird with answers between the quotes",
        """On 05/05/2027 09:00, Loop wrote:
> Hi Bob,
>
> 1. Acme Ltd: Jane Miller

Won, 30k

> 2. Beta GmbH: Karl Vogel

Lost, they went with Contoso

> Thanks from the team

-- 
Bob Smith
Corp Ltd
""",
        "Won, 30k Lost, they went with Contoso",
    ),
    (
        "thunderbird with the answer at the bottom and a signature",
        """On 05/05/2027 09:00, Loop wrote:
> Hi Bob,
> How did it go with Acme?
> --
> The team

They want to talk again in September.

-- 
Bob
""",
        "They want to talk again in September.",
    ),
    (
        "yahoo indents the old mail",
        """Not a fit, they are a student project.

    On Wednesday, May 5, 2027, 09:00:00 AM GMT+2, Loop <reply+k3@in.loop.test> wrote:  
 
 Hi Bob,

How did it go with Acme?

  
""",
        "Not a fit, they are a student project.",
    ),
    (
        "yahoo on android",
        """Won it

Sent from Yahoo Mail on Android

  On Wed, May 5, 2027 at 9:00, Loop<reply+k3@in.loop.test> wrote:   Hi Bob,
""",
        "Won it",
    ),
    (
        "proton mail",
        """Acme: won. Beta: no answer yet.

Sent with [Proton Mail](https://proton.me/) secure email.

On Wednesday, May 5th, 2027 at 9:00 AM, Loop <reply+k3@in.loop.test> wrote:

> Hi Bob,
>
> How did it go?
""",
        "Acme: won. Beta: no answer yet.",
    ),
    (
        "older proton mail",
        """We lost it.

Sent with ProtonMail Secure Email.

‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐
On Wednesday, May 5, 2027 9:00 AM, Loop <reply+k3@in.loop.test> wrote:

> Hi Bob,
""",
        "We lost it.",
    ),
    (
        "gmx web",
        """Hallo,

das ist gewonnen, 12.000 Euro.

Gruß
Bob

Gesendet: Mittwoch, 05. Mai 2027 um 09:00 Uhr
Von: "Loop" <reply+k3@in.loop.test>
An: bob@corp.test
Betreff: Wie lief es mit Acme?
Hallo Bob,
wie lief es?
""",
        "Hallo, das ist gewonnen, 12.000 Euro.",
    ),
    (
        "gmx mail app",
        """Gewonnen!
--
Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.
Am 05.05.27, 09:00 schrieb Loop <reply+k3@in.loop.test>:
Hallo Bob,
wie lief es?
""",
        "Gewonnen!",
    ),
    (
        "lotus notes with its spread header",
        """They signed.

Bob Smith
Corp




Loop <reply+k3@in.loop.test>
05/05/2027 09:00 AM

To
Bob Smith <bob@corp.test>
cc

Subject
How did it go with Acme?


Hi Bob,
How did it go?
""",
        "They signed.",
    ),
    (
        "newer notes",
        """Lost on price.

-----Loop <reply+k3@in.loop.test> wrote: -----
To: "Bob Smith" <bob@corp.test>
From: "Loop" <reply+k3@in.loop.test>
Date: 05/05/2027 09:00AM
Subject: How did it go with Acme?

Hi Bob,
""",
        "Lost on price.",
    ),
    (
        "notes wrote on",
        """Lost on price.


"Loop" <reply+k3@in.loop.test> wrote on 05/05/2027 09:00:00 AM:

> From: "Loop" <reply+k3@in.loop.test>
> To: "Bob Smith" <bob@corp.test>
> Date: 05/05/2027 09:00 AM
> Subject: How did it go with Acme?
>
> Hi Bob,
""",
        "Lost on price.",
    ),
    (
        "notes with an indented header",
        """Gewonnen.

Mit freundlichen Grüßen / Best regards
Bob Smith



Von:        Loop <reply+k3@in.loop.test>
An:         Bob Smith/Corp/DE@CORP
Datum:      05.05.2027 09:00
Betreff:    Wie lief es?
Gesendet von:   loop


Hallo Bob,
""",
        "Gewonnen.",
    ),
    (
        "samsung mail",
        """Working on it


Sent from my Galaxy


-------- Original message --------
From: Loop <reply+k3@in.loop.test>
Date: 5/5/27 9:00 AM (GMT+01:00)
To: Bob Smith <bob@corp.test>
Subject: How did it go?

Hi Bob,
""",
        "Working on it",
    ),
    (
        "blackberry",
        """No budget this year
Sent from my BlackBerry® wireless device

-----Original Message-----
From: Loop <reply+k3@in.loop.test>
Date: Wed, 5 May 2027 09:00:00
To: <bob@corp.test>
Subject: How did it go?

Hi Bob,
""",
        "No budget this year",
    ),
    (
        "blackberry ten",
        """No budget this year

Sent from my BlackBerry 10 smartphone on the Verizon Wireless 4G LTE network.
  Original Message
From: Loop
Sent: Wednesday, May 5, 2027 9:00 AM
To: Bob Smith
Subject: How did it go?

Hi Bob,
""",
        "No budget this year",
    ),
    (
        "zoho",
        """Won, starts in June.




---- On Wed, 05 May 2027 09:00:00 +0200 Loop <reply+k3@in.loop.test> wrote ---


Hi Bob,
How did it go?
""",
        "Won, starts in June.",
    ),
    (
        "zimbra in french",
        """Perdu, trop cher.

Bob


De: "Loop" <reply+k3@in.loop.test>
À: "Bob Smith" <bob@corp.test>
Envoyé: Mercredi 5 Mai 2027 09:00:00
Objet: Acme ?

Bonjour Bob,
""",
        "Perdu, trop cher.",
    ),
    (
        "orange webmail",
        """Bonjour, c'est gagné !




> Message du 05/05/27 09:00
> De : "Loop" <reply+k3@in.loop.test>
> A : bob@corp.test
> Copie à :
> Objet : Acme ?
>
> Bonjour Bob,
>
""",
        "Bonjour, c'est gagné !",
    ),
    (
        "mail.ru",
        """Выиграли!


--
Боб Смит


>Среда, 5 мая 2027, 9:00 +03:00 от Loop <reply+k3@in.loop.test>:
>
>Привет, Боб
>
""",
        "Выиграли!",
    ),
    (
        "yandex",
        """Проиграли, дорого.

05.05.2027, 09:00, "Loop" <reply+k3@in.loop.test>:
> Привет, Боб
>
> Как дела с Acme?

-- 
Боб
""",
        "Проиграли, дорого.",
    ),
    (
        "qq mail",
        """赢了，5万。


------------------&nbsp;原始邮件&nbsp;------------------
发件人: "Loop" <reply+k3@in.loop.test>;
发送时间: 2027年5月5日(星期三) 上午9:00
收件人: "Bob"<bob@corp.test>;
主题: Acme 怎么样了？

Bob 你好，
""",
        "赢了，5万。",
    ),
    (
        "163 mail",
        """输了，价格太高。





At 2027-05-05 09:00:00, "Loop" <reply+k3@in.loop.test> wrote:

Bob 你好，
Acme 怎么样了？
""",
        "输了，价格太高。",
    ),
    (
        "naver",
        """계약했습니다.

-----Original Message-----
From: "Loop"<reply+k3@in.loop.test>
To: "Bob"<bob@corp.test>
Cc:
Sent: 2027-05-05 (수) 09:00:00 (GMT+09:00)
Subject: Acme 어떻게 되었나요?

Bob 님,
""",
        "계약했습니다.",
    ),
    (
        "japanese outlook",
        """お世話になっております。
受注しました。

よろしくお願いいたします。
田中

-----Original Message-----
From: Loop <reply+k3@in.loop.test>
Sent: Wednesday, May 5, 2027 9:00 AM
To: 田中 太郎 <bob@corp.test>
Subject: Acmeの件

田中様
""",
        "お世話になっております。 受注しました。",
    ),
    (
        "em client",
        """Won.

------ Original Message ------
From "Loop" <reply+k3@in.loop.test>
To "Bob Smith" <bob@corp.test>
Date 5/5/2027 9:00:00 AM
Subject How did it go?

>Hi Bob,
>
""",
        "Won.",
    ),
    (
        "spark",
        """Lost it

Sent from Spark
On 5 May 2027 at 09:00 +0200, Loop <reply+k3@in.loop.test>, wrote:
> Hi Bob,
>
""",
        "Lost it",
    ),
    (
        "superhuman",
        """Won it - 40k ARR.

Sent via Superhuman iOS ( https://sprh.mn/?vip=bob@corp.test )

On Wed, May 5 2027 at 9:00 AM, Loop <reply+k3@in.loop.test> wrote:

> 
> Hi Bob,
>
""",
        "Won it - 40k ARR.",
    ),
    (
        "windows mail",
        """Lost

Sent from Mail for Windows

From: Loop
Sent: Wednesday, May 5, 2027 9:00 AM
To: Bob Smith
Subject: How did it go?

Hi Bob
""",
        "Lost",
    ),
    (
        "k-9",
        """Verloren an die Konkurrenz.

Am 5. Mai 2027 09:00:00 MESZ schrieb Loop <reply+k3@in.loop.test>:
>Hallo Bob,
>
>wie lief es?

-- 
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
""",
        "Verloren an die Konkurrenz.",
    ),
    (
        "our marker without quote signs",
        """Won

-- please answer above this line --

Hi Bob,
How did it go?
""",
        "Won",
    ),
    (
        "our marker under an attribution in an unknown language",
        """Won

Loop on X kpq 5.5. jwe:

-- please answer above this line --
Hi Bob,
""",
        "Won Loop on X kpq 5.5. jwe:",
    ),
    (
        "our marker inside a quote",
        """On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> -- please answer above this line --
> 1. Acme?
Won
> 2. Beta?
Lost
""",
        "Won Lost",
    ),
    (
        "a warning of the mail server on top",
        """CAUTION: This email originated from outside of the organization. Do not click
links or open attachments unless you recognize the sender.

Acme is won.

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Acme is won.",
    ),
    (
        "a legal footer",
        """Acme is lost.

Bob Smith

This e-mail and any attachments are confidential and may be privileged. If you are not
the intended recipient, please notify the sender and delete it.
Registered in England No. 123.

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Acme is lost.",
    ),
    (
        "a german company footer",
        """Ist gewonnen.

Mit freundlichen Grüßen

i.A. Bob Smith
Vertrieb

Corp GmbH
Hauptstraße 1, 10115 Berlin
Tel.: +49 30 123456
Geschäftsführer: Max Muster
Amtsgericht Charlottenburg HRB 12345

Am 05.05.2027 um 09:00 schrieb Loop:
> Hallo
""",
        "Ist gewonnen.",
    ),
    (
        "a virus scanner's footer",
        """Lost, no budget.

<https://www.avast.com/sig-email?utm_medium=email> Virus-free. www.avast.com
<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Lost, no budget.",
    ),
    (
        "a mailing list's footer below the quote",
        """Won.

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi

_______________________________________________
sales mailing list
sales@lists.corp.test
https://lists.corp.test/mailman/listinfo/sales
""",
        "Won.",
    ),
    (
        "a group's footer below the quote",
        """Won.

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi

-- 
You received this message because you are subscribed to the Google Groups "Sales" group.
To unsubscribe from this group and stop receiving emails from it, send an email to x.
""",
        "Won.",
    ),
    (
        "signed with openpgp",
        """-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

Won it.

On 05/05/2027 09:00, Loop wrote:
> Hi
-----BEGIN PGP SIGNATURE-----

iQEzBAEBCAAdFiEE
-----END PGP SIGNATURE-----
""",
        "Won it.",
    ),
    (
        "a note above a forwarded mail",
        """FYI, this is what they wrote. Lost.

---------- Forwarded message ---------
From: Jane Miller <jane@acme.test>
Date: Tue, May 4, 2027 at 5:00 PM
Subject: Re: offer
To: Bob Smith <bob@corp.test>

Dear Bob, we have decided for someone else.
""",
        "FYI, this is what they wrote. Lost.",
    ),
    (
        "apple's forwarded mail",
        """See below, they said no.

Begin forwarded message:

From: Jane Miller <jane@acme.test>
Subject: Re: offer
Date: 4 May 2027 at 17:00:00 CEST
To: Bob Smith <bob@corp.test>

Dear Bob, no.
""",
        "See below, they said no.",
    ),
    (
        "a story with a colon is text",
        """On Monday I wrote to them: they want a demo in June.

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "On Monday I wrote to them: they want a demo in June.",
    ),
    (
        "a line that begins like a header is text",
        """From: the start they wanted a cheaper plan.
To: be honest I doubt it.

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "From: the start they wanted a cheaper plan. To: be honest I doubt it.",
    ),
    (
        "lists with dashes are text",
        """Here we go:
- Acme: won
- Beta: lost
-- both by phone
--- and Gamma: later

Bob

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Here we go: - Acme: won - Beta: lost -- both by phone --- and Gamma: later",
    ),
    (
        "drawn lines between answers are text",
        """Acme
----
Won, 20k.

Beta
----
Lost to Contoso.

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Acme ---- Won, 20k. Beta ---- Lost to Contoso.",
    ),
    (
        "more than fifty seats is no quote",
        """Won:
> 50 seats""",
        "Won: > 50 seats",
    ),
    (
        "a closing inside a sentence is text",
        """Best regards from Jane at Acme, she says the budget is gone until 2028.
Thanks to Tom we still talk to Beta.

Cheers,
Bob

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        (
            "Best regards from Jane at Acme, she says the budget is gone until 2028. "
            "Thanks to Tom we still talk to Beta."
        ),
    ),
    (
        "a postscript is text",
        """Lost it.

Best,
Bob

PS: Beta is won though.

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Lost it. PS: Beta is won though.",
    ),
    (
        "the name of the sender alone at the end",
        """Still talking. Demo next week.

Bob

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Still talking. Demo next week.",
    ),
    (
        "a single word at the end is an answer",
        """About Acme:

Won

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "About Acme: Won",
    ),
    (
        "thanks as the whole answer",
        """Thanks!

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Thanks!",
    ),
    (
        "initials after a dash",
        """no show twice, dead

- bs

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "no show twice, dead",
    ),
    (
        "closing and name on one line",
        """They moved it to Q3.

Best, Bob

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "They moved it to Q3.",
    ),
    (
        "german abbreviation and name on one line",
        """Noch dran, Termin am 12.5.

LG Bob

Am 05.05.2027 um 09:00 schrieb Loop:
> Hallo
""",
        "Noch dran, Termin am 12.5.",
    ),
    (
        "a name with contact data and no closing",
        """Lost, they built it themselves.

Bob Smith
Senior Account Executive
bob@corp.test | +1 415 555 0199
www.corp.test

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Lost, they built it themselves.",
    ),
    (
        "contact data of the lead is text",
        """Right person is Jane Miller
jane@acme.test
please add her, the other contact left.

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:
> Hi
""",
        "Right person is Jane Miller jane@acme.test please add her, the other contact left.",
    ),
    (
        "three answers and an inline device line",
        """1 won
2 lost
3 later, october

Von meinem iPad gesendet

> Am 05.05.2027 um 09:00 schrieb Loop <reply+k3@in.loop.test>:
>
> Hallo Bob
""",
        "1 won 2 lost 3 later, october",
    ),
    (
        "nothing but a quote",
        """
On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:

> Hi Bob,
> How did it go?
""",
        "",
    ),
    (
        "nothing but a signature and a quote",
        """

--
Bob Smith
Corp

On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:

> Hi Bob,
""",
        "",
    ),
]
