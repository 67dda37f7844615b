"""What can be done with an article."""

from dataclasses import replace
from datetime import timedelta

import pytest

from editor_app.domain.article import ArticleText, Byline, BylineRole, Dateline, LeadPicture, Seo
from editor_app.domain.author import AuthorText
from editor_app.domain.errors import BadInput, Conflict, NotFound, Refused
from editor_app.domain.ids import ArticleId
from editor_app.domain.notice import NoticeKind
from editor_app.domain.revision import SaveReason
from editor_app.domain.workflow import Status
from editor_app.services import articles
from editor_app.services.authors import create_author
from editor_app.services.sections import create_section
from editor_app.storage.library import Library


def test_everything_written_into_an_article_comes_back(library: Library) -> None:
    """Every field of the text survives saving and reading."""
    author = create_author(library, AuthorText("Olena Marchuk")).value
    section = create_section(library, "News Feed").value
    text = ArticleText(
        headline="Зернова угода", short_headline="Угода", standfirst="Що далі", slug="grain",
        body="# п’ять\n\n", language="uk", section=section.id, tags=("порт", "grain", "Grain"),
        dateline=Dateline("Kyiv", library.clock().date()),
        bylines=(Byline(author.id, BylineRole.EDITOR), Byline(author.id, BylineRole.PHOTOGRAPHER)),
        lead=LeadPicture(None, "alt", "caption", "credit"), seo=Seo("title", "description"),
        social_title="social", push_text="push",
    )  # fmt: skip

    made = articles.create_article(library, text).value

    assert articles.get_article(library, made.id) == made
    assert made.text == text


def test_a_slug_is_made_from_the_headline_and_numbered_when_taken(library: Library) -> None:
    """Two stories with one headline get two addresses."""
    slugs = [
        articles.create_article(library, ArticleText(headline="П’ять портів")).value.slug for _ in range(3)
    ]

    assert slugs == ["piat-portiv", "piat-portiv-2", "piat-portiv-3"]


def test_the_slug_follows_a_headline_that_is_being_typed(library: Library) -> None:
    """Autosaves in the middle of a headline do not freeze half a slug."""
    article = articles.create_article(library).value
    for headline in ("Gra", "Grain de", "Grain deal"):
        text = replace(article.text, headline=headline)
        article = articles.save_article(
            library, article.id, text, article.revision, SaveReason.AUTOSAVE
        ).value

    assert article.slug == "grain-deal"

    text = replace(article.text, headline="Another headline altogether")
    assert articles.save_article(library, article.id, text, article.revision).value.slug == "grain-deal"


def test_a_stale_save_is_refused_and_overwrites_nothing(library: Library) -> None:
    """Who saves over an older revision is told so, and the newer text stays."""
    first = articles.create_article(library, ArticleText(headline="One")).value
    second = articles.save_article(library, first.id, replace(first.text, body="newer"), first.revision).value

    with pytest.raises(Conflict, match="changed elsewhere"):
        articles.save_article(library, first.id, replace(first.text, body="older"), first.revision)

    assert articles.get_article(library, first.id) == second


def test_saving_the_same_text_changes_nothing(library: Library) -> None:
    """A save without a change makes no new revision."""
    article = articles.create_article(library, ArticleText(headline="One")).value

    done = articles.save_article(library, article.id, article.text, article.revision)

    assert done.value == article
    assert not done.changes


@pytest.mark.parametrize("slug", ["Über", "a b", "-a", "a/b", "x" * 81])
def test_a_slug_that_cannot_be_an_address_is_refused(library: Library, slug: str) -> None:
    """Spaces, capitals and signs do not get into addresses."""
    article = articles.create_article(library, ArticleText(headline="One")).value

    with pytest.raises(BadInput, match="cannot be a slug"):
        articles.save_article(library, article.id, replace(article.text, slug=slug), article.revision)


def test_a_taken_slug_is_refused(library: Library) -> None:
    """An address belongs to one article."""
    articles.create_article(library, ArticleText(headline="One"))
    other = articles.create_article(library, ArticleText(headline="Two")).value

    with pytest.raises(BadInput, match="Another article has the slug one"):
        articles.save_article(library, other.id, replace(other.text, slug="one"), other.revision)


def test_a_binned_article_comes_back_as_it_was(library: Library) -> None:
    """The bin keeps text and status, and gives the slug back when it was not taken."""
    article = articles.create_article(library, ArticleText(headline="One", body="text")).value
    articles.bin_article(library, article.id)
    with pytest.raises(NotFound):
        articles.find_article(library, "one")

    restored = articles.restore_article(library, article.id).value

    assert (restored.text, restored.status, restored.binned_at) == (article.text, article.status, None)


def test_a_restored_article_gets_a_free_slug(library: Library) -> None:
    """When another story took the address meanwhile, the restored one gets a number."""
    article = articles.create_article(library, ArticleText(headline="One")).value
    articles.bin_article(library, article.id)
    articles.create_article(library, ArticleText(headline="One"))

    assert articles.restore_article(library, article.id).value.slug == "one-2"


def test_a_published_article_is_not_binned(library: Library) -> None:
    """What readers have seen is withdrawn, not thrown away."""
    article = articles.create_article(library, ArticleText(headline="One")).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        articles.change_status(library, article.id, status)

    with pytest.raises(Refused, match="Withdraw it first"):
        articles.bin_article(library, article.id)


def test_an_article_cannot_jump_over_review(library: Library) -> None:
    """A draft does not become published in one step."""
    article = articles.create_article(library, ArticleText(headline="One")).value

    with pytest.raises(Refused, match="draft cannot become published"):
        articles.change_status(library, article.id, Status.PUBLISHED)


def test_the_first_publication_sets_the_time(library: Library) -> None:
    """The time of publication is set once and stays."""
    article = articles.create_article(library, ArticleText(headline="One")).value
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        article = articles.change_status(library, article.id, status).value
    published = article.published_at

    corrected = articles.change_status(library, article.id, Status.CORRECTED).value

    assert published is not None
    assert corrected.published_at == published


def test_a_copy_is_a_draft_of_its_own(library: Library) -> None:
    """A duplicate has the same text, another id and another slug."""
    article = articles.create_article(library, ArticleText(headline="One", body="text")).value

    copy = articles.duplicate_article(library, article.id).value

    assert copy.id != article.id
    assert copy.text == replace(article.text, slug="one-copy")
    assert copy.status is Status.DRAFT


def test_notices_are_only_added(library: Library) -> None:
    """Notices come in the order they were given; an empty one is refused."""
    article = articles.create_article(library, ArticleText(headline="One")).value
    articles.add_notice(library, article.id, NoticeKind.CORRECTION, "The sum was wrong.")
    articles.add_notice(library, article.id, NoticeKind.UPDATE, " More is known. ")
    with pytest.raises(BadInput):
        articles.add_notice(library, article.id, NoticeKind.UPDATE, " ")

    kept = articles.get_article(library, article.id).notices

    assert [(n.kind, n.text) for n in kept] == [
        (NoticeKind.CORRECTION, "The sum was wrong."),
        (NoticeKind.UPDATE, "More is known."),
    ]


def test_a_kept_state_can_be_brought_back(library: Library) -> None:
    """Restoring a revision puts its text on top, and the newer one stays to go back to."""
    article = articles.create_article(library, ArticleText(headline="One", body="first")).value
    later = articles.save_article(library, article.id, replace(article.text, body="second"), 1).value

    restored = articles.restore_revision(library, article.id, 1).value

    assert restored.text == article.text
    assert restored.revision == later.revision + 1
    assert [r.text.body for r in articles.list_revisions(library, article.id)] == ["first", "second", "first"]


def test_autosaves_share_a_state_until_much_is_deleted(library: Library) -> None:
    """Autosaves within ten minutes make one state, but a large deletion keeps what was there."""
    article = articles.create_article(library, ArticleText(headline="One")).value
    body = "A sentence that is long enough to be missed. " * 4
    for text in (body[:20], body[:60], body, ""):
        changed = replace(article.text, body=text)
        article = articles.save_article(
            library, article.id, changed, article.revision, SaveReason.AUTOSAVE
        ).value

    states = [revision.text.body for revision in articles.list_revisions(library, article.id)]

    assert states == ["", body, ""]


def test_autosaves_far_apart_are_both_kept(library: Library) -> None:
    """After ten minutes a new state begins."""
    article = articles.create_article(library, ArticleText(headline="One")).value
    start = library.clock()
    for minutes in (1, 5, 12):
        library.clock = lambda minutes=minutes: start + timedelta(minutes=minutes)
        changed = replace(article.text, body=f"minute {minutes}")
        article = articles.save_article(
            library, article.id, changed, article.revision, SaveReason.AUTOSAVE
        ).value

    states = [revision.text.body for revision in articles.list_revisions(library, article.id)]

    assert states == ["minute 12", "minute 5", ""]


def test_an_unknown_article_is_a_sentence(library: Library) -> None:
    """An id that is not there raises NotFound everywhere."""
    for verb in (articles.get_article, articles.bin_article, articles.duplicate_article):
        with pytest.raises(NotFound):
            verb(library, ArticleId("nothing"))
