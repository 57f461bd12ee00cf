"""What went wrong with a file: what happened, and the next step, for app.ui.errors."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain import errors


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)


def not_written(error: errors.FileNotWritten) -> tuple[str, str]:
    """A file that could not be written."""
    reasons = {
        "missing": _tr("its folder does not exist"),
        "denied": _tr("you may not write there"),
        "full": _tr("the disk is full"),
    }
    reason = reasons.get(error.reason, _tr("the system refused it"))
    text = _tr("{path} was not written: {reason}.").format(path=error.path, reason=reason)
    return text, _tr("Choose another place.")


def not_read(error: errors.FileRefused) -> tuple[str, str]:
    """A file that is not what it was said to be."""
    reasons = {
        "missing": _tr("the file does not exist"),
        "empty": _tr("the file is empty"),
        "too_large": _tr("the file is too large"),
        "not_text": _tr("it is not a text file in a known encoding"),
        "not_a_workbook": _tr("it is not an Excel workbook"),
        "no_table": _tr("it holds no table"),
        "no_headings": _tr("its first row holds no headings"),
        "damaged": _tr("the file is damaged"),
        "protected": _tr("the file is protected by a password"),
    }
    reason = reasons.get(error.reason, _tr("it cannot be read"))
    text = _tr("{path} was not read: {reason}.").format(path=error.path, reason=reason)
    return text, _tr("Nothing was imported. Choose another file.")


def not_imported(error: errors.ImportRefused) -> tuple[str, str]:
    """A file whose rows have problems."""
    text = _tr("Nothing of {path} was imported: {count} problems must be cured first.")
    return text.format(path=error.path, count=error.problems), _tr("Each is named by line and column.")
