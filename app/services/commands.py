"""Carries out what a reply asks of us beside outcomes: away, stop, not mine, give to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.fit import read_verdict
from app.domain.local_time import local_day
from app.domain.outcomes import Trust
from app.domain.replies import Command, CommandKind
from app.domain.requests import AnswerStepsBack, RequestState, read_answer
from app.domain.teams import Team
from app.labels import FIT_VERDICTS
from app.models import (
    Campaign,
    DeliveryItem,
    Lead,
    Note,
    Person,
    Prompt,
    Submission,
)
from app.services import (
    fit,
    leads,
    notes,
    people,
    requests,
    subscriptions,
    workspaces,
)
from app.services.receipts import Reply, Result
from app.translations import N_


@dataclass(frozen=True)
class _Desk:
    """One reply with commands, and everything that they may be about."""

    session: Session
    reply: Reply
    asked: Mapping[int, Prompt]
    result: Result
    now: datetime

    def prompts_of(self, command: Command) -> list[Prompt]:
        """The leads that a command is about; one that names none needs a single one."""
        if command.leads:
            return [self.asked[number] for number in command.leads]
        return list(self.asked.values()) if len(self.asked) == 1 else []

    def word(self, text: str, **values: object) -> str:
        """A text of ours in the language of the one who wrote."""
        workspace = workspaces.current(self.session)
        words = people.words_of(self.reply.owner, workspace)
        return words.gettext(text, **values)

    def done(self, text: str, **values: object) -> None:
        self.result.done.append(self.word(text, **values))


def carry_out(
    session: Session,
    reply: Reply,
    commands: list[Command],
    asked: Mapping[int, Prompt],
    result: Result,
    now: datetime,
) -> None:
    """Do each command and note it in the result, for the receipt."""
    desk = _Desk(session, reply, asked, result, now)
    for command in commands:
        _DOES[command.kind](desk, command)


def _away(desk: _Desk, command: Command) -> None:
    person = desk.reply.owner
    workspace = workspaces.current(desk.session)
    person.away_from = local_day(desk.now, people.zone_of(person, workspace))
    person.away_until = command.until
    day = people.words_of(person, workspace).date(command.until or person.away_from)
    desk.done(N_("You are away until %(day)s; nobody is asked until then."), day=day)


def _stop(desk: _Desk, command: Command) -> None:
    subscriptions.stop(desk.session, desk.reply.owner, "reply", desk.now)


def _not_mine(desk: _Desk, command: Command) -> None:
    for prompt in desk.prompts_of(command):
        leads.reassign(desk.session, prompt.lead, None, desk.reply.owner, desk.now)
        desk.result.moved.add(prompt.id)
        desk.done(N_("%(lead)s is not yours any more."), lead=prompt.lead.name)


def _give(desk: _Desk, command: Command) -> None:
    """Give the lead to the one salesperson of that name; nobody is guessed."""
    found = [
        person
        for person in leads.salespeople(desk.session)
        if _is_called(person, command.person)
    ]
    if len(found) != 1:
        desk.done(
            N_("We know no single salesperson called %(name)s, so nothing was moved."),
            name=command.person,
        )
        return
    for prompt in desk.prompts_of(command):
        leads.reassign(desk.session, prompt.lead, found[0], desk.reply.owner, desk.now)
        desk.result.moved.add(prompt.id)
        desk.done(
            N_("%(lead)s is with %(name)s now."),
            lead=prompt.lead.name,
            name=found[0].name,
        )


def _item(desk: _Desk, command: Command) -> None:
    """Answer what stood under that number in the mail, be it a report or a request."""
    delivery = desk.reply.message.delivery
    items = delivery.items if delivery is not None else []
    item = next((one for one in items if one.number == command.item), None)
    if item is None or item.prompt_id is not None:
        return
    if item.fit_team is not None and _says_fit(desk, item, item.fit_team, command.text):
        return
    if item.request_id is not None:
        _answer_request(desk, item, command.text)
    else:
        desk.result.notes.append(
            notes.write(
                desk.session,
                desk.reply.owner,
                command.text,
                desk.now,
                about=_about(desk.session, item),
                inbound=desk.reply.message,
            )
        )
    desk.done(N_("Your answer to %(number)s is passed on."), number=item.number)


def _says_fit(desk: _Desk, item: DeliveryItem, team: Team, text: str) -> bool:
    """Record a plain word to "do we have what they need?"; whether it was one."""
    verdict = read_verdict(text)
    lead = leads.get(desk.session, item.lead_id or 0)
    if verdict is None or lead is None or lead.merged_into_id is not None:
        return False
    trust = Trust.VERIFIED if desk.reply.is_proven else Trust.UNVERIFIED
    fit.say(
        desk.session,
        lead,
        desk.reply.owner,
        team,
        verdict,
        trust=trust,
        now=desk.now,
    )
    desk.done(
        N_("Recorded about %(lead)s: do we have what they need? %(verdict)s."),
        lead=lead.name,
        verdict=desk.word(FIT_VERDICTS[verdict]),
    )
    return True


def _about(
    session: Session, item: DeliveryItem
) -> Submission | Lead | Note | Campaign | None:
    """What the item told of; the most exact of what its row names."""
    return (
        session.get(Submission, item.submission_id or 0)
        or session.get(Note, item.note_id or 0)
        or session.get(Lead, item.lead_id or 0)
        or session.get(Campaign, item.campaign_id or 0)
    )


def _answer_request(desk: _Desk, item: DeliveryItem, text: str) -> None:
    """Marketing's words reach whoever asked; they say a state only where they begin with one."""
    request = requests.get(desk.session, item.request_id or 0)
    writer = desk.reply.owner
    if request is None:
        return
    if Team.MARKETING in writer.teams:
        said, words = read_answer(text)
        state = said or _at_least_seen(request.state)
        try:
            requests.answer(desk.session, request, writer, state, words, desk.now)
        except AnswerStepsBack:
            requests.answer(
                desk.session, request, writer, request.state, text, desk.now
            )
    else:
        desk.result.notes.append(
            notes.write(
                desk.session,
                writer,
                text,
                desk.now,
                about=request.submission,
                inbound=desk.reply.message,
            )
        )


def _at_least_seen(state: RequestState) -> RequestState:
    """Who writes about a request has seen it."""
    return RequestState.SEEN if state is RequestState.OPEN else state


def _is_called(person: Person, name: str) -> bool:
    wanted = name.casefold().split()
    return bool(wanted) and all(
        part in person.name.casefold().split() for part in wanted
    )


_DOES: Mapping[CommandKind, Callable[[_Desk, Command], None]] = {
    CommandKind.AWAY: _away,
    CommandKind.STOP: _stop,
    CommandKind.NOT_MINE: _not_mine,
    CommandKind.GIVE: _give,
    CommandKind.ITEM: _item,
}
