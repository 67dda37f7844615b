"""Where the article stands, and the steps that lead on from there."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from editor_app.domain.article import Article
from editor_app.domain.workflow import PUBLIC, STEPS, Status
from ui.details.part import Part
from ui.models.status_words import status_shape, status_word, step_word
from ui.models.times import spelt
from ui.theme.icons import icon
from ui.widgets.buttons import button
from ui.widgets.labels import StatusLabel, label


class StatusPart(Part):
    """The next step is a button; the others are in a menu beside it. Only legal steps are offered."""

    step_requested = Signal(object)  # Status

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status.DRAFT
        self._shown = StatusLabel(parent=self)
        self._when = label("", "help", self)
        self._step = button("", parent=self)
        self._more = QToolButton(self)
        self._build()
        self._step.clicked.connect(self._on_step)
        self._more.menu().triggered.connect(self._on_chosen)

    def show_article(self, article: Article) -> None:
        """Show the state of an article, and offer its steps."""
        self._status = status = article.status
        self._shown.set_status(status_word(status), *status_shape(status))
        self._when.setText(self._since(article))
        self._offer(article)

    def _on_step(self) -> None:
        self.step_requested.emit(STEPS[self._status][0])

    def _on_chosen(self, action: QAction) -> None:
        self.step_requested.emit(Status(action.data()))

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
        words.addWidget(self._when)
        layout = QHBoxLayout()
        layout.setSpacing(4)
        layout.addLayout(words, 1)
        layout.addWidget(self._step, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(layout)
