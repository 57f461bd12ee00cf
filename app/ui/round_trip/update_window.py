"""The window Update from File: file, columns, changes, done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from app.domain.file_kind import FileKind
from app.services.round_trip.draft import UpdateDraft
from app.services.round_trip.preview import UpdatePreview
from app.services.round_trip.results import UpdateResult
from app.ui.background import Progress
from app.ui.context import Context
from app.ui.round_trip.dropped_file import PATTERNS, dropped_file
from app.ui.round_trip.update_changes_step import ChangesStep
from app.ui.round_trip.update_columns_step import UpdateColumnsStep
from app.ui.round_trip.update_file_step import UpdateFileStep
from app.ui.round_trip.update_frame import Step, UpdateFrame
from app.ui.round_trip.update_problems import save_problems
from app.ui.round_trip.update_result_step import UpdateResultStep
from app.ui.round_trip.update_taking_back import UpdateTakingBack
from app.ui.round_trip.update_told import list_of, tell_changed
from app.ui.widgets.dialogs import ask_sheet


class UpdateWindow(UpdateFrame):
    """Nothing is written before Apply is chosen on the step Changes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAcceptDrops(True)
        self._updates = context.services.updates
        self._wanted_kind: FileKind | None = None
        self.draft: UpdateDraft | None = None
        self.outcome: UpdateResult | None = None
        self.file_step, self.columns_step = UpdateFileStep(), UpdateColumnsStep()
        self.changes_step = ChangesStep(self._updates, context.lane, context.state)
        self.result_step = UpdateResultStep()
        self.taking_back = UpdateTakingBack(self._updates, self)
        self.add_steps(self.file_step, self.columns_step, self.changes_step, self.result_step)
        self._connect()
        self.restore_size(1180, 760)
        self.go_to(Step.FILE)
        self.read_steps()
        self.file_step.browse.setFocus()

    def ready(self, step: Step) -> bool:
        """Whether one can go on from the step."""
        if step is Step.CHANGES:
            return self.changes_step.can_apply
        if step is Step.COLUMNS:
            return self.draft is not None and bool(self.columns_step.mapping())
        return step is Step.DONE or self.draft is not None

    def show_buttons(self) -> None:
        """The name of the file stands beside the buttons once it was chosen."""
        super().show_buttons()
        chosen = self.draft if self.step is not Step.FILE else None
        self.note.setText(Path(chosen.path).name if chosen is not None else "")

    def begin(self, path: str) -> None:
        """From the first step on with this file."""
        if self.is_free:
            self._wanted_kind = None
            self.go_to(Step.FILE)
            self.open_file(path)

    def open_file(self, path: str, encoding: str | None = None, delimiter: str | None = None) -> None:
        """Read the file and show what is in it; what can't be read is said and changes nothing."""
        kind = self._wanted_kind

        def work(progress: Progress) -> UpdateDraft:
            return self._updates.open(path, kind, progress, encoding=encoding, delimiter=delimiter)

        self.run(self.tr("Reading the file"), work, self._show_draft)

    def read_steps(self) -> None:
        """The updates that were made before."""
        self.context.lane.submit(
            self._updates.steps, self.file_step.show_steps, self.presenter.show, key="update.steps", owner=self
        )

    def leave(self, proceed: Callable[[], None]) -> None:
        """Ask about decisions that were not applied."""
        if not self.is_free or self.step is not Step.CHANGES or not self.changes_step.deciding.decided:
            super().leave(proceed)
            return
        text = self.tr("What was decided here is not applied yet. Do you want to close the window without it?")
        sheet = ask_sheet(self, self.windowTitle(), text, yes=self.tr("Close"), no=self.tr("Cancel"), default_no=True)
        sheet.finished.connect(sheet.deleteLater)
        sheet.accepted.connect(proceed)
        sheet.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) and self.is_free:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := dropped_file(event):
            event.acceptProposedAction()
            self.begin(path)

    # -- file and columns ----------------------------------------------------------------------------------
    def _browse(self) -> None:
        tables, others = self.tr("Tables"), self.tr("All files")
        filters = f"{tables} ({PATTERNS});;{others} (*)"
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", filters)
        if path:
            self.begin(path)

    def _choose_kind(self, kind: FileKind) -> None:
        self._wanted_kind = kind
        draft = self.draft
        if draft is not None:
            self.run(self.tr("Reading the file"), lambda _: self._updates.as_kind(draft, kind), self._show_draft)

    def _choose_table(self, number: int) -> None:
        draft = self.draft
        if draft is not None:
            table = draft.tables[number]
            self.run(self.tr("Reading the file"), lambda _: self._updates.of_table(draft, table), self._show_draft)

    def _read_again(self, encoding: str, delimiter: str) -> None:
        if self.draft is not None:
            self._wanted_kind = self.draft.kind
            self.open_file(self.draft.path, encoding, delimiter)

    def _show_draft(self, draft: UpdateDraft) -> None:
        self.draft = draft
        self.file_step.show_draft(draft)
        self.columns_step.show_draft(draft)
        self.show_buttons()
        if self.step is Step.FILE:
            self.next_button.setFocus()

    def _show_known(self) -> None:
        """After a failure the boxes show again what holds."""
        if self.draft is not None and self.step is Step.FILE:
            self.file_step.show_draft(self.draft)

    # -- changes -------------------------------------------------------------------------------------------
    def _next(self) -> None:
        if self.step is Step.FILE:
            self.go_to(Step.COLUMNS)
        elif self.step is Step.COLUMNS:
            self._compare()
        elif self.step is Step.CHANGES:
            self._apply()
        else:
            self.close()

    def _compare(self) -> None:
        draft, mapping = self.draft, self.columns_step.mapping()
        if draft is None:
            return

        def work(progress: Progress) -> UpdatePreview:
            return self._updates.preview(draft, mapping, progress)

        self.run(self.tr("Comparing with what is here"), work, self._show_preview)

    def _show_preview(self, preview: UpdatePreview) -> None:
        self.changes_step.show_preview(preview)
        self.go_to(Step.CHANGES)
        self.changes_step.take_focus()

    def _apply(self) -> None:
        deciding = self.changes_step.deciding
        preview, choices = deciding.preview, deciding.choices
        if preview is None:
            return

        def show(result: UpdateResult) -> None:
            self.result_step.show_result(result)
            self._written(result)

        self.run(self.tr("Writing"), lambda progress: self._updates.apply(preview, choices, progress), show)

    def _save_problems(self) -> None:
        preview = self.changes_step.deciding.preview
        if preview is not None:
            save_problems(self.context, preview, self)

    # -- done ----------------------------------------------------------------------------------------------
    def _written(self, result: UpdateResult) -> None:
        self.outcome = result
        tell_changed(self.context, result)
        self.go_to(Step.DONE)
        self.read_steps()
        self.next_button.setFocus()

    def _show_taken_back(self, result: UpdateResult) -> None:
        self.result_step.show_undone(result)
        self._written(result)

    def _begin_anew(self) -> None:
        self.draft = None
        self.file_step.show_nothing()
        self.go_to(Step.FILE)
        self.file_step.browse.setFocus()

    def _open_list(self) -> None:
        if self.outcome is not None:
            self.context.windows.open_page(list_of(self.outcome.kind))

    def _connect(self) -> None:
        self.next_wanted.connect(self._next)
        self.freed.connect(self._show_known)
        self.file_step.browse_wanted.connect(self._browse)
        self.file_step.kind_chosen.connect(self._choose_kind)
        self.file_step.undo_wanted.connect(lambda step: self.taking_back.ask(step.id if step else ""))
        self.columns_step.reading_changed.connect(self._read_again)
        self.columns_step.table_chosen.connect(self._choose_table)
        self.columns_step.mapping_changed.connect(self.show_buttons)
        self.changes_step.tallied.connect(self.show_buttons)
        self.changes_step.failed.connect(self.presenter.show)
        self.changes_step.problems_wanted.connect(self._save_problems)
        self.result_step.undo_wanted.connect(lambda: self.taking_back.ask(self.outcome.step_id if self.outcome else ""))
        self.taking_back.taken_back.connect(self._show_taken_back)
        self.result_step.list_wanted.connect(self._open_list)
        self.result_step.again_wanted.connect(self._begin_anew)
        for keys in ("F6", "Shift+F6"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.changes_step.other_part)
