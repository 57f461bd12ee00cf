"""The files of the demo company as records: an invented company, in words of the field."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

DEMO_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "demo"

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DemoFiles:
    """What the files say, in their order. ``rates`` are LCY for one unit of a currency."""

    company: Entry
    rates: Mapping[str, Decimal]
    salespeople: tuple[Entry, ...]
    users: tuple[Entry, ...]
    customers: tuple[Entry, ...]
    accounts: tuple[Entry, ...]
    opportunities: tuple[Entry, ...]
    quotes: tuple[Entry, ...]
    cases: tuple[Entry, ...]
    history: tuple[Entry, ...]


def read_demo_files(folder: Path = DEMO_FOLDER) -> DemoFiles:
    """Reads them all."""
    company = _json(folder / "company.json")
    return DemoFiles(
        company=company,
        rates={code: Decimal(rate) for code, rate in company["rates"].items()},
        salespeople=_csv(folder / "salespeople.csv"),
        users=_csv(folder / "users.csv"),
        customers=_csv(folder / "customers.csv"),
        accounts=tuple(_json(folder / "accounts.json")),
        opportunities=tuple(_json(folder / "opportunities.json")),
        quotes=tuple(_json(folder / "quotes.json")),
        cases=tuple(_json(folder / "cases.json")),
        history=tuple(_json(folder / "history.json")),
    )


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _csv(path: Path) -> tuple[Entry, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
