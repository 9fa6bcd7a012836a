"""The audit trail in the window: its entries in words, and whether its chain is whole."""
