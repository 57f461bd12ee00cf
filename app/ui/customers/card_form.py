"""The FastTabs of the customer card with all their fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.customer import CUSTOMER_FIELDS
from app.domain.errors import FieldError
from app.domain.field import Field
from app.domain.reference import Code
from app.ui.customers.field_editors import CodeEditor, FieldEditor, make_editor
from app.ui.customers.field_help import FAST_TABS, SUMMARIES, fast_tab_caption, field_help
from app.ui.field_errors import field_sentence
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.text import Caption

TAB_MARGINS = 16
ROW_SPACING = 3
WIDE = ("name",)
ALWAYS_OPEN = ("general", "communication")


class CardForm(QScrollArea):
    """Shows values, reads them back, and says at each field what is wrong with it.

    FastTabs beyond the first two open by themselves where the card is tall enough, until the user folds one.
    """

    edited = Signal()

    def __init__(self, state: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._arranging = False
        self._held_open: set[str] = set()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._use_height)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs: dict[str, FastTab] = {}
        self._grids: dict[str, FormGrid] = {}
        self._editors: dict[str, FieldEditor] = {}
        content = QWidget()
        content.setObjectName("cardForm")
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(6)
        fields = {field.name: field for field in CUSTOMER_FIELDS}
        for key, names in FAST_TABS.items():
            column.addWidget(self._make_tab(key, [fields[name] for name in names]))
        column.addStretch(1)
        self.setWidget(content)
        self._align_captions()

    @property
    def tabs(self) -> list[FastTab]:
        """The FastTabs from top to bottom."""
        return list(self._tabs.values())

    def editor(self, name: str) -> FieldEditor:
        """The editor of a field. KeyError for a name that is no field."""
        return self._editors[name]

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill the fields and take all errors away."""
        for name, editor in self._editors.items():
            editor.write(values[name])
        self.show_errors(())
        self._summarize()

    def typed(self) -> tuple[dict[str, object], list[FieldError]]:
        """The values that stand there, and an error for each field whose text is no value."""
        values: dict[str, object] = {}
        errors = []
        for name, editor in self._editors.items():
            try:
                values[name] = editor.read()
            except ValueError:
                errors.append(FieldError("Customer", name, editor.field.caption, editor.text, "not_a_number"))
        return values, errors

    def set_viewing(self, viewing: bool) -> None:
        """Only to read, or to edit."""
        for editor in self._editors.values():
            editor.set_viewing(viewing)

    def set_choices(self, choices: Mapping[str, Sequence[Code]]) -> None:
        """The codes that code fields complete from, by field."""
        for name, codes in choices.items():
            editor = self._editors.get(name)
            if isinstance(editor, CodeEditor):
                editor.set_choices(codes)

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Say at each field what is wrong with it, open its FastTab, and put the cursor into the first."""
        for grid in self._grids.values():
            grid.clear_errors()
        self._held_open.clear()
        first: FieldEditor | None = None
        for error in errors:
            key = next((key for key, names in FAST_TABS.items() if error.field in names), None)
            if key is None:
                continue
            editor = self._editors[error.field]
            self._open(key)
            self._grids[key].set_error(editor.widget, field_sentence(error))
            first = first or editor
        if first is not None:
            self.focus_field(first.field.name)

    def error_at(self, name: str) -> str:
        """The sentence that stands below a field, blank when it is right."""
        key = next(key for key, names in FAST_TABS.items() if name in names)
        return self._grids[key].error(self._editors[name].widget)

    def focus_field(self, name: str) -> None:
        """Put the cursor there and bring it into sight."""
        widget = self._editors[name].widget
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(widget, 0, 40)

    def step_tab(self, by: int) -> None:
        """Put the focus on the heading of the next FastTab, or of the one before (``by`` -1)."""
        tabs = self.tabs
        focus = self.focusWidget()
        inside = [i for i, tab in enumerate(tabs) if focus is not None and tab.isAncestorOf(focus)]
        now = inside[0] if inside else (-1 if by > 0 else 0)
        target = tabs[(now + by) % len(tabs)]
        target.heading_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(target.heading_button, 0, 40)

    def fold_tab(self) -> None:
        """Collapse or expand the FastTab that holds the focus."""
        focus = self.focusWidget()
        for tab in self.tabs:
            if focus is not None and tab.isAncestorOf(focus):
                tab.heading_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                tab.expanded = not tab.expanded

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()  # once the fields have found their columns

    def _use_height(self) -> None:
        kept = self._state.value("customers/card/collapsed")
        if kept is not None:
            collapsed = set(str(kept).split(",")) - self._held_open
            for key, tab in self._tabs.items():
                self._set_expanded(tab, key not in collapsed)
            return
        room = self.viewport().height() - self._column.sizeHint().height()
        for key in FAST_TABS:
            tab, grid = self._tabs[key], self._grids[key]
            if key in ALWAYS_OPEN or key in self._held_open or tab.isAncestorOf(self.focusWidget() or self):
                continue
            needed = grid.sizeHint().height() + TAB_MARGINS
            room += needed if tab.expanded else 0
            self._set_expanded(tab, room >= needed)
            room -= needed if tab.expanded else 0

    def _set_expanded(self, tab: FastTab, expanded: bool) -> None:
        self._arranging = True
        tab.expanded = expanded
        self._arranging = False

    def _open(self, key: str) -> None:
        self._held_open.add(key)
        self._set_expanded(self._tabs[key], True)

    def _remember(self) -> None:
        if not self._arranging:
            collapsed = [key for key, tab in self._tabs.items() if not tab.expanded]
            self._state.setValue("customers/card/collapsed", ",".join(collapsed))

    def _align_captions(self) -> None:
        """The fields of all FastTabs begin at one line."""
        captions = [caption for grid in self._grids.values() for caption in grid.findChildren(Caption)]
        width = max(caption.sizeHint().width() for caption in captions)
        for caption in captions:
            caption.setMinimumWidth(width)

    def _edited(self) -> None:
        self._summarize()
        self.edited.emit()

    def _summarize(self) -> None:
        for key, names in SUMMARIES.items():
            self._tabs[key].set_summary([self._editors[name].text for name in names])

    def _make_tab(self, key: str, fields: Sequence[Field]) -> FastTab:
        tab, grid = FastTab(fast_tab_caption(key)), FormGrid()
        layout = grid.layout()
        assert isinstance(layout, QGridLayout)
        layout.setVerticalSpacing(ROW_SPACING)
        tab.set_body(grid)
        for field in fields:
            editor = make_editor(field, self)
            editor.edited.connect(self._edited)
            self._editors[field.name] = editor
            grid.add(field.caption, editor.widget, wide=field.name in WIDE, tip=field_help(field.name))
        self._tabs[key], self._grids[key] = tab, grid
        tab.toggled.connect(self._remember)
        return tab
