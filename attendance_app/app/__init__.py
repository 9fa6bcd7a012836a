"""The window's composition root: puts pages over the core, starts the threads and ends them."""

from __future__ import annotations

from attendance_app.app.environment import prepare_environment, smooth
from attendance_app.app.running import run_window
from attendance_app.app.shell import Shell
from attendance_app.ui.unattended import Unattended

__all__ = ["Shell", "Unattended", "prepare_environment", "run_window", "smooth"]
