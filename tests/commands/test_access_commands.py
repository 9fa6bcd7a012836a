"""PINs, badges and the admin password, given and taken away by commands."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from fakes import CheapHasher
from month_office import open_office

from attendance_app import wiring
from attendance_app.cli import main
from attendance_app.commands import session
from attendance_app.commands.access import secret
from attendance_app.domain.errors import WrongSecretError
from attendance_app.paths import DataDir
from attendance_app.settings import Settings


@pytest.fixture
def site(tmp_path: Path) -> Path:
    with open_office(tmp_path / "site", "2024-04-10 12:00") as office:
        office.person(1, "Ana")
    return tmp_path / "site"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    def build(*arguments: object, **more: object) -> wiring.Core:
        return wiring.build_core(*arguments, **more, hasher=CheapHasher())  # type: ignore[arg-type]

    monkeypatch.setattr(session, "build_core", build)


def run(monkeypatch: pytest.MonkeyPatch, site: Path, *arguments: object, typed: str = "") -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(["access", *map(str, arguments), "--data-dir", str(site)])


def core_of(site: Path) -> wiring.Core:
    return wiring.build_core(DataDir.at(site), Settings(), hasher=CheapHasher())


def test_a_pin_is_read_from_the_input_and_never_said(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, site, "pin", "001", typed="2580\n") == 0
    core = core_of(site)
    assert core.pins.identify("001", "2580").name == "Ana"
    core.close()
    assert run(monkeypatch, site, "pin", "001", typed="1234\n") == 2
    assert run(monkeypatch, site, "pin", "001") == 2
    assert run(monkeypatch, site, "pin", "002", typed="2580\n") == 2
    assert run(monkeypatch, site, "pin", "001", "--clear") == 0
    core = core_of(site)
    assert not core.roster.people()[0].has_pin
    core.close()
    out, err = capsys.readouterr()
    assert "2580" not in out + err


def test_a_badge_is_written_once_and_revoked(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "ana.svg"
    assert run(monkeypatch, site, "badge", "001", "--out", tmp_path / "no" / "ana.svg") == 1
    core = core_of(site)
    assert not core.roster.people()[0].has_badge
    core.close()
    assert run(monkeypatch, site, "badge", "001", "--out", out) == 0
    assert "<svg" in out.read_text(encoding="utf-8")
    core = core_of(site)
    assert core.roster.people()[0].has_badge
    core.close()
    assert run(monkeypatch, site, "badge", "001", "--revoke") == 0
    core = core_of(site)
    assert not core.roster.people()[0].has_badge
    core.close()


def test_who_forgot_the_admin_password_sets_another_or_none(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, site, "password", typed="correct horse\n") == 0
    assert run(monkeypatch, site, "password", typed="battery staple\n") == 0
    core = core_of(site)
    core.access.check_admin("battery staple")
    with pytest.raises(WrongSecretError):
        core.access.check_admin("correct horse")
    core.close()
    for said in ("is gone", "was none"):
        assert run(monkeypatch, site, "password", "--clear") == 0
        assert said in capsys.readouterr().err


def test_at_a_terminal_it_is_asked_for_twice_and_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    answers = iter(["2580", "2580", "2580", "2850"])
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(answers))
    assert secret("PIN") == "2580"
    with pytest.raises(Exception, match="not the same"):
        secret("PIN")
