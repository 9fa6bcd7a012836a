"""Making many values that stay, without the garbage collector looking through them."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

from attendance_app.services.collecting import collector_paused


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector rest, and leave out afterwards what there is then.

    For what is kept, as a month in view is: a million values of 2,000 people without a cycle among
    them, which go with their last reference. Looking through them stops every thread, the window's
    too (record 0006).
    """
    with collector_paused():
        yield
        gc.freeze()
