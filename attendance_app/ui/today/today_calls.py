"""What the dashboard asks of the services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from attendance_app.domain.audit import AuditHead
from attendance_app.domain.people_now import PersonNow, PresenceNow
from attendance_app.services.presence import Presence


@dataclass(frozen=True, slots=True)
class TodayCalls:
    """Plain calls into the services; all are made on a worker.

    Attributes
    ----------
    now : callable
        Where everybody is.
    of : callable
        Where one person is, by their key; None if they are not employed now.
    head : callable
        Where the audit trail stands; another head, perhaps another answer.
    clock : callable
        The present instant; called on any thread.
    """

    now: Callable[[], PresenceNow]
    of: Callable[[int], PersonNow | None]
    head: Callable[[], AuditHead]
    clock: Callable[[], datetime]

    @classmethod
    def over(cls, presence: Presence) -> TodayCalls:
        """The calls of this service."""
        return cls(presence.now, presence.of, presence.head, presence.instant)
