"""Take mails in the order of an index

A long queue was sorted anew for each few mails that were taken from it.

Old code still runs while this migrates: add first, remove a release later.
"""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        op.f("ix_deliveries_state_priority_next_at_id"),
        "deliveries",
        ["state", "priority", "next_at", "id"],
    )
    op.drop_index(op.f("ix_deliveries_state_next_at"), "deliveries")


def downgrade() -> None:
    op.create_index(
        op.f("ix_deliveries_state_next_at"), "deliveries", ["state", "next_at"]
    )
    op.drop_index(op.f("ix_deliveries_state_priority_next_at_id"), "deliveries")
