"""What a mail offers to press for a lead: the seven outcomes, each by link and by mail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app import labels
from app.domain.links import mailto
from app.domain.outcomes import Aside, OutcomeKind, Trust
from app.domain.prospects import prospect_name
from app.domain.teams import AnswerBy
from app.models import Lead, Outcome, Person, Prompt, Workspace
from app.services import people, workspaces
from app.services.outbox import Letterhead
from app.translations import Words

#: With more leads in a mail than this, written mails beside the links would make it too heavy.
MOST_WITH_BOTH = 3


@dataclass(frozen=True)
class Choice:
    """One button of a prompt; `mailto` is empty where no written mail is offered."""

    label: str
    url: str
    mailto: str
    main: bool


@dataclass(frozen=True)
class Question:
    """One numbered lead of a prompt mail, with everything that can be said about it."""

    number: int
    prompt: Prompt
    about: str
    #: What marketing wants to learn, where no lead above asks the same.
    learning_question: str
    #: What was said last and counts, and who says otherwise; or what only a machine seems
    #: to have said.
    said_before: str
    doubted: str
    #: Whose lead it is, where a deputy is asked.
    owner_name: str
    choices: Sequence[Choice]
    not_mine_url: str
    in_two_weeks_url: str


def label(kind: OutcomeKind, workspace: Workspace, words: Words) -> str:
    """What this company calls the outcome, else what we do."""
    return workspace.outcome_labels.get(kind) or words.gettext(labels.OUTCOMES[kind])


def name_of(prompt: Prompt, workspace: Workspace) -> str:
    """The prospect as mail names prospects here."""
    lead = prompt.lead
    return prospect_name(lead.name, lead.company, workspace.prospect_naming)


def choices(  # noqa: PLR0913, PLR0917 - the mail, its reader, and the prompt in it.
    letterhead: Letterhead,
    prompt: Prompt,
    delivery_key: str,
    words: Words,
    workspace: Workspace,
    now: datetime,
    number: int | None = None,
) -> list[Choice]:
    """The seven buttons of one prompt in one mail; `number` is the lead's in that mail."""
    reply_address = letterhead.reply_address(delivery_key)
    # Replies are understood by number, name or company, and by our own words.
    about = str(number) if number is not None else name_of(prompt, workspace)
    found = []
    for kind in OutcomeKind:
        word = words.gettext(labels.OUTCOMES[kind])
        written = mailto(reply_address, f"{about}: {word}", f"{about}: {word}")
        url = letterhead.links.click(prompt.id, delivery_key, kind, now)
        answer_by = prompt.person.answer_by
        found.append(
            Choice(
                label(kind, workspace, words),
                written if answer_by is AnswerBy.MAIL else url,
                written if answer_by is AnswerBy.BOTH else "",
                main=False,
            )
        )
    return found


def questions(
    session: Session,
    letterhead: Letterhead,
    prompts: Sequence[Prompt],
    delivery_key: str,
    now: datetime,
    first: int = 1,
) -> list[Question]:
    """The prompts as one person's mail shows them, numbered from `first` on."""
    if not prompts:
        return []
    workspace = workspaces.current(session)
    words = people.words_of(prompts[0].person, workspace)
    doubted = _doubted(session, prompts)
    disputed = _disputed(session, prompts)
    learning = _each_once([prompt.learning_question for prompt in prompts])
    return [
        Question(
            number=number,
            prompt=prompt,
            about=name_of(prompt, workspace),
            learning_question=learning[number - first],
            said_before=_said_before(prompt, disputed, workspace, words),
            doubted=_word(doubted.get(prompt.id), workspace, words),
            owner_name=_owner_name(prompt),
            choices=_fitting(
                choices(
                    letterhead, prompt, delivery_key, words, workspace, now, number
                ),
                len(prompts),
            ),
            not_mine_url=letterhead.links.click(
                prompt.id, delivery_key, Aside.NOT_MINE, now
            ),
            in_two_weeks_url=letterhead.links.click(
                prompt.id, delivery_key, Aside.IN_TWO_WEEKS, now
            ),
        )
        for number, prompt in enumerate(prompts, first)
    ]


def answer_sheet(
    letterhead: Letterhead, prompts: Sequence[Prompt], delivery_key: str, words: Words
) -> str:
    """One written mail with a numbered line a lead, where there is none for each choice."""
    answer_by = prompts[0].person.answer_by
    if answer_by is not AnswerBy.BOTH or len(prompts) <= MOST_WITH_BOTH:
        return ""
    lines = "\r\n".join(f"{number}: " for number, _ in enumerate(prompts, 1))
    subject = words.gettext("My answers")
    return mailto(letterhead.reply_address(delivery_key), subject, lines)


def _fitting(offered: Sequence[Choice], leads: int) -> list[Choice]:
    if leads <= MOST_WITH_BOTH:
        return list(offered)
    return [replace(choice, mailto="") for choice in offered]


def _each_once(texts: Sequence[str]) -> list[str]:
    return [
        "" if text in texts[:position] else text for position, text in enumerate(texts)
    ]


def _word(kind: OutcomeKind | None, workspace: Workspace, words: Words) -> str:
    return label(kind, workspace, words) if kind is not None else ""


def _said_before(
    prompt: Prompt,
    disputed: Mapping[int, Outcome],
    workspace: Workspace,
    words: Words,
) -> str:
    """What counts; where the mail asks because two people differ, both of their words."""
    counted = _word(prompt.lead.outcome_kind, workspace, words)
    other = disputed.get(prompt.id)
    if other is None:
        return counted
    return words.gettext(
        "%(label)s. But %(name)s says “%(other)s”: which is it?",
        label=counted,
        name=other.person.name,
        other=label(other.kind, workspace, words),
    )


def _owner_name(prompt: Prompt) -> str:
    owner = prompt.lead.owner
    return owner.name if owner is not None and owner.id != prompt.person_id else ""


def _doubted(session: Session, prompts: Sequence[Prompt]) -> dict[int, OutcomeKind]:
    """What was pressed last for each prompt and did not look like a person."""
    rows = session.execute(
        select(Outcome.prompt_id, Outcome.kind)
        .where(
            Outcome.prompt_id.in_([prompt.id for prompt in prompts]),
            Outcome.trust == Trust.SUSPECT,
            Outcome.undone_at.is_(None),
        )
        .order_by(Outcome.id)
    )
    return {prompt_id: kind for prompt_id, kind in rows if prompt_id is not None}


def _disputed(session: Session, prompts: Sequence[Prompt]) -> dict[int, Outcome]:
    """For each prompt that is to settle what two people said, the word that does not count."""
    rows = session.execute(
        select(Prompt.id, Outcome)
        .join(Prompt.lead)
        .join(Outcome, Outcome.lead_id == Lead.id)
        .where(
            Prompt.id.in_([prompt.id for prompt in prompts if prompt.settles]),
            Outcome.kind != Lead.outcome_kind,
            Outcome.said_at < Prompt.opened_at,
            Outcome.trust != Trust.SUSPECT,
            Outcome.undone_at.is_(None),
        )
        .options(joinedload(Outcome.person).lazyload(Person.memberships))
        .order_by(Outcome.said_at, Outcome.id)
    )
    return {prompt_id: outcome for prompt_id, outcome in rows}  # noqa: C416 - typed rows.
