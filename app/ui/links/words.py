"""What is changed on the machine, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.services.desktop.changes import Change, RemoveFile, RemoveKey, RunTool, SetValue, WriteFile
from app.ui.translation import translate


def change_lines(changes: Sequence[Change]) -> list[str]:
    """One line for each."""
    return [_line(change) for change in changes]


def outcome_of(task: str, changes: Sequence[Change]) -> str:
    """What a task of the command line has come to."""
    if not changes:
        return translate("MachineChanges", "There was nothing to do.")
    texts = {
        "register-links": translate("MachineChanges", "Links open Tandem from now on."),
        "unregister-links": translate("MachineChanges", "Links don't open Tandem any more."),
        "install": translate("MachineChanges", "Tandem is in the menu of applications, and links open it."),
        "uninstall": translate("MachineChanges", "Tandem is out of the menu, and links don't open it any more."),
    }
    return texts[task]


def data_stay(data: Path, log: Path) -> str:
    """What uninstalling leaves, and where."""
    text = translate("MachineChanges", "Your data were not touched. They stay in %1, the log in %2.")
    return text.replace("%1", str(data)).replace("%2", str(log.parent))


def _line(change: Change) -> str:
    match change:
        case WriteFile():
            return translate("MachineChanges", "Writes the file %1").replace("%1", change.where)
        case RemoveFile():
            return translate("MachineChanges", "Removes the file %1").replace("%1", change.where)
        case SetValue(_key, name, value):
            text = translate("MachineChanges", "Sets in the registry %1 %2 to %3")
            named = name or translate("MachineChanges", "(Default)")
            return text.replace("%1", change.where).replace("%2", named).replace("%3", value)
        case RemoveKey():
            return translate("MachineChanges", "Removes from the registry %1").replace("%1", change.where)
        case RunTool():
            return translate("MachineChanges", "Calls %1").replace("%1", change.where)
