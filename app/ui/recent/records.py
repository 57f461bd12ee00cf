"""The last records that somebody opened, per company and user, kept from one time to the next."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from app.domain.folding import fold
from app.domain.search_hit import Hit, HitKind

if TYPE_CHECKING:
    from app.ui.context import Context

MOST = 15
FIELDS = ("id", "caption", "number", "detail")


class RecentRecords(QObject):
    """Kept in the file of the window state, under the company that ``where`` and ``user`` name."""

    changed = Signal()

    def __init__(self, state: QSettings, where: str, user: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._key = f"recent/{sha256(f'{where}|{fold(user)}'.encode()).hexdigest()[:16]}"
        self._hits = list(_read(state.value(self._key, "[]")))

    @staticmethod
    def of(context: Context) -> RecentRecords:
        """Those of the company that is open; all contexts share them."""
        known = context.changes.findChild(RecentRecords)
        if isinstance(known, RecentRecords):
            return known
        return RecentRecords(context.state, "", context.user, context.changes)

    def hits(self) -> list[Hit]:
        """The last one first."""
        return list(self._hits)

    def add(self, hit: Hit) -> None:
        """It was opened now, and is called so now."""
        self._keep([hit, *self._without(hit)][:MOST])

    def forget(self, hit: Hit) -> None:
        """It is there no more."""
        self._keep(self._without(hit))

    def _without(self, hit: Hit) -> list[Hit]:
        return [each for each in self._hits if (each.kind, each.id) != (hit.kind, hit.id)]

    def _keep(self, hits: list[Hit]) -> None:
        if hits != self._hits:
            self._hits = hits
            self._state.setValue(self._key, json.dumps([asdict(hit) for hit in hits]))
            self.changed.emit()


def _read(kept: object) -> Iterator[Hit]:
    """What the file holds, as far as it can be read: anybody may have written there."""
    try:
        entries = json.loads(str(kept))
    except ValueError:
        return
    for entry in entries[:MOST] if isinstance(entries, list) else []:
        if not isinstance(entry, dict) or entry.get("kind") not in set(HitKind):
            continue
        values = {name: entry[name] for name in FIELDS if isinstance(entry.get(name), str)}
        if len(values) == len(FIELDS) and values["id"]:
            yield Hit(HitKind(entry["kind"]), **values)
