"""The file for WordPress has what its importer asks for, and stays whole whatever stands in the texts."""

import re

import pytest
from lxml import etree

from editor_app.domain.article import Byline
from editor_app.domain.errors import BadInput
from editor_app.export.documents.wxr import Wxr
from editor_app.export.documents.wxr_parts import NAMESPACES

SITE = "https://lantern.example.org"
EVERY_ITEM = (
    "title", "link", "pubDate", "dc:creator", "guid", "description", "content:encoded", "excerpt:encoded",
    "wp:post_id", "wp:post_date", "wp:post_date_gmt", "wp:post_modified", "wp:post_modified_gmt",
    "wp:comment_status", "wp:ping_status", "wp:post_name", "wp:status", "wp:post_parent", "wp:menu_order",
    "wp:post_type", "wp:post_password", "wp:is_sticky",
)  # fmt: skip


def channel(content):
    return etree.fromstring(content).find("channel")


def said(element, name):
    return element.findtext(name, namespaces=NAMESPACES)


def items(content, kind):
    return {
        said(item, "wp:post_name"): item
        for item in channel(content).iterfind("item")
        if said(item, "wp:post_type") == kind
    }


def metas(item):
    found = item.iterfind("wp:postmeta", NAMESPACES)
    return {said(each, "wp:meta_key"): said(each, "wp:meta_value") for each in found}


def test_the_head_says_the_version_and_the_site(source, write):
    """Without its version WordPress does not take a file for WXR."""
    head = channel(write(Wxr(), source, base_url=SITE))
    assert said(head, "wp:wxr_version") == "1.2"
    assert said(head, "wp:base_site_url") == said(head, "wp:base_blog_url") == SITE
    assert said(head, "title") == "The Lantern"
    assert said(head, "language") == "en"


def test_every_item_has_every_element(everything, write):
    """Posts and attachments have all that WordPress itself writes."""
    content = write(Wxr(), everything, base_url=SITE)
    found = {**items(content, "post"), **items(content, "attachment")}
    assert len(found) > 6
    for name, item in found.items():
        missing = [each for each in EVERY_ITEM if item.find(each, NAMESPACES) is None]
        assert not missing, name


def test_the_lead_picture_is_an_attachment(source, write):
    """The number in `_thumbnail_id` is that of an attachment with a whole address and a credit."""
    content = write(Wxr(), source, base_url=SITE)
    number = metas(items(content, "post")["bridge"])["_thumbnail_id"]
    pictures = items(content, "attachment").values()
    picture = next(each for each in pictures if said(each, "wp:post_id") == number)
    assert re.fullmatch(rf"{SITE}/media/[0-9a-z]+/w\d+\.jpg", said(picture, "wp:attachment_url"))
    assert metas(picture)["_media_credit"] == "Ada Lem"
    assert metas(picture)["_wp_attachment_image_alt"] == "A gradient"


def test_times_are_told_on_local_clocks_and_in_utc(source, write):
    """Noon and a half in Kyiv is half past ten in the morning in UTC."""
    item = items(write(Wxr(), source, base_url=SITE), "post")["bakery"]
    assert said(item, "wp:post_date") == "2026-03-05 12:31:00"
    assert said(item, "wp:post_date_gmt") == "2026-03-05 10:31:00"
    assert said(item, "pubDate") == "Thu, 05 Mar 2026 10:31:00 +0000"


def test_sections_tags_and_authors_are_named(source, write):
    """A post names its category, its tags, and all its authors as Co-Authors Plus has them."""
    content = write(Wxr(), source, base_url=SITE)
    terms = [
        (each.get("domain"), each.get("nicename"), each.text)
        for slug in ("bridge", "bakery")
        for each in items(content, "post")[slug].iterfind("category")
    ]
    assert ("category", "news-feed", "News Feed") in terms
    assert ("post_tag", "morning", "Morning") in terms
    assert ("author", "cap-ivo-rask", "Ivo Rask") in terms
    logins = [said(each, "wp:author_login") for each in channel(content).iterfind("wp:author", NAMESPACES)]
    assert sorted(logins) == ["ada-lem", "ivo-rask"]
    assert said(items(content, "post")["bridge"], "dc:creator") == "ada-lem"


def test_a_body_has_blocks_and_whole_addresses(everything, write):
    """WordPress opens the body in its editor of blocks; every address leads to the site."""
    content = write(Wxr(), everything, base_url=SITE)
    html = said(items(content, "post")["all"], "content:encoded")
    for block in ("paragraph", "image", "quote", "pullquote", "html"):
        assert html.count(f"<!-- wp:{block} ") == html.count(f"<!-- /wp:{block} -->") > 0, block
    assert f'href="{SITE}/articles/mist/"' in html
    assert set(re.findall(r'(?:src|href)="([^"#]*?)/', html)) <= {"https:"}
    assert ".avif" not in html
    assert ".webp" not in html


@pytest.mark.parametrize(
    "text", ["a ]]> b", "a \x00\x07\x0b b", "</title><evil/>", "a & b < c", "\ufffe\ud7ff"]
)
def test_hostile_texts_stay_in_their_place(source, write, text):
    """A text cannot end its element, and what XML forbids is left out."""
    source.add_article("odd", text, headline=text, standfirst=text, tags=(text,))
    item = items(write(Wxr(), source, base_url=SITE), "post")["odd"]
    wanted = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)
    assert said(item, "title") == wanted
    assert said(item, "excerpt:encoded") == wanted
    assert item.find("evil") is None


def test_without_an_address_of_the_site_there_is_no_file(source, write):
    """WordPress fetches pictures by whole addresses, so the site must have one."""
    with pytest.raises(BadInput, match="whole addresses"):
        write(Wxr(), source)


def test_what_is_not_public_yet_is_a_draft(source, write):
    """An approved article waits in WordPress as a draft without a time."""
    item = items(write(Wxr(), source, base_url=SITE), "post")["ice"]
    assert said(item, "wp:status") == "draft"
    assert said(item, "wp:post_date_gmt") == "0000-00-00 00:00:00"


def test_somebody_in_two_lines_of_the_byline_is_named_once(source, write):
    """An author who also photographed is one author."""
    source.add_article("twice", bylines=(Byline("ada-lem"), Byline("ada-lem", note="by ferry")))
    item = items(write(Wxr(), source, base_url=SITE), "post")["twice"]
    assert [each.get("domain") for each in item.iterfind("category")] == ["category"]
