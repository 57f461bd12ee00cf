"""The first window there is: a demo company, one's own files, or a shared database."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.database_address import SharedAddresses
from app.ui.first_start.shared_form import SharedForm
from app.ui.first_start.way_card import WayCard
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import WrapLabel

CARD, GAP, MARGIN, WIDEST = 250, 16, 32, 1100


class FirstStart(QScrollArea):
    """Three cards side by side, or one below the other where the window is narrow."""

    demo_chosen = Signal()
    import_chosen = Signal()
    shared_chosen = Signal(object)
    """The SharedAddresses to work on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._heading = WrapLabel(self.tr("Welcome to Tandem"))
        self._heading.setFont(sized(self.font(), "page", strong=True))
        self._where = WrapLabel()
        self._where.setProperty("muted", True)
        self.demo = WayCard(
            "nav-cube",
            self.tr("Try it"),
            self.tr("An invented company with customers, accounts and figures. Nothing in it touches your own data."),
            self.tr("Open the &Demo Company"),
        )
        self.files = WayCard(
            "import",
            self.tr("Your own files"),
            self.tr("A new company, filled from what Dynamics NAV and Dynamics CRM export: CSV or Excel."),
            self.tr("&Import Files…"),
        )
        self.shared = WayCard(
            "database",
            self.tr("A shared database"),
            self.tr("Work on the data of your team. Whoever keeps your PostgreSQL server knows the two addresses."),
            self.tr("C&onnect"),
        )
        self.form = SharedForm()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def show_ways(self, folder: str, kept: SharedAddresses) -> None:
        """There is no company in ``folder`` yet."""
        text = self.tr("There is no company of your own yet on this computer. How would you like to begin?")
        self._where.setText(text)
        self._where.setToolTip(folder)
        if kept.any:
            self.form.show_addresses(kept)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(CARD) + 2 * MARGIN, scaled(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.viewport().width() < 3 * scaled(CARD) + 2 * (MARGIN + GAP)
        directions = QBoxLayout.Direction
        self._cards.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _build(self) -> None:
        inside = QWidget()
        self._cards.setSpacing(GAP)
        for card in (self.demo, self.files, self.shared):
            self._cards.addWidget(card, 1)
        self.shared.body.addWidget(self.form)
        self.demo.button.setProperty("primary", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (self._heading, self._where):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addLayout(self._cards)
        column.addStretch(3)
        inside.setMaximumWidth(scaled(WIDEST))
        self.setWidget(inside)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _connect(self) -> None:
        self.demo.chosen.connect(self.demo_chosen)
        self.files.chosen.connect(self.import_chosen)
        self.shared.chosen.connect(self._connect_shared)
        self.form.entered.connect(self._connect_shared)
        self.form.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.shared.button.setEnabled(self.form.complete)
        tip = "" if self.form.complete else self.tr("Enter the addresses of both databases first.")
        self.shared.button.setToolTip(tip)

    def _connect_shared(self) -> None:
        if self.form.complete:
            self.shared_chosen.emit(self.form.addresses)
