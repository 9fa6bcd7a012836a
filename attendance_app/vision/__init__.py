"""From frames to people known by integer keys: a library that knows nothing of attendance."""
