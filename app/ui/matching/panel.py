"""What the window of proposals shows: the customers' choice, then progress, the proposals, or why there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ui.matching.details import ProposalDetails
from app.ui.matching.filter_row import FilterRow
from app.ui.matching.option_box import OptionBox
from app.ui.matching.proposal_table import ProposalTable
from app.ui.matching.review import Review
from app.ui.matching.scope_box import ScopeBox
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.text import PlainLabel


class ProposalPanel(QWidget):
    """Shows a review; decides nothing."""

    def __init__(self, selected: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.scope = ScopeBox(selected)
        self.option = OptionBox()
        self.filters = FilterRow(parent)
        self.filters.changed.connect(self.refilter)
        self.table = ProposalTable()
        self.filters.search.next_widget = self.table
        self.details = ProposalDetails()
        self.progress = ProgressPanel(self.tr("Comparing customers with accounts"))
        self.empty = EmptyState("check", "")
        self.again_action = QAction(self.tr("Propose Again"), self)
        self.all_action = QAction(self.tr("All Uncoupled Customers"), self)
        self._pages = QStackedWidget()
        self._build()

    def show_progress(self, text: str) -> None:
        """Accounts are being sought."""
        self.progress.begin(text)
        self._pages.setCurrentWidget(self._waiting)

    def show_review(self, review: Review) -> None:
        """Show the proposals; none: say so, and what to do."""
        self.filters.show_all()
        self.table.proposal_model.set_review(review)
        self.filters.show_counts(review.counts())
        if review.rows:
            self._pages.setCurrentWidget(self._proposals)
            self.table.share_width()
            self.table.setFocus()
        else:
            self._show_empty()

    def show_stopped(self) -> None:
        """Nothing was proposed, for it was stopped or failed."""
        self.empty.set_text(self.tr("No proposals"), self.tr("It was stopped before all customers were compared."))
        self.empty.set_actions([self.again_action])
        self._pages.setCurrentWidget(self.empty)

    def refilter(self) -> None:
        """Rows went or came, or the filter is another."""
        self.table.proposal_model.set_filter(self.filters.standing, self.filters.search.text())

    def update_rows(self) -> None:
        """Ticks, accounts or standings are others. Rows that no longer fit the filter stay until it is set anew, so
        that nothing jumps from under the keyboard."""
        review = self.table.proposal_model.review
        self.table.proposal_model.touch()
        self.filters.show_counts(review.counts())
        self.details.show_row(self.table.current_row)
        if not review.rows and self._pages.currentWidget() is self._proposals:
            self._show_empty()

    def _show_empty(self) -> None:
        if self.scope.customer_ids is None:
            text = self.tr(
                "New customers come here by themselves. Differences between coupled records are synchronized."
            )
            self.empty.set_text(self.tr("Every customer is coupled or blocked"), text)
            self.empty.set_actions([self.again_action])
        else:
            text = self.tr("Every selected customer is coupled or blocked. Look at the others, or close this window.")
            self.empty.set_text(self.tr("Nothing to couple in the selection"), text)
            self.empty.set_actions([self.all_action])
        self._pages.setCurrentWidget(self.empty)

    def _build(self) -> None:
        self._waiting = QWidget()
        waiting = QVBoxLayout(self._waiting)
        waiting.addWidget(self.progress)
        waiting.addStretch(1)
        self._proposals = QWidget()
        column = QVBoxLayout(self._proposals)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.details)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        column.addWidget(parts, 1)
        for page in (self._waiting, self._proposals, self.empty):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(self._top())
        whole.addWidget(self._pages, 1)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for caption, field in (
            (self.tr("&Customers"), self.scope),
            (self.tr("S&ynchronize After Coupling"), self.option),
        ):
            label = PlainLabel(caption)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
            row.addSpacing(12)
        row.addStretch(1)
        return row
