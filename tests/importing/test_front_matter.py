"""Front matter is read as it was written, and wrong values are named with their line."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from editor_app.domain.article import BylineRole, Dateline, Seo
from editor_app.domain.errors import BadInput
from editor_app.domain.notice import Notice, NoticeKind
from editor_app.importing.front_matter import Document, DocumentAuthor, DocumentLead, UnknownKey, parse

WHOLE = """---
headline: "Port reopens: ships wait"
short_headline: Port reopens
standfirst: The first ship came in at dawn.
slug: port-reopens
language: uk
section: News Feed
tags: [port, grain]
authors:
  - Olena Moroz
  - name: Ivan Koval
    role: Photo editor
    bio: Takes pictures.
    avatar: ../pictures/ivan.jpg
    byline: photographer
dateline: {place: ODESA, date: 2026-11-20}
status: published
published: 2026-11-20T18:30:00+02:00
updated: 2026-11-21 08:00 +02:00
lead:
  image: ../pictures/port.jpg
  alt: Cranes
  caption: Cranes at dawn.
  credit: Ivan Koval/ Courier
seo:
  title: Port
  description: A port.
social_title: It floats
push_text: The port is open
notices:
  - kind: correction
    at: 2026-11-21T08:00:00+02:00
    text: The ship has two masts.
---

The body.
"""


def front(lines: str) -> Document:
    """Parse a file with these lines of front matter."""
    return parse(f"---\n{lines}\n---\n\nBody.\n", "story.md")


def trouble(lines: str) -> str:
    """Return the sentence with which these lines are refused."""
    with pytest.raises(BadInput) as caught:
        front(lines)
    return caught.value.sentence


def test_every_field_arrives():
    """Each key of the front matter fills its field."""
    assert parse(WHOLE, "story.md") == Document(
        headline="Port reopens: ships wait",
        short_headline="Port reopens",
        standfirst="The first ship came in at dawn.",
        slug="port-reopens",
        language="uk",
        section="News Feed",
        tags=("port", "grain"),
        authors=(
            DocumentAuthor("Olena Moroz"),
            DocumentAuthor(
                "Ivan Koval",
                "Photo editor",
                "Takes pictures.",
                "../pictures/ivan.jpg",
                BylineRole.PHOTOGRAPHER,
            ),
        ),
        dateline=Dateline("ODESA", date(2026, 11, 20)),
        status="published",
        published=datetime(2026, 11, 20, 16, 30, tzinfo=UTC),
        updated=datetime(2026, 11, 21, 6, 0, tzinfo=UTC),
        lead=DocumentLead("../pictures/port.jpg", "Cranes", "Cranes at dawn.", "Ivan Koval/ Courier"),
        seo=Seo("Port", "A port."),
        social_title="It floats",
        push_text="The port is open",
        notices=(
            Notice(
                NoticeKind.CORRECTION, datetime(2026, 11, 21, 6, 0, tzinfo=UTC), "The ship has two masts."
            ),
        ),
        body="The body.\n",
    )


def test_a_time_keeps_its_offset():
    """A time is not moved to another zone on the way in."""
    assert parse(WHOLE, "story.md").published.utcoffset() == timedelta(hours=2)


def test_a_time_without_zone_is_in_the_given_one():
    """A time written without a zone is the newsroom's time, summer or winter."""
    found = parse("---\npublished: 2026-07-01 12:00\n---\n", "story.md", ZoneInfo("Europe/Kyiv"))
    assert found.published == datetime(2026, 7, 1, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize("written", ["2026-11-22T10:00Z", "2026-11-22 10:00:00 Z", "2026-11-22 12:00 +02:00"])
def test_the_usual_ways_to_write_a_time_are_understood(written):
    """ISO 8601 and what YAML's own timestamps allow mean the same moment."""
    assert front(f"updated: {written}").updated == datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("language: no", "language", "no"),
        ("headline: on", "headline", "on"),
        ("headline: 2026", "headline", "2026"),
        ("headline: 007", "headline", "007"),
        ("headline: 1_000.50", "headline", "1_000.50"),
        ("headline: 2026-11-22", "headline", "2026-11-22"),
        ("headline: 12:30:45", "headline", "12:30:45"),
        ("headline: ~", "headline", ""),
        ("headline:", "headline", ""),
        ("headline: 'null'", "headline", "null"),
        ("slug: 1e3", "slug", "1e3"),
        ("tags: yes", "tags", ("yes",)),
        ("tags: [on, 2026, '']", "tags", ("on", "2026")),
        ("status: in review", "status", "in review"),
        ("authors: Olena Moroz", "authors", (DocumentAuthor("Olena Moroz"),)),
    ],
)
def test_values_stay_what_was_written(line, field, value):
    """YAML's guesses about booleans, numbers and dates do not change a text."""
    assert getattr(front(line), field) == value


def test_unknown_keys_are_reported_with_their_lines():
    """A key that means nothing to Dateline is reported, also inside another."""
    found = front(
        "headline: A\nmood: grim\ndateline:\n  place: Kyiv\n  foo: 1\nauthors:\n  - name: B\n    age: 9"
    )
    assert found.unknown_keys == (
        UnknownKey("mood", 3), UnknownKey("dateline.foo", 6), UnknownKey("authors.age", 9),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ("headline: A\npublished: soon", "story.md, line 3: published is not a time such as"),
        ("dateline:\n  place: Kyiv\n  date: 2026-13-01", "story.md, line 4: dateline.date is not a date"),
        ("published: 0001-01-01T00:00:00+14:00", "story.md, line 2: published is not a time"),
        ("published: 2026-11-22 +02", "story.md, line 2: published is not a time"),
        ("headline: A\nslug: b\nheadline: C", "story.md, line 4: headline already stands on line 2"),
        ("headline:\n  - A", "story.md, line 3: headline should be a text, not a list"),
        ("headline: [NAME]", "story.md, line 2: headline should be a text, not a list"),
        ("headline: {a: b}", "story.md, line 2: headline should be a text, not a mapping"),
        ("headline: A\nlead: pic.jpg", "story.md, line 3: lead should be lines of the form"),
        ("just some words", "story.md, line 2: front matter is made of lines of the form"),
        ("headline: War: peace", "story.md, line 2: this is not valid YAML"),
        ("lead:\n\talt: x", "story.md, line 3: this is not valid YAML"),
        ("headline: A\n? [a, b]\n: c", "story.md, line 3: a key should be a plain word"),
        ("headline: A\nslug: \x07", "story.md, line 3: there is a character here that YAML does not allow"),
        ("headline: *star", "story.md, line 2: a value cannot begin with & or *"),
        ("headline: &a b", "story.md, line 2: a value cannot begin with & or *"),
        ("x: !!python/object/apply:os.system [ls]", "story.md, line 2: a value cannot begin with an exclam"),
        ("tags: " + "[" * 5000, "story.md, line 2:"),
        ("tags: " + "[" * 50 + "]" * 50, "story.md, line 2: the front matter is nested too deeply"),
        ("authors:\n  - role: Editor", "story.md, line 3: authors.name is missing"),
        (
            "authors:\n  - name: A\n    byline: boss",
            "story.md, line 4: authors.byline is not one of reporter",
        ),
        (
            "notices:\n  - kind: oops\n    at: 2026-11-22\n    text: x",
            "story.md, line 3: notices.kind is not",
        ),
        ("notices:\n  - kind: update\n    text: x", "story.md, line 3: notices.at is missing"),
        ("notices:\n  - a text", "story.md, line 3: notices should be lines"),
        ("tags:\n  - a\n  - [b]", "story.md, line 4: tags should be a text, not a list"),
        ("headline: " + "a" * 300_000, "story.md, line 2: the front matter is too long"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(lines, sentence):
    """A wrong value is refused with the file, the line and the reason."""
    assert trouble(lines).startswith(sentence)


def test_aliases_cannot_blow_a_file_up():
    """A file of nested aliases is refused before anything grows."""
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "\n".join(
        f"{after}: &{after} [*{name},*{name},*{name},*{name},*{name},*{name},*{name},*{name},*{name}]"
        for name, after in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert "cannot begin with & or *" in trouble(bomb)


def test_front_matter_that_never_ends_is_refused():
    """An opening line without a closing one is not taken for a body."""
    with pytest.raises(BadInput, match=r"story\.md, line 1: the front matter that begins here never ends"):
        parse("---\nheadline: A\n\nBody\n", "story.md")


def test_three_dots_close_the_front_matter():
    """The other way YAML ends a document is understood."""
    assert parse("---\nheadline: A\n...\nBody", "story.md") == Document(headline="A", body="Body")


def test_a_byte_order_mark_and_crlf_line_ends_do_no_harm():
    """A file from Windows reads like any other."""
    found = parse("\ufeff---\r\nheadline: A\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n", "story.md")
    assert found == Document(headline="A", body="One.\n\nTwo.\n")


def test_empty_front_matter_says_nothing():
    """Two lines of hyphens with nothing between them leave every field empty."""
    assert parse("---\n---\nBody", "story.md") == Document(body="Body")


@pytest.mark.parametrize("body", ["One.\n\n---\n\nTwo.\n", "\n  indented", "   ", "tail \n\n\n", "a\r\nb"])
def test_the_body_arrives_to_the_byte(body):
    """Everything after the one blank line is the body."""
    assert parse(f"---\nheadline: A\n---\n\n{body}", "story.md").body == body


def test_without_front_matter_the_opening_heading_is_the_headline():
    """A plain Markdown file has its title in its first heading, and the rest is its body."""
    found = parse("\n# Port reopens #\n\nThe first ship.\n\n# Later\n", "story.md")
    assert found == Document(headline="Port reopens", body="The first ship.\n\n# Later\n")
    assert found.body_line == 4


def test_without_front_matter_or_heading_all_is_body():
    """A file that is only text is only body."""
    assert parse("Text.\n\n# Not at the beginning\n", "s.md") == Document(
        body="Text.\n\n# Not at the beginning\n"
    )


def test_the_line_of_the_body_is_known():
    """Whoever complains about a body can name the line of the file."""
    assert WHOLE.splitlines()[parse(WHOLE, "story.md").body_line - 1] == "The body."


def test_the_sample_files_are_readable():
    """The articles that Dateline ships with have front matter without unknown keys."""
    folder = Path(__file__).parents[2] / "resources" / "sample" / "articles"
    for path in folder.glob("*.md"):
        assert parse(path.read_text(encoding="utf-8"), path.name).unknown_keys == ()
