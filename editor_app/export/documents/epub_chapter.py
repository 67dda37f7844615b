"""One article as a chapter of a book: XHTML that needs nothing from outside."""

from dataclasses import dataclass
from functools import partial
from html import escape
from xml.etree.ElementTree import Element

from editor_app.domain.renditions import scaled
from editor_app.export.documents import trees
from editor_app.export.documents.body import Body, caption_of, place_links, plain_body
from editor_app.export.documents.common import DocumentSource
from editor_app.export.documents.frame import around, dateline_of
from editor_app.render.page_models import ArticlePage
from editor_app.render.pages import byline_lines
from editor_app.render.words import Words, words_for, zone_named

_NEEDLESS = ("loading", "fetchpriority", "tabindex", "rel", "preload", "controls")


@dataclass(frozen=True)
class Chapter:
    """A chapter: its file in the book, its title and language, and its pictures as paths of the bundle."""

    name: str
    title: str
    language: str
    media: frozenset[str]


def escaped(text: str) -> str:
    """Return a text as it may stand in XML."""
    return escape(trees.sound(text))


def file_name(path: str) -> str:
    """Return where a picture of the bundle lies beside the chapters."""
    media, name = path.split("/")[1:]
    return f"pictures/{media}-{name}"


def xhtml(title: str, language: str, body: str) -> str:
    """Return a whole file of the book."""
    said = f'lang="{escaped(language)}" xml:lang="{escaped(language)}"'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
        f"{said}>\n<head>\n<title>{escaped(title)}</title>\n"
        '<link rel="stylesheet" href="style.css"/>\n</head>\n<body>\n'
        f"{body}\n</body>\n</html>\n"
    )


def chapter_of(source: DocumentSource, page: ArticlePage) -> tuple[Chapter, str]:
    """Return an article as a chapter, and the text of its file."""
    text = page.article.text
    body = plain_body(source, page.body.blocks)
    _without_recordings(body)
    place_links(body, _picture, partial(_page, source))
    _tidy(body)
    media = set(body.media)
    lead = scaled(page.lead)[-1].path if page.lead and scaled(page.lead) else ""
    if lead:
        media.add(lead)
    title = text.headline or page.article.slug
    name = f"{page.article.slug}.xhtml"
    parts = [_head(page), _lead(page, lead), trees.inner_xhtml(body.root), _after(page)]
    article = "<article>\n" + "\n".join(filter(None, parts)) + "\n</article>"
    language = text.language or "en"
    return Chapter(name, title, language, frozenset(media)), xhtml(title, language, article)


def _picture(path: str) -> str:
    return file_name(path) if path.endswith(".jpg") else ""


def _page(source: DocumentSource, path: str) -> str:
    kind, _, rest = path.partition("/")
    slug = rest.partition("/")[0]
    if kind == "articles" and slug in source.selected:
        return f"{slug}.xhtml"
    return source.edition.url(path)


def _without_recordings(body: Body) -> None:
    """Put the poster in the place of a film; what was folded away is unfolded."""
    for element, parent in list(trees.within(body.root)):
        if element.tag == "video" and element.get("poster"):
            kept = {"src": element.get("poster", ""), "alt": element.get("aria-label", "")}
            element.clear()
            element.tag = "img"
            element.attrib.update(kept)
        elif element.tag in ("video", "audio"):
            trees.drop(element, parent)
        elif element.tag == "details":
            element.tag = "div"
        elif element.tag == "summary":
            element.tag = "p"


def _tidy(body: Body) -> None:
    """Take out what only a browser needs, and say languages the way XML does too."""
    for element, _ in trees.within(body.root):
        for name in _NEEDLESS:
            element.attrib.pop(name, None)
        if "lang" in element.attrib:
            element.set("xml:lang", element.get("lang", ""))
        for name in ("id", "href"):  # an id in XML has no colon
            value = element.get(name, "")
            if value.startswith(("text-", "#text-")):
                element.set(name, value.replace(":", "-"))


def _head(page: ArticlePage) -> str:
    text = page.article.text
    words = words_for(text.language)
    said = []
    if page.section is not None:
        said.append(f'<p class="label">{escaped(page.section.name_in(text.language))}</p>')
    said.append(f"<h1>{escaped(text.headline or page.article.slug)}</h1>")
    if text.standfirst:
        said.append(f'<p class="standfirst">{escaped(text.standfirst)}</p>')
    said += [f'<p class="meta">{escaped(line)}</p>' for line in _lines(page, words) if line]
    return "\n".join(said)


def _lines(page: ArticlePage, words: Words) -> list[str]:
    """Return the lines below the headline: who, where, when."""
    language = page.article.text.language
    who = [
        line.before + ", ".join(each.author.text.name_in(language) for each in line.people) + line.after
        for line in byline_lines(page.credited, words)
    ]
    at = page.article.published_at
    when = words.format_moment(at, zone_named(page.newsroom.zone)) if at else ""
    return [*who, " · ".join(filter(None, (dateline_of(page, words), when)))]


def _lead(page: ArticlePage, path: str) -> str:
    if page.lead is None or not path:
        return ""
    text = page.article.text
    caption = caption_of(
        page.lead, text.lead.caption or page.lead.text.caption_in(text.language), text.lead.credit
    )
    figure = Element("figure")
    alt = text.lead.alt or page.lead.text.alt_in(text.language)
    figure.append(Element("img", {"src": file_name(path), "alt": alt}))
    if caption:
        below = Element("figcaption")
        below.text = caption
        figure.append(below)
    holder = Element("div")
    holder.append(figure)
    return trees.inner_xhtml(holder)


def _after(page: ArticlePage) -> str:
    """Return the notices; who had a part in it stands above the text."""
    holder = Element("div")
    for block in around(page).after:
        if block.tag == "aside":
            block.set("class", "notice")
            holder.append(block)
    return trees.inner_xhtml(holder)
