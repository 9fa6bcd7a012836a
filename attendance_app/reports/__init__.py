"""Workbooks from domain values: layout and styles, no rules."""
