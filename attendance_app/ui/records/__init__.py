"""The records page, and the lines of punches that today's list shows too."""
