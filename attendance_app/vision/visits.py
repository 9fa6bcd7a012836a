"""Who is here: a visit lasts from first sight until somebody has been away for a while."""

from __future__ import annotations

from dataclasses import dataclass

from attendance_app.vision.faces import Vector
from attendance_app.vision.gallery import apart

SAME_VISITOR = 0.27
"""Distance (`gallery.apart`) of two means of frames of one visit, below which it is the same
person. The first and the last frames of a webcam clip are 0.13 to 0.27 apart (0.32 in one of nine),
the two most alike people 0.31. It silences a repeated refusal and never says who somebody is."""


@dataclass(slots=True)
class _Visit:
    vector: Vector | None
    last_s: float


class Visits:
    """Remembers known people by key and strangers by how they look, until they have left.

    Faces get lost and found again: a turned back, a passer-by, two people swapping places. What
    has been said about a person once in a visit is not said again because of that.

    Parameters
    ----------
    leave_s : float
        Somebody not seen for that long has left.
    """

    def __init__(self, leave_s: float) -> None:
        self._leave_s = leave_s
        self._known: dict[int, _Visit] = {}
        self._refused: list[_Visit] = []

    def see(self, key: int, vector: Vector, now_s: float) -> bool:
        """Somebody known is in view; True when that begins a visit.

        Parameters
        ----------
        vector : Vector
            Mean of the frames, float32 (128,).
        """
        before = self._known.get(key)
        self._known[key] = _Visit(vector, now_s)
        return before is None or self._over(before, now_s)

    def stay(self, key: int, now_s: float) -> None:
        """Somebody known is still in view, with the face turned or covered."""
        if (visit := self._known.get(key)) is not None:
            visit.last_s = now_s

    def expect(self, key: int, now_s: float) -> None:
        """Somebody known is here without having been seen: seeing them begins no visit."""
        if key in self._known:
            self.stay(key, now_s)
        else:
            self._known[key] = _Visit(None, now_s)

    def refuse(self, vector: Vector, now_s: float) -> None:
        """Somebody was told that they are not recognised; or is still in view after that."""
        visit = next((one for one in self._refused if self._alike(one, vector, now_s)), None)
        if visit is None:
            self._refused.append(_Visit(vector, now_s))
        else:
            visit.vector, visit.last_s = vector, now_s

    def was_told(self, vector: Vector, now_s: float) -> bool:
        """Whether whoever looks like this has been told something already in their visit."""
        told = [*self._refused, *self._known.values()]
        return any(self._alike(visit, vector, now_s) for visit in told)

    def forget_gone(self, now_s: float) -> None:
        """Drop what is over."""
        self._known = {
            key: visit for key, visit in self._known.items() if not self._over(visit, now_s)
        }
        self._refused = [visit for visit in self._refused if not self._over(visit, now_s)]

    def shift(self, by_s: float) -> None:
        """The source's clock was set: everybody's last sight moves along with it."""
        for visit in [*self._known.values(), *self._refused]:
            visit.last_s += by_s

    def _over(self, visit: _Visit, now_s: float) -> bool:
        return now_s - visit.last_s >= self._leave_s

    def _alike(self, visit: _Visit, vector: Vector, now_s: float) -> bool:
        if visit.vector is None or self._over(visit, now_s):
            return False
        return apart(visit.vector, vector) < SAME_VISITOR
