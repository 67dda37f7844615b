"""Comments: threads on a place of an article, and how they keep their places while it is written."""

from dataclasses import replace

import pytest

from editor_app.domain.article import ArticleText
from editor_app.domain.author import AuthorText
from editor_app.domain.changes import Changes
from editor_app.domain.comment_threads import Show, shown
from editor_app.domain.errors import BadInput, NotFound, Refused
from editor_app.domain.review import Anchor, Person
from editor_app.services import articles, authors, comments, lists
from editor_app.services.author_merging import merge_authors, undo_merge
from editor_app.services.importing import import_files

BODY = "Мер вийшов із зали.\n\nThe mayor left the room. Nobody said a word."
WORDS = "left the room"


@pytest.fixture
def story(library):
    """A saved article."""
    text = ArticleText(headline="Mayor leaves", standfirst="A quiet evening.", body=BODY, slug="mayor")
    return articles.create_article(library, text).value


@pytest.fixture
def olena(library):
    """A colleague with a record."""
    author = authors.create_author(library, AuthorText(name="Olena Kovalenko")).value
    return Person(author.id, author.name)


def on(words, field="body", text=BODY):
    """Return an anchor on words of a text."""
    start = text.index(words)
    return Anchor(field, start, start + len(words), words)


def write(library, story, **fields):
    """Save other texts over the article as it is now; return it."""
    now = articles.get_article(library, story.id)
    return articles.save_article(library, now.id, replace(now.text, **fields), now.revision).value


def anchors(library, story):
    """Return what the threads of the article are about."""
    return [thread.anchor for thread in comments.read_threads(library, story.id).threads]


def test_a_comment_touches_its_article_and_makes_no_new_state(library, story, olena):
    """Whoever shows the article hears of it; the article itself is the same as before."""
    done = comments.comment_on(library, story.id, olena, " Who told us? ", on(WORDS))
    assert done.changes == Changes(articles=frozenset({story.id}))
    assert done.value.text == "Who told us?"
    assert articles.get_article(library, story.id) == story
    assert len(articles.list_revisions(library, story.id)) == 1


def test_answers_follow_the_first_remark_in_time(library, story, olena):
    """A thread is one remark and what was said to it."""
    first = comments.comment_on(library, story.id, olena, "Who told us?", on(WORDS)).value
    comments.answer(library, first.id, Person(None, "Desk"), "Two people in the room.")
    comments.answer(library, first.id, olena, "Name them, please.")
    (thread,) = comments.read_threads(library, story.id).threads
    assert [each.text for each in thread.comments] == [
        "Who told us?",
        "Two people in the room.",
        "Name them, please.",
    ]
    assert [each.by.name for each in thread.answers] == ["Desk", "Olena Kovalenko"]


def test_threads_stand_in_the_order_of_their_places(library, story, olena):
    """The whole article first, then headline, standfirst and body from above, then other fields."""
    places = [Anchor("tags"), on(WORDS), on("Мер"), Anchor("lead.caption"), Anchor("headline"), Anchor()]
    for place in places:
        comments.comment_on(library, story.id, olena, "Look here.", place)
    found = [(each.field, each.quote) for each in anchors(library, story)]
    assert found == [
        ("", ""),
        ("headline", ""),
        ("lead.caption", ""),
        ("body", "Мер"),
        ("body", WORDS),
        ("tags", ""),
    ]


def test_an_empty_comment_is_refused(library, story, olena):
    """A comment says something."""
    with pytest.raises(BadInput):
        comments.comment_on(library, story.id, olena, " \n", Anchor())


def test_who_is_named_with_an_at_is_mentioned(library, story, olena):
    """The longest name counts, case does not; an address is nobody."""
    andriy = authors.create_author(library, AuthorText(name="Андрій Мельник")).value
    for shorter in ("Олена", "Olena", "Андрій"):
        authors.create_author(library, AuthorText(name=shorter))
    text = "@андрій Мельник і @Olena Kovalenko: хто це? desk@olenakovalenko.example @Оленана"
    said = comments.comment_on(library, story.id, olena, text).value
    assert said.mentions == (andriy.id, olena.id)


def test_one_changes_only_what_one_said(library, story, olena):
    """The words are others then, with the time; those of a colleague stay."""
    said = comments.comment_on(library, story.id, olena, "Who told us?").value
    after = comments.change_comment(library, said.id, olena, "Who told us this?").value
    assert (after.text, after.changed_at is not None) == ("Who told us this?", True)
    with pytest.raises(Refused):
        comments.change_comment(library, said.id, Person(None, "Desk"), "Nonsense")


def test_a_deleted_comment_comes_back_as_it_was(library, story, olena):
    """The way back leads to the same comment in the same place."""
    said = comments.comment_on(library, story.id, olena, "Who told us?", on(WORDS)).value
    comments.delete_comment(library, said.id, olena)
    assert anchors(library, story) == []
    write(library, story, body="Late. " + BODY)
    comments.put_comment_back(library, said)
    (thread,) = comments.read_threads(library, story.id).threads
    assert thread.first == replace(said, anchor=on(WORDS, text="Late. " + BODY))


def test_an_answered_comment_is_not_deleted(library, story, olena):
    """What others said to it would hang in the air; nobody deletes what others said either."""
    said = comments.comment_on(library, story.id, olena, "Who told us?").value
    comments.answer(library, said.id, Person(None, "Desk"), "Two people.")
    with pytest.raises(Refused):
        comments.delete_comment(library, said.id, olena)
    with pytest.raises(Refused):
        comments.delete_comment(library, said.id, Person(None, "Desk"))


def test_a_thread_is_resolved_and_opened_again(library, story, olena):
    """With the name of the one who settled it; an answer opens it again."""
    said = comments.comment_on(library, story.id, olena, "Who told us?").value
    after = comments.resolve(library, said.id, Person(None, "Desk")).value
    assert (after.resolved_by, after.resolved_at is None) == ("Desk", False)
    assert comments.reopen(library, said.id).value == said
    comments.resolve(library, said.id, olena)
    comments.answer(library, said.id, olena, "Not quite.")
    assert comments.read_threads(library, story.id).threads[0].open


def test_what_is_shown_can_be_chosen(library, story, olena):
    """Open, resolved, mine, those that mention me, or those in which somebody took part."""
    desk = Person(None, "Desk")
    mine = comments.comment_on(library, story.id, olena, "Mine.").value
    settled = comments.comment_on(library, story.id, desk, "Settled.").value
    named = comments.comment_on(library, story.id, desk, "@Olena Kovalenko, please.").value
    comments.resolve(library, settled.id, desk)
    threads = comments.read_threads(library, story.id).threads

    def ids(*wish):
        return {each.id for each in shown(threads, *wish)}

    assert ids(Show.OPEN, olena) == {mine.id, named.id}
    assert ids(Show.RESOLVED, olena) == {settled.id}
    assert ids(Show.MINE, olena) == {mine.id}
    assert ids(Show.MENTIONS, olena) == {named.id}
    assert ids(Show.MINE, None) == ids(Show.MENTIONS, None) == set()
    assert ids(Show.ALL, olena, "Desk") == {settled.id, named.id}


def test_a_comment_follows_its_words(library, story, olena):
    """What is written before them, or inside, moves and widens the place."""
    comments.comment_on(library, story.id, olena, "Who told us?", on(WORDS))
    body = "🙂 Увечері. " + BODY.replace("left the", "left the crowded")
    write(library, story, body=body)
    (anchor,) = anchors(library, story)
    assert body[anchor.start : anchor.end] == "left the crowded room"
    assert not anchor.gone


def test_a_comment_says_when_its_words_are_gone(library, story, olena):
    """It keeps the words as they stood last; the same words elsewhere are not meant."""
    body = BODY + " Later the deputy left the room."
    write(library, story, body=body)
    comments.comment_on(library, story.id, olena, "Who told us?", on(WORDS, text=body))
    write(library, story, body=body.replace("The mayor left the room. ", ""))
    (anchor,) = anchors(library, story)
    assert (anchor.gone, anchor.quote) == (True, WORDS)


def test_a_comment_is_found_again_when_its_words_come_back(library, story, olena):
    """Undo brings back the very place, also between two that read the same."""
    body = "Anna: one word. Borys: one word. Ганна: one word."
    write(library, story, body=body)
    comments.comment_on(library, story.id, olena, "Which?", Anchor("body", 23, 31, "one word"))
    write(library, story, body=body.replace("Borys: one word", "Borys: nothing"))
    write(library, story, body="And so. " + body.replace("Borys: one word", "Borys: nothing at all"))
    assert anchors(library, story)[0].gone
    write(library, story, body="And so. " + body)
    assert anchors(library, story)[0] == Anchor("body", 31, 39, "one word")


def test_a_comment_follows_a_paragraph_that_moves(library, story, olena):
    """Cut here and put there, it is the same paragraph."""
    comments.comment_on(library, story.id, olena, "Higher up?", on(WORDS))
    first, second = BODY.split("\n\n")
    moved = f"{second}\n\n{first}\n\nAnd then the long night of the town hall began, with a great many words."
    write(library, story, body=moved)
    (anchor,) = anchors(library, story)
    assert moved[anchor.start : anchor.end] == WORDS


def test_comments_follow_when_a_file_is_imported_over_the_article(library, story, olena, tmp_path):
    """Every way of writing a text takes the comments along."""
    comments.comment_on(library, story.id, olena, "Who told us?", on(WORDS))
    file = tmp_path / "mayor.md"
    file.write_text(
        f"---\nslug: mayor\nheadline: Mayor leaves\n---\n\nAt night.\n\n{BODY}\n", encoding="utf-8"
    )
    import_files(library, [file])
    (anchor,) = anchors(library, story)
    assert articles.get_article(library, story.id).text.body[anchor.start : anchor.end] == WORDS
    assert anchor.start != BODY.index(WORDS)


def test_a_comment_made_on_an_older_text_finds_its_words(library, story, olena):
    """Somebody else saved while one was writing the comment."""
    write(library, story, body="Late. " + BODY)
    said = comments.comment_on(library, story.id, olena, "Who told us?", on(WORDS)).value
    assert said.anchor == on(WORDS, text="Late. " + BODY)
    lost = comments.comment_on(library, story.id, olena, "And this?", Anchor("body", 0, 5, "Never")).value
    assert lost.anchor.gone


def test_the_desk_counts_open_threads(library, story, olena):
    """Answers and resolved threads are not counted."""
    said = comments.comment_on(library, story.id, olena, "One.").value
    comments.answer(library, said.id, olena, "Yes?")
    settled = comments.comment_on(library, story.id, olena, "Two.").value
    comments.resolve(library, settled.id, olena)
    (row,) = lists.article_rows(library, [story.id])
    assert row.open_comments == 1


def test_a_comment_that_is_gone_is_said_to_be(library, olena):
    """A colleague may have deleted it while one was answering."""
    with pytest.raises(NotFound):
        comments.answer(library, "nothing", olena, "Hello?")


def test_comments_follow_when_two_records_become_one_person(library, story, olena):
    """What was said is one's own under the other record, and the way back gives it back."""
    other = authors.create_author(library, AuthorText(name="О. Коваленко")).value
    said = comments.comment_on(library, story.id, Person(other.id, other.name), "Mine.").value
    own = comments.comment_on(library, story.id, olena, "@О. Коваленко, look.").value
    assert own.mentions == (other.id,)
    merge = merge_authors(library, olena.id, other.id).value
    comments.change_comment(library, said.id, olena, "Still mine.")
    by_id = {each.id: each.first for each in comments.read_threads(library, story.id).threads}
    assert (by_id[own.id].mentions, by_id[said.id].by.name) == ((olena.id,), "О. Коваленко")
    undo_merge(library, merge)
    by_id = {each.id: each.first for each in comments.read_threads(library, story.id).threads}
    assert (by_id[own.id].mentions, by_id[own.id].by.id) == ((other.id,), olena.id)
    assert by_id[said.id].by.id == other.id
