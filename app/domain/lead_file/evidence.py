"""What whole columns tell about the order of their dates and their decimal sign."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.lead_file.amounts import AmountEvidence, DecimalSign
from app.domain.lead_file.cells import meaning
from app.domain.lead_file.columns import ColumnPlan
from app.domain.lead_file.dates import DateEvidence
from app.domain.lead_file.noise import is_footer
from app.domain.lead_file.records import Record
from app.domain.lead_file.rows import Choices, Question, QuestionKind

_LAST_ROWS = 10


@dataclass(slots=True)
class Evidence:
    """The whole file, looked over once before its rows are read."""

    dates: dict[int, DateEvidence] = field(default_factory=dict)
    amounts: dict[int, AmountEvidence] = field(default_factory=dict)
    row_count: int = 0
    has_footer: bool = False

    def day_first(self, index: int, choices: Choices) -> bool | None:
        """The order of a column's dates: its own evidence, else what a person said."""
        seen = self.dates.get(index)
        order = seen.order if seen else None
        return choices.day_first if order is None else order

    def decimal_sign(self, index: int, choices: Choices) -> DecimalSign | None:
        """The decimal sign of a column: its own evidence, else what a person said."""
        seen = self.amounts.get(index)
        return (seen.sign if seen else None) or choices.decimal_sign

    def questions(self, plan: ColumnPlan, choices: Choices) -> tuple[Question, ...]:
        """The columns that cannot be read without asking."""
        dates = [
            Question(QuestionKind.DAY_OR_MONTH_FIRST, plan.header[index])
            for index, seen in self.dates.items()
            if seen.either and self.day_first(index, choices) is None
        ]
        amounts = [
            Question(QuestionKind.DECIMAL_SIGN, plan.header[index])
            for index, seen in self.amounts.items()
            if seen.either and self.decimal_sign(index, choices) is None
        ]
        return (*dates, *amounts)


def is_date_column(plan: ColumnPlan, name: str, index: int) -> bool:
    """Whether dates stand there; a next step is text unless its column says a date."""
    return name == "created" or (
        name == "next_step" and plan.aliases.get(index) == "next activity date"
    )


def gather(records: Iterable[Record], plan: ColumnPlan) -> Evidence:
    """Look over all rows below the header."""
    evidence = Evidence(
        dates={
            index: DateEvidence()
            for name, places in plan.indexes.items()
            for index in places
            if is_date_column(plan, name, index)
        },
        amounts={index: AmountEvidence() for index in plan.indexes.get("amount", ())},
    )
    columns: list[tuple[int, DateEvidence | AmountEvidence]] = [
        *evidence.dates.items(),
        *evidence.amounts.items(),
    ]
    last: deque[list[str]] = deque(maxlen=_LAST_ROWS)
    for record in records:
        cells = record.cells
        if len(cells) == 1 and not cells[0]:
            continue
        evidence.row_count += 1
        last.append(cells)
        for index, seen in columns:
            if index < len(cells) and (text := meaning(cells[index])):
                seen.see(text)
    evidence.has_footer = any(is_footer([*map(meaning, cells)]) for cells in last)
    return evidence
