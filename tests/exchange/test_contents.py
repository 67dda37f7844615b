"""What a packet says is read as it was written, and states are known by what is in them."""

from dataclasses import replace
from datetime import date, timedelta, timezone
from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText, Byline, BylineRole, Dateline, LeadPicture
from editor_app.domain.author import AuthorLink, AuthorText, AuthorTranslation
from editor_app.domain.ids import AuthorId, MediaId, SectionId
from editor_app.domain.media import Consent, Crop, Label, MediaKind, MediaText, Rights, Translation
from editor_app.domain.notice import Notice, NoticeKind
from editor_app.domain.plan import Plan
from editor_app.domain.review import Anchor, Comment, Person, SignOff, Step
from editor_app.domain.suggestions import ProposedValue, Span, Suggestion, Suggestions
from editor_app.domain.workflow import Status
from editor_app.exchange.contents import (
    PacketArticle,
    PacketContent,
    PacketMedia,
    PacketPerson,
    PacketState,
    PacketTopic,
    Sender,
    content_bytes,
    read_content,
    state_hash,
)
from editor_app.exchange.keys import identity
from tests.exchange.packets import AT

OLENA = AuthorId("olena2345678")
LOCAL = AT.astimezone(timezone(timedelta(hours=2)))


@pytest.fixture
def everything(tmp_path: Path) -> PacketContent:
    """A document in which every kind of thing occurs."""
    card = identity(tmp_path, "Олена").card
    made = Suggestion("sug1", OLENA, "Олена", LOCAL)
    proposed = Suggestions(
        (made,),
        (Span("body", 0, "Нове: ", inserted="sug1"), Span("body", 3, "x", deleted="sug1")),
        (ProposedValue("sug1", "tags", ["a"], ["a", "b"]),),
    )
    text = ArticleText(
        "Міст",
        slug="mist",
        body="Тіло 🙂\n",
        language="uk",
        section=SectionId("section23456"),
        tags=("a", "б"),
        dateline=Dateline("Остров", date(2026, 5, 4)),
        bylines=(Byline(OLENA, BylineRole.PHOTOGRAPHER, "from Ostriv"),),
        lead=LeadPicture(MediaId("ab" * 8), "alt"),
        suggestions=proposed,
    )
    article = PacketArticle(
        id="article23456",
        created_at=LOCAL,
        states=(
            PacketState(3, AT, Status.DRAFT, ArticleText(slug="mist")),
            PacketState(7, LOCAL, Status.APPROVED, text),
        ),
        plan=Plan(OLENA, None, AT, hold="wait", target_words=400, priority=2),
        notices=(Notice(NoticeKind.CORRECTION, AT, "It was Tuesday."),),
        comments=(
            Comment(
                "c1",
                "article23456",
                AT,
                Person(OLENA, "Олена"),
                "?",
                Anchor("lead.caption"),
                mentions=(OLENA,),
            ),
        ),
        sign_offs=(SignOff("s1", "article23456", AT, Person(None, "Gone"), "legal", 7),),
        steps=(
            Step("t1", "article23456", AT, Person(OLENA, "Олена"), "editor", "draft", "approved", revision=7),
        ),
    )
    said = MediaText(
        "alt",
        duration=3.5,
        rights=Rights(expires=date(2027, 1, 1), consent=Consent.GIVEN),
        label=Label.RED,
        crops=(Crop("16:9", 0.0, 0.1, 1.0, 0.5),),
        translations=(Translation("uk", "опис"),),
    )
    author = AuthorText(
        "Олена", names=(("en", "Olena"),), links=(AuthorLink("Site", "https://example.org"),),
        translations=(AuthorTranslation("en", "Reporter"),),
    )  # fmt: skip
    return PacketContent(
        AT,
        Sender("Олена", card.key, card.receiver),
        (article,),
        people=(PacketPerson(OLENA, author),),
        sections=(PacketTopic("section23456", "city", "Місто"),),
        media=(PacketMedia(MediaId("ab" * 8), MediaKind.PICTURE, said, "ab" * 32),),
    )


def test_everything_is_read_as_it_was_written(everything: PacketContent) -> None:
    """Every field, with zones and letters of any script."""
    assert read_content(content_bytes(everything), ["ab" * 32]) == everything


def test_the_state_is_known_by_all_that_is_written(everything: PacketContent) -> None:
    """A letter, a byline, a suggestion or the state make another; the slug does not."""
    now = everything.articles[0].now
    known = state_hash(now.text, now.status)

    others = [
        replace(now.text, body="Тіло\n"),
        replace(now.text, bylines=()),
        replace(now.text, suggestions=Suggestions()),
    ]
    assert (
        len({known, *(state_hash(each, now.status) for each in others), state_hash(now.text, Status.DRAFT)})
        == 5
    )
    assert state_hash(replace(now.text, slug="other"), now.status) == known
