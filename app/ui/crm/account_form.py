"""The form of an account: all its fields in sections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.account import ACCOUNT_FIELDS
from app.domain.field import Field
from app.domain.reference import Code
from app.domain.user import User
from app.ui.field_help.crm import account_captions, crm_field_help
from app.ui.records.editors import UserEditor
from app.ui.records.field_editors import CodeEditor, FieldEditor, make_editor
from app.ui.records.form import RecordForm, Section
from app.ui.translation import translate

TWO_COLUMNS = 700
"""Pixels below which two columns would cut names and addresses."""
ADDRESS = ("street_1", "street_2", "postal_code", "city", "state", "country")


def account_sections() -> list[Section]:
    """The form's sections with their fields."""
    general = (
        "name",
        "account_number",
        "relationship_type",
        "owner_id",
        "status",
        "primary_contact_name",
        "main_phone",
        "fax",
        "email",
        "website",
    )
    terms = ("currency", "credit_limit", "payment_terms", "freight_terms", "shipping_method")
    captions = account_captions()
    return [
        Section(
            translate("AccountForm", "General"),
            general,
            captions=captions,
            summary=("name", "main_phone", "email"),
            more=("account_number", "fax"),
        ),
        Section(
            translate("AccountForm", "Address 1"),
            ADDRESS,
            captions=captions,
            summary=("street_1", "postal_code", "city", "country"),
        ),
        Section(translate("AccountForm", "Billing and Shipping"), terms, captions=captions, summary=terms),
    ]


class AccountForm(RecordForm):
    """The owner is chosen among the users of CRM, the currency among those that Dynamics NAV knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Account", ACCOUNT_FIELDS, account_sections(), _make_editor, parent, TWO_COLUMNS)

    @property
    def owner(self) -> UserEditor:
        """The editor of the owner."""
        editor = self.editor("owner_id")
        assert isinstance(editor, UserEditor)
        return editor

    def set_choices(self, users: Sequence[User], currencies: Sequence[Code]) -> None:
        """Who may own an account, and the currencies by their ISO codes."""
        self.owner.set_users(users)
        editor = self.editor("currency")
        if isinstance(editor, CodeEditor):
            editor.set_choices(currencies)


def _make_editor(field: Field, parent: QWidget) -> FieldEditor:
    tip = crm_field_help("Account", field.name)
    return UserEditor(field, parent, tip) if field.name == "owner_id" else make_editor(field, parent, tip)
