"""Couplings and records that go, and come back."""
