"""What leaves with the article that is open: its page on the site, opened in the browser."""

from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from editor_app.domain.errors import Refused
from editor_app.domain.ids import ArticleId
from editor_app.storage.library import Library
from ui.context import Context
from ui.main_window import MainWindow
from ui.rooms import Rooms


class ArticleOut(QObject):
    """Answers the wish for the published page of the open article."""

    def __init__(self, context: Context, window: MainWindow, rooms: Rooms) -> None:
        super().__init__(window)
        self._context, self._rooms = context, rooms
        window.registry.handle("article.open_published", self.open_published)

    def open_published(self) -> None:
        """Open the page readers see; where no channel has an address, say so."""
        article = self._rooms.editor.current_id
        if article is not None:
            self._context.jobs.read(
                partial(published_address, self._context.library, article), self._on_address
            )

    def _on_address(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))


def published_address(library: Library, article: ArticleId) -> str:
    """Return where readers find an article: at the first channel with an address that takes it.

    Raises Refused when there is none.
    """
    from editor_app.export.options import site_root  # noqa: PLC0415  seldom asked for
    from editor_app.render.addresses import article_path  # noqa: PLC0415
    from editor_app.services.articles import get_article  # noqa: PLC0415
    from editor_app.services.channels import list_channels  # noqa: PLC0415
    from editor_app.services.newsroom import get_newsroom  # noqa: PLC0415

    found, own = get_article(library, article), get_newsroom(library).base_url
    for channel in list_channels(library):
        base = site_root(channel.base_url or own)
        takes = found.status in channel.statuses and "site" in channel.formats
        if base and takes and (not channel.sections or found.text.section in channel.sections):
            return base + article_path(found.slug).removesuffix("index.html")
    raise Refused(
        "No channel with an address takes this article.", "Write the site’s address on the page Press."
    )
