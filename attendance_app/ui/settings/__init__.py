"""The Settings page: sections, and how a change is stored, applied and undone."""
