"""What is wrong with the values of an author's record, in sentences."""

import datetime as dt
import re
from collections.abc import Sequence

from PySide6.QtCore import QObject

from editor_app.domain.author import AuthorLink
from editor_app.domain.author_links import is_public_address
from editor_app.domain.slug import is_slug, slugify

LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")

Pair = tuple[str, str]


class FieldRules(QObject):
    """Each rule returns a sentence, or nothing for a good value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refused = "", ""  # a slug, and why the library does not take it

    def refuse_slug(self, slug: str, sentence: str) -> None:
        """Remember what the library found wrong with a slug."""
        self._refused = slug, sentence

    def slug_problem(self, slug: str) -> str:
        """Say what is wrong with a slug; an empty one is made from the name."""
        refused, sentence = self._refused
        if slug and slug == refused:
            return sentence
        if not slug or is_slug(slug):
            return ""
        return self.tr("Only small Latin letters, digits and hyphens, such as {0}.").format(slugify(slug))

    def names_problem(self, pairs: Sequence[Pair]) -> str:
        """Say what is wrong with names in other languages."""
        for language, name in pairs:
            if not name:
                return self.tr("Write the name in “{0}” too.").format(language)
            if not LANGUAGE_TAG.fullmatch(language):
                return self.tr("“{0}” is not a language; it looks like uk or en.").format(language)
        return ""

    def links_problem(self, pairs: Sequence[Pair]) -> str:
        """Say which address cannot stand on a page."""
        wrong = next((url for _, url in pairs if not is_public_address(url)), None)
        sentence = self.tr("“{0}” is not an address; it starts with https://")
        return "" if wrong is None else sentence.format(wrong)

    def links(self, pairs: Sequence[Pair]) -> tuple[AuthorLink, ...]:
        """Return rows of label and address as links."""
        return tuple(AuthorLink(label, url) for label, url in pairs)

    def service_problem(self, begun: dt.date | None, ended: dt.date | None) -> str:
        """Say when somebody would have left before coming."""
        if begun and ended and ended < begun:
            return self.tr("This is before the day the service began.")
        return ""
