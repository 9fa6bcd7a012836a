"""Corrections: a punch added, changed or voided, by whom and why; the original stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from attendance_app.domain.punches import Punch

REASON_MAXIMUM = 500
BY_MAXIMUM = 100


class CorrectionAction(StrEnum):
    """What a correction does."""

    ADD = "add"
    CHANGE = "change"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Correction:
    """A decision of a human about a punch; immutable like the punch.

    Attributes
    ----------
    uuid : UUID
        Storing it twice stores it once.
    at : datetime
        When it was made: aware, in UTC.
    by, reason : str
        Who made it and why; never empty.
    action : CorrectionAction
    original : Punch or None
        What does not count any more, perhaps the replacement of an earlier correction; None for
        ADD.
    replacement : Punch or None
        What counts instead, of the method CORRECTION; None for VOID.
    id : int
        Position among all corrections, increasing; 0 until stored.
    """

    uuid: UUID
    at: datetime
    by: str
    reason: str
    action: CorrectionAction
    original: Punch | None
    replacement: Punch | None
    id: int = 0

    @property
    def person_id(self) -> int:
        """Whose punch it is about."""
        punch = self.original or self.replacement
        assert punch is not None  # an addition has a replacement, the others an original
        return punch.person_id


def effective(punches: Iterable[Punch], corrections: Iterable[Correction]) -> list[Punch]:
    """The punches that count, in the order given: all but those changed or voided."""
    gone = {each.original.uuid for each in corrections if each.original is not None}
    return [punch for punch in punches if punch.uuid not in gone]
