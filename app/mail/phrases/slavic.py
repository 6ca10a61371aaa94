"""Polish, Czech, Slovak, Croatian, Russian and Ukrainian phrases around a text."""

from app.mail.phrases.model import Phrases

POLISH = Phrases(
    code="pl",
    leads="dnia|w dniu|w dn.|w|użytkownik|cytat|cytowanie",
    wrote="wiadomość napisana przez|napisana przez|napisał(a)|napisał|napisała|napisał/a|pisze|napisano|napisali|pisał|pisała|napisał(-a)|użytkownik napisał|nadesłał",
    sender="od|nadawca|from",
    sent="wysłano|data|wysłane|wysłana|data wysłania|wysłany|data i godzina",
    to="do|adresat|odbiorca|dla",
    cc="dw|udw|kopia|odpowiedź-do|odpowiedz do|odpowiedź do|załączniki|załącznik|ważność|priorytet|cc|kopia do|do wiadomości",
    subject="temat|dot",
    original="wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|przekazana wiadomość|treść przekazanej wiadomości|wiadomość przesłana dalej|przesłana wiadomość|początek przekazywanej wiadomości|początek przesyłanej dalej wiadomości|koniec przekazanej wiadomości|oryginalny e-mail|pierwotna wiadomość|oryginalny termin|przesłane przez *|przesłane dalej przez *|wiadomość pierwotna|przekierowana wiadomość|treść oryginalnej wiadomości|original message / wiadomość oryginalna",
    closings="z poważaniem|z powazaniem|z wyrazami szacunku|z szacunkiem|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|pozdrawiamy|pozdrowienia|z pozdrowieniami|serdeczne pozdrowienia|serdeczności|pozdr|pozdr.|pzdr|pzdr.|pozdro|z wyrazami uszanowania|łączę pozdrowienia|łączę wyrazy szacunku|miłego dnia|dobrego dnia|miłego weekendu|udanego weekendu|udanego dnia|miłego popołudnia|do zobaczenia|do usłyszenia|do jutra|na razie|cześć|dziękuję i pozdrawiam|dzięki i pozdrawiam|dziękuję, pozdrawiam|życzę miłego dnia|pozostaję z szacunkiem|wszystkiego dobrego|ukłony|z góry dziękuję i pozdrawiam|ściskam|gorąco pozdrawiam|ze sportowym pozdrowieniem",
    thanks="dziękuję|dziekuje|dzięki|dzieki|dziękujemy|bardzo dziękuję|z góry dziękuję|dziękuję bardzo|dziękuję z góry|wielkie dzięki|serdecznie dziękuję|dziękuję za pomoc|dzięki wielkie|z góry dzięki|dzięki za pomoc",
    devices="wysłano z *|wysłane z *|wysłano przez *|wysłano za pomocą *|wysłano ze *|wysłane ze *|wysłana z *|wysłane przez *|wysłano bezpieczną *|pobierz outlook dla *|pobierz program outlook *|pobierz aplikację outlook *|uzyskaj outlooka dla *|uzyskaj outlook dla *|pobierz outlooka dla *|wysłane z|z telefonu|z mojego iphone'a|wiadomość wysłana z *|wolny od wirusów*|wolne od wirusów*|wysłane w podróży|wysłano w podróży",
    footers="ta wiadomość *|niniejsza wiadomość *|niniejszy e-mail *|ten e-mail *"
    "|treść tej wiadomości *|treść niniejszej *|informacje zawarte *"
    "|informacja zawarta *|wiadomość ta *|klauzula *|zastrzeżenie*|poufność*"
    "|uwaga: wiadomość*|jeżeli nie jest *|jeśli nie jest *|jeżeli otrzymał*"
    "|jeśli otrzymał*|zanim wydrukujesz*|przed wydrukowaniem*"
    "|pomyśl o środowisku*|prosimy pomyśleć *|dbaj o środowisko*"
    "|chroń środowisko*|regon*|sąd rejonowy*|kapitał zakładowy*"
    "|administratorem *danych*|informacja o przetwarzaniu*|aby zrezygnować*"
    "|aby wypisać się*|nip:*|nip *|krs:*|krs *",
    banners="uwaga:*|uwaga! *|ostrzeżenie:*|ostrożnie:*|wiadomość zewnętrzna*|zewnętrzna wiadomość*|zewnętrzny e-mail*|zewnętrzny nadawca*|e-mail zewnętrzny*|[zewnętrzny]*|[external]*|ta wiadomość pochodzi *|wiadomość pochodzi *|ten e-mail pochodzi *|nie otrzymujesz często *|nie otrzymujesz zbyt często *|nie dostajesz często *|wiadomość spoza *|mail spoza *",
)

CZECH = Phrases(
    code="cs",
    leads="dne|v|ve|od|cituji",
    wrote="napsal(a)|napsal|napsala|napsal/a|píše|napsali|napsal(-a)|napsal(a) následující|uživatel napsal",
    sender="od|odesílatel|from",
    sent="odesláno|datum|odesláno dne|poslané|posláno|odeslané",
    to="komu|adresát|příjemce|pro",
    cc="kopie|skrytá kopie|odpověď na|přílohy|příloha|důležitost|priorita|cc|odpovědět na",
    subject="předmět|věc",
    original="původní zpráva|původní e-mail|původní mail|přeposlaná zpráva|předaná zpráva|začátek přeposílané zprávy|konec přeposílané zprávy|originální zpráva|přeposláno od *|původní událost|původní email|přeposlaný e-mail|původní zpráva / original message|začátek přeposlané zprávy",
    closings="s pozdravem|s přátelským pozdravem|s úctou|s přáním hezkého dne|s přáním pěkného dne|přeji hezký den|přeji pěkný den|hezký den|pěkný den|krásný den|hezký víkend|pěkný víkend|krásný víkend|srdečně|srdečné pozdravy|zdraví|zdravím|pozdrav|s pozdravy|mějte se|mějte se hezky|měj se|měj se hezky|měj se fajn|nashledanou|na shledanou|ahoj|čau|zatím|díky a hezký den|děkuji a přeji hezký den|děkuji a hezký den|děkuji, s pozdravem|s díky|s pozdravem a přáním hezkého dne|s pozdravem a přáním pěkného dne|děkuji a jsem s pozdravem|hezký zbytek dne|uctivě|váš|vaše|s přáním příjemného dne|příjemný den|hezký večer",
    thanks="děkuji|děkujeme|díky|moc děkuji|mockrát děkuji|děkuji předem|předem děkuji|dík|díky moc|děkuju|děkuji moc|děkuji vám|děkuji za pomoc|předem díky|děkuji mnohokrát",
    devices="odesláno z *|odesláno ze *|posláno z *|odesláno pomocí *|odesláno přes *|posláno ze *|odesláno prostřednictvím *|získat outlook pro *|získejte outlook pro *|stáhnout outlook pro *|stáhněte si outlook *|z mobilu|poslané z *|bez virů*|odoslané z *|odoslané zo *|získajte outlook pre *|získať outlook pre *|zaslané z *",
    footers="tato zpráva *|tento e-mail *|tento email *|obsah této zprávy *"
    "|obsah tohoto *|informace obsažené *|informace v této *|důvěrné*"
    "|prohlášení*|pokud nejste *|jestliže nejste *|pokud jste *omylem*"
    "|než vytisknete*|před vytištěním*|myslete na životní*|šetřete *"
    "|zvažte *tisk*|ičo*|ič:*|zpracování osobních údajů*|táto správa *"
    "|tento e-mail bol *|upozornění:*důvěrn*",
    banners="pozor:*|varování:*|externí e-mail*|externí zpráva*|externí odesílatel*|[externí]*|upozornění: *extern*|tato zpráva pochází *|tato zpráva přišla *|tento e-mail pochází *|tento e-mail přišel *|nedostáváte často *|e-maily od * nedostáváte často*|výstraha:*|zpráva od externí*",
)

SLOVAK = Phrases(
    code="sk",
    leads="dňa|v|vo|používateľ",
    wrote="napísal(a)|napísal|napísala|napísal/a|píše|používateľ napísal",
    sender="od|odosielateľ",
    sent="odoslané|dátum|poslané|odoslaná",
    to="komu|pre|príjemca",
    cc="kópia|skrytá kópia|odpovedať-pre|odpoveď pre|prílohy|dôležitosť",
    subject="predmet",
    original="pôvodná správa|preposlaná správa|originálna správa|začiatok preposlanej správy|preposlaná správa --- forwarded message|koniec preposlanej správy",
    closings="s pozdravom|s úctou|s priateľským pozdravom|pekný deň|prajem pekný deň|príjemný deň|pekný víkend|zdravím|maj sa|majte sa|dovidenia|ďakujem, s pozdravom|srdečne",
    thanks="ďakujem|vďaka|ďakujeme|vopred ďakujem|ďakujem vopred|dík",
)

CROATIAN = Phrases(
    code="hr",
    leads="dana|u|dne|dana",
    wrote="je napisao/la|je napisao|je napisala|napisao je|napisala je|piše|napisao|napisala|je napisao(la)|je napisao/napisala|napisao/la",
    sender="šalje|pošiljatelj|од|шаље|pošiljalac|šalje",
    sent="poslano|datum|poslato|датум|послато|datum slanja",
    to="prima|primatelj|za|primalac|коме|прима",
    cc="kopija|odgovori na|privici|važnost|kopija (cc)",
    subject="naslov|predmet|tema|наслов|тема",
    original="izvorna poruka|proslijeđena poruka|originalna poruka|započni proslijeđenu poruku|prosleđena poruka|prvobitna poruka|оригинална порука|прослеђена порука|izvorno sporočilo|posredovano sporočilo",
    closings="srdačan pozdrav|lijep pozdrav|lep pozdrav|pozdrav|s poštovanjem|sa poštovanjem|s štovanjem|lp|lijepi pozdrav|puno pozdrava|ugodan dan|ugodan vikend|срдачан поздрав|с поштовањем|поздрав|s spoštovanjem|lep pozdrav",
    thanks="hvala|puno hvala|hvala lijepa|hvala lepa|unaprijed hvala|hvala vam|хвала",
    devices="poslano s *|poslano sa *|poslano iz *|poslato sa *|poslano putem *|послато са *|poslano z *",
)

RUSSIAN = Phrases(
    code="ru",
    leads="пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|цитирую|в сообщении от|от",
    wrote="написал(а)|написал|написала|пишет|написали|писал|писала|пользователь написал|написал(-а)|написал/а|вы писали|вы написали|пользователь|писал(а)",
    sender="от|отправитель|от кого",
    sent="отправлено|дата|отправлен|дата отправки|время|послано",
    to="кому|получатель|для",
    cc="копия|скрытая копия|ответ-кому|ответить|вложения|вложение|важность|приоритет|ответ кому|обратный адрес",
    subject="тема|предмет",
    original="исходное сообщение|оригинальное сообщение|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|начало переадресованного сообщения|начало пересылаемого сообщения|конец пересылаемого сообщения|первоначальное сообщение|исходное письмо|завершение пересылаемого сообщения|пересланное письмо|переслано *|исходная встреча|пересылаемое письмо|начало переадресованного письма|оригинальное письмо|завершение пересылаемого письма|конец переадресованного сообщения",
    closings="с уважением|с наилучшими пожеланиями|с искренним уважением|с глубоким уважением|с уважением и наилучшими пожеланиями|с почтением|всего доброго|всего наилучшего|всего хорошего|удачи|хорошего дня|хорошего вечера|хороших выходных|доброго дня|искренне ваш|искренне ваша|ваш|ваша|до встречи|до свидания|до связи|пока|спасибо, с уважением|благодарю, с уважением|заранее благодарен, с уважением|с приветом|с благодарностью|с наилучшими|с/у|с ув.|с ув|с ув.,|с пожеланиями успеха|обнимаю|хорошего настроения|приятного дня|удачного дня|с теплом|до завтра|с дружеским приветом|наилучшие пожелания",
    thanks="спасибо|большое спасибо|заранее спасибо|благодарю|благодарю вас|спс|спасибо большое|заранее благодарю|спасибо за помощь|заранее благодарен|заранее благодарна|спасибо заранее|огромное спасибо|спасибо вам",
    devices="отправлено с *|отправлено со *|отправлено из *|отправлено через *|отправлено от *|отправлено при помощи *|отправлено c *|послано с *|отправлено *android*|отправлено *iphone*|отправлено с помощью *|скачать outlook для *|получить outlook для *|установить outlook для *|скачайте outlook для *|с iphone|с мобильного|с телефона|отправлено мобильным *|без вирусов*|отправлено в дороге|получите outlook для *|отослано с *",
    footers="это сообщение *|данное сообщение *|настоящее сообщение *|это электронное *|данное электронное *|настоящее электронное *|информация, содержащаяся *|информация в этом *|содержание этого *|содержащаяся в *|конфиденциальн*|уведомление о конфиденциальности*|внимание! *конфиденц*|если вы не являетесь *|если вы получили *|если данное *|подумайте об *|пожалуйста, подумайте *|берегите природу*|прежде чем *печата*|перед тем как *печата*|отписаться*|чтобы отписаться*|проверено на вирусы*|это письмо *конфиденц*|вы получили это *",
    banners="внимание:*|внимание! *|осторожно:*|осторожно! *|предупреждение:*|внешняя почта*|внешнее письмо*|внешний отправитель*|[внешний]*|[внешняя]*|это письмо от внешнего *|это письмо получено *|это сообщение получено *|письмо от внешнего *|вы редко получаете *|вы нечасто получаете *|данное письмо отправлено *внешн*|данное сообщение отправлено *внешн*|это письмо пришло *|сообщение от внешнего *",
)

UKRAINIAN = Phrases(
    code="uk",
    leads="пн|вт|ср|чт|пт|сб|нд|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|від",
    wrote="пише|написав(ла)|написав|написала|пишуть|писав|писала|написали|користувач|написав(-ла)|написав/ла|користувач пише",
    sender="від|відправник|від кого",
    sent="надіслано|дата|відправлено|дата надсилання",
    to="кому|до|отримувач|одержувач",
    cc="копія|кому відповісти|прихована копія|вкладення|важливість|відповісти",
    subject="тема",
    original="вихідне повідомлення|оригінальне повідомлення|початкове повідомлення|переслане повідомлення|перенаправлене повідомлення|початок листа, що пересилається|переслано *|переадресоване повідомлення|початок переадресованого повідомлення|вихідний лист|кінець листа, що пересилається|оригінал повідомлення",
    closings="з повагою|з найкращими побажаннями|щиро|щиро ваш|з глибокою повагою|всього найкращого|усього найкращого|на все добре|усього доброго|гарного дня|гарного вечора|гарних вихідних|до зустрічі|до побачення|до зв'язку|бувайте|дякую, з повагою|з пошаною|з вдячністю|ваш|ваша|приємного дня|вдалого дня|хай щастить",
    thanks="дякую|щиро дякую|дуже дякую|заздалегідь дякую|дякуємо|велике спасибі|спасибі|дякую за допомогу|красно дякую|дякую наперед",
    devices="надіслано з *|надіслано із *|надіслано за допомогою *|відправлено з *|відправлено із *|надіслано через *|отримати outlook для *|отримайте outlook для *|завантажити outlook для *|надіслано від *|відправлено за допомогою *|послано з *|без вірусів*",
    footers="це повідомлення *|цей лист *конфіденц*|цей електронний *|дане повідомлення *|ця електронна *|інформація, що міститься *|інформація в цьому *|зміст цього *|конфіденційн*|якщо ви не є *|якщо ви отримали *|подумайте про *|будь ласка, подумайте *|перш ніж *друк*",
    banners="увага:*|увага! *|обережно:*|попередження:*|зовнішня пошта*|зовнішній лист*|зовнішній відправник*|[зовнішній]*|цей лист надійшов *|це повідомлення надійшло *|цей лист від зовнішнього *|ви нечасто отримуєте *|ви рідко отримуєте *",
)
