"""What was typed and not saved comes back, and never over something newer."""

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from editor_app.domain.article import Article, ArticleText
from editor_app.services.articles import create_article, get_article, list_revisions, save_article
from editor_app.services.lists import ArticleQuery, article_ids, article_rows
from editor_app.services.recovery import (
    DISCARDED,
    Outcome,
    discard_draft,
    find_drafts,
    keep_draft,
    recover_drafts,
)
from editor_app.storage.draft_writer import DraftWriter
from editor_app.storage.library import DATABASE, Library


@pytest.fixture
def article(library: Library) -> Article:
    """A saved article."""
    return create_article(library, ArticleText(headline="Grain", body="Saved.")).value


def leave_draft(library: Library, article: Article, *bodies: str) -> Path:
    writer = DraftWriter(library.drafts)
    writer.base(article.id, article.revision, article.text)
    for body in bodies:
        writer.note(article.id, replace(article.text, body=body))
    writer.close()
    return library.drafts / f"{article.id}.journal"


def test_unsaved_text_is_saved_on_top(library: Library, article: Article) -> None:
    """The article gets the text, and the state before can be brought back."""
    journal = leave_draft(library, article, "Saved. And", "Saved. And typed.")

    (recovered,) = recover_drafts(library).value

    assert recovered.outcome is Outcome.SAVED
    assert get_article(library, article.id).text.body == "Saved. And typed."
    assert [state.text.body for state in list_revisions(library, article.id)] == [
        "Saved. And typed.",
        "Saved.",
    ]
    assert not journal.exists()


def test_older_text_does_not_overwrite_newer(library: Library, article: Article) -> None:
    """A draft of an article that has moved on becomes a draft of its own."""
    leave_draft(library, article, "Mine.")
    save_article(library, article.id, replace(article.text, body="Theirs."), article.revision)

    (recovered,) = recover_drafts(library).value

    assert recovered.outcome is Outcome.COPIED
    assert get_article(library, article.id).text.body == "Theirs."
    copy = get_article(library, recovered.article)
    assert (copy.headline, copy.text.body) == ("Grain (recovered)", "Mine.")


def test_recovering_twice_changes_nothing(library: Library, article: Article) -> None:
    """A journal that survived its own recovery is recognised as saved."""
    journal = leave_draft(library, article, "Typed.")
    kept = journal.read_bytes()
    recover_drafts(library)
    journal.write_bytes(kept)

    assert recover_drafts(library).value == []

    assert [row.headline for row in article_rows(library, article_ids(library, ArticleQuery()))] == ["Grain"]


def test_an_unreadable_journal_is_kept(library: Library, article: Article) -> None:
    """Nothing is deleted only because it cannot be understood."""
    journal = leave_draft(library, article, "Typed.")
    journal.write_bytes(b"0000 torn")

    assert recover_drafts(library).value == []

    assert journal.with_suffix(".unreadable").read_bytes() == b"0000 torn"


def test_a_torn_tail_costs_only_the_last_edit(library: Library, article: Article) -> None:
    """A journal cut off in the middle of a record gives everything before it."""
    journal = leave_draft(library, article, "Typed once.", "Typed once. Twice.")
    journal.write_bytes(journal.read_bytes()[:-5])

    recover_drafts(library)

    assert get_article(library, article.id).text.body == "Typed once."


def test_looking_for_drafts_applies_nothing(library: Library, article: Article) -> None:
    """What was typed is told, and the article stays as it is until somebody decides."""
    leave_draft(library, article, "Typed.")

    (unsaved,) = find_drafts(library)

    assert (unsaved.article, unsaved.draft.body, unsaved.outcome) == (article.id, "Typed.", Outcome.SAVED)
    assert unsaved.now == article.text
    assert get_article(library, article.id) == article
    assert [found.journal for found in find_drafts(library)] == [unsaved.journal]


def test_a_draft_waits_while_its_article_is_written_on(library: Library, article: Article) -> None:
    """A journal begun later takes nothing from the one that was not decided about."""
    leave_draft(library, article, "First.")
    (first,) = find_drafts(library)
    leave_draft(library, article, "Second.")

    assert {found.draft.body for found in find_drafts(library)} == {"First.", "Second."}
    assert first.journal.exists()


def test_changes_of_other_fields_are_brought_together(library: Library, article: Article) -> None:
    """Somebody gave the article a standfirst meanwhile: both stay."""
    leave_draft(library, article, "Typed.")
    save_article(library, article.id, replace(article.text, standfirst="Theirs."), article.revision)
    (unsaved,) = find_drafts(library)

    kept = keep_draft(library, unsaved.journal).value

    assert unsaved.outcome is Outcome.MERGED
    assert kept is not None
    assert kept.outcome is Outcome.MERGED
    text = get_article(library, article.id).text
    assert (text.body, text.standfirst) == ("Typed.", "Theirs.")


def test_a_discarded_draft_can_be_had_back(library: Library, article: Article) -> None:
    """It is not offered again, and its file is there for a month."""
    leave_draft(library, article, "Typed.")
    (unsaved,) = find_drafts(library)

    discard_draft(library, unsaved.journal)

    assert find_drafts(library) == []
    (kept,) = (library.drafts / DISCARDED).iterdir()
    os.utime(kept, (0, 0))
    find_drafts(library)
    assert not kept.exists()


def test_a_draft_of_an_article_that_is_gone_becomes_an_article(library: Library, article: Article) -> None:
    """What was typed is more than nothing."""
    leave_draft(library, article, "Typed.")
    with sqlite3.connect(library.path / DATABASE) as database:
        database.execute("delete from revision")
        database.execute("delete from article")

    (unsaved,) = find_drafts(library)

    assert (unsaved.now, unsaved.outcome) == (None, Outcome.COPIED)
    kept = keep_draft(library, unsaved.journal).value
    assert kept is not None
    assert get_article(library, kept.article).text.body == "Typed."
