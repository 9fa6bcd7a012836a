"""Correcting punches: adding, changing, voiding, confirming and accepting, each with a reason."""
