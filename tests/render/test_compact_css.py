"""Style sheets lose what only people read, and nothing that browsers do."""

import pytest

from editor_app.render.compact_css import compact_css
from editor_app.render.theme import Theme


@pytest.mark.parametrize(
    ("written", "compact"),
    [
        ("a { color: red; }\n\nb > c { margin: 0 auto }", "a{color:red}b > c{margin:0 auto}"),
        ("/* why */ a, b /* and */ { top: calc(1px + 2px); }", "a,b{top:calc(1px + 2px)}"),
        ("nav :hover { color: red }", "nav :hover{color:red}"),
        ('q::before { content: " ; /* { : " }', 'q::before{content:" ; /* { : "}'),
        ("a { background: url(data:x; y) }", "a{background:url(data:x; y)}"),
        ("@media (width > 40em) and (color) { a { top: 0 } }", "@media (width > 40em) and (color){a{top:0}}"),
    ],
)
def test_what_browsers_read_stays(written, compact):
    """Spaces that mean something, and texts in quotes, are kept."""
    assert compact_css(written) == compact


def test_a_compact_style_is_not_made_shorter_again():
    """Nothing is lost in a second pass, so nothing was half done in the first."""
    once = compact_css(Theme.load().assets()["assets/style.css"].decode())
    assert compact_css(once) == once
