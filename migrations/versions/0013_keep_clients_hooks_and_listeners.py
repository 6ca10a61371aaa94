"""Keep clients, hooks and listeners

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "api_clients",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("hint", sa.String(), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_api_clients_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_clients")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_api_clients_token_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "listeners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failing_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("wait_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_listeners_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listeners")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "api_answers",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["api_clients.id"],
            name=op.f("fk_api_answers_client_id_api_clients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("client_id", "key", name=op.f("pk_api_answers")),
    )
    op.create_index(
        op.f("ix_api_answers_created_at"), "api_answers", ["created_at"], unique=False
    )
    op.create_table(
        "calls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("listener_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "lead.outcome_recorded",
                "lead.outcome_undone",
                "throughline.test",
                name="told",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "done",
                "failed",
                name="callstate",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease_token", sa.String(), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_status", sa.Integer(), nullable=True),
        sa.Column("last_error", sa.String(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["listener_id"],
            ["listeners.id"],
            name=op.f("fk_calls_listener_id_listeners"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        sa.UniqueConstraint(
            "listener_id", "message_id", name=op.f("uq_calls_listener_id_message_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_calls_created_at"), "calls", ["created_at"], unique=False)
    op.create_index(
        op.f("ix_calls_listener_id_id"), "calls", ["listener_id", "id"], unique=False
    )
    op.create_index(
        op.f("ix_calls_state_next_at"), "calls", ["state", "next_at"], unique=False
    )
    op.create_table(
        "hook_sources",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "hubspot_app",
                "hubspot_workflow",
                "salesforce",
                "pipedrive",
                "signed",
                "open",
                name="hookkind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("chosen", sa.JSON(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaigns.id"],
            name=op.f("fk_hook_sources_campaign_id_campaigns"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["people.id"], name=op.f("fk_hook_sources_owner_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_hook_sources_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hook_sources")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_hook_sources_token_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "hook_bodies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content_type", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "new", "done", "failed", name="bodystate", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("try_again_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["source_id"],
            ["hook_sources.id"],
            name=op.f("fk_hook_bodies_source_id_hook_sources"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hook_bodies")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_hook_bodies_source_id_id"),
        "hook_bodies",
        ["source_id", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_hook_bodies_state_id"), "hook_bodies", ["state", "id"], unique=False
    )
    op.create_table(
        "hook_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("body_id", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("entity_id", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "created",
                "filled",
                "unchanged",
                "parked",
                "ignored",
                name="eventstate",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("lead_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["body_id"],
            ["hook_bodies.id"],
            name=op.f("fk_hook_events_body_id_hook_bodies"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["lead_id"],
            ["leads.id"],
            name=op.f("fk_hook_events_lead_id_leads"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["source_id"],
            ["hook_sources.id"],
            name=op.f("fk_hook_events_source_id_hook_sources"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hook_events")),
        sa.UniqueConstraint(
            "source_id", "event_id", name=op.f("uq_hook_events_source_id_event_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_hook_events_body_id"), "hook_events", ["body_id"], unique=False
    )
    op.create_index(
        op.f("ix_hook_events_lead_id"), "hook_events", ["lead_id"], unique=False
    )
    op.create_index(
        op.f("ix_hook_events_received_at"), "hook_events", ["received_at"], unique=False
    )
    op.create_index(
        op.f("ix_hook_events_source_id_entity_id"),
        "hook_events",
        ["source_id", "entity_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_hook_events_source_id_state_id"),
        "hook_events",
        ["source_id", "state", "id"],
        unique=False,
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_hook_events_source_id_state_id"), table_name="hook_events")
    op.drop_index(op.f("ix_hook_events_source_id_entity_id"), table_name="hook_events")
    op.drop_index(op.f("ix_hook_events_received_at"), table_name="hook_events")
    op.drop_index(op.f("ix_hook_events_lead_id"), table_name="hook_events")
    op.drop_index(op.f("ix_hook_events_body_id"), table_name="hook_events")
    op.drop_table("hook_events")
    op.drop_index(op.f("ix_hook_bodies_state_id"), table_name="hook_bodies")
    op.drop_index(op.f("ix_hook_bodies_source_id_id"), table_name="hook_bodies")
    op.drop_table("hook_bodies")
    op.drop_table("hook_sources")
    op.drop_index(op.f("ix_calls_state_next_at"), table_name="calls")
    op.drop_index(op.f("ix_calls_listener_id_id"), table_name="calls")
    op.drop_index(op.f("ix_calls_created_at"), table_name="calls")
    op.drop_table("calls")
    op.drop_index(op.f("ix_api_answers_created_at"), table_name="api_answers")
    op.drop_table("api_answers")
    op.drop_table("listeners")
    op.drop_table("api_clients")
