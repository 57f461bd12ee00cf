"""What is wrong with one field, as a sentence that names the field, the value and the way out."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from app.domain.errors import FieldError
from app.ui.captions import field_caption
from app.ui.translation import translate

SHOWN_CHARACTERS = 60


def shortened(text: str) -> str:
    """A value as it is quoted in a sentence: on one line, long ones cut with a sign that says so."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN_CHARACTERS else line[:SHOWN_CHARACTERS] + "…"


def field_sentence(error: FieldError) -> str:
    """One sentence or two; fit to stand below the field."""
    template = _templates().get(error.reason, translate("FieldErrors", "{field}: {value} cannot be used here."))
    side = (
        translate("FieldErrors", "Dynamics CRM")
        if error.entity == "Account"
        else translate("FieldErrors", "Dynamics NAV")
    )
    return template.format(
        field=field_caption(error.caption),
        value=shortened(error.value) or translate("FieldErrors", "a blank value"),
        length=len(error.value),
        limit=error.limit,
        side=side,
        example=_example(error.reason),
    )


def _example(reason: str) -> str:
    """A value as the region writes it."""
    region = QLocale()
    if reason == "not_a_date":
        return region.toString(QDate(2026, 1, 31), QLocale.FormatType.ShortFormat)
    region.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return region.toString(1250.0, "f", 2)


def _templates() -> dict[str, str]:
    return {
        "too_long": translate(
            "FieldErrors", "{field} holds at most {limit} characters; this has {length}. Shorten it: {value}"
        ),
        "required": translate("FieldErrors", "{field} must not be blank. Enter a value."),
        "not_a_number": translate(
            "FieldErrors", "{field}: {value} is not a number. Enter an amount such as {example}."
        ),
        "not_a_date": translate("FieldErrors", "{field}: {value} is not a date. Enter a date such as {example}."),
        "not_an_option": translate(
            "FieldErrors", "{field}: {value} is not one of the options. Choose one from the list."
        ),
        "unknown_code": translate("FieldErrors", "{field}: the code {value} does not exist. Choose one from the list."),
        "taken": translate("FieldErrors", "{field}: {value} is used by another record. Choose another one."),
        "not_storable": translate(
            "FieldErrors", "{field} holds a character that cannot be stored. Delete it and type it anew."
        ),
        "out_of_range": translate("FieldErrors", "{field}: {value} is out of range. Enter a value that fits."),
        "always_mapped": translate("FieldErrors", "{field} is always mapped: no record can be without it."),
        "one_way": translate("FieldErrors", "{field} cannot be mapped in this direction."),
        "not_a_text": translate("FieldErrors", "{field} is not a free text and cannot be truncated."),
        "no_constant": translate(
            "FieldErrors", "{field} cannot have a constant: choose one direction first, or clear the constant."
        ),
        "undecided": translate("FieldErrors", "{field} has a new value in both systems. Choose which one to keep."),
        "edited_since": translate("FieldErrors", "{field} was changed since and is left alone. It holds: {value}"),
        "no_counterpart": translate(
            "FieldErrors",
            "{field}: {value} has no counterpart in {side}. Choose another value, or add the counterpart to the table.",
        ),
    }
