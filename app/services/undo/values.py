"""The values of one record that an undo would bring back, and those that it leaves alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from app.domain.account import ACCOUNT_FIELDS, Account
from app.domain.coupling import Snapshot
from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.field_mapping import Side, canonical
from app.domain.journal import Base, Creates, PlannedRecord
from app.domain.sync_log import FieldChange
from app.domain.undo import FieldKey, Kept, UndoChange
from app.services.pairs.planned_values import PlannedValues
from app.services.pairs.statistics_changes import is_of_statistics
from app.services.undo.world import World

_MADE_ON = {Creates.ACCOUNT: Side.CRM, Creates.CUSTOMER: Side.NAV}
OWNER = "salesperson_code"  # the mapping whose CRM value is a user's id


@dataclass(slots=True)
class Values:
    """What an undo does to values: what is shown, and what is written."""

    shown: list[UndoChange] = field(default_factory=list)
    written: list[FieldChange] = field(default_factory=list)

    def add(self, change: FieldChange, shown: UndoChange) -> None:
        """``change`` is written if it comes back; a figure that the push did not move is not told."""
        if change.old != change.new:
            self.shown.append(shown)
        if shown.comes_back:
            self.written.append(change)


class UndoValues:
    """Compares what a record wrote with what is there now."""

    def __init__(self, values: PlannedValues) -> None:
        self._values = values

    def fields(self, record: PlannedRecord, world: World, wanted: frozenset[FieldKey] | None) -> Values:
        """The fields of records that were there before (``wanted``: only these)."""
        found = Values()
        made_on = _MADE_ON.get(record.creates) or _MADE_ON.get(record.removes)
        active = world.active(record.coupling_id)
        snapshot = None if active is None else active.snapshot
        for change in record.changes:
            if is_of_statistics(change) or (wanted is not None and (change.side, change.mapping_key) not in wanted):
                continue
            if change.side is made_on:
                if wanted is not None:
                    found.shown.append(_shown(change, change.new, world, Kept.CREATED))
                continue
            found.add(_reversed(change, snapshot), self._field(record, change, world))
        return found

    def whole(self, record: PlannedRecord, world: World, *, leaves: bool) -> Values:
        """The values of a record that leaves again, or comes back, with all of them."""
        found = Values()
        side = _MADE_ON[record.creates if leaves else record.removes]
        for change in record.on(side):
            if not is_of_statistics(change):
                found.add(_reversed(change, None), _shown(change, change.new, world))
        return found

    def is_untouched(self, record: PlannedRecord, made: Customer | Account) -> bool:
        """Whether the record holds what it was created with, and nothing else."""
        side = Side.NAV if isinstance(made, Customer) else Side.CRM
        fields = CUSTOMER_FIELDS if isinstance(made, Customer) else ACCOUNT_FIELDS
        blank = Customer("", "", "", "") if isinstance(made, Customer) else Account("", "", "")
        given = {
            self._values.field_of(record, change): change.new
            for change in record.on(side)
            if not is_of_statistics(change)
        }
        return all(
            canonical(getattr(made, entry.name)) == given.get(entry.name, canonical(getattr(blank, entry.name)))
            for entry in fields
        )

    def _field(self, record: PlannedRecord, change: FieldChange, world: World) -> UndoChange:
        side_record = (
            world.nav_record(record.kind, record.nav_id)
            if change.side is Side.NAV
            else world.crm_record(record.kind, record.crm_id)
        )
        if side_record is None:
            return _shown(change, "", world, Kept.VANISHED)
        now = canonical(getattr(side_record, self._values.field_of(record, change)))
        by = getattr(side_record, "modified_by", "")
        if now == change.new:
            return _shown(change, now, world)
        return _shown(change, now, world, Kept.BACK if now == change.old else Kept.EDITED, by)


def snapshot_back(record: PlannedRecord, now: Snapshot | None, written: Iterable[FieldChange]) -> Snapshot | None:
    """The snapshot once the changes of the record that ``written`` takes back are undone; ``None``: it stays."""
    if record.snapshot is None or now is None:
        return None
    nav, crm = dict(now.nav), dict(now.crm)
    taken = {change.mapping_key for change in written}
    bases: dict[str, Base] = {change.mapping_key: _base(change) for change in record.changes} | dict(record.bases)
    for key in _going_back(record, now, taken):
        base = bases.get(key)
        if base is None:
            nav.pop(key, None)
            crm.pop(key, None)
        else:
            nav[key], crm[key] = base
    return Snapshot(nav, crm)


def _going_back(record: PlannedRecord, now: Snapshot, taken: set[str]) -> Iterator[str]:
    """The fields that were taken back; and, where all were, those that the record only declared to be in step."""
    yield from taken
    mine = {change.mapping_key for change in record.changes if not is_of_statistics(change)}
    if record.snapshot is None or not mine <= taken:
        return
    for key in record.bases:
        if key not in taken and _pair(now, key) == _pair(record.snapshot, key):
            yield key


def _pair(snapshot: Snapshot, key: str) -> tuple[str | None, str | None]:
    return snapshot.nav.get(key), snapshot.crm.get(key)


def _base(change: FieldChange) -> Base:
    if change.base_nav is None or change.base_crm is None:
        return None
    return change.base_nav, change.base_crm


def _reversed(change: FieldChange, snapshot: Snapshot | None) -> FieldChange:
    """The change that takes ``change`` back, with what the snapshot holds now."""
    key = change.mapping_key
    nav, crm = (None, None) if snapshot is None else (snapshot.nav.get(key), snapshot.crm.get(key))
    known = nav is not None and crm is not None
    return FieldChange(
        key, change.caption, change.side, change.new, change.old, nav if known else None, crm if known else None
    )


def _shown(change: FieldChange, now: str, world: World, kept: Kept | None = None, by: str = "") -> UndoChange:
    names: Mapping[str, str] = (
        {value: world.users[value].name for value in (now, change.old) if value in world.users}
        if change.mapping_key == OWNER and change.side is Side.CRM
        else {}
    )
    return UndoChange(
        key=change.mapping_key,
        caption=change.caption,
        side=change.side,
        now=now,
        back=change.old,
        now_text=names.get(now, now),
        back_text=names.get(change.old, change.old),
        kept=kept,
        by=by,
    )
