"""What the salesperson card asks: unsaved edits, deletion."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.dialogs import Option, OptionButton, Sheet, ask_sheet
from app.ui.widgets.text import WrapLabel

Act = Callable[[], None]


class ChoiceSheet(Sheet):
    """Some ways on, and Cancel, which is the default. Accepted: ``choice`` is the key of the one taken."""

    def __init__(self, parent: QWidget | None, title: str, text: str, options: Sequence[Option]) -> None:
        super().__init__(parent, title)
        self.choice = ""
        self.body.addWidget(WrapLabel(text))
        self.options: dict[str, OptionButton] = {}
        for option in options:
            button = OptionButton(option, self)
            button.pressed_option.connect(self._take)
            self.options[option.key] = button
            self.body.addWidget(button)
        cancel = self.add_button(translate("SalespersonQuestions", "Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setFocus()
        self.setMinimumWidth(scaled(460))

    def _take(self, key: str) -> None:
        self.choice = key
        self.accept()


def ask_about_unsaved(parent: QWidget, name: str, save: Act, discard: Act) -> None:
    """Save, discard, or stay."""
    text = translate("SalespersonQuestions", "{} has changes that were not saved.").format(name)
    options = [
        Option(
            "save", translate("SalespersonQuestions", "Save"), translate("SalespersonQuestions", "Save them and go on.")
        ),
        Option(
            "discard",
            translate("SalespersonQuestions", "Discard"),
            translate("SalespersonQuestions", "Go on without them."),
            destructive=True,
        ),
    ]
    _open(
        ChoiceSheet(parent, translate("SalespersonQuestions", "Unsaved Changes"), text, options),
        {"save": save, "discard": discard},
    )


def confirm(parent: QWidget, title: str, text: str, yes: str, act: Act) -> None:
    """Ask before ``act``; Cancel is the default."""
    sheet = ask_sheet(parent, title, text, yes=yes, no=translate("SalespersonQuestions", "Cancel"), default_no=True)

    def finish(result: int) -> None:
        sheet.deleteLater()
        if result == int(QDialog.DialogCode.Accepted):
            act()

    sheet.finished.connect(finish)
    sheet.open()


def _open(sheet: ChoiceSheet, acts: Mapping[str, Act]) -> None:
    def finish() -> None:
        sheet.deleteLater()
        if sheet.choice:
            acts[sheet.choice]()

    sheet.finished.connect(finish)
    sheet.open()
