"""Keep how often people want to be asked"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

PACE = sa.Enum("usual", "weekly", name="pace", native_enum=False, length=32)


def upgrade() -> None:
    op.add_column(
        "people", sa.Column("pace", PACE, nullable=False, server_default="usual")
    )


def downgrade() -> None:
    with op.batch_alter_table("people") as batch_op:
        batch_op.drop_column("pace")
