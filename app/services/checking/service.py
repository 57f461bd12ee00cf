"""Tools > Check Database: the invariants of both databases, looked at one by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from app.crm.gateway import CrmGateway
from app.domain.coupling import Coupling
from app.domain.database_check import Checked, CheckReport, Cure, Fault, Finding, Rule, Severity
from app.domain.sync_log import EVERYTHING
from app.nav.chain_check import Break, Broken, broken, count_entries
from app.nav.journal_check import JournalCheck, OfJob
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.checking.pairs import PairCheck, active_couplings
from app.services.imports.service import Backup
from app.services.pairs.reader import PairReader
from app.services.pairs.recovery import Recovery
from app.services.pairs.writer import PairWriter
from app.services.progress import SILENT, Progress

__all__ = ["CheckReport", "Checked", "Cure", "DatabaseCheck", "Fault", "Finding", "Rule", "Severity"]

PORTION = 1_000
OLD = timedelta(days=7)
LastBackup = Callable[[str], datetime | None]
_SIDES = {"nav": "Dynamics NAV", "crm": "Dynamics CRM"}
_BREAKS = {
    Break.CHANGED: Fault.HISTORY_CHANGED,
    Break.MISSING: Fault.HISTORY_MISSING,
    Break.INSERTED: Fault.HISTORY_INSERTED,
}


class DatabaseCheck:
    """Looks at everything that must always hold; changes nothing but what :meth:`cure` is asked for."""

    def __init__(
        self,
        nav: NavDatabase,
        crm: CrmGateway,
        actor: Actor,
        reader: PairReader,
        writer: PairWriter,
        recovery: Recovery,
        backup: Backup,
        last_backup: LastBackup | None,
    ) -> None:
        self._nav = nav
        self._recovery = recovery
        self._backup = backup
        self._begun = partial(_Run, nav, crm, actor, reader, writer, last_backup)

    def check(self, progress: Progress = SILENT) -> CheckReport:
        """All rules. Raises ``Cancelled``."""
        return self._begun(progress).report()

    def cure(self, cure: Cure) -> None:
        """Does what the cure says; ``NONE`` does nothing. Raises ``DatabaseUnavailable``."""
        if cure is Cure.SETTLE:
            self._recovery.recover()
        elif cure is Cure.BACK_UP:
            for side in _SIDES:
                self._backup(side)
        elif cure in (Cure.REBUILD_SEARCH, Cure.FORGET_STATES):
            with self._nav.write() as unit:
                check = JournalCheck(unit.connection)
                (check.rebuild_search if cure is Cure.REBUILD_SEARCH else check.forget_states)()


class _Run:
    """One check, from the first rule to the last."""

    def __init__(
        self,
        nav: NavDatabase,
        crm: CrmGateway,
        actor: Actor,
        reader: PairReader,
        writer: PairWriter,
        last_backup: LastBackup | None,
        progress: Progress,
    ) -> None:
        self._nav = nav
        self._crm = crm
        self._actor = actor
        self._reader = reader
        self._writer = writer
        self._last_backup = last_backup
        self._progress = progress
        self._checked: list[Checked] = []
        self._findings: list[Finding] = []

    def report(self) -> CheckReport:
        """Rule by rule."""
        couplings = active_couplings(self._nav)
        with self._nav.read() as unit:
            entries = count_entries(unit.connection)
        self._total = entries + len(couplings)
        self._done = 0
        self._files()
        self._couplings(len(couplings))
        self._history(entries)
        self._open()
        self._pairs(couplings)
        self._states()
        self._search()
        self._backups()
        return CheckReport(tuple(self._checked), tuple(self._findings))

    def _files(self) -> None:
        self._step(Rule.FILE)
        with self._nav.read() as unit:
            check = JournalCheck(unit.connection)
            damaged, dangling, missing = check.damages(), check.dangling_references(), check.missing_guards()
        for line in damaged:
            self._found(Rule.FILE, Severity.ERROR, Fault.DAMAGED, _SIDES["nav"], line)
        for line in self._crm.problems():
            self._found(Rule.FILE, Severity.ERROR, Fault.DAMAGED, _SIDES["crm"], line)
        for name in missing:
            self._found(Rule.FILE, Severity.ERROR, Fault.GUARD_MISSING, _SIDES["nav"], name)
        self._checked.append(Checked(Rule.FILE, len(_SIDES)))
        for line in dangling:
            self._found(Rule.KEYS, Severity.ERROR, Fault.DANGLING_REFERENCE, _SIDES["nav"], line)
        self._checked.append(Checked(Rule.KEYS, len(_SIDES)))

    def _couplings(self, count: int) -> None:
        self._step(Rule.COUPLINGS)
        with self._nav.read() as unit:
            doubled = JournalCheck(unit.connection).doubled()
        for entry in doubled:
            name = f"{entry.no} {entry.name}".strip()
            finding = Finding(Rule.COUPLINGS, Severity.ERROR, Fault.TWO_COUPLINGS, name, str(entry.count))
            self._findings.append(finding)
        self._checked.append(Checked(Rule.COUPLINGS, count))

    def _history(self, entries: int) -> None:
        self._step(Rule.HISTORY)
        with self._nav.read() as unit:
            for fault in broken(unit.connection, lambda done: self._step(Rule.HISTORY, done)):
                self._findings.append(_of_history(fault))
        self._done += entries
        self._checked.append(Checked(Rule.HISTORY, entries))

    def _open(self) -> None:
        self._step(Rule.OPEN)
        with self._nav.read() as unit:
            check = JournalCheck(unit.connection)
            opened, wrong, unfinished = check.open_of_ended(), check.wrong_counts(), unit.jobs.unfinished()
            jobs = unit.log.count_jobs(EVERYTHING)
        for entry in opened:
            self._found(Rule.OPEN, Severity.ERROR, Fault.RECORD_OPEN, f"{entry.nav_no} {entry.nav_name}", _job(entry))
        for entry in wrong:
            self._found(Rule.OPEN, Severity.WARNING, Fault.COUNTS_WRONG, "", _job(entry))
        for job in unfinished:
            mine = self._nav.database.is_sqlite or job.by == self._actor.user
            if mine and not self._writer.is_running(job.id):
                detail = _job(OfJob(job.kind, job.by, job.started_at))
                self._found(Rule.OPEN, Severity.WARNING, Fault.JOB_OPEN, "", detail, Cure.SETTLE)
        self._checked.append(Checked(Rule.OPEN, jobs))

    def _pairs(self, couplings: list[Coupling]) -> None:
        check = PairCheck(self._nav, self._crm, self._actor, self._reader.conversions())
        for start in range(0, len(couplings), PORTION):
            self._step(Rule.SNAPSHOT, start)
            self._findings += check.findings(couplings[start : start + PORTION])
        self._done += len(couplings)
        skipped = "" if self._crm.solution_installed() else "NAV integration solution"
        self._checked += [
            Checked(Rule.VERSIONS, len(couplings)),
            Checked(Rule.SNAPSHOT, len(couplings)),
            Checked(Rule.STATISTICS, 0 if skipped else len(couplings), skipped),
        ]

    def _states(self) -> None:
        self._step(Rule.STATES)
        with self._nav.read() as unit:
            left = JournalCheck(unit.connection).orphan_states()
        if left:
            self._found(Rule.STATES, Severity.NOTE, Fault.STATES_LEFT, "", str(left), Cure.FORGET_STATES)
        self._checked.append(Checked(Rule.STATES, left))

    def _search(self) -> None:
        self._step(Rule.SEARCH)
        with self._nav.read() as unit:
            sought, lost = JournalCheck(unit.connection).not_found_by_search()
        for no, name in lost:
            self._found(
                Rule.SEARCH, Severity.WARNING, Fault.NOT_FOUND_BY_SEARCH, f"{no} {name}", "", Cure.REBUILD_SEARCH
            )
        self._checked.append(Checked(Rule.SEARCH, sought, "" if self._nav.database.is_sqlite else "PostgreSQL"))

    def _backups(self) -> None:
        self._step(Rule.BACKUP)
        if self._last_backup is None or not self._nav.database.is_sqlite:
            self._checked.append(Checked(Rule.BACKUP, 0, "PostgreSQL" if self._last_backup else "-"))
            return
        for side, name in _SIDES.items():
            last = self._last_backup(side)
            if last is None:
                self._found(Rule.BACKUP, Severity.NOTE, Fault.NO_BACKUP, name, "", Cure.BACK_UP)
            elif self._actor.now() - last > OLD:
                day = last.astimezone().date().isoformat()
                self._found(Rule.BACKUP, Severity.NOTE, Fault.BACKUP_OLD, name, day, Cure.BACK_UP)
        self._checked.append(Checked(Rule.BACKUP, len(_SIDES)))

    def _found(
        self, rule: Rule, severity: Severity, fault: Fault, record: str, detail: str, cure: Cure = Cure.NONE
    ) -> None:
        self._findings.append(Finding(rule, severity, fault, record, detail, cure))

    def _step(self, rule: Rule, done: int = 0) -> None:
        self._progress.check()
        self._progress.step(self._done + done, max(1, self._total), rule.value)


def _of_history(fault: Broken) -> Finding:
    started = "" if fault.started_at is None else fault.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
    detail = " · ".join(part for part in (started, str(fault.count) if fault.count > 1 else "") if part)
    name = f"{fault.nav_no} {fault.nav_name}".strip()
    return Finding(
        Rule.HISTORY, Severity.ERROR, _BREAKS[fault.how], name or fault.chain, detail, customer_id=fault.customer_id
    )


def _job(entry: OfJob) -> str:
    return f"{entry.kind.value} · {entry.started_at.astimezone():%Y-%m-%d %H:%M} · {entry.by}"
