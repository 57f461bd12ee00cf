"""In which fields a customer and an account agree."""

from __future__ import annotations

import pytest

from app.domain.matching.agreement import Agreement, compare_fields
from tests.domain.pairs import account, customer

SAME, ALIKE, DIFFERENT, UNKNOWN = Agreement.SAME, Agreement.ALIKE, Agreement.DIFFERENT, Agreement.UNKNOWN


@pytest.mark.parametrize(
    ("key", "mine", "theirs", "expected"),
    [
        ("name", {"name": "Contoso Ltd"}, {"name": "The Contoso Company"}, SAME),
        ("name", {"name": "Contoso"}, {"name": "Contosso Trading"}, ALIKE),
        ("name", {"name": "Contoso"}, {"name": "Fabrikam"}, DIFFERENT),
        ("address", {"address": "1 Mill Lane"}, {"street_1": "1 Mill Ln"}, SAME),
        ("address", {"address": "1 Mill Lane"}, {"street_1": "99 Kings Road"}, DIFFERENT),
        ("post_code", {"post_code": "GB-N16 34Z"}, {"postal_code": "n16 34z"}, SAME),
        ("city", {"city": "LONDON"}, {"city": "London"}, SAME),
        ("phone_no", {"phone_no": "+44 1632 960001"}, {"main_phone": "01632 960 001"}, SAME),
        ("phone_no", {"phone_no": "+44 1632 960001"}, {"main_phone": ""}, UNKNOWN),
        ("email", {"email": "a@c.example"}, {"email": "A@c.example"}, SAME),
        ("email", {"email": "a@c.example"}, {"email": "b@c.example"}, ALIKE),
        ("email", {"email": "a@gmail.com"}, {"email": "b@gmail.com"}, DIFFERENT),
        ("home_page", {"home_page": "www.c.example"}, {"website": "https://c.example/"}, SAME),
        ("vat_registration_no", {"vat_registration_no": "GB 777 777 777"}, {"account_number": "GB777777777"}, SAME),
        ("vat_registration_no", {"vat_registration_no": "GB 777 777 777"}, {"account_number": "AC-1"}, UNKNOWN),
        ("no", {}, {"account_number": "10-000"}, SAME),
    ],
)
def test_each_field(key: str, mine: dict[str, str], theirs: dict[str, str], expected: Agreement) -> None:
    found = {compared.key: compared for compared in compare_fields(customer(**mine), account(**theirs))}
    assert found[key].agreement is expected


def test_values_are_shown_as_they_stand_and_the_name_comes_first() -> None:
    fields = compare_fields(customer(name="Contoso Ltd", city="LONDON"), account(name="contoso", city="London"))
    assert fields[0].key == "name"
    assert {(each.customer, each.account) for each in fields} >= {("Contoso Ltd", "contoso"), ("LONDON", "London")}
