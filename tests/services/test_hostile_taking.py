"""Packets that are sound by their form, and made to do harm to the library that takes them in."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText, Byline
from editor_app.domain.author import AuthorLink, AuthorText
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import AuthorId
from editor_app.domain.review import Comment, Person
from editor_app.domain.workflow import Status
from editor_app.exchange.contents import PacketContent, PacketPerson, PacketState, PacketTopic, content_bytes
from editor_app.exchange.keys import Identity, identity
from editor_app.exchange.packet_file import write_packet
from editor_app.services.articles import create_article
from editor_app.services.authors import create_author
from editor_app.services.comments import comment_on
from editor_app.services.packets import Choices, Outcome, take_in
from editor_app.storage.library import Library
from tests.exchange.packets import AT, content_of, write


@pytest.fixture
def eve(tmp_path: Path) -> Identity:
    """Somebody who means no good."""
    return identity(tmp_path / "eve", "Eve")


@pytest.fixture
def me(tmp_path: Path) -> Identity:
    """Who takes packets in."""
    return identity(tmp_path / "me", "Max")


def plain(by: Identity, **article) -> PacketContent:
    """Return a document without pictures."""
    content = content_of(by, **article)
    (said,) = content.articles
    state = replace(said.now, text=ArticleText("Bridge closed", slug="bridge-closed", body="The bridge.\n"))
    return replace(content, articles=(replace(said, states=(state,)),), media=())


def sent(folder: Path, by: Identity, content: PacketContent) -> Path:
    """Write a packet without files."""
    out = folder / "evil.dateline"
    write_packet(out, content_bytes(content), {}, by)
    return out


def test_a_picture_that_is_none_keeps_everything_out(
    library: Library, tmp_path: Path, eve: Identity, me: Identity
) -> None:
    """Media come in as those of any stranger do, or the packet does not come in."""
    with pytest.raises(KnownError):
        take_in(library, write(tmp_path, eve), me)

    with library.read() as work:
        assert not work.articles.id_of_slug("bridge-closed")
    assert [each for each in library.media_files.folder.rglob("*") if each.is_file()] == []


def test_a_packet_cannot_change_a_person_who_is_here(
    library: Library, tmp_path: Path, eve: Identity, me: Identity
) -> None:
    """The id of an author leads to the author, whatever the packet says of them."""
    olena = create_author(library, AuthorText("Olena", biography="Reporter")).value
    content = plain(eve)
    (said,) = content.articles
    state = replace(said.now, text=replace(said.text, bylines=(Byline(olena.id),)))
    people = (PacketPerson(olena.id, AuthorText("Olena", biography="Spy")),)
    evil = replace(content, people=people, articles=(replace(said, states=(state,)),))

    take_in(library, sent(tmp_path, eve, evil), me)

    with library.read() as work:
        assert work.authors.get_many([olena.id]) == [olena]


def test_links_of_new_people_lead_to_the_web_only(
    library: Library, tmp_path: Path, eve: Identity, me: Identity
) -> None:
    """And private fields are empty, though a packet may bring them."""
    links = (AuthorLink("Site", "https://example.org"), AuthorLink("Evil", "javascript:alert(1)"))
    person = PacketPerson(AuthorId("zzzzzzzzzzzz"), AuthorText("Nobody", links=links, private_contact="x"))

    take_in(library, sent(tmp_path, eve, replace(plain(eve), people=(person,))), me)

    with library.read() as work:
        text = work.authors.named("Nobody").text
    assert [link.label for link in text.links] == ["Site"]
    assert text.private_contact == ""


def test_a_comment_cannot_be_taken_from_another_article(
    library: Library, tmp_path: Path, eve: Identity, me: Identity
) -> None:
    """An id that is taken stays with what bears it."""
    other = create_article(library, ArticleText("Other")).value
    said = comment_on(library, other.id, Person(None, "Max"), "Mine").value
    article = plain(eve).articles[0].id
    stolen = Comment(said.id, article, AT.replace(year=2100), Person(None, "Eve"), "Stolen")

    take_in(library, sent(tmp_path, eve, plain(eve, comments=(stolen,))), me)

    with library.read() as work:
        assert work.review.comment(said.id) == said


@pytest.mark.parametrize("status", [Status.PUBLISHED, Status.APPROVED, Status.WITHDRAWN])
def test_nobody_publishes_by_packet(
    library: Library, tmp_path: Path, eve: Identity, me: Identity, status: Status
) -> None:
    """A stranger’s article is a draft here, whatever it was there."""
    content = plain(eve)
    (said,) = content.articles
    state = PacketState(1, AT, status, said.text)

    take_in(library, sent(tmp_path, eve, replace(content, articles=(replace(said, states=(state,)),))), me)

    with library.read() as work:
        (article,) = work.articles.get_many([said.id])
    assert article.status is Status.DRAFT
    assert article.published_at is None


def test_a_section_of_a_known_name_is_the_one_that_is_here(
    library: Library, tmp_path: Path, eve: Identity, me: Identity
) -> None:
    """Nothing is made twice under one name."""
    topics = (PacketTopic("aaaaaaaaaaaa", "news", "News"), PacketTopic("bbbbbbbbbbbb", "news", "Other news"))

    take_in(library, sent(tmp_path, eve, replace(plain(eve), sections=topics)), me)

    with library.read() as work:
        assert [(s.slug, s.name) for s in work.newsroom.sections()] == [
            ("news", "News"),
            ("news-2", "Other news"),
        ]


def test_a_cut_off_decision_leaves_the_library_as_it_was(
    library: Library, tmp_path: Path, eve: Identity, me: Identity, monkeypatch
) -> None:
    """When something breaks in the middle, nothing of the packet is there."""

    def breaks(*_: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr("editor_app.services.packets.write_ids", breaks)
    with pytest.raises(RuntimeError):
        take_in(library, sent(tmp_path, eve, plain(eve)), me)

    with library.read() as work:
        assert not work.articles.id_of_slug("bridge-closed")
        assert work.authors.named("Nobody") is None


def test_copies_of_one_packet_are_articles_of_their_own(
    library: Library, tmp_path: Path, eve: Identity, me: Identity
) -> None:
    """A copy is what a person asked for; the original can come in beside it."""
    packet = sent(tmp_path, eve, plain(eve))
    article = plain(eve).articles[0].id

    first = take_in(library, packet, me, Choices(copies=frozenset({article}))).value.articles[0]
    second = take_in(library, packet, me).value.articles[0]

    assert (first.outcome, second.outcome) == (Outcome.COPIED, Outcome.CREATED)
    assert first.id != second.id
    assert first.slug != second.slug
