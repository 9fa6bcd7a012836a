"""The window: Qt widgets that are given what they show."""
