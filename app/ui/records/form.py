"""The fields of a record in sections: the customer card and the forms of Dynamics CRM alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as attribute

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import FieldError
from app.domain.field import Field
from app.ui.captions import field_caption
from app.ui.contacting.address import CONTACT_FIELDS
from app.ui.contacting.button import ContactButton
from app.ui.drafts.draft import KeptText
from app.ui.field_errors import field_sentence
from app.ui.records.account_editor import AccountEditor
from app.ui.records.editors import DayEditor
from app.ui.records.field_editors import FieldEditor
from app.ui.records.more_fields import MoreFields
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.form_grid import TWO_COLUMNS_FROM, FormGrid
from app.ui.widgets.text import without_access_key

EditorFactory = Callable[[Field, QWidget], FieldEditor]


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under one heading, in the order of the Tab key; blank ``caption``: no heading. ``wide``: those that span
    both columns. ``captions``: shorter ones for where the heading says the rest. ``summary``: what the heading shows
    while the section is folded. ``more``: those that are shown when one wants more of the section."""

    caption: str
    names: Sequence[str]
    wide: Sequence[str] = ()
    captions: Mapping[str, str] = attribute(default_factory=dict)
    summary: Sequence[str] = ()
    more: Sequence[str] = ()


class RecordForm(QWidget):
    """Shows values, reads them back, and says at each field what is wrong with it."""

    edited = Signal()
    revealed = Signal(int)
    """The number of a section that is about to open because something in it must be seen."""
    was_revealed = Signal()

    def __init__(
        self,
        entity: str,
        fields: Sequence[Field],
        sections: Sequence[Section],
        make_editor: EditorFactory,
        parent: QWidget | None = None,
        two_columns_from: int = TWO_COLUMNS_FROM,
        tip: Callable[[str], str] = lambda _name: "",
    ) -> None:
        super().__init__(parent)
        self._tip = tip
        self._two_columns_from = two_columns_from
        self._entity = entity
        self._fields = {each.name: each for each in fields}
        self._sections = sections
        self._editors: dict[str, FieldEditor] = {}
        self._grids: dict[str, FormGrid] = {}
        self._errors: dict[str, tuple[FieldError, str]] = {}
        self._tabs: dict[int, FastTab] = {}
        self._more: dict[int, MoreFields] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for number, section in enumerate(sections):
            column.addWidget(self._make_section(number, section, make_editor))

    @property
    def entity(self) -> str:
        """What the record is: "Account", "Quote" …"""
        return self._entity

    @property
    def tabs(self) -> list[FastTab]:
        """The sections that have a heading, from top to bottom."""
        return list(self._tabs.values())

    @property
    def more(self) -> list[MoreFields]:
        """What shows more of the sections that are long."""
        return list(self._more.values())

    @property
    def editors(self) -> list[FieldEditor]:
        """All editors, in the order of the Tab key."""
        return list(self._editors.values())

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
                errors.append(FieldError(self._entity, name, editor.field.caption, editor.text, _wrong(editor)))
        return values, errors

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Say at each field what is wrong with it, open its section, and put the cursor into the first."""
        for name in self._grids:
            self.set_error(name, None)
        known = [error for error in errors if error.field in self._editors]
        for error in known:
            self.set_error(error.field, error)
            self._open(error.field)
        if known:
            self.focus_field(known[0].field)

    def set_error(self, name: str, error: FieldError | None) -> None:
        """Say at one field what is wrong with it, wherever the cursor is; ``None`` takes that away."""
        sentence = None if error is None else field_sentence(error)
        self._errors.pop(name, None)
        if error is not None:
            self._errors[name] = error, self._editors[name].text
        self._grids[name].set_error(self._editors[name].widget, sentence)

    def take(self, kept: Mapping[str, KeptText]) -> None:
        """Type texts that were kept, as if the user had; names that are no fields any more are left out."""
        for name, editor in self._editors.items():
            if name in kept:
                editor.take(kept[name])
                editor.edited.emit()

    def error_of(self, name: str) -> FieldError | None:
        """What is said at a field."""
        return self._errors[name][0] if name in self._errors else None

    def changed_since_error(self, name: str) -> bool:
        """Whether another text stands in a field than the one of which something was said."""
        return name in self._errors and self._errors[name][1] != self._editors[name].text

    def error_at(self, name: str) -> str:
        """The sentence that stands below a field, blank when it is right."""
        return self._grids[name].error(self._editors[name].widget)

    def is_open(self, name: str) -> bool:
        """Whether the section of that field is unfolded."""
        return all(tab.expanded for number, tab in self._tabs.items() if name in self._sections[number].names)

    def focus_field(self, name: str) -> None:
        """Put the cursor there."""
        self._open(name)
        self._editors[name].widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_tab(self, by: int) -> None:
        """Put the focus on the heading of the next section, or of the one before (``by`` -1)."""
        tabs, focus = self.tabs, self.focusWidget()
        if not tabs:
            return
        inside = [place for place, tab in enumerate(tabs) if focus is not None and tab.isAncestorOf(focus)]
        now = inside[0] if inside else (-1 if by > 0 else 0)
        tabs[(now + by) % len(tabs)].heading_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fold_tab(self) -> None:
        """Collapse or expand the section that holds the focus."""
        focus = self.focusWidget()
        for tab in self.tabs:
            if focus is not None and tab.isAncestorOf(focus):
                tab.heading_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                tab.expanded = not tab.expanded

    def _open(self, name: str) -> None:
        for number, tab in self._tabs.items():
            if name in self._sections[number].names:
                self.revealed.emit(number)
                tab.expanded = True
                if name in self._sections[number].more:
                    self._more[number].reveal()
                self.was_revealed.emit()

    def _was_edited(self) -> None:
        self._summarize()
        self.edited.emit()

    def _summarize(self) -> None:
        for number, tab in self._tabs.items():
            tab.set_summary([self._editors[name].text for name in self._sections[number].summary])

    def _make_section(self, number: int, section: Section, make_editor: EditorFactory) -> QWidget:
        grid = FormGrid(two_columns_from=self._two_columns_from)
        for name in section.names:
            described = self._fields[name]
            caption = section.captions.get(name) or field_caption(described.caption)
            editor = make_editor(described, self)
            editor.edited.connect(self._was_edited)
            editor.widget.setAccessibleName(without_access_key(caption))
            if name in CONTACT_FIELDS and isinstance(editor.widget, QLineEdit):
                ContactButton(editor.widget, CONTACT_FIELDS[name], caption)
            self._editors[name] = editor
            self._grids[name] = grid
            grid.add(caption, editor.widget, wide=name in section.wide, tip=self._tip(name))
        if not section.caption:
            return grid
        tab = FastTab(section.caption)
        tab.set_body(grid)
        self._tabs[number] = tab
        if section.more:
            self._more[number] = MoreFields(tab, grid, [self._editors[name].widget for name in section.more])
        return tab


def _wrong(editor: FieldEditor) -> str:
    if isinstance(editor, DayEditor):
        return "not_a_date"
    return "unknown_code" if isinstance(editor, AccountEditor) else "not_a_number"
