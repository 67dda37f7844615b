"""Rule: an article has a slug that can be an address, and that no other article has."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.domain.slug import LONGEST, is_slug, slugify
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find a slug that is empty, taken, or not made of lower-case Latin letters, digits and hyphens.

    The slug is a folder of the bundle and a part of the page's address (see `domain.slug`).
    """
    slug = article.slug
    if not slug:
        sentence = worded("The article has no slug, so it has no address yet.")
    elif len(slug) > LONGEST:
        sentence = worded("The slug is {0} characters long; {1} is the most.", len(slug), LONGEST)
    elif not is_slug(slug):
        sentence = worded("“{0}” cannot be an address; “{1}” could.", slug, slugify(slug))
    elif view.article_with_slug(slug) not in (None, article.id):
        sentence = worded("Another article already has the slug “{0}”.", slug)
    else:
        return
    yield Finding("slug", Severity.BLOCK, sentence, "slug")
