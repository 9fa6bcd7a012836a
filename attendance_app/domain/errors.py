"""Errors a person can act on: the message is one or two sentences, what happened and what to do."""


class AttendanceError(Exception):
    """Base of every expected error; ``str(error)`` is shown to people as it is."""


class InvalidInputError(AttendanceError):
    """A value a person gave was refused, with its reason; nothing was stored."""


class NotFoundError(AttendanceError):
    """Something asked for by name or number does not exist."""


class PunchRefusedError(AttendanceError):
    """Somebody who may not clock in or out tried to: the person has left or was removed."""


class StorageError(AttendanceError):
    """The database or a file could not be written or read; nothing was half-written."""
