"""Where each field stands on the customer card, and what it specifies."""

from __future__ import annotations

from collections.abc import Mapping

from app.ui.translation import translate

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

MORE: Mapping[str, tuple[str, ...]] = {"general": ("address_2", "county")}
"""FastTab -> the fields that one sees when one wants more of it."""

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
        "general": translate("FieldHelp", "General"),
        "communication": translate("FieldHelp", "Communication"),
        "invoicing": translate("FieldHelp", "Invoicing"),
        "payments": translate("FieldHelp", "Payments"),
        "shipping": translate("FieldHelp", "Shipping"),
    }
    return captions[key]


def field_help(name: str) -> str:
    """The tool tip of a field. KeyError for a name that is no field of the card."""
    return _helps()[name]


def _helps() -> dict[str, str]:
    return {
        "no": translate(
            "FieldHelp", "Specifies the number of the customer. Leave it blank on a new card to get the next number."
        ),
        "name": translate(
            "FieldHelp",
            "Specifies the customer's name as it appears on documents; it goes with the Account Name in CRM.",
        ),
        "address": translate("FieldHelp", "Specifies the street and house number."),
        "address_2": translate("FieldHelp", "Specifies a second line of the address."),
        "post_code": translate("FieldHelp", "Specifies the postal code."),
        "city": translate("FieldHelp", "Specifies the city."),
        "county": translate("FieldHelp", "Specifies the county, state or province."),
        "country_code": translate(
            "FieldHelp", "Specifies the country/region; in CRM it is written out, such as United Kingdom for GB."
        ),
        "contact": translate("FieldHelp", "Specifies the person one asks for."),
        "salesperson_code": translate(
            "FieldHelp", "Specifies who looks after the customer; the coupled CRM user owns the account."
        ),
        "credit_limit_lcy": translate("FieldHelp", "Specifies in local currency how much the customer may owe."),
        "blocked": translate(
            "FieldHelp", "Specifies what may not be done any more. A blocked customer is not synchronized."
        ),
        "phone_no": translate("FieldHelp", "Specifies the telephone number."),
        "fax_no": translate("FieldHelp", "Specifies the fax number."),
        "email": translate("FieldHelp", "Specifies the e-mail address."),
        "home_page": translate("FieldHelp", "Specifies the web site."),
        "vat_registration_no": translate("FieldHelp", "Specifies the VAT registration number."),
        "gen_bus_posting_group": translate("FieldHelp", "Specifies the trade type that entries are posted by."),
        "customer_posting_group": translate("FieldHelp", "Specifies which receivables account entries are posted to."),
        "currency_code": translate(
            "FieldHelp", "Specifies the currency of the customer's documents; blank is the local currency."
        ),
        "payment_terms_code": translate("FieldHelp", "Specifies when the customer must pay and for what discount."),
        "payment_method_code": translate("FieldHelp", "Specifies how the customer pays, such as bank transfer."),
        "location_code": translate("FieldHelp", "Specifies the warehouse that goods are sent from."),
        "shipment_method_code": translate(
            "FieldHelp", "Specifies who pays for the freight; in CRM these are the Freight Terms."
        ),
        "shipping_agent_code": translate(
            "FieldHelp", "Specifies who carries the goods; in CRM this is the Shipping Method."
        ),
        "shipping_advice": translate("FieldHelp", "Specifies whether an order may be shipped in parts."),
    }
