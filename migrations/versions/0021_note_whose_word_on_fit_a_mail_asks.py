"""Note for which side an item of a mail asks about the fit of a lead"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

TEAM = sa.Enum("sales", "marketing", name="team", native_enum=False, length=32)


def upgrade() -> None:
    op.add_column("delivery_items", sa.Column("fit_team", TEAM, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("delivery_items") as batch_op:
        batch_op.drop_column("fit_team")
