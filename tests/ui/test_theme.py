"""The one place for colours, distances and type: readable, complete, and as docs/design.md says."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from string import Template

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import attendance_app.ui
from attendance_app.ui import style_sheet, theme
from attendance_app.ui.drawings import DRAWINGS
from attendance_app.ui.icons import icon, pixmap, redraw
from attendance_app.ui.live.stage import IDLE_DIM
from attendance_app.ui.theme import (
    DARK,
    FEED,
    GRAPHICS_ON,
    LIGHT,
    TEXT_ON,
    Colours,
    Space,
    Theme,
    Type,
)

UI = Path(attendance_app.ui.__file__).parent
DESIGN = UI.parent.parent / "docs" / "design.md"
LOOKS = pytest.mark.parametrize("c", [LIGHT, DARK], ids=["light", "dark"])


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(c: Colours, ink: str, ground: str) -> float:
    low, high = sorted(_luminance(getattr(c, name)) for name in (ink, ground))
    return (high + 0.05) / (low + 0.05)


@LOOKS
def test_text_can_be_read_on_every_ground_it_may_stand_on(c: Colours):
    """WCAG 2.2, 1.4.3: at least 4.5 to 1."""
    low = {
        (ink, ground): round(contrast(c, ink, ground), 2)
        for ground, inks in TEXT_ON.items()
        for ink in inks
        if contrast(c, ink, ground) < 4.5
    }
    assert low == {}


def test_the_idle_clock_can_be_read_over_a_white_picture():
    ground = int(FEED.window[1:], 16)
    over_white = "#" + "".join(
        f"{round(255 + ((ground >> shift & 255) - 255) * IDLE_DIM):02x}" for shift in (16, 8, 0)
    )
    low, high = sorted(map(_luminance, (over_white, FEED.text)))
    assert (high + 0.05) / (low + 0.05) >= 4.5


@LOOKS
def test_what_tells_something_without_words_can_be_seen(c: Colours):
    """WCAG 2.2, 1.4.11: at least 3 to 1."""
    for ground, inks in GRAPHICS_ON.items():
        for ink in inks:
            assert contrast(c, ink, ground) >= 3, (ink, ground)


def rules() -> list[tuple[str, str]]:
    """Selector and body of every rule of the sheet."""
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"\$\{(\w+)\}", r"$\1", _sheet()))
    return [(selector.strip(), body) for selector, body in found]


def _sheet() -> str:
    return style_sheet.SHEET.template


@LOOKS
def test_every_rule_that_names_ink_and_ground_can_be_read(c: Colours):
    """What is disabled is exempt (WCAG 1.4.3), but must still be made out."""
    seen = 0
    for selector, body in rules():
        ink = re.search(r"(?<![-\w])color: \$(?:feed_)?(\w+)", body)
        ground = re.search(r"background: \$(?:feed_)?(\w+)", body)
        if ink is None or ground is None:
            continue
        seen += 1
        look = DARK if "$feed_" in body else c
        least = 3 if ":disabled" in selector else 4.5
        assert contrast(look, ink[1], ground[1]) >= least, (selector, ink[1], ground[1])
    assert seen > 30


def test_every_name_in_the_sheet_has_a_value(qapp: QApplication):
    for look in (LIGHT, DARK):
        assert "$" not in theme.style_sheet(look)
    assert _sheet().count("{") - _sheet().count("${") == _sheet().count("}") - _sheet().count("${")
    assert isinstance(style_sheet.SHEET, Template)


def test_the_sheet_names_no_side_and_no_colour():
    assert re.findall(r"(?:padding|margin|border|text-align)[-: ]*(?:left|right)\b", _sheet()) == []
    assert re.findall(r"#[0-9a-fA-F]{3,6}\b(?=[^{}]*;)", _sheet()) == []


def test_mirrored_the_leading_side_is_the_right_one(qapp: QApplication):
    made = Theme(qapp)
    made.set_mode(theme.ThemeMode.LIGHT)
    strip = "QFrame#navigation {{ background: #ffffff; border: none; border-{}: 1px solid #d9e0e6"
    try:
        assert strip.format("right") in qapp.styleSheet()
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert strip.format("left") in qapp.styleSheet()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setParent(None)


def test_no_widget_names_a_colour_of_its_own():
    own = {
        path.name
        for path in UI.rglob("*.py")
        if path.name != "theme.py"
        and re.search(r"[\"'#]#?[0-9a-fA-F]{6}\b[\"']", path.read_text(encoding="utf-8"))
    }
    assert own == set()


def test_margins_that_differ_from_side_to_side_are_mirrored():
    """Qt mirrors what is in a layout, and not its margins: `sides.set_margins` does."""
    uneven = [
        f"{path.name}: {found[0]}"
        for path in UI.rglob("*.py")
        if path.name != "sides.py"
        for found in re.finditer(
            r"setContentsMargins\(([^,()]+),[^,()]+,([^,()]+),[^,()]+\)",
            path.read_text(encoding="utf-8"),
        )
        if found[1].strip() != found[2].strip()
    ]
    assert uneven == []


def test_every_role_a_widget_asks_for_has_a_rule():
    asked = {
        role
        for path in UI.rglob("*.py")
        for role in re.findall(r'setProperty\("role", "(\w+)"\)', path.read_text(encoding="utf-8"))
    }
    assert {role for role in asked if f'role="{role}"' not in _sheet()} == set()


def rows_of(heading: str) -> dict[str, list[str]]:
    """A table of docs/design.md: first cell to the others."""
    section = DESIGN.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("| `")]
    return {cells[0].strip(" `"): [cell.strip(" `") for cell in cells[1:]] for cells in lines}


def test_the_design_document_has_these_colours():
    written = {name: tuple(cells[:2]) for name, cells in rows_of("Colours").items()}
    names = [field.name for field in dataclasses.fields(Colours)]
    assert written == {name: (getattr(LIGHT, name), getattr(DARK, name)) for name in names}


@pytest.mark.parametrize(("heading", "scale"), [("Distances", Space), ("Type", Type)])
def test_the_design_document_has_these_sizes(heading: str, scale: type):
    written = {name: int(cells[0]) for name, cells in rows_of(heading).items()}
    assert written == {name: value for name, value in vars(scale).items() if name.isupper()}


def test_there_is_a_font_behind_the_first_one(qapp: QApplication):
    made = Theme(qapp)
    assert len(qapp.font().families()) > 1
    made.setParent(None)


@pytest.mark.parametrize("name", sorted(DRAWINGS))
def test_every_drawing_can_be_drawn(qapp: QApplication, name: str):
    picture = pixmap(name, 24, colour="#ff0000", ratio=2.0).toImage()
    assert picture.width() == 48
    inked = sum(
        QColor.fromRgba(picture.pixel(x, y)).red() > 128 for x in range(48) for y in range(48)
    )
    assert inked > 3


def ink(shown: QIcon) -> set[str]:
    """The colours of an icon on a screen of two device pixels for one."""
    image = shown.pixmap(QSize(24, 24), 2.0).toImage()
    assert image.width() == 48
    return {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }


def test_icons_follow_the_look_where_they_are_shown(qtbot: QtBot, qapp: QApplication):
    made = Theme(qapp)
    made.set_mode(theme.ThemeMode.LIGHT)
    page, rows = QWidget(), QListWidget()
    for widget in (page, rows):
        qtbot.addWidget(widget)
    button = QPushButton(page)
    action = QAction(page)
    page.addAction(action)
    row = QListWidgetItem(rows)
    for shown in (button, action, row):
        shown.setIcon(icon("people"))
        assert LIGHT.text in ink(shown.icon())
    warning = QPushButton(page)
    warning.setIcon(icon("warning", colour=LIGHT.danger))
    made.set_mode(theme.ThemeMode.DARK)
    redraw()
    for shown in (button, action, row):
        assert DARK.text in ink(shown.icon())
        assert LIGHT.text not in ink(shown.icon())
    assert LIGHT.danger in ink(warning.icon()), "a colour of its own stays"
    made.setParent(None)
