"""What goes back to the other program in a file, and the receipt of what went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.field_mapping import Side
from app.domain.file_kind import FileKind
from app.domain.file_update import alike


class ExportTarget(StrEnum):
    """What one file is written for: NAV takes several tables in one package, CRM one kind of records a file."""

    NAV = "nav"
    ACCOUNTS = "accounts"
    OPPORTUNITIES = "opportunities"
    QUOTES = "quotes"
    CASES = "cases"

    @property
    def kinds(self) -> tuple[FileKind, ...]:
        """The kinds in one file, in the order in which the other program must take them: customers bear the codes of
        salespeople."""
        if self is ExportTarget.NAV:
            return (FileKind.SALESPEOPLE, FileKind.CUSTOMERS)
        return (FileKind(self.value),)

    @property
    def side(self) -> Side:
        """The system that takes the file."""
        return self.kinds[0].side


class Standing(StrEnum):
    """How it stands with a value that went out, by what has come back since."""

    WAITING = "waiting"  # no file of the other program has told of the record yet
    NOT_TAKEN = "not_taken"  # one has, and held the old value still
    TAKEN = "taken"  # the other program holds what was exported
    CHANGED = "changed"  # it holds another value: somebody changed it there
    REPLACED = "replaced"  # a later file of ours brought a value for the field: what comes back settles that one


OPEN_STANDINGS = frozenset({Standing.WAITING, Standing.NOT_TAKEN})


class ExportProblem(StrEnum):
    """Why a value or a whole record can't go into the file."""

    NO_COLUMN = "no_column"  # the other program's file has no column for the field
    NO_LETTERS = "no_letters"  # the file's encoding has no such letters
    NO_NAME = "no_name"  # what the field refers to can't be named without doubt
    RENUMBERED = "renumbered"  # the record's key was changed here: the file would make a second record of it
    OLDER_FILE = "older_file"  # not all columns are known of the record, and blank cells would blank its fields
    NO_FILE = "no_file"  # no file of this kind has come yet: its columns aren't known
    DELETED = "deleted"  # the record was deleted here, and no file can say so


@dataclass(frozen=True, slots=True)
class SentValue:
    """That the value went out before, and how it stands with it."""

    export_id: str
    at: datetime
    standing: Standing


@dataclass(frozen=True, slots=True)
class PendingField:
    """One field that the other program holds otherwise, as canonical texts; ``old`` is blank in a record that is new
    to it. ``sent``: the same value went out already. ``problem``: it can't go."""

    name: str
    old: str
    new: str
    sent: SentValue | None = None
    problem: ExportProblem | None = None


@dataclass(frozen=True, slots=True)
class PendingRecord:
    """One record with the fields that are to go out. ``key`` is what the other program calls it by, ``name`` what
    people do. ``version`` is the one that was read. ``problem``: none of it can go."""

    kind: FileKind
    record_id: str
    version: str
    key: str
    name: str
    is_new: bool
    fields: tuple[PendingField, ...]
    problem: ExportProblem | None = None

    @property
    def able(self) -> tuple[PendingField, ...]:
        """The fields that can go out; of a new record with a problem none."""
        return () if self.problem is not None else tuple(field for field in self.fields if field.problem is None)

    @property
    def was_sent(self) -> bool:
        """Whether it went out before and nothing has come back of it: not again, unless a person wants it. What is new
        to CRM counts as sent with its first value: a second file would make a second record."""
        sent = [field.sent is not None for field in self.able]
        return any(sent) if self.is_new and self.kind.side is Side.CRM else bool(sent) and all(sent)

    def field(self, name: str) -> PendingField | None:
        """The pending field of that name."""
        return next((field for field in self.fields if field.name == name), None)


@dataclass(frozen=True, slots=True)
class FileExport:
    """One file that was written: the head of its receipt. The counts are of its values, by how it stands with them."""

    id: str
    target: ExportTarget
    path: str
    written_at: datetime
    by: str
    records: int
    standings: Mapping[Standing, int]

    @property
    def open(self) -> int:
        """How many of its values have not come back as taken over or changed."""
        return sum(self.standings.get(standing, 0) for standing in OPEN_STANDINGS)


@dataclass(frozen=True, slots=True)
class ExportedValue:
    """One value of a receipt: what was written of which record, in place of what. ``version`` is the record's when it
    went out. ``settled_at``: when what came back was seen, ``None`` before."""

    kind: FileKind
    record_id: str
    key: str
    name: str
    version: str
    is_new: bool
    field: str
    old: str
    new: str
    standing: Standing = Standing.WAITING
    settled_at: datetime | None = None


def standing_of(old: str, new: str, told: str) -> Standing:
    """How it stands with a value that replaced ``old`` by ``new``, now that a later file has ``told``."""
    if alike(told, new):
        return Standing.TAKEN
    return Standing.NOT_TAKEN if alike(told, old) else Standing.CHANGED
