"""Front desks that make themselves known, and a person at a glance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import at
from month_office import Office, open_office

from attendance_app import __version__
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.punches import PunchKind
from attendance_app.services.devices import Devices, DeviceState


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Friday, 12:00."""
    with open_office(tmp_path) as opened:
        yield opened


def test_a_front_desk_is_known_from_its_first_beat_and_silent_when_it_stops(
    office: Office,
) -> None:
    database, clock = office.core.database, office.clock
    here, gate = Devices(database, "desk", clock), Devices(database, "gate", clock)
    gate.beat("USB camera")
    clock.advance(seconds=60)
    here.beat()
    gate.beat("USB camera")
    lines = {line.device.kiosk_id: line for line in here.all()}
    assert (lines["desk"].state, lines["gate"].state) == (DeviceState.HERE, DeviceState.ON)
    device = lines["gate"].device
    assert device.last_seen - device.first_seen == timedelta(seconds=60)
    assert (device.version, device.camera) == (__version__, "USB camera")
    clock.advance(minutes=4)
    assert [line.state for line in here.all()] == [DeviceState.HERE, DeviceState.SILENT]
    here.forget("gate")
    here.forget("gate")
    assert [line.device.kiosk_id for line in here.all()] == ["desk"]
    here.put_back(device)
    assert [line.device for line in here.all()] == [lines["desk"].device, device]
    gate.beat("USB camera")
    newer = here.all()[1].device
    here.put_back(device)
    assert here.all()[1].device == newer, "it has made itself known since"
    assert len(office.audited(AuditKind.DEVICE_ADDED)) == 3
    assert len(office.audited(AuditKind.DEVICE_REMOVED)) == 1


def test_todays_punches_of_each_front_desk_are_counted(office: Office) -> None:
    ana = office.person()
    office.clocked(ana, "2026-03-19 08:00", "2026-03-20 08:00", "2026-03-20 11:00")
    devices = Devices(office.core.database, office.core.settings.kiosk.id, office.clock)
    devices.beat()
    assert [line.punches_today for line in devices.all()] == [2]


def test_a_glance_tells_the_last_punches_and_the_weeks_hours(office: Office) -> None:
    ana = office.person()
    office.clocked(ana, "2026-03-13 08:00", "2026-03-13 16:00")
    office.clocked(ana, "2026-03-16 08:00", "2026-03-16 16:00", "2026-03-20 09:00")
    glance = office.core.glances.of(ana.id)
    assert [punch.kind for punch in glance.last[:2]] == [PunchKind.IN, PunchKind.OUT]
    assert glance.since == at("2026-03-20 09:00")
    assert glance.worked_this_week == timedelta(hours=8 + 3), "last Friday is another week"
    office.clock.advance(days=1)
    assert office.core.glances.of(ana.id).since is None, "nobody works for 27 hours"
