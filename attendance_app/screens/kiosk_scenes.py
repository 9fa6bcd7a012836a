"""Scenes of the front desk: what people see who clock in and out, and what they are asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from attendance_app.domain.people import Person
from attendance_app.domain.punches import (
    PRESSED,
    PressedKey,
    Punch,
    PunchKind,
    PunchMethod,
    PunchRecord,
)
from attendance_app.domain.punctuality import Punctuality, PunctualityKind
from attendance_app.screens.scene import Scene, Setting
from attendance_app.screens.stage import Stage
from attendance_app.services.clocking import AlreadyRecorded, Recorded
from attendance_app.services.front_desk import Identified, KindWanted, PinWanted
from attendance_app.ui.clocking_thread import Asked, Clocked
from attendance_app.ui.feed_thread import fitted_picture
from attendance_app.ui.kin import window_of
from attendance_app.ui.kiosk.gate import LeaveDialog, UnlockedKiosk
from attendance_app.ui.kiosk.keyboard import Layer
from attendance_app.ui.kiosk.privacy import PrivacyDialog
from attendance_app.ui.live.conductor import jump_words
from attendance_app.ui.live.dialogue import DeskOptions
from attendance_app.ui.live.live_page import LivePage
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import Frame
from attendance_app.vision.quality import QualityProblem
from attendance_app.vision.sightings import FrameResult, Rejection, Sighting, TrackState, TrackView
from attendance_app.vision.synthetic import DEMO_PEOPLE, crowd_scene
from attendance_app.words import tr

ARABIC = 15
"""Place of somebody with a name from right to left among the company's people."""


class _Play:
    """The live page of a stage, at the beginning of a scene."""

    def __init__(self, stage: Stage, page: LivePage | None = None) -> None:
        self.stage = stage
        self.live = page or stage.shell.live
        self.people = stage.core.roster.people()
        stage.shell.conductor.pause()
        stage.shell.session.feed.detach(stage.shell.live.stage)
        if page is None:
            stage.shell.session.feed.attach(stage.shell.live.stage)
        if stage.shell.window.current_page != "live":
            stage.shell.window.show_page("live")
        desk = self.live.stage
        desk.pad.dismiss()
        desk.cards.clear()
        self.live.dialogue.set_strict(False)
        for about in ("database", "camera", "clock", "recognition"):
            self.live.set_trouble(about, "")
        self.live.set_camera_works(True)
        self.live.clear_people()
        self.live.set_names({person.id: person.name for person in self.people})

    @property
    def widget(self) -> QWidget:
        """What is pictured."""
        return self.stage.window

    def person(self, place: int = 0) -> Person:
        """One of the drawn people, or of the others after them."""
        if place < len(DEMO_PEOPLE):
            wanted = DEMO_PEOPLE[place].employee_id
            return next(each for each in self.people if each.employee_id == wanted)
        return next(each for each in self.people if "ياقوت" in each.name)

    def face(self, place: int = 0) -> Box:
        """Somebody drawn stands there; where their face is."""
        self.stage.come(DEMO_PEOPLE[place])
        picture = self.live.stage.picture
        assert picture is not None
        boxes = _faces(self.stage, picture.source)
        return boxes[0] if boxes else Box(520, 180, 760, 460)

    def nobody(self) -> None:
        """The desk is empty, in the picture shown too."""
        self.stage.leave()
        self.stage.wait(lambda: self.live.stage.picture is not None, "the camera's picture")

    def see(self, *tracks: TrackView, focus: int = 1) -> None:
        """What recognition says of them, for long enough to be told."""
        for time_s in (10.0, 11.0, 13.0):
            self.live.show_result(FrameResult(0, time_s, tracks, (), (), focus))

    def punch(
        self,
        person: Person,
        kind: PunchKind = PunchKind.IN,
        *,
        minutes: int = 0,
        pressed: PressedKey | None = None,
    ) -> Punch:
        """A punch of today."""
        at = self.stage.core.clock() + timedelta(minutes=minutes)
        evidence: Mapping[str, float | int | str] = {PRESSED: pressed} if pressed else {}
        return Punch(
            UUID(int=person.id), person.id, at, self.stage.core.site.zone,
            _offset(at, self.stage), kind, PunchMethod.FACE, "Front desk", evidence, 1,
        )  # fmt: skip

    def greet(
        self,
        person: Person,
        kind: PunchKind,
        said: Punctuality | None,
        worked: timedelta,
        *,
        pressed: PressedKey | None = None,
    ) -> None:
        """The card of a punch."""
        outcome = Recorded(self.punch(person, kind, pressed=pressed), person, worked, said)
        self.live.dialogue.show_clocked(Clocked(_sighting(person), outcome))


def _offset(at: datetime, stage: Stage) -> int:
    offset = at.astimezone(stage.shell.zone).utcoffset()
    return round((offset or timedelta()) / timedelta(minutes=1))


def _sighting(person: Person) -> Sighting:
    at = datetime.fromisoformat("2026-06-18T08:42:00+00:00")
    return Sighting(person.id, 1, 0.0, 0.5, at, 7, 0.2, 3.0, 9.0, 5.8, 0.9)


def _faces(stage: Stage, pixels: object) -> list[Box]:
    found: list[list[Box]] = []
    stage.wait(lambda: bool(stage.shell.window.status("recognition")), "recognition's state")

    def look() -> None:
        stage.shell.session.recognition.submit(
            lambda engine: [one.box for one in engine.detect(pixels)],  # type: ignore[arg-type]
            done=found.append,
            failed=lambda _: found.append([]),
        )

    look()
    stage.wait(lambda: bool(found), "the faces in the picture")
    return found[0]


def _track(
    box: Box,
    state: TrackState = TrackState.SEARCHING,
    key: int | None = None,
    *,
    number: int = 1,
    problems: tuple[QualityProblem, ...] = (),
    covered: bool = False,
) -> TrackView:
    return TrackView(number, box, state, key, None, problems, 0.9, covered)


def _idle(stage: Stage) -> QWidget:
    return _empty(stage).widget


def _empty(stage: Stage) -> _Play:
    play = _Play(stage)
    play.nobody()
    return play


def _greeting(stage: Stage) -> QWidget:
    play = _Play(stage)
    person = play.person()
    play.see(_track(play.face(), TrackState.ACCEPTED, person.id))
    late = Punctuality(PunctualityKind.LATE, timedelta(minutes=12))
    play.greet(person, PunchKind.IN, late, timedelta(hours=26, minutes=12))
    return play.widget


def _goodbye(stage: Stage) -> QWidget:
    play = _Play(stage)
    person = play.person(1)
    play.see(_track(play.face(1), TrackState.ACCEPTED, person.id))
    play.greet(
        person,
        PunchKind.OUT,
        Punctuality(PunctualityKind.ON_TIME),
        timedelta(hours=38, minutes=2),
    )
    return play.widget


def _right_to_left_name(stage: Stage) -> QWidget:
    play = _Play(stage)
    person = play.person(ARABIC)
    play.see(_track(play.face(2), TrackState.ACCEPTED, person.id))
    early = Punctuality(PunctualityKind.EARLY, timedelta(minutes=5))
    play.greet(person, PunchKind.IN, early, timedelta(hours=6, minutes=12))
    return play.widget


def _already(stage: Stage) -> QWidget:
    play = _Play(stage)
    person = play.person()
    play.see(_track(play.face(), TrackState.ACCEPTED, person.id))
    outcome = AlreadyRecorded(play.punch(person, minutes=-1), person)
    play.live.dialogue.show_clocked(Clocked(_sighting(person), outcome))
    return play.widget


def _hint(stage: Stage) -> QWidget:
    play = _Play(stage)
    play.see(_track(play.face(), problems=(QualityProblem.TURNED_AWAY,)))
    return play.widget


def _uncover(stage: Stage) -> QWidget:
    play = _Play(stage)
    play.see(_track(play.face(), covered=True))
    return play.widget


def _unknown(stage: Stage) -> QWidget:
    play = _Play(stage)
    play.see(_track(play.face(3), TrackState.UNKNOWN))
    play.live.show_rejected(_rejection("unknown"))
    return play.widget


def _ambiguous(stage: Stage) -> QWidget:
    play = _Play(stage)
    one, other = play.person(0), play.person(1)
    play.see(_track(play.face(), TrackState.AMBIGUOUS, one.id))
    play.live.show_rejected(_rejection("ambiguous", one.id, other.id))
    return play.widget


def _rejection(reason: str, *candidates: int) -> Rejection:
    at = datetime.fromisoformat("2026-06-18T08:42:00+00:00")
    return Rejection(1, reason, candidates, 3.0, at, 0.5, 3.0, 5.8)  # type: ignore[arg-type]


def _pin_pad(stage: Stage) -> QWidget:
    play = _empty(stage)
    play.live.dialogue.ask_pin()
    return play.widget


def _pin_letters(stage: Stage) -> QWidget:
    play = _empty(stage)
    play.live.dialogue.ask_pin()
    play.live.stage.pad.keyboard.show_layer(Layer.CAPITALS)
    play.live.stage.pad.type("A-1")
    return play.widget


def _pin_refused(stage: Stage) -> QWidget:
    play = _empty(stage)
    play.live.dialogue.ask_pin("104")
    play.live.stage.pad.refuse(
        tr(
            "errors",
            "This employee ID and this PIN do not belong together. Try again, or ask at reception.",
        )
    )
    return play.widget


def _pin_locked(stage: Stage) -> QWidget:
    play = _empty(stage)
    play.live.dialogue.ask_pin("104")
    play.live.stage.pad.refuse("", 28)
    return play.widget


def _not_me(stage: Stage) -> QWidget:
    play = _Play(stage)
    play.see(_track(play.face(), TrackState.ACCEPTED, play.person().id))
    play.live.dialogue.show_withdrawn(PunchRecord(play.punch(play.person()), play.person()))
    return play.widget


def _confirm(stage: Stage) -> QWidget:
    play = _Play(stage)
    person = play.person()
    play.see(_track(play.face(), TrackState.ACCEPTED, person.id))
    play.live.show_asked(Asked(_sighting(person), PinWanted(replace(person, has_pin=True))))
    return play.widget


def _keys(stage: Stage) -> QWidget:
    play = _Play(stage)
    person = play.person()
    play.live.dialogue.set_strict(True)
    play.see(_track(play.face(), TrackState.ACCEPTED, person.id))
    known = Identified(person, PunchMethod.FACE, stage.core.clock())
    play.live.show_asked(Asked(_sighting(person), KindWanted(known)))
    return play.widget


def _key_held(stage: Stage) -> QWidget:
    play = _Play(stage)
    play.live.dialogue.set_strict(True)
    play.see(_track(play.face(), problems=(QualityProblem.TURNED_AWAY,)))
    play.live.stage.dock.keys.buttons[PressedKey.BREAK].click()
    return play.widget


def _break(stage: Stage) -> QWidget:
    play = _Play(stage)
    person = play.person(1)
    play.live.dialogue.set_strict(True)
    play.see(_track(play.face(1), TrackState.ACCEPTED, person.id))
    play.greet(
        person, PunchKind.OUT, None, timedelta(hours=20, minutes=2), pressed=PressedKey.BREAK
    )
    return play.widget


def _crowd(stage: Stage, *, everyone: bool) -> QWidget:
    page = _other_page(stage, DeskOptions(everyone=everyone))
    play = _Play(stage, page)
    with crowd_scene(width=1280, height=720, frame_rate=30, realtime=False) as scene:
        frame = scene.read()
    assert frame is not None
    _show(page, frame)
    boxes = sorted(_faces(stage, frame.pixels), key=lambda box: box.left)
    tracks = [
        _track(box, TrackState.ACCEPTED, play.person(place).id, number=place + 1)
        for place, box in enumerate(boxes[: len(DEMO_PEOPLE)])
    ]
    middle = len(tracks) // 2 + 1
    page.show_result(FrameResult(0, 10.0, tuple(tracks), (), (), middle))
    late = Punctuality(PunctualityKind.LATE, timedelta(minutes=12))
    early = Punctuality(PunctualityKind.EARLY, timedelta(minutes=5))
    if everyone:
        for place in (0, 1, 3, 4):
            said = (late, early)[place % 2]
            play.greet(play.person(place), PunchKind.IN, said, timedelta(hours=20 + place))
    play.greet(play.person(middle - 1), PunchKind.IN, early, timedelta(hours=22, minutes=9))
    return window_of(page)


def _others_wait(stage: Stage) -> QWidget:
    return _crowd(stage, everyone=False)


def _queue(stage: Stage) -> QWidget:
    return _crowd(stage, everyone=True)


def _touch_free(stage: Stage) -> QWidget:
    _Play(stage)
    frame = _frame_of_desk(stage, 0)
    page = _other_page(stage, DeskOptions(touch_free=True))
    play = _Play(stage, page)
    _show(page, frame)
    person = play.person()
    boxes = _faces(stage, frame.pixels) or [Box(520, 180, 760, 460)]
    page.show_result(
        FrameResult(0, 10.0, (_track(boxes[0], TrackState.ACCEPTED, person.id),), (), (), 1)
    )
    late = Punctuality(PunctualityKind.LATE, timedelta(minutes=12))
    play.greet(person, PunchKind.IN, late, timedelta(hours=26, minutes=12))
    return window_of(page)


def _frame_of_desk(stage: Stage, place: int) -> Frame:
    stage.come(DEMO_PEOPLE[place])
    picture = stage.shell.live.stage.picture
    assert picture is not None
    return Frame(picture.source, 0, 0.0, stage.core.clock())


def _other_page(stage: Stage, options: DeskOptions) -> LivePage:
    """A front desk of other settings than the stage's own, over all of the window."""
    dialog = QDialog(stage.window)
    dialog.setWindowTitle(tr("window", "Attendance"))
    page = LivePage(dialog, card_s=30.0, options=options, clock=stage.core.clock)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    page.set_kiosk(True)
    page.tell_time(stage.shell.local_now())
    dialog.resize(stage.window.size())
    dialog.show()
    return page


def _show(page: LivePage, frame: Frame) -> None:
    view = page.stage
    ratio = view.devicePixelRatioF()
    width, height = round(view.width() * ratio), round(view.height() * ratio)
    view.show_picture(fitted_picture(frame, width, height, mirrored=True, zoom=view.zoom))


def _unlocked(stage: Stage) -> QWidget:
    _Play(stage)
    dialog = UnlockedKiosk(stage.window)
    dialog.open()
    return dialog


def _camera_lost(stage: Stage) -> QWidget:
    play = _Play(stage)
    stage.shell.session.feed.detach(play.live.stage)
    play.live.stage.show_picture(None)
    play.live.set_camera_works(False)
    play.live.set_trouble(
        "camera", tr("vision", "The camera was unplugged. Plug it in again."), tone="danger"
    )
    return play.widget


def _disk_full(stage: Stage) -> QWidget:
    play = _empty(stage)
    said = tr("errors", "The disk is full. Free some space; what people punch is kept until then.")
    play.live.set_trouble("database", said, tone="danger")
    return play.widget


def _clock_jumped(stage: Stage) -> QWidget:
    play = _empty(stage)
    play.live.set_trouble("clock", jump_words(timedelta(hours=1)))
    return play.widget


def _recognition_restarts(stage: Stage) -> QWidget:
    play = _empty(stage)
    play.live.set_trouble("recognition", tr("live", "Recognition is starting again"))
    return play.widget


def _privacy(stage: Stage) -> QWidget:
    play = _Play(stage)
    play.live.show_notice()
    return stage.dialog(PrivacyDialog)


def _leave(stage: Stage) -> QWidget:
    _Play(stage)
    dialog = LeaveDialog(lambda _: None, stage.shell.tasks, stage.window)
    dialog.open()
    return dialog


def _leave_refused(stage: Stage) -> QWidget:
    dialog = _leave(stage)
    assert isinstance(dialog, LeaveDialog)
    dialog.refuse(tr("errors", "This is not the admin password. Try again."))
    return dialog


SCENES = (
    Scene("kiosk-idle", _idle, Setting.KIOSK),
    Scene("kiosk-in-late", _greeting, Setting.KIOSK),
    Scene("kiosk-out-on-time", _goodbye, Setting.KIOSK),
    Scene("kiosk-right-to-left-name", _right_to_left_name, Setting.KIOSK),
    Scene("kiosk-already-recorded", _already, Setting.KIOSK),
    Scene("kiosk-hint", _hint, Setting.KIOSK),
    Scene("kiosk-uncover", _uncover, Setting.KIOSK),
    Scene("kiosk-unknown", _unknown, Setting.KIOSK),
    Scene("kiosk-one-or-the-other", _ambiguous, Setting.KIOSK),
    Scene("kiosk-pin-pad", _pin_pad, Setting.KIOSK),
    Scene("kiosk-pin-letters", _pin_letters, Setting.KIOSK),
    Scene("kiosk-pin-refused", _pin_refused, Setting.KIOSK),
    Scene("kiosk-pin-locked", _pin_locked, Setting.KIOSK),
    Scene("kiosk-not-me", _not_me, Setting.KIOSK),
    Scene("kiosk-confirm-by-pin", _confirm, Setting.KIOSK),
    Scene("kiosk-keys", _keys, Setting.KIOSK),
    Scene("kiosk-key-held", _key_held, Setting.KIOSK),
    Scene("kiosk-break", _break, Setting.KIOSK),
    Scene("kiosk-others-wait", _others_wait, Setting.KIOSK),
    Scene("kiosk-queue", _queue, Setting.KIOSK),
    Scene("kiosk-touch-free", _touch_free, Setting.KIOSK),
    Scene("kiosk-camera-lost", _camera_lost, Setting.KIOSK),
    Scene("kiosk-disk-full", _disk_full, Setting.KIOSK),
    Scene("kiosk-clock-jumped", _clock_jumped, Setting.KIOSK),
    Scene("kiosk-recognition-restarts", _recognition_restarts, Setting.KIOSK),
    Scene("kiosk-privacy", _privacy, Setting.KIOSK),
    Scene("kiosk-leave", _leave, Setting.KIOSK),
    Scene("kiosk-leave-refused", _leave_refused, Setting.KIOSK),
    Scene("live", _greeting),
    Scene("live-idle", _idle),
    Scene("live-kiosk-unlocked", _unlocked),
    Scene("live-pin-pad", _pin_pad),
    Scene("live-keys", _keys),
)
