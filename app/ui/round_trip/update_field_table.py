"""The fields of one row of an update: what is here, what the file has, what was known last, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.file_choices import UpdateChoices
from app.domain.file_kind import FileKind
from app.domain.file_update import FieldState, FieldUpdate, RowGroup, Take
from app.services.round_trip.preview import UpdateRow
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.round_trip.field_text import field_text, value_text
from app.ui.round_trip.update_text import decision_text
from app.ui.translation import translate

_HERE, _FILE, _KNOWN = 1, 2, 3
_KEYS = {Qt.Key.Key_Right: Take.FILE, Qt.Key.Key_Left: Take.OURS, Qt.Key.Key_Backspace: None}


@dataclass(frozen=True, slots=True)
class UpdateFieldRow:
    """A field with all that its cells need. ``asks``: somebody must decide."""

    update: FieldUpdate
    caption: str
    here: str
    file: str
    known: str | None
    taken: bool
    asks: bool
    decision: str

    @property
    def choosable(self) -> bool:
        """Whether there is anything to choose."""
        return self.update.state in (FieldState.THEIRS, FieldState.CONFLICT)


class UpdateFieldTable(SpanTable):
    """``taking``: a FieldUpdate and whose value counts, ``None``: decide later. Right takes the file's value, Left
    keeps what is here, Space goes from one to the other, Backspace leaves it undecided; a double click on a value
    chooses it."""

    taking = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = [
            SpanColumn(translate("UpdateFromFile", "Field"), _field),
            SpanColumn(translate("UpdateFromFile", "Here Now"), _here, 3, said=_said_here),
            SpanColumn(translate("UpdateFromFile", "In the File"), _file, 3, said=_said_file),
            SpanColumn(translate("UpdateFromFile", "In the Last File"), _known, 2),
            SpanColumn(translate("UpdateFromFile", "Decision"), _decision, 0),
        ]
        name = translate("UpdateFromFile", "Fields of the row")
        super().__init__(name, columns, marked=lambda row: bool(row.asks), parent=parent)
        self.doubleClicked.connect(self._choose_cell)

    def show_row(
        self,
        row: UpdateRow | None,
        kind: FileKind,
        choices: UpdateChoices,
        names: Mapping[str, str],
        locale: QLocale,
        *,
        ticked: bool,
    ) -> None:
        """Show the row's fields; one stays on the field on which one stood."""
        alone = row is not None and row.group is RowGroup.NEW and not row.match
        for column in (_HERE, _KNOWN):  # nothing is here of a new record
            self.setColumnHidden(column, alone)
        shown = []
        for update in () if row is None else row.fields:
            number = row.number if row is not None else 0
            asks = update.state is FieldState.CONFLICT and choices.conflict(number, update.name) is None
            here, file = (value_text(kind, update.name, text, names, locale) for text in (update.ours, update.theirs))
            known = None if update.base is None else value_text(kind, update.name, update.base, names, locale)
            taken = choices.takes(number, update)
            decision = decision_text(update, choices, number, ticked=ticked)
            shown.append(
                UpdateFieldRow(update, field_text(kind, update.name), here, file, known, taken, asks, decision)
            )
        if [each.update for each in self.rows] == [each.update for each in shown] and shown:
            self.replace_rows(shown)
        else:
            self.show_rows(shown)

    def choose(self, take: Take | None) -> None:
        """Whose value of the field that one stands on counts."""
        row = self.current_row()
        if isinstance(row, UpdateFieldRow) and row.choosable:
            self.taking.emit(row.update, take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not (plain and isinstance(row, UpdateFieldRow) and row.choosable):
            super().keyPressEvent(event)
        elif key in _KEYS:
            self.choose(_KEYS[key])
        elif key == Qt.Key.Key_Space:
            self.choose(Take.OURS if row.taken else Take.FILE)
        else:
            super().keyPressEvent(event)

    def _choose_cell(self, index: QModelIndex) -> None:
        if index.column() in (_HERE, _FILE):
            self.choose(Take.OURS if index.column() == _HERE else Take.FILE)


def _blank() -> Span:
    return Span(translate("UpdateFromFile", "(blank)"), Look.MUTED)


def _field(row: UpdateFieldRow) -> Spans:
    return [Span(row.caption, Look.STRONG)]


def _here(row: UpdateFieldRow) -> Spans:
    if row.taken:
        return [Span(row.here, Look.STRUCK)] if row.here else []
    return [Span(row.here)] if row.here else [_blank()]


def _file(row: UpdateFieldRow) -> Spans:
    if not row.file:
        return [_blank()]
    look = Look.NEW if row.taken else Look.PLAIN if row.asks else Look.MUTED
    return [Span(row.file, look)]


def _known(row: UpdateFieldRow) -> Spans:
    if row.known is None:
        return [Span(translate("UpdateFromFile", "not known"), Look.MUTED)]
    return [Span(row.known)] if row.known else [_blank()]


def _decision(row: UpdateFieldRow) -> Spans:
    return [Span(row.decision, Look.STRONG if row.asks else Look.PLAIN, "help" if row.asks else "")]


def _said_here(row: UpdateFieldRow) -> str:
    if row.taken and row.here:
        return translate("UpdateFromFile", "{old}, gives way").format(old=row.here)
    return row.here or translate("UpdateFromFile", "(blank)")


def _said_file(row: UpdateFieldRow) -> str:
    new = row.file or translate("UpdateFromFile", "(blank)")
    return translate("UpdateFromFile", "{new}, is taken").format(new=new) if row.taken else new
