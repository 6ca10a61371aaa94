"""Know bounces by an address of their own

Whoever got a mail reads its reply address; the address that it comes back to is another, so
that nobody but the mail servers on the way can say that a mail came back. Mails on their way
carry the old one: their reply token goes on naming them.

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("deliveries", sa.Column("bounce_token_hash", sa.String()))
    op.execute("UPDATE deliveries SET bounce_token_hash = reply_token_hash")
    op.create_index(
        "ix_deliveries_bounce_token_hash",
        "deliveries",
        ["bounce_token_hash"],
        unique=True,
    )


def downgrade() -> None:
    op.drop_index("ix_deliveries_bounce_token_hash", "deliveries")
    op.drop_column("deliveries", "bounce_token_hash")
