"""Places where nothing can be written, for root neither: a read-only folder, a full disk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def read_only(path: Path) -> Iterator[None]:
    """Nobody can write a file, or in a folder; skips the test where that cannot be had."""
    if os.name == "nt" and path.is_dir():
        pytest.skip("Windows folders have no read-only mode")
    if os.name == "nt" or os.geteuid() != 0:
        mode = path.stat().st_mode
        path.chmod(mode & ~0o222)
        try:
            yield
        finally:
            path.chmod(mode)
        return
    # Root may write whatever the mode says; only a mount can refuse it.
    _mount("--bind", path, path)
    try:
        _mount("-o", "remount,ro,bind", path)
        yield
    finally:
        subprocess.run(["umount", "--lazy", path], check=True)


@contextmanager
def full_disk(folder: Path, contents: Path) -> Iterator[None]:
    """`folder` is a small disk with a copy of the file `contents` and no room for anything."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux can make a small disk")
    _mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", folder)
    try:
        (folder / contents.name).write_bytes(contents.read_bytes())
        with (folder / "fill").open("wb", 0) as fill, suppress(OSError):
            while True:
                fill.write(bytes(1024))
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


def _mount(*arguments: object) -> None:
    done = subprocess.run(["mount", *map(str, arguments)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"this system lets root mount nothing: {done.stderr.decode().strip()}")
