"""Dialogs: the frame that all of ours share, and the three small ones that ask, tell and offer a choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme.fit import fit
from app.ui.theme.text_scale import scaled
from app.ui.translation import translate
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.message_bar import MessageBar, add_message_key
from app.ui.widgets.scrolling_body import ButtonsInSight, room_for
from app.ui.widgets.text import Heading, PlainLabel, WrapLabel, without_access_key

SIZES_PROPERTY = "tandemSizes"
"""Of the application: the file that sizes are kept in; without it they are forgotten."""
LONG_TEXT = 600
LEAST_BUTTON = 84
MOST_LINES = 10


@dataclass(frozen=True, slots=True)
class Option:
    """One way on in ``choose``; ``key`` is what choose returns."""

    key: str
    caption: str
    description: str = ""
    destructive: bool = False


class Sheet(QDialog):
    """Heading, ``body``, message strip and a row of buttons. Esc cancels, Enter takes the primary button.

    ``remember_as``: a name under which the size that the user gave it is kept from one time to the next.
    """

    def __init__(self, parent: QWidget | None, title: str, heading: str = "", *, remember_as: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._remember_as = remember_as
        self._given = QSize()
        self.heading = Heading(heading or title, place="title")
        self.heading.setVisible(bool(heading))
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.message = MessageBar()
        add_message_key(self)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.note = PlainLabel()
        self.note.setProperty("muted", True)
        self.buttons.addWidget(self.note)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(self.body, 1)
        column.addWidget(self.message)
        column.addLayout(self.buttons)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self, self._ask_for_help)
        ButtonsInSight(self, self.body, self.buttons)

    def add_button(self, caption: str, *, primary: bool = False, danger: bool = False) -> QPushButton:
        """Append a button at the right end. The primary one is what Enter takes."""
        button = QPushButton(caption, self)
        button.setAccessibleName(without_access_key(caption))
        button.setAutoDefault(False)
        if primary:
            button.setProperty("primary", True)
            button.setDefault(True)
        if danger:
            button.setProperty("danger", True)
        button.setMinimumWidth(max(scaled(LEAST_BUTTON), button.sizeHint().width()))  # polishes: the look is set by now
        self.buttons.addWidget(button)
        return button

    def add_ok_cancel(self, ok: str = "", cancel: str = "") -> tuple[QPushButton, QPushButton]:
        """OK (accepts) and Cancel (rejects), under other captions if wanted."""
        ok_button = self.add_button(ok or self.tr("OK"), primary=True)
        cancel_button = self.add_button(cancel or self.tr("Cancel"))
        ok_button.clicked.connect(self.accept)
        cancel_button.clicked.connect(self.reject)
        return ok_button, cancel_button

    def _ask_for_help(self) -> None:
        """The window under all dialogs answers."""
        at: QWidget = self
        while at.isWindow() and (above := at.parentWidget()) is not None:
            at = above.window()
        QApplication.sendEvent(at, QEvent(QEvent.Type.HelpRequest))

    def setVisible(self, visible: bool) -> None:
        """Qt would give a new window two thirds of the screen at most, and no more height than its texts need."""
        if visible and not self._given.isValid():
            self.ensurePolished()
            room = room_for(self)
            wanted = self.size() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else None
            fit(self)
            wanted = self._kept_size() or wanted or self._wanted_size(room.width())
            self.resize(wanted.boundedTo(room))
            self._given = self.size()
        super().setVisible(visible)

    def done(self, result: int) -> None:
        self._keep_size()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_size()
        super().closeEvent(event)

    def _wanted_size(self, widest: int) -> QSize:
        hint, layout = self.sizeHint(), self.layout()
        chosen = layout is not None and hint != layout.totalSizeHint()  # a window that says how large it likes to be
        hint = QSize(scaled(hint.width()), scaled(hint.height())) if chosen else hint
        width = min(hint.width(), widest)
        if layout is None or not layout.hasHeightForWidth():
            return QSize(width, hint.height())
        asked = hint.height() if chosen else 0
        return QSize(width, max(asked, layout.totalHeightForWidth(width)))

    def _settings(self) -> QSettings | None:
        application = QCoreApplication.instance()
        file = application.property(SIZES_PROPERTY) if application is not None else None
        return QSettings(str(file), QSettings.Format.IniFormat) if file and self._remember_as else None

    def _kept_size(self) -> QSize | None:
        settings = self._settings()
        size = settings.value(f"dialogs/{self._remember_as}") if settings is not None else None
        return size if isinstance(size, QSize) and size.isValid() else None

    def _keep_size(self) -> None:
        settings = self._settings()
        if settings is not None and self._given.isValid() and self.size() != self._given:
            settings.setValue(f"dialogs/{self._remember_as}", self.size())


class OptionButton(QPushButton):
    """A wide button with a caption and, under it, what it will do."""

    pressed_option = Signal(str)

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.clicked.connect(self._tell)
        self.setAccessibleName(option.caption)
        self.setAccessibleDescription(option.description)
        self.setProperty("danger", option.destructive)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(2)
        self._labels = [WrapLabel(option.caption)]
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._labels[0].setFont(font)
        if option.description:
            self._labels.append(WrapLabel(option.description))
            self._labels[1].setProperty("muted", not option.destructive)
        for label in self._labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if option.destructive:
                label.setProperty("kind", "danger")
            column.addWidget(label)

    def _tell(self) -> None:
        self.pressed_option.emit(self.option.key)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), self.sizeHint().height())


def ask_sheet(
    parent: QWidget | None, title: str, text: str, *, yes: str, no: str, default_no: bool, detail: str = ""
) -> Sheet:
    """The dialog that ``ask`` runs; accepted means yes."""
    sheet = _said(parent, title, text, detail, "help", "accent")
    yes_button = sheet.add_button(yes, primary=not default_no)
    no_button = sheet.add_button(no, primary=default_no)
    yes_button.clicked.connect(sheet.accept)
    no_button.clicked.connect(sheet.reject)
    (no_button if default_no else yes_button).setFocus()
    return sheet


def ask(
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    yes: str = "",
    no: str = "",
    default_no: bool = True,
    detail: str = "",
) -> bool:
    """Put a question and wait; Esc is no, Enter the default."""
    sheet = ask_sheet(
        parent,
        title,
        text,
        yes=yes or translate("Sheet", "Yes"),
        no=no or translate("Sheet", "No"),
        default_no=default_no,
        detail=detail,
    )
    return _run(sheet)


def tell(parent: QWidget | None, title: str, text: str, detail: str = "", *, kind: str = "info") -> None:
    """Say something that must be read; ``kind`` is "info", "warning" or "error". ``detail`` can be copied."""
    role = {"warning": "warning_fg", "error": "danger"}.get(kind, "accent")
    sheet = _said(parent, title, text, detail, kind if kind in {"warning", "error"} else "info", role)
    button = sheet.add_button(translate("Sheet", "OK"), primary=True)
    button.clicked.connect(sheet.accept)
    button.setFocus()
    _run(sheet)


def choose(parent: QWidget | None, title: str, text: str, options: Sequence[Option]) -> str | None:
    """Offer ways on; the key of the chosen one, None for Cancel and Esc."""
    sheet = _said(parent, title, text, "", "help", "accent")
    chosen: list[str] = []
    for option in options:
        button = OptionButton(option, sheet)
        button.pressed_option.connect(chosen.append)
        button.clicked.connect(sheet.accept)
        sheet.body.addWidget(button)
    cancel = sheet.add_button(translate("Sheet", "Cancel"))
    cancel.clicked.connect(sheet.reject)
    if options and options[0].destructive:
        cancel.setFocus()
    return chosen[0] if _run(sheet) and chosen else None


def _said(parent: QWidget | None, title: str, text: str, detail: str, icon_name: str, role: str) -> Sheet:
    sheet = Sheet(parent, title)
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(Picture(icon_name, role, 28), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_paragraph(text), 1)
    sheet.body.addLayout(row)
    sheet.setAccessibleDescription(text)
    if detail:
        sheet.body.addWidget(_copyable(detail, translate("Sheet", "Details")))
    sheet.setMinimumWidth(scaled(420))
    return sheet


def _paragraph(text: str) -> QWidget:
    """A label, or for a very long text one that scrolls, so that the buttons stay on the screen."""
    if len(text) <= LONG_TEXT:
        return WrapLabel(text)
    return _copyable(text, translate("Sheet", "Message"))


def _copyable(text: str, name: str) -> QPlainTextEdit:
    box = QPlainTextEdit(text)
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(name)
    lines = min(MOST_LINES, max(3, text.count("\n") + len(text) // 70 + 1))
    box.setFixedHeight(lines * box.fontMetrics().lineSpacing() + 26)
    return box


def _run(sheet: Sheet) -> bool:
    try:
        return sheet.exec() == int(QDialog.DialogCode.Accepted)
    finally:
        sheet.deleteLater()
