"""Alembic's scripts: one module in `versions` per schema, run by `attendance_app.db.migrating`."""
