"""Rule: what search engines are told is not so long that they cut it."""

from collections.abc import Iterator

from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import term, worded

TITLE = 60
DESCRIPTION = 160


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find a search title of more than 60 characters and a description of more than 160.

    Google cuts by width (about 600 and 960 pixels), which comes to these numbers in Latin letters.
    """
    seo = article.text.seo
    for name, text, most in (
        (term("title"), seo.title, TITLE),
        (term("description"), seo.description, DESCRIPTION),
    ):
        length = len(text.strip())
        if length > most:
            sentence = worded(
                "The search {0} is {1} characters long; search engines show about {2}.", name, length, most
            )
            yield Finding("search text", Severity.NOTE, sentence, "seo")
