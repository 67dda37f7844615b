"""A reporter and an editor, two libraries, no server: from a draft in the field to the page."""

from dataclasses import replace

import pytest

from editor_app.domain.anchors import edits_between
from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.review import Anchor, Person
from editor_app.domain.suggestions import Piece, Suggestion, spans_of
from editor_app.domain.tracking import follow
from editor_app.domain.workflow import Status
from editor_app.services import articles, authors, comments, steps, suggesting
from editor_app.services.exporting import export_library
from editor_app.services.identity import my_identity
from editor_app.services.packets import make_packet, take_in
from editor_app.storage.library import Library

BODY = """The bridge was closed on Monday, the city said.

Nobody was hurt when the railing fell, according to the police.

It opens again in May."""


@pytest.fixture
def reporter(tmp_path):
    """The library on the reporter's laptop."""
    with Library.create(tmp_path / "laptop") as library:
        yield library


@pytest.fixture
def editor(tmp_path):
    """The library of the desk."""
    with Library.create(tmp_path / "desk") as library:
        yield library


def suggest(library, article, after):
    """Let the editor propose another body."""
    made = Suggestion(library.new_id(), None, "Max", library.clock())
    text = articles.get_article(library, article.id).text
    edits = list(edits_between(text.body, after))
    pieces, _ = follow([Piece(text.body)], edits, (), lambda: made.id)
    proposed = text.suggestions.with_field("body", spans_of("body", pieces), [made])
    now = articles.get_article(library, article.id)
    articles.save_article(library, now.id, replace(text, suggestions=proposed), now.revision)


def test_from_the_field_to_the_page(reporter, editor, tmp_path):
    """Suggestions and comments meet what the reporter wrote meanwhile; then accept, approve, export."""
    olena, max_ = (my_identity(name, tmp_path / f"keys of {name}") for name in ("Olena", "Max"))
    author = authors.create_author(reporter, AuthorText("Olena Marchuk")).value
    reporter.person = Person(author.id, author.name)
    editor.person = Person(None, "Max")
    text = ArticleText(headline="Bridge closed", body=BODY, bylines=(Byline(author.id),))
    story = articles.create_article(reporter, text).value
    articles.change_status(reporter, story.id, Status.SUBMITTED)

    make_packet(reporter, [story.id], tmp_path / "out.dateline", olena, note="For Tuesday")
    take_in(editor, tmp_path / "out.dateline", max_, accept_key=True)
    assert articles.get_article(editor, story.id).text.body == BODY

    suggest(editor, story, BODY.replace("when the railing fell", "when the old railing fell"))
    start = BODY.index("May")
    comments.comment_on(
        editor, story.id, editor.person, "This year?", Anchor("body", start, start + 3, "May")
    )
    now = articles.get_article(editor, story.id)
    headline = replace(now.text, headline="Bridge closed until May")
    articles.save_article(editor, story.id, headline, now.revision)
    make_packet(editor, [story.id], tmp_path / "back.dateline", max_)

    now = articles.get_article(reporter, story.id)
    meanwhile = now.text.body.replace("on Monday", "early on Monday")
    articles.save_article(reporter, story.id, replace(now.text, body=meanwhile), now.revision)
    taken = take_in(reporter, tmp_path / "back.dateline", olena, accept_key=True).value
    assert not taken.articles[0].clashes

    merged = articles.get_article(reporter, story.id)
    assert merged.text.headline == "Bridge closed until May"
    assert merged.text.body == meanwhile
    with reporter.read() as work:
        (said,) = work.review.comments(story.id)
    assert merged.text.body[said.anchor.start : said.anchor.end] == "May"

    ids = [made.id for made in merged.text.suggestions.made]
    accepted = suggesting.decide(reporter, story.id, ids, accept=True).value
    assert accepted.text.body == meanwhile.replace("the railing", "the old railing")
    assert not accepted.text.suggestions
    assert take_in(reporter, tmp_path / "back.dateline", olena).value.articles == ()
    for status in (Status.IN_REVIEW, Status.APPROVED):
        articles.change_status(reporter, story.id, status)
    taken_steps = [step.after for step in steps.review_state(reporter, story.id).steps]
    assert taken_steps[-2:] == ["in review", "approved"]

    receipt = export_library(reporter, tmp_path / "bundle")
    page = (tmp_path / "bundle" / "articles" / story.slug / "index.html").read_text(encoding="utf-8")
    assert receipt.articles == 1
    assert "when the old railing fell" in page
    assert "This year?" not in page
