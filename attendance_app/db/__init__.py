"""The database: models, migrations and repositories; rows never leave, domain values do."""
