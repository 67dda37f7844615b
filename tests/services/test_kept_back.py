"""What an embargo, a schedule or a hold keeps back goes out in no form, and the receipt says so."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor_app.domain.article import Article, ArticleText, Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import ArticleId
from editor_app.domain.plan import Plan
from editor_app.domain.topic_record import TopicKind
from editor_app.domain.workflow import Status
from editor_app.export.options import Receipt
from editor_app.services import articles
from editor_app.services.authors import create_author
from editor_app.services.exporting import export_library
from editor_app.services.planning import save_plan
from editor_app.services.sections import create_section
from editor_app.services.topics import create_topic, list_series
from editor_app.storage.library import Library

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LATER, BEFORE = NOW + timedelta(hours=1), NOW - timedelta(hours=1)


@pytest.fixture
def desk(library: Library) -> Library:
    """A library whose clock stands still."""
    library.clock = lambda: NOW
    return library


def publish(library: Library, name: str, **text: object) -> ArticleId:
    """Make an article and take it to publication."""
    made = articles.create_article(library, ArticleText(headline=name, body="Words.", **text)).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        articles.change_status(library, made.id, status)
    return made.id


def export(library: Library, out: Path) -> tuple[Receipt, str]:
    """Export and return the receipt and all text of the bundle."""
    receipt = export_library(library, out)
    texts = [
        path.read_text(encoding="utf-8", errors="replace")
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.suffix in {".html", ".json", ".css", ".js", ".xml", ".txt"}
    ]
    return receipt, "\n".join(texts)


@pytest.mark.parametrize(
    ("plan", "goes_out"),
    [
        (Plan(embargo=LATER), False),
        (Plan(scheduled=LATER), False),
        (Plan(hold="The lawyer reads it"), False),
        (Plan(embargo=BEFORE, scheduled=BEFORE, hold="  "), True),
        (Plan(), True),
    ],
)
def test_what_is_kept_back_is_nowhere_in_the_bundle(
    desk: Library, tmp_path: Path, plan: Plan, goes_out: bool
) -> None:
    """Feed, section, author, tag, series, JSON and redirects: none of them knows it before its time."""
    section = create_section(desk, "Ports").value.id
    person = create_author(desk, AuthorText("Olena Lys")).value.id
    create_topic(desk, TopicKind.SERIES, "The river")
    everywhere = {
        "section": section,
        "bylines": (Byline(person),),
        "tags": ("harbour",),
        "series": list_series(desk)[0].id,
    }
    publish(desk, "Plain news", **everywhere)
    secret = publish(desk, "Zanzibar", **everywhere)
    save_plan(desk, secret, plan)
    receipt, texts = export(desk, tmp_path / "bundle")
    assert ("zanzibar" in texts.lower()) is goes_out
    assert receipt.kept_back == (() if goes_out else ("zanzibar",))
    assert receipt.articles == (2 if goes_out else 1)


def test_a_card_of_what_is_kept_back_is_left_out(desk: Library, tmp_path: Path) -> None:
    """Its headline would go out with the other article."""
    secret = publish(desk, "Zanzibar")
    teller: Article = articles.get_article(desk, publish(desk, "Plain news"))
    more = f"More [here](article:{secret}) and [there][z].\n\n[z]: article:zanzibar"
    links = f"[Read on](article:zanzibar)\n\n{more}"
    text = replace(teller.text, body=f"Words.\n\n{links}\n\n[Plain](article:plain-news)\n")
    articles.save_article(desk, teller.id, text, teller.revision)
    save_plan(desk, secret, Plan(embargo=LATER))
    _, texts = export(desk, tmp_path / "bundle")
    assert "zanzibar" not in texts.lower()
    assert secret not in texts
    assert "More here and [there][z]." in texts
    assert "[Plain](article:plain-news)" in texts
