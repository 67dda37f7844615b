"""The file for Ghost keeps to the rules of Ghost’s importer."""

import json
import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from memory_source import CONTACT, FILE_NAME

from editor_app.domain.article import LeadPicture, Seo
from editor_app.domain.errors import Refused
from editor_app.domain.media import MediaKind
from editor_app.export.documents.ghost import JSON, Ghost, Ghost5


def unpacked(content):
    with zipfile.ZipFile(BytesIO(content)) as archive:
        names = archive.namelist()
        return names, json.loads(archive.read(JSON))


def post(document, slug):
    return next(each for each in document["data"]["posts"] if each["slug"] == slug)


def test_there_is_one_file_of_data_and_content_where_ghost_looks(everything, write):
    """Beside the one JSON file everything lies below `content/`."""
    names, _ = unpacked(write(Ghost(), everything))
    assert [name for name in names if name.endswith(".json")] == [JSON]
    assert all(re.match(r"content/(images|media|files)/dateline/", name) for name in names if name != JSON)
    assert not [name for name in names if name.endswith((".avif", ".webp"))]


def test_every_address_of_ghost_leads_to_a_file_or_a_post(everything, write):
    """Nothing is named that is not in the zip."""
    names, document = unpacked(write(Ghost(), everything))
    said = json.dumps(document)
    assert set(re.findall(r"__GHOST_URL__/(content/[^\"\\)]+)", said)) == set(names) - {JSON}
    slugs = {each["slug"] for each in document["data"]["posts"]}
    links = set(re.findall(r"__GHOST_URL__/([a-z-]+)/\"", post(document, "all")["html"].replace("\\", "")))
    assert links <= slugs
    assert "dateline-bundle:" not in said


def test_blocks_become_native_cards(everything, write):
    """Each block has the markup by which Ghost makes its own card of it."""
    _, document = unpacked(write(Ghost(), everything))
    html = post(document, "all")["html"]
    for mark in ("kg-image-card", "kg-gallery-card", "kg-video-card", "kg-toggle-card", "kg-blockquote-alt"):
        assert html.count(mark) == 1, mark
    assert html.count("kg-bookmark-card") == 2
    assert '<span class="kg-bookmark-author">The Lantern</span>' in html
    cards = re.findall(r"<!--kg-card-begin: html-->(.*?)<!--kg-card-end: html-->", html, re.DOTALL)
    assert [kind for card in cards for kind in ("<table", "facts", "footnote") if kind in card] == [
        "facts", "<table", "footnote",
    ]  # fmt: skip


def test_ghost_5_gets_the_bookmark_it_knows(everything, write):
    """Ghost 5 would make a picture of a bookmark card, so it gets Medium’s."""
    _, document = unpacked(write(Ghost5(), everything))
    html = post(document, "all")["html"]
    assert "kg-bookmark-card" not in html
    assert html.count("graf--mixtapeEmbed") == 2


def test_long_values_are_cut_to_what_ghost_takes(source, write):
    """One value that is too long would make Ghost refuse the whole file."""
    long = "Very long words " * 60
    lead = next(iter(source.items))
    said = {"headline": long, "standfirst": long, "seo": Seo(long, long), "social_title": long}
    source.add_article("long", **said, lead=LeadPicture(lead, alt=long))
    _, document = unpacked(write(Ghost(), source, "long"))
    row, meta = post(document, "long"), document["data"]["posts_meta"][0]
    sizes = {name: len(value) for name, value in (row | meta).items()}
    limits = {"title": 255, "custom_excerpt": 300, "meta_title": 300, "meta_description": 500}
    limits |= {"og_title": 300, "twitter_title": 300, "feature_image_alt": 125}
    assert [name for name, limit in limits.items() if not 0 < sizes[name] <= limit] == []


def test_authors_stand_in_order_with_an_address_that_belongs_to_nobody(source, write):
    """Ghost wants mail addresses; the private contact is not given."""
    content = write(Ghost(), source, "bridge")
    _, document = unpacked(content)
    data = document["data"]
    people = {each["id"]: each for each in data["users"]}
    ordered = sorted(data["posts_authors"], key=lambda row: row["sort_order"])
    assert [people[each["author_id"]]["email"] for each in ordered] == [
        "ada-lem@authors.invalid", "ivo-rask@authors.invalid",
    ]  # fmt: skip
    assert CONTACT.encode() not in content
    assert FILE_NAME.encode() not in content


def test_what_is_not_public_yet_comes_as_a_draft(source, write):
    """An approved article is published in Ghost, by Ghost’s people."""
    _, document = unpacked(write(Ghost(), source))
    states = {each["slug"]: each["status"] for each in document["data"]["posts"]}
    assert states["ice"] == "draft"
    assert states["bridge"] == "published"
    assert "published_at" not in post(document, "ice")
    assert post(document, "bridge")["published_at"].endswith(":00.000Z")


def test_a_notice_stands_below_the_text(source, write):
    """Corrections go out with the story."""
    _, document = unpacked(write(Ghost(), source, "bridge"))
    assert "The cost was given wrongly." in post(document, "bridge")["html"]


def test_an_article_that_is_not_in_the_file_is_not_pointed_at(source, write):
    """A card that would lead nowhere is left out, and a link becomes plain text."""
    _, document = unpacked(write(Ghost(), source, "bridge"))
    html = post(document, "bridge")["html"]
    assert "kg-bookmark-card" not in html
    assert "See it." in html


def test_the_same_articles_give_the_same_bytes(everything, write):
    """Nothing of the clock is in the file."""
    assert write(Ghost(), everything) == write(Ghost(), everything)


def test_the_file_of_a_protected_source_stays_home(everything, write):
    """A recording cannot be made clean of its source, so it does not leave at all."""
    film = next(each for each in everything.items.values() if each.kind is MediaKind.VIDEO)
    everything.items[film.id] = replace(film, text=replace(film.text, protected=True))
    with pytest.raises(Refused, match="protected source"):
        write(Ghost(), everything, "all")
