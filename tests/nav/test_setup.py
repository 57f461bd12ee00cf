from __future__ import annotations

from dataclasses import replace

import pytest

from app.database.engine import Database
from app.domain.errors import RecordNotFound
from app.domain.reference import CompanySetup, CustomerTemplate, NumberSeries
from app.nav.schema import open_nav
from app.nav.unit_of_work import NavDatabase


def test_a_new_database_has_no_company(database_url: str) -> None:
    nav = open_nav(Database(database_url))
    with nav.read() as unit:
        assert not unit.setup.is_founded()
        with pytest.raises(RecordNotFound):
            unit.setup.company()
    nav.close()


def test_the_company_is_kept(nav: NavDatabase) -> None:
    with nav.write() as unit:
        before = unit.setup.company()
        after = replace(before, name="Other & Co", lcy="EUR", fiscal_year_month=7, integration_enabled=False)
        unit.setup.save_company(after)
    assert before == CompanySetup("Test Company", "GBP", 1, "CUST", "STANDARD")
    with nav.read() as unit:
        assert unit.setup.company() == after


def test_series_and_templates_are_kept(nav: NavDatabase) -> None:
    template = CustomerTemplate("EXPORT", "Foreign customer", {"currency_code": "EUR", "country_code": ""})
    with nav.write() as unit:
        for last_used in ("", "K3"):
            series = NumberSeries("K", "Other", "K1", "K9", last_used)
            unit.setup.put_series(series)
            assert unit.setup.series("K") == series
        unit.setup.put_template(replace(template, values={}))
        unit.setup.put_template(template)
        assert unit.setup.template("EXPORT") == template
        assert unit.setup.template("NONE") is None and unit.setup.series("NONE") is None
        assert [entry.code for entry in unit.setup.templates()] == ["EXPORT", "STANDARD"]
