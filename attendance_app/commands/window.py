"""Without a command: opens the window."""

from __future__ import annotations

import argparse

from attendance_app.commands import CommandError
from attendance_app.commands.session import open_core, sentences


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "--camera", metavar="INDEX|FILE|URL", help="the camera to use instead of the settings'"
    )
    parser.add_argument("--demo", action="store_true", help="the same as the command demo")
    parser.add_argument("--kiosk", action="store_true", help="full screen")


def run(options: argparse.Namespace) -> int:
    """Open the window and wait until it is closed."""
    if options.demo:
        from attendance_app.commands import demo

        demo.fill_in(options)
        return demo.run(options)
    try:
        return _open(options)
    except CommandError as error:
        from attendance_app.app.telling import tell_unless_at_terminal

        tell_unless_at_terminal(str(error))
        raise


def _open(options: argparse.Namespace) -> int:
    from attendance_app.app import run_window
    from attendance_app.vision.camera import open_source

    with sentences():
        core = open_core(options)
        try:
            camera = core.settings.camera
            source = open_source(
                options.camera or camera.source,
                realtime=True,
                clock=core.clock,
                width=camera.width,
                height=camera.height,
                frame_rate=camera.frame_rate,
            )
            return run_window(core, source, kiosk=options.kiosk)
        finally:
            core.close()
