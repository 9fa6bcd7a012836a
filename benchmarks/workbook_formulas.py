"""Calculates the formulas of a read workbook: those few functions that its totals are made of."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from workbook_reader import ReadBook, place

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<number>\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?)
    | (?P<text>"(?:[^"]|"")*")
    | (?P<ref>(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)
    | (?P<name>[A-Z][A-Z.]*)(?=\()
    | (?P<sign><=|>=|<>|[-+*/(),=<>&])
    )""",
    re.VERBOSE,
)
_Plain = str | float
_Area = list[_Plain | None]


class FormulaError(ValueError):
    """A formula this cannot calculate."""


@dataclass
class Calculator:
    """The results of a workbook's formulas; each cell is calculated once."""

    book: ReadBook
    _results: dict[tuple[str, str], _Plain | None] = field(default_factory=dict)

    def cell(self, sheet: str, reference: str) -> _Plain | None:
        """What a cell comes to: its number (a duration in days), its text, or nothing."""
        key = (sheet, reference.replace("$", ""))
        if key not in self._results:
            cell = self.book[sheet][key[1]]
            if cell.formula is not None:
                self._results[key] = self.calculate(sheet, cell.formula)
            elif cell.number is not None:
                self._results[key] = cell.number
            else:
                self._results[key] = cell.value if isinstance(cell.value, str) else None
        return self._results[key]

    def calculate(self, sheet: str, formula: str) -> _Plain:
        """What a formula on a sheet comes to."""
        return _Reading(self, sheet, formula.removeprefix("=")).result()


class _Reading:
    """One formula, read from left to right."""

    def __init__(self, calculator: Calculator, sheet: str, formula: str) -> None:
        self._calculator = calculator
        self._sheet = sheet
        self._formula = formula
        self._tokens = self._split(formula)
        self._at = 0
        self._in_subtotal = False

    def result(self) -> _Plain:
        value = self._one(self._comparison())
        if self._at != len(self._tokens):
            raise FormulaError(f"{self._formula!r} goes on after its end")
        return value

    def _split(self, formula: str) -> list[tuple[str, str]]:
        tokens, at = [], 0
        while at < len(formula.rstrip()):
            found = _TOKEN.match(formula, at)
            if found is None or found.lastgroup is None:
                raise FormulaError(f"{formula[at:]!r} of {formula!r} is not understood")
            tokens.append((found.lastgroup, found[found.lastgroup]))
            at = found.end()
        return tokens

    def _comparison(self) -> _Plain | _Area:
        left = self._sum()
        while (sign := self._take("=", "<", ">", "<=", ">=", "<>")) is not None:
            a, b = self._one(left), self._one(self._sum())
            order = (a > b) - (a < b) if type(a) is type(b) else 1  # type: ignore[operator]
            left = float({"=": not order, "<>": bool(order)}.get(sign, _holds(sign, order)))
        return left

    def _sum(self) -> _Plain | _Area:
        left = self._product()
        while (sign := self._take("+", "-")) is not None:
            right = self._number(self._product())
            left = self._number(left) + (right if sign == "+" else -right)
        return left

    def _product(self) -> _Plain | _Area:
        left = self._unit()
        while (sign := self._take("*", "/")) is not None:
            right = self._number(self._unit())
            left = self._number(left) * right if sign == "*" else self._number(left) / right
        return left

    def _unit(self) -> _Plain | _Area:
        if self._take("-") is not None:
            return -self._number(self._unit())
        if self._take("(") is not None:
            inner = self._comparison()
            self._require(")")
            return inner
        kind, text = self._tokens[self._at] if self._at < len(self._tokens) else ("", "")
        self._at += 1
        if kind == "number":
            return float(text)
        if kind == "text":
            return text[1:-1].replace('""', '"')
        if kind == "ref":
            return self._area(text)
        if kind == "name":
            return self._call(text)
        raise FormulaError(f"{self._formula!r} is not understood at {text!r}")

    def _call(self, name: str) -> _Plain:
        if name not in _FUNCTIONS and name != "IF":
            raise FormulaError(f"{name} in {self._formula!r} is not known here")
        self._require("(")
        self._in_subtotal = name == "SUBTOTAL"
        arguments = [self._comparison()]
        while self._take(",") is not None:
            arguments.append(self._comparison())
        self._require(")")
        self._in_subtotal = False
        if name == "IF":
            condition, *branches = arguments
            return self._one(branches[0] if self._one(condition) else branches[1])
        return _FUNCTIONS[name](arguments)

    def _area(self, text: str) -> _Plain | _Area:
        sheet, bang, cells = text.rpartition("!")
        name = sheet.strip("'").replace("''", "'") if bang else self._sheet
        first, colon, last = cells.partition(":")
        if not colon:
            found = self._calculator.cell(name, first)
            return [found]
        (top, left), (bottom, right) = place(first), place(last)
        references = [
            f"{letters(column)}{row}"
            for row in range(top, bottom + 1)
            for column in range(left, right + 1)
        ]
        if self._in_subtotal:  # it passes over what are subtotals already
            sheet_cells = self._calculator.book[name]
            references = [
                each for each in references if "SUBTOTAL(" not in (sheet_cells[each].formula or "")
            ]
        return [self._calculator.cell(name, each) for each in references]

    def _take(self, *signs: str) -> str | None:
        if self._at < len(self._tokens) and self._tokens[self._at] in {("sign", s) for s in signs}:
            self._at += 1
            return self._tokens[self._at - 1][1]
        return None

    def _require(self, sign: str) -> None:
        if self._take(sign) is None:
            raise FormulaError(f"{sign!r} is missing in {self._formula!r}")

    def _one(self, value: _Plain | _Area) -> _Plain:
        if isinstance(value, list):
            if len(value) != 1:
                raise FormulaError(f"{self._formula!r} wants one cell, not {len(value)}")
            return 0.0 if value[0] is None else value[0]
        return value

    def _number(self, value: _Plain | _Area) -> float:
        one = self._one(value)
        if isinstance(one, str):
            raise FormulaError(f"{self._formula!r} calculates with the text {one!r}")
        return one


def letters(column: int) -> str:
    """The letters of a column's number, from 1."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def _holds(sign: str, order: int) -> bool:
    return {"<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0}.get(sign, False)


def _numbers(arguments: list[_Plain | _Area]) -> Iterator[float]:
    for each in arguments:
        for one in each if isinstance(each, list) else [each]:
            if isinstance(one, float | int):
                yield one


def _countif(arguments: list[_Plain | _Area]) -> float:
    area, wanted = arguments
    if isinstance(wanted, list):
        wanted = wanted[0] or ""
    if not isinstance(area, list) or re.match("[<>=*?~]", str(wanted)):
        raise FormulaError(f"COUNTIF with {wanted!r} is not known here")
    folded = wanted.casefold() if isinstance(wanted, str) else wanted
    return float(
        sum((each.casefold() if isinstance(each, str) else each) == folded for each in area)
    )


def _round(arguments: list[_Plain | _Area]) -> float:
    value, digits = _numbers(arguments)
    scaled = abs(value) * 10**digits
    return math.copysign(math.floor(scaled + 0.5 + 1e-9) / 10**digits, value)


def _subtotal(arguments: list[_Plain | _Area]) -> float:
    if arguments[0] not in {9.0, 109.0}:
        raise FormulaError(f"SUBTOTAL({arguments[0]}) is not known here")
    return math.fsum(_numbers(arguments[1:]))


_FUNCTIONS: dict[str, Callable[[list[_Plain | _Area]], float]] = {
    "SUM": lambda arguments: math.fsum(_numbers(arguments)),
    "COUNTIF": _countif,
    "ROUND": _round,
    "SUBTOTAL": _subtotal,
}
