"""What people read for the kinds, encodings, delimiters and problems of an import."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.files.column_guess import Certainty
from app.files.kinds import ImportKind
from app.services.imports.problem import Problem, Severity
from app.services.imports.wording import WORDS, sentence


def _tr(text: str) -> str:
    return QCoreApplication.translate("Imports", text)


def kind_caption(kind: ImportKind) -> str:
    """The name of the list that the records go to."""
    return {
        ImportKind.CUSTOMERS: _tr("Customers (Dynamics NAV)"),
        ImportKind.ACCOUNTS: _tr("Accounts (Dynamics CRM)"),
        ImportKind.SALESPEOPLE: _tr("Salespeople/Purchasers (Dynamics NAV)"),
        ImportKind.USERS: _tr("Users (Dynamics CRM)"),
    }[kind]


def encoding_caption(encoding: str) -> str:
    """An encoding as other programs call it."""
    known = {
        "utf-8": "Unicode (UTF-8)",
        "utf-16": "Unicode (UTF-16)",
        "cp1252": _tr("Western European (Windows-1252)"),
        "cp1250": _tr("Central European (Windows-1250)"),
        "cp1251": _tr("Cyrillic (Windows-1251)"),
        "cp1253": _tr("Greek (Windows-1253)"),
        "cp1254": _tr("Turkish (Windows-1254)"),
        "cp850": _tr("Western European (DOS 850)"),
        "iso8859-15": _tr("Western European (ISO 8859-15)"),
    }
    return known.get(encoding, encoding.upper())


def delimiter_caption(delimiter: str) -> str:
    """A delimiter by name."""
    known = {",": _tr("Comma"), ";": _tr("Semicolon"), "\t": _tr("Tab"), "|": _tr("Vertical bar")}
    return known.get(delimiter, delimiter)


def certainty_caption(certainty: Certainty, *, mapped: bool) -> str:
    """How the field of a column was found."""
    if not mapped:
        return _tr("Left out")
    return _tr("Recognized") if certainty is Certainty.SURE else _tr("Please check")


def severity_caption(severity: Severity) -> str:
    """One problem of that severity."""
    return {Severity.ERROR: _tr("Error"), Severity.WARNING: _tr("Warning"), Severity.NOTE: _tr("Note")}[severity]


def problem_text(problem: Problem) -> str:
    """What is wrong, in the user's language."""
    return sentence(problem, _tr(WORDS[problem.reason]))
