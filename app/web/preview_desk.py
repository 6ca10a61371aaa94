"""What made-up mails are written with: a reader, two leads, and what there is to press."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.outcomes import Aside
from app.domain.teams import AnswerBy
from app.models import Campaign, Lead, Person, Prompt, Workspace
from app.services import choices
from app.services.choices import Question
from app.services.outbox import Letterhead
from app.translations import Words

MADE_UP = "a-made-up-token-of-more-than-120-bits"


@dataclass(frozen=True)
class Desk:
    """What samples are written with."""

    letterhead: Letterhead
    workspace: Workspace
    words: Words
    now: datetime

    def days_ago(self, days: int) -> datetime:
        return self.now - timedelta(days=days)


Context = Mapping[str, object]


def reader(words: Words) -> Person:
    """Whom all samples are for; the language is that of whoever looks at them."""
    return Person(
        id=1,
        name="Nadia Sommer",
        address="nadia@nordwerft.example",
        answer_by=AnswerBy.BOTH,
        language=words.language,
        zone=words.zone.key,
    )


def prompts_of(desk: Desk) -> list[Prompt]:
    owner = Person(id=2, name="Malik Brandt")
    campaign = Campaign(id=1, name="Spring webinar", owner=owner)
    prospects = [
        ("Jonas Petersen", "Nordwerft", "Ship within two days"),
        ("Amira Haddad", "Baltic Cold Stores", "Know which tanks are free"),
    ]
    return [
        Prompt(
            id=number,
            person=reader(desk.words),
            times_asked=1,
            opened_at=desk.now,
            lead=Lead(
                id=number,
                name=name,
                company=company,
                goal=goal,
                job_title="Head of logistics",
                campaign=campaign,
                handed_over_at=desk.days_ago(9),
            ),
        )
        for number, (name, company, goal) in enumerate(prospects, 1)
    ]


def questions(desk: Desk, first: int = 1) -> list[Question]:
    key, links = "edition-preview", desk.letterhead.links
    return [
        Question(
            number=number,
            prompt=prompt,
            about=choices.name_of(prompt, desk.workspace),
            learning_question="What did they try before?" if number == first else "",
            said_before="",
            doubted="",
            owner_name="",
            choices=choices.choices(
                desk.letterhead,
                prompt,
                key,
                desk.words,
                desk.workspace,
                desk.now,
                number,
            ),
            not_mine_url=links.click(prompt.id, key, Aside.NOT_MINE, desk.now),
            in_two_weeks_url=links.click(prompt.id, key, Aside.IN_TWO_WEEKS, desk.now),
        )
        for number, prompt in enumerate(prompts_of(desk), first)
    ]
