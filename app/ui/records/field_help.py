"""What each field of the CRM forms specifies."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def crm_field_help(entity: str, name: str) -> str:
    """The tool tip of a field of "Account", "Opportunity", "Quote" or "Case". KeyError for an unknown one."""
    return {"Account": _account, "Opportunity": _opportunity, "Quote": _quote, "Case": _case}[entity]()[name]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CrmFieldHelp", text)


def _account() -> dict[str, str]:
    return {
        "name": _tr("Specifies the account's name; it goes with the customer's Name in Dynamics NAV."),
        "account_number": _tr("Specifies the number of the account in Dynamics CRM."),
        "relationship_type": _tr("Specifies what the account is to us. Only a Customer takes part in the integration."),
        "primary_contact_name": _tr("Specifies the person one asks for; in Dynamics NAV this is the Contact."),
        "street_1": _tr("Specifies the street and house number."),
        "street_2": _tr("Specifies a second line of the address."),
        "postal_code": _tr("Specifies the postal code."),
        "city": _tr("Specifies the city."),
        "state": _tr("Specifies the state, province or county."),
        "country": _tr("Specifies the country, written out; Dynamics NAV has a code for it, such as GB."),
        "main_phone": _tr("Specifies the telephone number."),
        "fax": _tr("Specifies the fax number."),
        "email": _tr("Specifies the e-mail address."),
        "website": _tr("Specifies the web site."),
        "currency": _tr("Specifies the currency by its three letters, such as EUR."),
        "payment_terms": _tr("Specifies when the account must pay and for what discount."),
        "freight_terms": _tr("Specifies who pays for the freight; in Dynamics NAV this is the Shipment Method."),
        "shipping_method": _tr("Specifies who carries the goods; in Dynamics NAV this is the Shipping Agent."),
        "credit_limit": _tr("Specifies how much the account may owe; it comes from Dynamics NAV."),
        "owner_id": _tr("Specifies the user who looks after the account."),
        "status": _tr("Specifies whether the account is in use. An Inactive one takes no part in the integration."),
    }


def _shared() -> dict[str, str]:
    return {
        "status": _tr("Specifies how it stands. The Status Reason must fit it."),
        "status_reason": _tr("Specifies why it stands as it does."),
        "description": _tr("Specifies whatever else is worth knowing."),
    }


def _opportunity() -> dict[str, str]:
    return {
        **_shared(),
        "topic": _tr("Specifies what may be sold."),
        "account_id": _tr("Specifies the account that may buy."),
        "est_close_date": _tr("Specifies the day on which it will probably be decided."),
        "est_revenue": _tr("Specifies the amount it may bring."),
        "probability": _tr("Specifies how likely it is, from 0 to 100."),
        "rating": _tr("Specifies how promising it is."),
    }


def _quote() -> dict[str, str]:
    return {
        **_shared(),
        "name": _tr("Specifies what is offered."),
        "account_id": _tr("Specifies the account that gets the offer."),
        "quote_number": _tr("Specifies the number of the quote."),
        "total_amount": _tr("Specifies the sum that is offered."),
        "effective_from": _tr("Specifies the first day on which the offer holds."),
        "effective_to": _tr("Specifies the last day on which the offer holds."),
    }


def _case() -> dict[str, str]:
    return {
        **_shared(),
        "title": _tr("Specifies what the case is about."),
        "account_id": _tr("Specifies the account that has the question."),
        "case_number": _tr("Specifies the number of the case. Leave it blank on a new one to get the next number."),
        "priority": _tr("Specifies how soon it must be dealt with."),
        "origin": _tr("Specifies how it reached us."),
    }
