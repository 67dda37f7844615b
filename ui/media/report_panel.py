"""What the file of a picture holds that never leaves: looked up in the background when it is asked for."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor_app.domain.errors import KnownError
from editor_app.domain.ids import MediaId
from editor_app.domain.media import Media
from editor_app.domain.picture_report import PictureReport
from editor_app.services import media as media_verbs
from ui.context import Context
from ui.widgets.labels import StatusLabel, label


class ReportPanel(QWidget):
    """Two sentences: what stays here, and what published forms say. A file is looked into once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: MediaId | None = None
        self.state = StatusLabel("", "shield-check", "good", self)
        self.stays = label("", "", self)
        self.leaves = label("", "help", self)
        self._build()

    def show_media(self, media: Media) -> None:
        """Look into the file of a picture."""
        if media.id == self._asked:
            return
        self._asked = media.id
        self._say(self.tr("Looking into the file…"), "circle", "muted", "", "")
        work = partial(_report, self._context.library, media)
        self._context.jobs.read(work, self._on_report, self._on_trouble)

    def forget(self) -> None:
        """Look again the next time; the record says something else."""
        self._asked = None

    def _on_report(self, answer: tuple[MediaId, PictureReport]) -> None:
        media_id, report = answer
        if media_id != self._asked:
            return
        leaves = self.tr("Published pictures say: {0}.").format(_listed(report.carried))
        leaves = (
            leaves if report.carried else self.tr("Published pictures say nothing but what is to be seen.")
        )
        if not report.removed:
            quiet = self.tr("The file holds nothing that must stay here.")
            self._say(quiet, "shield-check", "good", "", leaves)
            return
        head = self.tr("Nothing of this leaves")
        stays = self.tr("This file holds: {0}.").format(_listed(report.removed))
        self._say(head, "shield-check", "good", stays, leaves)

    def _on_trouble(self, error: KnownError) -> None:
        self._say(error.sentence, "warning", "warn", error.advice, "")

    def _say(self, head: str, icon_name: str, role: str, stays: str, leaves: str) -> None:
        self.state.set_status(head, icon_name, role)
        for words, sentence in ((self.stays, stays), (self.leaves, leaves)):
            words.setText(sentence)
            words.setVisible(bool(sentence))

    def _build(self) -> None:
        self.stays.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.state, self.stays, self.leaves):
            column.addWidget(part)


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(words)


def _report(library: media_verbs.Library, media: Media) -> tuple[MediaId, PictureReport]:
    from editor_app.services.picture_reports import picture_report  # noqa: PLC0415  loads what reads packets

    return media.id, picture_report(library, media)
