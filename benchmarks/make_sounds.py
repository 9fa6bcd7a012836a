"""Makes the front desk's sounds, sample by sample; nothing in them is anybody's recording.

    python benchmarks/make_sounds.py [FOLDER]        resources/sounds unless another is given

Two soft bell tones each, told apart without counting on anybody's ear for pitch: coming in they
rise, going out they fall, a question is one tone twice, and a refusal is low and rough. A bell is
a sine with two overtones that die away faster the higher they are (Risset's additive bells, 1969).
"""

from __future__ import annotations

import array
import math
import sys
import wave
from collections.abc import Sequence
from pathlib import Path

RATE = 22_050
LOUDNESS = 0.5

OVERTONES = ((1.0, 1.0, 1.0), (2.0, 0.35, 1.7), (3.01, 0.15, 2.6))
"""Frequency, loudness and speed of dying away, each relative to the tone's own."""

D5, G5, B5, D6 = 587.33, 783.99, 987.77, 1174.66

SOUNDS: dict[str, Sequence[tuple[float, float, float]]] = {
    "in": ((0.00, G5, 0.30), (0.12, D6, 0.45)),
    "out": ((0.00, B5, 0.30), (0.12, D5, 0.45)),
    "asked": ((0.00, B5, 0.22), (0.20, B5, 0.30)),
    "refused": ((0.00, 196.00, 0.30), (0.05, 207.65, 0.28), (0.22, 196.00, 0.40)),
}
"""Of each sound its tones: when it begins in seconds, its frequency in hertz, how long it lasts."""


def samples(tones: Sequence[tuple[float, float, float]]) -> array.array[int]:
    """The sound as 16-bit samples, no louder than `LOUDNESS`."""
    length = round(RATE * max(begins + lasts for begins, _, lasts in tones))
    mixed = [0.0] * length
    for begins, hertz, lasts in tones:
        first = round(RATE * begins)
        for i in range(round(RATE * lasts)):
            t = i / RATE
            # Five milliseconds to begin and thirty to end, or it would click.
            edge = min(1.0, t / 0.005, (lasts - t) / 0.03)
            mixed[first + i] += edge * sum(
                loud * math.exp(-5.0 * fast * t / lasts) * math.sin(2 * math.pi * hertz * high * t)
                for high, loud, fast in OVERTONES
            )
    loudest = max(abs(value) for value in mixed)
    return array.array("h", (round(32_767 * LOUDNESS * value / loudest) for value in mixed))


def main(arguments: Sequence[str]) -> None:
    """Write a WAV file for each sound."""
    folder = Path(arguments[0]) if arguments else Path(__file__).parents[1] / "resources/sounds"
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        made = samples(tones)
        if sys.byteorder == "big":
            made.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(made.tobytes())


if __name__ == "__main__":
    main(sys.argv[1:])
