"""The Settings page over a real file, database and gallery: stored, applied, undone, refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from builders import ENGINE, details
from fakes import CheapHasher, looks, photo, resembling
from month_office import Office, open_office
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.app.setting_effects import stored_values
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.policy import InOut
from attendance_app.evaluation.level_preview import level_preview
from attendance_app.services.access import Access
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.site import change_site, established_site
from attendance_app.settings import Settings
from attendance_app.ui.corrections.decision_dialogs import ReasonDialog
from attendance_app.ui.settings.changes import Changes, Effect
from attendance_app.ui.settings.general import GeneralSection
from attendance_app.ui.settings.kiosk import KioskCalls, KioskSection
from attendance_app.ui.settings.password_dialog import PasswordDialog
from attendance_app.ui.settings.recognition import RecognitionSection
from attendance_app.ui.settings.section import Section
from attendance_app.ui.settings.settings_page import Entry, SettingsPage
from attendance_app.ui.settings.site_section import SiteSection
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.gallery import Gallery

TODAY = date(2026, 3, 20)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as made:
        yield made


class Said:
    """What the page told, and what undoes it."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.undo: Callable[[], object] = lambda: None

    def __call__(self, words: str, undo: Callable[[], object]) -> None:
        self.words.append(words)
        self.undo = undo


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A settings file somebody has written into."""
    path = tmp_path / "settings.toml"
    path.write_text('# ours\n[window]\ntheme = "dark"  # at night\n', encoding="utf-8")
    return path


@pytest.fixture
def changes(qtbot: QtBot, file: Path, tasks: TaskRunner, said: Said) -> Changes:
    return changes_with(qtbot, file, tasks, said, {})


def changes_with(
    qtbot: QtBot, file: Path, tasks: TaskRunner, said: Said, effects: dict[str, Effect]
) -> Changes:
    made = Changes(
        lambda: stored_values(file),
        lambda section, values: Settings.change(file, section, values),
        effects,
        tasks,
        tasks,
    )
    made.said.connect(said)
    with qtbot.waitSignal(made.loaded):
        made.reload()
    return made


def choose(section: GeneralSection, language: str) -> None:
    """Choose a language as by hand."""
    row = section.language.findData(language)
    section.language.setCurrentIndex(row)
    section.language.activated.emit(row)


def test_a_language_is_stored_followed_and_undone(
    qtbot: QtBot, file: Path, tasks: TaskRunner, said: Said
) -> None:
    followed: list[object] = []
    changes = changes_with(
        qtbot,
        file,
        tasks,
        said,
        {"window.language": lambda values: followed.append(values["window.language"])},
    )
    section = GeneralSection(changes)
    qtbot.addWidget(section)
    assert section.theme.currentData() == "dark"
    choose(section, "de")
    qtbot.waitUntil(lambda: followed == ["de"])
    assert Settings.load(file).window.language == "de"
    assert "# at night" in file.read_text(encoding="utf-8")
    assert "from now on" in said.words[-1]
    said.undo()
    qtbot.waitUntil(lambda: followed == ["de", ""])
    assert Settings.load(file).window.language == ""
    assert section.language.currentData() == ""


def test_what_cannot_follow_at_once_says_so_and_offers_to_open_anew(
    qtbot: QtBot, changes: Changes, said: Said
) -> None:
    page = SettingsPage(
        [Entry("general", "General", "settings", lambda over: GeneralSection(changes, over))],
        changes,
    )
    qtbot.addWidget(page)
    page.show()
    section = page.section("general")
    assert isinstance(section, GeneralSection)
    qtbot.waitUntil(section.sounds.isEnabled)
    assert page.anew.isHidden()
    section.sounds.click()
    qtbot.waitUntil(lambda: bool(said.words))
    assert "after a restart" in said.words[-1]
    assert page.anew.isVisible()
    with qtbot.waitSignal(page.anew_wanted):
        page.open_anew.click()


def test_a_setting_that_cannot_be_stored_goes_back_and_says_why(
    qtbot: QtBot, changes: Changes, file: Path
) -> None:
    section = GeneralSection(changes)
    qtbot.addWidget(section)
    file.write_text("[window\n", encoding="utf-8")
    with qtbot.waitSignal(changes.refused) as refused:
        choose(section, "ar")
    assert "not valid TOML" in refused.args[0]
    assert section.language.currentData() == ""


def test_the_search_offers_only_sections_with_these_words(qtbot: QtBot, changes: Changes) -> None:
    def with_box(title: str, words: str) -> Callable[[QWidget], Section]:
        def make(over: QWidget) -> Section:
            section = Section(title, "", over)
            section.panel().row(words, QCheckBox(section))
            return section

        return make

    page = SettingsPage(
        [
            Entry("one", "One", "settings", with_box("One", "Play &sounds")),
            Entry("two", "Two", "settings", with_box("Two", "Mirror")),
        ],
        changes,
    )
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.sections_made == 2)
    page.search.setText("mirr")
    assert [page.list.item(row).isHidden() for row in range(2)] == [True, False]
    assert page.current == "two"
    page.search.setText("nowhere")
    assert page.nothing.isVisible()
    page.show_section("one")
    assert page.current == "one"
    assert page.nothing.isHidden()


def test_the_levels_figures_are_those_of_the_gallery_and_alikes_get_a_pin(
    qtbot: QtBot, changes: Changes, tasks: TaskRunner, office: Office, said: Said
) -> None:
    service = EnrollmentService(office.core.database)
    people = [service.enroll(details(n), consent_at=None, samples=[]) for n in range(1, 12)]
    faces = {n: looks(n) for n in range(1, 12)}
    faces[2] = resembling(faces[1], looks(99), 0.05)
    gallery = Gallery.of(
        {
            person.id: np.stack([photo(faces[n], 10 * n + k, 0.02) for k in range(4)])
            for n, person in enumerate(people, 1)
        },
        ENGINE,
    )
    roster = office.core.roster
    known = {person.id: person for person in people}
    section = RecognitionSection(
        changes,
        lambda progress: level_preview(gallery, known, DecisionPolicy(), report=progress),
        lambda keys, wanted: roster.set_confirm_by_pin(wanted, *keys),
        said,
        tasks,
    )
    qtbot.addWidget(section)
    section.show()
    section.look()
    qtbot.waitUntil(lambda: section.preview is not None)
    assert section.preview is not None
    normal = section.preview.of("normal")
    assert normal is not None
    assert normal.strangers is not None
    assert normal.asked is not None
    words = section.levels["normal"].text
    assert "At most 3 of 1,000 strangers" in words
    assert f"{normal.strangers.events} of {normal.strangers.trials}" in words
    assert f"Asked for a PIN: {round(100 * normal.asked.share)} of 100" in words
    assert normal.asked.events > 0
    assert "11 people and 44 faces" in section.source.text()
    (pair,) = section.alike.rows
    assert {pair.first.id, pair.second.id} == {people[0].id, people[1].id}

    section.ask_both.click()
    qtbot.waitUntil(lambda: section.alike.rows[0].confirmed)
    assert {p.id for p in roster.people() if p.confirm_by_pin} == {people[0].id, people[1].id}
    assert not section.ask_both.isEnabled()
    said.undo()
    qtbot.waitUntil(lambda: not section.alike.rows[0].confirmed)
    assert not any(person.confirm_by_pin for person in roster.people())


def test_a_level_takes_the_place_of_a_rate_of_ones_own(
    qtbot: QtBot, file: Path, tasks: TaskRunner, said: Said
) -> None:
    Settings.change(file, "recognition", {"false_positive_rate": 0.0005})
    changes = changes_with(qtbot, file, tasks, said, {})
    section = RecognitionSection(changes, lambda _: None, lambda *_: None, said, tasks)  # type: ignore[arg-type,return-value]
    qtbot.addWidget(section)
    section.show()
    assert "0.50 of 1,000" in section.own.text()
    assert not any(row.button.isChecked() for row in section.levels.values())
    section.levels["strict"].button.click()
    qtbot.waitUntil(lambda: bool(said.words))
    stored = Settings.load(file).recognition
    assert (stored.level, stored.false_positive_rate) == ("strict", None)
    assert section.own.isHidden()


def kiosk(
    qtbot: QtBot, changes: Changes, office: Office, tasks: TaskRunner, said: Said
) -> KioskSection:
    core = office.core

    def set_notice(notice: str) -> None:
        site = established_site(core.database)
        change_site(core.database, replace(site, privacy_notice=notice), core.clock)

    calls = KioskCalls(
        core.policy_book,
        Access(core.database, core.clock, CheapHasher()),
        lambda: established_site(core.database).privacy_notice,
        set_notice,
        lambda: TODAY,
    )
    made = KioskSection(changes, calls, said, Signer("Eva", lambda _: None), tasks)
    qtbot.addWidget(made)
    made.show()
    made.look()
    qtbot.waitUntil(made.ways[InOut.STRICT].isEnabled)
    return made


def test_pressing_keys_becomes_a_version_of_the_policy_and_is_undone(
    qtbot: QtBot, changes: Changes, office: Office, tasks: TaskRunner, said: Said
) -> None:
    section = kiosk(qtbot, changes, office, tasks, said)
    book = office.core.policy_book
    section.ways[InOut.STRICT].click()
    assert section.ways[InOut.ALTERNATING].isChecked()  # until it is stored
    (dialog,) = section.findChildren(ReasonDialog)
    dialog.reason.setText("We record breaks now")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: section.ways[InOut.STRICT].isChecked())
    assert book.policies().at(TODAY).in_out is InOut.STRICT
    assert book.policies().at(TODAY - timedelta(days=1)).in_out is InOut.ALTERNATING
    said.undo()
    qtbot.waitUntil(lambda: section.ways[InOut.ALTERNATING].isChecked())
    assert book.policies().at(TODAY).in_out is InOut.ALTERNATING


def test_the_admin_password_is_set_once_both_are_the_same(
    qtbot: QtBot, changes: Changes, office: Office, tasks: TaskRunner, said: Said
) -> None:
    section = kiosk(qtbot, changes, office, tasks, said)
    assert "anybody at the kiosk" in section.password_words.text()
    section.password.click()
    (dialog,) = section.findChildren(PasswordDialog)
    dialog.new.setText("short")
    dialog.again.setText("shor")
    assert not dialog.save.isEnabled()
    assert "not the same" in dialog.refusal.text()
    dialog.again.setText("short")
    dialog.save.click()
    qtbot.waitUntil(lambda: "characters" in dialog.refusal.text())
    for field in (dialog.new, dialog.again):
        field.setText("a long enough one")
    dialog.save.click()
    qtbot.waitUntil(lambda: "is asked for" in section.password_words.text())
    assert len(office.audited(AuditKind.ADMIN_PASSWORD_SET)) == 1


def test_the_privacy_notice_is_stored_and_given_back(
    qtbot: QtBot, changes: Changes, office: Office, tasks: TaskRunner, said: Said
) -> None:
    section = kiosk(qtbot, changes, office, tasks, said)
    assert not section.store_notice.isEnabled()
    section.notice.setPlainText("Ask at reception.")
    section.store_notice.click()
    qtbot.waitUntil(lambda: bool(said.words))
    assert established_site(office.core.database).privacy_notice == "Ask at reception."
    said.undo()
    qtbot.waitUntil(lambda: section.notice.toPlainText() == "")
    assert established_site(office.core.database).privacy_notice == ""


def test_the_site_is_stored_field_by_field_and_an_unknown_zone_is_refused(
    qtbot: QtBot, office: Office, tasks: TaskRunner, said: Said
) -> None:
    database, clock = office.core.database, office.core.clock
    section = SiteSection(
        lambda: (established_site(database), ["Europe/Berlin", "Asia/Kolkata"]),
        lambda site: change_site(database, site, clock),
        lambda: None,
        said,
        tasks,
    )
    qtbot.addWidget(section)
    section.show()
    section.look()
    qtbot.waitUntil(section.name.isEnabled)
    before = established_site(database)
    section.name.setText("Works")
    with qtbot.waitSignal(section.waiting):
        qtbot.keyClick(section.name, Qt.Key.Key_Return)
    assert established_site(database).name == "Works"
    said.undo()
    qtbot.waitUntil(lambda: section.name.text() == before.name)
    assert established_site(database) == before
    section.zone.setCurrentText("Mars/Base")
    section.zone.activated.emit(0)
    qtbot.waitUntil(lambda: "Mars/Base" in section.refusal.text())
    assert section.zone.currentText() == before.zone
    assert established_site(database) == before
