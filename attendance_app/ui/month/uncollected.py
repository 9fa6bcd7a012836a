"""Making many values at once without the garbage collector looking through them."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector from standing still, with every thread, over what is made meanwhile.

    A month of 2,000 people is a million values without a cycle among them, which go with their
    last reference. Looking through them again and again stopped the window for up to 0.2 s
    (record 0006); they are left out, as what the imports have made is.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
