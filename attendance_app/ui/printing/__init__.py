"""Timesheets on paper and as PDF: laid out, previewed, printed."""
