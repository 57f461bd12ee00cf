"""What an import has to say about a file, line by line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Severity(StrEnum):
    """``ERROR``: the row can't go in. ``WARNING``: it goes in, but something of the file does not, or it looks wrong.
    ``NOTE``: the file is read as it was surely meant."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Reason(StrEnum):
    """What a problem is."""

    # errors of the whole file
    NO_COLUMN = "no_column"  # no column for a field without which no record can be
    # errors of a row
    REQUIRED = "required"
    TOO_LONG = "too_long"
    NOT_AN_OPTION = "not_an_option"
    NOT_A_NUMBER = "not_a_number"
    AMBIGUOUS_NUMBER = "ambiguous_number"
    OUT_OF_RANGE = "out_of_range"
    NOT_STORABLE = "not_storable"
    NOT_A_GUID = "not_a_guid"
    NOT_A_DAY = "not_a_day"
    AMBIGUOUS_DAY = "ambiguous_day"
    UNKNOWN_CODE = "unknown_code"
    UNKNOWN_ACCOUNT = "unknown_account"
    AMBIGUOUS_ACCOUNT = "ambiguous_account"  # several bear the name
    UNKNOWN_CUSTOMER = "unknown_customer"
    STATUS_MISMATCH = "status_mismatch"  # no record of that status has that status reason
    KEY_TWICE = "key_twice"  # the same key as an earlier line, with other values
    TAKEN = "taken"  # the record is there already
    TOO_MANY_VALUES = "too_many_values"
    OPEN_QUOTE = "open_quote"
    # warnings
    COLUMN_LEFT_OUT = "column_left_out"
    OTHER_CURRENCY = "other_currency"
    UNKNOWN_OWNER = "unknown_owner"
    DOUBLE = "double"  # says nothing that an earlier line didn't say: left out
    SAME_NAME = "same_name"  # as an earlier line, with other values: goes in
    SAME_NUMBER = "same_number"
    LIKE_EXISTING = "like_existing"  # name and city of a record that is there
    TOO_FEW_VALUES = "too_few_values"
    UNKNOWN_COUNTRY = "unknown_country"
    # notes
    READ_AS = "read_as"
    TRIMMED = "trimmed"
    EXPORT_COLUMN = "export_column"
    NUMBERED = "numbered"
    ASSUMED = "assumed"


_WARNINGS = frozenset(
    {
        Reason.COLUMN_LEFT_OUT,
        Reason.OTHER_CURRENCY,
        Reason.UNKNOWN_OWNER,
        Reason.DOUBLE,
        Reason.SAME_NAME,
        Reason.SAME_NUMBER,
        Reason.LIKE_EXISTING,
        Reason.TOO_FEW_VALUES,
        Reason.UNKNOWN_COUNTRY,
    }
)
_NOTES = frozenset({Reason.READ_AS, Reason.TRIMMED, Reason.EXPORT_COLUMN, Reason.NUMBERED, Reason.ASSUMED})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to say. ``line`` is 0 when it is about the whole file or column, ``column`` the file's heading (blank:
    the whole row), ``value`` what stands in the file. ``field`` is the caption of the field, ``limit`` the most
    characters it holds, ``other`` what the sentence needs beside: the other line, the code that a value is read as,
    the currency. ``count``: on how many lines the same is the case, ``line`` being the first."""

    reason: Reason
    line: int = 0
    column: str = ""
    value: str = ""
    field: str = ""
    limit: int = 0
    other: str = ""
    count: int = 1

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        if self.reason in _WARNINGS:
            return Severity.WARNING
        return Severity.NOTE if self.reason in _NOTES else Severity.ERROR


_ORDER = list(Severity)


def sorted_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Errors first, then warnings, then notes; each by line. Notes that say the same of many lines become one."""
    notes: dict[tuple[str, ...], Problem] = {}
    others: list[Problem] = []
    for problem in problems:
        if problem.severity is not Severity.NOTE:
            others.append(problem)
            continue
        key = (problem.reason, problem.column, problem.value, problem.other)
        first = notes.setdefault(key, problem)
        if first is not problem:
            notes[key] = replace(first, count=first.count + problem.count)
    everything = [*others, *notes.values()]
    return tuple(sorted(everything, key=lambda problem: (_ORDER.index(problem.severity), problem.line)))
