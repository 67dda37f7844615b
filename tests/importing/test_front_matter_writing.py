"""An article survives the way out to a file and back."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from editor_app.domain.article import BylineRole, Dateline, Seo
from editor_app.domain.notice import Notice, NoticeKind
from editor_app.importing.front_matter import Document, DocumentAuthor, DocumentLead, dump, parse

NASTY = [
    "no", "null", "~", "2026-11-22", "2026-11-22T10:00:00Z", "0123", "1e3", "a: b", "a #b", "#a",
    "- a", "---", "...", "\n", "a\n---\nb", "a\n\nb\n", " a", "a ", "\ta", "a\t", "'", '"',
    "'a' \"b\"", "*a*", "&a", "!a", "%a", "@a", "`a`", "[a]", "{a}", "? a", "a\\n", "\\", "\x00",
    "\x07", "\x85", "\u2028a", "a\u2029", "\ufeff", "\r\n", "a\rb", "😀", "«Її»", "\ud800", "\ufffe",
    "a\n b", "a \nb", "| a", "> a", "=", "<<", "a\xa0", "\u200b", "on\n",
]  # fmt: skip

texts = st.one_of(st.text(), st.sampled_from(NASTY), st.lists(st.sampled_from(NASTY)).map("".join))
filled = texts.filter(bool)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31), timezones=zones)
documents = st.builds(
    Document,
    headline=texts,
    short_headline=texts,
    standfirst=texts,
    slug=texts,
    language=texts,
    section=texts,
    tags=st.lists(filled, max_size=3).map(tuple),
    authors=st.lists(
        st.builds(DocumentAuthor, filled, texts, texts, texts, st.sampled_from(BylineRole)), max_size=3
    ).map(tuple),
    dateline=st.builds(Dateline, texts, st.none() | st.dates()),
    status=st.none() | filled,
    published=st.none() | times,
    updated=st.none() | times,
    lead=st.builds(DocumentLead, texts, texts, texts, texts),
    seo=st.builds(Seo, texts, texts),
    social_title=texts,
    push_text=texts,
    notices=st.lists(st.builds(Notice, st.sampled_from(NoticeKind), times, filled), max_size=2).map(tuple),
    body=texts,
)


@given(documents)
def test_every_document_survives_the_round_trip(document):
    """What was written is what is read, whatever stands in the texts."""
    found = parse(dump(document), "story.md")
    assert found == document
    assert found.unknown_keys == ()


@pytest.mark.parametrize("text", NASTY)
def test_nasty_texts_survive_in_every_kind_of_place(text):
    """Texts that YAML would take for something else come back from each place a text can stand in."""
    document = Document(
        headline=text, tags=(text,), authors=(DocumentAuthor(text), DocumentAuthor(text, text)), body=text,
        dateline=Dateline(text), status=text, seo=Seo(text, text),
    )  # fmt: skip
    assert parse(dump(document), "story.md") == document


@given(documents)
def test_writing_again_changes_nothing(document):
    """A file that Dateline wrote is written the same way the next time."""
    assert dump(parse(dump(document), "story.md")) == dump(document)


def test_the_front_matter_reads_well():
    """The keys come in the order of the page, without what is empty and without needless quotes."""
    document = Document(
        headline="Port reopens: ships wait",
        standfirst="Перше судно зайшло на світанку — «вчасно».",
        language="no",
        tags=("port", "grain"),
        authors=(DocumentAuthor("Olena Moroz"), DocumentAuthor("Ivan Koval", byline=BylineRole.EDITOR)),
        dateline=Dateline("ODESA", date(2026, 11, 20)),
        published=datetime(2026, 11, 20, 16, 30, tzinfo=UTC),
        push_text="One.\nTwo.",
        body="Text " * 60,
    )
    assert dump(document) == (
        "---\n"
        "headline: 'Port reopens: ships wait'\n"
        "standfirst: Перше судно зайшло на світанку — «вчасно».\n"
        "language: 'no'\n"
        "tags:\n- port\n- grain\n"
        "authors:\n- Olena Moroz\n- name: Ivan Koval\n  byline: editor\n"
        "dateline:\n  place: ODESA\n  date: 2026-11-20\n"
        "published: 2026-11-20T16:30:00+00:00\n"
        "push_text: |-\n  One.\n  Two.\n"
        "---\n\n" + document.body
    )


def test_other_tools_read_the_same_values():
    """The front matter is ordinary YAML."""
    document = Document(headline="War: peace", tags=("no", "1"), updated=datetime(2026, 1, 2, tzinfo=UTC))
    _, header, _ = dump(document).split("---\n", 2)
    assert yaml.safe_load(header) == {
        "headline": "War: peace", "tags": ["no", "1"], "updated": document.updated,
    }  # fmt: skip


def test_an_empty_document_is_an_empty_header():
    """A document that says nothing is written without a single key."""
    assert dump(Document(body="Body\n")) == "---\n---\n\nBody\n"
