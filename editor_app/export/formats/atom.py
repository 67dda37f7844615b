"""Atom 1.0 with whole articles (RFC 4287)."""

from datetime import datetime

from editor_app.domain.renditions import scaled
from editor_app.export.formats.common import moment
from editor_app.export.formats.feed_xml import XmlFeed, attribute, element, text
from editor_app.render.addresses import article_path, author_path
from editor_app.render.page_models import ArticlePage, Credited
from editor_app.render.pages import once


class Atom(XmlFeed):
    """`atom.xml`. An entry names all its authors; one without any has the newsroom's name from the feed."""

    file = "atom.xml"

    def item(self, page: ArticlePage) -> str:
        """Return the article as an `entry`."""
        article, said = page.article, page.article.text
        url = self._edition.url(article_path(article.slug))
        subjects = [page.section.name_in(said.language)] if page.section else []
        subjects += [tag.name_in(said.language) for tag in page.tags]
        return (
            f"<entry xml:lang={attribute(said.language)}>\n"
            + f"<id>urn:dateline:article:{text(article.id)}</id>\n"
            + f"<title>{text(said.headline or article.slug)}</title>\n"
            + f'<link rel="alternate" type="text/html" href={attribute(url)}/>\n'
            + self._enclosure(page)
            + f"<published>{moment(article.published_at or article.created_at)}</published>\n"
            + f"<updated>{moment(article.updated_at)}</updated>\n"
            + "".join(self._author(each, said.language) for each in once(page.credited))
            + "".join(f"<category term={attribute(subject)}/>\n" for subject in dict.fromkeys(subjects))
            + element("rights", page.lead.text.copyright if page.lead else "")
            + element("summary", said.standfirst)
            + f'<content type="html">{text(self._body(page))}</content>\n'
            + "</entry>\n"
        )

    def _head(self, title: str, page: str, here: str, changed: datetime) -> tuple[str, str]:
        room = self._edition.newsroom
        named = title if title == room.title else f"{title} | {room.title}"
        head = (
            '<?xml version="1.0" encoding="utf-8"?>\n'
            f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={attribute(room.language)}>\n'
            + f"<id>{text(here)}</id>\n"
            + f"<title>{text(named)}</title>\n"
            + element("subtitle", room.description)
            + f"<updated>{moment(changed)}</updated>\n"
            + f'<link rel="self" type="application/atom+xml" href={attribute(here)}/>\n'
            + f'<link rel="alternate" type="text/html" href={attribute(page)}/>\n'
            + f"<author>\n{element('name', room.title)}</author>\n"
        )
        return head, "</feed>\n"

    def _author(self, credited: Credited, language: str) -> str:
        author = credited.author
        name = element("name", author.text.name_in(language) or author.slug)
        return f"<author>\n{name}{element('uri', self._edition.url(author_path(author.slug)))}</author>\n"

    def _enclosure(self, page: ArticlePage) -> str:
        sizes = scaled(page.lead) if page.lead else ()
        if not sizes:
            return ""
        return (
            f'<link rel="related" type="image/jpeg" href={attribute(self._edition.url(sizes[-1].path))}/>\n'
        )
