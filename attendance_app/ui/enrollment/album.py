"""The pictures of one enrollment, in memory only: taken, added, looked at, judged, and dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from attendance_app.services.embedded_pictures import EmbeddedPicture
from attendance_app.services.file_faces import kind_of
from attendance_app.ui.enrollment.file_intake import FileIntake
from attendance_app.ui.enrollment.looking import FileFaces
from attendance_app.ui.enrollment.looks import Look, Pose
from attendance_app.ui.enrollment.pictures import Taken, Verdict, verdicts
from attendance_app.ui.enrollment.wording import pose_title
from attendance_app.ui.recognition_thread import RecognitionThread
from attendance_app.words import tr


class Album(QObject):
    """Keeps what was taken until `clear`; nothing of it reaches the disk.

    Parameters
    ----------
    recognition : RecognitionThread
        Looks at what is added.
    clock : callable
        Gives the present instant, aware: when a file was added.
    """

    changed = Signal()
    """Pictures were added, judged or dropped; several changes at once are told once."""

    def __init__(
        self,
        recognition: RecognitionThread,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._pictures: list[Taken] = []
        self._verdicts: list[Verdict] = []
        self._next_key = 1
        self._added = 0
        self._intake = FileIntake(recognition, self)
        self._intake.looked.connect(self._looked)
        self._intake.watched.connect(self._watched)
        self._judging = QTimer(self)
        self._judging.setSingleShot(True)
        self._judging.setInterval(0)
        self._judging.timeout.connect(self._judge)

    @property
    def pictures(self) -> Sequence[Taken]:
        """What there is, oldest first."""
        return tuple(self._pictures)

    @property
    def verdicts(self) -> Sequence[Verdict]:
        """What each of them is worth, in the same order."""
        if self._judging.isActive():
            return tuple(verdicts(self._pictures))
        return tuple(self._verdicts)

    @property
    def progress(self) -> tuple[int, int]:
        """How many files of those added last were looked at, and how many they are; 0, 0 at rest.

        Several lots added while one is looked at count as one.
        """
        waiting = sum(one.pending for one in self._pictures)
        return (self._added - waiting, self._added) if waiting else (0, 0)

    def keep(self, look: Look, pose: Pose | None) -> None:
        """Keep a look of the camera; None for a pose that was not asked for."""
        assert look.face is not None
        title = tr("enrollment", "One more") if pose is None else pose_title(pose)
        self._put(
            Taken(
                self._key(),
                title,
                "camera",
                look.taken_at,
                (look.face,),
                thumbnail=look.thumbnail,
                pose=pose,
            )
        )

    def add_files(self, paths: Sequence[Path]) -> None:
        """Have photos and videos looked at; each is there at once and judged later."""
        for path in paths:
            self._wait_for(path, path.name, kind_of(path))

    def add_embedded(self, pictures: Sequence[EmbeddedPicture]) -> None:
        """The same of photos that were given as text."""
        for picture in pictures:
            self._wait_for(picture, picture.name, "photo")

    def remove(self, key: int) -> Pose | None:
        """Drop a picture; the pose it was taken in, if any."""
        self._intake.stop(key)
        pose = next((one.pose for one in self._pictures if one.key == key), None)
        self._pictures = [picture for picture in self._pictures if picture.key != key]
        self._judge()
        return pose

    def stop_looking(self) -> None:
        """Drop what was added and not looked at yet."""
        self._intake.stop_all()
        self._pictures = [picture for picture in self._pictures if not picture.pending]
        self._judge()

    def clear(self) -> None:
        """Drop everything."""
        self._intake.stop_all()
        self._pictures.clear()
        self._judge()

    def _wait_for(self, source: Path | EmbeddedPicture, title: str, kind: str) -> None:
        waiting = any(one.pending for one in self._pictures)
        self._added = self._added + 1 if waiting else 1
        taken = Taken(self._key(), title, kind, self._clock(), pending=True)
        self._put(taken)
        self._intake.add(taken.key, source)

    def _put(self, taken: Taken) -> None:
        self._pictures.append(taken)
        self._judging.start()

    def _key(self) -> int:
        self._next_key += 1
        return self._next_key - 1

    def _looked(self, key: int, found: FileFaces) -> None:
        self._change(
            key,
            lambda taken: replace(
                taken,
                faces=found.faces,
                reason=found.reason,
                thumbnail=found.thumbnail,
                pending=False,
            ),
        )

    def _watched(self, key: int, seconds: float) -> None:
        words = tr("enrollment", "Looking… {seconds} s of it so far.")
        self._change(key, lambda taken: replace(taken, reason=words.format(seconds=round(seconds))))

    def _change(self, key: int, change: Callable[[Taken], Taken]) -> None:
        self._pictures = [change(one) if one.key == key else one for one in self._pictures]
        self._judging.start()

    def _judge(self) -> None:
        self._judging.stop()
        self._verdicts = verdicts(self._pictures)
        self.changed.emit()
