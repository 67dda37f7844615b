"""An export that makes only what has changed gives the same bytes as one that makes everything."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import SectionId, SeriesId
from editor_app.domain.notice import NoticeKind
from editor_app.domain.plan import Plan
from editor_app.domain.topic_record import TopicKind
from editor_app.domain.workflow import Status
from editor_app.export.manifest import verify_bundle
from editor_app.export.options import ExportOptions
from editor_app.services import articles, authors, exporting, planning, topics
from editor_app.storage.library import Library

SITE = ExportOptions(base_url="https://lantern.example", formats=("site", "article_json", "json_feed"))
STEPS = 10


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


class Newsroom:
    """A library with articles that point at each other, and the ways one may change it."""

    def __init__(self, library: Library, seed: int) -> None:
        self.library = library
        self.random = Random(seed)
        self.authors = [authors.create_author(library, AuthorText(f"Writer {n}")).value for n in range(3)]
        for kind, name in (
            (TopicKind.SECTION, "News"),
            (TopicKind.SECTION, "Culture"),
            (TopicKind.SERIES, "River"),
        ):
            topics.create_topic(library, kind, name)
        self.sections = [
            SectionId(each.record.key) for each in topics.list_topics(library, TopicKind.SECTION)
        ]
        self.series = SeriesId(topics.list_series(library)[0].id)
        self.ids = [self.new() for _ in range(40)]

    def new(self) -> str:
        """Publish an article."""
        random, number = self.random, len(getattr(self, "ids", ())) + self.random.randrange(10**6)
        text = ArticleText(
            headline=f"Headline {number}",
            body=f"Words {number}.",
            section=random.choice([None, *self.sections]),
            bylines=(Byline(random.choice(self.authors).id),),
            tags=tuple(random.sample(["Water", "Bread", "Trams"], 2)),
            series=random.choice([None, None, self.series]),
        )
        made = articles.create_article(self.library, text).value
        for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
            articles.change_status(self.library, made.id, status)
        return made.id

    def change(self) -> str:
        """Do one thing a newsroom does; return what."""
        name = self.random.choice([n for n in dir(self) if n.startswith("do_")])
        getattr(self, name)(articles.get_article(self.library, self.random.choice(self.ids)))
        return name

    def save(self, article, **changed) -> None:
        """Write an article with some fields changed."""
        text = replace(article.text, **changed)
        articles.save_article(self.library, article.id, text, article.revision)

    def do_write(self, article) -> None:
        """Write a paragraph more."""
        self.save(article, body=f"{article.text.body}\n\nMore {self.random.random()}.")

    def do_retitle(self, article) -> None:
        """Change a headline, which cards elsewhere show."""
        self.save(article, headline=f"Other {self.random.random()}")

    def do_readdress(self, article) -> None:
        """Change an address, which leaves a redirect behind."""
        self.save(article, slug=f"other-{self.random.randrange(10**6)}")

    def do_point(self, article) -> None:
        """Put a card of another article, a link to one and a link to an author into a body."""
        other, third = self.random.sample(self.ids, 2)
        author = self.random.choice(self.authors)
        body = f"[card](article:{other})\n\nSee [that](article:{third}) by [them](author:{author.id})."
        self.save(article, body=body)

    def do_move(self, article) -> None:
        """Move an article to another section, series, author and other tags."""
        self.save(
            article,
            section=self.random.choice([None, *self.sections]),
            series=self.random.choice([None, self.series]),
            bylines=(Byline(self.random.choice(self.authors).id),),
            tags=(f"New {self.random.randrange(3)}", "Water"),
        )

    def do_translate(self, article) -> None:
        """Make an article the translation of another."""
        other = self.random.choice([each for each in self.ids if each != article.id])
        self.save(article, language="uk", translation_of=other)

    def do_hold(self, article) -> None:
        """Hold an article back, or let it go."""
        planning.save_plan(self.library, article.id, Plan(hold="" if article.plan.hold else "wait"))

    def do_correct(self, article) -> None:
        """Add a correction."""
        articles.add_notice(self.library, article.id, NoticeKind.CORRECTION, "It was wrong.")

    def do_publish(self, article) -> None:
        """Publish one article more."""
        self.ids.append(self.new())

    def do_rename_author(self, article) -> None:
        """Change the record of an author."""
        author = authors.get_author(self.library, self.authors[0].id)
        authors.save_author(
            self.library, author.id, replace(author.text, biography=f"B {self.random.random()}")
        )


@pytest.mark.parametrize("seed", range(6))
def test_what_has_changed_gives_the_same_as_everything(library, tmp_path, seed):
    """After every change the bundle is, byte for byte, the one a clean export makes, and is sound."""
    room = Newsroom(library, seed)
    exporting.export_library(library, tmp_path / "site", SITE)
    for step in range(STEPS):
        done = [room.change() for _ in range(room.random.choice([1, 1, 2]))]
        exporting.export_library(library, tmp_path / "site", SITE)
        clean = tmp_path / f"clean-{step}"
        exporting.export_library(library, clean, SITE)
        assert contents(tmp_path / "site") == contents(clean), done
        assert verify_bundle(tmp_path / "site") == []


def test_one_edit_writes_only_what_it_touches(library, tmp_path):
    """Of an article whose card did not change, its own files and the feeds with its text are written."""
    room = Newsroom(library, 0)
    exporting.export_library(library, tmp_path / "site", SITE)
    assert exporting.export_library(library, tmp_path / "site", SITE).written == 0
    article = articles.get_article(library, room.ids[0])
    room.save(article, seo=replace(article.text.seo, title="Another title"))
    receipt = exporting.export_library(library, tmp_path / "site", SITE)
    assert 0 < receipt.written < 8
    assert "Another title" in (tmp_path / f"site/articles/{article.slug}/index.html").read_text()


def test_a_file_put_into_the_bundle_stops_the_quick_way_too(library, tmp_path):
    """Somebody's own file is not swapped away."""
    room = Newsroom(library, 1)
    exporting.export_library(library, tmp_path / "site", SITE)
    (tmp_path / "site/CNAME").write_text("lantern.example")
    room.do_write(articles.get_article(library, room.ids[0]))
    with pytest.raises(exporting.KnownError, match="CNAME"):
        exporting.export_library(library, tmp_path / "site", SITE)
    assert (tmp_path / "site/CNAME").exists()
