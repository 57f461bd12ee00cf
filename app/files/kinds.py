"""What files hold, and the fields that their columns may be mapped to."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.account import ACCOUNT_FIELDS
from app.domain.case import CASE_FIELDS
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.field import Field, Kind
from app.domain.file_kind import FileKind
from app.domain.ledger_entry import LEDGER_ENTRY_FIELDS
from app.domain.opportunity import OPPORTUNITY_FIELDS
from app.domain.quote import QUOTE_FIELDS
from app.domain.salesperson import SALESPERSON_FIELDS
from app.domain.user import USER_FIELDS

ImportKind = FileKind
"""The records that come from files."""

IMPORTABLE = (ImportKind.CUSTOMERS, ImportKind.ACCOUNTS, ImportKind.SALESPEOPLE, ImportKind.USERS)
"""What File > Import adds to a company. The other kinds hang on these, so they come by updates alone."""

YES_NO = ("Yes", "No")


def _guid(caption: str) -> Field:
    return Field("id", caption, Kind.TEXT, 36)


TARGET_FIELDS: Mapping[ImportKind, tuple[Field, ...]] = {
    ImportKind.CUSTOMERS: CUSTOMER_FIELDS,
    ImportKind.ACCOUNTS: (_guid("Account (GUID)"), *ACCOUNT_FIELDS),
    ImportKind.SALESPEOPLE: SALESPERSON_FIELDS,
    ImportKind.USERS: (
        _guid("User (GUID)"),
        *USER_FIELDS,
        Field("enabled", "Enabled", Kind.OPTION, options=YES_NO),
        Field("disabled", "Disabled", Kind.OPTION, options=YES_NO),
        Field("licensed", "User Licensed", Kind.OPTION, options=YES_NO),
        Field("integration_user", "Integration User", Kind.OPTION, options=YES_NO),
    ),
    ImportKind.LEDGER_ENTRIES: LEDGER_ENTRY_FIELDS,
    ImportKind.OPPORTUNITIES: (_guid("Opportunity (GUID)"), *OPPORTUNITY_FIELDS),
    ImportKind.QUOTES: (_guid("Quote (GUID)"), *QUOTE_FIELDS),
    ImportKind.CASES: (_guid("Case (GUID)"), *CASE_FIELDS, Field("created_on", "Created On", Kind.DATE)),
}
"""The fields of each kind, in the order in which they are offered. ``disabled`` is ``enabled`` turned round, since
exports hold the one or the other. A file names the account of an opportunity, a quote or a case by its name or by its
GUID; ``account_id`` is the account that is meant. Of ``created_on`` the day is read."""

NAV_TABLES: Mapping[int, ImportKind] = {
    13: ImportKind.SALESPEOPLE,
    18: ImportKind.CUSTOMERS,
    21: ImportKind.LEDGER_ENTRIES,
}
"""Table id of Dynamics NAV -> what it holds."""

CRM_ENTITIES: Mapping[str, ImportKind] = {
    "account": ImportKind.ACCOUNTS,
    "firma": ImportKind.ACCOUNTS,
    "compte": ImportKind.ACCOUNTS,
    "konto": ImportKind.ACCOUNTS,
    "user": ImportKind.USERS,
    "systemuser": ImportKind.USERS,
    "benutzer": ImportKind.USERS,
    "utilisateur": ImportKind.USERS,
    "bruger": ImportKind.USERS,
    "opportunity": ImportKind.OPPORTUNITIES,
    "verkaufschance": ImportKind.OPPORTUNITIES,
    "opportunité": ImportKind.OPPORTUNITIES,
    "salgsmulighed": ImportKind.OPPORTUNITIES,
    "quote": ImportKind.QUOTES,
    "angebot": ImportKind.QUOTES,
    "devis": ImportKind.QUOTES,
    "tilbud": ImportKind.QUOTES,
    "case": ImportKind.CASES,
    "incident": ImportKind.CASES,
    "anfrage": ImportKind.CASES,
    "sag": ImportKind.CASES,
}
"""Name of the entity in a Dynamics CRM export's first heading (as :func:`app.files.headings.key` has it) -> what it
holds, in English, German, French and Danish."""


def target_field(kind: ImportKind, name: str) -> Field:
    """The field of ``kind`` that bears ``name``. Raises ``KeyError``."""
    for field in TARGET_FIELDS[kind]:
        if field.name == name:
            return field
    raise KeyError(name)
