"""The rules that settle what a reply means, one by one."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.replies import PromptedLead, Reading, read_reply
from tests.domain.replies.examples import LEADS, ON, OUTCOMES


def read(text: str, leads: str = "one", currency: str | None = None) -> Reading:
    return read_reply(text, LEADS[leads], ON, None, currency)[0]


def outcomes(text: str, leads: str) -> dict[int, str]:
    readings = read_reply(text, LEADS[leads], ON)
    return {r.lead: r.outcome for r in readings if r.outcome in OUTCOMES}


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("They promised to sign next week", "opportunity"),
        ("She said she'll buy", "opportunity"),
        ("still talking", "working"),
        ("talking to their lawyers", "opportunity"),
        ("meeting on the 5th", "opportunity"),
        ("tried four times, no answer", "no_contact"),
        ("no-show, but rebooked for Thursday", "opportunity"),
        ("they said no", "lost"),
        ("they said no for now, come back in Q3", "later"),
        ("no budget this year", "lost"),
        ("no budget this year, call again in January", "later"),
        ("wrong number", "bad_fit"),
        ("the email bounced", "bad_fit"),
        ("smaller than hoped but signed", "won"),
    ],
)
def test_the_usual_arguments_are_settled(text: str, outcome: str) -> None:
    assert read(text).outcome == outcome


@pytest.mark.parametrize(
    "text",
    [
        "not won yet",
        "didn't lose it",
        "no longer lost",
        "might be lost",
        "I think we lost it",
        "90% sure we win",
        "Won! In my dreams",
        "won or lost, hard to say",
        "1",
        "yes",
    ],
)
def test_denied_doubted_and_mocking_words_record_nothing(text: str) -> None:
    assert read(text).outcome == "unclear"


@pytest.mark.parametrize(
    "text", ["Thanks!", "ok", "Who is this?", "ask Bob", "stop", "Give to Bob"]
)
def test_what_is_no_answer_reads_none(text: str) -> None:
    assert read(text).outcome == "none"


def test_a_story_about_another_deal_does_not_count() -> None:
    assert read("We won the Meyer deal last year").outcome not in OUTCOMES
    text = "We won the Meyer deal last year, this one is still in progress"
    assert read(text).outcome == "working"


@pytest.mark.parametrize(
    "text",
    [
        "Their competitor signed with us last month",
        "My laptop is dead, answering from my phone",
        "We lost power here all day",
        "We lost three weeks because of the fair",
        "Congrats on the award you won",
        "My colleague won an award",
        "We won this account in 2019",
        "LOI is signed, contract follows",
        "If their director agrees we have won",
        "Someone else was faster, they signed there in February",
        "I'd guess lost, but let me check",
        "We won the Renault deal! About Anna I'll tell you tomorrow",
        "Their intern quit",
        "Sorry, wrong mail",
    ],
)
def test_what_is_said_of_others_or_of_other_things_records_nothing(text: str) -> None:
    assert read(text).outcome not in {"won", "lost", "bad_fit"}


def test_items_in_one_line_keep_to_their_own_lead() -> None:
    text = "Anna - chatted / Robert - left 2 msgs / Marie - WON 9.5k / João - lost"
    assert outcomes(text, "four") == {
        1: "working",
        2: "no_contact",
        3: "won",
        4: "lost",
    }


def test_somewhere_else_is_lost_to_a_rival() -> None:
    reading = read("They bought something else")
    assert (reading.outcome, reading.reason) == ("lost", "competitor")


def test_a_quoted_row_of_choices_does_not_count() -> None:
    text = "Won / Lost / Still working it / Not now\nghosted"
    assert read(text).outcome == "no_contact"


def test_names_that_are_outcome_words_are_names() -> None:
    text = "Victor Lost is won. Won Inc is lost. Later Ltd: still talking"
    assert outcomes(text, "odd") == {1: "won", 2: "lost", 3: "working"}


def test_a_signature_is_not_read() -> None:
    assert (
        read("no answer so far\n\nBest\nVictor Lost\nWon Inc.").outcome == "no_contact"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 won, 2 lost", {1: "won", 2: "lost"}),
        ("the first one is won", {1: "won"}),
        ("1 and 3 lost", {1: "lost", 3: "lost"}),
        ("2-4 lost", {2: "lost", 3: "lost", 4: "lost"}),
        ("Keller signed", {2: "won"}),
        ("no answer from Globex", {2: "no_contact"}),
        ("Kelelr signed", {2: "won"}),
        ("Marie ghosted me and João signed", {3: "no_contact", 4: "won"}),
        (
            "all no show except Acme",
            {2: "no_contact", 3: "no_contact", 4: "no_contact"},
        ),
        ("none of them answered", dict.fromkeys((1, 2, 3, 4), "no_contact")),
        ("Acme won, the rest lost", {1: "won", 2: "lost", 3: "lost", 4: "lost"}),
        ("all lost, Acme won", {1: "won", 2: "lost", 3: "lost", 4: "lost"}),
    ],
)
def test_leads_are_found_by_number_order_name_and_company(
    text: str, expected: dict[int, str]
) -> None:
    assert outcomes(text, "four") == expected


def test_an_outcome_for_nobody_in_particular_asks_about_all() -> None:
    readings = read_reply("won", LEADS["two"], ON)
    assert [r.outcome for r in readings] == ["unclear", "unclear"]


@pytest.mark.parametrize(
    ("written", "amount", "currency"),
    [
        ("12k", "12000", "SEK"),
        ("€12.500,00", "12500.00", "EUR"),
        ("$12,500.00", "12500.00", "USD"),
        ("CHF 12'500", "12500", "CHF"),
        ("12 500 €", "12500", "EUR"),
        ("£20 grand", "20000", "GBP"),
        ("45 TEUR", "45000", "EUR"),
        ("1.2m USD", "1200000", "USD"),
        ("8 mil euros", "8000", "EUR"),
        ("fifteen thousand euros", "15000", "EUR"),
        ("500 € a month", "500", "EUR"),
    ],
)
def test_amounts_are_read_in_every_written_form(
    written: str, amount: str, currency: str
) -> None:
    reading = read(f"Won, {written}", currency="SEK")
    assert (reading.amount, reading.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    "text",
    [
        "Lost, they only had a budget of 5k",
        "Lost, the competitor was at 8k",
        "Won, 10% discount",
        "Won, 25 seats",
        "Signed. Order no. 88123",
        "Won, call me on 0171 5550192",
        "Won in 2026",
    ],
)
def test_other_figures_are_not_the_amount(text: str) -> None:
    assert read(text).amount is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("demo next Tuesday", date(2026, 3, 17)),
        ("demo tomorrow", date(2026, 3, 12)),
        ("demo booked in two weeks", date(2026, 3, 25)),
        ("pushed to Q3", date(2026, 7, 1)),
        ("meeting on 3/5", date(2026, 5, 3)),
        ("meeting on 5/13", date(2026, 5, 13)),
        ("Termin übermorgen", date(2026, 3, 13)),
        ("on se voit fin mars", date(2026, 3, 31)),
        ("reunión la semana que viene", date(2026, 3, 16)),
        ("afspraak volgende week dinsdag", date(2026, 3, 17)),
        ("demo on 2026-04-02", date(2026, 4, 2)),
        ("call again in January", date(2027, 1, 1)),
    ],
)
def test_dates_count_from_the_day_of_the_reply(text: str, day: date) -> None:
    assert read(text).next_step_on == day


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("lost on price", "price"),
        ("lost, no budget", "no_budget"),
        ("lost to a competitor", "competitor"),
        ("project got cancelled", "no_decision"),
        ("not interested", "no_need"),
        ("wrong number", "bad_data"),
        ("already a customer", "duplicate"),
        ("way too small for us", "not_icp"),
    ],
)
def test_reasons_come_with_the_outcome(text: str, reason: str) -> None:
    assert read(text).reason == reason


def test_the_rival_that_got_the_deal_is_named() -> None:
    assert read("They went with HubSpot").competitor == "HubSpot"
    assert read("Sie haben sich für Vendoro entschieden").competitor == "Vendoro"


def test_why_quotes_the_words_as_they_were_written() -> None:
    reading = read("Sorry, late. She GHOSTED me")
    assert reading.why == "GHOSTED me"
    assert reading.note == "Sorry, late. She GHOSTED me"


def test_each_lead_keeps_its_own_words_as_note() -> None:
    first, second = read_reply("Anna signed, Bob is not interested", LEADS["two"], ON)
    assert first.note == "Anna signed"
    assert second.note == "Bob is not interested"


@given(st.text(max_size=400), st.sampled_from(sorted(LEADS)))
@settings(max_examples=150, deadline=None)
def test_any_text_reads_as_known_leads(text: str, leads: str) -> None:
    known = {lead.number for lead in LEADS[leads]}
    for reading in read_reply(text, LEADS[leads], ON, None, "EUR"):
        assert reading.lead in known
        assert reading.outcome in OUTCOMES | {"unclear", "none"}


_JUMBLE = (
    "won lost not but if 1 2 3 Acme Globex all none except both no answer demo Friday 12k "
    "€ , . ? \n later - ( ) : 5. Q3 verloren pas signé until the first 12.500,00"
)
_WORDS = _JUMBLE.split(" ")


@given(st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_any_jumble_of_cue_words_is_read(text: str) -> None:
    known = {lead.number for lead in LEADS["four"]}
    assert {r.lead for r in read_reply(text, LEADS["four"], ON)} <= known


def test_no_leads_no_readings() -> None:
    assert read_reply("won", [], ON) == []


def test_leads_may_lack_name_and_company() -> None:
    assert read_reply("won", [PromptedLead(7, "", "")], ON)[0].outcome == "won"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Solano: ganado. Los otros dos no contestan.", ("no_contact", "no_contact", "won")),
        ("first one is a student. other two: working on it", ("bad_fit", "working", "working")),
        ("2 a signé, les deux autres sont injoignables", ("no_contact", "won", "no_contact")),
        ("Acme hat unterschrieben, die anderen 2 leider abgesagt", ("won", "lost", "lost")),
    ],
)  # fmt: skip
def test_the_others_are_counted_and_companies_go_by_their_telling_word(
    text: str, expected: tuple[str, ...]
) -> None:
    leads = [
        PromptedLead(1, "Jane Doe", "Acme", "Spring webinar"),
        PromptedLead(2, "Peter Lang", "Nordbau GmbH", "Spring webinar"),
        PromptedLead(3, "Lucía Prieto", "Grupo Solano", "Price guide"),
    ]
    assert tuple(r.outcome for r in read_reply(text, leads, ON)) == expected


def test_a_sign_that_folds_to_several_ends_a_sentence() -> None:
    assert read("We won it‥").outcome == "won"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 vm 2 demo booked 3 no go 4 later", "- opportunity lost later"),
        ("1=out 2=signed 3=wrong number", "lost won bad_fit -"),
        ("1 plus tard 2 étudiant 3 non", "later bad_fit lost -"),
        ("1: nein\n2: im Herbst\n3: noch nichts", "lost later working -"),
        ("1 and 3 lost 2 won", "lost won lost -"),
        ("first one won, second no", "won lost - -"),
        ("3) nothing yet", "- - working -"),
        ("1 won, demo with 2 on Friday", "won - - -"),
    ],
)
def test_each_item_of_a_row_speaks_for_itself(text: str, expected: str) -> None:
    said = outcomes(text, "four")
    assert " ".join(said.get(number, "-") for number in range(1, 5)) == expected


def test_a_price_may_be_written_in_words() -> None:
    reading = read("closed for twelve grand")
    assert (reading.outcome, reading.amount) == ("won", 12_000)


def test_a_month_alone_tells_the_language() -> None:
    assert read("démo mi-juin").next_step_on == date(2026, 6, 15)


@pytest.mark.parametrize(
    "text",
    [
        "It's not that they don't want to buy",
        "Ce n'est pas qu'ils ne veulent pas acheter",
        "No es que no quieran comprar",
        "They said no, we will see in January",
        "Great call, they went for the annual plan and the paperwork is done",
    ],
)
def test_what_is_denied_twice_or_goes_on_is_asked_back(text: str) -> None:
    assert read(text).outcome == "unclear"


@pytest.mark.parametrize(
    "text", ["0 replies, 3rd mail sent", "0 reacties, 3e mail verstuurd", "0 Antworten"]
)
def test_no_answers_may_be_counted(text: str) -> None:
    assert read(text).outcome == "no_contact"
