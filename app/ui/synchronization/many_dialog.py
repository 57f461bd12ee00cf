"""The window "Synchronize Now" for several customers: one choice for all, shown before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QSize, QTimer
from PySide6.QtWidgets import QFormLayout, QWidget

from app.domain.errors import AppError, Cancelled
from app.domain.synchronization import Choice, FieldChoice
from app.ui.background import Progress, Ticket
from app.ui.errors import sentence_of
from app.ui.plans.decisions import decided
from app.ui.plans.notice import Notice
from app.ui.synchronization.choice_box import ChoiceBox
from app.ui.synchronization.many_choice import ManyChoice, Whole
from app.ui.synchronization.many_parts import ManyParts
from app.ui.synchronization.many_scope import Scope, ScopeBox
from app.ui.synchronization.many_stop import Stop
from app.ui.synchronization.many_text import stop_sentence, whole_notice, whole_sentence
from app.ui.synchronization.tools import ManyTools
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.text import Heading, PlainLabel

if TYPE_CHECKING:
    from app.services.results import BatchResult
    from app.services.whole_preview import PreviewedRecord, WholePreview

T = TypeVar("T")
SHOWN_AFTER_MS = 400
"""Reading that is done sooner shows no progress."""


class SynchronizeManyDialog(Sheet):
    """Accepted when the run has ended, be it by Cancel: ``outcome``. What was complete stays."""

    def __init__(self, scopes: Sequence[Scope], tools: ManyTools, parent: QWidget | None = None) -> None:
        title = translate("SynchronizeManyDialog", "Synchronize Now")
        super().__init__(parent, title, title, remember_as="synchronize_many")
        self.outcome: BatchResult | None = None
        self.choice_made: ManyChoice | None = None
        self._tools = tools
        self._ticket: Ticket | None = None
        self._running = False
        self.scope = ScopeBox(scopes)
        self.choices = ChoiceBox(Choice.MERGE)
        self.sentence = Heading(place="section")
        self.notice = Notice(self.tr("What OK will do"))
        self.parts = ManyParts()
        self.stop = Stop()
        self.progress = ProgressPanel(title)
        self.progress.setVisible(False)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.progress.show)
        self._build()
        self.ok_button, self.cancel_button = self.add_ok_cancel()
        self._connect()
        self.choices.focus_choice()
        self._read()

    def sizeHint(self) -> QSize:
        return QSize(1120, 800)

    @property
    def choice(self) -> Choice:
        """The choice that is marked."""
        return self.choices.choice

    def accept(self) -> None:
        """OK: writes what is shown, nothing else."""
        chosen = self.choice_made
        if chosen is None or not self.ok_button.isEnabled():
            return
        choice, ids, seen = chosen.preview.choice, chosen.customer_ids, chosen.seen
        self._running = True
        self._begin(
            self.tr("Synchronizing"),
            lambda progress: self._tools.run(ids, choice, progress, seen),
            self._finish,
        )
        self.progress.setVisible(True)

    def reject(self) -> None:
        """Before the run nothing is changed; during it Esc asks it to stop."""
        if self._running:
            self._stop()
            return
        if self._ticket is not None:
            self._ticket.discard()
            self._ticket = None
        super().reject()

    def _build(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        caption = PlainLabel(self.tr("C&ustomers"))
        caption.setBuddy(self.scope)
        form.addRow(caption, self.scope)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.body.addLayout(form)
        self.choices.show_detail(Choice.SEND, self.tr("replaces what differs in Dynamics CRM"))
        self.choices.show_detail(Choice.GET, self.tr("replaces what differs in Dynamics NAV"))
        self.choices.show_detail(Choice.MERGE, self.tr("takes each field from the side that changed it"))
        for widget in (self.choices, self.sentence, self.notice):
            self.body.addWidget(widget)
        self.body.addWidget(self.parts, 1)
        self.body.addWidget(self.stop)
        self.body.addWidget(self.progress)

    def _connect(self) -> None:
        self.scope.chosen.connect(self._read)
        self.choices.chosen.connect(lambda _choice: self._read())
        self.parts.parts_changed.connect(self._show)
        self.parts.decided.connect(self._decide)
        self.stop.changed.connect(self._show_ok)
        self.progress.cancelled.connect(self._stop)

    def _read(self) -> None:
        """Read what the choice would do; what was being read before is of no use any more."""
        if self._ticket is not None:
            self._ticket.discard()
        scope, choice, preview = self.scope.scope, self.choice, self._tools.preview
        self.choice_made = None
        self._show()
        self._late.start(SHOWN_AFTER_MS)
        self._begin(
            self.tr("Reading what would be written"),
            lambda progress: preview(scope.ids(), choice, progress),
            self._take,
        )

    def _begin(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self.message.dismiss()
        self.progress.begin(title)
        self._show_ok()
        self._ticket = self._tools.lane.run_long(
            work, done, self._fail, progress=self.progress.show_progress, owner=self
        )

    def _end(self) -> None:
        self._late.stop()
        self._ticket, self._running = None, False
        self.progress.setVisible(False)

    def _take(self, preview: WholePreview) -> None:
        self._end()
        self.choice_made = ManyChoice(preview)
        self._show()

    def _show(self) -> None:
        chosen = self.choice_made
        if self.parts.table.many_model.choice is not chosen:
            self.parts.show_choice(chosen)
        whole = Whole() if chosen is None else chosen.whole
        text = self.tr("Synchronize data for %1 customers").replace("%1", QLocale().toString(whole.records))
        if chosen is not None:
            self.heading.setText(text)
        self.sentence.setText(self.tr("Reading…") if chosen is None else whole_sentence(whole))
        self.notice.stand(*(("info", "") if chosen is None else whole_notice(whole)))
        self.stop.stand("" if chosen is None else stop_sentence(whole))
        self._show_ok()

    def _show_ok(self) -> None:
        chosen = self.choice_made
        free = not self._running
        for widget in (self.scope, self.choices, self.parts, self.stop):
            widget.setEnabled(free)
        self.cancel_button.setVisible(free)
        ready = free and chosen is not None and bool(chosen.customer_ids)
        self.ok_button.setEnabled(ready and not self.stop.holds)
        self.note.setText(self.tr("Many fields would change") if ready and self.stop.holds else "")

    def _decide(self, customer_id: str, key: str, choice: FieldChoice | None) -> None:
        record = self.parts.table.current
        if self._running or record is None or record.plan is None:
            return
        decisions, whole, again = decided(record.plan.decisions, key, choice), self.choice, self._tools.again
        self._tools.lane.submit(
            lambda: again(customer_id, whole, decisions),
            lambda found: self._put(customer_id, found),
            self._tell,
            key=f"again/{id(self)}",
            owner=self,
        )

    def _put(self, customer_id: str, record: PreviewedRecord | None) -> None:
        if self.choice_made is not None:
            self.choice_made.put(customer_id, record)
            self.parts.take_over(customer_id)
            self._show()

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _finish(self, outcome: BatchResult) -> None:
        self._end()
        self.outcome = outcome
        super().accept()

    def _fail(self, error: Exception) -> None:
        reading = not self._running
        self._end()
        self._show()
        if isinstance(error, Cancelled) and reading:
            self.sentence.setText("")
            self.message.show_message("info", self.tr("Stopped. Choose again what to synchronize."))
        else:
            self._tell(error)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.message.show_message("error", sentence_of(error).whole)
        else:
            self._tools.lane.unhandled.emit(error)
