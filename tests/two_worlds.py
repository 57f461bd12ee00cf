"""Two programs that know nothing of this one: NAV and CRM as plain dictionaries, with the files that they write and
take. They follow the documented formats alone."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import openpyxl

from tests.documented_formats import GUARD, apply_crm, apply_package, read_crm_workbook, read_package

NAV_CAPTIONS = ("No.", "Name", "Address", "City", "Contact", "Phone No.", "E-Mail", "Credit Limit (LCY)")
CRM_HEADINGS = (
    "Account Name",
    "Main Phone",
    "Email",
    "Address 1: City",
    "Annual Revenue",
    "Relationship Type",
    "Currency",
    "Credit Limit",
)
CITIES = ("Hull", "Leeds", "København", "Besançon", "Tübingen", "Łódź")
NAMES = ("Adatum", "Søstrene", "Möbel & Söhne", "=Fabrikam", "Hôtel du Lac", "Wide World", "007 Supplies")


def fictional(source: random.Random) -> str:
    """A telephone number that nobody has."""
    return f"01632 960{source.randrange(1000):03}"


@dataclass
class NavWorld:
    """Customers by No."""

    customers: dict[str, dict[str, str]] = field(default_factory=dict)

    def export(self, path: Path) -> Path:
        """A configuration package with all of them."""
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.title = "Customer"
        sheet.append(["WEEKLY", "Customer", "18"])
        sheet.append([])
        sheet.append(NAV_CAPTIONS)
        for record in self.customers.values():
            sheet.append([record.get(caption, "") for caption in NAV_CAPTIONS])
        for row in sheet.iter_rows():
            for cell in row:
                cell.data_type = "s"
        book.save(path)
        return path

    def take(self, path: Path) -> int:
        """Import the package; how many records it held."""
        table = read_package(path)[18]
        apply_package(table, self.customers)
        return len(table.records)


@dataclass
class CrmWorld:
    """Accounts by GUID."""

    accounts: dict[str, dict[str, object]] = field(default_factory=dict)
    checksums: dict[str, object] = field(default_factory=dict)
    saves: int = 0

    def save(self, guid: str, values: dict[str, object]) -> None:
        """Somebody saves an account: it gets another checksum."""
        self.saves += 1
        self.accounts.setdefault(guid, {}).update(values)
        self.checksums[guid] = f"sum{self.saves:05}=="

    def export(self, path: Path) -> Path:
        """All of them, as Export to Excel writes them."""
        book = openpyxl.Workbook()
        hidden = book.active
        assert hidden is not None
        hidden.title, hidden.sheet_state = "hiddenSheet", "veryHidden"
        hidden["A1"] = "account:Zq3+x/=:accountid=%28Do%20Not%20Modify%29%20Account"
        sheet = book.create_sheet("All Accounts")
        sheet.append([f"{GUARD} {each}" for each in ("Account", "Row Checksum", "Modified On")] + list(CRM_HEADINGS))
        for guid, record in self.accounts.items():
            guarded = [guid, self.checksums[guid], "2026-11-20 08:15:07"]
            sheet.append([*guarded, *(record.get(heading) for heading in CRM_HEADINGS)])
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell.value, str):
                    cell.data_type = "s"
        for column in "ABC":
            sheet.column_dimensions[column].hidden = True
        book.active = sheet
        book.save(path)
        return path

    def take(self, path: Path) -> int:
        """Import the file; how many rows it held. A row whose checksum is stale is refused loudly."""
        found = read_crm_workbook(path)
        assert found.headings[3:] == CRM_HEADINGS, "the same columns in the same order"
        taken = apply_crm(found, self.accounts, self.checksums)
        for number, guid in enumerate(taken):
            if guid.startswith("new "):
                record = self.accounts.pop(guid)
                self.save(str(UUID(int=0xFEED0000 + number)), record)
            else:
                self.save(guid, {})
        return len(taken)


def founded(source: random.Random, count: int) -> tuple[NavWorld, CrmWorld]:
    """``count`` customers and as many accounts, of which each customer has one."""
    nav, crm = NavWorld(), CrmWorld()
    for number in range(count):
        name = f"{source.choice(NAMES)} {number:03}"
        no = f"{10_000 + 10 * number}"
        city, phone, mail = source.choice(CITIES), fictional(source), f"info{number}@customer.example"
        limit = f"{source.randrange(1, 90) * 500}.00"
        values = (no, name, f"{number} Mill Lane", city, "Ann Beck", phone, mail, limit)
        nav.customers[no] = dict(zip(NAV_CAPTIONS, values, strict=True))
        account: tuple[object, ...] = (name, phone, mail, city, 1000 * number, "Customer", "Pound Sterling", None)
        crm.save(str(UUID(int=0xACC0000 + number)), dict(zip(CRM_HEADINGS, account, strict=True)))
    return nav, crm
