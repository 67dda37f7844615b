"""What a packet says: the articles with all that was written and decided about them, and who made it."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Final

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.ids import ArticleId, AuthorId, MediaId
from editor_app.domain.media import MediaKind, MediaText
from editor_app.domain.notice import Notice
from editor_app.domain.plan import Plan
from editor_app.domain.review import Anchor, Comment, SignOff, Step
from editor_app.domain.slug import is_slug
from editor_app.domain.suggestions import TEXTS, Suggestions
from editor_app.domain.workflow import Status
from editor_app.exchange.manifest import damaged, plain_json
from editor_app.exchange.plain import from_plain, to_plain

MOST_ARTICLES: Final = 500
MOST_STATES: Final = 200  # of one article
_RECORD_ID: Final = re.compile(r"[0-9a-z]{1,12}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_KEY: Final = re.compile(r"[0-9a-f]{64}")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_FIELDS: Final = frozenset(each.name for each in fields(ArticleText))


@dataclass(frozen=True, slots=True)
class Sender:
    """Who made a packet: the name they gave, and their public keys (see exchange.keys)."""

    name: str
    key: str
    receiver: str


@dataclass(frozen=True, slots=True)
class PacketPerson:
    """A person that articles name, with the public record only."""

    id: AuthorId
    text: AuthorText


@dataclass(frozen=True, slots=True)
class PacketTopic:
    """A section or a series that articles stand in."""

    id: str
    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class PacketMedia:
    """A media item. `sha256` names the file in the packet, empty where it has none or stayed behind."""

    id: MediaId
    kind: MediaKind
    text: MediaText
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PacketState:
    """A state of an article as its library kept it; `number` is its revision there."""

    number: int
    at: datetime
    status: Status
    text: ArticleText


@dataclass(frozen=True, slots=True)
class PacketArticle:
    """An article; the last of its `states` is how it stands, the earlier ones how it came to that.

    `earlier` are the hashes (see `state_hash`) of states whose texts stay at home, newest first: a receiver
    who has one of them knows a common state without being told what was never handed over.
    """

    id: ArticleId
    created_at: datetime
    states: tuple[PacketState, ...]
    published_at: datetime | None = None
    stage: str = ""
    plan: Plan = field(default_factory=Plan)
    notices: tuple[Notice, ...] = ()
    comments: tuple[Comment, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    steps: tuple[Step, ...] = ()
    earlier: tuple[str, ...] = ()

    @property
    def now(self) -> PacketState:
        """How the article stands."""
        return self.states[-1]

    @property
    def text(self) -> ArticleText:
        """What is written in it."""
        return self.states[-1].text


@dataclass(frozen=True, slots=True)
class PacketContent:
    """The document of a packet. All ids are those of the library in which a thing was first sent."""

    made_at: datetime
    by: Sender
    articles: tuple[PacketArticle, ...]
    note: str = ""
    people: tuple[PacketPerson, ...] = ()
    sections: tuple[PacketTopic, ...] = ()
    series: tuple[PacketTopic, ...] = ()
    media: tuple[PacketMedia, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """The ids a packet brings along, so that articles can name nothing else."""

    people: frozenset[str]
    sections: frozenset[str]
    series: frozenset[str]
    media: frozenset[str]


def content_bytes(content: PacketContent) -> bytes:
    """Return the document as it is written."""
    return _canonical(to_plain(content))


def read_content(document: bytes, media: Iterable[str]) -> PacketContent:
    """Return what a document says; raise BadInput when anything in it does not fit together.

    `media` are the SHA-256 of the files in the packet.
    """
    try:
        content = from_plain(PacketContent, plain_json(document))
        sound = _is_sound(content, set(media))
    except (RecursionError, OverflowError):
        raise damaged() from None
    if not sound:
        raise damaged()
    return content


def state_hash(text: ArticleText, status: Status) -> str:
    """Return what a state is known by in every library. The slug is each library's own affair."""
    return hashlib.sha256(_canonical([status.value, to_plain(replace(text, slug=""))])).hexdigest()


def _canonical(document: object) -> bytes:
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _is_sound(content: PacketContent, files: set[str]) -> bool:
    people, media = [each.id for each in content.people], [each.id for each in content.media]
    shown = [each.id for each in content.media if each.sha256 or each.text.url]
    sections, series = [each.id for each in content.sections], [each.id for each in content.series]
    articles = [each.id for each in content.articles]
    once = all(len(set(ids)) == len(ids) for ids in (people, media, sections, series, articles))
    named = {each.sha256 for each in content.media if each.sha256}
    if not once or not 0 < len(content.articles) <= MOST_ARTICLES or named != files:
        return False
    if not _KEY.fullmatch(content.by.key) or not content.by.name.strip():
        return False
    if not all(each.text.name.strip() for each in content.people):
        return False
    topics = all(
        _RECORD_ID.fullmatch(each.id) and is_slug(each.slug) and each.name.strip()
        for each in (*content.sections, *content.series)
    )
    known = _Known(frozenset(people), frozenset(sections), frozenset(series), frozenset(shown))
    return (
        topics
        and all(map(_media_is_sound, content.media))
        and all(_article_is_sound(each, known) for each in content.articles)
    )


def _media_is_sound(media: PacketMedia) -> bool:
    text = media.text
    parts = [text.focal.x, text.focal.y]
    parts += [each for c in text.crops for each in (c.left, c.top, c.width, c.height)]
    web = not text.url or text.url.startswith(("https://", "http://"))
    hashed = not media.sha256 or _SHA256.fullmatch(media.sha256) is not None
    return web and hashed and all(0 <= part <= 1 for part in parts) and text.duration >= 0


def _article_is_sound(article: PacketArticle, known: _Known) -> bool:
    numbers = [state.number for state in article.states]
    if not 0 < len(numbers) <= MOST_STATES or numbers != sorted(set(numbers)) or numbers[0] < 1:
        return False
    records: list[Comment | SignOff | Step] = [*article.comments, *article.sign_offs, *article.steps]
    ids = {each.id for each in records}
    if len(ids) != len(records) or not all(_RECORD_ID.fullmatch(each) for each in ids):
        return False
    plan = article.plan
    planned = {each for each in (plan.reporter, plan.editor) if each} <= known.people
    fine = planned and 0 <= plan.priority <= 5 and plan.target_words >= 0
    fine = fine and len(article.earlier) <= MOST_STATES and all(map(_SHA256.fullmatch, article.earlier))
    fine = fine and all(_anchor_is_sound(each.anchor) for each in article.comments)
    return (
        fine
        and all(each.article == article.id for each in records)
        and _names_what_is_there(article.text, known)
        and all(_text_is_sound(state.text) for state in article.states)
    )


def _anchor_is_sound(anchor: Anchor) -> bool:
    return anchor.field.partition(".")[0] in {"", *_FIELDS} and 0 <= anchor.start <= anchor.end


def _names_what_is_there(text: ArticleText, there: _Known) -> bool:
    """Tell whether a packet brings along what an article names; earlier states may name what is gone."""
    known = {line.author for line in text.bylines} <= there.people
    known = known and (text.section is None or text.section in there.sections)
    known = known and (text.series is None or text.series in there.series)
    return known and (text.lead.media is None or text.lead.media in there.media)


def _text_is_sound(text: ArticleText) -> bool:
    tags = all(tag.strip() for tag in text.tags) and len(set(text.tags)) == len(text.tags)
    written = is_slug(text.slug) and _LANGUAGE.fullmatch(text.language) is not None
    return tags and written and _suggestions_are_sound(text.suggestions)


def _suggestions_are_sound(suggestions: Suggestions) -> bool:
    made = {each.id for each in suggestions.made}
    named = {each for span in suggestions.spans for each in (span.inserted, span.deleted) if each}
    named |= {value.id for value in suggestions.values}
    in_texts = all(
        span.field in TEXTS and span.at >= 0 and (span.inserted or span.deleted) for span in suggestions.spans
    )
    return named <= made and in_texts and all(value.field in _FIELDS for value in suggestions.values)
