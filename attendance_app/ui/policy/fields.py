"""A field of the window for each kind of rule: it shows a value and gives it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, SignalInstance
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QWidget,
)

from attendance_app.domain.policy_fields import FieldUnit, PolicyField, Value
from attendance_app.domain.weekdays import SHORT_NAMES
from attendance_app.ui.theme import Space
from attendance_app.ui.week_days import WeekDays
from attendance_app.words import tr

_CODE_MAXIMUM = 20


@dataclass(frozen=True, slots=True)
class RuleField:
    """A rule's widget.

    Attributes
    ----------
    widget : QWidget
    read : callable
        The value chosen, as settings and versions hold it.
    show : callable
        Shows such a value.
    changed : signal
        Another value is chosen.
    """

    widget: QWidget
    read: Callable[[], Value]
    show: Callable[[Any], None]
    changed: SignalInstance


class Number(QDoubleSpinBox):
    """A number with its unit, which stays exactly as given until it is changed."""

    def __init__(self, field: PolicyField, parent: QWidget) -> None:
        super().__init__(parent)
        self._given: tuple[float, float] | None = None
        self.setDecimals(0 if field.is_whole else 2)
        self.setRange(field.minimum, field.maximum)
        if field.unit is FieldUnit.RATE:
            self.setPrefix("× ")
            self.setSingleStep(0.25)
        else:
            minutes = field.unit is FieldUnit.MINUTES
            self.setSuffix(tr("planning", " min") if minutes else tr("planning", " h"))
        # A style sheet's padding does not reach the edit within.
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)

    def textFromValue(self, value: float) -> str:
        """Whole numbers without decimals."""
        return self.locale().toString(value, "g", 5)

    def show_number(self, number: float) -> None:
        """Show a number; rounded if need be, but only to the eye."""
        self.setValue(number)
        self._given = (self.value(), number)

    def number(self) -> float:
        """The number chosen."""
        if self._given is not None and self.value() == self._given[0]:
            return self._given[1]
        value = round(self.value(), 2)
        return int(value) if value == int(value) else value


def rule_field(field: PolicyField, parent: QWidget) -> RuleField:
    """The widget for a rule, by what its value is."""
    match field.unit:
        case FieldUnit.CHOICE:
            return _choice(field, parent)
        case FieldUnit.SWITCH:
            box = QCheckBox(tr("planning", "Yes"), parent)
            return RuleField(box, box.isChecked, box.setChecked, box.toggled)
        case FieldUnit.WEEKDAYS:
            days = WeekDays(parent)
            return RuleField(
                days,
                lambda: [SHORT_NAMES[day] for day in sorted(days.days())],
                lambda names: days.set_days(SHORT_NAMES.index(name) for name in names),
                days.changed,
            )
        case FieldUnit.CODE:
            code = QLineEdit(parent)
            code.setMaxLength(_CODE_MAXIMUM)
            code.setMaximumWidth(120)
            return RuleField(code, lambda: code.text().strip(), code.setText, code.textChanged)
        case _:
            number = Number(field, parent)
            return RuleField(number, number.number, number.show_number, number.valueChanged)


def _choice(field: PolicyField, parent: QWidget) -> RuleField:
    box = QComboBox(parent)
    for value, name in field.choices.items():
        box.addItem(tr("domain", name), value)
    return RuleField(
        box,
        lambda: str(box.currentData()),
        lambda value: box.setCurrentIndex(box.findData(value)),
        box.currentIndexChanged,
    )


class WheelGuard(QObject):
    """Leaves the wheel to the page: scrolling a long form must not change what it passes."""

    def guard(self, form: QWidget) -> None:
        """Watch the fields within a form, as they are now."""
        for kind in (QAbstractSpinBox, QComboBox):
            for field in form.findChildren(kind):
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        wheel = event.type() is QEvent.Type.Wheel
        if wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
