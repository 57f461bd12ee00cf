"""What each field of the salesperson card specifies."""

from __future__ import annotations

from app.ui.translation import translate


def salesperson_field_help(name: str) -> str:
    """The tool tip of a field. KeyError for a name that is no field of the card."""
    return {
        "code": translate("SalespersonHelp", "Specifies the code by which customers name their salesperson."),
        "name": translate("SalespersonHelp", "Specifies the salesperson's name; it can come from the user in CRM."),
        "job_title": translate("SalespersonHelp", "Specifies what the salesperson does in the company."),
        "email": translate("SalespersonHelp", "Specifies the salesperson's e-mail address."),
        "phone_no": translate("SalespersonHelp", "Specifies the salesperson's telephone number."),
    }[name]
