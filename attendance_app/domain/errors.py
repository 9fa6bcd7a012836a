"""Errors a person can act on: the message is one or two sentences, what happened and what to do."""


class AttendanceError(Exception):
    """Base of every expected error; ``str(error)`` is shown to people as it is."""


class InvalidInputError(AttendanceError):
    """A value a person gave was refused, with its reason; nothing was stored."""


class WrongSecretError(InvalidInputError):
    """A PIN, a password or a badge does not fit; which part of what was given is not told."""


class LockedOutError(InvalidInputError):
    """Too many wrong PINs or passwords; nothing is looked at before the wait is over.

    Attributes
    ----------
    seconds_left : int
        At least 1.
    """

    def __init__(self, message: str, seconds_left: int) -> None:
        super().__init__(message)
        self.seconds_left = seconds_left


class NotFoundError(AttendanceError):
    """Something asked for by name or number does not exist."""


class PunchRefusedError(AttendanceError):
    """Somebody who may not clock in or out tried to: the person has left or was removed."""


class PinNeededError(PunchRefusedError):
    """A face was recognised, and this person's face alone is not enough: they enter their PIN."""


class StorageError(AttendanceError):
    """The database or a file could not be written or read; nothing was half-written."""
