"""Reads the history of a record with the names that stand for ids in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.record_change import CRM_KINDS, RecordChange, RecordKind

if TYPE_CHECKING:
    from app.services.bundle import Services


@dataclass(frozen=True, slots=True)
class History:
    """``names``: of users and accounts, by id."""

    changes: Sequence[RecordChange]
    names: Mapping[str, str]


def read_history(services: Services, kind: RecordKind, record_id: str) -> History:
    """Newest first. Runs on the lane."""
    changes = services.history.of(kind, record_id)
    names: dict[str, str] = {}
    if kind in CRM_KINDS:
        names = {user.id: user.name for user in services.accounts.owner_choices()}
        wanted = {
            text
            for change in changes
            for value in change.values
            if value.field == "account_id"
            for text in (value.old, value.new)
            if text
        }
        names |= services.accounts.names(wanted)
    return History(changes, names)
