"""What is wrong with one field, as a sentence that names the field, the value and the way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.errors import FieldError

SHOWN_CHARACTERS = 60


def shortened(text: str) -> str:
    """A value as it is quoted in a sentence: on one line, long ones cut with a sign that says so."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN_CHARACTERS else line[:SHOWN_CHARACTERS] + "…"


def field_sentence(error: FieldError) -> str:
    """One sentence or two; fit to stand below the field."""
    template = _templates().get(error.reason, _tr("{field}: {value} cannot be used here."))
    side = _tr("Dynamics CRM") if error.entity == "Account" else _tr("Dynamics NAV")
    return template.format(
        field=error.caption,
        value=shortened(error.value) or _tr("a blank value"),
        length=len(error.value),
        limit=error.limit,
        side=side,
    )


def _templates() -> dict[str, str]:
    return {
        "too_long": _tr("{field} holds at most {limit} characters; this has {length}. Shorten it: {value}"),
        "required": _tr("{field} must not be blank. Enter a value."),
        "not_a_number": _tr("{field}: {value} is not a number. Enter an amount such as 1250.00."),
        "not_a_date": _tr("{field}: {value} is not a date. Enter a date such as 2026-01-31."),
        "not_an_option": _tr("{field}: {value} is not one of the options. Choose one from the list."),
        "unknown_code": _tr("{field}: the code {value} does not exist. Choose one from the list."),
        "taken": _tr("{field}: {value} is used by another record. Choose another one."),
        "not_storable": _tr("{field} holds a character that cannot be stored. Delete it and type it anew."),
        "out_of_range": _tr("{field}: {value} is out of range. Enter a value that fits."),
        "always_mapped": _tr("{field} is always mapped: no record can be without it."),
        "one_way": _tr("{field} cannot be mapped in this direction."),
        "not_a_text": _tr("{field} is not a free text and cannot be truncated."),
        "no_constant": _tr("{field} cannot have a constant: choose one direction first, or clear the constant."),
        "undecided": _tr("{field} has a new value in both systems. Choose which one to keep."),
        "edited_since": _tr("{field} was changed since and is left alone. It holds: {value}"),
        "no_counterpart": _tr(
            "{field}: {value} has no counterpart in {side}. Choose another value, or add the counterpart to the table."
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldErrors", text)
