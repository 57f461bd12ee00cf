"""The window "Match-Based Coupling": proposals to tick, swap or reject, then all of them coupled at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, Cancelled
from app.ui.background import Ticket
from app.ui.errors import sentence_of
from app.ui.matching.deciding import Deciding
from app.ui.matching.outcome import Outcome
from app.ui.matching.panel import ProposalPanel
from app.ui.matching.preview_window import CouplingPreview
from app.ui.matching.review import Review, Row
from app.ui.matching.tools import MatchingTools
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.text import plain_tooltip

if TYPE_CHECKING:
    from app.services.matching.proposals import Proposal
    from app.services.results import BatchResult


class MatchingWindow(Sheet):
    """Not modal: customers and accounts can be looked at and changed meanwhile."""

    def __init__(self, tools: MatchingTools, selected: Sequence[str], parent: QWidget | None = None) -> None:
        title = translate("MatchBasedCoupling", "Match-Based Coupling")
        super().__init__(parent, title, title, remember_as="matching")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tools = tools
        self._ticket: Ticket | None = None
        self._telling = False
        self.review = Review(())
        self.panel = ProposalPanel(selected, self)
        self.table, self.details = self.panel.table, self.panel.details
        self.deciding = Deciding(self.panel, tools, self.message)
        self.body.addWidget(self.panel, 1)
        self.sure_button = self.add_button(self.tr("Tick All &Sure"))
        self.shown_button = self.add_button(self.tr("Tick Sho&wn"))
        self.none_button = self.add_button(self.tr("U&ntick All"))
        self.buttons.addSpacing(12)
        self.couple_button = self.add_button(self.tr("&Preview and Couple…"), primary=True)
        self.couple_button.clicked.connect(self.preview)
        self.close_button = self.add_button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        plain_tooltip(self.sure_button, self.tr("Ticks every row that is sure."))
        plain_tooltip(self.shown_button, self.tr("Ticks the rows that the filter shows."))
        plain_tooltip(self.none_button, self.tr("Takes all ticks away."))
        self._connect()
        self._count_uncoupled()
        self.propose()

    def sizeHint(self) -> QSize:
        return QSize(1240, 800)

    def reject(self) -> None:
        """Close. Nothing was written that is not said to be; what was ticked is forgotten."""
        if self._ticket is not None:
            self._ticket.discard()
            self._ticket = None
        super().reject()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._ticket is not None:
            self._ticket.discard()
            self._ticket = None
        super().closeEvent(event)

    def propose(self) -> None:
        """Seek accounts for the customers that are chosen above."""
        if self._ticket is not None:
            self._ticket.discard()
        ids = self.panel.scope.customer_ids
        self.message.dismiss()
        self.panel.show_progress(self.tr("Comparing customers with accounts"))
        self.review = Review(())
        for button in (self.sure_button, self.shown_button, self.none_button, self.couple_button):
            button.setEnabled(False)
        self._ticket = self._tools.lane.run_long(
            lambda progress: self._tools.propose(ids, progress),
            self._show,
            self._fail,
            progress=self.panel.progress.show_progress,
            owner=self,
        )

    def preview(self) -> None:
        """Show what coupling the ticked rows would write."""
        self.preview_rows(self.review.ticked)

    def preview_rows(self, rows: Sequence[Row]) -> None:
        """Show what coupling these rows would write, and couple them from there."""
        from app.services.matching.bulk_coupling import CouplingChoice

        choices = [CouplingChoice(row.proposal.customer.id, row.account.id) for row in rows if row.account is not None]
        if not choices:
            self.message.show_message("info", self.tr("Tick the rows that you want to couple first."))
            return
        option = self.panel.option.option
        dialog = CouplingPreview(choices, option, self._tools.preview, self)
        dialog.finished.connect(lambda _result: self._finish(dialog))
        dialog.open()

    def _connect(self) -> None:
        panel = self.panel
        panel.scope.chosen.connect(self.propose)
        panel.progress.cancelled.connect(self._stop)
        panel.again_action.triggered.connect(self.propose)
        panel.all_action.triggered.connect(panel.scope.choose_all)
        self.deciding.changed.connect(self._update)
        self.sure_button.clicked.connect(self.deciding.tick_sure)
        self.shown_button.clicked.connect(self.deciding.tick_shown)
        self.none_button.clicked.connect(self.deciding.untick_all)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F6), self)
        shortcut.activated.connect(self._other_part)

    # -- proposals -----------------------------------------------------------------------------------------
    def _show(self, proposals: list[Proposal]) -> None:
        self._ticket = None
        self.review = Review(proposals)
        self.panel.show_review(self.review)
        self._update()
        asked = len(self.panel.scope.customer_ids or ())
        if self.review.rows and len(self.review.rows) < asked:
            text = self.tr("Left out, for they are coupled or blocked: %1 of %2 customers.").replace("%2", str(asked))
            self.message.show_message("info", text.replace("%1", str(asked - len(self.review.rows))))

    def _fail(self, error: Exception) -> None:
        self._ticket = None
        if isinstance(error, Cancelled):
            self.panel.show_stopped()
        elif isinstance(error, AppError):
            self.panel.show_stopped()
            self.message.show_message("error", sentence_of(error).whole)
        else:
            self.panel.show_stopped()
            self._tools.lane.unhandled.emit(error)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _count_uncoupled(self) -> None:
        self._tools.lane.submit(
            self._tools.count_uncoupled, self.panel.scope.show_count, self._ignore, key="matching.count", owner=self
        )

    def _ignore(self, error: Exception) -> None:
        """The count is a kindness: what keeps NAV from answering is said by the proposals."""
        if not isinstance(error, AppError):
            raise error

    # -- what the user does --------------------------------------------------------------------------------
    def _other_part(self) -> None:
        if self.details.isAncestorOf(self.focusWidget() or self.table):
            self.table.setFocus()
        else:
            self.details.take_focus()

    def _update(self) -> None:
        self.panel.update_rows()
        ticked = len(self.review.ticked)
        self.couple_button.setEnabled(ticked > 0)
        for button in (self.sure_button, self.shown_button, self.none_button):
            button.setEnabled(bool(self.review.rows))
        locale = self.locale()
        text = self.tr("%1 of %2 ticked").replace("%1", locale.toString(ticked))
        self.note.setText(text.replace("%2", locale.toString(len(self.review.rows))) if self.review.rows else "")

    def couplings_changed(self) -> None:
        """Somebody coupled or uncoupled customers in another window. To propose anew forgets the ticks: where there are
        some it is only offered."""
        if self._telling or self._ticket is not None:
            return
        if not self.review.ticked:
            self.propose()
            return
        self._count_uncoupled()
        text = self.tr("Couplings were changed elsewhere. Rows of customers that are coupled by now will be refused.")
        self.message.show_message("info", text, [self.panel.again_action])

    # -- what became of it ---------------------------------------------------------------------------------
    def _finish(self, dialog: CouplingPreview) -> None:
        result = dialog.outcome
        dialog.deleteLater()
        if result is None:
            return
        self._take_result(result)
        self._telling = True  # what follows is no news here
        self._tools.coupled()
        self._telling = False
        self._count_uncoupled()
        Outcome(self, self, self._tools, result).tell()

    def _take_result(self, result: BatchResult) -> None:
        """Coupled rows leave; the others stay, with the reason."""
        self.review.remove(row.customer_id for row in result.rows if row.error is None)
        for record in result.failures:
            row = self.review.row_of(record.customer_id)
            if row is not None:
                row.refused = record.error
        self.panel.refilter()
        self._update()

    def show_customer(self, customer_id: str) -> None:
        """Stand on the row of a customer, whatever is filtered."""
        row = self.review.row_of(customer_id)
        if row is not None:
            self.panel.filters.show_all()
            self.table.stand_on(row)
            self.table.setFocus()

    def say(self, text: str, actions: Sequence[QAction]) -> None:
        """Tell that all went well."""
        self.message.show_message("success", text, actions)
