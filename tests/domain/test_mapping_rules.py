"""What may be set for a mapping, and the order and values in force."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.conversion_table import Counterpart, doubles
from app.domain.conversion_table import problems as table_problems
from app.domain.field_mapping import DEFAULT_MAPPINGS, Conversion, FieldMapping, MappingDirection, Side
from app.domain.mapping_rules import (
    directions,
    for_new_record,
    may_be_disabled,
    may_have_constant,
    may_truncate,
    problems,
    with_constant,
    with_direction,
)
from app.domain.mapping_settings import in_force, settings_of

BY_KEY = {mapping.key: mapping for mapping in DEFAULT_MAPPINGS}


def changed(key: str, **values: object) -> FieldMapping:
    return replace(BY_KEY[key], **values)  # type: ignore[arg-type]


def test_what_is_brought_along_is_allowed() -> None:
    assert problems(DEFAULT_MAPPINGS) == ()


@pytest.mark.parametrize(
    ("mapping", "reason"),
    [
        (changed("name", enabled=False), "always_mapped"),
        (changed("salesperson_code", direction=MappingDirection.BOTH), "one_way"),
        (changed("credit_limit_lcy", direction=MappingDirection.TO_NAV), "one_way"),
        (changed("country_code", truncate=True), "not_a_text"),
        (changed("payment_terms_code", truncate=True), "not_a_text"),
        (changed("city", constant="London"), "no_constant"),
        (changed("name", direction=MappingDirection.TO_CRM, constant="All"), "no_constant"),
        (changed("salesperson_code", constant="OF"), "no_constant"),
        (changed("city", direction=MappingDirection.TO_NAV, constant="x" * 31), "too_long"),
        (changed("payment_terms_code", direction=MappingDirection.TO_CRM, constant="Net 31"), "not_an_option"),
        (changed("credit_limit_lcy", constant="much"), "not_a_number"),
        (changed("credit_limit_lcy", constant="10"), "not_a_number"),
        (changed("currency_code", direction=MappingDirection.TO_NAV, constant="eur"), "unknown_code"),
    ],
)
def test_what_cannot_be_set_is_named(mapping: FieldMapping, reason: str) -> None:
    assert [(error.field, error.reason) for error in problems([mapping])] == [(mapping.key, reason)]


def test_a_name_is_always_mapped_and_goes_with_a_new_record_in_any_direction() -> None:
    assert not may_be_disabled(BY_KEY["name"])
    one_way = changed("name", direction=MappingDirection.TO_CRM)
    assert problems([one_way]) == ()
    fresh = for_new_record(
        [one_way, changed("city", direction=MappingDirection.TO_CRM), changed("fax_no", enabled=False)]
    )
    assert [(each.key, each.writes(Side.NAV)) for each in fresh] == [("name", True), ("city", False)]


def test_only_free_texts_are_cut_and_only_one_way_fields_are_constant() -> None:
    assert {key for key, mapping in BY_KEY.items() if not may_truncate(mapping)} == {
        "country_code",
        "currency_code",
        "payment_terms_code",
        "shipment_method_code",
        "shipping_agent_code",
        "salesperson_code",
        "credit_limit_lcy",
    }
    assert {key for key, mapping in BY_KEY.items() if may_have_constant(mapping)} == {"credit_limit_lcy"}
    assert directions(BY_KEY["salesperson_code"]) == (MappingDirection.TO_CRM,)


def test_a_constant_is_kept_as_it_is_written_and_goes_with_its_direction() -> None:
    limit = with_constant(BY_KEY["credit_limit_lcy"], " 1000 ")
    assert limit.constant == "1000.00"
    assert with_constant(limit, "lots").constant == "lots"
    currency = with_constant(with_direction(BY_KEY["currency_code"], MappingDirection.TO_CRM), "eur")
    assert currency.constant == "EUR"
    assert with_direction(currency, MappingDirection.TO_CRM) == currency
    assert with_direction(currency, MappingDirection.TO_NAV).constant == ""
    assert with_constant(BY_KEY["city"], "London").constant == ""


def test_settings_are_laid_over_what_is_brought_along() -> None:
    mappings = list(DEFAULT_MAPPINGS)
    mappings.insert(0, mappings.pop(5))
    mappings[3] = replace(mappings[3], enabled=False, truncate=True)
    settings = {setting.key: setting for setting in settings_of(mappings, {})}
    assert in_force(DEFAULT_MAPPINGS, settings) == tuple(mappings)
    assert in_force(DEFAULT_MAPPINGS, {}) == DEFAULT_MAPPINGS
    strange = replace(settings["city"], key="gone")
    assert in_force(DEFAULT_MAPPINGS, {"gone": strange}) == DEFAULT_MAPPINGS


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([Counterpart("GB", "", "United Kingdom", spellings=("uk",))], []),
        ([Counterpart("GB", "", "x" * 81)], [("GB", "too_long")]),
        ([Counterpart("GB", "", spellings=("uk",)), Counterpart("UA", "", spellings=("UK",))], [("UA", "taken")]),
        (
            [Counterpart("GB", "", "Britain"), Counterpart("FR", "", "France", spellings=("britain",))],
            [("FR", "taken")],
        ),
    ],
)
def test_a_word_is_read_as_one_code_only(rows: list[Counterpart], found: list[tuple[str, str]]) -> None:
    assert [(error.field, error.reason) for error in table_problems(Conversion.COUNTRY, rows)] == found


def test_an_option_must_be_one_that_crm_has() -> None:
    (error,) = table_problems(Conversion.PAYMENT_TERMS, [Counterpart("14 DAYS", "", "Net 14")])
    assert (error.field, error.reason, error.caption) == ("14 DAYS", "not_an_option", "Payment Terms")


def test_of_two_codes_with_one_value_the_first_comes_back() -> None:
    rows = [Counterpart("N30", "", "net 30"), Counterpart("30 DAYS", "", "Net 30"), Counterpart("COD", "")]
    assert doubles(rows) == {"net 30": ("30 DAYS", "N30")}
    rows[1] = replace(rows[1], send_only=True)
    assert doubles(rows) == {"net 30": ("N30", "30 DAYS")}
