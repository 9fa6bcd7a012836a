"""The front desks of a site: each makes itself known once a minute, and all can be looked at."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from attendance_app import __version__
from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, local_date, utc_now
from attendance_app.domain.devices import Device
from attendance_app.domain.records import RecordFilter

BEAT_S = 60
"""How often a front desk makes itself known, seconds."""

_SILENT = timedelta(seconds=3 * BEAT_S)
"""Who has missed three beats is switched off, cut off or stuck."""


class DeviceState(StrEnum):
    """How a front desk is."""

    HERE = "here"
    """It is this computer."""
    ON = "on"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """A front desk as it is looked at.

    Attributes
    ----------
    device : Device
    state : DeviceState
    punches_today : int
        Taken there on the site's present day.
    """

    device: Device
    state: DeviceState
    punches_today: int


class Devices:
    """The front desks; every method raises `StorageError` if the database fails.

    Parameters
    ----------
    database : Database
    kiosk_id : str
        This one's.
    clock : Clock
    """

    def __init__(self, database: Database, kiosk_id: str, clock: Clock = utc_now) -> None:
        self._database = database
        self._kiosk_id = kiosk_id
        self._clock = clock

    def beat(self, camera: str = "") -> None:
        """Let this front desk be seen now.

        Parameters
        ----------
        camera : str
            What its camera is called; empty where none is open.
        """
        with self._database.write() as unit:
            now = self._clock()
            known = unit.devices.get(self._kiosk_id)
            unit.devices.put(
                Device(
                    kiosk_id=self._kiosk_id,
                    first_seen=known.first_seen if known is not None else now,
                    last_seen=now,
                    version=__version__,
                    platform=platform.platform(terse=True),
                    camera=camera,
                )
            )
            if known is None:
                self._audit(unit, AuditKind.DEVICE_ADDED, self._kiosk_id)

    def all(self) -> list[DeviceLine]:
        """All that ever made themselves known, by name."""
        with self._database.read() as unit:
            site = unit.site.load()
            now = self._clock()
            today = local_date(now, site.zone if site else "UTC")
            return [
                DeviceLine(
                    device,
                    self._state(device, now),
                    unit.records.count(
                        RecordFilter(first=today, last=today, kiosk_id=device.kiosk_id)
                    ),
                )
                for device in unit.devices.all()
            ]

    def forget(self, kiosk_id: str) -> Device | None:
        """Take one that is gone for good off the list; its punches stay.

        Returns
        -------
        Device or None
            As it was known; None if it was not.
        """
        with self._database.write() as unit:
            device = unit.devices.get(kiosk_id)
            if device is not None:
                unit.devices.remove(kiosk_id)
                self._audit(unit, AuditKind.DEVICE_REMOVED, kiosk_id)
        return device

    def put_back(self, device: Device) -> None:
        """Bring back one that was taken off the list, unless it has made itself known since."""
        with self._database.write() as unit:
            if unit.devices.get(device.kiosk_id) is None:
                unit.devices.put(device)
                self._audit(unit, AuditKind.DEVICE_ADDED, device.kiosk_id)

    def _audit(self, unit: Unit, kind: AuditKind, kiosk_id: str) -> None:
        unit.audit.add(AuditEntry(self._clock(), kind, details={"kiosk": kiosk_id}))

    def _state(self, device: Device, now: datetime) -> DeviceState:
        if device.kiosk_id == self._kiosk_id:
            return DeviceState.HERE
        return DeviceState.ON if now - device.last_seen <= _SILENT else DeviceState.SILENT
