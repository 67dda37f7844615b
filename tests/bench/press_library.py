"""The corpus of the benchmarks as a library, without the long way through files that come in."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from editor_app.domain.article import Article, ArticleText, Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId
from editor_app.domain.workflow import Status
from editor_app.services import authors, media, sections, taking_in
from editor_app.storage.library import Library
from tests.bench.corpus import AUTHORS, PICTURES, SECTIONS, Story, draw_pictures, stories

BATCH = 1000


def make_library(folder: Path, count: int) -> Path:
    """Make a library of so many published articles; return its folder."""
    draw_pictures(folder.parent / "drawn")
    with Library.create(folder) as library:
        people = {name: authors.create_author(library, AuthorText(name)).value.id for name in AUTHORS}
        rooms = {name: sections.create_section(library, name).value.id for name in SECTIONS}
        shown = {name: _picture(library, folder.parent / "drawn" / name) for name in PICTURES}
        made = (_article(story, people, rooms, shown) for story in stories(count))
        for batch in _batches(made):
            with library.write() as work:
                for article in batch:
                    work.articles.add(article)
    return folder


def _picture(library: Library, path: Path) -> MediaId:
    item = taking_in.take_in(library, path).value
    text = replace(item.text, alt="The scene", caption="What it shows", credit="The bench")
    return media.save_media(library, item.id, text).value.id


def _article(
    story: Story, people: dict[str, AuthorId], rooms: dict[str, SectionId], shown: dict[str, MediaId]
) -> Article:
    figure = f'![The scene](media:{shown[story.picture]} "What it shows")\n\n' if story.picture else ""
    text = ArticleText(
        headline=story.headline,
        slug=story.slug,
        body=figure + story.body,
        section=rooms[story.section],
        bylines=(Byline(people[story.author]),),
    )
    made, key = story.published, ArticleId(f"a{story.number:07}")
    return Article(key, text, Status.PUBLISHED, 1, made, made, made)


def _batches(articles: Iterator[Article]) -> Iterator[list[Article]]:
    while batch := list(islice(articles, BATCH)):
        yield batch
