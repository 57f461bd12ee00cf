"""What is set for mappings and codes, on both engines: kept, versioned, all or nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy.exc import DBAPIError

from app.domain.errors import ChangedMeanwhile
from app.domain.field_mapping import MappingDirection
from app.domain.mapping_settings import MappingSetting
from app.domain.reference import Code, CodeTable
from app.nav.unit_of_work import NavDatabase
from tests.nav.conftest import AT, BY, added

CITY = MappingSetting("city", "", 3, False, MappingDirection.TO_CRM, True, "Paris")
TERMS = CodeTable.PAYMENT_TERMS


def test_settings_are_kept_and_their_state_shows_every_change(nav: NavDatabase) -> None:
    with nav.write() as unit:
        first = unit.field_mappings.state()
        unit.field_mappings.save([CITY, replace(CITY, key="name", place=0)], BY, AT)
    with nav.write() as unit:
        kept = unit.field_mappings.all()
        assert kept == {
            "city": replace(CITY, version="1"),
            "name": replace(CITY, key="name", place=0, version="1"),
        }
        second = unit.field_mappings.state()
        unit.field_mappings.save([replace(kept["city"], enabled=True)], BY, AT)
        third = unit.field_mappings.state()
        assert unit.field_mappings.all()["city"] == replace(CITY, version="2", enabled=True)
    assert len({first, second, third}) == 3


@pytest.mark.parametrize("seen", ["", "7"])
def test_a_setting_that_changed_meanwhile_is_refused_with_all_others(nav: NavDatabase, seen: str) -> None:
    """Seen to fail without the version in the statement, and with an insert that overwrites."""
    with nav.write() as unit:
        unit.field_mappings.save([CITY], BY, AT)
    with pytest.raises(ChangedMeanwhile), nav.write() as unit:
        unit.field_mappings.save([replace(CITY, key="address"), replace(CITY, version=seen, enabled=True)], BY, AT)
    with nav.read() as unit:
        assert unit.field_mappings.all() == {"city": replace(CITY, version="1")}


def test_no_statement_changes_a_setting_under_its_version(nav: NavDatabase) -> None:
    with nav.write() as unit:
        unit.field_mappings.save([CITY], BY, AT)
    with pytest.raises(DBAPIError), nav.write() as unit:
        unit.connection.exec_driver_sql("UPDATE field_mappings SET enabled = 1")


def test_counterparts_are_saved_by_version(nav: NavDatabase) -> None:
    """Seen to fail without the version in the statement."""
    with nav.write() as unit:
        before = {row.code: row for row in unit.counterparts.all(TERMS)}
        state = unit.codes.state()
        assert before["1M(8D)"].is_open and not before["30 DAYS"].is_open
        row = replace(before["1M(8D)"], leave_alone=True)
        unit.counterparts.save(TERMS, [row, replace(before["30 DAYS"], crm_value="")], spellings=False)
        after = {row.code: row for row in unit.counterparts.all(TERMS)}
        assert unit.counterparts.left_alone() == {TERMS: frozenset({"1M(8D)"})}
        assert unit.codes.state() != state
    assert after["1M(8D)"].leave_alone and not after["1M(8D)"].is_open
    assert after["30 DAYS"].is_open
    assert after["30 DAYS"].spellings == before["30 DAYS"].spellings == ("30 days net", "n30")
    with pytest.raises(ChangedMeanwhile), nav.write() as unit:
        unit.counterparts.save(TERMS, [replace(before["45 DAYS"], crm_value="Net 30"), row], spellings=False)
    with nav.read() as unit:
        assert {row.code: row for row in unit.counterparts.all(TERMS)} == after


def test_a_spelling_moves_from_one_country_to_another(nav: NavDatabase) -> None:
    table = CodeTable.COUNTRY
    with nav.write() as unit:
        rows = {row.code: row for row in unit.counterparts.all(table)}
        assert "uk" in rows["GB"].spellings
        moved = [replace(rows["GB"], spellings=()), replace(rows["UA"], spellings=("UK", "Ukraina "))]
        unit.counterparts.save(table, moved, spellings=True)
        after = {row.code: row for row in unit.counterparts.all(table)}
    assert (after["GB"].spellings, after["UA"].spellings) == ((), ("uk", "ukraina"))
    assert after["US"].spellings == rows["US"].spellings


def test_an_import_keeps_what_is_left_alone(nav: NavDatabase) -> None:
    with nav.write() as unit:
        row = next(row for row in unit.counterparts.all(TERMS) if row.code == "COD")
        unit.counterparts.save(TERMS, [replace(row, leave_alone=True)], spellings=False)
        unit.codes.put(TERMS, [Code("COD", "Cash")])
        assert unit.counterparts.left_alone() == {TERMS: frozenset({"COD"})}


def test_customers_are_counted_by_code(nav: NavDatabase) -> None:
    with nav.write() as unit:
        for no, terms in (("1", "COD"), ("2", "COD"), ("3", "CM"), ("4", "")):
            added(unit, no, payment_terms_code=terms)
        assert unit.counterparts.customers("payment_terms_code") == {"COD": 2, "CM": 1}


def test_a_code_that_is_only_sent_is_known(nav: NavDatabase) -> None:
    with nav.write() as unit:
        row = next(row for row in unit.counterparts.all(TERMS) if row.code == "1M(8D)")
        unit.counterparts.save(TERMS, [replace(row, crm_value="Net 30", send_only=True)], spellings=False)
        assert unit.counterparts.sent_only() == {TERMS: frozenset({"1M(8D)"})}
