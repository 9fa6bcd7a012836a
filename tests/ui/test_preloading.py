"""What the pages are made of is imported before somebody opens them."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from attendance_app.app import pages, preloading, setup

OPENED_LATER = ("_dialog", ".about", ".consent_editor")
"""Windows that a page opens; somebody waits for these later, if at all."""


def imported_when_called(module: object) -> set[str]:
    """The window's modules that functions of a module import once they are called."""
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))  # type: ignore[attr-defined]
    functions = [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)]
    return {
        each.module
        for function in functions
        for each in ast.walk(function)
        if isinstance(each, ast.ImportFrom)
        and each.module is not None
        and each.module.startswith("attendance_app.ui.")
        and not each.module.endswith(OPENED_LATER)
    }


def test_every_module_that_a_page_imports_when_it_is_first_shown_is_imported_ahead() -> None:
    wanted = imported_when_called(pages) | imported_when_called(setup)
    assert "attendance_app.ui.month.month_page" in wanted
    assert wanted <= set(preloading.modules())


def test_a_step_imports_one_module_that_is_missing_and_the_last_one_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication
) -> None:
    names = ("ahead_one", "ahead_two")
    for name in names:
        (tmp_path / f"{name}.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    ahead = preloading.Preloading(("sys", names[0], "no_such_module", names[1]), qapp)
    ahead.start()
    seen = []
    for _ in range(4):
        ahead.step()
        seen.append([name for name in names if name in sys.modules])
    for name in names:
        monkeypatch.delitem(sys.modules, name)
    assert seen == [["ahead_one"], ["ahead_one"], ["ahead_one", "ahead_two"], [*names]]
    assert ahead.is_over
