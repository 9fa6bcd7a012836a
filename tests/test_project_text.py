"""The project's own files agree with each other: versions, locks, links, commands, paths."""

import re
import tomllib
from pathlib import Path

import pytest

import attendance_app

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
FOLDERS = ("attendance_app", "benchmarks", "docs", "resources", "tests", ".ci")
TEXTS = sorted(
    path
    for folder in FOLDERS
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".md", ".toml", ""} and path.is_file()
) + sorted([*ROOT.glob("*.md"), *ROOT.glob("*.py")])


def test_the_version_is_one() -> None:
    """The package, the project file and the lock name the same version."""
    locked = next(p["version"] for p in LOCK["package"] if p["name"] == "attendance-app")
    assert attendance_app.__version__ == PROJECT["project"]["version"] == locked


def test_the_changelog_knows_the_version() -> None:
    """A released version has its heading; what is to come has its own."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in text or f"## [{attendance_app.__version__}]" in text


def test_pip_would_install_what_uv_installs() -> None:
    """requirements.lock holds the versions and hashes of uv.lock, no other ones."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    by_pip = {
        (name, version): set(re.findall(r"sha256:[0-9a-f]{64}", entry))
        for entry in re.split(r"\n(?=[a-z])", text)
        for name, version in re.findall(r"^([a-z][\w.-]*)==(\S+)", entry)
    }
    by_uv = {
        (p["name"], p["version"]): {
            f["hash"] for f in [*p.get("wheels", []), *([p["sdist"]] if "sdist" in p else [])]
        }
        for p in LOCK["package"]
        if p["name"] != "attendance-app"
    }
    assert sorted(by_pip) == sorted(by_uv)
    assert by_pip == by_uv


def test_compiled_packages_come_as_wheels_only() -> None:
    """Every package with compiled code is listed in no-build-package: nothing is compiled."""
    compiled = {
        p["name"]
        for p in LOCK["package"]
        if p.get("wheels") and not any("none-any" in wheel["url"] for wheel in p["wheels"])
    }
    assert compiled | {"dlib"} == set(PROJECT["tool"]["uv"]["no-build-package"])


@pytest.mark.parametrize("path", sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]), ids=str)
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    """A relative link or picture in a document names a file that is there."""
    text = path.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s#]+)", text):
        if "://" not in target and not target.startswith("mailto:"):
            assert (path.parent / target).exists(), target


def test_an_employee_id_is_called_so_everywhere() -> None:
    """One name for one thing: labels, messages, headings, help and documents say "employee ID"."""
    other = re.compile(r"[Ee]mployee &?(?:[Nn]umber|[Nn]o\b|id\b)|(?:number|id), department(?!=)")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in TEXTS
        if "__pycache__" not in path.parts
        for line in path.read_text(encoding="utf-8").splitlines()
        # Payroll programs have a name of their own for it, which their files must carry.
        if other.search(re.sub('"Employee Number"|Employee,Employee Number', "", line))
    ]
    assert found == []


def test_no_text_names_somebodys_machine() -> None:
    """Files speak of the project: no path of the machine they were written on."""
    machine = re.compile(r"(?<![\w.\-/])/(?:home|root|work|Users)/\w")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in TEXTS
        if "__pycache__" not in path.parts
        for line in path.read_text(encoding="utf-8").splitlines()
        if machine.search(line)
    ]
    assert found == []
