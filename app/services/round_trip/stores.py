"""Which store holds the records of a kind."""

from __future__ import annotations

from datetime import datetime

from app.crm.gateway import CrmGateway
from app.domain.field_mapping import Side
from app.domain.file_kind import FileKind
from app.nav.unit_of_work import NavUnit
from app.services.round_trip.account_store import Accounts
from app.services.round_trip.customer_store import Customers
from app.services.round_trip.entry_store import Entries
from app.services.round_trip.related_store import Related
from app.services.round_trip.salesperson_store import Salespeople
from app.services.round_trip.store import RecordStore
from app.services.round_trip.user_store import Users


def store_of(kind: FileKind, unit: NavUnit, crm: CrmGateway, at: datetime) -> RecordStore:
    """The store of the kind: in the transaction of ``unit``, stamping ``at``, or over ``crm``."""
    if kind.side is Side.CRM:
        return crm_store_of(kind, crm)
    match kind:
        case FileKind.CUSTOMERS:
            return Customers(unit, at)
        case FileKind.SALESPEOPLE:
            return Salespeople(unit, at)
        case _:
            return Entries(unit)


def crm_store_of(kind: FileKind, crm: CrmGateway) -> RecordStore:
    """The store of a kind of CRM."""
    if kind is FileKind.ACCOUNTS:
        return Accounts(crm)
    return Users(crm) if kind is FileKind.USERS else Related(kind, crm)
