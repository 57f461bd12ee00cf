"""The form of an opportunity, a quote or a case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.domain.account import Account
from app.domain.field import Field, Kind
from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.field_help.crm import crm_field_help
from app.ui.records.account_editor import AccountEditor
from app.ui.records.editors import DayEditor, LongTextEditor, PercentEditor, ReasonEditor
from app.ui.records.field_editors import FieldEditor, OptionEditor, make_editor
from app.ui.records.form import RecordForm, Section
from app.ui.related.kinds import RelatedKind

OFFERED = 30
WIDE = ("topic", "name", "title", "account_id", "description")


class RelatedForm(RecordForm):
    """The Status Reason offers those of the Status."""

    def __init__(self, context: Context, kind: RelatedKind, parent: QWidget | None = None) -> None:
        self._kind = kind

        def find(text: str) -> Sequence[Account]:
            rows = context.services.accounts.rows(ListQuery("name", search=text), 0, OFFERED)
            return [row.account for row in rows]

        def make(field: Field, owner: QWidget) -> FieldEditor:
            tip = crm_field_help(kind.entity, field.name)
            if field.name == "account_id":
                return AccountEditor(field, owner, tip, context.lane, find)
            if field.name == "status_reason":
                return ReasonEditor(field, owner, tip)
            if field.name == "description":
                return LongTextEditor(field, owner, tip)
            if field.kind is Kind.DATE:
                return DayEditor(field, owner, tip, context.work_date)
            if field.kind is Kind.NUMBER:
                return PercentEditor(field, owner, tip)
            return make_editor(field, owner, tip)

        names = [field.name for field in kind.fields]
        super().__init__(kind.entity, kind.fields, [Section("", names, WIDE)], make, parent)
        self.editor("status").edited.connect(self._follow_status)

    @property
    def account(self) -> AccountEditor:
        """The editor of the account."""
        editor = self.editor("account_id")
        assert isinstance(editor, AccountEditor)
        return editor

    def show_values(self, values: Mapping[str, object]) -> None:
        """As the base; the reasons offered are those of the shown status."""
        self._offer(str(values["status"]))
        super().show_values(values)

    def _follow_status(self) -> None:
        status = self.editor("status")
        assert isinstance(status, OptionEditor)
        self._offer(str(status.read()))

    def _offer(self, status: str) -> None:
        reason = self.editor("status_reason")
        assert isinstance(reason, ReasonEditor)
        reason.set_options(self._kind.states[status])
