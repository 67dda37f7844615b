"""People of the byline in front matter: what is written for them is read back."""

import pytest

from editor_app.domain.article import BylineRole
from editor_app.domain.author import AuthorLink, AuthorTranslation
from editor_app.domain.errors import BadInput
from editor_app.importing.document import Document, DocumentAuthor
from editor_app.importing.front_matter import dump, parse

OLENA = DocumentAuthor(
    name="Olena Marchuk",
    role="Reporter",
    biography="Covers the port.\n\nAnd the council.",
    byline=BylineRole.CONTRIBUTOR,
    note="reported from Kharkiv",
    short_biography="Covers the port.",
    names=(("uk", "Олена Марчук"),),
    translations=(AuthorTranslation("uk", "Репортерка", "Пише про порт.", ""),),
    links=(AuthorLink("Site", "https://olena.example"), AuthorLink("Mail", "mailto:o@example.org")),
    languages=("uk", "en"),
    expertise=("ports", "grain"),
    places=("Odesa",),
)


def test_everything_of_a_person_is_read_back() -> None:
    """A person with every field, and one with a name alone, come back as they were."""
    document = Document(authors=(OLENA, DocumentAuthor("Ivo Rask")))
    assert parse(dump(document), "x.md") == document


def test_address_that_may_not_stand_on_a_page_is_left_out() -> None:
    """A file cannot bring a script in by an author's links."""
    written = "---\nauthors:\n- name: A\n  links: [{label: Bad, url: 'javascript:alert(1)'}]\n---\n"
    assert parse(written, "x.md").authors == (DocumentAuthor("A"),)


def test_names_that_are_no_mapping_are_told() -> None:
    """A wrong shape is named with its line."""
    with pytest.raises(BadInput, match=r"line 4: authors\.names should be"):
        parse("---\nauthors:\n- name: A\n  names: [uk]\n---\n", "x.md")


def test_unknown_key_of_a_person_is_noted() -> None:
    """What means nothing is remembered with its place."""
    (unknown,) = parse("---\nauthors:\n- name: A\n  telephone: 1\n---\n", "x.md").unknown_keys
    assert (unknown.key, unknown.line) == ("authors.telephone", 4)
