"""Keep what verdicts rest on

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

import app.models.base

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "blocked_senders",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("since_at", app.models.base.UTCDateTime(), nullable=False),
        sa.Column("blocked_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["blocked_by_id"],
            ["people.id"],
            name=op.f("fk_blocked_senders_blocked_by_id_people"),
        ),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_blocked_senders")),
    )
    op.add_column(
        "inbound_messages",
        sa.Column("checks", sa.JSON(), nullable=False, server_default="{}"),
    )
    op.add_column(
        "inbound_messages", sa.Column("text_hash", sa.String(), nullable=True)
    )


def downgrade() -> None:
    op.drop_column("inbound_messages", "text_hash")
    op.drop_column("inbound_messages", "checks")
    op.drop_table("blocked_senders")
