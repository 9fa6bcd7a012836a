"""The layers of docs/architecture.md hold: import-linter's contracts are kept and complete."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = PROJECT["tool"]["importlinter"]["contracts"]

IMPORTED_AS = {"argon2-cffi": "argon2", "opencv-python": "cv2", "pillow": "PIL"}
"""Where a distribution's module has another name."""

IMPORTED_BY_NOBODY = {
    "setuptools": "face_recognition_models needs its pkg_resources",
    "tzdata": "zoneinfo reads its files where the system has none",
}

DOORWAYS = {
    "PySide6": {"app", "screens", "ui"},
    "cv2": {"vision"},
    "face_recognition": {"vision.reference"},
    "matplotlib": {"evaluation"},
    "numpy": {"commands", "evaluation", "services", "ui", "vision"},
    "holidays": {"services.calendar"},
    "sqlalchemy": {"db"},
    "openpyxl": {"reports"},
    "xlsxwriter": {"reports"},
    "alembic": {"db"},
    "onnx": {"vision"},
    "onnxruntime": {"vision"},
    "PIL": {"vision"},
    "platformdirs": {"paths"},
    "pydantic": {"settings", "services.gallery_document"},
    "safetensors": {"services.gallery_file"},
    "tomlkit": {"settings"},
    "tzlocal": {"services.site"},
    "cv2_enumerate_cameras": {"vision"},
    "argon2": {"services"},
    "segno": {"services"},
    "miniaudio": {"ui"},
}
"""Which packages may import a library."""


def test_imports_keep_the_contracts() -> None:
    """Imports go downwards and each third-party library has one doorway."""
    # A process of its own: import-linter configures logging for everybody in the one it runs in.
    lint = (
        "from importlinter.cli import lint_imports as lint; raise SystemExit(lint(no_cache=True))"
    )
    command = [sys.executable, "-X", "utf8", "-c", lint]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_dependency_has_its_doorways_and_no_other() -> None:
    """Who is on no contract's list may import it: a new library or package is noticed here."""
    names = [re.split(r"[^\w.-]", one)[0] for one in PROJECT["project"]["dependencies"]]
    modules = {IMPORTED_AS.get(name, name.replace("-", "_")) for name in names}
    found = {module: _doorways(module) for module in modules - set(IMPORTED_BY_NOBODY)}
    assert found == DOORWAYS


def test_domain_may_import_no_dependency_at_all() -> None:
    (forbidden,) = (
        set(one["forbidden_modules"])
        for one in CONTRACTS
        if one.get("source_modules") == ["attendance_app.domain"]
    )
    assert forbidden >= set(DOORWAYS) | set(IMPORTED_BY_NOBODY) | {"dlib"}


def _doorways(module: str) -> set[str]:
    packages = {
        path.stem
        for path in (ROOT / "attendance_app").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    } - {"__init__"}
    kept_out: set[str] = set()
    excepted: set[str] = set()
    for contract in CONTRACTS:
        if module in contract.get("forbidden_modules", []):
            kept_out |= {_short(name) for name in contract["source_modules"]}
            pairs = [line.split(" -> ") for line in contract.get("ignore_imports", [])]
            excepted |= {_short(source) for source, target in pairs if target == module}
    return (packages - kept_out) | excepted


def _short(name: str) -> str:
    return name.removeprefix("attendance_app.")
