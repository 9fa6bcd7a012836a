"""What takes long with a month of many people: it says how far it is, and ends when told to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fakes import CheapHasher
from month_bench import Bench, filled_office, month_bench
from month_office import Office
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import ScriptedSource

from attendance_app.app import Shell
from attendance_app.domain.closing import Closing
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.timesheet import MonthTimesheets, OnStep
from attendance_app.paths import DataDir
from attendance_app.services.closing import CloseCheck
from attendance_app.services.policy_preview import PolicyPreview
from attendance_app.settings import Settings
from attendance_app.ui.month.close_wizard import CloseWizard, Step
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.policy.preview_dialog import PreviewDialog
from attendance_app.ui.printing.print_dialog import PrintDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Theme
from attendance_app.ui.working import Working, WorkingDialog
from attendance_app.wiring import build_core

MARCH, APRIL, MAY = Month(2026, 3), Month(2026, 4), Month(2026, 5)
ANA, BRUNO, CLARA = "Ana Novak", "Bruno Keller", "Clara Berg"
WAIT_S = 10


class Held:
    """Keeps what is computed after its first person, until it is let go on."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.go_on = threading.Event()

    def __call__(self, on_step: OnStep) -> OnStep:
        def step(done: int, total: int) -> None:
            on_step(done, total)
            if done == 1:
                self.reached.set()
                assert self.go_on.wait(WAIT_S)
                on_step(done, total)

        return step


@pytest.fixture(autouse=True)
def every_step_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """However soon after the one before."""
    monkeypatch.setattr("attendance_app.ui.tasks.STEP_S", 0.0)


@pytest.fixture
def held() -> Iterator[Held]:
    made = Held()
    yield made
    made.go_on.set()


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory) -> Iterator[tuple[Office, tuple[Person, ...]]]:
    with filled_office(tmp_path_factory.mktemp("unchanged")) as made:
        yield made


@pytest.fixture
def bench(
    qtbot: QtBot, unchanged, light: Theme, tasks: TaskRunner, held: Held, tmp_path: Path
) -> Bench:
    """A page that shows March; every other month is kept after its first person."""
    made = month_bench(qtbot, *unchanged, light, tasks, tmp_path / "w.ini")
    calls = made.page.source.calls

    def load(month: Month, on_step: OnStep) -> MonthTimesheets:
        return calls.load(month, on_step if month == MARCH else held(on_step))

    made.page.source.calls = replace(calls, load=load)
    patient(made.page.bar.working)
    qtbot.waitUntil(lambda: not tasks.busy())
    return made


def patient(working: Working) -> None:
    """It comes into view when the test says so."""
    working.delay.setInterval(1_000_000)


def until_told(qtbot: QtBot, held: Held, working: Working) -> None:
    """Wait until the first person is told of, and let the time pass until that is in view."""
    qtbot.waitUntil(held.reached.is_set)
    qtbot.waitUntil(lambda: working.bar.value() == 1)
    assert working.isHidden(), "what is done at once would flicker"
    working.delay.timeout.emit()
    assert not working.isHidden()
    assert working.words.text() == "1 of 3 people"
    assert working.bar.maximum() == 3


def let_end(qtbot: QtBot, held: Held, tasks: TaskRunner) -> None:
    held.go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy())


def test_the_page_says_how_far_another_month_is(bench: Bench, held: Held, qtbot: QtBot):
    page = bench.page
    bench.click(page.month.after)
    until_told(qtbot, held, page.bar.working)
    assert page.bar.working.isVisible()
    with qtbot.waitSignal(page.shown_changed):
        held.go_on.set()
    assert page.bar.working.isHidden()
    assert page.view is not None
    assert page.view.month == APRIL


def test_a_small_month_and_what_another_program_stored_show_no_bar(bench: Bench, qtbot: QtBot):
    page = bench.page
    with qtbot.waitSignal(page.shown_changed):
        page.reload()
    assert page.bar.working.isHidden()
    assert not page.bar.working.delay.isActive()
    page.source.outgrown.emit()
    assert page.source.is_loading
    assert not page.bar.working.delay.isActive(), "nobody has asked for it"
    qtbot.waitUntil(lambda: not page.source.is_loading)


def test_cancel_leaves_the_month_that_was_shown(
    bench: Bench, held: Held, qtbot: QtBot, tasks: TaskRunner, computed: list[str]
):
    page = bench.page
    before = page.view
    bench.click(page.month.after)
    until_told(qtbot, held, page.bar.working)
    assert not page.splitter.isEnabled()
    bench.click(page.bar.working.cancel)
    assert page.bar.working.isHidden()
    assert page.month.month == MARCH
    assert page.splitter.isEnabled()
    assert page.bar.close_or_reopen.isEnabled()
    let_end(qtbot, held, tasks)
    assert computed == [ANA], "nobody after it was cancelled"
    assert page.view is before


def test_cancelling_the_first_month_offers_to_compute_it(
    bench: Bench, held: Held, qtbot: QtBot, tasks: TaskRunner, computed: list[str]
):
    page = MonthPage(bench.page.source.calls, lambda: APRIL.first, tasks)
    qtbot.addWidget(page)
    patient(page.bar.working)
    page.show()
    until_told(qtbot, held, page.bar.working)
    bench.click(page.bar.working.cancel)
    assert page.empty_words == "April 2026 was not computed."
    page.punched(bench.people[0].id)
    assert not page.source.is_loading, "it was cancelled, and is computed when it is asked for"
    let_end(qtbot, held, tasks)
    assert computed == [ANA]
    with qtbot.waitSignal(page.shown_changed):
        bench.click(page.words.remedy)
    assert page.empty_words == ""


def test_leafing_on_ends_the_month_that_is_computed(
    bench: Bench, held: Held, qtbot: QtBot, tasks: TaskRunner, computed: list[str]
):
    page = bench.page
    bench.click(page.month.after)
    qtbot.waitUntil(held.reached.is_set)
    bench.click(page.month.after)
    let_end(qtbot, held, tasks)
    assert page.view is not None
    assert page.view.month == MAY
    assert sorted(computed) == [ANA, ANA, BRUNO, CLARA], "of April one person"


def test_who_clocks_in_meanwhile_does_not_begin_the_month_anew(
    bench: Bench, held: Held, qtbot: QtBot, tasks: TaskRunner, computed: list[str]
):
    page = bench.page
    bench.click(page.month.after)
    qtbot.waitUntil(held.reached.is_set)
    page.person_changed(bench.people[1].id)
    let_end(qtbot, held, tasks)
    assert computed == [ANA, BRUNO, CLARA, BRUNO]


def test_the_wizards_first_look_says_how_far_it_is_and_ends_with_it(
    bench: Bench, held: Held, qtbot: QtBot, tasks: TaskRunner, computed: list[str]
):
    def check(month: Month, on_step: OnStep) -> CloseCheck:
        return bench.office.core.month_close.check(month, held(on_step))

    desk = bench.desk
    wizard = CloseWizard(MARCH, check, close_nothing, desk._signer, tasks, bench.window)
    patient(wizard.working)
    wizard.open()
    until_told(qtbot, held, wizard.working)
    assert not wizard.open_page.again.isEnabled()
    assert wizard.working.cancel.isHidden(), "the dialog has one"
    bench.click(wizard.cancel)
    let_end(qtbot, held, tasks)
    assert computed == [ANA]


def close_nothing(month: Month, by: str, _: OnStep) -> Closing:
    raise AssertionError((month, by))


def test_while_the_month_is_closed_the_wizard_says_so_and_stays(
    bench: Bench, held: Held, qtbot: QtBot, tasks: TaskRunner
):
    core = bench.office.core

    def check(month: Month, on_step: OnStep) -> CloseCheck:
        found = core.month_close.check(month, on_step)
        return replace(found, is_over=True, running=(), open=(), counts={}, reasons=())

    def close(month: Month, by: str, on_step: OnStep) -> Closing:
        core.timesheets.month(month, on_step=held(on_step))
        return Closing(month, core.clock(), by, "")

    wizard = CloseWizard(MARCH, check, close, bench.desk._signer, tasks, bench.window)
    patient(wizard.working)
    with qtbot.waitSignal(wizard.checked):
        wizard.open()
    assert wizard.working.isHidden()
    bench.click(wizard.next)
    bench.click(wizard.totals_page.looked)
    bench.click(wizard.next)
    wizard.confirm_page.name.setText("Office")
    bench.click(wizard.next)
    until_told(qtbot, held, wizard.working)
    assert wizard.heading.text() == "March 2026 is being closed…"
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.close()
    assert wizard.isVisible()
    with qtbot.waitSignal(wizard.closed):
        held.go_on.set()
    assert wizard.step is Step.CLOSED
    assert wizard.working.isHidden()
    wizard.accept()


def test_the_preview_of_a_policy_says_how_far_it_is_and_can_be_cancelled(
    bench: Bench, held: Held, qtbot: QtBot, tasks: TaskRunner, computed: list[str]
):
    core = bench.office.core
    preview = PolicyPreview(core.database, core.timesheets, core.calendar, core.clock)
    policies = core.policy_book.policies()
    dialog = PreviewDialog(
        policies,
        date(2026, 3, 1),
        lambda month, policies, on_step: preview.changes(month, policies, held(on_step)),
        tasks,
        bench.window,
    )
    patient(dialog.working)
    dialog.open()
    until_told(qtbot, held, dialog.working)
    bench.click(dialog.working.cancel)
    assert dialog.words.text() == "March 2026 was not computed."
    let_end(qtbot, held, tasks)
    assert computed == [ANA, ANA], "by either policy, and nobody else"
    with qtbot.waitSignal(dialog.shown):
        bench.click(dialog.instead.remedy)
    assert dialog.words.text() == "Nothing changes in March 2026."

    held.go_on.clear()
    held.reached.clear()
    bench.click(dialog.month.after)
    until_told(qtbot, held, dialog.working)
    bench.click(dialog.working.cancel)
    assert dialog.month.month == MARCH
    assert dialog.words.text() == "Nothing changes in March 2026."
    computed.clear()
    held.reached.clear()
    bench.click(dialog.month.after)
    qtbot.waitUntil(held.reached.is_set)
    dialog.reject()
    let_end(qtbot, held, tasks)
    assert computed == [ANA, ANA], "closing the dialog ends it, too"


@pytest.fixture
def shell(qapp: QApplication, unchanged, held: Held, monkeypatch) -> Iterator[Shell]:
    """A window over the same office, of which each month is kept after its first person."""
    office, _ = unchanged
    data = DataDir.at(office.core.data_dir.root)
    core = build_core(data, Settings(), clock=office.clock, hasher=CheapHasher())
    compute = core.timesheets.month

    def month(wanted: Month, *, on_step: OnStep) -> MonthTimesheets:
        return compute(wanted, on_step=held(on_step))

    monkeypatch.setattr(core.timesheets, "month", month)
    theme = Theme(qapp)
    made = Shell(core, ScriptedSource(), theme, kiosk=False)
    made.window.show()
    yield made
    held.go_on.set()
    made.stop()
    made.window.deleteLater()
    made.deleteLater()
    theme.setParent(None)
    core.close()


def working_dialog(qtbot: QtBot, shell: Shell, held: Held) -> WorkingDialog:
    """Begin to print March, and wait until it is said how far it is."""
    shell.printing.start(MARCH)
    dialog = shell.printing.dialog
    assert isinstance(dialog, WorkingDialog)
    patient(dialog.working)
    dialog.working.delay.start()
    until_told(qtbot, held, dialog.working)
    assert dialog.isVisible()
    return dialog


def printing_dialogs(shell: Shell) -> int:
    return len(shell.window.findChildren(PrintDialog))


def test_printing_asked_for_twice_computes_once_and_opens_one_dialog(
    qtbot: QtBot, shell: Shell, held: Held, computed: list[str]
):
    dialog = working_dialog(qtbot, shell, held)
    shell.printing.start(MARCH)
    assert shell.printing.dialog is dialog
    held.go_on.set()
    qtbot.waitUntil(lambda: isinstance(shell.printing.dialog, PrintDialog))
    shell.printing.start(MARCH)
    assert computed == [ANA, BRUNO, CLARA]
    assert printing_dialogs(shell) == 1
    assert shell.printing.dialog is not None
    shell.printing.dialog.reject()
    assert shell.printing.dialog is None
    qtbot.waitUntil(lambda: not shell.tasks.busy())


@pytest.mark.parametrize("at_kiosk", [False, True])
def test_cancelled_or_at_a_kiosk_nothing_is_printed(
    qtbot: QtBot, shell: Shell, held: Held, computed: list[str], at_kiosk: bool
):
    dialog = working_dialog(qtbot, shell, held)
    if at_kiosk:
        shell.window.set_kiosk(True)
    else:
        qtbot.mouseClick(dialog.working.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    let_end(qtbot, held, shell.tasks)
    assert computed == [ANA]
    assert printing_dialogs(shell) == 0
    if at_kiosk:
        shell.printing.start(MARCH)
        assert shell.printing.dialog is None
