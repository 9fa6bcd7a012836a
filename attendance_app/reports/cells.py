"""Values as the XML of SpreadsheetML cells (ISO/IEC 29500-1, 18.3.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TypeAlias
from xml.sax.saxutils import escape

from attendance_app.reports.texts import cell_text

_DAY = timedelta(days=1)
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's dates have no zone
"""Day 0 of Excel's 1900 date system, for all dates from March 1900."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, without its ``=``. Only this becomes one; a str never does.

    Attributes
    ----------
    text : str
        In English, with commas, as files hold it.
    value : int, float or timedelta
        Its result: shown by what does not calculate (previews, phones, scripts). Programs that
        do calculate it anew when the file is opened.
    """

    text: str
    value: int | float | timedelta


Value: TypeAlias = str | int | float | Decimal | date | datetime | timedelta | Formula | None


def cell_xml(reference: str, style: int, value: Value) -> str:
    """The ``<c>`` element of a cell.

    Parameters
    ----------
    reference : str
        Such as ``B7``.
    style : int
        Index of the style among the workbook's cell formats.
    value : Value
        None makes an empty cell that has a style. A datetime must be without a zone.

    Raises
    ------
    TypeError
        For any other value, or a datetime with a zone: a cell cannot hold one.
    """
    if value is None:
        return f'<c r="{reference}" s="{style}"/>'
    if isinstance(value, str):
        # Never `t="str"` nor a bare value: this is text, whatever it begins with.
        text = escape(cell_text(value))
        return (
            f'<c r="{reference}" s="{style}" t="inlineStr">'
            f'<is><t xml:space="preserve">{text}</t></is></c>'
        )
    if isinstance(value, Formula):
        result = _number(value.value)
        return f'<c r="{reference}" s="{style}"><f>{escape(value.text)}</f><v>{result}</v></c>'
    return f'<c r="{reference}" s="{style}"><v>{_number(value)}</v></c>'


def _number(value: object) -> str:
    if isinstance(value, timedelta):
        return repr(value / _DAY)
    if isinstance(value, datetime):
        if value.tzinfo is not None:
            raise TypeError(f"a cell cannot hold a zone: {value!r}")
        return repr((value - _EPOCH) / _DAY)
    if isinstance(value, date):
        return str(value.toordinal() - _EPOCH.toordinal())
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        return str(value)
    raise TypeError(f"a cell cannot hold {value!r}")
