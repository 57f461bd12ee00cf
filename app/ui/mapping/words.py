"""What the window Field Mapping calls things, and what each thing specifies."""

from __future__ import annotations

from app.domain.field_mapping import Conversion, FieldMapping, MappingDirection, Side
from app.domain.mapping_effect import EffectKind
from app.domain.mapping_rules import directions, may_be_disabled, may_truncate
from app.ui.translation import translate

DIRECTION_ICONS = {
    MappingDirection.BOTH: "sync",
    MappingDirection.TO_CRM: "send",
    MappingDirection.TO_NAV: "get",
}


def direction_text(direction: MappingDirection) -> str:
    """What the direction is called."""
    return {
        MappingDirection.BOTH: translate("FieldMapping", "Both ways"),
        MappingDirection.TO_CRM: translate("FieldMapping", "To Dynamics CRM"),
        MappingDirection.TO_NAV: translate("FieldMapping", "To Dynamics NAV"),
    }[direction]


def conversion_text(conversion: Conversion) -> str:
    """What the conversion's table is called; blank where nothing is converted."""
    return {
        Conversion.NONE: "",
        Conversion.MONEY: "",
        Conversion.COUNTRY: translate("FieldMapping", "Countries/Regions"),
        Conversion.CURRENCY: translate("FieldMapping", "Currencies"),
        Conversion.PAYMENT_TERMS: translate("FieldMapping", "Payment Terms"),
        Conversion.SHIPMENT_METHOD: translate("FieldMapping", "Shipment Methods"),
        Conversion.SHIPPING_AGENT: translate("FieldMapping", "Shipping Agents"),
        Conversion.USER: translate("FieldMapping", "Salespeople and Users"),
    }[conversion]


def too_long_text(mapping: FieldMapping) -> str:
    """What happens to a text that is too long for the other side; blank where there is no free text."""
    if not may_truncate(mapping):
        return ""
    return translate("FieldMapping", "Truncate") if mapping.truncate else translate("FieldMapping", "Refuse")


def lengths_text(mapping: FieldMapping) -> str:
    """How much each side holds, and which way something may not fit."""
    if not may_truncate(mapping):
        return ""
    text = translate("FieldMapping", "Dynamics NAV holds {nav} characters, Dynamics CRM {crm}.")
    tight = [side for side in Side if mapping.writes(side) and mapping.length(side) < mapping.length(_other(side))]
    if not tight:
        return (
            text.format(nav=mapping.nav_length, crm=mapping.crm_length)
            + " "
            + translate("FieldMapping", "Every value fits.")
        )
    more = translate("FieldMapping", "A value of more than {limit} characters does not fit into {side}.")
    sentence = more.format(limit=mapping.length(tight[0]), side=side_text(tight[0]))
    return text.format(nav=mapping.nav_length, crm=mapping.crm_length) + " " + sentence


def side_text(side: Side) -> str:
    """What the system is called."""
    return translate("FieldMapping", "Dynamics NAV") if side is Side.NAV else translate("FieldMapping", "Dynamics CRM")


def bounds_text(mapping: FieldMapping) -> str:
    """What can't be set for the mapping, and why; blank: everything can."""
    if not may_be_disabled(mapping):
        return translate(
            "FieldMapping",
            "Neither a customer nor an account can be without a name: this mapping is always enabled, and a record "
            "that is created gets its name from the other side whatever the direction.",
        )
    if len(directions(mapping)) > 1:
        return ""
    if mapping.conversion is Conversion.USER:
        return translate(
            "FieldMapping",
            "The owner of an account need not be a salesperson, so it is never taken back from Dynamics CRM.",
        )
    return translate(
        "FieldMapping", "The credit limit is granted in Dynamics NAV and never taken back from Dynamics CRM."
    )


def effect_text(kind: EffectKind, count: int) -> str:
    """What becomes of so many customers."""
    one, many = {
        EffectKind.TOO_LONG: (
            translate(
                "FieldMapping",
                "1 customer has a value that would be too long and keep the whole record from being written",
            ),
            translate(
                "FieldMapping",
                "{} customers have a value that would be too long and keep the whole record from being written",
            ),
        ),
        EffectKind.NO_COUNTERPART: (
            translate("FieldMapping", "1 customer has a value that would have no counterpart any more"),
            translate("FieldMapping", "{} customers have a value that would have no counterpart any more"),
        ),
        EffectKind.CUT: (
            translate("FieldMapping", "1 customer has a text that would be cut"),
            translate("FieldMapping", "{} customers have a text that would be cut"),
        ),
        EffectKind.NEWLY_DIFFERENT: (
            translate("FieldMapping", "1 pair would differ that is alike today"),
            translate("FieldMapping", "{} pairs would differ that are alike today"),
        ),
        EffectKind.NOT_WRITTEN: (
            translate("FieldMapping", "1 pair has a difference that would not be written any more"),
            translate("FieldMapping", "{} pairs have a difference that would not be written any more"),
        ),
        EffectKind.NOT_SENT: (
            translate("FieldMapping", "1 pair has a difference that would not be sent to Dynamics CRM any more"),
            translate("FieldMapping", "{} pairs have a difference that would not be sent to Dynamics CRM any more"),
        ),
        EffectKind.NOT_GOT: (
            translate("FieldMapping", "1 pair has a difference that would not come from Dynamics CRM any more"),
            translate("FieldMapping", "{} pairs have a difference that would not come from Dynamics CRM any more"),
        ),
        EffectKind.NEWLY_WRITTEN: (
            translate("FieldMapping", "1 pair has a difference that would be written and is not today"),
            translate("FieldMapping", "{} pairs have a difference that would be written and is not today"),
        ),
        EffectKind.PROBLEM_GONE: (
            translate("FieldMapping", "1 pair loses a problem"),
            translate("FieldMapping", "{} pairs lose a problem"),
        ),
        EffectKind.ALIKE: (
            translate("FieldMapping", "1 pair would count as alike that differs today"),
            translate("FieldMapping", "{} pairs would count as alike that differ today"),
        ),
    }[kind]
    return one if count == 1 else many.format(count)


def _other(side: Side) -> Side:
    return Side.NAV if side is Side.CRM else Side.CRM
