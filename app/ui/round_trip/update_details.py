"""What is to be said and decided about the row that one stands on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.file_update import FieldState, FieldUpdate, MissingAction, RowGroup, Take
from app.services.imports.problem import Problem
from app.services.round_trip.preview import UpdateRow
from app.ui.imports.problem_words import problem_text
from app.ui.plans.span_table import ROW_HEIGHT
from app.ui.round_trip.update_deciding import Deciding
from app.ui.round_trip.update_field_table import UpdateFieldRow, UpdateFieldTable
from app.ui.round_trip.update_proposals import ProposalTable
from app.ui.round_trip.update_source import called
from app.ui.round_trip.update_text import action_text, alone_text, take_text
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import ElidedLabel, WrapLabel, without_access_key


class UpdateDetails(QWidget):
    """Fields, proposals, problems, or what becomes of a missing record."""

    def __init__(self, deciding: Deciding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deciding = deciding
        self._row: UpdateRow | None = None
        self._names: Mapping[str, str] = {}
        self.name = ElidedLabel()
        self.name.setFont(sized(self.font(), "base", strong=True))
        self.said = WrapLabel()
        self.said.setProperty("muted", True)
        self.proposals, self.fields = ProposalTable(), UpdateFieldTable()
        self.take_buttons = {take: self._button(take_text(take)) for take in (Take.FILE, Take.OURS, None)}
        self.same_button = self._button(self.tr("&It Is This One"))
        self.action_buttons: list[QPushButton] = []
        self.proposals.setMinimumHeight(scaled(4 * ROW_HEIGHT))
        self.fields.setMinimumHeight(scaled(3 * ROW_HEIGHT + ROW_HEIGHT // 2))
        self._lay_out()
        self._connect()
        self.show_row(None)

    def show_row(self, row: UpdateRow | None, names: Mapping[str, str] | None = None) -> None:
        """Show this row; ``names`` are those of owners and accounts by id."""
        self._row = row
        self._names = self._names if names is None else names
        self.refresh()

    def refresh(self) -> None:
        """The same row under the choices as they are now."""
        row, preview = self._row, self._deciding.preview
        choices = self._deciding.choices
        if preview is None or row is None:
            self.fields.show_rows([])
        else:
            ticked = self._deciding.is_ticked(row)
            self.fields.show_row(row, preview.kind, choices, self._names, self.locale(), ticked=ticked)
        self.proposals.show_row(row, None if row is None else choices.matches.get(row.number))
        has_fields = row is not None and bool(row.fields)
        asks = row is not None and bool(row.proposals)
        self.name.setText("" if row is None else " ".join(part for part in (called(row), row.name) if part))
        said = "" if row is None else self._said(row)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.name.setVisible(row is not None)
        self.fields.setVisible(has_fields)
        self.proposals.setVisible(asks)
        self.same_button.setVisible(asks)
        self._show_buttons()

    def take_focus(self) -> None:
        """The keyboard goes to what can be decided."""
        for part in (self.proposals, self.fields, *self.action_buttons):
            if part.isVisible():
                part.setFocus()
                return

    def show_actions(self) -> None:
        """Another preview: what may become of its missing records."""
        for button in self.action_buttons:
            self._row_of_buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        preview = self._deciding.preview
        self.action_buttons = []
        if preview is None:
            return
        for action in self._deciding.actions:
            button = self._button(action_text(action, preview.kind))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, action=action: self._do(action))
            button.setProperty("missing_action", action.value)
            self._row_of_buttons.insertWidget(self._row_of_buttons.count() - 1, button)
            self.action_buttons.append(button)

    def _lay_out(self) -> None:
        self._row_of_buttons = QHBoxLayout()
        self._row_of_buttons.setSpacing(8)
        for button in (self.same_button, *self.take_buttons.values()):
            self._row_of_buttons.addWidget(button)
        self._row_of_buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.said)
        column.addWidget(self.proposals, 2)
        column.addWidget(self.fields, 3)
        column.addLayout(self._row_of_buttons)
        column.addStretch(0)

    def _connect(self) -> None:
        self._deciding.changed.connect(self.refresh)
        self.fields.taking.connect(self._take)
        self.fields.selectionModel().currentRowChanged.connect(lambda *_: self._show_buttons())
        self.proposals.chosen.connect(self._match)
        self.same_button.clicked.connect(self.proposals.choose_current)
        for take, button in self.take_buttons.items():
            button.clicked.connect(lambda _checked=False, take=take: self.fields.choose(take))

    def _button(self, caption: str) -> QPushButton:
        button = QPushButton(caption)
        button.setAccessibleName(without_access_key(caption))
        button.setAutoDefault(False)
        return button

    def _said(self, row: UpdateRow) -> str:
        lines = [self._problem(problem) for problem in row.problems]
        if not row.fields and not row.problems and not row.proposals:
            lines.append(alone_text(row.group))
        if row.proposals and row.match:
            lines.append(self.tr("Confirmed: the fields below are those in which the record differs from the row."))
        return "\n".join(lines)

    def _problem(self, problem: Problem) -> str:
        if not problem.column:
            return problem_text(problem)
        text = self.tr("{column}, \u201c{value}\u201d: {problem}")
        value = " ".join(problem.value.split())[:80]
        return text.format(column=problem.column, value=value, problem=problem_text(problem))

    def _show_buttons(self) -> None:
        row, field = self._row, self.fields.current_row()
        shown = row is not None and bool(row.fields)
        able = shown and isinstance(field, UpdateFieldRow) and field.choosable
        for take, button in self.take_buttons.items():
            conflict = isinstance(field, UpdateFieldRow) and field.update.state is FieldState.CONFLICT
            button.setVisible(shown)
            button.setEnabled(able and (take is not None or conflict))
        missing = row is not None and row.group is RowGroup.MISSING
        chosen = self._deciding.choices.action(row.number).value if row is not None else ""
        for button in self.action_buttons:
            button.setVisible(missing)
            button.setChecked(button.property("missing_action") == chosen)

    def _take(self, update: FieldUpdate, take: Take | None) -> None:
        if self._row is not None:
            self._deciding.take_field(self._row, update, take)

    def _match(self, record_id: str) -> None:
        if self._row is not None:
            self._deciding.match(self._row.number, record_id)

    def _do(self, action: MissingAction) -> None:
        if self._row is not None:
            self._deciding.do_with([self._row.number], action)
