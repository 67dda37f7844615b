"""The feed and the article documents."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from feed_rules import broken_rules

from editor_app.domain.article import Byline
from editor_app.domain.media import MediaKind
from editor_app.export.formats import json_feed
from editor_app.export.formats.common import moment

BASE = "https://lantern.example/news"


@pytest.fixture
def feed(export, tmp_path):
    """Export with the options given and return the feed."""

    def run(**options):
        export(**options)
        return json.loads((tmp_path / "site/feed.json").read_text())

    return run


@pytest.fixture
def bridge(export, tmp_path):
    """Export with the options given and return the document of the article `bridge`."""

    def run(**options):
        export(**options)
        return json.loads((tmp_path / "site/articles/bridge/article.json").read_text())

    return run


@pytest.mark.parametrize("base", ["", BASE, BASE + "/"])
def test_feed_keeps_the_rules_of_json_feed(feed, base):
    """The feed is a JSON Feed 1.1 with and without a site's address."""
    assert broken_rules(feed(base_url=base)) == []


def test_the_rules_find_what_is_wrong(feed):
    """The check of the rules sees wrong addresses, times, languages, authors and ids."""
    good = feed(base_url=BASE)
    item = good["items"][0]
    for change in (
        {"url": "articles/x"}, {"date_modified": "2026-03-05"}, {"language": "en_US"}, {"authors": [{}]},
        {"id": 7}, {"id": good["items"][1]["id"]}, {"tags": [""]}, {"colour": "red"},
    ):  # fmt: skip
        assert broken_rules(good | {"items": [item | change, *good["items"][1:]]}), change
    assert broken_rules({key: value for key, value in good.items() if key != "title"})
    assert broken_rules(good | {"version": "https://jsonfeed.org/version/1"})


def test_feed_items_are_newest_first_and_whole(feed):
    """An item carries its address, times with their zone, authors, picture and body."""
    items = feed(base_url=BASE)["items"]
    assert [item["url"].split("/")[-2] for item in items] == ["bridge", "ice", "mist", "tram", "bakery"]
    bridge = items[0]
    assert bridge["date_published"] == "2026-03-05T12:35:00+02:00"
    assert [author["name"] for author in bridge["authors"]] == ["Ada Lem", "Ivo Rask"]
    assert bridge["image"].startswith(BASE + "/media/")
    assert f'src="{BASE}/media/' in bridge["content_html"]
    assert bridge["summary"] == "The crossing has money and a date."


def test_feed_ids_do_not_change_with_the_site(feed):
    """An item keeps its id when the newsroom moves, so no reader shows it twice."""
    assert [i["id"] for i in feed(base_url=BASE)["items"]] == [i["id"] for i in feed()["items"]]


def test_feed_without_a_site_is_relative(feed):
    """Without a site there are no addresses of items, and those in bodies are relative to the feed."""
    given = feed()
    assert not {"home_page_url", "feed_url"} & given.keys()
    assert all("url" not in item and "image" not in item for item in given["items"])
    assert 'src="media/' in given["items"][0]["content_html"]


def test_the_newsroom_s_own_address_is_used(feed, source):
    """Without an address among the options the newsroom's is taken."""
    source.room = replace(source.room, base_url=BASE)
    assert feed()["home_page_url"] == BASE + "/"


def test_long_feeds_go_on_in_further_files(feed, tmp_path, monkeypatch):
    """Each file of a feed points at the one with older items, and all items are there once."""
    monkeypatch.setattr(json_feed, "ITEMS_PER_FILE", 2)
    first = feed(base_url=BASE)
    second = json.loads((tmp_path / "site/feed/2.json").read_text())
    third = json.loads((tmp_path / "site/feed/3.json").read_text())
    assert first["next_url"] == second["feed_url"] == BASE + "/feed/2.json"
    assert "next_url" not in third
    ids = [item["id"] for part in (first, second, third) for item in part["items"]]
    assert len(ids) == len(set(ids)) == 5
    assert broken_rules(second) == []


def test_article_document_tells_the_article(bridge):
    """The document carries what the page shows, and the Markdown."""
    document = bridge(base_url=BASE)
    assert document["headline"] == "Headline of bridge"
    assert document["url"] == BASE + "/articles/bridge/"
    assert document["section"] == {"slug": "news-feed", "name": "News Feed"}
    assert document["dateline"] == {"place": "Kyiv", "date": "2026-03-05"}
    assert [author["credited_as"] for author in document["authors"]] == ["reporter", "photographer"]
    assert document["notices"][0]["kind"] == "correction"
    assert document["body"]["markdown"].startswith("Words.")
    assert document["word_count"] > 0
    assert document["reading_minutes"] == 1
    assert document["published_at"] == "2026-03-05T12:35:00+02:00"


def test_feed_and_document_tell_what_each_person_did(feed, source, tmp_path):
    """Role and note stand beside the names, which the feed's standard has no place for."""
    ada = source.authors["ada-lem"]
    line = Byline(ada.id, note="reported from Kharkiv")
    article = source.articles["bridge"]
    source.articles["bridge"] = replace(article, text=replace(article.text, bylines=(line,)))
    item = next(each for each in feed()["items"] if each["title"] == "Headline of bridge")
    assert item["_dateline"]["credits"] == [
        {"name": "Ada Lem", "role": "reporter", "note": "reported from Kharkiv"}
    ]
    document = json.loads((tmp_path / "site/articles/bridge/article.json").read_text())
    assert [(each["credited_as"], each["note"]) for each in document["authors"]] == [
        ("reporter", "reported from Kharkiv")
    ]


def test_article_document_tells_the_sizes_of_its_picture(bridge, tmp_path):
    """The lead picture's own texts win, and every size named is in the bundle."""
    lead = bridge()["lead"]
    assert (lead["caption"], lead["credit"]) == ("At dawn.", "Ada Lem")
    assert [size["width"] for size in lead["renditions"]] == [480, 960, 1200]
    assert all((tmp_path / "site" / size["path"]).is_file() for size in lead["renditions"])


@pytest.mark.parametrize(("protected", "creator"), [(False, "Olha Byk"), (True, None)])
def test_the_creator_of_a_protected_source_is_not_in_the_document(bridge, source, protected, creator):
    """A lead picture names its creator, unless the creator is to be protected."""
    pictures = {name: item for name, item in source.items.items() if item.kind is MediaKind.PICTURE}
    for name, item in pictures.items():
        text = replace(item.text, creator="Olha Byk", protected=protected)
        source.items[name] = replace(item, text=text)
    assert bridge()["lead"].get("creator") == creator


def test_notes_to_colleagues_stay_out_of_the_markdown(export, tmp_path):
    """HTML comments and `[//]: #` notes are not in the exported Markdown."""
    export()
    document = json.loads((tmp_path / "site/articles/ice/article.json").read_text())
    assert document["body"]["markdown"].strip() == "Ice."


def test_times_with_odd_offsets_are_given_in_utc():
    """RFC 3339 has no seconds in an offset, as old local times have."""
    old = datetime(1900, 1, 1, 12, 2, 4, tzinfo=timezone(timedelta(hours=2, minutes=2, seconds=4)))
    assert moment(old) == "1900-01-01T10:00:00+00:00"
