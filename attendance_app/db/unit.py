"""The tables within one transaction."""

from __future__ import annotations

from functools import cached_property

from sqlalchemy.orm import Session

from attendance_app.db.absence import CalendarTable, LeaveTable
from attendance_app.db.audit import AuditTable
from attendance_app.db.closings import ClosingTable
from attendance_app.db.corrections import AcceptanceTable, CorrectionTable
from attendance_app.db.desk import (
    AttemptTable,
    BadgeTable,
    ConsentTable,
    DeviceTable,
    PinTable,
)
from attendance_app.db.people import FaceTable, PeopleTable
from attendance_app.db.policies import PolicyTable
from attendance_app.db.punches import PunchTable
from attendance_app.db.records import RecordTable
from attendance_app.db.schedules import AssignmentTable, ScheduleTable
from attendance_app.db.site import SiteTable


class Unit:
    """What one transaction can read and, if it was opened for writing, write."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def site(self) -> SiteTable:
        """The site's one row."""
        return SiteTable(self._session)

    @cached_property
    def people(self) -> PeopleTable:
        """The people."""
        return PeopleTable(self._session)

    @cached_property
    def faces(self) -> FaceTable:
        """Their face vectors."""
        return FaceTable(self._session)

    @cached_property
    def punches(self) -> PunchTable:
        """The punches."""
        return PunchTable(self._session)

    @cached_property
    def records(self) -> RecordTable:
        """The punches as a list to be leafed through."""
        return RecordTable(self._session)

    @cached_property
    def corrections(self) -> CorrectionTable:
        """What was corrected about them."""
        return CorrectionTable(self._session)

    @cached_property
    def acceptances(self) -> AcceptanceTable:
        """The exceptions that were accepted."""
        return AcceptanceTable(self._session)

    @cached_property
    def schedules(self) -> ScheduleTable:
        """The schedules."""
        return ScheduleTable(self._session)

    @cached_property
    def assignments(self) -> AssignmentTable:
        """Who has which schedule."""
        return AssignmentTable(self._session)

    @cached_property
    def calendar(self) -> CalendarTable:
        """What the site decided about days."""
        return CalendarTable(self._session)

    @cached_property
    def leaves(self) -> LeaveTable:
        """People's leave."""
        return LeaveTable(self._session)

    @cached_property
    def policies(self) -> PolicyTable:
        """The dated versions of the policy."""
        return PolicyTable(self._session)

    @cached_property
    def closings(self) -> ClosingTable:
        """The closed months."""
        return ClosingTable(self._session)

    @cached_property
    def consents(self) -> ConsentTable:
        """The versions of the consent text."""
        return ConsentTable(self._session)

    @cached_property
    def devices(self) -> DeviceTable:
        """The kiosks' computers."""
        return DeviceTable(self._session)

    @cached_property
    def pins(self) -> PinTable:
        """The hashes of people's PINs."""
        return PinTable(self._session)

    @cached_property
    def badges(self) -> BadgeTable:
        """The badges that were issued."""
        return BadgeTable(self._session)

    @cached_property
    def attempts(self) -> AttemptTable:
        """Wrong PINs and passwords lately."""
        return AttemptTable(self._session)

    @cached_property
    def audit(self) -> AuditTable:
        """The audit trail."""
        return AuditTable(self._session)
