"""Which option a cell means: its label in any case, yes and no, or the number that Dataverse stores."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.account import FREIGHT_TERMS, PAYMENT_TERMS, SHIPPING_METHODS
from app.domain.customer import Blocked
from app.domain.field import Field
from app.domain.folding import fold

_RELATIONSHIPS = (
    "Competitor",
    "Consultant",
    "Customer",
    "Investor",
    "Partner",
    "Influencer",
    "Press",
    "Prospect",
    "Reseller",
    "Supplier",
    "Vendor",
    "Other",
)

_NUMBERED: Mapping[str, tuple[str, ...]] = {
    "relationship_type": _RELATIONSHIPS,
    "payment_terms": PAYMENT_TERMS,
    "freight_terms": FREIGHT_TERMS,
    "shipping_method": SHIPPING_METHODS,
}
"""Options in the order in which Dataverse counts them, from 1."""

_YES_NO: Mapping[str, str] = dict.fromkeys(("yes", "true", "1", "ja", "y", "enabled"), "Yes") | dict.fromkeys(
    ("no", "false", "0", "nein", "n", "disabled"), "No"
)
_WORDS: Mapping[str, Mapping[str, str]] = {
    "blocked": {"yes": Blocked.ALL.value, "true": Blocked.ALL.value, "no": "", "false": ""},
    "status": {"0": "Active", "1": "Inactive"},
    **dict.fromkeys(("enabled", "disabled", "licensed", "integration_user"), _YES_NO),
}


def option_of(field: Field, text: str) -> str | None:
    """The option of ``field`` that the text means; None: none of them."""
    folded = fold(text)
    for option in field.options:
        if fold(option) == folded:
            return option
    if (word := _WORDS.get(field.name, {}).get(folded)) is not None:
        return word
    numbered = _NUMBERED.get(field.name, ())
    if folded.isascii() and folded.isdigit() and 1 <= int(folded) <= len(numbered):
        return numbered[int(folded) - 1]
    return None
