"""Where the article stands, and the steps that lead on from there."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor_app.domain.article import Article
from editor_app.domain.workflow import PUBLIC, STEPS, Status, needs_reason
from ui.details.part import Part
from ui.models.status_words import status_shape, status_word, step_word
from ui.models.times import spelt
from ui.theme.icons import icon
from ui.widgets.buttons import IconButton, button
from ui.widgets.labels import StatusLabel, label


class StatusPart(Part):
    """The next step is a button; the others are in a menu beside it. Only legal steps are offered.

    A step that wants a reason asks for it on the line below; Enter takes it, Esc leaves it.
    """

    step_requested = Signal(object, str)  # Status, and why

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status.DRAFT
        self._shown = StatusLabel(parent=self)
        self._stage = label("", "muted", self)
        self._when = label("", "help", self)
        self._step = button("", parent=self)
        self._more = QToolButton(self)
        self._wished: Status | None = None
        self._reason = QLineEdit(self)
        self._take = button("", "primary", parent=self)
        self._leave = IconButton("x", self.tr("Leave the state as it is"), "Esc", parent=self)
        self._asking = QWidget(self)
        self._build()
        self._step.clicked.connect(self._on_step)
        self._more.menu().triggered.connect(self._on_chosen)
        self._reason.returnPressed.connect(self._on_reason)
        self._take.clicked.connect(self._on_reason)
        self._leave.clicked.connect(self._ask_nothing)

    def show_article(self, article: Article) -> None:
        """Show the state of an article, and offer its steps."""
        self._status = status = article.status
        self._shown.set_status(status_word(status), *status_shape(status))
        self._when.setText(self._since(article))
        self._stage.setText(article.stage)
        self._stage.setVisible(bool(article.stage))
        self._offer(article)
        self._ask_nothing()

    def _on_step(self) -> None:
        self._wish(STEPS[self._status][0])

    def _on_chosen(self, action: QAction) -> None:
        self._wish(Status(action.data()))

    def _wish(self, status: Status) -> None:
        if not needs_reason(self._status, status):
            self.step_requested.emit(status, "")
            return
        self._wished = status
        self._take.setText(step_word(status))
        self._reason.clear()
        self._asking.show()
        self._reason.setFocus()

    def _on_reason(self) -> None:
        if self._wished is not None:
            self.step_requested.emit(self._wished, self._reason.text().strip())

    def _ask_nothing(self) -> None:
        self._wished = None
        self._asking.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._wished is not None:
            self._ask_nothing()
        else:
            super().keyPressEvent(event)

    def _offer(self, article: Article) -> None:
        """Offer the next step as a button; what follows a publication is never one click away."""
        steps = STEPS[article.status]
        next_step = steps[0] if steps and article.status not in PUBLIC else None
        others = steps[1:] if next_step else steps
        self._step.setVisible(next_step is not None)
        self._more.setVisible(bool(others))
        if next_step:
            self._step.setText(step_word(next_step))
            self._step.setIcon(icon(status_shape(next_step)[0]))
        icon_only, text_only = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextOnly
        self._more.setToolButtonStyle(icon_only if next_step else text_only)
        menu = self._more.menu()
        menu.clear()
        for step in others:
            menu.addAction(icon(status_shape(step)[0]), step_word(step)).setData(str(step))

    def _since(self, article: Article) -> str:
        if article.binned_at is not None:
            return self.tr("In the bin since {0}").format(spelt(article.binned_at, QLocale()))
        if article.published_at is not None:
            return self.tr("Published {0}").format(spelt(article.published_at, QLocale()))
        return self.tr("Created {0}").format(spelt(article.created_at, QLocale()))

    def _build(self) -> None:
        self._more.setIcon(icon("dots-three"))
        self._more.setText(self.tr("Change the state"))
        self._more.setToolTip(self.tr("Other steps"))
        self._more.setAccessibleName(self.tr("Other steps"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._shown)
        words.addWidget(self._stage)
        words.addWidget(self._when)
        layout = QHBoxLayout()
        layout.setSpacing(4)
        layout.addLayout(words, 1)
        layout.addWidget(self._step, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(layout)
        self._reason.setPlaceholderText(self.tr("Why? It is kept with the article."))
        self._reason.setAccessibleName(self.tr("Reason"))
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(4)
        asking.addWidget(self._reason, 1)
        asking.addWidget(self._take)
        asking.addWidget(self._leave)
        self._asking.hide()
        self._column.addWidget(self._asking)
