"""What is wrong with a line of a file, where Qt Linguist finds it: the floor below has the same sentences."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.imports.problem import Problem
from app.services.imports.wording import WORDS, sentence
from app.ui.captions import field_caption

SENTENCES = (
    QT_TRANSLATE_NOOP("Imports", "No column of the file is mapped to {field}, which every record needs."),
    QT_TRANSLATE_NOOP("Imports", "{field} is blank; every record needs one."),
    QT_TRANSLATE_NOOP("Imports", "The text has {length} characters; {field} holds at most {limit}."),
    QT_TRANSLATE_NOOP("Imports", "{field} can't be this; it can be: {other}."),
    QT_TRANSLATE_NOOP("Imports", "This is not an amount."),
    QT_TRANSLATE_NOOP("Imports", "This can be read as two different amounts; write it with two decimals."),
    QT_TRANSLATE_NOOP("Imports", "The amount is too large."),
    QT_TRANSLATE_NOOP("Imports", "The text holds a character that can't be stored."),
    QT_TRANSLATE_NOOP("Imports", "This is not a GUID."),
    QT_TRANSLATE_NOOP("Imports", "This is not a date."),
    QT_TRANSLATE_NOOP(
        "Imports",
        "This can be read as two different days; write it with the year first, as in 2026-03-04.",
    ),
    QT_TRANSLATE_NOOP("Imports", "{field} knows no such code or name."),
    QT_TRANSLATE_NOOP("Imports", "There is no such account in Dynamics CRM."),
    QT_TRANSLATE_NOOP("Imports", "Several accounts bear this name; write the GUID of the one that is meant."),
    QT_TRANSLATE_NOOP("Imports", "There is no customer of this number."),
    QT_TRANSLATE_NOOP("Imports", "A record of the status \u201c{other}\u201d can't have this status reason."),
    QT_TRANSLATE_NOOP("Imports", "Line {other} has the same {field} with other values."),
    QT_TRANSLATE_NOOP("Imports", "This record is there already: {other}."),
    QT_TRANSLATE_NOOP("Imports", "The line has more values than there are headings; its values may have shifted."),
    QT_TRANSLATE_NOOP(
        "Imports",
        "A quotation mark is opened on this line and never closed; it takes in the rest of the file.",
    ),
    QT_TRANSLATE_NOOP("Imports", "The column is left out: it is mapped to no field."),
    QT_TRANSLATE_NOOP(
        "Imports",
        "The amount is in {other}; it is left out, because {field} is kept in another currency.",
    ),
    QT_TRANSLATE_NOOP("Imports", "No user of Dynamics CRM goes by this; {field} stays blank."),
    QT_TRANSLATE_NOOP("Imports", "The line says the same as line {other}; it is left out."),
    QT_TRANSLATE_NOOP("Imports", "Line {other} has the same name with other values; both go in."),
    QT_TRANSLATE_NOOP("Imports", "Line {other} has the same {field} with other values; both go in."),
    QT_TRANSLATE_NOOP("Imports", "There is a record of this name already: {other}. This one goes in beside it."),
    QT_TRANSLATE_NOOP("Imports", "The line has fewer values than there are headings; the last fields stay blank."),
    QT_TRANSLATE_NOOP("Imports", "No country goes by this name; it goes in as it is, but can't be synchronized."),
    QT_TRANSLATE_NOOP("Imports", "Read as \u201c{other}\u201d."),
    QT_TRANSLATE_NOOP("Imports", "The spaces around the text are left out."),
    QT_TRANSLATE_NOOP("Imports", "The column only served the export and is left out."),
    QT_TRANSLATE_NOOP("Imports", "Records without a number get the next ones of the number series {other}."),
    QT_TRANSLATE_NOOP("Imports", "The file doesn't say {field}; it becomes \u201c{other}\u201d."),
)
"""Those of ``app.services.imports.wording``, all of them."""


def problem_text(problem: Problem) -> str:
    """What is wrong, in the user's language."""
    problem = replace(problem, field=field_caption(problem.field)) if problem.field else problem
    return sentence(problem, QCoreApplication.translate("Imports", WORDS[problem.reason]))
