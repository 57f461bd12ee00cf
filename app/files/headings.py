"""The headings that real files bear: NAV and Business Central captions, CRM display and logical names, common words.

Headings are compared by :func:`key`, so case, spaces and punctuation don't matter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from app.files import crm_headings, nav_headings
from app.files.kinds import TARGET_FIELDS, ImportKind

_WORDS: Mapping[ImportKind, Mapping[str, str]] = {
    ImportKind.CUSTOMERS: nav_headings.CUSTOMERS,
    ImportKind.ACCOUNTS: crm_headings.ACCOUNTS,
    ImportKind.SALESPEOPLE: nav_headings.SALESPEOPLE,
    ImportKind.USERS: crm_headings.USERS,
    ImportKind.LEDGER_ENTRIES: nav_headings.LEDGER_ENTRIES,
    ImportKind.OPPORTUNITIES: crm_headings.OPPORTUNITIES,
    ImportKind.QUOTES: crm_headings.QUOTES,
    ImportKind.CASES: crm_headings.CASES,
}

SECONDARY: Mapping[ImportKind, Mapping[str, str]] = {
    ImportKind.ACCOUNTS: {"email": "email (primary contact)", "main_phone": "address1_telephone1|other phone"},
    ImportKind.LEDGER_ENTRIES: {
        "amount": "original amount",
        "remaining_lcy": "remaining amount|restbetrag|montant ouvert|restbeløb",
    },
}
"""What will do when a file has no better column for the field."""

GUID_NAMES: Mapping[ImportKind, str] = {ImportKind.QUOTES: "quoteid"}
"""A logical name that is also a caption: the column holds the record's GUID only when its values are GUIDs."""

EXPORT_ONLY = frozenset(
    {
        "rowchecksum",
        "modifiedon",
        "zeilenprüfsumme",
        "prüfsummederzeile",
        "geändertam",
        "sommedecontrôledelaligne",
        "datedemodification",
        "modifiéle",
        "rækkekontrolsum",
        "kontrolsumforrække",
        "ændretden",
        "ændret",
    }
)
"""Keys of the columns of a Dynamics CRM export that carry no data of the record, without the words in brackets."""

EXPORT_COLUMNS = 3
"""How many columns of a Dynamics CRM export come before those of the record."""

_ENGLISH = "donotmodify"
_DO_NOT_MODIFY = re.compile(r"\s*\(([^()]*\w[^()]*)\)\s*(.+)", re.DOTALL)


def key(heading: str) -> str:
    """What headings are compared by: letters and digits, casefolded."""
    folded = unicodedata.normalize("NFKC", heading).casefold()
    return re.sub(r"[\W_]+", "", folded)


def plain_key(heading: str) -> str:
    """The key of a heading without what stands in brackets: ``Currency(blank=LCY GBP)`` is ``currency``."""
    return key(re.sub(r"\([^()]*\)", "", heading))


def _known(kind: ImportKind, words: Mapping[str, str]) -> dict[str, str]:
    known: dict[str, str] = {}
    for target, headings in words.items():
        for heading in headings.split("|"):
            known.setdefault(key(heading), target)
    for field in TARGET_FIELDS[kind]:
        known[key(field.caption)] = field.name
        known.setdefault(key(field.name), field.name)
    return known


KNOWN: Mapping[ImportKind, Mapping[str, str]] = {kind: _known(kind, words) for kind, words in _WORDS.items()}
"""Per kind: key of a heading -> field name."""

WILL_DO: Mapping[ImportKind, Mapping[str, str]] = {
    kind: {key(heading): target for target, headings in words.items() for heading in headings.split("|")}
    for kind, words in SECONDARY.items()
}


def export_entity(headings: Sequence[str]) -> str | None:
    """The name of the entity when the headings begin as those of a Dynamics CRM export do, in any language: three
    columns under one and the same remark, "(Do Not Modify)", of which the first names the entity."""
    found = [_DO_NOT_MODIFY.fullmatch(heading) for heading in headings[:EXPORT_COLUMNS]]
    if not found or found[0] is None:
        return None
    remark = key(found[0][1])
    alike = len(found) == EXPORT_COLUMNS and all(match and key(match[1]) == remark for match in found)
    return found[0][2].strip() if alike or remark == _ENGLISH else None


def is_export_only(heading: str) -> bool:
    """Whether the column only serves the export it came from."""
    match = _DO_NOT_MODIFY.fullmatch(heading)
    return match is not None and key(match[2]) in EXPORT_ONLY


def known_count(cells: tuple[str, ...] | list[str], kind: ImportKind | None = None) -> int:
    """How many of the cells are known headings (of any kind, or of one)."""
    tables = [KNOWN[kind]] if kind else list(KNOWN.values())
    return sum(any(key(cell) in table or plain_key(cell) in table for table in tables) for cell in cells if cell)
