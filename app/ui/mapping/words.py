"""What the window Field Mapping calls things, and what each thing specifies."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.field_mapping import Conversion, FieldMapping, MappingDirection, Side
from app.domain.mapping_effect import EffectKind
from app.domain.mapping_rules import directions, may_be_disabled, may_truncate

DIRECTION_ICONS = {
    MappingDirection.BOTH: "sync",
    MappingDirection.TO_CRM: "send",
    MappingDirection.TO_NAV: "get",
}


def direction_text(direction: MappingDirection) -> str:
    """What the direction is called."""
    return {
        MappingDirection.BOTH: _tr("Both ways"),
        MappingDirection.TO_CRM: _tr("To Dynamics CRM"),
        MappingDirection.TO_NAV: _tr("To Dynamics NAV"),
    }[direction]


def conversion_text(conversion: Conversion) -> str:
    """What the conversion's table is called; blank where nothing is converted."""
    return {
        Conversion.NONE: "",
        Conversion.MONEY: "",
        Conversion.COUNTRY: _tr("Countries/Regions"),
        Conversion.CURRENCY: _tr("Currencies"),
        Conversion.PAYMENT_TERMS: _tr("Payment Terms"),
        Conversion.SHIPMENT_METHOD: _tr("Shipment Methods"),
        Conversion.SHIPPING_AGENT: _tr("Shipping Agents"),
        Conversion.USER: _tr("Salespeople and Users"),
    }[conversion]


def too_long_text(mapping: FieldMapping) -> str:
    """What happens to a text that is too long for the other side; blank where there is no free text."""
    if not may_truncate(mapping):
        return ""
    return _tr("Truncate") if mapping.truncate else _tr("Refuse")


def lengths_text(mapping: FieldMapping) -> str:
    """How much each side holds, and which way something may not fit."""
    if not may_truncate(mapping):
        return ""
    text = _tr("Dynamics NAV holds {nav} characters, Dynamics CRM {crm}.")
    tight = [side for side in Side if mapping.writes(side) and mapping.length(side) < mapping.length(_other(side))]
    if not tight:
        return text.format(nav=mapping.nav_length, crm=mapping.crm_length) + " " + _tr("Every value fits.")
    more = _tr("A value of more than {limit} characters does not fit into {side}.")
    sentence = more.format(limit=mapping.length(tight[0]), side=side_text(tight[0]))
    return text.format(nav=mapping.nav_length, crm=mapping.crm_length) + " " + sentence


def side_text(side: Side) -> str:
    """What the system is called."""
    return _tr("Dynamics NAV") if side is Side.NAV else _tr("Dynamics CRM")


def bounds_text(mapping: FieldMapping) -> str:
    """What can't be set for the mapping, and why; blank: everything can."""
    if not may_be_disabled(mapping):
        return _tr(
            "Neither a customer nor an account can be without a name: this mapping is always enabled, and a record "
            "that is created gets its name from the other side whatever the direction."
        )
    if len(directions(mapping)) > 1:
        return ""
    if mapping.conversion is Conversion.USER:
        return _tr("The owner of an account need not be a salesperson, so it is never taken back from Dynamics CRM.")
    return _tr("The credit limit is granted in Dynamics NAV and never taken back from Dynamics CRM.")


def effect_text(kind: EffectKind, count: int) -> str:
    """What becomes of so many customers."""
    one, many = {
        EffectKind.TOO_LONG: (
            _tr("1 customer has a value that would be too long and keep the whole record from being written"),
            _tr("{} customers have a value that would be too long and keep the whole record from being written"),
        ),
        EffectKind.NO_COUNTERPART: (
            _tr("1 customer has a value that would have no counterpart any more"),
            _tr("{} customers have a value that would have no counterpart any more"),
        ),
        EffectKind.CUT: (
            _tr("1 customer has a text that would be cut"),
            _tr("{} customers have a text that would be cut"),
        ),
        EffectKind.NEWLY_DIFFERENT: (
            _tr("1 pair would differ that is alike today"),
            _tr("{} pairs would differ that are alike today"),
        ),
        EffectKind.NOT_WRITTEN: (
            _tr("1 pair has a difference that would not be written any more"),
            _tr("{} pairs have a difference that would not be written any more"),
        ),
        EffectKind.NOT_SENT: (
            _tr("1 pair has a difference that would not be sent to Dynamics CRM any more"),
            _tr("{} pairs have a difference that would not be sent to Dynamics CRM any more"),
        ),
        EffectKind.NOT_GOT: (
            _tr("1 pair has a difference that would not come from Dynamics CRM any more"),
            _tr("{} pairs have a difference that would not come from Dynamics CRM any more"),
        ),
        EffectKind.NEWLY_WRITTEN: (
            _tr("1 pair has a difference that would be written and is not today"),
            _tr("{} pairs have a difference that would be written and is not today"),
        ),
        EffectKind.PROBLEM_GONE: (_tr("1 pair loses a problem"), _tr("{} pairs lose a problem")),
        EffectKind.ALIKE: (
            _tr("1 pair would count as alike that differs today"),
            _tr("{} pairs would count as alike that differ today"),
        ),
    }[kind]
    return one if count == 1 else many.format(count)


def _other(side: Side) -> Side:
    return Side.NAV if side is Side.CRM else Side.CRM


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldMapping", text)
