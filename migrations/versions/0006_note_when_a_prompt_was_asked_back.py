"""Note when a prompt was asked back

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("prompts", sa.Column("asked_back_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("prompts", "asked_back_at")
