"""Keep imports of leads

Old code still runs while this migrates: add first, remove a release later.
"""

import unicodedata
from hashlib import blake2b

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def _lead_columns() -> list[sa.Column]:
    return [
        sa.Column("name_key", sa.String(), nullable=False, server_default=""),
        sa.Column(
            "do_not_mail", sa.Boolean(), nullable=False, server_default=sa.false()
        ),
        sa.Column("crm_status", sa.String(), nullable=False, server_default=""),
        sa.Column("crm", sa.String(length=32), nullable=True),
        sa.Column("crm_suggestion", sa.String(length=32), nullable=True),
        sa.Column("crm_said_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("crm_details", sa.JSON(), nullable=False, server_default="{}"),
    ]


def upgrade() -> None:
    op.create_table(
        "column_memories",
        sa.Column("header_key", sa.String(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("header_key", name=op.f("pk_column_memories")),
    )
    op.create_table(
        "lead_imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("uploaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by_id", sa.Integer(), nullable=True),
        sa.Column("header_key", sa.String(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("guess", sa.JSON(), nullable=False),
        sa.Column("default_campaign_id", sa.Integer(), nullable=True),
        sa.Column("default_owner_id", sa.Integer(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "choosing",
                "checking",
                "checked",
                "applying",
                "done",
                "undoing",
                "undone",
                "stuck",
                name="importstate",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("lease_token", sa.String(), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column(
            "stuck_at",
            sa.Enum(
                "choosing",
                "checking",
                "checked",
                "applying",
                "done",
                "undoing",
                "undone",
                "stuck",
                name="importstate",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("rows_done", sa.Integer(), nullable=False),
        sa.Column("at_line", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("undo_counts", sa.JSON(), nullable=False),
        sa.Column("unknown_names", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["default_campaign_id"],
            ["campaigns.id"],
            name=op.f("fk_lead_imports_default_campaign_id_campaigns"),
        ),
        sa.ForeignKeyConstraint(
            ["default_owner_id"],
            ["people.id"],
            name=op.f("fk_lead_imports_default_owner_id_people"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_lead_imports_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["undone_by_id"],
            ["people.id"],
            name=op.f("fk_lead_imports_undone_by_id_people"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_imports")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_lead_imports_digest"), "lead_imports", ["digest"], unique=False
    )
    op.create_index(
        op.f("ix_lead_imports_state_lease_until"),
        "lead_imports",
        ["state", "lease_until"],
        unique=False,
    )

    op.create_table(
        "import_parts",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["lead_imports.id"],
            name=op.f("fk_import_parts_import_id_lead_imports"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("import_id", "number", name=op.f("pk_import_parts")),
    )
    op.create_table(
        "import_rows",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("until_line", sa.Integer(), nullable=True),
        sa.Column(
            "result",
            sa.Enum(
                "create",
                "update",
                "unchanged",
                "duplicate",
                "rejected",
                "skipped",
                name="rowresult",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("duplicate_of", sa.Integer(), nullable=True),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=True),
        sa.Column("filled", sa.JSON(), nullable=False),
        sa.Column("made_of", sa.String(), nullable=False),
        sa.Column(
            "undone",
            sa.Enum(
                "removed",
                "restored",
                "kept_history",
                "kept_changed",
                "gone",
                name="undoresult",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["lead_imports.id"],
            name=op.f("fk_import_rows_import_id_lead_imports"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"],
            ["leads.id"],
            name=op.f("fk_import_rows_lead_id_leads"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("import_id", "line", name=op.f("pk_import_rows")),
    )
    op.create_index(
        op.f("ix_import_rows_import_id_result_line"),
        "import_rows",
        ["import_id", "result", "line"],
        unique=False,
    )
    op.create_index(
        op.f("ix_import_rows_lead_id_import_id_line"),
        "import_rows",
        ["lead_id", "import_id", "line"],
        unique=False,
    )

    for column in _lead_columns():
        op.add_column("leads", column)
    _fill_name_keys()
    for name in ("address", "external_id", "name_key"):
        index = op.f(f"ix_leads_{name}_campaign_id")
        op.create_index(index, "leads", [name, "campaign_id"])
    op.create_index(op.f("ix_prompts_lead_id"), "prompts", ["lead_id"])


def _fill_name_keys() -> None:
    """The key of name and company, as `domain.prospects` makes it."""
    leads = sa.table("leads", *map(sa.column, ("id", "name", "company", "name_key")))
    connection = op.get_bind()
    last = 0
    while True:
        found = connection.execute(
            sa.select(leads.c.id, leads.c.name, leads.c.company)
            .where(leads.c.id > last)
            .order_by(leads.c.id)
            .limit(5000)
        ).all()
        if not found:
            return
        last = found[-1].id
        keys = [
            {"lead": lead_id, "key": _name_key(name, company)}
            for lead_id, name, company in found
        ]
        connection.execute(
            leads.update()
            .where(leads.c.id == sa.bindparam("lead"))
            .values(name_key=sa.bindparam("key")),
            keys,
        )


def _name_key(*texts: str) -> str:
    parts = [
        unicodedata.normalize("NFC", " ".join(text.split())).casefold()
        for text in texts
    ]
    if not all(parts):
        return ""
    return blake2b("\0".join(parts).encode(), digest_size=12).hexdigest()


def downgrade() -> None:
    op.drop_index(op.f("ix_prompts_lead_id"), "prompts")
    for name in ("name_key", "external_id", "address"):
        op.drop_index(op.f(f"ix_leads_{name}_campaign_id"), "leads")
    for column in reversed(_lead_columns()):
        op.drop_column("leads", column.name)
    op.drop_index(op.f("ix_import_rows_lead_id_import_id_line"), "import_rows")
    op.drop_index(op.f("ix_import_rows_import_id_result_line"), "import_rows")

    op.drop_table("import_rows")
    op.drop_table("import_parts")
    op.drop_index(op.f("ix_lead_imports_state_lease_until"), "lead_imports")
    op.drop_index(op.f("ix_lead_imports_digest"), "lead_imports")

    op.drop_table("lead_imports")
    op.drop_table("column_memories")
