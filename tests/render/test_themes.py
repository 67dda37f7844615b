"""Themes: ours, a newsroom's own that builds on one of ours, and what is said of mistakes in one."""

from pathlib import Path

import pytest

from editor_app.domain.errors import BadInput
from editor_app.render.pages import Pages
from editor_app.render.theme import Theme, themes


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A newsroom's folder of themes, with one that changes the colophon of ours."""
    make(tmp_path / "harbour", 'name = "Harbour"\nbase = "news"\n')
    return tmp_path


def make(folder: Path, said: str, **templates: str) -> None:
    """Make a theme; underscores in names stand for dots."""
    (folder / "templates").mkdir(parents=True)
    (folder / "theme.toml").write_text(said, encoding="utf-8")
    for name, text in templates.items():
        (folder / "templates" / name.replace("_html", ".html")).write_text(text, encoding="utf-8")


def test_two_themes_ship():
    """They have a name and a sentence each, and both are ours."""
    found = {theme.name: theme for theme in themes()}
    assert {"news", "minimal"} <= found.keys()
    assert all(theme.title and theme.description and theme.own for theme in found.values())


def test_a_theme_takes_what_it_lacks_from_its_base(own, article_page):
    """Styles of its own lie over those of the base; its templates come first."""
    (own / "harbour/assets").mkdir()
    (own / "harbour/assets/style.css").write_text("body { color: teal; }")
    (own / "harbour/templates/story_item.html").write_text("<li>{{ card.headline }}</li>")
    theme = Theme.load("harbour", [own])
    assert theme.assets()["assets/style.css"] == b"body{color:teal}"
    assert "assets/icon.svg" in theme.assets()
    assert "<article>" in Pages(theme).article(article_page)
    assert [each.name for each in themes([own])][-1] == "harbour"


def test_a_changed_file_is_another_theme(own):
    """What an export remembers is forgotten when a template changes."""
    before = Theme.load("harbour", [own]).fingerprint
    (own / "harbour/templates/x.html").write_text("x")
    assert Theme.load("harbour", [own]).fingerprint != before


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("<p>\n{{ page.nothing }}\n</p>", "article.html, line 2"),
        ("<p>\n\n{% if %}\n</p>", "article.html, line 3"),
        ("{{ 1 / 0 }}", "article.html"),
        ('{% extends "gone.html" %}', "article.html"),
        ("<p>{{ nobody }}", "article.html, line 1"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(own, article_page, text, place):
    """In a template of a newsroom's own, whatever the mistake is."""
    (own / "harbour/templates/article.html").write_text(text)
    with pytest.raises(BadInput) as told:
        Pages(Theme.load("harbour", [own])).article(article_page)
    assert place in told.value.sentence
    assert "harbour" in told.value.sentence


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''.__class__ }}",
        "{{ words_for.__globals__ }}",
        "{{ page.article.__init__.__globals__['os'] }}",
    ],
)
def test_a_foreign_theme_reaches_nothing_else(own, article_page, text):
    """A theme may come from a stranger."""
    (own / "harbour/templates/article.html").write_text(text)
    with pytest.raises(BadInput):
        Pages(Theme.load("harbour", [own])).article(article_page)


@pytest.mark.parametrize("name", ["", "nowhere", "../news", ".", "/etc", "news/assets", "C:x"])
def test_what_is_no_theme_is_told(own, name):
    """A name leads nowhere else."""
    with pytest.raises(BadInput):
        Theme.load(name, [own])


def test_broken_and_circular_themes_are_told(own):
    """A theme.toml that cannot be read, and a theme that builds on itself; the list leaves them out."""
    make(own / "broken", "name = ")
    make(own / "round", 'base = "square"')
    make(own / "square", 'base = "round"')
    for name in ("broken", "round", "square"):
        with pytest.raises(BadInput, match=name):
            Theme.load(name, [own])
    assert not {"broken", "round", "square"} & {each.name for each in themes([own])}
