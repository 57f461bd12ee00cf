"""Tandem couples Dynamics NAV customers to Dynamics CRM accounts and keeps the two in step."""

from __future__ import annotations

__version__ = "0.1.0"
