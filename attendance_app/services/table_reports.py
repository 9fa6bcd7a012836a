"""What importing a table did, or would do, line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from attendance_app.db.unit import Unit
from attendance_app.domain.punches import Punch
from attendance_app.reports.tables import Flaw, printable
from attendance_app.words import tr

Progress: TypeAlias = Callable[[int, int], None]
"""Told (done, total) in lines."""


class TableKind(StrEnum):
    """Which table it is."""

    PEOPLE = "people"
    PUNCHES = "punches"
    SHIFTS = "shifts"
    LEAVE = "leave"


class LineOutcome(StrEnum):
    """What becomes of a line."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    """It is here already, just so."""
    SUPPRESSED = "suppressed"
    """A punch within the duplicate interval of another one, which stands."""
    REFUSED = "refused"
    """One of these, and nothing of the file is stored."""


@dataclass(frozen=True, slots=True)
class LineReport:
    """One line of the file.

    Attributes
    ----------
    line : int or None
        None: the refusal is about the file as a whole.
    outcome : LineOutcome
    sentence : str
        What happens, or what is wrong and what to do.
    column, value : str
        Where a refusal's reason stands; empty otherwise.
    remark : str
        What had to be settled to read the line, such as which of two repeated hours; empty where
        nothing had to.
    """

    line: int | None
    outcome: LineOutcome
    sentence: str
    column: str = ""
    value: str = ""
    remark: str = ""

    @classmethod
    def refused(cls, flaw: Flaw) -> LineReport:
        """The line of a flaw."""
        # The file's words may hold what a terminal takes for commands.
        sentence, value = printable(flaw.sentence), printable(flaw.value)
        return cls(flaw.line, LineOutcome.REFUSED, sentence, flaw.column, value)

    @property
    def in_words(self) -> str:
        """The sentence with where it applies."""
        if self.outcome is LineOutcome.REFUSED:
            return str(Flaw(self.line, self.column, self.value, self.sentence))
        said = f"{self.sentence} {self.remark}".strip()
        return (
            said
            if self.line is None
            else tr("tables", "line {line}: {said}").format(line=self.line, said=said)
        )


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import has stored or would store.

    Attributes
    ----------
    kind : TableKind
    file : str
        Its name, without the folder.
    sha256 : str
        Of its bytes; empty where it could not be read.
    notes : tuple of str
        How it was read.
    lines : tuple of LineReport
        In the file's order.
    stored : bool
        False: it was only tried, or refused.
    """

    kind: TableKind
    file: str
    sha256: str
    notes: tuple[str, ...]
    lines: tuple[LineReport, ...]
    stored: bool = False

    @property
    def is_refused(self) -> bool:
        """Whether a line, or the file, is refused: then nothing is stored."""
        return any(line.outcome is LineOutcome.REFUSED for line in self.lines)

    @property
    def refusals(self) -> tuple[LineReport, ...]:
        """The refused lines."""
        return tuple(line for line in self.lines if line.outcome is LineOutcome.REFUSED)

    @property
    def changes(self) -> int:
        """How many lines there are of which something is to be stored."""
        changing = (LineOutcome.ADDED, LineOutcome.UPDATED)
        return sum(line.outcome in changing for line in self.lines)

    @property
    def counts(self) -> dict[LineOutcome, int]:
        """How many lines have each outcome."""
        counted = Counter(line.outcome for line in self.lines)
        return {outcome: counted[outcome] for outcome in LineOutcome}


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be stored of a table, decided before anything is.

    Attributes
    ----------
    lines : tuple of LineReport
        In the file's order.
    store : callable
        Stores it in the unit it was planned in, or another one with the same state.
    notes : tuple of str
        What is to be said of the whole file.
    minds : callable
        Whether a punch that is stored meanwhile might have made another plan.
    """

    lines: tuple[LineReport, ...]
    store: Callable[[Unit, Progress], None]
    notes: tuple[str, ...] = ()
    minds: Callable[[Punch], bool] = lambda _punch: False
