"""The layers of docs/architecture.md hold: every import-linter contract is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_imports_keep_the_contracts() -> None:
    """Imports go downwards and each third-party library has one doorway."""
    # A process of its own: import-linter configures logging for everybody in the one it runs in.
    lint = (
        "from importlinter.cli import lint_imports as lint; raise SystemExit(lint(no_cache=True))"
    )
    command = [sys.executable, "-X", "utf8", "-c", lint]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
