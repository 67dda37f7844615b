"""The renderer that does only what an edit asks for gives the same as one that does everything."""

import os
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from editor_app.domain.references import NoReferences
from editor_app.render.body import render_body
from editor_app.render.cutting import Pieces, cut
from editor_app.render.incremental import BodyRenderer
from editor_app.render.parsing import Engine
from tests.render.random_edits import FRAGMENTS, SEPARATORS, states

EDITS = int(os.environ.get("DATELINE_RANDOM_EDITS", "2500"))
"""How many random edits are tried; the long proof (`make prove`) asks for many more."""
SEED = int(os.environ.get("DATELINE_RANDOM_SEED", "1"))


def assert_same(renderer, body, references, language="en"):
    """Compare the two renderers on one body."""
    ours, whole = renderer.render(body, references), render_body(body, references, language)
    assert ours.blocks == whole.blocks, body
    assert ours.unknown == whole.unknown, body
    assert len(ours.lines) == len(ours.blocks)
    assert list(ours.lines) == sorted(ours.lines)


def test_every_random_edit_gives_the_same_as_a_full_render(references):
    """Insertions, deletions, pastes, splits and joins of all that Markdown knows: none differs."""
    renderer = BodyRenderer()
    for is_new, body in states(SEED, EDITS):
        if is_new:
            renderer = BodyRenderer()
        assert_same(renderer, body, references)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)  # the fixture is only read
@given(
    bodies=st.lists(
        st.lists(
            st.tuples(st.sampled_from(FRAGMENTS) | st.text(max_size=12), st.sampled_from(SEPARATORS)),
            max_size=8,
        ).map(lambda parts: "".join(part + separator for part, separator in parts)),
        min_size=2,
        max_size=5,
    )
)
def test_any_text_after_any_other_gives_the_same_as_a_full_render(references, bodies):
    """What was rendered before leaves no trace, in Ukrainian as in English."""
    renderer = BodyRenderer("uk")
    for body in bodies:
        assert_same(renderer, body, references, "uk")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("One\n\nTwo [a][r]\n\nThree", "One\n\nTwo [a][r]\n\nThree\n\n[r]: https://a.example"),
        ("NBU\n\nTwo", "NBU\n\nTwo\n\n*[NBU]: Bank"),
        ("## A\n\nText\n\n#### B", "Text\n\n#### B"),
        ("A[^1]\n\nB[^1]\n\n[^1]: n", "A\n\nB[^1]\n\n[^1]: n"),
        ("A\n\nB\n\nC", "A\n\n```\n\nB\n\nC"),
        ("A\n\n```\n\nB\n\nC", "A\n\n```\n\nB\n\n```\n\nC"),
        ("A\n\n<div>\n\nB\n\nC", "A\n\n<div>\n\nB</div>\n\nC"),
        ("term\n: one\n\nmore\n\n", "term\n: one\n\nmore\n\n: two"),
        ("", "A"),
        ("A\n\nB", ""),
    ],
)
def test_an_edit_that_reaches_far_gives_the_same_as_a_full_render(before, after, references):
    """Definitions, fences, raw HTML, headings and footnotes change blocks far from the edit."""
    renderer = BodyRenderer()
    for body in (before, after, before):
        assert_same(renderer, body, references)


def test_another_library_is_asked_again(references):
    """A reference nobody answered for is answered when there is somebody to ask."""
    renderer = BodyRenderer()
    renderer.render("See [this](article:bakery).", NoReferences())
    assert_same(renderer, "See [this](article:bakery).", references)


def test_an_untouched_piece_is_not_parsed_again():
    """After an edit in one paragraph the pieces around it are the ones from before."""
    pieces = Pieces()
    text = "\n\n".join(f"Paragraph {number} of many." for number in range(50))
    before = list(pieces.update(text))
    after = pieces.update(text.replace("Paragraph 25", "Passage 25"))
    assert [old is new for old, new in zip(before, after, strict=True)] == [n != 25 for n in range(50)]


def test_pieces_put_together_are_the_text():
    """Nothing is lost between two pieces, whatever the edit."""
    random, pieces = Random(5), Pieces()
    for _, body in states(random.randrange(1000), 300):
        assert "".join(piece.source for piece in pieces.update(body)) == body
        assert "".join(cut(body)) == body


def test_blocks_know_their_lines(references):
    """Each block says on which line of the Markdown it begins."""
    body = "# One\n\nTwo\nlines\n\n\n- three\n- four\n\nFive\n\n> six"
    rendered = BodyRenderer().render(body, references)
    assert rendered.lines == (0, 2, 6, 9, 11)


def test_the_full_render_is_python_markdowns_own():
    """Block by block the same HTML comes out as from one call of Python-Markdown's `convert`."""
    engine, plain = Engine("en"), Engine("en").markdown
    assert isinstance(plain, Markdown)
    for _, body in states(SEED + 1, 300):
        if "\x02" in body or not body.strip():
            continue
        engine.reset()
        root = engine.markdown.parser.parseDocument([]).getroot()
        engine.parse_blocks(body, root)
        root = engine.parse_inside(root)
        blocks = "\n".join(filter(None, (_written(engine, block) for block in root)))
        assert blocks == plain.reset().convert(body)


def _written(engine, block):
    html = engine.markdown.serializer(block)
    for postprocessor in engine.markdown.postprocessors:
        html = postprocessor.run(html)
    return html.strip()
