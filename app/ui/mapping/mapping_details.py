"""The details of one field mapping, beside the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.field import Kind
from app.domain.field_mapping import FieldMapping, MappingDirection
from app.domain.mapping_rules import (
    directions,
    may_be_disabled,
    may_have_constant,
    may_truncate,
    target_field,
    with_constant,
    with_direction,
)
from app.ui.captions import field_caption, option_caption
from app.ui.field_help.crm import crm_field_help
from app.ui.field_help.customer import field_help
from app.ui.icons import icon
from app.ui.mapping.words import DIRECTION_ICONS, bounds_text, conversion_text, direction_text, lengths_text
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.text import Heading, WrapLabel

NEVER_TWO_COLUMNS = 10_000
LONGEST_AMOUNT = 20


class MappingDetails(QFrame):
    """``changed`` carries the mapping as it is to be; ``default_wanted``: as the program brings it along;
    ``moved``: up (-1) or down; ``conversion_wanted``: the key of its table."""

    changed = Signal(object)
    default_wanted = Signal()
    moved = Signal(int)
    conversion_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._mapping: FieldMapping | None = None
        self.heading = Heading("", place="section")
        self.meaning = WrapLabel()
        self.bounds = WrapLabel()
        for label in (self.meaning, self.bounds):
            label.setProperty("muted", True)
        self.enabled = QCheckBox(self.tr("&Enabled"))
        self.enabled.setAccessibleName(self.tr("Enabled"))
        self.enabled.setToolTip(self.tr("Specifies whether the field is compared and synchronized."))
        self.direction = QComboBox()
        self.too_long = QComboBox()
        self.too_long.addItem(self.tr("Refuse"), False)
        self.too_long.addItem(self.tr("Truncate"), True)
        self.constant, self.option = QLineEdit(), QComboBox()
        self.form = FormGrid(two_columns_from=NEVER_TWO_COLUMNS)
        self._add_fields()
        self.table_button = self._button("", self._open_table)
        self.up = self._button(self.tr("Move &Up"), lambda: self.moved.emit(-1), "Alt+Up")
        self.down = self._button(self.tr("Move &Down"), lambda: self.moved.emit(1), "Alt+Down")
        self.default_button = self._button(self.tr("De&fault"), self.default_wanted.emit)
        self.default_button.setToolTip(self.tr("Sets this mapping as the program brings it along."))
        self._build()
        self._connect()

    def _add_fields(self) -> None:
        self.form.add(
            self.tr("D&irection"), self.direction, wide=True, tip=self.tr("Specifies which system may be written.")
        )
        self.form.add(
            self.tr("&Too Long"),
            self.too_long,
            wide=True,
            tip=self.tr(
                "Specifies what happens to a text that the other system can't hold: Refuse keeps the record from being "
                "written until the text is shortened, Truncate cuts it, and the preview shows what is left."
            ),
        )
        tip = self.tr("Specifies a value that is always written, whatever the other system holds; blank: none.")
        for field in (self.constant, self.option):  # one of them is shown
            self.form.add(self.tr("&Constant"), field, wide=True, tip=tip)

    def _build(self) -> None:
        order = FlowLayout()
        order.setSpacing(6)
        for button in (self.up, self.down, self.default_button):
            order.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        for widget in (self.heading, self.meaning, self.enabled, self.form):
            column.addWidget(widget)
        column.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.bounds)
        column.addStretch(1)
        column.addLayout(order)

    def _connect(self) -> None:
        self.enabled.clicked.connect(lambda checked: self._change(lambda each: replace(each, enabled=checked)))
        self.direction.activated.connect(
            lambda _index: self._change(
                lambda each: with_direction(each, MappingDirection(self.direction.currentData()))
            )
        )
        self.too_long.activated.connect(
            lambda _index: self._change(lambda each: replace(each, truncate=bool(self.too_long.currentData())))
        )
        self.constant.editingFinished.connect(self.take_typed)
        self.option.activated.connect(lambda _index: self._take_constant(self.option.currentData()))

    def take_typed(self) -> None:
        """Take the constant over as it stands there."""
        if self.constant.isModified():
            self.constant.setModified(False)
            self._take_constant(self.constant.text())

    def show_mapping(self, mapping: FieldMapping, *, as_brought: bool, first: bool, last: bool) -> None:
        """Show this one."""
        self._mapping = mapping
        self.heading.setText(f"{field_caption(mapping.nav_caption)}  –  {field_caption(mapping.crm_caption)}")
        parts = (
            self.tr("Dynamics NAV") + f": {field_help(mapping.nav_field)}",
            self.tr("Dynamics CRM") + f": {crm_field_help('Account', mapping.crm_field)}",
            lengths_text(mapping),
        )
        self.meaning.setText("\n".join(part for part in parts if part))
        self.bounds.setText(bounds_text(mapping))
        self.enabled.setChecked(mapping.enabled)
        self.enabled.setEnabled(may_be_disabled(mapping))
        self._show_direction(mapping)
        self.too_long.setCurrentIndex(int(mapping.truncate))
        self.form.set_field_visible(self.too_long, may_truncate(mapping))
        self._show_constant(mapping)
        table = conversion_text(mapping.conversion)
        caption = self.tr("Open Table {}").format(table)
        self.table_button.setText(caption)
        self.table_button.setAccessibleName(caption)
        self.table_button.setVisible(bool(table))
        self.default_button.setEnabled(not as_brought)
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.form.clear_errors()

    def show_error(self, text: str) -> None:
        """Say what is wrong with the constant."""
        for field in (self.constant, self.option):
            self.form.set_error(field, text)

    def _show_direction(self, mapping: FieldMapping) -> None:
        self.direction.clear()
        for direction in directions(mapping):
            self.direction.addItem(
                icon(DIRECTION_ICONS[direction], "accent"), direction_text(direction), direction.value
            )
        self.direction.setCurrentIndex(self.direction.findData(mapping.direction.value))
        self.direction.setEnabled(self.direction.count() > 1)

    def _show_constant(self, mapping: FieldMapping) -> None:
        _side, field = target_field(mapping)
        shown, chosen = may_have_constant(mapping), field.kind is Kind.OPTION
        self.form.set_field_visible(self.constant, shown and not chosen)
        self.form.set_field_visible(self.option, shown and chosen)
        self.option.clear()
        for option in field.options:
            self.option.addItem(option_caption(option), option)
        self.option.setCurrentIndex(max(0, self.option.findData(mapping.constant)))
        self.constant.setMaxLength(field.length or LONGEST_AMOUNT)
        if self.constant.text() != mapping.constant:
            self.constant.setText(mapping.constant)
        self.constant.setModified(False)

    def _take_constant(self, text: str) -> None:
        self._change(lambda each: with_constant(each, text))

    def _change(self, change: Callable[[FieldMapping], FieldMapping]) -> None:
        if self._mapping is not None:
            self.changed.emit(change(self._mapping))

    def _open_table(self) -> None:
        if self._mapping is not None:
            self.conversion_wanted.emit(self._mapping.conversion.value)

    def _button(self, caption: str, act: Callable[[], None], keys: str = "") -> QPushButton:
        button = QPushButton(caption, self)
        button.setAccessibleName(caption.replace("&", ""))
        button.setAutoDefault(False)
        if keys:
            button.setToolTip(keys)
        button.clicked.connect(lambda _checked=False: act())
        return button
