"""``screenshots``: pictures of every page and dialog with made-up people."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from attendance_app.commands import EXIT_FAILURE, CommandError

_LANGUAGES = ("en", "de", "ar")
_LOOKS = ("light", "dark")
_SCALES = (100, 200)
_SCREEN = '{"screens": [{"name": "drawn", "width": 2560, "height": 1600}]}'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to put them")
    parser.add_argument(
        "--language", nargs="+", choices=_LANGUAGES, default=_LANGUAGES, help="all unless given"
    )
    parser.add_argument("--look", nargs="+", choices=_LOOKS, default=_LOOKS, help="both by default")
    parser.add_argument(
        "--scale",
        nargs="+",
        type=int,
        choices=_SCALES,
        default=_SCALES,
        help="percent of the screen's pixels; both by default",
    )
    parser.add_argument(
        "--only", nargs="+", default=(), metavar="SCENE", help="these; --only list names them all"
    )
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    parser.epilog = "The people are made up, and no camera is used. It takes some minutes."


def run(options: argparse.Namespace) -> int:
    """Take the pictures, one process for each scale: Qt asks for it once, at its start."""
    if not options.here:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from attendance_app.screens.picturing import scene_names, take_pictures
    from attendance_app.screens.stage import StageError

    names = scene_names()
    if list(options.only) == ["list"]:
        print(*names, sep="\n")
        return 0
    if unknown := [name for name in options.only if name not in names]:
        raise CommandError(
            f"There is no scene called {unknown[0]}. The option --only list names them all."
        )
    if not options.here:
        ended = [_at_scale(options, scale) for scale in options.scale]
        # Below 0 the system has ended it, and pictures are missing.
        return max((EXIT_FAILURE if code < 0 else code for code in ended), default=0)
    try:
        take_pictures(options.out, options.language, options.look, options.only, print)
    except (OSError, StageError) as error:
        raise CommandError(f"{error}", EXIT_FAILURE) from error
    return 0


def _at_scale(options: argparse.Namespace, scale: int) -> int:
    command = [sys.executable, "-m", "attendance_app", "screenshots", "--here"]
    command += ["--out", str(options.out), "--scale", str(scale)]
    command += ["--language", *options.language, "--look", *options.look]
    if options.only:
        command += ["--only", *options.only]
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale / 100)}
    with tempfile.TemporaryDirectory() as folder:
        # Qt's own screen of 800 pixels cuts menus and questions at 200 %. It takes the file's name
        # up to a colon, which a drive's letter has.
        screen = Path(folder) / "screen.json"
        screen.write_text(_SCREEN, encoding="utf-8")
        if ":" not in str(screen):
            environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        return subprocess.run(command, env=environment, check=False).returncode
