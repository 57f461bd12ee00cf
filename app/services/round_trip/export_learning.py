"""What the cells of the other program's files teach: its words for our values, and which columns hold numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping

from app.domain.file_kind import FileKind
from app.nav.unit_of_work import NavUnit

_NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d{1,6})?")
_PLACES = 15
"""So many digits a workbook keeps of a number."""


class Learned:
    """Reads all that files have told of one kind, once, when it is first asked. ``teaches``: the fields whose words
    count."""

    def __init__(self, unit: NavUnit, kind: FileKind, teaches: Callable[[str], bool]) -> None:
        self._unit = unit
        self._kind = kind
        self._teaches = teaches
        self._words: dict[tuple[str, str], str] | None = None
        self._numbers: dict[str, set[int]] = {}

    def word(self, name: str, text: str) -> str | None:
        """What the other program wrote most often for the canonical text of the field; ``None``: it never had to."""
        if self._words is None:
            self._words = self._learn()
        return self._words.get((name, text))

    def holds_numbers(self, layout_id: str, column: int) -> bool:
        """Whether every cell of the column that isn't blank was a number, as far as it was kept."""
        if self._words is None:
            self._words = self._learn()
        return column in self._numbers.get(layout_id, ())

    def _learn(self) -> dict[tuple[str, str], str]:
        counted: dict[tuple[str, str], Counter[str]] = {}
        columns: dict[str, Mapping[int, str]] = {
            layout.id: {column: name for column, name in layout.mapping.items() if self._teaches(name)}
            for layout in self._unit.file_layouts.all(self._kind)
        }
        texts: dict[str, set[int]] = {}
        for portion in self._unit.baselines.each(self._kind):
            for baseline in portion:
                for column, name in columns.get(baseline.layout_id, {}).items():
                    raw, text = baseline.cells.get(column), baseline.values.get(name)
                    if raw is not None and raw.strip() and text:
                        counted.setdefault((name, text), Counter())[raw] += 1
                numbers = self._numbers.setdefault(baseline.layout_id, set())
                words = texts.setdefault(baseline.layout_id, set())
                for column, cell in baseline.cells.items():
                    if cell and column not in words:
                        (numbers if _is_number(cell) else words).add(column)
        for layout_id, words in texts.items():
            self._numbers[layout_id] -= words
        return {place: said.most_common(1)[0][0] for place, said in counted.items()}


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell) is not None and sum(sign.isdigit() for sign in cell) <= _PLACES
