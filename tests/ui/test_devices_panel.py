"""The front desks in the settings, over a real database, and the beat that makes them known."""

from __future__ import annotations

from pathlib import Path

import pytest
from month_office import Office, open_office
from planning import removed
from pytestqt.qtbot import QtBot

from attendance_app.services.devices import Devices
from attendance_app.ui.devices.devices_model import Column
from attendance_app.ui.devices.devices_panel import DeviceCalls, DevicesPanel
from attendance_app.ui.devices.heartbeat import Heartbeat


@pytest.fixture
def office(tmp_path: Path):
    with open_office(tmp_path) as opened:
        yield opened


def test_a_silent_front_desk_is_named_and_can_be_forgotten(
    qtbot: QtBot, office: Office, tasks
) -> None:
    database, clock = office.core.database, office.clock
    Devices(database, "gate", clock).beat("USB camera")
    clock.advance(minutes=10)
    here = Devices(database, "desk", clock)
    heartbeat = Heartbeat(here.beat, lambda: "Camera 0", tasks)
    heartbeat.start()
    qtbot.waitUntil(lambda: len(here.all()) == 2)
    panel = DevicesPanel(DeviceCalls.over(here), "Europe/Berlin", tasks)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.loaded):
        panel.show()
    texts = [
        [panel.model.index(row, column).data() for column in (Column.NAME, Column.STATE)]
        for row in range(panel.model.rowCount())
    ]
    assert texts == [["desk", "this computer"], ["gate", "not seen lately"]]
    assert panel.words.text().startswith("gate has not been seen")
    panel.table.selectRow(0)
    assert not panel.forget_action.isEnabled(), "it would be back in a minute"
    panel.table.selectRow(1)
    before = panel.model.rows[1].line.device
    with qtbot.waitSignal(panel.loaded):
        told, undo = removed(qtbot, panel, panel.forget_action)
    assert told.startswith("The front desk “gate” was forgotten")
    assert [row.line.device.kiosk_id for row in panel.model.rows] == ["desk"]
    assert not panel.forget_action.isEnabled(), "the other one is this computer"
    qtbot.waitUntil(lambda: panel.chosen() is not None)
    with qtbot.waitSignal(panel.loaded):
        undo()
    assert panel.model.rows[1].line.device == before


def test_a_front_desk_forgotten_already_is_told_of_once(
    qtbot: QtBot, office: Office, tasks
) -> None:
    database, clock = office.core.database, office.clock
    Devices(database, "gate", clock).beat("USB camera")
    clock.advance(minutes=10)
    panel = DevicesPanel(DeviceCalls.over(Devices(database, "desk", clock)), "Europe/Berlin", tasks)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.loaded):
        panel.show()
    panel.table.selectRow(0)
    told: list[str] = []
    panel.removed.connect(lambda text, _: told.append(text))
    panel.forget_action.trigger()
    # As the minute's look at the list may, while it is still there.
    panel.forget_action.setEnabled(True)
    panel.forget_action.trigger()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert len(told) == 1
    assert not panel.model.rows
