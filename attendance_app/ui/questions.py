"""Asking before something that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from attendance_app.ui.icons import pixmap
from attendance_app.ui.theme import colours


def ask(
    parent: QWidget,
    text: str,
    more: str,
    *,
    yes: str,
    no: str,
    agreed: Callable[[], object],
    answered: Callable[[], object] = lambda: None,
) -> QMessageBox:
    """Open a question over `parent`; Enter and Escape mean `no`.

    Parameters
    ----------
    text, more : str
        The question, and what follows from yes; plain text.
    yes, no : str
        What the buttons say: what happens, rather than "Yes".
    agreed : callable
        Called once on yes, after `answered`.
    answered : callable, optional
        Called once on either.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ratio = box.devicePixelRatioF()
    box.setIconPixmap(pixmap("help", 40, colour=colours().accent, ratio=ratio))
    box.setWindowTitle(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    accept = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    accept.setProperty("role", "danger")
    accept.style().polish(accept)
    refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refuse)
    box.setEscapeButton(refuse)

    calls = [answered, agreed]

    def end() -> None:
        # Let go of both: if the last reference to the parent were the box's, the parent would be
        # deleted by the box's own deletion, and the box with it.
        first, then = calls
        calls.clear()
        first()
        if box.clickedButton() is accept:
            then()

    box.finished.connect(end)
    box.open()
    return box
