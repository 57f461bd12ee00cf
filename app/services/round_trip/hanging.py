"""Which records have others hanging on them, so that they can't go away."""

from __future__ import annotations

from collections.abc import Sequence

from app.crm.gateway import CrmGateway
from app.domain.coupling import CouplingKind
from app.domain.file_kind import FileKind
from app.nav.customer_hangings import hanging_on
from app.nav.unit_of_work import NavUnit


def in_use(kind: FileKind, unit: NavUnit, crm: CrmGateway, record_ids: Sequence[str]) -> set[str]:
    """Those of the records that are coupled, or on which others hang."""
    if not record_ids:
        return set()
    match kind:
        case FileKind.CUSTOMERS:
            counted = hanging_on(unit.connection, record_ids)
            busy = {key for key, counts in counted.items() if counts}
            return busy | set(unit.couplings.of_nav_many(CouplingKind.CUSTOMER, record_ids))
        case FileKind.SALESPEOPLE:
            counts = unit.salespeople.customer_counts()
            people = {person.id: person.code for person in unit.salespeople.all()}
            borne = {key for key in record_ids if people.get(key) in counts}
            return borne | set(unit.couplings.of_nav_many(CouplingKind.SALESPERSON, record_ids))
        case FileKind.ACCOUNTS:
            hanging = set(crm.related_counts(record_ids))
            return hanging | set(unit.couplings.of_crm_many(CouplingKind.CUSTOMER, record_ids))
        case FileKind.USERS:
            owners = {user_id for user_id in crm.count_values("owner_id") if user_id in set(record_ids)}
            return owners | set(unit.couplings.of_crm_many(CouplingKind.SALESPERSON, record_ids))
        case _:
            return set()
