"""Numbers, addresses and mail boxes in the spellings that people use."""

from __future__ import annotations

import pytest

from app.domain.matching.contact import email_domain, phone, post_code, same_street, site_domain, street


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+44 1632 960001", "632960001"),
        ("01632 960 001", "632960001"),
        ("(01632) 960-001 ext. 12", "632960001"),
        ("01632 960001 x12", "632960001"),
        ("960001", "960001"),
        ("12345", ""),
        ("0000000000", ""),
        ("", ""),
        ("by letter", ""),
    ],
)
def test_phone(text: str, number: str) -> None:
    assert phone(text) == number


@pytest.mark.parametrize(
    ("email", "domain"),
    [
        ("ann@Contoso.Example", "contoso.example"),
        ("Ann <ann@contoso.example>", "contoso.example"),
        ("ann@web.contoso.example", "web.contoso.example"),
        ("ann@gmail.com", ""),
        ("ann@yahoo.co.uk", ""),
        ("ann@t-online.de", ""),
        ("ann", ""),
        ("ann@", ""),
        ("", ""),
    ],
)
def test_email_domain(email: str, domain: str) -> None:
    assert email_domain(email) == domain


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://www.Contoso.example/en?x=1", "contoso.example"),
        ("contoso.example", "contoso.example"),
        ("http://contoso.example:8080", "contoso.example"),
        ("contoso", ""),
        ("", ""),
    ],
)
def test_site_domain(address: str, domain: str) -> None:
    assert site_domain(address) == domain


def test_a_post_code_is_the_same_with_and_without_its_country() -> None:
    assert post_code("GB-N16 34Z") == post_code("gb n1634z") == post_code(" N16 34Z") == "n1634z"
    assert post_code("US-GA 31772") == post_code("31772") == "31772"
    assert post_code("D-20097") == "20097"
    assert post_code("K1A 0B6") == "k1a0b6"
    assert post_code("") == ""


def test_streets_are_the_same_in_other_spellings_and_not_at_other_numbers() -> None:
    assert same_street(street("12 High Street"), street("12, High St."))
    assert same_street(street("Hauptstraße 5a"), street("Hauptstr. 5a"))
    assert same_street(street("192 Market Square"), street("192 Markt Square"))
    assert not same_street(street("12 High Street"), street("21 High Street"))
    assert not same_street(street("High Street"), street("Mill Lane"))
    assert not same_street("", "")
