"""One thing done to many articles: all in one transaction, and put back as they were."""

import pytest

from editor_app.domain.article import Article, ArticleText
from editor_app.domain.errors import Cancelled
from editor_app.domain.workflow import Status
from editor_app.progress import CancelToken
from editor_app.services import articles, many
from editor_app.services.authors import AuthorText, create_author
from editor_app.services.lists import ArticleQuery, article_ids
from editor_app.services.sections import create_section
from editor_app.storage.library import Library


@pytest.fixture
def three(library: Library) -> list[Article]:
    """Three drafts, one of them tagged."""
    texts = (ArticleText("Grain"), ArticleText("Port", tags=("harbour",)), ArticleText("Fire"))
    return [articles.create_article(library, text).value for text in texts]


def now(library: Library, made: list[Article]) -> list[Article]:
    return [articles.get_article(library, each.id) for each in made]


def test_every_part_is_changed_and_put_back(library: Library, three: list[Article]) -> None:
    """Section, tag, state, people and bin: done to all, undone, and done again."""
    section = create_section(library, "Ports").value.id
    person = create_author(library, AuthorText("Olena Lys")).value.id
    ids = [each.id for each in three]
    for change in (
        many.into_section(section),
        many.with_tag("night"),
        many.without_tag("harbour"),
        many.into_state(Status.SUBMITTED),
        many.to_editor(person),
        many.to_reporter(person),
        many.into_bin(),
    ):
        before = [many.handled(each) for each in now(library, three)]
        done = many.change_many(library, ids, change).value
        after = [many.handled(each) for each in now(library, three)]
        assert done.moved
        assert after != before
        many.put_back(library, done.moved)
        assert [many.handled(each) for each in now(library, three)] == before
        many.put_forth(library, done.moved)
        assert [many.handled(each) for each in now(library, three)] == after
    assert article_ids(library, ArticleQuery()) == []


def test_a_step_that_is_none_is_left_and_named(library: Library, three: list[Article]) -> None:
    """The others take it."""
    articles.change_status(library, three[0].id, Status.SUBMITTED)
    done = many.change_many(library, [each.id for each in three], many.into_state(Status.IN_REVIEW)).value
    assert [each.name for each in done.moved] == ["Grain"]
    assert len(done.left) == 2
    assert done.left[0].startswith("“Port”: An article that is draft cannot become in review")


def test_a_published_article_is_not_binned(library: Library, three: list[Article]) -> None:
    """It must be withdrawn first, also among many."""
    for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED):
        articles.change_status(library, three[1].id, status)
    done = many.change_many(library, [each.id for each in three], many.into_bin()).value
    assert len(done.moved) == 2
    assert "Withdraw it first" in done.left[0]


def test_what_was_changed_again_since_is_not_put_back(library: Library, three: list[Article]) -> None:
    """Undo never takes away what somebody did later."""
    done = many.change_many(library, [each.id for each in three], many.with_tag("night")).value
    later = articles.get_article(library, three[0].id)
    many.change_many(library, [later.id], many.with_tag("day"))
    back = many.put_back(library, done.moved).value
    assert len(back.moved) == 2
    assert "“Grain” was changed again" in back.left[0]
    assert articles.get_article(library, later.id).text.tags == ("night", "day")


def test_one_that_was_written_on_is_put_back_with_its_newer_text(
    library: Library, three: list[Article]
) -> None:
    """Only what was changed goes back; the words written since stay."""
    done = many.change_many(library, [three[0].id], many.with_tag("night")).value
    current = articles.get_article(library, three[0].id)
    articles.save_article(
        library, current.id, current.text.__class__("Grain", body="New.", tags=("night",)), current.revision
    )
    many.put_back(library, done.moved)
    after = articles.get_article(library, three[0].id)
    assert (after.text.body, after.text.tags) == ("New.", ())


def test_stopping_leaves_everything_as_it_was(library: Library, three: list[Article]) -> None:
    """Many articles change together or not at all."""

    class Stopping:
        def __init__(self, token: CancelToken) -> None:
            self.token = token

        def step(self, stage: str, done: int, total: int) -> None:
            if done == 2:
                self.token.cancel()

    token = CancelToken()
    ids = [each.id for each in three] * 2
    with pytest.raises(Cancelled):
        many.change_many(library, ids, many.with_tag("night"), Stopping(token), token)
    assert all("night" not in each.text.tags for each in now(library, three))


def test_a_restored_article_whose_slug_is_taken_gets_a_number(library: Library, three: list[Article]) -> None:
    """Nothing is lost, and no two articles share an address."""
    done = many.change_many(library, [three[0].id], many.into_bin()).value
    articles.create_article(library, ArticleText("Grain", slug=three[0].slug))
    many.put_back(library, done.moved)
    assert articles.get_article(library, three[0].id).slug == f"{three[0].slug}-2"


def test_pins_are_set_and_taken(library: Library, three: list[Article]) -> None:
    """Only what changes is told, so that undo takes back no more."""
    ids = [each.id for each in three]
    assert many.pin_many(library, ids[:1], pinned=True).value == tuple(ids[:1])
    assert many.pin_many(library, ids, pinned=True).value == tuple(ids[1:])
    assert set(article_ids(library, ArticleQuery(search="is:pinned"))) == set(ids)
    many.pin_many(library, ids[1:], pinned=False)
    assert article_ids(library, ArticleQuery(search="is:pinned")) == ids[:1]
