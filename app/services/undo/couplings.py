"""The couplings that an undo ends or brings back, and the pushed figures that go and come with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.account import Account
from app.domain.coupling import Coupling, CouplingKind
from app.domain.errors import (
    AccountAlreadyCoupled,
    AppError,
    CouplingNotRevived,
    CustomerAlreadyCoupled,
    UserAlreadyCoupled,
)
from app.domain.field_mapping import Side
from app.domain.journal import Creates, PlannedRecord
from app.domain.pushed_figures import PREFIX, account_and_figure
from app.domain.statistics import AccountStatistics
from app.domain.sync_log import FieldChange
from app.domain.undo import EffectKind, Kept, UndoChange, UndoEffect
from app.services.pairs.statistics_changes import changes_between, removal_of, restoration_of, statistics_in, texts_of
from app.services.undo.values import Values
from app.services.undo.world import World

_ENTITIES = {
    CouplingKind.CUSTOMER: {Side.NAV: "Customer", Side.CRM: "Account"},
    CouplingKind.SALESPERSON: {Side.NAV: "Salesperson", Side.CRM: "User"},
}


@dataclass(frozen=True, slots=True)
class Returning:
    """A coupling that the record ended: whether it can come back, and the error that says why not."""

    coupling: Coupling
    kept: Kept | None = None
    by: str = ""
    error: AppError | None = None

    @property
    def effect(self) -> UndoEffect:
        """As it is shown."""
        return UndoEffect(EffectKind.COUPLING_RETURNS, self.coupling.crm_name, self.kept, self.by)


def returning(record: PlannedRecord, world: World, ending: str) -> list[Returning]:
    """What becomes of the couplings that the record ended, while the coupling ``ending`` ends."""
    found = (world.couplings.get(coupling_id) for coupling_id in record.ends)
    return [_returning(coupling, record, world, ending) for coupling in found if coupling is not None]


def _returning(coupling: Coupling, record: PlannedRecord, world: World, ending: str) -> Returning:
    kind = coupling.kind
    comes_back = {Creates.CUSTOMER: coupling.nav_id, Creates.ACCOUNT: coupling.crm_id}.get(record.removes)
    sides = {
        Side.NAV: (coupling.nav_id, coupling.nav_name, world.nav_record(kind, coupling.nav_id)),
        Side.CRM: (coupling.crm_id, coupling.crm_name, world.crm_record(kind, coupling.crm_id)),
    }
    for side, (key, name, there) in sides.items():
        if there is None and key != comes_back:
            gone = CouplingNotRevived(_ENTITIES[kind][side], name or record.nav_name)
            return Returning(coupling, Kept.VANISHED, error=gone)
    present, other = world.of_nav.get((kind, coupling.nav_id)), world.of_crm.get((kind, coupling.crm_id))
    if present is not None and present.id != ending:
        kept = Kept.BACK if present.id == coupling.id else Kept.COUPLED_ELSEWHERE
        error = CustomerAlreadyCoupled(record.nav_no, record.nav_name, present.crm_name)
        return Returning(coupling, kept, present.crm_name, error)
    if other is not None and other.id != ending:
        return Returning(coupling, Kept.COUPLED_ELSEWHERE, other.nav_name, _taken(record, other))
    return Returning(coupling)


def _taken(record: PlannedRecord, other: Coupling) -> AppError:
    if other.kind is CouplingKind.SALESPERSON:
        return UserAlreadyCoupled(record.crm_name, other.nav_no)
    return AccountAlreadyCoupled(record.nav_name, record.crm_name, other.nav_no, other.nav_name)


def figures(record: PlannedRecord, world: World, ending: Coupling | None, back: Coupling | None) -> Values:
    """Figures go with the coupling that ends and come back with the one that returns; what was pushed without either
    is replaced by what was there before."""
    if ending is not None:
        return _both(_leaving(world, ending.crm_id), _coming(record, world, back))
    if record.makes or record.ends:
        return _coming(record, world, back)
    return _pushed(record, world)


def _leaving(world: World, account_id: str) -> Values:
    found = Values()
    there = world.statistics.get(account_id)
    if there is not None:
        _add(found, removal_of(there))
    return found


def _coming(record: PlannedRecord, world: World, back: Coupling | None) -> Values:
    """The figures that the record took from the account of the coupling that returns."""
    found = Values()
    if back is None:
        return found
    for account_id, taken in _taken_figures(record):
        if account_id != back.crm_id or account_id in world.statistics:
            continue
        kept = None if world.installed else Kept.NOT_INSTALLED
        _add(found, restoration_of(taken), kept)
    return found


def _taken_figures(record: PlannedRecord) -> Iterator[tuple[str, AccountStatistics]]:
    by_account: dict[str, list[FieldChange]] = {}
    for change in record.changes:
        figure = account_and_figure(change.mapping_key)
        if figure is not None and change.old:
            by_account.setdefault(figure[0] or record.crm_id, []).append(change)
    for account_id, changes in by_account.items():
        own = [FieldChange(PREFIX + _figure(entry), "", Side.CRM, entry.old, "") for entry in changes]
        taken = statistics_in(account_id, own, new=False)
        if taken is not None:
            yield account_id, taken


def _figure(change: FieldChange) -> str:
    found = account_and_figure(change.mapping_key)
    return "" if found is None else found[1]


def _pushed(record: PlannedRecord, world: World) -> Values:
    """A push: back to the figures before it, while nobody has pushed again."""
    found = Values()
    if not any(account_and_figure(change.mapping_key) for change in record.changes):
        return found
    old, new = (statistics_in(record.crm_id, record.changes, new=which) for which in (False, True))
    now = world.statistics.get(record.crm_id)
    changes = changes_between(now, old)
    _add(found, changes, _kept_push(record, world, texts_of(now), texts_of(old), texts_of(new)))
    return found


def _kept_push(
    record: PlannedRecord, world: World, now: dict[str, str], old: dict[str, str], new: dict[str, str]
) -> Kept | None:
    if record.crm_id not in world.accounts:
        return Kept.VANISHED
    if now == old:
        return Kept.BACK
    if now != new:
        return Kept.EDITED
    return None if world.installed else Kept.NOT_INSTALLED


def _add(values: Values, changes: Iterable[FieldChange], kept: Kept | None = None) -> None:
    for change in changes:
        caption = change.caption
        shown = UndoChange(change.mapping_key, caption, Side.CRM, change.old, change.new, change.old, change.new, kept)
        values.add(change, shown)


def _both(first: Values, second: Values) -> Values:
    return Values([*first.shown, *second.shown], [*first.written, *second.written])


def account_name(world: World, record: PlannedRecord) -> str:
    """The account's or user's name as it is now, else as the journal knows it."""
    there = world.crm_record(record.kind, record.crm_id)
    return there.name if isinstance(there, Account) and there.name else record.crm_name
