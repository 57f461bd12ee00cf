"""The window Field Mapping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from app.domain.errors import ChangedMeanwhile, InvalidRecord
from app.domain.field_mapping import Conversion
from app.domain.mapping_rules import ENTITY
from app.ui.context import Context
from app.ui.cures import Cures
from app.ui.icons import application_icon
from app.ui.mapping.conversion_draft import ConversionDraft
from app.ui.mapping.draft import MappingDraft
from app.ui.mapping.frame import CONVERSIONS, FIELDS, MappingFrame
from app.ui.mapping.saving import MappingSaving
from app.ui.open_windows import SideWindow
from app.ui.presenter import Presenter
from app.ui.widgets.dialogs import ask_sheet

if TYPE_CHECKING:
    from app.services.field_mappings import ConversionSheet, MappingChanges, MappingSheet


class FieldMappingWindow(SideWindow):
    """Nothing is saved before OK or Apply. What a colleague saved meanwhile comes in under what was changed here."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "field mapping")
        self.setWindowTitle(self.tr("Field Mapping") + "[*]")
        self.setAccessibleName(self.tr("Field Mapping"))
        self.setWindowIcon(application_icon())
        self.frame = MappingFrame(self)
        self.fields, self.conversions = self.frame.fields, self.frame.conversions
        self.presenter = Presenter(self.frame.message_bar, self)
        self.context = replace(context, errors=self.presenter, parent=self)
        self._cures = Cures(self.presenter, lambda: self.context, self.refresh)
        self._service = context.services.field_mapping
        self._saving = MappingSaving(self.context, self)
        self._draft: MappingDraft | None = None
        self._tables = ConversionDraft()
        self._coupled = 0
        self._closes = False
        self._proceed: Callable[[], None] | None = None
        self._connect()
        self.restore_size(1330, 780)
        self._show_state()
        self.refresh()

    def _connect(self) -> None:
        frame, saving = self.frame, self._saving
        self.fields.edited.connect(self._show_state)
        self.conversions.edited.connect(self._show_state)
        self.fields.conversion_wanted.connect(lambda key: self.show_conversion(Conversion(key)))
        self.conversions.wanted.connect(self._read_table)
        self.conversions.salesperson_wanted.connect(self.context.windows.open_salesperson)
        frame.effect_button.clicked.connect(self._preview)
        frame.ok_button.clicked.connect(self.accept)
        frame.cancel_button.clicked.connect(self.close_unsaved)
        frame.apply_button.clicked.connect(self.apply)
        frame.progress.cancelled.connect(saving.stop)
        saving.busy.connect(self._show_busy)
        saving.progressed.connect(frame.progress.show_progress)
        saving.saved.connect(self._saved)
        saving.failed.connect(self._failed)
        saving.given_up.connect(self._give_up)
        changes = self.context.changes
        changes.imported.connect(self.refresh)
        changes.salespeople_changed.connect(self.refresh)
        QShortcut(QKeySequence(Qt.Key.Key_F5), self).activated.connect(self.refresh)

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return self._tables.dirty or (self._draft is not None and self._draft.dirty)

    def refresh(self) -> None:
        """Read anew; what was changed here stays."""
        self._submit(self._service.mappings, self._take, "mapping")
        for conversion in self._tables.known:
            self._read_table(conversion)

    def show_conversion(self, conversion: Conversion, code: str = "") -> None:
        """Turn to a conversion table, and to a code in it."""
        self.frame.tabs.setCurrentIndex(CONVERSIONS)
        self.conversions.open(conversion, code)

    def accept(self) -> None:
        """OK: save and close."""
        self._closes = True
        if self._take_typed():
            self._save()
        else:
            self.close_now()

    def apply(self) -> None:
        """Save and stay."""
        self._closes = False
        if self._take_typed():
            self._save()

    def close_unsaved(self) -> None:
        """Cancel: the changes were given up by that."""
        self.close_now()

    def leave(self, proceed: Callable[[], None]) -> None:
        """Ask about what was not saved."""
        if not self._take_typed():
            proceed()
            return
        text = self.tr("The field mapping has changes that were not saved. Do you want to save them?")
        sheet = ask_sheet(
            self, self.tr("Unsaved Changes"), text, yes=self.tr("Save"), no=self.tr("Cancel"), default_no=False
        )
        discard = sheet.add_button(self.tr("Discard"), danger=True)
        discard.clicked.connect(sheet.reject)
        discard.clicked.connect(proceed)

        def finish(result: int) -> None:
            sheet.deleteLater()
            if result == int(QDialog.DialogCode.Accepted):
                self._proceed, self._closes = proceed, False
                self._save()

        sheet.finished.connect(finish)
        sheet.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is OK and Esc closes, wherever nothing inside wanted them."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.frame.ok_button.isEnabled():
            self.frame.ok_button.click()
        else:
            super().keyPressEvent(event)

    def _take(self, sheet: MappingSheet) -> None:
        self._coupled = sheet.coupled
        if self._draft is None:
            self._draft = MappingDraft(sheet.mappings, sheet.versions)
            self.fields.table.setFocus()
        else:
            self._draft.rebase(sheet.mappings, sheet.versions)
        self.fields.show_draft(self._draft)
        self._show_state()

    def _read_table(self, conversion: Conversion) -> None:
        self._submit(lambda: self._service.conversion(conversion), self._take_table, f"mapping/{conversion.value}")

    def _take_table(self, sheet: ConversionSheet) -> None:
        self._tables.take(sheet)
        self.conversions.show_draft(self._tables)
        self._show_state()

    def _changes(self) -> MappingChanges:
        from app.services.field_mappings import MappingChanges

        draft = self._draft
        rows = draft.rows if draft is not None and draft.dirty else ()
        return MappingChanges(rows, self._tables.changes())

    def _preview(self) -> None:
        if self._take_typed():
            self._saving.preview(self._changes())

    def _save(self) -> None:
        seen = {} if self._draft is None else dict(self._draft.versions)
        self._saving.save(self._changes(), seen, self._coupled)

    def _saved(self) -> None:
        proceed, self._proceed = self._proceed, None
        if self._closes:
            self.close_now()
            return
        self._tables.discard()
        if self._draft is not None:
            self._draft = None
        self.refresh()
        self._show_state()
        self.presenter.say("success", self.tr("The field mapping was saved."))
        if proceed is not None:
            proceed()

    def _failed(self, error: Exception) -> None:
        self._give_up()
        if isinstance(error, ChangedMeanwhile):
            text = self.tr(
                "A colleague saved the field mapping meanwhile; nothing of yours was saved. Your changes stand here on "
                "top of theirs: look through them and choose OK again."
            )
            self.presenter.say("warning", text)
            self.refresh()
            return
        self.presenter.show(error)
        if isinstance(error, InvalidRecord):
            in_fields = error.entity == ENTITY
            self.frame.tabs.setCurrentIndex(FIELDS if in_fields else CONVERSIONS)
            (self.fields.show_errors if in_fields else self.conversions.show_errors)(error.errors)

    def _give_up(self) -> None:
        self._proceed, self._closes = None, False

    def _take_typed(self) -> bool:
        """What is still being typed counts; whether there is something to save."""
        self.fields.take_typed()
        self.conversions.take_typed()
        return self.dirty

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self.frame.progress.begin(self.tr("Comparing the coupled records"))
        self.frame.show_busy(busy)
        if not busy:
            self._show_state()

    def _show_state(self) -> None:
        self.setWindowModified(self.dirty)
        self.frame.effect_button.setEnabled(self.dirty)
        self.frame.apply_button.setEnabled(self.dirty)

    def _submit(self, work: Callable[[], object], done: Callable[..., None], key: str) -> None:
        self.context.lane.submit(work, done, self.presenter.show, key=f"{key}/{id(self)}", owner=self)
