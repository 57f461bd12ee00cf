"""The least that a synchronization could be: prepared statements on plain connections."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.crm.local.account_rows import derived
from app.domain.field_mapping import Conversion, Conversions
from benches.copies import CRM_FIELDS, NAV_FIELDS, Raw
from benches.pairs import CODES
from benches.rows import AT

PORTION = 5_000
_FOLDS = ("name_fold", "city_fold", "search_text")
_SET = ", ".join(f"{name} = ?" for name in (*CRM_FIELDS, *_FOLDS))
_UPDATE = f"UPDATE accounts SET {_SET}, version = version + 1, modified_at = ?, modified_by = 'raw' WHERE id = ?"
_READ = (
    f"SELECT p.crm_id, c.no, {', '.join(f'c.{name}' for name in NAV_FIELDS)} "
    "FROM customers AS c JOIN couplings AS p ON p.nav_id = c.id WHERE p.kind = 'customer'"
)
_CONVERSION = {
    "country_code": Conversion.COUNTRY,
    "currency_code": Conversion.CURRENCY,
    "payment_terms_code": Conversion.PAYMENT_TERMS,
    "shipment_method_code": Conversion.SHIPMENT_METHOD,
    "shipping_agent_code": Conversion.SHIPPING_AGENT,
    "salesperson_code": Conversion.USER,
}


def blind_copy(raw: Raw, conversions: Conversions) -> None:
    """All mapped columns of all customers over those of their accounts, without a look at what is there."""
    tables: list[dict[str, str] | None] = [
        dict(conversions.to_crm[_CONVERSION[name]]) | ({} if name == "currency_code" else {"": ""})
        if name in _CONVERSION
        else None
        for name in NAV_FIELDS
    ]

    def rows() -> Iterator[tuple[Any, ...]]:
        for crm_id, no, *values in raw.nav.execute(_READ):
            turned = [value if table is None else table[value] for value, table in zip(values, tables, strict=True)]
            whole = dict(zip(CRM_FIELDS, turned, strict=True))
            folded = derived({**whole, "account_number": no}, CRM_FIELDS)
            yield (*turned, *(folded[name] for name in _FOLDS), AT, crm_id)

    raw.crm.execute("BEGIN IMMEDIATE")
    raw.crm.executemany(_UPDATE, rows())
    raw.crm.execute("COMMIT")


class RawPair:
    """One pair by hand: the same reads, rows and commits as Synchronize Now, and nothing else."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw

    def send(self, no: str) -> None:
        """Send the customer's changed fields; the journal is written before and after."""
        nav, crm = self._raw.nav, self._raw.crm
        customer = nav.execute(f"SELECT id, version, name, {', '.join(NAV_FIELDS)} FROM customers WHERE no = ?", (no,))
        nav_id, nav_version, name, *nav_values = customer.fetchone()
        coupling = nav.execute(
            "SELECT id, version, crm_id, snapshot FROM couplings "
            "WHERE kind = 'customer' AND nav_id = ? AND ended_at IS NULL",
            (nav_id,),
        )
        coupling_id, coupling_version, crm_id, stored = coupling.fetchone()
        account = crm.execute(f"SELECT version, {', '.join(CRM_FIELDS)} FROM accounts WHERE id = ?", (crm_id,))
        crm_version, *crm_values = account.fetchone()
        changed = [
            (nav_field, crm_field, old, new)
            for nav_field, crm_field, old, new in zip(NAV_FIELDS, CRM_FIELDS, crm_values, nav_values, strict=True)
            if nav_field not in CODES and nav_field != "salesperson_code" and old != new
        ]
        snapshot = json.loads(stored)
        snapshot["nav"] |= {nav_field: new for nav_field, _, _, new in changed}
        snapshot["crm"] |= {nav_field: new for nav_field, _, _, new in changed}
        text = json.dumps(snapshot, ensure_ascii=False)
        changes = json.dumps([[nav_field, crm_field, "crm", old, new] for nav_field, crm_field, old, new in changed])
        job, record = str(uuid4()), str(uuid4())
        nav.execute("BEGIN IMMEDIATE")
        nav.execute(
            "INSERT INTO sync_jobs (id, kind, direction, started_at, started_by) VALUES (?, ?, ?, ?, ?)",
            (job, "synchronize", "to_crm", AT, "raw"),
        )
        nav.execute(
            "INSERT INTO sync_records (id, job_id, kind, nav_id, crm_id, nav_no, nav_name, crm_name, nav_version, "
            "crm_version, changes, coupling_id, coupling_version, ends, snapshot, direction) "
            "VALUES (?, ?, 'customer', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, 'to_crm')",
            (
                *(record, job, nav_id, crm_id, no, name, name, str(nav_version), str(crm_version), changes),
                *(coupling_id, str(coupling_version), text),
            ),
        )
        nav.execute("COMMIT")
        self._write_account(crm_id, crm_version, changed)
        nav.execute("BEGIN IMMEDIATE")
        nav.execute(
            "UPDATE couplings SET version = version + 1, snapshot = ?, synchronized_at = ?, synchronized_by = 'raw', "
            "direction = 'to_crm', nav_version = ?, crm_version = ? WHERE id = ? AND version = ?",
            (text, AT, str(nav_version), str(crm_version + 1), coupling_id, coupling_version),
        )
        nav.execute(
            "INSERT INTO sync_outcomes (record_id, outcome, detail, nav_version, crm_version, settled_at) "
            "VALUES (?, 'done', '{}', ?, ?, ?)",
            (record, str(nav_version), str(crm_version + 1), AT),
        )
        nav.execute("COMMIT")
        nav.execute("BEGIN IMMEDIATE")
        nav.execute(
            "INSERT INTO sync_job_ends (job_id, finished_at, inserted, modified, unchanged, failed, skipped) "
            "VALUES (?, ?, 0, 1, 0, 0, 0)",
            (job, AT),
        )
        nav.execute("COMMIT")

    def _write_account(self, crm_id: str, version: int, changed: list[tuple[str, str, Any, Any]]) -> None:
        crm = self._raw.crm
        crm.execute("BEGIN IMMEDIATE")
        names = ("name", "account_number", "city", "postal_code", "primary_contact_name", "main_phone", "email")
        row = crm.execute(f"SELECT {', '.join(names)} FROM accounts WHERE id = ?", (crm_id,)).fetchone()
        whole = {**dict(zip(names, row, strict=True)), **{crm_field: new for _, crm_field, _, new in changed}}
        written = {crm_field: new for _, crm_field, _, new in changed}
        written |= derived(whole, written.keys())
        columns = ", ".join(f"{name} = ?" for name in written)
        crm.execute(
            f"UPDATE accounts SET {columns}, version = version + 1, modified_at = ?, modified_by = 'raw' "
            "WHERE id = ? AND version = ?",
            (*written.values(), AT, crm_id, version),
        )
        crm.execute("COMMIT")


def journalled(folder: Path) -> int:
    """How many records the journal of a copy holds as done."""
    from benches.copies import raw_sides

    with raw_sides(folder) as raw:
        count: int = raw.nav.execute("SELECT count(*) FROM sync_outcomes WHERE outcome = 'done'").fetchone()[0]
    return count
