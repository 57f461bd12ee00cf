"""What is wrong with the values of a record before anybody tries to save them, by the very rules of the saving.

Only what needs no database is asked here: whether a number is taken is seen at the save.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from app.crm.record_check import checked_account, checked_case, checked_opportunity, checked_quote
from app.domain.errors import FieldError
from app.domain.field_check import checked
from app.domain.record_change import RecordKind
from app.domain.salesperson import SALESPERSON_FIELDS
from app.nav.customer_validation import checked_customer

Values = Mapping[str, object]
FieldRules = Callable[[Values], list[FieldError]]
"""The errors of a record's values, every one at once; a value that is left out is not asked about."""


@dataclass(frozen=True, slots=True)
class _Choices:
    """The codes that are known of some fields; of the others any is taken for one that exists."""

    codes: Mapping[str, Collection[str]]

    def knows(self, field: str, code: str) -> bool:
        return not code or field not in self.codes or code in self.codes[field]


def customer_errors(values: Values, codes: Mapping[str, Collection[str]], *, new: bool) -> list[FieldError]:
    """Of a customer; ``codes``: those that each code field may hold. A new one gets its No. when it is saved."""
    numbered = new and not str(values.get("no", "")).strip()
    checkable = {name: value for name, value in values.items() if name != "no"} if numbered else values
    errors = checked_customer(checkable, _Choices(codes), new=False)[1]
    return [error for error in errors if error.field in values]


def rules_of(kind: RecordKind) -> FieldRules:
    """Of the other kinds of record. KeyError for customers, whose codes must be known."""
    return {
        RecordKind.SALESPERSON: lambda values: checked("Salesperson", SALESPERSON_FIELDS, values)[1],
        RecordKind.ACCOUNT: lambda values: checked_account(values, new=False)[1],
        RecordKind.OPPORTUNITY: lambda values: checked_opportunity(dict(values))[1],
        RecordKind.QUOTE: lambda values: checked_quote(dict(values))[1],
        RecordKind.CASE: lambda values: checked_case(dict(values))[1],
    }[kind]
