"""What a Markdown archive holds: where its files lie, and what Markdown and front matter have no place for.

READ-ME.txt
newsroom.json          masthead, sections, series, tags, former addresses
authors.json           what may be said of the authors
articles.json          for each article its id, state and times, and the ids of what it names
articles/SLUG.md       front matter and Markdown; pictures have paths, so that any program shows them
media/ID.jpg           the clean picture, or the clean copy of a recording
media/ID.json          what the newsroom says of it: alt, caption, credit, rights
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from editor_app.checks.markdown_places import places_of
from editor_app.domain.article import Article
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import ArticleId, AuthorId, MediaId, SectionId, SeriesId
from editor_app.domain.media import MediaKind, MediaText
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.plan import Plan
from editor_app.domain.topics import Series, Tag
from editor_app.domain.workflow import Status
from editor_app.export.source import FormerSlug

FORMAT: Final = 1
NEWSROOM: Final = "newsroom.json"
AUTHORS: Final = "authors.json"
ARTICLES: Final = "articles.json"
READ_ME: Final = "READ-ME.txt"
_PATH: Final = re.compile(r"\.\./media/([0-9a-z]{1,16})\.[0-9a-z]{1,8}")
HELD: Final = "It was held when the archive was made."

EXPLANATION: Final = """This is an archive of a newsroom, made by Dateline.

The articles are plain Markdown with YAML front matter and open in any editor of text; their pictures lie
in the folder “media”, each with a file that says its caption and its credit.
Dateline makes a library of it again: dateline restore NEW_LIBRARY THIS_FILE

What stayed at home: suggestions, comments, earlier versions, the desk’s plans, everything private about
people, the originals of pictures, and recordings of protected sources.
"""


@dataclass(frozen=True, slots=True)
class ArchivedNewsroom:
    """The newsroom itself. `format` counts the ways an archive was ever laid out."""

    format: int
    newsroom: Newsroom
    sections: tuple[Section, ...] = ()
    series: tuple[Series, ...] = ()
    tags: tuple[Tag, ...] = ()
    former: tuple[FormerSlug, ...] = ()


@dataclass(frozen=True, slots=True)
class ArchivedAuthor:
    """One author; `text` is what may be published."""

    id: AuthorId
    text: AuthorText
    created_at: datetime
    updated_at: datetime
    binned_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ArchivedArticle:
    """What the file `articles/SLUG.md` cannot say; `authors` are in byline order.

    `as_it_is` tells that the addresses of its pictures were not exchanged for paths.
    """

    id: ArticleId
    slug: str
    status: Status
    created_at: datetime
    updated_at: datetime
    published_at: datetime | None = None
    authors: tuple[AuthorId, ...] = ()
    section: SectionId | None = None
    series: SeriesId | None = None
    translation_of: ArticleId | None = None
    stage: str = ""
    as_it_is: bool = False
    plan: Plan = field(default_factory=Plan)


@dataclass(frozen=True, slots=True)
class ArchivedMedia:
    """One media item; `file` is the name beside this record, empty for what has no file of its own."""

    id: MediaId
    kind: MediaKind
    text: MediaText
    created_at: datetime
    updated_at: datetime
    file: str = ""


def article_path(slug: str) -> str:
    """Return where an article lies."""
    return f"articles/{slug}.md"


def media_path(name: str) -> str:
    """Return where a file of the media lies."""
    return f"media/{name}"


def archived_article(article: Article, as_it_is: bool) -> ArchivedArticle:
    """Return what is kept of an article beside its Markdown.

    Of the plan only what keeps it from going out: an archive must not set an embargo free.
    """
    text, plan = article.text, article.plan
    hold = HELD if plan.hold.strip() else ""
    return ArchivedArticle(
        article.id,
        article.slug,
        article.status,
        article.created_at,
        article.updated_at,
        article.published_at,
        tuple(line.author for line in text.bylines),
        text.section,
        text.series,
        text.translation_of,
        article.stage,
        as_it_is,
        Plan(embargo=plan.embargo, scheduled=plan.scheduled, hold=hold),
    )


def with_paths(body: str, files: Mapping[MediaId, str]) -> str | None:
    """Return a body whose pictures have paths beside the text in the place of `media:ID`.

    None for a body that could not be read back to the letter: one that says such paths itself. `files` are
    the names in the archive.
    """
    changed = _exchanged(body, lambda written: _path(written, files))
    return changed if _exchanged(changed, _reference) == body else None


def with_references(body: str, files: Mapping[MediaId, str]) -> str:
    """Return a body of an archive with `media:ID` in the place of the paths of its pictures."""
    known = {f"../{media_path(name)}" for name in files.values()}
    return _exchanged(body, lambda written: _reference(written) if written in known else written)


def _path(written: str, files: Mapping[MediaId, str]) -> str:
    name = files.get(MediaId(written.removeprefix("media:"))) if written.startswith("media:") else None
    return f"../{media_path(name)}" if name else written


def _reference(written: str) -> str:
    found = _PATH.fullmatch(written)
    return f"media:{found[1]}" if found else written


def _exchanged(body: str, name_for: Callable[[str], str]) -> str:
    """Return a body with other addresses of its pictures; whatever is no picture stays to the letter."""
    if "](" not in body and "]:" not in body:
        return body
    pieces, after = [], 0
    mentions = {each.target_start: each for each in places_of(body).mentions if each.picture}
    for start, mention in sorted(mentions.items()):
        if start >= after:
            pieces += [body[after:start], name_for(body[start : mention.target_end])]
            after = mention.target_end
    return "".join([*pieces, body[after:]])
