"""How a setting is changed: stored by a worker, applied at once where it can be, and undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

Values: TypeAlias = Mapping[str, object]
"""Settings of this computer by section and key: ``"window.theme"``."""

Effect: TypeAlias = Callable[[Values], object]
"""Lets what is running follow the values; called on the GUI thread."""


class Changes(QObject):
    """The settings as stored, and the way to change them.

    Parameters
    ----------
    load : callable
        Reads all values; on a worker.
    save : callable
        Stores values of a section, by key, and leaves everything else in the file alone; on a
        worker. Raises an error with a sentence for people when it does not.
    effects : mapping of str to Effect
        What follows a change of a key at once; a key that is not here is read when the window is
        opened anew.
    tasks : TaskRunner
    """

    loaded = Signal()
    """The values are there."""

    changed = Signal(str)
    """This key has another value now."""

    said = Signal(str, object)
    """What was stored, in a sentence, and a callable that undoes it."""

    refused = Signal(str)
    """Why nothing was stored."""

    waiting = Signal()
    """Something was stored that holds only when the window is opened anew."""

    def __init__(
        self,
        load: Callable[[], Values],
        save: Callable[[str, Mapping[str, object]], object],
        effects: Mapping[str, Effect],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._save = save
        self._effects = effects
        self._tasks = tasks
        self._values: dict[str, object] = {}

    def reload(self) -> None:
        """Read the values again: somebody may have edited the file."""
        self._tasks.run(
            lambda _: self._load(), owner=self, done=self._loaded, failed=self.refused.emit
        )

    def __getitem__(self, key: str) -> object:
        """A value; raises KeyError before `loaded`."""
        return self._values[key]

    def __contains__(self, key: object) -> bool:
        """Whether the value is there."""
        return key in self._values

    @property
    def values(self) -> Values:
        """All of them."""
        return self._values

    def text(self, key: str) -> str:
        """A value that is a text."""
        return str(self._values[key])

    def applies_at_once(self, key: str) -> bool:
        """Whether a change is followed at once, or only by a window opened anew."""
        return key in self._effects

    def set(self, values: Values, words: str = "") -> None:
        """Store values, all of one section; nothing happens where they are these already.

        Parameters
        ----------
        values : mapping
        words : str
            What is said of it; a general sentence unless given.
        """
        new = {key: value for key, value in values.items() if self._values.get(key) != value}
        if not new:
            return
        before = {key: self._values.get(key) for key in new}
        sections = {key.partition(".")[0] for key in new}
        (section,) = sections

        def stored(_: object) -> None:
            self._apply(new)
            self.said.emit(words or self._sentence(new), lambda: self._undo(before))
            if not all(map(self.applies_at_once, new)):
                self.waiting.emit()

        def failed(sentence: str) -> None:
            for key in new:
                self.changed.emit(key)  # the fields go back to what is stored
            self.refused.emit(sentence)

        named = {key.partition(".")[2]: value for key, value in new.items()}
        self._tasks.run(
            lambda _: self._save(section, named), owner=self, done=stored, failed=failed
        )

    def _undo(self, before: Values) -> None:
        (section,) = {key.partition(".")[0] for key in before}
        named = {key.partition(".")[2]: value for key, value in before.items()}

        def stored(_: object) -> None:
            self._apply(before)

        self._tasks.run(
            lambda _: self._save(section, named),
            owner=self,
            done=stored,
            failed=self.refused.emit,
        )

    def _apply(self, values: Values) -> None:
        self._values.update(values)
        for key in values:
            self.changed.emit(key)
        # Once, though several keys may have the same effect.
        for effect in dict.fromkeys(self._effects[key] for key in values if key in self._effects):
            effect(self._values)

    def _sentence(self, values: Values) -> str:
        if all(map(self.applies_at_once, values)):
            return tr("settings", "Stored. It holds from now on.")
        return tr("settings", "Stored. It takes effect after a restart.")

    def _loaded(self, values: Values) -> None:
        self._values = dict(values)
        self.loaded.emit()
