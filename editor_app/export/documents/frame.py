"""What a page says around a body, for systems that have no place for it: dateline, credits, notices."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from editor_app.domain.article import BylineRole
from editor_app.render.elements import add, make
from editor_app.render.page_models import ArticlePage
from editor_app.render.pages import byline_lines
from editor_app.render.words import Words, words_for, zone_named


@dataclass(frozen=True)
class Frame:
    """`before` are lines of text that stand above the body, `after` are blocks below it."""

    before: tuple[str, ...]
    after: tuple[Element, ...]


def around(page: ArticlePage) -> Frame:
    """Return the dateline, and below the text who else had a part in it and the notices."""
    words = words_for(page.article.text.language)
    dateline = dateline_of(page, words)
    before = (dateline,) if dateline else ()
    return Frame(before, (*_credits(page, words), *_notices(page, words)))


def dateline_of(page: ArticlePage, words: Words) -> str:
    """Return where and when the reporting comes from: "Odesa, Nov. 20"; "" where nobody said."""
    dateline = page.article.text.dateline
    day = words.format_day(dateline.date) if dateline.date else ""
    return ", ".join(filter(None, (dateline.place, day)))


def _credits(page: ArticlePage, words: Words) -> tuple[Element, ...]:
    """Return the lines of the byline that are not the reporters', and those with a note."""
    language = page.article.text.language
    lines = []
    for line in byline_lines(page.credited, words):
        people = line.people
        noted = any(each.byline.note for each in people)
        if people and people[0].byline.role is BylineRole.REPORTER and not noted:
            continue
        names = [_named(each.author.text.name_in(language), each.byline.note) for each in people]
        lines.append(make("p", text=f"{line.before}{_listed(names, words)}{line.after}"))
    return tuple(lines)


def _named(name: str, note: str) -> str:
    return f"{name} ({note})" if note else name


def _listed(names: list[str], words: Words) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {words.conjunction} {names[-1]}"


def _notices(page: ArticlePage, words: Words) -> tuple[Element, ...]:
    zone = zone_named(page.newsroom.zone)
    made = []
    for notice in page.article.notices:
        block = make("aside")
        head = add(block, "p")
        add(head, "strong", text=words.notice(notice.kind))
        head[0].tail = f" · {words.format_moment(notice.at, zone)}"
        add(block, "p", text=notice.text)
        made.append(block)
    return tuple(made)
