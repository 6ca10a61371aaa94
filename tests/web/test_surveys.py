"""The editor of surveys, as an admin uses it without any script."""

from collections.abc import Sequence

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.outcomes import Stage
from app.domain.pulse import asked_at
from app.domain.question_kinds import QuestionKind
from app.domain.questions import Asked, Naming, SurveyKind
from app.domain.survey_changes import ChangeKind
from app.models import Delivery, Draft, Submission
from app.services import survey_drafts, surveys
from app.survey_labels import CHANGES
from tests.builders import a_field_report, a_salesperson, a_version, an_admin
from tests.mail_parts import text_of
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient, Node, read, sent_by

EDITOR = "/surveys/field_report"
QUESTIONS = f"{EDITOR}/questions"
KIND = SurveyKind.FIELD_REPORT
NEW = {"wording": "How did it go?", "kind": "scale", "audience": ""}


@pytest.fixture
def admin(session: Session, signed_in: SignedIn) -> CheckingClient:
    a_version(session)
    return signed_in(an_admin(session))


def drafted(session: Session) -> tuple[Asked, ...]:
    session.expire_all()
    asked = survey_drafts.open_desk(session, KIND).sheet.asked
    session.rollback()
    return asked


def published(session: Session) -> tuple[Asked, ...]:
    session.expire_all()
    asked = surveys.asked(surveys.current_version(session, KIND))
    session.rollback()
    return asked


def opened(client: CheckingClient, key: str) -> dict[str, str]:
    """What the open question's form would send."""
    page = client.page(f"{EDITOR}?open={key}")
    return sent_by(page.one("form", action=f"{QUESTIONS}/{key}"))


def publish(client: CheckingClient) -> Node:
    """See what changes, and publish it; the page that said what changes."""
    page = client.page(f"{EDITOR}/publish")
    revision = page.all("input", name="revision")[0].attributes["value"]
    answer = client.send(f"{EDITOR}/publish", {"revision": revision})
    assert answer.status_code == 303
    return page


def wordings(asked: Sequence[Asked]) -> list[str]:
    return [question.wording for question in asked]


def test_the_list_shows_every_question_collapsed(admin: CheckingClient) -> None:
    rows = admin.page(EDITOR).one("ol", **{"class": "plain rows"}).all("li")
    assert len(rows) == 8
    assert "Any of several choices" in rows[1].text
    assert "0 answers" in rows[1].text
    assert admin.page(EDITOR).all("textarea") == []


def test_a_new_question_is_asked_once_it_is_published(
    admin: CheckingClient, session: Session
) -> None:
    new = NEW | {"kind": "one_of", "more": "Well\nBadly\n\nwell\nNobody came"}
    answer = admin.send(QUESTIONS, new | {"do": "publish"}, f"{EDITOR}?open=new")
    assert answer.location.endswith(f"{EDITOR}/publish")
    assert "How did it go?" not in wordings(published(session))
    page = publish(admin)
    assert "New question: “How did it go?”" in page.text
    question = published(session)[-1]
    assert [one.label for one in question.choices] == ["Well", "Badly", "Nobody came"]
    assert question.seconds == QuestionKind.ONE_OF.way.seconds


@pytest.mark.parametrize("kind", QuestionKind)
def test_every_kind_can_be_added_and_tried(
    admin: CheckingClient, session: Session, kind: QuestionKind
) -> None:
    more = "A\nB" if kind.way.takes_choices else ""
    sent = NEW | {"wording": "What is it?", "kind": kind.value, "more": more}
    assert admin.send(QUESTIONS, sent, f"{EDITOR}?open=new").status_code == 303
    assert drafted(session)[-1].kind is kind
    assert "What is it?" in admin.page(f"{EDITOR}/preview").text


def test_a_wording_is_changed_and_published_in_three_presses(
    admin: CheckingClient, session: Session
) -> None:
    sent = opened(admin, "landed") | {"wording": "What convinced them?"}
    admin.send(f"{QUESTIONS}/landed", sent | {"do": "publish"}, EDITOR)
    page = publish(admin)
    assert (
        "“Which message, story or proof landed?” now reads “What convinced them?”"
        in page.text
    )
    (question,) = [one for one in published(session) if one.key == "landed"]
    assert question.wording == "What convinced them?"


def test_another_meaning_is_another_question(
    admin: CheckingClient, session: Session
) -> None:
    sent = opened(admin, "landed") | {"wording": "Who decides?", "is_new_meaning": "y"}
    admin.send(f"{QUESTIONS}/landed", sent, EDITOR)
    question = drafted(session)[5]
    assert (question.key, question.replaces) == ("who_decides", "landed")


def test_choices_keep_their_ids_when_renamed_and_reordered(
    admin: CheckingClient, session: Session
) -> None:
    sent = opened(admin, "objection")
    sent |= {"choice-price": "Too expensive", "more": "Politics", "do": "down:price"}
    answer = admin.send(f"{QUESTIONS}/objection", sent, EDITOR)
    assert answer.location.endswith("open=objection")
    choices = drafted(session)[1].choices
    assert [one.id for one in choices][:3] == ["timing", "price", "no_need"]
    assert choices[1].label == "Too expensive"
    assert choices[-1].id == "politics"


def test_an_emptied_choice_is_taken_out(
    admin: CheckingClient, session: Session
) -> None:
    sent = opened(admin, "objection") | {"choice-price": " "}
    admin.send(f"{QUESTIONS}/objection", sent, EDITOR)
    assert "price" not in [one.id for one in drafted(session)[1].choices]


def test_a_question_is_moved_by_buttons_that_keep_the_focus(
    admin: CheckingClient, session: Session
) -> None:
    answer = admin.send(f"{QUESTIONS}/goal/move", {"way": "up"}, EDITOR)
    assert [one.key for one in drafted(session)][5:7] == ["goal", "landed"]
    page = admin.page(answer.location)
    (button,) = [one for one in page.all("button") if "autofocus" in one.attributes]
    assert button.attributes["aria-label"].startswith("Move “What are they really")


def test_a_question_is_retired_and_comes_back_in_two_presses(
    admin: CheckingClient, session: Session
) -> None:
    a_field_report(session, landed="The tracker")
    session.commit()
    admin.send(f"{QUESTIONS}/landed/retire", {}, EDITOR)
    publish(admin)
    assert "landed" not in [one.key for one in published(session)]
    page = admin.page(EDITOR)
    assert "Which message, story or proof landed? 1 answer" in page.text
    assert not [one for one in page.all("button") if "Delete" in one.text]
    admin.send(f"{QUESTIONS}/landed/bring-back", {}, EDITOR)
    publish(admin)
    assert published(session)[-1].key == "landed"


def test_a_condition_is_chosen_from_the_other_questions(
    admin: CheckingClient, session: Session
) -> None:
    sent = NEW | {"show_if": "objection=price"}
    admin.send(QUESTIONS, sent, f"{EDITOR}?open=new")
    condition = drafted(session)[-1].show_if
    assert condition is not None
    assert (condition.key, condition.choice_id) == ("objection", "price")
    shown = admin.page(f"{EDITOR}/preview")
    assert "Only if you chose “Price” for “What did they push back on?”" in shown.text
    refused = admin.send(QUESTIONS, NEW | {"show_if": "x=y"}, f"{EDITOR}?open=new")
    assert refused.status_code == 422


BAD: list[tuple[dict[str, str], str]] = [
    ({"wording": " "}, "Please write the question."),
    ({"wording": "x" * 201}, "At most 200 characters"),
    ({"wording": "a\x00b"}, "a character that cannot be stored"),
    ({"kind": "haiku"}, "Not a valid choice"),
    ({"kind": "one_of"}, "at least two choices"),
    ({"kind": "one_of", "more": "Only one"}, "at least two choices"),
    ({"kind": "date", "more": "A\nB"}, "has no choices"),
    ({"kind": "some_of", "more": "A\n" + "b" * 81}, "At most 80 characters per choice"),
    ({"audience": "everyone"}, "Not a valid choice"),
    ({"wording": "x" * 200_000}, "At most 200 characters"),
    ({"help": "x" * 200_000}, "At most 300 characters"),
    ({"kind": "one_of", "more": "x" * 200_000}, "At most 80 characters per choice"),
]


@pytest.mark.parametrize(("sent", "said"), BAD)
def test_what_is_no_question_is_said_and_kept_as_it_was_typed(
    admin: CheckingClient, session: Session, sent: dict[str, str], said: str
) -> None:
    answer = admin.send(QUESTIONS, NEW | sent, f"{EDITOR}?open=new")
    assert answer.status_code == 422
    page = read(answer.text)
    assert said in page.one("div", **{"class": "errors"}).text
    assert page.one("title").text.startswith("Error:")
    for name in {"wording", "help", "more"} & sent.keys():
        text = sent[name]
        assert text.strip().replace("\x00", "") in answer.text
    assert drafted(session) == published(session)


@pytest.mark.parametrize(
    "typed",
    ["מה שכנע אותם? \u202e<b>", "<img src=x onerror=alert(1)> & “so”", "👩🏽‍🔧?"],
)
def test_a_question_in_any_script_is_shown_as_it_was_written(
    admin: CheckingClient, session: Session, typed: str
) -> None:
    sent = NEW | {"wording": typed, "help": typed, "kind": "one_of"}
    admin.send(QUESTIONS, sent | {"more": f"{typed}\nB"}, f"{EDITOR}?open=new")
    key = drafted(session)[-1].key
    for path in (EDITOR, f"{EDITOR}?open={key}", f"{EDITOR}/preview"):
        page = admin.page(path)
        assert typed in page.text or typed in opened(admin, key)["wording"]
        assert not page.all("img")
    assert typed in publish(admin).text


def test_ten_thousand_pasted_choices_get_a_clear_answer(
    admin: CheckingClient, session: Session
) -> None:
    pasted = "\n".join(f"Choice number {n} of a long list" for n in range(10_000))
    sent = NEW | {"kind": "one_of", "more": pasted}
    answer = admin.send(QUESTIONS, sent, f"{EDITOR}?open=new")
    assert answer.status_code == 422
    assert "10000 choices: at most 60" in answer.text
    assert "Choice number 9999 of a long list" in answer.text
    assert drafted(session) == published(session)


def test_two_editors_see_both_texts_and_lose_nothing(
    admin: CheckingClient, session: Session, signed_in: SignedIn
) -> None:
    other = signed_in(an_admin(session, name="Omar Haddad"))
    mine, theirs = opened(admin, "landed"), opened(other, "landed")
    other.send(f"{QUESTIONS}/landed", theirs | {"wording": "What worked?"}, EDITOR)
    answer = admin.send(
        f"{QUESTIONS}/landed", mine | {"wording": "What did they like?"}, EDITOR
    )
    assert answer.status_code == 409
    assert "Omar Haddad saved this question" in answer.text
    assert "What worked?" in answer.text
    assert "What did they like?" in answer.text
    assert drafted(session)[5].wording == "What worked?"
    page = read(answer.text)
    mark = page.one("input", name="opened").attributes["value"]
    again = mine | {"wording": "What did they like?", "opened": mark}
    assert admin.send(f"{QUESTIONS}/landed", again, EDITOR).status_code == 303
    assert drafted(session)[5].wording == "What did they like?"


def test_a_question_thrown_away_meanwhile_keeps_its_words(
    admin: CheckingClient, session: Session
) -> None:
    admin.send(QUESTIONS, NEW, f"{EDITOR}?open=new")
    mine = opened(admin, "how_did_it_go")
    revision = survey_drafts.open_desk(session, KIND).revision
    session.rollback()
    admin.send(f"{EDITOR}/discard", {"revision": revision}, f"{EDITOR}/publish")
    answer = admin.send(
        f"{QUESTIONS}/how_did_it_go", mine | {"wording": "My words"}, EDITOR
    )
    assert answer.status_code == 409
    assert "My words" in answer.text
    assert read(answer.text).all("form", action=QUESTIONS)


def test_publishing_what_somebody_changed_meanwhile_is_refused(
    admin: CheckingClient, session: Session
) -> None:
    admin.send(QUESTIONS, NEW, f"{EDITOR}?open=new")
    page = admin.page(f"{EDITOR}/publish")
    seen = page.all("input", name="revision")[0].attributes["value"]
    admin.send(f"{QUESTIONS}/goal/move", {"way": "up"}, EDITOR)
    answer = admin.send(f"{EDITOR}/publish", {"revision": seen})
    assert answer.status_code == 409
    assert "The questions are in a new order" in answer.text
    assert len(published(session)) == 8


def test_the_preview_is_drawn_like_the_real_form(
    admin: CheckingClient, session: Session, signed_in: SignedIn
) -> None:
    def inside(page: Node) -> list[str]:
        (form,) = [one for one in page.all("form") if one.all("fieldset")]
        return [
            str(sorted(node.attributes.items()))
            for node in form._below()
            if node.tag in ("fieldset", "legend", "label", "textarea", "details", "p")
        ]

    real = signed_in(a_salesperson(session)).page("/field-reports/new")
    assert inside(admin.page(f"{EDITOR}/preview")) == inside(real)


def test_trying_the_form_keeps_nothing(admin: CheckingClient, session: Session) -> None:
    fine = admin.send(f"{EDITOR}/preview", {"q_landed": "The tracker"})
    assert "nothing was kept" in fine.text
    empty = admin.send(f"{EDITOR}/preview", {})
    assert empty.status_code == 422
    for table in (Submission, Draft):
        assert session.scalar(select(func.count()).select_from(table)) == 0


def test_the_preview_may_stand_in_the_editors_frame_only(
    admin: CheckingClient,
) -> None:
    headers = admin.get(f"{EDITOR}/preview").headers
    assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]
    assert "frame-src 'self'" in admin.get(EDITOR).headers["Content-Security-Policy"]


def test_a_test_is_mailed_to_the_editor_alone_and_once(
    admin: CheckingClient, session: Session
) -> None:
    for _ in range(2):
        admin.send(f"{EDITOR}/test", {}, EDITOR)
    (mail,) = session.scalars(select(Delivery)).all()
    assert mail.subject.startswith("TEST: ")
    assert mail.recipient.startswith("ada")
    assert "This is a test. Only you got it" in text_of(mail)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("field_report", "Answer in "),
        ("campaign_intent", "Is this card still right?"),
    ],
)
def test_the_weekly_mail_shows_the_draft_and_leads_to_its_trial(
    admin: CheckingClient, session: Session, kind: str, words: str
) -> None:
    editor = f"/surveys/{kind}"
    assert admin.page(editor).all("a", href=f"{editor}/in-a-mail")
    frame = admin.page(f"{editor}/in-a-mail").one("iframe").attributes["src"]
    mail = admin.get(frame).text
    assert words in mail
    assert f"{editor}/preview" in mail
    admin.send(f"{editor}/test", {}, editor)
    (sent,) = session.scalars(select(Delivery)).all()
    assert f"https://throughline.example{editor}/preview" in text_of(sent)


def test_the_mail_asks_what_the_draft_asks_and_nobody_else_is_asked_it(
    admin: CheckingClient, session: Session
) -> None:
    for question in published(session):
        if question.key != "landed":
            admin.send(f"{QUESTIONS}/{question.key}/retire", {}, EDITOR)
    sent = opened(admin, "landed") | {"wording": "What convinced them?"}
    admin.send(f"{QUESTIONS}/landed", sent, EDITOR)
    assert "What convinced them?" in admin.get(f"{EDITOR}/in-a-mail/mail").text
    assert "What convinced them?" not in admin.get("/summaries/next/mail").text


def test_no_mail_of_ours_carries_the_pulse(admin: CheckingClient) -> None:
    page = admin.page("/surveys/buyer_pulse")
    assert "We never mail this one" in page.text
    assert admin.get("/surveys/buyer_pulse/in-a-mail").status_code == 404
    assert admin.send("/surveys/buyer_pulse/test", {}, EDITOR).status_code == 404


def test_a_draft_on_trial_is_for_admins_alone(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    nadia = signed_in(a_salesperson(session))
    for path in ("preview", "in-a-mail", "in-a-mail/mail"):
        assert nadia.get(f"{EDITOR}/{path}").status_code == 403


def test_the_time_to_answer_is_shown_with_a_warning_above_a_minute(
    admin: CheckingClient,
) -> None:
    assert "more than 60" not in admin.page(EDITOR).text
    admin.send(QUESTIONS, NEW | {"kind": "long_text"}, f"{EDITOR}?open=new")
    assert "more than 60" in admin.page(EDITOR).text
    assert "more than 300" not in admin.page("/surveys/campaign_intent").text


def test_who_sees_the_names_is_promised_from_the_next_version_on(
    admin: CheckingClient, session: Session
) -> None:
    admin.send(f"{EDITOR}/naming", {"naming": "unnamed"}, EDITOR)
    page = publish(admin)
    assert "The other team does not see who said it" in page.text
    assert surveys.current_version(session, KIND).naming is Naming.UNNAMED


def test_the_history_says_who_changed_what(admin: CheckingClient) -> None:
    admin.send(QUESTIONS, NEW, f"{EDITOR}?open=new")
    publish(admin)
    text = admin.page(f"{EDITOR}/versions").text
    assert "Ada Lind" in text
    assert "New question: “How did it go?”" in text


def test_every_change_has_its_words() -> None:
    assert set(CHANGES) == set(ChangeKind)
    for text in CHANGES.values():
        assert text % {"question": "q", "before": "b", "after": "a"}


def test_the_editor_is_for_admins(session: Session, signed_in: SignedIn) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    assert client.get(EDITOR).status_code == 403


PULSE = "/surveys/buyer_pulse"


def test_each_question_to_a_buyer_says_when_it_is_asked(admin: CheckingClient) -> None:
    rows = admin.page(PULSE).one("ol", **{"class": "plain rows"}).all("li")
    moments = ["After the hand-over", "After won", "After lost", "After “not now”"]
    for row, moment in zip(rows, [*moments, "Always"], strict=True):
        assert moment in row.text
    assert admin.page(f"{PULSE}?open=new").all("select", name="moment")
    assert not admin.page(f"{PULSE}?open=new").all("select", name="audience")
    assert not admin.page(f"{EDITOR}?open=new").all("select", name="moment")


def test_two_questions_to_a_buyer_change_places(
    admin: CheckingClient, session: Session
) -> None:
    def save(key: str, moment: str) -> str:
        sent = {"moment": moment, "kind": "long_text", "wording": key}
        sent["opened"] = (
            admin.page(f"{PULSE}?open={key}")
            .one("input", name="opened")
            .attributes["value"]
        )
        return admin.send(f"{PULSE}/questions/{key}", sent, PULSE).text

    assert "is asked there" in save("almost_stopped", "to_choose_us")
    save("to_choose_us", "")
    save("almost_stopped", "to_choose_us")
    save("to_choose_us", "almost_stopped")
    page = admin.page(f"{PULSE}/publish").text
    assert "is asked of a buyer: After lost" in page
    asked = survey_drafts.open_desk(session, SurveyKind.BUYER_PULSE).sheet.asked
    (lost,) = [one for one in asked_at(asked, Stage.LOST) if one.topic]
    assert lost.key == "almost_stopped"


def test_a_question_to_a_buyer_keeps_its_moment_when_it_is_answered_otherwise(
    admin: CheckingClient, session: Session
) -> None:
    page = admin.page(f"{PULSE}?open=almost_stopped")
    sent = {
        "moment": "almost_stopped",
        "kind": "scale",
        "wording": "How close was it?",
        "opened": page.one("input", name="opened").attributes["value"],
    }
    admin.send(f"{PULSE}/questions/almost_stopped", sent, PULSE)
    asked = survey_drafts.open_desk(session, SurveyKind.BUYER_PULSE).sheet.asked
    (won,) = [one for one in asked_at(asked, Stage.WON) if one.topic]
    assert won.wording == "How close was it?"


@pytest.mark.parametrize(
    ("stage", "question"),
    [
        ("", "What were you hoping to get done"),
        ("won", "What almost stopped you"),
        ("lost", "What would have had to be different"),
        ("later", "What has to happen on your side"),
        ("no-such", "What were you hoping to get done"),
    ],
)
def test_the_pulse_is_tried_as_a_buyer_at_each_stage_meets_it(
    admin: CheckingClient, stage: str, question: str
) -> None:
    page = admin.page(f"{PULSE}/preview?stage={stage}")
    assert question in page.text
    assert len(page.all("textarea")) == 1
    assert "33 seconds" in page.text
