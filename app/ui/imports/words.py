"""What people read for the kinds, encodings, delimiters and problems of an import."""

from __future__ import annotations

from app.files.column_guess import Certainty
from app.files.kinds import ImportKind
from app.services.imports.problem import Severity
from app.ui.translation import translate


def kind_caption(kind: ImportKind) -> str:
    """The name of the list that the records go to."""
    return {
        ImportKind.CUSTOMERS: translate("Imports", "Customers (Dynamics NAV)"),
        ImportKind.ACCOUNTS: translate("Imports", "Accounts (Dynamics CRM)"),
        ImportKind.SALESPEOPLE: translate("Imports", "Salespeople/Purchasers (Dynamics NAV)"),
        ImportKind.USERS: translate("Imports", "Users (Dynamics CRM)"),
        ImportKind.LEDGER_ENTRIES: translate("Imports", "Customer Ledger Entries (Dynamics NAV)"),
        ImportKind.OPPORTUNITIES: translate("Imports", "Opportunities (Dynamics CRM)"),
        ImportKind.QUOTES: translate("Imports", "Quotes (Dynamics CRM)"),
        ImportKind.CASES: translate("Imports", "Cases (Dynamics CRM)"),
    }[kind]


def encoding_caption(encoding: str) -> str:
    """An encoding as other programs call it."""
    known = {
        "utf-8": "Unicode (UTF-8)",
        "utf-16": "Unicode (UTF-16)",
        "cp1252": translate("Imports", "Western European (Windows-1252)"),
        "cp1250": translate("Imports", "Central European (Windows-1250)"),
        "cp1251": translate("Imports", "Cyrillic (Windows-1251)"),
        "cp1253": translate("Imports", "Greek (Windows-1253)"),
        "cp1254": translate("Imports", "Turkish (Windows-1254)"),
        "cp850": translate("Imports", "Western European (DOS 850)"),
        "iso8859-15": translate("Imports", "Western European (ISO 8859-15)"),
    }
    return known.get(encoding, encoding.upper())


def delimiter_caption(delimiter: str) -> str:
    """A delimiter by name."""
    known = {
        ",": translate("Imports", "Comma"),
        ";": translate("Imports", "Semicolon"),
        "\t": translate("Imports", "Tab"),
        "|": translate("Imports", "Vertical bar"),
    }
    return known.get(delimiter, delimiter)


def certainty_caption(certainty: Certainty, *, mapped: bool) -> str:
    """How the field of a column was found."""
    if not mapped:
        return translate("Imports", "Left out")
    return translate("Imports", "Recognized") if certainty is Certainty.SURE else translate("Imports", "Please check")


def severity_caption(severity: Severity) -> str:
    """One problem of that severity."""
    return {
        Severity.ERROR: translate("Imports", "Error"),
        Severity.WARNING: translate("Imports", "Warning"),
        Severity.NOTE: translate("Imports", "Note"),
    }[severity]
