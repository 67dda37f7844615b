"""Rule: a time of the clock says in which zone, where readers may live in another."""

import re
from collections.abc import Iterator

from editor_app.checks.markdown_places import places_of
from editor_app.checks.view import LibraryView
from editor_app.domain.article import Article
from editor_app.domain.finding import Finding, Severity
from editor_app.wording import worded

_TIME = {
    "en": re.compile(
        r"\b(?:at|by|until|from|before|after)\s+(?:\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\b\.?)"
    ),
    "uk": re.compile(r"\b(?:о|об|до|з|із|після|перед)\s+\d{1,2}[:.]\d{2}\b"),
}
_ZONE = re.compile(
    r"\b(?:GMT|UTC|CEST?|EEST?|BST|[EPCM][SD]T)\b|[+-]\d\d:?\d\d\b|\b\w+ time\b"
    r"|за (?:київським|місцевим|варшавським|\w+ським) часом|за Києвом|за Гринвічем",
    re.IGNORECASE,
)


def check(article: Article, view: LibraryView) -> Iterator[Finding]:
    """Find the first time of the clock in an article that names no zone at all and no place in its dateline.

    Reuters and AP give the zone of a time unless the dateline makes it plain. One note is enough.
    """
    text = article.text
    times = _TIME.get(text.language.lower().split("-")[0])
    prose = places_of(text.body).prose
    if times is None or text.dateline.place.strip() or _ZONE.search(prose):
        return
    for match in times.finditer(prose):
        sentence = worded("In which zone? Neither a dateline nor the text says where this clock stands.")
        yield Finding("time zone", Severity.NOTE, sentence, "body", match.start(), match.end())
        return
