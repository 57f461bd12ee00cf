"""The FastTabs of the customer card with all their fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.customer import CUSTOMER_FIELDS
from app.domain.errors import FieldError
from app.domain.field import Field
from app.domain.reference import Code
from app.ui.field_help.customer import FAST_TABS, MORE, SUMMARIES, fast_tab_caption, field_help
from app.ui.records.field_checks import FieldChecks
from app.ui.records.field_editors import CodeEditor, FieldEditor, make_editor
from app.ui.records.form import RecordForm, Section
from app.ui.theme.text_scale import scaled
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.form_grid import FormGrid
from app.ui.widgets.text import Caption

TAB_MARGINS = 16
FIELD, AROUND = 160, 64
"""Of a short value, and of what is beside it and its caption, in pixels at 100 %."""
ROW_SPACING = 3
WIDE = ("name",)
ALWAYS_OPEN = ("general", "communication")


class CardForm(QScrollArea):
    """The customer's fields in FastTabs that make use of the height there is.

    FastTabs beyond the first two open by themselves where the card is tall enough, until the user folds one.
    """

    edited = Signal()

    def __init__(self, state: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._arranging = False
        self._held_open: set[str] = set()
        self._codes: dict[str, frozenset[str]] = {}
        self.new = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._use_height)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fields = RecordForm("Customer", CUSTOMER_FIELDS, _sections(), _editor, tip=field_help)
        self._fields.edited.connect(self.edited)
        self._fields.revealed.connect(self._hold_open)
        self._tabs: dict[str, FastTab] = dict(zip(FAST_TABS, self._fields.tabs, strict=True))
        self._grids: dict[str, FormGrid] = {key: _grid_of(tab) for key, tab in self._tabs.items()}
        content = QWidget()
        content.setObjectName("cardForm")
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(12, 0, 12, 12)
        column.addWidget(self._fields)
        column.addStretch(1)
        self.setWidget(content)
        self._align_captions()
        FieldChecks(self._fields, self._wrong)
        for number, more in enumerate(self._fields.more):
            more.remember(state, f"customers/card/more{number}")
        for tab in self._tabs.values():
            tab.toggled.connect(self._remember)

    @property
    def fields(self) -> RecordForm:
        """The fields without what scrolls them."""
        return self._fields

    @property
    def tabs(self) -> list[FastTab]:
        """The FastTabs from top to bottom."""
        return self._fields.tabs

    def editor(self, name: str) -> FieldEditor:
        """The editor of a field. KeyError for a name that is no field."""
        return self._fields.editor(name)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill the fields and take all errors away."""
        self._held_open.clear()
        self._fields.show_values(values)

    def typed(self) -> tuple[dict[str, object], list[FieldError]]:
        """The values that stand there, and an error for each field whose text is no value."""
        return self._fields.typed()

    def set_viewing(self, viewing: bool) -> None:
        """Only to read, or to edit."""
        for editor in self._fields.editors:
            editor.set_viewing(viewing)

    def set_choices(self, choices: Mapping[str, Sequence[Code]]) -> None:
        """The codes that code fields complete from, by field; others are said to be wrong when one leaves the field."""
        self._codes = {name: frozenset(code.code for code in codes) for name, codes in choices.items()}
        for editor in self._fields.editors:
            if isinstance(editor, CodeEditor) and editor.field.name in choices:
                editor.set_choices(choices[editor.field.name])

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Say at each field what is wrong with it, open its FastTab, and put the cursor into the first."""
        self._held_open.clear()
        self._fields.show_errors(errors)
        first = next((error.field for error in errors if error.field in _NAMES), None)
        if first is not None:
            self.focus_field(first)

    def error_at(self, name: str) -> str:
        """The sentence that stands below a field, blank when it is right."""
        return self._fields.error_at(name)

    def focus_field(self, name: str) -> None:
        """Put the cursor there and bring it into sight."""
        self._fields.focus_field(name)
        self.ensureWidgetVisible(self._fields.editor(name).widget, 0, 40)

    def step_tab(self, by: int) -> None:
        """Put the focus on the heading of the next FastTab, or of the one before (``by`` -1)."""
        self._fields.step_tab(by)
        if (focus := self.focusWidget()) is not None:
            self.ensureWidgetVisible(focus, 0, 40)

    def fold_tab(self) -> None:
        """Collapse or expand the FastTab that holds the focus."""
        focus = self.focusWidget()
        for tab in self.tabs:
            if focus is not None and tab.isAncestorOf(focus):
                tab.heading_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                tab.expanded = not tab.expanded

    def sizeHint(self) -> QSize:
        """So wide that a short value stands beside its caption."""
        captions = max(grid.caption_width for grid in self._grids.values())
        return QSize(captions + scaled(FIELD + AROUND), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()  # once the fields have found their columns

    def _wrong(self, values: Mapping[str, object]) -> list[FieldError]:
        from app.services.field_rules import customer_errors  # SQLAlchemy stands behind it: not before it is needed

        return customer_errors(values, self._codes, new=self.new)

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

    def _hold_open(self, number: int) -> None:
        """A FastTab opens because of what is in it: the user has not unfolded it."""
        key = list(FAST_TABS)[number]
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


_NAMES = frozenset(name for names in FAST_TABS.values() for name in names)


def _editor(field: Field, parent: QWidget) -> FieldEditor:
    return make_editor(field, parent, field_help(field.name))


def _sections() -> list[Section]:
    return [
        Section(
            fast_tab_caption(key),
            names,
            wide=[name for name in names if name in WIDE],
            summary=SUMMARIES.get(key, ()),
            more=MORE.get(key, ()),
        )
        for key, names in FAST_TABS.items()
    ]


def _grid_of(tab: FastTab) -> FormGrid:
    grid = tab.findChild(FormGrid)
    assert isinstance(grid, FormGrid)
    layout = grid.layout()
    assert isinstance(layout, QGridLayout)
    layout.setVerticalSpacing(ROW_SPACING)
    return grid
