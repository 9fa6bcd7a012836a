"""What run.py decides before it does anything: supported machines, packages, variables, locks."""

import re
import threading
from pathlib import Path

import pytest

import run

LINUX = ("Linux", "x86_64", True, "2.36")


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 12, 9), (3, 13, 1)])
def test_supported_pythons_pass(version: tuple[int, int, int]) -> None:
    """Python 3.11 to 3.13 on 64-bit Linux, Windows and Apple silicon is accepted."""
    assert run.unsupported(version, *LINUX) is None
    assert run.unsupported(version, "Windows", "AMD64", True, "") is None
    assert run.unsupported(version, "Darwin", "arm64", True, "") is None


@pytest.mark.parametrize("version", [(3, 8, 10), (3, 10, 4), (3, 14, 0), (4, 0, 0)])
def test_other_pythons_get_a_sentence(version: tuple[int, int, int]) -> None:
    """Too old and too new are both told the version found and what to type instead."""
    sentence = run.unsupported(version, *LINUX)
    assert f"{version[0]}.{version[1]}" in sentence
    assert "python3.13 run.py" in sentence
    assert "py -3.13 run.py" in run.unsupported(version, "Windows", "AMD64", True, "")


@pytest.mark.parametrize(
    ("system", "machine", "wide", "libc", "word"),
    [
        ("Linux", "aarch64", True, "2.36", "aarch64"),
        ("Linux", "armv7l", False, "2.36", "armv7l"),
        ("Windows", "AMD64", False, "", "32 bits"),
        ("Darwin", "x86_64", True, "", "Apple"),
        ("FreeBSD", "amd64", True, "", "FreeBSD"),
        ("Linux", "x86_64", True, "2.31", "glibc"),
        ("Linux", "x86_64", True, "", "glibc"),
    ],
)
def test_machines_without_wheels_get_a_sentence(
    system: str, machine: str, wide: bool, libc: str, word: str
) -> None:
    """Where a compiled package has no wheel, the user hears it before anything is downloaded."""
    assert word in run.unsupported((3, 12, 0), system, machine, wide, libc)


def test_debian_packages_follow_the_naming_rule() -> None:
    """Every library run.py may ask for maps to the package that holds it in Debian."""
    everything = run.needed_libraries({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})
    assert sorted(run.debian_package(name) for name in everything) == [
        "libdbus-1-3",
        "libegl1",
        "libfontconfig1",
        "libgl1",
        "libglib2.0-0",
        "libgssapi-krb5-2",
        "libwayland-client0",
        "libwayland-cursor0",
        "libx11-6",
        "libx11-xcb1",
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-image0",
        "libxcb-keysyms1",
        "libxcb-randr0",
        "libxcb-render-util0",
        "libxcb-shape0",
        "libxcb-xkb1",
        "libxkbcommon-x11-0",
        "libxkbcommon0",
    ]


def test_display_libraries_are_asked_for_only_with_a_display() -> None:
    """A machine without a display is not made to install a display's libraries."""
    assert run.needed_libraries({}) == run.LIBRARIES
    assert "libxcb-cursor.so.0" in run.needed_libraries({"DISPLAY": ":0"})
    assert "libwayland-client.so.0" in run.needed_libraries({"WAYLAND_DISPLAY": "wayland-0"})


def test_a_plain_user_is_told_the_exact_line() -> None:
    """Without the right to install, the user gets the line to type, each package once."""
    missing = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "x": "libgl1"}
    with pytest.raises(run.SetUpError) as raised:
        run.check_can_install(missing, has_apt=True, is_root=False)
    assert str(raised.value).endswith("sudo apt-get install --no-install-recommends libegl1 libgl1")


def test_a_system_without_apt_is_told_what_is_missing() -> None:
    """On another distribution the missing libraries are named."""
    with pytest.raises(run.SetUpError, match=r"libEGL\.so\.1"):
        run.check_can_install({"libEGL.so.1": "libegl1"}, has_apt=False, is_root=True)


def test_root_with_apt_may_go_on() -> None:
    """As root on a system with apt nothing is refused: run.py installs."""
    run.check_can_install({"libEGL.so.1": "libegl1"}, has_apt=True, is_root=True)


def test_pick_takes_whole_entries() -> None:
    """An entry comes with its marker and all its hashes; comments and other entries do not."""
    lock = (
        "# a comment\n"
        "uv==1.0 ; sys_platform == 'linux' \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
        "uvloop==2.0 \\\n    --hash=sha256:cc\n"
    )
    assert run.pick(lock, lambda name: name == "uv") == (
        "uv==1.0 ; sys_platform == 'linux' \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
    )
    assert run.pick(lock, lambda _: True) == lock.removeprefix("# a comment\n")
    assert run.pick(lock, lambda name: name == "pip") == ""


def test_every_locked_entry_has_a_hash() -> None:
    """Nothing in the file that pip falls back to could be swapped for another file."""
    lock = (run.ROOT / "requirements.lock").read_text(encoding="utf-8")
    names: list[str] = []
    run.pick(lock, lambda name: bool(names.append(name)))
    assert {"uv", "setuptools", "hatchling", "dlib-bin", "face-recognition-models"} <= set(names)
    assert "dlib" not in names  # source only: it would be compiled
    for name in names:
        assert "--hash=sha256:" in run.pick(lock, lambda other, name=name: other == name)


def test_the_users_own_certificates_win() -> None:
    """A bundle the user has named stays, for pip and uv alike; other variables pass through."""
    environ = run.setup_environ({"SSL_CERT_FILE": "mine.pem", "HOME": "h"}, "system.crt")
    assert environ["SSL_CERT_FILE"] == environ["PIP_CERT"] == "mine.pem"
    assert environ["HOME"] == "h"


def test_the_systems_certificates_are_trusted() -> None:
    """Where a bundle exists and the user has said nothing, it is used; without one, none is."""
    environ = run.setup_environ({}, "system.crt")
    assert environ["SSL_CERT_FILE"] == environ["PIP_CERT"] == "system.crt"
    assert "SSL_CERT_FILE" not in run.setup_environ({}, None)


def test_another_environment_does_not_leak_in() -> None:
    """Variables that point Python elsewhere are dropped during set-up."""
    environ = run.setup_environ({"PYTHONPATH": "x", "VIRTUAL_ENV": "y", "PYTHONHOME": "z"}, None)
    assert not {"PYTHONPATH", "VIRTUAL_ENV", "PYTHONHOME"} & set(environ)


@pytest.mark.parametrize("name", run.INPUTS)
def test_fingerprint_changes_with_each_input(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A changed lock sets the environment up again; a file's line ends alone do not."""
    monkeypatch.setattr(run, "ROOT", tmp_path)
    for other in run.INPUTS:
        (tmp_path / other).write_bytes(b"one\ntwo\n")
    before = run.fingerprint()
    (tmp_path / name).write_bytes(b"one\r\ntwo\r\n")
    assert run.fingerprint() == before
    (tmp_path / name).write_bytes(b"one\nthree\n")
    assert run.fingerprint() != before


def test_a_second_start_waits_for_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two set-ups never run at once: the second enters after the first has left."""
    monkeypatch.setattr(run, "ROOT", tmp_path)
    told, order = threading.Event(), []
    monkeypatch.setattr(run, "say", lambda _: told.set())

    def second() -> None:
        with run.only_one():
            order.append("second")

    thread = threading.Thread(target=second)
    with run.only_one():
        thread.start()
        assert told.wait(10)
        order.append("first")
    thread.join(10)
    assert order == ["first", "second"]


def test_words_become_commands() -> None:
    """`test` means pytest; everything else goes to the application as it stands."""
    assert run.command_line(["test", "-k", "x"])[1:] == ["-m", "pytest", "-k", "x"]
    assert run.command_line(["translate", "--check"])[-1] == "--check"
    assert Path(run.command_line(["translate"])[1]).is_file()
    assert run.command_line([])[1:] == ["-P", "-m", "attendance_app"]
    assert run.command_line(["enroll", "a b"])[-2:] == ["enroll", "a b"]


def test_run_py_needs_the_standard_library_alone() -> None:
    """It is the first thing that runs, so it cannot import what it is about to install."""
    import sys

    text = (run.ROOT / "run.py").read_text(encoding="utf-8")
    imported = set(re.findall(r"^\s*(?:import|from) (\w+)", text, flags=re.MULTILINE))
    assert imported <= set(sys.stdlib_module_names)
