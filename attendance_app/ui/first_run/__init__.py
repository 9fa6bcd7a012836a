"""The first steps: from an empty database to the first punch."""
