"""What the fields of the CRM forms are called there, and what each of them specifies."""

from __future__ import annotations

from app.ui.translation import translate


def crm_field_help(entity: str, name: str) -> str:
    """The tool tip of a field of "Account", "Opportunity", "Quote" or "Case". KeyError for an unknown one."""
    return {"Account": _account, "Opportunity": _opportunity, "Quote": _quote, "Case": _case}[entity]()[name]


def account_captions() -> dict[str, str]:
    """What the fields of an account are called on its form, where its sections say the rest."""
    return {
        "primary_contact_name": translate("AccountForm", "Primary Contact Name"),
        "street_1": translate("AccountForm", "Street 1"),
        "street_2": translate("AccountForm", "Street 2"),
        "postal_code": translate("AccountForm", "ZIP/Postal Code"),
        "city": translate("AccountForm", "City"),
        "state": translate("AccountForm", "State/Province"),
        "country": translate("AccountForm", "Country/Region"),
        "freight_terms": translate("AccountForm", "Freight Terms"),
        "shipping_method": translate("AccountForm", "Shipping Method"),
    }


def _account() -> dict[str, str]:
    return {
        "name": translate(
            "CrmFieldHelp", "Specifies the account's name; it goes with the customer's Name in Dynamics NAV."
        ),
        "account_number": translate("CrmFieldHelp", "Specifies the number of the account in Dynamics CRM."),
        "relationship_type": translate(
            "CrmFieldHelp", "Specifies what the account is to us. Only a Customer takes part in the integration."
        ),
        "primary_contact_name": translate(
            "CrmFieldHelp", "Specifies the person one asks for; in Dynamics NAV this is the Contact."
        ),
        "street_1": translate("CrmFieldHelp", "Specifies the street and house number."),
        "street_2": translate("CrmFieldHelp", "Specifies a second line of the address."),
        "postal_code": translate("CrmFieldHelp", "Specifies the postal code."),
        "city": translate("CrmFieldHelp", "Specifies the city."),
        "state": translate("CrmFieldHelp", "Specifies the state, province or county."),
        "country": translate(
            "CrmFieldHelp", "Specifies the country, written out; Dynamics NAV has a code for it, such as GB."
        ),
        "main_phone": translate("CrmFieldHelp", "Specifies the telephone number."),
        "fax": translate("CrmFieldHelp", "Specifies the fax number."),
        "email": translate("CrmFieldHelp", "Specifies the e-mail address."),
        "website": translate("CrmFieldHelp", "Specifies the web site."),
        "currency": translate("CrmFieldHelp", "Specifies the currency by its three letters, such as EUR."),
        "payment_terms": translate("CrmFieldHelp", "Specifies when the account must pay and for what discount."),
        "freight_terms": translate(
            "CrmFieldHelp", "Specifies who pays for the freight; in Dynamics NAV this is the Shipment Method."
        ),
        "shipping_method": translate(
            "CrmFieldHelp", "Specifies who carries the goods; in Dynamics NAV this is the Shipping Agent."
        ),
        "credit_limit": translate(
            "CrmFieldHelp", "Specifies how much the account may owe; it comes from Dynamics NAV."
        ),
        "owner_id": translate("CrmFieldHelp", "Specifies the user who looks after the account."),
        "status": translate(
            "CrmFieldHelp", "Specifies whether the account is in use. An Inactive one takes no part in the integration."
        ),
    }


def _shared() -> dict[str, str]:
    return {
        "status": translate("CrmFieldHelp", "Specifies how it stands. The Status Reason must fit it."),
        "status_reason": translate("CrmFieldHelp", "Specifies why it stands as it does."),
        "description": translate("CrmFieldHelp", "Specifies whatever else is worth knowing."),
    }


def _opportunity() -> dict[str, str]:
    return {
        **_shared(),
        "topic": translate("CrmFieldHelp", "Specifies what may be sold."),
        "account_id": translate("CrmFieldHelp", "Specifies the account that may buy."),
        "est_close_date": translate("CrmFieldHelp", "Specifies the day on which it will probably be decided."),
        "est_revenue": translate("CrmFieldHelp", "Specifies the amount it may bring."),
        "probability": translate("CrmFieldHelp", "Specifies how likely it is, from 0 to 100."),
        "rating": translate("CrmFieldHelp", "Specifies how promising it is."),
    }


def _quote() -> dict[str, str]:
    return {
        **_shared(),
        "name": translate("CrmFieldHelp", "Specifies what is offered."),
        "account_id": translate("CrmFieldHelp", "Specifies the account that gets the offer."),
        "quote_number": translate("CrmFieldHelp", "Specifies the number of the quote."),
        "total_amount": translate("CrmFieldHelp", "Specifies the sum that is offered."),
        "effective_from": translate("CrmFieldHelp", "Specifies the first day on which the offer holds."),
        "effective_to": translate("CrmFieldHelp", "Specifies the last day on which the offer holds."),
    }


def _case() -> dict[str, str]:
    return {
        **_shared(),
        "title": translate("CrmFieldHelp", "Specifies what the case is about."),
        "account_id": translate("CrmFieldHelp", "Specifies the account that has the question."),
        "case_number": translate(
            "CrmFieldHelp", "Specifies the number of the case. Leave it blank on a new one to get the next number."
        ),
        "priority": translate("CrmFieldHelp", "Specifies how soon it must be dealt with."),
        "origin": translate("CrmFieldHelp", "Specifies how it reached us."),
    }
