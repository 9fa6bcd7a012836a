"""Where things lie: the per-user data folder, and the resources that ship with the program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_APP = "attendance-app"


@dataclass(frozen=True, slots=True)
class DataDir:
    """The folder that holds everything one site keeps: database, settings, logs.

    Attributes
    ----------
    root : Path
        Made on demand by `create`; ``--data-dir`` names another one.
    cache : Path
        Converted models. Shared by all data folders of the user: it holds nothing of the site's
        and making it anew takes seconds.
    """

    root: Path
    cache: Path

    @classmethod
    def default(cls) -> DataDir:
        """The user's own folder, by the platform's convention."""
        return cls(
            root=Path(platformdirs.user_data_dir(_APP, appauthor=False)),
            cache=Path(platformdirs.user_cache_dir(_APP, appauthor=False)) / "models",
        )

    @classmethod
    def at(cls, root: Path) -> DataDir:
        """Another folder, with the user's cache."""
        return cls(root=root.expanduser().absolute(), cache=cls.default().cache)

    @property
    def database(self) -> Path:
        """The embedded SQLite file."""
        return self.root / "attendance.sqlite3"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.root / "settings.toml"

    @property
    def window_state(self) -> Path:
        """Where the window remembers its place."""
        return self.root / "window.ini"

    @property
    def logs(self) -> Path:
        """The folder of the log files."""
        return self.root / "logs"

    def create(self) -> None:
        """Make the folder where it is missing.

        Raises
        ------
        OSError
            If it cannot be made.
        """
        self.root.mkdir(parents=True, exist_ok=True)


def resources() -> Path:
    """The folder of icons and example settings."""
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
