"""What is left of a company's name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.matching.company_name import normalised


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The Cannon Group PLC", "cannon group"),
        ("Contoso, Ltd.", "contoso"),
        ("CONTOSO GmbH & Co. KG", "contoso"),
        ("Café Déjà Vu S.A.R.L.", "cafe deja vu"),
        ("* CONTOSO N.V.", "contoso"),
        ("N.V. Contoso", "contoso"),
        ("Contoso Aktiengesellschaft", "contoso"),
        ("CONTOSO B.V., ROTTERDAM, NL", "contoso"),
        ("Contoso N.V. te Heerlen", "contoso"),
        ("Contoso Limited (Leeds)", "contoso"),
        ("Contoso, Inc.", "contoso"),
        ("Tailspin, Toys and More", "tailspin toys more"),
        ("Cannon Company, The", "cannon"),
        ("D S M N.V.", "dsm"),
        ("D S M N V", "dsm"),
        ("D.S.M., B. V.", "dsm"),
        ("A.B.C. Inc", "abc"),
        ("L'Étoile S.A.", "letoile"),
        ("Müller & Söhne", "muller sohne"),
        ("Mueller und Soehne GmbH", "muller sohne"),
        ("Smørrebrød A/S", "smorrebrod"),
        ("Contoso Nederland B.V.", "contoso netherlands"),
        ("Contoso Intl. Mfg. Co.", "contoso international manufacturing"),
        ("Fabrikam &amp; Adatum", "fabrikam adatum"),
        ("Ltd.", "ltd"),
        ("B.V.", "bv"),
        ("The", "the"),
        ("&", "&"),
        ("", ""),
        ("!!!", ""),
        ("北京公司", "北京公司"),
        ("<b>Contoso</b>", "b contoso b"),
    ],
)
def test_normalised(name: str, expected: str) -> None:
    assert normalised(name) == expected


@given(st.text(max_size=60))
def test_any_text_has_a_normalised_name_in_any_case(name: str) -> None:
    found = normalised(name)
    assert found == " ".join(found.split())
    assert bool(found) or not any(sign.isalnum() for sign in name.casefold() if sign.isascii())
