"""Finds leads by the beginnings of words in name, company and address, among millions too.

The index is the database's own, see the migration that makes it.
"""

import re
from collections.abc import Sequence

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    case,
    column,
    false,
    func,
    or_,
    select,
    table,
    text,
    true,
)
from sqlalchemy.orm import Session, aliased

from app.models import Lead

#: More words would not find anything more exactly.
MOST_WORDS = 5
#: A word with at most so many leads is rare.
FEW = 2_000
#: A word that so many of the newest leads have is common.
_NEWEST, _MANY = 500, 25
_WORD = re.compile(r"[^\W_]+")
_WORDS = table("leads_words", column("word"), column("lead_id"))
#: Comes after every character that a word can hold.
_LAST = "\U0010ffff"
#: As it stands in the index.
_POSTGRESQL = (
    "to_tsvector('simple'::regconfig, regexp_replace(leads.name || ' ' || "
    "leads.company || ' ' || leads.address, '[^[:alnum:]]+', ' ', 'g'))"
    " @@ to_tsquery('simple'::regconfig, :words)"
)


def words_in(typed: str) -> list[str]:
    """The words of what was typed, without signs, in lower case."""
    return _WORD.findall(typed.lower())[:MOST_WORDS]


def with_words(session: Session, query: Select[Lead], typed: str) -> Select[Lead]:
    """Only leads that have, for each word that was typed, one that begins so.

    A rare word is looked up first, and its leads are few. With a common one the list, newest
    first, is soon full: it needs no index. Which it is, planners guess badly.
    """
    words = words_in(typed)
    if not words:
        # Signs alone find nothing; nothing typed finds everything.
        return query.where(false()) if typed.strip() else query
    if session.get_bind().dialect.name == "postgresql":
        return _on_postgresql(session, query, words)
    for word in words:
        ids = session.scalars(_with_word(word).limit(FEW + 1)).all()
        query = query.where(Lead.id.in_(ids) if len(ids) <= FEW else _contains(word))
    return query


def _on_postgresql(
    session: Session, query: Select[Lead], words: Sequence[str]
) -> Select[Lead]:
    common = _common(session, words)
    has_common = and_(true(), *(_has_word(Lead, word) for word in common))
    rare = [word for word in words if word not in common]
    if not rare:
        # The planner takes a pattern for rare and would sort the whole table; of a CASE it
        # expects that it often holds, and reads in the order of the list until that is full.
        return query.where(case((has_common, true()), else_=false()))
    query = query.where(has_common)
    wanted = " & ".join(f"{word}:*" for word in rare)
    matches = text(_POSTGRESQL).bindparams(words=wanted)
    # Its planner would rather read the whole table for so few.
    session.execute(text("SET LOCAL enable_seqscan = off"))
    ids = session.scalars(select(Lead.id).where(matches).limit(FEW + 1)).all()
    session.execute(text("SET LOCAL enable_seqscan = on"))
    return query.where(Lead.id.in_(ids) if len(ids) <= FEW else matches)


def _common(session: Session, words: Sequence[str]) -> list[str]:
    """The words that many leads have: the index would first collect all of those."""
    newest = select(Lead).order_by(Lead.id.desc()).limit(_NEWEST).subquery()
    lead = aliased(Lead, newest)
    counts = (func.count().filter(_has_word(lead, word)) for word in words)
    found = session.execute(select(*counts).select_from(newest)).one()
    return [word for word, count in zip(words, found, strict=True) if count >= _MANY]


def _has_word(lead: type[Lead], word: str) -> ColumnElement[bool]:
    """What PostgreSQL's index says, read in the lead itself."""
    texts = lead.name + " " + lead.company + " " + lead.address
    return texts.regexp_match(f"(^|[^[:alnum:]]){word}", flags="i")


def _with_word(word: str) -> Select[int]:
    """Ids of the leads with a word that begins so, in SQLite's table of words.

    Its words are in lower case as far as SQLite knows that, which is A to Z.
    """
    writings = {_lower(one) for one in (word, word.upper(), word.capitalize())}
    return (
        select(_WORDS.c.lead_id)
        .where(
            or_(
                *(
                    and_(_WORDS.c.word >= one, _WORDS.c.word < one + _LAST)
                    for one in sorted(writings)
                )
            )
        )
        .distinct()
    )


def _lower(word: str) -> str:
    return "".join(one.lower() if one.isascii() else one for one in word)


def _contains(word: str) -> ColumnElement[bool]:
    """Whether the word is anywhere in the lead, also inside other words."""
    return or_(
        *(
            func.lower(part).contains(word, autoescape=True)
            for part in (Lead.name, Lead.company, Lead.address)
        )
    )
