"""Dateline's conventions in a parsed body: figures, galleries, cards, videos, boxes, links to articles.

| written, alone in its paragraph                   | becomes                              |
|---------------------------------------------------|--------------------------------------|
| `![alt](media:ID "caption")`                      | a figure                             |
| the same, two or more, one a line                 | a gallery                            |
| `![description](video:ID-or-URL "title")`         | a video block                        |
| `![description](media:ID "title")` of a sound     | a player                             |
| the same of a document                            | a card with a link to the file       |
| `[text](article:ID-or-slug)`                      | the card of that article             |
| `https://…` or `<https://…>`                      | a card with the address              |
| `[Headline](https://… "what it says")`            | a card described by hand             |

In running text a picture is a plain `img` and an article is a link; `[name](author:ID-or-slug)` is a
link to the author's page. Quotations with a mark are boxes (`asides`). What nobody answers for becomes
a visible placeholder, and is remembered.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from editor_app.domain.media import Media, MediaKind
from editor_app.domain.references import References, UnknownReference
from editor_app.render.addresses import ROOT, article_path, author_path
from editor_app.render.asides import marked_block
from editor_app.render.cards import article_card, outside_card
from editor_app.render.documents import document
from editor_app.render.elements import COLUMN, make, picture, text_of, turn_into
from editor_app.render.figures import figure
from editor_app.render.galleries import HALF_COLUMN, gallery, pictures_of
from editor_app.render.parsing import BARE_ADDRESS
from editor_app.render.recordings import sound
from editor_app.render.videos import outside_video, video
from editor_app.render.words import Words

_WEB = ("http://", "https://")


class Conventions:
    """Applies the conventions to one tree. `unknown` fills with what nobody answers for."""

    def __init__(self, references: References, words: Words, language: str) -> None:
        self._references = references
        self._words = words
        self._language = language
        self.level = 1
        self.unknown: list[UnknownReference] = []

    def apply(self, element: Element) -> None:
        """Change the element and everything below it in place."""
        if element.tag == "p" and (block := self._block_for(element)) is not None:
            turn_into(element, block)
            return
        if element.tag == "blockquote" and (box := marked_block(element, self._words)) is not None:
            turn_into(element, box)
        for index, child in enumerate(element):
            if child.tag == "table":
                element[index] = self._framed_table(child)
            self.apply(child)
        self._inline(element)

    def _inline(self, element: Element) -> None:
        tag = element.tag
        if tag == "img":
            self._inline_picture(element)
        elif tag == "a":
            self._inline_link(element)
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._heading(element)
        elif tag in ("td", "th") and (side := element.attrib.pop("align", "")):
            element.set("class", f"align-{side}")

    def _block_for(self, paragraph: Element) -> Element | None:
        """Return what stands in the place of a paragraph that holds references and nothing else."""
        if len(paragraph) > 1 and (pictures := pictures_of(paragraph)):
            return self._gallery_block(pictures)
        if len(paragraph) != 1 or (paragraph.text or "").strip() or (paragraph[0].tail or "").strip():
            return None
        only = paragraph[0]
        if only.tag == "img":
            return self._picture_block(only)
        return self._card_block(only) if only.tag == "a" else None

    def _picture_block(self, image: Element) -> Element | None:
        kind, _, reference = image.get("src", "").partition(":")
        alt, title = image.get("alt", ""), image.get("title", "")
        if kind == "video" and reference.startswith(_WEB):
            return outside_video(reference, title, alt, self._words)
        media = self._references.media(reference) if kind in ("media", "video") else None
        block: Element | None = None
        if media is not None and media.kind is MediaKind.VIDEO:
            block = video(media, title, alt, self._references, self._words)
        elif media is not None and kind == "media":
            block = self._media_block(media, title, alt)
        return block if block is not None else self._missing_media(image, "p")

    def _media_block(self, media: Media, title: str, alt: str) -> Element | None:
        if media.kind is MediaKind.AUDIO:
            return sound(media, title, alt, self._words)
        if media.kind is MediaKind.DOCUMENT:
            return document(media, title, alt, self._words)
        return self._figure(media, alt, title)

    def _gallery_block(self, pictures: Sequence[Element]) -> Element:
        """Return a gallery; of an odd number of pictures the first is as wide as the column."""
        sizes = [HALF_COLUMN] * len(pictures)
        if len(pictures) % 2:
            sizes[0] = COLUMN
        shown = [self._gallery_picture(image, wide) for image, wide in zip(pictures, sizes, strict=True)]
        return gallery(shown, self._words)

    def _gallery_picture(self, image: Element, sizes: str) -> Element:
        media = self._references.media(image.get("src", "").removeprefix("media:"))
        title = image.get("title", "")
        shown = self._figure(media, image.get("alt", ""), title, sizes) if media else None
        return shown if shown is not None else self._missing_media(image, "p")

    def _card_block(self, link: Element) -> Element | None:
        url, title = link.get("href", ""), link.get("title", "")
        if url.startswith("article:"):
            card = self._references.article(url.removeprefix("article:"))
            if card is None:
                return self._missing("article", url.removeprefix("article:"), "p")
            return article_card(card, self._language, self._words)
        text = text_of(link)
        if not url.startswith(_WEB) or not (title or text == url or BARE_ADDRESS in link.attrib):
            return None
        return outside_card(url, text, title, self._words)

    def _inline_picture(self, image: Element) -> None:
        kind, _, reference = image.get("src", "").partition(":")
        media = self._references.media(reference) if kind == "media" else None
        found = self._plain_picture(media, image.get("alt", "")) if media else None
        turn_into(image, found if found is not None else self._missing_media(image, "span"))

    def _plain_picture(self, media: Media, alt: str) -> Element | None:
        return picture(media, alt or media.text.alt_in(self._language))

    def _figure(self, media: Media, alt: str, caption: str, sizes: str = COLUMN) -> Element | None:
        text, language = media.text, self._language
        return figure(media, alt or text.alt_in(language), caption or text.caption_in(language), sizes=sizes)

    def _inline_link(self, link: Element) -> None:
        url = link.get("href", "")
        if url.startswith("author:"):
            self._mention(link, url.removeprefix("author:"))
        if not url.startswith("article:"):
            return
        card = self._references.article(url.removeprefix("article:"))
        if card is None:
            turn_into(link, self._missing("article", url.removeprefix("article:"), "span"))
            return
        link.set("href", ROOT + article_path(card.slug))
        if not text_of(link) and not len(link):
            link.text = card.headline

    def _mention(self, link: Element, reference: str) -> None:
        author = self._references.author(reference)
        if author is None:
            turn_into(link, self._missing("author", reference, "span"))
            return
        link.set("href", ROOT + author_path(author.slug))
        if not text_of(link) and not len(link):
            link.text = author.text.name_in(self._language)

    def _heading(self, heading: Element) -> None:
        """Keep the outline whole: the page's only h1 is the headline, and no level is skipped."""
        wished = max(2, int(heading.tag[1]))
        self.level = min(wished, self.level + 1)
        heading.tag = f"h{self.level}"

    def _framed_table(self, table: Element) -> Element:
        """Return the table in a frame that scrolls on a narrow screen, also by keyboard."""
        frame = make("div", "table")
        frame.attrib.update({"role": "group", "tabindex": "0", "aria-label": self._words.table})
        frame.tail, table.tail = table.tail, None
        frame.append(table)
        return frame

    def _missing_media(self, image: Element, tag: str) -> Element:
        kind, _, reference = image.get("src", "").partition(":")
        if kind not in ("media", "video"):
            kind, reference = "media", image.get("src", "")
        return self._missing(kind, reference, tag)

    def _missing(self, kind: str, reference: str, tag: str) -> Element:
        self.unknown.append(UnknownReference(kind, reference))
        sentence = {
            "media": self._words.missing_picture,
            "video": self._words.missing_video,
            "article": self._words.missing_article,
            "author": self._words.missing_author,
        }[kind]
        return make(tag, "missing", sentence.format(reference=reference))
