"""What an update from a file would do, row by row, before anything is written."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.file_choices import UpdateChoices
from app.domain.file_kind import FileKind
from app.domain.file_update import FieldState, FieldUpdate, MissingAction, RowGroup
from app.domain.matching.proposal import ProposalKind
from app.services.imports.id_column import IdColumn
from app.services.imports.preview import Addition, Mapped
from app.services.imports.problem import Problem
from app.services.round_trip.draft import UpdateDraft
from app.services.round_trip.row_proposal import RowProposal
from app.services.round_trip.rows import FileRow

ACTIONS: Mapping[FileKind, tuple[MissingAction, ...]] = {
    FileKind.CUSTOMERS: (MissingAction.LEAVE, MissingAction.BLOCK, MissingAction.DELETE),
    FileKind.ACCOUNTS: (MissingAction.LEAVE, MissingAction.BLOCK, MissingAction.DELETE),
    FileKind.USERS: (MissingAction.LEAVE, MissingAction.BLOCK),
    FileKind.SALESPEOPLE: (MissingAction.LEAVE, MissingAction.DELETE),
    FileKind.OPPORTUNITIES: (MissingAction.LEAVE, MissingAction.DELETE),
    FileKind.QUOTES: (MissingAction.LEAVE, MissingAction.DELETE),
    FileKind.CASES: (MissingAction.LEAVE, MissingAction.DELETE),
    FileKind.LEDGER_ENTRIES: (MissingAction.LEAVE,),
}
"""What may become of records that a file doesn't have. Ledger entries are history: a file shows a part of them."""


@dataclass(frozen=True, slots=True)
class UpdateRow:
    """One row as it is shown. ``number`` names it in :class:`UpdateChoices`; ``line`` counts as editors do and is 0 for
    a missing record. ``record_id`` is blank for a new record. ``fields`` are those that differ: of a new row all that
    are not blank (``ours`` is blank then). ``proposals``: records that it may belong to, best first; ``match`` is the
    one that was chosen in the choices, whose fields are then shown. ``was_known``: an earlier file had the missing
    record."""

    number: int
    line: int
    group: RowGroup
    record_id: str
    key: str
    name: str
    fields: tuple[FieldUpdate, ...] = ()
    proposals: tuple[RowProposal, ...] = ()
    problems: tuple[Problem, ...] = ()
    match: str = ""
    was_known: bool = False

    @property
    def conflicts(self) -> tuple[FieldUpdate, ...]:
        """The fields that both changed."""
        return tuple(update for update in self.fields if update.state is FieldState.CONFLICT)


@dataclass(frozen=True, slots=True)
class UpdateTally:
    """What applying would do under some choices: records that are ``created``, ``updated`` (``fields`` in all),
    ``blocked`` and ``deleted``; ``undecided`` conflicts are left alone; ``kept_ours`` were decided for what is here."""

    created: int = 0
    updated: int = 0
    fields: int = 0
    blocked: int = 0
    deleted: int = 0
    undecided: int = 0
    kept_ours: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether no record is written to; what the file says is remembered all the same."""
        return not (self.created or self.updated or self.blocked or self.deleted)


@dataclass(frozen=True, slots=True)
class UpdatePreview:
    """Everything about the update from one table. ``problems`` are sorted, errors first; ``additions`` are codes and
    salespeople that new and changed rows bring along. Pages of rows: ``UpdateService.rows``."""

    draft: UpdateDraft
    mapping: Mapped
    problems: tuple[Problem, ...]
    additions: tuple[Addition, ...]
    groups: Mapping[RowGroup, Sequence[int]]  # numbers of rows
    file_rows: Sequence[FileRow] = field(repr=False)
    missing: IdColumn = field(repr=False)
    known_missing: int = 0  # so many of the missing were in an earlier file; they stand first

    @property
    def kind(self) -> FileKind:
        """What the rows are."""
        return self.draft.kind

    @property
    def read(self) -> int:
        """How many rows the file has."""
        return len(self.file_rows)

    def count(self, group: RowGroup) -> int:
        """How many rows are in the group."""
        return len(self.groups.get(group, ()))

    @property
    def proposed(self) -> int:
        """How many of the new rows may belong to a record that is there."""
        return sum(bool(self.file_rows[number].proposals) for number in self.groups.get(RowGroup.NEW, ()))

    def sure_matches(self) -> dict[int, str]:
        """Row number -> record, for the rows of which a proposal can be confirmed unseen: see
        :meth:`UpdateChoices.match_all`."""
        found = {}
        for number in self.groups.get(RowGroup.NEW, ()):
            proposals = self.file_rows[number].proposals
            if proposals and proposals[0].kind is ProposalKind.SURE:
                found[number] = proposals[0].record_id
        return found

    def group_of(self, number: int) -> RowGroup:
        """The group of the row of that number. Raises ``IndexError``."""
        if 0 <= number < len(self.file_rows):
            return self.file_rows[number].group
        if number < len(self.file_rows) + len(self.missing):
            return RowGroup.MISSING
        raise IndexError(number)


def numbers() -> array[int]:
    """Row numbers in little memory."""
    return array("i")


def tally(preview: UpdatePreview, choices: UpdateChoices) -> UpdateTally:
    """What applying would do; rows with a confirmed match count as updated without their fields, for these depend on
    the record."""
    created = updated = fields = undecided = kept = 0
    for group in (RowGroup.NEW, RowGroup.CHANGED, RowGroup.CONFLICT):
        for number in preview.groups.get(group, ()):
            if not choices.is_ticked(number, group):
                continue
            if group is RowGroup.NEW:
                created += not choices.matches.get(number)
                updated += bool(choices.matches.get(number))
                continue
            row = preview.file_rows[number]
            taken = sum(choices.takes(number, update) for update in row.fields)
            open_ones = [update for update in row.fields if update.state is FieldState.CONFLICT]
            decided = [choices.conflict(number, update.name) for update in open_ones]
            undecided += decided.count(None)
            kept += sum(take is not None for take in decided) - sum(choices.takes(number, each) for each in open_ones)
            updated += bool(taken)
            fields += taken
    actions = [choices.action(number) for number in preview.groups.get(RowGroup.MISSING, ())]
    blocked, deleted = actions.count(MissingAction.BLOCK), actions.count(MissingAction.DELETE)
    return UpdateTally(created, updated, fields, blocked, deleted, undecided, kept)
