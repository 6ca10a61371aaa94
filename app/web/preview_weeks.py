"""Made-up weekly mails: of sales, of marketing, and of a quiet week."""

from collections.abc import Sequence

from app import labels
from app.domain.outcomes import OutcomeKind, Reason, Stage
from app.domain.requests import RequestState
from app.domain.strands import Strand
from app.domain.teams import Team
from app.models import Prompt
from app.services import choices, request_choices
from app.services.choices import Choice
from app.services.joint import CampaignCounts, Counts, Numbers, Share
from app.services.summaries import content
from app.services.summaries.letters import told_time
from app.services.summaries.ranking import fitted
from app.services.summaries.subjects import subject
from app.web.preview_desk import MADE_UP, Context, Desk, prompts_of, questions


def _numbers(desk: Desk) -> Numbers:
    counts = Counts(54, 40, 5, 12, 6, 5, 9, 14)
    campaigns = (CampaignCounts(1, "Spring webinar", 2, counts),)
    return Numbers(desk.days_ago(90), desk.now, counts, campaigns)


def _summary(desk: Desk, *teams: Team, **sections: object) -> content.Summary:
    period = content.Period(desk.days_ago(7), desk.now)
    whole = content.Summary(
        person_id=1,
        teams=frozenset(teams),
        period=period,
        is_first=False,
        numbers=_numbers(desk),
        **sections,  # type: ignore[arg-type]
    )
    return fitted(whole)


def _weekly(desk: Desk, summary: content.Summary) -> Context:
    first = summary.owed_leads[0].number if summary.owed_leads else 1
    links = desk.letterhead.links
    return {
        "summary": summary,
        "subject_line": subject(summary, desk.words, 4),
        "quiet_weeks": 4,
        "is_slow": False,
        "is_test": False,
        "due_at": desk.now,
        "is_late": False,
        **told_time(desk.now, desk.words.zone, desk.words),
        "links": links,
        "nothing_new_url": links.page(f"/n/{MADE_UP}"),
        "labels": labels,
        "is_tight": False,
        "whole_url": links.page("/summaries/next/whole"),
        "card_urls": {
            check.number: links.page(f"/k/{MADE_UP}") for check in summary.card_checks
        },
        "fit_answers": {
            one.number: [
                Choice(
                    desk.words.gettext(label),
                    links.page(f"/f/{MADE_UP}/{verdict}"),
                    "",
                    main=False,
                )
                for verdict, label in labels.FIT_VERDICTS.items()
            ]
            for one in summary.fits
        },
        "seen_url": links.page(f"/step/{MADE_UP}"),
        "questions": {question.number: question for question in questions(desk, first)},
        "request_answers": {
            request.number: request_answers(request, desk)
            for request in summary.owed_requests
        },
    }


def request_answers(request: content.OwedRequest, desk: Desk) -> Sequence[Choice]:
    """What can be said to a made-up request."""
    return request_choices.choices(
        request.request_id,
        request.state,
        1,
        "edition-preview",
        desk.letterhead,
        desk.words,
        desk.now,
    )


_CHANGE = content.Change(
    request_id=1,
    text="Stop sending us the student newsletter list",
    state=RequestState.CHANGED,
    answer="It is left out from Wednesday on; 6 of 7 were students.",
    by="Malik Brandt",
)
_INTENT = content.IntentNews(
    submission_id=1,
    campaign_id=1,
    name="Trade fair Hamburg",
    owner="Malik Brandt",
    is_new=True,
    audience="Heads of logistics in northern Europe",
    message="Ship in two days without a second warehouse",
    opener="Which routes cost you most last winter?",
)
_LEARNED = content.Learned(
    lead_id=1,
    campaign="Spring webinar",
    question="What did they try before?",
    words="A spreadsheet, for nine years.",
    by="Nadia Sommer",
    lead="Jonas Petersen, Nordwerft",
)
_OUTCOMES = content.CampaignOutcomes(
    campaign_id=1,
    name="Spring webinar",
    is_mine=True,
    counts=((OutcomeKind.WON, 2), (OutcomeKind.LOST, 1)),
    reasons=((Reason.PRICE, 1),),
    silent=14,
    agreement=Share(9, 54),
    words="They want to see it with their own tanks first.",
    by="Nadia Sommer",
)


_FIT = content.FitQuestion(
    lead_id=1,
    fit_team=Team.MARKETING,
    title="Jonas Petersen, Nordwerft",
    promise=_INTENT.message,
    goal="Know in the morning which tanks are free",
)


def sales(desk: Desk) -> Context:
    summary = _summary(
        desk,
        Team.SALES,
        reach=content.Reach(2, 5),
        changes=(_CHANGE,),
        owed_leads=tuple(_owed(prompt, desk) for prompt in prompts_of(desk)),
        question=content.WeeklyQuestion("Which message, story or proof landed?", 58),
        intents=(_INTENT,),
        totals=content.Totals(changes=1, owed_leads=2, intents=1),
    )
    return _weekly(desk, summary)


def marketing(desk: Desk) -> Context:
    summary = _summary(
        desk,
        Team.MARKETING,
        learned=(_LEARNED,),
        outcomes=(_OUTCOMES,),
        heard=(_heard(desk),),
        owed_requests=(owed_request(desk),),
        card_checks=(
            content.CardCheck(
                1,
                "Spring webinar",
                _INTENT.message,
                desk.days_ago(31),
                "/campaigns/1/revise",
            ),
        ),
        fits=(_FIT,),
        moved=(_moved(desk),),
        silence=content.Silence(14, desk.days_ago(20)),
        totals=content.Totals(won=2, outcomes=3, reports=6, owed_requests=1),
    )
    return _weekly(desk, summary)


def quiet(desk: Desk) -> Context:
    return _weekly(desk, _summary(desk, Team.MARKETING))


def _owed(prompt: Prompt, desk: Desk) -> content.OwedLead:
    lead = prompt.lead
    return content.OwedLead(
        prompt_id=prompt.id,
        lead_id=lead.id,
        title=choices.name_of(prompt, desk.workspace),
        campaign=lead.campaign.name,
        goal=lead.goal,
        handed_over_at=lead.handed_over_at,
        times_asked=1,
        learning_question="",
    )


def _moved(desk: Desk) -> content.Moved:
    return content.Moved(
        change_id=1,
        lead_id=2,
        title="Amira Haddad, Baltic Cold Stores",
        before=Stage.HANDED_OVER,
        after=Stage.OPPORTUNITY,
        changed_at=desk.days_ago(8),
        by="Nadia Sommer",
        is_mine=True,
        waits_for="Malik Brandt",
    )


def _heard(desk: Desk) -> content.Heard:
    return content.Heard(
        strand=Strand.OBJECTION,
        label="Price",
        quote="Twice what we pay today",
        by="Nadia Sommer",
        submission_id=1,
        people=3,
        prospects=5,
        last_heard_at=desk.days_ago(1),
    )


def owed_request(desk: Desk) -> content.OwedRequest:
    """A request of the field that waits."""
    return content.OwedRequest(
        request_id=1,
        text="A one-page price sheet for small yards",
        by="Nadia Sommer",
        raised_at=desk.days_ago(16),
        state=RequestState.SEEN,
        is_left=True,
    )
