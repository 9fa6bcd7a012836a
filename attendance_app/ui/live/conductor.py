"""Connects the session's threads to the live page: what comes in becomes what is shown."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from attendance_app.domain.clock_watch import ClockWatch, steady_clock
from attendance_app.ui.live.live_page import LivePage
from attendance_app.ui.live.wording import hours
from attendance_app.ui.recognition_thread import RecognitionState, RecognitionStatus
from attendance_app.ui.session import Session
from attendance_app.ui.sounds import Sounds
from attendance_app.ui.tasks import TaskRunner
from attendance_app.vision.capture import CaptureStatus
from attendance_app.words import mark, tr

STUCK_AFTER_S = 10.0
"""One frame taking longer than this means a network or driver hangs, not that it is slow."""

STUCK = mark(
    "live",
    "Face recognition does not answer. If this stays, close the program and start it again; "
    "punches made so far are stored.",
)

RULES_EVERY_S = 20
"""How often the policy of the day is looked at: it changes at midnight, or in the office."""

_RECOGNITION = {
    RecognitionState.LOADING: mark("live", "Recognition is starting"),
    RecognitionState.READY: mark("live", "Recognition is ready"),
    RecognitionState.FAILED: mark("live", "Recognition is not available"),
    RecognitionState.RESTARTING: mark("live", "Recognition is starting again"),
    RecognitionState.STOPPED: mark("live", "Recognition has stopped"),
}


@dataclass(frozen=True, slots=True)
class Rules:
    """What of the site's rules the page follows.

    Attributes
    ----------
    strict : bool
        People press what they clock (`Clocking.is_strict_today`).
    notice : str
        The site's own privacy notice; empty for the program's.
    """

    strict: bool = False
    notice: str = ""


class Conductor(QObject):
    """Keeps the page, and two lines of the status bar, in step with the session.

    Parameters
    ----------
    session : Session
        Not yet started.
    page : LivePage
        The page to keep in step.
    say : callable
        ``say(part, text)`` for the status bar.
    local_now : callable
        The site's wall clock.
    rules : callable, optional
        Reads the rules, on a worker of `tasks`.
    tasks : TaskRunner, optional
    sounds : Sounds, optional
        Plays what the page announces.
    steady : callable
        Seconds of a clock that is never set.
    watch : ClockWatch, optional
        That of the service that stores punches, so that who says the time is right says it to both.
    """

    def __init__(
        self,
        session: Session,
        page: LivePage,
        say: Callable[[str, str], None],
        local_now: Callable[[], datetime],
        *,
        rules: Callable[[], Rules] | None = None,
        tasks: TaskRunner | None = None,
        sounds: Sounds | None = None,
        steady: Callable[[], float] = steady_clock,
        watch: ClockWatch | None = None,
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._say = say
        self._local_now = local_now
        self._rules = rules
        self._tasks = tasks
        self._steady = steady
        self._watch = watch or ClockWatch()
        self._clock_said = ("", "")
        self._rules_due_s = 0
        self._counts = (0, 0)
        self._state = RecognitionState.LOADING
        self._camera_runs = False
        session.feed.attach(page.stage)
        session.capture_changed.connect(self._capture_changed)
        session.recognition.status_changed.connect(self._recognition_changed)
        session.recognition.looked.connect(page.show_result)
        session.recognition.rejected.connect(page.show_rejected)
        clocking, dialogue = session.clocking, page.dialogue
        clocking.clocked.connect(page.show_clocked)
        clocking.asked.connect(page.show_asked)
        clocking.refused.connect(page.show_refused)
        clocking.withdrawn.connect(page.show_withdrawn)
        clocking.not_withdrawn.connect(dialogue.show_not_withdrawn)
        clocking.trouble.connect(self._database_changed)
        dialogue.pin_entered.connect(clocking.pin_entered)
        dialogue.kind_pressed.connect(clocking.kind_pressed)
        dialogue.withdraw_asked.connect(clocking.withdraw)
        page.remedy_asked.connect(self._remedy)
        if sounds is not None:
            page.punch_announced.connect(sounds.play)
            page.sounds_toggled.connect(sounds.set_on)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._second.start()
        self._ticked_s = time.monotonic()
        say("camera", tr("live", "Camera is opening"))
        say("recognition", tr("live", "Recognition is starting"))
        self._tick()

    def pause(self) -> None:
        """Leave the page as it is: for a picture of it."""
        self._second.stop()

    @Slot()
    def look_at_rules(self) -> None:
        """Follow the policy and the notice as they are stored now."""
        self._rules_due_s = RULES_EVERY_S
        if self._rules is None or self._tasks is None:
            return
        read = self._rules

        def follow(rules: Rules) -> None:
            self._page.dialogue.set_strict(rules.strict)
            self._page.set_notice(rules.notice)

        # A database in trouble says so where a punch is stored.
        self._tasks.run(lambda _: read(), owner=self, done=follow, failed=lambda _: None)

    @Slot(object)
    def _capture_changed(self, status: CaptureStatus) -> None:
        self._camera_runs = status.state == "running"
        stage = self._page.stage
        if status.state in ("lost", "frozen", "black"):
            # A picture that stands still must not look like a mirror somebody can trust.
            self._session.feed.blank()
            stage.show_picture(None)
        if not self._camera_runs:
            stage.set_hint(status.message)
            self._page.clear_people()
        calm = status.state in ("running", "opening")
        self._page.set_camera_works(calm)
        tone = "warning" if status.state == "ended" else "danger"
        self._page.set_trouble("camera", "" if calm else status.message, tone=tone)
        self._say("camera", status.message)

    @Slot(object)
    def _recognition_changed(self, status: RecognitionStatus) -> None:
        self._state = status.state
        failed = status.state is RecognitionState.FAILED
        self._page.set_trouble(
            "recognition",
            status.message,
            tone="danger" if failed else "warning",
            remedy=tr("live", "Try again") if failed else "",
        )
        if status.state is not RecognitionState.READY:
            self._page.clear_people()
        self._say("recognition", tr("live", _RECOGNITION[status.state]))

    @Slot(str)
    def _database_changed(self, sentence: str) -> None:
        self._page.set_trouble("database", sentence, tone="danger")

    @Slot(str)
    def _remedy(self, about: str) -> None:
        if about == "recognition":
            self._session.recognition.retry()
        elif about == "clock":
            self._watch.accept()
            self._clock_said = ("", "")
            self._page.set_trouble("clock", "")

    @Slot()
    def _tick(self) -> None:
        now = self._local_now()
        self._page.tell_time(now)
        self._look_at_the_clock(now)
        self._rules_due_s -= 1
        if self._rules_due_s <= 0:
            self.look_at_rules()
        now_s = time.monotonic()
        passed_s, self._ticked_s = max(now_s - self._ticked_s, 0.1), now_s
        counts = (self._session.capture.frames, self._session.recognition.frames_seen)
        came, seen = (now - before for now, before in zip(counts, self._counts, strict=True))
        self._counts = counts
        if not seen and not self._page.stage.idle:
            # Nothing is looked at any more, so the boxes are about a moment that is over.
            self._page.clear_people()
        if self._camera_runs:
            pictures = tr("live", "Camera: {count} pictures a second")
            self._say("camera", pictures.format(count=f"{came / passed_s:.0f}"))
        if self._state is RecognitionState.READY:
            stuck = self._session.recognition.busy_for_s() > STUCK_AFTER_S
            self._page.set_trouble("recognition", tr("live", STUCK) if stuck else "")
            looks = tr("live", "Recognition: {count} looks a second")
            self._say("recognition", looks.format(count=f"{seen / passed_s:.0f}"))

    def _look_at_the_clock(self, now: datetime) -> None:
        jump = self._watch.look(now, self._steady())
        # At the kiosk anybody could say so; there it goes when the clock is right again.
        remedy = tr("live", "The time is right") if self._page.is_in_office else ""
        said = (jump_words(jump), remedy) if jump else ("", "")
        if said != self._clock_said:
            self._clock_said = said
            self._page.set_trouble("clock", said[0], remedy=said[1])


def jump_words(jump: timedelta) -> str:
    """What to say of a clock that was set by so much."""
    by = hours(abs(jump))
    if jump > timedelta():
        return tr(
            "live",
            "This computer's clock was put forward by {hours} h. Compare it with another clock: "
            "whoever punches now is recorded with the time it shows.",
        ).format(hours=by)
    return tr(
        "live",
        "This computer's clock was put back by {hours} h. Compare it with another clock: "
        "whoever punches now is recorded with the time it shows.",
    ).format(hours=by)
