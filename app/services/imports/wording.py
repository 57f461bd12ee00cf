"""Problems of an import in words: for the report of an import without a window and for the window's table."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.services.imports.problem import Problem, Reason

WORDS: Mapping[Reason, str] = {
    Reason.NO_COLUMN: "No column of the file is mapped to {field}, which every record needs.",
    Reason.REQUIRED: "{field} is blank; every record needs one.",
    Reason.TOO_LONG: "The text has {length} characters; {field} holds at most {limit}.",
    Reason.NOT_AN_OPTION: "{field} can't be this; it can be: {other}.",
    Reason.NOT_A_NUMBER: "This is not an amount.",
    Reason.AMBIGUOUS_NUMBER: "This can be read as two different amounts; write it with two decimals.",
    Reason.OUT_OF_RANGE: "The amount is too large.",
    Reason.NOT_STORABLE: "The text holds a character that can't be stored.",
    Reason.NOT_A_GUID: "This is not a GUID.",
    Reason.NOT_A_DAY: "This is not a date.",
    Reason.AMBIGUOUS_DAY: "This can be read as two different days; write it with the year first, as in 2026-03-04.",
    Reason.UNKNOWN_CODE: "{field} knows no such code or name.",
    Reason.UNKNOWN_ACCOUNT: "There is no such account in Dynamics CRM.",
    Reason.AMBIGUOUS_ACCOUNT: "Several accounts bear this name; write the GUID of the one that is meant.",
    Reason.UNKNOWN_CUSTOMER: "There is no customer of this number.",
    Reason.STATUS_MISMATCH: "A record of the status \u201c{other}\u201d can't have this status reason.",
    Reason.KEY_TWICE: "Line {other} has the same {field} with other values.",
    Reason.TAKEN: "This record is there already: {other}.",
    Reason.TOO_MANY_VALUES: "The line has more values than there are headings; its values may have shifted.",
    Reason.OPEN_QUOTE: "A quotation mark is opened on this line and never closed; it takes in the rest of the file.",
    Reason.COLUMN_LEFT_OUT: "The column is left out: it is mapped to no field.",
    Reason.OTHER_CURRENCY: "The amount is in {other}; it is left out, because {field} is kept in another currency.",
    Reason.UNKNOWN_OWNER: "No user of Dynamics CRM goes by this; {field} stays blank.",
    Reason.DOUBLE: "The line says the same as line {other}; it is left out.",
    Reason.SAME_NAME: "Line {other} has the same name with other values; both go in.",
    Reason.SAME_NUMBER: "Line {other} has the same {field} with other values; both go in.",
    Reason.LIKE_EXISTING: "There is a record of this name already: {other}. This one goes in beside it.",
    Reason.TOO_FEW_VALUES: "The line has fewer values than there are headings; the last fields stay blank.",
    Reason.UNKNOWN_COUNTRY: "No country goes by this name; it goes in as it is, but can't be synchronized.",
    Reason.READ_AS: "Read as \u201c{other}\u201d.",
    Reason.TRIMMED: "The spaces around the text are left out.",
    Reason.EXPORT_COLUMN: "The column only served the export and is left out.",
    Reason.NUMBERED: "Records without a number get the next ones of the number series {other}.",
    Reason.ASSUMED: "The file doesn't say {field}; it becomes \u201c{other}\u201d.",
}
"""A sentence for each reason, with the problem's data in it."""

SHOWN_CHARACTERS = 60
_BREAKS = re.compile(r"[\r\n\t]+")


def sentence(problem: Problem, template: str | None = None) -> str:
    """What is wrong, in one sentence; ``template`` is the translated sentence of ``WORDS``, if there is one."""
    return (template or WORDS[problem.reason]).format(
        field=problem.field or problem.column,
        limit=problem.limit,
        other=problem.other,
        length=len(problem.value),
    )


def shown(value: str) -> str:
    """A value on one line, not longer than is good to read."""
    line = _BREAKS.sub(" ", value)
    return line if len(line) <= SHOWN_CHARACTERS else f"{line[: SHOWN_CHARACTERS - 1]}\u2026"


def place(problem: Problem) -> str:
    """Where it is: line, column and value as far as there are any."""
    parts = []
    if problem.line:
        parts.append(f"line {problem.line}" + (f" and {problem.count - 1} more" if problem.count > 1 else ""))
    elif problem.count > 1:
        parts.append(f"{problem.count} lines")
    if problem.column:
        parts.append(f"column {problem.column}")
    where = ", ".join(parts)
    value = f"\u201c{shown(problem.value)}\u201d" if problem.value.strip() else ""
    return ": ".join(part for part in (where, value) if part)
