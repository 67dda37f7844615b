"""The card of another article inside a body."""

from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from editor_app.domain import renditions
from editor_app.domain.references import Card
from editor_app.render.addresses import ROOT, article_path
from editor_app.render.elements import add, crop, make
from editor_app.render.words import Words

LONGEST_EXCERPT = 160


def cut(text: str, longest: int = LONGEST_EXCERPT) -> str:
    """Return the text, cut at a word and ended with "…" when it has more than `longest` characters."""
    plain = " ".join(text.split())
    if len(plain) <= longest:
        return plain
    head = plain[: longest + 1].rpartition(" ")[0] or plain[:longest]
    return head.rstrip(" ,;:–—-") + "…"


def site_of(url: str) -> str:
    """Return the host of an address without "www.", or the address itself when it has none."""
    try:
        host = urlsplit(url).hostname
    except ValueError:
        host = None
    return host.removeprefix("www.") if host else url


def article_card(card: Card, language: str, words: Words) -> Element:
    """Return the card of an article of the library, for a page in `language`."""
    block, text = _frame(words)
    if card.language and card.language != language:
        block.set("lang", card.language)
    if card.thumbnail is not None:
        block.insert(0, crop(renditions.card(card.thumbnail), "card-picture"))
    _headline(text, ROOT + article_path(card.slug), card.headline or card.slug)
    if card.excerpt:
        add(text, "p", "card-excerpt", cut(card.excerpt))
    source = add(text, "p", "card-source")
    if card.avatar is not None:
        source.append(crop(renditions.avatar(card.avatar), "avatar"))
    if card.authors:
        add(source, "span", "card-author", ", ".join(card.authors))
    if card.publication:
        add(source, "span", "card-publication", card.publication)
    return block


def outside_card(url: str, headline: str, excerpt: str, words: Words) -> Element:
    """Return the card of a page elsewhere; nothing of that page is loaded."""
    block, text = _frame(words)
    _headline(text, url, headline or url)
    if excerpt:
        add(text, "p", "card-excerpt", cut(excerpt))
    add(add(text, "p", "card-source"), "span", "card-publication", site_of(url))
    return block


def _frame(words: Words) -> tuple[Element, Element]:
    block = make("aside", "card")
    text = add(block, "div", "card-text")
    add(text, "p", "card-label", words.related)
    return block, text


def _headline(text: Element, url: str, headline: str) -> None:
    add(add(text, "p", "card-headline"), "a", text=headline).set("href", url)
