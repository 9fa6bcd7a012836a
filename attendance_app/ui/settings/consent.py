"""The section Consent text: what people agree to before a face is enrolled, and its versions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from attendance_app.domain.consent import ConsentText
from attendance_app.ui.enrollment.consent import language_name, text_direction
from attendance_app.ui.form_dialog import note
from attendance_app.ui.settings.section import Panel, Section
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr


class ConsentSection(Section):
    """Shows the text in force, and opens what makes a new version of it.

    Parameters
    ----------
    load : callable
        The texts of the version in force; on a worker.
    edit : callable
        Makes the dialog that edits them, over a widget.
    tasks : TaskRunner
    """

    def __init__(
        self,
        load: Callable[[], Sequence[ConsentText]],
        edit: Callable[[QWidget], QDialog],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("settings", "Consent text"),
            tr(
                "settings",
                "Everybody reads it and agrees before their face is enrolled. Its version is kept "
                "with each consent, so that a change never changes what somebody agreed to.",
            ),
            parent,
        )
        self._load = load
        self._edit = edit
        self._tasks = tasks
        self._shown: list[Panel] = []
        self.edit = QPushButton(tr("settings", "&Change the text, or see its versions…"), self)
        top = self.panel()
        top.beside(self.edit)
        self.edit.clicked.connect(self._open)

    def look(self) -> None:
        """Show the text as it is stored now."""
        self._tasks.run(lambda _: list(self._load()), owner=self, done=self._show)

    def _show(self, texts: Sequence[ConsentText]) -> None:
        for panel in self._shown:
            panel.hide()
            panel.deleteLater()
        self._shown = []
        for text in texts:
            heading = tr("settings", "{language}, version {version}").format(
                language=language_name(text.language), version=text.version
            )
            panel = self.panel(heading)
            words = note(text.text, panel)
            words.setLayoutDirection(text_direction(text.language))
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            panel.whole(words)
            self._shown.append(panel)

    def _open(self) -> None:
        dialog = self._edit(self)
        dialog.finished.connect(lambda _: self.look())
        dialog.open()
