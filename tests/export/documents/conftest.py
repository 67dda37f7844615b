"""What the tests of the documents share: a newsroom with all kinds of blocks, and one call that writes."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from memory_source import MemorySource

from editor_app.domain.media import MediaKind
from editor_app.domain.slug import slugify
from editor_app.domain.topics import Tag
from editor_app.export.documents.common import DocumentFormat, DocumentSource
from editor_app.export.edition import Edition
from editor_app.export.options import ExportOptions
from editor_app.progress import CancelToken, Silent
from editor_app.render.page_models import ArticlePage

Write = Callable[..., bytes]

BODY = """First words.

![](media:{figure})

![](media:{figure})
![](media:{lead})

[bread](article:bakery)

See [it](article:mist), and [who](author:ada-lem) wrote.[^1]

> [!pull]
> The river says nothing.
> — A ferryman

> [!facts] In short
> - one

| a | b |
|---|---|
| 1 | 2 |

![What happens](video:{film} "The film")

<https://elsewhere.example/story>

[^1]: A note.
"""


@pytest.fixture
def everything(source: MemorySource) -> MemorySource:
    """The small newsroom, with an article that shows every kind of block."""
    pictures = [each for each in source.items.values() if each.kind is MediaKind.PICTURE]
    film = next(each for each in source.items.values() if each.kind is MediaKind.VIDEO)
    body = BODY.format(figure=pictures[1].id, lead=pictures[0].id, film=film.id)
    source.add_article("all", body)
    return source


@pytest.fixture
def write() -> Write:
    """Return the bytes of a document of a newsroom: of all that is public, or of some slugs."""

    def run(made: DocumentFormat, source: MemorySource, *slugs: str, base_url: str = "") -> bytes:
        edition = Edition.of(source, ExportOptions(base_url=base_url))
        chosen = [story for story in edition.stories if not slugs or story.slug in slugs]
        names = frozenset(each for story in chosen for each in (story.id, story.slug))
        pages = (_tagged(edition.page(page)) for page in source.pages([story.id for story in chosen]))
        out = BytesIO()
        made.write(DocumentSource(edition, source, names), pages, out, Silent(), CancelToken())
        return out.getvalue()

    return run


def _tagged(page: ArticlePage) -> ArticlePage:
    """Return a page whose tags have pages, which this newsroom in memory leaves out."""
    return replace(page, tags=tuple(Tag(slugify(name), name) for name in page.article.text.tags))
