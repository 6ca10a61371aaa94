"""What one can look for among the field reports."""

from datetime import datetime, timedelta

from wtforms import Form, SelectField, StringField

from app.domain.questions import Topic
from app.labels import TOPICS
from app.models import Person
from app.services.report_search import WORDS_MAX, Offered, Wanted
from app.translations import N_

_DAYS = {
    "": N_("At any time"),
    "7": N_("Last 7 days"),
    "30": N_("Last 30 days"),
    "90": N_("Last 90 days"),
}


class ReportFilter(Form):
    """Words and choices in the page's address; what is none of them does not matter."""

    q = StringField(
        N_("Search"), render_kw={"type": "search", "enterkeyhint": "search"}
    )
    says = SelectField(
        N_("Says something about"),
        choices={"": N_("Anything"), **{topic.value: t for topic, t in TOPICS.items()}},
    )
    campaign = SelectField(N_("Campaign"))
    by = SelectField(N_("By"))
    days = SelectField(N_("When"), choices=dict(_DAYS))

    def offer(self, offered: Offered, person: Person) -> None:
        """Say which campaigns and people there are; the reader stands first."""
        self.campaign.choices = {"": N_("Any campaign")} | {
            str(id_): name for id_, name in offered.campaigns
        }
        others = {str(i): name for i, name in offered.authors if i != person.id}
        self.by.choices = {"": N_("Everybody"), str(person.id): N_("Me")} | others

    def wanted(self, now: datetime) -> Wanted:
        """What is looked for."""
        days = self._chosen(self.days)
        says = self._chosen(self.says)
        return Wanted(
            words=" ".join((self.q.data or "").replace("\x00", "").split())[:WORDS_MAX],
            says=Topic(says) if says else None,
            campaign_id=self._id(self.campaign),
            author_id=self._id(self.by),
            since=now - timedelta(days=int(days)) if days else None,
        )

    def _id(self, field: SelectField) -> int | None:
        chosen = self._chosen(field)
        return int(chosen) if chosen else None

    def _chosen(self, field: SelectField) -> str:
        data = str(field.data or "")
        return data if data in (field.choices or {}) else ""
