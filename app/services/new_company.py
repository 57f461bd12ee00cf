"""What a new, empty company starts with: number series, code tables with their CRM counterparts, a template."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.reference import Code, CodeTable, CompanySetup, CustomerTemplate, NumberSeries
from app.nav.unit_of_work import NavDatabase, NavUnit

SETUP_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "setup"


def found_company(
    nav: NavDatabase, name: str, lcy: str = "GBP", *, fiscal_year_month: int = 1, is_demo: bool = False
) -> bool:
    """Writes the setup of a new company, all or nothing; whether it did: a company that is there is left alone.

    ``lcy`` is the ISO code of the local currency. It is no row of the currency table, for NAV writes it as a blank.
    """
    company = CompanySetup(name, lcy.strip().upper(), fiscal_year_month, is_demo=is_demo)
    with nav.write() as unit:
        if unit.setup.is_founded():
            return False
        defaults = _read("company")
        series = NumberSeries(**defaults["series"])
        template = CustomerTemplate(**defaults["template"])
        for table in CodeTable:
            _put_codes(unit, table, company.lcy)
        unit.setup.put_series(series)
        unit.setup.put_template(template)
        unit.setup.save_company(replace(company, customer_series=series.code, customer_template=template.code))
    return True


def currency(code: str) -> Code:
    """The currency of that ISO code as a new company has it."""
    descriptions = {entry["code"]: entry["description"] for entry in _read(CodeTable.CURRENCY.value)}
    return Code(code, descriptions.get(code, ""), code)


def _put_codes(unit: NavUnit, table: CodeTable, lcy: str) -> None:
    entries = _read(table.value)
    if table is CodeTable.CURRENCY:
        entries = [entry for entry in entries if entry["code"] != lcy]
    unit.codes.put(table, [Code(entry["code"], entry["description"], entry.get("crm_value", "")) for entry in entries])
    unit.codes.put_aliases(table, {alias: entry["code"] for entry in entries for alias in entry.get("aliases", ())})


def _read(name: str) -> Any:
    return json.loads((SETUP_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
