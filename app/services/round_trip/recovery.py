"""Settles the updates from files that were cut off between the two databases: finishes them, or takes them back."""

from __future__ import annotations

from app.crm.gateway import CrmGateway
from app.domain.errors import CrmUnavailable, DatabaseUnavailable
from app.domain.field_mapping import Side
from app.domain.file_record import ChangeOutcome, FileChange, FileStep
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.results import RecoveredStep
from app.services.round_trip.crm_writing import TAKEN_BACK, CrmWriting
from app.services.round_trip.refusals import kept_refusal
from app.services.round_trip.stores import crm_store_of

PORTION = 1_000


class FileRecovery:
    """Steps of NAV are whole or not there at all: only those of CRM can be cut off.

    On a database that several people share only one's own are settled: those of others may be running now.
    """

    def __init__(self, nav: NavDatabase, crm: CrmGateway, actor: Actor) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor

    def recover(self) -> tuple[RecoveredStep, ...]:
        """Settles what can be settled and says what became of it."""
        alone = self._nav.database.is_sqlite
        with self._nav.read() as unit:
            steps = [step for step in unit.file_steps.unfinished() if alone or step.by == self._actor.user]
        return tuple(self._settled(step) for step in steps)

    def _settled(self, step: FileStep) -> RecoveredStep:
        assert step.kind.side is Side.CRM
        changes, given_up = self._changes(step)
        writing = CrmWriting(self._nav, crm_store_of(step.kind, self._crm), step.by, self._actor.now)
        try:
            if given_up:
                writing.take_back(step, changes)
                return RecoveredStep(step.id, step.kind, step.file_name, finished=False)
            written = writing.finish(step, changes)
        except (CrmUnavailable, DatabaseUnavailable):
            return RecoveredStep(step.id, step.kind, step.file_name, finished=False, waits=True)
        names = {change.id: change.name for change in changes}
        refused = {names[key]: kept_refusal(error)[0] for key, error in written.refused.items()}
        return RecoveredStep(step.id, step.kind, step.file_name, finished=True, refused=refused)

    def _changes(self, step: FileStep) -> tuple[list[FileChange], bool]:
        """The changes of the step, and whether it was given up before it was cut off."""
        found: list[FileChange] = []
        given_up = False
        with self._nav.read() as unit:
            while part := unit.file_steps.changes(step.id, len(found), PORTION):
                found += [logged.change for logged in part]
                given_up = given_up or any(
                    logged.outcome is ChangeOutcome.REFUSED and logged.reason == TAKEN_BACK for logged in part
                )
        return found, given_up
