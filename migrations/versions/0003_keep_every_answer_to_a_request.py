"""Keep every answer to a request, drafts by subject, and when a rival was named

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATES = ("open", "seen", "thinking", "changed", "declined")


def upgrade() -> None:
    op.create_table(
        "request_answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(*STATES, name="requeststate", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_request_answers_person_id_people"),
        ),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["requests.id"],
            name=op.f("fk_request_answers_request_id_requests"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_answers")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_request_answers_request_id"), "request_answers", ["request_id"]
    )
    with op.batch_alter_table("competitors") as batch_op:
        batch_op.add_column(sa.Column("last_named_at", sa.DateTime(timezone=True)))
    with op.batch_alter_table("drafts") as batch_op:
        for name in ("subject", "form_key"):
            batch_op.add_column(
                sa.Column(name, sa.String(), nullable=False, server_default="")
            )
        batch_op.drop_constraint(op.f("uq_drafts_person_id_kind"), type_="unique")
        batch_op.create_unique_constraint(
            op.f("uq_drafts_person_id_kind_subject"), ["person_id", "kind", "subject"]
        )
    with op.batch_alter_table("drafts") as batch_op:
        for name in ("subject", "form_key"):
            batch_op.alter_column(name, server_default=None)
    # Rebuilt by SQLite, and ids of what people said are never used twice.
    with op.batch_alter_table(
        "submissions", table_kwargs={"sqlite_autoincrement": True}
    ) as batch_op:
        batch_op.drop_constraint(op.f("uq_submissions_form_key"), type_="unique")
        batch_op.create_unique_constraint(
            op.f("uq_submissions_author_id_form_key"), ["author_id", "form_key"]
        )


def downgrade() -> None:
    # Rebuilt by SQLite, and ids of what people said are never used twice.
    with op.batch_alter_table(
        "submissions", table_kwargs={"sqlite_autoincrement": True}
    ) as batch_op:
        batch_op.drop_constraint(
            op.f("uq_submissions_author_id_form_key"), type_="unique"
        )
        batch_op.create_unique_constraint(op.f("uq_submissions_form_key"), ["form_key"])
    # One draft a kind is what the older schema can hold.
    op.execute("DELETE FROM drafts WHERE subject <> ''")
    with op.batch_alter_table("drafts") as batch_op:
        batch_op.drop_constraint(
            op.f("uq_drafts_person_id_kind_subject"), type_="unique"
        )
        batch_op.create_unique_constraint(
            op.f("uq_drafts_person_id_kind"), ["person_id", "kind"]
        )
        batch_op.drop_column("form_key")
        batch_op.drop_column("subject")
    with op.batch_alter_table("competitors") as batch_op:
        batch_op.drop_column("last_named_at")
    op.drop_table("request_answers")
