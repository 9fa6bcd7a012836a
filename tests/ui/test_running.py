"""The window as a program runs it: opened anew in another language, one for each data folder."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from scripted import ScriptedSource

from attendance_app import cli
from attendance_app.app import running
from attendance_app.app.running import AT_KIOSK, HERE, run_window
from attendance_app.app.shell import Shell
from attendance_app.commands import EXIT_MISTAKE
from attendance_app.domain.errors import StorageError
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.ui import single_instance
from attendance_app.ui.problems import CrashDialog
from attendance_app.ui.single_instance import SingleInstance
from attendance_app.vision.model_store import ModelError
from attendance_app.wiring import Core, build_core


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Without networks, which take a second each time a window is opened."""

    def refuse(self: Core) -> None:
        raise ModelError("There are no networks here.")

    monkeypatch.setattr(Core, "load_engine", refuse)
    data = DataDir.at(tmp_path / "data")
    data.create()
    made = build_core(data, Settings())
    yield made
    made.close()


class Terminal(io.StringIO):
    """A standard error stream that somebody may or may not see."""

    def __init__(self, is_seen: bool) -> None:
        super().__init__()
        self._is_seen = is_seen

    def isatty(self) -> bool:
        return self._is_seen


class Visitor(QObject):
    """Does something in each window as soon as it is open, and waits for the next one."""

    def __init__(self, *acts) -> None:
        super().__init__()
        self._acts = list(acts)
        self.shells: list[Shell] = []

    def shell(self, *arguments, **options) -> Shell:
        visitor = self

        class Visited(Shell):
            def start(self) -> None:
                super().start()
                visitor.shells.append(self)
                act = visitor._acts.pop(0)
                QTimer.singleShot(0, self, lambda: act(self))

        return Visited(*arguments, **options)


@pytest.fixture
def visited(monkeypatch: pytest.MonkeyPatch):
    """Lets a visitor in; its acts are in order of the windows."""

    def let_in(*acts) -> Visitor:
        visitor = Visitor(*acts)
        monkeypatch.setattr(running.shells, "Shell", visitor.shell)
        return visitor

    return let_in


def test_another_language_opens_the_window_anew_with_the_same_camera(
    qapp: QApplication, core, visited
):
    source = ScriptedSource()
    seen: dict[str, object] = {}

    def look(shell: Shell) -> None:
        seen["direction"] = qapp.layoutDirection()
        seen["language"] = shell.language
        seen["source"] = shell.session.source
        seen["page"] = shell.window.current_page
        shell.window.close()

    def choose(shell: Shell) -> None:
        shell.window.show_page("records")
        shell.window.language_chosen.emit("ar")

    visited(choose, look)
    assert run_window(core, source) == 0
    assert seen == {
        "direction": Qt.LayoutDirection.RightToLeft,
        "language": "ar",
        "source": source,
        "page": "records",
    }
    assert Settings.load(core.data_dir.settings).window.language == "ar"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight, "given back at the end"


def test_settings_broken_by_hand_close_no_window_that_is_opened_anew(
    qapp: QApplication, core, visited
):
    told: list[str] = []

    def break_them(shell: Shell) -> None:
        core.data_dir.settings.write_text("[kiosk", encoding="utf-8")
        shell.open_again()

    def look(shell: Shell) -> None:
        told.extend(shell.window.toasts.texts())
        shell.window.close()

    visited(break_them, look)
    assert run_window(core, ScriptedSource()) == 0
    assert len(told) == 1
    assert "settings.toml is not valid TOML" in told[0]


def test_a_language_that_could_not_be_stored_can_be_chosen_again(qapp: QApplication, core, visited):
    def choose(shell: Shell) -> None:
        core.data_dir.settings.write_text("[kiosk", encoding="utf-8")
        shell.tasks.unhandled.connect(lambda _: mend(shell))
        shell.change_language("ar")

    def mend(shell: Shell) -> None:
        core.data_dir.settings.unlink()
        shell.change_language("ar")

    seen: list[str] = []

    def look(shell: Shell) -> None:
        seen.append(shell.language)
        shell.window.close()

    visited(choose, look)
    assert run_window(core, ScriptedSource()) == 0
    assert seen == ["ar"]


@pytest.mark.parametrize(("at_terminal", "platform", "shown"), [
    (False, "xcb", True),
    (True, "xcb", False),
    (False, "offscreen", False),
])  # fmt: skip
def test_who_started_it_by_its_icon_is_told_in_a_box_why_it_does_not_open(
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    at_terminal: bool,
    platform: str,
    shown: bool,
):
    boxes: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(box.text()))
    monkeypatch.setattr(QApplication, "platformName", lambda *_: platform)
    monkeypatch.setattr(sys, "stderr", Terminal(at_terminal))
    (tmp_path / "settings.toml").write_text("[kiosk", encoding="utf-8")
    assert cli.main(["window", "--data-dir", str(tmp_path)]) == EXIT_MISTAKE
    assert [("settings.toml is not valid TOML" in text) for text in boxes] == [True] * shown


def test_only_the_page_in_view_is_made_at_the_start(qapp: QApplication, core, visited):
    made: list[str] = []

    def look(shell: Shell) -> None:
        window = shell.window
        made.extend(key for key in window.page_keys() if window.built_page(key) is not None)
        window.close()

    visited(look)
    run_window(core, ScriptedSource())
    assert made == ["live"]


def test_a_second_start_shows_the_first_window_and_says_so_there(qapp: QApplication, core, visited):
    said: list[str] = []

    def another(shell: Shell) -> None:
        for instance in qapp.children():
            if isinstance(instance, SingleInstance):
                instance.asked.emit()
        said.extend(shell.window.toasts.texts())
        shell.window.close()

    visited(another)
    run_window(core, ScriptedSource())
    assert said == [HERE]


def test_a_folder_held_by_one_that_does_not_answer_is_not_opened(
    qapp: QApplication, core, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(single_instance, "_ANSWER_MS", 20)
    first = SingleInstance(core.data_dir.root)
    first._server.close()
    with pytest.raises(StorageError, match=r"open already .* does not answer"):
        run_window(core, ScriptedSource())
    first.close()
    assert not (core.data_dir.root / "window.lock").exists()


@pytest.mark.expects_errors
def test_an_error_at_the_kiosk_is_told_by_a_banner_and_reported_when_it_is_left(
    qapp: QApplication, core, visited
):
    seen: dict[str, object] = {}

    def err(shell: Shell) -> None:
        sys.excepthook(LookupError, LookupError("nobody foresaw this"), None)
        qapp.processEvents()
        seen["banner"] = [trouble.text for trouble in shell.live._troubles.now()]
        seen["at the kiosk"] = len(shell.window.findChildren(CrashDialog))
        shell.window.set_kiosk(False)
        seen["in the office"] = len(shell.window.findChildren(CrashDialog))
        shell.window.shut()

    visited(err)
    run_window(core, ScriptedSource(), kiosk=True)
    assert AT_KIOSK in seen["banner"]
    assert (seen["at the kiosk"], seen["in the office"]) == (0, 1)
