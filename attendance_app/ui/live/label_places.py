"""Where the words beside faces go: in view, and none over another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

GAP = 4.0


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that is to be placed.

    Attributes
    ----------
    box : QRectF
        The face's, in the view's coordinates.
    size : QSizeF
        Of the label.
    first : bool
        Placed before the others: whoever is attended to.
    """

    box: QRectF
    size: QSizeF
    first: bool = False


def label_places(
    wishes: Sequence[Wish], view: QRectF, hidden: Sequence[QRectF] = ()
) -> list[QRectF | None]:
    """A place for each label, whole inside the view and clear of all others and what is hidden.

    Below the face first, then above, within it at the bottom, beside it, and at last wherever
    there is room nearest to it. Where there is none left a label is not shown; its box is. Nor is
    that of a face that is hidden itself: apart from the face it would name nobody.

    Parameters
    ----------
    wishes : sequence of Wish
    view : QRectF
        What is visible.
    hidden : sequence of QRectF
        Parts of it that are not, because something lies over them.
    """
    places: list[QRectF | None] = [None] * len(wishes)
    taken = list(hidden)
    order = sorted(range(len(wishes)), key=lambda i: (not wishes[i].first, -wishes[i].box.height()))
    for i in order:
        if any(part.contains(wishes[i].box.center()) for part in hidden):
            continue
        places[i] = _place(wishes[i], view, taken)
        if (place := places[i]) is not None:
            taken.append(place.adjusted(-GAP / 2, -GAP / 2, GAP / 2, GAP / 2))
    return places


def _place(wish: Wish, view: QRectF, taken: Sequence[QRectF]) -> QRectF | None:
    box, width, height = wish.box, wish.size.width(), wish.size.height()
    if width > view.width() or height > view.height():
        return None
    middle = box.center().x() - width / 2
    tries = [
        (middle, box.bottom() + GAP),
        (middle, box.top() - GAP - height),
        (middle, box.bottom() - GAP - height),
        (box.right() + GAP, box.center().y() - height / 2),
        (box.left() - GAP - width, box.center().y() - height / 2),
    ]
    # Then rows over the whole view, nearest first.
    rows = range(int(view.height() // (height + GAP)) + 1)
    anywhere = [(middle, view.top() + row * (height + GAP)) for row in rows]
    anywhere.sort(key=lambda at: abs(at[1] - box.bottom()))
    for i, (left, top) in enumerate((*tries, *anywhere)):
        inside = _inside(QRectF(left, top, width, height), view)
        # Pushed back into the view it would lie over the face; the next place may be free.
        is_beside_the_face = i >= len(tries) or abs(inside.top() - top) < 1
        if is_beside_the_face and not any(inside.intersects(other) for other in taken):
            return inside
    return None


def _inside(place: QRectF, view: QRectF) -> QRectF:
    left = min(max(place.left(), view.left()), view.right() - place.width())
    top = min(max(place.top(), view.top()), view.bottom() - place.height())
    return QRectF(left, top, place.width(), place.height())
