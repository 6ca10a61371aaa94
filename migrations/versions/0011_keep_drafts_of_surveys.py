"""Keep drafts of surveys, who has answered, and when a campaign was looked at again

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NAMING = sa.Enum("named", "unnamed", name="naming", native_enum=False, length=32)
TEAM = sa.Enum("sales", "marketing", name="team", native_enum=False, length=32)


def upgrade() -> None:
    op.create_table(
        "survey_drafts",
        sa.Column("survey_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sheet", sa.JSON(), nullable=True),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("saved_by_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["saved_by_id"],
            ["people.id"],
            name=op.f("fk_survey_drafts_saved_by_id_people"),
        ),
        sa.ForeignKeyConstraint(
            ["survey_id"],
            ["surveys.id"],
            name=op.f("fk_survey_drafts_survey_id_surveys"),
        ),
        sa.PrimaryKeyConstraint("survey_id", name=op.f("pk_survey_drafts")),
    )
    op.create_table(
        "participations",
        sa.Column("survey_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("monday", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_participations_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["survey_id"],
            ["surveys.id"],
            name=op.f("fk_participations_survey_id_surveys"),
        ),
        sa.PrimaryKeyConstraint(
            "survey_id", "monday", "person_id", name=op.f("pk_participations")
        ),
    )
    op.add_column(
        "survey_versions",
        sa.Column("naming", NAMING, nullable=False, server_default="named"),
    )
    op.add_column("questions", sa.Column("show_if", sa.JSON(), nullable=True))
    op.add_column("questions", sa.Column("audience", TEAM, nullable=True))
    op.add_column(
        "questions",
        sa.Column("replaces", sa.String(), nullable=False, server_default=""),
    )
    op.add_column(
        "campaigns",
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index(
        op.f("ix_submissions_version_id_submitted_at"),
        "submissions",
        ["version_id", "submitted_at"],
    )


def downgrade() -> None:
    op.drop_index(
        op.f("ix_submissions_version_id_submitted_at"), table_name="submissions"
    )
    op.drop_column("campaigns", "confirmed_at")
    op.drop_column("questions", "replaces")
    op.drop_column("questions", "audience")
    op.drop_column("questions", "show_if")
    op.drop_column("survey_versions", "naming")
    op.drop_table("participations")
    op.drop_table("survey_drafts")
