"""Leave: who is not expected when, and whether that is agreed."""
