"""What Update from File says: groups, fields, what Apply would do, and what it did."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from app.domain.field_mapping import Side
from app.domain.file_choices import UpdateChoices
from app.domain.file_kind import FileKind
from app.domain.file_update import FieldState, FieldUpdate, MissingAction, RowGroup, Take
from app.services.round_trip.preview import UpdateRow, UpdateTally
from app.ui.imports.problem_words import problem_text
from app.ui.round_trip.field_text import field_text
from app.ui.translation import translate

GROUPS = (
    RowGroup.CONFLICT,
    RowGroup.CHANGED,
    RowGroup.NEW,
    RowGroup.MISSING,
    RowGroup.WRONG,
    RowGroup.UNCHANGED,
)
"""In the order in which one looks at them."""


def group_text(group: RowGroup) -> str:
    """The rows of a group, as its button calls them."""
    return {
        RowGroup.NEW: translate("UpdateFromFile", "New"),
        RowGroup.CHANGED: translate("UpdateFromFile", "Changed"),
        RowGroup.CONFLICT: translate("UpdateFromFile", "Conflicts"),
        RowGroup.MISSING: translate("UpdateFromFile", "Missing"),
        RowGroup.WRONG: translate("UpdateFromFile", "Wrong"),
        RowGroup.UNCHANGED: translate("UpdateFromFile", "Unchanged"),
    }[group]


def group_tip(group: RowGroup) -> str:
    """What a group holds."""
    return {
        RowGroup.NEW: translate("UpdateFromFile", "Rows of the file that are no record here yet."),
        RowGroup.CHANGED: translate("UpdateFromFile", "Records that the other program changed since its last file."),
        RowGroup.CONFLICT: translate(
            "UpdateFromFile", "Records of which both the file and somebody here changed the same field."
        ),
        RowGroup.MISSING: translate("UpdateFromFile", "Records here that the file does not hold."),
        RowGroup.WRONG: translate("UpdateFromFile", "Rows that cannot be taken, with the reason."),
        RowGroup.UNCHANGED: translate("UpdateFromFile", "Records of which the file says nothing new."),
    }[group]


def alone_text(group: RowGroup) -> str:
    """What is to be said of a row without fields."""
    if group is RowGroup.MISSING:
        return translate("UpdateFromFile", "This record is here, but the file does not hold it.")
    if group is RowGroup.NEW:
        return translate("UpdateFromFile", "The row holds a new record.")
    return translate("UpdateFromFile", "The file says nothing new of this record.")


GROUP_ICONS: Mapping[RowGroup, tuple[str, str]] = {
    RowGroup.NEW: ("plus", "success_fg"),
    RowGroup.CHANGED: ("edit", "accent"),
    RowGroup.CONFLICT: ("help", "warning_fg"),
    RowGroup.MISSING: ("minus", "muted"),
    RowGroup.WRONG: ("error", "danger_fg"),
    RowGroup.UNCHANGED: ("check", "muted"),
}


def group_empty(group: RowGroup) -> str:
    """What stands in the list of a group without rows."""
    return {
        RowGroup.NEW: translate("UpdateFromFile", "The file holds no new records."),
        RowGroup.CHANGED: translate("UpdateFromFile", "Nothing has changed since the last file."),
        RowGroup.CONFLICT: translate("UpdateFromFile", "No field was changed on both sides."),
        RowGroup.MISSING: translate("UpdateFromFile", "The file holds all records that are here."),
        RowGroup.WRONG: translate("UpdateFromFile", "Every row of the file can be read."),
        RowGroup.UNCHANGED: translate("UpdateFromFile", "There are no unchanged records."),
    }[group]


def system_text(kind: FileKind) -> str:
    """The program that wrote the file."""
    nav = kind.side is Side.NAV
    return translate("UpdateFromFile", "Dynamics NAV") if nav else translate("UpdateFromFile", "Dynamics CRM")


def decision_text(update: FieldUpdate, choices: UpdateChoices, number: int, *, ticked: bool) -> str:
    """What becomes of one field."""
    if update.state is FieldState.OURS:
        return translate("UpdateFromFile", "changed here; stays")
    if update.state is FieldState.IN_STEP:
        return translate("UpdateFromFile", "the same")
    if update.state is FieldState.CONFLICT and choices.conflict(number, update.name) is None:
        return translate("UpdateFromFile", "undecided; stays")
    if not choices.takes(number, update):
        return translate("UpdateFromFile", "stays")
    if not ticked:
        return translate("UpdateFromFile", "row is not ticked")
    return translate("UpdateFromFile", "is taken")


def action_text(action: MissingAction, kind: FileKind) -> str:
    """What becomes of a record that the file does not hold."""
    if action is MissingAction.DELETE:
        return translate("UpdateFromFile", "Delete")
    if action is MissingAction.LEAVE:
        return translate("UpdateFromFile", "Leave alone")
    return {
        FileKind.ACCOUNTS: translate("UpdateFromFile", "Deactivate"),
        FileKind.USERS: translate("UpdateFromFile", "Disable"),
    }.get(kind, translate("UpdateFromFile", "Block"))


def row_text(row: UpdateRow, choices: UpdateChoices, kind: FileKind, locale: QLocale) -> str:
    """What is to be said of a row in its line."""
    if row.group is RowGroup.MISSING:
        return _missing_text(row, choices, kind)
    if row.problems and (row.group is RowGroup.WRONG or not row.fields):
        return problem_text(row.problems[0])
    if row.group is RowGroup.NEW and not row.match:
        return _new_text(row, choices, locale)
    captions = ", ".join(field_text(kind, update.name) for update in row.fields if _is_told(update))
    open_ones = sum(choices.conflict(row.number, update.name) is None for update in row.conflicts)
    if not open_ones:
        return captions
    asked = translate("UpdateFromFile", "%Ln to decide", "", n=open_ones)
    return translate("UpdateFromFile", "{asked}: {fields}").format(asked=asked, fields=captions)


def _is_told(update: FieldUpdate) -> bool:
    return update.state in (FieldState.THEIRS, FieldState.CONFLICT)


def _missing_text(row: UpdateRow, choices: UpdateChoices, kind: FileKind) -> str:
    action = choices.action(row.number)
    if action is not MissingAction.LEAVE:
        return action_text(action, kind)
    if row.was_known:
        return translate("UpdateFromFile", "was in an earlier file; is left alone")
    return translate("UpdateFromFile", "was in no file yet; is left alone")


def _new_text(row: UpdateRow, choices: UpdateChoices, locale: QLocale) -> str:
    if row.proposals and row.number not in choices.matches:
        best = row.proposals[0]
        text = translate("UpdateFromFile", "New, or the same as {name} ({percent} % alike)?")
        return text.format(name=best.name or best.key, percent=locale.toString(best.score))
    return translate("UpdateFromFile", "New")


def tally_text(tally: UpdateTally) -> str:
    """What Apply would do, in whole sentences."""
    said = []
    if tally.created:
        said.append(translate("UpdateFromFile", "Apply adds %Ln record(s).", "", n=tally.created))
    if tally.updated:
        said.append(translate("UpdateFromFile", "Apply updates %Ln record(s).", "", n=tally.updated))
    if tally.fields:
        said.append(translate("UpdateFromFile", "%Ln value(s) change.", "", n=tally.fields))
    if tally.blocked:
        said.append(translate("UpdateFromFile", "%Ln record(s) are put out of use.", "", n=tally.blocked))
    if tally.deleted:
        said.append(translate("UpdateFromFile", "%Ln record(s) are deleted.", "", n=tally.deleted))
    if tally.is_nothing:
        said.append(translate("UpdateFromFile", "Apply writes to no record; what the file says is remembered."))
    if tally.undecided:
        said.append(
            translate("UpdateFromFile", "%Ln conflict(s) are undecided and stay as they are.", "", n=tally.undecided)
        )
    return " ".join(said)


def take_text(take: Take | None) -> str:
    """A way out of a conflict."""
    if take is None:
        return translate("UpdateFromFile", "Decide &Later")
    if take is Take.FILE:
        return translate("UpdateFromFile", "&Take the File's Value")
    return translate("UpdateFromFile", "&Keep What Is Here")
