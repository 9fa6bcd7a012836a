"""The first command on any machine: sets up what is missing, once, then runs.

    python3 run.py             opens the application
    python3 run.py demo        shows the whole job with drawn people; needs no camera
    python3 run.py test        runs the tests; further words go to pytest
    python3 run.py translate   brings the translations in step with the texts in the source
    python3 run.py COMMAND     any other command of the application; --help lists them

On Windows write ``py`` for ``python3``. Only the standard library is imported here, and the
syntax is one that an old Python can read, so that it gets a sentence and not a traceback.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up"  # the fingerprint of what the environment holds; absent or other: set up
UNFINISHED = "unfinished"
INPUTS = ("pyproject.toml", "uv.lock", "requirements.lock")
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
UV = PYTHON.with_name("uv.exe" if os.name == "nt" else "uv")
# What started this may be the environment's own python, which cannot replace itself.
BASE_PYTHON = getattr(sys, "_base_executable", None) or sys.executable

# What the wheels link against and do not bring.
LIBRARIES = (
    *("libEGL.so.1", "libGL.so.1", "libX11.so.6", "libdbus-1.so.3", "libfontconfig.so.1"),
    *("libglib-2.0.so.0", "libgssapi_krb5.so.2", "libxkbcommon.so.0"),
)
X11_LIBRARIES = (
    *("libX11-xcb.so.1", "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0"),
    *("libxcb-keysyms.so.1", "libxcb-randr.so.0", "libxcb-render-util.so.0", "libxcb-shape.so.0"),
    *("libxcb-xkb.so.1", "libxkbcommon-x11.so.0"),
)
WAYLAND_LIBRARIES = ("libwayland-client.so.0", "libwayland-cursor.so.0")
CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # openSUSE
)


class SetUpError(Exception):
    """Something the user has to act on; its text is the sentence to show."""


def say(text):
    """Tell the user; on stderr, because stdout belongs to the command that runs."""
    print(text, file=sys.stderr, flush=True)


def unsupported(version, system, machine, wide, libc):
    """The sentence for a machine the wheels do not exist for; None where they do."""
    if not (3, 11) <= tuple(version[:2]) <= (3, 13):
        start = "py -3.13 run.py" if system == "Windows" else "python3.13 run.py"
        return (
            "This is Python {}.{}; the application needs 3.11, 3.12 or 3.13. "
            "Install one of them and start with it, for example: {}".format(*version[:2], start)
        )
    known = {"Linux": "x86_64", "Windows": "AMD64", "Darwin": "arm64"}
    if known.get(system) != machine or not wide:
        return (
            "The application runs on 64-bit Linux and Windows PCs and on Macs with Apple "
            f"silicon; this is {system} on {machine}, Python with {64 if wide else 32} bits."
        )
    if system == "Linux" and [int(n) for n in re.findall(r"\d+", libc)[:2]] < [2, 34]:
        return "The application needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04, RHEL 9)."
    return None


def loads(name):
    """Whether the dynamic loader finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def needed_libraries(environ):
    """The shared libraries that a session with these variables uses."""
    x11 = X11_LIBRARIES if environ.get("DISPLAY") else ()
    wayland = WAYLAND_LIBRARIES if environ.get("WAYLAND_DISPLAY") else ()
    return (*LIBRARIES, *x11, *wayland)


def debian_package(library):
    """The package Debian's naming rule gives a library: name and number, apart after a digit."""
    stem, number = library.lower().replace("_", "-").split(".so.")
    if stem == "libglib-2.0":  # the one exception here
        stem = "libglib2.0"
    return stem + ("-" if stem[-1].isdigit() else "") + number


def missing_from_system():
    """What only the system's package manager can bring: {what is missing: Debian package}."""
    if sys.platform == "win32":
        if not loads("msvcp140.dll"):
            raise SetUpError(
                "The Microsoft Visual C++ runtime is missing. Install it, then run this again:\n"
                "  winget install Microsoft.VCRedist.2015+.x64"
            )
        return {}
    needed = needed_libraries(os.environ) if sys.platform == "linux" else ()
    missing = {name: debian_package(name) for name in needed if not loads(name)}
    if importlib.util.find_spec("ensurepip") is None:
        missing["ensurepip"] = "python{}.{}-venv".format(*sys.version_info[:2])
    return missing


def check_can_install(missing, has_apt, is_root):
    """Raise SetUpError with the exact line to type, unless this process may install by itself."""
    packages = " ".join(sorted(set(missing.values())))
    names = ", ".join(sorted(missing))
    if not has_apt:
        raise SetUpError(
            f"Missing on this system: {names}. Install them with its package manager "
            f"(Debian's names: {packages}), then run this again."
        )
    if not is_root:
        raise SetUpError(
            f"Missing on this system: {names}. Install them, then run this again:\n"
            f"  sudo apt-get update && sudo apt-get install --no-install-recommends {packages}"
        )


def install_packages(packages, environ):
    """Install Debian packages, as root; apt-get's own account stays out of sight."""
    say("Installing system packages: " + " ".join(packages))
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    environ = dict(environ, DEBIAN_FRONTEND="noninteractive")
    # An update that fails for one source of several still leaves a usable list.
    subprocess.run([*apt, "update"], env=environ, stdout=subprocess.DEVNULL, check=False)
    run([*apt, "install", "-y", "--no-install-recommends", *packages], environ, subprocess.DEVNULL)


def pick(lock, wanted):
    """The entries of a requirements file whose names `wanted` accepts, hashes included."""
    entries = re.findall(r"^[A-Za-z0-9].*(?:\n .*)*", lock, flags=re.MULTILINE)
    return "".join(entry + "\n" for entry in entries if wanted(re.split("[=<>~! ]", entry)[0]))


def fingerprint():
    """What the environment depends on, as one string: the locked packages, Python, the place."""
    digest = hashlib.sha256()
    for part in (*platform.python_version_tuple(), platform.machine(), sys.base_prefix, ROOT):
        digest.update(f"{part}\0".encode())
    for name in INPUTS:
        digest.update((ROOT / name).read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def stamp():
    """What the stamp says; empty where there is none."""
    with contextlib.suppress(OSError):
        return STAMP.read_text().strip()
    return ""


def setup_environ(environ, certificates):
    """The variables under which pip and uv run.

    The machine's own certificates are trusted, which a company's proxy may need, unless the
    user has named others.
    """
    dropped = {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"}
    result = {name: value for name, value in environ.items() if name not in dropped}
    bundle = environ.get("SSL_CERT_FILE") or environ.get("PIP_CERT") or certificates
    if bundle:
        for name in ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE"):
            result.setdefault(name, bundle)
    result.setdefault("UV_SYSTEM_CERTS", "1")
    result.update(PIP_USER="0", PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1")
    result.update(UV_PROJECT_ENVIRONMENT=str(VENV), UV_PYTHON_DOWNLOADS="never")
    return result


def run(command, environ, output=sys.stderr):
    """Run one step of the set-up. Raises SetUpError when it fails."""
    try:
        status = subprocess.run(command, env=environ, stdout=output, check=False).returncode
    except OSError as error:
        raise SetUpError(f"{command[0]} could not be started: {error}") from error
    if status:
        raise SetUpError(
            f"{Path(command[0]).stem} failed; the lines above say why. "
            "If it was the network, run this again when it is back."
        )


def make_venv(environ):
    """Make `.venv`, or keep the one there if it was finished and is of this Python."""
    probe = "import sys; print(sys.base_prefix, *sys.version_info[:2]); import pip"
    expected = "{} {} {}".format(sys.base_prefix, *sys.version_info[:2])
    known, has_pip = "", False
    if PYTHON.exists() and stamp() != UNFINISHED:
        done = subprocess.run(
            [str(PYTHON), "-c", probe], env=environ, capture_output=True, text=True, check=False
        )
        known, has_pip = done.stdout.strip(), done.returncode == 0
    if known == expected:
        say("Updating the packages in .venv.")
    else:
        say("Installing the packages into .venv, once; about 400 MB to download.")
        shutil.rmtree(VENV, ignore_errors=not VENV.exists())
    VENV.mkdir(exist_ok=True)
    STAMP.write_text(UNFINISHED)
    if known != expected or not has_pip:
        run([BASE_PYTHON, "-m", "venv", str(VENV)], environ)


def install_with_uv(pip, environ, quiet):
    """Sync the locked environment with uv, itself one of the locked packages."""
    pip(lambda name: name == "uv", "--only-binary=:all:")
    sync = [str(UV), "sync", "--locked", "--python", str(PYTHON), "--project", str(ROOT)]
    run([*sync, *quiet], environ)


def install_with_pip(pip, environ, quiet):
    """Install the same packages, by the same hashes, with pip."""
    source_only = "face-recognition-models"  # data and four lines of Python
    pip(lambda name: name != source_only, "--only-binary=:all:")
    pip(lambda name: name == source_only, "--no-build-isolation", "--use-pep517")
    project = ["--no-deps", "--no-build-isolation", "-e", str(ROOT)]
    run([str(PYTHON), "-m", "pip", "install", *quiet, *project], environ)


def set_up():
    """Bring `.venv` to what the lock says. Nothing is compiled."""
    bundle = next((path for path in CERTIFICATES if Path(path).exists()), None)
    environ = setup_environ(os.environ, bundle)
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    make_venv(environ)

    def pip(wanted, *options):
        lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            chosen = Path(folder, "requirements.txt")
            chosen.write_text(pick(lock, wanted), encoding="utf-8")
            command = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--no-deps"]
            run([*command, *quiet, *options, "-r", str(chosen)], environ)

    try:
        install_with_uv(pip, environ, quiet)
    except SetUpError as problem:
        say(f"{problem}\nTrying again with pip alone.")
        install_with_pip(pip, environ, quiet)
    STAMP.write_text(fingerprint())


@contextlib.contextmanager
def only_one():
    """Hold the set-up for this process; the system lets go of it if the process dies."""
    with open(ROOT / ".venv.lock", "a+b") as handle:  # noqa: PTH123
        told = False
        while True:
            try:
                if sys.platform == "win32":
                    import msvcrt

                    msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
                else:
                    import fcntl

                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                if not told:
                    say("Another start is setting up; waiting for it.")
                told = True
                time.sleep(0.5)
        yield


def prepare():
    """Make this machine ready; return at once where it is."""
    sentence = unsupported(
        sys.version_info,
        platform.system(),
        platform.machine(),
        sys.maxsize > 2**32,
        "".join(platform.libc_ver()[1:]),
    )
    if sentence:
        raise SetUpError(sentence)
    missing = missing_from_system()
    if missing:
        is_root = os.name != "nt" and os.geteuid() == 0
        check_can_install(missing, shutil.which("apt-get") is not None, is_root)
    if missing or stamp() != fingerprint():
        with only_one():
            missing = missing_from_system()
            if missing:
                install_packages(sorted(set(missing.values())), os.environ)
            if stamp() != fingerprint():
                set_up()


def command_line(words):
    """What runs in the environment for the words after `run.py`."""
    if words[:1] == ["test"]:
        return [str(PYTHON), "-m", "pytest", *words[1:]]
    if words[:1] == ["translate"]:
        return [str(PYTHON), str(ROOT / "tools" / "translations.py"), *words[1:]]
    return [str(PYTHON), "-P", "-m", "attendance_app", *words]


def main(words):
    try:
        prepare()
    except SetUpError as problem:
        say(str(problem))
        return 1
    except OSError as error:
        say(f"The set-up stopped: {error}")
        return 1
    except KeyboardInterrupt:
        say("Stopped; the next start sets up afresh.")
        return 130
    if words[:1] == ["test"]:
        os.chdir(ROOT)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = command_line(words)
    if os.name != "nt":
        os.execv(command[0], command)
    child = subprocess.Popen(command)
    while True:
        # Ctrl-C reaches the child too; it decides how to end.
        with contextlib.suppress(KeyboardInterrupt):
            return child.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
