"""What leaves of an author: nothing private, nothing withheld, in no file of a bundle and in no document."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import PUBLIC_FIELDS, AuthorLink, AuthorText, AuthorTranslation
from editor_app.domain.workflow import Status
from editor_app.services import articles, authors, taking_in
from editor_app.services.exporting import export_library
from editor_app.services.importing import article_as_markdown, import_files
from editor_app.storage.library import Library

PRIVATE = ("contact-7421", "disclosure-7421", "1987-04-19", "2024-08-23")
TOLD = {
    "role": ("role-en-7421", "role-uk-7421"),
    "short_biography": ("short-en-7421", "short-uk-7421"),
    "biography": ("long-en-7421", "long-uk-7421"),
    "links": ("https://links-7421.example", "label-7421"),
    "languages": ("language-7421",),
    "expertise": ("expertise-7421",),
    "places": ("place-7421",),
}


@pytest.fixture
def everything(library: Library, tmp_path: Path) -> AuthorText:
    """An author of whom everything is told, in two languages."""
    path = tmp_path / "ada.jpg"
    Image.new("RGB", (300, 300), "tan").save(path)
    return AuthorText(
        "Ada Lem",
        role="role-en-7421",
        short_biography="short-en-7421",
        biography="long-en-7421",
        names=(("uk", "Ада Лем"),),
        avatar=taking_in.take_in(library, path).value.id,
        links=(AuthorLink("label-7421", "https://links-7421.example"),),
        private_contact="contact-7421",
        translations=(AuthorTranslation("uk", "role-uk-7421", "short-uk-7421", "long-uk-7421"),),
        languages=("language-7421",),
        expertise=("expertise-7421",),
        places=("place-7421",),
        disclosures="disclosure-7421",
        service_from=date(1987, 4, 19),
        service_to=date(2024, 8, 23),
        retired=True,
    )


def published(library: Library, text: AuthorText, language: str) -> str:
    """Publish an article by, and naming, an author of this record; return it as a document."""
    author = authors.create_author(library, replace(text, slug=f"ada-{language}")).value
    body = f"Said [Ada](author:{author.slug})."
    line = Byline(author.id, note="in Kharkiv")
    written = ArticleText(headline=f"Hall {language}", body=body, language=language, bylines=(line,))
    made = articles.create_article(library, written).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
        made = articles.change_status(library, made.id, status).value
    return article_as_markdown(library, made)


def bundle(library: Library, text: AuthorText, folder: Path) -> str:
    """Return every byte and every file name that leaves with articles in two languages by an author."""
    documents = [published(library, text, language) for language in ("en", "uk")]
    export_library(library, folder)
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    content = [path.read_bytes().decode("utf-8", "replace") for path in files]
    return "\n".join([*documents, *map(str, files), *content])


def test_nothing_private_leaves(library: Library, everything: AuthorText, tmp_path: Path) -> None:
    """Contact, disclosures and days of service are nowhere; everything else is somewhere."""
    out = bundle(library, everything, tmp_path / "site")
    assert [secret for secret in PRIVATE if secret in out] == []
    assert [word for words in TOLD.values() for word in words if word not in out] == []
    assert everything.avatar in out
    assert "in Kharkiv" in out


@pytest.mark.parametrize("field", PUBLIC_FIELDS)
def test_a_withheld_field_does_not_leave(
    library: Library, everything: AuthorText, tmp_path: Path, field: str
) -> None:
    """The field is in no file in either language, and it alone is missing."""
    out = bundle(library, replace(everything, withheld=(field,)), tmp_path / "site")
    told = {**TOLD, "avatar": (str(everything.avatar),)}
    missing = {name for name, words in told.items() if not all(word in out for word in words)}
    leaked = [word for word in told[field] if word in out]
    assert (missing, leaked) == ({field}, [])


def test_with_everything_withheld_the_name_alone_leaves(
    library: Library, everything: AuthorText, tmp_path: Path
) -> None:
    """The byline stays; no mark of the record is in the bundle."""
    out = bundle(library, replace(everything, withheld=PUBLIC_FIELDS), tmp_path / "site")
    assert "7421" not in out
    assert "Ада Лем" in out


def test_document_makes_the_same_author_elsewhere(
    library: Library, everything: AuthorText, tmp_path: Path
) -> None:
    """An article written out as Markdown brings its people along: all that may be told, and the notes."""
    path = tmp_path / "hall.md"
    path.write_text(published(library, everything, "en"), encoding="utf-8")
    with Library.create(tmp_path / "elsewhere") as other:
        import_files(other, [path])
        (author,) = authors.list_authors(other)
        with other.read() as work:
            (article,) = work.articles.get_many([authors.author_articles(other, author.id)[0]])
    expected = replace(everything.published(), slug="ada-lem", avatar=None, retired=False)
    assert author.text == expected
    assert article.text.bylines == (Byline(author.id, note="in Kharkiv"),)


def test_import_puts_back_nothing_that_is_withheld(
    library: Library, everything: AuthorText, tmp_path: Path
) -> None:
    """A role that was emptied and withheld stays empty when an old file names one."""
    path = tmp_path / "hall.md"
    path.write_text(
        "---\nheadline: H\nauthors: [{name: Ada Lem, role: Reporter, bio: Long}]\n---\n\nWords.\n",
        encoding="utf-8",
    )
    author = authors.create_author(library, AuthorText("Ada Lem", withheld=("role",))).value
    import_files(library, [path])
    text = authors.get_author(library, author.id).text
    assert (text.role, text.biography) == ("", "Long")
