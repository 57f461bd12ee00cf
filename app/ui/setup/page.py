"""The page Microsoft Dynamics CRM Connection Setup."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from app.domain.errors import InvalidRecord
from app.domain.field_mapping import DEFAULT_MAPPINGS
from app.domain.reference import CompanySetup
from app.ui.context import Context
from app.ui.page import Command, Page
from app.ui.setup.company_form import CompanyForm
from app.ui.setup.connection_panel import ConnectionPanel
from app.ui.setup.mapping_panel import MappingPanel
from app.ui.setup.solution_panel import SolutionPanel
from app.ui.theme.text_scale import scaled
from app.ui.widgets.badge import Badge
from app.ui.widgets.dialogs import ask_sheet
from app.ui.widgets.fast_tab import FastTab
from app.ui.widgets.text import Heading

if TYPE_CHECKING:
    from app.services.field_mappings import MappingSheet
    from app.services.results import ConnectionStatus

WIDEST = 900


class ConnectionPage(Page):
    """Everything here acts at once but the company's fields, which are saved together."""

    def __init__(self, context: Context) -> None:
        super().__init__("connection", "")
        self.caption = self.tr("Microsoft Dynamics CRM Connection Setup")
        self.setAccessibleName(self.caption)
        self._context = context
        self._service = context.services.connection
        self._proceed: Callable[[], None] | None = None
        self.badge = Badge()
        self.connection = ConnectionPanel()
        self.solution = SolutionPanel()
        self.mapping = MappingPanel()
        self.company = CompanyForm()
        self._build()
        self._connect()
        self.setFocusProxy(self.connection.enabled)
        self.refresh()

    def _build(self) -> None:
        content = QFrame()
        content.setObjectName("card")
        content.setMaximumWidth(scaled(WIDEST))
        inside = QVBoxLayout(content)
        inside.setContentsMargins(22, 14, 22, 16)
        inside.setSpacing(10)
        for title, panel in (
            (self.tr("Connection"), self.connection),
            (self.tr("Dynamics NAV Integration Solution"), self.solution),
            (self.tr("Field Mapping"), self.mapping),
            (self.tr("Company"), self.company),
        ):
            tab = FastTab(title)
            tab.set_body(panel)
            inside.addWidget(tab)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAlignment(Qt.AlignmentFlag.AlignLeft)
        scroll.setWidget(content)
        heading = QHBoxLayout()
        heading.addWidget(Heading(self.caption, place="page", whole=True))
        heading.addWidget(self.badge)
        heading.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.connection.enabled_wanted.connect(self._set_enabled)
        self.connection.test_wanted.connect(self._test)
        self.solution.install_wanted.connect(self._install)
        self.solution.remove_wanted.connect(self._ask_removal)
        self.mapping.open_wanted.connect(self._open_mapping)
        self.company.save_wanted.connect(self._save)
        self.company.edited.connect(self.commands_changed)
        changes = self._context.changes
        changes.setup_changed.connect(self.refresh)
        changes.imported.connect(self.refresh)
        changes.mapping_changed.connect(self._read_mapping)
        changes.coupling_changed.connect(self.refresh)

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Save is there while something was typed over."""
        able: dict[Command, Callable[[], None]] = {Command.REFRESH: self.refresh}
        if self.company.dirty:
            able[Command.SAVE] = self.company.save
        return able

    def refresh(self) -> None:
        """Read how things stand; what was typed stays."""
        self._context.lane.submit(
            self._service.status, self._show, self._context.errors.show, key="connection.status", owner=self
        )
        self._read_mapping()

    def _open_mapping(self) -> None:
        self._context.windows.open_field_mapping()

    def _read_mapping(self) -> None:
        def show(sheet: MappingSheet) -> None:
            enabled = sum(1 for mapping in sheet.mappings if mapping.enabled)
            self.mapping.show_counts(enabled, len(sheet.mappings), sheet.mappings != DEFAULT_MAPPINGS)

        mapping = self._context.services.field_mapping
        self._context.lane.submit(
            mapping.mappings, show, self._context.errors.show, key="connection.mapping", owner=self
        )

    def leave(self, proceed: Callable[[], None]) -> None:
        """Ask about unsaved fields."""
        if not self.company.dirty:
            proceed()
            return
        text = self.tr("The company's fields have changes that were not saved. Do you want to save them?")
        sheet = ask_sheet(
            self, self.tr("Unsaved Changes"), text, yes=self.tr("Save"), no=self.tr("Cancel"), default_no=False
        )
        discard = sheet.add_button(self.tr("Discard"), danger=True)
        discard.clicked.connect(self.company.discard)
        discard.clicked.connect(sheet.reject)
        discard.clicked.connect(proceed)

        def finish(result: int) -> None:
            sheet.deleteLater()
            if result == int(QDialog.DialogCode.Accepted):
                self._proceed = proceed
                self.company.save()

        sheet.finished.connect(finish)
        sheet.open()

    def _show(self, status: ConnectionStatus) -> None:
        self.badge.show_word(
            self.tr("Enabled") if status.enabled else self.tr("Not enabled"),
            "success" if status.enabled else "neutral",
        )
        self.connection.show_status(status)
        self.solution.show_installed(status.solution_installed)
        self.company.follow(status.company)
        if status.crm_error is not None:
            self._context.errors.show(status.crm_error)

    def _set_enabled(self, enabled: bool) -> None:
        said = (
            self.tr("The integration is enabled.") if enabled else self.tr("The integration is not enabled any more.")
        )
        self._act(lambda: self._service.set_enabled(enabled), said)

    def _install(self) -> None:
        self._act(self._service.install_solution, self.tr("The solution was installed in Dynamics CRM."))

    def _ask_removal(self) -> None:
        text = self.tr(
            "Do you want to remove the Dynamics NAV integration solution from Dynamics CRM?\n\nThe customer statistics "
            "that were pushed to accounts are removed with it. Accounts and couplings stay."
        )
        sheet = ask_sheet(
            self, self.tr("Remove Solution"), text, yes=self.tr("&Remove"), no=self.tr("Cancel"), default_no=True
        )

        def finish(result: int) -> None:
            sheet.deleteLater()
            if result == int(QDialog.DialogCode.Accepted):
                self._act(self._service.remove_solution, self.tr("The solution was removed from Dynamics CRM."))

        sheet.finished.connect(finish)
        sheet.open()

    def _save(self, company: CompanySetup) -> None:
        def done(saved: CompanySetup) -> None:
            self.company.show_company(saved)
            self._context.changes.setup_changed.emit()
            self._context.errors.say("success", self.tr("The setup was saved."))
            proceed, self._proceed = self._proceed, None
            if proceed is not None:
                proceed()

        def failed(error: Exception) -> None:
            self._proceed = None
            if isinstance(error, InvalidRecord):
                self.company.show_errors(error.errors)
            else:
                self._context.errors.show(error)

        self._context.lane.submit(lambda: self._service.save_company(company), done, failed, owner=self)

    def _test(self) -> None:
        self.connection.show_test(None)

        def failed(error: Exception) -> None:
            self.connection.test_button.setEnabled(True)
            self._context.errors.show(error)

        self._context.lane.submit(self._service.test, self.connection.show_test, failed, owner=self)

    def _act(self, work: Callable[[], object], said: str) -> None:
        def done(_answer: object) -> None:
            self._context.changes.setup_changed.emit()
            self._context.changes.statistics_changed.emit("")
            self._context.errors.say("success", said)

        def failed(error: Exception) -> None:
            self._context.errors.show(error)
            self.refresh()

        self._context.lane.submit(work, done, failed, owner=self)
