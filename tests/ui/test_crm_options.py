"""CRM's options among other values."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from app.domain.field_mapping import DEFAULT_MAPPINGS
from app.ui.crm_options import crm_option_text
from app.ui.log.value_text import value_text
from app.ui.plans.plan_cells import shown_value

TERMS = next(mapping for mapping in DEFAULT_MAPPINGS if mapping.crm_field == "payment_terms")
CITY = next(mapping for mapping in DEFAULT_MAPPINGS if mapping.nav_field == "city")


def test_they_have_the_captions_of_the_language(german: None) -> None:
    assert crm_option_text(TERMS.key, "Net 30") == "Netto 30"
    assert shown_value(TERMS, "Net 30", QLocale()) == value_text(TERMS.key, "Net 30", QLocale()) == "Netto 30"


@pytest.mark.parametrize("text", ["30 DAYS", "", "net 30"])
def test_what_is_no_option_stays_as_it_is(german: None, text: str) -> None:
    assert crm_option_text(TERMS.key, text) == text


def test_a_text_that_reads_like_an_option_is_none_elsewhere(german: None) -> None:
    assert shown_value(CITY, "Active", QLocale()) == "Active"
    assert crm_option_text("no_such_mapping", "Net 30") == "Net 30"
