"""Chain the record of changes, and refuse to alter it"""

import hashlib
import json
from datetime import UTC

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

ENTRIES = sa.table(
    "audit_entries",
    sa.column("id", sa.Integer),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("person_id", sa.Integer),
    sa.column("action", sa.String),
    sa.column("subject", sa.String),
    sa.column("details", sa.JSON),
    sa.column("digest", sa.String),
)
WAYS = ("update", "delete")


def upgrade() -> None:
    op.add_column("audit_entries", sa.Column("digest", sa.String(), nullable=True))
    _chain()
    with op.batch_alter_table("audit_entries") as batch_op:
        batch_op.alter_column("digest", existing_type=sa.String(), nullable=False)
    if op.get_bind().dialect.name == "sqlite":
        _refuse_on_sqlite()
    else:
        _refuse_on_postgresql()


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for way in WAYS:
            op.execute(f"DROP TRIGGER audit_entries_refuse_{way}")
    else:
        op.execute("DROP TRIGGER audit_entries_refuse ON audit_entries")
        op.execute("DROP TRIGGER audit_entries_refuse_truncate ON audit_entries")
        op.execute("DROP FUNCTION refuse_to_alter_audit_entries()")
    with op.batch_alter_table("audit_entries") as batch_op:
        batch_op.drop_column("digest")


def _chain() -> None:
    connection = op.get_bind()
    digest = ""
    for row in connection.execute(sa.select(ENTRIES).order_by(ENTRIES.c.id)).all():
        at = row.at.astimezone(UTC) if row.at.tzinfo else row.at.replace(tzinfo=UTC)
        said = [
            digest,
            at.isoformat(),
            row.person_id,
            row.action,
            row.subject,
            row.details,
        ]
        digest = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
        connection.execute(
            sa.update(ENTRIES).where(ENTRIES.c.id == row.id).values(digest=digest)
        )


def _refuse_on_sqlite() -> None:
    for way in WAYS:
        op.execute(
            f"CREATE TRIGGER audit_entries_refuse_{way} BEFORE {way} ON audit_entries "
            "BEGIN SELECT RAISE(ABORT, 'audit entries are never altered'); END"
        )


def _refuse_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION refuse_to_alter_audit_entries() RETURNS trigger "
        "LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'audit entries are never altered'; END $$"
    )
    op.execute(
        "CREATE TRIGGER audit_entries_refuse BEFORE UPDATE OR DELETE ON audit_entries "
        "FOR EACH ROW EXECUTE FUNCTION refuse_to_alter_audit_entries()"
    )
    op.execute(
        "CREATE TRIGGER audit_entries_refuse_truncate BEFORE TRUNCATE ON audit_entries "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_audit_entries()"
    )
