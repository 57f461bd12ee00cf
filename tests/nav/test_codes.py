from __future__ import annotations

import pytest

from app.domain.errors import InvalidRecord
from app.domain.reference import Code, CodeTable
from app.nav.unit_of_work import NavDatabase


def test_codes_are_added_and_changed(nav: NavDatabase) -> None:
    with nav.write() as unit:
        unit.codes.put(CodeTable.LOCATION, [Code(" blue ", "Blue warehouse"), Code("A", "First")])
        unit.codes.put(CodeTable.LOCATION, [Code("BLUE", "Blue", "x"), Code("MAIN", "Main warehouse")])
        unit.codes.put(CodeTable.LOCATION, [])
    with nav.read() as unit:
        assert unit.codes.all(CodeTable.LOCATION) == [
            Code("A", "First"),
            Code("BLUE", "Blue", "x"),
            Code("MAIN", "Main warehouse"),
        ]
        assert unit.codes.exists(CodeTable.LOCATION, "BLUE")
        assert not unit.codes.exists(CodeTable.COUNTRY, "BLUE")
        assert unit.codes.conversion_rows() == {table: unit.codes.all(table) for table in CodeTable}


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (Code("", "blank"), "required"),
        (Code("x" * 11, "long"), "too_long"),
        (Code("A", "x" * 101), "too_long"),
        (Code("A", "\0"), "not_storable"),
    ],
)
def test_a_code_that_no_customer_could_hold_is_refused(nav: NavDatabase, code: Code, reason: str) -> None:
    with pytest.raises(InvalidRecord) as caught, nav.write() as unit:
        unit.codes.put(CodeTable.LOCATION, [Code("FINE", ""), code])
    assert [error.reason for error in caught.value.errors] == [reason]
    with nav.read() as unit:
        assert not unit.codes.exists(CodeTable.LOCATION, "FINE")


def test_aliases_are_folded(nav: NavDatabase) -> None:
    with nav.write() as unit:
        unit.codes.put_aliases(CodeTable.COUNTRY, {"Groß  Britannien": "GB", "Hellas": "DE"})
        unit.codes.put_aliases(CodeTable.COUNTRY, {"HELLAS": "GR"})
        aliases = unit.codes.aliases(CodeTable.COUNTRY)
    assert (aliases["gross britannien"], aliases["hellas"], aliases["usa"]) == ("GB", "GR", "US")
