"""Takes what the pipeline saw to the clock: a sighting is punched, a rejection is audited."""

from __future__ import annotations

from attendance_app.domain.punches import PunchMethod
from attendance_app.services.clocking import Clocking, ClockingOutcome
from attendance_app.vision.faces import EngineId
from attendance_app.vision.pipeline import Rejection, Sighting


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
        evidence: dict[str, float | int | str] = {
            "distance": round(sighting.distance, 4),
            "frames": sighting.frames,
            "quality": round(sighting.quality, 3),
            "engine": f"{self._engine.name}/{self._engine.version}",
        }
        if sighting.covered:
            evidence["compared"] = "upper face"
        if sighting.margin is not None:
            evidence["margin"] = round(sighting.margin, 4)
        return self._clocking.punch(
            sighting.key, sighting.taken_at, PunchMethod.FACE, evidence=evidence
        )

    def rejected(self, rejection: Rejection) -> None:
        """Record that a face was turned away: without a name, and never with a vector."""
        evidence: dict[str, float | int | str] = {}
        if rejection.distance is not None:
            evidence["distance"] = round(rejection.distance, 4)
        self._clocking.rejected(
            rejection.reason,
            rejection.taken_at,
            candidates=rejection.candidates,
            evidence=evidence,
        )
