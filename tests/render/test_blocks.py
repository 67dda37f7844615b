"""Galleries, boxes of facts, pulled quotations and the names of authors in a body."""

import html5lib
import pytest

from editor_app.domain.counts import count_words
from editor_app.domain.excerpt import first_paragraph, plain_text
from editor_app.domain.references import UnknownReference
from editor_app.render.body import render_body
from editor_app.render.incremental import BodyRenderer

FACTS = "> [!facts] What is known\n> - one\n> - two **b**"
PULL = "> [!pull]\n> It will stand\n> longer than any of us.\n> — Olha Byk, engineer"
GALLERY = "![A hall](media:pic1)\n![](media:pic2)"


def block(body, references, language="en"):
    """Return the only block of a body as an element."""
    (html,) = render_body(body, references, language).blocks
    (element,) = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return element


def words(element):
    """Return what an element says, on one line."""
    return " ".join("".join(element.itertext()).split())


def test_pictures_one_a_line_are_a_gallery(references):
    """Each picture is a figure with its caption and credit, as it is when it stands alone."""
    gallery = block(GALLERY, references)
    figures = gallery.findall("figure")
    assert (gallery.tag, gallery.get("class"), gallery.get("aria-label")) == (
        "figure", "gallery", "Picture gallery",
    )  # fmt: skip
    assert [each.find("picture/img").get("alt") for each in figures] == ["A hall", "A bridge"]
    assert words(figures[1].find("figcaption")) == "The old bridge. (Ada Lem)"


def test_a_forced_break_does_not_end_a_gallery(references):
    """Two blanks at the end of a line, which some write out of habit, change nothing."""
    assert block(GALLERY.replace("\n", "  \n"), references) is not None
    assert block(GALLERY.replace("\n", "  \n"), references).get("class") == "gallery"


@pytest.mark.parametrize(
    "body",
    [
        "![](media:pic1) ![](media:pic2)",
        "![](media:pic1)\n![](media:pic2)\nand words",
        "Words\n![](media:pic1)\n![](media:pic2)",
        "![](media:pic1)\nand\n![](media:pic2)",
        "![](media:pic1)\n![](video:clip)",
    ],
)
def test_pictures_among_other_things_are_no_gallery(references, body):
    """One line of pictures, words or a video among them: the paragraph stays a paragraph."""
    assert block(body, references).tag == "p"


def test_a_missing_picture_of_a_gallery_is_shown_and_told(references):
    """The others stay; what is missing has its place."""
    body = render_body("![](media:pic1)\n![](media:gone)", references)
    assert "not in the library: gone" in body.html
    assert "<img" in body.html
    assert body.unknown == (UnknownReference("media", "gone"),)


def test_the_first_of_an_odd_number_is_as_wide_as_the_column(references):
    """So no gap is left at the end; the browser is told, and takes a file large enough."""
    html = render_body("![](media:pic1)\n![](media:pic1)\n![](media:pic1)", references).html
    assert html.count('sizes="(min-width: 44em) 40em, 100vw"') == 3  # one a kind of file
    assert html.count('sizes="(min-width: 44em) 20em, 100vw"') == 6


def test_a_box_of_facts_has_its_title_and_a_list_right_below(references):
    """No blank line is needed between the title and the points."""
    box = block(FACTS, references)
    assert (box.tag, box.get("class"), box.get("aria-label")) == ("aside", "facts", "What is known")
    assert [(each.tag, words(each)) for each in box] == [("p", "What is known"), ("ul", "onetwo b")]
    assert box.find("ul/li/strong").text == "b"


def test_any_markdown_stands_in_a_box_of_facts(references):
    """Paragraphs, numbered lists, tables, pictures and names work in it as anywhere."""
    body = (
        "> [!facts] The *crossing*\n> Some words.\n> 1. first\n> 2. second\n>\n"
        "> | a | b |\n> |---|---|\n> | 1 | 2 |\n>\n> ![](media:pic2)\n>\n> By [](author:ada-lem)."
    )
    box = block(body, references)
    assert [each.tag for each in box] == ["p", "p", "ol", "div", "figure", "p"]
    assert box.get("aria-label") == "The crossing"
    assert words(box[5]) == "By Ada Lem."


def test_a_box_without_a_title_still_has_a_name(references):
    """A screen reader says what the box is, in the language of the article."""
    box = block("> [!facts]\n> Слова.", references, "uk")
    assert box.get("aria-label") == "Коротко"
    assert [words(each) for each in box] == ["Слова."]


def test_a_title_with_markup_makes_a_plain_name(references):
    """No tag and no quotation mark gets into the attribute."""
    box = block('> [!facts] A <b title="x">"bold"</b> &amp; `code`', references)
    assert box.get("aria-label") == 'A "bold" code'


def test_a_pulled_quotation_says_who_said_it(references):
    """The words are a quotation, the last line with a dash its caption."""
    pull = block(PULL, references)
    assert (pull.tag, pull.get("class")) == ("figure", "pull")
    assert [(each.tag, words(each)) for each in pull] == [
        ("blockquote", "It will stand longer than any of us."),
        ("figcaption", "Olha Byk, engineer"),
    ]


@pytest.mark.parametrize("dash", ["—", "–", "--"])
def test_who_said_it_may_stand_in_a_paragraph_of_its_own(references, dash):
    """A blank line before the name and another dash make no difference."""
    pull = block(f"> [!pull] The words.\n>\n> {dash} [](author:ada-lem)", references)
    assert words(pull.find("figcaption")) == "Ada Lem"
    assert pull.find("figcaption/a").get("href") == "dateline-bundle:authors/ada-lem/index.html"


def test_speech_that_begins_with_a_dash_is_not_a_name(references):
    """Ukrainian dialogue begins with a dash: a lone line is what was said."""
    pull = block("> [!pull]\n> — Ми не підемо.", references)
    assert words(pull.find("blockquote")) == "— Ми не підемо."
    assert pull.find("figcaption") is None


def test_boxes_that_follow_each_other_stay_apart(references):
    """Markdown joins quotations; each mark begins a box of its own, and they are one block."""
    together = block(f"> Plain.\n\n{FACTS}\n\n{PULL}", references)
    assert [(each.tag, each.get("class")) for each in together] == [
        ("blockquote", None), ("aside", "facts"), ("figure", "pull"),
    ]  # fmt: skip


def test_a_quotation_with_another_mark_stays_one(references):
    """Only the two marks mean something."""
    assert block("> [!note] Words", references).tag == "blockquote"


def test_a_mention_links_to_the_authors_page(references):
    """The name is what is written, or else the library's, in the language of the article."""
    body = render_body("[Ms. Lem](author:ada-lem) and [](author:ada-lem)", references, "uk")
    link = '<a href="dateline-bundle:authors/ada-lem/index.html" rel="noopener">'
    assert body.html == f"<p>{link}Ms. Lem</a> and {link}Ада Лем</a></p>"


def test_an_unknown_author_leaves_a_visible_placeholder(references):
    """A missing person is shown where the name stands, and told."""
    body = render_body("Says [Bob](author:bob).", references)
    assert '<span class="missing">This author is not in the library: bob</span>' in body.html
    assert body.unknown == (UnknownReference("author", "bob"),)


def test_the_incremental_renderer_writes_the_same(references):
    """While one types a box or a gallery, letter by letter, the preview has what the export has."""
    text = f"Words.\n\n{FACTS}\n\nMore [](author:ada-lem).\n\n{GALLERY}\n\n{PULL}\n"
    renderer = BodyRenderer()
    for end in range(len(text) + 1):
        typed = renderer.render(text[:end], references)
        assert typed.blocks == render_body(text[:end], references).blocks


def test_marks_are_no_words(references):
    """They are not counted, not read out in an excerpt, and a box is not the first paragraph."""
    assert count_words("> [!facts] What is known\n> - one\n\n> [!pull]\n> two") == 5
    assert plain_text(FACTS) == "What is known one two b"
    assert first_paragraph(f"{PULL}\n\nThe story begins.") == "The story begins."
