"""Bringing open texts to safety where the library cannot take them: its disk is full, or gone."""

from collections.abc import Sequence
from pathlib import Path

from editor_app.domain.article import Article
from editor_app.importing.document import Document, DocumentLead
from editor_app.importing.front_matter_writing import dump
from editor_app.storage.trouble import in_sentences


def save_elsewhere(articles: Sequence[Article], folder: Path) -> list[Path]:
    """Write each text as a Markdown file that an import takes in again; return the files.

    The library is not asked for anything, so sections and authors, of which only the ids are known
    here, are left out. Nothing that lies in the folder is overwritten. Raises DiskTrouble.
    """
    with in_sentences():
        folder.mkdir(parents=True, exist_ok=True)
        return [_write(article, folder) for article in articles]


def _write(article: Article, folder: Path) -> Path:
    content = dump(_document(article)).encode("utf-8", "surrogatepass")
    name = article.slug or "untitled"
    number = 1
    while True:
        path = folder / (f"{name}.md" if number == 1 else f"{name}-{number}.md")
        try:
            with path.open("xb") as file:
                file.write(content)
        except FileExistsError:
            number += 1
        else:
            return path


def _document(article: Article) -> Document:
    text = article.text
    return Document(
        headline=text.headline,
        short_headline=text.short_headline,
        standfirst=text.standfirst,
        slug=text.slug,
        language=text.language,
        tags=text.tags,
        dateline=text.dateline,
        lead=DocumentLead("", text.lead.alt, text.lead.caption, text.lead.credit),
        seo=text.seo,
        social_title=text.social_title,
        push_text=text.push_text,
        body=text.body,
    )
