"""Saving the mapping: what it would mean is counted and shown first where coupled records are concerned."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.domain.errors import Cancelled
from app.domain.mapping_effect import MappingEffect
from app.ui.background import ProgressState, Ticket
from app.ui.context import Context
from app.ui.mapping.effect_sheet import EffectSheet

if TYPE_CHECKING:
    from app.services.field_mappings import MappingChanges


class MappingSaving(QObject):
    """``busy`` while something is under way; ``saved`` and ``failed`` (with the error) end a saving, or neither when
    the user takes it back."""

    busy = Signal(bool)
    progressed = Signal(object)
    saved = Signal()
    failed = Signal(object)
    given_up = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._service = context.services.field_mapping
        self._window = window
        self._ticket: Ticket | None = None

    def preview(self, changes: MappingChanges) -> None:
        """Show what the changes would mean."""
        self._count(changes, lambda effect: self._show(effect, None))

    def save(self, changes: MappingChanges, seen: dict[str, str], coupled: int) -> None:
        """Save; with coupled records only after their effect was shown, unless there is none."""
        if not coupled:
            self._write(changes, seen)
            return

        def then(effect: MappingEffect) -> None:
            if effect.is_nothing:
                self._write(changes, seen)
            else:
                self._show(effect, lambda: self._write(changes, seen))

        self._count(changes, then)

    def stop(self) -> None:
        """Stop the counting."""
        if self._ticket is not None:
            self._ticket.cancel()

    def _count(self, changes: MappingChanges, then: Callable[[MappingEffect], None]) -> None:
        self.busy.emit(True)

        def done(effect: MappingEffect) -> None:
            self._end()
            then(effect)

        def failed(error: Exception) -> None:
            self._end()
            if isinstance(error, Cancelled):
                self.given_up.emit()
            else:
                self.failed.emit(error)

        self._ticket = self._context.lane.run_long(
            lambda progress: self._service.effect(changes, progress),
            done,
            failed,
            progress=self._step,
            owner=self._window,
        )

    def _show(self, effect: MappingEffect, accepted: Callable[[], None] | None) -> None:
        sheet = EffectSheet(effect, self._window, asking=accepted is not None)

        def finish(result: int) -> None:
            sheet.deleteLater()
            if accepted is None:
                return
            if result == int(QDialog.DialogCode.Accepted):
                accepted()
            else:
                self.given_up.emit()

        sheet.finished.connect(finish)
        sheet.open()

    def _write(self, changes: MappingChanges, seen: dict[str, str]) -> None:
        """The others are told although the window was closed meanwhile."""
        self.busy.emit(True)
        lane, told, service = self._context.lane, self._context.changes, self._service

        def done(_answer: object) -> None:
            told.mapping_changed.emit()
            told.coupling_changed.emit("")
            if isValid(self):
                self._end()
                self.saved.emit()

        def failed(error: Exception) -> None:
            if isValid(self):
                self._end()
                self.failed.emit(error)
            else:
                lane.unhandled.emit(error)

        lane.submit(lambda: service.save(changes, seen), done, failed)

    def _end(self) -> None:
        self._ticket = None
        self.busy.emit(False)

    def _step(self, state: ProgressState) -> None:
        self.progressed.emit(state)
