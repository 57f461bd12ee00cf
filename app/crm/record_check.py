"""What holds between the fields of one CRM record; every error at once. What asks other records is asked elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from app.domain.account import ACCOUNT_FIELDS
from app.domain.case import CASE_FIELDS, CASE_STATES
from app.domain.errors import FieldError
from app.domain.field import Field
from app.domain.field_check import checked, field_error
from app.domain.opportunity import OPPORTUNITY_FIELDS, OPPORTUNITY_STATES
from app.domain.quote import QUOTE_FIELDS, QUOTE_STATES
from app.domain.user import USER_FIELDS

ISO_CURRENCY = re.compile("[A-Z]{3}")
Checked = tuple[dict[str, object], list[FieldError]]
"""The values as they are stored, and the errors of those that can't be."""


def field_of(fields: tuple[Field, ...], name: str) -> Field:
    """The field of that name."""
    return next(field for field in fields if field.name == name)


def checked_account(values: Mapping[str, object], *, new: bool) -> Checked:
    """The values of an account; a ``new`` one must bring those that are required."""
    if new:
        values = {**_required(ACCOUNT_FIELDS), **values}
    stored, errors = checked("Account", ACCOUNT_FIELDS, values)
    currency = stored.get("currency", "")
    if currency and not ISO_CURRENCY.fullmatch(str(currency)):
        errors.append(field_error("Account", field_of(ACCOUNT_FIELDS, "currency"), currency, "unknown_code"))
    return stored, errors


def checked_user(values: Mapping[str, object]) -> Checked:
    """The values of a user, as far as they are texts."""
    return checked("User", USER_FIELDS, values)


def checked_opportunity(values: Mapping[str, object]) -> Checked:
    """All values of an opportunity."""
    stored, errors = checked("Opportunity", OPPORTUNITY_FIELDS, values)
    errors += _reason_errors("Opportunity", OPPORTUNITY_FIELDS, OPPORTUNITY_STATES, stored)
    probability = stored.get("probability")
    if isinstance(probability, int) and not 0 <= probability <= 100:
        field = field_of(OPPORTUNITY_FIELDS, "probability")
        errors.append(field_error("Opportunity", field, probability, "out_of_range", 100))
    return stored, errors


def checked_quote(values: Mapping[str, object]) -> Checked:
    """All values of a quote."""
    stored, errors = checked("Quote", QUOTE_FIELDS, values)
    errors += _reason_errors("Quote", QUOTE_FIELDS, QUOTE_STATES, stored)
    first, last = stored.get("effective_from"), stored.get("effective_to")
    if isinstance(first, date) and isinstance(last, date) and last < first:
        errors.append(field_error("Quote", field_of(QUOTE_FIELDS, "effective_to"), last, "out_of_range"))
    return stored, errors


def checked_case(values: Mapping[str, object]) -> Checked:
    """All values of a case."""
    stored, errors = checked("Case", CASE_FIELDS, values)
    return stored, errors + _reason_errors("Case", CASE_FIELDS, CASE_STATES, stored)


def _required(fields: tuple[Field, ...]) -> dict[str, object]:
    return {field.name: "" for field in fields if field.required}


def _reason_errors(
    entity: str, fields: tuple[Field, ...], states: Mapping[str, tuple[str, ...]], stored: Mapping[str, object]
) -> list[FieldError]:
    """A status reason must be one of its status."""
    status, reason = stored.get("status"), stored.get("status_reason")
    if not isinstance(status, str) or reason in states[status]:
        return []
    return [field_error(entity, field_of(fields, "status_reason"), reason, "not_an_option")]
