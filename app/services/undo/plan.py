"""The reverse of one record of the journal, as far as both sides still hold what it made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind, Snapshot
from app.domain.customer import Customer
from app.domain.errors import AppError
from app.domain.field_mapping import Side
from app.domain.journal import Creates, PlannedRecord, bases_left
from app.domain.pushed_figures import account_and_figure
from app.domain.salesperson import Salesperson
from app.domain.sync_log import FieldChange
from app.domain.undo import EffectKind, FieldKey, Kept, UndoChange, UndoEffect, UndoRecord
from app.nav.sync_jobs import DoneRecord
from app.services.pairs.planned_values import PlannedValues
from app.services.undo.couplings import Returning, account_name, figures, returning
from app.services.undo.values import UndoValues, Values, snapshot_back
from app.services.undo.world import World

_REMOVED = {Creates.ACCOUNT: EffectKind.ACCOUNT_REMOVED, Creates.CUSTOMER: EffectKind.CUSTOMER_REMOVED}
_RETURNS = {Creates.ACCOUNT: EffectKind.ACCOUNT_RETURNS, Creates.CUSTOMER: EffectKind.CUSTOMER_RETURNS}


@dataclass(frozen=True, slots=True)
class _Coming:
    """What an undo does to a record that was made or removed."""

    effect: UndoEffect | None = None
    creates: Creates = Creates.NOTHING
    removes: Creates = Creates.NOTHING


class UndoPlanner:
    """Plans undos over what was read; writes nothing."""

    def __init__(self, values: PlannedValues) -> None:
        self._values = UndoValues(values)

    def plan(self, done: DoneRecord, world: World, wanted: frozenset[FieldKey] | None = None) -> UndoRecord:
        """What taking the record back would do; ``wanted``: only these fields of it."""
        record = done.planned
        if wanted is not None:
            return self._of_fields(done, world, wanted)
        ending = world.active(record.coupling_id) if record.makes else None
        couplings = returning(record, world, record.coupling_id if ending is not None else "")
        back = next((entry.coupling for entry in couplings if entry.kept is None), None)
        only_ended = bool(record.ends) and not record.makes
        if only_ended and back is None and couplings:
            return self._shown(done, world, Values(), [entry.effect for entry in couplings], couplings[0].error)
        values = self._values.fields(record, world, None)
        coming = self._removed(record, world) if record.creates else self._returned(record, world)
        if coming.creates or coming.removes:
            leaves = bool(coming.removes)
            values = _joined(self._values.whole(record, world, leaves=leaves), values)
        values = _joined(values, figures(record, world, ending, back))
        effects = _effects(record, ending, couplings, back, coming)
        intent = self._intent(done, world, values, coming, ending, back)
        return self._shown(done, world, values, effects, None, intent)

    def put_off(self, done: DoneRecord, world: World) -> UndoRecord:
        """A record of which a later one is taken back first."""
        kept = tuple(_put_off(change) for change in done.planned.changes)
        return self._shown(done, world, Values(list(kept)), [])

    def _of_fields(self, done: DoneRecord, world: World, wanted: frozenset[FieldKey]) -> UndoRecord:
        record = done.planned
        values = self._values.fields(record, world, wanted)
        if any(side is Side.CRM and account_and_figure(key) for side, key in wanted):
            pushes = not (record.makes or record.ends)
            values = _joined(values, figures(record, world, None, None)) if pushes else values
        intent = self._intent(done, world, values, _Coming(), None, None)
        return self._shown(done, world, values, [], None, intent)

    def _removed(self, record: PlannedRecord, world: World) -> _Coming:
        """A record that was created goes again only while nobody has made anything of it."""
        is_account = record.creates is Creates.ACCOUNT
        key = record.crm_id if is_account else record.nav_id
        made: Account | Customer | None = world.accounts.get(key) if is_account else world.customers.get(key)
        kind = _REMOVED[record.creates]
        if made is None:
            return _Coming(UndoEffect(kind, record.crm_name if is_account else _named(record), Kept.VANISHED))
        name = made.name if is_account else f"{getattr(made, 'no', '')} {made.name}".strip()
        active = (world.of_crm if is_account else world.of_nav).get((CouplingKind.CUSTOMER, key))
        if active is not None and active.id != record.coupling_id:
            other = active.nav_name if is_account else active.crm_name
            return _Coming(UndoEffect(kind, name, Kept.COUPLED_ELSEWHERE, other))
        if not self._values.is_untouched(record, made):
            return _Coming(UndoEffect(kind, name, Kept.EDITED, made.modified_by))
        if made.id in world.in_use:
            return _Coming(UndoEffect(kind, name, Kept.IN_USE))
        return _Coming(UndoEffect(kind, name), removes=record.creates)

    @staticmethod
    def _returned(record: PlannedRecord, world: World) -> _Coming:
        """A record that an undo removed comes back under its id."""
        if not record.removes:
            return _Coming()
        is_account = record.removes is Creates.ACCOUNT
        there = record.crm_id in world.accounts if is_account else record.nav_id in world.customers
        name = record.crm_name if is_account else _named(record)
        if there:
            return _Coming(UndoEffect(_RETURNS[record.removes], name, Kept.BACK))
        return _Coming(UndoEffect(_RETURNS[record.removes], name), creates=record.removes)

    def _intent(
        self,
        done: DoneRecord,
        world: World,
        values: Values,
        coming: _Coming,
        ending: Coupling | None,
        back: Coupling | None,
    ) -> PlannedRecord | None:
        record = done.planned
        if not (values.written or coming.creates or coming.removes or ending or back):
            return None
        nav = world.nav_record(record.kind, record.nav_id)
        crm = world.crm_record(record.kind, record.crm_id)
        keeps = world.active(record.coupling_id) if ending is None and back is None else None
        whole = nav is not None and crm is not None
        before = None if keeps is None or not (whole or coming.creates or coming.removes) else keeps.snapshot
        changes = tuple(values.written)
        snapshot = _changed(before, snapshot_back(record, before, changes))
        keeps = keeps if snapshot is not None or (whole and _only_values(record)) else None
        return PlannedRecord(
            id="",
            job_id="",
            kind=record.kind,
            nav_id=record.nav_id,
            crm_id=record.crm_id,
            nav_no=_no_of(nav, record),
            nav_name=record.nav_name if nav is None else nav.name or record.nav_name,
            crm_name=account_name(world, record),
            nav_version=_version_before(record) if nav is None else nav.version,
            crm_version="" if crm is None else crm.version,
            changes=changes,
            creates=coming.creates,
            removes=coming.removes,
            coupling_id=back.id if back is not None else "" if keeps is None else keeps.id,
            coupling_version=back.version if back is not None else "" if keeps is None else keeps.version,
            makes=back is not None,
            ends=() if ending is None else (ending.id,),
            snapshot=snapshot,
            bases=bases_left(before, snapshot, changes),
            undoes=record.id,
        )

    @staticmethod
    def _shown(
        done: DoneRecord,
        world: World,
        values: Values,
        effects: Sequence[UndoEffect],
        error: AppError | None = None,
        intent: PlannedRecord | None = None,
    ) -> UndoRecord:
        record = done.planned
        nav = world.nav_record(record.kind, record.nav_id)
        return UndoRecord(
            record_id=record.id,
            job_id=record.job_id,
            kind=done.kind,
            customer_id=record.nav_id,
            customer_no=_no_of(nav, record),
            customer_name=record.nav_name if nav is None else nav.name or record.nav_name,
            account_id=record.crm_id,
            account_name=account_name(world, record),
            changes=tuple(values.shown),
            effects=tuple(effects),
            error=error,
            intent=intent,
        )


def _effects(
    record: PlannedRecord,
    ending: Coupling | None,
    couplings: Sequence[Returning],
    back: Coupling | None,
    coming: _Coming,
) -> list[UndoEffect]:
    found = [] if coming.effect is None else [coming.effect]
    if record.makes:
        found.append(UndoEffect(EffectKind.COUPLING_ENDS, record.crm_name, Kept.BACK if ending is None else None))
    for entry in couplings:  # of two that could, the first comes back
        second = entry.kept is None and back is not None and entry.coupling.id != back.id
        found.append(
            UndoEffect(EffectKind.COUPLING_RETURNS, entry.coupling.crm_name, Kept.EDITED) if second else entry.effect
        )
    return found


def _changed(before: Snapshot | None, after: Snapshot | None) -> Snapshot | None:
    return None if after is None or after == before else after


def _version_before(record: PlannedRecord) -> str:
    """The version that the removed customer had: it comes back with a later one."""
    return record.nav_version if record.removes is Creates.CUSTOMER else ""


def _only_values(record: PlannedRecord) -> bool:
    return not (record.creates or record.removes)


def _joined(first: Values, second: Values) -> Values:
    return Values([*first.shown, *second.shown], [*first.written, *second.written])


def _put_off(change: FieldChange) -> UndoChange:
    return UndoChange(
        change.mapping_key,
        change.caption,
        change.side,
        change.new,
        change.old,
        change.new,
        change.old,
        Kept.LATER_FIRST,
    )


def _named(record: PlannedRecord) -> str:
    return f"{record.nav_no} {record.nav_name}".strip()


def _no_of(nav: Customer | Salesperson | None, record: PlannedRecord) -> str:
    if nav is None:
        return record.nav_no
    return nav.no if isinstance(nav, Customer) else nav.code
