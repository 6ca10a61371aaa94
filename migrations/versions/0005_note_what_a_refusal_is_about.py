"""Note what a refusal is about

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("deliveries") as batch_op:
        batch_op.create_index(
            batch_op.f("ix_deliveries_recipient"), ["recipient"], unique=False
        )
    with op.batch_alter_table("delivery_attempts") as batch_op:
        batch_op.add_column(
            sa.Column(
                "refusal",
                sa.Enum(
                    "later",
                    "address",
                    "mailbox",
                    "policy",
                    "too_big",
                    name="refusal",
                    native_enum=False,
                    length=32,
                ),
                nullable=True,
            )
        )
        batch_op.create_index(
            batch_op.f("ix_delivery_attempts_ended_at"), ["ended_at"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("delivery_attempts") as batch_op:
        batch_op.drop_index(batch_op.f("ix_delivery_attempts_ended_at"))
        batch_op.drop_column("refusal")
    with op.batch_alter_table("deliveries") as batch_op:
        batch_op.drop_index(batch_op.f("ix_deliveries_recipient"))
