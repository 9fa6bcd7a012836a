"""The dialog that makes a new version of the consent text, and shows who agreed to which."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

from attendance_app.domain.consent import ConsentText, clean_consent_text
from attendance_app.domain.errors import InvalidInputError
from attendance_app.services.consent import BUILT_IN, LANGUAGES, Consents, ConsentVersion
from attendance_app.ui.enrollment.consent import language_name, text_direction
from attendance_app.ui.form_dialog import FormDialog, note
from attendance_app.ui.i18n import number, short_day
from attendance_app.ui.room import resize_within
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

Publish = Callable[[Mapping[str, str], str], Sequence[ConsentText]]

_ROWS_SHOWN = 3


class _Column(IntEnum):
    VERSION = 0
    MADE = 1
    BY = 2
    PEOPLE = 3


class VersionsModel(RowsModel[ConsentVersion]):
    """The versions, the one in force first."""

    def __init__(self, parent: QObject | None = None) -> None:
        titles = (
            tr("consent", "Version"),
            tr("consent", "Made on"),
            tr("consent", "By"),
            tr("consent", "People who agreed"),
        )
        super().__init__(titles, parent)

    def value(self, row: ConsentVersion, column: int, role: int) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match _Column(column):
            case _Column.VERSION:
                if row.in_force:
                    return tr("consent", "{version} – in force").format(version=row.version)
                return row.version
            case _Column.MADE:
                return "–" if row.created_at is None else short_day(row.created_at.date())
            case _Column.BY:
                if row.made_by:
                    return row.made_by
                built_in = row.version == BUILT_IN
                return tr("consent", "comes with the program") if built_in else "–"
            case _Column.PEOPLE:
                return number(row.people)


class ConsentEditor(FormDialog):
    """Edits the text in each language; saving makes a new version, which holds at once.

    Parameters
    ----------
    consents : Consents
        Used on a worker only.
    signer : Signer
    tasks : TaskRunner
    """

    def __init__(
        self,
        consents: Consents,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("consent", "Consent text"),
            tr("consent", "&Make a new version"),
            signer,
            tasks,
            parent,
        )
        self._consents = consents
        self._before: dict[str, str] | None = None
        self.edits: dict[str, QPlainTextEdit] = {}
        self.setMinimumSize(640, 560)
        resize_within(self, 820, 740)
        self.body.addWidget(
            note(
                tr(
                    "consent",
                    "People read this text before any picture of them is taken. What they agreed "
                    "to is recorded with its version, the language they read it in, and the time. "
                    "Have it checked by whoever answers for data protection at your site.",
                ),
                self,
            )
        )
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(tr("consent", "Languages of the text"))
        for code in LANGUAGES:
            self._add_language(code)
        self.body.addWidget(self.tabs, 1)
        self.model = VersionsModel(self)
        self.table = _table(self.model, self)
        self.body.addWidget(self.table)
        self.older = QLabel(self)
        self.older.setProperty("role", "muted")
        self.older.setWordWrap(True)
        self.body.addWidget(self.older)
        self.tabs.setEnabled(False)
        self.check()
        tasks.run(
            lambda _: consents.versions(), owner=self, done=self._loaded, failed=self._refused
        )

    def problem(self) -> str:
        if self._before is None:
            return ""
        written = self._written()
        try:
            for text in written.values():
                clean_consent_text(text)
        except InvalidInputError as error:
            return str(error)
        if not written:
            return tr("consent", "Write the text in one language at least.")
        return ""

    def check(self) -> None:
        """Offer a new version once something is different."""
        super().check()
        changed = self._before is not None and self._written() != self._before
        self.save_button.setEnabled(self.save_button.isEnabled() and changed)

    def work(self) -> Callable[[], object]:
        texts, by = self._written(), self.sign()
        return lambda: self._consents.publish(texts, by)

    def _add_language(self, code: str) -> None:
        edit = QPlainTextEdit(self)
        edit.setTabChangesFocus(True)
        edit.setAccessibleName(
            tr("consent", "Text in {language}").format(language=language_name(code))
        )
        edit.setPlaceholderText(
            tr("consent", "Empty: people who read this language are shown another one.")
        )
        option = edit.document().defaultTextOption()
        option.setTextDirection(text_direction(code))
        if text_direction(code) is Qt.LayoutDirection.RightToLeft:
            # Qt begins a long text's lines on the left in every language.
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        edit.document().setDefaultTextOption(option)
        edit.textChanged.connect(self.check)
        self.edits[code] = edit
        self.tabs.addTab(edit, language_name(code))

    def _written(self) -> dict[str, str]:
        """The text by language, without those left empty."""
        texts = {code: edit.toPlainText().strip() for code, edit in self.edits.items()}
        return {code: text for code, text in texts.items() if text}

    def _loaded(self, versions: Sequence[ConsentVersion]) -> None:
        self.model.set_rows(versions)
        in_force = next(one for one in versions if one.in_force)
        for text in in_force.texts:
            if text.language not in self.edits:
                self._add_language(text.language)
            self.edits[text.language].setPlainText(text.text)
        self._before = self._written()
        self.tabs.setEnabled(True)
        if not self.signature.hasFocus():
            self.edits[next(iter(self.edits))].setFocus()
        self.older.setText(_older_words(versions))
        self.check()


def _older_words(versions: Sequence[ConsentVersion]) -> str:
    older = sum(one.people for one in versions if not one.in_force)
    if not older:
        return tr("consent", "Everybody with face recognition agreed to the text in force.")
    if older == 1:
        return tr(
            "consent",
            "1 person agreed to an older version. Take new pictures of them to ask again.",
        )
    return tr(
        "consent",
        "{count} people agreed to an older version. Take new pictures of them to ask again.",
    ).format(count=number(older))


def _table(model: VersionsModel, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(tr("consent", "Versions of the text"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_Column.BY, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    row = table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(header.sizeHint().height() + _ROWS_SHOWN * row)
    return table
