"""People: create, save, retire, bin and restore authors."""

from dataclasses import replace
from typing import Any

from editor_app.domain.author import Author, AuthorText, Who
from editor_app.domain.changes import Changes, Done
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.ids import ArticleId, AuthorId
from editor_app.domain.slug import is_slug, slugify, unique_slug
from editor_app.storage.library import Library
from editor_app.storage.work import Work
from editor_app.wording import worded


def create_author(library: Library, text: AuthorText) -> Done[Author]:
    """Make an author; an empty slug is made from the name, a taken one gets a number.

    Raises BadInput when there is no name. No e-mail address is ever needed.
    """
    _check_name(text)
    with library.write() as work:
        author = new_author(library, work, text)
    return _done(author)


def new_author(library: Library, work: Work, text: AuthorText) -> Author:
    """Make an author inside a transaction that is already open."""
    now = library.clock()
    wished = text.slug or slugify(text.name, "author")
    slug = unique_slug(wished, work.authors.slug_taken)
    author = Author(AuthorId(library.new_id()), replace(text, slug=slug), now, now)
    work.authors.add(author)
    work.topics.slug_is_again("author", slug)
    return author


def save_author(library: Library, author_id: AuthorId, text: AuthorText) -> Done[Author]:
    """Write an author's record; raise BadInput without a name, or for a slug that is no good or taken."""
    _check_name(text)
    with library.write() as work:
        before = _existing(work, author_id)
        text = replace(text, slug=text.slug or slugify(text.name, "author"))
        if text.slug != before.slug:
            _check_slug(work, author_id, text.slug)
        if text == before.text:
            return Done(before, Changes())
        after = replace(before, text=text, updated_at=library.clock())
        work.authors.replace(after)
        if text.slug != before.slug:
            work.topics.slug_was("author", before.slug, text.slug)
    return _done(after)


def set_fields(library: Library, author_id: AuthorId, **fields: Any) -> Done[Author]:  # noqa: ANN401
    """Write these fields of an author's record, named as in AuthorText; the others stay as they are now.

    Raises NotFound, or BadInput as `save_author` does.
    """
    return save_author(library, author_id, replace(get_author(library, author_id).text, **fields))


def retire_author(library: Library, author_id: AuthorId) -> Done[Author]:
    """Say that an author has left, today unless an end of service is written; bylines and page stay."""
    ended = get_author(library, author_id).text.service_to or library.clock().date()
    return set_fields(library, author_id, retired=True, service_to=ended)


def bin_author(library: Library, author_id: AuthorId) -> Done[Author]:
    """Put an author into the bin; bylines that name the author keep doing so."""
    return _set_binned(library, author_id, binned=True)


def restore_author(library: Library, author_id: AuthorId) -> Done[Author]:
    """Take an author out of the bin."""
    return _set_binned(library, author_id, binned=False)


def get_author(library: Library, author_id: AuthorId) -> Author:
    """Return the author with this id, binned or not; raise NotFound when there is none."""
    with library.read() as work:
        return _existing(work, author_id)


def list_authors(library: Library, search: str = "", who: Who = Who.KEPT) -> list[Author]:
    """Return those authors in whose names, roles and biographies every word occurs, by name."""
    with library.read() as work:
        return work.authors.listed(search, who)


def byline_counts(library: Library) -> dict[AuthorId, int]:
    """Return in how many kept articles' bylines each author stands; 0 is left out."""
    with library.read() as work:
        return work.authors.byline_counts()


def author_articles(library: Library, author_id: AuthorId) -> list[ArticleId]:
    """Return the kept articles with the author in the byline or named in the body, newest first."""
    with library.read() as work:
        return work.articles.ids_by_author(author_id)


def _set_binned(library: Library, author_id: AuthorId, *, binned: bool) -> Done[Author]:
    with library.write() as work:
        before = _existing(work, author_id)
        after = replace(before, binned_at=library.clock() if binned else None)
        work.authors.replace(after)
        if not binned:
            work.topics.slug_is_again("author", after.slug)
    return _done(after)


def _existing(work: Work, author_id: AuthorId) -> Author:
    author = work.authors.get(author_id)
    if author is None:
        raise NotFound(worded("The author is not in this library."))
    return author


def _check_name(text: AuthorText) -> None:
    if not text.name.strip():
        raise BadInput(worded("An author needs a name."))


def _check_slug(work: Work, author_id: AuthorId, slug: str) -> None:
    if not is_slug(slug):
        raise BadInput(
            worded("“{0}” cannot be a slug.", slug), worded("Use small Latin letters, digits and hyphens.")
        )
    if work.authors.slug_taken(slug, author_id):
        raise BadInput(worded("Another author has the slug {0}.", slug), worded("Choose another."))


def _done(author: Author) -> Done[Author]:
    return Done(author, Changes(authors=frozenset({author.id})))
