"""At the front desk, in the whole window: not me, one of two, a stranger, keys, and a badge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import segno
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import DrawnDesk
from walk_bench import OTHER_PIN, PIN, audited, colleague, enter_pin, site
from walking import walk

from attendance_app.app import shell as shells
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.policy import InOut
from attendance_app.domain.punches import PRESSED, PressedKey, PunchKind, PunchMethod
from attendance_app.services.drawn_people import enroll_drawn
from attendance_app.ui.kiosk import held_key
from attendance_app.ui.live.wording import greeting, pressed_words
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.synthetic import DEMO_PEOPLE, DEMO_STRANGER
from attendance_app.wiring import Core

ANA = DEMO_PEOPLE[0]
TWIN = replace(ANA, name="Twin of Ana", employee_id="T-1")


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: FaceEngine) -> Iterator[Core]:
    """A site whose windows share one engine, which takes a second to load."""
    monkeypatch.setattr(Core, "load_engine", lambda _: engine)
    with site(tmp_path) as made:
        yield made


def test_who_was_taken_for_somebody_else_undoes_it_and_enters_a_pin(
    qtbot: QtBot, qapp: QApplication, core: Core, engine: FaceEngine
) -> None:
    """The wrong punch is voided, by a correction of the kiosk's; the right person's is stored."""
    ana = enroll_drawn(core.enrollment, engine, ANA, core.clock())
    bruno = colleague(core, "B-2", "Bruno Keller", PIN)
    desk = DrawnDesk(ANA)
    desk.come()
    with walk(qtbot, qapp, core, desk) as walked:
        walked.until(walked.punches)
        (wrong,) = walked.punches()
        assert (wrong.person_id, wrong.method) == (ana.id, PunchMethod.FACE)
        walked.click("Not me / undo", walked.card(greeting(wrong, ana.name)))

        enter_pin(walked, bruno.employee_id, PIN)
        walked.until(lambda: [one.person_id for one in walked.punches()] == [bruno.id])
        (right,) = walked.punches()
        assert (right.kind, right.method) == (PunchKind.IN, PunchMethod.PIN)
        assert right.evidence["asked"] == "not_me"
        walked.card(greeting(right, bruno.name))
        walked.until(walked.shell.live.stage.pad.isHidden)
        assert [line.name for line in walked.shell.live.today.model.rows] == [bruno.name]
    with core.database.read() as unit:
        correction = unit.corrections.of_punch(wrong.uuid)
    assert correction is not None
    assert "Not me" in correction.reason
    (entry,) = audited(core, AuditKind.PUNCH_WITHDRAWN)
    assert (entry.person_id, entry.details["punch"]) == (ana.id, str(wrong.uuid))


def test_one_of_two_alike_is_asked_who_and_enters_the_pin(
    qtbot: QtBot, qapp: QApplication, core: Core, engine: FaceEngine
) -> None:
    """Two people with the same face vectors: nobody is guessed; another's PIN opens nothing."""
    ana = enroll_drawn(core.enrollment, engine, ANA, core.clock())
    twin = enroll_drawn(core.enrollment, engine, TWIN, core.clock())
    core.pins.set(ana.id, OTHER_PIN)
    core.pins.set(twin.id, PIN)
    desk = DrawnDesk(ANA)
    desk.come()
    with walk(qtbot, qapp, core, desk) as walked:
        stage = walked.shell.live.stage
        walked.until(lambda: [one.event for one in stage.cards.texts()] == ["ambiguous"])
        (asked,) = stage.cards.texts()
        assert sorted(asked.headline.removesuffix("?").split(" or ")) == [ana.name, twin.name]
        assert walked.punches() == []

        walked.click(twin.name, walked.card(asked.headline))
        enter_pin(walked, OTHER_PIN)
        walked.until(lambda: stage.pad.pin.isEnabled() and bool(stage.pad.message))
        assert walked.punches() == []
        enter_pin(walked, PIN)
        walked.until(walked.punches)
        (punch,) = walked.punches()
        assert (punch.person_id, punch.method) == (twin.id, PunchMethod.PIN)
        assert punch.evidence["asked"] == "ambiguous"
        walked.card(greeting(punch, twin.name))
        walked.until(stage.pad.isHidden)
    (rejected,) = audited(core, AuditKind.FACE_REJECTED)
    assert rejected.details["reason"] == "ambiguous"
    (failed,) = audited(core, AuditKind.PIN_FAILED)
    assert failed.person_id == twin.id


def test_a_stranger_is_told_so_and_clocks_in_by_pin(
    qtbot: QtBot, qapp: QApplication, core: Core, engine: FaceEngine
) -> None:
    """A face nobody enrolled: a card, an entry in the audit trail, no punch; then the PIN pad."""
    enroll_drawn(core.enrollment, engine, ANA, core.clock())
    bruno = colleague(core, "B-2", "Bruno Keller", PIN)
    desk = DrawnDesk(DEMO_STRANGER)
    desk.come()
    with walk(qtbot, qapp, core, desk) as walked:
        card = walked.card("I don't know you yet")
        walked.until(lambda: audited(core, AuditKind.FACE_REJECTED))
        assert walked.punches() == []
        walked.click("Use my PIN", card)
        enter_pin(walked, bruno.employee_id, PIN)
        walked.until(walked.punches)
        (punch,) = walked.punches()
        assert (punch.person_id, punch.method) == (bruno.id, PunchMethod.PIN)
        walked.card(greeting(punch, bruno.name))
    (entry,) = audited(core, AuditKind.FACE_REJECTED)
    assert (entry.person_id, entry.details["reason"]) == (None, "unknown")


def test_where_keys_decide_break_is_pressed_before_the_look(
    qtbot: QtBot,
    qapp: QApplication,
    core: Core,
    engine: FaceEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The key pressed counts for the next look, and goes with the punch."""
    # However busy the processor is with other tests.
    monkeypatch.setattr(held_key, "HELD_S", 120.0)
    policy = core.policy_book.policies().at(core.clock().date())
    rules = replace(policy, in_out=InOut.STRICT)
    core.policy_book.put(core.clock().date().replace(day=1), rules, "Office", "Keys")
    ana = enroll_drawn(core.enrollment, engine, ANA, core.clock())
    desk = DrawnDesk(ANA)
    with walk(qtbot, qapp, core, desk, kiosk=True) as walked:
        dock = walked.shell.live.stage.dock
        walked.until(dock.keys.isVisible)
        recognition = walked.shell.session.recognition
        walked.until(lambda: recognition.frames_seen)
        walked.click(pressed_words(PressedKey.BREAK), dock)
        assert "look at the camera" in dock.said.text()
        desk.come()
        walked.until(walked.punches)
        (punch,) = walked.punches()
        assert (punch.person_id, punch.kind) == (ana.id, PunchKind.OUT)
        assert (punch.method, punch.evidence[PRESSED]) == (PunchMethod.FACE, PressedKey.BREAK)
        walked.card(f"Enjoy your break, {ana.name}")
        assert not dock.keys.buttons[PressedKey.BREAK].isChecked(), "used once"


def test_a_badge_held_before_the_camera_clocks_once(
    qtbot: QtBot, qapp: QApplication, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long it is held; the code of a poster is nobody's business."""
    bruno = colleague(core, "B-2", "Bruno Keller", PIN)
    token = core.badges.issue(bruno.id).token
    read: list[str | None] = []
    look = shells.badge_in

    def note(pixels: BgrImage) -> str | None:
        read.append(look(pixels))
        return read[-1]

    monkeypatch.setattr(shells, "badge_in", note)
    desk = DrawnDesk(ANA)
    desk.hold(code("https://example.org"))
    with walk(qtbot, qapp, core, desk) as walked:
        walked.until(lambda: len(read) >= 2)
        assert not any(read)
        desk.hold(code(token))
        walked.until(lambda: read.count(token) >= 4)
        walked.until(walked.punches)
        (punch,) = walked.punches()
        assert (punch.person_id, punch.kind) == (bruno.id, PunchKind.IN)
        assert punch.method is PunchMethod.BADGE
        walked.card(greeting(punch, bruno.name))
    assert audited(core, AuditKind.PUNCH_SUPPRESSED) == []


def code(content: str) -> BgrImage:
    """A printed QR code, BGR uint8, with its quiet zone."""
    made = segno.make(content, error="m", micro=False, boost_error=False)
    modules = np.array([list(row) for row in made.matrix_iter(border=4)], np.uint8)
    grey = np.kron(255 * (1 - modules), np.ones((6, 6), np.uint8)).astype(np.uint8)
    return np.repeat(grey[..., None], 3, axis=2)
