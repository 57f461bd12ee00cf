"""The captions that follow from a change's key, so that the journal need not keep them."""

from __future__ import annotations

from app.domain.account import ACCOUNT_FIELDS
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.field_mapping import DEFAULT_MAPPINGS, Side
from app.domain.salesperson import SALESPERSON_FIELDS

_CAPTIONS = {
    Side.NAV: {field.name: field.caption for field in (*SALESPERSON_FIELDS, *CUSTOMER_FIELDS)}
    | {mapping.key: mapping.nav_caption for mapping in DEFAULT_MAPPINGS},
    Side.CRM: {field.name: field.caption for field in ACCOUNT_FIELDS}
    | {mapping.key: mapping.crm_caption for mapping in DEFAULT_MAPPINGS},
}


def caption_of(side: Side, key: str) -> str:
    """The caption of the mapped field, or of the field of that name; the key itself where there is neither."""
    return _CAPTIONS[side].get(key, key)
