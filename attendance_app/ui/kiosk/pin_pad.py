"""The PIN pad: employee ID and PIN, or the PIN alone of somebody asked to confirm."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.clock import Clock, utc_now
from attendance_app.services.front_desk import PinEntry
from attendance_app.ui.kiosk.keyboard import Keyboard, Layer
from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

LEFT_ALONE_S = 25
"""Nobody touches it for so long: it clears itself and goes away."""

LONGEST_PIN = 8

NOT_ANSWERED = mark(
    "kiosk", "The database does not answer. What you entered is kept and stored as soon as it does."
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the pad asks, and why.

    Attributes
    ----------
    reason : str
        As `PinEntry.reason`.
    person_id : int or None
        Who confirms; None where the number has to be entered.
    sentence : str
        Above the fields.
    """

    reason: str = "pad"
    person_id: int | None = None
    sentence: str = ""


class PinPad(QFrame):
    """Shows nobody's name but that of who was asked, and never the PIN.

    Whatever is entered is gone when it closes: by its button, by an answer, or by itself.

    Parameters
    ----------
    clock : Clock
        Says when something was entered.
    """

    entered = Signal(object)
    """A `PinEntry`; `answered` or `refuse` is to follow."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, clock: Clock = utc_now) -> None:
        super().__init__(parent)
        self.setObjectName("pad")
        self.setProperty("overlay", True)
        self.setAccessibleName(tr("kiosk", "PIN pad"))
        self._clock = clock
        self._asked = Asked()
        self._waiting_for: UUID | None = None
        self._locked_s = 0
        self._alone_s = 0
        self._says: Callable[[], str] = str
        self._low = False
        self._build()
        self._field = self.number
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self.hide()

    def _build(self) -> None:
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.close_button = QPushButton("×", self)
        self.close_button.setProperty("role", "key")
        self.close_button.setFixedSize(Space.TOUCH, Space.TOUCH)
        self.close_button.setAccessibleName(tr("kiosk", "Close the PIN pad"))
        self.close_button.setToolTip(tr("kiosk", "Close the PIN pad"))
        self.close_button.clicked.connect(self.dismiss)
        self.number = self._new_field(tr("kiosk", "Employee ID"), 64)
        self.pin = self._new_field(tr("kiosk", "PIN"), LONGEST_PIN)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.pin.setValidator(
            QRegularExpressionValidator(QRegularExpression("[0-9]{0,8}"), self.pin)
        )
        self._number_label = self._label(self.number)
        self._pin_label = self._label(self.pin)
        self._message = QLabel(self)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.keyboard = Keyboard(self)
        self.keyboard.typed.connect(self._typed)
        self.keyboard.erased.connect(self._erased)
        self.ok = QPushButton(tr("kiosk", "Continue"), self)
        self.ok.setProperty("role", "primary")
        self.ok.setProperty("touch", True)
        self.ok.clicked.connect(self._go_on)

        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._fields = QGridLayout()
        self._fields.setSpacing(Space.XS)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.S)
        self._column.addLayout(head)
        self._column.addLayout(self._fields)
        self._column.addWidget(self._message)
        self._column.addWidget(self.keyboard, 1)
        self._column.addWidget(self.ok)
        self._arrange()

    def _arrange(self) -> None:
        """One field below the other with room around them, or side by side on a low screen."""
        low, lines = self._low, 1 if self._low else 2
        set_margins(
            self._column, Space.L, Space.S if low else Space.L,
            Space.S if low else Space.L, Space.S if low else Space.L,
        )  # fmt: skip
        self._fields.setHorizontalSpacing(Space.S)
        pairs = ((self._number_label, self.number), (self._pin_label, self.pin))
        for place, (label, field) in enumerate(pairs):
            row, column = (0, place) if low else (2 * place, 0)
            self._fields.addWidget(label, row, column)
            self._fields.addWidget(field, row + 1, column)
            field.setMinimumHeight(Space.TOUCH + (0 if low else Space.S))
        least = lines * self._message.fontMetrics().lineSpacing() + Space.XS
        self._message.setMinimumHeight(least)
        self.keyboard.set_low(low)

    def _new_field(self, name: str, longest: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMaxLength(longest)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        field.installEventFilter(self)
        field.textEdited.connect(self._touched)
        field.textChanged.connect(self._offer)
        field.returnPressed.connect(self._go_on)
        return field

    def _label(self, field: QLineEdit) -> QLabel:
        label = QLabel(field.accessibleName(), self)
        label.setProperty("role", "muted")
        label.setBuddy(field)
        return label

    @property
    def asked(self) -> Asked:
        """Whom it asks."""
        return self._asked

    @property
    def message(self) -> str:
        """The line below the fields."""
        return self._message.text()

    def ask(self, asked: Asked | None = None, *, said: str = "") -> None:
        """Open, empty, for this question, and say something below the fields."""
        self._asked = asked or Asked()
        self._clear()
        by_number = self._asked.person_id is None
        self.title.setText(self._asked.sentence or tr("kiosk", "Clock in or out by PIN"))
        for widget in (self._number_label, self.number):
            widget.setVisible(by_number)
        self._tell(lambda: said)
        self._second.start()
        self.show()
        self.raise_()
        self._go_to(self.number if by_number else self.pin)

    def set_low(self, low: bool) -> None:
        """Take as little height as a finger allows, for a low screen."""
        if low != self._low:
            self._low = low
            self._arrange()

    def least_height(self, width: int) -> int:
        """How tall it has to be at this width for all its words and keys, pixels."""
        layout = self.layout()
        assert layout is not None
        return max(layout.totalMinimumHeightForWidth(width), self.minimumSizeHint().height())

    @property
    def is_untouched(self) -> bool:
        """Whether nobody has entered anything since it was opened."""
        typed = self.number.text() or self.pin.text()
        return not typed and self._waiting_for is None and not self.message

    def type(self, text: str) -> None:
        """As if these characters had been touched; for keys pressed before it was opened."""
        for character in text:
            self._typed(character)

    def is_waiting_for(self, entry: UUID | None) -> bool:
        """Whether it waits for the answer to this entry."""
        return entry is not None and entry == self._waiting_for

    def answered(self) -> None:
        """What was entered was right."""
        self.dismiss()

    def refuse(self, sentence: str, seconds_left: int = 0) -> None:
        """Say why not, and for how long nothing more is taken; another try begins empty."""
        self._waiting_for = None
        self._alone_s = 0
        self.pin.clear()
        self._locked_s = seconds_left
        self._tell(lambda: self._refusal(sentence), error=True)
        self._set_busy(False)
        self._go_to(self.pin)

    def unanswered(self) -> None:
        """The database cannot be asked just now; what was entered is not lost."""
        if self._waiting_for is not None:
            self._tell(lambda: tr("kiosk", NOT_ANSWERED), error=True)

    def dismiss(self) -> None:
        """Close, and forget what was entered."""
        if self.isHidden():
            return
        self._second.stop()
        self._clear()
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep letters to the field that takes them, and Escape for closing."""
        if event.type() == QEvent.Type.FocusIn and watched in (self.number, self.pin):
            self._use(self.number if watched is self.number else self.pin)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._alone_s = 0
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    @property
    def field(self) -> QLineEdit:
        """The field that keys on the screen type into."""
        return self._field

    def _go_to(self, field: QLineEdit) -> None:
        # Its own note of it: a window that is not active gives nobody the focus.
        self._use(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self, field: QLineEdit) -> None:
        self._field = field
        for each in (self.number, self.pin):
            if each.property("inUse") is not (each is field):
                each.setProperty("inUse", each is field)
                each.style().unpolish(each)
                each.style().polish(each)
        self.keyboard.allow_letters(field is self.number)
        self._offer()

    def _typed(self, character: str) -> None:
        self._field.insert(character)
        self._touched()

    def _erased(self) -> None:
        self._field.backspace()
        self._touched()

    def _touched(self) -> None:
        self._alone_s = 0
        if self._field is self.number:
            # Whoever waits is somebody else.
            self._locked_s = 0
        if not self._locked_s:
            self._tell(str)
        self._offer()

    def _go_on(self) -> None:
        self._offer()
        if not self.ok.isEnabled():
            return
        if not self.pin.text():
            self._go_to(self.pin)
            return
        entry = PinEntry(
            self.pin.text(),
            self._clock(),
            employee_id="" if self._asked.person_id is not None else self.number.text().strip(),
            person_id=self._asked.person_id,
            reason=self._asked.reason,
        )
        self._waiting_for = entry.uuid
        self.pin.clear()
        self._tell(lambda: tr("kiosk", "One moment…"))
        self._set_busy(True)
        self.entered.emit(entry)

    def _refusal(self, sentence: str) -> str:
        if self._locked_s <= 0:
            return sentence
        left = f"{self._locked_s // 60}:{self._locked_s % 60:02d}"
        return tr("kiosk", "Too many wrong attempts. Try again in {time}.").format(time=left)

    def _tell(self, says: Callable[[], str], *, error: bool = False) -> None:
        self._says = says
        role = "error" if error else "muted"
        if self._message.property("role") != role:
            self._message.setProperty("role", role)
            self._message.style().unpolish(self._message)
            self._message.style().polish(self._message)
        self._message.setText(says())
        self.setAccessibleDescription(self._message.text())

    def _tick(self) -> None:
        self._alone_s += 1
        if self._locked_s > 0:
            self._locked_s -= 1
            if self._locked_s == 0:
                self._tell(lambda: tr("kiosk", "You can try again now."))
                self._offer()
            else:
                self._message.setText(self._says())
        if self._alone_s >= LEFT_ALONE_S:
            self.dismiss()

    def _offer(self) -> None:
        known = self._asked.person_id is not None or bool(self.number.text().strip())
        self.ok.setEnabled(known and self._waiting_for is None and not self._locked_s)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.number, self.pin, self.keyboard):
            widget.setEnabled(not busy)
        self._offer()

    def _clear(self) -> None:
        self._waiting_for = None
        self._locked_s = self._alone_s = 0
        self.number.clear()
        self.pin.clear()
        self.keyboard.show_layer(Layer.DIGITS)
        self._set_busy(False)
        self._tell(str)
