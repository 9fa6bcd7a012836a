"""Saving an enrollment: what is stored of whom, what is asked before, and what refuses it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from enrolling import portrait_file
from enrollment_bench import ANA, NOW, POSER, STRAIGHT, TO_LEFT, Bench, answer, fill

from attendance_app.domain.errors import StorageError
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.ui.enrollment.looks import Pose
from attendance_app.vision.recordings import VideoFile


def test_somebody_is_enrolled_from_a_video_before_the_camera(bench: Bench, data_dir: Path):
    """The picture of a pose held is taken by itself; saving stores it with the consent."""
    clip = VideoFile(data_dir / "clips" / "head-turns.gif", realtime=True)
    session = bench.prepare(clip)
    dialog = bench.at_pictures()
    session.start()
    page = dialog.capture_page
    bench.until(lambda: len(page.pictures) == 1)
    assert page.state.pose is Pose.LEFT
    assert page.view.picture is not None
    page.skip_button.click()
    assert page.state.pose is Pose.RIGHT
    page.take_button.click()
    bench.until(lambda: len(page.pictures) == 2)
    assert bench.roster.people() == [], "nothing is stored until Save"
    assert bench.pipeline.frames == 0, "nobody is clocked while pictures are taken"
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))

    ana = bench.roster.find("0042")
    assert ana is not None
    assert (ana.name, ana.department, ana.consent_at) == ("Ana Novak", "Reception", NOW)
    assert ana.vector_count == bench.saved[0].vector_count >= 1
    assert set(bench.sources(ana)) == {"camera"}


def test_somebody_who_refuses_is_saved_without_a_face(bench: Bench):
    dialog = bench.open()
    assert not dialog.faceless_button.isEnabled()
    fill(dialog, ANA)
    dialog.faceless_button.click()
    bench.until(lambda: bool(bench.saved))
    person = bench.roster.find("0042")
    assert person is not None
    assert (person.vector_count, person.consent_at) == (0, None)


def test_a_face_enrolled_under_another_name_is_told_before_saving(bench: Bench, data_dir: Path):
    bench.enrolled(data_dir, PersonDetails("0007", "Boris Kovač"))
    dialog = bench.with_photo(data_dir)
    dialog.save_button.click()
    bench.until(lambda: dialog.question is not None)
    assert dialog.question is not None
    assert "Boris Kovač (0007)" in dialog.question.informativeText()
    answer(dialog, "Go back")
    assert bench.roster.find("0042") is None
    dialog.save_button.click()
    bench.until(lambda: dialog.question is not None)
    answer(dialog, "Save all the same")
    bench.until(lambda: bool(bench.saved))
    assert bench.roster.find("0042") is not None


def test_a_number_that_is_taken_is_refused_before_anybody_poses(bench: Bench):
    bench.service.enroll(PersonDetails("0042", "Boris Kovač"), consent_at=None, samples=())
    dialog = bench.open()
    fill(dialog, ANA)
    dialog.person_page.consent.agrees.click()
    dialog.next_button.click()
    bench.until(dialog.refusal.isVisible)
    assert "belongs to Boris Kovač" in dialog.refusal.text()
    assert dialog.pages.currentWidget() is dialog.person_page


def test_a_refusal_on_saving_keeps_the_dialog_and_its_pictures(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    bench.service.enroll(PersonDetails("0042", "Boris Kovač"), consent_at=None, samples=())
    dialog.save_button.click()
    bench.until(dialog.refusal.isVisible)
    assert "0042" in dialog.refusal.text()
    assert not bench.saved
    assert len(dialog.capture_page.pictures) == 1
    dialog.back_button.click()
    fill(dialog, replace(ANA, employee_id="0043"))
    assert not dialog.refusal.isVisible()
    dialog.next_button.click()
    bench.until(lambda: dialog.save_button.isVisible() and dialog.save_button.isEnabled())
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))
    assert bench.saved[0].employee_id == "0043"


def test_a_database_that_fails_keeps_the_dialog_open(bench: Bench, data_dir: Path):
    def fail(*_: object) -> Person:
        raise StorageError("The disk is full. Free some space and try again.")

    bench.calls = replace(bench.calls, enroll=fail)
    dialog = bench.with_photo(data_dir)
    dialog.save_button.click()
    bench.until(dialog.refusal.isVisible)
    assert dialog.refusal.text() == "The disk is full. Free some space and try again."
    assert dialog.save_button.isEnabled()


def test_new_pictures_replace_the_old_ones_without_a_warning_about_oneself(
    bench: Bench, data_dir: Path
):
    boris = bench.enrolled(data_dir, PersonDetails("0007", "Boris Kovač"))
    dialog = bench.open(boris)
    assert dialog.person_page.form is None, "details are only shown"
    assert not dialog.faceless_button.isVisible()
    dialog.person_page.consent.agrees.click()
    dialog.next_button.click()
    page = dialog.capture_page
    page.add_files([portrait_file(data_dir, POSER, n) for n in (STRAIGHT, TO_LEFT)])
    bench.until(dialog.save_button.isEnabled)
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))
    assert bench.saved[0].id == boris.id
    assert bench.sources(boris) == ["photo", "photo"]
