"""The body of an article as WordPress keeps one: HTML in blocks of its editor, with whole addresses."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from editor_app.export.documents import trees
from editor_app.export.documents.body import place_links, plain_body
from editor_app.export.documents.common import DocumentSource
from editor_app.export.documents.frame import around
from editor_app.render.elements import add, make
from editor_app.render.page_models import ArticlePage

_KINDS = {"p": "paragraph", "ul": "list", "ol": "list", "blockquote": "quote"}
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")


def wordpress_html(source: DocumentSource, page: ArticlePage) -> tuple[str, set[str]]:
    """Return the content of a post, and its pictures as paths of the bundle."""
    body = plain_body(source, page.body.blocks)
    place_links(body, source.edition.url, source.edition.url)
    said = around(page)
    blocks = [_dateline(line) for line in said.before]
    blocks += [_block(block) for block in body.root]
    if said.after:
        blocks.append(_html(*said.after))
    return "\n\n".join(blocks), body.media


def _dateline(line: str) -> str:
    paragraph = make("p")
    add(paragraph, "em", text=line)
    return _wrapped("paragraph", trees.outer_html(paragraph))


def _block(block: Element) -> str:
    names = trees.css(block)
    if block.tag in _KINDS and not block.attrib:
        return _wrapped(_KINDS[block.tag], _dressed(block), _ordered(block))
    if block.tag in _HEADINGS:
        block.set("class", "wp-block-heading")
        return _wrapped("heading", trees.outer_html(block), f'{{"level":{block.tag[1]}}} ')
    if "figure" in names and next(block.iter("img"), None) is not None:
        return _image(block)
    if "gallery" in names:
        return "\n\n".join(_image(figure) for figure in _figures(block))
    if "pull" in names:
        return _pull(block)
    if "card" in names and "document" not in names:
        return _card(block)
    return _html(block)


def _dressed(block: Element) -> str:
    if block.tag == "blockquote":
        block.set("class", "wp-block-quote")
    return trees.outer_html(block)


def _ordered(block: Element) -> str:
    return '{"ordered":true} ' if block.tag == "ol" else ""


def _figures(gallery: Element) -> Iterator[Element]:
    return (child for child in gallery if next(child.iter("img"), None) is not None)


def _image(figure: Element) -> str:
    image, caption = next(figure.iter("img")), next(figure.iter("figcaption"), None)
    made = make("figure", "wp-block-image size-full")
    made.append(Element("img", {"src": image.get("src", ""), "alt": image.get("alt", "")}))
    if caption is not None:
        add(made, "figcaption", "wp-element-caption", trees.text_in(caption))
    return _wrapped("image", trees.outer_html(made), '{"sizeSlug":"full"} ')


def _pull(figure: Element) -> str:
    quote, speaker = next(figure.iter("blockquote")), next(figure.iter("figcaption"), None)
    made = make("figure", "wp-block-pullquote")
    inside = add(made, "blockquote")
    add(inside, "p", text=trees.text_in(quote))
    if speaker is not None:
        add(inside, "cite", text=trees.text_in(speaker))
    return _wrapped("pullquote", trees.outer_html(made))


def _card(card: Element) -> str:
    """Return the card of another article as a quotation with a link: WordPress would fetch a real one."""
    link = next(card.iter("a"))
    made = make("blockquote", "wp-block-quote")
    line = add(made, "p")
    label = trees.text_in(trees.find(card, "card-label"))
    add(line, "strong", text=label).tail = ": " if label else ""
    add(line, "a", text=trees.text_in(link)).set("href", link.get("href", ""))
    excerpt = trees.text_in(trees.find(card, "card-excerpt"))
    if excerpt:
        add(made, "p", text=excerpt)
    return _wrapped("quote", trees.outer_html(made))


def _html(*elements: Element) -> str:
    return _wrapped("html", "".join(trees.outer_html(each) for each in elements))


def _wrapped(name: str, html: str, settings: str = "") -> str:
    return f"<!-- wp:{name} {settings}-->\n{html}\n<!-- /wp:{name} -->"
