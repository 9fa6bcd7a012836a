"""Short messages that appear in the lower corner of a window and go away by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from attendance_app.ui.components import lift
from attendance_app.ui.icons import icon, pixmap
from attendance_app.ui.kin import window_of
from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space, colours
from attendance_app.words import tr

# Long enough to read two sentences aloud; WCAG 2.2.1 asks that it can be dismissed and does not
# carry anything that is nowhere else: what its button undoes, Ctrl+Z does, too (`undoing`). While
# the pointer or the focus is on it, it stays.
SHOWN_MS = 7_000
MOST = 3
_WIDTH = 440
_DRAWINGS = {"plain": "info", "good": "done", "danger": "warning"}


class Toasts(QWidget):
    """A stack of at most three messages over its parent; the oldest gives way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("overlay", True)
        self._column = QVBoxLayout(self)
        # Room for the shadow.
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        self._toasts: list[_Toast] = []
        parent.installEventFilter(self)
        self.hide()

    def show_message(
        self,
        text: str,
        *,
        tone: str = "plain",
        action: str | None = None,
        on_action: Callable[[], None] | None = None,
        shown_ms: int = SHOWN_MS,
    ) -> None:
        """Show one message.

        Parameters
        ----------
        text : str
            One or two sentences, plain text.
        tone : {"plain", "good", "danger"}
            How it looks.
        action, on_action : optional
            The label of a button, and what it does ("Undo").
        shown_ms : int
            How long it stays, milliseconds.
        """
        toast = _Toast(self, text, tone, action, on_action, shown_ms)
        toast.done = lambda: self._remove(toast)
        while len(self._toasts) >= MOST:
            # The oldest; what can be acted on stays longer than what is only told.
            told = [each for each in self._toasts if not each.has_action]
            self._remove((told or self._toasts)[0])
        self._toasts.append(toast)
        self._column.addWidget(toast)
        self.show()
        self.raise_()
        for widget in (toast, *toast.findChildren(QWidget)):
            widget.ensurePolished()
        self._column.activate()
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, text))

    def show_undo(self, text: str, undo: Callable[[], None]) -> None:
        """Say what was done, with a button that undoes it: for `undoing.Undoing`."""
        self.show_message(
            text,
            tone="good",
            action=tr("window", "Undo"),
            on_action=undo,
            shown_ms=2 * SHOWN_MS,
        )

    def show_error(self, text: str) -> None:
        """Show what went wrong, and for longer."""
        self.show_message(text, tone="danger", shown_ms=2 * SHOWN_MS)

    def dismiss(self, text: str) -> None:
        """Let the newest message of this text go, if it is in view."""
        found = [toast for toast in self._toasts if toast.accessibleName() == text]
        if found:
            self._remove(found[-1])

    def texts(self) -> list[str]:
        """The messages in view, oldest first."""
        return [toast.accessibleName() for toast in self._toasts]

    def clear(self) -> None:
        """Let all of them go."""
        for toast in list(self._toasts):
            self._remove(toast)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner of the parent when it changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take as much room as the messages need once they know their fonts."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return done

    def _remove(self, toast: _Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            self._column.removeWidget(toast)
            toast.hide()
            toast.deleteLater()
        if self._toasts:
            self._place()
        else:
            self.hide()

    def _place(self) -> None:
        parent = self._over
        width = min(_WIDTH, parent.width())
        self.setFixedWidth(max(width, 160))
        self.setFixedHeight(max(self._column.heightForWidth(self.width()), 0))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.move(0 if mirrored else parent.width() - self.width(), parent.height() - self.height())


class _Toast(QFrame):
    """One message; `done` is called when its time is over or somebody closes it."""

    def __init__(
        self,
        parent: QWidget,
        text: str,
        tone: str,
        action: str | None,
        on_action: Callable[[], None] | None,
        shown_ms: int,
    ) -> None:
        super().__init__(parent)
        self.done: Callable[[], None] = self.hide
        self.has_action = action is not None
        self.setObjectName("toast")
        self.setProperty("tone", tone)
        self.setAccessibleName(text)
        lift(self)
        look = colours()
        ink = look.danger if tone == "danger" else look.window
        sign = QLabel(self)
        sign.setPixmap(
            pixmap(_DRAWINGS.get(tone, "info"), 20, colour=ink, ratio=self.devicePixelRatioF())
        )
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        set_margins(row, Space.L, Space.M, Space.S, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        if action is not None:
            button = QToolButton(self)
            button.setText(action)
            if on_action is not None:
                button.clicked.connect(on_action)
            button.clicked.connect(lambda: self.done())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        close = QToolButton(self)
        close.setIcon(icon("close", colour=ink))
        close.setIconSize(QSize(16, 16))
        close.setAccessibleName(tr("window", "Dismiss"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(lambda: self.done())
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(shown_ms)
        self._over.timeout.connect(self._time_is_over)
        self._over.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody may be reading it."""
        super().enterEvent(event)
        self._over.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._over.start()

    def _time_is_over(self) -> None:
        focused = window_of(self).focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._over.start()
        else:
            self.done()
