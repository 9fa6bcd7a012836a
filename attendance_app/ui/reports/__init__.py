"""The reports page and the export of a month."""
