"""Taking suggestions along when an article is changed by other hands than those that type under them."""

from dataclasses import replace

from editor_app.domain.article import ArticleText
from editor_app.domain.suggestions import TEXTS, carried


def carried_over(before: ArticleText, after: ArticleText) -> ArticleText:
    """Return a text that was changed, with the suggestions moved to where they belong now.

    Where the suggestions of a field changed too, somebody did both at once and knows where they stand.
    """
    suggestions = after.suggestions
    if not suggestions.spans:
        return after
    for name in TEXTS:
        if suggestions.of(name) == before.suggestions.of(name):
            suggestions = carried(suggestions, name, getattr(before, name), getattr(after, name))
    return after if suggestions is after.suggestions else replace(after, suggestions=suggestions)
