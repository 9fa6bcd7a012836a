"""Who comes to the drawn front desk, when, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from attendance_app.vision.drawn.people import DrawnPerson

ARRIVING_S = 1.2
LEAVING_S = 1.0
"""How long it takes to walk in from the side, and out again."""

STAYING_S = 3.8
"""How long one stands before the camera: enough to look about and to blink."""

BETWEEN_S = 0.7
"""How long the desk is empty between visits."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's time before the camera.

    Attributes
    ----------
    person : DrawnPerson
        Who comes.
    begins_s, ends_s : float
        From the first to the last moment anything of them can be seen, seconds of the scene.
    x, y : float
        Where the head stands, parts of the picture's width and height.
    size : float
        Pixels per head unit, as a part of the picture's height.
    from_left : bool
        From which side they come and to which they go.
    stays : bool
        True: they neither arrive nor leave, they are there.
    """

    person: DrawnPerson
    begins_s: float
    ends_s: float
    x: float = 0.5
    y: float = 0.43
    size: float = 0.26
    from_left: bool = True
    stays: bool = False

    @property
    def settled_from_s(self) -> float:
        """From when they stand before the camera, facing it."""
        return self.begins_s if self.stays else self.begins_s + ARRIVING_S

    @property
    def settled_until_s(self) -> float:
        """Until when they stand before the camera."""
        return self.ends_s if self.stays else self.ends_s - LEAVING_S

    def seen_at(self, time_s: float) -> bool:
        """Whether anything of them can be seen."""
        return self.begins_s <= time_s < self.ends_s


def in_turn(people: Sequence[DrawnPerson]) -> tuple[Visit, ...]:
    """Let everyone come once, one after the other; the second and the third come together."""
    visits: list[Visit] = []
    time_s, place = 0.3, 0
    alone_s = ARRIVING_S + STAYING_S + LEAVING_S
    while place < len(people):
        if place == 1 and len(people) > 2:
            first, second = people[1], people[2]
            low = 0.2
            visits.append(Visit(first, time_s, time_s + alone_s + 0.6, 0.27, 0.47, low, True))
            visits.append(
                Visit(second, time_s + 0.9, time_s + 0.9 + alone_s, 0.73, 0.47, low, False)
            )
            place += 2
        else:
            visits.append(Visit(people[place], time_s, time_s + alone_s, from_left=place % 2 == 0))
            place += 1
        time_s = visits[-1].ends_s + BETWEEN_S
    return tuple(visits)


def side_by_side(people: Sequence[DrawnPerson], duration_s: float) -> tuple[Visit, ...]:
    """Let everyone stand there together all the time, in two rows, those behind listed first."""
    count = len(people)
    behind = []
    in_front = []
    for place, person in enumerate(people):
        x = (place + 0.5) / count
        if place % 2:
            behind.append(Visit(person, 0.0, duration_s, x, 0.33, 0.125, stays=True))
        else:
            in_front.append(Visit(person, 0.0, duration_s, x, 0.47, 0.145, stays=True))
    return (*behind, *in_front)
