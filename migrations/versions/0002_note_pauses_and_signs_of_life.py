"""Note pauses of the outbox and signs of life of jobs

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "outbox_pauses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("since_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_outbox_pauses_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox_pauses")),
    )
    # Each job writes its row anew within the hour, and the column has no default to offer.
    op.execute("DELETE FROM job_runs")
    with op.batch_alter_table("job_runs", recreate="always") as batch_op:
        batch_op.add_column(
            sa.Column("alive_at", sa.DateTime(timezone=True), nullable=False)
        )


def downgrade() -> None:
    with op.batch_alter_table("job_runs") as batch_op:
        batch_op.drop_column("alive_at")
    op.drop_table("outbox_pauses")
