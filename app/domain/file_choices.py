"""What a person decided about the rows of an update from a file: a value, changed by making a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.domain.file_update import FieldState, FieldUpdate, MissingAction, RowGroup, Take

FieldPlace = tuple[int, str]
"""The number of a row in its preview, and the name of a field."""

_TICKED = frozenset({RowGroup.NEW, RowGroup.CHANGED, RowGroup.CONFLICT})


@dataclass(frozen=True, slots=True)
class UpdateChoices:
    """Decisions that differ from what is done by itself: new and changed rows are ticked, missing ones left alone,
    fields in conflict wait and are not written.

    ``groups``: ticked or not as a whole; ``rows``: single rows, which count more. ``left_out``: fields whose value of
    the file is not taken this time; the next file offers it again. ``conflicts``: whose value counts, ``all_conflicts``
    for those that are not named. ``matches``: the record that a row belongs to (one of its proposals, or any other),
    blank: a new one whatever is proposed. ``missing`` and ``all_missing``: what becomes of records without a row.
    """

    groups: Mapping[RowGroup, bool] = field(default_factory=dict)
    rows: Mapping[int, bool] = field(default_factory=dict)
    left_out: frozenset[FieldPlace] = frozenset()
    conflicts: Mapping[FieldPlace, Take] = field(default_factory=dict)
    all_conflicts: Take | None = None
    matches: Mapping[int, str] = field(default_factory=dict)
    missing: Mapping[int, MissingAction] = field(default_factory=dict)
    all_missing: MissingAction = MissingAction.LEAVE

    def is_ticked(self, number: int, group: RowGroup) -> bool:
        """Whether the row is applied."""
        if group is RowGroup.MISSING:
            return self.action(number) is not MissingAction.LEAVE
        if group in (RowGroup.WRONG, RowGroup.UNCHANGED):
            return False
        return self.rows.get(number, self.groups.get(group, group in _TICKED))

    def takes(self, number: int, update: FieldUpdate) -> bool:
        """Whether the file's value of the field is written, if its row is ticked."""
        place = (number, update.name)
        if place in self.left_out:
            return False
        if update.state is FieldState.CONFLICT:
            return self.conflict(number, update.name) is Take.FILE
        return update.state is FieldState.THEIRS

    def conflict(self, number: int, name: str) -> Take | None:
        """Whose value counts; ``None``: undecided."""
        return self.conflicts.get((number, name), self.all_conflicts)

    def action(self, number: int) -> MissingAction:
        """What becomes of the missing record of that row."""
        return self.missing.get(number, self.all_missing)

    def tick(self, number: int, on: bool) -> UpdateChoices:
        """With the row ticked or not."""
        return replace(self, rows={**self.rows, number: on})

    def tick_group(self, group: RowGroup, on: bool, numbers: frozenset[int] = frozenset()) -> UpdateChoices:
        """With all rows of the group ticked or not; ``numbers`` are those of its rows that were decided singly, whose
        decisions go."""
        rows = {number: ticked for number, ticked in self.rows.items() if number not in numbers}
        return replace(self, groups={**self.groups, group: on}, rows=rows)

    def take_field(self, number: int, name: str, on: bool) -> UpdateChoices:
        """With the file's value of the field taken or left out."""
        place = frozenset({(number, name)})
        return replace(self, left_out=self.left_out - place if on else self.left_out | place)

    def decide(self, number: int, name: str, take: Take | None) -> UpdateChoices:
        """With the conflict decided; ``None``: undecided again."""
        conflicts = {place: chosen for place, chosen in self.conflicts.items() if place != (number, name)}
        if take is not None:
            conflicts[number, name] = take
        return replace(self, conflicts=conflicts)

    def decide_all(self, take: Take | None) -> UpdateChoices:
        """With all conflicts decided alike."""
        return replace(self, conflicts={}, all_conflicts=take)

    def match(self, number: int, record_id: str | None) -> UpdateChoices:
        """With the row belonging to that record; blank: to a new one for sure; ``None``: undecided again."""
        matches = {row: chosen for row, chosen in self.matches.items() if row != number}
        if record_id is not None:
            matches[number] = record_id
        return replace(self, matches=matches)

    def match_all(self, matches: Mapping[int, str]) -> UpdateChoices:
        """With these rows belonging to these records beside those that are decided already."""
        return replace(self, matches={**self.matches, **matches})

    def do_with_missing(self, number: int, action: MissingAction) -> UpdateChoices:
        """With that becoming of the missing record."""
        return replace(self, missing={**self.missing, number: action})

    def do_with_all_missing(self, action: MissingAction) -> UpdateChoices:
        """With that becoming of all missing records."""
        return replace(self, missing={}, all_missing=action)


AS_SHOWN = UpdateChoices()
