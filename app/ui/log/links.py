"""What leads from a job to the job that took it back, and from that one to what it took back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.domain.errors import RecordNotFound
from app.domain.sync_log import JobKind, LoggedJob, LogQuery, Undone
from app.ui.log.log_text import kind_text, moment_text, taken_back
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.text import WrapLabel

if TYPE_CHECKING:
    from app.services.log import LogService


@dataclass(frozen=True, slots=True)
class JobLinks:
    """``undone``: who took the job back last; ``undid``: the job that this one took back, if it took back one."""

    job_id: str
    undone: Undone | None = None
    undid: LoggedJob | None = None


def read_links(log: LogService, job: LoggedJob) -> JobLinks:
    """On the lane: one record of each is enough."""
    undone = log.page(LogQuery(job_id=job.id, undone=True), 0, 1) if job.undone else []
    undid = log.page(LogQuery(job_id=job.id), 0, 1) if job.kind is JobKind.UNDO else []
    return JobLinks(
        job.id,
        undone[0].undone if undone else None,
        _job_of(log, undid[0].undoes) if undid and undid[0].undoes else None,
    )


def _job_of(log: LogService, record_id: str) -> LoggedJob | None:
    try:
        return log.job(log.record(record_id).job_id)
    except RecordNotFound:
        return None


class LinkStrip(QFrame):
    """A line beside a heading, there only when there is something to tell. ``followed``: the job to go to."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Undo"))
        self._target = ""
        self.text = WrapLabel()
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.setProperty("flat", True)
        self.button.clicked.connect(lambda: self.followed.emit(self._target))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Picture("undo", "accent", 16))
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def event(self, event: QEvent) -> bool:
        """Also when its words or its button are others at the same width."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._leave_room()
        return done

    def _leave_room(self) -> None:
        """A least height that is set amid the laying out would be known to all but the words."""
        self.setMinimumHeight(self.heightForWidth(self.width()))
        layout = self.layout()
        if layout is not None and self.text.height() < self.text.heightForWidth(self.text.width()):
            layout.invalidate()
            layout.setGeometry(self.rect())

    def show_links(self, links: JobLinks | None) -> None:
        """Tell what is known of the job; nothing hides the strip."""
        locale = self.locale()
        if links is not None and links.undone is not None:
            self._stand(taken_back(links.undone, locale), self.tr("Show the Undo"), links.undone.job_id)
        elif links is not None and links.undid is not None:
            job = links.undid
            text = self.tr("Takes back %1 of %2 by %3").replace("%1", kind_text(job.kind))
            text = text.replace("%2", moment_text(job.started_at, locale)).replace("%3", job.by)
            self._stand(text, self.tr("Show That Job"), job.id)
        else:
            self.setVisible(False)

    def _stand(self, text: str, caption: str, job_id: str) -> None:
        self._target = job_id
        self.text.setText(text)
        self.button.setText(caption)
        self.button.setAccessibleName(caption)
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.setVisible(True)
