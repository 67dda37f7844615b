"""What the palette offers for what was typed: hits, commands, and how a condition could go on."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP as T
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from editor_app.domain.search_query import CONDITIONS, WORD_CONDITIONS
from editor_app.domain.workflow import Status
from editor_app.services.searching import ArticleHit, ArticleHits, OtherHits
from ui.actions.registry import Registry, translated
from ui.delegates.palette_row import Entry
from ui.models.library_choices import Known
from ui.models.status_words import status_shape, status_word

ONLY_COMMANDS = ">"
MOST_COMMANDS, MOST_BESIDE, MOST_COMPLETIONS = 8, 4, 6
HEADINGS = {
    "articles": T("Palette", "Articles"),
    "commands": T("Palette", "Commands"),
    "media": T("Palette", "Pictures and files"),
    "authors": T("Palette", "People"),
    "names": T("Palette", "Names of the news"),
}
_LAST = re.compile(r"(?:^|\s)(-?)(\w*)(:?)([^\s:\"]*)$")


def entries(
    typed: str, articles: ArticleHits, others: OtherHits, registry: Registry, known: Known
) -> list[Entry]:
    """Return everything that is offered, group by group."""
    text = typed.strip()
    if text.startswith(ONLY_COMMANDS):
        return list(_commands(registry, text[1:].strip(), MOST_COMMANDS))
    found = [_article(hit) for hit in articles.hits]
    if not text:
        return [*_group("commands", _commands(registry, "", MOST_BESIDE)), *_group("articles", found)]
    return [
        *_complaints(articles),
        *completions(typed, known),
        *_group("articles", found),
        *_group("commands", _commands(registry, text, MOST_BESIDE)),
        *_group("authors", _authors(others)),
        *_group("media", _media(others)),
        *_group("names", _names(others)),
    ]


def completions(typed: str, known: Known) -> list[Entry]:
    """Return how the condition that is being typed could go on: its name, or one of its values."""
    found = _LAST.search(typed)
    if found is None or not (found[2] or found[3]):
        return []
    before = typed[: found.start(2)]
    if not found[3]:
        names = (
            [name for name in CONDITIONS if name.startswith(found[2].lower())] if len(found[2]) > 1 else []
        )
        return [Entry(f"{name}:", "", "funnel", ("text", f"{before}{name}:")) for name in names]
    name, value = found[2].lower(), found[4].casefold()
    offers = [(said, shown) for said, shown in _values(name, known) if value in f"{said} {shown}".casefold()]
    if len(offers) == 1 and offers[0][0].casefold() == value:
        return []
    return [
        Entry(f"{name}:{said}", shown, "funnel", ("text", f"{before}{name}:{_quoted(said)} "))
        for said, shown in offers[:MOST_COMPLETIONS]
    ]


def _values(name: str, known: Known) -> Iterator[tuple[str, str]]:
    if name == "section":
        yield from ((section.slug, section.name) for section in known.sections)
    elif name == "by":
        yield from ((person.name, person.text.role) for person in known.people)
    elif name == "tag":
        yield from ((tag, "") for tag in known.tags)
    elif name == "status":
        yield from ((status.value.replace(" ", "-"), status_word(status)) for status in Status)
    elif name in WORD_CONDITIONS:
        yield from ((word, "") for word in WORD_CONDITIONS[name])


def _quoted(said: str) -> str:
    return f'"{said}"' if " " in said else said


def _group(key: str, found: Iterable[Entry]) -> list[Entry]:
    made = list(found)
    return [Entry(QCoreApplication.translate("Palette", HEADINGS[key])), *made] if made else []


def _complaints(articles: ArticleHits) -> list[Entry]:
    return [Entry(complaint, icon="warning") for complaint in articles.complaints]


def _article(hit: ArticleHit) -> Entry:
    headline = "".join(piece.text for piece in hit.headline)
    text = headline or QCoreApplication.translate("Palette", "Untitled")
    shape, _ = status_shape(hit.status)
    goes_to = ("article", hit.id)
    return Entry(text, status_word(hit.status), shape, goes_to, hit.headline, hit.snippet)


def _commands(registry: Registry, text: str, most: int) -> list[Entry]:
    ranked = []
    for action in registry.possible():
        name = translated(action.text)
        words = f"{name} {translated(action.sentence)}".casefold()
        if action.id != "go.search" and all(part in words for part in text.casefold().split()):
            keys = registry.qt_action(action.id).shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            entry = Entry(name, keys, action.icon, ("action", action.id))
            ranked.append((text.casefold() not in name.casefold(), len(ranked), entry))
    return [entry for _, _, entry in sorted(ranked, key=lambda each: each[:2])][:most]


def _media(others: OtherHits) -> Iterator[Entry]:
    for item, line in others.media:
        text = item.text.title or item.text.headline or item.file_name or item.text.url
        yield Entry(text, "", "image", ("media", item.id), under=line)


def _authors(others: OtherHits) -> Iterator[Entry]:
    for person, line in others.authors:
        yield Entry(person.name, person.text.role, "user", ("author", person.id), line)


def _names(others: OtherHits) -> Iterator[Entry]:
    for name, line in others.names:
        yield Entry(name.name, "", "identification-card", ("name", name.id), line)
