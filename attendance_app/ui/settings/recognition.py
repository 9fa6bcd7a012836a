"""The section Recognition: how sure it has to be, and what that means for the people enrolled."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.services.threshold_preview import AlikePair, GalleryPreview, LevelFigures
from attendance_app.ui.form_dialog import note
from attendance_app.ui.settings import level_words
from attendance_app.ui.settings.alike_model import AlikeModel
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.settings.section import Section
from attendance_app.ui.sides import set_margins
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.tasks import Progress, Task, TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.vision.decision import Level
from attendance_app.words import tr

_PEOPLE = 2
"""The first columns hold names, and take what the words after them leave."""

_NAMES = QHeaderView.ResizeMode.Stretch

_WORDS = QHeaderView.ResizeMode.ResizeToContents

Preview = Callable[[Progress], GalleryPreview]
"""Measures the levels on the gallery as stored; on a worker, seconds."""

ConfirmByPin = Callable[[Sequence[int], bool], object]
"""Lets these people always be asked for their PIN, or not; on a worker."""


class RecognitionSection(Section):
    """Offers the three levels, each with what it promises and what came of trying it here.

    Parameters
    ----------
    changes : Changes
    preview : Preview
    confirm : ConfirmByPin
    said : callable
        Told a sentence and what undoes what was done.
    tasks : TaskRunner
    """

    def __init__(
        self,
        changes: Changes,
        preview: Preview,
        confirm: ConfirmByPin,
        said: Callable[[str, Callable[[], object]], object],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("settings", "Recognition"),
            tr(
                "settings",
                "How sure the camera must be of a name. In doubt it asks for a PIN and never "
                "guesses.",
            ),
            parent,
        )
        self._changes = changes
        self._measure = preview
        self._confirm = confirm
        self._said = said
        self._tasks = tasks
        self._task: Task[GalleryPreview] | None = None
        self.preview: GalleryPreview | None = None
        self.levels = {level.value: _LevelRow(level.value, self) for level in Level}
        self.own = note("", self)
        self.use_level = QPushButton(tr("settings", "Use a level instead"), self)
        self.source = note("", self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("settings", "Measuring"))
        self.stop = QPushButton(tr("settings", "Stop"), self)
        self.again = QPushButton(tr("settings", "Measure again"), self)
        self.alike = AlikeModel(self)
        self.pairs = rows_table(self)
        self.pairs.setModel(self.alike)
        header = self.pairs.horizontalHeader()
        header.setStretchLastSection(False)
        for column in range(self.alike.columnCount()):
            header.setSectionResizeMode(column, _NAMES if column < _PEOPLE else _WORDS)
        self.pairs.setAccessibleName(tr("settings", "People who look alike"))
        self.ask_both = QPushButton(tr("settings", "Ask &both for a PIN"), self)
        self._lay_out()
        self._connect()
        self._show_choice()

    def look(self) -> None:
        """Measure, unless it was measured while this was open."""
        if self.preview is None and self._task is None:
            self.measure()

    def leave(self) -> None:
        """A measurement nobody waits for ends."""
        if self._task is not None:
            self._task.cancel()

    def measure(self) -> None:
        """Try the gallery as it is stored now on itself."""
        if self._task is not None:
            return
        self._set_busy(True)
        self._task = self._tasks.run(
            self._measure,
            owner=self,
            done=self.show_preview,
            failed=self._failed,
            cancelled=self._cancelled,
            progressed=self._progressed,
        )

    def _lay_out(self) -> None:
        choice = self.panel(tr("settings", "How sure it has to be"))
        group = QButtonGroup(self)
        for row in self.levels.values():
            group.addButton(row.button)
            choice.whole(row)
        choice.say(tr("settings", "“At most” was set on published photos of other people."))
        choice.whole(self.own)
        choice.beside(self.use_level)
        choice.whole(self.source)
        busy = QWidget(self)
        waiting = QHBoxLayout(busy)
        waiting.setContentsMargins(0, 0, 0, 0)
        waiting.setSpacing(Space.M)
        waiting.addWidget(self.bar, 1)
        waiting.addWidget(self.stop)
        self._busy = busy
        choice.whole(busy)
        choice.beside(self.again)
        alike = self.panel(tr("settings", "Look-alikes"))
        self._pairs_words = alike.say("")
        lines = QFontMetrics(self.font()).lineSpacing()
        self.pairs.setMinimumHeight(8 * lines)
        alike.whole(self.pairs)
        alike.beside(self.ask_both)
        self._pin_words = alike.say(
            tr(
                "settings",
                "They are still recognised first. Their PINs are set on the People page.",
            )
        )
        self._alike_panel = alike
        alike.hide()

    def _connect(self) -> None:
        for value, row in self.levels.items():
            row.button.clicked.connect(lambda _=False, value=value: self._choose(value))
        self.use_level.clicked.connect(lambda: self._choose(self._level()))
        self.again.clicked.connect(self.measure)
        self.stop.clicked.connect(self.leave)
        self.ask_both.clicked.connect(self._ask_both)
        self.pairs.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self._changes.loaded.connect(self._show_choice)
        self._changes.changed.connect(lambda _: self._show_choice())

    def _level(self) -> str:
        return self._changes.text("recognition.level")

    def _choose(self, level: str) -> None:
        # A rate of one's own would go on taking the level's place.
        self._changes.set({"recognition.level": level, "recognition.false_positive_rate": None})

    def _show_choice(self) -> None:
        there = "recognition.level" in self._changes
        rate = self._changes["recognition.false_positive_rate"] if there else None
        for value, row in self.levels.items():
            row.setEnabled(there)
            row.button.setChecked(there and rate is None and self._level() == value)
        self.own.setVisible(rate is not None)
        self.use_level.setVisible(rate is not None)
        if isinstance(rate, float):
            self.own.setText(
                tr(
                    "settings",
                    "The settings file sets a rate of its own, {count} of 1,000 strangers, in "
                    "place of a level.",
                ).format(count=level_words.promised_count(rate))
            )

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.again.setVisible(not busy)
        self.bar.setRange(0, 0)
        if busy:
            self.source.setText(tr("settings", "Measuring on the people enrolled here…"))

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_preview(self, preview: GalleryPreview) -> None:
        """Say what was measured."""
        self._task = None
        self._set_busy(False)
        self.preview = preview
        for value, row in self.levels.items():
            row.show_figures(preview.of(value))
        parts = [level_words.too_few(preview)]
        if any(level.strangers or level.recognised for level in preview.levels):
            parts.insert(0, level_words.source(preview))
        if preview.again:
            parts.append(
                tr(
                    "settings",
                    "{count} people have faces of an earlier version only and are not recognised: "
                    "enroll them again.",
                ).format(count=preview.again)
            )
        self.source.setText(" ".join(filter(None, parts)))
        self._show_pairs(preview.pairs)

    def _failed(self, sentence: str) -> None:
        self._task = None
        self._set_busy(False)
        self.source.setText(sentence)

    def _cancelled(self) -> None:
        self._task = None
        self._set_busy(False)
        self.source.setText(tr("settings", "The measurement was stopped."))

    def _show_pairs(self, pairs: Sequence[AlikePair]) -> None:
        self.alike.set_rows(pairs)
        self._pairs_words.setText(level_words.pairs_heading(len(pairs)))
        for widget in (self.pairs, self.ask_both, self._pin_words):
            widget.setVisible(bool(pairs))
        self._alike_panel.show()
        if pairs:
            self.pairs.selectRow(0)
        self._offer()

    def _chosen(self) -> AlikePair | None:
        rows = self.pairs.selectionModel().selectedRows()
        return self.alike.rows[rows[0].row()] if rows else None

    def _offer(self) -> None:
        pair = self._chosen()
        self.ask_both.setEnabled(pair is not None and not pair.confirmed)

    def _ask_both(self) -> None:
        pair = self._chosen()
        if pair is None:
            return
        people = [each for each in (pair.first, pair.second) if not each.confirm_by_pin]
        keys = [each.id for each in people]
        names = (pair.first.name, pair.second.name)
        without = [each.name for each in (pair.first, pair.second) if not each.has_pin]

        def stored(_: object) -> None:
            words = [
                tr("settings", "{first} and {second} are asked for their PIN from now on.").format(
                    first=names[0], second=names[1]
                )
            ]
            words += [
                tr("settings", "{name} has none yet: set one on the People page.").format(name=name)
                for name in without
            ]
            self._said(" ".join(words), lambda: self._set_confirm(keys, False))
            self.alike.confirmed(keys, True)
            self._offer()

        self.ask_both.setEnabled(False)
        self._tasks.run(
            lambda _: self._confirm(keys, True), owner=self, done=stored, failed=self._not_asked
        )

    def _set_confirm(self, keys: Sequence[int], wanted: bool) -> None:
        def stored(_: object) -> None:
            self.alike.confirmed(keys, wanted)
            self._offer()

        self._tasks.run(
            lambda _: self._confirm(keys, wanted), owner=self, done=stored, failed=self._not_asked
        )

    def _not_asked(self, sentence: str) -> None:
        self._changes.refused.emit(sentence)
        self._offer()


class _LevelRow(QWidget):
    """A level to be chosen, and what it means."""

    def __init__(self, level: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QRadioButton(tr("settings", level_words.NAMES[level]), self)
        self._words = note("", self)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.button)
        under = QHBoxLayout()
        set_margins(under, Space.XL + Space.XS, 0, 0, 0)
        under.addWidget(self._words)
        column.addLayout(under)
        self._level = level
        self.show_figures(LevelFigures(level, Level(level).false_positive_rate))

    @property
    def text(self) -> str:
        """What is said of it."""
        return self._words.text()

    def show_figures(self, figures: LevelFigures | None) -> None:
        """Say what the level means, and what was measured."""
        if figures is None:
            return
        whom = tr("settings", level_words.FOR_WHOM[self._level])
        lines = [f"{whom} {level_words.promise(figures)}", *level_words.measured(figures)]
        self._words.setText("\n".join(lines))
        self.button.setAccessibleDescription(self._words.text())
