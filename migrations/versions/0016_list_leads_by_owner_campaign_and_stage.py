"""List leads by owner or campaign and stage without reading past others

Old code still runs while this migrates: add first, remove a release later.
"""

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        op.f("ix_leads_owner_id_stage_id"), "leads", ["owner_id", "stage", "id"]
    )
    op.create_index(
        op.f("ix_leads_campaign_id_stage_id"), "leads", ["campaign_id", "stage", "id"]
    )
    # The one with the id at its end does all that this did.
    op.drop_index(op.f("ix_leads_owner_id_stage"), "leads")


def downgrade() -> None:
    op.create_index(op.f("ix_leads_owner_id_stage"), "leads", ["owner_id", "stage"])
    op.drop_index(op.f("ix_leads_campaign_id_stage_id"), "leads")
    op.drop_index(op.f("ix_leads_owner_id_stage_id"), "leads")
