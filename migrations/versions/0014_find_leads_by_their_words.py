"""Find leads by the words of their name, company and address

The database keeps the index itself, so that whoever writes leads, by the hundred thousand
or one by one, need not know of it. PostgreSQL: a GIN index. SQLite: a table of words, kept
by triggers, since its full text search may not stand in triggers of an untrusted schema
before 3.41; a later migration that writes `leads` anew has to make the triggers again.

Old code still runs while this migrates: add first, remove a release later.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

WORDS = (
    "to_tsvector('simple'::regconfig, regexp_replace("
    "name || ' ' || company || ' ' || address, '[^[:alnum:]]+', ' ', 'g'))"
)
#: What parts words, and what a JSON text cannot hold as it is: quotes and control characters.
SIGNS = [*".,;:@+-_/&()'\u2019\"\\\x7f", *map(chr, range(1, 32))]


def _words_of(row: str) -> str:
    """The words of a row as a table: its text as a JSON list, parted where spaces are.

    Few signs at a time: SQLite's parser takes no deeper nesting.
    """
    text = f"{row}.name || ' ' || {row}.company || ' ' || {row}.address"
    table = f"(SELECT lower({text}) AS t)"
    for start in range(0, len(SIGNS), 12):
        text = "t"
        for sign in SIGNS[start : start + 12]:
            text = f"replace({text}, char({ord(sign)}), ' ')"
        table = f"(SELECT {text} AS t FROM {table})"  # noqa: S608 - our own words.
    listed = """'["' || replace(told.t, ' ', '","') || '"]'"""
    # A NUL, which no form lets through, cannot be replaced.
    listed = f"CASE WHEN instr(told.t, char(0)) THEN '[]' ELSE {listed} END"
    words = f"json_each({listed}) AS each"
    return f"{table} AS told, {words} WHERE each.value <> ''"


def _learn(row: str) -> str:
    return (
        "INSERT OR IGNORE INTO leads_words (word, lead_id) "  # noqa: S608 - our own words.
        f"SELECT each.value, {row}.id FROM {_words_of(row)};"
    )


def _forget(row: str) -> str:
    return (
        f"DELETE FROM leads_words WHERE lead_id = {row}.id "  # noqa: S608 - our own words.
        f"AND word IN (SELECT each.value FROM {_words_of(row)});"
    )


TRIGGERS = {
    "leads_words_new": f"AFTER INSERT ON leads BEGIN {_learn('new')} END",
    "leads_words_gone": f"AFTER DELETE ON leads BEGIN {_forget('old')} END",
    "leads_words_changed": "AFTER UPDATE OF name, company, address ON leads "
    f"BEGIN {_forget('old')} {_learn('new')} END",
}
WON = sa.text("stage = 'won'")


def upgrade() -> None:
    # SQLite's planner never took the partial one.
    op.drop_index("ix_leads_customers", "leads")
    op.create_index(op.f("ix_leads_company_stage"), "leads", ["company", "stage"])
    if op.get_context().dialect.name == "postgresql":
        op.execute(f"CREATE INDEX ix_leads_words ON leads USING gin ({WORDS})")
        return
    op.execute(
        "CREATE TABLE leads_words (word TEXT NOT NULL, lead_id INTEGER NOT NULL, "
        "PRIMARY KEY (word, lead_id)) WITHOUT ROWID"
    )
    for name, what in TRIGGERS.items():
        op.execute(f"CREATE TRIGGER {name} {what}")
    # The leads that are there already: as if each were named anew.
    op.execute("UPDATE leads SET name = name")


def downgrade() -> None:
    op.drop_index(op.f("ix_leads_company_stage"), "leads")
    op.create_index(
        "ix_leads_customers",
        "leads",
        ["company"],
        sqlite_where=WON,
        postgresql_where=WON,
    )
    if op.get_context().dialect.name == "postgresql":
        op.execute("DROP INDEX ix_leads_words")
        return
    for name in TRIGGERS:
        op.execute(f"DROP TRIGGER {name}")
    op.execute("DROP TABLE leads_words")
