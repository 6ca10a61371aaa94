"""Keep what answers from mails, requests that say the same, and themes need

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

import app.models.base

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TRUSTS = ("verified", "unverified", "suspect")
#: Table, column, table referred to, what happens when that row goes, whether it is indexed.
REFERENCES = (
    ("delivery_items", "lead_id", "leads", None, True),
    ("delivery_items", "campaign_id", "campaigns", None, False),
    ("delivery_items", "note_id", "notes", None, False),
    ("notes", "campaign_id", "campaigns", None, True),
    ("notes", "answers_id", "notes", None, True),
    ("requests", "same_as_id", "requests", None, True),
    ("request_answers", "delivery_id", "deliveries", "SET NULL", True),
    ("competitors", "same_as_id", "competitors", None, False),
)
#: Ids of what people said are never used twice.
COUNTED_ON = ("notes", "requests", "request_answers")


def upgrade() -> None:
    for table in dict.fromkeys(reference[0] for reference in REFERENCES):
        _add_references(table)
    op.add_column(
        "requests",
        sa.Column("text_key", sa.String(), nullable=False, server_default=""),
    )
    op.create_index(op.f("ix_requests_text_key"), "requests", ["text_key"])
    op.add_column(
        "request_answers",
        sa.Column(
            "trust",
            sa.Enum(*TRUSTS, name="trust", native_enum=False, length=32),
            nullable=False,
            server_default="verified",
        ),
    )
    op.add_column(
        "request_answers",
        sa.Column("client_hash", sa.String(), nullable=False, server_default=""),
    )
    _create_themes()
    _create_theme_tags()


def _add_references(table: str) -> None:
    counted = {"sqlite_autoincrement": table in COUNTED_ON}
    with op.batch_alter_table(table, table_kwargs=counted) as batch_op:
        for of, column, target, ondelete, is_indexed in REFERENCES:
            if of != table:
                continue
            batch_op.add_column(sa.Column(column, sa.Integer()))
            batch_op.create_foreign_key(
                op.f(f"fk_{table}_{column}_{target}"),
                target,
                [column],
                ["id"],
                ondelete=ondelete,
            )
            if is_indexed:
                batch_op.create_index(op.f(f"ix_{table}_{column}"), [column])


def _create_themes() -> None:
    op.create_table(
        "themes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("created_at", app.models.base.UTCDateTime(), nullable=False),
        sa.Column("retired_at", app.models.base.UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_themes")),
        sa.UniqueConstraint("name", name=op.f("uq_themes_name")),
    )


def _create_theme_tags() -> None:
    op.create_table(
        "theme_tags",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("theme_id", sa.Integer(), nullable=True),
        sa.Column("tagged_by_id", sa.Integer(), nullable=False),
        sa.Column("tagged_at", app.models.base.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id", "question_id"],
            ["answers.submission_id", "answers.question_id"],
            name=op.f("fk_theme_tags_submission_id_question_id_answers"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["themes.id"], name=op.f("fk_theme_tags_theme_id_themes")
        ),
        sa.ForeignKeyConstraint(
            ["tagged_by_id"],
            ["people.id"],
            name=op.f("fk_theme_tags_tagged_by_id_people"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_theme_tags")),
        sa.UniqueConstraint(
            "submission_id",
            "question_id",
            name=op.f("uq_theme_tags_submission_id_question_id"),
        ),
    )
    op.create_index(op.f("ix_theme_tags_theme_id"), "theme_tags", ["theme_id"])


def downgrade() -> None:
    op.drop_table("theme_tags")
    op.drop_table("themes")
    op.drop_column("request_answers", "client_hash")
    op.drop_column("request_answers", "trust")
    op.drop_index(op.f("ix_requests_text_key"), "requests")
    op.drop_column("requests", "text_key")
    for table in dict.fromkeys(reference[0] for reference in REFERENCES):
        _drop_references(table)


def _drop_references(table: str) -> None:
    counted = {"sqlite_autoincrement": table in COUNTED_ON}
    with op.batch_alter_table(table, table_kwargs=counted) as batch_op:
        for of, column, target, _, is_indexed in REFERENCES:
            if of != table:
                continue
            if is_indexed:
                batch_op.drop_index(op.f(f"ix_{table}_{column}"))
            batch_op.drop_constraint(
                op.f(f"fk_{table}_{column}_{target}"), type_="foreignkey"
            )
            batch_op.drop_column(column)
