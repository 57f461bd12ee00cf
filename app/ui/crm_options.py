"""Values of CRM's option fields in previews and histories, where they stand among values of all kinds."""

from __future__ import annotations

from app.domain.account import ACCOUNT_FIELDS
from app.domain.field_mapping import DEFAULT_MAPPINGS
from app.ui.captions import option_caption

_OPTIONS = {field.name: frozenset(field.options) for field in ACCOUNT_FIELDS if field.options}
_FIELDS = {mapping.key: mapping.crm_field for mapping in DEFAULT_MAPPINGS}


def crm_option_text(mapping_key: str, text: str) -> str:
    """What is shown for a value of the mapped pair: the caption of one of CRM's options, else the text as it is."""
    return option_caption(text) if text in _OPTIONS.get(_FIELDS.get(mapping_key, ""), ()) else text
