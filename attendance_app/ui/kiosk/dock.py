"""The bar below the camera's picture: privacy, sounds, PIN, and keys where people press them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.icons import LARGE_WORDED_SIZE, WORDED_SIZE, icon, worded_icon
from attendance_app.ui.kiosk.keys import KindKeys
from attendance_app.ui.theme import FEED, Space
from attendance_app.words import tr

_ICON = 24


class Dock(QFrame):
    """What is always in reach at the front desk.

    Parameters
    ----------
    touch_free : bool
        No buttons: the notice in words alone. The keys of a site where they decide are there all
        the same, or nobody could clock in or out.
    sounds : bool
        Whether sounds are on at first.
    """

    pin_asked = Signal()
    notice_asked = Signal()
    leave_asked = Signal()
    sounds_toggled = Signal(bool)

    def __init__(
        self, parent: QWidget | None = None, *, touch_free: bool = False, sounds: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dock")
        self.setProperty("overlay", True)
        self.keys = KindKeys(self)
        self.keys.hide()
        self.said = QLabel(self)
        self.said.setProperty("role", "feed")
        self.said.setProperty("tone", "loud")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.hide()
        self.notice = QPushButton(tr("kiosk", "How your face is used here"), self)
        self.notice.setProperty("role", "feedlink")
        self.notice.setIcon(worded_icon("info", colour=FEED.muted))
        self.notice.setIconSize(QSize(*WORDED_SIZE))
        self.notice.clicked.connect(self.notice_asked)
        self.words = QLabel(
            tr("kiosk", "Faces are compared here. What is kept? Ask at reception."), self
        )
        self.words.setProperty("role", "feed")
        self.words.setWordWrap(True)
        self.lock = self._icon_button("lock", tr("kiosk", "Leave the kiosk"))
        self.lock.clicked.connect(self.leave_asked)
        self.sound = self._icon_button("sound", "")
        self.sound.clicked.connect(self._toggle_sounds)
        self._sounds = sounds
        self._show_sounds()
        self.pin = QPushButton(tr("kiosk", "Use my PIN"), self)
        self.pin.setProperty("role", "feed")
        self.pin.setIcon(worded_icon("key", colour=FEED.text))
        self.pin.setIconSize(QSize(*LARGE_WORDED_SIZE))
        self.pin.clicked.connect(self.pin_asked)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.notice)
        row.addWidget(self.words, 1)
        row.addStretch(1)
        row.addWidget(self.lock)
        row.addWidget(self.sound)
        row.addWidget(self.pin)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.said)
        column.addWidget(self.keys)
        column.addLayout(row)
        for button in (self.notice, self.sound, self.pin):
            button.setVisible(not touch_free)
        self.words.setVisible(touch_free)
        self.lock.hide()
        self._touch_free = touch_free

    def set_kiosk(self, kiosk: bool) -> None:
        """Offer to leave the kiosk, where there is one to leave."""
        self.lock.setVisible(kiosk and not self._touch_free)

    def set_keys(self, shown: bool) -> None:
        """Show the keys where they decide what a punch is."""
        self.keys.setVisible(shown)

    def say(self, text: str) -> None:
        """Say something above the keys; nothing with an empty text."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    @property
    def sounds(self) -> bool:
        """Whether sounds are on."""
        return self._sounds

    def set_sounds(self, on: bool) -> None:
        """Show whether sounds are on; they were turned on or off elsewhere."""
        self._sounds = on
        self._show_sounds()

    def _toggle_sounds(self) -> None:
        self.set_sounds(not self._sounds)
        self.sounds_toggled.emit(self._sounds)

    def _show_sounds(self) -> None:
        name = tr("kiosk", "Turn sounds off") if self._sounds else tr("kiosk", "Turn sounds on")
        self.sound.setIcon(icon("sound" if self._sounds else "mute", colour=FEED.text))
        self.sound.setAccessibleName(name)
        self.sound.setToolTip(name)

    def _icon_button(self, drawing: str, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "feed")
        button.setIcon(icon(drawing, colour=FEED.text))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button
