"""Planned writes as tables: both sides' values, what differs, what is overwritten."""
