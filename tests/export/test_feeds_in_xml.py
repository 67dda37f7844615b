"""RSS and Atom: read by feedparser, and by the rules that validators hold feeds to."""

import re
import warnings
from dataclasses import replace
from datetime import datetime
from email.utils import parsedate_to_datetime

import pytest
from lxml import etree

from editor_app.domain.errors import BadInput
from editor_app.domain.media import MediaKind

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import feedparser

BASE = "https://lantern.example/news"
FORMATS = ("site", "rss", "atom")
NAMES = {
    "a": "http://www.w3.org/2005/Atom",
    "dc": "http://purl.org/dc/elements/1.1/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "media": "http://search.yahoo.com/mrss/",
}
RELATIVE = re.compile(r'(?:href|src|poster)="(?!https?://|mailto:|tel:)[^"]*"')


@pytest.fixture
def site(export, tmp_path):
    """Return what exports with feeds and gives the folder."""

    def run(**options):
        export(base_url=BASE, formats=FORMATS, **options)
        return tmp_path / "site"

    return run


def broken_rules(path):
    """Return what is wrong with a feed, by RSS 2.0, RFC 4287 and what the W3C's validator objects to."""
    root = etree.parse(path).getroot()
    return list(_rss(root) if root.tag == "rss" else _atom(root))


def _rss(root):
    channel = root.find("channel")
    if any(not channel.findtext(name) for name in ("title", "link", "description")):
        yield "the channel lacks title, link or description"
    if channel.find("a:link[@rel='self']", NAMES) is None:
        yield "no link to itself"
    guids = [item.findtext("guid") for item in channel.iter("item")]
    if len(set(guids)) != len(guids):
        yield "two items have one guid"
    for item in channel.iter("item"):
        yield from _item(item)


def _item(item):
    if not (item.findtext("title") or item.findtext("description")):
        yield "an item without title and description"
    if not item.findtext("link").startswith("https://"):
        yield "a link that is not whole"
    if parsedate_to_datetime(item.findtext("pubDate")).tzinfo is None:
        yield "a time without a zone"
    if len(item.findall("dc:creator", NAMES)) > 1 or item.find("author") is not None:
        yield "several creators, or an author who is no address"
    yield from _html(item.findtext("content:encoded", namespaces=NAMES))
    for media in item.iterfind("media:content", NAMES):
        if not media.get("url").startswith("https://") or not media.get("width").isdigit():
            yield "a picture without an address or a size"


def _atom(root):
    entries = root.findall("a:entry", NAMES)
    for each in (root, *entries):
        if any(len(each.findall(f"a:{name}", NAMES)) != 1 for name in ("id", "title", "updated")):
            yield "id, title or updated is not there once"
        for name in ("updated", "published"):
            if each.find(f"a:{name}", NAMES) is not None:
                datetime.fromisoformat(each.findtext(f"a:{name}", namespaces=NAMES))
    if root.find("a:author", NAMES) is None:
        yield "the feed has no author"
    ids = [entry.findtext("a:id", namespaces=NAMES) for entry in entries]
    if len(set(ids)) != len(ids):
        yield "two entries have one id"
    for entry in entries:
        yield from _html(entry.findtext("a:content", namespaces=NAMES))


def _html(html):
    if RELATIVE.search(html):
        yield f"an address that is not whole: {RELATIVE.search(html)[0]}"
    if "<script" in html or re.search(r"<[^>]* on\w+=", html):
        yield "a script"


def test_every_feed_keeps_the_rules(site):
    """Those of the site, of each section and of each author."""
    feeds = sorted(path for name in ("rss.xml", "atom.xml") for path in site().rglob(name))
    assert {str(path.parent.relative_to(site())) for path in feeds} >= {
        ".",
        "sections/culture",
        "authors/ada-lem",
    }
    for path in feeds:
        assert broken_rules(path) == [], path


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("rss.xml", "<guid", "<guid>x</guid><gone"), ("rss.xml", "rel=\"self\"", "rel=\"other\""),
        ("rss.xml", "<dc:creator>", "<dc:creator>A</dc:creator><dc:creator>"),
        ("rss.xml", 'src="https://lantern.example/news/', 'src="'),
        ("rss.xml", "<p>Words.", "<script>1</script><p>Words."),
        ("atom.xml", "<updated>", "<changed>"), ("atom.xml", "<author>", "<writer>"),
    ],
)  # fmt: skip
def test_the_rules_find_what_is_wrong(site, tmp_path, file, before, after):
    """A feed that breaks one of them is told."""
    text = (site() / file).read_text(encoding="utf-8")
    assert before in text
    closing = {"<gone": ("</guid>", "</gone>"), "<changed>": ("</updated>", "</changed>")}
    closing["<writer>"] = ("</author>", "</writer>")
    text = text.replace(before, after)
    for opened, (ends, now) in closing.items():
        text = text.replace(ends, now) if opened in after and opened != "<gone" else text
    if "<gone" in after:
        text = re.sub(r"(<gone[^>]*>[^<]*)</guid>", r"\1</gone>", text)
    (tmp_path / "bad.xml").write_text(text, encoding="utf-8")
    assert broken_rules(tmp_path / "bad.xml")


def test_a_reader_sees_everything(site):
    """Title, link, time, names, picture, summary and the whole text arrive in a client."""
    for name in ("rss.xml", "atom.xml"):
        feed = feedparser.parse((site() / name).read_bytes())
        assert not feed.bozo
        assert [each.link.split("/")[-2] for each in feed.entries] == [
            "bridge",
            "ice",
            "mist",
            "tram",
            "bakery",
        ]
        bridge = feed.entries[0]
        names = ", ".join(each.name for each in bridge.authors)
        assert (bridge.title, names) == ("Headline of bridge", "Ada Lem, Ivo Rask")
        assert bridge.summary == "The crossing has money and a date."
        assert "<p>Words.</p>" in bridge.content[0].value
        assert feed.entries[2].title == "Туман"


def test_the_picture_goes_with_its_credit(site, source):
    """Media RSS names address, size, caption and credit of the lead picture."""
    item = etree.parse(site() / "rss.xml").find(".//item")
    media = item.find("media:content", NAMES)
    assert (media.get("type"), media.get("medium")) == ("image/jpeg", "image")
    assert media.findtext("media:credit", namespaces=NAMES) == "Ada Lem"
    assert media.findtext("media:description", namespaces=NAMES) == "At dawn."
    path = media.get("url").removeprefix(f"{BASE}/")
    assert (site() / path).is_file()


def test_hostile_texts_stay_texts(site, source):
    """What XML cannot hold is left out, and nothing ends an element before its time."""
    source.room = replace(source.room, title="A & B <c> \x0b")
    source.add_article(
        "hostile", "]]> `]]>` \x0c <b>&amp;", headline='\x00"<i>&]]>', standfirst="</description>"
    )
    for name in ("rss.xml", "atom.xml"):
        feed = feedparser.parse((site() / name).read_bytes())
        assert not feed.bozo
        assert "]]" in feed.entries[0].content[0].value
        assert broken_rules(site() / name) == []


def test_a_site_without_an_address_is_told(export):
    """Feeds need whole addresses."""
    for name in ("rss", "atom", "sitemap", "ninjs", "json_ld"):
        with pytest.raises(BadInput, match="whole addresses"):
            export(formats=("site", name))


def test_feeds_bring_their_pictures_without_a_site(export, tmp_path, source):
    """A channel with a feed alone still has the pictures that the feed names."""
    export(base_url=BASE, formats=("rss",))
    lead = next(each for each in source.items.values() if each.kind is MediaKind.PICTURE)
    assert (tmp_path / f"site/media/{lead.id}/w1200.jpg").is_file()
    assert (tmp_path / f"site/media/{lead.id}/card.jpg").is_file()
    assert not list((tmp_path / "site").rglob("*.html"))
