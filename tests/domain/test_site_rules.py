"""The rules that belong to the site: their range, and that they are what decides a punch."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.punches import PunchPolicy
from attendance_app.domain.site import Site, clean_site


@pytest.mark.parametrize(
    ("rules", "named"),
    [
        ({"duplicate_interval": timedelta(seconds=-1)}, "second look"),
        ({"duplicate_interval": timedelta(minutes=61)}, "60 minutes"),
        ({"maximum_shift": timedelta()}, "longest shift"),
        ({"maximum_shift": timedelta(hours=49)}, "48 hours"),
    ],
)
def test_a_rule_out_of_its_range_is_refused(rules: dict[str, timedelta], named: str) -> None:
    with pytest.raises(InvalidInputError, match=named):
        clean_site(replace(Site("Office", "UTC"), **rules))


def test_the_sites_rules_decide_punches_in_whole_seconds() -> None:
    site = clean_site(Site("", "UTC", "1", timedelta(seconds=5.6), timedelta(hours=12)))
    assert site.punching == PunchPolicy(timedelta(seconds=6), timedelta(hours=12))


def test_a_site_has_the_rules_of_the_policy_unless_told_otherwise() -> None:
    assert Site("", "UTC").punching == PunchPolicy()


def test_what_changed_is_named() -> None:
    before = Site("Office", "UTC")
    assert before.changed_from(before) == ()
    after = Site("Annex", "UTC", "1", timedelta(minutes=3))
    assert after.changed_from(before) == ("name", "duplicate_interval")
