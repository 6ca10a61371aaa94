"""A company's year, day by day: who is asked, who answers, who is away; with what must hold.

    python -m benchmarks.year [--people 200] [--leads 20000] [--weeks 52]

The jobs are the real ones; mails are written but not sent, people are made of chance. Leads
come only as long as each has the time to end.
"""

import argparse
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session, selectinload

from app.cli.demo import both_sides
from app.domain.budget import WHOLE_WEEK, Ask
from app.domain.cadence import Cadence
from app.domain.local_time import local_day
from app.domain.teams import Team
from app.jobs import hand_overs, leaving, prompts, summaries
from app.models import (
    Delivery,
    DeliveryBody,
    DeliveryState,
    Lead,
    MailKind,
    Outcome,
    Person,
    Prompt,
    PromptState,
    Workspace,
)
from app.runtime import Runtime
from app.services import cadences, people, statistics
from app.services.leads import CLOSED
from benchmarks.company import BEGINS, DAY, HOURS, Company, Size, a_service


class Year:
    """One company's year; `live` tells after each week how long it took."""

    def __init__(self, runtime: Runtime, size: Size, seed: int = 1) -> None:
        self.runtime = runtime
        self.company = Company(size, seed)
        #: Mails that were looked at already.
        self.seen = 0
        #: Of each person: kind of mail by local day; and the questions of each week.
        self.mails: dict[int, list[tuple[date, MailKind]]] = defaultdict(list)
        self.asked: dict[date, set[tuple[int, int]]] = defaultdict(set)
        #: Fits that were asked about, and what each person was asked in its own week.
        self.fits: set[tuple[int, Team, int]] = set()
        self.taps: dict[tuple[int, date], tuple[set[int], int]] = defaultdict(
            lambda: (set(), 0)
        )
        self.counts = self.company.counts
        with runtime.sessions.begin() as session:
            self.company.found(session)

    def live(self) -> Iterator[tuple[int, float, float]]:
        """Live week by week: its number, and the seconds and CPU seconds that it took.

        AssertionError if a rule breaks.
        """
        for week in range(self.company.size.weeks):
            began, cpu = time.perf_counter(), time.process_time()
            for day in range(7):
                for hour in HOURS:
                    self.company.now = BEGINS + timedelta(
                        weeks=week, days=day, hours=hour
                    )
                    self._live_a_third(hour)
            self._check_statistics()
            yield (
                week + 1,
                time.perf_counter() - began,
                time.process_time() - cpu,
            )
        self.check_that_all_have_ended()

    def _live_a_third(self, hour: int) -> None:
        with self.runtime.sessions.begin() as session:
            if hour == min(HOURS):
                self.company.hand_over(session)
                self.company.come_and_go(session)
                both_sides.judge_fits(session, self.company.chance, 0, self.company.now)
        for job in (
            leaving.hand_on_due,
            hand_overs.tell_due,
            summaries.publish_due,
            prompts.ask_due,
            prompts.expire_due,
        ):
            job(self.runtime, self.company.now)
        with self.runtime.sessions.begin() as session:
            self._send(session)
        self.company.now += timedelta(hours=2)
        with self.runtime.sessions.begin() as session:
            self.company.answer(session)

    def _send(self, session: Session) -> None:
        """Check each new mail and call it sent; its bytes are not needed any more."""
        found = session.scalars(
            select(Delivery)
            .where(Delivery.id > self.seen)
            .options(selectinload(Delivery.items))
            .order_by(Delivery.id)
        ).all()
        workspace = session.get_one(Workspace, 1)
        for mail in found:
            self._check_mail(session, mail, workspace)
            self.seen = mail.id
        session.execute(
            update(Delivery)
            .where(Delivery.state == DeliveryState.QUEUED)
            .values(state=DeliveryState.SENT, sent_at=self.company.now)
            .execution_options(synchronize_session=False)
        )
        session.execute(delete(DeliveryBody))

    def _check_mail(
        self, session: Session, mail: Delivery, workspace: Workspace
    ) -> None:
        if mail.person_id is None or mail.kind not in (
            MailKind.PROMPT,
            MailKind.WEEKLY,
        ):
            return
        assert mail.state is not DeliveryState.FAILED, mail.last_error
        person = session.get_one(Person, mail.person_id)
        zone = people.zone_of(person, workspace)
        day = local_day(mail.created_at, zone)
        before = self.mails[person.id]
        before.append((day, mail.kind))
        rule = Cadence.with_changes(workspace.cadence)
        if mail.kind is MailKind.PROMPT:
            self._check_prompt_mail(person, day, workspace, rule)
        asked = [item.prompt_id for item in mail.items if item.prompt_id is not None]
        assert len(asked) <= rule.leads_a_mail
        assert len(asked) == len(set(asked))
        self._check_fits(mail, person.id, day, asked)
        self.counts[mail.kind] += 1
        self.counts["questions"] += len(asked)
        berlin = local_day(mail.created_at, ZoneInfo(workspace.zone))
        monday = berlin - timedelta(days=berlin.weekday())
        for prompt in session.scalars(select(Prompt).where(Prompt.id.in_(asked))):
            self.asked[monday].add((prompt.id, person.id))
            assert prompt.lead.stage not in CLOSED, "asked about a closed lead"

    def _check_fits(
        self, mail: Delivery, person_id: int, day: date, asked: Sequence[int]
    ) -> None:
        """Each fit is asked once, within what the leads leave of the person's week."""
        week = person_id, day - timedelta(days=day.weekday())
        leads, fits = self.taps[week]
        leads.update(asked)
        found = [item for item in mail.items if item.fit_team is not None]
        room = WHOLE_WEEK.after(Ask.OUTCOME, len(leads)).room_for(Ask.FIT)
        assert not found or fits + len(found) <= room, "a week that costs too much"
        self.taps[week] = leads, fits + len(found)
        for item in found:
            one = (item.lead_id or 0, item.fit_team or Team.SALES, person_id)
            assert one not in self.fits, "asked twice about a fit"
            self.fits.add(one)
        self.counts["fits"] += len(found)

    def _check_prompt_mail(
        self, person: Person, day: date, workspace: Workspace, rule: Cadence
    ) -> None:
        mails = self.mails[person.id]
        assert sum(on == day for on, _ in mails) == 1, "two mails on one day"
        monday = day - timedelta(days=day.weekday())
        this_week = sum(on >= monday and kind is MailKind.PROMPT for on, kind in mails)
        assert this_week <= rule.mails_a_week, "too many mails in a week"
        first, last = self.company.away.get(person.id, (date.max, date.max))
        assert not first <= day <= last, "asked on a day away"
        assert not person.has_left_on(day), "asked after leaving"
        calendar = cadences.calendar_of(person, workspace)
        assert calendar.is_open(self.company.now), "asked in quiet hours"

    def _check_statistics(self) -> None:
        """Every number of the week that is over, against our own book."""
        with self.runtime.readings() as session:
            this, last = statistics.weeks(session, self.company.now + 3 * DAY, 2)
        del this
        assert last.tally.asked == len(self.asked[last.monday]), last.monday
        assert last.tally.asked == sum(one.tally.asked for one in last.people)
        assert last.tally.asked == sum(last.tally.counts.values())

    def check_that_all_have_ended(self) -> None:
        """Nobody will be asked about any lead again, and no question is open."""
        with self.runtime.readings() as session:
            still = session.scalar(
                select(func.count(Lead.id)).where(Lead.ask_next_at.is_not(None))
            )
            open_ones = session.scalar(
                select(func.count(Prompt.id)).where(Prompt.state == PromptState.OPEN)
            )
            assert (still, open_ones) == (0, 0), (still, open_ones)
            self.counts["leads"] = session.scalar(select(func.count(Lead.id))) or 0
            said = select(func.count(Outcome.lead_id.distinct()))
            self.counts["leads with an answer"] = session.scalar(said) or 0


def main() -> None:
    """Live a year and print what each week took."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, value in (("people", 200), ("leads", 20_000), ("weeks", 52)):
        parser.add_argument(f"--{name}", type=int, default=value)
    size = Size(**vars(parser.parse_args()))
    with tempfile.TemporaryDirectory() as folder, a_service(Path(folder)) as runtime:
        year = Year(runtime, size)
        took = []
        for week, seconds, cpu in year.live():
            took.append(cpu)
            print(f"week {week:>3}: {seconds:7.2f} s, CPU {cpu:6.2f} s", flush=True)
    print(f"CPU a week: mean {sum(took) / len(took):.2f} s, worst {max(took):.2f} s")
    print(dict(year.counts))


if __name__ == "__main__":
    main()
