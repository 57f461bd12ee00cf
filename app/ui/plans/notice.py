"""A sentence that stands in a window as long as it holds."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.widgets.message_bar import MessageBar, MessageKind


class Notice(MessageBar):
    """Looks like the message bar, but neither goes by itself nor can be closed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._close.hide()

    def stand(self, kind: MessageKind, text: str) -> None:
        """Show the sentence; a blank one takes the notice away. What stands there already is not announced again."""
        if not text:
            self._label.setText("")
            self.setVisible(False)
            return
        if text != self.text or self.kind != kind or self.isHidden():
            self.show_message(kind, text)
        self._timer.stop()
