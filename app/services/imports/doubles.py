"""Rows that are there twice: within the file, and against what is there already.

What counts as the same, and what becomes of it:

* A row whose values are all those of an earlier row says nothing new: it is left out, with a warning that names both
  lines. That is how real exports hold rows twice, and refusing the whole file for it would help nobody.
* A key (a customer's No., a salesperson's code, a GUID) that an earlier row bears with other values is an error: one of
  the two is wrong, and only the user can tell which.
* The same name with other values goes in, with a warning: companies of one name do exist. Quotes of one name are
  nothing worth a word.
* A record that is there already is an error, since importing adds records and never changes any.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.folding import fold
from app.files.kinds import IMPORTABLE, ImportKind
from app.services.imports.problem import Problem, Reason

KEYS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.CUSTOMERS: ("no",),
    ImportKind.ACCOUNTS: ("id",),
    ImportKind.SALESPEOPLE: ("code",),
    ImportKind.USERS: ("id", "email"),
    ImportKind.LEDGER_ENTRIES: ("entry_no",),
    ImportKind.OPPORTUNITIES: ("id",),
    ImportKind.QUOTES: ("id",),
    ImportKind.CASES: ("id", "case_number"),
}
"""The fields of which no two records may have the same value."""


@dataclass(slots=True)
class SeenRows:
    """The rows of the file so far."""

    kind: ImportKind
    captions: Mapping[str, str]
    _whole: dict[tuple[tuple[str, object], ...], int] = field(default_factory=dict)
    _by_key: dict[tuple[str, str], int] = field(default_factory=dict)
    _by_name: dict[str, int] = field(default_factory=dict)
    _by_number: dict[str, int] = field(default_factory=dict)

    def look(self, line: int, values: Mapping[str, object]) -> list[Problem]:
        """What the row has in common with earlier ones; remembers it."""
        if not values:
            return []
        whole = tuple(sorted(values.items(), key=lambda entry: entry[0]))
        first = self._whole.setdefault(whole, line)
        if first != line:
            return [Problem(Reason.DOUBLE, line, value=str(values.get("name", "")), other=str(first))]
        problems = self._keys(line, values)
        return problems or (self._names(line, values) if self.kind in IMPORTABLE else [])

    def _keys(self, line: int, values: Mapping[str, object]) -> list[Problem]:
        problems = []
        for name in KEYS[self.kind]:
            value = str(values.get(name, ""))
            first = self._by_key.setdefault((name, fold(value)), line) if value else line
            if first != line:
                problems.append(self._problem(Reason.KEY_TWICE, line, name, value, first))
        return problems

    def _names(self, line: int, values: Mapping[str, object]) -> list[Problem]:
        problems = []
        number = str(values.get("account_number", ""))
        if number and (first := self._by_number.setdefault(fold(number), line)) != line:
            problems.append(self._problem(Reason.SAME_NUMBER, line, "account_number", number, first))
        name = str(values.get("name", ""))
        if name and (first := self._by_name.setdefault(fold(name), line)) != line:
            problems.append(self._problem(Reason.SAME_NAME, line, "name", name, first))
        return problems

    def _problem(self, reason: Reason, line: int, name: str, value: str, first: int) -> Problem:
        return Problem(
            reason, line, self.captions.get(name, ""), value, self.captions.get(name, name), other=str(first)
        )
