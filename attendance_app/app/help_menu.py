"""The Help menu: keys, the log's folder, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from attendance_app.words import tr

if TYPE_CHECKING:
    from attendance_app.app.shell import Shell


def add_help(shell: Shell) -> None:
    """Add the commands, and connect About."""
    window = shell.window
    window.add_command(
        "Help",
        tr("window", "&Keyboard shortcuts"),
        lambda: open_shortcuts(shell),
        shortcut=QKeySequence.StandardKey.HelpContents,
    )
    window.add_command("Help", tr("window", "Open &log folder"), lambda: open_logs(shell))
    window.about.triggered.connect(lambda: open_about(shell))


def open_about(shell: Shell) -> None:
    """Open the dialog with version, folders and licences."""
    from attendance_app.ui.about import AboutDialog

    folder = shell.core.data_dir
    AboutDialog(folder.root, folder.logs, shell.tasks, shell.window).open()


def open_shortcuts(shell: Shell) -> None:
    """Open the overview of all keys: the window's, and those of the page in view."""
    from attendance_app.ui.shortcuts_dialog import ShortcutsDialog, keys_of

    window = shell.window
    page = window.page(window.current_page)
    own = [*page.actions(), *page.findChildren(QAction)]
    groups = [
        (tr("window", "Pages"), keys_of(window.page_actions())),
        (tr("window", "Everywhere"), keys_of(window.actions())),
        (tr("window", "On this page"), keys_of(own)),
    ]
    ShortcutsDialog(groups, window).open()


def open_logs(shell: Shell) -> None:
    """Show the folder of the log, or say where it is."""
    from attendance_app.ui.about import open_folder

    logs = shell.core.data_dir.logs
    if not open_folder(logs):
        shell.window.toasts.show_message(tr("window", "The log is in {folder}").format(folder=logs))
