"""The Help menu's About: what this program is, where its things lie, and its licences."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app import __version__
from attendance_app.ui.components import plain_label
from attendance_app.ui.icons import pixmap
from attendance_app.ui.licences import Part, parts
from attendance_app.ui.room import resize_within
from attendance_app.ui.sides import keep_aside
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

_QT = mark(
    "window",
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0), "
    "unmodified and as libraries of their own: you may replace them with your own versions. Their "
    "source is at https://code.qt.io and the licence at https://www.gnu.org/licenses/lgpl-3.0.html.",
)
_MODELS = mark(
    "window",
    "The networks that find and compare faces are dlib's, by Davis King, who placed them in the "
    "public domain. The 68-point model that comes in the same package may not be used "
    "commercially, and is not used here.",
)
_OWN = mark("window", "This program is under the MIT licence. What it is made of keeps its own:")


class AboutDialog(QDialog):
    """Name, version, folders for whoever helps, and a tab with the licences.

    Parameters
    ----------
    data, logs : Path
        The folders.
    tasks : TaskRunner
        Reads the packages' metadata.

    Attributes
    ----------
    tabs : QTabWidget
    packages : QTableWidget
    """

    def __init__(
        self, data: Path, logs: Path, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("window", "About Attendance"))
        resize_within(self, 640, 520)
        self._facts = "\n".join(
            [
                f"Attendance {__version__}",
                f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}",
                f"{data}",
                f"{logs}",
            ]
        )
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._about_tab(data, logs), tr("window", "&About"))
        self.tabs.addTab(self._licences_tab(), tr("window", "&Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(
            tr("window", "&Copy for a report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._facts))
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        tasks.run(lambda _: parts(), owner=self, done=self._show_packages)

    def _about_tab(self, data: Path, logs: Path) -> QWidget:
        tab = QWidget(self)
        sign = QLabel(tab)
        sign.setPixmap(pixmap("app", 72, ratio=self.devicePixelRatioF()))
        name = plain_label(tr("window", "Attendance"), "title", tab)
        version = _text(tr("window", "Version {version}").format(version=__version__), "muted", tab)
        words = _text(
            tr(
                "window",
                "Clock in and out by looking at a camera. Faces are compared on this computer "
                "only; no picture leaves it.",
            ),
            "",
            tab,
        )
        head = QVBoxLayout()
        head.setSpacing(0)
        for label in (name, version):
            keep_aside(label)
            head.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(sign)
        top.addLayout(head, 1)
        column = QVBoxLayout(tab)
        column.setContentsMargins(Space.S, Space.L, Space.S, Space.S)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(words)
        for title, folder in ((tr("window", "Data"), data), (tr("window", "Log"), logs)):
            column.addLayout(_titled(title, str(folder), tab))
        system = f"{platform.system()} {platform.release()}, Qt {qVersion()}"
        system += f", Python {platform.python_version()}"
        column.addLayout(_titled(tr("window", "Computer"), system, tab))
        column.addStretch(1)
        return tab

    def _licences_tab(self) -> QWidget:
        tab = QWidget(self)
        self.packages = QTableWidget(0, 3, tab)
        self.packages.setHorizontalHeaderLabels(
            [tr("window", "Package"), tr("window", "Version"), tr("window", "Licence")]
        )
        self.packages.setAccessibleName(tr("window", "Packages and their licences"))
        self.packages.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.packages.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.packages.setShowGrid(False)
        self.packages.setTabKeyNavigation(False)
        self.packages.verticalHeader().hide()
        header = self.packages.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        column = QVBoxLayout(tab)
        column.setContentsMargins(Space.S, Space.L, Space.S, Space.S)
        column.setSpacing(Space.M)
        column.addWidget(_text(tr("window", _OWN), "", tab))
        column.addWidget(self.packages, 1)
        for words in (_QT, _MODELS):
            column.addWidget(_text(tr("window", words), "small", tab))
        return tab

    def _show_packages(self, found: list[Part]) -> None:
        self.packages.setRowCount(len(found))
        for row, part in enumerate(found):
            for column, words in enumerate((part.name, part.version, part.licence)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.packages.setItem(row, column, item)


def open_folder(folder: Path) -> bool:
    """Show a folder in the desktop's file manager; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _titled(title: str, words: str, parent: QWidget) -> QVBoxLayout:
    pair = QVBoxLayout()
    pair.setSpacing(0)
    pair.addWidget(plain_label(title, "eyebrow", parent))
    pair.addWidget(_text(words, "", parent))
    return pair


def _text(words: str, role: str, parent: QWidget) -> QLabel:
    label = plain_label(words, role, parent)
    label.setWordWrap(True)
    keep_aside(label)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
