"""Bodies that were rendered once are taken as they are, unless something in them has changed."""

from dataclasses import replace

from editor_app.domain.article import ArticleText
from editor_app.domain.workflow import Status
from editor_app.services import articles, rendering
from editor_app.services.exporting import export_library
from editor_app.services.gathering import Gatherer
from editor_app.services.rendering import BodyRenderer, keep_rendered


def written(library, **text):
    """Make an article that may go out."""
    made = articles.create_article(library, ArticleText(headline="Port", **text)).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
        articles.change_status(library, made.id, status)
    return articles.get_article(library, made.id)


def rendered(library, monkeypatch, *found):
    """Return the bodies, and how many of them had to be rendered."""
    calls = []
    whole = rendering.render_body
    monkeypatch.setattr(rendering, "render_body", lambda *given: calls.append(1) or whole(*given))
    renderer = BodyRenderer(library, Gatherer(library.read))
    bodies = [each.body.html for each in renderer.bodies(found)]
    renderer.close()
    monkeypatch.undo()
    return bodies, len(calls)


def test_a_body_is_rendered_once(library, monkeypatch):
    """The second time it is there, and the same."""
    article = written(library, body="Some *words*.")
    first, made = rendered(library, monkeypatch, article)
    assert (first, made) == (["<p>Some <em>words</em>.</p>"], 1)
    assert rendered(library, monkeypatch, article) == (first, 0)


def test_another_text_is_rendered_again(library, monkeypatch):
    """Another body or another language is another rendering."""
    article = written(library, body="Words.")
    rendered(library, monkeypatch, article)
    for change in ({"body": "Other words."}, {"language": "uk"}):
        other = replace(article, text=replace(article.text, **change))
        assert rendered(library, monkeypatch, other)[1] == 1


def test_a_card_that_changed_is_rendered_again(library, monkeypatch):
    """What the text points at is part of the rendering."""
    other = written(library, body="Words.", slug="other")
    article = written(library, body="[x](article:other)")
    assert "Port" in rendered(library, monkeypatch, article)[0][0]
    assert rendered(library, monkeypatch, article)[1] == 0
    articles.save_article(library, other.id, replace(other.text, headline="Harbour"), other.revision)
    bodies, made = rendered(library, monkeypatch, article)
    assert made == 1
    assert "Harbour" in bodies[0]


def test_what_may_go_out_is_rendered_ahead(library, monkeypatch):
    """Drafts are not; the export finds the others."""
    draft = articles.create_article(library, ArticleText(headline="Draft", body="Words.")).value
    article = written(library, body="Words.")
    assert keep_rendered(library, [draft.id, article.id]) == 1
    assert rendered(library, monkeypatch, article)[1] == 0
    assert rendered(library, monkeypatch, draft)[1] == 1


def test_a_damaged_scratch_file_costs_time_only(library, tmp_path):
    """It is begun anew."""
    written(library, body="Words.")
    export_library(library, tmp_path / "one")
    for name in ("renderings.db", "verdicts.db"):
        for path in library.cache.glob(f"{name}*"):
            path.write_bytes(b"no database at all" * 100)
    export_library(library, tmp_path / "two")
    one, two = ((tmp_path / name / "manifest.json").read_bytes() for name in ("one", "two"))
    assert one == two
