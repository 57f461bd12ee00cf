"""Where each field stands on the customer card, and what it specifies."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

FAST_TABS: Mapping[str, tuple[str, ...]] = {
    "general": (
        "no",
        "name",
        "address",
        "address_2",
        "post_code",
        "city",
        "county",
        "country_code",
        "contact",
        "salesperson_code",
        "credit_limit_lcy",
        "blocked",
    ),
    "communication": ("phone_no", "fax_no", "email", "home_page"),
    "invoicing": ("vat_registration_no", "gen_bus_posting_group", "customer_posting_group", "currency_code"),
    "payments": ("payment_terms_code", "payment_method_code"),
    "shipping": ("location_code", "shipment_method_code", "shipping_agent_code", "shipping_advice"),
}
"""FastTab -> its fields, in the order in which the Tab key goes."""

SUMMARIES: Mapping[str, tuple[str, ...]] = {
    "general": ("name", "post_code", "city"),
    "communication": ("phone_no", "email"),
    "invoicing": ("customer_posting_group", "currency_code", "vat_registration_no"),
    "payments": ("payment_terms_code", "payment_method_code"),
    "shipping": ("shipment_method_code", "shipping_agent_code", "shipping_advice"),
}
"""FastTab -> the values that its heading shows while it is collapsed."""


def fast_tab_caption(key: str) -> str:
    """What stands in the heading."""
    captions = {
        "general": _tr("General"),
        "communication": _tr("Communication"),
        "invoicing": _tr("Invoicing"),
        "payments": _tr("Payments"),
        "shipping": _tr("Shipping"),
    }
    return captions[key]


def field_help(name: str) -> str:
    """The tool tip of a field. KeyError for a name that is no field of the card."""
    return _helps()[name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldHelp", text)


def _helps() -> dict[str, str]:
    return {
        "no": _tr("Specifies the number of the customer. Leave it blank on a new card to get the next number."),
        "name": _tr("Specifies the customer's name as it appears on documents; it goes with the Account Name in CRM."),
        "address": _tr("Specifies the street and house number."),
        "address_2": _tr("Specifies a second line of the address."),
        "post_code": _tr("Specifies the postal code."),
        "city": _tr("Specifies the city."),
        "county": _tr("Specifies the county, state or province."),
        "country_code": _tr("Specifies the country/region; in CRM it is written out, such as United Kingdom for GB."),
        "contact": _tr("Specifies the person one asks for."),
        "salesperson_code": _tr("Specifies who looks after the customer; the coupled CRM user owns the account."),
        "credit_limit_lcy": _tr("Specifies in local currency how much the customer may owe."),
        "blocked": _tr("Specifies what may not be done any more. A blocked customer is not synchronized."),
        "phone_no": _tr("Specifies the telephone number."),
        "fax_no": _tr("Specifies the fax number."),
        "email": _tr("Specifies the e-mail address."),
        "home_page": _tr("Specifies the web site."),
        "vat_registration_no": _tr("Specifies the VAT registration number."),
        "gen_bus_posting_group": _tr("Specifies the trade type that entries are posted by."),
        "customer_posting_group": _tr("Specifies which receivables account entries are posted to."),
        "currency_code": _tr("Specifies the currency of the customer's documents; blank is the local currency."),
        "payment_terms_code": _tr("Specifies when the customer must pay and for what discount."),
        "payment_method_code": _tr("Specifies how the customer pays, such as bank transfer."),
        "location_code": _tr("Specifies the warehouse that goods are sent from."),
        "shipment_method_code": _tr("Specifies who pays for the freight; in CRM these are the Freight Terms."),
        "shipping_agent_code": _tr("Specifies who carries the goods; in CRM this is the Shipping Method."),
        "shipping_advice": _tr("Specifies whether an order may be shipped in parts."),
    }
