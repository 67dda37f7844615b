"""The masthead: what the newsroom is called and where it publishes."""

from zoneinfo import available_timezones

from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput
from editor_app.domain.newsroom import Newsroom
from editor_app.export.options import site_root
from editor_app.storage.library import Library
from editor_app.wording import worded


def get_newsroom(library: Library) -> Newsroom:
    """Return the masthead."""
    with library.read() as work:
        return work.newsroom.get()


def save_newsroom(library: Library, newsroom: Newsroom) -> Done[Newsroom]:
    """Write the masthead; raise BadInput for a site address, zone or page length that is no good."""
    site_root(newsroom.base_url)
    if newsroom.zone not in available_timezones():
        raise BadInput(
            worded("{0} is not a time zone.", newsroom.zone), worded("Use a name such as Europe/Kyiv.")
        )
    if not 1 <= newsroom.items_per_page <= 200:
        raise BadInput(worded("A page of the feed has between 1 and 200 items."))
    with library.write() as work:
        work.newsroom.save(newsroom)
    return Done(newsroom, Changes(newsroom=True))
