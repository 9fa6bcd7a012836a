"""The month page: register, timesheets, exceptions, explanations, reminders, closing."""
