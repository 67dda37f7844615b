"""What is left of an SVG drawing, and what is refused."""

from pathlib import Path

import pytest

from editor_app.domain.errors import BadPicture
from editor_app.pictures.opening import opened
from editor_app.pictures.svg import SIDE, sanitised

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10">'
)


def left_of(inside: str) -> str:
    """Return what is left of a drawing that holds this."""
    clean = sanitised(f"{HEAD}{inside}</svg>".encode(), "map.svg")
    assert sanitised(clean, "map.svg") == clean
    return clean.decode()


@pytest.mark.parametrize(
    "inside",
    [
        "<script>evil()</script>",
        '<script xlink:href="https://evil.example/x.js"/>',
        '<rect onclick="evil()" width="1" height="1"/>',
        '<a xlink:href="javascript:evil()"><rect width="1" height="1"/></a>',
        '<a href="https://evil.example/"><rect width="1" height="1"/></a>',
        '<foreignObject><iframe xmlns="urn:html" src="https://evil.example"/></foreignObject>',
        '<use xlink:href="https://evil.example/x.svg#a"/>',
        '<use href="data:image/svg+xml;base64,evil"/>',
        '<rect fill="url(https://evil.example/x)" width="1" height="1"/>',
        '<rect style="fill:url(\'//evil.example/x\')" width="1" height="1"/>',
        '<rect style="fill:u\\72l(https://evil.example)" width="1" height="1"/>',
        '<rect style="behavior:url(#evil)" width="1" height="1"/>',
        "<style>@import url(https://evil.example/x.css);</style>",
        "<style>@font-face{font-family:x;src:url(https://evil.example/x)}</style>",
        "<style>rect{background:url(https://evil.example/x)}</style>",
        "<style>rect{fill:image-set('https://evil.example/x')}</style>",
        '<animate attributeName="href" values="https://evil.example"/>',
        '<set attributeName="onload" to="evil()"/>',
        '<metadata><x:creator xmlns:x="urn:x">evil</x:creator></metadata>',
        "<!-- evil --><?evil evil?>",
        '<evil:thing xmlns:evil="urn:evil" width="1"/>',
        '<rect xmlns:inkscape="urn:inkscape" inkscape:export-filename="/evil.png" width="1"/>',
    ],
)
def test_nothing_that_acts_loads_or_tells_is_left(inside: str) -> None:
    """Scripts, links, outside references, animation, comments and editors' notes are gone."""
    assert "evil" not in left_of(inside)


@pytest.mark.parametrize(
    "inside",
    [
        '<rect class="a b" id="r1" width="3" height="4" transform="rotate(9)" fill-opacity=".5"/>',
        '<g style="fill:#f00;stroke-width:2px"><path d="M0 0 L5 5 Z"/></g>',
        '<style>.a{fill:url(#g);stroke:red}</style><rect class="a" width="1" height="1"/>',
        '<linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient>',
        '<use xlink:href="#r1" x="3"/>',
        '<text x="1" y="2" font-family="PT Serif">Київ</text>',
        '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g filter="url(#f)"/>',
        '<clipPath id="c"><circle r="3"/></clipPath><g clip-path="url(#c)"/>',
    ],
)
def test_what_draws_stays_as_it_is(inside: str) -> None:
    """Shapes, words, gradients, filters and local references are kept letter for letter."""
    assert inside in left_of(inside)


def test_a_link_is_undone_and_what_it_holds_stays() -> None:
    """The shapes in a link are drawn without it."""
    left = left_of('<a href="https://example.org"><rect width="1" height="1"/></a>')
    assert '<g><rect width="1" height="1"/></g>' in left


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', "declares entities"),
        (
            '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://x.example/a.png"/></svg>',
            "other pictures",
        ),
        (
            '<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,"/></svg>',
            "other pictures",
        ),
        ("<svg><g></svg>", "damaged"),
        ("<html/>", "not a drawing"),
        ('<x:svg xmlns:x="urn:else"/>', "not a drawing"),
    ],
)
def test_what_cannot_be_shown_honestly_is_refused(content: str, why: str) -> None:
    """Entities, embedded pictures, broken XML and other documents each get a sentence."""
    with pytest.raises(BadPicture, match=rf"^map\.svg .*{why}"):
        sanitised(content.encode(), "map.svg")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1251"])
def test_words_survive_in_every_encoding(encoding: str) -> None:
    """Ukrainian words come through, whatever the drawing was written in."""
    declared = f'<?xml version="1.0" encoding="{encoding.replace("-sig", "")}"?>'
    content = f'{declared}<svg xmlns="http://www.w3.org/2000/svg"><text>Їжак</text></svg>'.encode(encoding)
    assert "Їжак" in sanitised(content, "map.svg").decode()


def test_a_drawing_opens_as_a_picture(tmp_path: Path) -> None:
    """It is drawn at its own shape, as wide as a page shows pictures."""
    path = tmp_path / "map"
    path.write_text(f'{HEAD}<rect width="20" height="10" fill="#0a0"/></svg>')
    with opened(path) as image:
        assert image.size == (SIDE, SIDE // 2)
        assert image.convert("RGB").getpixel((9, 9)) == (0, 170, 0)
