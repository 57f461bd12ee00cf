"""The NAV half of a write to both sides: the customer, the coupling, the snapshot and the outcome, in one commit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.coupling import Coupling, CouplingKind
from app.domain.customer import Customer
from app.domain.errors import AppError, ChangedMeanwhile, RecordNotFound
from app.domain.field_mapping import Side
from app.domain.journal import Creates, PlannedRecord, Settlement
from app.domain.sync_log import Outcome
from app.nav.couplings import Stamp
from app.nav.customer_bulk import CustomerUpdate
from app.nav.unit_of_work import NavUnit
from app.services.actor import Actor
from app.services.pairs.planned_values import PlannedValues


@dataclass(frozen=True, slots=True)
class Finished:
    """A record whose NAV half is written; the commit is the caller's."""

    settlement: Settlement
    customer: Customer | None = None
    error: AppError | None = None


class NavSide:
    """Knows of NAV what a planned record says, and nothing of CRM but the version that was written there."""

    def __init__(self, values: PlannedValues, actor: Actor) -> None:
        self._values = values
        self._actor = actor

    def finish(self, unit: NavUnit, record: PlannedRecord, crm_version: str) -> Finished:
        """Everything of one record, or an ``AppError`` after which the transaction must not be committed."""
        by, at = self._actor.user, self._actor.now()
        unit.couplings.hold([key for key in (record.coupling_id, *record.ends) if key])
        for coupling_id in record.ends:
            unit.couplings.end(coupling_id, by, at)
        nav_version, customer = self._write_record(unit, record)
        if record.makes:
            self._make(unit, record, nav_version, crm_version)
        elif record.snapshot is not None:
            error = unit.couplings.stamp([self._stamp(record, nav_version, crm_version)], by, at)[0]
            if error is not None:
                raise error
        settlement = Settlement(record.id, Outcome.DONE, nav_version=nav_version, crm_version=crm_version)
        unit.jobs.settle([settlement], at)
        return Finished(settlement, customer)

    def finish_many(self, unit: NavUnit, records: Sequence[tuple[PlannedRecord, str]]) -> list[Finished]:
        """Many pairs that are coupled already, with the CRM version of each; one that was changed meanwhile spoils no
        other, nothing of it is written, and its ``error`` says so. Outcomes are left to the caller."""
        by, at = self._actor.user, self._actor.now()
        versions = self._write_customers(unit, [record for record, _ in records])
        stamps: list[Stamp] = []
        finished: list[Finished] = []
        for record, crm_version in records:
            found = versions[record.id]
            if isinstance(found, AppError):
                finished.append(Finished(Settlement(record.id, Outcome.NOT_DONE), error=found))
                continue
            done = Settlement(record.id, Outcome.DONE, nav_version=found, crm_version=crm_version)
            finished.append(Finished(done))
            if record.snapshot is not None:
                stamps.append(self._stamp(record, found, crm_version))
        for error in unit.couplings.stamp(stamps, by, at):
            if error is not None:
                raise error  # the coupling was held by this transaction: nobody can have moved it but a bug
        return finished

    def _write_record(self, unit: NavUnit, record: PlannedRecord) -> tuple[str, Customer | None]:
        by, at = self._actor.user, self._actor.now()
        values = self._values.values(record, Side.NAV)
        if record.kind is CouplingKind.SALESPERSON:
            if not values:
                return unit.salespeople.get(record.nav_id).version, None
            return unit.salespeople.update(record.nav_id, record.nav_version, values, by, at).version, None
        if record.removes is Creates.CUSTOMER:
            unit.customers.delete(record.nav_id, record.nav_version)
            return "", None
        if record.creates is Creates.CUSTOMER:
            customer = unit.customers.insert(record.nav_id, values, by, at)
        elif values:
            customer = unit.customers.update(record.nav_id, record.nav_version, values, by, at)
        elif record.snapshot is not None or record.makes:
            customer = self._unchanged(unit, record)
        else:
            return record.nav_version, None
        return customer.version, customer

    @staticmethod
    def _unchanged(unit: NavUnit, record: PlannedRecord) -> Customer:
        """The customer that was only read; for a snapshot it must still be what was read."""
        customer = unit.customers.get(record.nav_id)
        if record.snapshot is not None and customer.version != record.nav_version:
            raise ChangedMeanwhile("Customer", record.nav_id, customer)
        return customer

    def _write_customers(self, unit: NavUnit, records: Sequence[PlannedRecord]) -> dict[str, str | AppError]:
        """Record id -> the customer's version after the write, or why it was not written."""
        answers: dict[str, str | AppError] = {}
        writes = [(record, self._values.values(record, Side.NAV)) for record in records]
        held = self._couplings_held(unit, records)
        updates = [(record, values) for record, values in writes if values and record.id in held]
        changes = [CustomerUpdate(record.nav_id, record.nav_version, values) for record, values in updates]
        results = unit.customers.update_many(changes, self._actor.user, self._actor.now()) if changes else []
        for (record, _), result in zip(updates, results, strict=True):
            answers[record.id] = _version_of(result)
        read = [record for record, values in writes if not values and record.id in held]
        current = unit.customers.many([record.nav_id for record in read])
        for record in read:
            answers[record.id] = _still(record, current.get(record.nav_id))
        for record in records:
            answers.setdefault(record.id, ChangedMeanwhile("Coupling", record.coupling_id))
        return answers

    @staticmethod
    def _couplings_held(unit: NavUnit, records: Sequence[PlannedRecord]) -> set[str]:
        """The records whose couplings are as they were planned over; nobody moves them until the commit."""
        versions = unit.couplings.hold([record.coupling_id for record in records])
        return {record.id for record in records if versions.get(record.coupling_id) == record.coupling_version}

    def _make(self, unit: NavUnit, record: PlannedRecord, nav_version: str, crm_version: str) -> None:
        """A coupling of that id that ended comes back as it was; else it is made."""
        try:
            unit.couplings.revive(record.coupling_id)
        except RecordNotFound:
            unit.couplings.insert(self._coupling(record, nav_version, crm_version))

    def _coupling(self, record: PlannedRecord, nav_version: str, crm_version: str) -> Coupling:
        now, synchronized = self._actor.now(), record.snapshot is not None
        return Coupling(
            id=record.coupling_id,
            version="",
            kind=record.kind,
            nav_id=record.nav_id,
            crm_id=record.crm_id,
            created_at=now,
            created_by=self._actor.user,
            snapshot=record.snapshot,
            synchronized_at=now if synchronized else None,
            synchronized_by=self._actor.user if synchronized else "",
            direction=record.direction if synchronized else "",
            nav_no=record.nav_no,
            nav_name=record.nav_name,
            crm_name=record.crm_name,
            nav_version=nav_version if synchronized else "",
            crm_version=crm_version if synchronized else "",
        )

    @staticmethod
    def _stamp(record: PlannedRecord, nav_version: str, crm_version: str) -> Stamp:
        return Stamp(
            coupling_id=record.coupling_id,
            version=record.coupling_version,
            snapshot=record.snapshot,
            direction=record.direction,
            nav_version=nav_version,
            crm_version=crm_version,
            nav_name=record.nav_name,
            crm_name=record.crm_name,
        )


def _version_of(result: Customer | Exception) -> str | AppError:
    if isinstance(result, Customer):
        return result.version
    if isinstance(result, AppError):
        return result
    raise result


def _still(record: PlannedRecord, customer: Customer | None) -> str | AppError:
    if customer is None:
        return RecordNotFound("Customer", record.nav_id)
    if customer.version != record.nav_version:
        return ChangedMeanwhile("Customer", record.nav_id, customer)
    return customer.version
