"""The row of fields under a list's headings, one for each column that one sees."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.list_header import ListHeader
from app.ui.widgets.text import plain_tooltip

GAP = 2


class FilterEdit(QLineEdit):
    """One field. ``entered``: Enter, or the keyboard goes elsewhere. Esc takes back what was typed; once more it leaves
    the row, as Down does."""

    entered = Signal(str, str)
    left = Signal()
    came = Signal(str)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.in_force = ""
        self.setProperty("filter", True)

    def show_text(self, text: str) -> None:
        """What is in force."""
        self.in_force = text
        if text != self.text():
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.key, self.text())
        elif event.key() == Qt.Key.Key_Escape and self.text() != self.in_force:
            self.setText(self.in_force)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit(self.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.text() != self.in_force:
            self.entered.emit(self.key, self.text())


class FilterRow(QObject):
    """Stands in the header, under the captions. Its fields are made when it is shown first."""

    entered = Signal(str, str)
    """A field's key and what was typed."""
    left = Signal()
    """The keyboard belongs to the list again."""

    def __init__(self, header: ListHeader, keys: Collection[str], tips: Mapping[str, str]) -> None:
        super().__init__(header)
        self._header = header
        self._keys = keys
        self._tips = tips
        self.edits: dict[str, FilterEdit] = {}
        self.shown = False
        header.take_filter_row(self)
        for moved in (header.sectionResized, header.sectionMoved, header.geometriesChanged):
            moved.connect(self.place)

    @property
    def height(self) -> int:
        """How much of the header it takes; nothing while it is hidden."""
        if not self.shown or not self.edits:
            return 0
        return next(iter(self.edits.values())).sizeHint().height() + 2 * GAP

    def set_shown(self, shown: bool) -> None:
        """Show or hide the row."""
        if shown and not self.edits:
            self._make()
        self.shown = shown
        for edit in self.edits.values():
            edit.setVisible(False)
        self._header.renew_height()
        self.place()

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """What is in force, and what was refused, by key."""
        for key, edit in self.edits.items():
            edit.show_text(texts.get(key, ""))

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Sentences by key: those fields are marked, the others are not."""
        for key, edit in self.edits.items():
            wrong = errors.get(key, "")
            plain_tooltip(edit, wrong or self._tips.get(key, ""))
            edit.setAccessibleDescription(wrong or self._tips.get(key, ""))
            if bool(edit.property("invalid")) != bool(wrong):
                edit.setProperty("invalid", bool(wrong))
                edit.style().unpolish(edit)
                edit.style().polish(edit)

    def take_focus(self, key: str = "") -> None:
        """The keyboard is in this field, or in the first one."""
        shown = [self._header.columns[logical].key for logical in self._header.visible_columns()]
        wanted = key if key in self.edits else next((each for each in shown if each in self.edits), "")
        if wanted and self.edits[wanted].isVisible():
            self.edits[wanted].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.edits[wanted].selectAll()

    def place(self, *_moved: int) -> None:
        """Each field stands under its caption."""
        if not self.edits:
            return
        header, before = self._header, None
        hint = self.height - 2 * GAP
        for visual in range(header.count()):
            logical = header.logicalIndex(visual)
            edit = self.edits.get(header.columns[logical].key)
            if edit is None:
                continue
            visible = self.shown and not header.isSectionHidden(logical)
            edit.setVisible(visible)
            if not visible:
                continue
            left = header.sectionViewportPosition(logical)
            top = header.height() - self.height + GAP
            edit.setGeometry(left + GAP, top, max(header.sectionSize(logical) - 2 * GAP, 1), hint)
            if before is not None:
                QWidget.setTabOrder(before, edit)
            before = edit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The header lays its fields out anew whenever it gets another size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        for column in self._header.columns:
            if column.key not in self._keys:
                continue
            edit = FilterEdit(column.key, self._header)
            edit.setAccessibleName(self.tr("Filter {column}").format(column=column.caption))
            edit.entered.connect(self.entered)
            edit.left.connect(self.left)
            edit.came.connect(self._show_field)
            self.edits[column.key] = edit
        self._header.installEventFilter(self)

    def _show_field(self, key: str) -> None:
        logical = next(number for number, column in enumerate(self._header.columns) if column.key == key)
        self._header.column_wanted.emit(logical)
