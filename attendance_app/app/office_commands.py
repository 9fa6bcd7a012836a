"""The commands that set a site up or print it: settings, first steps, site check, timesheets.

What they open is imported when it is first wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from attendance_app.words import tr

if TYPE_CHECKING:
    from attendance_app.app.shell import Shell

FIRST_STEP = "first_run/step"
"""Where the window's state remembers the step to go on with, or that the assistant is over."""


def add_setup(shell: Shell) -> None:
    """Add the commands to the menus."""
    window = shell.window
    window.add_command(
        "File",
        tr("window", "&Print timesheets…"),
        lambda: shell.printing.start(),
        shortcut=QKeySequence.StandardKey.Print,
        drawing="print",
    )
    settings = window.add_command(
        "File",
        tr("window", "Se&ttings…"),
        lambda: window.show_page("settings"),
        shortcut=QKeySequence.StandardKey.Preferences,
        drawing="settings",
    )
    settings.setMenuRole(QAction.MenuRole.PreferencesRole)
    window.add_command("Help", tr("window", "&First steps…"), lambda: open_first_steps(shell))
    window.add_command("Help", tr("window", "&Check this place…"), lambda: check_site(shell))


def check_site(shell: Shell) -> None:
    """Open the check of light, distance and enrolment."""
    from attendance_app.app.setup import open_site_check

    open_site_check(shell)


def open_first_steps(shell: Shell, begin: str = "") -> None:
    """Open the assistant on a step; unless told otherwise where it was closed."""
    from attendance_app.app.first_steps import open_assistant

    open_assistant(shell, begin or shell.state.text(FIRST_STEP, "").removeprefix(_NOW))


def offer_first_steps(shell: Shell) -> None:
    """Open the assistant by itself: where nobody is known, or it was closed before a punch.

    Once it was finished it comes only when it is asked for.
    """
    step = shell.state.text(FIRST_STEP, "")
    if step == "over":
        return
    if step.startswith(_NOW):
        open_first_steps(shell)
        return

    def is_new(_: object) -> bool:
        if not step:
            return not shell.core.roster.people(include_left=True)
        with shell.core.database.read() as unit:
            return unit.punches.count() == 0

    def open_if_new(new: bool) -> None:
        if new:
            open_first_steps(shell)

    shell.tasks.run(is_new, owner=shell, done=open_if_new)


_NOW = "now:"
"""As `ui.first_run.calls.NOW`, which is not imported before it is needed."""
