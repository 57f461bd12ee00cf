"""What a person decides about the rows of an update, and who is told of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.file_choices import AS_SHOWN, UpdateChoices
from app.domain.file_update import FieldState, FieldUpdate, MissingAction, RowGroup, Take
from app.services.round_trip.preview import ACTIONS, UpdatePreview, UpdateRow


class Deciding(QObject):
    """Holds the choices for one preview. ``changed``: ticks or fields; ``matched``: rows belong to other records, so
    that their fields are others."""

    changed = Signal()
    matched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices = AS_SHOWN
        self.preview: UpdatePreview | None = None

    def begin(self, preview: UpdatePreview) -> None:
        """Decide anew, for this preview."""
        self.preview, self.choices = preview, AS_SHOWN
        self.changed.emit()

    @property
    def decided(self) -> bool:
        """Whether anything is decided that differs from what is done by itself."""
        return self.preview is not None and self.choices != AS_SHOWN

    def is_ticked(self, row: UpdateRow) -> bool:
        """Whether the row is applied."""
        return self.choices.is_ticked(row.number, row.group)

    def can_tick(self, group: RowGroup) -> bool:
        """Whether rows of the group can be applied at all."""
        if group is RowGroup.MISSING:
            return len(self.actions) > 1
        return group in (RowGroup.NEW, RowGroup.CHANGED, RowGroup.CONFLICT)

    @property
    def actions(self) -> Sequence[MissingAction]:
        """What may become of missing records."""
        return (MissingAction.LEAVE,) if self.preview is None else ACTIONS[self.preview.kind]

    def toggle(self, group: RowGroup, numbers: Sequence[int]) -> None:
        """Tick these rows, or untick them when all are ticked; missing ones take the first thing that can be done."""
        if not numbers or not self.can_tick(group):
            return
        on = not all(self.choices.is_ticked(number, group) for number in numbers)
        if group is RowGroup.MISSING:
            self.do_with(numbers, self.actions[1] if on else MissingAction.LEAVE)
            return
        self._take(replace(self.choices, rows={**self.choices.rows, **dict.fromkeys(numbers, on)}))

    def tick_all(self, group: RowGroup, on: bool) -> None:
        """All rows of the group, whatever was decided of single ones."""
        if self.preview is not None:
            self._take(self.choices.tick_group(group, on, frozenset(self.preview.groups.get(group, ()))))

    def take_field(self, row: UpdateRow, update: FieldUpdate, take: Take | None) -> None:
        """The file's value of the field, or the one that is here; ``None``: undecided, as far as that can be."""
        if update.state is FieldState.CONFLICT:
            self._take(self.choices.decide(row.number, update.name, take))
        elif update.state is FieldState.THEIRS:
            self._take(self.choices.take_field(row.number, update.name, take is not Take.OURS))

    def decide_all(self, take: Take | None) -> None:
        """All conflicts alike."""
        self._take(self.choices.decide_all(take))

    def do_with(self, numbers: Sequence[int], action: MissingAction) -> None:
        """What becomes of these missing records."""
        self._take(replace(self.choices, missing={**self.choices.missing, **dict.fromkeys(numbers, action)}))

    def do_with_all(self, action: MissingAction) -> None:
        """What becomes of all missing records."""
        self._take(self.choices.do_with_all_missing(action))

    def match(self, number: int, record_id: str) -> None:
        """The row belongs to that record; blank: it is a new one for sure."""
        self.choices = self.choices.match(number, record_id)
        self.matched.emit()
        self.changed.emit()

    def match_sure(self) -> None:
        """Confirm what can be confirmed unseen."""
        if self.preview is not None:
            self.choices = self.choices.match_all(self.preview.sure_matches())
            self.matched.emit()
            self.changed.emit()

    def _take(self, choices: UpdateChoices) -> None:
        self.choices = choices
        self.changed.emit()
