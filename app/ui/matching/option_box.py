"""The field Synchronize After Coupling for many pairs at once."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.coupling_dialog import AfterCoupling
from app.ui.matching.words import option_text
from app.ui.widgets.text import plain_tooltip

DEFAULT = AfterCoupling.NOTHING
"""For one pair the coupling window begins with the Dynamics NAV data, seen field by field. Here a whole list would be
overwritten by a choice that nobody made: so nothing is written but the couplings, and what differs stays on both sides,
to be synchronized or merged when it has been looked at."""


class OptionBox(QComboBox):
    """Offers every option that there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Synchronize After Coupling"))
        for option in AfterCoupling:
            self.addItem(option_text(option), option)
        self.setCurrentIndex(self.findData(DEFAULT))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        plain_tooltip(
            self,
            self.tr("Specifies whether mapped fields are copied once the records are coupled, and from which side."),
        )

    @property
    def option(self) -> AfterCoupling:
        """The option that is chosen."""
        return AfterCoupling(self.currentData())
