"""Names, scores and reasons."""

from __future__ import annotations

import pytest

from app.domain.matching import NameList, match, name_score, normalised
from tests.domain.pairs import account, customer


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The Cannon Group PLC", "cannon group"),
        ("Contoso, Ltd.", "contoso"),
        ("CONTOSO GmbH & Co. KG", "contoso"),
        ("Café Déjà Vu S.A.R.L.", "cafe deja vu"),
        ("Ltd.", "ltd"),
        ("The", "the"),
        ("", ""),
        ("!!!", ""),
        ("北京公司", "北京公司"),
        ("A.B.C. Inc", "abc"),
    ],
)
def test_normalised(name: str, expected: str) -> None:
    assert normalised(name) == expected


def test_the_same_company_under_another_form_has_the_same_name() -> None:
    found = match(customer(name="Cannon Group Ltd"), account(name="The Cannon Group PLC"))
    assert found is not None
    assert found.reasons == ("same_name",)
    assert found.score == 80


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
    assert found.reasons == ("like_name", "same_email_domain", "same_phone", "same_post_code", "same_city")
    assert found.score > 90


def test_another_company_in_the_same_city_is_none() -> None:
    assert match(customer(name="Fabrikam", city="London"), account(name="Contoso", city="London")) is None


def test_another_name_under_the_same_phone_is_one() -> None:
    found = match(customer(name="Fabrikam", phone_no="01632 960001"), account(name="Adatum", main_phone="01632 960001"))
    assert found is not None
    assert found.reasons == ("same_phone",)


def test_a_mail_box_that_everybody_has_says_nothing() -> None:
    left, right = customer(name="Fabrikam", email="a@gmail.com"), account(name="Contoso", email="b@gmail.com")
    assert match(left, right) is None
    assert match(customer(name="Fabrikam"), account(name="Adatum")) is None, "blank fields are not shared"


def test_the_nearest_come_best_first() -> None:
    names = ["contoso", "contoso electronics", "fabrikam", "contosa"]
    found = NameList(["1", "2", "3", "4"], names).nearest("contoso", 3)
    assert [key for key, _ in found][:2] == ["1", "4"]
    assert "3" not in [key for key, _ in found]
    assert NameList((), ()).nearest("contoso", 3) == []
    assert name_score("contoso", "contoso electronics") == 90.0
