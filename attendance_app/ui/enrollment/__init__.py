"""The enrollment dialog: details, consent, guided pictures."""
