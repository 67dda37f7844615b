"""Two states of an article, compared by names."""

from dataclasses import replace

from editor_app.domain.article import ArticleText, Byline, BylineRole
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import MediaId
from editor_app.services import authors
from editor_app.services.comparing import compare_states
from editor_app.services.sections import create_section


def changes(library, before, after):
    """Return what changed besides the running texts."""
    return {each.field: (each.before, each.after) for each in compare_states(library, before, after).changes}


def test_people_and_sections_have_their_names(library):
    """Nobody reads ids."""
    olena = authors.create_author(library, AuthorText("Olena Marchuk")).value.id
    city = create_section(library, "City").value.id
    before = ArticleText()
    after = replace(before, bylines=(Byline(olena, BylineRole.EDITOR, "in Kyiv"),), section=city)
    assert changes(library, before, after) == {
        "bylines": ("", "Olena Marchuk · editor · in Kyiv"),
        "section": ("", "City"),
    }


def test_pictures_that_came_or_went_are_named(library):
    """What is not in the library any more is told by its id."""
    gone = MediaId("0123456789abcdef")
    before = ArticleText(body=f"One.\n\n![A ship](media:{gone})")
    assert changes(library, before, replace(before, body="One."))["media"] == (gone, "")
