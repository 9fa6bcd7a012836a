"""What the program is made of, and under which licence each part may be used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata

_ROOTS = ("attendance-app", "dlib-bin", "dlib")
"""dlib comes under either name, and neither is among the application's own requirements."""

_LONGEST = 60
_UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Part:
    """A package the program uses.

    Attributes
    ----------
    name, version : str
    licence : str
        As its metadata says, shortened to one line; "?" where they do not.
    """

    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """Every installed package the program needs, directly or not, by name; reads files."""
    found: dict[str, Part] = {}
    waiting = list(_ROOTS)
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[key] = Part(package.name, package.version, _licence_of(package))
        waiting += [
            begin[0]
            for needed in package.requires or ()
            if "extra ==" not in needed and (begin := re.match(r"[A-Za-z0-9._-]+", needed))
        ]
    return [found[key] for key in sorted(found) if key != _ROOTS[0]]


def _licence_of(package: metadata.Distribution) -> str:
    about = package.metadata
    for said in about.get_all("License-Expression") or []:
        return str(said)
    # Some put their whole licence where its name should be.
    for said in about.get_all("License") or []:
        if 0 < len(str(said).strip()) <= _LONGEST:
            return str(said).strip()
    kinds = [
        line.split("::")[-1].strip()
        for line in about.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    return ", ".join(kinds) or _UNKNOWN
