"""The window of Tools > Check Database: what was looked at, what was found, and what to do about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.database_check import CheckReport, Cure, Finding
from app.domain.errors import Cancelled
from app.ui.background import ProgressState, Ticket
from app.ui.checking.fault_text import detail_text, fault_text
from app.ui.checking.findings_table import FindingsTable
from app.ui.checking.report_text import report_text
from app.ui.checking.rules_table import RulesTable
from app.ui.checking.words import advice_text, cure_caption, progress_text, verdict_text
from app.ui.context import Context
from app.ui.file_saving import ask_where, folder_action
from app.ui.icons import application_icon
from app.ui.open_windows import SideWindow
from app.ui.presenter import Presenter
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.message_bar import MessageBar
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.text import WrapLabel, without_access_key


class CheckWindow(SideWindow):
    """Stands beside the main window, so that one can mend what it names and check again."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "check")
        self.setWindowTitle(self.tr("Check Database"))
        self.setWindowIcon(application_icon())
        self._context = context
        self._ticket: Ticket | None = None
        self.report: CheckReport | None = None
        self._at = datetime.now(UTC)
        self.message_bar = MessageBar()
        self.presenter = Presenter(self.message_bar, self)
        self.picture = Picture("database", "muted", 28)
        self.verdict = WrapLabel()
        self.verdict.setFont(sized(self.font(), "title", strong=True))
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.findings, self.rules = FindingsTable(), RulesTable(self.locale())
        self.detail = WrapLabel()
        self.cure_button = self._button("", primary=True)
        self.customer_button = self._button(self.tr("Open C&ustomer"))
        self.again_button = self._button(self.tr("&Check Again"))
        self.copy_button = self._button(self.tr("Co&py Report"))
        self.save_button = self._button(self.tr("&Save Report…"))
        self.close_button = self._button(self.tr("Close"))
        self.progress = ProgressPanel(self.tr("Checking"))
        self._build()
        self._connect()
        self.restore_size(980, 640)

    def begin(self) -> None:
        """Check everything; while that is under way nothing is begun anew."""
        if self._ticket is not None:
            return
        self.message_bar.dismiss()
        self.progress.begin(self.tr("Checking"))
        self._busy(True)
        check = self._context.services.check
        self._ticket = self._context.lane.run_long(
            check.check, self._show, self._fail, progress=self._show_progress, owner=self
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 checks again, Esc stops a check or closes the window."""
        if event.key() == Qt.Key.Key_F5:
            self.begin()
        elif event.key() == Qt.Key.Key_Escape and self._ticket is not None:
            self._ticket.cancel()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.verdict, 1)
        cures = QHBoxLayout()
        cures.setSpacing(8)
        for button in (self.cure_button, self.customer_button):
            cures.addWidget(button)
        cures.addStretch(1)
        found = QWidget()
        upper = QVBoxLayout(found)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(8)
        upper.addWidget(self.findings, 1)
        upper.addWidget(self.detail)
        upper.addLayout(cures)
        self._found = found
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(scaled(10))
        parts.addWidget(found)
        parts.addWidget(self.rules)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.copy_button, self.save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.again_button, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        for part in (self.message_bar, self.progress):
            column.addWidget(part)
        column.addLayout(head)
        column.addWidget(parts, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.progress.cancelled.connect(lambda: self._ticket.cancel() if self._ticket is not None else None)
        self.findings.selectionModel().currentRowChanged.connect(lambda *_: self._show_finding())
        self.findings.chosen.connect(self._take_first)
        self.cure_button.clicked.connect(self._cure)
        self.customer_button.clicked.connect(self._open_customer)
        self.again_button.clicked.connect(self.begin)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where)
        self.close_button.clicked.connect(self.close)

    def _button(self, caption: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(caption)
        button.setAccessibleName(without_access_key(caption))
        button.setProperty("primary", primary)
        return button

    # -- what was found ------------------------------------------------------------------------------------
    def _show(self, report: CheckReport) -> None:
        self._ticket, self.report, self._at = None, report, datetime.now(UTC)
        self._busy(False)
        sound = report.is_sound
        self.picture.set_icon("check" if sound else "warning", "success_fg" if sound else "warning_fg")
        self.verdict.setText(verdict_text(report, self.locale()))
        self.verdict.updateGeometry()
        self.rules.show_report(report)
        self._found.setVisible(bool(report.findings))
        self.findings.show_findings(report.findings)
        self._show_finding()
        (self.findings if report.findings else self.rules).setFocus()

    def _show_progress(self, state: ProgressState) -> None:
        self.progress.show_progress(replace(state, text=progress_text(state.text)))

    def _fail(self, error: Exception) -> None:
        self._ticket = None
        self._busy(False)
        if self.report is None:
            stopped = isinstance(error, Cancelled)
            self.verdict.setText(self.tr("The check was stopped.") if stopped else self.tr("The check was not done."))
        self.presenter.show(error)

    def _busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        for button in (self.again_button, self.cure_button):
            button.setEnabled(not busy)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(not busy and self.report is not None)
        if self.report is None:
            self._found.setVisible(False)

    def _show_finding(self) -> None:
        finding = self.findings.finding()
        caption = "" if finding is None else cure_caption(finding.cure)
        self.cure_button.setText(caption)
        self.cure_button.setAccessibleName(caption)
        self.cure_button.setVisible(bool(caption))
        self.customer_button.setVisible(finding is not None and bool(finding.customer_id))
        self.detail.setText("" if finding is None else _whole(finding))
        self.detail.updateGeometry()

    # -- what one can do -----------------------------------------------------------------------------------
    def _take_first(self) -> None:
        for button in (self.cure_button, self.customer_button):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def _cure(self) -> None:
        finding = self.findings.finding()
        if finding is None or finding.cure is Cure.NONE or self._ticket is not None:
            return
        cure = finding.cure
        self._busy(True)
        self._context.lane.submit(lambda: self._context.services.check.cure(cure), self._cured, self._fail, owner=self)

    def _cured(self, _nothing: object) -> None:
        self._context.changes.imported.emit()  # any table may be read otherwise now
        self.begin()

    def _open_customer(self) -> None:
        finding = self.findings.finding()
        if finding is not None and finding.customer_id:
            self._context.windows.open_customer(finding.customer_id)

    def _text(self) -> str:
        company = self._context.parent.windowTitle()
        return "" if self.report is None else report_text(self.report, company, self._at, self.locale())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text())
        self.presenter.say("success", self.tr("The report was copied."))

    def _ask_where(self) -> None:
        name = f"check-{self._at.astimezone():%Y-%m-%d}"
        ask_where(self, self.tr("Save Report"), name, [(self.tr("Text"), "txt")], self._save)

    def _save(self, path: Path) -> None:
        text = self._text()

        def saved(_count: int) -> None:
            said = self.tr("The report was saved as %1.").replace("%1", path.name)
            self.presenter.say("success", said, [folder_action(path, self)])

        self._context.lane.submit(lambda: path.write_text(text, encoding="utf-8"), saved, self._not_saved, owner=self)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.presenter.say("error", self.tr("The report could not be written there. Choose another folder."))
        else:
            self.presenter.show(error)


def _whole(finding: Finding) -> str:
    """The finding in full: what the table had to cut."""
    return "\n".join(text for text in (fault_text(finding), detail_text(finding), advice_text(finding)) if text)
