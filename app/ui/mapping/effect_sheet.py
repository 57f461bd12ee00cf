"""What This Would Mean: what a change of the mapping would do to the coupled records, before it is saved."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.field_mapping import Side
from app.domain.mapping_effect import EffectCount, EffectExample, EffectKind, MappingEffect
from app.ui.captions import field_caption
from app.ui.field_errors import shortened
from app.ui.mapping.words import effect_text
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.text import WrapLabel

_LOOKS = {
    EffectKind.TOO_LONG: ("error", "danger_fg"),
    EffectKind.NO_COUNTERPART: ("warning", "warning_fg"),
    EffectKind.CUT: ("warning", "warning_fg"),
    EffectKind.NEWLY_DIFFERENT: ("info", "info_fg"),
    EffectKind.NOT_WRITTEN: ("info", "info_fg"),
    EffectKind.NOT_SENT: ("info", "info_fg"),
    EffectKind.NOT_GOT: ("info", "info_fg"),
    EffectKind.NEWLY_WRITTEN: ("info", "info_fg"),
    EffectKind.PROBLEM_GONE: ("check", "success_fg"),
    EffectKind.ALIKE: ("check", "success_fg"),
}


class EffectSheet(Sheet):
    """Accepted: save. ``asking``: offers to save, else it only tells."""

    def __init__(self, effect: MappingEffect, parent: QWidget | None = None, *, asking: bool) -> None:
        title = translate("EffectSheet", "What This Would Mean")
        super().__init__(parent, title, title, remember_as="mapping effect")
        self.effect = effect
        self.body.addWidget(WrapLabel("\n".join(self._first_lines())))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for kind in EffectKind:
            if kind in effect.counts:
                column.addLayout(self._block(kind, effect.counts[kind]))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)
        if asking:
            self.body.addWidget(WrapLabel(self.tr("Nothing is written to any record until it is synchronized.")))
            self.ok_button, self.cancel_button = self.add_ok_cancel(self.tr("&Save"))
        else:
            self.ok_button = self.add_button(self.tr("Close"), primary=True)
            self.ok_button.clicked.connect(self.reject)

    def sizeHint(self) -> QSize:
        return QSize(760, 200 if self.effect.is_nothing else 460)

    def _first_lines(self) -> list[str]:
        effect, locale = self.effect, self.locale()
        if effect.is_nothing:
            return [self.tr("No coupled record would notice.")]
        compared = self.tr("{} coupled pairs were compared.").format(locale.toString(effect.pairs))
        lines = [self.tr("1 coupled pair was compared.") if effect.pairs == 1 else compared]
        for (before, after), more, fewer in (
            (
                effect.sent,
                self.tr("Sending all of them would write {} values more."),
                self.tr("Sending all of them would write {} values fewer."),
            ),
            (
                effect.got,
                self.tr("Getting all of them would write {} values more."),
                self.tr("Getting all of them would write {} values fewer."),
            ),
        ):
            if before != after:
                lines.append((more if after > before else fewer).format(locale.toString(abs(after - before))))
        return lines

    def _becomes(self, example: EffectExample) -> str:
        source = example.nav_value if example.target is Side.CRM else example.crm_value
        if example.target is None or example.new_value == source:
            return ""
        text = self.tr("; {side} would get {value}")
        value = shortened(example.new_value) or self.tr("a blank")
        return text.format(side="CRM" if example.target is Side.CRM else "NAV", value=value)

    def _block(self, kind: EffectKind, count: EffectCount) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Picture(*_LOOKS[kind], 18), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(WrapLabel(f"{effect_text(kind, count.pairs)}."), 1)
        lines = []
        for each in count.examples:
            values = self.tr("{nav} in NAV, {crm} in CRM").format(
                nav=shortened(each.nav_value) or self.tr("blank"), crm=shortened(each.crm_value) or self.tr("blank")
            )
            becomes = self._becomes(each)
            lines.append(f"{each.customer_no} {each.customer_name} · {field_caption(each.caption)}: {values}{becomes}")
        if count.fields > len(count.examples):
            lines.append(self.tr("and {} more").format(count.fields - len(count.examples)))
        examples = WrapLabel("\n".join(lines))
        examples.setProperty("muted", True)
        examples.setContentsMargins(28, 0, 0, 0)
        block = QVBoxLayout()
        block.setSpacing(4)
        block.addLayout(head)
        block.addWidget(examples)
        return block
