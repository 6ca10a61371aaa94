"""The subject of a weekly mail: a fact or two, with their numbers, and no prospect's name."""

from collections.abc import Iterator

from app.services.summaries.content import Summary
from app.translations import Words

LONGEST = 70


def subject(summary: Summary, words: Words, quiet_weeks: int = 0) -> str:
    """The two foremost facts, or the first where both would be too long."""
    facts = list(_facts(summary, words))
    if not facts:
        return words.ngettext(
            "%(num)s quiet week: no news for you",
            "%(num)s quiet weeks: no news for you",
            max(quiet_weeks, 1),
        )
    both = ", ".join(facts[:2])
    return both if len(both) <= LONGEST else facts[0]


def _facts(summary: Summary, words: Words) -> Iterator[str]:
    totals = summary.totals
    if totals.changes:
        yield words.ngettext(
            "%(num)s answer to what you asked",
            "%(num)s answers to what you asked",
            totals.changes,
        )
    if totals.won:
        yield words.ngettext(
            "%(num)s won from your campaigns",
            "%(num)s won from your campaigns",
            totals.won,
        )
    if totals.owed_leads:
        yield words.ngettext(
            "%(num)s lead waits for you",
            "%(num)s leads wait for you",
            totals.owed_leads,
        )
    if totals.outcomes and not totals.won:
        yield words.ngettext(
            "%(num)s outcome from sales",
            "%(num)s outcomes from sales",
            totals.outcomes,
        )
    yield from _news(summary, words)
    yield from _small(summary, words)


def _news(summary: Summary, words: Words) -> Iterator[str]:
    totals = summary.totals
    if totals.reports:
        yield words.ngettext(
            "%(num)s field report from sales",
            "%(num)s field reports from sales",
            totals.reports,
        )
    if totals.owed_requests:
        yield words.ngettext(
            "%(num)s request waits for you",
            "%(num)s requests wait for you",
            totals.owed_requests,
        )
    if totals.intents:
        yield words.ngettext(
            "%(num)s campaign is new or changed",
            "%(num)s campaigns are new or changed",
            totals.intents,
        )
    if summary.differing:
        yield words.ngettext(
            "%(num)s campaign meets another view",
            "%(num)s campaigns meet another view",
            len({one.campaign_id for one in summary.differing}),
        )


def _small(summary: Summary, words: Words) -> Iterator[str]:
    """What takes one tap, and notes: the subject where there is nothing else."""
    totals = summary.totals
    if summary.card_checks:
        yield words.ngettext(
            "%(num)s campaign card to look at",
            "%(num)s campaign cards to look at",
            len(summary.card_checks),
        )
    if summary.fits:
        yield words.ngettext(
            "%(num)s lead waits for your word on fit",
            "%(num)s leads wait for your word on fit",
            len(summary.fits),
        )
    moved = sum(step.is_mine for step in summary.moved)
    if moved:
        yield words.ngettext(
            "%(num)s lead of yours moved", "%(num)s leads of yours moved", moved
        )
    if totals.notes:
        yield words.ngettext(
            "%(num)s note from the other team",
            "%(num)s notes from the other team",
            totals.notes,
        )
