"""Every known error has a sentence, with the words of the original where it has some."""

from __future__ import annotations

import dataclasses
import re
import typing

import pytest

from app.domain import errors
from app.domain.errors import AppError, FieldError
from app.ui.bug_report import bug_details
from app.ui.errors import sentence_of
from app.ui.field_errors import field_sentence
from app.ui.sentence import Sentence, action_caption

FIELD = FieldError("Customer", "name", "Name", "x" * 120, "too_long", 100)
REASONS = sorted(set(re.findall(r"``(\w+)``", FieldError.__doc__ or "")) - {"reason", "limit"})


def known_errors() -> list[type[AppError]]:
    found: list[type[AppError]] = []
    waiting: list[type[AppError]] = [AppError]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            found.append(kind)
            waiting.append(kind)
    return sorted(set(found), key=lambda kind: kind.__name__)


def example(kind: type[AppError]) -> AppError:
    """One instance with a telling value in each field."""
    if not dataclasses.is_dataclass(kind):
        return kind()
    hints = typing.get_type_hints(kind, vars(errors))
    values: dict[str, object] = {}
    for field in dataclasses.fields(kind):
        hint = hints[field.name]
        values[field.name] = 3 if hint is int else (FIELD,) if "FieldError" in str(hint) else f"<{field.name}>"
    return typing.cast(AppError, kind(**values))


@pytest.mark.parametrize("kind", known_errors(), ids=lambda kind: kind.__name__)
def test_each_known_error_has_a_sentence_of_its_own(kind: type[AppError]) -> None:
    sentence = sentence_of(example(kind))
    assert "did not expect" not in sentence.text
    assert sentence.text[0].isupper() or sentence.text[0] in "<3"
    assert "{" not in sentence.whole
    assert sentence.whole.rstrip()[-1] in ".…>0123456789x"
    if sentence.action_key:
        assert action_caption(sentence.action_key)


def test_there_are_errors_to_test() -> None:
    assert len(known_errors()) >= 28


def test_a_bug_shows_its_kind_and_none_of_its_data() -> None:
    assert "Selangorian" not in sentence_of(KeyError("Selangorian Ltd.")).whole


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (errors.NoAccountNamed("Fabrikam"), "A record with the name Fabrikam does not exist in Dynamics CRM."),
        (
            errors.SalespersonNotCoupled("JO", "10000"),
            "Salesperson/Purchaser JO must be coupled to a Microsoft Dynamics CRM User record.",
        ),
        (
            errors.AccountAlreadyCoupled("Selangorian Ltd.", "Selangorian", "30000", "John Haddock"),
            "Cannot couple Selangorian Ltd. to this Account record, because the Account record is already coupled to "
            "30000 John Haddock.",
        ),
        (
            errors.CoupledRecordDeleted("Customer", "Selangorian Ltd.", "1"),
            "The Customer record cannot be updated because it is coupled to a deleted record.",
        ),
    ],
)
def test_the_words_of_the_original(error: AppError, text: str) -> None:
    assert sentence_of(error).text == text


def test_a_salesperson_who_is_not_coupled_leads_to_the_coupling() -> None:
    sentence = sentence_of(errors.SalespersonNotCoupled("JO", "10000"))
    assert sentence == Sentence(sentence.text, "", "couple_salesperson")


@pytest.mark.parametrize("reason", REASONS)
def test_a_field_error_names_the_field_and_the_way_out(reason: str) -> None:
    text = field_sentence(FieldError("Customer", "city", "City", "Llanfair", reason, 30))
    assert text.startswith("City")
    assert text.count(".") >= 1
    assert "cannot be used here" not in text


def test_examples_are_written_as_the_region_does(german: None) -> None:
    amount = field_sentence(FieldError("Customer", "credit_limit_lcy", "Credit Limit (LCY)", "a lot", "not_a_number"))
    assert amount.startswith("Kreditlimit (MW)") and "1250,00" in amount
    assert "31.01." in field_sentence(FieldError("Case", "follow_up", "Follow Up By", "x", "not_a_date"))


def test_reasons_are_read_from_the_contract() -> None:
    assert {"too_long", "required", "no_counterpart"} <= set(REASONS)


def test_a_value_too_long_is_quoted_cut_with_its_length() -> None:
    text = field_sentence(FieldError("Customer", "name", "Name", "{x}" * 4000, "too_long", 100))
    assert "12000" in text
    assert len(text) < 250


def test_details_of_a_bug_hold_places_and_no_values() -> None:
    def inner(secret: str) -> None:
        raise ValueError(secret)

    def outer() -> None:
        try:
            inner("Mark McArthur")
        except ValueError as cause:
            raise RuntimeError("+44 555 0100") from cause

    with pytest.raises(RuntimeError) as raised:
        outer()
    details = bug_details(raised.value)
    assert "McArthur" not in details
    assert "555" not in details
    assert "builtins.RuntimeError" in details
    assert "caused by\nbuiltins.ValueError" in details
    assert "in inner" in details


@pytest.mark.parametrize(
    ("name", "end"),
    [("Selby Ltd.", "coupled to 10000 Selby Ltd."), ("Selby", "coupled to 10000 Selby."), ("And so on...", "so on...")],
)
def test_a_name_that_ends_with_a_full_stop_brings_the_one_of_the_sentence(name: str, end: str) -> None:
    """Seen to fail ("Selby Ltd..") without the mending of the end."""
    assert sentence_of(errors.AccountAlreadyCoupled("Contoso", "Contoso", "10000", name)).text.endswith(end)
