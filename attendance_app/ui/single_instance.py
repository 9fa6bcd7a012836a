"""One window for each data folder: a second start brings the first one's window to the front."""

from __future__ import annotations

import hashlib
import os
import sys
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER_MS = 3_000
_ASK, _DONE = b"show\n", b"shown\n"
_ANYBODY = -1
"""ASFW_ANY of Windows: whichever process asks next may come to the front."""


class Standing(Enum):
    """What a start has found."""

    FIRST = auto()
    """No other window is open for this data folder; it is held from now on."""
    SHOWN = auto()
    """Another is open, and was brought to the front."""
    SILENT = auto()
    """Another process holds the folder and does not answer."""


class SingleInstance(QObject):
    """Holds a data folder for one window; commands of the command line do not ask.

    The lock names its process, so that one left behind by a crash is taken over; the system ends
    the other half, a local socket, with its process.

    Parameters
    ----------
    folder : Path
        The data folder.

    Attributes
    ----------
    standing : Standing
    holder : int
        The process that holds the folder; 0 where that cannot be told.
    """

    asked = Signal()
    """Another start wants to see the window."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(folder)
        self._lock = QLockFile(str(folder / "window.lock"))
        # By its process alone: a window is open for weeks.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self.holder = 0
        if self._lock.tryLock(0):
            self.standing = Standing.FIRST
            self._listen()
        elif self._lock.error() is QLockFile.LockError.LockFailedError:
            self.holder = _holder(self._lock)
            self.standing = Standing.SHOWN if self._ask() else Standing.SILENT
        else:
            # A folder where no lock can be made: the database will say what is wrong with it.
            self.standing = Standing.FIRST

    def close(self) -> None:
        """Let go of the folder."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _listen(self) -> None:
        # Left behind by a crash; nobody else can hold it, we have the lock.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def _answer(self) -> None:
        if self._server is None:
            return
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_DONE)
            caller.flush()
            self.asked.emit()

    def _ask(self) -> bool:
        _let_others_come_to_the_front()
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        socket.write(_ASK)
        socket.flush()
        answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(_ANSWER_MS)
        socket.disconnectFromServer()
        return answered


def server_name(folder: Path) -> str:
    """A name of the user's own for the folder, short enough for every system's sockets."""
    key = os.path.normcase(folder.resolve())
    return f"attendance-app-{hashlib.sha256(key.encode()).hexdigest()[:16]}"


def _holder(lock: QLockFile) -> int:
    # PySide annotates the process alone, and returns it with its computer and its name.
    found: object = lock.getLockInfo()
    return int(found[0]) if isinstance(found, tuple) else 0


def _let_others_come_to_the_front() -> None:
    # On Windows only who has the keyboard may pass on the right to take it.
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANYBODY)
