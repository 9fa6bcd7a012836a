"""Fictional people drawn by code, so that a machine without a camera shows the whole job."""
