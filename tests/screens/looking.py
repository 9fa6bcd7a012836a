"""What a look at a window finds: cut or overlapping text, nameless widgets, unreachable ones."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from attendance_app.ui.columns import is_figure
from attendance_app.ui.kin import focus_chain, window_of

ACTIONABLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)

_LINE_MARGIN = 2
"""Within a line's contents, on either side; Qt tells nobody of it."""

_SLACK = 1
"""Pixels by which rounding to device pixels may differ."""


def visible(root: QWidget) -> Iterator[QWidget]:
    """The widgets of a tree that can be seen, the root first."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and not widget.size().isEmpty():
            yield widget


def described(widget: QWidget) -> str:
    """The widget, and where it is, for whoever reads the failure."""
    path: list[str] = []
    here: QWidget | None = widget
    while here is not None and len(path) < 4:
        path.append(here.objectName() or type(here).__name__)
        here = here.parentWidget()
    return f"{' < '.join(path)}: {_words(widget)!r}"


def cut(root: QWidget) -> list[str]:
    """Texts that have less room than they need."""
    found = []
    for widget in visible(root):
        need = _needed(widget)
        room = widget.contentsRect().size()
        if need is not None and (
            need.width() > room.width() + _SLACK or need.height() > room.height() + _SLACK
        ):
            lacks = f"needs {need.width()}x{need.height()}, has {room.width()}x{room.height()}"
            found.append(f"{described(widget)} {lacks}")
        found += _cut_parts(widget)
        if isinstance(widget, QTableView):
            found += _cut_figures(widget)
        if _words(widget) and not _is_whole(widget):
            found.append(f"{described(widget)} is cut by what it lies in")
    return found


def _cut_figures(table: QTableView) -> Iterator[str]:
    """Dates, times and numbers that lack room; words may give way."""
    model = table.model()
    area = table.viewport().rect()
    for row in range(model.rowCount()):
        # In rows of another height, and behind a scroll bar, others are seen.
        if table.rowViewportPosition(row) > area.height():
            break
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text = str(index.data() or "")
            need, has = table.sizeHintForIndex(index).width(), table.columnWidth(column)
            if is_figure(text) and not table.isColumnHidden(column) and need > has + _SLACK:
                yield f"{described(table)} {text!r} needs {need}, has {has}"


def overlapping(root: QWidget) -> list[str]:
    """Pairs of widgets with text that lie on each other, overlays left out."""
    told = [
        (widget, QRect(widget.mapTo(root, QPoint(0, 0)), widget.size()))
        for widget in visible(root)
        if widget is not root and _words(widget) and not _is_overlay(widget)
    ]
    return [
        f"{described(one)} lies on {described(other)}"
        for place, (one, first) in enumerate(told)
        for other, second in told[place + 1 :]
        if not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
        and _in_one_area(one, other)
        and first.intersects(second)
    ]


def squeezed(root: QWidget) -> list[str]:
    """Windows, pages and panels with less room than what lies in them needs together."""
    found = []
    for widget in visible(root):
        layout = widget.layout()
        if layout is None or _is_part(widget):
            continue
        need, room = layout.totalMinimumSize(), widget.size()
        if need.width() > room.width() + _SLACK or need.height() > room.height() + _SLACK:
            lacks = f"needs {need.width()}x{need.height()}, has {room.width()}x{room.height()}"
            found.append(f"{described(widget)} {lacks}")
    return found


def nameless(root: QWidget) -> list[str]:
    """What can be acted on and says no name to a screen reader."""
    found = []
    for widget in visible(root):
        if not isinstance(widget, ACTIONABLE) or _is_part(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if not name.strip():
            found.append(described(widget))
    return found


def unreachable(root: QWidget) -> list[str]:
    """What can be acted on and is not in the chain of the Tab key."""
    chain = set(focus_chain(window_of(root)))
    return [
        described(widget)
        for widget in visible(root)
        if isinstance(widget, ACTIONABLE)
        and widget.isEnabled()
        and not _is_part(widget)
        and not _in_group(widget)
        # Keys drawn for fingers: who has a keyboard types instead.
        and not widget.property("typed_instead")
        and (widget not in chain or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]


def missed_by_tab(root: QWidget) -> list[str]:
    """What the Tab key does not come by when it is pressed again and again, as somebody would."""
    root.activateWindow()
    chain = focus_chain(window_of(root))
    wanted = {
        widget
        for widget in visible(root)
        if isinstance(widget, ACTIONABLE)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _is_part(widget)
        and not _in_group(widget)
    }
    QApplication.processEvents()
    come_by: set[QWidget] = set()
    kept: set[QWidget] = set()
    start = QApplication.focusWidget()
    for _ in range(2 * len(chain) + 5):
        here = QApplication.focusWidget() or root
        QTest.keyClick(here, Qt.Key.Key_Tab)
        QApplication.processEvents()
        reached = QApplication.focusWidget()
        # Dates and times give it to their parts first: day, month, year.
        if reached is here and len(wanted) > 1 and not isinstance(here, QDateTimeEdit):
            kept.add(here)
            place = chain.index(here) + 1 if here in chain else 0
            chain[place % len(chain)].setFocus()
            reached = QApplication.focusWidget()
        while reached is not None:
            come_by.add(reached)
            reached = reached.parentWidget() if _is_part(reached) else None
        if wanted <= come_by:
            break
    if start is not None:
        start.setFocus()
    return [
        *(described(widget) for widget in wanted - come_by if widget.isVisible()),
        *(f"{described(widget)} keeps the Tab key for itself" for widget in kept),
    ]


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        if widget.textFormat() != Qt.TextFormat.PlainText and "<" in widget.text():
            document = QTextDocument()
            document.setHtml(widget.text())
            return document.toPlainText().strip()
        return widget.text().strip()
    if isinstance(widget, QAbstractButton):
        shows = getattr(widget, "toolButtonStyle", None)
        if shows is not None and shows() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return ""
        return widget.text().strip()
    if isinstance(widget, QComboBox):
        return widget.currentText().strip()
    if isinstance(widget, QLineEdit) and not _is_part(widget):
        return (widget.text() or widget.placeholderText()).strip()
    return ""


def _needed(widget: QWidget) -> QSize | None:
    """The least room the widget's text needs, if it is a widget of one text."""
    if not _words(widget):
        return None
    if isinstance(widget, QLabel):
        return _needed_by_label(widget)
    if isinstance(widget, QCheckBox | QRadioButton | QPushButton | QToolButton):
        return widget.minimumSizeHint() if isinstance(widget, QToolButton) else widget.sizeHint()
    if isinstance(widget, QLineEdit) and not widget.text():
        # Words that explain an empty field; what somebody typed may be longer than it.
        if widget.placeholderText() in widget.toolTip():
            return None
        wide = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return QSize(wide + _around_line(widget), 0)
    if isinstance(widget, QComboBox):
        wide = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return QSize(wide + _around_choice(widget), 0)
    return None


def _around_line(line: QLineEdit) -> int:
    """What the field keeps free beside its words."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inner = (
        line.style()
        .subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
        .marginsRemoved(line.textMargins())
    )
    return line.width() - inner.width() + 2 * _LINE_MARGIN


def _around_choice(choice: QComboBox) -> int:
    """What the list keeps free beside its words, its arrow's place included."""
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    inner = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
    )
    return choice.width() - inner.width()


def _needed_by_label(label: QLabel) -> QSize:
    if label.wordWrap():
        height = label.heightForWidth(label.width())
        longest = max(_words(label).split(), key=len, default="")
        wide = QFontMetrics(label.font()).horizontalAdvance(longest)
        return QSize(wide, height - (label.height() - label.contentsRect().height()))
    hint = label.minimumSizeHint()
    around = label.size() - label.contentsRect().size()
    return hint - around


def _cut_parts(widget: QWidget) -> Iterator[str]:
    """Headers and tabs, whose texts are not widgets."""
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        model = widget.model()
        for section in range(widget.count()):
            size = widget.sectionSize(section)
            if widget.isSectionHidden(section) or model is None or not size:
                continue
            text = model.headerData(section, Qt.Orientation.Horizontal)
            need = max(
                (
                    widget.fontMetrics().horizontalAdvance(line)
                    for line in str(text or "").split("\n")
                ),
                default=0,
            )
            if need > size:
                yield f"{described(widget)} heading {text!r} needs {need}, has {size}"
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            need = widget.fontMetrics().horizontalAdvance(widget.tabText(tab).replace("&", ""))
            if widget.isTabVisible(tab) and need > widget.tabRect(tab).width():
                yield f"{described(widget)} tab {widget.tabText(tab)!r} needs {need}"
    if isinstance(widget, QMenuBar):
        for action in widget.actions():
            if action.isVisible() and widget.actionGeometry(action).isEmpty():
                yield f"{described(widget)} has no room for {action.text()!r}"


def _is_whole(widget: QWidget) -> bool:
    """Whether no ancestor hides a part of it; what can be scrolled to counts as whole."""
    here = widget
    while (parent := here.parentWidget()) is not None and not here.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return True
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(here.geometry()):
            return False
        here = parent
    return True


def _is_overlay(widget: QWidget) -> bool:
    here: QWidget | None = widget
    while here is not None:
        if here.property("overlay"):
            return True
        here = here.parentWidget()
    return False


def _in_one_area(one: QWidget, other: QWidget) -> bool:
    """Whether both are scrolled by the same, if by any.

    One scrolled out of view lies, for its coordinates alone, on what is beside the area."""
    areas = []
    for widget in (one, other):
        here: QWidget | None = widget
        while here is not None and not isinstance(here.parentWidget(), QAbstractScrollArea):
            here = here.parentWidget()
        areas.append(here)
    return areas[0] is areas[1]


def _is_part(widget: QWidget) -> bool:
    """Whether it is the inside of another control, which has the name: the field of a spin box."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, QScrollBar)
        or widget.objectName().startswith("qt_")
        or isinstance(parent, QAbstractSpinBox | QComboBox | QTabBar | QHeaderView)
        or isinstance(widget, QHeaderView)
        # Its corner button, and the second view that keeps its first columns in place.
        or isinstance(parent, QTableView)
        or (parent is not None and parent.objectName().startswith("qt_"))
        or (isinstance(widget, QAbstractButton) and isinstance(parent, QLineEdit))
    )


def _in_group(widget: QWidget) -> bool:
    """Radio buttons and exclusive toggles are one stop of the Tab key; arrows do the rest."""
    return isinstance(widget, QAbstractButton) and (
        widget.autoExclusive() or (widget.group() is not None and widget.group().exclusive())
    )
