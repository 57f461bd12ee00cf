"""The pane Fields: the table of mappings, and the details of the one that is marked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.domain.errors import FieldError
from app.domain.field_mapping import FieldMapping
from app.ui.field_errors import field_sentence
from app.ui.mapping.draft import MappingDraft
from app.ui.mapping.mapping_details import MappingDetails
from app.ui.mapping.mapping_table import MappingTable
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import WrapLabel

DETAILS_WIDTH = 336


class FieldsPane(QWidget):
    """``edited``: the draft is another. ``conversion_wanted``: the key of a table that a link leads to."""

    edited = Signal()
    conversion_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = MappingDraft()
        self._errors: dict[str, FieldError] = {}
        self.table = MappingTable()
        self.details = MappingDetails()
        self.reset_button = QPushButton(self.tr("&Reset to Defaults"))
        self.reset_button.setAccessibleName(self.tr("Reset to Defaults"))
        self.reset_button.setToolTip(self.tr("Sets all mappings, and their order, as the program brings them along."))
        self.reset_button.setAutoDefault(False)
        self.count = WrapLabel()
        self.count.setProperty("muted", True)
        self._build()
        self.table.mappings.edited.connect(self._edited)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._turn())
        self.table.conversion_wanted.connect(self.conversion_wanted)
        self.details.conversion_wanted.connect(self.conversion_wanted)
        self.details.changed.connect(self._change)
        self.details.moved.connect(self.table.step)
        self.details.default_wanted.connect(self._default)
        self.reset_button.clicked.connect(self._reset)
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.count, 1)
        below.addWidget(self.reset_button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.details)
        scroll.setMinimumWidth(scaled(DETAILS_WIDTH))
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(scroll)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([DETAILS_WIDTH * 3, DETAILS_WIDTH])
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(splitter)

    def show_draft(self, draft: MappingDraft) -> None:
        """Show these mappings; the row that was marked stays marked."""
        key = self.table.current_key
        self.draft = draft
        self._errors = {}
        self.table.mappings.show_draft(draft)
        self.table.share_width()
        self.table.mark(key or draft.rows[0].key)
        self._show_details()
        self._show_state()

    def show_errors(self, errors: tuple[FieldError, ...]) -> None:
        """Mark the first mapping that can't be saved, and say why."""
        self._errors = {error.field: error for error in errors}
        if errors:
            self.table.mark(errors[0].field)
            self._show_details()

    def take_typed(self) -> None:
        """Take over what is still being typed."""
        self.details.take_typed()

    def _turn(self) -> None:
        """Another row is marked: what was being typed belongs to the one before."""
        self.details.take_typed()
        self._show_details()

    def _change(self, mapping: FieldMapping) -> None:
        self._errors.pop(mapping.key, None)
        self.table.mappings.put(mapping)
        self._show_details()

    def _default(self) -> None:
        key = self.table.current_key
        if key:
            self.draft.default(key)
            self.table.mappings.tell(key)

    def _reset(self) -> None:
        self.draft.reset()
        self.show_draft(self.draft)
        self.edited.emit()

    def _edited(self) -> None:
        self.table.share_width()
        self._show_details()
        self._show_state()
        self.edited.emit()

    def _show_details(self) -> None:
        key = self.table.current_key
        if not key:
            return
        place = self.draft.position(key)
        self.details.show_mapping(
            self.draft.rows[place],
            as_brought=self.draft.is_as_brought(key),
            first=place == 0,
            last=place == len(self.draft.rows) - 1,
        )
        error = self._errors.get(key)
        if error is not None:
            self.details.show_error(field_sentence(error))

    def _show_state(self) -> None:
        enabled = sum(1 for mapping in self.draft.rows if mapping.enabled)
        text = self.tr("%1 of %2 fields are enabled. The order is that of the FastTab Coupled Records.")
        self.count.setText(text.replace("%1", str(enabled)).replace("%2", str(len(self.draft.rows))))
        self.reset_button.setEnabled(not self.draft.is_default)
