"""The form that says which team leads which stage."""

from collections.abc import Mapping

from wtforms import RadioField

from app.domain.outcomes import Stage
from app.domain.teams import Team
from app.labels import STAGES
from app.models import Workspace
from app.services import stages
from app.translations import N_
from app.web import choices
from app.web.fields import required
from app.web.shared_forms import SharedForm


class StagesForm(SharedForm):
    """One choice a stage."""

    def show(self, workspace: Workspace) -> None:
        """Fill in what holds now."""
        for stage in Stage:
            self[stage].data = stages.leading(workspace, stage).value

    def chosen(self) -> Mapping[Stage, Team]:
        return {stage: Team(self[stage].data) for stage in Stage}


for _stage in Stage:
    _field = RadioField(
        STAGES[_stage],
        [required(N_("Please pick who leads."))],
        choices=choices.teams,
    )
    setattr(StagesForm, _stage, _field)
