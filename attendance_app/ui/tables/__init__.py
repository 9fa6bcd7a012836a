"""Tables people bring: tried, shown line by line, imported."""
