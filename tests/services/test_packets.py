"""Packets between two libraries: what travels, what stays, how it comes together, and what is refused."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from editor_app.domain.article import Article, ArticleText, Byline, LeadPicture
from editor_app.domain.author import AuthorText
from editor_app.domain.errors import Conflict, Refused
from editor_app.domain.media import MediaText
from editor_app.domain.review import Anchor, Person, SignOff
from editor_app.domain.revision import Revision, SaveReason
from editor_app.domain.suggestions import Span, Suggestion, Suggestions
from editor_app.domain.workflow import Status
from editor_app.services.articles import (
    bin_article,
    change_status,
    create_article,
    get_article,
    list_revisions,
    save_article,
)
from editor_app.services.authors import create_author
from editor_app.services.comments import comment_on
from editor_app.services.identity import KeyStanding, known_people, my_identity
from editor_app.services.media import media_path, save_media
from editor_app.services.packets import (
    Choices,
    Decided,
    Outcome,
    Standing,
    look_into,
    make_packet,
    take_in,
)
from editor_app.services.sections import create_section
from editor_app.services.taking_in import take_in as take_in_file
from editor_app.storage.library import Library

BODY = "The bridge was closed on Monday.\n\nNobody was hurt.\n\nIt opens again in May.\n"


class Desk:
    """A person with a library and keys of their own."""

    def __init__(self, folder: Path, name: str) -> None:
        self.library = Library.create(folder / f"library-{name}")
        self.me = my_identity(name, folder / f"keys-{name}")
        self.out = folder / f"{name}.dateline"

    def sends(self, article: Article, **how) -> Path:
        """Make a packet of an article."""
        make_packet(self.library, [article.id], self.out, self.me, **how)
        return self.out

    def takes(self, packet: Path, choices: Choices | None = None, **how):
        """Take a packet in."""
        return take_in(self.library, packet, self.me, choices, **how).value

    def has(self, article: Article) -> Article:
        """Return the article as it is here."""
        return get_article(self.library, article.id)

    def writes(self, article: Article, **fields) -> Article:
        """Change an article here."""
        now = self.has(article)
        return save_article(self.library, now.id, replace(now.text, **fields), now.revision).value


@pytest.fixture
def olena(tmp_path: Path):
    """A reporter."""
    desk = Desk(tmp_path, "Olena")
    yield desk
    desk.library.close()


@pytest.fixture
def max_(tmp_path: Path):
    """An editor."""
    desk = Desk(tmp_path, "Max")
    yield desk
    desk.library.close()


@pytest.fixture
def story(olena: Desk) -> Article:
    """A draft of the reporter, with byline and section."""
    author = create_author(olena.library, AuthorText("Olena Koval", private_contact="+380 44 000")).value
    section = create_section(olena.library, "City").value
    text = ArticleText(
        "Bridge closed", body=BODY, bylines=(Byline(author.id),), section=section.id, tags=("bridges",)
    )
    return create_article(olena.library, text).value


def picture(folder: Path, colour: str = "red") -> Path:
    """Write a picture that says where it was made."""
    path = folder / f"{colour}.jpg"
    exif = Image.Exif()
    exif[0x010F] = "SecretCamera"
    Image.new("RGB", (640, 400), colour).save(path, exif=exif)
    return path


def test_an_article_arrives_as_it_was_sent(olena: Desk, max_: Desk, story: Article) -> None:
    """Text, byline, section and tags are there, under the same id."""
    taken = max_.takes(olena.sends(story, note="For Tuesday"))

    assert [each.outcome for each in taken.articles] == [Outcome.CREATED]
    there = max_.has(story)
    assert (there.text.body, there.headline, there.text.tags) == (BODY, "Bridge closed", ("bridges",))
    with max_.library.read() as work:
        assert work.newsroom.section(there.text.section).name == "City"
        assert [a.name for a in work.authors.get_many([there.text.bylines[0].author])] == ["Olena Koval"]


def test_what_is_private_does_not_travel(olena: Desk, max_: Desk, story: Article) -> None:
    """The private contact of an author is not in the packet, and not in the other library."""
    packet = olena.sends(story)
    max_.takes(packet)

    with ZipFile(packet) as packed:
        assert b"+380 44 000" not in packed.read("packet.json")
    with max_.library.read() as work:
        author = work.authors.named("Olena Koval")
    assert author.text.private_contact == ""


def test_looking_changes_nothing(olena: Desk, max_: Desk, story: Article) -> None:
    """What is inside is shown before anything enters."""
    inside = look_into(olena.sends(story, note="For Tuesday"), max_.me, max_.library)

    assert (inside.sender.name, inside.note, inside.key) == ("Olena", "For Tuesday", KeyStanding.UNKNOWN)
    assert [(a.headline, a.words, a.standing) for a in inside.articles] == [
        ("Bridge closed", 14, Standing.NEW)
    ]
    with max_.library.read() as work:
        assert work.articles.get(story.id) is None
        assert work.authors.named("Olena Koval") is None


def test_the_same_packet_twice_changes_nothing(olena: Desk, max_: Desk, story: Article) -> None:
    """The second time it is known."""
    packet = olena.sends(story)
    max_.takes(packet)
    before = max_.has(story)

    assert max_.takes(packet).again
    assert max_.has(story) == before
    assert look_into(packet, max_.me, max_.library).taken_in


def test_changes_of_both_sides_come_together(olena: Desk, max_: Desk, story: Article) -> None:
    """The editor's headline and paragraph meet what the reporter wrote meanwhile; nothing is asked."""
    max_.takes(olena.sends(story))
    max_.writes(story, headline="Bridge shut", body=BODY.replace("Nobody was", "No one was"))
    olena.writes(story, body=BODY.replace("in May", "in June"), standfirst="Repairs take long.")

    taken = olena.takes(max_.sends(story))

    assert [each.outcome for each in taken.articles] == [Outcome.MERGED]
    text = olena.has(story).text
    assert (text.headline, text.standfirst) == ("Bridge shut", "Repairs take long.")
    assert "No one was hurt." in text.body
    assert "in June" in text.body
    assert text.section == story.text.section


def test_a_packet_back_and_forth_many_times_asks_nothing(olena: Desk, max_: Desk, story: Article) -> None:
    """Each side finds the newest state both know, however often it goes to and fro."""
    max_.takes(olena.sends(story))
    for turn in range(4):
        max_.writes(story, headline=f"Editor {turn}")
        assert olena.takes(max_.sends(story)).articles[0].outcome is Outcome.UPDATED
        olena.writes(story, standfirst=f"Reporter {turn}")
        assert max_.takes(olena.sends(story)).articles[0].outcome is Outcome.UPDATED

    assert olena.has(story).text == replace(max_.has(story).text, bylines=olena.has(story).text.bylines)


def test_a_clash_waits_for_a_decision_and_touches_nothing(olena: Desk, max_: Desk, story: Article) -> None:
    """Two headlines: a person chooses, and nothing is overwritten before."""
    max_.takes(olena.sends(story))
    max_.writes(story, headline="Bridge shut")
    olena.writes(story, headline="Bridge closed for repairs")
    packet = max_.sends(story)

    taken = olena.takes(packet)
    assert (taken.articles[0].outcome, taken.articles[0].clashes) == (Outcome.CLASHES, ("headline",))
    assert not taken.complete
    assert olena.has(story).headline == "Bridge closed for repairs"

    (looked,) = look_into(packet, olena.me, olena.library).articles
    decided = looked.merged.resolve(["Bridge shut for repairs"])
    choices = Choices(decided={story.id: Decided(decided, looked.revision)})
    assert olena.takes(packet, choices).articles[0].outcome is Outcome.MERGED
    assert olena.has(story).headline == "Bridge shut for repairs"


def test_a_decision_about_an_older_state_is_refused(olena: Desk, max_: Desk, story: Article) -> None:
    """What was written between looking and taking in is not lost."""
    max_.takes(olena.sends(story))
    max_.writes(story, headline="Bridge shut")
    olena.writes(story, headline="Bridge closed for repairs")
    packet = max_.sends(story)
    (looked,) = look_into(packet, olena.me, olena.library).articles
    olena.writes(story, standfirst="New")

    with pytest.raises(Conflict):
        olena.takes(packet, Choices(decided={story.id: Decided(looked.merged.text, looked.revision)}))

    assert olena.has(story).text.standfirst == "New"


def test_an_unknown_base_is_refused_and_can_come_in_as_a_copy(
    olena: Desk, max_: Desk, story: Article
) -> None:
    """An article of the same id without a common state never meets the one that is here."""
    with max_.library.write() as work:
        work.articles.add(replace(story, text=ArticleText("Other", slug="other"), revision=1))
    packet = olena.sends(story)

    assert max_.takes(packet).articles[0].outcome is Outcome.NO_BASE
    assert max_.has(story).headline == "Other"

    copied = max_.takes(packet, Choices(copies=frozenset({story.id}))).articles[0]
    assert copied.outcome is Outcome.COPIED
    assert get_article(max_.library, copied.id).headline == "Bridge closed"
    assert max_.has(story).headline == "Other"


def test_an_autosave_after_sending_does_not_lose_the_common_state(
    olena: Desk, max_: Desk, story: Article
) -> None:
    """What was sent stays kept, though autosaves take each other's place."""

    def autosave(body: str) -> None:
        now = olena.has(story)
        text = replace(now.text, body=body)
        save_article(olena.library, now.id, text, now.revision, SaveReason.AUTOSAVE)

    autosave(BODY + "\nOne more.\n")
    max_.takes(olena.sends(story))
    autosave(BODY + "\nOne more.\n\nAnd one.\n")
    autosave(BODY + "\nOne more.\n\nAnd two.\n")
    max_.writes(story, headline="Bridge shut")

    assert olena.takes(max_.sends(story)).articles[0].outcome is Outcome.MERGED


def test_comments_travel_and_follow_their_words(olena: Desk, max_: Desk, story: Article) -> None:
    """A comment on a sentence stands on that sentence, though a paragraph came before it meanwhile."""
    max_.takes(olena.sends(story))
    start = BODY.index("Nobody")
    anchor = Anchor("body", start, start + 16, "Nobody was hurt.")
    comment_on(max_.library, story.id, Person(None, "Max"), "Sure?", anchor)
    comment_on(max_.library, story.id, Person(None, "Max"), "Good.")
    olena.writes(story, body="First of all.\n\n" + BODY)
    packet = max_.sends(story)

    olena.takes(packet)

    with olena.library.read() as work:
        said, other = work.review.comments(story.id)
    assert (said.text, other.text, said.by.name) == ("Sure?", "Good.", "Max")
    assert olena.has(story).text.body[said.anchor.start : said.anchor.end] == "Nobody was hurt."


def test_suggestions_travel(olena: Desk, max_: Desk, story: Article) -> None:
    """What the editor proposed stands beside the reporter's text."""
    max_.takes(olena.sends(story))
    made = Suggestion("sug1", None, "Max", max_.library.clock())
    spans = (Span("body", 0, "Yesterday: ", inserted="sug1"),)
    max_.writes(story, suggestions=Suggestions((made,), spans))

    olena.takes(max_.sends(story))

    text = olena.has(story).text
    assert text.body == BODY
    assert [span.text for span in text.suggestions.spans] == ["Yesterday: "]


def test_a_state_counts_only_from_a_key_that_was_compared(olena: Desk, max_: Desk, story: Article) -> None:
    """A stranger cannot approve an article; a colleague can."""
    max_.takes(olena.sends(story))
    change_status(max_.library, story.id, Status.SUBMITTED)
    max_.writes(story, headline="Bridge shut")

    taken = olena.takes(max_.sends(story)).articles[0]
    assert olena.has(story).status is Status.DRAFT
    assert any("submitted" in note for note in taken.notes)

    change_status(max_.library, story.id, Status.IN_REVIEW)
    olena.takes(max_.sends(story), accept_key=True)
    assert [person.confirmed for person in known_people(olena.library)] == [True]


def test_another_key_under_a_known_name_is_refused(
    olena: Desk, max_: Desk, story: Article, tmp_path: Path
) -> None:
    """Somebody who says to be Olena, with another key, gets nothing in before the phrase was compared."""
    max_.takes(olena.sends(story))
    olena.writes(story, headline="False")
    olena.me = my_identity("Olena", tmp_path / "false keys")
    packet = olena.sends(story)

    assert look_into(packet, max_.me, max_.library).key is KeyStanding.CHANGED
    with pytest.raises(Refused, match="somebody else"):
        max_.takes(packet)
    assert max_.has(story).headline == "Bridge closed"


def test_a_sealed_packet_opens_for_its_receiver_only(
    olena: Desk, max_: Desk, story: Article, tmp_path: Path
) -> None:
    """Its bytes say nothing, a stranger cannot open it, the receiver can."""
    packet = olena.sends(story, seal_to=max_.me.card)
    stranger = my_identity("Eve", tmp_path / "eve")

    assert b"Bridge" not in packet.read_bytes()
    with pytest.raises(Refused, match="sealed for somebody else"):
        look_into(packet, stranger)
    assert look_into(packet, max_.me).sealed
    assert look_into(packet, olena.me).sealed


def test_pictures_travel_with_what_is_said_of_them(
    olena: Desk, max_: Desk, story: Article, tmp_path: Path
) -> None:
    """The same bytes are the same item on the other side."""
    item = take_in_file(olena.library, picture(tmp_path), MediaText(alt="A bridge", caption="Closed")).value
    olena.writes(story, lead=LeadPicture(item.id), body=BODY + f"\n![A bridge](media:{item.id})\n")

    max_.takes(olena.sends(story))

    with max_.library.read() as work:
        there = work.media.get(item.id)
    assert (there.text.alt, there.text.caption) == ("A bridge", "Closed")
    assert media_path(max_.library, there).read_bytes() == media_path(olena.library, item).read_bytes()
    assert max_.has(story).text.lead.media == item.id


def test_the_original_of_a_protected_picture_stays(
    olena: Desk, max_: Desk, story: Article, tmp_path: Path
) -> None:
    """A copy without words travels; on the way back it is the reporter's original again."""
    said = MediaText(alt="A man", creator="A source", protected=True)
    item = take_in_file(olena.library, picture(tmp_path)).value
    item = save_media(olena.library, item.id, said).value
    olena.writes(story, lead=LeadPicture(item.id), body=f"![A man](media:{item.id})\n")
    packet = olena.sends(story)
    original = media_path(olena.library, item).read_bytes()

    max_.takes(packet)

    assert original not in packet.read_bytes()
    assert b"SecretCamera" not in packet.read_bytes()
    lead = max_.has(story).text.lead.media
    with max_.library.read() as work:
        there = work.media.get(lead)
    assert lead != item.id
    assert (there.text.alt, there.text.creator, there.text.protected) == ("A man", "", True)
    max_.writes(story, headline="Bridge shut")
    assert olena.takes(max_.sends(story)).articles[0].outcome is Outcome.UPDATED
    assert olena.has(story).text.lead.media == item.id
    assert olena.has(story).text.body == f"![A man](media:{item.id})\n"


def test_people_and_sections_of_the_same_name_are_the_same(olena: Desk, max_: Desk, story: Article) -> None:
    """The editor's library knows the reporter and the section already, under other ids."""
    author = create_author(max_.library, AuthorText("Olena Koval")).value
    section = create_section(max_.library, "City").value

    max_.takes(olena.sends(story))
    there = max_.has(story).text
    assert (there.bylines[0].author, there.section) == (author.id, section.id)

    max_.writes(story, headline="Bridge shut")
    olena.takes(max_.sends(story))
    assert olena.has(story).text.bylines == story.text.bylines
    assert olena.has(story).text.section == story.text.section


def test_the_last_hand_off_is_known(olena: Desk, max_: Desk, story: Article) -> None:
    """Both sides remember who handed the article to whom."""
    max_.takes(olena.sends(story, seal_to=max_.me.card), accept_key=True)

    with olena.library.read() as work:
        (out,) = work.review.handoffs(story.id)
    with max_.library.read() as work:
        (in_,) = work.review.handoffs(story.id)
    assert (out.outgoing, out.name, out.revision) == (True, "Max", 1)
    assert (in_.outgoing, in_.name, in_.key) == (False, "Olena", olena.me.card.key)


def test_an_article_in_the_bin_is_not_sent(olena: Desk, story: Article) -> None:
    """What was thrown away does not leave."""
    bin_article(olena.library, story.id)

    with pytest.raises(Refused, match="bin"):
        olena.sends(story)
    assert not olena.out.exists()


def test_their_states_are_in_the_history(olena: Desk, max_: Desk, story: Article) -> None:
    """What the editor saved on the way is kept here, too."""
    max_.takes(olena.sends(story))
    max_.library.clock = lambda: olena.library.clock() + timedelta(hours=1)
    max_.writes(story, headline="One")
    max_.writes(story, headline="Two")

    olena.takes(max_.sends(story))

    assert [state.text.headline for state in list_revisions(olena.library, story.id)][:2] == ["Two", "One"]


def test_what_was_said_for_the_desk_only_stays(olena: Desk, story: Article, tmp_path: Path) -> None:
    """Earlier drafts of an article that was never handed over do not leave."""
    olena.writes(story, body="A name that was removed: Ivan.\n")
    olena.writes(story, body=BODY)
    packet = olena.sends(story)

    with ZipFile(packet) as packed:
        assert b"Ivan" not in packed.read("packet.json")


def test_what_was_left_out_can_come_in_later(olena: Desk, max_: Desk, story: Article) -> None:
    """A packet is not done with as long as an article of it was left out."""
    packet = olena.sends(story)

    left = max_.takes(packet, Choices(leave=frozenset({story.id})))
    assert (left.articles[0].outcome, left.complete) == (Outcome.LEFT, True)
    assert not look_into(packet, max_.me, max_.library).taken_in

    assert max_.takes(packet).articles[0].outcome is Outcome.CREATED


def test_sign_offs_count_once_the_key_was_compared(olena: Desk, max_: Desk, story: Article) -> None:
    """Anybody could write them into a packet; the same packet brings them after the phrase was compared."""
    given = SignOff("signoff1", story.id, olena.library.clock(), Person(None, "Olena"), "legal", 1)
    with olena.library.write() as work:
        work.review.add_sign_off(given)
    packet = olena.sends(story)

    notes = max_.takes(packet).articles[0].notes
    with max_.library.read() as work:
        assert work.review.sign_offs(story.id) == []
    assert any("sign-offs" in note for note in notes)
    assert max_.takes(packet).again

    max_.takes(packet, accept_key=True)
    with max_.library.read() as work:
        assert [(each.kind, each.revision) for each in work.review.sign_offs(story.id)] == [("legal", 1)]
    assert max_.takes(packet).again


def test_a_deleted_comment_does_not_come_back_with_the_same_packet(
    olena: Desk, max_: Desk, story: Article
) -> None:
    """What was taken in was taken in, and is the library's own affair from then on."""
    said = comment_on(olena.library, story.id, Person(None, "Olena"), "Look").value
    packet = olena.sends(story)
    max_.takes(packet)
    with max_.library.write() as work:
        work.review.drop_comment(said.id)

    max_.takes(packet)

    with max_.library.read() as work:
        assert work.review.comments(story.id) == []


def test_a_state_that_both_libraries_have_is_common_though_it_was_never_sent(
    olena: Desk, max_: Desk, story: Article
) -> None:
    """Two copies of one library come together; earlier drafts are known by their hashes only."""
    with max_.library.write() as work:
        alone = replace(story, text=replace(story.text, bylines=(), section=None))
        work.articles.add(alone)
        kept = Revision(story.id, 1, story.updated_at, SaveReason.SAVE, story.status, story.text)
        work.revisions.keep(kept)
    max_.writes(story, standfirst="Repairs take long.", bylines=story.text.bylines[:0])
    olena.writes(story, headline="Bridge shut")
    olena.writes(story, headline="Bridge shut today")
    packet = olena.sends(story)

    taken = max_.takes(packet).articles[0]

    assert taken.outcome is Outcome.MERGED
    assert (max_.has(story).headline, max_.has(story).text.standfirst) == (
        "Bridge shut today",
        "Repairs take long.",
    )
    with ZipFile(packet) as packed:
        assert packed.read("packet.json").count(b"Bridge shut") == 1
