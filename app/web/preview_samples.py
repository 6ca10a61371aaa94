"""One made-up mail of every kind, to look at while its templates are worked on."""

from collections.abc import Callable, Mapping

from app.domain.outcomes import OutcomeKind
from app.models import CampaignIntent, Request
from app.services import choices
from app.web import preview_weeks
from app.web.preview_desk import MADE_UP, Context, Desk, questions


def _sign_in(desk: Desk) -> Context:
    link = desk.letterhead.links.page(f"/s/{MADE_UP}")
    return {"link": link, "code": "482 913", "minutes": 10}


def _outcome_prompt(desk: Desk) -> Context:
    return {
        "questions": questions(desk),
        "oldest": desk.days_ago(9),
        "answer_sheet": "",
    }


def _hand_over(desk: Desk) -> Context:
    links = desk.letterhead.links
    told = [
        {
            "lead": question.prompt.lead,
            "number": question.number,
            "about": question.about,
            "owner_name": "",
            "said_before": "",
            "card": CampaignIntent(
                message="Ship in two days without a second warehouse",
                offer="A 20-minute webinar",
                opener="Which routes cost you most?",
            ),
            "mine_url": links.page(f"/h/{MADE_UP}{question.number}/mine"),
            "not_mine_url": question.not_mine_url,
            "not_a_lead_url": question.choices[-1].url,
        }
        for question in questions(desk)
    ]
    return {
        "told": told,
        "count": len(told),
        "more": 0,
        "list_url": links.page("/leads"),
        "oldest": desk.days_ago(1),
    }


def _reply_receipt(desk: Desk) -> Context:
    first, second = questions(desk)
    return {
        "written_at": desk.now,
        "is_empty": False,
        "is_proven": False,
        "attachments": ["offer.pdf"],
        "note_count": 1,
        "done": [],
        "recorded": [
            {
                "number": 1,
                "lead": first.about,
                "label": choices.label(OutcomeKind.WON, desk.workspace, desk.words),
                "details": [desk.words.money(12_000, "EUR")],
                "why": "signed on Friday",
                "undo_url": desk.letterhead.links.page(f"/undo/{MADE_UP}"),
            }
        ],
        "unclear": [
            {"number": 2, "lead": second.about, "choices": second.choices[1:4]}
        ],
    }


def _outcome_reminder(desk: Desk) -> Context:
    asked = preview_weeks.owed_request(desk)
    number = len(questions(desk)) + 1
    return {
        "questions": questions(desk),
        "requests": {number: Request(text=asked.text, raised_at=asked.raised_at)},
        "request_answers": {number: preview_weeks.request_answers(asked, desk)},
    }


def _missed_weeks(desk: Desk) -> Context:
    health_url = desk.letterhead.links.page("/healthz")
    return {"people": 12, "hours": 72, "health_url": health_url}


def _answer_on_page(desk: Desk) -> Context:
    return {"written_at": desk.now, "page_url": desk.letterhead.links.page("/")}


def _mail_waiting(desk: Desk) -> Context:
    list_url = desk.letterhead.links.page("/inbound")
    return {"new": 23, "old": 2, "days": 7, "complaints": 1, "list_url": list_url}


#: Name of the sample -> folder in `emails/`, and what its templates get.
SAMPLES: Mapping[str, tuple[str, Callable[[Desk], Context]]] = {
    "weekly_sales": ("weekly_summary", preview_weeks.sales),
    "weekly_marketing": ("weekly_summary", preview_weeks.marketing),
    "weekly_quiet": ("weekly_summary", preview_weeks.quiet),
    "outcome_prompt": ("outcome_prompt", _outcome_prompt),
    "hand_over": ("hand_over", _hand_over),
    "reply_receipt": ("reply_receipt", _reply_receipt),
    "answer_on_page": ("answer_on_page", _answer_on_page),
    "outcome_reminder": ("outcome_reminder", _outcome_reminder),
    "missed_weeks": ("missed_weeks", _missed_weeks),
    "mail_waiting": ("mail_waiting", _mail_waiting),
    "sign_in": ("sign_in", _sign_in),
}
