"""The enrollment dialog: nothing without consent, nothing left behind, everything by keyboard."""

from __future__ import annotations

import shutil
from pathlib import Path

import shiboken6
from enrolling import portrait, portrait_file
from enrollment_bench import ANA, POSER, STRAIGHT, Bench, answer, fill
from keyboard_order import reachable
from PySide6.QtWidgets import QAbstractButton


def test_without_consent_no_camera_is_shown_and_nothing_is_looked_at(bench: Bench, data_dir: Path):
    bench.slides.show(portrait(data_dir, POSER, STRAIGHT))
    dialog = bench.open()
    fill(dialog, ANA)
    assert not dialog.next_button.isEnabled()
    bench.wait_clocking()
    assert dialog.capture_page.view.picture is None
    dialog.person_page.consent.agrees.click()
    assert dialog.next_button.isEnabled()
    bench.wait_clocking()
    assert not dialog.capture_page.pictures, "the camera waits for Continue"


def test_consent_taken_back_drops_the_pictures(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    dialog.back_button.click()
    assert dialog.capture_page.pictures
    bench.wait_clocking()
    dialog.person_page.consent.agrees.click()
    assert not dialog.capture_page.pictures
    assert not dialog.next_button.isEnabled()


def test_who_has_posed_is_not_clocked_by_the_closing_of_the_dialog(bench: Bench, data_dir: Path):
    """They stand before the camera because they were enrolled, not because they came or went."""
    dialog = bench.with_photo(data_dir)
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))
    bench.until(lambda: bench.pipeline.present == {bench.saved[0].id})


def test_closing_without_pictures_asks_nothing_and_leaves_nothing(bench: Bench):
    dialog = bench.at_pictures()
    dialog.cancel_button.click()
    bench.until(lambda: not shiboken6.isValid(dialog))
    assert bench.roster.people(include_left=True) == []
    bench.wait_clocking()


def test_closing_with_pictures_asks_and_then_leaves_nothing(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    dialog.capture_page.add_files([data_dir / "clips" / "enroll" / "C.mkv"])
    dialog.close()
    assert dialog.isVisible()
    answer(dialog, "Go on taking pictures")
    assert dialog.isVisible()
    assert dialog.capture_page.pictures
    dialog.reject()
    answer(dialog, "Drop the pictures")
    bench.until(lambda: not shiboken6.isValid(dialog))
    assert bench.roster.people(include_left=True) == []
    bench.wait_clocking()


def test_nothing_of_a_picture_reaches_the_disk(bench: Bench, data_dir: Path, tmp_path: Path):
    """Neither while pictures are taken, nor after they were dropped."""
    folder = tmp_path / "photos"
    folder.mkdir()
    photo = shutil.copy(portrait_file(data_dir, POSER, STRAIGHT), folder)
    before = {path.name for path in tmp_path.rglob("*")}
    dialog = bench.at_pictures()
    dialog.capture_page.add_files([Path(photo)])
    bench.until(dialog.save_button.isEnabled)
    assert {path.name for path in tmp_path.rglob("*")} == before
    vector = dialog.capture_page.pictures[0].faces[0].vector.tobytes()
    dialog.reject()
    answer(dialog, "Drop the pictures")
    held = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(vector[:16] in content for content in held)


def test_everything_can_be_reached_by_keyboard_and_has_a_name(bench: Bench):
    dialog = bench.open()
    fill(dialog, ANA)
    form = dialog.person_page.form
    assert form is not None
    order = reachable(dialog)
    wanted = [
        form.employee_id,
        form.name,
        form.email,
        form.department,
        form.start_date.known,
        form.end_date.known,
        dialog.person_page.consent.agrees,
        dialog.cancel_button,
        dialog.faceless_button,
    ]
    assert [widget for widget in order if widget in wanted] == wanted
    dialog.person_page.consent.agrees.click()
    dialog.next_button.click()
    bench.until(lambda: dialog.pages.currentWidget() is dialog.capture_page)
    page = dialog.capture_page
    page.add_files([Path("gone.jpg")])
    bench.until(lambda: not page.pictures[0].pending)
    remove = page.list.rows[page.pictures[0].key].remove
    wanted = [page.take_button, page.skip_button, page.files_button, remove, dialog.cancel_button]
    order = reachable(dialog)
    assert [widget for widget in order if widget in wanted] == wanted
    for widget in order:
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), (
            f"{widget} has no name for a screen reader"
        )
