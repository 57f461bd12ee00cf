"""The window of one opportunity, quote or case, in the look of Dynamics CRM."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction

from app.domain.case import Case
from app.domain.field import Field
from app.domain.record_change import RecordKind
from app.domain.record_hit import hit_of
from app.ui.context import Context
from app.ui.icons import icon
from app.ui.open_windows import OpenWindows
from app.ui.recent.records import RecentRecords
from app.ui.records.access import RecordAccess, Versioned
from app.ui.records.card import RecordCard
from app.ui.records.column import RecordColumn
from app.ui.records.record_tools import RecordTools
from app.ui.records.walk import Walk
from app.ui.records.window import RecordWindow
from app.ui.related.form import RelatedForm
from app.ui.related.kinds import Related, RelatedKind
from app.ui.widgets.list_column import written


class RelatedWindow(RecordWindow):
    """View and edit one, or make a new one."""

    def __init__(self, context: Context, kind: RelatedKind) -> None:
        self._kind = kind
        self.related_form = RelatedForm(context, kind)
        super().__init__(context, _access(context, kind), self.related_form, kind.caption())
        self.setWindowIcon(icon(kind.icon, "crm_accent"))
        self.card = RecordCard(self.form)
        self.body.addWidget(RecordColumn([self.card]))
        self.band.list_chosen.connect(lambda: self.context.windows.open_page(kind.key))
        self.record_shown.connect(self._follow_record)
        context.changes.related_changed.connect(self._follow_related)
        context.changes.account_changed.connect(self._follow_related)  # it may have another name
        self.restore_size(880, 600)

    def more_commands(self) -> Sequence[QAction]:
        """Account."""
        tip = self.tr("Opens the account in Dynamics CRM.")
        self.account_action = self.make_command(self.tr("&Account"), "account", "F8", self._open_account, tip)
        walk = Walk(self._kind.access(self.context.services.related), self._kind.order)
        self.tools = RecordTools(self, walk, lambda record_id: f"{self._kind.key}/{record_id}")
        return [*self.tools.actions(), self.account_action]

    def show_record(self, record: Versioned) -> None:
        """As the base, with the account's name."""
        related = cast("Related", record)
        self.related_form.account.show_name(related.account_id, related.account_name)
        super().show_record(record)

    def written(self, field: Field, value: object) -> object:
        """The account's name in place of its id, where it is known."""
        if field.name != "account_id":
            return value
        account = self.related_form.account
        return account.text if value == account.read() else value

    def _follow_record(self, record: Related) -> None:
        if record.version:
            OpenWindows.of(self.context).rename(self, f"{self._kind.key}/{record.id}")
            RecentRecords.of(self.context).add(hit_of(record))
        created = written(record.created_on, QLocale()) if isinstance(record, Case) and record.created_on else ""
        facts = [record.account_name, self.tr("Created on %1").replace("%1", created) if created else ""]
        name = self._kind.name_of(record) or self.tr("New %1").replace("%1", self._kind.one())
        self.card.show_heading(name, facts)
        self.account_action.setEnabled(bool(record.account_id))

    def _follow_related(self, account_id: str) -> None:
        record = cast("Related | None", self.record)
        if record is not None and record.version and account_id in ("", record.account_id):
            self.follow_change()

    def _open_account(self) -> None:
        record = cast("Related | None", self.record)
        if record is not None and record.account_id:
            self.context.windows.open_account(record.account_id)


def _access(context: Context, kind: RelatedKind) -> RecordAccess:
    access = kind.access(context.services.related)

    def save(seen: Versioned, values: Mapping[str, object]) -> Versioned:
        return access.save(replace(cast("Related", seen), **values))  # type: ignore[arg-type]

    def changed(record: Versioned) -> None:
        context.changes.related_changed.emit(cast("Related", record).account_id)

    def name(record: Versioned) -> str:
        return kind.name_of(cast("Related", record))

    blank = kind.make("", "")
    return RecordAccess(
        kind.entity, kind.fields, access.get, save, name, changed, RecordKind(kind.entity.lower()), lambda: blank
    )
