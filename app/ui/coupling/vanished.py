"""What is asked when the partner of a coupled record has vanished, and what then happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import CoupledRecordDeleted
from app.ui.context import Context
from app.ui.coupling.restoring import restore_partner
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.dialogs import Option, OptionButton, Sheet
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.text import WrapLabel

if TYPE_CHECKING:
    from app.services.results import BatchResult

RESTORE, DELETE = "restore", "delete"


class VanishedDialog(Sheet):
    """Accepted: ``choice`` is RESTORE or DELETE."""

    def __init__(self, entity: str, name: str, parent: QWidget | None = None) -> None:
        title = translate("VanishedDialog", "Coupled Record Deleted")
        super().__init__(parent, title, name)
        self.choice = ""
        other = self.tr("account") if entity == "Customer" else self.tr("customer")
        sentence = self.tr("The %1 record cannot be updated because it is coupled to a deleted record.")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Picture("warning", "warning_fg", 26), 0, Qt.AlignmentFlag.AlignTop)
        self.sentence = WrapLabel(sentence.replace("%1", entity))
        row.addWidget(self.sentence, 1)
        self.body.addLayout(row)
        restored = self.tr("Creates the %1 anew and keeps the coupling. What it will hold is shown first.")
        ended = self.tr("Keeps this record as it is and ends the coupling to the deleted %1.").replace("%1", other)
        self.buttons_by_key: dict[str, OptionButton] = {}
        for option in (
            Option(RESTORE, self.tr("Restore record"), restored.replace("%1", other)),
            Option(DELETE, self.tr("Delete coupling"), ended),
        ):
            button = OptionButton(option, self)
            button.pressed_option.connect(self._take)
            self.buttons_by_key[option.key] = button
            self.body.addWidget(button)
        self.body.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.setMinimumWidth(scaled(460))
        cancel.setFocus()

    def _take(self, key: str) -> None:
        self.choice = key
        self.accept()


def ask_about_vanished(
    context: Context,
    error: CoupledRecordDeleted,
    customer_id: str,
    parent: QWidget | None = None,
    uncoupled: Callable[[], None] | None = None,
) -> None:
    """Restore the partner, delete the coupling, or leave everything as it is. ``customer_id`` is blank where only the
    account is known; ``uncoupled``: what was wanted, and can go on once the coupling is deleted."""
    window = parent or context.parent
    dialog = VanishedDialog(error.entity, error.name, window)

    def finish() -> None:
        dialog.deleteLater()
        if dialog.choice == RESTORE:
            restore_partner(context, error.coupling_id, window)
        elif dialog.choice == DELETE:
            _delete(context, error, customer_id, uncoupled)

    dialog.finished.connect(finish)
    dialog.open()


def _delete(
    context: Context, error: CoupledRecordDeleted, customer_id: str, uncoupled: Callable[[], None] | None
) -> None:
    services = context.services

    def work() -> BatchResult:
        return services.coupling.delete([customer_id or services.restoration.coupled_customer_id(error.coupling_id)])

    def deleted(result: BatchResult) -> None:
        context.changes.coupling_changed.emit(customer_id)
        failure = next((row.error for row in result.failures), None)
        if failure is not None:
            context.errors.show(failure)
        elif uncoupled is not None:
            uncoupled()
        else:
            text = translate("VanishedDialog", "The coupling was deleted.")
            context.errors.say("success", text)

    context.lane.submit(work, deleted, context.errors.show)
