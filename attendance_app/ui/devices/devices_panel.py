"""The front desks as a panel: which there are, how they are, what was clocked there today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout, QWidget

from attendance_app.domain.devices import Device
from attendance_app.services.devices import BEAT_S, DeviceLine, Devices, DeviceState
from attendance_app.ui.columns import set_widths
from attendance_app.ui.devices.devices_model import Column, DeviceRow, DevicesModel, row_of
from attendance_app.ui.removing import remove
from attendance_app.ui.row_actions import action_buttons, row_action
from attendance_app.ui.table_page import Newest, rows_table
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_WIDTHS: dict[int, int] = {
    Column.NAME: 124,
    Column.STATE: 138,
    Column.PUNCHES: 110,
    Column.LAST_SEEN: 136,
    Column.CAMERA: 128,
    Column.VERSION: 72,
}
_ROWS = 5
"""Shown without scrolling; most sites have one or two."""


@dataclass(frozen=True, slots=True)
class DeviceCalls:
    """What the panel asks, on a worker; see `Devices`."""

    load: Callable[[], Sequence[DeviceLine]]
    forget: Callable[[str], Device | None]
    put_back: Callable[[Device], object]

    @classmethod
    def over(cls, devices: Devices) -> DeviceCalls:
        """The calls of this service."""
        return cls(devices.all, devices.forget, devices.put_back)


class DevicesPanel(QWidget):
    """A table of the front desks, read anew when it is shown and once a minute while it is.

    Parameters
    ----------
    calls : DeviceCalls
    zone : str
        The site's, IANA name.
    tasks : TaskRunner
    """

    loaded = Signal()

    removed = Signal(str, object)
    """Something was: a sentence that tells of it, and what brings it back."""

    def __init__(
        self, calls: DeviceCalls, zone: str, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._zone = ZoneInfo(zone)
        self._tasks = tasks
        self._loads = Newest(tasks, self)
        self.model = DevicesModel(self)
        self.table = rows_table(self)
        self.table.setAccessibleName(tr("settings", "Front desks"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setModel(self.model)
        set_widths(self.table, _WIDTHS)
        rows = self.table.verticalHeader().defaultSectionSize() * _ROWS
        self.table.setMinimumHeight(rows + self.table.horizontalHeader().sizeHint().height())
        self.words = QLabel(self)
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.forget_action = row_action(
            self.table, tr("settings", "&Forget this front desk"), "Delete", self._forget
        )
        self.forget_action.setEnabled(False)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.M)
        page.addWidget(self.table, 1)
        page.addWidget(self.words)
        page.addLayout(action_buttons((self.forget_action,), self))
        self._minute = QTimer(self)
        self._minute.setInterval(1000 * BEAT_S)
        self._minute.timeout.connect(self.reload)
        self.table.selectionModel().selectionChanged.connect(lambda: self._enable())

    def reload(self) -> None:
        """Read them anew, if the panel is in view."""
        if not self.isVisible():
            self._minute.stop()
            return
        load, zone = self._calls.load, self._zone

        def rows() -> list[DeviceRow]:
            return [row_of(line, zone) for line in load()]

        self._loads.run(rows, self._show, self.words.setText)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        self.reload()

    def chosen(self) -> DeviceRow | None:
        """The front desk that is selected."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()] if rows else None

    def _show(self, rows: list[DeviceRow]) -> None:
        self.model.set_rows(rows)
        self._enable()
        silent = [row.line.device.kiosk_id for row in rows if row.line.state is DeviceState.SILENT]
        if not rows:
            text = tr(
                "settings",
                "No front desk has made itself known yet. Each does once a minute while its "
                "window is open.",
            )
        elif silent:
            text = tr(
                "settings",
                "{names} has not been seen for some minutes: it is switched off, or cut off from "
                "the database.",
            ).format(names=", ".join(silent))
        else:
            text = tr("settings", "Each front desk makes itself known once a minute.")
        self.words.setText(text)
        self.loaded.emit()

    def _enable(self) -> None:
        row = self.chosen()
        self.forget_action.setEnabled(row is not None and row.line.state is DeviceState.SILENT)

    def _forget(self) -> None:
        if (row := self.chosen()) is None:
            return
        device, calls = row.line.device, self._calls
        remove(
            self._tasks,
            self,
            self.forget_action,
            self.removed,
            tr(
                "settings",
                "The front desk “{name}” was forgotten; its punches stay. If it is switched on "
                "again, it comes back by itself.",
            ).format(name=device.kiosk_id),
            work=lambda: calls.forget(device.kiosk_id),
            back=lambda forgotten: forgotten and calls.put_back(forgotten),
            stored=self.reload,
            # Another click, or another computer, may have come first.
            happened=lambda forgotten: forgotten is not None,
        )
