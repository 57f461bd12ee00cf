"""The pages of the guide that list the fields: what each of them specifies, as its tool tip does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.domain.account import ACCOUNT_FIELDS
from app.domain.case import CASE_FIELDS
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.field import Field
from app.domain.opportunity import OPPORTUNITY_FIELDS
from app.domain.quote import QUOTE_FIELDS
from app.domain.salesperson import SALESPERSON_FIELDS
from app.ui.captions import field_caption
from app.ui.field_help.crm import account_captions, crm_field_help
from app.ui.field_help.customer import FAST_TABS, fast_tab_caption, field_help
from app.ui.field_help.salesperson import salesperson_field_help
from app.ui.translation import translate

CUSTOMER, SALESPERSON, ACCOUNT = "fields-of-customers", "fields-of-salespeople", "fields-of-accounts"
OPPORTUNITY, QUOTE, CASE = "fields-of-opportunities", "fields-of-quotes", "fields-of-cases"


def field_pages() -> Mapping[str, str]:
    """Key of a page -> its Markdown, with a line "**caption** what it specifies" for each field."""
    return {
        CUSTOMER: _customers(),
        SALESPERSON: _page(translate("Guide", "Fields of salespeople"), SALESPERSON_FIELDS, salesperson_field_help),
        ACCOUNT: _crm(translate("Guide", "Fields of accounts"), "Account", ACCOUNT_FIELDS),
        OPPORTUNITY: _crm(translate("Guide", "Fields of opportunities"), "Opportunity", OPPORTUNITY_FIELDS),
        QUOTE: _crm(translate("Guide", "Fields of quotes"), "Quote", QUOTE_FIELDS),
        CASE: _crm(translate("Guide", "Fields of cases"), "Case", CASE_FIELDS),
    }


def _customers() -> str:
    fields = {field.name: field for field in CUSTOMER_FIELDS}
    parts = ["# " + translate("Guide", "Fields of customers")]
    for tab, names in FAST_TABS.items():
        parts.append(f"## {fast_tab_caption(tab)}")
        parts += _lines([fields[name] for name in names], field_help, {})
    return "\n\n".join(parts)


def _crm(title: str, entity: str, fields: Sequence[Field]) -> str:
    captions = account_captions() if entity == "Account" else {}
    return _page(title, fields, lambda name: crm_field_help(entity, name), captions)


def _page(
    title: str, fields: Sequence[Field], help_of: Callable[[str], str], captions: Mapping[str, str] | None = None
) -> str:
    return "\n\n".join(["# " + title, *_lines(fields, help_of, captions or {})])


def _lines(fields: Sequence[Field], help_of: Callable[[str], str], captions: Mapping[str, str]) -> list[str]:
    found = []
    for field in fields:
        try:
            found.append(f"**{captions.get(field.name) or field_caption(field.caption)}**  \n{help_of(field.name)}")
        except KeyError:  # it stands on no form
            continue
    return found
