"""Threads share no alias of a table: SQLAlchemy fills one at its first use, without a lock."""

from __future__ import annotations

import importlib
import pkgutil

from sqlalchemy.orm.util import AliasedClass

from attendance_app import db


def test_no_module_keeps_an_alias_for_all_threads() -> None:
    """Two first uses at once left it broken until the program ended: no month could be loaded."""
    names = [found.name for found in pkgutil.iter_modules(db.__path__, f"{db.__name__}.")]
    assert f"{db.__name__}.corrections" in names
    shared = [
        f"{name}.{key}"
        for name in names
        for key, value in vars(importlib.import_module(name)).items()
        if isinstance(value, AliasedClass)
    ]
    assert shared == []
