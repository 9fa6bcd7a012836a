"""What the people page does, over a real database: archive with undo, PIN, badge, leaver pack."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
from builders import enrolled
from fakes import CheapHasher
from month_office import Office, open_office
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.domain.badges import is_token
from attendance_app.domain.people import Person
from attendance_app.services.badges import Badges
from attendance_app.services.pins import Pins
from attendance_app.ui.kin import window_of
from attendance_app.ui.people.badge_card import CardWords, card_pdf, card_picture, card_png
from attendance_app.ui.people.badge_dialog import BadgeDialog
from attendance_app.ui.people.leaver_dialog import LeaverDialog
from attendance_app.ui.people.people_desk import PeopleDesk, PeopleServices
from attendance_app.ui.people.people_page import PeopleCalls, PeoplePage
from attendance_app.ui.people.pin_dialog import PinDialog, made_up_pin
from attendance_app.ui.signing import Signer
from attendance_app.ui.toasts import Toasts
from attendance_app.ui.undoing import Undoing

TOKEN = "ATT1:" + "DEMO" * 6 + "DE"
LAST_DAY = date(2026, 3, 20)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "site") as opened:
        yield opened


@pytest.fixture
def ana(office: Office) -> Person:
    return enrolled(office.core.database, 1, "Ana", faces=1)


@pytest.fixture
def desk(qtbot: QtBot, office: Office, ana: Person, tasks, light) -> Iterator[PeopleDesk]:
    core = office.core
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    page = PeoplePage(PeopleCalls.over(core.roster, core.glances), lambda: LAST_DAY, tasks)
    page.setParent(window)
    services = PeopleServices(
        roster=core.roster,
        enrollment=core.enrollment,
        pins=Pins(core.database, office.clock, "desk", CheapHasher()),
        badges=core.badges,
        leaver_packs=core.leaver_packs,
        glances=core.glances,
        site="Main office",
        today=lambda: LAST_DAY,
    )
    toasts = Toasts(window)
    undoing = Undoing(QAction(window), toasts, window)
    made = PeopleDesk(page, services, Signer("Office", str), tasks, toasts, undoing, lambda: None)
    with qtbot.waitSignal(page.loaded):
        window.show()
    page.choose(ana.id)
    yield made
    if made.dialog is not None:
        made.dialog.done(0)


def press(window: QWidget, text: str) -> None:
    """Press the button of the question that is open, or of a toast."""
    for box in window.findChildren(QMessageBox):
        if box.isVisible():
            next(button for button in box.buttons() if button.text() == text).click()
            return
    next(one for one in window.findChildren(QToolButton) if one.text() == text).click()


def test_archiving_can_be_undone_from_the_toast(
    qtbot: QtBot, desk: PeopleDesk, office: Office, ana: Person
) -> None:
    with qtbot.waitSignal(desk.page.loaded):
        desk.page.commands.archive.trigger()
    assert desk.page.model.rowCount() == 0
    assert office.core.roster.people() == []
    with qtbot.waitSignal(desk.page.loaded):
        press(window_of(desk.page), "Undo")
    assert office.core.roster.people() == [ana]


def test_asking_for_a_pin_that_there_is_not_is_warned_of(
    qtbot: QtBot, desk: PeopleDesk, office: Office
) -> None:
    with qtbot.waitSignal(desk.page.loaded):
        desk.page.commands.confirm.trigger()
    [toast] = window_of(desk.page).findChildren(Toasts)
    assert "Ana has no PIN yet" in toast.texts()[0]
    assert office.core.roster.people()[0].confirm_by_pin
    assert desk.page.commands.confirm.isChecked()


def test_a_pin_is_asked_for_twice_and_stored_on_a_worker(
    qtbot: QtBot, desk: PeopleDesk, office: Office, ana: Person
) -> None:
    desk.page.commands.pin.trigger()
    dialog = desk.dialog
    assert isinstance(dialog, PinDialog)
    dialog.pin.setText("1234")
    assert "in a row" in dialog.refusal
    dialog.pin.setText("2580")
    assert dialog.refusal == "The two are not the same yet."
    dialog.make_up.click()
    assert dialog.pin.text() == dialog.again.text()
    with qtbot.waitSignals([dialog.finished, desk.page.loaded]):
        dialog.save.click()
    assert office.core.roster.person(ana.id).has_pin
    assert desk.page.model.rows[0].person.has_pin


def test_a_pin_is_deleted_after_a_question(
    qtbot: QtBot, desk: PeopleDesk, office: Office, ana: Person
) -> None:
    with office.core.database.write() as unit:
        unit.pins.put(ana.id, "hash", office.clock())
    desk.pin(office.core.roster.person(ana.id))
    dialog = desk.dialog
    assert isinstance(dialog, PinDialog)
    dialog.delete.click()
    with qtbot.waitSignal(dialog.finished):
        press(dialog, "Delete")
    assert not office.core.roster.person(ana.id).has_pin


def test_made_up_pins_are_acceptable() -> None:
    assert len({made_up_pin() for _ in range(20)}) > 1


def test_a_badge_is_shown_once_and_saved(
    qtbot: QtBot, desk: PeopleDesk, office: Office, ana: Person, tmp_path: Path
) -> None:
    desk.page.commands.badge.trigger()
    dialog = desk.dialog
    assert isinstance(dialog, BadgeDialog)
    with qtbot.waitSignal(dialog.changed):
        dialog.issue_button.click()
    assert dialog.card.isVisible()
    assert not dialog.issue_button.isVisible()
    assert office.core.roster.person(ana.id).has_badge
    target = tmp_path / "badge.png"
    dialog.save(target, card_png)
    qtbot.waitUntil(lambda: dialog.words.text() == "Saved as badge.png.")
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(cv2.imread(str(target)))
    assert office.core.badges.identify(text).id == ana.id
    dialog.save(tmp_path / "no" / "badge.png", card_png)
    qtbot.waitUntil(dialog.refusal.isVisible)


def test_the_printed_card_is_read_whatever_the_name(qapp, light) -> None:
    """Also small, and with a name that fills it."""
    assert is_token(TOKEN)
    words = CardWords("ليلى " * 30, "Employee ID 0100", "A site with quite a long name")
    svg = Badges.qr_svg(TOKEN)
    picture = card_picture(words, svg, dpi=120).convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(picture.constBits(), np.uint8)
    grey = grey.reshape(picture.height(), picture.bytesPerLine())[:, : picture.width()]
    text, _, _ = cv2.QRCodeDetector().detectAndDecode(np.ascontiguousarray(grey))
    assert text == TOKEN
    assert card_pdf(words, svg).startswith(b"%PDF")


def test_consent_is_withdrawn_after_a_question(
    qtbot: QtBot, desk: PeopleDesk, office: Office, ana: Person
) -> None:
    desk.page.commands.withdraw.trigger()
    press(desk.page, "Keep")
    assert office.core.roster.person(ana.id).vector_count == 1
    desk.page.commands.withdraw.trigger()
    with qtbot.waitSignal(desk.page.loaded):
        press(desk.page, "Withdraw")
    after = office.core.roster.person(ana.id)
    assert (after.vector_count, after.consent_at) == (0, None)


def test_a_leaver_is_packed_asked_about_destroyed_and_certified(
    qtbot: QtBot, desk: PeopleDesk, office: Office, ana: Person, tmp_path: Path
) -> None:
    desk.page.commands.leaver.trigger()
    dialog = desk.dialog
    assert isinstance(dialog, LeaverDialog)
    pack = tmp_path / "ana.zip"
    dialog.path.setText(f" {pack} ")
    dialog.start.click()
    assert not dialog.path.isEnabled(), "it is being written there"
    assert not dialog.browse.isEnabled()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in dialog.findChildren(QMessageBox)))
    assert zipfile.is_zipfile(pack)
    press(dialog, "Not now")
    assert office.core.roster.person(ana.id).vector_count == 1, "nothing is destroyed yet"
    assert "Nothing has been destroyed yet" in dialog.said.text()
    assert not dialog.path.isEnabled(), "the pack is where it is"
    dialog.start.click()
    with qtbot.waitSignal(dialog.destroyed_data):
        press(dialog, "Destroy")
        dialog.reject()
        assert dialog.isVisible(), "not before there is a certificate"
    qtbot.waitUntil(lambda: "Done. The certificate is ana-certificate.html" in dialog.said.text())
    assert dialog.certificate == tmp_path / "ana-certificate.html"
    certificate = dialog.certificate.read_bytes()
    dialog.certificate.unlink()
    dialog.certify_earlier(pack)
    qtbot.waitUntil(dialog.certificate.exists)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("The certificate is"))
    assert dialog.certificate.read_bytes() == certificate
    after = office.core.roster.person(ana.id)
    assert (after.vector_count, after.end_date) == (0, LAST_DAY)


def test_a_pack_that_cannot_be_written_destroys_nothing_and_says_why(
    qtbot: QtBot, desk: PeopleDesk, office: Office, ana: Person, tmp_path: Path
) -> None:
    desk.page.commands.leaver.trigger()
    dialog = desk.dialog
    assert isinstance(dialog, LeaverDialog)
    dialog.path.setText(str(tmp_path / "no" / "ana.zip"))
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.said.property("role") == "error")
    assert office.core.roster.person(ana.id) == ana
    assert dialog.path.isEnabled(), "another place can be named"
    assert dialog.browse.isEnabled()


def test_whoever_is_still_in_is_named_before_they_lose_their_way_out(
    qtbot: QtBot, desk: PeopleDesk, office: Office, ana: Person, tmp_path: Path
) -> None:
    office.clocked(ana, "2026-03-20 08:53")
    desk.page.commands.leaver.trigger()
    dialog = desk.dialog
    assert isinstance(dialog, LeaverDialog)
    dialog.path.setText(str(tmp_path / "ana.zip"))
    dialog.start.click()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in dialog.findChildren(QMessageBox)))
    [box] = dialog.findChildren(QMessageBox)
    assert box.informativeText().startswith("Ana is in since 08:53 and could not clock out")
    press(dialog, "Not now")
