"""The calendar: holidays and days off."""
