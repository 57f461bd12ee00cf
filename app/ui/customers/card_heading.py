"""The heading of the customer card: who it is, and what one must know before anything else."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.customer import Customer
from app.ui.captions import option_caption
from app.ui.theme.fonts import sized
from app.ui.widgets.badge import Badge
from app.ui.widgets.text import ElidedLabel


class CardHeading(QWidget):
    """No. and name, whether the customer is blocked, and whether it is coupled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title_label = ElidedLabel()
        self.title_label.setFont(sized(self.font(), "title", strong=True))
        self.coupled = Badge()
        self.blocked = Badge()
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 14, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.title_label, 1)
        row.addWidget(self.blocked)
        row.addWidget(self.coupled)

    @property
    def title(self) -> str:
        """What the card is called by."""
        return self.title_label.text()

    def show_customer(self, customer: Customer) -> None:
        """A customer that was read; the badge of the coupling stays until that is known."""
        self.title_label.setText(f"{customer.no} · {customer.name}")
        blocked = option_caption(customer.blocked.value)
        self.blocked.show_word(self.tr("Blocked: %1").replace("%1", blocked) if blocked else "", "danger")

    def show_words(self, title: str) -> None:
        """No customer: a new one, or nobody."""
        self.title_label.setText(title)
        self.blocked.show_word("", "danger")
        self.show_coupled(None)

    def show_coupled(self, coupled: bool | None) -> None:
        """The badge; None while it isn't known or makes no sense."""
        word = "" if coupled is None else self.tr("Coupled") if coupled else self.tr("Not coupled")
        self.coupled.show_word(word, "success" if coupled else "neutral")
