"""The conventions of a body, one by one."""

import inspect
import re
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor_app.domain.references import NoReferences, UnknownReference
from editor_app.render.body import render_body


def html(body, references=None, language="en"):
    """Return the whole body as HTML."""
    return render_body(body, references or NoReferences(), language).html


def test_a_picture_alone_is_a_figure_with_the_librarys_texts(references):
    """Alt, caption and credit come from the media record, sizes from the file."""
    block = html("![](media:pic1)", references)
    assert block.startswith('<figure class="figure"><picture><source ')
    assert 'alt="Two people at a table"' in block
    assert 'loading="lazy"' in block
    for kind in ("avif", "webp", "jpg"):
        widths = ", ".join(f"dateline-bundle:media/pic1/w{width}.{kind} {width}w" for width in (480, 960))
        assert widths in block
    assert re.findall(r'type="([a-z/]+)"|<(img)', block) == [
        ("image/avif", ""), ("image/webp", ""), ("", "img"),
    ]  # fmt: skip
    assert 'height="640"' in block
    assert 'width="960"' in block
    assert "The council at its meeting on Dec. 16, 2023. " in block
    assert '<span class="credit">(Ministry/Telegram)</span>' in block


def test_what_is_written_in_the_body_overrides_the_library(references):
    """Alt text and caption of the body win over the record's."""
    block = html('![A hall](media:pic1 "In the hall")', references)
    assert 'alt="A hall"' in block
    assert "In the hall" in block
    assert "The council" not in block


def test_a_picture_by_reference_definition_is_a_figure(references):
    """The other way Markdown has of writing a picture works as well."""
    assert html("![a][p]\n\n[p]: media:pic1", references).startswith('<figure class="figure">')


def test_a_picture_in_running_text_is_no_figure(references):
    """Only a picture alone in its paragraph becomes a figure."""
    block = html("See ![the bridge](media:pic2) here", references)
    assert block.startswith("<p>See <picture>")
    assert "figure" not in block


def test_an_unknown_picture_leaves_a_visible_placeholder(references):
    """A missing reference is shown where it stands, and told."""
    body = render_body("![x](media:gone)", references)
    assert body.html == '<p class="missing">This picture is not in the library: gone</p>'
    assert body.unknown == (UnknownReference("media", "gone"),)


@pytest.mark.parametrize(
    "address", ["https://elsewhere.example/a.jpg", "pic.jpg", "../pic.jpg", "data:image/png,x"]
)
def test_a_picture_from_elsewhere_is_unknown(references, address):
    """A picture that is not in the library is never loaded, and never lost in silence."""
    body = render_body(f"![x]({address})", references)
    assert "<img" not in body.html
    assert body.unknown == (UnknownReference("media", address),)


def test_an_article_link_alone_is_a_card(references):
    """A card shows headline, cut excerpt, publication, author, avatar and thumbnail."""
    block = html("[read this](article:bakery)", references)
    assert block.startswith('<aside class="card"><picture>')
    assert 'href="dateline-bundle:articles/bakery/index.html"' in block
    assert "A bakery opens at five" in block
    assert re.search(r'card-excerpt">[^<]{80,161}…<', block)
    assert '<span class="card-publication">The Lantern</span>' in block
    assert '<span class="card-author">Ada Lem</span>' in block
    assert "media/pic2/avatar.jpg" in block
    assert "media/pic2/card.jpg" in block


def test_a_card_in_another_language_says_so(references):
    """A reader's voice software changes its language for the card."""
    assert '<aside class="card" lang="en">' in html("[x](article:bakery)", references, "uk")


def test_an_article_link_in_text_is_a_link(references):
    """In running text an article is linked like any page."""
    block = html("As [we wrote](article:bakery) before", references)
    assert '<a href="dateline-bundle:articles/bakery/index.html"' in block
    assert ">we wrote</a>" in block
    assert "card" not in block


@pytest.mark.parametrize("body", ["[x](article:gone)", "See [x](article:gone) here"])
def test_an_unknown_article_leaves_a_placeholder(references, body):
    """Alone or in text, a missing article is shown and told."""
    rendered = render_body(body, references)
    assert 'class="missing"' in rendered.html
    assert rendered.unknown == (UnknownReference("article", "gone"),)


@pytest.mark.parametrize("written", ["https://a.example/x_y_z*q*", "<https://a.example/x_y_z*q*>"])
def test_a_bare_address_alone_is_a_card(written):
    """The host is the publication, the address the headline, and its signs are no Markdown."""
    block = html(written)
    assert block.startswith('<aside class="card">')
    assert 'href="https://a.example/x_y_z*q*"' in block
    assert '<span class="card-publication">a.example</span>' in block


def test_an_outside_page_is_described_by_hand():
    """A link with a title, alone, is a card with what it says."""
    block = html('[Grain prices](https://www.grain.example/p "Four charts.")')
    assert 'class="card"' in block
    assert '<p class="card-excerpt">Four charts.</p>' in block
    assert ">grain.example</span>" in block


def test_an_ordinary_link_alone_stays_a_link():
    """A link with words of its own and no description is no card."""
    assert html("[the report](https://a.example/r)").startswith("<p><a href=")


def test_an_outside_video_shows_poster_and_folded_description(references):
    """Nothing but the bundle's own poster is loaded; the film is a link."""
    block = html("![](video:clip)", references)
    assert block.startswith(
        '<figure class="video"><a class="video-link" href="https://films.example/crossing"'
    )
    assert "dateline-bundle:media/pic1/w960.jpg" in block
    assert "The crossing at dawn" in block
    assert (
        "<details><summary>Show more</summary><p>A slow film.</p><p>It has no words.</p></details>" in block
    )
    assert "<video" not in block


def test_a_local_video_plays_in_the_page(references):
    """A file of our own has controls and loads nothing before it is asked to."""
    block = html("![](video:film)", references)
    assert 'preload="none"' in block
    assert 'src="dateline-bundle:media/film/video.mp4"' in block
    assert 'poster="dateline-bundle:media/pic1/w1600.jpg"' in block


def test_a_video_elsewhere_is_described_by_hand():
    """A video address with a title and a description needs no record."""
    block = html('![What one sees](video:https://films.example/v "At dawn")')
    assert "Watch on films.example" in block
    assert '<p class="video-title">At dawn</p>' in block
    assert "<p>What one sees</p>" in block


def test_an_unknown_video_leaves_a_placeholder(references):
    """A missing video is shown and told; a picture is no video."""
    assert render_body("![x](video:gone)", references).unknown == (UnknownReference("video", "gone"),)
    assert render_body("![x](video:pic1)", references).unknown == (UnknownReference("video", "pic1"),)


def test_the_words_of_a_body_follow_its_language(references):
    """A Ukrainian article folds its description behind Ukrainian words."""
    assert "<summary>Показати більше</summary>" in html("![](video:clip)", references, "uk")
    assert "Читайте також" in html("[x](article:bakery)", references, "uk")


def test_footnotes_work_across_blocks():
    """A note and its mark find each other though blocks are sanitised one by one."""
    body = html("Text.[^1]\n\nMore.\n\n[^1]: The note.")
    assert 'href="#text-fn:1"' in body
    assert 'id="text-fn:1"' in body
    assert 'href="#text-fnref:1"' in body
    assert 'id="text-fnref:1"' in body


def test_abbreviations_and_link_definitions_work_across_blocks():
    """What is defined at the end counts at the beginning."""
    body = html("The NBU [said][r].\n\nMore.\n\n*[NBU]: National Bank\n[r]: https://bank.example/")
    assert '<abbr title="National Bank">NBU</abbr>' in body
    assert 'href="https://bank.example/"' in body


def test_tables_definition_lists_and_code_survive():
    """The extensions a news desk uses are on."""
    body = html("a | b\n--|--:\n1 | 2\n\nTerm\n:   Meaning\n\n```\n<x>\n```")
    assert '<td class="align-right">2</td>' in body
    assert "<dt>Term</dt>" in body
    assert "<pre><code>&lt;x&gt;\n</code></pre>" in body


def test_headings_leave_the_h1_to_the_headline_and_skip_no_level():
    """The outline is whole whatever the author wrote."""
    assert re.findall(r"<(h\d)", html("# A\n\n#### B\n\n## C\n\n###### D")) == ["h2", "h3", "h2", "h3"]


def test_hand_written_inline_html_survives():
    """What a news page needs may be written as HTML."""
    written = "H<sub>2</sub>O <mark>m</mark> <u>u</u> <small>s</small> <cite>c</cite> <q>q</q> <kbd>k</kbd>"
    assert html(written) == f"<p>{written}</p>"


def test_a_hand_written_table_survives():
    """A table in HTML is kept, without its styles."""
    body = html('<table onclick="x()"><tr style="color:red"><td colspan="2">a</td></tr></table>')
    assert '<td colspan="2">a</td>' in body
    assert "style" not in body
    assert "onclick" not in body


def test_an_unclosed_element_cannot_swallow_the_rest():
    """What follows an open `<div>` is rendered as ever."""
    body = render_body("<div>\n\nOne **two**\n\n- three", NoReferences())
    assert body.blocks == ("<p>One <strong>two</strong></p>", "<ul>\n<li>three</li>\n</ul>")


def test_an_unclosed_script_hides_only_its_own_block():
    """The paragraph after an open script is still there."""
    assert render_body("<script>\nx()\n\nHello", NoReferences()).blocks == ("<p>Hello</p>",)


def test_a_stray_end_tag_ends_nothing():
    """`</div>` in running text is left out."""
    assert html("a </div></article></p> b") == "<p>a  b</p>"


def test_raw_blocks_in_one_line_stay_one_block():
    """A paragraph that a raw block would end becomes a box around both."""
    (first, second) = render_body("<div>a</div>0<div>b</div>", NoReferences()).blocks
    assert first == '<div class="raw"><div>a</div></div>'
    assert second == '<div>0\n<div class="raw"><div>b</div></div></div>'


def test_an_empty_body_has_no_blocks():
    """No text, no blocks."""
    assert render_body(" \n\n ", NoReferences()).blocks == ()


def test_the_same_body_gives_the_same_blocks(references):
    """Rendering one body leaves no trace in the next."""
    first = render_body("A[^1] [x][r]\n\n[^1]: n\n[r]: https://a.example", references)
    render_body("[x][r] NBU[^1]", references)
    assert render_body("A[^1] [x][r]\n\n[^1]: n\n[r]: https://a.example", references) == first
    assert "href" not in html("[x][r]", references)


def test_deep_nesting_is_still_readable():
    """Thousands of nested quotes do not stop the page."""
    assert "end" in html(">" * 5000 + " end")


def test_nesting_without_end_is_shown_as_written_and_spoils_nothing():
    """A list nested deeper than the parser can follow is shown plainly, and the next body as ever."""
    deep = "\n".join("    " * level + f"- level {level}" for level in range(100))
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 150)  # so that a small list is deep enough
    try:
        plain = html(deep)
    finally:
        sys.setrecursionlimit(usual)
    assert "- level 99" in plain
    assert html("one") == "<p>one</p>"
    assert html("- a\n    - b") == "<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>"


PIECES = (
    "Plain words.", "An *em* NBU [x][r] https://a.example", "https://a.example/x", "[y](article:bakery)",
    "[r]", "![](media:pic2)", "in ![](media:gone) text", "Note[^1]", "[^1]: n", "[r]: article:bakery",
    "[r]: article:gone", "<b>x",
    "<div>", "[r]: https://b.example", "*[NBU]: Bank", "*[NBU]: Other", "- item", "> quote", "# Head",
    "[z](article\\:gone)",
)  # fmt: skip


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)  # the fixture is only read
@given(
    bodies=st.lists(st.lists(st.sampled_from(PIECES), max_size=8).map("\n\n".join), min_size=2, max_size=5)
)
def test_what_was_rendered_before_changes_nothing(references, bodies):
    """A body rendered after others is the same as one rendered by a thread that has seen nothing."""
    for body in bodies:
        warm = render_body(body, references)
        with ThreadPoolExecutor(1) as fresh:
            assert fresh.submit(render_body, body, references).result() == warm
