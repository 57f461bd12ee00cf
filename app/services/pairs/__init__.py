"""Coupled pairs: read, compared, and written by the one way there is."""
