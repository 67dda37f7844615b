"""Shows what is inside a packet, and asks what of it shall come in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import ArticleId
from editor_app.services.identity import KeyStanding
from editor_app.services.packets import Choices, Decided, PacketContents
from ui.models.times import spelt
from ui.packets.article_row import ArticleRow
from ui.packets.words import key_words
from ui.widgets.buttons import button
from ui.widgets.labels import Hairline, StatusLabel, label


class PacketDialog(QDialog):
    """Says `wished` with the choices and whether the key was compared; `decide_wished` for clashes."""

    wished = Signal(object, bool)  # Choices
    decide_wished = Signal(object)  # LookedAt

    def __init__(self, inside: PacketContents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A packet from {0}").format(inside.sender.name))
        self.inside = inside
        self.rows = [ArticleRow(article) for article in inside.articles]
        self.compared = QCheckBox(self.tr("I compared these words with {0}").format(inside.sender.name), self)
        self.take = button(self.tr("Take in"), "primary", parent=self)
        self.cancel = button(self.tr("Cancel"), parent=self)
        self._build()
        self._connect()
        self._check()

    @property
    def choices(self) -> Choices:
        """What was chosen."""
        copies = {row.article.id for row in self.rows if row.is_copy and row.wanted.isChecked()}
        leave = {row.article.id for row in self.rows if not row.wanted.isChecked()}
        decided = {
            row.article.id: Decided(row.decided, row.article.revision) for row in self.rows if row.decided
        }
        return Choices(frozenset(copies), frozenset(leave), decided)

    def set_decided(self, article_id: ArticleId, text: ArticleText) -> None:
        """Keep what somebody made of the clashes of an article."""
        for row in self.rows:
            if row.article.id == article_id:
                row.set_decided(text)

    def _check(self) -> None:
        wanted = any(row.wanted.isChecked() for row in self.rows)
        blocked = self.inside.key is KeyStanding.CHANGED and not self.compared.isChecked()
        waits = any(row.waits for row in self.rows)
        self.take.setEnabled(wanted and not blocked and not waits and not self.inside.taken_in)

    def _on_take(self) -> None:
        self.wished.emit(self.choices, self.compared.isChecked())
        self.accept()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        for shown in self._heading():
            layout.addWidget(shown)
        layout.addWidget(Hairline(parent=self))
        layout.addWidget(self._articles(), 1)
        steps = QHBoxLayout()
        steps.addStretch()
        steps.addWidget(self.cancel)
        steps.addWidget(self.take)
        layout.addLayout(steps)
        self.take.setDefault(True)
        self.setMinimumSize(560, 320)

    def _heading(self) -> list[QWidget]:
        inside = self.inside
        made = spelt(inside.made_at.astimezone(), self.locale())
        sealed = self.tr("sealed for you") if inside.sealed else self.tr("not sealed")
        facts = self.tr("Made {0}, {1}; files: {2}").format(made, sealed, inside.files)
        sender = self.tr("From {0}").format(inside.sender.name)
        shown: list[QWidget] = [label(sender, "heading", self), label(facts, "label", self)]
        if inside.note:
            note = label(inside.note, "", self)
            note.setWordWrap(True)
            shown.append(note)
        shown.append(StatusLabel(*key_words(inside.key, inside.sender.name), self))
        if inside.taken_in:
            shown.append(label(self.tr("This packet was taken in before."), "help", self))
        elif inside.key not in (KeyStanding.OWN, KeyStanding.CONFIRMED):
            shown += self._comparing()
        self.compared.setVisible(self.compared in shown)
        return shown

    def _comparing(self) -> list[QWidget]:
        words = label(self.inside.sender.phrase, "heading", self)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        why = self.tr(
            "Call {0} and compare: they see these words under “My contact line…”. Until then states and "
            "sign-offs in the packet do not count."
        )
        return [words, label(why.format(self.inside.sender.name), "help", self), self.compared]

    def _articles(self) -> QWidget:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        for row in self.rows:
            column.addWidget(row)
        column.addStretch()
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        return area

    def _connect(self) -> None:
        for row in self.rows:
            row.changed.connect(self._check)
            row.decide_wished.connect(self.decide_wished)
        self.compared.toggled.connect(self._check)
        self.take.clicked.connect(self._on_take)
        self.cancel.clicked.connect(self.reject)
