"""The history of the local CRM: what was changed by hand."""

from __future__ import annotations

from collections.abc import Collection

from app.crm.changes_gateway import ChangesGateway
from app.crm.local.part import LocalPart
from app.crm.local.tables import record_changes
from app.database.change_history import ChangeHistory
from app.domain.record_change import RecordChange, RecordKind


class LocalChanges(LocalPart, ChangesGateway):
    """The role of the history; each role that writes adds to it in its own transaction."""

    def changes_of(self, kind: RecordKind, record_id: str) -> list[RecordChange]:
        with self._database.read() as connection:
            return ChangeHistory(connection, record_changes).of(kind, record_id)

    def made_by_hand(self, kind: RecordKind, record_ids: Collection[str]) -> set[str]:
        with self._database.read() as connection:
            return ChangeHistory(connection, record_changes).made(kind, record_ids)

    def deleted_accounts(self, limit: int) -> list[RecordChange]:
        with self._database.read() as connection:
            return ChangeHistory(connection, record_changes).deletions(limit)
