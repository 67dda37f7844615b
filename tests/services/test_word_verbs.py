"""The newsroom's words."""

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.errors import BadInput
from editor_app.services import authors, words
from editor_app.services.articles import create_article
from editor_app.services.sections import create_section
from editor_app.storage.library import Library


def test_a_word_is_kept_until_it_is_removed(library: Library) -> None:
    """Words are listed by their letters, once each, until somebody takes them off."""
    for word in ("Ostriv", "лоцманка", "Ostriv", " Bilyk "):
        words.add_word(library, word)
    assert words.list_words(library) == ["Bilyk", "Ostriv", "лоцманка"]
    words.remove_word(library, "Ostriv")
    assert words.list_words(library) == ["Bilyk", "лоцманка"]


def test_only_a_real_change_is_told(library: Library) -> None:
    """A word that is there already, or is not there, changes nothing."""
    assert words.add_word(library, "Ostriv").changes.words
    assert not words.add_word(library, "Ostriv").changes
    assert words.remove_word(library, "Ostriv").changes.words
    assert not words.remove_word(library, "Ostriv").changes


@pytest.mark.parametrize("word", ["", "  ", "two words", "12", "x" * 81])
def test_what_is_no_word_is_refused(library: Library, word: str) -> None:
    """A list holds single words of letters."""
    with pytest.raises(BadInput):
        words.add_word(library, word)


def test_the_library_knows_its_names(library: Library) -> None:
    """The names of authors in every language, of sections and of tags are among the names."""
    authors.create_author(library, AuthorText(name="Olena Marchuk", names=(("uk", "Олена Марчук"),)))
    create_section(library, "Ostriv Daily")
    create_article(library, ArticleText(headline="One", tags=("Sula",)))
    assert {"Olena Marchuk", "Олена Марчук", "Ostriv Daily", "Sula"} <= set(
        words.library_words(library).names
    )
