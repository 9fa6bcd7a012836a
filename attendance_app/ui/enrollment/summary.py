"""What is about to be stored of somebody, in titles and values, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from attendance_app.domain.consent import Consent
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.ui.enrollment.pictures import Taken, strength
from attendance_app.words import tr


@dataclass(frozen=True, slots=True)
class Summary:
    """What there is to be said before saving.

    Attributes
    ----------
    rows : tuple of (str, str)
        Titles and values.
    faceless : str
        What it means that there are no pictures; empty where there are.
    """

    rows: tuple[tuple[str, str], ...]
    faceless: str


def summary_of(
    details: PersonDetails | None,
    person: Person | None,
    consent: Consent | None,
    language: str,
    pictures: Sequence[Taken],
    *,
    new_pin: bool,
) -> Summary:
    """What is about to be stored.

    Parameters
    ----------
    details : PersonDetails or None
        Of somebody new.
    person : Person or None
        Somebody known.
    consent : Consent or None
    language : str
        The name of the one in which the text was read.
    pictures : sequence of Taken
    new_pin : bool
        Whether a PIN is set.
    """
    who = details if details is not None else person
    assert who is not None  # one of the two there is
    name, department = who.name.strip(), who.department.strip()
    has_pin = new_pin or (person is not None and person.has_pin)
    rows = [
        (tr("enrollment", "Name"), name),
        (tr("enrollment", "Employee ID"), who.employee_id.strip()),
        (tr("enrollment", "Department"), department or "–"),
    ]
    if consent is None:
        rows.append((tr("enrollment", "Consent"), tr("enrollment", "not given")))
    else:
        rows.append(
            (
                tr("enrollment", "Consent"),
                tr("enrollment", "agreed to version {version}, read in {language}").format(
                    version=consent.version, language=language
                ),
            )
        )
        told = strength(pictures)[1]
        if person is not None and person.vector_count:
            told += " " + tr("enrollment", "They take the place of the {count} stored now.").format(
                count=person.vector_count
            )
        rows.append((tr("enrollment", "Pictures"), told))
    rows.append((tr("enrollment", "PIN"), _pin_words(new=new_pin, known=has_pin)))
    faceless = "" if consent is not None else _faceless(name, person, has_pin=has_pin)
    return Summary(tuple(rows), faceless)


def _pin_words(*, new: bool, known: bool) -> str:
    if new:
        return tr("enrollment", "set when saved")
    return tr("enrollment", "stays as it is") if known else tr("enrollment", "none yet")


def _faceless(name: str, person: Person | None, *, has_pin: bool) -> str:
    if has_pin:
        way = tr(
            "enrollment", "{name} clocks in with employee ID and PIN, without face recognition."
        )
    else:
        way = tr(
            "enrollment",
            "{name} is stored without face recognition and cannot clock in before there is a PIN "
            "or a badge. Both are given on the People page.",
        )
    if person is not None and person.vector_count:
        gone = tr("enrollment", "What is stored of this face is destroyed when you save.")
        return f"{way.format(name=name)}\n\n{gone}"
    return way.format(name=name)
