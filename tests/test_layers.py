"""The layers of docs/architecture.md hold: every import-linter contract is kept."""

from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def test_imports_keep_the_contracts(capsys: pytest.CaptureFixture[str]) -> None:
    """Imports go downwards and each third-party library has one doorway."""
    status = lint_imports(config_filename=str(PROJECT), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out
