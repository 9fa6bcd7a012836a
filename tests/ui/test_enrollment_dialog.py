"""The enrollment dialog: nothing without consent, nothing left behind, everything by keyboard."""

from __future__ import annotations

import shutil
from pathlib import Path

import shiboken6
from enrolling import portrait, portrait_file
from enrollment_bench import ANA, NOW, POSER, STRAIGHT, Bench, answer, fill
from keyboard_order import reachable
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from attendance_app.domain.consent import Consent
from attendance_app.ui.enrollment.flow import Step, steps_of
from attendance_app.ui.enrollment.looks import Pose


def test_without_consent_no_camera_is_shown_and_nothing_is_looked_at(bench: Bench, data_dir: Path):
    bench.slides.show(portrait(data_dir, POSER, STRAIGHT))
    dialog = bench.at_consent()
    assert not dialog.next_button.isEnabled(), "an answer is asked for"
    bench.wait_clocking()
    assert dialog.capture_page.view.picture is None
    dialog.consent_page.agrees.click()
    assert dialog.consent_page.consent == Consent("1", "en", NOW)
    bench.wait_clocking()
    assert not dialog.album.pictures, "the camera waits for Continue"


def test_consent_is_given_to_the_text_that_was_read(bench: Bench):
    bench.consents.publish({"en": "May we?", "de": "Dürfen wir?"}, "Office")
    dialog = bench.at_consent()
    page = dialog.consent_page
    page.agrees.click()
    assert page.consent == Consent("2", "en", NOW)
    page.panel.languages.setCurrentText("Deutsch")
    assert page.panel.shown.text == "Dürfen wir?"
    assert page.consent is None, "the German text was not read yet"
    assert not dialog.next_button.isEnabled()
    page.agrees.click()
    assert page.consent == Consent("2", "de", NOW)


def test_consent_taken_back_drops_the_pictures(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    dialog.capture_page.skip_button.click()
    dialog.back_button.click()
    assert dialog.album.pictures
    bench.wait_clocking()
    dialog.consent_page.refuses.click()
    assert not dialog.album.pictures
    assert dialog.capture_page.state.pose is Pose.STRAIGHT
    assert Step.FACES not in dialog.steps


def test_whoever_refuses_is_asked_for_a_pin_unless_there_is_one():
    begin = (Step.DETAILS, Step.CONSENT)
    assert steps_of(None, has_pin=False) == (*begin, Step.FACES, Step.CHECK)
    assert steps_of(True, has_pin=True) == (*begin, Step.FACES, Step.CHECK)
    assert steps_of(False, has_pin=False) == (*begin, Step.PIN, Step.CHECK)
    assert steps_of(False, has_pin=True) == (*begin, Step.CHECK)


def test_a_pin_is_judged_while_it_is_typed(bench: Bench):
    dialog = bench.open()
    fill(dialog, ANA)
    pins = dialog.details_page.pins
    assert dialog.next_button.isEnabled(), "a PIN is optional"
    pins.pin.setText("1234")
    assert "in a row" in pins.verdict.text()
    assert not dialog.next_button.isEnabled()
    pins.pin.setText("4711")
    pins.again.setText("4712")
    assert "same PIN" in pins.verdict.text()
    pins.again.setText("4711")
    assert (pins.value(), dialog.next_button.isEnabled()) == ("4711", True)
    assert "4711" not in (pins.pin.displayText(), pins.again.displayText())


def test_who_has_posed_is_not_clocked_by_the_closing_of_the_dialog(bench: Bench, data_dir: Path):
    """They stand before the camera because they were enrolled, not because they came or went."""
    dialog = bench.with_photo(data_dir)
    bench.go_on(dialog, Step.CHECK)
    person = bench.save(dialog)
    bench.until(lambda: bench.pipeline.present == {person.id})


def test_closing_without_pictures_asks_nothing_and_leaves_nothing(bench: Bench):
    dialog = bench.at_pictures()
    dialog.cancel_button.click()
    bench.until(lambda: not shiboken6.isValid(dialog))
    assert bench.roster.people(include_left=True) == []
    assert bench.audit() == [], "consent neither"
    bench.wait_clocking()


def test_closing_with_pictures_asks_and_then_leaves_nothing(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    dialog.album.add_files([data_dir / "clips" / "enroll" / "C.mkv"])
    dialog.close()
    assert dialog.isVisible()
    answer(dialog, "Keep them")
    assert dialog.isVisible()
    assert dialog.album.pictures
    dialog.reject()
    answer(dialog, "Drop the pictures")
    bench.until(lambda: not shiboken6.isValid(dialog))
    assert bench.roster.people(include_left=True) == []
    assert bench.audit() == []
    bench.wait_clocking()


def test_nothing_of_a_picture_reaches_the_disk(bench: Bench, data_dir: Path, tmp_path: Path):
    """Neither while pictures are taken and tried out, nor after they were dropped."""
    folder = tmp_path / "photos"
    folder.mkdir()
    photo = shutil.copy(portrait_file(data_dir, POSER, STRAIGHT), folder)
    before = {path.name for path in tmp_path.rglob("*")}
    dialog = bench.at_pictures()
    dialog.album.add_files([Path(photo)])
    bench.until(dialog.next_button.isEnabled)
    bench.go_on(dialog, Step.CHECK)
    assert {path.name for path in tmp_path.rglob("*")} == before
    vector = dialog.album.pictures[0].faces[0].vector.tobytes()
    dialog.reject()
    answer(dialog, "Drop the pictures")
    held = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(vector[:16] in content for content in held)


def test_everything_can_be_reached_by_keyboard_and_has_a_name(bench: Bench):
    dialog = bench.open()
    form, pins = dialog.details_page.form, dialog.details_page.pins
    assert form is not None
    bench.qtbot.keyClicks(form.employee_id, "0042")
    bench.qtbot.keyClicks(form.name, "Ana Novak")
    order = reachable(dialog)
    wanted = [form.employee_id, form.name, form.email, form.department, form.start_date.known]
    wanted += [pins.pin, pins.again, pins.visible, dialog.cancel_button, dialog.next_button]
    assert [widget for widget in order if widget in wanted] == wanted
    seen = list(order)

    bench.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    bench.until(lambda: dialog.step is Step.CONSENT)
    consent = dialog.consent_page
    assert consent.agrees.hasFocus(), "the answer is what is asked for"
    wanted = [consent.panel.languages, consent.agrees, dialog.cancel_button, dialog.back_button]
    seen += (order := reachable(dialog))
    assert [widget for widget in order if widget in wanted] == wanted
    bench.qtbot.keyClick(consent.agrees, Qt.Key.Key_Space)
    bench.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.step is Step.FACES

    page = dialog.capture_page
    dialog.album.add_files([Path("gone.jpg")])
    bench.until(lambda: dialog.album.progress == (0, 0) and bool(page.list.rows))
    remove = page.list.rows[dialog.album.pictures[0].key].remove
    wanted = [page.take_button, page.skip_button, page.adding.button, remove, dialog.cancel_button]
    seen += (order := reachable(dialog))
    assert [widget for widget in order if widget in wanted] == wanted
    for widget in seen:
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), (
            f"{widget} has no name for a screen reader"
        )
