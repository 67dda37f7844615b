"""A library that goes into an archive comes out of it again, but for what never leaves one."""

import json
import zipfile
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PIL import Image

from editor_app.domain.article import (
    Article,
    ArticleText,
    Byline,
    BylineRole,
    Dateline,
    LeadPicture,
    Seo,
)
from editor_app.domain.author import Author, AuthorText
from editor_app.domain.errors import BadInput, Refused
from editor_app.domain.ids import ArticleId, AuthorId, SectionId, SeriesId
from editor_app.domain.media import MediaText
from editor_app.domain.newsroom import Newsroom, Section
from editor_app.domain.notice import Notice, NoticeKind
from editor_app.domain.plan import Plan
from editor_app.domain.topics import LocalName, Series, Tag
from editor_app.domain.workflow import Status
from editor_app.services.archive_opening import new_library_of, restore
from editor_app.services.handing_out import HandOut, hand_out
from editor_app.services.taking_in import take_in
from editor_app.storage.library import Library

NOON = datetime(2026, 3, 5, 12, 30, tzinfo=timezone(timedelta(hours=2)))
NASTY = ["no", "---", "\n", " a", "a: b", "# a", "```\n", "![](", ")", "\r\n", "\x07", "\u2028", "«Її»", "😀"]
CONTACT = "signal-ivo-5550199"


@pytest.fixture
def filled(library, tmp_path):
    """A library with two pictures, two people, sections, series, tags, and no articles yet."""
    for number in (1, 2):
        Image.new("RGB", (60 * number, 40), (number, 2, 3)).save(tmp_path / f"{number}.png")
    said = MediaText(
        alt="A quay", caption="The quay.", credit="Ada Lem", place="Podil", headline="For finding"
    )
    pictures = [take_in(library, tmp_path / f"{n}.png", said).value.id for n in (1, 2)]
    with library.write() as work:
        work.newsroom.save(
            Newsroom("The Lantern", "News", "uk", "https://lantern.example.org", "Europe/Kyiv", 5)
        )
        work.newsroom.add_section(Section(SectionId("s1"), "news", "News", 1, "All of it", "#aa0000"))
        work.topics.add_series(
            Series(SeriesId("r1"), "river", "The river", names=(LocalName("uk", "Річка"),))
        )
        work.topics.add_tag(Tag("port", "Port", "Ships", names=(LocalName("uk", "Порт"),)))
        for name in ("ada", "ivo"):
            text = AuthorText(
                f"{name.title()} Lem", name, "Reporter", avatar=pictures[0], private_contact=CONTACT
            )
            work.authors.add(Author(AuthorId(name), text, NOON, NOON))
        work.topics.slug_was("section", "all-news", "news")
    return library, pictures


def add(library, *articles):
    with library.write() as work:
        for article in articles:
            work.articles.add(article)


def article(number, text, **values):
    at = NOON + timedelta(minutes=number)
    kept = replace(text, slug=f"story-{number}")
    return replace(Article(ArticleId(f"a{number}"), kept, Status.PUBLISHED, 3, at, at, at), **values)


def out_and_in(library, tmp_path, name="copy"):
    archive = tmp_path / f"{name}.zip"
    hand_out(library, archive, HandOut("markdown", replace=True))
    new_library_of(tmp_path / name, archive)
    return Library.open(tmp_path / name)


def everything(library):
    with library.read() as work:
        ids = sorted(work.feed_ids(frozenset(Status)))
        articles = work.articles.get_many(ids)
        return {
            "texts": [each.text for each in articles],
            "states": [
                (each.status, each.created_at, each.updated_at, each.published_at) for each in articles
            ],
            "notices": [each.notices for each in articles],
            "newsroom": work.newsroom.get(),
            "sections": work.newsroom.sections(),
            "series": work.topics.all_series(),
            "tags": work.topics.tags(),
            "former": work.topics.former_slugs(["section"]),
        }


def full_text(pictures):
    body = f'One.\n\n![alt](media:{pictures[0]} "A")\n\n![][p]\n\n`media:x`\n\n[p]: media:{pictures[1]}\n'
    return ArticleText(
        "Port reopens: ships wait", "Port", "It is open.", "story", body, "en", SectionId("s1"),
        ("Port", "New"),
        Dateline("Odesa", date(2026, 11, 20)),
        (Byline(AuthorId("ivo"), BylineRole.EDITOR, "by ferry"), Byline(AuthorId("ada"))),
        LeadPicture(pictures[0], "Alt", "Caption", "Credit"), Seo("Title", "Words"), "Social", "Push",
        SeriesId("r1"),
    )  # fmt: skip


def test_a_library_comes_back_as_it_was(filled, tmp_path):
    """Articles with all their fields, people, topics and former addresses are the same."""
    library, pictures = filled
    notice = Notice(NoticeKind.CORRECTION, NOON, "It was Tuesday.")
    first = article(1, full_text(pictures), notices=(notice,))
    other = article(2, replace(full_text(pictures), translation_of=first.id), status=Status.DRAFT)
    add(library, first, other)
    with out_and_in(library, tmp_path) as copy:
        assert everything(copy) == everything(library)
        with copy.read() as work:
            assert {each.name for each in work.authors.listed()} == {"Ada Lem", "Ivo Lem"}
            assert work.media.get(pictures[1]).text.caption == "The quay."


WORDS = st.one_of(st.text(), st.sampled_from(NASTY), st.lists(st.sampled_from(NASTY)).map("".join))
SAFE = WORDS.map(lambda text: text.replace("\0", "").encode("utf-8", "ignore").decode())
LINE = SAFE.map(str.strip)


@st.composite
def article_texts(draw, pictures):
    """Give a text of anything a person might have typed, with pictures of the library in it."""
    pieces = st.one_of(
        SAFE,
        st.sampled_from([f"![](media:{p})" for p in pictures]),
        st.sampled_from([f"![a](../media/{p}.jpg)" for p in pictures]),
        st.sampled_from([f"![x][y]\n\n[y]: media:{p}" for p in pictures]),
    )
    names = st.sampled_from([AuthorId("ada"), AuthorId("ivo")])
    return ArticleText(
        headline=draw(LINE),
        short_headline=draw(LINE),
        standfirst=draw(LINE),
        body=draw(st.lists(pieces, max_size=4).map("\n\n".join)),
        language=draw(st.sampled_from(["en", "uk", "no", ""])),
        tags=tuple(draw(st.lists(LINE.filter(bool), max_size=3, unique=True))),
        dateline=Dateline(draw(SAFE), draw(st.none() | st.dates(date(1900, 1, 1)))),
        bylines=tuple(
            draw(st.lists(st.builds(Byline, names, st.sampled_from(BylineRole), SAFE), max_size=2))
        ),
        lead=LeadPicture(draw(st.none() | st.sampled_from(pictures)), draw(SAFE), draw(SAFE), draw(SAFE)),
        seo=Seo(draw(SAFE), draw(SAFE)),
        social_title=draw(SAFE),
        push_text=draw(SAFE),
    )


@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_whatever_was_typed_survives(filled, tmp_path, data):
    """Every text of every article comes back to the letter."""
    library, pictures = filled
    texts = data.draw(st.lists(article_texts(pictures), min_size=12, max_size=12))
    with library.write() as work:
        known = set(work.feed_ids(frozenset(Status)))
        for number, text in enumerate(texts):
            made = article(number, text)
            (work.articles.replace(made, 3) if made.id in known else work.articles.add(made))
    name = f"copy-{len(list(tmp_path.iterdir()))}"
    with out_and_in(library, tmp_path, name) as copy:
        for before, after in zip(everything(library)["texts"], everything(copy)["texts"], strict=True):
            assert after == before


def test_pictures_have_paths_that_any_program_follows(filled, tmp_path):
    """In the archive a picture is named by its path beside the text, and lies there with its caption."""
    library, pictures = filled
    add(library, article(1, full_text(pictures)))
    hand_out(library, tmp_path / "a.zip", HandOut("markdown"))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        text = archive.read("articles/story-1.md").decode()
        record = json.loads(archive.read(f"media/{pictures[0]}.json"))
        assert archive.read(f"media/{pictures[0]}.jpg").startswith(b"\xff\xd8")
    assert f'![alt](../media/{pictures[0]}.jpg "A")' in text
    assert f"[p]: ../media/{pictures[1]}.jpg" in text
    assert "`media:x`" in text
    assert record["text"]["credit"] == "Ada Lem"


def test_what_is_private_stays_home(filled, tmp_path):
    """No contact, nothing of a picture that is for finding only, no note of the desk."""
    library, pictures = filled
    plan = Plan(hold="The lawyer has doubts", note="Ask Ivo", embargo=NOON + timedelta(days=400))
    add(library, article(1, full_text(pictures), plan=plan))
    hand_out(library, tmp_path / "a.zip", HandOut("markdown"))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        said = b"".join(archive.read(name) for name in archive.namelist())
    for private in (CONTACT, "For finding", "Podil", "The lawyer", "Ask Ivo", ".png"):
        assert private.encode() not in said, private


def test_an_embargo_comes_back_as_an_embargo(filled, tmp_path):
    """What may not go out yet may not go out from the copy either."""
    library, pictures = filled
    later = NOON + timedelta(days=400)
    add(library, article(1, full_text(pictures), plan=Plan(hold="Doubts", embargo=later)))
    with out_and_in(library, tmp_path) as copy, copy.read() as work:
        plan = work.articles.get(ArticleId("a1")).plan
    assert plan.embargo == later
    assert plan.hold


def test_the_same_library_gives_the_same_archive(filled, tmp_path):
    """The bytes do not depend on the clock, and a restored library gives them again but for its pictures."""
    library, pictures = filled
    add(library, article(1, full_text(pictures)))
    for name in ("a", "b"):
        hand_out(library, tmp_path / f"{name}.zip", HandOut("markdown"))
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_an_archive_does_not_go_into_a_library_with_articles(filled, tmp_path):
    """What is there is never mixed with what comes."""
    library, pictures = filled
    add(library, article(1, full_text(pictures)))
    hand_out(library, tmp_path / "a.zip", HandOut("markdown"))
    with pytest.raises(Refused, match="not empty"):
        restore(library, tmp_path / "a.zip")


def test_an_unpacked_archive_is_read_too(filled, tmp_path):
    """A folder is as good as the zip, and a text that was changed there comes in changed."""
    library, pictures = filled
    add(library, article(1, full_text(pictures)))
    hand_out(library, tmp_path / "a.zip", HandOut("markdown"))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        archive.extractall(tmp_path / "folder")
    file = tmp_path / "folder" / "articles" / "story-1.md"
    file.write_text(file.read_text(encoding="utf-8").replace("One.", "Two."), encoding="utf-8", newline="")
    new_library_of(tmp_path / "copy", tmp_path / "folder")
    with Library.open(tmp_path / "copy") as copy:
        assert everything(copy)["texts"][0].body.startswith("Two.")


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("articles.json", lambda said: said["articles"][0].update(slug="../../escape")),
        ("articles.json", lambda said: said["articles"].append(said["articles"][0])),
        ("articles.json", lambda said: said["articles"][0].update(status="king")),
        ("authors.json", lambda said: said["authors"][0].update(id="../x")),
        ("authors.json", lambda said: said["authors"].append(said["authors"][0])),
        ("newsroom.json", lambda said: said.update(format=2)),
        ("newsroom.json", lambda said: said["sections"].append(said["sections"][0])),
    ],
)
def test_a_hostile_archive_is_refused_whole(filled, tmp_path, name, change):
    """A record that is not as it must be leaves nothing behind, neither library nor file."""
    library, pictures = filled
    add(library, article(1, full_text(pictures)))
    hand_out(library, tmp_path / "a.zip", HandOut("markdown"))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        archive.extractall(tmp_path / "folder")
    file = tmp_path / "folder" / name
    said = json.loads(file.read_text(encoding="utf-8"))
    change(said)
    file.write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(BadInput):
        new_library_of(tmp_path / "copy", tmp_path / "folder")
    assert not (tmp_path / "copy").exists()


def test_a_name_that_cannot_be_an_address_is_refused(filled, tmp_path):
    """A slug is part of addresses and of paths, so it is looked at even where its file is there."""
    library, pictures = filled
    add(library, article(1, full_text(pictures)))
    hand_out(library, tmp_path / "a.zip", HandOut("markdown"))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        archive.extractall(tmp_path / "folder")
    file = tmp_path / "folder" / "articles.json"
    file.write_text(file.read_text(encoding="utf-8").replace('"story-1"', '"No Slug"'), encoding="utf-8")
    (tmp_path / "folder" / "articles" / "story-1.md").rename(tmp_path / "folder" / "articles" / "No Slug.md")
    with pytest.raises(BadInput, match="no slug"):
        new_library_of(tmp_path / "copy", tmp_path / "folder")


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_archive_is_refused(tmp_path, content):
    """Any other file gets a sentence."""
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(BadInput):
        new_library_of(tmp_path / "copy", tmp_path / "a.zip")
    assert not (tmp_path / "copy").exists()
