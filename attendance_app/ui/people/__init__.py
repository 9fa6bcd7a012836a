"""The people page: who is known to the site, and changing it."""
