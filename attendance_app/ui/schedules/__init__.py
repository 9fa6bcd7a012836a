"""The schedules: weekly patterns of shifts, and who has which."""
