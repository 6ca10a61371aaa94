"""Runs migrations over the connection that `app.schema` opens."""

from alembic import context
from sqlalchemy import Connection

from app.models import Base
from app.models.base import UTCDateTime


def render_item(kind: str, item: object, _: object) -> str | bool:
    """Write our types as plain ones: a migration imports nothing from the service."""
    if kind == "type" and isinstance(item, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def include_name(name: str | None, kind: str, _: object) -> bool:
    """Leave out what a database keeps for searching: models know nothing of it."""
    is_of_search = name is not None and name.removeprefix("ix_").startswith(
        "leads_words"
    )
    return kind not in ("table", "index") or not is_of_search


def migrate(connection: Connection) -> None:
    """Configure and run on one connection, in one transaction."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        render_item=render_item,
        compare_type=True,
        include_name=include_name,
    )
    with context.begin_transaction():
        context.run_migrations()


migrate(context.config.attributes["connection"])
