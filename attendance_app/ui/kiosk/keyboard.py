"""Keys on the screen, large enough for a finger, that type into whatever field has the focus."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from attendance_app.ui.theme import Space
from attendance_app.words import tr

ERASE = "\b"
SHIFT = "\x0e"
LETTERS = "\x0f"
DIGITS = "\x11"

_FACES = {ERASE: "⌫", SHIFT: "⇧", DIGITS: "123"}


class Layer(StrEnum):
    """Which keys are shown."""

    DIGITS = "digits"
    SMALL = "small"
    CAPITALS = "capitals"


_LAYERS: dict[Layer, Sequence[Sequence[str]]] = {
    Layer.DIGITS: (
        ("1", "2", "3"),
        ("4", "5", "6"),
        ("7", "8", "9"),
        (LETTERS, "0", ERASE),
    ),
    Layer.SMALL: (
        tuple("1234567890"),
        tuple("qwertyuiop"),
        tuple("asdfghjkl-"),
        (SHIFT, *"zxcvbnm", ".", ERASE),
        (DIGITS, "_", "/", "@", "!", "?", "#", "+", "*", "&"),
    ),
}
_LAYERS[Layer.CAPITALS] = tuple(
    tuple(key.upper() if key.isalpha() else key for key in row) for row in _LAYERS[Layer.SMALL]
)


class Keyboard(QStackedWidget):
    """Digits, or letters with digits; says what was touched and types nothing by itself.

    The keys never take the focus, so that it stays in the field that is typed into.

    Parameters
    ----------
    letters : bool
        Whether there is more than the ten digits.
    capitals : bool
        Whether letters are capitals at first, as employee IDs have them.
    """

    typed = Signal(str)
    """One character."""

    erased = Signal()
    """The last character is to go."""

    def __init__(
        self, parent: QWidget | None = None, *, letters: bool = True, capitals: bool = True
    ) -> None:
        super().__init__(parent)
        # Keys stand as on every telephone and keyboard, in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._letters = letters
        self._low = False
        self._capitals = capitals
        self._pages: dict[Layer, QWidget] = {}
        self.keys: dict[tuple[Layer, str], QPushButton] = {}
        self.show_layer(Layer.DIGITS)

    @property
    def layer(self) -> Layer:
        """Which keys are shown."""
        return next(layer for layer, page in self._pages.items() if page is self.currentWidget())

    def show_layer(self, layer: Layer) -> None:
        """Show these keys, made when they are first wanted: most people have a number."""
        if layer not in self._pages:
            self._pages[layer] = self._page(layer)
            self.addWidget(self._pages[layer])
        self.setCurrentWidget(self._pages[layer])
        for page in self._pages.values():
            shown = page is self.currentWidget()
            # A stack is as large as its largest page; the digits alone are smaller.
            policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(policy, policy)
        self.updateGeometry()

    def set_low(self, low: bool) -> None:
        """As low as a finger allows, or easier to hit: the digits are taller than letters."""
        if low == self._low:
            return
        self._low = low
        for (layer, _), key in self.keys.items():
            if layer is Layer.DIGITS:
                self._size(key, small=low)
        self.updateGeometry()

    def allow_letters(self, allowed: bool) -> None:
        """Offer letters, or digits alone: a PIN has no letters."""
        if not self._letters:
            return
        self.keys[Layer.DIGITS, LETTERS].setEnabled(allowed)
        if not allowed:
            self.show_layer(Layer.DIGITS)

    def _page(self, layer: Layer) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        small = layer is not Layer.DIGITS
        grid.setSpacing(Space.XS if small else Space.S)
        for row, faces in enumerate(_LAYERS[layer]):
            for column, key in enumerate(faces):
                if key == LETTERS and not self._letters:
                    continue
                button = self._key(page, key, small=small)
                grid.addWidget(button, row, column)
                self.keys[layer, key] = button
        return page

    def _key(self, page: QWidget, key: str, *, small: bool) -> QPushButton:
        # Latin letters, whatever the language: employee IDs are made of them.
        face = tr("kiosk", "ABC") if key == LETTERS else _FACES.get(key, key)
        button = QPushButton(face.replace("&", "&&"), page)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("typed_instead", True)
        button.setAutoDefault(False)
        self._size(button, small=small or self._low)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        names = {
            ERASE: tr("kiosk", "Delete the last character"),
            SHIFT: tr("kiosk", "Capital letters"),
            LETTERS: tr("kiosk", "Letters"),
            DIGITS: tr("kiosk", "Digits"),
        }
        button.setAccessibleName(names.get(key, key))
        if key == ERASE:
            button.setAutoRepeat(True)
        button.clicked.connect(lambda: self._touched(key))
        return button

    def _size(self, button: QPushButton, *, small: bool) -> None:
        button.setMinimumSize(Space.TOUCH, Space.TOUCH if small else Space.TOUCH + Space.L)
        button.setProperty("role", "smallkey" if small else "key")
        button.style().unpolish(button)
        button.style().polish(button)

    def _touched(self, key: str) -> None:
        match key:
            case "\b":
                self.erased.emit()
            case "\x0e":
                capitals = self.layer is Layer.CAPITALS
                self.show_layer(Layer.SMALL if capitals else Layer.CAPITALS)
            case "\x0f":
                self.show_layer(Layer.CAPITALS if self._capitals else Layer.SMALL)
            case "\x11":
                self.show_layer(Layer.DIGITS)
            case _:
                self.typed.emit(key)
