"""Bodies as HTML, from what was kept of an earlier rendering where nothing it came from has changed."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from editor_app import __version__
from editor_app.domain.article import Article
from editor_app.domain.author import Author
from editor_app.domain.counts import Length, length_of
from editor_app.domain.ids import ArticleId
from editor_app.domain.media import Media
from editor_app.domain.references import Card, References, UnknownReference
from editor_app.domain.workflow import EXPORTED
from editor_app.render.body import RenderedBody, render_body
from editor_app.services.gathering import Gatherer
from editor_app.storage.library import Library
from editor_app.storage.scratch import Scratch

RECIPE: Final = f"3 {__version__}"
"""Goes up when the renderer makes other HTML of the same text."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A body, the articles that its text points at, and how long it is."""

    body: RenderedBody
    refers: frozenset[ArticleId]
    length: Length


@dataclass(slots=True)
class _Asked:
    """Answers as another does, and notes what was asked."""

    references: References
    asked: dict[tuple[str, str], object] = field(default_factory=dict)

    def media(self, reference: str) -> Media | None:
        """Return the media item with this id."""
        answer = self.asked["media", reference] = self.references.media(reference)
        return answer

    def article(self, reference: str) -> Card | None:
        """Return the card of the article with this id or slug."""
        answer = self.asked["article", reference] = self.references.article(reference)
        return answer

    def author(self, reference: str) -> Author | None:
        """Return the author with this id or slug."""
        answer = self.asked["author", reference] = self.references.author(reference)
        return answer


class BodyRenderer:
    """Renders the bodies of a library; answers of `references` must not change while it is used."""

    def __init__(self, library: Library, references: References) -> None:
        self._kept = Scratch(library.cache / "renderings.db")
        self._references = references
        self._marks: dict[tuple[str, str], str] = {}

    def bodies(self, articles: Sequence[Article]) -> Iterator[Rendered]:
        """Give the bodies of articles in their order; what had to be rendered is kept."""
        kept = self._kept.get([article.id for article in articles])
        made: list[tuple[ArticleId, bytes, str]] = []
        for article in articles:
            key = _key(article)
            known_key, text = kept.get(article.id, (b"", ""))
            found = self._read(text) if known_key == key else None
            if found is None:
                found, text = self._rendered(article)
                made.append((article.id, key, text))
            yield found
        if made:
            self._kept.put(made)

    def close(self) -> None:
        """Let go of what is kept."""
        self._kept.close()

    def _rendered(self, article: Article) -> tuple[Rendered, str]:
        asked = _Asked(self._references)
        body = render_body(article.text.body, asked, article.text.language)
        length = length_of(article.text.body)
        document = {
            "length": (length.words, length.minutes),
            "blocks": body.blocks,
            "unknown": [(each.kind, each.reference) for each in body.unknown],
            "asked": [(kind, name, self._mark(kind, name)) for kind, name in asked.asked],
        }
        return Rendered(body, self._refers(asked.asked), length), json.dumps(document, ensure_ascii=False)

    def _read(self, text: str) -> Rendered | None:
        """Return a body that was kept, unless what it shows of other things has changed."""
        document = json.loads(text)
        asked = document["asked"]
        if any(self._mark(kind, name) != mark for kind, name, mark in asked):
            return None
        unknown = tuple(UnknownReference(*each) for each in document["unknown"])
        body = RenderedBody(tuple(document["blocks"]), unknown)
        return Rendered(
            body, self._refers((kind, name) for kind, name, _ in asked), Length(*document["length"])
        )

    def _refers(self, asked: Iterable[tuple[str, str]]) -> frozenset[ArticleId]:
        cards = (self._references.article(name) for kind, name in asked if kind == "article")
        return frozenset(card.id for card in cards if card)

    def _mark(self, kind: str, name: str) -> str:
        """Return a short text that says what stands behind a reference now."""
        if (kind, name) not in self._marks:
            answer = getattr(self._references, kind)(name)
            self._marks[kind, name] = sha256(repr(answer).encode()).hexdigest()[:24]
        return self._marks[kind, name]


def keep_rendered(library: Library, ids: Sequence[ArticleId]) -> int:
    """Render the bodies of articles that may go out, so that an export finds them; return how many."""
    with library.read() as work:
        found = [
            each for each in work.articles.get_many(ids) if each.status in EXPORTED and not each.binned_at
        ]
        if not found:
            return 0
        renderer = BodyRenderer(library, Gatherer(lambda: nullcontext(work)))
        try:
            return sum(1 for _ in renderer.bodies(found))
        finally:
            renderer.close()


def _key(article: Article) -> bytes:
    return sha256(f"{RECIPE}\n{article.text.language}\n{article.text.body}".encode()).digest()
