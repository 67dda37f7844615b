"""Sections, tags and series: renamed, merged, ordered, removed, and the way back of each."""

from dataclasses import replace

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.errors import BadInput, Refused
from editor_app.domain.topic_record import TopicKind, TopicRecord
from editor_app.services import articles, topic_merging, topics
from editor_app.storage.library import Library

SECTION, TAG, SERIES = TopicKind.SECTION, TopicKind.TAG, TopicKind.SERIES


def made(library: Library, kind: TopicKind, name: str) -> TopicRecord:
    return topics.create_topic(library, kind, name).value


def story(library: Library, **text: object) -> str:
    return articles.create_article(library, ArticleText(headline="Grain", **text)).value.id


def named(library: Library, kind: TopicKind) -> dict[str, int]:
    return {each.record.name: each.articles for each in topics.list_topics(library, kind)}


def former(library: Library, kind: str) -> list[tuple[str, str]]:
    with library.read() as work:
        return [(before, now) for _, before, now in work.topics.former_slugs([kind])]


@pytest.mark.parametrize("kind", list(TopicKind))
def test_a_new_one_is_listed_without_articles(library, kind):
    """It has a slug made from its name, and no second one can have the name."""
    assert made(library, kind, "Війна").slug == "viina"
    assert named(library, kind) == {"Війна": 0}
    with pytest.raises(BadInput):
        topics.create_topic(library, kind, "війна")


@pytest.mark.parametrize("kind", list(TopicKind))
def test_what_is_written_is_kept(library, kind):
    """Name, description, colour and slug; the former slug leads to the new one, and back again."""
    before = made(library, kind, "War")
    changed = replace(before, name="The war", slug="the-war", description="D", colour="#AA3333")
    after = topics.save_topic(library, before.key, changed).value
    assert topics.list_topics(library, kind)[0].record == after
    assert former(library, kind.value) == [("war", "the-war")]
    topics.save_topic(library, after.key, before)
    assert topics.list_topics(library, kind)[0].record == before
    assert ("war", "the-war") not in former(library, kind.value)


def test_a_renamed_tag_is_renamed_in_its_articles(library):
    """Also when its slug changes, on which the articles hang; they are a revision further."""
    article_id = story(library, tags=("War", "Grain"))
    tag = next(each.record for each in topics.list_topics(library, TAG) if each.record.name == "War")
    done = topics.save_topic(library, "war", replace(tag, name="The war", slug="the-war"))
    found = articles.get_article(library, article_id)
    assert (found.text.tags, found.revision) == (("The war", "Grain"), 2)
    assert article_id in done.changes.articles


def test_merged_tags_are_one_and_can_be_parted(library):
    """An article that had both has one; after the way back each has what it had."""
    one, both = story(library, tags=("War",)), story(library, tags=("Invasion", "War"))
    merge = topic_merging.merge_topics(library, TAG, "war", "invasion").value
    assert [articles.get_article(library, each).text.tags for each in (one, both)] == [("Invasion",)] * 2
    assert named(library, TAG) == {"Invasion": 2}
    assert former(library, "tag") == [("war", "invasion")]
    topic_merging.undo_merge(library, merge)
    assert articles.get_article(library, one).text.tags == ("War",)
    assert set(articles.get_article(library, both).text.tags) == {"Invasion", "War"}
    assert former(library, "tag") == []


@pytest.mark.parametrize(("kind", "field"), [(SECTION, "section"), (SERIES, "series")])
def test_merged_sections_and_series_keep_their_articles(library, kind, field):
    """The articles go along, binned ones too; an old slug of the one that is gone leads on."""
    first, second = made(library, kind, "News"), made(library, kind, "Feed")
    kept, binned = (story(library, **{field: first.key}) for _ in range(2))
    articles.bin_article(library, binned)
    merge = topic_merging.merge_topics(library, kind, first.key, second.key).value
    texts = [articles.get_article(library, each).text for each in (kept, binned)]
    assert {getattr(text, field) for text in texts} == {second.key}
    assert former(library, kind.value) == [("news", "feed")]
    topic_merging.undo_merge(library, merge)
    assert named(library, kind) == {"News": 1, "Feed": 0}


def test_a_text_that_says_a_merged_section_gets_the_other(library):
    """An earlier state of an article comes back into the section that its own was merged into."""
    first, second = made(library, SECTION, "News"), made(library, SECTION, "Feed")
    article_id = story(library, section=first.key)
    topic_merging.merge_topics(library, SECTION, first.key, second.key)
    articles.restore_revision(library, article_id, 1)
    assert articles.get_article(library, article_id).text.section == second.key


def test_a_text_that_says_a_removed_series_has_none(library):
    """Saving goes on; nothing is lost but what is gone."""
    gone = made(library, SERIES, "Grain")
    topics.remove_topic(library, SERIES, gone.key)
    article_id = story(library, series=gone.key)
    assert articles.get_article(library, article_id).text.series is None


def test_only_what_is_unused_is_removed(library):
    """A section with an article is refused; without, it goes and can be put back."""
    section = made(library, SECTION, "News")
    article_id = story(library, section=section.key)
    with pytest.raises(Refused):
        topics.remove_topic(library, SECTION, section.key)
    found = articles.get_article(library, article_id)
    articles.save_article(library, article_id, replace(found.text, section=None), found.revision)
    gone = topics.remove_topic(library, SECTION, section.key).value
    assert named(library, SECTION) == {}
    topics.put_topic_back(library, gone)
    assert topics.list_topics(library, SECTION)[0].record == section


@pytest.mark.parametrize("kind", [SECTION, SERIES])
def test_the_order_is_the_newsrooms(library, kind):
    """The answer is the order before, with which one gets back."""
    keys = [made(library, kind, name).key for name in ("One", "Two", "Three")]
    before = topics.order_topics(library, kind, keys[::-1]).value
    assert list(named(library, kind)) == ["Three", "Two", "One"]
    topics.order_topics(library, kind, before)
    assert list(named(library, kind)) == ["One", "Two", "Three"]


def test_a_slug_of_another_is_refused(library):
    """And one that cannot stand in an address."""
    made(library, SECTION, "News")
    feed = made(library, SECTION, "Feed")
    for slug in ("news", "Not a slug"):
        with pytest.raises(BadInput):
            topics.save_topic(library, feed.key, replace(feed, slug=slug))


def test_the_slug_of_a_published_article_is_remembered(library):
    """A draft's is not: nobody has its address. Taking it back takes the redirect back."""
    article_id = story(library, slug="first")
    article = articles.get_article(library, article_id)
    article = articles.save_article(library, article_id, replace(article.text, slug="second"), 1).value
    assert former(library, "article") == []
    with library.write() as work:
        out = replace(article, published_at=article.created_at, revision=3)
        assert work.articles.replace(out, article.revision)
    articles.save_article(library, article_id, replace(article.text, slug="third"), 3)
    assert former(library, "article") == [("second", "third")]
    assert story(library, slug="second")
    assert former(library, "article") == []
