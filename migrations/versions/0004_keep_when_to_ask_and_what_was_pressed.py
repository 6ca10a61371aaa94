"""Keep when to ask about a lead, what was pressed where, and changes of leads

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

LEAD_MOMENTS = ("assigned_at", "told_at", "accepted_at", "ask_next_at")
ANSWER_BY = ("links", "mail", "both")
CHANGES = ("goal", "owner")


def upgrade() -> None:
    _add_to_leads()
    _add_lead_changes()
    _add_to_prompts()
    _add_to_outcomes()
    with op.batch_alter_table("workspaces") as batch_op:
        for name, default in (("cadence", "{}"), ("holidays", "[]")):
            batch_op.add_column(
                sa.Column(name, sa.JSON(), nullable=False, server_default=default)
            )
    with op.batch_alter_table("people") as batch_op:
        batch_op.add_column(
            sa.Column(
                "answer_by",
                sa.Enum(*ANSWER_BY, name="answerby", native_enum=False, length=32),
                nullable=False,
                server_default="both",
            )
        )


def _add_to_leads() -> None:
    for name in LEAD_MOMENTS:
        op.add_column("leads", sa.Column(name, sa.DateTime(timezone=True)))
    for columns in (
        ["owner_id", "id"],
        ["campaign_id", "id"],
        ["stage", "id"],
        ["ask_next_at", "owner_id"],
    ):
        op.create_index(op.f(f"ix_leads_{'_'.join(columns)}"), "leads", columns)
    untold = sa.text("told_at IS NULL AND handed_over_at IS NOT NULL")
    op.create_index(
        "ix_leads_untold",
        "leads",
        ["owner_id"],
        sqlite_where=untold,
        postgresql_where=untold,
    )


def _add_lead_changes() -> None:
    op.create_table(
        "lead_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(*CHANGES, name="leadchangekind", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("from_person_id", sa.Integer()),
        sa.Column("to_person_id", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["lead_id"], ["leads.id"], name=op.f("fk_lead_changes_lead_id_leads")
        ),
        *(
            sa.ForeignKeyConstraint(
                [name], ["people.id"], name=op.f(f"fk_lead_changes_{name}_people")
            )
            for name in ("person_id", "from_person_id", "to_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_changes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_lead_changes_lead_id"), "lead_changes", ["lead_id"])


def _add_to_prompts() -> None:
    op.add_column(
        "prompts",
        sa.Column("asked_in_vain", sa.Integer(), nullable=False, server_default="0"),
    )
    op.add_column("prompts", sa.Column("ask_again_on", sa.Date()))
    op.add_column(
        "prompts",
        sa.Column("learning_question", sa.String(), nullable=False, server_default=""),
    )


def _add_to_outcomes() -> None:
    # Rebuilt by SQLite for the foreign key, and ids of what people said are never used twice.
    with op.batch_alter_table(
        "outcomes", table_kwargs={"sqlite_autoincrement": True}
    ) as batch_op:
        batch_op.add_column(
            sa.Column("learning", sa.String(), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("client_hash", sa.String(), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("delivery_id", sa.Integer()))
        batch_op.create_foreign_key(
            op.f("fk_outcomes_delivery_id_deliveries"),
            "deliveries",
            ["delivery_id"],
            ["id"],
            ondelete="SET NULL",
        )
        batch_op.create_index(op.f("ix_outcomes_delivery_id"), ["delivery_id"])


def downgrade() -> None:
    with op.batch_alter_table("people") as batch_op:
        batch_op.drop_column("answer_by")
    with op.batch_alter_table("workspaces") as batch_op:
        batch_op.drop_column("holidays")
        batch_op.drop_column("cadence")
    with op.batch_alter_table(
        "outcomes", table_kwargs={"sqlite_autoincrement": True}
    ) as batch_op:
        batch_op.drop_index(op.f("ix_outcomes_delivery_id"))
        batch_op.drop_constraint(
            op.f("fk_outcomes_delivery_id_deliveries"), type_="foreignkey"
        )
        for name in ("delivery_id", "client_hash", "learning"):
            batch_op.drop_column(name)
    for name in ("learning_question", "ask_again_on", "asked_in_vain"):
        op.drop_column("prompts", name)
    op.drop_table("lead_changes")
    op.drop_index("ix_leads_untold", "leads")
    for columns in (
        "ask_next_at_owner_id",
        "stage_id",
        "campaign_id_id",
        "owner_id_id",
    ):
        op.drop_index(op.f(f"ix_leads_{columns}"), "leads")
    for name in reversed(LEAD_MOMENTS):
        op.drop_column("leads", name)
