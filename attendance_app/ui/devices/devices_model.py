"""The Qt model of the front desks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.services.devices import DeviceLine, DeviceState
from attendance_app.ui.i18n import number
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import colours
from attendance_app.words import mark, tr


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    STATE = 1
    PUNCHES = 2
    LAST_SEEN = 3
    CAMERA = 4
    VERSION = 5
    PLATFORM = 6


TITLES = {
    Column.NAME: mark("settings", "Front desk"),
    Column.STATE: mark("settings", "State"),
    Column.PUNCHES: mark("settings", "Punches today"),
    Column.LAST_SEEN: mark("settings", "Last seen"),
    Column.CAMERA: mark("settings", "Camera"),
    Column.VERSION: mark("settings", "Version"),
    Column.PLATFORM: mark("settings", "System"),
}

STATES = {
    DeviceState.HERE: mark("settings", "this computer"),
    DeviceState.ON: mark("settings", "running"),
    DeviceState.SILENT: mark("settings", "not seen lately"),
}


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """What the table shows of one front desk; `words` are the texts of its columns."""

    line: DeviceLine
    words: tuple[str, ...]


def row_of(line: DeviceLine, zone: tzinfo) -> DeviceRow:
    """One row, with times of the site's zone."""
    device = line.device
    return DeviceRow(
        line,
        (
            device.kiosk_id,
            tr("settings", STATES[line.state]),
            number(line.punches_today),
            f"{device.last_seen.astimezone(zone):%Y-%m-%d %H:%M}",
            device.camera or tr("settings", "none open"),
            device.version,
            device.platform,
        ),
    )


class DevicesModel(RowsModel[DeviceRow]):
    """The front desks in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("settings", title) for title in TITLES.values()), parent)

    def value(self, row: DeviceRow, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words[column]
        silent = row.line.state is DeviceState.SILENT
        if role == Qt.ItemDataRole.ForegroundRole and silent and column == Column.STATE:
            return QColor(colours().warning)
        return None
