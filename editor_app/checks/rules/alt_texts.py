"""Rule: every picture is described for those who cannot see it."""

import re
from collections.abc import Iterator

from editor_app.checks.shown_pictures import ShownPicture, shown_pictures
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find pictures without an alt text, and alt texts that only repeat the caption.

    WCAG 2.2, success criterion 1.1.1 (level A) asks for the alt text. Its technique H2, and the
    W3C's tutorial on images, ask not to say the same twice: a screen reader reads both out.
    """
    for picture in shown_pictures(article, view):
        if not picture.alt:
            sentence = worded("The {0} has no alt text for readers who cannot see it.", picture.called)
            yield _finding(picture, Severity.WARN, sentence)
        elif picture.figure and _plain(picture.alt) == _plain(picture.caption):
            sentence = worded(
                "The alt text of the {0} repeats its caption; say what can be seen.", picture.called
            )
            yield _finding(picture, Severity.WARN, sentence)


def _finding(picture: ShownPicture, severity: Severity, sentence: str) -> Finding:
    return Finding("alt text", severity, sentence, picture.field, picture.start, picture.end)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
