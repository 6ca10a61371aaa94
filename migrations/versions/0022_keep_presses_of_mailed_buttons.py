"""Keep presses of mailed buttons"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None
KINDS = (
    "mine",
    "not_mine",
    "in_two_weeks",
    "seen",
    "still_right",
    "nothing_new",
    "stop_mail",
    "send_mail",
    "take_back",
)
TRUSTS = ("verified", "unverified", "suspect")


def _one_of(name: str, values: tuple[str, ...]) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, length=32)


def upgrade() -> None:
    op.create_table(
        "taps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", _one_of("tapkind", KINDS), nullable=False),
        sa.Column("about_id", sa.Integer(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trust", _one_of("trust", TRUSTS), nullable=False),
        sa.Column("delivery_id", sa.Integer(), nullable=True),
        sa.Column("client_hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_taps_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["delivery_id"],
            ["deliveries.id"],
            name=op.f("fk_taps_delivery_id_deliveries"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taps")),
    )
    for columns in (["person_id", "said_at"], ["said_at"], ["delivery_id"]):
        name = op.f(f"ix_taps_{'_'.join(columns)}")
        op.create_index(name, "taps", columns, unique=False)
    for column in ("delivery_id", "said_at"):
        op.create_index(op.f(f"ix_fits_{column}"), "fits", [column], unique=False)


def downgrade() -> None:
    for column in ("delivery_id", "said_at"):
        op.drop_index(op.f(f"ix_fits_{column}"), table_name="fits")
    op.drop_table("taps")
