"""Takes what the pipeline saw to the clock: a sighting is punched, a rejection is audited."""

from __future__ import annotations

from attendance_app.domain.punches import PunchMethod
from attendance_app.services.clocking import Clocking, ClockingOutcome
from attendance_app.vision.faces import EngineId
from attendance_app.vision.pipeline import Rejection, Sighting
from attendance_app.vision.upper_face import upper_id


class Reception:
    """Clocks sightings and records rejections; call it from one thread, in order.

    Parameters
    ----------
    clocking : Clocking
        Where punches are decided and stored.
    engine : EngineId
        Which networks the evidence comes from.
    """

    def __init__(self, clocking: Clocking, engine: EngineId) -> None:
        self._clocking = clocking
        self._engine = engine

    def sighted(self, sighting: Sighting) -> ClockingOutcome:
        """Clock the person in or out at the instant of the frame; returns after the commit.

        Raises
        ------
        AttendanceError
            If it could not be stored; nothing is half-written then.
        """
        return self._clocking.punch(
            sighting.key, sighting.taken_at, PunchMethod.FACE, evidence=self.evidence(sighting)
        )

    def rejected(self, rejection: Rejection) -> None:
        """Record that a face was turned away: without a name, and never with a vector."""
        self._clocking.rejected(
            rejection.reason,
            rejection.taken_at,
            candidates=rejection.candidates,
            evidence=self.evidence(rejection),
        )

    def evidence(self, seen: Sighting | Rejection) -> dict[str, float | int | str]:
        """What is kept of it: the numbers that decided, and which networks they come from.

        Without a name, and never with a vector.
        """
        numbers = {"score": seen.score, "threshold": seen.threshold, "distance": seen.distance}
        if isinstance(seen, Sighting):
            numbers |= {"margin": seen.margin, "quality": seen.quality}
        evidence: dict[str, float | int | str] = {
            name: round(number, 4) for name, number in numbers.items() if number is not None
        }
        if isinstance(seen, Sighting):
            engine = upper_id(self._engine) if seen.covered else self._engine
            evidence |= {"frames": seen.frames, "engine": f"{engine.name}/{engine.version}"}
            if seen.covered:
                evidence["compared"] = "upper face"
        return evidence
