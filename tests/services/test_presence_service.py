"""Who is in now, read from a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from builders import at
from month_office import Office, open_office
from sqlalchemy import text

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.errors import NotFoundError
from attendance_app.domain.people_now import Whereabouts


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office on Friday, March 20th, at 10:00."""
    with open_office(tmp_path, now="2026-03-20 10:00") as made:
        yield made


def where(office: Office) -> dict[str, Whereabouts]:
    return {each.person.name: each.where for each in office.core.presence.now().people}


def test_everybody_is_where_punches_plans_and_corrections_say(office: Office):
    ana, bo, cy = (office.person(number, name) for number, name in enumerate(("A", "B", "C"), 1))
    office.planned(cy, "08:00", "17:00")
    office.clocked(ana, "2026-03-20 08:00")
    (made,) = office.clocked(bo, "2026-03-20 08:30")
    assert where(office) == {"A": Whereabouts.IN, "B": Whereabouts.IN, "C": Whereabouts.MISSING}
    voided = Correction(
        uuid4(), at("2026-03-20 09:00"), "Office", "x", CorrectionAction.VOID, made, None
    )
    with office.core.database.write() as unit:
        unit.corrections.add(voided)
    assert where(office)["B"] is Whereabouts.OFF


def test_one_person_is_read_as_among_all(office: Office):
    ana = office.person(1, "A")
    office.planned(ana, "08:00", "17:00")
    office.clocked(ana, "2026-03-20 08:40")
    (among_all,) = office.core.presence.now().people
    assert office.core.presence.of(ana.id) == among_all
    with pytest.raises(NotFoundError):
        office.core.presence.of(99)


def test_who_began_a_night_yesterday_is_in(office: Office):
    office.clock.now = at("2026-03-20 02:00")
    ana = office.person(1, "A")
    office.clocked(ana, "2026-03-19 21:55")
    assert where(office) == {"A": Whereabouts.IN}


def test_removed_people_are_left_out(office: Office):
    ana = office.person(1, "A")
    office.core.roster.remove(ana.id)
    assert where(office) == {}
    assert office.core.presence.of(ana.id) is None


def test_the_head_changes_with_a_punch_and_not_without(office: Office):
    ana = office.person(1, "A")
    before = office.core.presence.head()
    assert office.core.presence.head() == before
    office.clocked(ana, "2026-03-20 09:59")
    assert office.core.presence.head() != before
    assert office.core.presence.instant() == office.clock.now


def test_punches_are_found_by_their_date(office: Office):
    """However many there are: a million older ones are not looked at."""
    with office.core.database.read() as unit:
        plan = unit._session.execute(
            text("EXPLAIN QUERY PLAN SELECT * FROM punch WHERE local_date >= '2026-03-19'")
        )
        assert "USING INDEX ix_punch_local_date_id" in " ".join(str(row) for row in plan)
