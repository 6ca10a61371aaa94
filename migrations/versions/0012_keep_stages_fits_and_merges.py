"""Keep stage changes, fits and merges of leads

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

STAGES = (
    "nurture",
    "handed_over",
    "working",
    "opportunity",
    "later",
    "won",
    "lost",
    "not_a_lead",
)
TEAMS = ("sales", "marketing")
VERDICTS = ("yes", "partly", "no")
TRUSTS = ("verified", "unverified", "suspect")
WON = "stage = 'won'"
UNSEEN = "seen_at IS NULL AND aware_id IS NOT NULL"


def _one_of(name: str, values: tuple[str, ...]) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, length=32)


def _to(table: str, column: str, target: str, ondelete: str | None = None):
    return sa.ForeignKeyConstraint(
        [column],
        [f"{target}.id"],
        name=op.f(f"fk_{table}_{column}_{target}"),
        ondelete=ondelete,
    )


def _stage_changes() -> None:
    name = "stage_changes"
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("before", _one_of("stage", STAGES), nullable=False),
        sa.Column("after", _one_of("stage", STAGES), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("leading", _one_of("team", TEAMS), nullable=False),
        sa.Column("aware_id", sa.Integer(), nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        _to(name, "lead_id", "leads"),
        _to(name, "by_id", "people"),
        _to(name, "aware_id", "people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_changes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_stage_changes_lead_id"), name, ["lead_id"])
    op.create_index(
        "ix_stage_changes_unseen",
        name,
        ["aware_id", "changed_at"],
        sqlite_where=sa.text(UNSEEN),
        postgresql_where=sa.text(UNSEEN),
    )


def _fits() -> None:
    op.create_table(
        "fits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("team", _one_of("team", TEAMS), nullable=False),
        sa.Column("verdict", _one_of("fitverdict", VERDICTS), nullable=False),
        sa.Column("trust", _one_of("trust", TRUSTS), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delivery_id", sa.Integer(), nullable=True),
        sa.Column("client_hash", sa.String(), nullable=False),
        _to("fits", "lead_id", "leads"),
        _to("fits", "person_id", "people"),
        _to("fits", "delivery_id", "deliveries", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fits")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_fits_lead_id"), "fits", ["lead_id"])
    op.create_table(
        "fit_asks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("team", _one_of("team", TEAMS), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        _to("fit_asks", "lead_id", "leads"),
        _to("fit_asks", "person_id", "people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fit_asks")),
        sa.UniqueConstraint(
            "lead_id",
            "team",
            "person_id",
            name=op.f("uq_fit_asks_lead_id_team_person_id"),
        ),
    )
    op.create_index(
        op.f("ix_fit_asks_person_id_asked_at"), "fit_asks", ["person_id", "asked_at"]
    )


def _merges() -> None:
    name = "lead_merges"
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("taken_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("merged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved", sa.JSON(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        _to(name, "kept_id", "leads"),
        _to(name, "taken_id", "leads"),
        _to(name, "person_id", "people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead_merges")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_lead_merges_kept_id"), name, ["kept_id"])
    op.create_index(op.f("ix_lead_merges_taken_id"), name, ["taken_id"])


def upgrade() -> None:
    _stage_changes()
    _fits()
    _merges()
    op.add_column("leads", sa.Column("fit_sales", sa.String(32), nullable=True))
    op.add_column("leads", sa.Column("fit_marketing", sa.String(32), nullable=True))
    # In one statement, so that SQLite need not write all leads anew.
    op.execute(
        "ALTER TABLE leads ADD COLUMN merged_into_id INTEGER "
        "CONSTRAINT fk_leads_merged_into_id_leads REFERENCES leads (id)"
    )
    # Removing a lead asks whether any was merged into it.
    op.create_index("ix_leads_merged_into_id", "leads", ["merged_into_id"])
    op.create_index(
        "ix_leads_customers",
        "leads",
        ["company"],
        sqlite_where=sa.text(WON),
        postgresql_where=sa.text(WON),
    )
    with op.batch_alter_table("workspaces") as batch:
        batch.add_column(
            sa.Column("stage_leads", sa.JSON(), nullable=False, server_default="{}")
        )


def downgrade() -> None:
    op.drop_index("ix_leads_merged_into_id", "leads")
    with op.batch_alter_table("workspaces") as batch:
        batch.drop_column("stage_leads")
    op.drop_index("ix_leads_customers", "leads")
    with op.batch_alter_table(
        "leads", table_kwargs={"sqlite_autoincrement": True}
    ) as batch:
        # Its foreign key goes with it.
        batch.drop_column("merged_into_id")
        batch.drop_column("fit_marketing")
        batch.drop_column("fit_sales")
    for table in ("lead_merges", "fit_asks", "fits", "stage_changes"):
        op.drop_table(table)
