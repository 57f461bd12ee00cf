"""The table of the field mappings: rows can be dragged or moved by Alt+Up and Alt+Down."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.domain.field_mapping import FieldMapping
from app.domain.mapping_rules import directions
from app.ui.icons import icon
from app.ui.mapping.mapping_model import (
    ACCOUNT,
    CONSTANT,
    CONVERSION,
    CUSTOMER,
    DIRECTION,
    ENABLED,
    MAPPING,
    MappingModel,
)
from app.ui.mapping.words import DIRECTION_ICONS, direction_text
from app.ui.theme.text_scale import scaled
from app.ui.widgets.heading_fit import shown_whole

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 30
LEAST = {CUSTOMER: 120, ACCOUNT: 132}
"""These two give way where there is too little room; Constant takes what is left."""
BESIDE = (CONVERSION, CONSTANT)
"""They stand in the details, too, and go first where even that is not enough."""


class MappingDelegate(QStyledItemDelegate):
    """Edits a direction, and what happens to a text that is too long, in a drop-down list."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        mapping: FieldMapping = index.data(MAPPING)
        box = QComboBox(parent)
        if index.column() == DIRECTION:
            box.setAccessibleName(self.tr("Direction"))
            for direction in directions(mapping):
                box.addItem(icon(DIRECTION_ICONS[direction], "accent"), direction_text(direction), direction.value)
        else:
            box.setAccessibleName(self.tr("Too Long"))
            box.addItem(self.tr("Refuse"), False)
            box.addItem(self.tr("Truncate"), True)
        box.activated.connect(lambda _index: self._done(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            mapping: FieldMapping = index.data(MAPPING)
            value: object = mapping.direction.value if index.column() == DIRECTION else mapping.truncate
            editor.setCurrentIndex(editor.findData(value))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class MappingTable(QTableView):
    """``conversion_wanted``: the link to a conversion table was followed, with its key."""

    conversion_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mappings = MappingModel(self)
        self.setModel(self.mappings)
        self.setAccessibleName(self.tr("Field Mappings"))
        self.setItemDelegate(MappingDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.DoubleClicked | QTableView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QTableView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(self._follow)

    @property
    def current_key(self) -> str:
        """The mapping of the marked row; blank: none."""
        row = self.currentIndex().row()
        return self.mappings.mapping(row).key if row >= 0 else ""

    def mark(self, key: str) -> None:
        """Mark the row of the mapping."""
        index = self.mappings.index(self.mappings.draft.position(key), max(CUSTOMER, self.currentIndex().column()))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def step(self, by: int) -> None:
        """Take the marked mapping up or down."""
        key = self.current_key
        if key and self.mappings.move(key, self.mappings.draft.position(key) + by):
            self.mark(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            enabled = self.mappings.index(self.currentIndex().row(), ENABLED)
            was = self.mappings.mapping(enabled.row()).enabled
            new = Qt.CheckState.Unchecked if was else Qt.CheckState.Checked
            self.mappings.setData(enabled, new, Qt.ItemDataRole.CheckStateRole)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Enter is OK wherever the focus is
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A row was dragged: it goes where it was let go."""
        key, position = self.current_key, event.position().toPoint()
        target = self.indexAt(position)
        if key:
            row = self.mappings.draft.position(key)
            place = target.row() if target.isValid() else self.mappings.rowCount()
            if target.isValid() and position.y() > self.visualRect(target).center().y():
                place += 1
            self.mappings.move(key, place - 1 if place > row else place)
            self.mark(key)
        self.dragLeaveEvent(QDragLeaveEvent())  # takes the mark of the place away
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the model has moved it; nothing is to be removed
        event.accept()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give the columns what they hold; the two fields get less where there is too little room."""
        header = self.horizontalHeader()
        columns = range(self.mappings.columnCount())
        widths = [max(header.sectionSizeHint(column), self.sizeHintForColumn(column)) for column in columns]
        spare = self.viewport().width() - sum(widths)
        bounds = {column: shown_whole(header, column, scaled(least)) for column, least in LEAST.items()}
        given = sum(max(0, widths[column] - least) for column, least in bounds.items())
        for column in BESIDE:
            hidden = spare + given < 0
            self.setColumnHidden(column, hidden)
            spare += widths[column] if hidden else 0
        if spare >= 0:
            widths[CONSTANT] += spare
        for column, least in bounds.items():
            if spare < 0:
                taken = min(-spare, max(0, widths[column] - least))
                widths[column] -= taken
                spare += taken
        for column, width in enumerate(widths):
            if not self.isColumnHidden(column):
                self.setColumnWidth(column, width)

    def _follow(self, index: QModelIndex) -> None:
        conversion = self.mappings.mapping(index.row()).conversion
        if index.column() == CONVERSION and index.data():
            self.conversion_wanted.emit(conversion.value)
