"""Through View, Language: the window opens anew in German, in Arabic from the right, and back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from scripted import DrawnDesk
from walk_bench import PIN, colleague, site
from walking import Walk, plain, walk_through_windows

from attendance_app.settings import Settings
from attendance_app.ui.people.people_page import PeoplePage
from attendance_app.vision.model_store import ModelError
from attendance_app.vision.synthetic import DEMO_PEOPLE
from attendance_app.wiring import Core

WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}
TITLES = {"en": ("Live", "People"), "de": ("Live", "Personen"), "ar": ("مباشر", "الأشخاص")}
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    """Without networks, which nobody needs to read a window."""

    def refuse(_: Core) -> None:
        raise ModelError("There are no networks here.")

    monkeypatch.setattr(Core, "load_engine", refuse)
    with site(tmp_path) as made:
        yield made


def test_the_language_is_changed_to_german_to_arabic_and_back(
    qtbot: QtBot, qapp: QApplication, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each time all is there again: page, people, camera, one set of threads, the choice stored."""
    bruno = colleague(core, "B-2", "Bruno Keller", PIN)
    windows: list[str] = []

    def stay(code: str, direction: Qt.LayoutDirection, then: str) -> Callable[[Walk], None]:
        def part(walked: Walk) -> None:
            shell = walked.shell
            names = [thread.name for thread in threading.enumerate()]
            for name in ("capture", "feed", "recognition", "clocking"):
                assert names.count(name) == 1, f"{name} of the window before has not ended"
            if windows:
                assert language_of(core) == code
                assert shell.window.current_page == "people", "as it was left"
            windows.append(code)

            live, people = TITLES[code]
            walked.click(live, shell.window)
            walked.until(lambda: shell.session.capture.frames > 2)
            walked.until(lambda: shell.live.stage.picture is not None)
            weekday = WEEKDAYS[code][shell.today().weekday()]
            assert weekday in shell.live.stage.clock.accessibleName()

            page = walked.go_to(people)
            assert isinstance(page, PeoplePage)
            assert page.layoutDirection() is direction
            walked.until(lambda: [line.person.name for line in page.model.rows] == [bruno.name])
            strip = walked.button(live, shell.window)
            on_the_right = strip.mapTo(shell.window, QPoint()).x() > shell.window.width() // 2
            assert on_the_right == (direction is RIGHT)
            if then:
                speak(walked, then)

        return part

    walk_through_windows(
        qtbot,
        monkeypatch,
        core,
        DrawnDesk(DEMO_PEOPLE[0]),
        stay("en", LEFT, then="Deutsch"),
        stay("de", LEFT, then="العربية"),
        stay("ar", RIGHT, then="English"),
        stay("en", LEFT, then=""),
    )
    assert qapp.layoutDirection() is LEFT


def language_of(core: Core) -> str:
    return Settings.load(core.data_dir.settings).window.language


def speak(walked: Walk, language: str) -> None:
    """Choose a language as somebody does who cannot read the present one."""
    view = walked.shell.window.menu("View")
    (entry,) = (action for action in view.actions() if "Language" in plain(action.text()))
    languages = entry.menu()
    assert isinstance(languages, QMenu)
    (choice,) = (action for action in languages.actions() if action.text() == language)
    choice.trigger()
