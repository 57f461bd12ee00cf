"""The same synchronization as one would write it with SQLAlchemy's ORM: the peer. Classes over the program's tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import Session, registry

from app.crm.local.account_rows import derived
from app.crm.local.tables import accounts
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversions, canonical
from app.nav.journal_tables import couplings, sync_job_ends, sync_jobs, sync_outcomes, sync_records
from app.nav.tables import customers

PORTION = 1_000


class CustomerObject:
    """A row of customers."""


class CouplingObject:
    """A row of couplings."""


class JobObject:
    """A row of sync_jobs."""


class RecordObject:
    """A row of sync_records."""


class OutcomeObject:
    """A row of sync_outcomes."""


class JobEndObject:
    """A row of sync_job_ends."""


class AccountObject:
    """A row of accounts."""


class OrmPeer:
    """Units of work over both sides of a copy; versions are checked by the ORM itself."""

    def __init__(self, folder: Path, conversions: Conversions) -> None:
        _map()
        self._conversions = conversions
        self._nav = Session(_engine(folder / "nav.db"))
        self._crm = Session(_engine(folder / "crm.db"))

    def close(self) -> None:
        """Give the connections back."""
        for session in (self._nav, self._crm):
            bind = session.get_bind()
            session.close()
            bind.dispose()  # type: ignore[union-attr]

    def send(self, customer_ids: Sequence[str]) -> None:
        """Send all changed fields of the customers, with journal and snapshots, a commit a side a portion."""
        now, job = datetime.now(UTC), str(uuid4())
        self._nav.add(_made(JobObject, id=job, kind="synchronize", direction="to_crm", started_at=now, started_by="o"))
        modified = unchanged = 0
        for start in range(0, len(customer_ids), PORTION):
            written = self._portion(job, customer_ids[start : start + PORTION], now)
            modified += written
            unchanged += len(customer_ids[start : start + PORTION]) - written
        counts = {"inserted": 0, "modified": modified, "unchanged": unchanged, "failed": 0, "skipped": 0}
        self._nav.add(_made(JobEndObject, job_id=job, finished_at=now, **counts))
        self._nav.commit()

    def _portion(self, job: str, ids: Sequence[str], now: datetime) -> int:
        people = self._nav.scalars(select(CustomerObject).where(customers.c.id.in_(ids))).all()
        links = self._nav.scalars(select(CouplingObject).where(couplings.c.nav_id.in_(ids))).all()
        by_customer: dict[str, Any] = {link.nav_id: link for link in links}  # type: ignore[attr-defined]
        crm_ids = [link.crm_id for link in by_customer.values()]
        found = self._crm.scalars(select(AccountObject).where(accounts.c.id.in_(crm_ids)))
        companies: dict[str, Any] = {company.id: company for company in found}  # type: ignore[attr-defined]
        written = 0
        for person in people:
            link = by_customer[person.id]  # type: ignore[attr-defined]
            written += self._pair(job, person, link, companies[link.crm_id], now)
        self._crm.commit()
        self._nav.commit()
        self._nav.expunge_all()
        self._crm.expunge_all()
        return written

    def _pair(self, job: str, person: Any, link: Any, company: Any, now: datetime) -> bool:
        changes = []
        snapshot = json.loads(link.snapshot)
        for mapping in DEFAULT_MAPPINGS:
            value = getattr(person, mapping.nav_field)
            new = self._conversions.crm_value(mapping, canonical(value))
            old = canonical(getattr(company, mapping.crm_field))
            snapshot["nav"][mapping.key], snapshot["crm"][mapping.key] = canonical(value), new
            if new != old:
                setattr(company, mapping.crm_field, new)
                changes.append([mapping.key, mapping.crm_caption, "crm", old, new])
        link.synchronized_at, link.synchronized_by, link.direction = now, "o", "to_crm"
        if not changes:
            return False
        whole = {name: getattr(company, name) for name in accounts.c.keys()}  # noqa: SIM118  a collection of columns, no mapping
        for name, text in derived(whole, [mapping.crm_field for mapping in DEFAULT_MAPPINGS]).items():
            setattr(company, name, text)
        company.modified_at, company.modified_by = now, "o"
        link.snapshot = json.dumps(snapshot, ensure_ascii=False)
        record = str(uuid4())
        self._nav.add(
            _made(
                RecordObject,
                id=record,
                job_id=job,
                nav_id=person.id,
                crm_id=company.id,
                nav_no=person.no,
                nav_name=person.name,
                crm_name=company.name,
                nav_version=str(person.version),
                crm_version=str(company.version),
                changes=json.dumps(changes, ensure_ascii=False),
                coupling_id=link.id,
                coupling_version=str(link.version),
                ends="[]",
                snapshot=link.snapshot,
                direction="to_crm",
            )
        )
        self._nav.flush()
        self._nav.add(_made(OutcomeObject, record_id=record, outcome="done", detail="{}", settled_at=now))
        return True


def _made(kind: type, /, **values: object) -> object:
    """A new object; the mapped classes have constructors that take columns."""
    return kind(**values)


def _map() -> None:
    if hasattr(CustomerObject, "__mapper__"):
        return
    mapper = registry()
    for kind, table in (
        (CustomerObject, customers),
        (CouplingObject, couplings),
        (JobObject, sync_jobs),
        (RecordObject, sync_records),
        (OutcomeObject, sync_outcomes),
        (JobEndObject, sync_job_ends),
        (AccountObject, accounts),
    ):
        versioned = {"version_id_col": table.c.version} if "version" in table.c else {}
        mapper.map_imperatively(kind, table, **versioned)


def _engine(path: Path) -> Any:
    engine = create_engine(f"sqlite:///{path}")

    def prepare(connection: Any, _entry: object) -> None:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON"):
            connection.execute(f"PRAGMA {pragma}")

    event.listen(engine, "connect", prepare)
    return engine
