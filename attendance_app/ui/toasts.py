"""Short messages that appear in the lower corner of a window and go away by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from attendance_app.ui.theme import Space

# Long enough to read two sentences aloud; WCAG 2.2.1 asks that it can be dismissed and does not
# carry anything that is nowhere else.
SHOWN_MS = 7_000
MOST = 3


class Toasts(QWidget):
    """A stack of at most three messages over its parent; the oldest gives way."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._toasts: list[QFrame] = []
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
        tone : {"plain", "danger"}
            How it looks.
        action, on_action : optional
            The label of a button, and what it does ("Undo").
        shown_ms : int
            How long it stays, milliseconds.
        """
        toast = self._build(text, tone, action, on_action)
        while len(self._toasts) >= MOST:
            self._remove(self._toasts[0])
        self._toasts.append(toast)
        self._column.addWidget(toast)
        QTimer.singleShot(shown_ms, toast, lambda: self._remove(toast))
        self._place()
        self.show()
        self.raise_()

    def show_error(self, text: str) -> None:
        """Show what went wrong, and for longer."""
        self.show_message(text, tone="danger", shown_ms=2 * SHOWN_MS)

    def texts(self) -> list[str]:
        """The messages in view, oldest first."""
        return [toast.accessibleName() for toast in self._toasts]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner of the parent when it changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _build(
        self, text: str, tone: str, action: str | None, on_action: Callable[[], None] | None
    ) -> QFrame:
        toast = QFrame(self)
        toast.setObjectName("toast")
        toast.setProperty("tone", tone)
        toast.setAccessibleName(text)
        row = QHBoxLayout(toast)
        row.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        label = QLabel(text, toast)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(label, 1)
        if action is not None:
            button = QToolButton(toast)
            button.setText(action)
            if on_action is not None:
                button.clicked.connect(on_action)
            button.clicked.connect(lambda: self._remove(toast))
            row.addWidget(button)
        close = QToolButton(toast)
        close.setText("\N{MULTIPLICATION SIGN}")
        close.setAccessibleName("Dismiss")
        close.clicked.connect(lambda: self._remove(toast))
        row.addWidget(close)
        return toast

    def _remove(self, toast: QFrame) -> None:
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
        width = min(440, parent.width() - 2 * Space.L)
        self.setFixedWidth(max(width, 120))
        height = self._column.heightForWidth(self.width())
        self.setFixedHeight(max(height, self._column.sizeHint().height()))
        self.move(
            parent.width() - self.width() - Space.L, parent.height() - self.height() - Space.L
        )
