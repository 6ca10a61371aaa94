"""Answers in HTML as mail programs write them, with their new text."""

HTML: list[tuple[str, str, str]] = [
    (
        "gmail web",
        (
            '<div dir="ltr">Acme is won, 20k.<div><br></div><div>Beta: lost.</div></div><br>'
            '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
            "On Wed, May 5, 2027 at 9:00 AM Loop &lt;<a href=3D>reply+k3@in.loop.test</a>&gt; "
            'wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;'
            'border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Hi Bob,</div>'
            "</blockquote></div>"
        ),
        "Acme is won, 20k. Beta: lost.",
    ),
    (
        "gmail with a signature",
        (
            '<div dir="ltr">Won.<br clear="all"><div><br></div><span class="gmail_signature_'
            'prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail='
            '"gmail_signature"><div>Bob Smith</div><div>Corp</div></div></div><br>'
            '<div class="gmail_quote"><div class="gmail_attr">On X wrote:</div>'
            '<blockquote class="gmail_quote">Hi</blockquote></div>'
        ),
        "Won.",
    ),
    (
        "gmail with answers between the quotes",
        (
            '<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Wed, '
            "May 5, 2027 at 9:00 AM Loop &lt;r@in.loop.test&gt; wrote:<br></div>"
            '<blockquote class="gmail_quote"><div>1. Acme?</div></blockquote><div>Won</div>'
            '<blockquote class="gmail_quote"><div>2. Beta?</div></blockquote><div>Lost</div>'
            "</div></div>"
        ),
        "Won Lost",
    ),
    (
        "gmail's indentation is no quote",
        (
            '<div dir="ltr">Two things:<blockquote style="margin:0 0 0 40px;border:none;'
            'padding:0px"><div>Acme is won</div></blockquote></div>'
        ),
        "Two things: Acme is won",
    ),
    (
        "gmail's forwarded mail",
        (
            '<div dir="ltr">They said no, see below<br><br><div class="gmail_quote"><div '
            'dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: '
            '<strong class="gmail_sendername" dir="auto">Jane</strong> <span dir="auto">&lt;'
            "jane@acme.test&gt;</span><br>Date: Tue, May 4, 2027 at 5:00 PM<br>Subject: Re: "
            "offer<br>To: Bob &lt;bob@corp.test&gt;<br></div><br><br>Dear Bob, no.</div></div>"
        ),
        "They said no, see below",
    ),
    (
        "outlook desktop",
        (
            "<html><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body>"
            "<div class=WordSection1><p class=MsoNormal>Hi,<o:p></o:p></p><p class=MsoNormal>"
            "<o:p>&nbsp;</o:p></p><p class=MsoNormal>Lost to Contoso.<o:p></o:p></p>"
            "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Regards,<o:p></o:p></p>"
            "<p class=MsoNormal>Bob<o:p></o:p></p><div><div style='border:none;border-top:solid"
            " #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Loop "
            "&lt;r@in.loop.test&gt; <br><b>Sent:</b> Wednesday, May 5, 2027 9:00 AM<br><b>To:"
            "</b> Bob<br><b>Subject:</b> How did it go?<o:p></o:p></p></div></div>"
            "<p class=MsoNormal>Hi Bob,</p></div></body></html>"
        ),
        "Hi, Lost to Contoso.",
    ),
    (
        "outlook in a language nobody knows",
        (
            "<div class=WordSection1><p class=MsoNormal>Won.</p><div style='border:none;"
            "border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>"
            "Kwimba:</b> Loop<br><b>Tumwa:</b> 5/5<br></p></div><p>Hi Bob,</p></div>"
        ),
        "Won.",
    ),
    (
        "outlook on the web",
        (
            '<div class="elementToProof" style="font-family:Aptos">Real opportunity, demo on '
            'the 12th.</div><div id="appendonsend"></div><hr style="display:inline-block;'
            'width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">'
            "<b>From:</b> Loop<br><b>Sent:</b> Wednesday<br><b>To:</b> Bob<br><b>Subject:</b> "
            "How</font><div>&nbsp;</div></div><div>Hi Bob</div>"
        ),
        "Real opportunity, demo on the 12th.",
    ),
    (
        "outlook mobile",
        (
            '<div dir="ltr">Not now, budget in October</div><div id="ms-outlook-mobile-'
            'signature"><div><br></div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a>'
            '</div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><b>From:'
            "</b> Loop</div>Hi Bob"
        ),
        "Not now, budget in October",
    ),
    (
        "new outlook mobile",
        (
            '<div dir="auto">Won</div><div id="mail-editor-reference-message-container" '
            'class="ms-outlook-mobile-reference-message"><div>Fra: Loop</div>Hi Bob</div>'
        ),
        "Won",
    ),
    (
        "outlook for mac",
        (
            '<div>Pozdrav, won.</div><span id="OLK_SRC_BODY_SECTION"><div><span>From: </span>'
            "Loop</div><div>Hi</div></span>"
        ),
        "Pozdrav, won.",
    ),
    (
        "hotmail of old",
        (
            '<div dir="ltr">Lost<br><br><div><hr id="stopSpelling">From: r@in.loop.test<br>To: '
            "bob@corp.test<br>Subject: How?<br>Date: Wed, 5 May 2027 09:00:00<br><br>Hi</div>"
            "</div>"
        ),
        "Lost",
    ),
    (
        "apple mail",
        (
            '<html><body style="word-wrap:break-word">Won!<div><br><blockquote type="cite">'
            "<div>On 5 May 2027, at 09:00, Loop &lt;r@in.loop.test&gt; wrote:</div><br>"
            "<div>Hi Bob</div></blockquote></div></body></html>"
        ),
        "Won!",
    ),
    (
        "iphone",
        (
            '<div dir="ltr">Ghosted me</div><div dir="ltr"><br>Sent from my iPhone</div>'
            '<div dir="ltr"><br><blockquote type="cite">On May 5, 2027, at 9:00, Loop wrote:'
            '<br><br></blockquote></div><blockquote type="cite"><div>Hi</div></blockquote>'
        ),
        "Ghosted me",
    ),
    (
        "iphone with answers between the quotes",
        (
            '<blockquote type="cite"><div>On May 5, 2027, Loop wrote:</div><div>1. Acme?</div>'
            '</blockquote><div>Won</div><blockquote type="cite"><div>2. Beta?</div></blockquote>'
            '<div>Lost</div><div id="AppleMailSignature">Bob</div>'
        ),
        "Won Lost",
    ),
    (
        "thunderbird",
        (
            '<p>Lost it.</p><div class="moz-cite-prefix">On 05/05/2027 09:00, Loop wrote:<br>'
            '</div><blockquote type="cite" cite="mid:1@loop.test"><p>Hi</p></blockquote>'
            '<div class="moz-signature">-- <br>Bob</div>'
        ),
        "Lost it.",
    ),
    (
        "thunderbird's forwarded mail",
        (
            '<p>They said no</p><div class="moz-forward-container"><br>-------- Forwarded '
            "Message --------<table><tr><th>Subject: </th><td>offer</td></tr></table>Dear Bob"
            "</div>"
        ),
        "They said no",
    ),
    (
        "yahoo",
        (
            '<html><body><div class="ydp1a2b3c4dyahoo-style-wrap"><div dir="ltr">Bad fit, a '
            'student</div><div><br></div></div><div id="ydp5e6fyahoo_quoted_123" class='
            '"ydp5e6fyahoo_quoted"><div>On Wednesday, May 5, 2027, 09:00, Loop wrote:</div>'
            "<div>Hi Bob</div></div></body></html>"
        ),
        "Bad fit, a student",
    ),
    (
        "yahoo of old",
        (
            '<div>No budget</div><div class="yahoo_quoted" style="display: block;"><div>Wer '
            "weiß was Loop schrob</div>Hi Bob</div>"
        ),
        "No budget",
    ),
    (
        "proton",
        (
            '<div style="font-family:Arial">Won 5k</div><div class="protonmail_signature_block">'
            '<div class="protonmail_signature_block-proton">Sent with <a>Proton Mail</a> secure '
            'email.</div></div><div class="protonmail_quote">On Wednesday, May 5th, 2027 at '
            '9:00 AM, Loop &lt;r@in.loop.test&gt; wrote:<br><blockquote class="protonmail_quote"'
            ' type="cite">Hi</blockquote><br></div>'
        ),
        "Won 5k",
    ),
    (
        "gmx",
        (
            '<html><head></head><body><div style="font-family:Verdana"><div>Gewonnen!</div>'
            '<div>&nbsp;</div><div name="quote" style="margin:10px 5px 5px 10px;padding:10px 0 '
            '10px 10px;border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>'
            "Gesendet:</b> Mittwoch, 05. Mai 2027 um 09:00 Uhr<br><b>Von:</b> Loop</div><div "
            'name="quoted-content">Hallo Bob</div></div></div></body></html>'
        ),
        "Gewonnen!",
    ),
    (
        "zimbra",
        (
            '<div>Perdu.</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker='
            '"__HEADERS__"><b>De: </b>Loop</div><div data-marker="__QUOTED_TEXT__">Bonjour'
            "</div>"
        ),
        "Perdu.",
    ),
    (
        "zoho",
        (
            '<div>Won in June<br></div><div id="Zm-_Id_-Sgn" data-zbluepencil-ignore="true">'
            '</div><div class="zmail_extra_hr" style="border-top: 1px solid #ccc"></div><div '
            'class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Wed, 05 May 2027 Loop wrote '
            '---</div><blockquote id="blockquote_zmail">Hi</blockquote></div>'
        ),
        "Won in June",
    ),
    (
        "mail.ru",
        (
            '<HTML><BODY><div>Выиграли</div><div data-signature-widget="container">Боб</div>'
            '<blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px">'
            "Среда, 5 мая 2027 от Loop:<br>Привет</blockquote></BODY></HTML>"
        ),
        "Выиграли",
    ),
    (
        "spark",
        (
            '<div name="messageBodySection">Lost it</div><div name="messageSignatureSection">'
            '<br>Bob</div><div name="messageReplySection">On 5 May 2027, 09:00 +0200, Loop '
            '&lt;r@in.loop.test&gt;, wrote:<br><blockquote type="cite">Hi</blockquote></div>'
        ),
        "Lost it",
    ),
    (
        "superhuman",
        (
            '<div>Won it</div><br><div class="gmail_signature">Sent via <a>Superhuman</a></div>'
            '<br><div class="gmail_quote sh-quoted-content">On Wed, Loop wrote:<blockquote '
            'class="gmail_quote">Hi</blockquote></div>'
        ),
        "Won it",
    ),
    (
        "samsung",
        (
            '<div dir="auto">Working on it</div><div dir="auto"><br></div><div id='
            '"composer_signature" dir="auto"><div>Sent from my Galaxy</div></div><div dir='
            '"auto"><br></div><div><br></div><div align="left" dir="auto" style="font-size:'
            '100%"><div>-------- Original message --------</div><div>From: Loop </div><div>'
            "Date: 5/5/27  9:00  (GMT+01:00) </div><div>To: Bob </div><div>Subject: How </div>"
            "</div>Hi Bob"
        ),
        "Working on it",
    ),
    (
        "lotus notes",
        (
            '<font size=2 face="sans-serif">Gewonnen.</font><br><br><font size=1 color=#5f5f5f>'
            "Von: </font><font size=1>Loop</font><br><font size=1>An: </font>Bob<br><font>"
            "Datum: </font>05.05.2027 09:00<br><font>Betreff: </font>Wie?<br><hr noshade><br>"
            "Hallo"
        ),
        "Gewonnen.",
    ),
    (
        "a warning of the mail server in a table",
        (
            '<table><tr><td style="background:#ffeb9c"><b>CAUTION:</b> This email originated '
            "from outside of the organization.</td></tr></table><div>Acme is won</div>"
        ),
        "Acme is won",
    ),
    (
        "hidden words are not read",
        (
            '<div style="display:none;max-height:0">lost lost lost</div><div>Won<span '
            'style="display: none">not</span></div><script>lost()</script><!-- lost -->'
        ),
        "Won",
    ),
    (
        "lists keep their numbers",
        "<ol><li>Won<li>Lost</ol><ul><li>Later</ul>",
        "1. Won 2. Lost - Later",
    ),
    (
        "entities and smileys",
        (
            '<p>R&amp;D &lt;3 50&nbsp;000&euro; <img alt="🙂" src="cid:1"><img alt="logo" '
            'src="cid:2"></p>'
        ),
        "R&D <3 50 000€ 🙂",
    ),
    (
        "text that was put into html by a gateway",
        "<pre>Won.\n\nOn 05/05/2027 09:00, Loop wrote:\n&gt; Hi Bob\n</pre>",
        "Won.",
    ),
    (
        "a forgotten end of everything",
        "<div><p>Won<div>Beta lost<b",
        "Won Beta lost",
    ),
    (
        "hey",
        (
            '<div class="trix-content"><div>Lost, price<br><br></div></div><blockquote class='
            '"trix-content"><div>On May 5, 2027, Loop wrote:</div>Hi</blockquote>'
        ),
        "Lost, price",
    ),
    (
        "fastmail",
        (
            '<!DOCTYPE html><html><head><title></title><style type="text/css">p.MsoNormal{}'
            "</style></head><body><div>Lost.<br></div><div><br></div><div>On Wed, 5 May 2027, "
            'at 9:00 AM, Loop wrote:<br></div><blockquote type="cite" id="qt"><div>Hi</div>'
            "</blockquote><div><br></div></body></html>"
        ),
        "Lost.",
    ),
    (
        "em client",
        (
            '<div>Won.</div><div id="signature_old"><br></div><div>------ Original Message '
            "------</div><div>From &quot;Loop&quot; &lt;r@in.loop.test&gt;</div><div>To Bob "
            "&lt;bob@corp.test&gt;</div><div>Date 5/5/2027 9:00:00 AM</div><div>Subject How"
            '</div><blockquote cite="x" type="cite">Hi</blockquote>'
        ),
        "Won.",
    ),
    (
        "answers written into a yahoo quote",
        (
            '<div class="yahoo_quoted"><div>On Wednesday, Loop wrote:</div><blockquote>1. Acme?'
            "</blockquote><div>Won</div></div>"
        ),
        "Won",
    ),
    (
        "front",
        (
            '<div>Lost</div><br><div class="front-signature">Bob</div><br><blockquote type='
            '"cite" class="front-blockquote">On May 5, 2027, 9:00 AM GMT+2 r@in.loop.test wrote:'
            "<br>Hi</blockquote>"
        ),
        "Lost",
    ),
    (
        "tutanota",
        (
            "<div>Won</div><br>-- <br>Sent with Tuta<br><br>5 May 2027, 09:00 by r@in.loop.test:"
            '<br><blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8">Hi'
            "</blockquote>"
        ),
        "Won",
    ),
    (
        "outlook with its old mail behind a bar at the left",
        (
            "<div class=WordSection1><p class=MsoNormal>Won</p><p class=MsoNormal>&nbsp;</p>"
            "<div style='border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt'>"
            "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm "
            "0cm'><p class=MsoNormal><b>From:</b> Loop<br><b>Sent:</b> 5/5</p></div></div><p>Hi "
            "Bob</p></div></div>"
        ),
        "Won",
    ),
    (
        "outlook with a list of word",
        (
            "<div class=WordSection1><p class=MsoListParagraph style='text-indent:-18.0pt'>"
            "<![if !supportLists]><span>1.<span>&nbsp;&nbsp; </span></span><![endif]>Acme won"
            "</p><p class=MsoListParagraph><!--[if !supportLists]-->2.&nbsp;<!--[endif]-->Beta "
            "lost</p></div>"
        ),
        "1. Acme won 2. Beta lost",
    ),
    (
        "an old mail in a blockquote of outlook for mac",
        (
            '<div>Lost</div><blockquote id="MAC_OUTLOOK_ATTRIBUTION_BLOCKQUOTE" style="BORDER-'
            'LEFT: #b5c4df 5 solid"><div><b>From:</b> Loop</div>Hi</blockquote>'
        ),
        "Lost",
    ),
    (
        "icloud on the web",
        (
            "<div>Won</div><div><br></div><div>Sent from iCloud</div><div><br><blockquote type="
            '"cite"><div>On May 5, 2027, at 9:00 AM, Loop wrote:</div></blockquote></div>'
            '<blockquote type="cite">Hi</blockquote>'
        ),
        "Won",
    ),
    (
        "qq",
        (
            '<div>赢了</div><div><br></div><div style="font-size: 12px;padding:2px 0;">--------'
            '----------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;'
            'background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;"Loop"&lt;r@in.loop.test'
            "&gt;;</div><div><b>发送时间:</b>&nbsp;2027年5月5日</div><div><b>收件人:</b>&nbsp;"
            '"Bob";</div><div><b>主题:</b>&nbsp;Acme?</div></div><div>Hi</div>'
        ),
        "赢了",
    ),
    (
        "foxmail",
        (
            '<div>输了</div><hr style="width: 210px; height: 1px;" color="#b5c4df" size="1" '
            'align="left"><div><span>Bob</span></div><blockquote style="margin-top: 0px;"><div>'
            '&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt"><div><b>发件人'
            "：</b> Loop</div></div>Hi</blockquote>"
        ),
        "输了",
    ),
    (
        "a helpdesk's marker",
        (
            "<div>Won</div><div style='color:#b5b5b5'>##- Please type your reply above this "
            "line -##</div><p>Hi Bob</p>"
        ),
        "Won",
    ),
    (
        "our marker in a table",
        (
            "<div>Lost, price</div><table><tr><td>-- please answer above this line --</td></tr>"
            "<tr><td>Hi Bob</td></tr></table>"
        ),
        "Lost, price",
    ),
    (
        "a gmail answer in arabic",
        (
            '<div dir="rtl"><div dir="rtl">فزنا بالصفقة</div></div><br><div class="gmail_quote">'
            '<div dir="rtl" class="gmail_attr">في الأربعاء، 5 مايو 2027 تمت كتابة ما يلي بواسطة '
            '&rlm;Loop&rlm;:<br></div><blockquote class="gmail_quote">Hi</blockquote></div>'
        ),
        "فزنا بالصفقة",
    ),
    (
        "bold and links and colours",
        (
            '<p>Won <b>50k</b> with <a href="https://acme.test">Acme</a>, <font color=red>not'
            "</font> Beta.</p>"
        ),
        "Won 50k with Acme, not Beta.",
    ),
    (
        "a table of answers",
        (
            "<table><tr><th>Lead</th><th>State</th></tr><tr><td>Acme</td><td>won</td></tr><tr>"
            "<td>Beta</td><td>lost</td></tr></table>"
        ),
        "Lead State Acme won Beta lost",
    ),
    (
        "a signature marked by outlook on the web",
        (
            '<div class="elementToProof">Won</div><div id="Signature"><p>Bob Smith</p><p>Sales'
            '</p></div><div id="x_appendonsend"></div><div id="x_divRplyFwdMsg"><b>Van:</b> Loop'
            "</div>"
        ),
        "Won",
    ),
    (
        "everything inside a signature by mistake",
        '<div id="Signature"><p>Won, 5k</p></div>',
        "Won, 5k",
    ),
    (
        "closing and name in html",
        (
            "<p>Lost to Contoso.</p><p>Mit freundlichen Grüßen<br>Bob Smith</p><p>Corp GmbH<br>"
            "Tel. +49 30 1234567</p>"
        ),
        "Lost to Contoso.",
    ),
    (
        "a quote made by hand with a bar",
        (
            '<div>Won</div><div style="border-left:2px solid #ccc;padding-left:8px">On Wed, May '
            "5, 2027, Loop &lt;r@in.loop.test&gt; wrote:<br>Hi</div>"
        ),
        "Won",
    ),
    (
        "text without any tag",
        "Won, next step on Monday",
        "Won, next step on Monday",
    ),
    (
        "upper case tags and no quotes",
        "<HTML><BODY><P>Won<BR>50k</P><BLOCKQUOTE TYPE=CITE>Hi</BLOCKQUOTE></BODY></HTML>",
        "Won 50k",
    ),
    (
        "a preheader before the answer",
        '<span style="display:none!important;font-size:1px">How did it go</span><p>Won</p>',
        "Won",
    ),
    (
        "white words on white ground are kept apart by nobody",
        '<p>Won</p><p style="mso-hide:all;visibility:hidden">lost</p>',
        "Won",
    ),
    (
        "blackberry in html",
        (
            "<div>No budget<br><span>Sent from my BlackBerry 10 smartphone.</span></div><table "
            'style="border-top:solid #b5c4df 1pt"><tr><td><div><b>From: </b>Loop</div><div><b>'
            "Sent: </b>Wednesday, May 5</div><div><b>To: </b>Bob</div><div><b>Subject: </b>How"
            "</div></td></tr></table><div>Hi</div>"
        ),
        "No budget",
    ),
    (
        "lines kept by a style",
        '<div style="white-space: pre-wrap;">1 won\n2 lost\n\nBob</div>',
        "1 won 2 lost",
    ),
]
