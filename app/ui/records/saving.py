"""Saving a record on the lane, with what is asked when somebody else saved first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.errors import ChangedMeanwhile
from app.domain.field import Field
from app.ui.background import Lane
from app.ui.records.access import RecordAccess, Versioned
from app.ui.records.conflict_dialog import ConflictDialog
from app.ui.records.conflicts import FieldConflict, chosen_values, conflicts_of
from app.ui.records.day_edit import day_text

Written = Callable[[Field, object], object]
"""A value as the question shows it: a user's name in place of the id."""


class RecordSaving(QObject):
    """Emits one of: ``saved`` with the record as it is now, ``failed`` with the error, ``kept`` when the user went back
    to the form from the question about somebody else's changes."""

    saved = Signal(object)
    failed = Signal(object)
    kept = Signal()

    def __init__(self, lane: Lane, access: RecordAccess, written: Written, parent: QWidget) -> None:
        super().__init__(parent)
        self._lane = lane
        self._access = access
        self._written = written
        self._window = parent

    def save(self, seen: Versioned, shown: Mapping[str, object], changes: Mapping[str, object]) -> None:
        """Save the changes over ``seen``, whose values were ``shown``."""

        def done(record: Versioned) -> None:
            self._access.changed(record)  # the other windows, also when this one is gone by now
            self.saved.emit(record)

        def failed(error: Exception) -> None:
            if isinstance(error, ChangedMeanwhile) and isinstance(error.current, type(seen)):
                self._settle(error.current, shown, changes)
            else:
                self.failed.emit(error)

        self._lane.submit(lambda: self._access.save(seen, changes), done, failed, owner=self)

    def ask(self, theirs: Versioned, conflicts: Sequence[FieldConflict]) -> ConflictDialog:
        """The question, not shown yet."""
        texts = [
            replace(
                each,
                shown=self._text(each.field, each.shown),
                theirs=self._text(each.field, each.theirs),
                yours=self._text(each.field, each.yours),
            )
            for each in conflicts
        ]
        by = str(getattr(theirs, "modified_by", ""))
        return ConflictDialog(self._access.name(theirs), by, texts, self._window)

    def _text(self, field: Field, value: object) -> object:
        if value is None or isinstance(value, date):
            return day_text(value, QLocale())
        return self._written(field, value)

    def _settle(self, theirs: Versioned, shown: Mapping[str, object], changes: Mapping[str, object]) -> None:
        now = self._access.values_of(theirs)
        conflicts = conflicts_of(self._access.fields, shown, changes, now)
        dialog = self.ask(theirs, conflicts)
        try:
            if dialog.exec() != int(QDialog.DialogCode.Accepted):
                self.kept.emit()
                return
            values = chosen_values(conflicts, dialog.keep_yours())
        finally:
            dialog.deleteLater()
        if values:
            self.save(theirs, now, values)
        else:
            self.saved.emit(theirs)
