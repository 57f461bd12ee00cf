"""Salespeople, and the CRM users who stand for them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from app.crm.gateway import CrmGateway
from app.domain.coupling import Coupling, CouplingKind, Snapshot
from app.domain.customer import Customer
from app.domain.errors import (
    CoupledRecordDeleted,
    DeleteCoupled,
    FieldError,
    NotCoupled,
    RecordNotFound,
    SynchronizationRefused,
    UserAlreadyCoupled,
    UserNotOffered,
)
from app.domain.field_mapping import Side
from app.domain.journal import PlannedRecord, bases_left
from app.domain.listing import Filter, ListQuery
from app.domain.record_change import Happened
from app.domain.salesperson import SALESPERSON_FIELDS, Salesperson, SalespersonRow
from app.domain.sync_log import FieldChange, JobKind
from app.domain.synchronization import Choice
from app.domain.user import User, UserRow, UserState, is_offered, state_of
from app.nav.unit_of_work import NavDatabase, NavUnit
from app.services.actor import Actor
from app.services.identity import new_id
from app.services.pairs.writer import PairWriter

_KIND = CouplingKind.SALESPERSON
_FROM_USER: Mapping[str, str] = {"name": "name", "email": "email", "phone_no": "mobile_phone"}
"""Salesperson field <- user field: data flows from CRM only."""


class SalespeopleService:
    """Salespeople on the NAV side and their couplings."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, writer: PairWriter, actor: Actor) -> None:
        self._nav = nav
        self._crm = crm
        self._writer = writer
        self._actor = actor

    def rows(self) -> list[SalespersonRow]:
        """All salespeople by code, each with its user and with how many customers wait for it."""
        users = {user.id: user for user in self._crm.users()}
        with self._nav.read() as unit:
            couplings = {found.nav_id: found for found in unit.couplings.all(_KIND)}
            counts = unit.salespeople.customer_counts()
            people = unit.salespeople.all()
        rows: list[SalespersonRow] = []
        for person in people:
            customers, waiting = counts.get(person.code, (0, 0))
            coupling = couplings.get(person.id)
            if coupling is None:
                rows.append(SalespersonRow(person, None, "", customers, waiting))
            else:
                user = users.get(coupling.crm_id)
                name, state = coupling.crm_name if user is None else user.name, state_of(user)
                waits = waiting if state is UserState.DELETED else 0
                rows.append(SalespersonRow(person, coupling.crm_id, name, customers, waits, state))
        return rows

    def get(self, salesperson_id: str) -> Salesperson:
        """One salesperson. Raises ``RecordNotFound``."""
        with self._nav.read() as unit:
            return unit.salespeople.get(salesperson_id)

    def create(self, values: Mapping[str, object]) -> Salesperson:
        """A new salesperson. Raises ``InvalidRecord``."""
        return self._insert(new_id(), values, Happened.CREATED)

    def save(self, salesperson_id: str, version: str, values: Mapping[str, object]) -> Salesperson:
        """Saves what ``values`` changes. Raises ``ChangedMeanwhile``, ``InvalidRecord``, ``RecordNotFound``."""
        by, at = self._actor.user, self._actor.now()
        with self._nav.write() as unit:
            before = unit.salespeople.get(salesperson_id)
            after = unit.salespeople.update(salesperson_id, version, values, by, at)
            unit.changes.note(Happened.CHANGED, before, after, by, at)
            if before.code != after.code:
                unit.changes.note_renamed_salesperson(before.code, after.code, by, at)
            return after

    def delete(self, salesperson_id: str, version: str) -> None:
        """Deletes it. Raises ``DeleteCoupled``, ``DeleteRestricted`` while customers bear the code,
        ``ChangedMeanwhile``."""
        with self._nav.write() as unit:
            person = unit.salespeople.get(salesperson_id)
            coupling = unit.couplings.of_nav(_KIND, salesperson_id)
            if coupling is not None:
                raise DeleteCoupled("Salesperson", person.name or person.code, coupling.crm_name, coupling.id)
            unit.salespeople.delete(salesperson_id, version)
            unit.changes.note(Happened.DELETED, person, None, self._actor.user, self._actor.now())

    def restore(self, salesperson_id: str, values: Mapping[str, object]) -> Salesperson:
        """Brings a deleted salesperson back under its id; one that is there again already is left as it is. Raises
        ``InvalidRecord`` when the code was taken."""
        with self._nav.read() as unit, suppress(RecordNotFound):
            return unit.salespeople.get(salesperson_id)
        return self._insert(salesperson_id, values, Happened.RESTORED)

    def users(self) -> list[UserRow]:
        """All CRM users by name, with the salesperson that each is coupled to."""
        users = self._crm.users()
        with self._nav.read() as unit:
            couplings = {found.crm_id: found for found in unit.couplings.all(_KIND)}
            codes = {person.id: person.code for person in unit.salespeople.all()}
        rows: list[UserRow] = []
        for user in users:
            coupling = couplings.get(user.id)
            code = "" if coupling is None else codes.get(coupling.nav_id, coupling.nav_no)
            rows.append(UserRow(user, coupling is not None, code))
        return rows

    def offered_users(self) -> list[UserRow]:
        """The users that a salesperson may be coupled to: enabled, licensed, not the integration user."""
        return [row for row in self.users() if is_offered(row.user)]

    def couple(self, salesperson_id: str, user_id: str, synchronize: bool = False) -> SalespersonRow:
        """Couples the two, and then synchronizes, as one action: it succeeds or leaves both as they were. A salesperson
        that is coupled moves. Raises ``UserNotOffered``, ``UserAlreadyCoupled`` (unless the other salesperson was
        deleted), ``RecordNotFound``, and what :meth:`synchronize` raises."""
        user = self._crm.user(user_id)
        with self._nav.read() as unit:
            person = unit.salespeople.get(salesperson_id)
            present = unit.couplings.of_nav(_KIND, salesperson_id)
            ends = _giving_way(unit, person, user, present)
        if not is_offered(user):
            raise UserNotOffered(user.name)
        if present is None or present.crm_id != user_id:
            data = _from_user(person, user) if synchronize else {}
            self._write(person, user, makes=True, coupling_id=new_id(), ends=ends, **data)
        elif synchronize:
            self.synchronize(salesperson_id)
        return next(row for row in self.rows() if row.salesperson.id == salesperson_id)

    def uncouple(self, salesperson_id: str) -> None:
        """Ends the coupling; customers that are coupled stay so. Raises ``NotCoupled``."""
        person, coupling = self._coupled(salesperson_id)
        gone = User(coupling.crm_id, "", coupling.crm_name)
        self._write(person, gone, ends=(coupling.id,))

    def synchronize(self, salesperson_id: str) -> Salesperson:
        """Gets Name, E-Mail and Phone No. from the user; a value that is blank there leaves the field alone. Raises
        ``NotCoupled``, ``CoupledRecordDeleted``, ``SynchronizationRefused`` when a value is too long."""
        person, coupling = self._coupled(salesperson_id)
        user = next((found for found in self._crm.users() if found.id == coupling.crm_id), None)
        if user is None:
            raise CoupledRecordDeleted("Salesperson", person.name or person.code, coupling.id)
        data = _from_user(person, user, coupling.snapshot)
        self._write(person, user, coupling_id=coupling.id, coupling_version=coupling.version, **data)
        return self.get(salesperson_id)

    def waiting(self, salesperson_id: str) -> list[Customer]:
        """The customers that can't be coupled before this salesperson is; none once it is coupled to a user who
        exists."""
        users = {user.id for user in self._crm.users()}
        with self._nav.read() as unit:
            person = unit.salespeople.get(salesperson_id)
            coupling = unit.couplings.of_nav(_KIND, salesperson_id)
            if coupling is not None and coupling.crm_id in users:
                return []
            wanted = ListQuery("no").filtered(
                Filter("salesperson_code", person.code), Filter("coupled", False), Filter("blocked", "")
            )
            ids = unit.customers.ids(wanted)
            found = unit.customers.many(ids)
        return [found[key] for key in ids if key in found]

    def _insert(self, salesperson_id: str, values: Mapping[str, object], happened: Happened) -> Salesperson:
        by, at = self._actor.user, self._actor.now()
        with self._nav.write() as unit:
            person = unit.salespeople.insert(salesperson_id, values, by, at)
            unit.changes.note(happened, None, person, by, at)
        return person

    def _coupled(self, salesperson_id: str) -> tuple[Salesperson, Coupling]:
        with self._nav.read() as unit:
            person = unit.salespeople.get(salesperson_id)
            coupling = unit.couplings.of_nav(_KIND, salesperson_id)
        if coupling is None:
            raise NotCoupled("Salesperson", person.name or person.code)
        return person, coupling

    def _write(self, person: Salesperson, user: User, **intent: object) -> None:
        direction = str(intent.get("direction", ""))
        job = self._writer.start(JobKind.SALESPERSON, direction)
        record = PlannedRecord(
            id=new_id(),
            job_id=job.id,
            kind=_KIND,
            nav_id=person.id,
            crm_id=user.id,
            nav_no=person.code,
            nav_name=person.name or person.code,
            crm_name=user.name,
            nav_version=person.version,
            crm_version=user.version,
            **intent,  # type: ignore[arg-type]
        )
        written = job.write([record])[record.id]
        job.close()
        if written.error is not None:
            raise written.error


def _giving_way(unit: NavUnit, person: Salesperson, user: User, present: Coupling | None) -> tuple[str, ...]:
    other = unit.couplings.of_crm(_KIND, user.id)
    ends = [] if present is None else [present.id]
    if other is not None and other.nav_id != person.id:
        try:
            partner = unit.salespeople.get(other.nav_id)
        except RecordNotFound:
            ends.append(other.id)
        else:
            raise UserAlreadyCoupled(user.name, partner.code)
    return tuple(ends)


def _from_user(person: Salesperson, user: User, before: Snapshot | None = None) -> dict[str, object]:
    """What a planned record says of a synchronization; ``before`` is the snapshot that there is. Raises
    ``SynchronizationRefused``."""
    taken = {field: getattr(user, source) for field, source in _FROM_USER.items()}
    held = {field: taken[field] or getattr(person, field) for field in taken}
    snapshot = Snapshot(held, taken)
    return {
        "changes": _changes(person, user),
        "snapshot": snapshot,
        "bases": bases_left(before, snapshot, ()),
        "direction": Choice.GET.value,
    }


def _changes(person: Salesperson, user: User) -> tuple[FieldChange, ...]:
    changes: list[FieldChange] = []
    problems: list[FieldError] = []
    for field in SALESPERSON_FIELDS:
        source = _FROM_USER.get(field.name)
        new = "" if source is None else str(getattr(user, source))
        if not new or new == getattr(person, field.name):
            continue
        if len(new) > field.length:
            problems.append(FieldError("Salesperson", field.name, field.caption, new, "too_long", field.length))
        changes.append(FieldChange(field.name, field.caption, Side.NAV, getattr(person, field.name), new))
    if problems:
        raise SynchronizationRefused(person.name or person.code, tuple(problems))
    return tuple(changes)
