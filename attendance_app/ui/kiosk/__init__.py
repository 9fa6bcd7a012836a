"""The kiosk: PIN pad, keys, leaving by password, the privacy notice."""
