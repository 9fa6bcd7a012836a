"""Use cases: each joins rules, database and vision into one thing that a person wants."""
