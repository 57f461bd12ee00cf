"""Saving a card on the lane, with what is asked when somebody else saved first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.customer import Customer
from app.domain.errors import ChangedMeanwhile
from app.ui.background import Lane
from app.ui.customers.conflict_dialog import ConflictDialog
from app.ui.customers.draft import Draft, FieldConflict, chosen_values


class Saver(Protocol):
    """The part of the customer service that a card needs to save."""

    def create(self, values: Mapping[str, object]) -> Customer:
        """A new customer; a blank No. gets the next number."""

    def save(self, customer_id: str, version: str, values: Mapping[str, object]) -> Customer:
        """Write the values while the customer still has that version."""


class CardSaving(QObject):
    """Emits one of: ``saved`` with the customer as it is now, ``failed`` with the error, ``kept`` when the user went
    back to the card from the question about somebody else's changes."""

    saved = Signal(object)
    failed = Signal(object)
    kept = Signal()

    def __init__(self, lane: Lane, saver: Saver, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane = lane
        self._saver = saver
        self._window = parent

    def create(self, values: Mapping[str, object]) -> None:
        """Save a new customer."""
        self._run(lambda: self._saver.create(values))

    def save(self, seen: Customer, draft: Draft) -> None:
        """Save the draft's changes over ``seen``."""
        changes = draft.changes()

        def failed(error: Exception) -> None:
            if isinstance(error, ChangedMeanwhile) and isinstance(error.current, Customer):
                self._settle(error.current, draft)
            else:
                self.failed.emit(error)

        self._run(lambda: self._saver.save(seen.id, seen.version, changes), failed)

    def _settle(self, theirs: Customer, draft: Draft) -> None:
        conflicts = draft.compare(theirs)
        dialog = self.ask(theirs, conflicts)
        try:
            if dialog.exec() != int(QDialog.DialogCode.Accepted):
                self.kept.emit()
                return
            values = chosen_values(conflicts, dialog.keep_yours())
        finally:
            dialog.deleteLater()
        if values:
            now = {**draft.shown, **{conflict.field.name: conflict.theirs for conflict in conflicts}}
            self.save(theirs, Draft(now, {**now, **values}))
        else:
            self.saved.emit(theirs)

    def ask(self, theirs: Customer, conflicts: list[FieldConflict]) -> ConflictDialog:
        """The question, not shown yet."""
        return ConflictDialog(f"{theirs.no} · {theirs.name}", theirs.modified_by, conflicts, self._window)

    def _run(self, work: Callable[[], Customer], failed: Callable[[Exception], None] | None = None) -> None:
        self._lane.submit(work, self.saved.emit, failed or self.failed.emit, owner=self)
