"""What was changed by hand in customers and salespeople; the journal tells of synchronizations."""

from __future__ import annotations

from app.database.change_history import changes_table
from app.domain.record_change import NAV_KINDS
from app.nav.tables.base import metadata

record_changes = changes_table(metadata, NAV_KINDS)
