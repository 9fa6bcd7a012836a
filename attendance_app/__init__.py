"""Clock in and out by looking at a camera; this module holds the version and imports nothing."""

__version__ = "0.1.0"
