"""The records page, and the model of punches that the live page shows too."""
