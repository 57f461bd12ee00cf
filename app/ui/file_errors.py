"""What went wrong with a file: what happened, and the next step, for app.ui.errors."""

from __future__ import annotations

from app.domain import errors
from app.ui.translation import translate


def not_written(error: errors.FileNotWritten) -> tuple[str, str]:
    """A file that could not be written."""
    reasons = {
        "missing": translate("Errors", "its folder does not exist"),
        "denied": translate("Errors", "you may not write there"),
        "full": translate("Errors", "the disk is full"),
        "too_long": translate("Errors", "a sheet does not hold that many rows"),
    }
    reason = reasons.get(error.reason, translate("Errors", "the system refused it"))
    text = translate("Errors", "{path} was not written: {reason}.").format(path=error.path, reason=reason)
    return text, translate("Errors", "Choose another place.")


def not_read(error: errors.FileRefused) -> tuple[str, str]:
    """A file that is not what it was said to be."""
    reasons = {
        "missing": translate("Errors", "the file does not exist"),
        "empty": translate("Errors", "the file is empty"),
        "too_large": translate("Errors", "the file is too large"),
        "not_text": translate("Errors", "it is not a text file in a known encoding"),
        "not_a_workbook": translate("Errors", "it is not an Excel workbook"),
        "no_table": translate("Errors", "it holds no table"),
        "no_headings": translate("Errors", "its first row holds no headings"),
        "damaged": translate("Errors", "the file is damaged"),
        "protected": translate("Errors", "the file is protected by a password"),
    }
    reason = reasons.get(error.reason, translate("Errors", "it cannot be read"))
    text = translate("Errors", "{path} was not read: {reason}.").format(path=error.path, reason=reason)
    return text, translate("Errors", "Nothing was imported. Choose another file.")


def not_imported(error: errors.ImportRefused) -> tuple[str, str]:
    """A file whose rows have problems."""
    text = translate("Errors", "Nothing of {path} was imported: {count} problems must be cured first.")
    return text.format(path=error.path, count=error.problems), translate("Errors", "Each is named by line and column.")
