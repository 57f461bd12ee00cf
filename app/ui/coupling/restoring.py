"""Restore record: what the record will hold is shown, and exactly that is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.domain.errors import ChangedMeanwhile
from app.domain.field import money_from_text
from app.domain.journal import Creates
from app.ui.captions import field_caption
from app.ui.context import Context
from app.ui.coupling.completed import tell_changed
from app.ui.field_errors import field_sentence, shortened
from app.ui.plans.notice import Notice
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.money_edit import format_money
from app.ui.widgets.rest_of_width import RestOfWidth
from app.ui.widgets.text import WrapLabel, tip_text

if TYPE_CHECKING:
    from app.services.deletion.restoration_plan import RestorationPlan, RestoredField
    from app.services.results import CouplingResult

ROW_HEIGHT = 28
MONEY_KEYS = frozenset({"credit_limit_lcy"})


class RestoreDialog(Sheet):
    """Field, value, and where the value comes from. Accepted: restore it."""

    def __init__(self, plan: RestorationPlan, parent: QWidget | None = None, *, changed: bool = False) -> None:
        of_account = plan.creates is Creates.ACCOUNT
        title = (
            translate("RestoreRecord", "Restore Account")
            if of_account
            else translate("RestoreRecord", "Restore Customer")
        )
        name = plan.record.account_name if of_account else f"{plan.record.customer_no} · {plan.record.customer_name}"
        super().__init__(parent, title, name, remember_as="restore")
        sentence = translate(
            "RestoreRecord", "The account is created anew in Dynamics CRM with these values, and stays coupled."
        )
        if not of_account:
            sentence = translate(
                "RestoreRecord", "The customer is created anew in Dynamics NAV with these values, and stays coupled."
            )
        self.sentence = WrapLabel(sentence)
        self.changed = Notice(translate("RestoreRecord", "Changed meanwhile"))
        meanwhile = translate(
            "RestoreRecord", "Something was changed meanwhile: these are the values as they would be restored now."
        )
        self.changed.stand("warning", meanwhile if changed else "")
        self.table = _table(plan, of_account)
        self.left_alone = Notice(translate("RestoreRecord", "Left alone"))
        problems = " ".join(field_sentence(problem) for problem in plan.record.left_alone)
        self.left_alone.stand("warning", problems)
        for widget in (self.changed, self.sentence):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.left_alone)
        self.add_ok_cancel(translate("RestoreRecord", "&Restore"))
        self.table.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(680, 560)


def restore_partner(context: Context, coupling_id: str, parent: QWidget, *, changed: bool = False) -> None:
    """Show what the deleted record would come back with, then bring it back."""

    def show(plan: RestorationPlan | None) -> None:
        if plan is None:
            tell_changed(context, "", "")
            context.errors.say("info", translate("RestoreRecord", "Both records are there again; nothing was written."))
            return
        dialog = RestoreDialog(plan, parent, changed=changed)
        dialog.finished.connect(lambda result: _finish(context, plan, dialog, parent, result))
        dialog.open()

    preview = context.services.restoration.preview
    context.lane.submit(lambda: preview(coupling_id), show, context.errors.show, key="restore.preview", owner=parent)


def _finish(context: Context, plan: RestorationPlan, dialog: RestoreDialog, parent: QWidget, result: int) -> None:
    dialog.deleteLater()
    if result != int(QDialog.DialogCode.Accepted):
        return

    def restored(written: CouplingResult) -> None:
        tell_changed(context, written.customer.id, written.account.id)
        of_account = plan.creates is Creates.ACCOUNT
        name = written.account.name if of_account else f"{written.customer.no} · {written.customer.name}"
        said = (
            translate("RestoreRecord", "The account {} is restored.")
            if of_account
            else translate("RestoreRecord", "The customer {} is restored.")
        )
        context.errors.say("success", said.format(shortened(name)))

    def failed(error: Exception) -> None:
        if isinstance(error, ChangedMeanwhile):
            restore_partner(context, plan.coupling.id, parent, changed=True)
        else:
            context.errors.show(error)

    restore = context.services.restoration.restore
    context.lane.submit(lambda: restore(plan.coupling.id, plan), restored, failed)


def _table(plan: RestorationPlan, of_account: bool) -> QTableWidget:
    table = QTableWidget(len(plan.fields), 3)
    table.setAccessibleName(translate("RestoreRecord", "Values of the restored record"))
    table.setHorizontalHeaderLabels(
        [
            translate("RestoreRecord", "Field"),
            translate("RestoreRecord", "Value"),
            translate("RestoreRecord", "Comes from"),
        ]
    )
    for row, field in enumerate(plan.fields):
        for column, text in enumerate((field_caption(field.caption), _value(field), _origin(field, of_account))):
            item = QTableWidgetItem(" ".join(text.split("\n")))
            item.setToolTip(tip_text(text))
            table.setItem(row, column, item)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
    RestOfWidth(table, 1)
    return table


def _value(field: RestoredField) -> str:
    if field.key in MONEY_KEYS and field.text:
        return format_money(money_from_text(field.text), QLocale())
    return field.text


def _origin(field: RestoredField, of_account: bool) -> str:
    if field.origin == "last":
        return translate("RestoreRecord", "last synchronization")
    if field.origin == "template":
        return translate("RestoreRecord", "customer template")
    return (
        translate("RestoreRecord", "customer in Dynamics NAV")
        if of_account
        else translate("RestoreRecord", "account in Dynamics CRM")
    )
