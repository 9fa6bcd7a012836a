"""Use cases: each joins the rules, the database and the vision library into one thing a person wants."""
