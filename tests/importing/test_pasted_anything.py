"""Whatever lies on the clipboard: pasting never fails, lets no HTML through, and loses no word."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.domain.references import NoReferences
from editor_app.importing.pasted.tree import parse_html
from editor_app.importing.pasted_html import markdown_from_html
from editor_app.render.body import render_body

INLINE = ("b", "i", "em", "strong", "span", "code", "u", "a href='https://example.org/a_b'", "font")
BLOCK = ("p", "div", "h1", "h3", "blockquote", "ul", "ol", "li", "table", "tr", "td", "pre", "section")
SIGNS = (
    "Kyiv Одеса 1986. 2) - + * ** _ __ a_b *x* # ## > [a](b) [NAME] [^1] [x]: ![i](j) `c` | a|b --- === ~~~"
    " : &amp; &amp;lt; &lt;b&gt; a&lt;b \\ \\* C:\\x (https://x.org/a_b_) ! !! C# AT&amp;T {x} &amp;copy"
)
WORDS = st.sampled_from(SIGNS.split())
TEXT = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


def _element(tags: tuple[str, ...]):
    def wrap(children):
        inner = st.lists(children, min_size=1, max_size=4).map("".join)
        return st.builds(lambda tag, text: f"<{tag}>{text}</{tag.split()[0]}>", st.sampled_from(tags), inner)

    return wrap


RUNNING = st.recursive(TEXT | st.sampled_from([" ", "<br>", "&nbsp;"]), _element(INLINE), max_leaves=8)
PAGES = st.recursive(RUNNING, _element(BLOCK + INLINE), max_leaves=16)


def letters(text: str) -> str:
    """Return the letters and figures of a text alone."""
    return "".join(re.findall(r"[^\W_]", text))


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="<>/abpi ='\"&;!-[]\n\x00\ufdd0ж", max_size=80))
def test_any_text_can_be_pasted(html):
    """A text that only resembles HTML is converted without an error."""
    markdown_from_html(html)


@settings(max_examples=300, deadline=None)
@given(PAGES)
def test_no_html_comes_through(html):
    """Outside code no tag is left in the Markdown."""
    markdown = markdown_from_html(html).markdown
    outside = re.sub(r"(?s)```.*?```|(`+).+?\1", "", markdown)
    assert not re.search(r"<(?!https?://)[A-Za-z/!?]", outside)


@settings(max_examples=500, deadline=None)
@given(PAGES)
def test_every_word_is_kept(html):
    """The rendered page has the letters of the pasted text, in the same order."""
    markdown = markdown_from_html(html).markdown
    shown = parse_html(render_body(markdown, NoReferences()).html).text()
    assert letters(shown) == letters(parse_html(html).text()), markdown
