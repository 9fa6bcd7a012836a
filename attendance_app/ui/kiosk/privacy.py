"""What everybody before the camera may read: what is kept of them, for how long, whom to ask."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attendance_app.ui.kin import window_of
from attendance_app.ui.theme import Space
from attendance_app.words import tr

CLOSES_AFTER_MS = 90_000
"""Whoever read it at the kiosk has gone."""

_WIDTH = 720


def privacy_notice(of_the_site: str = "") -> str:
    """The site's own words, or those that come with the program; paragraphs apart by a line.

    Parameters
    ----------
    of_the_site : str
        `site.privacy_notice`; empty for the words that come with the program.
    """
    if of_the_site.strip():
        return of_the_site.strip()
    return "\n\n".join(
        (
            tr(
                "kiosk",
                "This camera compares your face with the people who agreed to clock in and out "
                "by face. It runs on this computer alone; no picture leaves it.",
            ),
            tr(
                "kiosk",
                "What is kept: of people who agreed, a list of numbers that describes their face, "
                "no picture of it; and of everybody who clocks in or out, the time, and whether "
                "it was by face, PIN or badge. Of people nobody knows, only that somebody was "
                "there, without a face.",
            ),
            tr(
                "kiosk",
                "For how long: the numbers of your face until you withdraw your agreement or "
                "leave the company; then they are destroyed. Times of work as long as payroll "
                "and the law want them.",
            ),
            tr(
                "kiosk",
                "You may refuse, or change your mind, at any time and without giving a reason. "
                "You then clock in and out by PIN or badge instead, with no disadvantage.",
            ),
            tr(
                "kiosk",
                "Whom to ask: the reception or your human-resources office. They show you "
                "everything that is kept about you, correct it, and delete what may be deleted.",
            ),
        )
    )


class PrivacyDialog(QDialog):
    """The whole notice, in letters large enough to be read standing."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("kiosk", "Privacy"))
        title = QLabel(tr("kiosk", "How your face is used here"), self)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        self.words = QLabel(text)
        self.words.setProperty("role", "reading")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(tr("kiosk", "Privacy notice"))
        scroll = QScrollArea(self)
        scroll.setProperty("role", "plain")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.words)
        scroll.setAccessibleName(tr("kiosk", "Privacy notice"))
        self.close_button = QPushButton(tr("kiosk", "Close"), self)
        self.close_button.setProperty("touch", True)
        self.close_button.setDefault(True)
        self.close_button.setProperty("role", "primary")
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(title)
        column.addWidget(scroll, 1)
        column.addWidget(self.close_button)
        room = window_of(parent).size() if parent is not None else QSize(_WIDTH, 700)
        width = min(_WIDTH, room.width() - 2 * Space.XL)
        shown = (title, self.words, self.close_button)
        for widget in shown:
            widget.ensurePolished()
        inside = width - 2 * Space.XL
        heights = [max(each.heightForWidth(inside), each.sizeHint().height()) for each in shown]
        heights[1] = self.words.heightForWidth(inside)
        wanted = sum(heights) + 3 * Space.L + Space.XL
        self.resize(width, min(wanted, room.height() - 2 * Space.XL))
        QTimer.singleShot(CLOSES_AFTER_MS, self, self.reject)
