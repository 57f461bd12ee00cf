"""The field mappings as rows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from app.domain.field_mapping import FieldMapping, MappingDirection
from app.domain.mapping_rules import directions, may_be_disabled, may_truncate, with_direction
from app.ui.captions import field_caption
from app.ui.icons import icon
from app.ui.mapping.draft import MappingDraft
from app.ui.mapping.words import DIRECTION_ICONS, conversion_text, direction_text, too_long_text
from app.ui.theme.current import current_palette
from app.ui.widgets.text import tip_text

Index = QModelIndex | QPersistentModelIndex
ENABLED, CUSTOMER, DIRECTION, ACCOUNT, CONVERSION, TOO_LONG, CONSTANT = range(7)
MAPPING = Qt.ItemDataRole.UserRole + 1


class MappingModel(QAbstractTableModel):
    """``edited``: a mapping was changed or moved; the draft holds it."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = MappingDraft()
        self._captions = (
            self.tr("Enabled"),
            self.tr("Customer Field"),
            self.tr("Direction"),
            self.tr("Account Field"),
            self.tr("Conversion"),
            self.tr("Too Long"),
            self.tr("Constant"),
        )

    def show_draft(self, draft: MappingDraft) -> None:
        """Show these in place of the others."""
        self.beginResetModel()
        self.draft = draft
        self.endResetModel()

    def mapping(self, row: int) -> FieldMapping:
        """The mapping of the row."""
        return self.draft.rows[row]

    def put(self, mapping: FieldMapping) -> None:
        """The mapping in place of the one of its key."""
        if mapping != self.draft.rows[self.draft.position(mapping.key)]:
            self.draft.put(mapping)
            self.tell(mapping.key)

    def move(self, key: str, place: int) -> bool:
        """Take the mapping to that place; whether it moved."""
        row = self.draft.position(key)
        if not 0 <= place < self.rowCount() or place == row:
            return False
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), place + 1 if place > row else place)
        self.draft.move(key, place)
        self.endMoveRows()
        self._all_changed()
        return True

    def tell(self, key: str) -> None:
        """The mapping was changed."""
        row = self.draft.position(key)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.edited.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.draft.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._captions)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._captions[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # a row is let go between others
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        if index.column() == ENABLED and may_be_disabled(self.mapping(index.row())):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if self._choices(index) > 1:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        mapping, column = self.mapping(index.row()), index.column()
        changed = self.draft.is_changed(mapping.key)
        if role == MAPPING:
            return mapping
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(mapping, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == ENABLED:
            return Qt.CheckState.Checked if mapping.enabled else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(mapping, column, changed)
        if role == Qt.ItemDataRole.FontRole and changed and column == CUSTOMER:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and not mapping.enabled:
            return QColor(current_palette().muted)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = self._spoken(mapping, column, changed)
            return tip_text(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        mapping = self.mapping(index.row())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == ENABLED and may_be_disabled(mapping):
            self.put(replace(mapping, enabled=Qt.CheckState(value) is Qt.CheckState.Checked))
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == DIRECTION:
            self.put(with_direction(mapping, MappingDirection(value)))
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == TOO_LONG:
            self.put(replace(mapping, truncate=bool(value)))
            return True
        return False

    def _choices(self, index: Index) -> int:
        """How many values there are to choose from in the cell."""
        mapping = self.mapping(index.row())
        if index.column() == DIRECTION:
            return len(directions(mapping))
        return 2 if index.column() == TOO_LONG and may_truncate(mapping) else 0

    def _all_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.edited.emit()

    @staticmethod
    def _text(mapping: FieldMapping, column: int) -> str:
        if column == ENABLED:
            return ""
        return {
            CUSTOMER: field_caption(mapping.nav_caption),
            DIRECTION: direction_text(mapping.direction),
            ACCOUNT: field_caption(mapping.crm_caption),
            CONVERSION: conversion_text(mapping.conversion),
            TOO_LONG: too_long_text(mapping),
            CONSTANT: mapping.constant,
        }[column]

    @staticmethod
    def _picture(mapping: FieldMapping, column: int, changed: bool) -> Any:
        if column == DIRECTION:
            return icon(DIRECTION_ICONS[mapping.direction], "accent" if mapping.enabled else "muted")
        return icon("edit", "accent") if column == CUSTOMER and changed else None

    def _spoken(self, mapping: FieldMapping, column: int, changed: bool) -> str:
        if column == ENABLED:
            return self.tr("Enabled") if mapping.enabled else self.tr("Not enabled")
        text = self._text(mapping, column)
        return self.tr("{}, changed").format(text) if column == CUSTOMER and changed else text
