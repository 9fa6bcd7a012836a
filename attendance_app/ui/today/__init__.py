"""The dashboard: who is in now, who came late, who is missing."""
