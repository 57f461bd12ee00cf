"""A file that was opened to update from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.file_kind import FileKind
from app.files.column_guess import ColumnGuess
from app.files.source import SourceTable


@dataclass(frozen=True, slots=True)
class UpdateDraft:
    """``kind`` is what the table is to be read as, ``kind_is_known`` whether the file itself or the user said so.
    ``guesses`` are the columns' fields as they are guessed, one a column; ``remembered`` is what the user chose for the
    columns of such a file the last time (column -> field; columns that were left out are absent), ``None`` when no file
    of these headings was seen. ``of_headings`` are fields that were chosen for single headings in other files."""

    path: str
    kind: FileKind
    kind_is_known: bool
    tables: tuple[SourceTable, ...]
    table: SourceTable
    guesses: tuple[ColumnGuess, ...]
    remembered: Mapping[int, str] | None = None
    of_headings: Mapping[int, str] | None = None

    @property
    def offered(self) -> dict[int, str]:
        """The mapping to begin with: as last time, else as guessed with what is remembered of single headings."""
        if self.remembered is not None:
            return dict(self.remembered)
        known = dict(self.of_headings or {})
        taken = set(known.values())
        for guess in self.guesses:
            if guess.target and guess.index not in known and guess.target not in taken:
                known[guess.index] = guess.target
        return dict(sorted(known.items()))
