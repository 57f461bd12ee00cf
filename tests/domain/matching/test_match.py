"""Scores and reasons."""

from __future__ import annotations

import pytest

from app.domain.matching.match import match
from app.domain.matching.name_score import WordWeights, initials, name_score
from tests.domain.pairs import account, customer


def test_the_same_company_under_another_form_has_the_same_name() -> None:
    found = match(customer(name="Cannon Group Ltd"), account(name="The Cannon Group PLC"))
    assert found is not None
    assert found.reasons == ("same_name",)
    assert (found.score, found.name, found.beside, found.against) == (80, 100.0, 0.0, 0)


def test_what_else_is_shared_raises_the_score_and_is_said() -> None:
    left = customer(
        name="Cannon Group", email="a@cannon.example", phone_no="+44 1632 960001", post_code="gb-n16 34z", city="LONDON"
    )
    right = account(
        name="Canon Group",
        email="b@Cannon.example",
        main_phone="01632 960 001",
        postal_code="GB N16 34Z",
        city="London",
    )
    found = match(left, right)
    assert found is not None
    assert found.reasons == ("like_name", "same_phone", "same_email_domain", "same_post_code", "same_city")
    assert found.score > 90


def test_a_name_without_letters_is_like_no_other() -> None:
    """Seen to fail with a ValueError when the likest word of none was sought."""
    assert name_score("", "contoso") == name_score("contoso", "") == 0.0
    found = match(customer(name="--", phone_no="01632 960001"), account(name="Contoso", main_phone="01632 960001"))
    assert found is not None and found.reasons == ("same_phone",)


def test_another_company_in_the_same_city_is_none() -> None:
    assert match(customer(name="Fabrikam", city="London"), account(name="Contoso", city="London")) is None


@pytest.mark.parametrize(
    ("in_nav", "in_crm", "reason"),
    [
        ({"phone_no": "01632 960001"}, {"main_phone": "+44 1632 960001"}, "same_phone"),
        ({"email": "a@adatum.example"}, {"email": "b@adatum.example"}, "same_email_domain"),
        ({"email": "a@adatum.example"}, {"website": "www.adatum.example"}, "same_website"),
        ({"vat_registration_no": "GB 777 7777 77"}, {"account_number": "GB777777777"}, "same_vat_number"),
    ],
)
def test_another_name_with_this_in_common_is_one(in_nav: dict[str, str], in_crm: dict[str, str], reason: str) -> None:
    found = match(customer(name="Fabrikam", **in_nav), account(name="Adatum", **in_crm))
    assert found is not None
    assert found.reasons == (reason,)


def test_another_name_at_the_same_address_is_one_and_in_the_same_post_code_is_none() -> None:
    left = customer(name="Fabrikam", address="1 Mill Lane", post_code="N16 34Z")
    found = match(left, account(name="Adatum", street_1="1, Mill Ln", postal_code="GB-N16 34Z"))
    assert found is not None
    assert found.reasons == ("same_street", "same_post_code")
    assert match(left, account(name="Adatum", street_1="7 Mill Lane", postal_code="N16 34Z")) is None


def test_numbers_of_two_series_say_something_of_names_alike_alone() -> None:
    numbered = customer(name="Fabrikam")
    assert match(numbered, account(name="Adatum", account_number="10000")) is None
    found = match(numbered, account(name="Fabrikam Inc.", account_number="10000"))
    assert found is not None
    assert found.reasons == ("same_name", "same_number")


def test_what_differs_is_counted() -> None:
    left = customer(phone_no="01632 960001", email="a@contoso.example", post_code="N16 34Z")
    right = account(main_phone="01632 960002", email="a@contosa.example", postal_code="N17 34Z")
    found = match(left, right)
    assert found is not None
    assert found.against == 3


def test_a_mail_box_that_everybody_has_says_nothing() -> None:
    left, right = customer(name="Fabrikam", email="a@gmail.com"), account(name="Contoso", email="b@gmail.com")
    assert match(left, right) is None
    assert match(customer(name="Fabrikam"), account(name="Adatum")) is None, "blank fields are not shared"
    assert match(customer(name="!!"), account(name="??")) is None, "no name at all is not the same name"


def test_places_and_trades_tell_less_than_names() -> None:
    assert name_score("contoso netherlands", "contoso") > 70
    assert name_score("contoso netherlands", "fabrikam netherlands") < 50
    assert name_score("carl zeiss", "carlzeiss") > 60
    assert name_score("contoso toys", "toys contoso") > 95
    assert name_score("contoso", "contosa") > 80
    assert name_score("contoso", "fabrikam") < 20


def test_initials_stand_for_a_name_of_three_words() -> None:
    assert initials("asea brown boveri") == "abb"
    assert name_score("abb", "asea brown boveri") == name_score("asea brown boveri", "abb") == 85.0
    assert initials("brown boveri") == ""


def test_words_that_many_names_hold_tell_less() -> None:
    weights = WordWeights()
    for number in range(200):
        weights.count(f"bakery number{number}")
    rare = name_score("bakery contoso", "contoso", weights)
    common = name_score("bakery contoso", "bakery", weights)
    assert rare > common + 20
    for number in range(200):
        weights.count(f"bakery number{number}", -1)
    assert weights.names == 0
    assert weights.of("bakery contoso") == WordWeights().of("bakery contoso")
