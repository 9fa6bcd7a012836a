"""The Help menu's dialogs: what this program is, and where its log lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from attendance_app import __version__
from attendance_app.ui.icons import pixmap


def about_box(parent: QWidget, data: Path, logs: Path) -> QMessageBox:
    """Name, version, and the folders somebody who helps will ask for; can be copied."""
    box = QMessageBox(parent)
    box.setWindowTitle("About Attendance")
    box.setIconPixmap(pixmap("app", 64, ratio=box.devicePixelRatioF()))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"Attendance {__version__}")
    box.setInformativeText(
        "Clock in and out by looking at a camera. Faces are compared on this computer only; "
        f"no picture leaves it.\n\nData: {data}\nLog: {logs}"
    )
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def open_folder(folder: Path) -> bool:
    """Show a folder in the desktop's file manager; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
