"""dlib's way of writing values to a file: integers, numbers, names, tensors."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

FloatArray: TypeAlias = npt.NDArray[np.float32]


class WeightsFormatError(Exception):
    """The bytes are not the network they should be; the message says where they went wrong."""


class Reader:
    """dlib's primitive types, read one after the other from bytes.

    Every method raises `WeightsFormatError` when the bytes are not what it reads.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, count: int) -> bytes:
        """The next bytes, as they are."""
        if count < 0 or self._at + count > len(self._data):
            raise WeightsFormatError(f"it ends early, at byte {len(self._data)}")
        piece = self._data[self._at : self._at + count]
        self._at += count
        return piece

    def integer(self) -> int:
        """A control byte (byte count, sign bit 0x80), then the magnitude, little endian."""
        control = self.take(1)[0]
        size = control & 0x0F
        if control & 0x70 or size > 8:
            raise WeightsFormatError(f"no number at byte {self._at - 1}")
        magnitude = int.from_bytes(self.take(size), "little")
        return -magnitude if control & 0x80 else magnitude

    def real(self) -> float:
        """Mantissa and exponent; exponents from 32000 stand for infinities and NaN."""
        mantissa, exponent = self.integer(), self.integer()
        if abs(exponent) > 2000:
            raise WeightsFormatError(f"no finite number at byte {self._at}")
        return float(mantissa) * 2.0**exponent

    def boolean(self) -> bool:
        """The character 0 or 1."""
        character = self.take(1)
        if character not in (b"0", b"1"):
            raise WeightsFormatError(f"no yes or no at byte {self._at - 1}")
        return character == b"1"

    def text(self) -> str:
        """A short name: its length, then its bytes."""
        length = self.integer()
        if not 0 <= length <= 64:
            raise WeightsFormatError(f"no name at byte {self._at}")
        return self.take(length).decode("latin-1")

    def expect_text(self, *allowed: str) -> str:
        """A name that must be one of these."""
        found = self.text()
        if found not in allowed:
            raise WeightsFormatError(f"{found!r} stands where {allowed[0]!r} belongs")
        return found

    def tensor(self) -> FloatArray:
        """Version 2, four sizes, raw little-endian float32."""
        self.expect_integer(2)
        shape = [self.integer() for _ in range(4)]
        if min(shape) < 0:
            raise WeightsFormatError(f"no tensor at byte {self._at}")
        count = shape[0] * shape[1] * shape[2] * shape[3]
        return np.frombuffer(self.take(4 * count), dtype="<f4").reshape(shape).astype(np.float32)

    def alias(self) -> tuple[int, ...]:
        """The shape of a view into a parameter tensor; it holds no data."""
        self.expect_integer(1)
        return tuple(self.integer() for _ in range(4))

    def expect_integer(self, *allowed: int) -> int:
        """An integer that must be one of these."""
        found = self.integer()
        if found not in allowed:
            raise WeightsFormatError(f"{found} stands where {allowed[0]} belongs")
        return found

    def finish(self) -> None:
        """Nothing may be left."""
        rest = len(self._data) - self._at
        if rest:
            raise WeightsFormatError(f"{rest} bytes follow its end")


def split(parameters: FloatArray, *shapes: tuple[int, ...]) -> list[FloatArray]:
    """One flat parameter tensor as the views the aliases describe, all of it used."""
    flat = parameters.ravel()
    sizes = [int(np.prod(shape)) for shape in shapes]
    if sum(sizes) != flat.size:
        raise WeightsFormatError(f"{flat.size} parameters where {sum(sizes)} belong")
    ends = np.cumsum(sizes)
    return [
        flat[end - size : end].reshape(shape)
        for end, size, shape in zip(ends, sizes, shapes, strict=True)
    ]
