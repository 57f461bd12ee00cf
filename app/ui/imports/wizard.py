"""The window "Import": file, columns, check, result."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from app.domain.errors import AppError, Cancelled
from app.files.kinds import ImportKind
from app.services.imports.preview import ImportDraft, ImportPreview, ImportResult
from app.services.imports.service import ImportService
from app.ui.background import Lane, Progress, Ticket
from app.ui.errors import sentence_of
from app.ui.imports.check_step import CheckStep
from app.ui.imports.columns_step import ColumnsStep
from app.ui.imports.file_step import FileStep
from app.ui.imports.result_step import ResultStep
from app.ui.imports.step_bar import StepBar
from app.ui.imports.words import kind_caption
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.single_click import SingleClicks

T = TypeVar("T")


class Step(IntEnum):
    """The steps in their order."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    RESULT = 3


class ImportWizard(Sheet):
    """``imported``: rows went in. ``list_wanted``: the user asks for the list of that kind.

    Nothing is written before Import is chosen on the step Check. While the lane works the steps are locked and Cancel
    stops the work; what was shown before is still there then.
    """

    imported = Signal(object)
    list_wanted = Signal(object)

    def __init__(
        self, service: ImportService, lane: Lane, kind: ImportKind | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "", remember_as="import")
        self.setWindowTitle(self.tr("Import"))
        self.setAccessibleName(self.windowTitle())
        self.setAcceptDrops(True)
        self._service = service
        self._lane = lane
        self._wanted_kind = kind
        self.draft: ImportDraft | None = None
        self.preview: ImportPreview | None = None
        self.outcome: ImportResult | None = None
        self._ticket: Ticket | None = None
        captions = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Result"))
        self.steps = StepBar(captions)
        self.file_step = FileStep(kind)
        self.columns_step = ColumnsStep()
        self.check_step = CheckStep()
        self.result_step = ResultStep()
        self.pages = QStackedWidget()
        for page in (self.file_step, self.columns_step, self.check_step, self.result_step):
            self.pages.addWidget(page)
        self.progress = ProgressPanel()
        self.progress.hide()
        self.body.addWidget(self.steps)
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.progress)
        self.back_button = self.add_button(self.tr("&Back"))
        self.next_button = self.add_button(self.tr("&Next"), primary=True)
        SingleClicks(self.next_button)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self._connect()
        self.go_to(Step.FILE)
        self.file_step.browse.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(940, 640)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return Step(self.pages.currentIndex())

    def go_to(self, step: Step) -> None:
        """Show a step."""
        self.pages.setCurrentIndex(step)
        self.steps.show_step(step)
        self.message.dismiss()
        self._show_buttons()

    def open_file(self, path: str, encoding: str | None = None, delimiter: str | None = None) -> None:
        """Read the file and show what is in it; what can't be read is said and changes nothing."""
        kind = self._wanted_kind

        def failed(error: Exception) -> None:
            if self.draft is not None:
                self._show_draft(self.draft)
            self._fail(error)

        self.message.dismiss()
        self._lane.submit(
            lambda: self._service.open(path, kind, encoding=encoding, delimiter=delimiter),
            self._show_draft,
            failed,
            key="import.open",
            owner=self,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) and self.step is Step.FILE and self._ticket is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := self._dropped(event):
            event.acceptProposedAction()
            self.open_file(path)

    def reject(self) -> None:
        """Cancel and Esc: stop what is under way, else close."""
        if self._ticket is not None:
            self._ticket.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            event.ignore()
        else:
            super().closeEvent(event)

    def _connect(self) -> None:
        self.file_step.browse_wanted.connect(self._browse)
        self.file_step.kind_chosen.connect(self._choose_kind)
        self.columns_step.reading_changed.connect(self._read_again)
        self.columns_step.table_chosen.connect(self._choose_table)
        self.columns_step.mapping_changed.connect(self._show_buttons)
        self.check_step.choice_changed.connect(self._show_buttons)
        self.result_step.list_wanted.connect(self._open_list)
        self.result_step.again_wanted.connect(lambda: self.go_to(Step.FILE))
        self.progress.cancelled.connect(self.reject)
        self.back_button.clicked.connect(lambda: self.go_to(Step(max(0, self.step - 1))))
        self.next_button.clicked.connect(self._next)
        self.cancel_button.clicked.connect(self.reject)

    def _browse(self) -> None:
        patterns = "*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xls *.ods"
        filters = self.tr("Tables") + f" ({patterns});;" + self.tr("All files") + " (*)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import"), "", filters)
        if path:
            self.open_file(path)

    def _choose_kind(self, kind: ImportKind) -> None:
        self._wanted_kind = kind
        if self.draft is not None:
            self._show_draft(self._service.as_kind(self.draft, kind))

    def _choose_table(self, number: int) -> None:
        if self.draft is not None:
            self._show_draft(self._service.of_table(self.draft, self.draft.tables[number]))

    def _read_again(self, encoding: str, delimiter: str) -> None:
        if self.draft is not None:
            self._wanted_kind = self.draft.kind
            self.open_file(self.draft.path, encoding, delimiter)

    def _show_draft(self, draft: ImportDraft) -> None:
        self.draft = draft
        self.file_step.show_draft(draft)
        self.columns_step.show_draft(draft)
        self._show_buttons()
        if self.step is Step.FILE:
            self.next_button.setFocus()

    def _next(self) -> None:
        if self.step is Step.FILE:
            self.go_to(Step.COLUMNS)
        elif self.step is Step.COLUMNS:
            self._check()
        elif self.step is Step.CHECK:
            self._import()
        else:
            self.accept()

    def _check(self) -> None:
        draft, mapping = self.draft, self.columns_step.mapping.mapping()
        assert draft is not None

        def done(preview: ImportPreview) -> None:
            self.preview = preview
            self.check_step.show_preview(preview)
            self.go_to(Step.CHECK)
            (self.check_step.first_choice() or self.next_button).setFocus()

        self._run(self.tr("Checking…"), lambda progress: self._service.preview(draft, mapping, progress), done)

    def _import(self) -> None:
        preview, skip = self.preview, self.check_step.leave_out.isChecked()
        assert preview is not None

        def done(result: ImportResult) -> None:
            self.outcome = result
            self.result_step.show_result(result)
            self.imported.emit(result)
            self.go_to(Step.RESULT)
            self.next_button.setFocus()

        def work(progress: Progress) -> ImportResult:
            return self._service.run(preview, progress, skip_errors=skip)

        self._run(self.tr("Importing…"), work, done)

    def _run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        def finish(result: T) -> None:
            self._end()
            done(result)

        def fail(error: Exception) -> None:
            self._end()
            self._fail(error)

        self.message.dismiss()
        self.progress.begin(title)
        self.progress.show()
        self.pages.setEnabled(False)
        self._ticket = self._lane.run_long(work, finish, fail, progress=self.progress.show_progress, owner=self)
        self._show_buttons()

    def _end(self) -> None:
        self._ticket = None
        self.progress.hide()
        self.pages.setEnabled(True)
        self._show_buttons()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.message.show_message("info", self.tr("Stopped. Nothing was imported."))
        elif isinstance(error, AppError):
            self.message.show_message("error", sentence_of(error).whole)
        else:
            self._lane.unhandled.emit(error)

    def _open_list(self) -> None:
        if self.draft is not None:
            self.list_wanted.emit(self.draft.kind)
        self.accept()

    def _show_buttons(self) -> None:
        step, free = self.step, self._ticket is None
        last = step is Step.RESULT
        ready = {
            Step.FILE: self.draft is not None,
            Step.COLUMNS: self.draft is not None and not self.columns_step.missing(),
            Step.CHECK: self.check_step.can_import,
            Step.RESULT: True,
        }[step]
        caption = {Step.CHECK: self.tr("&Import"), Step.RESULT: self.tr("&Close")}.get(step, self.tr("&Next"))
        self.next_button.setText(caption)
        self.next_button.setAccessibleName(caption.replace("&", ""))
        self.next_button.setEnabled(free and ready)
        self.back_button.setVisible(not last)
        self.back_button.setEnabled(free and step is not Step.FILE)
        self.cancel_button.setVisible(not last)
        self.note.setText(kind_caption(self.draft.kind) if self.draft is not None and step is not Step.FILE else "")

    @staticmethod
    def _dropped(event: QDropEvent) -> str:
        """The one local file that is being dropped."""
        urls = event.mimeData().urls()
        path = urls[0].toLocalFile() if len(urls) == 1 else ""
        return path if path and Path(path).is_file() else ""
