"""What exactly a bundle contained can be seen for ever."""

import json
from dataclasses import replace

from editor_app.domain.article import ArticleText
from editor_app.domain.review import Person
from editor_app.domain.revision import SaveReason
from editor_app.domain.workflow import Status
from editor_app.services import articles
from editor_app.services.exporting import export_library
from editor_app.services.receipts import bundles_with


def autosaved(library, article, body):
    """Save another body as the editor does by itself."""
    text = replace(article.text, body=body)
    return articles.save_article(library, article.id, text, article.revision, SaveReason.AUTOSAVE).value


def published(library):
    """Return an article that is approved, with its newest state an autosave."""
    article = articles.create_article(library, ArticleText(headline="Grain", body="One.")).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED):
        article = articles.change_status(library, article.id, status).value
    return autosaved(library, article, "Two.")


def test_the_state_that_went_out_stays(library, tmp_path):
    """An autosave that was exported is not replaced by the next one."""
    article = published(library)
    export_library(library, tmp_path / "bundle")
    autosaved(library, article, "Three.")
    kept = {state.text.body: state.reason for state in articles.list_revisions(library, article.id)}
    assert kept["Two."] is SaveReason.EXPORT
    assert "Three." in kept


def test_the_receipt_names_the_states(library, tmp_path):
    """For each revision one learns in which bundle it went out."""
    article = published(library)
    export_library(library, tmp_path / "bundle")
    ((number, (said,)),) = bundles_with(library, article.id).items()
    assert number == article.revision
    assert said.endswith("· bundle")


def test_the_receipt_names_who_approved(library, tmp_path):
    """The last person who did."""
    library.person = Person(None, "Chief")
    published(library)
    export_library(library, tmp_path / "bundle")
    (kept,) = (library.path / "receipts").glob("*.json")
    (article,) = json.loads(kept.read_text(encoding="utf-8"))["contents"]
    assert article["approved_by"] == "Chief"


def test_a_broken_receipt_is_passed_over(library, tmp_path):
    """Somebody may have written into it."""
    article = published(library)
    export_library(library, tmp_path / "bundle")
    (library.path / "receipts" / "2999.json").write_text("[", encoding="utf-8")
    assert bundles_with(library, article.id)
