"""Third step: what the file would change, row by row and field by field, before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSettings, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.file_update import RowGroup, Take
from app.services.round_trip.preview import UpdatePreview, UpdateTally
from app.ui.background import Lane
from app.ui.captions import field_caption
from app.ui.round_trip.update_chips import UpdateChips
from app.ui.round_trip.update_deciding import Deciding
from app.ui.round_trip.update_details import UpdateDetails
from app.ui.round_trip.update_list import UpdateList
from app.ui.round_trip.update_source import UpdateSource
from app.ui.round_trip.update_text import action_text, group_empty, tally_text
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import PlainLabel, WrapLabel, plain_tooltip

REFERENCES = {"owner_id", "account_id"}
"""Fields that hold the id of another record."""

if TYPE_CHECKING:
    from app.services.round_trip.service import UpdateService


class ChangesStep(QWidget):
    """``tallied``: what Apply would do is known anew. ``problems_wanted``: the list of what is wrong is to be saved.
    ``failed``: an exception of a read."""

    tallied = Signal()
    problems_wanted = Signal()
    failed = Signal(object)

    def __init__(self, service: UpdateService, lane: Lane, state: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service, self._lane = service, lane
        self.deciding = Deciding(self)
        self.tally: UpdateTally | None = None
        self._source = UpdateSource(service, lambda: self.deciding.choices)
        self.told = WrapLabel()
        self.told.setFont(sized(self.font(), "base", strong=True))
        self.chips = UpdateChips()
        self.list = UpdateList(self._source, self.deciding, lane, state, self)
        self.details = UpdateDetails(self.deciding)
        self.additions = QListWidget()
        self.additions.setAccessibleName(self.tr("Goes in too"))
        self.all_button = QPushButton(self.tr("All &Rows"))
        self.all_button.setAccessibleName(self.tr("All Rows"))
        self.all_button.setAutoDefault(False)
        self._menu = QMenu(self.all_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.all_button.setMenu(self._menu)
        plain_tooltip(self.all_button, self.tr("Decides about all rows that are shown at once."))
        self.save_button = QPushButton(self.tr("&Save Problems…"))
        self.save_button.setAccessibleName(self.tr("Save Problems"))
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self.problems_wanted)
        self._lay_out()
        self._connect()

    @property
    def can_apply(self) -> bool:
        """Whether there is anything to write or to remember."""
        return self.tally is not None and self.deciding.preview is not None and self.deciding.preview.read > 0

    def show_preview(self, preview: UpdatePreview) -> None:
        """Everything that the file says."""
        self._source.preview = preview
        self.tally = None
        self.deciding.begin(preview)
        self.details.show_actions()
        self.details.show_row(None)
        self.chips.show_preview(preview)
        self.save_button.setVisible(any(problem.line for problem in preview.problems))
        self.additions.clear()
        for addition in preview.additions:
            text = self.tr("{field} {code}").format(field=field_caption(addition.caption), code=addition.code)
            self.additions.addItem(text)
        self._side.setVisible(bool(preview.additions))

    def take_focus(self) -> None:
        """The keyboard stands on the rows."""
        self.list.setFocus()

    def other_part(self) -> None:
        """From the rows to what can be decided of one, and back."""
        focus = self.focusWidget()
        if focus is not None and self.details.isAncestorOf(focus):
            self.list.setFocus()
        else:
            self.details.take_focus()

    def _connect(self) -> None:
        self.chips.chosen.connect(self._show_group)
        self.list.current_changed.connect(self._show_row)
        self.list.update_model.failed.connect(self.failed)
        self.list.update_model.shown.connect(self._stand_on_first)
        self.deciding.changed.connect(self._count)

    def _show_group(self, group: RowGroup) -> None:
        self.list.set_empty_text(group_empty(group))
        self.details.show_row(None)
        self.list.show_group(group)
        self.all_button.setEnabled(self.deciding.can_tick(group))

    def _stand_on_first(self) -> None:
        if self.list.update_model.rowCount() and not self.list.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag
            first = self.list.update_model.index(0, 0)
            self.list.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)
        self._show_row()

    def _show_row(self) -> None:
        """Show the row that one stands on; what ids in it are called is looked up."""
        row = self.list.current_row
        self.details.show_row(row)
        if row is None or not REFERENCES & {update.name for update in row.fields}:
            return
        self._lane.submit(
            lambda: self._service.names([row]),
            lambda names: self.details.show_row(row, names) if self.list.current_row == row else None,
            self.failed.emit,
            key="update.names",
            owner=self,
        )

    def _count(self) -> None:
        preview, choices = self.deciding.preview, self.deciding.choices
        if preview is None:
            return
        self._lane.submit(
            lambda: self._service.tally(preview, choices), self._tell, self.failed.emit, key="update.tally", owner=self
        )

    def _tell(self, tally: UpdateTally) -> None:
        self.tally = tally
        preview = self.deciding.preview
        nothing = preview is not None and not any(
            preview.count(group) for group in (RowGroup.NEW, RowGroup.CHANGED, RowGroup.CONFLICT, RowGroup.WRONG)
        )
        said = [self.tr("Nothing has changed since the last file.")] if nothing else []
        said.append(tally_text(tally))
        if unsure := self._unsure():
            said.append(self.tr("%Ln new row(s) may be records that are here already: look at them first.", "", unsure))
        self.told.setText(" ".join(said))
        self.told.updateGeometry()
        self.tallied.emit()

    def _unsure(self) -> int:
        """How many new rows may be records that are here, and nobody has said so or otherwise."""
        preview, matches = self.deciding.preview, self.deciding.choices.matches
        return 0 if preview is None else preview.proposed - len(matches)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for action in self._menu_actions(self.list.group):
            self._menu.addAction(action)

    def _menu_actions(self, group: RowGroup) -> list[QAction]:
        deciding, preview = self.deciding, self.deciding.preview
        if preview is None:
            return []
        if group is RowGroup.MISSING:
            return [
                self._action(action_text(each, preview.kind), partial(deciding.do_with_all, each))
                for each in deciding.actions
            ]
        actions = [
            self._action(self.tr("&Tick All"), lambda: deciding.tick_all(group, True)),
            self._action(self.tr("&Untick All"), lambda: deciding.tick_all(group, False)),
        ]
        if group is RowGroup.CONFLICT:
            actions += [
                self._action(self.tr("Take the &File's Values"), lambda: deciding.decide_all(Take.FILE)),
                self._action(self.tr("&Keep What Is Here"), lambda: deciding.decide_all(Take.OURS)),
                self._action(self.tr("Decide &Later"), lambda: deciding.decide_all(None)),
            ]
        if group is RowGroup.NEW and (sure := len(preview.sure_matches())):
            caption = self.tr("&Confirm %Ln Sure Match(es)", "", sure)
            actions.append(self._action(caption, deciding.match_sure))
        return actions

    def _action(self, caption: str, run: Callable[[], None]) -> QAction:
        action = QAction(caption, self._menu)
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.chips, 1)
        for button in (self.all_button, self.save_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        heading = PlainLabel(self.tr("Goes in too, because records refer to it"))
        heading.setProperty("muted", True)
        side.addWidget(heading)
        side.addWidget(self.additions, 1)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setChildrenCollapsible(False)
        below.setHandleWidth(scaled(10))
        below.addWidget(self.details)
        below.addWidget(self._side)
        below.setStretchFactor(0, 4)
        below.setStretchFactor(1, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(scaled(10))
        parts.addWidget(self.list)
        parts.addWidget(below)
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 1)
        self.list.setMinimumHeight(scaled(120))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(parts, 1)
        column.addWidget(self.told)
