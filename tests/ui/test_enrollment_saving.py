"""Saving an enrollment: what is stored of whom, what is asked before, and what refuses it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from enrolling import portrait, portrait_file
from enrollment_bench import ANA, NOW, POSER, STRAIGHT, TO_LEFT, Bench, fill
from PySide6.QtWidgets import QLabel

from attendance_app.domain.audit import AuditKind
from attendance_app.domain.errors import StorageError
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.services.guided_enrollment import Enrolment
from attendance_app.ui.enrollment.enrollment_dialog import EnrollmentDialog
from attendance_app.ui.enrollment.flow import Step
from attendance_app.ui.enrollment.looks import Pose
from attendance_app.ui.enrollment.trial import Finding
from attendance_app.vision.recordings import VideoFile

BORIS = PersonDetails("0007", "Boris Kovač")


def summary(dialog: EnrollmentDialog) -> set[str]:
    """What the last step says is to be stored."""
    return {label.accessibleName() for label in dialog.check_page.findChildren(QLabel)}


def test_somebody_is_enrolled_from_a_video_before_the_camera(bench: Bench, data_dir: Path):
    """The picture of a pose held is taken by itself; saving stores it with the consent."""
    clip = VideoFile(data_dir / "clips" / "head-turns.gif", realtime=True)
    session = bench.prepare(clip)
    dialog = bench.at_pictures()
    session.start()
    page, album = dialog.capture_page, dialog.album
    bench.until(lambda: len(album.pictures) == 1)
    assert page.state.pose is Pose.LEFT
    assert page.view.picture is not None
    page.skip_button.click()
    assert page.state.pose is Pose.RIGHT
    page.take_button.click()
    bench.until(lambda: len(album.pictures) == 2)
    bench.go_on(dialog, Step.CHECK)
    assert bench.roster.people() == [], "nothing is stored until Save"
    assert bench.pipeline.frames == 0, "nobody is clocked while pictures are taken"
    bench.save(dialog)

    ana = bench.roster.find("0042")
    assert ana is not None
    assert (ana.name, ana.department, ana.consent_at) == ("Ana Novak", "Reception", NOW)
    assert (ana.consent_version, ana.consent_language) == ("1", "en")
    assert ana.vector_count == bench.saved[0].vector_count >= 1
    assert set(bench.sources(ana)) == {"camera"}
    [given] = bench.audit(AuditKind.CONSENT_GIVEN)
    assert given.details == {"text_version": "1", "language": "en"}


def test_recognition_is_tried_out_before_anything_is_stored(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    before = bench.pipeline.frames
    bench.slides.show(portrait(data_dir, POSER, TO_LEFT))
    bench.go_on(dialog, Step.CHECK)
    trial = dialog.check_page.trial
    bench.until(lambda: trial.result is Finding.RECOGNISED)
    assert trial.verdict.text() == "Recognised as Ana Novak, and as nobody else."
    trial.again_button.click()
    assert trial.result is None
    bench.until(lambda: trial.result is Finding.RECOGNISED)
    assert bench.roster.people() == []
    assert bench.pipeline.frames == before, "nobody is clocked meanwhile"


def test_somebody_who_refuses_is_enrolled_with_a_pin(bench: Bench):
    dialog = bench.at_consent()
    dialog.consent_page.refuses.click()
    bench.go_on(dialog, Step.PIN)
    pins = dialog.pin_page.pins
    assert not dialog.next_button.isEnabled()
    pins.pin.setText("4711")
    pins.again.setText("4711")
    bench.go_on(dialog, Step.CHECK)
    assert not dialog.check_page.trial.isVisible()
    person = bench.save(dialog)
    assert (person.vector_count, person.consent_at, person.has_pin) == (0, None, True)
    assert bench.pins.identify("0042", "4711").id == person.id
    assert bench.audit(AuditKind.CONSENT_GIVEN) == []


def test_who_refuses_when_new_pictures_are_to_be_taken_has_no_face_data_any_more(
    bench: Bench, data_dir: Path
):
    boris = bench.enrolled(data_dir, BORIS)
    dialog = bench.at_consent(person=boris)
    dialog.consent_page.refuses.click()
    bench.go_on(dialog, Step.PIN)
    dialog.pin_page.later.click()
    bench.go_on(dialog, Step.CHECK)
    assert bench.roster.person(boris.id).vector_count == 3, "not before Save"
    person = bench.save(dialog)
    assert (person.vector_count, person.consent_at, person.has_pin) == (0, None, False)
    assert len(bench.audit(AuditKind.CONSENT_WITHDRAWN)) == 1


def test_a_face_enrolled_already_has_to_be_decided(bench: Bench, data_dir: Path):
    boris = bench.enrolled(data_dir, BORIS)
    dialog = bench.with_photo(data_dir)
    bench.go_on(dialog, Step.CHECK)
    alike = dialog.check_page.alike
    assert not dialog.next_button.isEnabled(), "the same person, or two?"
    assert "Boris Kovač (0007)" in alike.same[0].accessibleName()
    assert alike.different is not None
    assert alike.ask_pin is not None
    alike.different.click()
    assert alike.ask_pin.isChecked(), "the camera cannot tell them apart"
    person = bench.save(dialog)
    assert bench.roster.person(boris.id).confirm_by_pin
    assert person.confirm_by_pin


def test_pictures_of_somebody_enrolled_already_can_be_given_to_them(bench: Bench, data_dir: Path):
    boris = bench.enrolled(data_dir, BORIS)
    dialog = bench.with_photo(data_dir)
    for field in (dialog.details_page.pins.pin, dialog.details_page.pins.again):
        field.setText("4711")
    bench.go_on(dialog, Step.CHECK)
    assert {"Name: Ana Novak", "PIN: set when saved"} <= summary(dialog)
    dialog.check_page.alike.same[0].click()
    assert {"Name: Boris Kovač", "Employee ID: 0007", "PIN: set when saved"} <= summary(dialog)
    assert any("take the place of the 3 stored now" in line for line in summary(dialog))
    assert bench.save(dialog).id == boris.id
    assert bench.roster.find("0042") is None
    assert bench.sources(boris) == ["photo"]
    assert bench.pins.identify("0007", "4711").id == boris.id


def test_who_has_a_pin_keeps_it_when_given_new_pictures(bench: Bench, data_dir: Path):
    boris = bench.enrolled(data_dir, BORIS)
    bench.pins.set(boris.id, "2580")
    dialog = bench.with_photo(data_dir)
    for field in (dialog.details_page.pins.pin, dialog.details_page.pins.again):
        field.setText("4711")
    bench.go_on(dialog, Step.CHECK)
    dialog.check_page.alike.same[0].click()
    assert "PIN: stays as it is" in summary(dialog)
    bench.save(dialog)
    assert bench.pins.identify("0007", "2580").id == boris.id


def test_a_number_that_is_taken_is_refused_before_anybody_poses(bench: Bench):
    bench.service.enroll(PersonDetails("0042", "Boris Kovač"), consent_at=None, samples=())
    dialog = bench.open()
    fill(dialog, ANA)
    dialog.next_button.click()
    bench.until(dialog.refusal.isVisible)
    assert "belongs to Boris Kovač" in dialog.refusal.text()
    assert dialog.step is Step.DETAILS


def test_a_refusal_on_saving_keeps_the_dialog_and_its_pictures(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    bench.go_on(dialog, Step.CHECK)
    bench.service.enroll(PersonDetails("0042", "Boris Kovač"), consent_at=None, samples=())
    bench.until(dialog.next_button.isEnabled)
    dialog.next_button.click()
    bench.until(dialog.refusal.isVisible)
    assert "0042" in dialog.refusal.text()
    assert not bench.saved
    assert len(dialog.album.pictures) == 1
    for _ in range(3):
        dialog.back_button.click()
    fill(dialog, replace(ANA, employee_id="0043"))
    assert not dialog.refusal.isVisible()
    for step in (Step.CONSENT, Step.FACES):
        bench.go_on(dialog, step)
    bench.until(dialog.next_button.isEnabled)
    bench.go_on(dialog, Step.CHECK)
    assert bench.save(dialog).employee_id == "0043"


def test_a_database_that_fails_keeps_the_dialog_open(bench: Bench, data_dir: Path):
    def fail(_: Enrolment) -> Person:
        raise StorageError("The disk is full. Free some space and try again.")

    bench.calls = replace(bench.calls, save=fail)
    dialog = bench.with_photo(data_dir)
    bench.go_on(dialog, Step.CHECK)
    bench.until(dialog.next_button.isEnabled)
    dialog.next_button.click()
    bench.until(dialog.refusal.isVisible)
    assert dialog.refusal.text() == "The disk is full. Free some space and try again."
    assert dialog.next_button.isEnabled()


def test_new_pictures_replace_the_old_ones_without_a_warning_about_oneself(
    bench: Bench, data_dir: Path
):
    boris = bench.enrolled(data_dir, BORIS)
    dialog = bench.at_pictures(person=boris)
    assert dialog.details_page.form is None, "details are only shown"
    dialog.album.add_files([portrait_file(data_dir, POSER, n) for n in (STRAIGHT, TO_LEFT)])
    bench.until(dialog.next_button.isEnabled)
    bench.go_on(dialog, Step.CHECK)
    assert not dialog.check_page.alike.isVisible()
    assert bench.save(dialog).id == boris.id
    assert bench.sources(boris) == ["photo", "photo"]
