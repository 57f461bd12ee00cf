"""Customers of NAV, within the transaction of a unit of work."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from app.domain.coupling import CouplingKind
from app.domain.customer import Customer
from app.domain.errors import AppError, DeleteCoupled, InvalidRecord
from app.domain.file_kind import FileKind
from app.domain.file_record import FileAction, FileChange
from app.domain.listing import ListQuery
from app.nav.customer_bulk import CustomerUpdate, NewCustomer
from app.nav.customer_lookup import CustomerLookup
from app.nav.unit_of_work import NavUnit
from app.services.round_trip.held import Answer, Held, as_values, held_of
from app.services.round_trip.store import RecordStore, Values, by_action, new_texts

PORTION = 500


class Customers(RecordStore):
    """Customers, known by their No."""

    kind = FileKind.CUSTOMERS

    def __init__(self, unit: NavUnit, at: datetime) -> None:
        self._unit = unit
        self._at = at

    def many(self, record_ids: Collection[str]) -> dict[str, Held]:
        return {key: self._held(customer) for key, customer in self._unit.customers.many(record_ids).items()}

    def ids(self) -> list[str]:
        return self._unit.customers.ids(ListQuery("no"))

    def identified(self, rows: Sequence[Values]) -> list[str]:
        known = CustomerLookup(self._unit.connection).ids_by_no({no for row in rows if (no := row.get("no"))})
        return [known.get(row.get("no", ""), "") for row in rows]

    def write(self, changes: Sequence[FileChange], by: str) -> list[Answer]:
        places = by_action(changes)
        answers: dict[int, Answer] = dict.fromkeys(places[FileAction.SEEN])
        for place in places[FileAction.DELETE]:  # first, so that a No. is free for one that comes back
            answers[place] = self._deleted(changes[place])
        updates = [
            CustomerUpdate(change.record_id, change.version, as_values(self.kind, new_texts(change)))
            for change in (changes[place] for place in places[FileAction.UPDATE])
        ]
        written = self._unit.customers.update_many(updates, by, self._at)
        for place, answer in zip(places[FileAction.UPDATE], written, strict=True):
            answers[place] = self._understood(answer)
        self._create(places[FileAction.CREATE], changes, by, answers)
        return [answers[place] for place in range(len(changes))]

    def _create(self, places: list[int], changes: Sequence[FileChange], by: str, answers: dict[int, Answer]) -> None:
        """Those that bring a number first, so that none of the series is given out that stands further down."""
        texts = {place: new_texts(changes[place]) for place in places}
        for numbered in (True, False):
            some = [place for place in places if bool(texts[place].get("no")) is numbered]
            for start in range(0, len(some), PORTION):
                part = some[start : start + PORTION]
                new = [NewCustomer(changes[place].record_id, self._new_values(texts[place])) for place in part]
                answers.update(zip(part, self._inserted(new, by), strict=True))

    def _new_values(self, texts: dict[str, str]) -> dict[str, object]:
        values = as_values(self.kind, texts)
        if not values.get("no"):
            values["no"] = self._unit.customers.next_no(self._unit.setup.company().customer_series)
        return values

    def _inserted(self, new: Sequence[NewCustomer], by: str) -> list[Answer]:
        try:
            with self._unit.connection.begin_nested():
                self._unit.customers.insert_many(new, by, self._at)
        except InvalidRecord:  # one of them can't be: each for itself
            return [self._inserted_one(entry, by) for entry in new]
        found = self.many([entry.customer_id for entry in new])
        return [found[entry.customer_id] for entry in new]

    def _inserted_one(self, entry: NewCustomer, by: str) -> Answer:
        try:
            return self._held(self._unit.customers.insert(entry.customer_id, entry.values, by, self._at))
        except AppError as error:
            return error

    def _deleted(self, change: FileChange) -> AppError | None:
        try:
            coupling = self._unit.couplings.of_nav(CouplingKind.CUSTOMER, change.record_id)
            if coupling is not None:
                raise DeleteCoupled("Customer", change.name, coupling.crm_name, coupling.id)
            self._unit.customers.delete(change.record_id, change.version)
        except AppError as error:
            return error
        return None

    def _understood(self, answer: Customer | Exception) -> Answer:
        if isinstance(answer, Customer):
            return self._held(answer)
        if isinstance(answer, AppError):
            return answer
        raise answer

    def _held(self, customer: Customer) -> Held:
        return held_of(self.kind, customer, customer.id, customer.version, customer.no)
