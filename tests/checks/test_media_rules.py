"""Rules about what the media library knows: rights, consent, sources, transcripts."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from editor_app.checks import check_article
from editor_app.domain.article import LeadPicture
from editor_app.domain.author import Author, AuthorText
from editor_app.domain.finding import Severity
from editor_app.domain.ids import AuthorId, MediaId
from editor_app.domain.media import Consent, MediaKind, MediaText, Rights, Translation

BLOCK, WARN, NOTE = Severity.BLOCK, Severity.WARN, Severity.NOTE
TODAY = date(2026, 11, 20)


@pytest.fixture
def say(article, view):
    """A function that changes an item of the library and returns what the checks then say."""

    def ask(name="full", article=article, **changes):
        media = view.media(name)
        view.add(replace(media, text=replace(media.text, **changes)))
        return list(check_article(article, view))

    return ask


@pytest.mark.parametrize(
    ("days", "severity", "words"),
    [
        (-1, BLOCK, "may not be shown any more; its rights ended on 19 November 2026"),
        (0, WARN, "may be shown until 20 November 2026 only"),
        (7, WARN, "may be shown until 27 November 2026 only"),
    ],
)
def test_rights_that_end_are_found(say, days, severity, words):
    """Past their last day they block, within a week they warn; lead and body each get a finding."""
    found = say(rights=Rights(expires=TODAY + timedelta(days=days)))
    assert [(each.rule, each.severity, each.field) for each in found] == [
        ("rights", severity, "body"),
        ("rights", severity, "lead"),
    ]
    assert found[0].sentence == f"The picture {words}."
    assert found[1].sentence == f"The lead picture {words}."


def test_rights_that_last_longer_are_no_matter(say):
    """Eight days ahead nothing is said."""
    assert say(rights=Rights(expires=TODAY + timedelta(days=8))) == []


def test_rights_that_end_before_the_day_of_publication_are_found(say, article):
    """An article that will be published in a month meets a picture whose rights end in two weeks."""
    later = replace(article, published_at=article.published_at + timedelta(days=30))
    found = say(article=later, rights=Rights(expires=TODAY + timedelta(days=14)))
    sentences = [each.sentence for each in found if each.rule == "rights"]
    said = "The rights of the lead picture end on 4 December 2026, before the day of publication."
    assert said in sentences


@pytest.mark.parametrize("consent", list(Consent))
def test_only_refused_consent_blocks(say, consent):
    """Unknown and not needed are left to the editor."""
    found = say(rights=Rights(consent=consent))
    assert [(each.rule, each.severity) for each in found] == (
        [("consent", BLOCK)] * 2 if consent is Consent.REFUSED else []
    )


def test_a_portrait_in_the_byline_has_rights_too(article, view, monkeypatch):
    """The finding leads to the byline and names the person."""
    old = replace(view.media("bare"), text=MediaText(rights=Rights(expires=TODAY - timedelta(days=1))))
    view.add(old)
    olena = Author(
        AuthorId("olena"), AuthorText("Olena Moroz", avatar=old.id), article.created_at, article.created_at
    )
    monkeypatch.setattr(view, "author", lambda reference: olena)
    (finding,) = check_article(article, view)
    assert (finding.rule, finding.field) == ("rights", "bylines")
    assert finding.sentence.startswith("The portrait of Olena Moroz may not be shown any more")


def test_the_poster_of_a_video_has_rights_too(say, view):
    """The finding marks the video that is shown by it."""
    view.add(
        replace(view.media("bare"), text=MediaText(copyright="© C.", rights=Rights(consent=Consent.REFUSED)))
    )
    (finding,) = say("film", poster=MediaId("bare"))
    assert finding.sentence == "Somebody in the poster of the video refused to be shown."


@pytest.mark.parametrize(
    ("kind", "blocks"), [(MediaKind.PICTURE, False), (MediaKind.VIDEO, True), (MediaKind.DOCUMENT, True)]
)
def test_only_a_picture_of_a_protected_source_may_go_out(article, view, kind, blocks):
    """A picture is made anew; of anything else the file itself would leave."""
    media = view.media("full")
    view.add(replace(media, kind=kind, text=replace(media.text, protected=True, transcript="x")))
    found = [each for each in check_article(article, view) if each.rule == "protected source"]
    assert [each.severity for each in found] == ([BLOCK, BLOCK] if blocks else [])


def test_an_outside_video_of_a_protected_source_has_no_file_to_keep(say, view):
    """Nothing of ours would leave."""
    view.add(replace(view.media("film"), file=None))
    assert say("film", protected=True, url="https://v.org/1") == []


def test_a_sensitive_lead_is_found(say):
    """In the body it is the reader's own step; in the lead it is shown to everybody."""
    (finding,) = say(sensitive=True)
    assert (finding.rule, finding.severity, finding.field) == ("sensitive picture", WARN, "lead")


@pytest.mark.parametrize(
    ("kind", "outside", "severity"),
    [(MediaKind.VIDEO, False, WARN), (MediaKind.AUDIO, False, WARN), (MediaKind.VIDEO, True, NOTE)],
)
def test_what_is_said_must_be_readable(article, view, kind, outside, severity):
    """Our own files without captions or transcript warn; an outside one is a note."""
    film = view.media("film")
    text = MediaText(url="https://v.org/1" if outside else "")
    view.add(replace(film, kind=kind, text=text, file=None if outside else film.file))
    found = [each for each in check_article(article, view) if each.rule == "transcript"]
    assert [(each.severity, each.field) for each in found] == [(severity, "body")]


def test_words_in_the_language_of_the_article_count(article, view, findings_of):
    """A Ukrainian article takes the Ukrainian alt text; that one repeating the caption is found."""
    media = view.media("full")
    both = Translation("uk", "Судно в порту", "Судно в порту")
    view.add(replace(media, text=replace(media.text, translations=(both,))))
    ours = replace(article, text=replace(article.text, language="uk", lead=LeadPicture(media.id)))
    rules = [(each.rule, each.field) for each in check_article(ours, view)]
    assert ("alt text", "lead") in rules
    assert not findings_of()


def test_pictures_without_any_word_on_rights_are_noted(say):
    """One word on owner, licence, use or copyright is enough."""
    silent = {"copyright": "", "usage_terms": "", "rights": Rights()}
    found = [each for each in say(**silent) if each.rule == "rights unknown"]
    assert [(each.severity, each.field) for each in found] == [(NOTE, "body"), (NOTE, "lead")]
    assert found[1].sentence == "Nobody has written down the rights of the lead picture."
    for said in ({"copyright": "© Ada Lem"}, {"usage_terms": "Once."}, {"rights": Rights(owner="Ada Lem")}):
        assert "rights unknown" not in {each.rule for each in say(**silent | said)}
