"""What is wrong with a filter that was typed, and what is expected, for app.ui.errors."""

from __future__ import annotations

from app.domain import errors
from app.domain.filter_syntax import FilterKind
from app.ui.translation import translate


def not_understood(error: errors.FilterNotUnderstood) -> tuple[str, str]:
    """What is wrong, with its place, and what can be typed."""
    texts = {
        "value_expected": translate("Filter", "A value is missing at character {place}."),
        "open_quote": translate("Filter", "The quotation mark at character {place} is not closed."),
        "out_of_range": translate("Filter", "The number at character {place} is too large."),
        "no_range": translate("Filter", "There are no ranges here (character {place}): these values have no order."),
        "no_pattern": translate("Filter", "There are no wildcards here (character {place})."),
        "no_case": translate("Filter", "The sign @ has no place here (character {place})."),
        "not_storable": translate("Filter", "The character {place} cannot be searched for."),
        "too_long": translate("Filter", "The filter is longer than {place} characters."),
        "too_many": translate("Filter", "The filter has too many parts."),
        "not_a_value": translate("Filter", "What stands at character {place} is not understood."),
        "not_an_option": translate("Filter", "What stands at character {place} is none of the options."),
    }
    text = texts.get(error.reason, translate("Filter", "The filter is not understood."))
    place = error.position if error.reason == "too_long" else error.position + 1
    return text.format(place=place), expected(error.kind)


def expected(kind: str) -> str:
    """What can be typed into a filter of that kind."""
    texts = {
        FilterKind.AMOUNT: translate("Filter", "Type amounts, as 100..500, >1000 or <>0."),
        FilterKind.NUMBER: translate("Filter", "Type whole numbers, as 1..5, >3 or <>0."),
        FilterKind.DATE: translate("Filter", "Type days, t for today, or ranges, as t-7..t."),
        FilterKind.TIME: translate("Filter", "Type days, t for today, or ranges, as t-7..t."),
        FilterKind.YES_NO: translate("Filter", "Type yes or no."),
        FilterKind.OPTION: translate("Filter", "Type one of the options, several with | between them, '' for blank."),
        FilterKind.CODE: translate("Filter", "Type codes, C*, A..M, <>X, or X|Y; '' for blank."),
    }
    return texts.get(
        FilterKind(kind) if kind in list(FilterKind) else FilterKind.TEXT,
        translate("Filter", "Type a text, Ha*, @*ltd*, A..M, <>X, or X|Y; '' for blank."),
    )
