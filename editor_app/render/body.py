"""The one way from a body in Markdown to HTML; preview and export both take it."""

from dataclasses import dataclass
from html import escape

from editor_app.domain.references import References, UnknownReference
from editor_app.render.conventions import Conventions
from editor_app.render.parsing import parse
from editor_app.render.sanitise import clean_block
from editor_app.render.words import words_for


@dataclass(frozen=True, slots=True)
class RenderedBody:
    """A body as HTML: one string for each top-level element, safe by itself, with internal addresses.

    `lines`, where it is known, has the line of the Markdown each block begins at, counted from 0.
    """

    blocks: tuple[str, ...]
    unknown: tuple[UnknownReference, ...] = ()
    lines: tuple[int, ...] = ()

    @property
    def html(self) -> str:
        """The whole body."""
        return "\n".join(self.blocks)


def render_body(body: str, references: References, language: str = "en") -> RenderedBody:
    """Return the body as sanitised blocks, with the words around it in `language`.

    The whole text is parsed at once, so footnotes, abbreviations and link definitions work across it;
    then each block is written and sanitised by itself, so none can reach into another.
    """
    try:
        document = parse(body, language)
        conventions = Conventions(references, words_for(language), language)
        conventions.apply(document.root)
        blocks = [document.html(block) for block in document.root]
    except RecursionError:  # thousands of nested quotes or brackets: no text, but it must be readable
        return RenderedBody(tuple(_plain(body)))
    return RenderedBody(tuple(filter(is_shown, blocks)), tuple(conventions.unknown))


def is_shown(block: str) -> bool:
    """Tell whether anything is left of a block."""
    return block not in ("", "<p></p>")


def _plain(body: str) -> list[str]:
    paragraphs = (each.strip() for each in body.split("\n\n"))
    return [clean_block(f"<p>{escape(each)}</p>") for each in paragraphs if each]
