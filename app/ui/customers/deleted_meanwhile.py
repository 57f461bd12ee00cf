"""A customer that somebody deleted while its card was edited: it is said, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.customer import CUSTOMER_FIELDS, Customer
from app.domain.errors import InvalidRecord, RecordNotFound
from app.ui.captions import field_caption
from app.ui.context import Context
from app.ui.field_errors import shortened
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.dialogs import Option, OptionButton, Sheet
from app.ui.widgets.text import WrapLabel

if TYPE_CHECKING:
    from app.ui.customers.card import CustomerCard

AGAIN, GO_ON = "again", "go_on"
MOST_LINES, LEAST_LINES = 10, 3


class DeletedMeanwhile(Sheet):
    """What was typed can be copied. Accepted: ``choice`` is AGAIN (create the customer anew with it) or GO_ON without
    it; rejected: back to the card."""

    def __init__(self, customer: Customer, typed: Mapping[str, object], parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("DeletedMeanwhile", "Customer Deleted"), f"{customer.no} · {customer.name}")
        self.choice = ""
        sentence = translate(
            "DeletedMeanwhile", "Someone else deleted this customer while you were editing it. Nothing was saved."
        )
        self.body.addWidget(WrapLabel(sentence))
        self.setAccessibleDescription(sentence)
        lines = [
            f"{field_caption(field.caption)}: {typed[field.name]}" for field in CUSTOMER_FIELDS if field.name in typed
        ]
        self.typed = QPlainTextEdit("\n".join(lines))
        self.typed.setReadOnly(True)
        self.typed.setTabChangesFocus(True)
        self.typed.setAccessibleName(translate("DeletedMeanwhile", "What you typed"))
        shown = min(MOST_LINES, max(LEAST_LINES, len(lines) + 1))
        self.typed.setFixedHeight(shown * self.typed.fontMetrics().lineSpacing() + 26)
        caption = WrapLabel(translate("DeletedMeanwhile", "What you typed, to be copied:"))
        caption.setProperty("muted", True)
        self.body.addWidget(caption)
        self.body.addWidget(self.typed)
        self.ways: dict[str, OptionButton] = {}
        for way in _ways():
            button = OptionButton(way, self)
            button.pressed_option.connect(self._take)
            self.ways[way.key] = button
            self.body.addWidget(button)
        back = self.add_button(translate("DeletedMeanwhile", "Back to the Card"), primary=True)
        back.clicked.connect(self.reject)
        back.setFocus()
        self.setMinimumWidth(scaled(500))

    def _take(self, key: str) -> None:
        self.choice = key
        self.accept()


def save_failed(context: Context, card: CustomerCard, error: Exception) -> None:
    """A save failed for a reason that is no field's: the customer is gone, or any other."""
    customer = card.customer
    if isinstance(error, RecordNotFound) and customer is not None and error.key == customer.id:
        _ask(context, card, customer)
    else:
        context.errors.show(error)


def say_deleted_meanwhile(context: Context, customer: Customer) -> None:
    """The customer one wanted to edit is gone; there is nothing to lose yet."""
    text = translate("DeletedMeanwhile", "The customer {} was deleted by someone else.")
    context.errors.say("warning", text.format(f"{customer.no} · {shortened(customer.name)}"))


def _ask(context: Context, card: CustomerCard, customer: Customer) -> None:
    values, _errors = card.form.typed()
    typed = {name: value for name, value in values.items() if value != getattr(customer, name)}
    sheet = DeletedMeanwhile(customer, typed, context.parent)

    def created(saved: Customer) -> None:
        card.show_customer(saved)
        context.changes.customer_changed.emit(saved.id)
        text = translate("DeletedMeanwhile", "The customer {} was created again.")
        context.errors.say("success", text.format(f"{saved.no} · {shortened(saved.name)}"))

    def failed(error: Exception) -> None:
        if isinstance(error, InvalidRecord):
            card.form.show_errors(error.errors)
        context.errors.show(error)

    def finish() -> None:
        sheet.deleteLater()
        if sheet.choice == AGAIN:
            wanted = replace(customer, **typed)  # type: ignore[arg-type]  # checked where it is written
            restore = context.services.customers.restore
            context.lane.submit(lambda: restore(wanted), created, failed, owner=card)
        elif sheet.choice == GO_ON:
            card.cancel()
            context.changes.customer_changed.emit(customer.id)

    sheet.finished.connect(finish)
    sheet.open()


def _ways() -> list[Option]:
    again = translate(
        "DeletedMeanwhile", "Brings the customer back under its No., with what you typed. It is not coupled then."
    )
    return [
        Option(AGAIN, translate("DeletedMeanwhile", "Create it again with what you typed"), again),
        Option(
            GO_ON,
            translate("DeletedMeanwhile", "Go on without it"),
            translate("DeletedMeanwhile", "What you typed is given up."),
            destructive=True,
        ),
    ]
