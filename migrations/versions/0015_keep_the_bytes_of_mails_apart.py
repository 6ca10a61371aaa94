"""Keep the bytes of mails apart from their state

A mail's state changes three times on its way out, and each change wrote its bytes anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "delivery_bodies",
        sa.Column("delivery_id", sa.Integer(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delivery_id"],
            ["deliveries.id"],
            name=op.f("fk_delivery_bodies_delivery_id_deliveries"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("delivery_id", name=op.f("pk_delivery_bodies")),
    )
    op.execute(
        "INSERT INTO delivery_bodies (delivery_id, raw) SELECT id, raw FROM deliveries"
    )
    op.execute("ALTER TABLE deliveries DROP COLUMN raw")


def downgrade() -> None:
    empty = "''::bytea" if op.get_context().dialect.name == "postgresql" else "x''"
    kind = "BYTEA" if op.get_context().dialect.name == "postgresql" else "BLOB"
    op.execute(f"ALTER TABLE deliveries ADD COLUMN raw {kind} NOT NULL DEFAULT {empty}")
    op.execute(
        "UPDATE deliveries SET raw = (SELECT raw FROM delivery_bodies"
        " WHERE delivery_id = deliveries.id)"
    )
    op.drop_table("delivery_bodies")
